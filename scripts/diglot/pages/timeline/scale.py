"""Time along a line: days to positions, the gaps that are cut out of it, the ticks that it is labelled with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from diglot.datevalue import is_date
from diglot.pages.moments import bounds, w3c

Span = tuple[int, int]
"""The number of a day, and that of the day behind the last."""

CUT_FROM = 4
"""A gap is cut out that is longer than this part (a fourth) of the time that is left in, and ``LEAST_CUT`` days."""
LEAST_CUT = 1000
MOST_CUTS = 4
_LEAST = 0.04
"""The part of the line that any stretch has."""
_YEAR, _MONTH = 365.2425, 30.436875
_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of time without a cut, and the piece of the line that it takes."""

    first: int
    last: int
    """The day behind its last."""
    start: float
    end: float

    @property
    def density(self) -> float:
        """The length of a day."""
        return (self.end - self.start) / (self.last - self.first)


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the line with the date that begins there."""

    at: float
    date: str
    """A year, a month or a day."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A line of time."""

    stretches: tuple[Stretch, ...]

    @classmethod
    def of(cls, spans: Iterable[Span], length: float, cut: float) -> Scale:
        """The line on which these spans stand, so long in all; a gap that is cut out takes ``cut`` of it."""
        pieces = _widened(list(_cut(_merged(spans))))
        days = sum(last - first for first, last in pieces)
        room = length - cut * (len(pieces) - 1)
        stretches, start = [], 0.0
        for first, last in pieces:
            end = start + room * (last - first) / days
            stretches.append(Stretch(first, last, start, end))
            start = end + cut
        return cls(tuple(stretches))

    @property
    def first(self) -> int:
        return self.stretches[0].first

    @property
    def last(self) -> int:
        return self.stretches[-1].last

    @property
    def length(self) -> float:
        return self.stretches[-1].end

    def at(self, day: int) -> float:
        """The place of the beginning of a day; what lies before or behind all stretches stands at the line's end."""
        before = self.stretches[0]
        for stretch in self.stretches:
            if day < stretch.first:
                return _between(day, (before.last, before.end), (stretch.first, stretch.start))
            if day <= stretch.last:
                return _between(day, (stretch.first, stretch.start), (stretch.last, stretch.end))
            before = stretch
        return before.end

    def cuts(self) -> Iterator[tuple[float, float]]:
        """The pieces of the line where time is cut out."""
        for one, other in pairwise(self.stretches):
            yield one.end, other.start

    def ticks(self, room: float) -> Iterator[Tick]:
        """Round dates not nearer to each other than ``room``; each stretch has at least the year that it begins in."""
        behind = -room
        for stretch in self.stretches:
            found = [Tick(self.at(bounds(date)[0]), date) for date in _round(stretch, room)]
            for tick in found or [Tick(stretch.start, _year_at(stretch.first))]:
                if tick.at - behind >= room * 0.75:
                    yield tick
                    behind = tick.at


def _between(day: int, one: tuple[int, float], other: tuple[int, float]) -> float:
    if day <= one[0] or one[0] == other[0]:
        return one[1]
    return one[1] + (other[1] - one[1]) * (day - one[0]) / (other[0] - one[0])


def _merged(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found


def _cut(spans: list[Span]) -> Iterator[Span]:
    """The spans in groups, between which the longest gaps are cut out."""
    left = spans[-1][1] - spans[0][0]
    gaps = sorted(((spans[n + 1][0] - spans[n][1], n) for n in range(len(spans) - 1)), reverse=True)
    cuts = [-1]
    for gap, n in gaps[:MOST_CUTS]:
        if gap > LEAST_CUT and gap * CUT_FROM > left:
            cuts.append(n)
            left -= gap
    cuts = sorted([*cuts, len(spans) - 1])
    for before, end in pairwise(cuts):
        yield spans[before + 1][0], spans[end][1]


def _widened(pieces: list[Span]) -> list[Span]:
    """No piece so short that nothing could be seen on it."""
    least = max(2, round(_LEAST * sum(last - first for first, last in pieces)))
    return [(first, max(last, first + least)) for first, last in pieces]


# --- ticks --------------------------------------------------------------------------------------------------------


def _round(stretch: Stretch, room: float) -> Iterator[str]:
    """The round dates of a stretch: days, months, or years in steps of 1, 2, 5, 10 …, whatever there is room for."""
    year = int(_year_at(stretch.first))
    years = range(year, int(_year_at(stretch.last)) + 1)
    if stretch.density * _MONTH < room:
        return _years(stretch, years, room)
    days = stretch.density >= room
    months = (w3c(year, month) for year in years for month in range(1, 13))
    dates = (f"{month}-{day:02}" for month in months for day in range(1, 32 if days else 2))
    return (date if days else date[:-3] for date in dates if _is_in(stretch, date))


def _years(stretch: Stretch, years: range, room: float) -> Iterator[str]:
    step = next((step for step in _YEARS if stretch.density * _YEAR * step >= room), _YEARS[-1])
    for year in years:
        if (year if year > 0 else 1 - year) % step == 0 and _is_in(stretch, w3c(year)):
            yield w3c(year)


def _is_in(stretch: Stretch, date: str) -> bool:
    """Whether there is such a date, and it begins in a stretch."""
    return is_date(date) and stretch.first <= bounds(date)[0] < stretch.last


def _year_at(day: int) -> str:
    """The year in which a day lies."""
    year = int(day / _YEAR)
    while bounds(w3c(year))[0] > day:
        year -= 1
    while bounds(w3c(year))[1] <= day:
        year += 1
    return w3c(year)
