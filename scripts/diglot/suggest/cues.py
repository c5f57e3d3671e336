"""What stands beside a possible name, and what its own words tell: clues for a sighting in any language."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from diglot.recognise.languages import language
from diglot.suggest.languages import vocabulary
from diglot.suggest.passages import Passage
from diglot.suggest.sightings import Clue, Sighting
from diglot.suggest.vocabulary import Cue, Vocabulary

LONGEST = 3
"""Words of the longest cue."""

OPENING, CLOSING = "«\"“‘'(„‹", "»\"”’')“›"
APPOSED = ("kinship",)
"""Cues that a comma may part from the name: «his wife, Hilda»."""
COMMAS = frozenset(",،:")
_MAY_PART = frozenset(" ,،:" + OPENING + CLOSING)
"""Signs that may stand between a cue and its name."""


@dataclass(frozen=True)
class Knowledge:
    """What the edition itself tells of a language's names, besides the vocabulary."""

    given: AbstractSet[str] = frozenset()
    """First names of the persons that are known."""
    places: AbstractSet[str] = frozenset()
    """Words of the places that are known."""
    names: AbstractSet[str] = frozenset()
    """Words of all names that are known."""


def clues(sighting: Sighting, knowledge: Knowledge) -> Iterator[Clue]:
    """Every clue for the kind of a sighting, and for its being a name."""
    words = vocabulary(sighting.lang)
    yield from _beside(sighting, words)
    yield from _proclitic(sighting)
    yield from _inside(sighting, words, knowledge)
    yield from _quoted(sighting)


def _beside(sighting: Sighting, words: Vocabulary) -> Iterator[Clue]:
    for cue in words.cues:
        found = before(sighting.passage, sighting.first, cue) if cue.side == "before" else after(sighting, cue)
        if found:
            first, last = found
            yield Clue(cue.name, sighting.passage.printed(first, last), cue.weight, cue.kind)


def before(passage: Passage, index: int, cue: Cue) -> tuple[int, int] | None:
    """The words of a cue that stand before a word, as first word and word after the last."""
    last = index
    while last > 0 and passage.words[last - 1].key in cue.link and _is_near(passage, last):
        last -= 1
    if not last or cue.ends.isdisjoint(_keys(passage.lang, passage.words[last - 1].key)):
        return None
    if not _is_near(passage, last) or (cue.name not in APPOSED and set(passage.between(last)) & COMMAS):
        return None
    for length in range(LONGEST, 0, -1):
        first = last - length
        if first >= 0 and all(passage.words[at].before != "stop" for at in range(first + 1, last)):
            keys = tuple(word.key for word in passage.words[first:last])
            if any((key, *keys[1:]) in cue.words for key in _keys(passage.lang, keys[0])):
                return first, last
    return None


def after(sighting: Sighting, cue: Cue) -> tuple[int, int] | None:
    """The words of a cue that follow a sighting."""
    passage, first = sighting.passage, sighting.last
    if first >= len(passage.words) or passage.words[first - 1].possessive or not _is_near(passage, first):
        return None
    for length in range(LONGEST, 0, -1):
        if tuple(word.key for word in passage.words[first : first + length]) in cue.words:
            return first, min(first + length, len(passage.words))
    return None


def _is_near(passage: Passage, index: int) -> bool:
    return set(passage.between(index)) <= _MAY_PART


@lru_cache(maxsize=1 << 16)
def _keys(lang: str, key: str) -> tuple[str, ...]:
    """The readings of a word."""
    return tuple(reading.key for reading in language(lang).readings(key))


def _proclitic(sighting: Sighting) -> Iterator[Clue]:
    """«In» as a proclitic: «بباريس»."""
    word = sighting.passage.words[sighting.first]
    if sighting.skip and sighting.lang.startswith("ar") and word.key[: sighting.skip].endswith("ب"):
        yield Clue("preposition", word.text[: sighting.skip], 0.2, "place")


def _inside(sighting: Sighting, words: Vocabulary, knowledge: Knowledge) -> Iterator[Clue]:
    key = sighting.key
    noun = next((words.nouns[each] for each in noun_places(key, sighting.lang) if each in words.nouns), None)
    if noun and len(key) > 1:
        yield Clue("common noun", sighting.text, 0.4, noun.kind)
        return
    if len(key) > 1 and (key[0] in words.given or key[0] in knowledge.given):
        yield Clue("first name", sighting.passage.words[sighting.first].text[sighting.skip :], 0.45, "person")
    if not language(sighting.lang).naming.sons.isdisjoint(key[1:-1]):
        yield Clue("son of", sighting.text, 0.4, "person")
    if len(key) > 1 and key[0] in words.place_heads:
        yield Clue("form of a place's name", sighting.text, 0.3, "place")
    elif len(key) in (2, 3) and key[0] not in words.glue:
        yield Clue("several words", sighting.text, 0.12, "person")
    if len(key) == 1 and len(sighting.text) > 1 and sighting.text.isupper():
        yield Clue("initials", sighting.text, 0.2, "organisation")


def noun_places(key: tuple[str, ...], lang: str) -> Iterator[str]:
    """The words of a name that may be its noun: the first; in a language with «of», that before «of», and the last."""
    if lang.startswith("ar"):
        yield from _keys(lang, key[0])
        yield key[0].removeprefix("ال")
        return
    if "of" in key[1:]:
        yield key[key.index("of", 1) - 1]
    yield key[-1]
    yield key[0]


def _quoted(sighting: Sighting) -> Iterator[Clue]:
    passage = sighting.passage
    opening, closing = passage.text[: sighting.start][-1:], passage.text[sighting.end :][:1]
    if opening and closing and opening in OPENING and closing in CLOSING and opening != "(":
        yield Clue("quotation marks", f"{opening}{sighting.text}{closing}", 0.3, "work")
    if (sighting.start, sighting.end) in passage.emphasis:
        yield Clue("emphasis", sighting.text, 0.3, "work")
