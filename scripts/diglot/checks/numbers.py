"""Numbers: those of a sentence are those of its translation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from diglot.checks.beads import Bead, Comparison, Dated, Side
from diglot.checks.dates import date_remainders
from diglot.checks.findings import Finding, added, differ, missing
from diglot.checks.matching import remainders
from diglot.checks.quantities import Quantity, reads, same, shapes
from diglot.model import Authority


def numbers(comparison: Comparison, _authority: Authority) -> Iterator[Finding]:
    """A sentence and its translation have the same numbers, in figures or in words (D527, D528, D529).

    What counts only roughly («hundreds») may be missing, but not be put for another. A number may have moved to a
    sentence near by.
    """
    if not (reads(comparison.original.lang) and reads(comparison.translation.lang)):
        return
    left = [number_remainders(bead.original, bead.translation) for bead in comparison.beads]
    for index, bead in enumerate(comparison.beads):
        originals, translations = left[index]
        near = [left[place] for place in comparison.near(index)]
        lost = [number for number in originals if not _is_among(number, (one for _, each in near for one in each))]
        new = [number for number in translations if not _is_among(number, (one for each, _ in near for one in each))]
        yield from _settled(bead, lost, new)


def number_remainders(original: Side, translation: Side) -> tuple[list[Quantity], list[Quantity]]:
    """The numbers of either side that can be nothing else and to which nothing on the other answers, not even a date
    that is none there."""
    originals, translations = date_remainders(original, translation)
    if originals and translations:
        originals = translations = []
    lost, new = remainders(_sure(original, originals), _sure(translation, translations), (same,))
    if not lost and not new:
        return [], []
    in_original, in_translation = _at_hand(original, translation), _at_hand(translation, original)
    return (
        [number for number in lost if not _is_among(number, in_translation)],
        [number for number in new if not _is_among(number, in_original)],
    )


def _at_hand(one: Side, other: Side) -> list[Quantity]:
    """All in one side that may answer to a number of the other."""
    return [*one.numbers, *_only_in_dates(one, other), *shapes(one.text, one.lang)]


def _only_in_dates(one: Side, other: Side) -> Iterator[Quantity]:
    """The numbers in the dates of one side for which the dates of the other have none."""
    there = Counter(number.value for date in other.dates for number in date.numbers)
    for number in (number for date in one.dates for number in date.numbers):
        if there[number.value]:
            there[number.value] -= 1
        else:
            yield number


def _sure(side: Side, dates: Iterable[Dated]) -> list[Quantity]:
    """The numbers of a side that can be nothing else, and those with which dates that nothing answers count from another
    one."""
    counts = (count for date in dates if date.is_relative for count in date.counts)
    return [*(number for number in side.numbers if number.sure), *counts]


def _is_among(number: Quantity, others: Iterable[Quantity]) -> bool:
    """Whether one of the others is this number, or two of them are its whole and its fraction: «مترين ونصف»."""
    others = tuple(others)
    whole, fraction = number.value // 1, number.value % 1
    values = {other.value for other in others} if whole and fraction else set()
    return {whole, fraction} <= values or any(same(number, other) for other in others)


def _settled(bead: Bead, originals: Sequence[Quantity], translations: Sequence[Quantity]) -> Iterator[Finding]:
    """The numbers of a bead that nothing answers: in pairs, in their order, then alone."""
    count = min(len(originals), len(translations))
    for one, other in zip(originals, translations, strict=False):
        yield differ("D527", bead, one, other)
    yield from (missing("D528", bead, one) for one in originals[count:] if not one.many)
    yield from (added("D529", bead, one) for one in translations[count:] if not one.many)
