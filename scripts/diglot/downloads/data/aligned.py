"""The texts sentence by sentence, each translation beside its original, with the dates and names of both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from diglot.downloads.data.writing import address, licence, lines, table
from diglot.model import Date, Document, Mention, Segment
from diglot.pages.alignment import Unit, units
from diglot.pages.library import Library

COLUMNS = (
    "document",
    "segment",
    "original_language",
    "original",
    "translation_language",
    "translation_segment",
    "translation",
    "dates",
    "entities",
    "status",
    "address",
    "licence",
)


def aligned_csv(library: Library, documents: tuple[Document, ...]) -> bytes:
    """A row for each unit of a text and each of its translations."""
    return table(COLUMNS, (row for document in documents for row in rows(library, document)))


def aligned_jsonl(library: Library, documents: tuple[Document, ...]) -> bytes:
    """The same, an object a row: ``dates`` and ``entities`` are lists, ``dates`` of W3C values (``1929-02-13``)."""
    return lines(row for document in documents for row in rows(library, document))


def rows(library: Library, document: Document) -> Iterator[dict[str, object]]:
    """Language by language of the translations, in the order of the texts; a text without any stands alone."""
    others = [text.lang for text in document.texts if text.lang != document.original] or [""]
    for unit in units(document):
        for lang in others:
            yield _row(library, document, unit, lang)


def _row(library: Library, document: Document, unit: Unit, lang: str) -> dict[str, object]:
    original, translation = unit.segments.get(document.original, ()), unit.segments.get(lang, ())
    both = (*original, *translation)
    first = (document.original, original[0].id) if original else (lang, translation[0].id)
    return {
        "document": document.id,
        "segment": _span(original),
        "original_language": document.original,
        "original": _words(original),
        "translation_language": lang,
        "translation_segment": _span(translation),
        "translation": _words(translation),
        "dates": _once(mark.value.w3c for each in both for mark in each.marks if isinstance(mark, Date)),
        "entities": _once(mark.ref for each in both for mark in each.marks if isinstance(mark, Mention)),
        "status": next((each.status for each in both if each.status), document.status),
        "address": address(library.edition, document, *first),
        "licence": licence(library.edition, document),
    }


def _span(segments: Sequence[Segment]) -> str:
    """``1.2``, or from the first to the last: ``1.2-1.3``."""
    ids = [each.id for each in segments]
    if len(ids) < 2:
        return "".join(ids)
    return f"{ids[0].partition('-')[0]}-{ids[-1].rpartition('-')[2]}"


def _words(segments: Sequence[Segment]) -> str:
    return " ".join(each.text for each in segments if each.text)


def _once(values: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))
