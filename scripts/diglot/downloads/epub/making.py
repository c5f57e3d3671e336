"""A book as bytes: its files, its package, and the archive that holds them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from diglot.downloads.epub import front, lists
from diglot.downloads.epub.book import DATES, IMPRINT, NAMES, NAVIGATION, TITLE, Book, Chapter
from diglot.downloads.epub.fonts import fonts
from diglot.downloads.epub.navigation import navigation
from diglot.downloads.epub.package import package
from diglot.downloads.epub.text import text
from diglot.model import Document
from diglot.pages.library import Library

_STYLE = Path(__file__).parent / "book.css"
_FOLDER = "EPUB"
_PACKAGE = "package.opf"
_CONTAINER = f"""\
<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="{_FOLDER}/{_PACKAGE}" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"""
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""When each file of an archive was made: the same always."""


def make(library: Library, documents: tuple[Document, ...]) -> bytes:
    """The book of these documents: of the whole edition where they are all of it and it has several."""
    book = Book(library, documents, whole=len(documents) > 1)
    read = dict(_read(book))
    signs = frozenset(sign for data in read.values() for words in etree.fromstring(data).itertext() for sign in words)
    files = {**read, "book.css": _STYLE.read_bytes(), **dict(fonts(signs))}
    files = {_PACKAGE: package(book, files, read), **files}
    return _archive({f"{_FOLDER}/{path}": data for path, data in files.items()})


def _read(book: Book) -> Iterator[tuple[str, bytes]]:
    """The pages of a book in their order."""
    yield TITLE, front.title_page(book)
    yield NAVIGATION, navigation(book)
    for document in book.documents:
        chapter = Chapter(book, document)
        yield chapter.file, text(chapter)
    for path, data in ((NAMES, lists.names(book)), (DATES, lists.dates(book))):
        if data is not None:
            yield path, data
    yield IMPRINT, front.imprint(book)


def _archive(files: Mapping[str, bytes]) -> bytes:
    """A zip archive that begins with its type, not compressed, by which reading systems know it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(_info("mimetype", zipfile.ZIP_STORED), "application/epub+zip")
        archive.writestr(_info("META-INF/container.xml"), _CONTAINER)
        for path, data in files.items():
            archive.writestr(_info(path), data)
    return out.getvalue()


def _info(path: str, compression: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    found = zipfile.ZipInfo(path, _MOMENT)
    found.compress_type = compression
    found.external_attr = 0o644 << 16
    found.create_system = 3
    return found
