"""How many letters two words are apart, and whether only an ending parts them."""

from __future__ import annotations

from diglot.recognise.folding import folded

ENDINGS = frozenset(
    (
        "",
        *folded("ي ة ية يا ين ون يون يين ات يات ا ان هم ها").split(),
        *["s", "es", "ian", "ians", "an", "ans", "i", "is", "ite", "ites", "ist", "ism"],
    )
)
"""Inflection: a word that differs from a name by one of these at its end only is another word."""
STEM = 3
"""Letters that a word and what is inflected from it share at least."""


def distance(one: str, other: str) -> int:
    """Letters left out, put in, exchanged for another or with their neighbour, between two words (Damerau 1964)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        here = [row]
        for column, another in enumerate(other, start=1):
            cost = min(last[column] + 1, here[-1] + 1, last[column - 1] + (letter != another))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == another:
                cost = min(cost, before[column - 2] + 1)
            here.append(cost)
        before, last = last, here
    return last[-1]


def is_inflected(word: str, name: str) -> bool:
    """Whether two words differ by an ending only: «روسيا» and «روسي», «Iraq» and «Iraqi»."""
    stem = next((at for at, pair in enumerate(zip(word, name, strict=False)) if len(set(pair)) > 1), None)
    if stem is None:
        stem = min(len(word), len(name))
    return stem >= STEM and {word[stem:], name[stem:]} <= ENDINGS
