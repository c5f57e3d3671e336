"""What stands beside the texts: alignment, notes, and the reasons of corrections."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from diglot import annotation
from diglot.identifiers import IdKey, covers, id_key, xml_id
from diglot.model import Authority, Cite, Correction, Date, Document, Emendation, Mention, Note, Segment, Text
from diglot.tei import inline
from diglot.tei.header import in_languages
from diglot.tei.inline import nested
from diglot.tei.lists import grouped, lists
from diglot.tei.pointers import NOTE, REASON, TEXT, name_id, target
from diglot.tei.xmltree import Element, tei

LEMMA = "lemma"
"""The type of the words that a note is on, where they stand in no text of the file."""
EMENDATION = "correction"
"""The type of a note that corrects such words."""

Pair: TypeAlias = tuple[str, str, bool]
"""Two ``xml:id``s, of a segment of the original and one of a translation, and whether both have words."""


def stand_off(
    document: Document, authority: Authority, pairs: Mapping[str, list[Pair]], reasons: Mapping[str, str]
) -> Element | None:
    """The ``standOff`` of a document, ``None`` where there is nothing to say in it."""
    parts = [
        *lists(authority[key] for key in named_entities(document) if key in authority),
        *_alignment(document, pairs),
        *_notes(document, reasons),
        *_reasons(reasons),
    ]
    return tei("standOff", {}, *parts) if parts else None


def named_entities(document: Document) -> set[str]:
    """Keys of all entities that a document mentions or cites, or counts a date from."""
    mentioned = {mark.ref for mark in document.marks() if isinstance(mark, Mention)}
    mentioned |= {mark.anchor.event for mark in document.marks() if isinstance(mark, Date) and mark.anchor} - {""}
    return mentioned | {cite.work for note in document.notes for cite in note.cites}


# --- alignment ----------------------------------------------------------------------------------------------------


def alignment(document: Document) -> dict[str, list[Pair]]:
    """The language of each translation → the pairs of segments that stand for each other, by their identifiers."""
    original = document.text(document.original)
    if original is None:
        return {}
    rows = _rows(original)
    return {text.lang: list(_pairs(text, rows)) for text in document.texts if text is not original}


Row: TypeAlias = tuple[IdKey, IdKey, str, bool]


def _rows(text: Text) -> list[Row]:
    """First and last segment that each segment covers, its ``xml:id``, whether it has words; sorted."""
    return sorted(row for segment in text.segments() if (row := _row(segment, text.lang)))


def _row(segment: Segment, lang: str) -> Row | None:
    try:
        start, end = map(id_key, covers(segment.id))
    except ValueError:
        return None
    return start, end, xml_id(lang, segment.id), not segment.omitted


def _pairs(translation: Text, rows: list[Row]) -> Iterator[Pair]:
    lasts = [last for _, last, _, _ in rows]
    for segment in translation.segments():
        row = _row(segment, translation.lang)
        if row:
            yield from _pairs_of(row, rows, bisect_left(lasts, row[0]))


def _pairs_of(row: Row, rows: list[Row], position: int) -> Iterator[Pair]:
    """The rows from a position on that share a segment with this one."""
    while position < len(rows) and rows[position][0] <= row[1]:
        yield rows[position][2], row[2], rows[position][3] and row[3]
        position += 1


def correspondences(pairs: Iterable[list[Pair]]) -> dict[str, str]:
    """``xml:id`` of a segment → ``@corresp``: pointers to the segments that correspond to it, in either direction."""
    found: dict[str, list[str]] = {}
    for original, translation, _ in (pair for of_language in pairs for pair in of_language):
        found.setdefault(original, []).append(f"#{translation}")
        found.setdefault(translation, []).append(f"#{original}")
    return {identifier: " ".join(pointers) for identifier, pointers in found.items()}


def _alignment(document: Document, pairs: Mapping[str, list[Pair]]) -> Iterator[Element]:
    for lang, of_language in pairs.items():
        linked: dict[str, list[str]] = {}
        for original, translation, both in of_language:
            if both:
                linked.setdefault(translation, []).append(f"#{original}")
        links = [tei("link", {"target": " ".join([*to, f"#{here}"])}) for here, to in linked.items()]
        if links:
            domains = f"#{TEXT}.{document.original} #{TEXT}.{lang}"
            yield tei("linkGrp", {"type": "translation", "domains": domains}, *links)


# --- notes --------------------------------------------------------------------------------------------------------


def _notes(document: Document, reasons: Mapping[str, str]) -> Iterator[Element]:
    segments = {(text.lang, segment.id): segment for text in document.texts for segment in text.segments()}
    notes = [_note(note, segments.get((note.lang, note.segment))) for note in document.notes]
    notes += [_emendation(one, document.original, reasons) for one in document.emendations]
    if notes:
        yield grouped("listAnnotation", notes)


def _note(note: Note, segment: Segment | None) -> Element:
    marks = nested(segment.marks, len(segment.text)) if segment else []
    return tei(
        "note",
        {
            "xml:id": f"{NOTE}.{xml_id(note.lang, note.id)}",
            "type": note.kind,
            "target": target(note.lang, note.segment, note.span, marks),
        },
        *([tei("quote", {"type": LEMMA, "xml:lang": note.lang}, note.quote)] if note.quote else ()),
        *(inline.annotation(annotation.segment(note, lang), lang) for lang in sorted(note.text)),
        *([tei("listBibl", {}, *map(_cited, note.cites))] if note.cites else ()),
    )


def _emendation(emendation: Emendation, lang: str, reasons: Mapping[str, str]) -> Element:
    """A correction of words that are not in the file."""
    printed = Segment("", emendation.printed)
    mark = Correction(0, len(emendation.printed), emendation.correct, emendation.reason)
    attributes = {"type": EMENDATION, "target": target(lang, emendation.segment, None, ())}
    return inline.corrected(tei("note", attributes), printed, mark, reasons)


def _cited(cite: Cite) -> Element:
    pointer = tei("ptr", {"target": f"#{name_id(cite.work)}"})
    return tei("bibl", {}, pointer, *in_languages("citedRange", cite.at))


# --- reasons of corrections ---------------------------------------------------------------------------------------


def correction_reasons(document: Document) -> dict[str, str]:
    """Each reason that a correction gives → the pointer to it, numbered in the order of the text."""
    given = [mark.reason for mark in document.marks() if isinstance(mark, Correction)]
    given += [one.reason for one in document.emendations]
    return {reason: f"#{REASON}.{number}" for number, reason in enumerate(dict.fromkeys(filter(None, given)), 1)}


def _reasons(reasons: Mapping[str, str]) -> Iterator[Element]:
    if reasons:
        interps = (tei("interp", {"xml:id": pointer[1:]}, reason) for reason, pointer in reasons.items())
        yield tei("interpGrp", {"type": REASON}, *interps)
