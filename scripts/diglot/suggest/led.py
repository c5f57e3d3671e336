"""Names that the words before them show, in a script without capitals; and those between quotation marks.

Without capitals most words after a title or «the city of» are no names. ``RULES`` is what a word must pass to be one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from diglot.recognise.languages import family, language
from diglot.suggest.cues import Knowledge, before
from diglot.suggest.languages import vocabulary
from diglot.suggest.pairs import is_function_word
from diglot.suggest.passages import Passage, Word
from diglot.suggest.sightings import Sighting
from diglot.suggest.sounds import ARTICLES
from diglot.suggest.vocabulary import Cue, Vocabulary, place_stems

MOST = 4
"""Words of a person's name that are no glue."""
LONGEST_QUOTED = 8
"""Words between quotation marks that may be a title."""
LEAST_CUE = 0.2
"""The weight of a cue that alone leads a name in."""

_QUOTED = re.compile(r"[«\"“„‹]([^«»\"“”„‹›]{2,80})[»\"”›]")
_PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "نا", "ك")
"""Printed endings of «his», «her», «their» …; ta marbuta has its dots."""
_ACCUSATIVE = ("اً", "ًا")


@dataclass(frozen=True)
class Led:
    """Finds names in the texts of one language."""

    lang: str
    knowledge: Knowledge
    texts: AbstractSet[str] = frozenset()
    """Every folded word of the texts."""

    @property
    def words(self) -> Vocabulary:
        return vocabulary(self.lang)

    @cached_property
    def given(self) -> AbstractSet[str]:
        """First names."""
        return self.words.given | (self.knowledge.given - self.words.no_given)

    @cached_property
    def cue_words(self) -> AbstractSet[str]:
        """Words that lead names in, and are none."""
        return {phrase[0] for cue in self.words.cues if cue.weight >= LEAST_CUE for phrase in cue.words}

    @property
    def articles(self) -> tuple[str, ...]:
        return ARTICLES.get(family(self.lang), ())

    # --- sightings ----------------------------------------------------------------------------------------------

    def sightings(self, passage: Passage) -> Iterator[Sighting]:
        """Every place where a cue leads a name in, or a first name shows one, and what stands in quotation marks."""
        taken = 0
        for index in range(len(passage.words)):
            found = self._at(passage, index) if index >= taken else None
            if found and not set(found.key) <= self.words.glue:
                taken = found.last
                yield found
        yield from self._quoted(passage)

    def _at(self, passage: Passage, index: int) -> Sighting | None:
        word = passage.words[index]
        if not self.may_be(word) and (word.cover or word.key not in self.words.place_heads):
            return None
        for cue in self.words.cues:
            if cue.side == "before" and cue.weight >= LEAST_CUE and self._is_led(passage, index, cue):
                return self._led(passage, index, cue)
        return self._named(passage, index) or self._of_noun(passage, index)

    def _is_led(self, passage: Passage, index: int, cue: Cue) -> bool:
        """Whether a cue stands before a word, perhaps with an adjective between: «زوجته الشابة أم الخير»."""
        if before(passage, index, cue):
            return True
        between = passage.words[index - 1] if index else None
        adjective = between and between.key.startswith(self.articles) and passage.words[index].before == ""
        return bool(adjective and cue.kind == "person" and before(passage, index - 1, cue))

    def _led(self, passage: Passage, index: int, cue: Cue) -> Sighting | None:
        """A name after a cue; its words are as many as its kind allows."""
        if cue.kind == "person":
            return Sighting(passage, index, self.person(passage, index)) if self._begins(passage, index) else None
        last = self.place(passage, index)
        alone = last == index + 1 and (not self.may_be(passage.words[index]) or _is_adjective(passage.words[index]))
        return None if alone or cue.kind not in ("place", "") else Sighting(passage, index, last)

    def _begins(self, passage: Passage, index: int) -> bool:
        """Whether a person's name may begin with a word: not with a definite one, if it is no first name or no «… bin»."""
        word = passage.words[index]
        following = passage.words[index + 1].key if index + 1 < len(passage.words) else ""
        definite = word.key.startswith(self.articles) and word.key not in self.given
        return self.may_be(word) and not (definite and following not in self.words.glue)

    def _named(self, passage: Passage, index: int) -> Sighting | None:
        """A first name and what follows it: «محمد علي», «عبد الكريم»."""
        for reading in language(self.lang).readings(passage.words[index].key):
            if reading.key in self.given or reading.key in language(self.lang).naming.first:
                last = self.person(passage, index)
                if last > index + 1:
                    return Sighting(passage, index, last, reading.start)
        return None

    def _of_noun(self, passage: Passage, index: int) -> Sighting | None:
        """A party, battle, street … and its name: «حزب الأمة», «معركة كرري»; at ``index`` is the name."""
        noun = passage.words[index - 1] if index else None
        if noun is None or noun.cover or passage.words[index].before:
            return None
        for reading in language(self.lang).readings(noun.key):
            if reading.key in self.words.nouns and reading.key not in self.words.no_heads:
                return Sighting(passage, index - 1, self.place(passage, index), reading.start)
        return None

    def _quoted(self, passage: Passage) -> Iterator[Sighting]:
        """What stands between quotation marks or is emphasised, after a word for writings, papers or groups."""
        cues = [cue for cue in self.words.cues if cue.kind not in ("person", "place")]
        for found in quoted(passage):
            if any(before(passage, found.first, cue) for cue in cues):
                yield found

    # --- how far a name goes ------------------------------------------------------------------------------------

    def person(self, passage: Passage, first: int) -> int:
        """The word after the last of a person's name that begins at a word."""
        words = passage.words
        last, count, glued = first + 1, 1, words[first].key in self.words.glue
        while last < len(words) and count < MOST and words[last].before != "stop":
            word = words[last]
            if word.key in self.words.numerals and not word.cover and count == 1:
                return last + 1
            if word.key in self.words.glue and not word.cover:
                last, glued = last + 1, True
                continue
            if not self.may_be(word) or not (glued or self._goes_on(words[last - 1].key, word, count)):
                break
            last, count, glued = last + 1, count + (not glued), False
        while last > first + 1 and words[last - 1].key in self.words.glue - self.words.closing:
            last -= 1
        return last

    def _goes_on(self, previous: str, word: Word, count: int) -> bool:
        """Whether a person's name goes on with a word: a first name, a surname after one, or after a foreign name."""
        if word.key in self.given:
            return True
        if previous.startswith(self.articles) and previous not in self.given:
            return False
        if word.key.startswith(self.articles):
            return count < 3
        return (previous in self.given and len(word.key) > 2) or (count == 1 and len(word.key) > 4)

    def place(self, passage: Passage, first: int) -> int:
        """The word after the last of a place's name that begins at a word."""
        words = passage.words
        following = words[first + 1] if first + 1 < len(words) else None
        if following is None or following.before == "stop" or not self.may_be(following):
            return first + 1
        both = words[first].key.startswith(self.articles) and following.key.startswith(self.articles)
        return first + 2 if words[first].key in self.words.place_heads or both else first + 1

    def may_be(self, word: Word) -> bool:
        """Whether a word may be part of a name, by all ``RULES``."""
        return all(rule(word, self) for rule in RULES)


