"""What the rules of the grammars build: small functions from the values of a rule's parts to a value of the whole.

``None`` says that the parts don't go together, and the rule does not hold.
"""

from __future__ import annotations

import re

from diglot.recognise.expressions import (
    About,
    BeforeChrist,
    Century,
    Decade,
    Expression,
    LastDay,
    Numeric,
    Part,
    Point,
    Range,
    Season,
    ShortYear,
)


def the(it: object) -> object:
    """The value itself."""
    return it


def total(**parts: int) -> int:
    """The sum of a number's words."""
    return sum(parts.values())


def two_thousand(year: int) -> int | None:
    """A lone thousand is no year, two of them are one."""
    return year if year == 2000 else None


def same_month(month: int, other: int) -> int | None:
    """Two names of one month, side by side."""
    return month if month == other else None


def short_year(year: int) -> ShortYear:
    """'67"""
    return ShortYear(year)


def short(year: int) -> Point:
    """A year that says no more than its last two figures."""
    return Point(ShortYear(year))


def no_round_year(year: int) -> Point | None:
    """Figures that would be an amount if they were round."""
    return Point(year) if year % 100 else None


def round_number(year: int) -> str | None:
    """A number that the noun after it is counted with in its plain form."""
    return "" if year % 100 == 0 else None


def short_total(unit: int, tens: int) -> ShortYear:
    """The last two figures in words."""
    return ShortYear(unit + tens)


def day_in_words(month: int, day: int, year: int | None = None) -> Point | None:
    return Point(year, month, day) if 1 <= day <= 31 else None


def before_christ(year: int) -> int:
    """331 BC is the year -330, as ISO 8601 counts."""
    return 1 - year


def numeric(first: int, second: int, year: int) -> Numeric | None:
    """Day and month in figures, in an order that the settings decide."""
    return Numeric(first, second, year) if first <= 12 or second <= 12 else None


def day_first(first: int, second: int, year: int) -> Point | None:
    """Day and month in figures in a language that always has the day first, unless only the other way is possible."""
    day, month = (first, second) if second <= 12 else (second, first)
    return Point(year, month, day) if month <= 12 else None


def short_day_first(first: int, second: int, tail: int) -> Point | None:
    """5/6/67"""
    return day_first(first, second, ShortYear(tail))


def day_slash_month(first: int, second: int) -> Point:
    """5/6, of the year that the text is in."""
    return Point(None, second, first)


def dotted(figures: str) -> Point | None:
    """13.2.1929, always the day first; other figures with points or commas are amounts."""
    match = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", figures)
    return day_first(*map(int, match.groups())) if match else None


def century(n: int) -> Century | None:
    return Century(n) if 1 <= n <= 21 else None


def century_before_christ(n: int) -> BeforeChrist:
    return BeforeChrist(n)


def millennium_before_christ(n: int) -> BeforeChrist:
    return BeforeChrist(n, 1000)


def millennium(n: int) -> Range | None:
    """The third millennium is 2000 to 2999."""
    return Range(Point(1000 * n - 1000), Point(1000 * n - 1), "within") if 2 <= n <= 9 else None


def century_range(first: int, last: int) -> Range | None:
    """Two centuries named together: some moment in them."""
    return Range(Century(first), Century(last), "within") if first < last <= 21 else None


def nth_decade(n: int, century: Expression) -> Decade | None:
    """The first decade of a century is that of its years 0 to 9; the last is number -1."""
    return Decade(90 if n < 0 else 10 * n - 10, century) if n <= 10 else None


def decades(n: int, count: int, century: Expression) -> Range | None:
    """The first decades of a century, or the last (``n`` -1): some moment in them."""
    first = 10 - count if n < 0 else 0
    last = first + count - 1
    return Range(Decade(10 * first, century), Decade(10 * last, century), "within") if 2 <= count <= 5 else None


def two_decades(n: int, century: Expression) -> Range | None:
    return decades(n, 2, century)


def part(n: int, whole: Expression) -> Part | None:
    """Early, middle or late: a third. A day has none: «the middle of the night of 5 June»."""
    return None if isinstance(whole, Point) and whole.day is not None else Part(whole, n)


