"""A text in one language as plain text: what programs that count words want, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.downloads.data.writing import address, licence
from diglot.model import Division, Document, Text
from diglot.pages.library import Library
from diglot.pages.naming import best


def plain_text(library: Library, documents: tuple[Document, ...], lang: str) -> bytes:
    """Title, paragraphs a line each with a blank line between, then where it is from and under what licence, below a line
    of dashes; of texts that have nothing in this language, nothing."""
    found = ((document, document.text(lang)) for document in documents)
    parts = ["\n\n".join(_text(library, document, text)) for document, text in found if text and _has_words(text)]
    return "".join(f"{part}\n" for part in ["\n\n\n".join(parts)] if part).encode()


def _has_words(text: Text) -> bool:
    return any(segment.text.strip() for segment in text.segments())


def _text(library: Library, document: Document, text: Text) -> Iterator[str]:
    yield best(document.title, text.lang, document.id).text
    yield from (words for division in text.divisions for words in _paragraphs(division))
    edition = library.edition
    named = best(edition.title, text.lang).text
    from_where = f"{named}, {edition.version}, {edition.date}".rstrip(", ")
    yield "\n".join(["--", from_where, address(edition, document), licence(edition, document)]).rstrip("\n")


def _paragraphs(division: Division) -> Iterator[str]:
    """The heading, and the sentences as one line."""
    yield from (each.text for each in division.segments if each.is_heading and each.text)
    yield from filter(None, [" ".join(each.text for each in division.segments if each.text and not each.is_heading)])
