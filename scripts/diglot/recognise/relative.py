"""Dates that count from another one: «the following year», «four days later», «in May of that year», «last month».

What is counted from is itself an expression (``anchors``): ``Now`` is the moment at which the narrative stands, ``Published`` the
day of publication, ``Happening`` an event of the authority files, and any date with a value of its own will do. The
result is as exact as the unit that is counted, never more, and ``UNRESOLVED`` where what is counted from is not known
that exactly: days want a day, months a month. Nothing is guessed.

Lengths of time (``Amount``) are counted with, and are no dates by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Literal, TypeAlias

from diglot.datevalue import Extent
from diglot.recognise import calendar_dates
from diglot.recognise.anchors import Now, base_of
from diglot.recognise.expressions import SEASONS, Expression, season_of
from diglot.recognise.periods import UNRESOLVED, Instant, Memory, Period

Unit: TypeAlias = Literal["day", "week", "month", "year", "decade", "century"]
"""A unit of the calendar."""
DEPTH: dict[Unit, int] = {"century": 1, "decade": 1, "year": 1, "month": 2, "week": 3, "day": 3}
"""How much of an instant must be known to tell in which unit it lies: year, month, day."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time. Decades and centuries are years, weeks are days."""

    years: int = 0
    months: int = 0
    days: int = 0
    hours: int = 0
    minutes: int = 0
    approximate: bool = False

    def __add__(self, other: Amount) -> Amount:
        return Amount(
            self.years + other.years,
            self.months + other.months,
            self.days + other.days,
            self.hours + other.hours,
            self.minutes + other.minutes,
            self.approximate or other.approximate,
        )

    @property
    def iso(self) -> str:
        """As ISO 8601 writes it: ``P3Y``, ``P1Y6M``, ``P14D``, ``PT2H``."""
        days = "".join(f"{n}{unit}" for n, unit in ((self.years, "Y"), (self.months, "M"), (self.days, "D")) if n)
        clock = "".join(f"{n}{unit}" for n, unit in ((self.hours, "H"), (self.minutes, "M")) if n)
        return f"P{days}T{clock}" if clock else f"P{days or '0D'}"

    @property
    def depth(self) -> int:
        """How exact an instant must be to be counted from; 0 for lengths of less than a day."""
        if self.hours or self.minutes:
            return 0
        return 3 if self.days else 2 if self.months else 1


@dataclass(frozen=True, slots=True)
class Shift:
    """A length of time later than something, or earlier (``sign`` -1): «two years later», «a week before that»."""

    amount: Amount
    of: Expression = field(default_factory=Now)
    sign: int = 1

    def resolve(self, memory: Memory) -> Period | None:
        base = base_of(self.of, self.amount.depth, memory)
        if base is None or not self.amount.depth:
            return None
        years, months = self.sign * self.amount.years, self.sign * self.amount.months
        hijri = None if self.amount.days else calendar_dates.counted(base, self.amount.depth, years, months)
        if hijri:
            return replace(hijri, approximate=True)
        start = _edge(base, self.amount.depth, self.sign)
        counted = _counted(start, self.amount, self.sign) if start else None
        return _at(counted, counted, base, approximate=self.amount.approximate)


@dataclass(frozen=True, slots=True)
class Whole:
    """The unit of the calendar that holds a moment, or the ``n``-th after it: «that year», «the following month»."""

    unit: Unit
    n: int = 0
    of: Expression = field(default_factory=Now)

    def resolve(self, memory: Memory) -> Period | None:
        base = base_of(self.of, DEPTH[self.unit], memory, again=self.n == 0)
        if base is None:
            return None
        hijri = self._hijri(base)
        if hijri:
            return hijri
        start = _edge(base, DEPTH[self.unit], self.n, _span_of[self.unit])
        ends = _moved(start, self.unit, self.n) if start else (None, None)
        return _at(*ends, base)

    def _hijri(self, base: Period) -> Period | None:
        """Years and months are Hijri where the date that one counts from is, and nothing else."""
        if self.unit == "year":
            return calendar_dates.counted(base, 1, years=self.n)
        return calendar_dates.counted(base, 2, months=self.n) if self.unit == "month" else None


@dataclass(frozen=True, slots=True)
class Inside:
    """A day, a month or a season of a relative period: «in May of that year», «the fifth of the same month»."""

    whole: Expression
    month: int | None = None
    day: int | None = None
    season: str = ""

    def resolve(self, memory: Memory) -> Period | None:
        whole = self.whole.resolve(memory)
        hijri = calendar_dates.inside(whole, self.day) if whole and self.day and self.month is None else None
        if hijri:
            return hijri
        if whole is None or whole.first is None or whole.first != whole.last:
            return whole and UNRESOLVED
        if self.season:
            return season_of(whole, self.season)
        instant = tuple(part for part in (*whole.first, self.month, self.day) if part is not None)
        return replace(whole, first=instant, last=instant)


@dataclass(frozen=True, slots=True)
class Anniversary:
    """The day at which the narrative stands, in another year: «the same day of the following year»."""

    year: Expression

    def resolve(self, memory: Memory) -> Period | None:
        day, year = Now().known_to(3, memory, again=True), self.year.resolve(memory)
        if year is None or year.first is None or year.first != year.last or day.depth < 3 or day.first is None:
            return UNRESOLVED
        instant = (*year.first, *day.first[1:])
        return replace(year, first=instant, last=instant, extent="when")


