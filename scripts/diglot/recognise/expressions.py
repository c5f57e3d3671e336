"""What date expressions mean: a small algebra, from the words' parts to an interval of the Gregorian calendar.

A grammar builds an expression; ``resolve`` gives its period, with the help of what the text said before (``Memory``).
``None`` says that what was found is no date here; ``UNRESOLVED`` that it is one whose value the text does not tell.
Expressions that count from another date are in ``relative``.

What the kinds of words mean, in the terms of ``DateValue``:

- a day, a month, a year is ``when``;
- a range «from … to …», «1914-1918» and «since», «until» are all the time (``span``), open where one end is;
- «between … and …», «by», a decade, a century, a season, a part of a period (early, middle, late; halves, quarters)
  are some moment inside it (``within``). Early, middle and late are thirds. A century is counted as 1900–1999.
"""

from __future__ import annotations

import calendar as gregorian
from dataclasses import dataclass, replace
from typing import Protocol

from diglot.datevalue import Extent
from diglot.model import Cert
from diglot.recognise.periods import UNRESOLVED, Instant, Memory, Period


class Expression(Protocol):
    """A date expression."""

    def resolve(self, memory: Memory) -> Period | None: ...


class ShortYear(int):
    """The last two figures of a year: «in '67»."""

    def within(self, memory: Memory) -> int:
        """The year, in the century that the text is in, or else the twentieth."""
        start = memory.century_with(self)
        return self + (1900 if start is None else start)


@dataclass(frozen=True, slots=True)
class Point:
    """A day, a month or a year.

    A year that is left out is that of the nearest earlier date, or the next one for January after a December; or else
    that of the last such day or month before the publication. Without either a day is unresolved, and a month is
    nothing: it is often a name.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def resolve(self, memory: Memory) -> Period | None:
        year, cert = self._year(memory)
        if year is None:
            return UNRESOLVED if self.day else None
        parts = [year, self.month, self.day]
        instant = tuple(part for part in parts if part is not None)
        return Period(instant, instant, cert=cert)

    def _year(self, memory: Memory) -> tuple[int | None, Cert]:
        if self.year is not None:
            return (self.year.within(memory), "medium") if isinstance(self.year, ShortYear) else (self.year, "high")
        if memory.year is not None:
            return memory.year_of(self.month, self.day) if self.month else memory.year, "medium"
        if memory.published is None or self.month is None:
            return None, "medium"
        year, *rest = memory.published
        return (year - 1 if rest and (self.month, self.day or 0) > (*rest, 31)[:2] else year), "low"

    def filled(self, other: Point) -> Point:
        """With what it lacks taken from the other end of its range: «from 19 to 24 August 1936»."""
        month = other.month if self.month is None and self.day is not None else self.month
        return Point(other.year if self.year is None else self.year, month, self.day)


@dataclass(frozen=True, slots=True)
class Numeric:
    """A date in figures whose order the edition's settings decide, where not only one order is possible."""

    first: int
    second: int
    year: int

    def resolve(self, memory: Memory) -> Period | None:
        day, month = (self.second, self.first) if memory.order == "mdy" else (self.first, self.second)
        if month > 12:
            day, month = month, day
        return Point(self.year, month, day).resolve(memory)


@dataclass(frozen=True, slots=True)
class Decade:
    """Ten years; ``tens`` is 30 for the thirties. The century is that of the text where it is not said."""

    tens: int
    century: Expression | None = None

    def resolve(self, memory: Memory) -> Period | None:
        century = self.century.resolve(memory) if self.century else _of_text(memory.century_with(self.tens))
        if century is None or century.first is None:
            return century
        start = century.first[0] + self.tens
        return Period((start,), (start + 9,), "within", cert=century.cert)


def _of_text(year: int | None) -> Period | None:
    """The century that begins with a year, as far as a text tells."""
    return None if year is None else Period((year,), (year + 99,), "within", cert="medium")


