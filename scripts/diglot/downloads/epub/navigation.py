"""The contents of a book, in all its languages at once, and its landmarks."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.downloads.epub.book import (
    DATES,
    IMPRINT,
    NAMES,
    NAVIGATION,
    STOP,
    TITLE,
    Book,
    Chapter,
    heading,
    in_order,
    text_file,
)
from diglot.downloads.epub.lists import named
from diglot.downloads.epub.xhtml import TYPE, Child, Element, joined, make, page, said
from diglot.model import Correction
from diglot.pages.alignment import rows
from diglot.pages.naming import Words


def navigation(book: Book) -> bytes:
    """``nav.xhtml``: each entry says the title in every language that it has, in the order of the pages."""
    contents = make(
        "nav",
        {TYPE: "toc", "id": "toc", "role": "doc-toc", "aria-labelledby": "contents"},
        heading(1, book.both("epub-contents", " "), "contents"),
        make("ol", {}, *_contents(book)),
    )
    landmarks = make(
        "nav",
        {TYPE: "landmarks", "id": "landmarks", "hidden": "hidden", "aria-labelledby": "places"},
        heading(2, book.both("epub-landmarks", " "), "places"),
        make("ol", {}, *_landmarks(book)),
    )
    body = make("body", {TYPE: "frontmatter"}, contents, landmarks)
    return page(book.frames[0].words("epub-contents"), book.lang, body)


def _entry(address: str, words: list[Child], within: list[Element] | None = None, kind: str = "") -> Element:
    link = make("a", {"href": address, TYPE: kind}, *words)
    return make("li", {}, link, make("ol", {}, *within) if within else None)


def _contents(book: Book) -> Iterator[Element]:
    yield _entry(TITLE, book.both("epub-title-page"))
    for document in book.documents:
        yield _text(Chapter(book, document))
    kinds = [_entry(f"{NAMES}#{plural}", book.both(plural)) for plural in named(book)]
    if kinds:
        yield _entry(NAMES, book.both("indexes"), kinds)
    if book.index.dates:
        yield _entry(DATES, book.both("chronology"))
    yield _entry(IMPRINT, book.both("epub-imprint"))


def _text(chapter: Chapter) -> Element:
    """A text, its headings, its notes and corrections."""
    book, document = chapter.book, chapter.document
    titles = in_order(document.title, book.langs) or (Words(document.id, document.original),)
    within = list(_headings(chapter))
    if document.notes:
        within.append(_entry(f"{chapter.file}#notes", book.both("note-list")))
    if document.emendations or any(
        isinstance(mark, Correction) for text in document.texts for one in text.segments() for mark in one.marks
    ):
        within.append(_entry(f"{chapter.file}#corrections", book.both("corrections")))
    return _entry(chapter.file, joined((said(*title) for title in titles), STOP), within)


def _headings(chapter: Chapter) -> Iterator[Element]:
    """The headings of a text, each in all its languages, where it has words."""
    for row in rows(chapter.document):
        found = [
            (lang, one) for lang, each in row.divisions.items() for one in each if one.is_heading and one.text.strip()
        ]
        if found:
            lang, first = found[0]
            words = joined((said(" ".join(one.text.split()), lang) for lang, one in found), STOP)
            yield _entry(f"{chapter.file}#{chapter.id_of(lang, first.id)}", words)


def _landmarks(book: Book) -> Iterator[Element]:
    yield _entry(TITLE, book.both("epub-title-page"), kind="titlepage")
    yield _entry(f"{NAVIGATION}#toc", book.both("epub-contents"), kind="toc")
    yield _entry(text_file(book.documents[0]), book.both("texts"), kind="bodymatter")
    if named(book):
        yield _entry(NAMES, book.both("indexes"), kind="index")
    yield _entry(IMPRINT, book.both("epub-imprint"), kind="copyright-page")
