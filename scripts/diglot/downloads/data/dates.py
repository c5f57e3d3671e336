"""The chronology: every date of every text, with its precision and its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.datevalue import DateValue
from diglot.downloads.data.writing import address, licence, table
from diglot.model import Date, Document, Segment
from diglot.pages.alignment import units
from diglot.pages.library import Library
from diglot.pages.moments import order

COLUMNS = (
    "value",
    "edtf",
    "earliest",
    "latest",
    "extent",
    "approximate",
    "calendar",
    "value_in_calendar",
    "relative",
    "certainty",
    "by",
    "language",
    "words",
    "document",
    "segment",
    "sentence",
    "address",
    "licence",
)


def chronology_csv(library: Library, documents: tuple[Document, ...]) -> bytes:
    """A row a date, those of translations too, sorted by value; what nobody could resolve comes last."""
    found = sorted(
        (row for document in documents for row in _rows(library, document)),
        key=lambda pair: (not pair[0].w3c, order(pair[0])),
    )
    return table(COLUMNS, (row for _, row in found))


def _rows(library: Library, document: Document) -> Iterator[tuple[DateValue, dict[str, object]]]:
    for unit in units(document):
        for lang, segments in unit.segments.items():
            for segment in segments:
                for mark in segment.marks:
                    if isinstance(mark, Date):
                        yield mark.value, _row(library, document, lang, segment, mark)


def _row(library: Library, document: Document, lang: str, segment: Segment, date: Date) -> dict[str, object]:
    value = date.value
    return {
        "value": value.w3c,
        "edtf": value.edtf,
        "earliest": value.first,
        "latest": value.last,
        "extent": value.extent,
        "approximate": "yes" if value.approximate else "no",
        "calendar": date.calendar,
        "value_in_calendar": date.native,
        "relative": "yes" if date.anchor else "no",
        "certainty": date.cert,
        "by": date.by,
        "language": lang,
        "words": segment.text[date.start : date.end],
        "document": document.id,
        "segment": segment.id,
        "sentence": segment.text,
        "address": address(library.edition, document, lang, segment.id),
        "licence": licence(library.edition, document),
    }
