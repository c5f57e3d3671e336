"""A segment's words as TEI: names, dates, corrections and emphasis nested by their spans.

What crosses is never allowed to break the text. An emphasis that crosses a name is cut in pieces (``rend="italic
continued"`` from the second on, so that reading makes one of them again). Of two marks that cross, which the model
forbids, the later one is left out and its words stay.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from diglot.identifiers import xml_id
from diglot.model import Core, Correction, Date, Kind, Mark, Mention, Segment, Span, Text
from diglot.tei.dating import Attributes, anchor_attributes, date_attributes, value_attributes
from diglot.tei.pointers import DIGLOT, EDITOR, STATUS, date_id, name_id
from diglot.tei.xmltree import Element, append, below, tei

ITALIC, CONTINUED = "italic", "italic continued"
WITHHELD = "withheld"
"""The reason of a gap in place of a withheld original's words; the type of the file that has them."""
CORE = "core"
"""The type of a date inside a qualified one."""

NAMES: dict[Kind, tuple[str, Attributes]] = {
    "person": ("persName", {}),
    "place": ("placeName", {}),
    "organisation": ("orgName", {}),
    "event": ("name", {"type": "event"}),
    "work": ("title", {}),
}
"""The element, and its attributes, in which the mention of an entity stands."""


@dataclass(frozen=True, slots=True)
class Emphasis:
    """An emphasis, or a piece of one."""

    start: int
    end: int
    rend: str = ITALIC


Spanning: TypeAlias = Mark | Core | Emphasis


@dataclass(frozen=True, slots=True)
class Version:
    """What the segments of a text share."""

    lang: str
    reasons: Mapping[str, str]
    """The pointer to each reason of a correction."""
    anchors: Collection[tuple[str, int]]
    """Segment and offset of each date from which another one counts."""


def anchors(text: Text) -> set[tuple[str, int]]:
    """Segment and offset of each date from which another one of the text counts."""
    dates = ((segment.id, mark) for segment in text.segments() for mark in segment.marks if isinstance(mark, Date))
    places = list(dates)
    pointed = {(mark.anchor.segment, mark.anchor.start) for _, mark in places if mark.anchor}
    return pointed & {(segment, mark.start) for segment, mark in places}


def segment(segment: Segment, version: Version, corresp: str | None) -> Element:
    """The ``seg`` with its words."""
    kind = "omitted" if segment.omitted else "hole" if segment.is_hole else None
    status = segment.status and f"#{STATUS}.{segment.status}"
    identifier = xml_id(version.lang, segment.id)
    seg = tei("seg", {"xml:id": identifier, "type": kind, "corresp": corresp, "ana": status})
    if segment.withheld:
        below(seg, "gap", {"reason": WITHHELD, "unit": "chars", "quantity": str(segment.withheld)})
    return _filled(seg, segment, version)


def annotation(segment: Segment, lang: str) -> Element:
    """The ``p`` of a note in one language, which is given as a segment, with its words."""
    return _filled(tei("p", {"xml:lang": lang}), segment, Version(lang, {}, ()))


def corrected(element: Element, printed: Segment, correction: Correction, reasons: Mapping[str, str]) -> Element:
    """The element with a ``choice`` of printed words that stand in no text, and of what was meant."""
    return _filled(element, replace(printed, marks=(correction,)), Version("", reasons, ()))


def _filled(element: Element, segment: Segment, version: Version) -> Element:
    marks = list(_with_cores(nested(segment.marks, len(segment.text))))
    spans = [*marks, *_pieces(segment.emphasis, marks, len(segment.text))]
    _Writer(segment, version).fill(element, spans)
    return element


def _with_cores(marks: list[Mark]) -> Iterator[Mark | Core]:
    """The marks, each date with its core, unless that crosses another mark."""
    ends = [(mark.start, mark.end) for mark in marks]
    for mark in marks:
        yield mark
        core = mark.core if isinstance(mark, Date) else None
        if core and not any(_cross((core.start, core.end), other) for other in ends):
            yield core


