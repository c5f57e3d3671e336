"""The records that every stage passes on: frozen, without input or output.

A document is a set of aligned texts. A text is a list of divisions (paragraphs, each perhaps with a heading),
a division a list of segments (sentences). What is said about a segment stands beside its words as spans:
offsets count characters (Unicode code points) in ``Segment.text``, from 0, the end not included.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from diglot.csl import Record
from diglot.datevalue import DateValue
from diglot.identifiers import covers, id_key

Texts: TypeAlias = Mapping[str, str]
"""The same words in several languages: BCP 47 tag → text."""

UNSTATED = ""
"""The tag of words whose language nobody states; they serve in every language."""

Said: TypeAlias = Texts
"""Words in several languages or, under ``UNSTATED``, in one that nobody states: ``{"": "ch. 44"}``."""

Kind: TypeAlias = Literal["person", "place", "organisation", "event", "work"]
KINDS: tuple[Kind, ...] = ("person", "place", "organisation", "event", "work")

Cert: TypeAlias = Literal["high", "medium", "low"]
By: TypeAlias = Literal["diglot", "editor"]
NoteKind: TypeAlias = Literal["context", "language", "textual", "translation"]
NOTE_KINDS: tuple[NoteKind, ...] = ("context", "language", "textual", "translation")
Status: TypeAlias = Literal["draft", "reviewed", "final"]
STATUSES: tuple[Status, ...] = ("draft", "reviewed", "final")


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file: ``path`` relative to the edition's folder with «/», ``line`` from 1, 0 for the whole file."""

    path: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


NOWHERE = Where("")
"""A record's place never counts when two records are compared."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    start: int
    end: int


# --- what is said about words -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a segment, proclitics outside, and the entity that it names."""

    start: int
    end: int
    kind: Kind
    ref: str
    cert: Cert = "high"
    by: By = "diglot"


