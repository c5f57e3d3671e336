"""Where a name written in one script sounds in a sentence written in another, or in the same.

A name is a row of sounds, and so is the sentence. The name is laid over the sentence where that costs least: sounds
that may be the same cost nothing, vowels little, for many scripts leave them out. It is the alignment of Sellers
(1980), begun and ended at the borders of words, in time linear in the sentence for each name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from diglot.recognise.languages import family, language
from diglot.suggest.letters import NEAR, ROWS, VOWELS, WEAK, mask, of_other_script
from diglot.suggest.passages import Passage, Word

ARTICLES = {"ar": ("ال",), "he": ("ה",), "fa": ("ال",)}
"""What a language writes together with a noun that it makes definite, and another leaves out."""

PARTICLES = frozenset(["al", "el", "an", "ar", "as", "ash", "at", "az", "ad", "ed", "es", "ul", "ol", "the"])
"""Articles that stand in names as words of their own."""

SUBSTITUTE, NEARLY, VOWEL_FOR_VOWEL, END = 1.2, 0.4, 0.3, 0.5
VOWEL_LEFT_OUT, GLIDE_LEFT_OUT, ARTICLE_LEFT_OUT = 0.12, 0.3, 0.05
NEVER = 1e6

_GRAPHEME = re.compile("|".join(sorted((re.escape(row) for row in ROWS), key=len, reverse=True)) + "|.", re.DOTALL)
_NEAR: dict[str, tuple[str, ...]] = {}
for _one, _other in (pair.split() for pair in NEAR):
    _NEAR[_one] = (*_NEAR.get(_one, ()), _other)
    _NEAR[_other] = (*_NEAR.get(_other, ()), _one)


class Sound(NamedTuple):
    """What a letter or group of letters may sound like."""

    mask: int
    near: int
    """Sounds that are nearly the same."""
    weak: bool
    drop: float
    """What it costs to leave it out."""
    at: int
    """Its place in the word."""

    @property
    def weight(self) -> float:
        return 0.3 if self.weak else 1.0


class Fit(NamedTuple):
    """Where a name sounds: its words in a passage, how much of the first is a proclitic, and how well it fits (0–1)."""

    first: int
    last: int
    skip: int
    likeness: float


@lru_cache(maxsize=65536)
def sounds(key: str, lang: str) -> tuple[Sound, ...]:
    """The sounds of a folded word; a doubled letter counts once, an article next to nothing."""
    article = next((len(one) for one in ARTICLES.get(family(lang), ()) if key.startswith(one) and len(key) > 3), 0)
    cheap = len(key) if key in PARTICLES else article
    found = [sound for match in _GRAPHEME.finditer(key) for sound in _sounds(match[0], match.start(), key)]
    return tuple(sound._replace(drop=ARTICLE_LEFT_OUT) if sound.at < cheap else sound for sound in found)


def _sounds(grapheme: str, at: int, key: str) -> Iterator[Sound]:
    if at and key[at - 1] == grapheme:
        return
    for alternatives in (ROWS.get(grapheme) or of_other_script(grapheme)).split():
        parts = alternatives.split("/")
        near = "/".join(other for part in parts for other in _NEAR.get(part, ()))
        yield Sound(mask(alternatives), mask(near) if near else 0, parts[0] in WEAK, _drop(parts, at, key), at)


def _drop(parts: Sequence[str], at: int, key: str) -> float:
    if parts[0] in VOWELS:
        return VOWEL_LEFT_OUT if key[at].isascii() else GLIDE_LEFT_OUT
    if parts[0] in WEAK:
        return GLIDE_LEFT_OUT
    return END if at == len(key) - 1 and key[at].isascii() else 1.0


def likeness(one: Sequence[str], lang: str, other: Sequence[str], other_lang: str) -> float:
    """How alike two names sound (0–1), each given as folded words."""
    first = [sound for key in one for sound in sounds(key, lang)]
    second = [sound for key in other for sound in sounds(key, other_lang)]
    if not first or not second:
        return 0.0
    costs = _costs(first, second, [True] + [False] * len(second))
    return _likeness(costs[-1][0], first, second)


@dataclass
class Stream:
    """A passage as one row of sounds; its places are those between two of them, from 0."""

    sounds: list[Sound | None] = field(default_factory=list)
    """``None`` where a sign parts two words."""
    starts: list[int] = field(default_factory=lambda: [0])
    """For each place, 1 + the word that may begin there, or 0."""
    ends: list[int] = field(default_factory=lambda: [0])
    """For each place, 1 + the word that ends there, or 0."""
    skips: list[int] = field(default_factory=lambda: [0])
    """For each place at which a word may begin, how much of it is a proclitic."""

    def add(self, sound: Sound | None) -> None:
        self.sounds.append(sound)
        for places in (self.starts, self.ends, self.skips):
            places.append(0)


@lru_cache(maxsize=4096)
def stream(passage: Passage) -> Stream:
    """A passage as a row of sounds. Names begin where a word does, or what follows its proclitics or its article."""
    row = Stream()
    for index, word in enumerate(passage.words):
        if word.before == "stop" and row.sounds:
            row.add(None)
        begins = _beginnings(word, passage.lang)
        for sound in sounds(word.key, passage.lang):
            if sound.at in begins and not row.starts[-1]:
                row.starts[-1], row.skips[-1] = index + 1, begins[sound.at]
            row.add(sound)
        row.ends[-1] = index + 1
    return row


def _beginnings(word: Word, lang: str) -> dict[int, int]:
    """Place in a word at which a name may begin → how much before it is a proclitic; an article belongs to the name."""
    found: dict[int, int] = {}
    for reading in language(lang).readings(word.key):
        if reading.end == len(word.key):
            found.setdefault(reading.start, reading.start)
            for article in ARTICLES.get(family(lang), ()):
                if word.key.startswith(article, reading.start) and len(word.key) > reading.start + 3:
                    found.setdefault(reading.start + len(article), reading.start)
    return found


def fits(name: Sequence[str], lang: str, passage: Passage, least: float) -> Iterator[Fit]:
    """Where in a passage a name sounds at least so well, the best for each end, in order.

    Args:
        name: folded words.
        lang: the name's language.
        passage: in which it is looked for.
        least: the likeness that is asked for.
    """
    wanted = [sound for key in name for sound in sounds(key, lang)]
    if not sum(not sound.weak for sound in wanted):
        return
    row = stream(passage)
    costs = _costs(wanted, row.sounds, row.starts)
    for place, (cost, start) in enumerate(costs):
        if row.ends[place] and cost < NEVER and place > start:
            window = [sound for sound in row.sounds[start:place] if sound]
            fit = _likeness(cost, wanted, window)
            if fit >= least:
                yield Fit(row.starts[start] - 1, row.ends[place], row.skips[start], fit)


def _costs(
    name: Sequence[Sound], row: Sequence[Sound | None], starts: Sequence[int] | Sequence[bool]
) -> list[tuple[float, int]]:
    """For each place in the row, the least cost of the name ending there, and where it began."""
    before = [(0.0, place) if begin else (NEVER, 0) for place, begin in enumerate(starts)]
    for wanted in name:
        cost, start = before[0]
        here = [(cost + wanted.drop, start)]
        left = here[0]
        for place, sound in enumerate(row, start=1):
            up, diagonal = before[place], before[place - 1]
            best = (up[0] + wanted.drop, up[1])
            if sound is not None:
                if diagonal[0] < NEVER:
                    cost = diagonal[0] + _cost(wanted, sound)
                    if cost < best[0]:
                        best = (cost, diagonal[1])
                if left[0] + sound.drop < best[0]:
                    best = (left[0] + sound.drop, left[1])
            here.append(best)
            left = best
        before = here
    return before


def _cost(one: Sound, other: Sound) -> float:
    if one.mask & other.mask:
        return 0.0
    if one.near & other.mask:
        return NEARLY
    return VOWEL_FOR_VOWEL if one.weak and other.weak else SUBSTITUTE


def _likeness(cost: float, one: Sequence[Sound], other: Sequence[Sound]) -> float:
    weight = sum(sound.weight for sound in one) + sum(sound.weight for sound in other)
    return 1 - 2 * cost / weight if weight else 0.0
