"""A kind of file to take away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from diglot.model import Document
from diglot.pages.library import Library

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
    of_each: bool = True
    """Whether there is one of each document."""
    of_all: bool = True
    """Whether there is one of the whole edition."""

    def address(self, document: str, version: str) -> str:
        """``downloads/exile-0.1.epub``, below the root of the whole site."""
        return f"downloads/{document or EDITION}-{version}{self.suffix}"
