"""What a relative date counts from: where the narrative stands, the day of publication, an event, the last two dates."""

from __future__ import annotations

from dataclasses import dataclass, replace

from diglot.model import Anchor
from diglot.recognise.expressions import Expression
from diglot.recognise.periods import UNRESOLVED, Memory, Period, least


@dataclass(frozen=True, slots=True)
class Now:
    """The moment at which the narrative stands: the last date before. The further back, the less certain."""

    def resolve(self, memory: Memory) -> Period | None:
        return self.known_to(1, memory)

    def known_to(self, depth: int, memory: Memory, *, again: bool = False) -> Period:
        """It, known so exactly if possible (2 the month, 3 the day); ``again`` for that very day or month."""
        now = memory.moment(depth, again=again)
        if now is None:
            return UNRESOLVED
        cert = least("medium" if memory.index - now.index <= 1 else "low", now.period.cert)
        return replace(now.period, cert=cert, anchor=now.anchor, contradicts=None)


def base_of(of: Expression, depth: int, memory: Memory, *, again: bool = False) -> Period | None:
    """What is counted from."""
    return of.known_to(depth, memory, again=again) if isinstance(of, Now) else of.resolve(memory)


@dataclass(frozen=True, slots=True)
class Published:
    """The day, month or year in which the text was published: what «yesterday» counts from."""

    def resolve(self, memory: Memory) -> Period | None:
        if memory.said:
            return replace(memory.said.period, cert="medium", anchor=memory.said.anchor)
        at = memory.published
        return Period(at, at, cert="medium", anchor=Anchor()) if at else UNRESOLVED


@dataclass(frozen=True, slots=True)
class Here:
    """What «this year» and «the end of the year» count from: the moment of the narrative where the text has named it
    not more than so many segments before, else the day of publication."""

    reach: int = 1

    def resolve(self, memory: Memory) -> Period | None:
        near = memory.now is not None and memory.index - memory.now.index <= self.reach
        return (Now() if near else Published()).resolve(memory)


@dataclass(frozen=True, slots=True)
class Today:
    """What «yesterday» counts from: the day of publication, or in a text that has none a day that the sentence has just
    given."""

    def resolve(self, memory: Memory) -> Period | None:
        now = memory.now
        here = memory.published is None and now is not None and now.index == memory.index
        return (Now() if here else Published()).resolve(memory)


@dataclass(frozen=True, slots=True)
class Around:
    """The year, decade or century in which the moment of the narrative lies, or which it is; with ``century`` the
    century of a decade or of a longer period."""

    century: bool = False

    def resolve(self, memory: Memory) -> Period | None:
        now = Now().resolve(memory)
        if now is None or now.first is None or now.last is None:
            return now
        span = next((years for years in (1, 10, 100) if now.first[0] // years == now.last[0] // years), 0)
        if not span or (self.century and span == 1):
            return UNRESOLVED
        size = 100 if self.century else span
        first = now.first[0] // size * size
        return replace(now, first=(first,), last=(first + size - 1,), extent="within" if size > 1 else "when")


@dataclass(frozen=True, slots=True)
class Known:
    """A date if it can be resolved, else none."""

    of: Expression

    def resolve(self, memory: Memory) -> Period | None:
        period = self.of.resolve(memory)
        return period if period and period.known else None


@dataclass(frozen=True, slots=True)
class Long:
    """A period of several years, else none: the first half of a year is seldom meant by «its first half»."""

    of: Expression

    def resolve(self, memory: Memory) -> Period | None:
        period = self.of.resolve(memory)
        return period if period and period.first != period.last else None


@dataclass(frozen=True, slots=True)
class ThisDayIn:
    """The day of publication in another year: «on this day in 1952»."""

    year: Expression

    def resolve(self, memory: Memory) -> Period | None:
        year = self.year.resolve(memory)
        if year is None or year.first is None or memory.published is None or len(memory.published) < 3:
            return year and UNRESOLVED
        day = (year.first[0], *memory.published[1:])
        return replace(year, first=day, last=day, extent="when", cert="medium", anchor=Anchor())


@dataclass(frozen=True, slots=True)
class BetweenTheTwo:
    """From the one to the other of the last two dates: «between these two years»."""

    depth: int = 3
    """As years (1), months (2) or whatever they are (3)."""

    def resolve(self, memory: Memory) -> Period | None:
        if memory.now is None or memory.earlier is None:
            return UNRESOLVED
        first, last = sorted((memory.earlier.period, memory.now.period), key=lambda period: period.first or ())
        if first.first is None or last.last is None:
            return UNRESOLVED
        depth = min(len(first.first), len(last.last), self.depth)
        return Period(first.first[:depth], last.last[:depth], "within", cert="low", anchor=memory.now.anchor)


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of the authority files; several identifiers where a name is that of several, which nobody can tell."""

    entities: tuple[str, ...] = ()

    def resolve(self, memory: Memory) -> Period | None:
        known = [entity for entity in self.entities if entity in memory.events]
        if len(self.entities) != 1 or not known:
            return UNRESOLVED
        return replace(memory.events[known[0]], cert="medium", anchor=Anchor(event=known[0]))


@dataclass(frozen=True, slots=True)
class Unknown:
    """A moment that no date tells: «two years after his return»."""

    def resolve(self, memory: Memory) -> Period | None:  # noqa: ARG002
        return UNRESOLVED
