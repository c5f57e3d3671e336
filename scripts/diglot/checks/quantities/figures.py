"""Numbers in figures, in the digits and with the separators of any country."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from diglot.checks.quantities.words import Amount
from diglot.recognise.tokens import Token

_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,٬٫]\d{3})+")
_DECIMAL = re.compile(r"\d+[.,٫]\d+")


def figure(text: str) -> Amount | None:
    """300,000 and 300.000 are thousands, 3.5 and 3,5 are not; ``None`` for what is no amount: 13.2.1929."""
    if text.isdecimal():
        return int(text)
    if _GROUPED.fullmatch(text):
        return int(re.sub(r"\D", "", text))
    return Fraction(re.sub("[,٫]", ".", text)) if _DECIMAL.fullmatch(text) else None


def thousands(tokens: Sequence[Token], first: int) -> tuple[Amount | None, int]:
    """The amount in figures that begins at a token, its thousands perhaps parted by spaces (300 000), and the token
    after it."""
    value, end = figure(tokens[first].text), first + 1
    while value and len(tokens[first].text) <= 3 and end < len(tokens) and _is_group(tokens[end - 1], tokens[end]):
        value = value * 1000 + int(tokens[end].text)
        end += 1
    return value, end


def _is_group(before: Token, token: Token) -> bool:
    return token.kind == "number" and re.fullmatch(r"\d{3}", token.text) is not None and token.start == before.end + 1


def is_part(tokens: Sequence[Token], first: int) -> bool:
    """Whether figures are only a part of something: an hour (5:30), a decade (1930s)."""
    after, before = tokens[first + 1 : first + 3], tokens[max(0, first - 2) : first]
    hour = len(after) == 2 and after[0].text == ":" and after[0].glued and after[1].kind == "number" and after[1].glued
    minute = len(before) == 2 and before[1].text == ":" and before[1].glued and tokens[first].glued
    return hour or minute or bool(after and after[0].text == "s" and after[0].glued)
