"""What dates in other calendars than the Gregorian mean, and dates that are given in two.

A Hijri day is approximate, since its calendar has a day or two of doubt; a month, a year, a century or a part of one is
some moment from its first day to its last. A date in two calendars has the Gregorian value that is printed; what is
left out on one side (a year) is taken from the other. Where the two sides contradict each other, the period says so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from diglot.datevalue import Extent
from diglot.model import Cert
from diglot.recognise.calendars import HIJRI, JULIAN, Calendar, day_number
from diglot.recognise.expressions import Expression, Point
from diglot.recognise.periods import UNRESOLVED, Instant, Memory, Period, least, w3c

LAST_DAY = -1
"""The day of a month with which it ends, whichever that is (سلخ)."""

Ends: TypeAlias = tuple[Instant, Instant]
"""The first and the last day, month or year, in their own calendar."""


def converted(calendar: Calendar, ends: Ends, cert: Cert = "high") -> Period:
    """The Gregorian period of a calendar's days, months or years; an impossible one if there are none such."""
    first, last = ends
    native = w3c(first) if first == last else f"{w3c(first)}/{w3c(last)}"
    if not (calendar.has(first) and calendar.has(last)):
        return Period((1,), (1,), calendar=calendar.name, native=native, impossible=True)
    days = calendar.first(first), calendar.last(last)
    is_day = days[0] == days[1]
    sure: Cert = "medium" if cert == "high" and is_day and calendar.doubt else cert
    extent: Extent = "when" if is_day else "within"
    return Period(*days, extent, calendar.doubt > 0, sure, calendar=calendar.name, native=native)


@dataclass(frozen=True, slots=True)
class Native:
    """A day, a month or a year of a calendar. A Hijri year that is left out is the one that the text is in."""

    calendar: Calendar
    year: int | None = None
    month: int | None = None
    day: int | None = None

    def ends(self, memory: Memory) -> Ends | None:
        year = self.year or self._remembered(memory)
        if year is None:
            return None
        day = self.day
        if day == LAST_DAY and self.month:
            day = self.calendar.days(year, self.month)
        instant = tuple(part for part in (year, self.month, day) if part is not None)
        return instant, instant

    def _remembered(self, memory: Memory) -> int | None:
        if self.calendar is HIJRI:
            return memory.hijri
        return memory.year if self.calendar is JULIAN else None

    def resolve(self, memory: Memory) -> Period | None:
        """A day whose year is not known is unresolved; a month without its year is nothing: it is often a name."""
        ends = self.ends(memory)
        if ends is None:
            return UNRESOLVED if self.day is not None and self.calendar is HIJRI else None
        return converted(self.calendar, ends, "high" if self.year else "medium")

    def filled(self, other: Native) -> Native:
        """With what it lacks taken from the other end of its range."""
        month = other.month if self.month is None and self.day is not None else self.month
        return Native(self.calendar, self.year or other.year, month, self.day)

    def near(self, period: Period) -> Native:
        """With the year, and for a day alone the month, in which it lies nearest to a Gregorian period, unless it says
        its year."""
        if self.year or period.first is None or period.last is None:
            return self
        first, last = _days(period)
        years = self.calendar.years_of(first, last)
        found = [
            Native(self.calendar, year, month, self.day)
            for year in range(years.start - 1, years.stop + 1)
            for month in ((self.month,) if self.month else self.calendar.months(year))
        ]
        return min(found, key=lambda native: _distance(native.resolve(Memory()), first, last))


@dataclass(frozen=True, slots=True)
class InYear:
    """A Hijri day or month of a Gregorian year: «رمضان 1973». Where the year has it twice, nobody knows which."""

    native: Native
    year: int

    def resolve(self, memory: Memory) -> Period | None:
        year = Period((self.year,), (self.year,))
        years = self.native.calendar.years_of(*_days(year))
        found = (replace(self.native, year=each).resolve(memory) for each in years)
        inside = [each for each in found if each and each.first and each.first[0] == self.year]
        return replace(inside[0], cert="medium") if len(inside) == 1 else UNRESOLVED


@dataclass(frozen=True, slots=True)
class OfYear:
    """A Hijri day or month of a year that counts from another date: «رمضان من العام نفسه»."""

    native: Native
    year: Expression

    def resolve(self, memory: Memory) -> Period | None:
        year = self.year.resolve(memory)
        if year is None or not year.known or "/" in year.native:
            return UNRESOLVED if self.native.day else None
        found: Expression = InYear(self.native, year.first[0] if year.first else 0)
        if year.calendar == HIJRI.name:
            found = replace(self.native, year=int(year.native))
        period = found.resolve(memory)
        return period and replace(period, cert=least(period.cert, year.cert), anchor=year.anchor)


@dataclass(frozen=True, slots=True)
class Years:
    """Some moment in the years of a calendar from the first to the last: a century, a decade."""

    calendar: Calendar
    first: int
    last: int

    def ends(self, memory: Memory) -> Ends:  # noqa: ARG002
        return (self.first,), (self.last,)

    def resolve(self, memory: Memory) -> Period | None:
        return converted(self.calendar, self.ends(memory))


