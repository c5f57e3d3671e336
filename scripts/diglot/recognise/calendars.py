"""The calendars beside the Gregorian: which days their days are, and what their dates mean.

What is certain of each, and what is not:

- Hijri, the tabular (civil) calendar. Months began when the moon was seen: a day or two of doubt in every country, more
  before the tables of the twentieth century than after. A month may have a thirtieth day that the tables lack.
- Ottoman fiscal (Rumi): the Julian day and month; the year runs from 1 March and is the Julian year less 584. From
  1 March 1917 on, which is 1 March 1333, day and month are the Gregorian ones; 1334 began with 1 January 1918.
- Julian and Coptic: exact.

Days are converted by ``convertdate``, the Ottoman ones here. A day is a day; a month or a year is the days that it has,
since it begins and ends inside Gregorian ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from convertdate import coptic, gregorian, islamic, julian

from diglot.recognise.periods import Instant


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar. Years, months and days count from 1; an instant is a year, a month or a day."""

    name: str
    to_gregorian: Callable[[int, int, int], Instant]
    from_gregorian: Callable[[int, int, int], Instant]
    months: Callable[[int], Sequence[int]]
    """The numbers of a year's months, in their order."""
    days: Callable[[int, int], int]
    """How many days a month has."""
    years: range
    """Those that a text may mean."""
    doubt: int = 0
    """By how many days two sources may differ on the same day."""
    longest: int = 0
    """Days that any month may have, whatever ``days`` says."""

    def has(self, native: Instant) -> bool:
        """Whether there is such a day, month or year."""
        year, month, day = (*native, 0, 0)[:3]
        if year not in self.years or (month and month not in self.months(year)):
            return False
        return day <= max(self.longest, self.days(year, month)) if day else True

    def first(self, native: Instant) -> Instant:
        """The Gregorian day with which a day, month or year begins."""
        year, *rest = native
        month, day = (*rest, 1)[:2] if rest else (self.months(year)[0], 1)
        return self.to_gregorian(year, month, day)

    def last(self, native: Instant) -> Instant:
        """The Gregorian day with which it ends."""
        year, *rest = native
        month = rest[0] if rest else self.months(year)[-1]
        return self.to_gregorian(year, month, rest[1] if len(rest) > 1 else self.days(year, month))

    def parts(self, native: Instant) -> list[Instant]:
        """The months of a year, the days of a month; nothing for a day."""
        if len(native) == 1:
            return [(*native, month) for month in self.months(native[0])]
        if len(native) == 2:
            return [(*native, day + 1) for day in range(self.days(*native))]
        return []

    def years_of(self, first: int, last: int) -> range:
        """The years in which the days from one number to another lie."""
        begin, end = (self.from_gregorian(*gregorian.from_jd(number - 0.5)) for number in (first, last))
        return range(begin[0], end[0] + 1)


def day_number(day: Instant) -> int:
    """A Gregorian day as a number, to count with: the Julian day number of its noon."""
    return int(gregorian.to_jd(*day) + 0.5)


def _day(converted: tuple[int, int, int]) -> Instant:
    year, month, day = converted
    return int(year), int(month), int(day)


REFORM = (1333, 3)
"""The first month of the Ottoman fiscal calendar whose days are Gregorian; the month before ended on its 15th."""
_BEFORE_REFORM = (1332, 2), 15


def _from_ottoman(year: int, month: int, day: int) -> Instant:
    if (year, month) >= REFORM:
        return year + 584, month, day
    return _day(julian.to_gregorian(year + (584 if month > 2 else 585), month, day))


def _to_ottoman(year: int, month: int, day: int) -> Instant:
    if (year, month) >= (1917, 3):
        return year - 584, month, day
    year, month, day = _day(julian.from_gregorian(year, month, day))
    return year - (584 if month > 2 else 585), month, day


def _ottoman_months(year: int) -> Sequence[int]:
    """From March to February; 1333 ended with December."""
    months = (*range(3, 13), 1, 2) if year <= REFORM[0] else tuple(range(1, 13))
    return months[:10] if year == REFORM[0] else months


def _ottoman_days(year: int, month: int) -> int:
    if (year, month) == _BEFORE_REFORM[0]:
        return _BEFORE_REFORM[1]
    if (year, month) >= REFORM:
        return int(gregorian.month_length(year + 584, month))
    return int(julian.month_length(year + (584 if month > 2 else 585), month))


def _twelve(_year: int) -> Sequence[int]:
    return range(1, 13)


def _thirteen(_year: int) -> Sequence[int]:
    return range(1, 14)


def _converted(convert: Callable[[int, int, int], tuple[int, int, int]]) -> Callable[[int, int, int], Instant]:
    return lambda year, month, day: _day(convert(year, month, day))


HIJRI = Calendar(
    "hijri",
    _converted(islamic.to_gregorian),
    _converted(islamic.from_gregorian),
    _twelve,
    islamic.month_length,
    range(1, 1501),
    doubt=2,
    longest=30,
)
OTTOMAN = Calendar("ottoman", _from_ottoman, _to_ottoman, _ottoman_months, _ottoman_days, range(1205, 1342))
JULIAN = Calendar(
    "julian", _converted(julian.to_gregorian), _converted(julian.from_gregorian), _twelve, julian.month_length,
    range(1, 2000),
)  # fmt: skip
COPTIC = Calendar(
    "coptic", _converted(coptic.to_gregorian), _converted(coptic.from_gregorian), _thirteen, coptic.month_length,
    range(1, 1801),
)  # fmt: skip

CALENDARS = {calendar.name: calendar for calendar in (HIJRI, OTTOMAN, JULIAN, COPTIC)}
"""By the names that TEI files have for them."""
