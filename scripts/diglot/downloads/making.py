"""The files to take away, made where what they are made from has changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from diglot.cache import Store, digest
from diglot.downloads.product import Product
from diglot.downloads.products import PRODUCTS
from diglot.model import Document
from diglot.pages.library import File, Library
from diglot.project import Project, prune, write


def make(edition: Project, library: Library, products: Sequence[Product] = PRODUCTS) -> dict[str, File]:
    """``build/downloads/``: a file for each product, of each document and of all of them.

    Returns:
        Address below the root of the site → file, in the order of the products.
    """
    store = Store(edition.cache / "downloads")
    basis = digest(library.authority, library.edition)
    found = {}
    for product in products:
        for of, documents in _sets(product, library):
            name = store.name(product.name, basis, *(library.digests.get(one.id, one) for one in documents))
            data: bytes | None = store.get(name)
            if data is None:
                data = product.make(library, documents)
                store.put(name, data)
            address = product.address(of, library.edition.version)
            path = edition.build / address
            write(path, data)
            found[address] = File(path, len(data), product.name, of)
    store.sweep()
    prune(edition.build / "downloads", {file.path for file in found.values()})
    return found


def _sets(product: Product, library: Library) -> Iterator[tuple[str, tuple[Document, ...]]]:
    """A document's identifier, or nothing for the whole edition, and the documents."""
    if product.of_each:
        yield from ((document.id, (document,)) for document in library.documents)
    if product.of_all and library.documents:
        yield "", library.documents