@dataclass(frozen=True, slots=True)
class NativePart:
    """The ``n``-th (from 0) of ``of`` equal parts of a period: days of a month (a third has ten, the last one what
    remains), months of a year, years of more."""

    whole: Native | Years
    n: int
    of: int = 3

    def resolve(self, memory: Memory) -> Period | None:
        ends = self.whole.ends(memory)
        parts = self._parts(*ends) if ends else []
        if len(parts) < self.of:
            return None
        cert: Cert = "high" if isinstance(self.whole, Years) or self.whole.year else "medium"
        return converted(self.whole.calendar, (parts[0], parts[-1]), cert)

    def _parts(self, first: Instant, last: Instant) -> list[Instant]:
        years: list[Instant] = [(year,) for year in range(first[0], last[0] + 1)]
        parts = self.whole.calendar.parts(first) if first == last else years
        count = 30 if len(first) == 2 else len(parts)
        end = len(parts) if self.n == self.of - 1 else count * (self.n + 1) // self.of
        return parts[count * self.n // self.of : end]


def counted(base: Period, depth: int, years: int = 0, months: int = 0) -> Period | None:
    """The Hijri year, month or day (``depth`` 1, 2, 3) that lies so many years and months after a period which a text
    gave in that calendar alone; ``None`` for any other period: its years are Gregorian."""
    if base.calendar != HIJRI.name or not base.approximate or "/" in base.native:
        return None
    instant = tuple(map(int, base.native.split("-")))[:depth]
    if len(instant) < depth:
        return UNRESOLVED
    year, month = divmod(12 * (instant[0] + years) + (instant[1] - 1 if depth > 1 else 0) + months, 12)
    found = (year, month + 1, *instant[2:])[:depth]
    return _found(base, found) if HIJRI.has(found) else UNRESOLVED


def inside(whole: Period, day: int) -> Period | None:
    """A day of a Hijri month; ``None`` if the period is no such month."""
    if whole.calendar != HIJRI.name or whole.native.count("-") != 1 or "/" in whole.native:
        return None
    return _found(whole, (*map(int, whole.native.split("-")), day))


def _found(base: Period, instant: Instant) -> Period:
    found = converted(HIJRI, (instant, instant))
    return replace(found, cert=least(found.cert, base.cert), anchor=base.anchor)


@dataclass(frozen=True, slots=True)
class Double:
    """One date in two calendars: its words in the other calendar, and in the Gregorian."""

    native: Native | Years
    printed: Expression

    def resolve(self, memory: Memory) -> Period | None:
        printed = self._dated(memory).resolve(memory)
        if printed is None or not printed.known or not printed.exists:
            return printed
        native = self.native.near(printed) if isinstance(self.native, Native) else self.native
        other = native.resolve(memory)
        if other is None or other.impossible:
            return other
        contradicts = None if _agree(native, other, printed) else other.value
        return replace(printed, calendar=other.calendar, native=other.native, contradicts=contradicts)

    def _dated(self, memory: Memory) -> Expression:
        """The Gregorian side, with the year of the other one if it has none itself."""
        printed = self.printed
        if not isinstance(printed, Point) or printed.year:
            return printed
        says_its_year = isinstance(self.native, Years) or self.native.year is not None
        other = self.native.resolve(memory) if says_its_year else None
        if other is None or not other.known or other.impossible:
            return printed
        years = range(other.years[0], other.years[1] + 1)
        dated = [replace(printed, year=year) for year in years]
        return next((point for point in dated if agrees(Double(self.native, point))), dated[0])


def agrees(date: Double) -> bool:
    """Whether the two sides of a date, by themselves, are the same time."""
    period = date.resolve(Memory())
    return period is not None and period.known and period.exists and period.contradicts is None


def _agree(native: Expression, other: Period, printed: Period) -> bool:
    """Whether the two sides of a double date, resolved, may be the same time: days but for the doubt of the calendar,
    longer periods in that they overlap."""
    doubt = native.calendar.doubt if isinstance(native, Native) else 0
    (first, last), (begin, end) = _days(other), _days(printed)
    return first - doubt <= end and begin <= last + doubt


def _days(period: Period) -> tuple[int, int]:
    """First and last day of a period that has both, as numbers."""
    first, last = period.first or (1,), period.last or (1,)
    end = (*last, 12)[:2] if len(last) == 1 else last
    return day_number((*first, 1, 1)[:3]), day_number(end) if len(end) == 3 else _month_end(*end)


def _month_end(year: int, month: int) -> int:
    return day_number((year + month // 12, month % 12 + 1, 1)) - 1


def _distance(period: Period | None, first: int, last: int) -> int:
    """Days between a period and others, 0 where they overlap."""
    if period is None or period.impossible:
        return 10**6
    begin, end = _days(period)
    return max(0, begin - last, first - end)
