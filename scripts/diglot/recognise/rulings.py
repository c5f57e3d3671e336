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

    marks: tuple[Mark, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    """Every span that was ruled on, also those that are to be no mark."""

    def leaves_room(self, start: int, end: int, kind: type[Mention | Date]) -> bool:
        """Whether something found from start to end may stand: no part of it was ruled on, or the ruling made a mark
        of the other kind well inside it."""
        inside = {(mark.start, mark.end) for mark in self.marks if not isinstance(mark, (kind, Correction))}
        return all(
            end <= first or last <= start or ((first, last) in inside and start <= first and last <= end)
            for first, last in self.spans
        )


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
    marks: list[Mark] = [mark for mark in kept if not isinstance(mark, Correction)]
    spans = [(mark.start, mark.end) for mark in marks]
    issues = []
    for ruling in sorted(rulings, key=lambda each: (each.start, -each.end, each.where.line)):
        if not 0 <= ruling.start < ruling.end <= length:
            continue
        spans.append((ruling.start, ruling.end))
        mark = _mark(ruling, authority)
        clash = mark and next((each for each in (*kept, *marks) if crosses(mark, each)), None)
        if clash:
            issues.append(_clash(ruling))
        elif mark:
            marks.append(mark)
    return Ruled(tuple(marks), tuple(spans)), issues


def _mark(ruling: Ruling, authority: Authority) -> Mark | None:
    if ruling.ref is not None:
        entity = authority.get(ruling.ref)
        return Mention(ruling.start, ruling.end, entity.kind, ruling.ref, ruling.cert, "editor") if entity else None
    if ruling.when is not None and is_interval(ruling.when):
        return Date(ruling.start, ruling.end, DateValue.parse(ruling.when), cert=ruling.cert, by="editor")
    return None


def crosses(one: Mark, other: Mark) -> bool:
    """Whether two marks overlap and neither holds the other; of one kind they may not nest either."""
    if one.end <= other.start or other.end <= one.start:
        return False
    nested = (one.start <= other.start and other.end <= one.end) or (other.start <= one.start and one.end <= other.end)
    return not nested or type(one) is type(other)


def _clash(ruling: Ruling) -> Issue:
    return Issue(
        "D412",
        ruling.where,
        "the words of this ruling overlap those of another ruling or of a correction.",
        "quote the same words in both, or words that stand apart.",
        segment=ruling.segment,
    )
