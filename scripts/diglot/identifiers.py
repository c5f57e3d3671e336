"""Identifiers of segments, and the ids in XML and HTML that are derived from them."""

from __future__ import annotations

import re
from typing import TypeAlias

_ID = re.compile(r"([1-9][0-9]{0,5})([a-z]{0,3})\.(0|[1-9][0-9]{0,5})([a-z]{0,3})")

IdKey: TypeAlias = tuple[tuple[int, int, str], tuple[int, int, str]]


def id_key(identifier: str) -> IdKey:
    """Sort key of a segment identifier: ``1.2 < 1.2a < 1.3 < 1a.1 < 2.0``.

    Raises:
        ValueError: the identifier is malformed.
    """
    match = _ID.fullmatch(identifier)
    if not match:
        raise ValueError(f"not a segment identifier: {identifier}")
    division, division_letter, number, letter = match.groups()
    return (
        (int(division), len(division_letter), division_letter),
        (int(number), len(letter), letter),
    )


def is_id(identifier: str) -> bool:
    """Whether this is one segment's identifier (not a range)."""
    return _ID.fullmatch(identifier) is not None


def covers(identifier: str) -> tuple[str, str]:
    """First and last segment of an identifier or range: ``1.2-1.4`` → ``("1.2", "1.4")``, ``1.2`` → ``("1.2", "1.2")``."""
    first, _, last = identifier.partition("-")
    return first, last or first


def xml_id(lang: str, identifier: str) -> str:
    """The TEI ``xml:id`` of a segment: ``ar.1.2``, ``en.1.2-1.3``."""
    return f"{lang}.{identifier}"


def html_id(lang: str, identifier: str, original: str) -> str:
    """The HTML ``id`` of a segment: the passage itself (``1.2``) in the original, ``en.1.2`` in a translation."""
    return identifier if lang == original else xml_id(lang, identifier)
