"""The first or last so many units of a period, and the turn of a century."""

from __future__ import annotations

from dataclasses import dataclass, replace

from diglot.datevalue import Extent
from diglot.recognise.expressions import Expression, units
from diglot.recognise.periods import UNRESOLVED, Instant, Memory, Period


@dataclass(frozen=True, slots=True)
class Share:
    """The first ``n`` units of a period, or the last where ``n`` is negative: the first three months of 1936.

    ``size`` is how many of the period's own units (days of a month, months of a year, years of more) make one.
    """

    whole: Expression
    n: int
    depth: int
    """What is counted: 1 years, 2 months, 3 days."""
    size: int = 1

    def resolve(self, memory: Memory) -> Period | None:
        whole = self.whole.resolve(memory)
        if whole is None or not whole.known:
            return whole
        count = abs(self.n) * self.size
        every = _of_depth(whole, self.depth) if whole.exists else []
        if not 0 < count <= len(every):
            return None
        some = every[:count] if self.n > 0 else every[-count:]
        extent: Extent = "when" if count == 1 else "within"
        return replace(whole, first=some[0], last=some[-1], extent=extent)


def _of_depth(period: Period, depth: int) -> list[Instant]:
    """The years, months or days of a period, if they are its own units or the units of these."""
    every = units(period)
    if every and len(every[0]) == depth - 1:
        return [inner for unit in every for inner in units(Period(unit, unit))]
    return every if every and len(every[0]) == depth else []


@dataclass(frozen=True, slots=True)
class TurnOfCentury:
    """The turn of the century: the one that the text has left behind, or in its last quarter the one that comes."""

    def resolve(self, memory: Memory) -> Period | None:
        if memory.year is None:
            return UNRESOLVED
        turn = (memory.year + 25) // 100 * 100
        return Period((turn,), (turn,), "when", approximate=True, cert="medium")
