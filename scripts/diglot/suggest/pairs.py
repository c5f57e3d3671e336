"""A name of one text found in the text beside it by its sound; the words before a gloss likewise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from diglot.model import Mention
from diglot.recognise.languages import language, script, script_of
from diglot.suggest.languages import has_capitals, vocabulary
from diglot.suggest.passages import Passage, Word
from diglot.suggest.sightings import Clue, Key, Sighting
from diglot.suggest.sounds import Fit, fits, sounds
from diglot.suggest.world import places

LEAST = 0.72
"""How alike a name and its counterpart must sound."""
LEAST_SHORT = 0.8
"""The same for names of one or two consonants."""
CERTAIN = 0.86
"""The same where they have not as many words, or function words among them."""
LEAST_PART = 0.92
"""The same where so short a name is only part of the one that is sought."""
UNLIKELY = 0.2
"""A sighting of less weight needs a counterpart with three consonants."""
MORE_WORDS = 3
"""By how many words a counterpart may be longer: «Abdulkarim» is «عبد الكريم»."""


_NUMERAL = re.compile(r"[ivx]+")


@dataclass(frozen=True, slots=True)
class Link:
    """Two sightings of one name, in two languages or in a text and its gloss."""

    one: Sighting
    other: Sighting
    likeness: float
    whole: bool = True
    """Whether all of the one name has its counterpart, and not only the surname or the first name."""
    translated: bool = False
    """Whether they are one by their meaning, and not by their sound."""


def length(key: Key, lang: str) -> int:
    """How many words a name has that are no articles or particles."""
    return sum(word not in vocabulary(lang).glue for word in key)


def strength(key: Key, lang: str) -> int:
    """How many consonants a name has to be told by."""
    return sum(not sound.weak for word in key for sound in sounds(word, lang))


def counterpart(sighting: Sighting, partners: Iterable[Passage], is_taken: Callable[[Sighting], bool]) -> Link | None:
    """Where the name of a sighting sounds in the passages beside it: the whole name, else the surname or first name.

    Args:
        partners: the passages beside it.
        is_taken: whether words are another's counterpart already; they are taken once more if there are no others.
    """
    partners = tuple(partners)
    if sighting.weight < UNLIKELY and strength(sighting.key, sighting.lang) < 3:
        return None
    for key in parts(sighting):
        found = [link for partner in partners for link in _links(sighting, key, partner)]
        if found:
            return max(found, key=lambda link: (not is_taken(link.other), link.likeness, -link.other.first))
    return None


def parts(sighting: Sighting) -> Iterator[Key]:
    """The name, then its last word with what belongs to it, then its first."""
    words = vocabulary(sighting.lang)
    key = tuple(word for word in sighting.key if not _NUMERAL.fullmatch(word)) or sighting.key
    yield key
    if len(key) > 1 and not {"of", "the"} & set(key) and not _is_of_place(key, sighting.lang):
        first = len(key) - 1
        while first > 1 and key[first - 1] in words.glue:
            first -= 1
        yield key[first:]
        if key[0] not in words.glue:
            yield key[:1]


def _is_of_place(key: Key, lang: str) -> bool:
    """Whether a name has a common noun or ends with a country: its parts don't stand for it."""
    return (key[-1],) in places(lang) or any(word in vocabulary(lang).nouns for word in key)


def _links(sighting: Sighting, key: Key, partner: Passage) -> Iterator[Link]:
    count = strength(key, sighting.lang)
    least = LEAST if count > 2 else LEAST_SHORT
    if key != sighting.key:
        least = LEAST_PART if count < 4 else LEAST_SHORT
    for fit in fits(key, sighting.lang, partner, least):
        if may_be_name(partner, fit, length(key, sighting.lang)):
            other = Sighting(partner, fit.first, _with_numeral(sighting, partner, fit.last), fit.skip)
            clue = _clue(fit, other.text, count)
            one = sighting.with_clues(clue)
            whole = key == next(parts(sighting))
            yield Link(one, other.with_clues(clue._replace(words=sighting.text)), fit.likeness, whole)


def _with_numeral(sighting: Sighting, passage: Passage, last: int) -> int:
    """A ruler's number is a word more: «Mohammed V», «محمد الخامس»."""
    if not _NUMERAL.fullmatch(sighting.key[-1]) or not sighting.text[-1].isupper() or last >= len(passage.words):
        return last
    word = passage.words[last]
    return last if word.before == "stop" or word.cover or is_function_word(word, passage.lang) else last + 1


def _clue(fit: Fit, words: str, count: int) -> Clue:
    weight = 0.55 + 1.1 * (fit.likeness - LEAST)
    return Clue("sounds alike", words, min(0.9, weight) * (1.0 if count > 3 else 0.85 if count > 2 else 0.7))


