"""A segment's words as XHTML: names, dates, corrections, emphasis, and what comes in between."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from diglot.downloads.epub.xhtml import Child, Element, extend, make
from diglot.model import Correction, Date, Mark, Mention, Segment

Wrap = Callable[["Mention | Date", bool], "Element | None"]
"""A name or a date, and whether it stands in a link already → the element around its words; its words come into the
innermost."""
Say = Callable[[str], Sequence[Child]]
"""Words → what they are written as."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """An element behind the character before ``at``; one that would fall into a link stands behind the link."""

    at: int
    element: Element


def write(
    parent: Element,
    segment: Segment,
    wrap: Wrap,
    insertions: Iterable[Insertion] = (),
    say: Say = lambda text: (text,),
) -> Element:
    """The words of a segment at the end of ``parent``. Of a correction the corrected words are shown; what is only deleted
    is in ``del``."""
    writer = _Writer(segment, wrap, sorted(insertions, key=lambda insertion: insertion.at), say)
    writer.stretch(parent, 0, len(segment.text), sorted(segment.marks, key=_place), inside=False)
    writer.insert(parent, None)
    return parent


def _place(mark: Mark) -> tuple[int, int, bool]:
    """The outer before the inner; of two on the same words a correction is the inner."""
    return mark.start, -mark.end, isinstance(mark, Correction)


class _Writer:
    """Writes stretches of a segment's text; each insertion once, in order."""

    def __init__(self, segment: Segment, wrap: Wrap, waiting: list[Insertion], say: Say) -> None:
        self.segment = segment
        self.wrap = wrap
        self.waiting = waiting
        self.say = say

    def stretch(self, parent: Element, start: int, end: int, marks: Sequence[Mark], *, inside: bool) -> None:
        position = start
        for number, mark in enumerate(marks):
            if mark.start >= position and mark.end > mark.start:
                self.plain(parent, position, mark.start, inside=inside)
                within = [each for each in marks[number + 1 :] if each.start >= mark.start and each.end <= mark.end]
                self.marked(parent, mark, within, inside=inside)
                position = mark.end
        self.plain(parent, position, end, inside=inside)

    def marked(self, parent: Element, mark: Mark, within: Sequence[Mark], *, inside: bool) -> None:
        if isinstance(mark, Correction) and mark.correct.strip():
            extend(parent, [make("span", {"class": "corrected"}, *self.say(mark.correct))])
            return
        outer = make("del") if isinstance(mark, Correction) else self.wrap(mark, inside)
        if outer is None:
            self.stretch(parent, mark.start, mark.end, within, inside=inside)
            return
        parent.append(outer)
        *_, innermost = outer.iter()
        linked = inside or outer.get("href") is not None
        self.stretch(innermost, mark.start, mark.end, within, inside=linked)

    def plain(self, parent: Element, start: int, end: int, *, inside: bool) -> None:
        """Words without marks, what is emphasised in ``em``; with the insertions among them, unless in a link."""
        if not inside:
            self.insert(parent, start)
        for left, right in self._cuts(start, end, inside=inside):
            words = self.say(self.segment.text[left:right])
            emphasised = any(span.start <= left and right <= span.end for span in self.segment.emphasis)
            extend(parent, [make("em", {}, *words)] if emphasised else words)
            if not inside:
                self.insert(parent, right)

    def insert(self, parent: Element, end: int | None) -> None:
        """What is waiting at or before ``end``, or all."""
        while self.waiting and (end is None or self.waiting[0].at <= end):
            parent.append(self.waiting.pop(0).element)

    def _cuts(self, start: int, end: int, *, inside: bool) -> list[tuple[int, int]]:
        edges = {edge for span in self.segment.emphasis for edge in (span.start, span.end)}
        edges |= set() if inside else {insertion.at for insertion in self.waiting}
        return list(pairwise(sorted({start, end} | {edge for edge in edges if start < edge < end})))
