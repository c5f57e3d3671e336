"""A segment as Markdown: its words with links, corrections, emphasis and footnote marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from diglot.model import Correction, Mark, Segment, Span
from diglot.pages.markup import edged, escape, guard

Wrap = Callable[[Mark, str], str]
"""A mark and the Markdown of its words → the Markdown with the mark on it."""
Write = Callable[[str], str]
"""Words → their Markdown."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """Markdown that comes in after the character before ``at``."""

    at: int
    markdown: str


def sentence(segment: Segment, wrap: Wrap, insertions: Iterable[Insertion] = (), write: Write = escape) -> str:
    """A segment's words as one line of Markdown.

    ``wrap`` writes mentions and dates, ``write`` the words; a mark inside another one stands without its own link, since links don't nest.
    A footnote's mark that falls into a link stands behind it. Of a longer correction the printed words have no links,
    since they are not shown; those that are only deleted keep them.
    """
    links = [mark for mark in segment.marks if not isinstance(mark, Correction)]
    corrections = [mark for mark in segment.marks if isinstance(mark, Correction)]
    wide = [each for each in corrections if any(_holds(each, link) for link in links)]
    deletions = [each for each in wide if not each.correct.strip()]
    outer = _outermost(sorted([*links, *(each for each in wide if each not in deletions)], key=_place))
    brackets = [Insertion(*end) for each in deletions for end in ((each.start, "{~~"), (each.end, "~>~~}"))]
    writer = _Writer(segment, [each for each in corrections if each not in wide], [*brackets, *insertions], write)
    parts: list[str] = []
    position = 0
    for mark in outer:
        parts.append(writer.words(position, mark.start))
        parts.append(
            writer.corrected(mark)
            if isinstance(mark, Correction)
            else wrap(mark, writer.words(mark.start, mark.end, inside=True))
        )
        position = mark.end
    parts.append(writer.words(position, len(segment.text)))
    parts.append(writer.rest(len(segment.text)))
    return guard(edged("".join(parts)))


def _holds(correction: Correction, link: Mark) -> bool:
    """Whether a correction is longer than a link that stands in it."""
    return correction.start <= link.start and link.end <= correction.end and _place(correction) != _place(link)


def _place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.end


def _outermost(marks: Sequence[Mark]) -> list[Mark]:
    found: list[Mark] = []
    for mark in marks:
        if mark.end > mark.start and (not found or mark.start >= found[-1].end):
            found.append(mark)
    return found


class _Writer:
    """Writes stretches of a segment's text; each insertion once, in order."""

    def __init__(
        self, segment: Segment, corrections: list[Correction], insertions: list[Insertion], write: Write
    ) -> None:
        self.text = segment.text
        self.emphasis = segment.emphasis
        self.corrections = corrections
        self.write = write
        self.waiting = sorted(insertions, key=lambda insertion: insertion.at)

    def words(self, start: int, end: int, *, inside: bool = False) -> str:
        """From start to end with emphasis and corrections; with the insertions in it, unless inside a link."""
        parts: list[str] = []
        position = start
        for correction in self.corrections:
            if start <= correction.start and correction.end <= end and correction.start >= position:
                parts.append(self._plain(position, correction.start, inside=inside))
                parts.append(self.corrected(correction))
                position = correction.end
        parts.append(self._plain(position, end, inside=inside))
        return "".join(parts)

    def rest(self, end: int) -> str:
        """The insertions that are still waiting at or before ``end``."""
        due = [insertion.markdown for insertion in self.waiting if insertion.at <= end]
        self.waiting = [insertion for insertion in self.waiting if insertion.at > end]
        return "".join(due)

    def corrected(self, correction: Correction) -> str:
        """The printed words and what was meant, in the signs of a correction."""
        printed = escape(self.text[correction.start : correction.end])
        return f"{{~~{printed}~>{escape(correction.correct)}~~}}"

    def _plain(self, start: int, end: int, *, inside: bool) -> str:
        parts = [] if inside else [self.rest(start)]
        for left, right in self._cuts(start, end, inside=inside):
            words = self.write(self.text[left:right])
            emphasised = any(span.start <= left and right <= span.end for span in self.emphasis)
            parts.append(f"*{words}*" if emphasised and words else words)
            if not inside:
                parts.append(self.rest(right))
        return "".join(parts)

    def _cuts(self, start: int, end: int, *, inside: bool) -> list[tuple[int, int]]:
        at = {start, end}
        at.update(edge for span in self.emphasis for edge in _edges(span) if start < edge < end)
        if not inside:
            at.update(insertion.at for insertion in self.waiting if start < insertion.at < end)
        ordered = sorted(at)
        return list(pairwise(ordered))


def _edges(span: Span) -> tuple[int, int]:
    return span.start, span.end
