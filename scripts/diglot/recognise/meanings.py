"""What the rules of the grammars build: small functions from the values of a rule's parts to a value of the whole.

``None`` says that the parts don't go together, and the rule does not hold.
"""

from __future__ import annotations

import re

from diglot.recognise.expressions import Century, Decade, Expression, Numeric, Part, Point, Range, Season


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


def dotted(figures: str) -> Point | None:
    """13.2.1929, always the day first; other figures with points or commas are amounts."""
    match = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", figures)
    return day_first(*map(int, match.groups())) if match else None


def century(n: int) -> Century | None:
    return Century(n) if 1 <= n <= 21 else None


def century_range(first: int, last: int) -> Range | None:
    """Two centuries named together: some moment in them."""
    return Range(Century(first), Century(last), "within") if first < last <= 21 else None


def nth_decade(n: int, century: Expression) -> Decade | None:
    """The first decade of a century is that of its years 0 to 9."""
    return Decade(10 * n - 10, century) if 1 <= n <= 10 else None


def part(n: int, whole: Expression) -> Part:
    """Early, middle or late: a third."""
    return Part(whole, n)


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
