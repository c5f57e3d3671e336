"""What only Arabic rules build: lengths of time, and dates that count from another one.

``None`` says that the parts don't go together, and the rule does not hold. A word such as «following» is a pair
(``Which``): how many units on, and what one counts from.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from diglot.recognise.anchors import Around, Happening, Here, Known, Now, Published, ThisDayIn, Today, Unknown
from diglot.recognise.expressions import Decade, Expression, Part, Point
from diglot.recognise.relative import Amount, Anniversary, Coming, Inside, Shift, Unit, Weekday, Whole


class Which(NamedTuple):
    """Which one is meant: the ``n``-th after that which holds the moment ``of``."""

    n: int
    of: Expression


SAME, NEXT, PREVIOUS = (Which(n, Now()) for n in (0, 1, -1))
THIS, COMING, LAST = (Which(n, Published()) for n in (0, 1, -1))
HERE = Which(0, Here())
"""«This year» is that of the narrative where it has just named one, else that of the publication."""

# --- lengths of time ----------------------------------------------------------------------------------------------

_PARTS = {
    Amount(years=100): {2: Amount(years=50), 3: Amount(years=33, approximate=True), 4: Amount(years=25)},
    Amount(years=10): {2: Amount(years=5)},
    Amount(years=1): {2: Amount(months=6), 3: Amount(months=4), 4: Amount(months=3)},
    Amount(months=1): {2: Amount(days=15)},
    Amount(days=1): {2: Amount(hours=12)},
    Amount(hours=1): {2: Amount(minutes=30), 3: Amount(minutes=20), 4: Amount(minutes=15)},
}


class Counted(NamedTuple):
    """So many of a unit."""

    n: int
    unit: Amount

    @property
    def length(self) -> Amount:
        n, unit = self
        return Amount(n * unit.years, n * unit.months, n * unit.days, n * unit.hours, n * unit.minutes)


def counted(n: int, unit: Amount) -> Counted | None:
    """«Three years»; as many as a thousand are no time that a person has counted."""
    return Counted(n, unit) if 0 < n <= 1000 else None


def single(unit: Amount) -> Counted:
    return Counted(1, unit)


def dual(unit: Amount) -> Counted:
    return Counted(2, unit)


def length(it: Counted) -> Amount:
    return it.length


def and_part(it: Counted, part: int) -> Amount | None:
    """«A year and a half»: half of the unit itself."""
    more = _PARTS.get(it.unit, {}).get(part)
    return it.length + more if more else None


def part_of(part: int, unit: Amount) -> Amount | None:
    """«Half a century»"""
    return _PARTS.get(unit, {}).get(part)


def both(first: Counted, last: Counted) -> Amount | None:
    """«Two years and three months», the longer unit first."""
    units = tuple((each.unit.years, each.unit.months, each.unit.days, each.unit.hours) for each in (first, last))
    return first.length + last.length if units[0] > units[1] else None


def roughly(it: Amount) -> Amount:
    return replace(it, approximate=True)


def roughly_one(it: Counted) -> Amount:
    return roughly(it.length)


def iso(it: Amount) -> str:
    """A length of time as ISO 8601 writes it."""
    return it.iso


def iso_counted(n: int, unit: Amount) -> str:
    return Counted(n, unit).length.iso


def iso_dual(unit: Amount) -> str:
    return Counted(2, unit).length.iso


# --- so much later or earlier -------------------------------------------------------------------------------------


def shifted(sign: int, it: Amount) -> Shift | None:
    """«After two years» counts from the narrative, «two years ago» from the publication."""
    return shifted_from(sign, it, Now() if sign > 0 else Published())


def shifted_from(sign: int, it: Amount, base: Expression) -> Shift | None:
    """«Two years after 1936»"""
    return Shift(it, base, sign) if it.depth else None


def shifted_from_now(sign: int, it: Amount) -> Shift | None:
    """«Two years after that»"""
    return shifted_from(sign, it, Now())


def shifted_from_event(sign: int, it: Amount, event: tuple[str, ...] = ()) -> Shift | None:
    """«Two years after the July revolution», which the authority files may date; «after his return» nobody can."""
    return shifted_from(sign, it, Happening(event))


def unknown(**parts: object) -> Unknown:  # noqa: ARG001
    """«After some years»"""
    return Unknown()


def day_after(base: Expression) -> Whole:
    """«On the morrow of 14 July»"""
    return Whole("day", 1, base)


def day_after_now() -> Whole:
    return Whole("day", 1)


# --- a unit of the calendar, and what lies in it ------------------------------------------------------------------


def unit_of(unit: Unit, which: Which) -> Whole | None:
    """«The following year»; today is no date."""
    return None if unit == "day" and which in (THIS, HERE) else Whole(unit, which.n, which.of)


def that(unit: Unit) -> Whole:
    return Whole(unit)


def that_if_known(unit: Unit) -> Known:
    """«Then», «that day»: a date only where the text has just given one that exactly."""
    return Known(Whole(unit))


def that_weekday(which: Which, weekday: int) -> Weekday:
    """«That Thursday»"""
    return Weekday(weekday, which.n, which.of)


def this_day_in(year: int) -> ThisDayIn:
    """«On a day like this of 1952»"""
    return ThisDayIn(Point(year))


def in_year(month: int, year: Whole, day: int | None = None) -> Inside | None:
    """«5 May of the following year»"""
    return Inside(year, month, day) if year.unit == "year" else None


def anniversary(day: Whole, year: Whole) -> Anniversary | None:
    """«The same day of the following year»"""
    return Anniversary(year) if day.unit == "day" and not day.n and year.unit == "year" else None


def season_in_year(season: str, year: Whole) -> Inside | None:
    """«The summer of that year»"""
    return Inside(year, season=season) if year.unit == "year" else None


def in_month(day: int, month: Whole) -> Inside | None:
    """«The fifth of the same month»"""
    return Inside(month, day=day) if month.unit == "month" else None


def part(n: int, whole: Expression) -> Part | None:
    """«Late that year»; a day has no such parts."""
    return None if isinstance(whole, Whole) and whole.unit == "day" else Part(whole, n)


def part_of_this(n: int, unit: Unit) -> Part | None:
    """«The middle of the month»"""
    return Part(Whole(unit, 0, Here(100)), n) if unit in ("month", "year") else None


def fraction(into: int, n: int, whole: Expression) -> Part | None:
    """«The first half of the following year»"""
    index = into - 1 if n < 0 else n - 1
    return Part(whole, index, into) if 0 <= index < into else None


def day_of_month(day: int) -> Inside:
    """«The tenth of it»: of the month in which the narrative stands."""
    return Inside(Whole("month"), day=day)


def coming_day(weekday: int, which: Which) -> Weekday | None:
    """«The following Friday»"""
    return Weekday(weekday, which.n, which.of) if which.n else None


def month(month: int, which: Which, day: int | None = None) -> Coming | Inside:
    """«The following May», «5 May last»"""
    if which.n:
        return Coming(month, sign=which.n, day=day, of=which.of)
    return Inside(Whole("year", of=which.of), month, day)


def season(season: str, which: Which) -> Coming | Inside:
    """«Last summer»"""
    if which.n:
        return Coming(season=season, sign=which.n, of=which.of)
    return Inside(Whole("year", of=which.of), season=season)


def share(into: int, n: int) -> Part | None:
    """«Its first half»: of the century, decade or year of which the text has just spoken."""
    return fraction(into, n, Around())


def its_decade(tens: int) -> Known:
    """«Its seventies»: of the century of which the text has just spoken; else it is somebody's age."""
    return Known(Decade(tens, Around(century=True)))


def deictic_day(n: int) -> Whole:
    """«Yesterday»"""
    return Whole("day", n, Today())
