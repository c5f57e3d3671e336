"""``document.yml``: what is said of a document as a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from diglot.model import STATUSES, Change, Document, Source, Status, Withheld
from diglot.sources.apparatus import is_bare_number
from diglot.yamlfile import Cursor
from diglot.yamlfile import Mapping as Entry

KEYS = (
    "title",
    "original",
    "author",
    "translator",
    "source",
    "licence",
    "abstract",
    "subjects",
    "status",
    "segments",
    "changes",
    "withheld",
)
SOURCE_KEYS = ("publication", "date", "place", "url", "rights")
CHANGE_KEYS = ("date", "by", "what")
WITHHELD_KEYS = ("name", "sha256", "where", "why")

_SHA256 = re.compile(r"[0-9a-f]{64}")
_WEB = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


def read(cursor: Cursor, document_id: str) -> tuple[Document, Mapping[str, tuple[Status, Cursor]]]:
    """A document without its texts, and the state of review of single segments, each with its place in the file.

    The original's language is empty where the file doesn't give one.
    """
    entry = cursor.mapping(KEYS, ("title", "original"))
    document = Document(
        id=document_id,
        title=entry.at("title").texts(),
        original=entry.at("original").language(),
        texts=(),
        author=entry.at("author").texts(),
        translator=entry.at("translator").said(),
        source=_source(entry),
        licence=entry.at("licence").text(),
        abstract=entry.at("abstract").texts(),
        subjects=entry.at("subjects").said_each(),
        status=_status(entry.at("status")),
        changes=tuple(_change(item) for item in entry.at("changes").items()),
        withheld=withheld(entry.at("withheld")),
        where=cursor.where,
    )
    return document, _segment_states(entry)


def withheld(cursor: Cursor) -> Withheld | None:
    """What ``withheld`` says; ``None`` where the original is published."""
    if cursor.value is None:
        return None
    entry = cursor.mapping(WITHHELD_KEYS, ("name", "sha256"))
    checksum = entry.at("sha256").text()
    if "sha256" in entry and not _SHA256.fullmatch(checksum):
        entry.at("sha256").fault("D005", "«sha256» must be 64 figures, 0–9 and a–f.", "«diglot withhold» writes it.")
    return Withheld(entry.at("name").text(), checksum, entry.at("where").said(), entry.at("why").said())


def address(cursor: Cursor) -> str:
    """An address on the web (D216), empty where missing or wrong."""
    text = cursor.text()
    if text and not _WEB.fullmatch(text):
        cursor.fault("D216", f"«{text}» is no address on the web.", "write it as https://….")
        return ""
    return text


def _status(cursor: Cursor) -> Status:
    return cast(Status, cursor.choice(STATUSES, "draft"))


def _source(entry: Entry) -> Source:
    if entry.at("source").value is None:
        return Source()
    source = entry.at("source").mapping(SOURCE_KEYS)
    return Source(
        publication=source.at("publication").said(),
        date=source.at("date").date(),
        place=source.at("place").said(),
        url=address(source.at("url")),
        rights=source.at("rights").said(),
    )


def _change(cursor: Cursor) -> Change:
    change = cursor.mapping(CHANGE_KEYS, CHANGE_KEYS)
    return Change(change.at("date").date(), change.at("by").said(), change.at("what").texts())


def _segment_states(entry: Entry) -> dict[str, tuple[Status, Cursor]]:
    """``segments: {"1.4": draft}``."""
    if entry.at("segments").value is None:
        return {}
    states = {}
    for key in entry.at("segments").mapping().value:
        cursor = entry.at("segments").mapping().at(key)
        if not is_bare_number(Cursor(key, cursor.where, cursor.faults)):
            states[str(key)] = (_status(cursor), cursor)
    return states