@dataclass(frozen=True, slots=True)
class Century:
    """The nth century after Christ, counted as (n-1)00 to (n-1)99 so that EDTF can say 19XX."""

    n: int
    cert: Cert = "high"

    def resolve(self, memory: Memory) -> Period | None:  # noqa: ARG002
        start = (self.n - 1) * 100
        return Period((start,), (start + 99,), "within", cert=self.cert)


@dataclass(frozen=True, slots=True)
class BeforeChrist:
    """The nth century, or the nth millennium, before Christ: the third century is 300 to 201 BC."""

    n: int
    years: int = 100

    def resolve(self, memory: Memory) -> Period | None:  # noqa: ARG002
        first = 1 - self.n * self.years
        return Period((first,), (first + self.years - 1,), "within")


@dataclass(frozen=True, slots=True)
class TextsCentury:
    """The century that the text is in, or else that of its publication: «the turn of the century»."""

    def resolve(self, memory: Memory) -> Period | None:
        if memory.century is not None:
            return Century(memory.century, "medium").resolve(memory)
        return Century(memory.published[0] // 100 + 1, "low").resolve(memory) if memory.published else UNRESOLVED


@dataclass(frozen=True, slots=True)
class LastCentury:
    """«The last century», seen from the year of publication, or else from today's readers' century."""

    def resolve(self, memory: Memory) -> Period | None:
        year, *_ = memory.published or (2001,)
        return Century(year // 100, "medium").resolve(memory)


SEASONS: dict[str, tuple[int, int]] = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (1, 12)}
"""First and last month. The winter of one year may be either of two: nothing narrower than the year is certain."""


def season_of(year: Period, season: str) -> Period:
    """A season of a period that is one year; a winter is the year itself."""
    if year.first is None or season == "winter":
        return year
    first, last = SEASONS[season]
    return replace(year, first=(*year.first, first), last=(*year.first, last), extent="within")


@dataclass(frozen=True, slots=True)
class Season:
    """A season of a year, or a winter of two years (December to February)."""

    season: str
    year: int
    last: int | None = None

    def resolve(self, memory: Memory) -> Period | None:
        if self.last is not None:
            return Period((self.year, 12), (self.last, 2), "within") if self.season == "winter" else None
        year = Point(self.year).resolve(memory)
        return year and season_of(year, self.season)


@dataclass(frozen=True, slots=True)
class Part:
    """The ``n``-th (from 0) of ``of`` equal parts of a period: days of a month, months of a year, years of more."""

    whole: Expression
    n: int
    of: int = 3

    def resolve(self, memory: Memory) -> Period | None:
        whole = self.whole.resolve(memory)
        if whole is None or not whole.known:
            return whole
        every = units(whole) if whole.exists else []
        if len(every) < self.of:
            return None
        first, last = _bounds(len(every), self.n, self.of)
        extent: Extent = "within" if last - first > 1 else "when"
        return replace(whole, first=every[first], last=every[last - 1], extent=extent)


def _bounds(length: int, n: int, of: int) -> tuple[int, int]:
    """Where the nth of several parts begins and ends; the first two thirds of every month have ten days."""
    if of == 3 and 28 <= length <= 31:
        return 10 * n, length if n == 2 else 10 * n + 10
    return length * n // of, length * (n + 1) // of


def units(period: Period) -> list[Instant]:
    """The days of a month or a few weeks, the months of a year or a season, the years of what is longer; nothing for a
    day or an open period."""
    if period.first is None or period.last is None:
        return []
    if period.first != period.last:
        return _between(period.first, period.last)
    if len(period.first) == 1:
        return [(*period.first, month) for month in range(1, 13)]
    if len(period.first) == 2:
        year, month = period.first
        return [(year, month, day + 1) for day in range(gregorian.monthrange(max(1, year), month)[1])]
    return []


def _between(first: Instant, last: Instant) -> list[Instant]:
    """The days, months or years from one to another."""
    if len(first) == len(last) == 3 and last[0] - first[0] < 2:
        days = (day for month in _between(first[:2], last[:2]) for day in units(Period(month, month)))
        return [day for day in days if first <= day <= last]
    if len(first) == len(last) == 2:
        months = range(12 * first[0] + first[1] - 1, 12 * last[0] + last[1])
        return [(month // 12, month % 12 + 1) for month in months]
    return [(year,) for year in range(first[0], last[0] + 1)]


@dataclass(frozen=True, slots=True)
class Week:
    """The nth seven days of a month; the fifth are what remains, the seven before its end are number -1."""

    n: int
    month: Expression

    def resolve(self, memory: Memory) -> Period | None:
        whole = self.month.resolve(memory)
        if whole is None or not whole.known:
            return whole
        days = units(whole) if whole.exists and whole.first and len(whole.first) == 2 else []
        week = days[-7:] if self.n < 0 else days[7 * self.n - 7 : 7 * self.n]
        return replace(whole, first=week[0], last=week[-1], extent="within") if week else None


@dataclass(frozen=True, slots=True)
class Range:
    """From the beginning of one expression to the end of another."""

    first: Expression
    last: Expression
    extent: Extent = "span"

    def resolve(self, memory: Memory) -> Period | None:
        first, last = (end.resolve(memory) for end in _completed(self.first, self.last))
        if first is None or last is None:
            return None
        if not (first.known and last.known):
            return UNRESOLVED
        return self._turned(first, -1).to(self._turned(last, 1), self.extent)

    def _turned(self, end: Period, years: int) -> Period:
        """An end that does not say its year lies in the one before (-1) or after, where the range runs over the turn of
        a year: «from December to February 1937»."""
        first, last = self.first, self.last
        if not (isinstance(first, Point) and isinstance(last, Point) and first.month and last.month):
            return end
        lent = first.year is None and last.year is not None if years < 0 else last.year is None
        if not lent or first.month <= last.month or end.first is None or end.last is None:
            return end
        return replace(end, first=(end.first[0] + years, *end.first[1:]), last=(end.last[0] + years, *end.last[1:]))


def _completed(first: Expression, last: Expression) -> tuple[Expression, Expression]:
    if isinstance(first, Point) and isinstance(last, Point):
        return first.filled(last), last.filled(first)
    return first, last


@dataclass(frozen=True, slots=True)
class Since:
    """All the time from a period on."""

    of: Expression

    def resolve(self, memory: Memory) -> Period | None:
        period = self.of.resolve(memory)
        return period and period.since("span")


@dataclass(frozen=True, slots=True)
class Until:
    """All the time up to a period, itself included."""

    of: Expression

    def resolve(self, memory: Memory) -> Period | None:
        period = self.of.resolve(memory)
        return period and period.until("span")


@dataclass(frozen=True, slots=True)
class By:
    """Some moment not later than a period."""

    of: Expression

    def resolve(self, memory: Memory) -> Period | None:
        period = self.of.resolve(memory)
        return period and period.until("within")


@dataclass(frozen=True, slots=True)
class About:
    """Roughly then."""

    of: Expression

    def resolve(self, memory: Memory) -> Period | None:
        period = self.of.resolve(memory)
        return period and replace(period, approximate=True)


@dataclass(frozen=True, slots=True)
class Before:
    """Some moment before a period."""

    of: Expression

    def resolve(self, memory: Memory) -> Period | None:
        period = self.of.resolve(memory)
        return period and period.until("within")


@dataclass(frozen=True, slots=True)
class After:
    """Some moment after a period."""

    of: Expression

    def resolve(self, memory: Memory) -> Period | None:
        period = self.of.resolve(memory)
        return period and period.since("within")


@dataclass(frozen=True, slots=True)
class LastDay:
    """The day with which a month or a year ends."""

    of: Expression

    def resolve(self, memory: Memory) -> Period | None:
        whole = self.of.resolve(memory)
        if whole is None or whole.first is None or len(whole.first) > 2:
            return whole if whole and not whole.known else None
        year, month = (*whole.first, 12)[:2]
        day = (year, month, gregorian.monthrange(max(1, year), month)[1])
        return replace(whole, first=day, last=day)