Rule = Callable[[Word, Led], bool]


def is_unexplained_word(word: Word, _: Led) -> bool:
    """No mark covers it, and it is of letters."""
    return not word.cover and word.key[0].isalpha()


def is_no_listed_word(word: Word, led: Led) -> bool:
    """It is no function word, common word, title or cue; a first name may be one of these («علي» is not «على»)."""
    if is_function_word(word, led.lang):
        return False
    if word.key in led.given or word.key in led.words.glue:
        return True
    words, keys = led.words, {reading.key for reading in language(led.lang).readings(word.key)}
    return not any(keys & listed for listed in (words.function, words.common, words.titles, led.cue_words))


def is_no_word_with_proclitic(word: Word, led: Led) -> bool:
    """It is not «and», «in», «for» … and a word that the texts also have without it; nor «and» and a verb."""
    if word.key in led.given or word.key in led.words.glue:
        return True
    rest = [reading for reading in language(led.lang).readings(word.key) if reading.start]
    known = any(reading.key in led.texts or reading.key in led.given for reading in rest)
    return not known and not (rest and word.key[0] in led.words.conjunctions)


def has_no_pronoun(word: Word, led: Led) -> bool:
    """It does not end with «his», «their»: «رفاقه»."""
    return word.key in led.given or not (len(word.key) > 3 and word.text.endswith(_PRONOUNS) and led.articles)


def is_no_accusative(word: Word, led: Led) -> bool:
    """It has no tanwin, nor the alef of one after a word that is known."""
    stem = word.key.removesuffix("ا")
    bare = stem != word.key and (stem in led.words.common or stem in led.texts)
    return word.key in led.given or not (bare or word.text.endswith(_ACCUSATIVE))


def is_no_verb(word: Word, led: Led) -> bool:
    """It has not the form of «he writes», «she writes»: four letters, the first of them ya or ta."""
    return word.key in led.given or not (len(word.key) == 4 and word.key[0] in "يت")


def is_no_nationality(word: Word, led: Led) -> bool:
    """It is no adjective made from the name of a country or of a known place."""
    bare = next((word.key[len(each) :] for each in led.articles if word.key.startswith(each)), word.key)
    stems = {bare.removesuffix(ending) for ending in led.words.national_endings if bare.endswith(ending)}
    return word.key in led.given or stems.isdisjoint(place_stems(led.lang, frozenset(led.knowledge.places)))


RULES: tuple[Rule, ...] = (
    is_unexplained_word,
    is_no_listed_word,
    is_no_word_with_proclitic,
    has_no_pronoun,
    is_no_accusative,
    is_no_verb,
    is_no_nationality,
)


def _is_adjective(word: Word) -> bool:
    """«(A) distant (city)»: an indefinite adjective in the feminine, as it stands after «city» and «island»."""
    return len(word.key) == 5 and word.text.endswith("ة") and (word.key[1] == "ا" or word.key[2] == "ي")


def quoted(passage: Passage) -> Iterator[Sighting]:
    """Unexplained words between quotation marks, or emphasised, in the passage's order."""
    spans = [match.span(1) for match in _QUOTED.finditer(passage.text)]
    for start, end in sorted({*spans, *passage.emphasis}):
        inside = [at for at, word in enumerate(passage.words) if start <= word.start and word.end <= end]
        if 0 < len(inside) <= LONGEST_QUOTED and not any(passage.words[at].cover for at in inside):
            yield Sighting(passage, inside[0], inside[-1] + 1)
