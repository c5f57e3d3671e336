"""The words of a text as the index has them: folded as recognition folds, with their place in the printed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from diglot.recognise.folding import fold

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+")
ENDS = "ها"
"""Letters that are a suffix or the word's own."""
_TA_MARBUTA, _FATHATAN = "ةۃ", "\u064b"


class Word(NamedTuple):
    """A word or a number: its key, and where it is printed."""

    key: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    """The words of a text, in order: «وَالكِتابُ», «Trotsky’s» and «١٩٢٩» are «والكتاب», «trotsky» and «1929»."""
    folded = fold(text)
    for match in _WORD.finditer(folded.text):
        yield Word(_key(match[0]), *folded.span(*match.span()))


def keys(text: str) -> list[str]:
    """The keys of a text's words, in order."""
    return [_key(match[0]) for match in _WORD.finditer(fold(text).text)]


def forms(text: str, uncut: set[str]) -> Iterator[str]:
    """The same; those whose end is no suffix are added to ``uncut``."""
    folded = fold(text)
    for match in _WORD.finditer(folded.text):
        key = _key(match[0])
        if key[-1] in ENDS and key not in uncut and keeps_its_end(text[slice(*folded.span(*match.span()))]):
            uncut.add(key)
        yield key


def _key(word: str) -> str:
    return word.removesuffix("'s").replace("'", "") if "'" in word else word


def keeps_its_end(printed: str) -> bool:
    """Whether what is folded to a final «ه» or «ا» is no suffix: a ta marbuta is none, and a final alef only in tanwin."""
    letters = "".join(each for each in printed if each.isalpha())
    if letters.endswith("ا"):
        return _FATHATAN not in printed[-3:]
    return bool(letters) and letters[-1] in _TA_MARBUTA
