"""Spans of one segment nest or stand apart; corrections don't nest in each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from diglot.issues import Issue
from diglot.model import Ruling, Where
from diglot.sources.apparatus import Placed


@dataclass(frozen=True, slots=True)
class _Mark:
    lang: str
    segment: str
    note: str
    start: int
    end: int
    record: Placed | Ruling
    where: Where

    @property
    def corrects(self) -> bool:
        return isinstance(self.record, Placed)


def apart(placed: list[Placed], rulings: list[Ruling]) -> tuple[list[Placed], list[Ruling], list[Issue]]:
    """The corrections and rulings without those that cross or contradict another one, and an issue for each of these.

    A ruling that says «no name» marks nothing and may stand anywhere. Issues: D211.
    """
    refused: set[int] = set()
    issues: list[Issue] = []
    for _, group in groupby(_marks(placed, rulings), key=lambda mark: (mark.lang, mark.segment, mark.note)):
        for mark, other in _conflicts(list(group)):
            refused.add(id(mark.record))
            issues.append(_issue(mark, other))
    kept = [one for one in placed if id(one) not in refused]
    return kept, [one for one in rulings if id(one) not in refused], issues


def _marks(placed: list[Placed], rulings: list[Ruling]) -> list[_Mark]:
    """Sorted by segment and note, then by start, the longest first."""
    marks = [_Mark(p.lang, p.segment, "", p.correction.start, p.correction.end, p, p.where) for p in placed]
    marks += [_Mark(r.lang, r.segment, r.note, r.start, r.end, r, r.where) for r in rulings if r.ref or r.when]
    return sorted(marks, key=lambda mark: (mark.lang, mark.segment, mark.note, mark.start, -mark.end, mark.corrects))


def _conflicts(marks: list[_Mark]) -> Iterator[tuple[_Mark, _Mark]]:
    """Each mark that can't stand with one before it, and that one."""
    stack: list[_Mark] = []
    for mark in marks:
        while stack and stack[-1].end <= mark.start:
            stack.pop()
        other = next((around for around in reversed(stack) if _conflict(mark, around)), None)
        if other:
            yield mark, other
        else:
            stack.append(mark)


def _conflict(mark: _Mark, around: _Mark) -> bool:
    """Two marks cross, are both corrections, or say two things of the very same words."""
    crosses = around.end < mark.end
    same = (around.start, around.end) == (mark.start, mark.end)
    return crosses or (mark.corrects and around.corrects) or (same and mark.corrects == around.corrects)


def _issue(mark: _Mark, other: _Mark) -> Issue:
    crosses = other.end < mark.end
    how = "overlaps, but does not contain, those" if crosses else "speaks of the same words as those"
    wrong = f"what is said here {how} of {other.where}."
    return Issue("D211", mark.where, wrong, "quote other words, or delete one of the two.", segment=mark.segment)
