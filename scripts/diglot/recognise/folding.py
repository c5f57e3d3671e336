"""Spelling folded for comparison, with a map back to the characters as they are printed.

Folding takes away what one house writes and the next leaves out: hamza on its seat, the two dots of ta marbuta and
final ya, vowel signs, tatweel, case, accents, the shapes of digits and dashes. Text is never changed: whoever finds
something in the folded text asks where it stands in the printed one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

TATWEEL = "\u0640"

_LETTERS = {
    "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي",
    "ک": "ك", "گ": "ك", "ڭ": "ك", "ڪ": "ك",
    "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه",
    "ٱ": "ا", "ٲ": "ا", "ٳ": "ا",
    "ڤ": "ف", "ڥ": "ف", "ڢ": "ف", "پ": "ب", "چ": "ج", "ژ": "ز", "ڨ": "ق", "ڧ": "ق",
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
}  # fmt: skip
"""Letters that stand for one another in Arabic print (Persian and Maghrebi shapes with them), and Latin letters that
Unicode does not take apart."""

_SIGNS = {
    TATWEEL: "",
    "\u200c": " ",  # zero width non-joiner: parts a compound as a space or a hyphen does
    "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "ʿ": "'", "ʾ": "'", "`": "'", "´": "'", "′": "'",
    "−": "-", "_": "-",
}  # fmt: skip

_TATWEEL_AS_DASH = re.compile(rf"(?<=[\d\s]){TATWEEL}+(?=[\d\s])")


class _Table(dict[str, str]):
    """Character → folded characters, filled as characters are met."""

    def __missing__(self, character: str) -> str:
        folded = self[character] = _fold_character(character)
        return folded


def _fold_character(character: str) -> str:
    """None, one or more folded characters for one."""
    if character in _SIGNS:
        return _SIGNS[character]
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf"):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category in ("Pd", "No"):
        return "-" if category == "Pd" else character
    if character.isspace():
        return " "
    letters = "".join(part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part))
    parts = unicodedata.normalize("NFKD", letters.casefold())
    return _LETTERS.get(character, character) if parts == character else "".join(map(_fold_character, parts))


_TABLE = _Table()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and where its characters come from."""

    source: str
    text: str
    offsets: tuple[int, ...] | None
    """For each folded character the offset of its printed one; ``None`` where both stand at the same offset."""

    def start(self, index: int) -> int:
        """The offset in the printed text of the folded character ``index``."""
        return index if self.offsets is None else self.offsets[index]

    def end(self, index: int) -> int:
        """The offset in the printed text after the folded character before ``index``, its vowel signs and tatweel
        included."""
        if self.offsets is None:
            return index
        end = self.offsets[index - 1] + 1
        while end < len(self.source) and _belongs_to_letter(self.source[end]):
            end += 1
        return end

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The printed span of a folded one that is not empty."""
        return self.start(start), self.end(end)


def _belongs_to_letter(character: str) -> bool:
    return character == TATWEEL or unicodedata.category(character) in ("Mn", "Me")


def fold(text: str) -> Folded:
    """The folded text, in time linear in its length.

    Words that are the same but for hamza, alef, ya, ta marbuta, vowel signs, tatweel, case and accents fold to the
    same characters; digits of every script become ASCII ones, dashes «-», apostrophes «'». A tatweel between two
    digits or spaces is a dash.
    """
    dashed = _TATWEEL_AS_DASH.sub(lambda match: "-" * len(match[0]), text) if TATWEEL in text else text
    pieces = [_TABLE[character] for character in dashed]
    folded = "".join(pieces)
    if len(folded) == len(text) and all(pieces):
        return Folded(text, folded, None)
    offsets = tuple(offset for offset, piece in enumerate(pieces) for _ in piece)
    return Folded(text, folded, offsets)


@lru_cache(maxsize=4096)
def folded(words: str) -> str:
    """Folded characters alone, for words of a vocabulary."""
    return fold(words).text


def word_set(words: str) -> frozenset[str]:
    """The folded words of a text."""
    return frozenset(folded(words).split())


def by_folding(words: str) -> dict[str, frozenset[str]]:
    """Folded word → its spellings among these, which are parted by spaces."""
    spellings = words.split()
    return {
        folded(word): frozenset(other for other in spellings if folded(other) == folded(word)) for word in spellings
    }
