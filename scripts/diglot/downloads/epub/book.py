"""What a book is of: its documents, its languages, the words of its frame, and where everything in it stands."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote

from diglot.cite import document_folder, interface_prefix
from diglot.downloads.epub.xhtml import Child, Element, joined, make, said
from diglot.identifiers import html_id
from diglot.model import UNSTATED, Document, Said, Texts
from diglot.pages.alignment import notes_in_order, units
from diglot.pages.library import Index, Library, index
from diglot.pages.naming import Words, best
from diglot.pages.parallel import Context, Placed, placed_notes
from diglot.pages.wording import wording

NAMES, DATES, TITLE, IMPRINT, NAVIGATION = ("names.xhtml", "dates.xhtml", "title.xhtml", "imprint.xhtml", "nav.xhtml")
"""The files of a book, beside those of its texts."""
COVER = "cover.png"
STOP = " · "


@dataclass(frozen=True)
class Book:
    """One document, or all of an edition."""

    library: Library
    documents: tuple[Document, ...]
    whole: bool
    """Whether it is of the whole edition."""

    @functools.cached_property
    def index(self) -> Index:
        """Where the names and dates of these documents stand."""
        return index(replace(self.library, documents=self.documents))

    @functools.cached_property
    def langs(self) -> tuple[str, ...]:
        """The languages of the texts, those of the originals first: the first is the book's own, by which it is turned."""
        originals = [document.original for document in self.documents]
        others = [text.lang for document in self.documents for text in document.texts]
        return tuple(dict.fromkeys([*originals, *others]))

    @property
    def lang(self) -> str:
        return self.langs[0]

    @functools.cached_property
    def frames(self) -> tuple[Context, ...]:
        """The words of the frame in the language of each text, as far as the interface has them; each language once."""
        found = {wording(lang).language: wording(lang) for lang in self.langs}
        return tuple(Context(self.library, words, lang, "") for lang, words in found.items())

    @property
    def title(self) -> Texts:
        """Of the edition, or of the one document."""
        if self.whole:
            return self.library.edition.title
        return self.documents[0].title or {self.lang: self.documents[0].id}

    @property
    def titles(self) -> tuple[Words, ...]:
        """The title in each of its languages, the book's own first."""
        return in_order(self.title, self.langs)

    @property
    def address(self) -> str:
        """Where what the book is of is published; empty where nobody says."""
        return self.address_of("" if self.whole else document_folder(self.documents[0].id), self.lang)

    def address_of(self, folder: str, lang: str) -> str:
        """The address of a page, in the interface of this language where there is one."""
        edition = self.library.edition
        prefix = interface_prefix(lang, edition.interface) if lang in edition.interface else ""
        return f"{edition.url.rstrip('/')}/{prefix}{folder}".rstrip("/") + "/" if edition.url else ""

    @property
    def identifier(self) -> str:
        """The address, in the first interface, and the version: the same for ever for the same."""
        interface = self.library.edition.interface
        document = "" if self.whole else self.documents[0].id
        name = self.address_of(document_folder(document) if document else "", interface[0] if interface else "")
        version = quote(self.library.edition.version, safe="")
        return f"{name}?version={version}" if name else f"urn:diglot:{document or 'edition'}:{version}"

    @property
    def days(self) -> Iterator[str]:
        """The day of the edition's version; of one that has none, those on which its documents were changed."""
        yield self.library.edition.date
        yield from sorted((change.date for one in self.documents for change in one.changes), reverse=True)

    def both(self, key: str, between: str = STOP) -> list[Child]:
        """A key's words in each language of the frame: «الأعلام · Persons»."""
        return each_once([(context.words(key), context.language) for context in self.frames], between)


@dataclass(frozen=True)
class Chapter:
    """A document in a book."""

    book: Book
    document: Document

    @functools.cached_property
    def langs(self) -> tuple[str, ...]:
        """Of its texts, the original's first."""
        return tuple(
            sorted((text.lang for text in self.document.texts), key=lambda lang: lang != self.document.original)
        )

    @functools.cached_property
    def figures(self) -> Mapping[str, int]:
        """Note → its figure."""
        return {note.id: n for n, note in enumerate(notes_in_order(self.document), start=1)}

    @functools.cached_property
    def placed(self) -> Mapping[tuple[str, str], list[Placed]]:
        """(Language, segment) → the notes that have their figures there."""
        return placed_notes(self.document, units(self.document))

    @property
    def file(self) -> str:
        return text_file(self.document)

    def id_of(self, lang: str, segment: str) -> str:
        """The id of a segment: the passage itself in the original, ``en.1.2`` in a translation."""
        return html_id(lang, segment, self.document.original)


def in_order(texts: Texts, langs: tuple[str, ...]) -> tuple[Words, ...]:
    """The same words in several languages, the languages of the texts first."""
    order = dict.fromkeys([*(lang for lang in langs if lang in texts), *texts])
    return tuple(Words(texts[lang], lang) for lang in order if texts[lang])


def told(context: Context, words: Said) -> Element | None:
    """Words in the context's language, else in another that there is, in the language that they are in."""
    found = best(words, context.language)
    if not found.text:
        return None
    return said(found.text, context.tongue(found.text) if found.lang == UNSTATED else found.lang)


def text_file(document: Document) -> str:
    """``texts/exile.xhtml``, so that a passage is ``#1.2`` in it."""
    return f"texts/{document.id}.xhtml"


def heading(level: int, children: list[Child], identifier: str = "") -> Element:
    """A heading, a line a language."""
    return make(f"h{level}", {"id": identifier, "class": "pair"}, *children)


def each_once(words: Iterable[tuple[str, str]], between: str = STOP) -> list[Child]:
    """Words with their languages, each in an element of its own; the same words once."""
    once: dict[str, str] = {}
    for text, lang in words:
        once.setdefault(text, lang)
    return joined((said(text, lang) for text, lang in once.items() if text), between)
