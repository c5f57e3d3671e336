"""XHTML as trees: elements, languages with their directions, words with elements in them, pages as bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from string import Formatter
from typing import TypeAlias

from lxml import etree

from diglot.language import direction
from diglot.pages.markup import foreign_runs, showable

Element: TypeAlias = etree._Element  # noqa: SLF001  (lxml has no public name for it)
Child: TypeAlias = "str | Element | None"

XHTML = "http://www.w3.org/1999/xhtml"
OPS = "http://www.idpf.org/2007/ops"
TYPE = f"{{{OPS}}}type"
"""``epub:type``, what a part of a book is."""
_SPACES: dict[str, str] = {None: XHTML, "epub": OPS}  # type: ignore[dict-item]  # the stubs know no default namespace
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def make(tag: str, attributes: Mapping[str, str] | None = None, *children: Child) -> Element:
    """An element with these attributes (those that are empty are left out) and children."""
    found = {key: value for key, value in (attributes or {}).items() if value}
    element: Element = etree.Element(f"{{{XHTML}}}{tag}", found, nsmap=_SPACES)
    return extend(element, children)


def extend(parent: Element, children: Iterable[Child]) -> Element:
    """The same element with more in it: words behind the last that it has, and elements."""
    for child in children:
        if isinstance(child, str):
            _say(parent, showable(child))
        elif child is not None:
            parent.append(child)
    return parent


def _say(parent: Element, words: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words


def prepend(parent: Element, first: Element) -> Element:
    """The same element with another before its words, from which no line parts it."""
    first.tail = f"\N{NO-BREAK SPACE}{parent.text or ''}"
    parent.text = None
    parent.insert(0, first)
    return parent


def tongue(lang: str, **attributes: str) -> dict[str, str]:
    """The attributes of words in a language: ``lang``, ``xml:lang`` and ``dir``; and others."""
    return attributes | {"lang": lang, XML_LANG: lang, "dir": direction(lang)}


def said(text: str, lang: str, tag: str = "span", name: str = "") -> Element:
    """Words in a language, in an element of their own."""
    return make(tag, tongue(lang, **{"class": name}), text)


def filled(template: str, **parts: Child) -> list[Child]:
    """A template of the interface, ``{correct} for printed {printed}``, with elements for its braces."""
    found: list[Child] = []
    for words, field, _, _ in Formatter().parse(template):
        found += [words, parts[field] if field else None]
    return found


def joined(parts: Iterable[Child], between: str) -> list[Child]:
    """Parts with words between them."""
    found: list[Child] = []
    for part in parts:
        found += [between, part] if found else [part]
    return found


def isolated(text: str, lang: str, other: str) -> list[Child]:
    """Words, those that run against the direction of ``lang`` in elements of their own as being in the language ``other``."""
    found: list[Child] = []
    position = 0
    for start, end in foreign_runs(text, lang) if other else ():
        found += [text[position:start], said(text[start:end], other)]
        position = end
    return [*found, text[position:]]


def page(title: str, lang: str, body: Element, root: str = "") -> bytes:
    """A file of the book: its title, its language, its body; ``root`` leads to the folder of the style sheet."""
    head = make(
        "head",
        {},
        make("title", {}, title),
        make("link", {"rel": "stylesheet", "type": "text/css", "href": f"{root}book.css"}),
    )
    html = make("html", tongue(lang), head, body)
    etree.cleanup_namespaces(html, keep_ns_prefixes=["epub"])
    data: bytes = etree.tostring(html, encoding="utf-8", xml_declaration=True, doctype="<!DOCTYPE html>")
    return data + b"\n"
