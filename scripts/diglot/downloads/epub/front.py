"""The title page and the imprint of a book: what it is, who made it, which version, under what licence, how it is cited."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.html import HtmlElement

from diglot import licences
from diglot.cite import document_file, document_folder
from diglot.downloads.epub.book import Book, heading, told
from diglot.downloads.epub.xhtml import TYPE, Child, Element, filled, joined, make, page, said, tongue
from diglot.model import Document, Said
from diglot.pages import citations
from diglot.pages.naming import best, title
from diglot.pages.parallel import Context

# --- title page ---------------------------------------------------------------------------------------------------


def title_page(book: Book) -> bytes:
    """The titles in each language; below them, in each, by whom it is, of which edition and version."""
    lines = [make("div", tongue(context.language), *_lines(book, context)) for context in book.frames]
    section = make(
        "section",
        {TYPE: "titlepage", "class": "titlepage", "aria-labelledby": "title"},
        heading(1, joined((said(*words) for words in book.titles), " "), "title"),
        *lines,
    )
    return page(book.titles[0].text, book.lang, make("body", {TYPE: "frontmatter"}, section))


def _lines(book: Book, context: Context) -> Iterator[Element]:
    """By whom it is; then of which edition, by whom, in which version."""
    edition = book.library.edition
    if book.whole:
        yield from _line(_told(context, edition.subtitle), "subtitle")
    else:
        yield from _line(_told(context, book.documents[0].author), "subtitle")
        translator = _told(context, book.documents[0].translator)
        yield from _line([context.words("translator"), ": ", *translator] if translator else [])
        yield from _line(_told(context, edition.title), "of")
    yield from _line(_editors(book, context))
    yield from _line(_told(context, edition.publisher))
    yield make("p", {}, *joined(_version(book, context), context.words("comma")))


def _line(words: list[Child], name: str = "") -> Iterator[Element]:
    if words:
        yield make("p", {"class": name}, *words)


def _editors(book: Book, context: Context) -> list[Child]:
    """«edited by Salma Haddad»"""
    editors = [told(context, editor) for editor in book.library.edition.editors]
    names = make("span", {}, *joined(editors, context.words("comma")))
    return filled(str(context.words.strings["by"]), names=names) if editors else []


def _version(book: Book, context: Context) -> Iterator[Child]:
    edition = book.library.edition
    yield context.words("cited-version", version=edition.version)
    if edition.date:
        yield make("time", {"datetime": edition.date}, context.words.day(edition.date))


# --- imprint ------------------------------------------------------------------------------------------------------


def imprint(book: Book) -> bytes:
    """In each language of the frame: where the texts come from, their state and licence, where they are published, how
    they are cited; then how the book is read, and what it is made from."""
    sections = [
        make(
            "section", tongue(context.language), make("h2", {}, context.words("epub-imprint")), *_imprint(book, context)
        )
        for context in book.frames
    ]
    head = heading(1, book.both("epub-imprint", " "), "imprint")
    section = make("section", {TYPE: "copyright-page", "aria-labelledby": "imprint"}, head, *sections)
    return page(book.frames[0].words("epub-imprint"), book.lang, make("body", {TYPE: "backmatter"}, section))


def _imprint(book: Book, context: Context) -> Iterator[Element]:
    yield make("p", {}, context.words("epub-how-to-read"))
    for document in book.documents:
        yield from _document(book, context, document)
    yield make("h2", {}, said(*best(book.library.edition.title, context.language)))
    yield _facts(_edition(book, context))
    yield make("p", {"class": "colophon"}, context.words("epub-fonts"))


def _document(book: Book, context: Context, document: Document) -> Iterator[Element]:
    yield make("h2", {}, said(*title(document, context.language)))
    yield _facts(_of_document(book, context, document))


def _facts(rows: Iterator[tuple[str, list[Child]]]) -> Element:
    """Paragraphs of a label and what it has."""
    lines = [make("p", {}, make("span", {"class": "label"}, f"{label}: "), *value) for label, value in rows if value]
    return make("div", {"class": "facts"}, *lines)


def _of_document(book: Book, context: Context, document: Document) -> Iterator[tuple[str, list[Child]]]:
    words, source = context.words, document.source
    for key, value in (("author", document.author), ("translator", document.translator)):
        yield words(key), _told(context, value)
    described = [told(context, source.publication), told(context, source.place)]
    day: list[Child] = [make("time", {"datetime": source.date}, words.day(source.date))] if source.date else []
    link = [_link(source.url)] if source.url else []
    yield words("source"), joined([*(each for each in described if each is not None), *day, *link], words("comma"))
    yield words("rights"), _told(context, source.rights)
    yield words("status"), [words(f"status-{document.status}")]
    yield words("licence"), _licence(context, document.licence or book.library.edition.licence)
    address = book.address_of(document_folder(document.id), context.language)
    yield words("epub-address"), [_link(address)] if address else []
    file = document_file(document.id)
    tei = book.library.edition.url and f"{book.library.edition.url.rstrip('/')}/{file}"
    yield words("tei-file"), [_link(tei)] if tei else [said(f"{document.id}.xml", "und")]
    yield words("epub-cite"), _cited(context, document)


def _edition(book: Book, context: Context) -> Iterator[tuple[str, list[Child]]]:
    edition, words = book.library.edition, context.words
    yield words("editor"), joined((told(context, editor) for editor in edition.editors), words("comma"))
    yield words("publisher"), _told(context, edition.publisher)
    yield words("edition"), joined(_version(book, context), words("comma"))
    yield words("licence"), _licence(context, edition.licence)
    address = book.address_of("", context.language)
    yield words("epub-address"), [_link(address)] if address else []
    yield words("epub-cite"), _cited(context, None)


def _told(context: Context, value: Said) -> list[Child]:
    found = told(context, value)
    return [] if found is None else [found]


def _link(address: str) -> Element:
    return make("a", {"href": address, "dir": "ltr"}, address)


def _licence(context: Context, identifier: str) -> list[Child]:
    address = licences.address(identifier, context.language) if identifier else None
    name = licences.name(identifier)
    lang = context.tongue(name)
    return [make("a", tongue(lang, href=address), name)] if address else [said(name, lang)] if name else []


def _cited(context: Context, document: Document | None) -> list[Child]:
    """As on the pages: words, titles, and what is in another language; the address a link."""
    return _children(citations.entry(context, document))


def _children(element: HtmlElement) -> list[Child]:
    found: list[Child] = [element.text or ""]
    for child in element:
        found += [_child(child), child.tail or ""]
    return found


def _child(element: HtmlElement) -> Element:
    if element.tag == "a":
        return _link(element.text_content())
    lang = element.get("lang", "")
    return make("span" if lang else "i", tongue(lang) if lang else {}, *_children(element))
