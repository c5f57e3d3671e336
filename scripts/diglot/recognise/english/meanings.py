"""What only English rules build: years and lengths of time in words, and what counts from another date.

``None`` says that the parts don't go together, and the rule does not hold.
"""

from __future__ import annotations

from dataclasses import replace

from diglot.recognise.expressions import (
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
)
from diglot.recognise.relative import Amount
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


def certain_year(it: int) -> int | None:
    """A year that is no round number."""
    return it if it % 50 else None


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


def some_odd(n: int, unit: Amount) -> Amount:
    """Twenty-odd years."""
    return roughly(amount(n, unit))


def and_a_half(n: int, unit: Amount) -> Amount | None:
    """Two and a half years, a century and a half."""
    return amount(n, unit) + _HALVES[unit] if unit in _HALVES else None


def one_and_a_half(unit: Amount) -> Amount | None:
    """A year and a half."""
    return and_a_half(1, unit)


def both(first: Amount, last: Amount) -> Amount:
    """Two years and three months."""
    return first + last


def all_three(first: Amount, second: Amount, last: Amount) -> Amount:
    """Fifteen years, one month and twelve days."""
    return first + second + last


def roughly(length: Amount) -> Amount:
    """Some fifty years."""
    return replace(length, approximate=True)


def iso_of(n: int, unit: Amount) -> str:
    """A ten-year sentence."""
    return amount(n, unit).iso


def iso(length: Amount) -> str:
    """A length of time as ISO 8601 writes it."""
    return length.iso


# --- parts of centuries and of other periods ----------------------------------------------------------------------


def millennium_before_christ(n: int) -> BeforeChrist:
    """The third millennium BC."""
    return BeforeChrist(n, 1000)


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


def round_number(year: int) -> str | None:
    """1500, 1850: more often a number than a year."""
    return "" if year % 50 == 0 else None


def round_numbers(first: int, last: int) -> str | None:
    """Between 1500 and 2000."""
    return round_number(first) and round_number(last)


def mark_of_a_file(first: int) -> str | None:
    """371/1929: neither a month and a year, nor two years."""
    return "" if 12 < first < 1000 else None