def nested(marks: Iterable[Mark], length: int) -> list[Mark]:
    """The marks that lie inside a text of that length and cross no mark before them."""
    kept: list[Mark] = []
    around: list[Mark] = []
    for mark in sorted(marks, key=_reading_order):
        while around and around[-1].end <= mark.start:
            around.pop()
        if 0 <= mark.start <= mark.end <= (around[-1].end if around else length):
            kept.append(mark)
            around.append(mark)
    return kept


def _reading_order(span: Spanning | Span) -> tuple[int, int]:
    return span.start, -span.end


def _pieces(emphasis: Iterable[Span], marks: Iterable[Mark | Core], length: int) -> Iterator[Emphasis]:
    """The emphasised spans; one that crosses a mark or another emphasis is cut at every boundary inside it."""
    spans = [span for span in emphasis if 0 <= span.start <= span.end <= length]
    others = [*((mark.start, mark.end) for mark in marks), *((span.start, span.end) for span in spans)]
    for span in spans:
        inside = {end for other in others for end in other if span.start < end < span.end}
        crosses = any(_cross((span.start, span.end), other) for other in others)
        ends = [*(sorted(inside) if crosses else ()), span.end]
        for number, (start, end) in enumerate(zip([span.start, *ends], ends, strict=False)):
            yield Emphasis(start, end, CONTINUED if number else ITALIC)


def _cross(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[0] < one[1] < other[1] or other[0] < one[0] < other[1] < one[1]


@dataclass(slots=True)
class _Open:
    """An element that still takes text, and the offset at which it closes."""

    element: Element
    end: int


@dataclass(slots=True)
class _Writer:
    """Puts the words of a segment into its element, each span's words into the span's element."""

    segment: Segment
    version: Version
    named: set[int] = field(default_factory=set)
    """Offsets whose date has its ``xml:id``."""

    def fill(self, element: Element, spans: list[Spanning]) -> None:
        text, position = self.segment.text, 0
        around = [_Open(element, len(text))]
        for span in sorted(spans, key=_reading_order):
            while len(around) > 1 and around[-1].end <= span.start:
                position = _copy(around.pop(), text, position)
            if span.start > position:
                append(around[-1].element, text[position : span.start])
                position = span.start
            around.append(_Open(self._element(around[-1].element, span), span.end))
        while around:
            position = _copy(around.pop(), text, position)

    def _element(self, parent: Element, span: Spanning) -> Element:
        """A new element for a span; what is returned takes its words."""
        match span:
            case Mention():
                name, attributes = NAMES[span.kind]
                return below(parent, name, attributes | {"ref": f"#{name_id(span.ref)}"} | _responsibility(span))
            case Date():
                return below(parent, "date", self._date(span))
            case Core():
                return below(parent, "date", {"type": CORE} | value_attributes(span.value))
            case Correction():
                return _choice(parent, span, self.version.reasons)
            case Emphasis():
                return below(parent, "hi", {"rend": span.rend})

    def _date(self, date: Date) -> Attributes:
        """A date's attributes, with an ``xml:id`` where another date counts from it."""
        start, identifier = date.start, None
        if (self.segment.id, start) in self.version.anchors and start not in self.named:
            self.named.add(start)
            identifier = date_id(self.version.lang, self.segment.id, start)
        anchored = anchor_attributes(date.anchor, self.version.lang)
        return {"xml:id": identifier} | date_attributes(date) | anchored | _responsibility(date)


def _copy(closing: _Open, text: str, position: int) -> int:
    if closing.end > position:
        append(closing.element, text[position : closing.end])
    return max(position, closing.end)


def _responsibility(mark: Mention | Date) -> Attributes:
    return {"cert": mark.cert, "resp": f"#{DIGLOT if mark.by == 'diglot' else EDITOR}"}


def _choice(parent: Element, correction: Correction, reasons: Mapping[str, str]) -> Element:
    choice = below(parent, "choice", {})
    sic = below(choice, "sic", {})
    corr = below(choice, "corr", {"resp": f"#{EDITOR}", "ana": reasons.get(correction.reason)})
    if correction.correct:
        append(corr, correction.correct)
    return sic
