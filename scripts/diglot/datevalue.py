"""The value of a date: W3C dates, intervals of them, and the same in EDTF."""

from __future__ import annotations

import calendar as gregorian
import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

_W3C = re.compile(r"(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def is_date(value: str) -> bool:
    """Whether this is a W3C date that the calendar has: ``1929``, ``1929-02``, ``1929-02-13``."""
    match = _W3C.fullmatch(value)
    if not match:
        return False
    year, month, day = (int(part) if part else None for part in match.groups())
    if month is None:
        return True
    if not 1 <= month <= 12:
        return False
    return day is None or 1 <= day <= gregorian.monthrange(max(1, abs(year or 1)), month)[1]


def is_interval(value: str) -> bool:
    """Whether this is a W3C date or two of them, ``1936/1938``, in order; ``..`` is an open end."""
    first, slash, last = value.partition("/")
    if not slash:
        return is_date(first)
    known = [end for end in (first, last) if end != ".."]
    return bool(known) and all(map(is_date, known)) and (len(known) < 2 or _in_order(first, last))


def _in_order(first: str, last: str) -> bool:
    """Whether a date is not after another, as far as the coarser of them tells; years before 1 BC count downwards."""
    one, other = (tuple(map(int, _W3C.sub(r"\1 \2 \3", date).split())) for date in (first, last))
    return one[: len(other)] <= other[: len(one)]


Extent: TypeAlias = Literal["when", "span", "within"]


@dataclass(frozen=True, slots=True)
class DateValue:
    """When something was, in the proleptic Gregorian calendar, as W3C dates (``1929``, ``1929-02``, ``1929-02-13``).

    ``when``: one date, ``first == last``. ``span``: all the time from first to last. ``within``: at some
    moment not before first and not after last. ``None`` is an open end; both ``None`` is a date that nobody
    could resolve. EDTF: ISO 8601-2:2019.
    """

    first: str | None
    last: str | None
    extent: Extent = "when"
    approximate: bool = False

    @classmethod
    def parse(cls, w3c: str) -> DateValue:
        """The value of a W3C date, or of an interval ``1936/1938`` taken as all the time between its ends.

        Raises:
            ValueError: it is neither.
        """
        if not is_interval(w3c):
            raise ValueError(f"not a W3C date or interval: {w3c}")
        first, slash, last = w3c.partition("/")
        if not slash:
            return cls(first, first)
        return cls(None if first == ".." else first, None if last == ".." else last, "span")

    @property
    def w3c(self) -> str:
        """``1929-02-13``, or an interval ``1936/1938`` with ``..`` for an open end; empty where unresolved."""
        if self.first is None and self.last is None:
            return ""
        if self.extent == "when":
            return self.first or ""
        return f"{self.first or '..'}/{self.last or '..'}"

    @property
    def edtf(self) -> str:
        """The same in the Extended Date/Time Format, level 2; empty where unresolved."""
        mark = "~" if self.approximate else ""
        first, last = (f"{end}{mark}" if end else ".." for end in (self.first, self.last))
        if self.first is None and self.last is None:
            return ""
        if self.extent == "when":
            return first
        if self.extent == "span":
            return f"{first}/{last}"
        return self._unspecified() + mark if self._unspecified() else f"[{first.lstrip('.')}..{last.lstrip('.')}]"

    def _unspecified(self) -> str:
        """``193X`` for a whole decade, ``19XX`` for a whole century, else nothing."""
        first, last = self.first or "", self.last or ""
        if not (re.fullmatch(r"\d{4}", first) and re.fullmatch(r"\d{4}", last)):
            return ""
        for zeros in (2, 1):
            if first[:-zeros] == last[:-zeros] and (first[-zeros:], last[-zeros:]) == ("0" * zeros, "9" * zeros):
                return first[:-zeros] + "X" * zeros
        return ""