class Window(NamedTuple):
    """Words of a passage in which a name sounds."""

    passage: Passage
    fit: Fit
    length: int
    """Of the name, without articles and particles."""

    @property
    def words(self) -> tuple[Word, ...]:
        return self.passage.words[self.fit.first : self.fit.last]

    @property
    def is_certain(self) -> bool:
        return self.fit.likeness >= CERTAIN


def is_as_long(window: Window) -> bool:
    """It has as many words as the name, unless it sounds just like it: «Abdulkarim» is «عبد الكريم»."""
    own = length(tuple(word.key for word in window.words), window.passage.lang)
    return own == window.length or (window.is_certain and len(window.words) <= window.length + MORE_WORDS)


def is_unexplained(window: Window) -> bool:
    """Of its words not all are known names, and none is part of a date, a correction or a number."""
    covers = [word.cover for word in window.words]
    if all(covers) or any(word.key[0].isdigit() for word in window.words):
        return False
    return all(cover is None or isinstance(cover, Mention) for cover in covers)


def is_of_the_script(window: Window) -> bool:
    """It is written as the text is, and is no gloss; with a capital where there are any."""
    lang = window.passage.lang
    if any(script_of(word.text[0]) not in ("", script(lang)) for word in window.words):
        return False
    return not has_capitals(lang) or any(word.is_capital for word in window.words)


def is_no_common_word(window: Window) -> bool:
    """It neither begins nor ends with a function word, and is no common noun, unless it sounds just like the name."""
    first, last = window.words[0], window.words[-1]
    lang, skip = window.passage.lang, window.fit.skip
    if first is last:
        common = first.key[skip:] in vocabulary(lang).common and not window.is_certain
        return not common and not is_function_word(first, lang, skip)
    return window.is_certain or not (is_function_word(first, lang, skip) or is_function_word(last, lang))


RULES = (is_as_long, is_unexplained, is_of_the_script, is_no_common_word)
"""What a window must pass to be a name's counterpart."""


def may_be_name(passage: Passage, fit: Fit, length: int) -> bool:
    """Whether a window may be an unknown name."""
    return all(rule(Window(passage, fit, length)) for rule in RULES)


def is_function_word(word: Word, lang: str, skip: int = 0) -> bool:
    """Whether a word is an article, pronoun, conjunction …; «علي» is not «على»."""
    key = word.key[skip:]
    spellings = language(lang).function_words.get(key, frozenset())
    if spellings and word.text[skip:] not in spellings:
        return False
    return bool(spellings) or key in vocabulary(lang).function


def without_mention(sighting: Sighting) -> Sighting | None:
    """What stands before a known name at its end, «Cairo» in «In Cairo Allal wrote»; ``None`` where there is none."""
    last = sighting.last
    while last > sighting.first and isinstance(sighting.passage.words[last - 1].cover, Mention):
        last -= 1
    return replace(sighting, last=last) if sighting.first < last < sighting.last else None


def without_opening(sighting: Sighting) -> Sighting | None:
    """A name of several words without the one that opens the sentence and has its capital from that."""
    if not sighting.doubtful or sighting.last - sighting.first < 2:
        return None
    return replace(sighting, first=sighting.first + 1, skip=0, doubtful=0)


# --- glosses -------------------------------------------------------------------------------------------------------


def glossed(gloss: Sighting) -> Link | None:
    """The words of the same passage before a gloss in brackets that it sounds like."""
    passage, first = gloss.passage, gloss.first
    if not is_gloss(gloss):
        return None
    for key in parts(gloss):
        found = [
            fit
            for fit in fits(key, "en", passage, LEAST - 0.1)
            if fit.last == first and not passage.words[fit.first].is_capital
        ]
        if found:
            fit = max(found, key=lambda each: each.likeness)
            other = Sighting(passage, fit.first, fit.last, fit.skip, (Clue("gloss", f"({gloss.text})", 0.85),))
            return Link(gloss.with_clues(Clue("gloss", other.text, 0.85)), other, fit.likeness, key == gloss.key)
    return None


def is_gloss(sighting: Sighting) -> bool:
    """Whether a name stands in brackets after a word of another script."""
    passage = sighting.passage
    opening, closing = passage.between(sighting.first), passage.between(sighting.last)
    return sighting.first > 0 and opening.strip(' «»"“”') == "(" and closing.lstrip(' »"”')[:1] == ")"


def extended(sighting: Sighting, led: Sighting) -> Sighting:
    """A counterpart with the first name before it: «جورج كاترو» where the translation has «Catroux»."""
    before = sighting.passage.words[led.first : sighting.first]
    given = vocabulary(sighting.lang).given
    if led.first < sighting.first < led.last and all(word.key[led.skip :] in given for word in before):
        return replace(sighting, first=led.first, skip=led.skip)
    return sighting
