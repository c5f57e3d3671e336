"""Records of the edition and its documents for reference managers, at addresses that last: ``downloads/cite/exile.bib``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from diglot.cite import RECORD_FOLDER, RECORDS
from diglot.cite.export import FORMATS
from diglot.cite.records import Item, of_document, of_edition
from diglot.downloads.product import Product
from diglot.model import Document
from diglot.pages.library import Library


def _make(library: Library, documents: tuple[Document, ...], form: str, *, whole: bool) -> bytes:
    return FORMATS[form](list(_records(library, documents, whole=whole))).encode()


def _records(library: Library, documents: tuple[Document, ...], *, whole: bool) -> Iterator[Item]:
    """In the first language of the interface; the original's title is in each as well."""
    language = library.edition.interface[0]
    if whole:
        yield of_edition(library.edition, language)
    yield from (of_document(library.edition, document, language) for document in documents)


def _products(name: str, suffix: str) -> Iterator[Product]:
    """Of each document, and of the edition with all of them."""
    for whole in (False, True):
        make = partial(_make, form=name, whole=whole)
        yield Product(f"cite-{name}", suffix, make, of_each=not whole, of_all=whole, folder=RECORD_FOLDER)


CITATIONS = tuple(product for name, suffix in RECORDS.items() for product in _products(name, suffix))
