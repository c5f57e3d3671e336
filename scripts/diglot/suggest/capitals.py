"""Names that capitals show, in a script that has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from diglot.model import Date, Mention
from diglot.suggest.cues import Knowledge
from diglot.suggest.languages import vocabulary
from diglot.suggest.passages import Passage, Word
from diglot.suggest.sightings import Clue, Sighting
from diglot.suggest.vocabulary import Vocabulary, calendar_words, place_stems
from diglot.suggest.world import places

OF = frozenset(("of", "for"))
HYPHENED = frozenset(("an", "ar", "as", "ash", "at", "ath", "az", "ad", "adh", "ed", "es", "ol", "ul"))
"""Forms of the article «al-» that are other words where no hyphen follows."""
LEADING = frozenset(
    ("al", "el", "ibn", "bin", "ben", "abu", "abd", "van", "von", "de", "di", "da", "du", "della", "dos")
)
"""Small words with which a name may begin."""

ADJECTIVE_ENDINGS = ("ish", "ic", "ese", "ian", "ean", "ist", "ite", "ine", "al")


@dataclass(frozen=True)
class Capitals:
    """Finds names in the texts of one language."""

    lang: str
    small: Mapping[str, int]
    """Folded words that the texts also spell with a small letter."""
    knowledge: Knowledge

    @property
    def words(self) -> Vocabulary:
        return vocabulary(self.lang)

    @property
    def stems(self) -> frozenset[str]:
        return place_stems(self.lang, frozenset(self.knowledge.places))

    def sightings(self, passage: Passage) -> Iterator[Sighting]:
        """Every run of capitals that no mention explains whole."""
        index = 0
        while index < len(passage.words):
            last = self._run(passage, index)
            if last > index:
                found = self._named(passage, index, last)
                if found:
                    yield found
            index = max(last, index + 1)

    # --- where a run ends ---------------------------------------------------------------------------------------

    def _run(self, passage: Passage, first: int) -> int:
        """The word after the last of a run that begins here; ``first`` where none does."""
        words = passage.words
        last = first
        if not words[first].is_capital:
            if not self._leads(words, first):
                return first
            last = first + 1
        last += 1
        while last < len(words):
            following = self._following(words, first, last)
            if following == last:
                break
            last = following
        return last

    def _leads(self, words: tuple[Word, ...], index: int) -> bool:
        """«al-Fasi», «de Gaulle»: a small word that belongs to the capital after it."""
        if index + 1 >= len(words) or not words[index + 1].is_capital or words[index].possessive:
            return False
        joint = words[index + 1].before
        return (joint == "-" and words[index].key in self.words.glue) or (joint == "" and words[index].key in LEADING)

    def _following(self, words: tuple[Word, ...], first: int, last: int) -> int:
        """Where the run goes on to from the word ``last``, or ``last`` where it ends."""
        if words[last - 1].possessive or words[last].before == "stop":
            return last
        if words[last].is_capital:
            return last + 1
        at = last
        if (words[at].key in OF and not self._is_role(words[last - 1])) or (
            words[at].key == "and" and any(word.key in OF for word in words[first:last]) and not words[last - 1].cover
        ):
            at += 1
        if at > last and at < len(words) and words[at].key == "the":
            at += 1
        while at + 1 < len(words) and at < last + 4 and self._goes_between(words[at], words[at + 1]):
            at += 1
        reached = at < len(words) and at > last and words[at].is_capital
        return at + 1 if reached and all(word.before != "stop" for word in words[last : at + 1]) else last

    def _goes_between(self, word: Word, following: Word) -> bool:
        """Glue, or a day before its month."""
        return self._is_glue(word, following) or (word.key.isdigit() and following.key in calendar_words(self.lang))

    def _is_glue(self, word: Word, following: Word) -> bool:
        if word.key in OF or word.key == "the" or (word.key in HYPHENED and following.before != "-"):
            return False
        return word.key in self.words.glue and not word.is_capital

    def _is_role(self, word: Word) -> bool:
        return word.key in self.words.titles

    # --- what of it is a name -----------------------------------------------------------------------------------

    def _named(self, passage: Passage, first: int, last: int) -> Sighting | None:
        """The part of a run that may be an unknown name; ``None`` where there is none."""
        words = passage.words
        has_noun = any(word.key in self.words.nouns and not word.cover for word in words[first:last])
        if not has_noun:
            first = _after_place(words, first, last)
        first, last = self._with_date(passage, first, last) if has_noun else self._without_dates(words, first, last)
        doubtful = 0
        while first < last and self._goes_first(words[first], has_noun and last - first > 1):
            first += 1
        while last > first and self._goes_last(words[last - 1], has_noun):
            last -= 1
        if first >= last:
            return None
        if passage.starts_sentence(first) or self._is_heading(passage):
            doubtful = 1
        run = words[first:last]
        if not any(self._tells(word) for word in run if not word.cover) and not (has_noun and self._half_tells(run)):
            return None
        if len(run) == 1 and (self._is_adjective(passage, first) or self._is_plural(run[0].key)):
            return None
        return self._sighting(passage, first, last, doubtful, has_noun)

    def _with_date(self, passage: Passage, first: int, last: int) -> tuple[int, int]:
        """A day or year in the name of an event or a street: «14 July Bridge», «Revolution of 1919»."""
        words = passage.words
        if first and words[first - 1].key.isdigit() and words[first].before == "" and self._is_month(words[first]):
            first -= 1
        before = words[first - 1].cover if first else None
        if isinstance(before, Date) and words[first].before == "" and _is_short(passage, before):
            while first and words[first - 1].cover is before:
                first -= 1
        if last + 1 < len(words) and words[last].key in OF and words[last].before == "":
            after = words[last + 1].cover
            if isinstance(after, Date) and _is_short(passage, after):
                last += 1
                while last < len(words) and words[last].cover is after:
                    last += 1
        return first, last

    def _is_month(self, word: Word) -> bool:
        return word.key in calendar_words(self.lang)

    def _without_dates(self, words: tuple[Word, ...], first: int, last: int) -> tuple[int, int]:
        """A month before or after a name is none of it."""
        while first < last and isinstance(words[first].cover, Date):
            first += 1
        stop = next((at for at in range(first, last) if isinstance(words[at].cover, Date)), last)
        while stop > first and words[stop - 1].key in OF:
            stop -= 1
        return first, stop

    def _goes_first(self, word: Word, before_noun: bool) -> bool:
        """Whether a word that begins a run is no part of the name."""
        if word.cover and word.key not in self.words.titles:
            return False
        if word.key in self.words.function or word.key in calendar_words(self.lang):
            return True
        if before_noun:
            return False
        return not word.cover and (word.key in self.words.titles or self._is_common(word))

    def _goes_last(self, word: Word, has_noun: bool) -> bool:
        if word.cover:
            return False
        title = word.key in self.words.titles and not has_noun
        return title or word.key in self.words.function or word.key in self.words.glue

    def _is_common(self, word: Word) -> bool:
        return word.key in self.words.common or self.is_national(word.key)

    def _tells(self, word: Word) -> bool:
        """Whether a capital is one for a name's sake."""
        key = word.key
        if not word.is_capital or key in self.words.function or key in self.words.titles or self._is_common(word):
            return False
        return key not in calendar_words(self.lang) and key not in self.words.nouns

    def _half_tells(self, run: tuple[Word, ...]) -> bool:
        """A noun with a name, a date, a nationality beside it."""
        return any(word.cover or word.key.isdigit() or self.is_national(word.key) for word in run)

    def is_national(self, key: str) -> bool:
        """Whether a word is an adjective or noun of nationality, by the country or known place that it is made from."""
        if key in calendar_words(self.lang) or key in self.words.nationals:
            return True
        if (key,) in places(self.lang):
            return False
        stems = {key.removesuffix(ending) for ending in self.words.national_endings if key.endswith(ending)}
        return key not in self.stems and any(stem in self.stems for stem in stems)

    def _is_adjective(self, passage: Passage, index: int) -> bool:
        """«A Scottish engineer»: one word that ends as an adjective does, before a noun."""
        words = passage.words
        if not words[index].key.endswith(ADJECTIVE_ENDINGS) or index + 1 >= len(words) or words[index + 1].before:
            return False
        return words[index + 1].text.islower() and words[index + 1].key not in self.words.function

    def _is_plural(self, key: str) -> bool:
        """«The Husaynis», «the Sayyids»."""
        single = key.removesuffix("s")
        return single != key and (single in self.knowledge.names or single in self.words.titles)

    def _is_heading(self, passage: Passage) -> bool:
        """Whether capitals say nothing here: a heading in which most words have one."""
        words = [word for word in passage.words if word.key not in self.words.function]
        return passage.heading and sum(word.is_capital for word in words) > 0.6 * len(words)

    def _sighting(self, passage: Passage, first: int, last: int, doubtful: int, has_noun: bool) -> Sighting:
        run = passage.words[first:last]
        free = [word for word in run if not word.cover and self._tells(word)]
        weight = 0.55 if len(run) > 1 else 0.45
        if free and all(self.small.get(word.key, 0) for word in free):
            weight = 0.3 if len(run) > 1 else 0.12
        if not free:
            weight = 0.3
        if doubtful and (len(free) <= 1 and not (has_noun and len(run) > 1)):
            weight = 0.1
        if not self.words.capitals_tell:
            weight *= 0.2
        clue = Clue("capital letters", passage.printed(first, last), weight)
        return Sighting(passage, first, last, clues=(clue,), doubtful=doubtful)


def _after_place(words: tuple[Word, ...], first: int, last: int) -> int:
    """«In Cairo Allal …»: what follows the name of a place or an organisation is another name."""
    at = first
    while at < last and isinstance(cover := words[at].cover, Mention) and cover.kind != "person":
        at += 1
    return first if at < last and not words[at].is_capital else at


def _is_short(passage: Passage, date: Date) -> bool:
    """Whether a date may be part of a name: a day and month, or a year."""
    return len(passage.text[date.start : date.end].split()) <= 2
