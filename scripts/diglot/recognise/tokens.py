"""Words, numbers and signs of a folded text: what names and dates are built of."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias, cast

TokenKind: TypeAlias = Literal["word", "number", "sign"]

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)"  # an apostrophe inside a word belongs to it: o'brien, trotsky's
    r"|(?P<number>\d+(?:[.,٫٬]\d+)*)"  # 1929, 300,000, 13.2.1929
    r"|(?P<sign>[^\w\s])"
)


class Token(NamedTuple):
    """A word, a number or a single sign; ``start`` and ``end`` count characters of the folded text."""

    kind: TokenKind
    text: str
    start: int
    end: int
    glued: bool
    """Whether no space parts it from the token before."""


class Reading(NamedTuple):
    """A way to read a word: the folded characters from ``start`` to ``end`` of it are the word ``key``."""

    start: int
    end: int
    key: str


def tokens(folded: str) -> list[Token]:
    """The tokens of a folded text, in order."""
    found = []
    last = 0
    for match in _TOKEN.finditer(folded):
        start, end = match.span()
        found.append(Token(cast(TokenKind, match.lastgroup), match[0], start, end, start == last))
        last = end
    return found
