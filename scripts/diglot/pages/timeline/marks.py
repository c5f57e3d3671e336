"""What a date is drawn as, and how marks that would cover each other give way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from diglot.datevalue import DateValue
from diglot.pages.moments import bounds
from diglot.pages.timeline.scale import Scale, Span

OPEN = 40.0
"""The length of an open end."""
POINT, SHORTEST, AIR = 9.0, 5.0, 3.0
"""A day's length, the least of anything longer, what stays free between two."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A date in the picture, with the way to its entry."""

    value: DateValue
    href: str
    title: str
    sure: bool = True

    @property
    def ends(self) -> Iterator[Span]:
        """What is known of its ends, each as precisely as it is known: an open one is nowhere."""
        return (bounds(end) for end in (self.value.first, self.value.last) if end)

    @property
    def is_point(self) -> bool:
        """Whether it is a single day."""
        return self.value.extent == "when" and (self.value.first or "").lstrip("-").count("-") == 2

    @property
    def kind(self) -> str:
        """``day``, ``span``, ``within``; then ``about``, or ``since`` and ``until`` for an open end, ``unsure``."""
        value = self.value
        shape = "day" if self.is_point else "within" if value.extent == "within" else "span"
        open_ = "since" if value.last is None else "until" if value.first is None else ""
        parts = [shape, open_, "about" if value.approximate else "", "" if self.sure else "unsure"]
        return " ".join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class Lane:
    """The dates of one text, or of all."""

    marks: tuple[Mark, ...]
    title: str = ""
    lang: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark, the piece of the line that it takes, and its row within its lane, from 0."""

    mark: Mark
    start: float
    end: float
    row: int


def extent(mark: Mark, scale: Scale) -> tuple[float, float]:
    """The piece of the line that a mark takes."""
    places = [tuple(map(scale.at, span)) for span in mark.ends]
    start, end = places[0][0], places[-1][1]
    if mark.is_point:
        middle = (start + end) / 2
        return middle - POINT / 2, middle + POINT / 2
    start = start if mark.value.first else end - OPEN
    end = end if mark.value.last else places[0][0] + OPEN
    return start, max(end, start + SHORTEST)


def placed(marks: Iterable[Mark], scale: Scale) -> list[Placed]:
    """Each mark in the first row that has room for it, in the order of their beginnings."""
    found: list[Placed] = []
    ends: list[float] = []
    for (start, end), mark in sorted(
        ((extent(mark, scale), mark) for mark in marks), key=lambda each: (each[0][0], -each[0][1], each[1].href)
    ):
        row = next((row for row, behind in enumerate(ends) if behind + AIR <= start), len(ends))
        ends[row : row + 1] = [end]
        found.append(Placed(mark, start, end, row))
    return found
