"""Whether two dates may be one and the same, as two languages say it.

A coarser date that contains the finer is right («in February» for «on 13 February»), and so is an approximate or
qualified one that overlaps it; two intervals agree at both ends. A date that nobody could resolve agrees with any.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import NamedTuple

from diglot.checks.beads import Dated
from diglot.checks.quantities import same
from diglot.datevalue import DateValue
from diglot.recognise.folding import folded

DOUBT = 2
"""Days by which a date of another calendar may be off."""


class Stretch(NamedTuple):
    """First and last day, as numbers that rise by one a day."""

    first: int
    last: int

    def fits(self, other: Stretch, doubt: int) -> bool:
        """Whether one of the two lies in the other, give or take some days."""
        inside = self.first - doubt <= other.first and other.last <= self.last + doubt
        return inside or (other.first - doubt <= self.first and self.last <= other.last + doubt)

    def meets(self, other: Stretch) -> bool:
        return self.first <= other.last and other.first <= self.last


class Dating(NamedTuple):
    """A date's value, and that of the date inside it where it is a qualified one."""

    value: DateValue
    core: DateValue | None

    @property
    def inner(self) -> DateValue:
        return self.core or self.value


def agree(one: Dated, other: Dated) -> bool:
    """Whether one may stand for the other. Two that count from another date agree if they count as far; of one that
    leaves its year to be understood only month and day count."""
    if one.is_relative and other.is_relative:
        return not (one.counts and other.counts) or any(same(a, b) for a in one.counts for b in other.counts)
    if any(_is_guess(date) for date in (one, other)):
        return True
    first, second = _dating(one), _dating(other)
    if _has_year(one) and _has_year(other):
        doubt = DOUBT if one.mark.native or other.mark.native else 0
        return _same_native(one, other) and _same(first, second, doubt)
    if one.mark.native or other.mark.native:
        return _same_native(one, other, year=False)
    if _has_months(first) and _has_months(second):
        first, second = _in_year_4(first), _in_year_4(second)
    return _same(first, second, doubt=0)


def _dating(date: Dated) -> Dating:
    return Dating(date.mark.value, date.mark.core.value if date.mark.core else None)


def _same(one: Dating, other: Dating, doubt: int) -> bool:
    """Whether the dates inside agree, and the qualified ones overlap."""
    if one.core and other.core and not _stretch(one.value).meets(_stretch(other.value)):
        return False
    return _same_time(one.inner, other.inner, doubt)


def exchanged(one: Dated, other: Dated) -> bool:
    """Whether day and month of one are month and day of the other, in the same year."""
    first, second = one.mark.value, other.mark.value
    if first.extent != "when" or second.extent != "when" or first == second:
        return False
    parts, others = (first.first or "").split("-"), (second.first or "").split("-")
    return len(parts) == len(others) == 3 and parts == [others[0], others[2], others[1]]


def says(one: Dated, other: Dated) -> bool:
    """Whether one date says as much as another or more: it is as exact, or begins or ends with it. What lies in an
    interval doesn't say the interval."""
    value, wanted = one.mark.value, other.mark.value
    stretch, whole = _stretch(value), _stretch(wanted)
    is_as_exact = stretch == whole or (
        wanted.extent == "when" and stretch.last - stretch.first < whole.last - whole.first
    )
    return agree(one, other) and (is_as_exact or any(_of(end) == whole for end in (value.first, value.last) if end))


def likeness(one: Dated, other: Dated) -> tuple[int, int]:
    """How alike two dates are: the greater, the more; those first that share most of year, month and day."""
    first, second = (str(date.mark.value.first or date.mark.value.last).split("-") for date in (one, other))
    shared = sum(part == another for part, another in zip(first, second, strict=False))
    return shared, -abs(_stretch(one.mark.value).first - _stretch(other.mark.value).first)


def _same_native(one: Dated, other: Dated, *, year: bool = True) -> bool:
    """Whether the dates in a calendar of their own, where both have one and the same, are one, as far as both go."""
    native, another = ((date.mark.native or "")[0 if year else 4 :] for date in (one, other))
    return one.mark.calendar != other.mark.calendar or native.startswith(another) or another.startswith(native)


def is_bare_month(date: Dated) -> bool:
    """Whether a month stands without its year: «a cold February day»."""
    value = date.mark.value
    return not _has_year(date) and value.extent == "when" and (value.first or "").count("-") == 1


def _is_guess(date: Dated) -> bool:
    """A relative date that nobody could resolve, or whose anchor is far away."""
    return date.is_relative and date.mark.cert == "low"


def _has_year(date: Dated) -> bool:
    """Whether the words say the year themselves, if only its last two figures, and it isn't taken from what stands
    before."""
    mark = date.mark
    if mark.cert == "high" or mark.by == "editor" or date.is_relative:
        return True
    years = {int(end[:4]) for end in (mark.native, mark.value.first, mark.value.last) if end and end[:4].isdecimal()}
    numbers = {count.value for count in date.counts}
    return any(str(year) in folded(date.words) or {year, year % 100} & numbers for year in years)


def _has_months(dating: Dating) -> bool:
    return all(end is None or end.count("-") for end in (dating.inner.first, dating.inner.last))


def _in_year_4(dating: Dating) -> Dating:
    """The same in one leap year for all."""
    return Dating(_with_year_4(dating.value), _with_year_4(dating.core) if dating.core else None)


def _with_year_4(value: DateValue) -> DateValue:
    first, last = (end and re.sub(r"^-?\d{4}", "0004", end) for end in (value.first, value.last))
    return DateValue(first, last, value.extent, value.approximate)


def _same_time(one: DateValue, other: DateValue, doubt: int) -> bool:
    """A date lies in the other; intervals agree at both ends, or lie in one another and differ at both."""
    stretch, another = _stretch(one), _stretch(other)
    if (one.approximate or other.approximate) and stretch.meets(another):
        return True
    inside = stretch.fits(another, doubt)
    if one.first == one.last or other.first == other.last:
        return inside
    ends = [_ends_agree(one.first, other.first, doubt), _ends_agree(one.last, other.last, doubt)]
    return all(ends) or (inside and not any(ends))


def _ends_agree(one: str | None, other: str | None, doubt: int) -> bool:
    """Whether two ends of intervals agree; an open end agrees with any."""
    return one is None or other is None or _of(one).fits(_of(other), doubt)


def _stretch(value: DateValue) -> Stretch:
    """All the time of a value; one with an open end is taken for the end that is known."""
    first, last = value.first or value.last or "0001", value.last or value.first or "0001"
    return Stretch(_of(first).first, _of(last).last)


def _of(date: str) -> Stretch:
    """The days of a W3C date; before the year 1, days only rise."""
    year, *rest = map(int, date.removeprefix("-").split("-"))
    if date.startswith("-") or year < 1:
        return Stretch(-366 * year, -366 * year)
    month, day = (*rest, 0, 0)[:2]
    first = dt.date(year, month or 1, day or 1)
    if day:
        return Stretch(first.toordinal(), first.toordinal())
    last = dt.date(year, month or 12, calendar.monthrange(year, month or 12)[1])
    return Stretch(first.toordinal(), last.toordinal())
