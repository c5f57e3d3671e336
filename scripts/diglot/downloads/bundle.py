"""All data of the edition in one archive, with what it is and under what licence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from diglot import licences
from diglot.cite import TEI_FILES
from diglot.downloads.archive import checksums, zipped
from diglot.downloads.product import Product
from diglot.model import Document
from diglot.pages.library import Library
from diglot.pages.naming import best
from diglot.pages.wording import Wording, wording


def bundle(library: Library, documents: tuple[Document, ...], products: Sequence[Product]) -> bytes:
    """The TEI files as they are published, and each of these products of each document and of all."""
    files = {
        address.replace(TEI_FILES, "tei", 1): file.path.read_bytes()
        for address, file in library.files.items()
        if address.startswith(TEI_FILES)
    }
    for product in products:
        for of, some in product.sets(documents):
            if data := product.make(library, some):
                files[f"{product.name}/{product.file(of)}"] = data
    readme = "\n\n".join(_readme(library, wording(language), products) for language in library.edition.interface)
    files = {"README.txt": f"{readme}\n".encode(), "LICENCE.txt": _licence(library).encode(), **files}
    root = f"edition-{library.edition.version}"
    return zipped(
        {f"{root}/{name}": data for name, data in (files | {"SHA256SUMS": checksums(files)}).items()},
        library.edition.date,
    )


def _readme(library: Library, words: Wording, products: Sequence[Product]) -> str:
    edition = library.edition
    lines = [
        best(edition.title, words.language).text,
        words("readme-version", version=edition.version, date=words.day(edition.date) if edition.date else ""),
        edition.url,
        "",
        words("readme-tei"),
        *(words("readme-folder", folder=f"{name}/", what=what) for name, what in _folders(words, products)),
        words("readme-checksums"),
    ]
    return "\n".join(line for n, line in enumerate(lines) if line or n == 3)


def _folders(words: Wording, products: Sequence[Product]) -> Iterator[tuple[str, str]]:
    said: dict[str, dict[str, None]] = {}
    for product in products:
        said.setdefault(product.name, {})[product.said(words)] = None
    yield from ((name, "; ".join(each)) for name, each in said.items())


def _licence(library: Library) -> str:
    """The edition's licence, and those of documents that have one of their own."""
    own = {document.id: document.licence for document in library.documents if document.licence}
    rows = [("*", library.edition.licence), *own.items()]
    return "".join(
        f"{of}: {licences.name(one)} {licences.address(one) or ''}".rstrip() + "\n" for of, one in rows if one
    )
