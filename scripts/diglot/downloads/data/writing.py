"""How tables are written, so that spreadsheets and programs read them alike."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from diglot import licences
from diglot.cite import document_folder
from diglot.identifiers import html_id
from diglot.model import Document, Edition

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> bytes:
    """CSV as RFC 4180 has it, in UTF-8 with a byte order mark, by which spreadsheets know it; a cell that they would take
    for a formula begins with an apostrophe."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _cell(value) for key, value in row.items()})
    return out.getvalue().encode("utf-8-sig")


def _cell(value: object) -> str:
    text = "; ".join(map(str, value)) if isinstance(value, list | tuple) else "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).replace("-", "").isdecimal()


def lines(rows: Iterable[Mapping[str, object]]) -> bytes:
    """JSON, a row a line (JSON Lines)."""
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows).encode()


def address(edition: Edition, document: Document, lang: str = "", segment: str = "") -> str:
    """By which a text or one of its sentences is cited; below the site where that has no address."""
    page = f"{edition.url.rstrip('/')}/{document_folder(document.id)}/"
    return f"{page}#{html_id(lang, segment, document.original)}" if segment else page


def licence(edition: Edition, document: Document | None = None) -> str:
    """The address of a licence, else its words: of the document, or of the edition."""
    own = (document.licence if document else "") or edition.licence
    return licences.address(own) or own
