"""A segment's words as TEI: names, dates, corrections and emphasis nested by their spans.

What crosses is never allowed to break the text. An emphasis that crosses a name is cut in pieces (``rend="italic
continued"`` from the second on, so that reading makes one of them again). Of two marks that cross, which the model
forbids, the later one is left out and its words stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from diglot.identifiers import xml_id
from diglot.model import Correction, Date, Kind, Mark, Mention, Segment, Span
from diglot.tei.dating import Attributes, date_attributes
from diglot.tei.pointers import DIGLOT, EDITOR, STATUS, name_id
from diglot.tei.xmltree import Element, append, below, tei

ITALIC, CONTINUED = "italic", "italic continued"

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


Spanning: TypeAlias = Mark | Emphasis


def segment(segment: Segment, lang: str, corresp: str | None, reasons: Mapping[str, str]) -> Element:
    """The ``seg``; ``reasons`` has the pointer to each reason of a correction."""
    kind = "omitted" if segment.omitted else "hole" if segment.is_hole else None
    status = segment.status and f"#{STATUS}.{segment.status}"
    seg = tei("seg", {"xml:id": xml_id(lang, segment.id), "type": kind, "corresp": corresp, "ana": status})
    marks = nested(segment.marks, len(segment.text))
    _fill(seg, segment.text, [*marks, *_pieces(segment.emphasis, marks, len(segment.text))], reasons)
    return seg


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


def _pieces(emphasis: Iterable[Span], marks: Iterable[Mark], length: int) -> Iterator[Emphasis]:
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


def _fill(seg: Element, text: str, spans: list[Spanning], reasons: Mapping[str, str]) -> None:
    """Put the text into the seg, each span's words into the span's element."""
    position = 0
    around = [_Open(seg, len(text))]
    for span in sorted(spans, key=_reading_order):
        while len(around) > 1 and around[-1].end <= span.start:
            position = _copy(around.pop(), text, position)
        if span.start > position:
            append(around[-1].element, text[position : span.start])
            position = span.start
        around.append(_Open(_element(around[-1].element, span, reasons), span.end))
    while around:
        position = _copy(around.pop(), text, position)


def _copy(closing: _Open, text: str, position: int) -> int:
    if closing.end > position:
        append(closing.element, text[position : closing.end])
    return max(position, closing.end)


def _element(parent: Element, span: Spanning, reasons: Mapping[str, str]) -> Element:
    """A new element for a span; what is returned takes its words."""
    match span:
        case Mention():
            name, attributes = NAMES[span.kind]
            return below(parent, name, attributes | {"ref": f"#{name_id(span.ref)}"} | _responsibility(span))
        case Date():
            return below(parent, "date", date_attributes(span) | _responsibility(span))
        case Correction():
            return _choice(parent, span, reasons)
        case Emphasis():
            return below(parent, "hi", {"rend": span.rend})


def _responsibility(mark: Mention | Date) -> Attributes:
    return {"cert": mark.cert, "resp": f"#{DIGLOT if mark.by == 'diglot' else EDITOR}"}


def _choice(parent: Element, correction: Correction, reasons: Mapping[str, str]) -> Element:
    choice = below(parent, "choice", {})
    sic = below(choice, "sic", {})
    corr = below(choice, "corr", {"resp": f"#{EDITOR}", "ana": reasons.get(correction.reason)})
    if correction.correct:
        append(corr, correction.correct)
    return sic


# --- the words of notes: emphasis is written in them as *…* -------------------------------------------------------

_STARS = re.compile(r"\\.|\*([^*\\]+)\*", re.DOTALL)


def emphasised(text: str) -> Iterator[Element | str]:
    """Text with ``*…*`` as strings and ``hi`` elements; a backslash and what follows it stay as they are."""
    position = 0
    for match in _STARS.finditer(text):
        if match[1]:
            yield text[position : match.start()]
            yield tei("hi", {"rend": ITALIC}, match[1])
            position = match.end()
    yield text[position:]
