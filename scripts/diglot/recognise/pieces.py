"""The words of a text as names are made of them: without what is written together with them, and joined with the next
word where the two may be one name."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from diglot.recognise.languages import Language
from diglot.recognise.tokens import Reading, Token

DEEPEST = 3
"""How many words one name is made of at most: «أبو عبد الله»."""


_AS = {"،": ",", "؛": ";"}
SIGNS = frozenset(",;:!?؟")
"""Signs that a name may have inside: «Hussein, Taha», a title's colon."""


def sign_of(text: str) -> str:
    """A sign as names have it: the Arabic comma as a comma; a word without its apostrophes."""
    return _AS.get(text, text).replace("'", "") or text


class Piece(NamedTuple):
    """A word as part of a name: its key, its span in the folded text, the token after it, and whether a name may go on
    after it."""

    key: str
    start: int
    end: int
    last: int
    is_open: bool
    is_compound: bool = False
    """Whether it is two words that need not be one name."""


@dataclass(frozen=True, slots=True)
class Cutter:
    """Reads the words of a text as those of names."""

    language: Language
    words: Container[str]
    """Those that the names are made of."""

    def pieces(self, tokens: Sequence[Token], index: int, depth: int = 1) -> Iterator[Piece]:
        """The ways to read the word at a token as part of a name."""
        token = tokens[index]
        readings = self.language.readings(token.text)
        spelling, length = self.language.naming.spelling, len(token.text)
        for start, end, key in readings:
            yield Piece(spelling(key), token.start + start, token.start + end, index + 1, end == length)
        following = next_word(tokens, index)
        if following < len(tokens) and depth < DEEPEST and token.kind == "word" == tokens[following].kind:
            yield from self._joined(tokens, readings, (index, following), depth)

    def _joined(
        self, tokens: Sequence[Token], readings: Sequence[Reading], at: tuple[int, int], depth: int
    ) -> Iterator[Piece]:
        """Two words as one: what always belongs to the next word («عبد», «أبو»), or any two that are a compound."""
        index, following = at
        naming, token = self.language.naming, tokens[index]
        for start, end, key in readings:
            word = "al" if following > index + 1 and key in naming.hyphenated else key
            if end == len(token.text) and word in naming.first:
                yield from self._with_particle(tokens, word, token.start + start, following, depth)
            elif end == len(token.text):
                yield from self._compound(tokens, key, token.start + start, following)

    def _with_particle(
        self, tokens: Sequence[Token], word: str, start: int, following: int, depth: int
    ) -> Iterator[Piece]:
        for piece in self.pieces(tokens, following, depth + 1):
            if piece.start == tokens[following].start:
                yield piece._replace(key=self.language.naming.join(word, piece.key), start=start)

    def _compound(self, tokens: Sequence[Token], word: str, start: int, following: int) -> Iterator[Piece]:
        """A compound is one that some name is; the second word may have a particle itself: «Salah al-Din»."""
        second = tokens[following]
        for begin, end, key in self.language.readings(second.text):
            if not begin and word + key in self.words:
                is_open = end == len(second.text)
                yield Piece(word + key, start, second.start + end, following + 1, is_open, is_compound=True)
        if second.text in self.language.naming.first:
            for piece in self.pieces(tokens, following, DEEPEST - 1):
                if piece.start == second.start and piece.last > following + 1 and word + piece.key in self.words:
                    yield piece._replace(key=word + piece.key, start=start, is_compound=True)


def next_word(tokens: Sequence[Token], index: int) -> int:
    """The token with which a name may go on: after a hyphen without spaces, after the point of an initial, after an
    apostrophe."""
    following = index + 1
    if following + 1 >= len(tokens) or tokens[following].kind != "sign":
        return following if following < len(tokens) and tokens[following].kind != "sign" else len(tokens)
    sign, word = tokens[following], tokens[following + 1]
    hyphen = sign.text == "-" and sign.glued and word.glued
    possessive = sign.text == "'" and sign.glued and not word.glued
    initial = sign.text == "." and sign.glued and len(tokens[index].text) == 1
    return following + 1 if word.kind != "sign" and (hyphen or initial or possessive) else len(tokens)
