"""Validation: our RELAX NG and our own rules."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from lxml import etree

from diglot.issues import Issue
from diglot.model import Where
from diglot.tei.context import parse
from diglot.tei.rules import RULES, File
from diglot.tei.xmltree import Element, line

SCHEMA = "diglot.rng"


@cache
def relax_ng() -> etree.RelaxNG:
    """Our schema, compiled once a process."""
    return etree.RelaxNG(etree.fromstring((files("diglot.tei") / SCHEMA).read_bytes()))


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
    schema = relax_ng()
    if not schema.validate(root):
        for entry in schema.error_log:
            element = (entry.path or "").rpartition("/")[2].replace("*", "TEI")
            yield Issue("D605", Where(path, entry.line), f"{entry.message} ({element}).", hint)
