"""A kind of file to take away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from diglot.model import Document
from diglot.pages.library import Library
from diglot.pages.wording import Wording

EDITION = "edition"
"""What a file of the whole edition is called, in the place of a document's identifier."""


@dataclass(frozen=True, slots=True)
class Product:
    """How a file is made, of one document or of all; its words in the interface are ``download-NAME`` (what it is) and
    ``download-NAME-for`` (what it is good for)."""

    name: str
    suffix: str
    """``.epub``; where it is more than an extension it begins with «-»: ``-ar.txt``."""
    make: Callable[[Library, tuple[Document, ...]], bytes]
    """The bytes of the file of these documents: the same whenever they and the library are."""
    language: str = ""
    """Of the words in it, where they are of one alone."""
    of_each: bool = True
    """Whether there is one of each document."""
    of_all: bool = True
    """Whether there is one of the whole edition."""
    folder: str = ""
    """Of files whose address stays from version to version, below ``downloads/``; they have no version in their name."""

    def address(self, document: str, version: str) -> str:
        """``downloads/exile-0.1.epub`` or ``downloads/cite/exile.bib``, below the root of the whole site."""
        if self.folder:
            return f"downloads/{self.folder}/{document or EDITION}{self.suffix}"
        return f"downloads/{document or EDITION}-{version}{self.suffix}"

    def said(self, words: Wording) -> str:
        """What it is."""
        return words(f"download-{self.name}", language=words.language_name(self.language) if self.language else "")

    def file(self, document: str) -> str:
        """The name of the file in an archive, which has the version: ``exile.epub``."""
        return f"{document or EDITION}{self.suffix}"

    def sets(self, documents: tuple[Document, ...]) -> Iterator[tuple[str, tuple[Document, ...]]]:
        """What there is a file of: a document's identifier, or nothing for the whole edition, and the documents."""
        if self.of_each:
            yield from ((document.id, (document,)) for document in documents)
        if self.of_all and documents:
            yield "", documents