@dataclass(frozen=True, slots=True)
class Coming:
    """The next month or season of a name after a moment, or the last before it: «the following May»."""

    month: int | None = None
    season: str = ""
    sign: int = 1
    day: int | None = None
    of: Expression = field(default_factory=Now)

    def resolve(self, memory: Memory) -> Period | None:
        base = base_of(self.of, 2, memory)
        start = _edge(base, 1, self.sign) if base else None
        if base is None or start is None:
            return base and UNRESOLVED
        first, last = (self.month, self.month) if self.month else SEASONS[self.season]
        month = _month(base, self.sign)
        later = first > month if self.sign > 0 else last < month
        year = start[0] + (0 if later else self.sign)
        if self.month:
            instant = tuple(part for part in (year, self.month, self.day) if part is not None)
            return _at(instant, instant, base)
        return _at((year, first), (year, last), base)


@dataclass(frozen=True, slots=True)
class Weekday:
    """The next Friday after a day, or the last before it; with ``sign`` 0 that one, or the last. Monday is 0."""

    day: int
    sign: int = 1
    of: Expression = field(default_factory=Now)

    def resolve(self, memory: Memory) -> Period | None:
        base = base_of(self.of, 3, memory)
        if base is None:
            return None
        start = _edge(base, 3, self.sign)
        found = _weekday(start, self.day, self.sign) if start else None
        return _at(found, found, base)


def _edge(base: Period, depth: int, sign: int, span: int = 1) -> Instant | None:
    """The end of a period from which one counts on or back, no finer than needed; ``None`` where it isn't known that
    exactly. Of all the time from one date to another it is the nearer end, of some moment in it both must agree."""
    ends = (base.first, base.last) if sign < 0 else (base.last, base.first)
    known = [end for end in ends if end is not None]
    fine = [end for end in known if len(end) >= depth]
    if not known or len(known[0]) < depth or (base.extent != "span" and fine != known):
        return None
    units = {(*end[: depth - 1], end[depth - 1] // span) for end in fine}
    if len(units) > 1 and (base.extent != "span" or sign == 0):
        return None
    return known[0][:depth]


def _month(base: Period, sign: int) -> int:
    """The month in which a period ends, or begins where one counts back; the year's own where it names none."""
    end = (base.last or base.first) if sign > 0 else (base.first or base.last)
    return end[1] if end and len(end) > 1 else 12 if sign > 0 else 1


def _counted(start: Instant, amount: Amount, sign: int) -> Instant | None:
    months = start[0] * 12 + (start[1] - 1 if len(start) > 1 else 0) + sign * (12 * amount.years + amount.months)
    year, month = divmod(months, 12)
    if not 0 < year < 10_000:
        return None
    if len(start) < 3:
        return (year, month + 1)[: len(start)]
    return _days_on((year, month + 1, min(start[2], _length(year, month + 1))), sign * amount.days)


def _moved(start: Instant, unit: Unit, n: int) -> tuple[Instant | None, Instant | None]:
    """First and last of the unit that is ``n`` units after the one in which an instant lies."""
    if unit == "week":
        monday = _days_on(start, 7 * n - date(*start).weekday()) if _is_day(start) else None
        return monday, _days_on(monday, 6) if monday else None
    if unit == "day":
        day = _days_on(start, n)
        return day, day
    if unit == "month":
        month = _counted(start, Amount(months=abs(n)), 1 if n >= 0 else -1)
        return month, month
    span = _span_of[unit]
    first = (start[0] // span + n) * span
    return ((first,), (first + span - 1,)) if 0 < first < 10_000 - span else (None, None)


_span_of: dict[Unit, int] = {"century": 100, "decade": 10, "year": 1, "month": 1, "week": 1, "day": 1}


def _weekday(start: Instant, day: int, sign: int) -> Instant | None:
    if not _is_day(start):
        return None
    ahead = day - date(*start).weekday()
    return _days_on(start, sign * (ahead * sign % 7 or 7) if sign else -(-ahead % 7))


def _is_day(instant: Instant) -> bool:
    return len(instant) == 3 and 0 < instant[0] < 10_000 and instant[2] <= _length(instant[0], instant[1])


def _length(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1) if year < 9999 or month < 12 else date.max
    return (following - timedelta(days=1)).day


def _days_on(day: Instant, n: int) -> Instant | None:
    """``n`` days later; ``None`` where no calendar of ours goes on."""
    ordinal = date(*day).toordinal() + n if _is_day(day) else 0
    if not 0 < ordinal <= date.max.toordinal():
        return None
    found = date.fromordinal(ordinal)
    return found.year, found.month, found.day


def _at(first: Instant | None, last: Instant | None, base: Period, *, approximate: bool = False) -> Period:
    """What was found by counting from a period; unresolved where nothing was."""
    if first is None or last is None:
        return UNRESOLVED
    extent: Extent = "when" if first == last else "within"
    return Period(first, last, extent, approximate or base.approximate, base.cert, base.anchor)
