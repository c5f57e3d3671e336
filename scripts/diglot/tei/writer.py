"""The model as TEI files: a document a file, a kind of authority records a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from diglot.identifiers import xml_id
from diglot.model import Authority, Division, Document, Edition, Kind, Segment, Texts
from diglot.tei import inline
from diglot.tei.header import authority_header, header
from diglot.tei.lists import lists
from diglot.tei.pointers import TEXT
from diglot.tei.standoff import alignment, correction_reasons, correspondences, stand_off
from diglot.tei.xmltree import Element, serialise, tei

AUTHORITY_TITLES: dict[Kind, Texts] = {
    "person": {"ar": "الأشخاص", "en": "Persons"},
    "place": {"ar": "الأماكن", "en": "Places"},
    "organisation": {"ar": "الهيئات", "en": "Organisations"},
    "event": {"ar": "الأحداث", "en": "Events"},
    "work": {"ar": "المراجع", "en": "Works"},
}


def write(document: Document, authority: Authority, edition: Edition) -> bytes:
    """A document's TEI file: UTF-8, indented, the same bytes for the same input.

    ``read`` gives the document back, and of the authority the entities that it mentions or cites. Characters that
    XML cannot carry become U+FFFD. Of two marks that cross, the later is left out (its words stay).
    """
    pairs, reasons = alignment(document), correction_reasons(document)
    beside = stand_off(document, authority, pairs, reasons)
    divisions = list(_divisions(document, correspondences(pairs.values()), reasons))
    body = tei("body", {}, *(divisions or [tei("p")]))
    return serialise(
        _root(
            header(document, edition),
            *([] if beside is None else [beside]),
            tei("text", {"xml:lang": document.original}, body),
        )
    )


def write_authority(kind: Kind, authority: Authority, edition: Edition) -> bytes:
    """The TEI file of all entities of a kind; with a note in place of a list where there is none."""
    found = list(lists(entity for entity in authority.values() if entity.kind == kind))
    nothing = tei("note", {}, "No entries.")
    return serialise(_root(authority_header(AUTHORITY_TITLES[kind], edition), tei("standOff", {}, *found or [nothing])))


def _root(*parts: Element) -> Element:
    return tei("TEI", {"xml:space": "preserve"}, *parts)


def _divisions(document: Document, corresp: Mapping[str, str], reasons: Mapping[str, str]) -> Iterator[Element]:
    for text in document.texts:
        version = inline.Version(text.lang, reasons, inline.anchors(text))
        kind = "edition" if text.lang == document.original else "translation"
        attributes = {"type": kind, "xml:lang": text.lang, "xml:id": f"{TEXT}.{text.lang}"}
        yield tei("div", attributes, *(_textpart(part, version, corresp) for part in text.divisions))


def _textpart(division: Division, version: inline.Version, corresp: Mapping[str, str]) -> Element:
    """A division: its headings that come first, then one paragraph with all other segments."""

    def seg(segment: Segment) -> Element:
        return inline.segment(segment, version, corresp.get(xml_id(version.lang, segment.id)))

    first = next((n for n, segment in enumerate(division.segments) if not segment.is_heading), len(division.segments))
    heads = [tei("head", {}, seg(segment)) for segment in division.segments[:first]]
    segs = [seg(segment) for segment in division.segments[first:]]
    return tei("div", {"type": "textpart", "n": division.n}, *heads, *([tei("p", {}, *segs)] if segs else ()))
