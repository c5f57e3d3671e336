"""Dates: those of a sentence are those of its translation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from diglot.checks.agreement import agree, exchanged, is_bare_month, likeness, says
from diglot.checks.beads import Bead, Comparison, Dated, Side
from diglot.checks.findings import Finding, added, differ, missing
from diglot.checks.matching import remainders
from diglot.checks.quantities import same
from diglot.model import Authority


def dates(comparison: Comparison, _authority: Authority) -> Iterator[Finding]:
    """A sentence and its translation have the same dates (D520, D521, D522, D523).

    Relative dates and years in names may be missing on either side; a date may have moved to a sentence near by. A
    text without any date is in a language whose dates are not known, and is not compared.
    """
    if not all(any(getattr(bead, side).dates for bead in comparison.beads) for side in ("original", "translation")):
        return
    left = [date_remainders(bead.original, bead.translation) for bead in comparison.beads]
    for index, bead in enumerate(comparison.beads):
        originals, translations = left[index]
        near = [left[place] for place in comparison.near(index)]
        lost = [date for date in originals if not _has_moved(date, (one for _, each in near for one in each))]
        new = [date for date in translations if not _has_moved(date, (one for each, _ in near for one in each))]
        yield from _settled(bead, lost, new)


def date_remainders(original: Side, translation: Side) -> tuple[list[Dated], list[Dated]]:
    """The dates of either side to which none of the other answers; those that count from another one last of all."""
    tests = (_equal, agree)
    alike = [_of_one_sort(test) for test in tests]
    originals, translations = _not_in_words(original, translation), _not_in_words(translation, original)
    return remainders(originals, translations, (*alike, *tests))


def _not_in_words(one: Side, other: Side) -> list[Dated]:
    """The dates of one side without those that count from another date and whose count the other side has in words that
    are no date: «بعد ثلاثة أسابيع», «three weeks»."""
    return [
        date
        for date in one.dates
        if not (date.is_relative and any(same(count, number) for count in date.counts for number in other.numbers))
    ]


def _equal(one: Dated, other: Dated) -> bool:
    return one.mark.value == other.mark.value and agree(one, other)


def _of_one_sort(test: Callable[[Dated, Dated], bool]) -> Callable[[Dated, Dated], bool]:
    """The test for two dates of which both, or neither, count from another one."""
    return lambda one, other: one.is_relative == other.is_relative and test(one, other)


def must_be_said(date: Dated) -> bool:
    """Whether a date is missed where it is not: one that counts from another, or stands in a name, is not, and neither
    is a month without its year."""
    return not (date.in_name or date.is_relative or is_bare_month(date))


def _has_moved(date: Dated, others: Iterable[Dated]) -> bool:
    """Whether one of the dates that remain near by answers to it."""
    return any(agree(date, other) for other in others if date.is_relative or not other.is_relative)


def _settled(bead: Bead, originals: Sequence[Dated], translations: Sequence[Dated]) -> Iterator[Finding]:
    """The dates of a bead that nothing answers: in pairs, the most alike first, then alone."""
    lost, new = list(originals), list(translations)
    for one, other in sorted(((o, t) for o in lost for t in new), key=lambda pair: likeness(*pair), reverse=True):
        if one in lost and other in new:
            lost.remove(one)
            new.remove(other)
            if not (_is_said(one, bead.translation) and _is_said(other, bead.original)):
                yield differ("D521" if exchanged(one, other) else "D520", bead, one, other)
    yield from (missing("D522", bead, one) for one in lost if must_be_said(one) and not _is_said(one, bead.translation))
    yield from (added("D523", bead, one) for one in new if must_be_said(one) and not _is_said(one, bead.original))


def _is_said(date: Dated, side: Side) -> bool:
    """Whether another date of that side says as much or more, or its figures alone where they are no date."""
    if any(says(other, date) for other in side.dates if not other.is_relative):
        return True
    value = date.mark.value
    years = {int(end[:4]) for end in (value.first, value.last) if end and end[:4].isdecimal()}
    return bool(years) and years <= {number.value for number in side.numbers if number.sure}
