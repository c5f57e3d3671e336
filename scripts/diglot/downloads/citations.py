"""Records of the edition and its documents for reference managers, at addresses that last: ``downloads/cite/exile.bib``."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.cite.export import FORMATS
from diglot.cite.records import Item, of_document, of_edition
from diglot.downloads.product import Product
from diglot.model import Document
from diglot.pages.library import Library

FOLDER = "cite"
SUFFIXES = {"biblatex": ".bib", "ris": ".ris", "csl-json": ".json"}


def _records(library: Library, documents: tuple[Document, ...], *, whole: bool) -> Iterator[Item]:
    """In the first language of the interface; the original's title is in each as well."""
    language = library.edition.interface[0]
    if whole:
        yield of_edition(library.edition, language)
    yield from (of_document(library.edition, document, language) for document in documents)


def _product(name: str, suffix: str) -> Product:
    def make(library: Library, documents: tuple[Document, ...]) -> bytes:
        items = list(_records(library, documents, whole=len(documents) > 1))
        return FORMATS[name](items).encode()

    return Product(f"cite-{name}", suffix, make, folder=FOLDER)


CITATIONS = tuple(_product(name, suffix) for name, suffix in SUFFIXES.items())
