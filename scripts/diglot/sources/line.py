"""One line of a text file ↔ what it says: ``[1.2] text with *emphasis*``, ``[2.0] ## heading``, ``[1.4] -``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from diglot.model import Segment, Span

OMITTED = "-"
HEADING = "##"

_BRACKET = re.compile(r"[\u200e\u200f\u061c\ufeff]*\[([^\[\]]*)\](.*)", re.DOTALL)
_HASHES = re.compile(r"#+(?=\s|$)|##+")
_TOKEN = re.compile(r"\\(?P<literal>.)|(?P<star>\*)|[^\\*]+|\\", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Body:
    """What follows an identifier, its marks taken out of the text."""

    text: str
    emphasis: tuple[Span, ...] = ()
    hashes: str = ""
    """The heading's mark as it is written."""
    omitted: bool = False
    faults: tuple[str, ...] = ()
    """What of its marks could not be understood and stays in the text as it is."""


def split_line(raw: str) -> tuple[str | None, str]:
    """The identifier in brackets at the line's start, ``None`` where there are none, and the rest.

    Direction marks before the bracket, which some editors put there, are no part of either.
    """
    match = _BRACKET.fullmatch(raw)
    return (match[1].strip(), match[2]) if match else (None, raw)


def parse_body(raw: str) -> Body:
    """The text after an identifier: a heading's mark, the «-» of what is left out, emphasis and escapes."""
    raw = _stripped(raw)
    hashes = match[0] if (match := _HASHES.match(raw)) else ""
    rest = _stripped(raw[len(hashes) :])
    if rest == OMITTED:
        return Body("", hashes=hashes, omitted=True)
    text, emphasis, faults = inline(rest)
    return Body(text, emphasis, hashes, faults=faults)


def inline(raw: str) -> tuple[str, tuple[Span, ...], tuple[str, ...]]:
    """Text, spans of emphasis, and faults of a text with ``*…*`` and ``\\``.

    A star that is not closed, an emphasis of nothing (``**``) and a ``\\`` at the end stay in the text.
    """
    parts: list[str] = []
    spans: list[Span] = []
    faults: list[str] = []
    length, opened, slot = 0, -1, 0
    for token in _TOKEN.finditer(raw):
        if token["star"] is None:
            parts.append(token["literal"] or token[0])
            length += len(parts[-1])
        elif opened < 0:
            opened, slot = length, len(parts)
            parts.append("")
        elif opened == length:
            parts[slot], opened, length = "**", -1, length + 2
            faults.append("«**» emphasises nothing")
        else:
            spans.append(Span(opened, length))
            opened = -1
    if opened >= 0:
        parts[slot] = "*"
        faults.append("a «*» is not closed")
    if _dangling(raw):
        faults.append("the «\\» at the end has nothing after it")
    return "".join(parts), tuple(spans), tuple(faults)


def format_segment(segment: Segment) -> str:
    """The line of a text file from which a segment can be read again; a hole becomes its text alone."""
    if segment.is_hole:
        return _hole(_marked(segment))
    if segment.omitted:
        return f"[{segment.id}] {OMITTED}"
    raw = _edges(_marked(segment))
    if raw == OMITTED or (_HASHES.match(raw) and not segment.is_heading):
        raw = f"\\{raw}"
    return " ".join(filter(None, (f"[{segment.id}]", HEADING * segment.is_heading, raw)))


def _stripped(raw: str) -> str:
    """Without the white space at its edges, but for a last space that is escaped."""
    raw = raw.lstrip()
    body = raw.rstrip()
    return raw[: len(body) + 1] if _dangling(body) else body


def _dangling(raw: str) -> bool:
    """Whether the last character is a ``\\`` that escapes."""
    return (len(raw) - len(raw.rstrip("\\"))) % 2 == 1


def _marked(segment: Segment) -> str:
    pieces, done = [], 0
    for position in (edge for span in segment.emphasis for edge in (span.start, span.end)):
        pieces += [_escaped(segment.text[done:position]), "*"]
        done = position
    return "".join([*pieces, _escaped(segment.text[done:])])


def _escaped(text: str) -> str:
    return re.sub(r"([\\*])", r"\\\1", text)


def _edges(raw: str) -> str:
    if raw[-1:].isspace():
        raw = f"{raw[:-1]}\\{raw[-1]}"
    return f"\\{raw}" if raw[:1].isspace() else raw


def _hole(raw: str) -> str:
    raw = _edges(raw)
    return f"\\{raw}" if raw[:1] in {"[", "\u200e", "\u200f", "\u061c", "\ufeff"} else raw
