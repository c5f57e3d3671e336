"""What only English rules build: years and lengths of time in words, and what counts from another date.

``None`` says that the parts don't go together, and the rule does not hold.
"""

from __future__ import annotations

from dataclasses import replace

from diglot.recognise.expressions import (
    About,
    BeforeChrist,
    Century,
    Decade,
    Expression,
    Part,
    Point,
    Range,
    Season,
    ShortYear,
    Since,
    Week,
)
from diglot.recognise.relative import Amount, Coming, Happening, Inside, Published, Shift, Unit, Unknown, Weekday, Whole
from diglot.recognise.shares import Share

# --- numbers and years --------------------------------------------------------------------------------------------


def spoken(century: int, rest: int) -> int | None:
    """Nineteen thirty-six."""
    return 100 * century + rest if 10 <= rest <= 99 else None


def spoken_hundred(century: int, rest: int = 0) -> int:
    """Nineteen hundred, nineteen hundred and five, nineteen oh five."""
    return 100 * century + rest


def spoken_thousand(thousands: int, hundreds: int = 0, rest: int = 0) -> int:
    """One thousand nine hundred and five, two thousand and five."""
    return thousands + 100 * hundreds + rest


def several(n: int) -> int | None:
    """Two or more."""
    return n if n > 1 else None


def short_decade(tens: int) -> Decade | None:
    """The '30s."""
    return Decade(tens) if tens % 10 == 0 and tens else None


def short_year(tail: int) -> ShortYear:
    """'48"""
    return ShortYear(tail)


def short_numeric(day: int, month: int, tail: int) -> Point:
    """20/1/29"""
    return Point(ShortYear(tail), month, day)


def holiday(feast: tuple[int, int], year: int | None = None) -> Point:
    """A feast that stands on a day of the year."""
    return Point(year, *feast)


def portion(part: tuple[int, int], whole: Expression) -> Part:
    """A part (the nth from 0, of how many) of a period."""
    return Part(whole, *part)


def portions(first: tuple[int, int], last: tuple[int, int], period: Expression) -> Range | None:
    """The early and mid-1930s."""
    return Range(Part(period, *first), Part(period, *last), "within") if first[0] < last[0] else None


def portions_of_two(
    first: int, last: int, one: tuple[int, int] = (0, 1), other: tuple[int, int] = (0, 1)
) -> Range | None:
    """The late nineteenth and early twentieth century."""
    if not first < last <= 21:
        return None
    return Range(Part(Century(first), *one), Part(Century(last), *other), "within")


def from_century(first: int, last: Expression) -> Range | None:
    """From the eighteenth to the twentieth century."""
    return Range(Century(first), last) if isinstance(last, Century) and first < last.n else None


def centuries(first: int, last: int) -> Range | None:
    """The 18th–20th centuries: all of them."""
    return Range(Century(first), Century(last)) if first < last <= 21 else None


def hundreds(century: int) -> Century:
    """The nineteen-hundreds, the 1800s."""
    return Century(century + 1)


