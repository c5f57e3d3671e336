"""Translation memory: the units of the texts as TMX 1.4b (LISA OSCAR, 2005), for tools of translators."""

from __future__ import annotations

from lxml import etree
from lxml.etree import SubElement

from diglot import __version__
from diglot.downloads.data.writing import address, licence
from diglot.model import Document
from diglot.pages.alignment import Unit, units
from diglot.pages.library import Library

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def tmx(library: Library, documents: tuple[Document, ...]) -> bytes:
    """A ``tu`` for each unit that has words in two languages; its ``tuid`` is the text and the sentence, ``exile#1.2``. Empty
    where there is none."""
    edition = library.edition
    root = etree.Element("tmx", version="1.4")
    languages = {document.original for document in documents}
    header = {
        "creationtool": "Diglot",
        "creationtoolversion": __version__,
        "segtype": "sentence",
        "o-tmf": "TEI P5",
        "adminlang": "en",
        "srclang": languages.pop() if len(languages) == 1 else "*all*",
        "datatype": "plaintext",
    }
    if len(edition.date) == len("2026-11-22"):
        header["creationdate"] = f"{edition.date.replace('-', '')}T000000Z"
    head = SubElement(root, "header", header)
    _property(head, "version", edition.version)
    _property(head, "licence", licence(edition, documents[0] if len(documents) == 1 else None))
    body = SubElement(root, "body")
    for document in documents:
        for unit in units(document):
            _add(body, library, document, unit)
    if not len(body):
        return b""
    etree.indent(root)
    data: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return data + b"\n"


def _add(body: etree._Element, library: Library, document: Document, unit: Unit) -> None:
    words = {lang: " ".join(each.text for each in of if each.text.strip()) for lang, of in unit.segments.items()}
    if sum(map(bool, words.values())) < 2:
        return
    first, segments = next(iter(unit.segments.items()))
    entry = SubElement(body, "tu", tuid=f"{document.id}#{unit.id}", srclang=document.original)
    _property(entry, "address", address(library.edition, document, first, segments[0].id))
    for lang, text in words.items():
        if text:
            SubElement(SubElement(entry, "tuv", {XML_LANG: lang}), "seg").text = text


def _property(parent: etree._Element, kind: str, text: str) -> None:
    if text:
        SubElement(parent, "prop", type=f"x-{kind}").text = text
