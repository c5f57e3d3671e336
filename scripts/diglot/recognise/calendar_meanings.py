"""What the rules for other calendars than the Gregorian build: small functions from parts to a whole, as ``meanings``.

``None`` says that the parts don't go together, and the rule does not hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from diglot.recognise.calendar_dates import Double, InYear, Native, NativePart, OfYear, Years, agrees
from diglot.recognise.calendars import COPTIC, HIJRI, JULIAN, OTTOMAN, Calendar
from diglot.recognise.expressions import Century, Expression, Point, Range
from diglot.recognise.periods import Memory
from diglot.recognise.relative import Whole

UNSIGNED = range(1300, 1451)
"""The years of a date all in figures (15/8/1434) that are Hijri without saying so: nobody writes the Middle Ages so."""


def native(calendar: Calendar) -> Callable[..., Native | None]:
    """Builds a date of a calendar from its year, month and day."""

    def build(year: int | None = None, month: int | None = None, day: int | None = None) -> Native | None:
        return Native(calendar, year, month, day) if year is None or year in calendar.years else None

    return build


hijri, coptic = native(HIJRI), native(COPTIC)


def dated(it: Native, year: int) -> Native | None:
    """A day or a month with its year."""
    return hijri(year, it.month, it.day)


def unsigned(it: Native) -> Native | None:
    """15/8/1434, without a sign of its calendar."""
    return it if it.year in UNSIGNED else None


def dotted(figures: str) -> Native | None:
    """15.8.1334"""
    match = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{3,4})", figures)
    return hijri(*map(int, reversed(match.groups()))) if match and int(match[2]) <= 12 else None


def remaining(n: int) -> int:
    """The day on which so many nights of the month remain."""
    return 30 - n


def alone(month: int, year: int) -> Native | None:
    """A month and bare figures: a round number after a name such as «رمضان» is an amount."""
    return hijri(year, month) if year % 100 and year > 999 else None


def unless_zero(it: Native) -> Native | None:
    """A day of a month, but for «2 صفر», a score of two to zero."""
    return it if it.month != 2 else None


def in_year(it: Native, year: int) -> InYear | None:
    """A Hijri day or month of a Gregorian year."""
    return InYear(it, year) if year >= HIJRI.years.stop else None


def of_year(it: Native, n: int) -> OfYear:
    """A Hijri day or month of the same year, or of the ``n``-th after it."""
    return OfYear(it, Whole("year", n))


def century(n: int) -> Years | None:
    """The nth Hijri century, counted as the Gregorian ones: the 14th is 1300 to 1399."""
    return Years(HIJRI, max(1, 100 * n - 100), 100 * n - 1) if 1 <= n <= 15 else None


def centuries(first: int, last: int) -> Years | None:
    """Two centuries named together."""
    one, other = century(first), century(last)
    return Years(HIJRI, one.first, other.last) if one and other and first < last else None


def decade(tens: int, century: Years) -> Years:
    """The eighties of a century."""
    start = 100 * (century.first // 100) + tens
    return Years(HIJRI, max(1, start), start + 9)


def ten_years(start: int) -> Years | None:
    """The 1330s."""
    return Years(HIJRI, start, start + 9) if start % 10 == 0 else None


def nth_decade(n: int, century: Years) -> Years | None:
    """The first decade of a century is that of its years 0 to 9."""
    return decade(10 * n - 10, century) if 1 <= n <= 10 else None


def part(n: int, whole: Native | Years, of: int = 3) -> NativePart | None:
    """Early, middle or late: a third."""
    return NativePart(whole, n, of) if isinstance(whole, Years) or whole.day is None else None


def portion(part: tuple[int, int], whole: Native | Years) -> NativePart | None:
    """The nth part (from 0) of how many."""
    n, of = part
    return NativePart(whole, n, of) if isinstance(whole, Years) or whole.day is None else None


def fraction(parts: int, n: int, whole: Native | Years) -> NativePart | None:
    """The nth half, third or quarter; the last one is -1."""
    index = parts - 1 if n < 0 else n - 1
    return part(index, whole, parts) if 0 <= index < parts else None


def of_other_era(date: tuple[Expression, object]) -> str | None:
    """What would be a date of the Middle Ages, were it not for the sign of another era."""
    period = date[0].resolve(Memory())
    return "" if period and period.known and period.years[0] <= HIJRI.years[-1] else None


# --- from one to another ------------------------------------------------------------------------------------------


def days(month: int, first: int, last: int, year: int | None = None) -> Range | None:
    """Days of one month, joined."""
    return Range(Native(HIJRI, year, month, first), Native(HIJRI, year, month, last)) if first < last else None


def years(first: int, last: int) -> Range | None:
    """1300–1334"""
    return Range(Native(HIJRI, first), Native(HIJRI, last)) if first < last and last in HIJRI.years else None


def short_span(first: int, last: int) -> Range | None:
    """1330–34"""
    return years(first, first - first % 100 + last)


def from_to(first: Native, last: Native) -> Range | None:
    """All the time from the beginning of one to the end of the other; each lends the other what it lacks."""
    ends = first.filled(last), last.filled(first)
    return Range(*ends) if all(end.year for end in ends) else None


def between(first: Native, last: Native) -> Range | None:
    """Some moment from the beginning of one to the end of the other."""
    ends = from_to(first, last)
    return Range(ends.first, ends.last, "within") if ends else None


# --- two calendars ------------------------------------------------------------------------------------------------


def double(native: Expression, printed: Expression) -> Double | Range | None:
    """A date that the text itself says is the same in both calendars; a range of such, end by end."""
    if isinstance(native, Range):
        return _double_range(native, printed) if isinstance(printed, Range) else None
    if isinstance(native, Years):
        return Double(native, printed) if isinstance(printed, Point | Century | Range) else None
    if not isinstance(native, Native) or not isinstance(printed, Point):
        return None
    return Double(native, printed) if _has_year(native, printed) else None


def _has_year(native: Native, printed: Point) -> bool:
    """Whether one side may lend the other its year: a Hijri year a Gregorian day («13 شباط 1347هـ»), not the year of
    a calendar that has these months itself; a Gregorian day a Hijri day, but not a year alone."""
    if native.year is not None:
        return native.month is not None or native.calendar is HIJRI or printed.year is not None
    return printed.day is not None


def _double_range(native: Range, printed: Range) -> Range | None:
    first, last = double(native.first, printed.first), double(native.last, printed.last)
    return Range(first, last) if first and last else None


def matching(native: Expression, printed: Expression) -> Double | Range | None:
    """Two dates side by side that are one, because they agree."""
    both = double(native, printed)
    ends = (both.first, both.last) if isinstance(both, Range) else (both,)
    return both if all(isinstance(end, Double) and agrees(end) for end in ends) else None


def ottoman_matching(native: Expression, printed: Expression) -> Double | Range | None:
    """31 March 1325 (13 April 1909)"""
    day = ottoman(native)
    return matching(day, printed) if day and day.month else None


def day_of_month(day: int, printed: Expression) -> Double | Range | None:
    """The 23rd of the month (8 January 1926): a Hijri day, if it agrees with the Gregorian one."""
    return matching(Native(HIJRI, None, None, day), printed)


def two_centuries(native: int, printed: int) -> Double | Range | None:
    """The third/ninth century."""
    hijri = century(native)
    return matching(hijri, Century(printed)) if hijri else None


def from_double_to(first: Double, last: Double) -> Range:
    """1266/1849 – 1323/1905"""
    return Range(first, last)


# --- old style ----------------------------------------------------------------------------------------------------


def ottoman(it: Expression, since: int = 0) -> Native | None:
    """A date in Julian months whose year is one of the Ottoman treasury.

    ``since`` is the first year in which the calendar's name is no person's: Rumi the poet died in 1273.
    """
    if not isinstance(it, Point) or not isinstance(it.year, int) or it.year not in OTTOMAN.years or it.year < since:
        return None
    return Native(OTTOMAN, it.year, it.month, it.day)


def ottoman_year(year: int) -> Native | None:
    """Figures alone."""
    return ottoman(Point(year))


def julian(it: Expression) -> Native | None:
    """A day that is said to be old style."""
    if not isinstance(it, Point) or not it.day or not isinstance(it.year, int | None):
        return None
    return Native(JULIAN, it.year, it.month, it.day)


def old_and_new_of(first: Point, last: Point, year: int) -> Double | None:
    """Two days and the year that they share, or that is the second one's."""
    return old_and_new(first, replace(last, year=year))