@dataclass(frozen=True, slots=True)
class Core:
    """The date that a qualified one encloses: «أيلول 1936» in «منتصف أيلول 1936»."""

    start: int
    end: int
    value: DateValue


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a relative date counts from: a date of the same text, an event of the authority files, or, with neither,
    the day on which the source was published."""

    segment: str = ""
    """The segment that holds the date."""
    start: int = 0
    """Where in that segment the date starts."""
    event: str = ""


@dataclass(frozen=True, slots=True)
class Date:
    """A date in a segment: its words, its value, and its value in another calendar where the words use one."""

    start: int
    end: int
    value: DateValue
    calendar: str = "gregorian"
    native: str | None = None
    """The value in ``calendar``, e.g. ``1334-08-15``; ``None`` for Gregorian dates."""
    cert: Cert = "high"
    by: By = "diglot"
    anchor: Anchor | None = None
    """Of a relative date."""
    core: Core | None = None
    """Of a date with words that qualify another one."""


@dataclass(frozen=True, slots=True)
class Correction:
    """The printed words from start to end, and what was meant."""

    start: int
    end: int
    correct: str
    reason: str = ""


Mark: TypeAlias = Mention | Date | Correction


@dataclass(frozen=True, slots=True)
class Ruling:
    """An editor's word on what a span is: an entity (``ref``), a date (``when``: W3C date or interval) or, with
    neither, nothing at all. The span of words that are not here (a withheld original's) is empty."""

    lang: str
    segment: str
    start: int
    end: int
    ref: str | None = None
    when: str | None = None
    cert: Cert = "high"
    note: str = ""
    """Of words in a note on the segment: the note's identifier; ``lang`` is then the language of the note's text."""
    where: Where = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding of the translation's check that an editor calls right, and why it is."""

    segment: str
    """Of the translation, or one of the original that it stands for."""
    code: str
    reason: str
    lang: str = ""
    """Of the translation; empty for whichever has the finding."""
    what: str = ""
    """A word of the message, where a segment has two findings of one code: an entity's identifier, a number."""
    where: Where = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Cite:
    """A work that a note rests on, and the place in it (``at``: «p. 61»)."""

    work: str
    at: Said = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Note:
    """An editor's annotation on the words ``span`` of a segment (the whole segment where ``None``)."""

    id: str
    """The segment's identifier; from the second note of a segment on, with ``-2``, ``-3`` …"""
    lang: str
    segment: str
    span: Span | None
    kind: NoteKind
    text: Texts
    """In each language, with ``*…*`` for emphasis."""
    cites: tuple[Cite, ...] = ()
    marks: Mapping[str, tuple[Mention | Date, ...]] = field(default_factory=dict)
    """Language → the names and dates in the text in it, as in a segment; their offsets count the words without the stars
    of emphasis (``annotation.words``). A language without any is left out."""
    quote: str = ""
    """The words that it is on, where these stand in no text of the document: a withheld original's."""
    where: Where = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Emendation:
    """A correction in a withheld original, where there is no text to mark."""

    segment: str
    printed: str
    correct: str
    reason: str = ""


# --- texts --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence or a heading, the unit of alignment and of citation.

    ``id`` is ``1.2``, ``1.2a``, ``2.0`` (a heading); in a translation also a range ``1.2-1.3``. A line that could
    not be read as a segment is a *hole*: it keeps its text under the id ``hole-LINE``.
    """

    id: str
    text: str
    """Empty where a translation is still awaited."""
    emphasis: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()
    """Sorted by start, longest first; they nest or stand apart, they never cross."""
    omitted: bool = False
    """True where the text says that it has no counterpart here (``[1.4] -``)."""
    withheld: int = 0
    """How many characters a withheld original has here; its ``text`` is then empty."""
    status: Status | None = None
    """The state of review, where it differs from the document's."""
    where: Where = field(default=NOWHERE, compare=False, repr=False)

    @property
    def is_hole(self) -> bool:
        return self.id.startswith("hole-")

    @property
    def is_heading(self) -> bool:
        return not self.is_hole and id_key(covers(self.id)[0])[1][0] == 0


@dataclass(frozen=True, slots=True)
class Division:
    """A paragraph, with its heading where it has one (segment 0)."""

    n: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """One language's version of a document."""

    lang: str
    divisions: tuple[Division, ...]
    where: Where = field(default=NOWHERE, compare=False, repr=False)

    def segments(self) -> Iterator[Segment]:
        for division in self.divisions:
            yield from division.segments


@dataclass(frozen=True, slots=True)
class Source:
    """Where the original was published."""

    publication: Said = field(default_factory=dict)
    date: str = ""
    place: Said = field(default_factory=dict)
    url: str = ""
    rights: Said = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Withheld:
    """An original whose text is not published: the file that has it, and what is said about that."""

    name: str
    """Of the file."""
    sha256: str
    """Of the file's bytes, in hexadecimal."""
    where: Said = field(default_factory=dict)
    """Where it can be had."""
    why: Said = field(default_factory=dict)
    """Why it is withheld."""


@dataclass(frozen=True, slots=True)
class Change:
    date: str
    by: Said
    what: Texts


@dataclass(frozen=True, slots=True)
class Document:
    """A text of the edition: the original first, then its translations, and all that is said about them."""

    id: str
    title: Texts
    original: str
    """The original's language."""
    texts: tuple[Text, ...]
    author: Texts = field(default_factory=dict)
    translator: Said = field(default_factory=dict)
    source: Source = Source()
    licence: str = ""
    abstract: Texts = field(default_factory=dict)
    subjects: tuple[Said, ...] = ()
    status: Status = "draft"
    changes: tuple[Change, ...] = ()
    notes: tuple[Note, ...] = ()
    withheld: Withheld | None = None
    """Where the original's text is not published, though it may be restored here."""
    emendations: tuple[Emendation, ...] = ()
    """Of an original that is not here."""
    rulings: tuple[Ruling, ...] = ()
    """Read from the sources, used up by recognition: empty in a document that was recognised."""
    accepted: tuple[Accepted, ...] = ()
    """Read from the sources, used up by the checks: empty likewise."""
    where: Where = field(default=NOWHERE, compare=False, repr=False)

    def text(self, lang: str) -> Text | None:
        return next((text for text in self.texts if text.lang == lang), None)

    @property
    def is_withheld(self) -> bool:
        """Whether the original is without its words here."""
        original = self.text(self.original)
        return self.withheld is not None and not (original and any(segment.text for segment in original.segments()))

    def marks(self) -> Iterator[Mark]:
        """What is said about words: in the texts, then in the notes."""
        for text in self.texts:
            for segment in text.segments():
                yield from segment.marks
        for note in self.notes:
            for marks in note.marks.values():
                yield from marks


# --- what the texts speak of --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ExternalId:
    """An identifier in somebody else's authority file, and the day on which it was checked."""

    id: str
    checked: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, place, organisation, event or work of the authority files."""

    id: str
    kind: Kind
    name: Texts
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    about: Texts = field(default_factory=dict)
    born: str = ""
    died: str = ""
    when: str = ""
    """When an event was, or a place or organisation existed: a W3C date or interval."""
    at: tuple[float, float] | None = None
    """Latitude and longitude in degrees (WGS 84)."""
    ids: Mapping[str, ExternalId] = field(default_factory=dict)
    record: Record | None = None
    where: Where = field(default=NOWHERE, compare=False, repr=False)


Authority: TypeAlias = Mapping[str, Entity]
"""Identifier → entity, of all kinds: identifiers are unique across the authority files."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What ``edition.yml`` says of the edition as a whole."""

    title: Texts
    languages: tuple[str, ...]
    """Of the texts."""
    interface: tuple[str, ...]
    """Of the site; the first stands at the root."""
    subtitle: Texts = field(default_factory=dict)
    about: Texts = field(default_factory=dict)
    editors: tuple[Texts, ...] = ()
    publisher: Texts = field(default_factory=dict)
    licence: str = ""
    """An SPDX identifier."""
    version: str = "0"
    date: str = ""
    """Of this version."""
    url: str = ""
    """Where it is published; ``site_url`` of mkdocs.yml."""
