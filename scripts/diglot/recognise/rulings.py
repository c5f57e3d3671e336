"""The editor's word over recognition: what the rulings of a segment mark, and what they leave no room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from diglot.datevalue import DateValue, is_interval
from diglot.issues import Issue
from diglot.model import Authority, Correction, Date, Mark, Mention, Ruling


@dataclass(frozen=True, slots=True)
class Ruled:
    """The rulings of a segment, applied."""

    marks: tuple[Mention | Date, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    """Every span that was ruled on, also those that are to be no mark."""
    corrections: tuple[Correction, ...] = ()

    def leaves_room(self, start: int, end: int, kind: type[Mention | Date]) -> bool:
        """Whether something found from start to end may stand: it crosses no correction, and no part of it was ruled
        on, unless the ruling made a mark of the other kind that is shorter and lies in it."""
        if any(_cross(start, end, each.start, each.end) for each in self.corrections):
            return False
        others = {(mark.start, mark.end) for mark in self.marks if not isinstance(mark, kind)}
        return all(
            end <= first or last <= start or ((first, last) in others and _holds(start, end, first, last))
            for first, last in self.spans
        )


def _holds(start: int, end: int, first: int, last: int) -> bool:
    return start <= first and last <= end and (start, end) != (first, last)


def _cross(start: int, end: int, first: int, last: int) -> bool:
    return start < first < end < last or first < start < last < end


def apply(
    rulings: Sequence[Ruling], kept: Sequence[Mark], length: int, authority: Authority
) -> tuple[Ruled, list[Issue]]:
    """What an editor's rulings make of a segment.

    Args:
        rulings: those on this segment.
        kept: the marks that it has already, which stay: corrections, and what an editor marked in the TEI.
        length: of the segment's text.
        authority: where a ``ref`` is looked up; one that is unknown makes no mark (``checks`` reports it).
    """
    corrections = tuple(mark for mark in kept if isinstance(mark, Correction))
    marks = [mark for mark in kept if not isinstance(mark, Correction)]
    spans = [(mark.start, mark.end) for mark in marks]
    issues = []
    for ruling in sorted(rulings, key=lambda each: (each.start, -each.end, each.where.line)):
        if not 0 <= ruling.start < ruling.end <= length:
            continue
        spans.append((ruling.start, ruling.end))
        mark = _mark(ruling, authority)
        if mark and any(_clash(mark, other) for other in (*corrections, *marks)):
            issues.append(_clash_issue(ruling))
        elif mark:
            marks.append(mark)
    return Ruled(tuple(marks), tuple(spans), corrections), issues


def _mark(ruling: Ruling, authority: Authority) -> Mention | Date | None:
    if ruling.ref is not None:
        entity = authority.get(ruling.ref)
        return Mention(ruling.start, ruling.end, entity.kind, ruling.ref, ruling.cert, "editor") if entity else None
    if ruling.when is not None and is_interval(ruling.when):
        return Date(ruling.start, ruling.end, DateValue.parse(ruling.when), cert=ruling.cert, by="editor")
    return None


def _clash(one: Mark, other: Mark) -> bool:
    """Whether two marks cross, or are of one kind and overlap."""
    overlap = one.start < other.end and other.start < one.end
    same = type(one) is type(other)
    return (overlap and same) or _cross(one.start, one.end, other.start, other.end)


def _clash_issue(ruling: Ruling) -> Issue:
    return Issue(
        "D412",
        ruling.where,
        "the words of this ruling overlap those of another ruling or of a correction.",
        "quote the same words in both, or words that stand apart.",
        segment=ruling.segment,
    )
