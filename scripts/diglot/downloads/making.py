"""The files to take away, made where what they are made from has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from diglot.cache import Store, digest
from diglot.downloads.product import Product
from diglot.downloads.products import products
from diglot.model import Document
from diglot.pages.library import File, Library
from diglot.processes import pool
from diglot.project import Project, prune, write


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A file that there may be: of one document, or (``of`` is empty) of all."""

    product: Product
    of: str
    documents: tuple[Document, ...]
    name: str
    """Under which its bytes are kept."""


def make(edition: Project, library: Library, jobs: int = 1) -> dict[str, File]:
    """``build/downloads/``: a file for each product, of each document and of all of them, but for those with nothing in them.

    Args:
        edition: Where they are written.
        library: What they are made from.
        jobs: Processes at a time.

    Returns:
        Address below the root of the site → file, in the order of the products.
    """
    store = Store(edition.cache / "downloads")
    wanted = list(_wanted(edition, library, store))
    kept: dict[str, bytes | None] = {one.name: store.get(one.name) for one in wanted}
    missing = [one for one in wanted if kept[one.name] is None]
    for one, data in _made(library, missing, jobs):
        kept[one.name] = data
        store.put(one.name, data)
    store.sweep()
    found = dict(_written(edition, library, wanted, kept))
    prune(edition.build / "downloads", {file.path for file in found.values()})
    return found


def _wanted(edition: Project, library: Library, store: Store) -> Iterator[_Wanted]:
    basis = digest(library.authority, library.edition)
    for product in products(library.edition, edition.cache / "fonts"):
        for of, documents in product.sets(library.documents):
            digests = (library.digests.get(one.id, one) for one in documents)
            yield _Wanted(product, of, documents, store.name(product.name, product.suffix, of, basis, *digests))


def _made(library: Library, missing: Sequence[_Wanted], jobs: int) -> Iterable[tuple[_Wanted, bytes]]:
    """Each with its bytes; those of all documents first, since they take longest."""
    ordered = sorted(missing, key=lambda one: -len(one.documents))
    if jobs == 1 or len(ordered) < 2:
        yield from ((one, one.product.make(library, one.documents)) for one in ordered)
        return
    with pool(min(jobs, len(ordered)), _start, library, ordered) as workers:
        yield from zip(ordered, workers.map(_work, range(len(ordered))), strict=True)


def _start(library: Library, ordered: Sequence[_Wanted]) -> None:
    """Each process gets all of it once, not once a file."""
    _work.given = library, ordered  # type: ignore[attr-defined]


def _work(place: int) -> bytes:
    library, ordered = _work.given  # type: ignore[attr-defined]
    one: _Wanted = ordered[place]
    return one.product.make(library, one.documents)


def _written(
    edition: Project, library: Library, wanted: Iterable[_Wanted], kept: dict[str, bytes | None]
) -> Iterator[tuple[str, File]]:
    for one in wanted:
        if data := kept[one.name]:
            address = one.product.address(one.of, library.edition.version)
            path = edition.build / address
            write(path, data)
            yield address, File(path, len(data), one.product.name, one.of, one.product.language, is_made=True)
