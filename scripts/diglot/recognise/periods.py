"""The periods that date expressions resolve to, and what a text has said before: the memory they are resolved with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from diglot.datevalue import DateValue, Extent, is_date
from diglot.model import Anchor, Cert

Instant: TypeAlias = tuple[int, ...]
"""A year, a year and month, or a year, month and day; a year before Christ counts from 0 = 1 BC downwards."""


def w3c(instant: Instant) -> str:
    """``(1929, 2)`` → ``1929-02``"""
    year, *rest = instant
    sign = "-" if year < 0 else ""
    return "-".join([f"{sign}{abs(year):04d}", *(f"{part:02d}" for part in rest)])


def instant(date: str) -> Instant:
    """``1929-02`` → ``(1929, 2)``"""
    year, *rest = date.removeprefix("-").split("-")
    return (-int(year) if date.startswith("-") else int(year), *map(int, rest))


CERTS: tuple[Cert, ...] = ("low", "medium", "high")


def least(*certs: Cert) -> Cert:
    """The lowest certainty of several."""
    return min(certs, key=CERTS.index)


@dataclass(frozen=True, slots=True)
class Period:
    """A resolved expression; ``None`` is an open end, two of them a date that nobody could resolve."""

    first: Instant | None
    last: Instant | None
    extent: Extent = "when"
    approximate: bool = False
    cert: Cert = "high"
    anchor: Anchor | None = None
    """What a relative date was counted from."""
    calendar: str = "gregorian"
    """That of the words."""
    native: str = ""
    """The value in it, if it is another one: ``1334-08-15``, ``1300/1334``."""
    impossible: bool = False
    """Whether the words name a day that their own calendar lacks."""
    contradicts: DateValue | None = None
    """What the words in the other calendar would be, where a date given in two calendars does not agree."""

    @classmethod
    def of(cls, value: DateValue) -> Period | None:
        """The period of a value, ``None`` for one that nobody could resolve."""
        first, last = (end and instant(end) for end in (value.first, value.last))
        return cls(first or None, last or None, value.extent, value.approximate) if first or last else None

    @property
    def known(self) -> bool:
        """Whether it has an end at all."""
        return self.first is not None or self.last is not None

    @property
    def exists(self) -> bool:
        """Whether the calendar has both ends, in order."""
        if self.impossible:
            return False
        ends = [end for end in (self.first, self.last) if end is not None]
        if not ends:
            return True
        depth = min(map(len, ends))
        ordered = len(ends) < 2 or ends[0][:depth] <= ends[1][:depth]
        return ordered and all(is_date(w3c(end)) for end in ends)

    @property
    def depth(self) -> int:
        """How exactly it is known: 3 to the day, 2 to the month, 1 to the year, 0 not even that. All the time from one
        date to another is known as its end is."""
        if self.extent == "span":
            return len(self.last or self.first or ())
        ends = [end for end in (self.first, self.last) if end is not None]
        depth = min(map(len, ends), default=0)
        while depth and len({end[:depth] for end in ends}) > 1:
            depth -= 1
        return depth

    def holds(self, other: Period) -> bool:
        """Whether another period lies in it, as far as the coarser of them tells."""
        return _not_after(self.first, other.first) and _not_after(other.last, self.last)

    @property
    def years(self) -> tuple[int, int]:
        """First and last year; a single one where an end is open."""
        first, last = self.first or self.last or (0,), self.last or self.first or (0,)
        return first[0], last[0]

    def since(self, extent: Extent) -> Period:
        """From its beginning on."""
        native = self.native and f"{self.native.partition('/')[0]}/.."
        return replace(self, last=None, extent=extent, native=native)

    def until(self, extent: Extent) -> Period:
        """Up to its end."""
        native = self.native and f"../{self.native.rpartition('/')[2]}"
        return replace(self, first=None, extent=extent, native=native)

    def to(self, last: Period, extent: Extent) -> Period:
        """From its beginning to the end of another one; in their own calendar too if both have the same."""
        native = self.calendar == last.calendar and self.native and last.native
        return Period(
            self.first,
            last.last,
            extent,
            self.approximate or last.approximate,
            least(self.cert, last.cert),
            self.anchor or last.anchor,
            self.calendar if native else "gregorian",
            f"{self.native.partition('/')[0]}/{last.native.rpartition('/')[2]}" if native else "",
            self.impossible or last.impossible,
            self.contradicts or last.contradicts,
        )

    @property
    def value(self) -> DateValue:
        first, last = (None if end is None else w3c(end) for end in (self.first, self.last))
        return DateValue(first, last, self.extent, self.approximate)


def _not_after(one: Instant | None, other: Instant | None) -> bool:
    if one is None or other is None:
        return True
    depth = min(len(one), len(other))
    return one[:depth] <= other[:depth]


UNRESOLVED = Period(None, None, cert="low")

LATEST = 2029
"""A text that doesn't say when it was published is not later than this."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The moment at which a narrative stands: the last date that it gave, where that stands, and in the how manieth
    segment of the text."""

    period: Period
    anchor: Anchor
    index: int


@dataclass(frozen=True, slots=True)
class Memory:
    """What a text has said before, and what is known of it: dates that leave something out are read with it."""

    year: int | None = None
    """Of the nearest earlier date that lies within one year."""
    century: int | None = None
    """Of the nearest earlier date that lies within one century; 20 is 1900–1999."""
    hijri: int | None = None
    """The Hijri year that the text is in, if it named one."""
    published: Instant | None = None
    """When the text was published."""
    order: Literal["dmy", "mdy"] = "dmy"
    """How 3/4/1929 is read."""

    now: Moment | None = None
    """The moment at which the narrative stands."""
    earlier: Moment | None = None
    """The one before it."""
    month: Moment | None = None
    """The last one that was known to the month."""
    day: Moment | None = None
    """The last one that was known to the day."""
    said: Moment | None = None
    """The moment of the words that are read, in a quotation that has a date."""
    index: int = 0
    """Of the segment that is read, from 1."""
    events: Mapping[str, Period] = field(default_factory=dict)
    """Entity → when it was."""

    def century_with(self, tail: int) -> int | None:
        """The year 1900 or such that a year of two figures, or a decade, counts from: that of the text's century, of the
        one before where the text is older than the result, of the next one where a text of the nineteenth century or
        before has long passed it («born in 1898, in the twenties she sang»). ``None`` where a text tells no century."""
        if self.century is None and not self.published:
            return None
        latest = max(self.published[0] if self.published else LATEST, self.year or 0)
        start = latest // 100 * 100 if self.century is None else 100 * self.century - 100
        if start < 1900 and start + tail + 20 < (self.year or 0) and start + tail + 100 <= latest:
            return start + 100
        return start - 100 if start + tail > latest else start

    def moment(self, depth: int, *, again: bool = False) -> Moment | None:
        """The moment at which the narrative stands. Where it is not known so exactly (2 the month, 3 the day), the last
        one that is, if it is not far and lies in it: «on 13 April 1966, forty years ago; three days later».

        Args:
            depth: how exactly.
            again: whether that very day or month is meant («that day»), wherever the narrative went in between.
        """
        finer = {2: self.month, 3: self.day}.get(depth)
        if (
            self.now is None
            or finer is None
            or self.now.period.calendar != "gregorian"
            or self.now.period.depth >= depth
        ):
            return self.now
        near = self.index - finer.index <= 2
        return finer if near and (again or self.now.period.holds(finer.period)) else self.now

    def quoting(self) -> Memory:
        """The memory for the words of a quotation: if the sentence gave a day before, they were said on it."""
        now = self.now
        said = now if now and now.index == self.index and now.period.depth == 3 else None
        return replace(self, said=said)

    def year_of(self, month: int, day: int | None) -> int | None:
        """The year of a day or month that does not say its own: that of the nearest earlier date. It is the next one
        where the narrative stands at the end of a year and the month lies at its beginning, and an earlier year that
        was named by the way, right after a day, does not count for a day or month soon after that day."""
        now = self.moment(2)
        if self.year is None or now is None:
            return self.year
        end = now.period.last or now.period.first or ()
        if len(end) > 1 and end[0] == self.year and end[1] - month >= 9:
            return self.year + 1
        return self._before_aside(month, day) or self.year

    def _before_aside(self, month: int, day: int | None) -> int | None:
        if self.day is None or self.now is None or self.now.period.depth != 1 or self.index - self.day.index > 2:
            return None
        last = self.day.period.last or ()
        aside = self.now.period.years[1] < last[0] if last else False
        return last[0] if aside and last[1:] <= (month, day or 31) and month - last[1] <= 3 else None

    def entering(self) -> Memory:
        """The memory at the beginning of the next segment."""
        return replace(self, index=self.index + 1)

    def after(self, period: Period, at: Anchor | None = Anchor()) -> Memory:  # noqa: B008
        """The memory once the text has named a period.

        Args:
            period: what was named; one that nobody could resolve is not remembered.
            at: where it stands, ``None`` where the narrative does not move there: a year in an event's name.
        """
        if not period.known:
            return self
        first, last = period.years
        year = first if first == last else self.year
        century = first // 100 + 1 if first // 100 == last // 100 >= 0 else self.century
        hijri = _hijri_year(period, self.hijri)
        now = None if at is None else Moment(period, at, self.index)
        earlier = self.now if now else self.earlier
        month, day = (
            now if now and period.depth >= depth else before for depth, before in ((2, self.month), (3, self.day))
        )
        return replace(
            self, year=year, century=century, hijri=hijri, now=now or self.now, earlier=earlier, month=month, day=day
        )


def _hijri_year(period: Period, before: int | None) -> int | None:
    """The Hijri year that a text is in once it has named a period: that of a Hijri date, or the one it was in as long
    as it does not go elsewhere."""
    if period.calendar == "hijri":
        years = {int(end.partition("-")[0]) for end in period.native.split("/") if end != ".."}
        return years.pop() if len(years) == 1 else before
    first, last = period.years
    return before if before and first - 1 <= 621.6 + 0.9702 * before <= last + 1 else None
