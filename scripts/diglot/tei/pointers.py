"""Pointers and the ids they point to: entities, segments, and places inside a segment's words.

An entity's key in the authority files is its ``xml:id``, except where it could not be one or would meet one of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from diglot.identifiers import covers, is_id, xml_id
from diglot.model import Correction, Mark, Span

DIGLOT, EDITOR = "diglot", "editor"
"""Who says so: the recogniser, the edition's editors."""
SOURCE = "source"
"""The id of the description of the source, to whose date relative dates may point."""
CALENDAR, STATUS, SUBJECT, REASON, TEXT, NOTE = "calendar", "status", "subject", "reason", "text", "note"
"""Families of ids: ``calendar.hijri``, ``status.draft``, ``subject.1``, ``reason.1``, ``text.ar``, ``note.ar.1.3``."""
_OURS = re.compile(
    rf"({DIGLOT}|{EDITOR}|{SOURCE}|({CALENDAR}|{STATUS}|{SUBJECT}|{REASON}|{TEXT}|{NOTE})\..*|[A-Za-z-]+\.(hole-)?[0-9].*)"
)
_NCNAME = re.compile(r"[^\W\d][\w.-]*")
_ESCAPED = re.compile(r"_([0-9a-f]+)_")
_DATE_ID = re.compile(r"[A-Za-z-]+\.([^.]+\.[^.]+(?:\.[^.]+)?|hole-[0-9]+)\.d([0-9]+)")
_STRING_RANGE = re.compile(r"#string-range\(([^,()]+),(\d+),(\d+)\)")


def name_id(key: str) -> str:
    """A key as an XML name: itself where it is one, else ``_.`` and the other characters in hexadecimal."""
    if _NCNAME.fullmatch(key) and not key.startswith("_.") and not _OURS.fullmatch(key):
        return key
    return "_." + re.sub(r"[^A-Za-z0-9.-]", lambda match: f"_{ord(match[0]):x}_", key)


def key_of(name: str) -> str:
    """The key of which ``name_id`` made this name."""
    if not name.startswith("_."):
        return name
    return _ESCAPED.sub(lambda match: chr(min(int(match[1], 16), 0x10FFFF)), name[2:])


def fragment(pointer: str | None) -> str:
    """What a pointer's ``#`` names, of the first pointer where there are several; empty where it names nothing."""
    return ((pointer or "").split() or [""])[0].partition("#")[2]


def target(lang: str, segment: str, span: Span | None, marks: Iterable[Mark]) -> str:
    """A pointer to a segment or, in TEI's ``string-range`` scheme, to words in it.

    A string range counts the characters of all the text inside the element, so those of ``corr`` too.
    """
    identifier = xml_id(lang, segment)
    if span is None:
        return f"#{identifier}"
    corrections = [mark for mark in marks if isinstance(mark, Correction)]
    start = span.start + sum(len(mark.correct) for mark in corrections if mark.end <= span.start)
    end = span.end + sum(len(mark.correct) for mark in corrections if mark.end < span.end)
    return f"#string-range({identifier},{start},{max(start, end) - start})"


def pointed(pointer: str) -> tuple[str, str, tuple[int, int] | None]:
    """Language, segment and, of a string range, its start and end in the element's text."""
    match = _STRING_RANGE.fullmatch(pointer)
    identifier = match[1] if match else fragment(pointer)
    lang, _, segment = identifier.partition(".")
    return lang, segment, (int(match[2]), int(match[2]) + int(match[3])) if match else None


def offset(position: int, marks: Iterable[Mark]) -> int:
    """The offset in a segment's text of a position in its element's text."""
    skipped = 0
    for mark in sorted((mark for mark in marks if isinstance(mark, Correction)), key=lambda mark: mark.end):
        if position <= mark.end + skipped:
            break
        skipped += min(len(mark.correct), position - mark.end - skipped)
    return position - skipped


def pointed_ids(value: str) -> list[str]:
    """The ids to which the pointers of an attribute point inside the file."""
    matches = ((word, _STRING_RANGE.fullmatch(word)) for word in value.split())
    return [match[1] if match else word[1:] for word, match in matches if word.startswith("#")]


def date_id(lang: str, segment: str, start: int) -> str:
    """The ``xml:id`` of a date that another one counts from, by its segment and offset: ``ar.1.2.d15``."""
    return f"{xml_id(lang, segment)}.d{start}"


def date_of(name: str) -> tuple[str, int] | None:
    """Segment and offset in such an id; ``None`` for another one."""
    match = _DATE_ID.fullmatch(name)
    return (match[1], int(match[2])) if match else None


def segment_of(name: str | None, lang: str) -> str:
    """The segment identifier in an ``xml:id`` of ours, ``ar.1.2`` → ``1.2``; empty where it is none for that language."""
    prefix, _, identifier = (name or "").partition(".")
    ends: Sequence[str] = () if identifier.startswith("hole-") else covers(identifier)
    return identifier if prefix == lang and all(map(is_id, ends)) else ""
