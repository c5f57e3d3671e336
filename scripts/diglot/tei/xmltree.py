"""XML trees: elements of the TEI namespace made, indented, serialised, parsed and asked for their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias, cast

from lxml import etree

Element: TypeAlias = "etree._Element"  # noqa: SLF001 (its only name)

NS = "http://www.tei-c.org/ns/1.0"
XML = "{http://www.w3.org/XML/1998/namespace}"
XML_ID, XML_LANG, XML_SPACE = f"{XML}id", f"{XML}lang", f"{XML}space"

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NSMAP: dict[str, str] = {None: NS}  # type: ignore[dict-item]  # the stubs know no default namespace


def clean(text: str) -> str:
    """The text with U+FFFD for each character that XML 1.0 cannot carry."""
    return _NOT_XML.sub("\ufffd", text)


def tei(name: str, attributes: Mapping[str, str | None] | None = None, *content: Element | str) -> Element:
    """An element; attributes that are ``None`` are left out, ``xml:id`` and its like may be written so."""
    element = etree.Element(f"{{{NS}}}{name}", nsmap=_NSMAP)
    set_attributes(element, attributes or {})
    for part in content:
        append(element, part)
    return element


def below(parent: Element, name: str, attributes: Mapping[str, str | None]) -> Element:
    """A new last child."""
    element = etree.SubElement(parent, f"{{{NS}}}{name}")
    set_attributes(element, attributes)
    return element


def set_attributes(element: Element, attributes: Mapping[str, str | None]) -> None:
    for key, value in attributes.items():
        if value is not None:
            name = f"{XML}{key[4:]}" if key.startswith("xml:") else key
            try:
                element.set(name, value)
            except ValueError:
                element.set(name, clean(value))


def append(element: Element, part: Element | str) -> None:
    """Add an element or a piece of text at the end."""
    if not isinstance(part, str):
        element.append(part)
        return
    try:
        _append_text(element, part)
    except ValueError:
        _append_text(element, clean(part))


def _append_text(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def serialise(root: Element) -> bytes:
    """The whole file, indented: an element a line down to the segment, no white space where there is text."""
    _indent(root, "\n")
    body: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=False)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"


def _indent(element: Element, line: str) -> None:
    if not len(element) or _holds_text(element):
        return
    element.text = inner = f"{line}  "
    for child in element:
        _indent(child, inner)
        child.tail = inner
    element[-1].tail = line


def _holds_text(element: Element) -> bool:
    """Whether white space in this element would be text."""
    name = local(element)
    return name in {"seg", "head"} or (name == "p" and local(element[0]) != "seg")


def local(element: Element) -> str:
    """The name without its namespace; empty for an entity reference, which lxml gives as a nameless element."""
    tag = element.tag
    return tag[tag.find("}") + 1 :] if isinstance(tag, str) else ""


def named(element: Element, name: str) -> Iterator[Element]:
    """The children of that name, in whatever namespace."""
    return element.iterchildren(f"{{*}}{name}")


def first(element: Element | None, *path: str) -> Element | None:
    """The first descendant along a path of names."""
    return None if element is None else element.find("/".join(f"{{*}}{name}" for name in path))


def text_of(element: Element | None) -> str:
    """All the text inside, as it stands."""
    return "" if element is None else "".join(map(str, element.itertext()))


def line(element: Element) -> int:
    """The line of the file on which it starts; 0 for an element that was not read from one."""
    return cast("int | None", element.sourceline) or 0


def language_of(element: Element) -> str:
    """``xml:lang`` of the element or of the nearest one around it; empty where nobody says."""
    around: Element | None = element
    while around is not None:
        if lang := around.get(XML_LANG):
            return lang
        around = around.getparent()
    return ""