def last_day(of: Expression) -> LastDay | None:
    """The day with which a month or a year ends."""
    return LastDay(of) if isinstance(of, Point) and not of.day else None


def first_day(of: Expression) -> Point | None:
    """The day with which a year begins."""
    return Point(of.year, 1, 1) if isinstance(of, Point) and of.year and not of.month else None


def fraction(into: int, n: int, whole: Expression) -> Part | None:
    """The nth half, third or quarter; the last one is -1."""
    index = into - 1 if n < 0 else n - 1
    return Part(whole, index, into) if 0 <= index < into else None


def years(first: int, last: int) -> Range | None:
    """1914–1918"""
    return Range(Point(first), Point(last)) if first < last else None


def short_span(first: int, last: int) -> Range | None:
    """1936–38"""
    return years(first, first - first % 100 + last)


def winter(season: str, first: int, last: int) -> Season | None:
    """Winter 1916–17, 1916–1917."""
    whole = last if last > 99 else first - first % 100 + last
    return Season(season, first, whole) if whole == first + 1 else None


def between(first: Expression, last: Expression) -> Range | None:
    """Some moment from the beginning of one to the end of the other."""
    return Range(first, last, "within") if _go_together(first, last) else None


def from_to(first: Expression, last: Expression) -> Range | None:
    """All the time from the beginning of one to the end of the other."""
    return Range(first, last) if _go_together(first, last) else None


def alike(first: Expression, last: Expression) -> Range | None:
    """From one to another with a dash between them, both of them days, months or years."""
    if not (isinstance(first, Point) and isinstance(last, Point)):
        return None
    same = (first.month is None) == (last.month is None) and (first.day is None) == (last.day is None)
    return from_to(first, last) if same else None


def months(first: Expression, last: Expression) -> Range | None:
    """July–August 1936; two names of one month are one."""
    return (
        alike(first, last)
        if isinstance(first, Point) and isinstance(last, Point) and first.month != last.month
        else None
    )


def between_the_wars() -> Range:
    """From the first world war to the second."""
    return Range(Point(1918), Point(1939), "within")


def to_day(first: Expression, last: int) -> Range | None:
    """From a day to a day «of it», the same month."""
    return from_to(first, Point(day=last)) if isinstance(first, Point) and first.month else None


def decade_beside(tens: int, last: Expression, n: int | None = None) -> Expression | None:
    """A decade beside one that says its century: «the late thirties and early forties of the nineteenth century»."""
    other = last.whole if isinstance(last, Part) else last
    if not isinstance(other, Decade) or other.century is None:
        return None
    decade = Decade(tens, other.century)
    return decade if n is None else Part(decade, n)


def turn(of: Expression) -> About | None:
    """The turn of the twentieth century: about 1900."""
    return About(Point(100 * (of.n - 1))) if isinstance(of, Century) else None


def lent(it: Expression, last: Expression) -> Point | None:
    """A day or month without its year, beside one that says it: «14 July and 2 August 1958»."""
    if not (isinstance(it, Point) and isinstance(last, Point)):
        return None
    return it.filled(last) if last.month is not None and last.year is not None else None


def _go_together(first: Expression, last: Expression) -> bool:
    """A day alone needs a day at the other end, a month alone a month; years must be in order."""
    if not isinstance(first, Point):
        return True
    if not isinstance(last, Point):
        return first.year is not None
    if first.year is not None and last.year is not None and first.month is None and last.month is None:
        return first.year < last.year
    if first.day is not None and first.month is None:
        return last.day is not None and last.day > first.day
    return first.year is not None or last.month is not None


def decade(start: int) -> Range | None:
    """1930s; the 1900s are their first ten years."""
    return Range(Point(start), Point(start + 9), "within") if start % 10 == 0 else None


def half(n: int, whole: Expression) -> Part:
    return Part(whole, n - 1, 2)


def quarter(n: int, whole: Expression) -> Part:
    return Part(whole, n - 1, 4)


def days(month: int, first: int, last: int, year: int) -> Range | None:
    """August 19–24, 1936"""
    return Range(Point(year, month, first), Point(year, month, last)) if first < last else None
