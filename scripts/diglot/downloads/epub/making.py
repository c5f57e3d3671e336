"""A book as bytes: its files, its package, and the archive that holds them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from diglot.downloads.archive import zipped
from diglot.downloads.epub import front, lists
from diglot.downloads.epub.book import COVER, DATES, IMPRINT, NAMES, NAVIGATION, TITLE, Book, Chapter
from diglot.downloads.epub.fonts import fonts
from diglot.downloads.epub.navigation import navigation
from diglot.downloads.epub.package import modified, package
from diglot.downloads.epub.text import text
from diglot.downloads.pdf.cover import cover
from diglot.model import Document
from diglot.pages.library import Library

_STYLE = Path(__file__).parent / "book.css"
_TYPE = "mimetype"
"""The file that an archive begins with, by which reading systems know it."""
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


def make(library: Library, documents: tuple[Document, ...], faces: Path) -> bytes:
    """The book of these documents: of the whole edition where they are all of it and it has several.

    Args:
        library: The edition.
        documents: Which of it.
        faces: The folder in which its faces are kept from book to book.
    """
    book = Book(library, documents, whole=len(documents) > 1)
    read = dict(_read(book))
    signs = frozenset("".join(str(words) for data in read.values() for words in etree.fromstring(data).itertext()))
    files = {**read, COVER: cover(library, documents), "book.css": _STYLE.read_bytes(), **dict(fonts(signs, faces))}
    files = {_PACKAGE: package(book, files, read), **files}
    within = {f"{_FOLDER}/{path}": data for path, data in files.items()}
    begin = {_TYPE: b"application/epub+zip", "META-INF/container.xml": _CONTAINER.encode()}
    return zipped({**begin, **within}, modified(book)[:10], stored=(_TYPE,))


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
