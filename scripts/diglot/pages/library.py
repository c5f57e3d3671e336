"""What pages are made from, and the one pass over it that finds every mention, date and citation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from diglot.model import Anchor, Authority, Date, Document, Edition, Mention, Note, Texts
from diglot.pages.alignment import Unit, notes_in_order, units
from diglot.pages.paging import UNRESOLVED


@dataclass(frozen=True, slots=True)
class File:
    """A file that readers can take away, published byte by byte."""

    path: Path
    size: int
    kind: str
    """``document``, ``authority`` or ``schema``; of what is made beside the site the product's name."""
    of: str = ""
    """The document's identifier, or the name of the authority list (``persons``); empty for all of the edition."""
    language: str = ""
    """Of the words in it, where they are of one alone."""
    is_made: bool = False
    """Whether it was made for readers, and is named by the edition's version."""


@dataclass(frozen=True, slots=True)
class Went:
    """A page or a passage that was published and is no longer where it was."""

    fragment: str
    """Of the passage; empty for the page itself."""
    target: str | None
    """The folder of the page to which it went; ``None`` where it is gone."""
    anchor: str = ""
    """The passage there."""
    reason: str = ""
    """Why it is gone."""
    since: str = ""
    """Since when: a W3C date."""
    what: Texts = field(default_factory=dict)
    """The title of what stood there."""


@dataclass(frozen=True, slots=True)
class Library:
    """The whole edition, read back from TEI."""

    edition: Edition
    documents: tuple[Document, ...]
    authority: Authority
    digests: Mapping[str, str] = field(default_factory=dict)
    """Document → a name for the content that it was read from; what has none is always rendered anew."""
    files: Mapping[str, File] = field(default_factory=dict)
    """Address below the root of the site → file, in the order in which they are listed."""
    went: Mapping[str, tuple[Went, ...]] = field(default_factory=dict)
    """Folder of a page → what of it went: first the page itself, where it did, then its passages."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A unit of a document in which something is named."""

    document: Document
    unit: Unit


class Dated(NamedTuple):
    """A date, the language of its words, and the unit that it stands in."""

    date: Date
    lang: str
    occurrence: Occurrence


@dataclass(frozen=True, slots=True)
class Index:
    """Where each entity, date and work stands, in the order of the documents and their sentences."""

    mentions: dict[str, list[Occurrence]] = field(default_factory=lambda: defaultdict(list))
    """Entity → the units that mention it, each unit once."""
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    """Entity → its mentions in the originals; in a translation only where no original has one."""
    dates: dict[str, list[Dated]] = field(default_factory=lambda: defaultdict(list))
    """The id that a date has in the chronology → where it stands, once a unit."""
    places: dict[tuple[str, str, Anchor], Date] = field(default_factory=dict)
    """Document, language and place → the date that stands there: what relative dates count from."""
    cites: dict[str, list[tuple[Note, Document]]] = field(default_factory=lambda: defaultdict(list))
    """Work → the notes that rest on it."""
    notes: dict[str, list[tuple[Note, Document]]] = field(default_factory=lambda: defaultdict(list))
    """Entity → the notes that name it, in the order of their words."""

    def documents_of(self, entity: str) -> tuple[str, ...]:
        """The documents that mention an entity, in their texts or their notes, or cite it, each once."""
        mentioning = [occurrence.document.id for occurrence in self.mentions.get(entity, ())]
        noting = [document.id for _, document in (*self.notes.get(entity, ()), *self.cites.get(entity, ()))]
        return tuple(dict.fromkeys([*mentioning, *noting]))


def index(library: Library) -> Index:
    """One pass over all documents: linear in their number and in that of their mentions."""
    found = Index()
    for document in library.documents:
        for unit in units(document):
            _add_unit(found, Occurrence(document, unit))
        for note in document.notes:
            for work in dict.fromkeys(cite.work for cite in note.cites):
                found.cites[work].append((note, document))
        for note in notes_in_order(document):
            for entity in named_in(note):
                found.notes[entity].append((note, document))
    return found


def _add_unit(found: Index, occurrence: Occurrence) -> None:
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    dates: dict[str, Dated] = {}
    for lang, segment, mark in marks(occurrence.unit):
        if isinstance(mark, Mention):
            counts[mark.ref][lang] += 1
        else:
            dates.setdefault(date_id(mark), Dated(mark, lang, occurrence))
            found.places.setdefault((occurrence.document.id, lang, Anchor(segment, mark.start)), mark)
    for ref, by_language in counts.items():
        found.mentions[ref].append(occurrence)
        found.counts[ref] += next(iter(by_language.values()))
    for identifier, date in dates.items():
        found.dates[identifier].append(date)


def marks(unit: Unit) -> Iterator[tuple[str, str, Mention | Date]]:
    """The mentions and dates of a unit with their language and segment, the original's first."""
    for lang, segments in unit.segments.items():
        for segment in segments:
            for mark in segment.marks:
                if isinstance(mark, (Mention, Date)):
                    yield lang, segment.id, mark


def named_in(note: Note) -> dict[str, list[str]]:
    """Entity → the languages in which a note names it."""
    found: dict[str, list[str]] = {}
    for lang, of_language in note.marks.items():
        for ref in dict.fromkeys(mark.ref for mark in of_language if isinstance(mark, Mention)):
            found.setdefault(ref, []).append(lang)
    return found


def date_id(date: Date) -> str:
    """A date's id in the chronology, from its value: ``1929-01-20``, ``1936--1938``, ``1930--1939-within``, ``1936--open``,
    ``1929-about``."""
    value = date.value
    if not value.w3c:
        return UNRESOLVED
    within = "-within" if value.extent == "within" else ""
    about = "-about" if value.approximate else ""
    return value.w3c.replace("..", "open").replace("/", "--") + within + about
