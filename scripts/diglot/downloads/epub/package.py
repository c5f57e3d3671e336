"""``package.opf``: what a book is called, who made it, how accessible it is, what is in it and in which order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from diglot import licences
from diglot.cite import document_file
from diglot.downloads.epub.book import COVER, NAVIGATION, Book
from diglot.downloads.epub.xhtml import XML_LANG
from diglot.language import direction
from diglot.model import UNSTATED, Said
from diglot.pages.markup import showable

OPF = "http://www.idpf.org/2007/opf"
DC = "http://purl.org/dc/elements/1.1/"
_SPACES: dict[str, str] = {None: OPF, "dc": DC}  # type: ignore[dict-item]  # the stubs know no default namespace
TYPES = {
    ".xhtml": "application/xhtml+xml",
    ".css": "text/css",
    ".png": "image/png",
    ".ttf": "font/ttf",
    ".txt": "text/plain",
}
BEFORE_ALL = "1980-01-01"
"""The day of an edition that has none."""
_PROPERTIES = {NAVIGATION: "nav", COVER: "cover-image"}
FEATURES = (
    "tableOfContents",
    "readingOrder",
    "structuralNavigation",
    "index",
    "displayTransformability",
    "unlocked",
)


@dataclass(frozen=True, slots=True)
class Meta:
    """An element of the metadata."""

    tag: str
    words: str
    attributes: Mapping[str, str]


def package(book: Book, files: Iterable[str], spine: Iterable[str]) -> bytes:
    """The package of a book.

    Args:
        files: all files of the book, by their paths beside the package.
        spine: those that are read, in their order.
    """
    root = etree.Element(
        f"{{{OPF}}}package",
        {"version": "3.0", "unique-identifier": "id", XML_LANG: book.lang, "dir": direction(book.lang)},
        nsmap=_SPACES,
    )
    metadata = etree.SubElement(root, f"{{{OPF}}}metadata")
    for one in _metadata(book):
        name = f"{{{DC}}}{one.tag[3:]}" if one.tag.startswith("dc:") else f"{{{OPF}}}{one.tag}"
        etree.SubElement(metadata, name, {k: v for k, v in one.attributes.items() if v}).text = showable(one.words)
    manifest = etree.SubElement(root, f"{{{OPF}}}manifest")
    for path in files:
        suffix = path[path.rindex(".") :]
        more = {"properties": _PROPERTIES[path]} if path in _PROPERTIES else {}
        etree.SubElement(
            manifest, f"{{{OPF}}}item", {"id": _item(path), "href": path, "media-type": TYPES[suffix], **more}
        )
    order = etree.SubElement(root, f"{{{OPF}}}spine", {"page-progression-direction": str(direction(book.lang))})
    for path in spine:
        etree.SubElement(order, f"{{{OPF}}}itemref", {"idref": _item(path)})
    etree.indent(root)
    data: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _item(path: str) -> str:
    return "file-" + re.sub(r"[^A-Za-z0-9._-]", lambda sign: f"_{ord(sign[0]):x}_", path)


def _metadata(book: Book) -> Iterator[Meta]:
    yield Meta("dc:identifier", book.identifier, {"id": "id"})
    yield from _titles(book)
    for lang in book.langs:
        yield Meta("dc:language", lang, {})
    yield from _makers(book)
    yield from _rights(book)
    yield from _subjects(book)
    yield _property("dcterms:modified", modified(book))
    yield Meta("meta", "", {"name": "cover", "content": _item(COVER)})
    yield from _accessibility(book)


def _property(name: str, words: str, **more: str) -> Meta:
    return Meta("meta", words, {"property": name, **more})


def _titles(book: Book) -> Iterator[Meta]:
    """The title in each language; the first is the main one, the others its counterparts."""
    for n, title in enumerate(book.titles, start=1):
        yield Meta("dc:title", title.text, {"id": f"title-{n}", **_in(title.lang)})
        yield _property("display-seq", str(n), refines=f"#title-{n}")
    if book.titles:
        yield _property("title-type", "main", refines="#title-1")
    for title in book.titles[1:]:
        yield _property("alternate-script", title.text, refines="#title-1", **{XML_LANG: title.lang})
    if not book.whole:
        for lang, words in book.library.edition.title.items():
            if lang == book.lang:
                yield _property("belongs-to-collection", words, id="collection", **{XML_LANG: lang})
                yield _property("collection-type", "set", refines="#collection")


def _in(lang: str) -> dict[str, str]:
    return {XML_LANG: lang, "dir": direction(lang)}


def _makers(book: Book) -> Iterator[Meta]:
    """Authors, translators, editors, each once, with their names in other languages."""
    authors = dict.fromkeys(tuple(one.author.items()) for one in book.documents)
    translators = dict.fromkeys(tuple(one.translator.items()) for one in book.documents)
    editors = dict.fromkeys(tuple(editor.items()) for editor in book.library.edition.editors)
    roles = (("dc:creator", "aut", authors), ("dc:contributor", "trl", translators), ("dc:contributor", "edt", editors))
    for tag, role, found in roles:
        for n, names in enumerate(filter(None, found), start=1):
            yield from _maker(book, tag, role, dict(names), f"{role}-{n}")


def _maker(book: Book, tag: str, role: str, names: Said, identifier: str) -> Iterator[Meta]:
    first = next((lang for lang in book.langs if names.get(lang)), next(iter(names)))
    yield Meta(tag, names[first], {"id": identifier, **({} if first == UNSTATED else _in(first))})
    yield _property("role", role, refines=f"#{identifier}", scheme="marc:relators")
    for lang, name in names.items():
        if lang not in (first, UNSTATED) and name:
            yield _property("alternate-script", name, refines=f"#{identifier}", **{XML_LANG: lang})


def _rights(book: Book) -> Iterator[Meta]:
    """Publisher, date, licence; the address of what it is of, and what it was made from."""
    edition = book.library.edition
    for lang, publisher in list(edition.publisher.items())[:1]:
        yield Meta("dc:publisher", publisher, _in(lang))
    if edition.date:
        yield Meta("dc:date", edition.date, {})
    licence = edition.licence if book.whole else book.documents[0].licence or edition.licence
    if licence:
        yield Meta("dc:rights", " ".join(filter(None, (licences.name(licence), licences.address(licence)))), {})
    if edition.url:
        root = edition.url.rstrip("/")
        for document in book.documents:
            yield Meta("dc:source", f"{root}/{document_file(document.id)}", {})
        yield _property("dcterms:isVersionOf", book.identifier.partition("?")[0])
    yield _property("dcterms:hasVersion", edition.version)


def _subjects(book: Book) -> Iterator[Meta]:
    about = book.library.edition.about if book.whole else book.documents[0].abstract
    for lang, words in about.items():
        yield Meta("dc:description", " ".join(words.split()), _in(lang))
    subjects = {tuple(subject.items()): None for one in book.documents for subject in one.subjects}
    for lang, words in dict.fromkeys(pair for subject in subjects for pair in subject):
        yield Meta("dc:subject", words, {} if lang == UNSTATED else _in(lang))


def modified(book: Book) -> str:
    """The edition's day as a moment, since no clock is asked: ``2025-06-01T00:00:00Z``."""
    day = next((day for day in book.days if re.match(r"[0-9]{4}", day)), BEFORE_ALL)
    return f"{day}{'-01-01'[: 10 - len(day)]}T00:00:00Z"


def _accessibility(book: Book) -> Iterator[Meta]:
    yield _property("schema:accessMode", "textual")
    yield _property("schema:accessModeSufficient", "textual")
    for feature in FEATURES:
        yield _property("schema:accessibilityFeature", feature)
    yield _property("schema:accessibilityHazard", "none")
    for context in book.frames:
        yield _property("schema:accessibilitySummary", context.words("epub-accessible"), **{XML_LANG: context.language})
