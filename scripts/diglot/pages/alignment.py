"""Which segments stand for each other: a document's texts brought together by identifier, never by position."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import inf

from diglot.identifiers import IdKey, covers, id_key, is_id
from diglot.model import Division, Document, Note, Segment


@dataclass(frozen=True, slots=True)
class Unit:
    """The least set of segments that stand for each other."""

    id: str
    """Of its first segment."""
    segments: Mapping[str, tuple[Segment, ...]]
    """Language → segments, the original first; a language that has none is left out."""


@dataclass(frozen=True, slots=True)
class Row:
    """A division in all its languages."""

    n: str
    divisions: Mapping[str, tuple[Segment, ...]]
    """Language → segments, the original first; empty where it has no such division."""


def notes_in_order(document: Document) -> list[Note]:
    """A document's notes as its words come, so that their figures rise along the text."""

    def place(note: Note) -> tuple[bool, IdKey | tuple[()], float, bool]:
        first = covers(note.segment)[0]
        key = id_key(first) if is_id(first) else ()
        return not key, key, note.span.end if note.span else inf, note.lang != document.original

    return sorted(document.notes, key=place)


def rows(document: Document) -> list[Row]:
    """A document's divisions side by side, in the original's order; those that only a translation has come last."""
    texts = sorted(document.texts, key=lambda text: text.lang != document.original)
    by_language = {text.lang: _by_number(text.divisions) for text in texts}
    numbers = dict.fromkeys(n for divisions in by_language.values() for n in divisions)
    return [Row(n, {lang: divisions.get(n, ()) for lang, divisions in by_language.items()}) for n in numbers]


def _by_number(divisions: tuple[Division, ...]) -> dict[str, tuple[Segment, ...]]:
    found: dict[str, tuple[Segment, ...]] = {}
    for division in divisions:
        found[division.n] = found.get(division.n, ()) + division.segments
    return found


def units(document: Document) -> Iterator[Unit]:
    """The units of a document in the order of its rows."""
    for row in rows(document):
        yield from row_units(row)


def row_units(row: Row) -> list[Unit]:
    """The units of a row: ranges bring together what they cover."""
    groups = grouped({lang: [segment.id for segment in segments] for lang, segments in row.divisions.items()})
    by_group: dict[int, dict[str, tuple[Segment, ...]]] = {}
    for lang, segments in row.divisions.items():
        for segment in segments:
            unit = by_group.setdefault(groups[lang, segment.id], {})
            unit[lang] = (*unit.get(lang, ()), segment)
    return [Unit(next(iter(by_group[k].values()))[0].id, by_group[k]) for k in sorted(by_group)]


def grouped(ids: Mapping[str, list[str]]) -> dict[tuple[str, str], int]:
    """(Language, identifier) → the number of its unit, from 1 in the order of identifiers.

    Two identifiers are in one unit when what they cover overlaps; a hole is a unit by itself.
    """
    known = [(lang, identifier) for lang, each in ids.items() for identifier in each]
    spans = sorted((*_span(identifier), lang, identifier) for lang, identifier in known if not _is_hole(identifier))
    numbers: dict[tuple[str, str], int] = {}
    number = 0
    reach: IdKey | None = None
    for first, last, lang, identifier in spans:
        if reach is None or first > reach:
            number += 1
        reach = last if reach is None else max(reach, last)
        numbers[lang, identifier] = number
    for lang, identifier in known:
        if (lang, identifier) not in numbers:
            number += 1
            numbers[lang, identifier] = number
    return numbers


def _span(identifier: str) -> tuple[IdKey, IdKey]:
    first, last = covers(identifier)
    return id_key(first), id_key(last)


def _is_hole(identifier: str) -> bool:
    return identifier.startswith("hole-")