def a_day(it: Expression) -> Expression | None:
    """A day that is said to be new style."""
    return it if isinstance(it, Point) and it.day else None


SAMPLES = (1850, 1950)
"""Years of the two differences between the calendars that print knows: 12 and 13 days."""


def old_and_new(first: Point, last: Point) -> Double | None:
    """Two days side by side, of which one is the other's in the Julian calendar."""
    return _as_old(first, last) or _as_old(last, first)


def _as_old(old: Point, new: Point) -> Double | None:
    year = old.year or new.year
    if old.month is None or old.day is None:
        return None
    for each in (year - 1, year) if year else SAMPLES:
        if not JULIAN.has((each, old.month, old.day)):
            continue
        day = Point(*JULIAN.to_gregorian(each, old.month, old.day))
        if _says(old, Point(each, old.month, old.day)) and _says(new, day):
            return Double(Native(JULIAN, each if year else None, old.month, old.day), day if year else new)
    return None


def _says(point: Point, day: Point) -> bool:
    """Whether a day may be the one that a point names."""
    return point.month == day.month and point.day == day.day and point.year in (None, day.year)


def two_days(first: int, second: int, month: int, year: int) -> Double | None:
    """5/18 October 1908"""
    return old_and_new(Point(year, month, first), Point(year, month, second))
