"""How names sound: spellings of one foreign name that differ as transcribers differ, in Arabic and in Latin letters.

A word is taken apart into its consonants, those that transcribers confuse made one, and the vowels between them:
«غورباتشوف», «جورباتشوف» and «كورباتشوف» have one shape, «كامينيف» and «كامنيف» differ in one vowel. Words that are spelt
apart in this way are second to those that are spelt alike, and no free distance is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple


class Shape(NamedTuple):
    """A word as it sounds."""

    consonants: str
    vowels: tuple[str, ...]
    """Before the first consonant, after the first, and so on."""


PATRONYMIC = re.compile(r"(?:[وي]فيتش|يتش|[وي]فنا|vich|vitch|ovna|evna|yich)$")
"""A name after the father, as Slavic languages make it, between the given name and the surname."""

Rewriting = Sequence[tuple[re.Pattern[str], str]]


def _rules(*pairs: tuple[str, str]) -> Rewriting:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in pairs)


_ARABIC: Rewriting = _rules(
    ("تش", "ش"),
    ("[غجق]", "ك"),
    ("[طث]", "ت"),
    ("ص", "س"),
    ("[ضذ]", "د"),
    ("ظ", "ز"),
    ("ن(?=ب)", "م"),
    ("^و", "V"),
    ("^ي(?=[اوي])", "Y"),
)
_LATIN: Rewriting = _rules(
    ("'", ""),
    ("(?:tsch|tch|sch|sh|ch)", "S"),
    ("(?:dj|gh|gu(?=[ei])|g)", "j"),
    ("(?<!^)kh", "h"),
    ("^kh", "X"),
    ("c(?=[eiy])", "s"),
    ("(?:ck|q|c)", "k"),
    ("x", "ks"),
    ("dh", "d"),
    ("th", "t"),
    ("ph", "f"),
    ("(?:[eo]|yo|io)(?:v|ff?|w)$", "ev"),
    ("(?<=[aeiouy])h$", ""),
    ("(?:iy|ii|ij|yi|y)$", "i"),
    ("^w", "W"),
    ("^y(?=[aeiou])", "Y"),
    ("(?<=[aeiouy])w(?=[aeiouy])", "W"),
)
_ARABIC_VOWELS = "اويءهى"
_LATIN_VOWELS = "aeiouyw"
_GROUPS = {
    **dict.fromkeys(("ai", "ay", "ei", "ey"), "E"), **dict.fromkeys(("au", "aw", "ow"), "O"), "aa": "a",
    **dict.fromkeys(("ie", "ye", "iye"), "Y"),
    **dict.fromkeys(("ee", "ii", "y"), "i"), **dict.fromkeys(("ou", "oo", "uu"), "u"),
}  # fmt: skip
"""Groups of Latin vowels → the sound that they write."""
_NEXT = {frozenset("ae"), frozenset("ei"), frozenset("ou")}
"""Vowels that transcribers confuse."""


def _shape(word: str, rewriting: Rewriting, is_vowel: Callable[[str, int], bool], least: int) -> Shape:
    """A doubled consonant is one, if it is not among the first ``least``."""
    for pattern, replacement in rewriting:
        word = pattern.sub(replacement, word)
    consonants: list[str] = []
    vowels = [""]
    for index, letter in enumerate(word):
        if is_vowel(word, index):
            vowels[-1] += letter
        elif vowels[-1] or len(consonants) < least or consonants[-1] != letter:
            consonants.append(letter)
            vowels.append("")
    return Shape("".join(consonants), tuple(vowels))


def _is_arabic_vowel(word: str, index: int) -> bool:
    """«ه» is one at the end alone, where it may be a ta marbuta."""
    letter = word[index]
    return letter in _ARABIC_VOWELS and (letter != "ه" or index == len(word) - 1)


def _is_latin_vowel(word: str, index: int) -> bool:
    return word[index] in _LATIN_VOWELS


@lru_cache(maxsize=65536)
def arabic_shape(word: str) -> Shape:
    """How a folded word in Arabic letters sounds."""
    return _shape(word, _ARABIC, _is_arabic_vowel, least=2)


@lru_cache(maxsize=65536)
def latin_shape(word: str) -> Shape:
    """How a folded word in Latin letters sounds."""
    return _shape(word, _LATIN, _is_latin_vowel, least=1)


def is_near(one: Shape, other: Shape) -> bool:
    """Whether two words may be spellings of one name by themselves: four consonants, and but one vowel written in one
    and not in the other, neither the first nor the last; in Latin letters three consonants, and vowels of like colour.
    """
    if one.consonants != other.consonants:
        return False
    if one.consonants.isascii():
        return len(one.consonants) >= 3 and all(map(_alike, one.vowels, other.vowels))
    return len(one.consonants) >= 4 and _differences(one, other) <= 1 and _ends_alike(one, other)


def is_far(one: Shape, other: Shape) -> bool:
    """Whether two words may be spellings of one name beside another word of it."""
    if one.consonants != other.consonants or len(one.consonants) < 2:
        return False
    if one.consonants.isascii():
        return all(map(_alike, one.vowels[:-2], other.vowels[:-2]))
    return _differences(one, other) <= 2 and _ends_alike(one, other)


def is_alike(one: Shape, other: Shape) -> bool:
    """Whether two words in Latin letters have the same consonants, and vowels of like colour."""
    return one.consonants == other.consonants and all(map(_alike, one.vowels, other.vowels))


def _differences(one: Shape, other: Shape) -> int:
    """In how many places the vowels differ; many where they cannot be the same."""
    pairs = [(first, second) for first, second in zip(one.vowels, other.vowels, strict=True) if first != second]
    return len(pairs) if all(_is_shortened(*pair) for pair in pairs) else len(one.vowels)


def _ends_alike(one: Shape, other: Shape) -> bool:
    return one.vowels[0] == other.vowels[0] and one.vowels[-1] == other.vowels[-1]


def _alike(one: str, other: str) -> bool:
    """Whether two groups of Latin vowels may render one."""
    first, second = _GROUPS.get(one, one), _GROUPS.get(other, other)
    return first == second or frozenset((first, second)) in _NEXT


def _is_shortened(one: str, other: str) -> bool:
    """Whether one group of Arabic vowels is the other with one left out, or both are long."""
    short, long = sorted((one, other), key=len)
    return len(short) > 1 or (len(long) == len(short) + 1 and set(short) <= set(long))


_SKELETON = str.maketrans(
    {
        **dict.fromkeys("اويءهaeiouyhwj'", ""),
        **dict.fromkeys("قغجcqg", "ك"), "k": "ك", "x": "كس",
        "ط": "ت", "ث": "ت", "ص": "س", "ض": "د", "ذ": "د", "ظ": "ز", "z": "s", "p": "p", "f": "p",
    }
)  # fmt: skip


def skeleton(word: str) -> str:
    """The consonants of a folded name, those that transcribers confuse made one: «جوزف» and «جوزيف» are equal."""
    return word.translate(_SKELETON)


_ACROSS = str.maketrans(
    {
        **dict.fromkeys("بپp", "b"), **dict.fromkeys("تطثt", "t"), **dict.fromkeys("دضذd", "d"), "ر": "r", "ل": "l",
        **dict.fromkeys("سصزظشSsz", "s"), **dict.fromkeys("كقغجخحkjqghX", "k"), "م": "m", "ن": "n",
        **dict.fromkeys("فvfW", "v"), **dict.fromkeys("ع ءهV", ""), "Y": "",
    }
)  # fmt: skip


def across(word: str) -> str:
    """The consonants of a folded name in either script, in letters that can be compared."""
    shape = latin_shape(word) if word.isascii() else arabic_shape(word)
    return shape.consonants.translate(_ACROSS)
