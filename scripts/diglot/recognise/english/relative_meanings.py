"""What English rules of relative dates build.

``None`` says that the parts don't go together, and the rule does not hold.
"""

from __future__ import annotations

from diglot.recognise.anchors import Around, BetweenTheTwo, Happening, Long, Published, Today, Unknown
from diglot.recognise.english.meanings import share_of_one
from diglot.recognise.expressions import Expression, Part, Point, Week
from diglot.recognise.relative import Amount, Coming, Inside, Shift, Unit, Weekday, Whole
from diglot.recognise.shares import Share


def neighbour(n: int, unit: Unit) -> Whole:
    """The following year, the previous month."""
    return Whole(unit, n)


def neighbour_of(n: int, unit: Unit, date: Expression) -> Whole:
    """The day after 5 June 1967."""
    return Whole(unit, n, date)


def neighbour_of_event(n: int, unit: Unit, event: tuple[str, ...]) -> Whole:
    """The year after an event, whose date the authority files may have."""
    return Whole(unit, n, Happening(event))


def next_day(n: int) -> Whole:
    """The next day, the next morning, the night before."""
    return Whole("day", n)


def eve(date: Expression) -> Whole:
    """The eve of 5 June."""
    return Whole("day", -1, date)


def before_last(unit: Unit) -> Whole:
    """The year before last."""
    return Whole(unit, -2, Published())


def deictic(n: int, unit: Unit) -> Whole:
    """Last year, next month, this week: counted from the day of publication."""
    return Whole(unit, n, Published())


def deictic_day(n: int) -> Whole:
    """Yesterday, tomorrow."""
    return Whole("day", n, Today())


def between_these(depth: int) -> BetweenTheTwo:
    """Between these two years."""
    return BetweenTheTwo(depth)


def ago(length: Amount) -> Shift:
    """Fifty years ago."""
    return Shift(length, Published(), -1)


def shifted(length: Amount, sign: int) -> Shift:
    """Four years later, a week earlier."""
    return Shift(length, sign=sign)


def shifted_from(length: Amount, sign: int, date: Expression) -> Shift:
    """Two days before 5 June 1967."""
    return Shift(length, date, sign)


def shifted_on(length: Amount) -> Shift:
    """After four years."""
    return Shift(length)


def shifted_from_event(length: Amount, sign: int, event: tuple[str, ...]) -> Shift:
    """Two years after an event, whose date the authority files may have."""
    return Shift(length, Happening(event), sign)


def unknown(**parts: object) -> Unknown:  # noqa: ARG001
    """A few years later, two years after his return."""
    return Unknown()


def year_of(point: Point, year: Expression) -> Inside | None:
    """8 March of the following year, May of that year."""
    fits = isinstance(year, Whole) and year.unit == "year" and point.year is None
    return Inside(year, point.month, point.day) if fits else None


def month_of(day: int, month: Expression) -> Inside | None:
    """The 26th of the same month."""
    return Inside(month, day=day) if isinstance(month, Whole) and month.unit == "month" else None


def portion_of_month(part: tuple[int, int], month: Point, year: Expression) -> Part | None:
    """Late May of that year."""
    whole = year_of(month, year)
    return Part(whole, *part) if whole else None


def season_of(season: str, year: Expression) -> Inside | None:
    """The spring of that year."""
    return Inside(year, season=season) if isinstance(year, Whole) and year.unit == "year" else None


def portion_of_now(part: tuple[int, int], unit: Unit) -> Part:
    """The end of the month."""
    return Part(Whole(unit), *part)


def half_of_it(n: int) -> Part:
    """Its first half: of the century or decade that was named last."""
    return Part(Long(Around()), n - 1, 2)


def share_of_now(end: int, length: Amount, unit: Unit) -> Share | None:
    """The last day of the month."""
    return share_of_one(end, length, Whole(unit))


def that_very_day(day: Expression) -> Whole | None:
    """The following day, Friday."""
    return day if isinstance(day, Whole) and day.unit == "day" else None


def week(n: int, month: Expression) -> Week | None:
    """The first week of the following month."""
    return Week(n, month) if isinstance(month, Whole) and month.unit == "month" else None


def day_of_now(day: int) -> Inside:
    """On the 20th: of the month in which the narrative stands."""
    return Inside(Whole("month"), day=day)


def month_of_now(month: int) -> Inside:
    """That May."""
    return Inside(Whole("year"), month)


def season_of_now(season: str) -> Inside:
    """That summer."""
    return Inside(Whole("year"), season=season)


def coming_month(n: int, month: int) -> Coming:
    """The following May, the previous May."""
    return Coming(month, sign=n)


def coming_season(n: int, season: str) -> Coming:
    """The following spring."""
    return Coming(season=season, sign=n)


def coming_weekday(n: int, weekday: int) -> Weekday:
    """The following Friday."""
    return Weekday(weekday, n)


def that_weekday(weekday: int) -> Weekday:
    """That Friday."""
    return Weekday(weekday, 0)


def deictic_month(n: int, month: int) -> Coming | Inside:
    """Last May, next May, this May."""
    return Coming(month, sign=n, of=Published()) if n else Inside(Whole("year", of=Published()), month)


def deictic_season(n: int, season: str) -> Coming | Inside:
    """Last summer, this summer."""
    return Coming(season=season, sign=n, of=Published()) if n else Inside(Whole("year", of=Published()), season=season)


def deictic_weekday(n: int, weekday: int) -> Weekday | None:
    """Last Friday, next Friday."""
    return Weekday(weekday, n, Published()) if n else None


def later_day_of_now(day: int) -> Inside | None:
    """On the eighteenth; «on the second» may be another second."""
    return day_of_now(day) if day > 9 else None
