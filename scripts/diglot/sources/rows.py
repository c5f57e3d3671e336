"""Adding to a list that an editor keeps, such as ``corrections.yml``: every line of it stays as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from diglot import yamlfile
from diglot.issues import Issue

_DASH = re.compile(r"^( *)-(?= |$)", re.MULTILINE)
_PLAIN = re.compile(r"[^\W\d_]([\w -]*\w)?")


def put_row(text: str, path: str, row: Mapping[str, str | int]) -> tuple[str, list[Issue]]:
    """The text of a file with a row added at the end of its list, on a line of its own.

    A text to which nothing can be added comes back as it is, with the reason (D002, D005).

    Args:
        text: the whole file; it may be empty.
        path: what issues call the file.
        row: keys and values, as they shall be read from the file.
    """
    cursor = yamlfile.parse(text, path)
    list(cursor.items())
    if cursor.faults:
        return text, cursor.faults
    if isinstance(cursor.value, CommentedSeq) and (cursor.value.fa.flow_style() or not cursor.value):
        return text, [Issue("D005", cursor.where, "entries must stand below each other.", "write it without [ and ].")]
    dash = _DASH.search(text) if cursor.value else None
    end = "" if text.endswith("\n") or not text else "\n"
    return f"{text}{end}{dash[1] if dash else ''}- {_line(row)}\n", []


def _line(row: Mapping[str, str | int]) -> str:
    """A mapping on one line: ``{at: "1.3", quote: …, correct: …}``."""
    mapping = CommentedMap({key: _scalar(key, value) for key, value in row.items()})
    mapping.fa.set_flow_style()
    return yamlfile.dump(mapping).replace("\n", " ").strip()


def _scalar(key: str, value: str | int) -> str | int:
    if isinstance(value, int) or (
        key != "at" and _PLAIN.fullmatch(value) and value.lower() not in {"null", "true", "false"}
    ):
        return value
    quoted: str = DoubleQuotedScalarString(value)
    return quoted
