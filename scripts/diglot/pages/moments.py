"""W3C dates as numbers: their order, the days that they last, the year and the month that they are found under."""

from __future__ import annotations

from typing import TypeAlias

from diglot.datevalue import DateValue

Order: TypeAlias = tuple[bool, tuple[int, ...], tuple[int, ...], tuple[bool, ...]]
_END_OF_TIME = "9999"


def numbers(w3c: str) -> tuple[int, ...]:
    """Year, month and day, as far as a date has them; the year before 1 is 0, as ISO 8601 counts."""
    sign = -1 if w3c.startswith("-") else 1
    year, *rest = w3c.lstrip("-").split("-")
    return (sign * int(year), *map(int, rest))


def w3c(year: int, month: int = 0, day: int = 0) -> str:
    """The W3C date of a year, a month or a day."""
    parts = [f"{'-' if year < 0 else ''}{abs(year):04}", *(f"{part:02}" for part in (month, day) if part)]
    return "-".join(parts)


def year_of(value: DateValue) -> str:
    """The year that a date is found under, that of its beginning: ``1929``, ``-0044``; empty where it is unresolved."""
    date = value.first or value.last
    return w3c(numbers(date)[0]) if date else ""


def month_of(value: DateValue) -> str:
    """The month that a date is found under, ``02``; empty where it is only of a year."""
    date = numbers(value.first or value.last or "0000")
    return f"{date[1]:02}" if len(date) > 1 else ""


def day_of(value: DateValue) -> str:
    """The day of the month that a date begins on, ``13``; empty where it is of no day."""
    date = numbers(value.first or value.last or "0000")
    return f"{date[2]:02}" if len(date) > 2 else ""


def order(value: DateValue) -> Order:
    """What dates are sorted by: unresolved last; by the beginning, the wider before the narrower; open beginnings by
    their end; a plain one before those about it or within it."""
    first = value.first or value.last or _END_OF_TIME
    last = value.last or _END_OF_TIME
    shape = (value.first is None, value.extent != "when", value.extent == "within", value.approximate)
    return not value.w3c, numbers(first), tuple(-n for n in numbers(last)), shape


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The number of a day of the proleptic Gregorian calendar.

    Source: H. Hinnant, «chrono-compatible low-level date algorithms», days_from_civil.
    """
    year -= month <= 2
    era, of_era = divmod(year, 400)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year


def bounds(w3c: str) -> tuple[int, int]:
    """The first day of a year, a month or a day, and the day behind it."""
    year, *rest = numbers(w3c)
    if not rest:
        return day_number(year), day_number(year + 1)
    month, *rest = rest
    if not rest:
        return day_number(year, month), day_number(year + month // 12, month % 12 + 1)
    first = day_number(year, month, rest[0])
    return first, first + 1
