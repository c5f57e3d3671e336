"""What a language brings to the reading of numbers: its number words by their role, its units of time, how they join."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple, TypeAlias

from diglot.recognise.folding import folded
from diglot.recognise.tokens import Reading

Role: TypeAlias = Literal["unit", "ten", "tens", "hundred", "round", "scale", "part", "hint", "figure"]
"""What a number word does in a sum:

- ``unit``: 1 to 9; ``ten``: 10, in some languages after a unit as one number with it («ثلاثة عشر»);
- ``tens``: 11 to 19, 20, 30 … 90; ``hundred``: 100, which multiplies what stands before it;
- ``round``: a round number in one word («ثلاثمئة», «ألفين»);
- ``scale``: a dozen, a thousand, a million …, which multiplies what stands before it;
- ``part``: a fraction, alone, of the scale or time after it, or added to what stands before it;
- ``hint``: a word that stands for a number by itself and goes with no other («both», «الثلاثي», a dual);
- ``figure``: a number in figures.
"""

Dimension: TypeAlias = Literal["months", "days"]


Amount: TypeAlias = int | Fraction
"""A number, exactly."""


class Word(NamedTuple):
    """A number word: ``sure`` where it can be nothing else, ``many`` where it is a plural («thousands», «أرباع»)."""

    role: Role
    value: Amount
    sure: bool = True
    many: bool = False


class Time(NamedTuple):
    """A unit of time: its dimension and how much of it the unit is."""

    dimension: Dimension
    amount: Amount
    units: int = 1
    """How many of it the word names: 2 for a dual; 0 for a plural that stands before its number («الأعوام الثلاثة»)."""


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language says numbers. All words are folded."""

    words: Mapping[str, Word]
    times: Mapping[str, Time]
    readings: Callable[[str], Iterable[Reading]]
    hints: Callable[[str], int]
    """A printed word → the number that its shape may stand for («II», a dual), else 0."""
    inflected: Callable[[str], int]
    """A folded word that is no other number word → the number that its form says («مدينتين»: 2), else 0."""
    conjunction: str
    """«And», as a word or a proclitic."""
    always_joined: bool
    """Whether what is added always follows the conjunction, and a unit stands before the tens."""
    counted_on: frozenset[str] = frozenset()
    """What stands between a number and a greater one to which it is added: «بعد», «past»."""
    fillers: frozenset[str] = frozenset()
    """What may stand between a fraction and its whole («of», «a»), or between two plurals («tens of thousands»)."""
    between: frozenset[str] = frozenset()
    """What may stand between a number and its unit of time: «long», «more»."""
    roughly: frozenset[str] = frozenset()
    """After these a number is not the number meant: «بضعة عشر», «العقد الرابع من عمره»."""
    percent: frozenset[str] = frozenset()
    percent_before: frozenset[str] = frozenset()
    """What «per cent» is made of: a number word, and what stands before it or as a proclitic."""
    others: frozenset[str] = frozenset()
    """Words that look like a number only once a proclitic is taken off."""


def words(spaced: str) -> frozenset[str]:
    """Folded words, given with spaces between them."""
    return frozenset(map(folded, spaced.split()))


def table(
    role: Role, spellings: Mapping[int, str] | Mapping[Fraction, str], *, sure: bool = True, many: bool = False
) -> dict[str, Word]:
    """Folded word → its meaning, from value → spellings, which are parted by spaces."""
    return {folded(word): Word(role, value, sure, many) for value, words in spellings.items() for word in words.split()}


def parts(spellings: Mapping[tuple[int, int], str], *, sure: bool = True, many: bool = False) -> dict[str, Word]:
    """Likewise for fractions, given as numerator and denominator."""
    return table("part", {Fraction(*value): words for value, words in spellings.items()}, sure=sure, many=many)


UNITS: Mapping[str, tuple[Dimension, Amount]] = {
    "century": ("months", 1200),
    "decade": ("months", 120),
    "year": ("months", 12),
    "month": ("months", 1),
    "fortnight": ("days", 14),
    "week": ("days", 7),
    "day": ("days", 1),
    "hour": ("days", Fraction(1, 24)),
    "minute": ("days", Fraction(1, 1440)),
}
"""Units of time; months and days are not converted into each other."""


def times(spellings: Mapping[str, str], units: int = 1) -> dict[str, Time]:
    """Folded word → unit of time, from the unit's name → spellings."""
    return {folded(word): Time(*UNITS[unit], units) for unit, words in spellings.items() for word in words.split()}
