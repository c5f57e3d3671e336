"""Quotation marks and brackets that belong together."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

OPENING = {"(": ")", "[": "]", "{": "}", "﴿": "﴾", "«": "»", "‹": "›"}
"""An opening mark and the one that closes it."""

TOGGLING = {'"': '"', "“": "“", "”": "“", "„": "“", "‟": "“"}
"""Marks that open where none of their kind is open, and close where one is: Arabic texts have “…” and ”…“."""

QUOTING = frozenset('"“«‹')

_CLOSING = {close: open_ for open_, close in OPENING.items()}
_MARK = re.compile("[" + re.escape("".join([*OPENING, *_CLOSING, *TOGGLING])) + "]")


@dataclass(frozen=True, slots=True)
class Pair:
    """The positions of two marks that belong together."""

    open: int
    close: int
    quotes: bool
    """Quotation marks rather than brackets."""


def pairs(text: str) -> list[Pair]:
    """The pairs of a paragraph, by their closing marks. A mark that is never closed belongs to none."""
    found: list[Pair] = []
    stack: list[tuple[str, int]] = []
    opened = Counter[str]()
    for match in _MARK.finditer(text):
        mark = match.group()
        kind = TOGGLING.get(mark) or _CLOSING.get(mark) or mark
        if mark in OPENING or (mark in TOGGLING and not opened[kind]):
            stack.append((kind, match.start()))
            opened[kind] += 1
        elif opened[kind]:
            found.append(Pair(_opening(kind, stack, opened), match.start(), kind in QUOTING))
    return found


def _opening(kind: str, stack: list[tuple[str, int]], opened: Counter[str]) -> int:
    """Takes the innermost open mark of a kind from the stack, and those inside it, which nothing closes."""
    while True:
        inner, position = stack.pop()
        opened[inner] -= 1
        if inner == kind:
            return position