def decade_or_century(start: int) -> Range | Century | None:
    """The 1930s; the 1800s are a century, but the 1900s and 2000s ten years."""
    if start % 100 == 0 and start < 1900:
        return Century(start // 100 + 1)
    return Range(Point(start), Point(start + 9), "within") if start % 10 == 0 else None


def spoken_decade(century: int, tens: int) -> Range:
    """The nineteen-thirties."""
    start = 100 * century + tens
    return Range(Point(start), Point(start + 9), "within")


def day_and_month(month: int, first: int, last: int, year: int | None = None) -> Range | None:
    """August 19–24"""
    return Range(Point(year, month, first), Point(year, month, last)) if first < last else None


def days_of_a_month(first: int, last: int, month: Point) -> Range | None:
    """19 and 20 August 1940"""
    ends = (replace(month, day=first), replace(month, day=last))
    return Range(*ends) if first < last else None


def one_digit_span(first: int, last: int) -> Range | None:
    """1936–8"""
    return Range(Point(first), Point(first - first % 10 + last)) if first % 10 < last < 10 else None


def season_span(first: str, last: str, year: int) -> Range | None:
    """Spring and summer 1936"""
    order = ("spring", "summer", "autumn")
    if first not in order or last not in order[order.index(first) + 1 :]:
        return None
    return Range(Season(first, year), Season(last, year), "within")


# --- lengths of time ----------------------------------------------------------------------------------------------


def amount(n: int, unit: Amount) -> Amount:
    """Three years."""
    return Amount(n * unit.years, n * unit.months, n * unit.days, n * unit.hours, n * unit.minutes)


_HALVES = {
    Amount(years=1): Amount(months=6), Amount(years=10): Amount(years=5), Amount(years=100): Amount(years=50),
    Amount(months=1): Amount(days=15), Amount(days=1): Amount(hours=12), Amount(hours=1): Amount(minutes=30),
}  # fmt: skip


def and_a_half(n: int, unit: Amount) -> Amount | None:
    """Two and a half years, a century and a half."""
    return amount(n, unit) + _HALVES[unit] if unit in _HALVES else None


def one_and_a_half(unit: Amount) -> Amount | None:
    """A year and a half."""
    return and_a_half(1, unit)


def both(first: Amount, last: Amount) -> Amount:
    """Two years and three months."""
    return first + last


def roughly(length: Amount) -> Amount:
    """Some fifty years."""
    return replace(length, approximate=True)


def iso_of(n: int, unit: Amount) -> str:
    """A ten-year sentence."""
    return amount(n, unit).iso


def iso(length: Amount) -> str:
    """A length of time as ISO 8601 writes it."""
    return length.iso


# --- what counts from another date --------------------------------------------------------------------------------


def neighbour(n: int, unit: Unit) -> Whole:
    """The following year, the previous month."""
    return Whole(unit, n)


def neighbour_of(n: int, unit: Unit, date: Expression) -> Whole:
    """The day after 5 June 1967."""
    return Whole(unit, n, date)


def next_day(n: int) -> Whole:
    """Next day, without an article, is that of the narrative."""
    return Whole("day", n)


def eve(date: Expression) -> Whole:
    """The eve of 5 June."""
    return Whole("day", -1, date)


def before_last(unit: Unit) -> Whole:
    """The year before last."""
    return Whole(unit, -2, Published())


def morning(n: int) -> Whole:
    """The next morning is that of the next day."""
    return Whole("day", n)


def deictic(n: int, unit: Unit) -> Whole:
    """Last year, next month, this week: counted from the day of publication."""
    return Whole(unit, n, Published())


def deictic_day(n: int) -> Whole:
    """Yesterday, tomorrow."""
    return Whole("day", n, Published())


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


# --- parts of centuries and of other periods ----------------------------------------------------------------------


def millennium_before_christ(n: int) -> BeforeChrist:
    """The third millennium BC."""
    return BeforeChrist(n, 1000)


def turn(of: Expression) -> About | None:
    """The turn of the twentieth century: about 1900."""
    return About(Point(100 * (of.n - 1))) if isinstance(of, Century) else None


_DEPTHS = {Amount(years=1): (1, 1), Amount(years=10): (1, 10), Amount(months=1): (2, 1), Amount(days=1): (3, 1),
           Amount(days=7): (3, 7)}  # fmt: skip
"""A length of time → what is counted (years, months, days), and how many of them make one."""


def share(end: int, n: int, unit: Amount, whole: Expression) -> Share | None:
    """The first three months of 1936, the last two decades of the 19th century."""
    return Share(whole, end * n, *_DEPTHS[unit]) if unit in _DEPTHS else None


def share_of_one(end: int, unit: Amount, whole: Expression) -> Share | None:
    """The last day of February 1936."""
    return share(end, 1, unit, whole)


def since_year(year: int) -> Since:
    """1950–"""
    return Since(Point(year))


def years_before_christ(first: int, last: int) -> Range | None:
    """336–323 BC; the last year is -322 already."""
    return Range(Point(1 - first), Point(last)) if 1 - first < last else None


def later_day_of_now(day: int) -> Inside | None:
    """On the eighteenth; «on the second» may be another second."""
    return day_of_now(day) if day > 9 else None


def round_number(year: int) -> str | None:
    """1500, 1850: more often a number than a year."""
    return "" if year % 50 == 0 else None


def mark_of_a_file(first: int) -> str | None:
    """371/1929: neither a month and a year, nor two years."""
    return "" if 12 < first < 1000 else None
