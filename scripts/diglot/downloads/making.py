"""The files to take away, made where what they are made from has changed."""

from __future__ import annotations

from diglot.cache import Store, digest
from diglot.downloads.products import products
from diglot.pages.library import File, Library
from diglot.project import Project, prune, write


def make(edition: Project, library: Library) -> dict[str, File]:
    """``build/downloads/``: a file for each product, of each document and of all of them, but for those with nothing in them.

    Returns:
        Address below the root of the site → file, in the order of the products.
    """
    store = Store(edition.cache / "downloads")
    basis = digest(library.authority, library.edition)
    found = {}
    for product in products(library.edition, edition.cache / "fonts"):
        for of, documents in product.sets(library.documents):
            name = store.name(
                product.name, product.suffix, basis, *(library.digests.get(one.id, one) for one in documents)
            )
            data: bytes | None = store.get(name)
            if data is None:
                data = product.make(library, documents)
                store.put(name, data)
            if not data:
                continue
            address = product.address(of, library.edition.version)
            path = edition.build / address
            write(path, data)
            found[address] = File(path, len(data), product.name, of, product.language, is_made=True)
    store.sweep()
    prune(edition.build / "downloads", {file.path for file in found.values()})
    return found
