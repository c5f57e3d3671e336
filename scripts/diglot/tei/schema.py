"""Validation: our RELAX NG and our own rules."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import cast

from lxml import etree

from diglot.issues import Issue
from diglot.model import Where
from diglot.tei.context import parse
from diglot.tei.rules import RULES, File
from diglot.tei.xmltree import XML_ID, Element, first, line, local

SCHEMA = Path(__file__).parent / "diglot.rng"


@cache
def relax_ng(start: str = "") -> etree.RelaxNG:
    """Our schema, compiled once a process.

    Args:
        start: ``document`` or ``authority`` for files of that sort alone, which gives better messages than both.
    """
    grammar = etree.fromstring(SCHEMA.read_bytes())
    if start:
        sorts = next(grammar.iter("{*}start"))[0]
        for sort in [sort for sort in sorts if sort.get("name") != start]:
            sorts.remove(sort)
    return etree.RelaxNG(grammar)


def validate(data: bytes, path: str) -> list[Issue]:
    """Where a TEI file leaves our subset: XML (D601, D602), schema (D605), our own rules (D606–D611).

    Args:
        data: the file.
        path: its name as issues shall show it.
    """
    root, issues = parse(data, path)
    if root is None:
        return issues
    issues += _against_schema(root, path)
    file = File(root)
    for code, rule in RULES:
        issues += [Issue(code, Where(path, line(element)), text, hint) for element, text, hint in rule(file)]
    return list(dict.fromkeys(issues))


def _against_schema(root: Element, path: str) -> Iterator[Issue]:
    hint = "see the manual of the encoding for what may stand where."
    schema = relax_ng("authority" if first(root, "text") is None else "document")
    if not schema.validate(root):
        for entry in schema.error_log:
            yield Issue("D605", Where(path, entry.line), f"{_place(root, entry.path)}: {entry.message}.", hint)


def _place(root: Element, path: str | None) -> str:
    """The element at an XPath of the validator, with its identifier where it has one."""
    try:
        element = next(iter(cast("list[Element]", root.getroottree().xpath(path or "/*"))), root)
    except etree.XPathEvalError:  # the path names a prefix that the file does not declare
        return (path or "").rpartition("/")[2]
    identifier = element.get(XML_ID) or element.get("ref") or ""
    return f"{local(element)} {identifier}".strip()
