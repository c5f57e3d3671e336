"""A place where an unknown name may stand, and what speaks for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, TypeAlias

from diglot.model import Kind
from diglot.recognise.folding import fold
from diglot.recognise.languages import script, script_of
from diglot.suggest.passages import Passage

AnyKind: TypeAlias = Kind | Literal[""]
Key: TypeAlias = tuple[str, ...]
"""A name as folded words."""


class Clue(NamedTuple):
    """Something that speaks for a name."""

    name: str
    """What it is, as an editor is told; clues of one name count once."""
    words: str
    """As they are printed."""
    weight: float
    """How sure it alone makes one that this is a name (0–1)."""
    kind: AnyKind = ""
    """The kind that it speaks for, with the same weight."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """Words of a passage that may be a name."""

    passage: Passage
    first: int
    """First word, and the word after the last."""
    last: int
    skip: int = 0
    """How many folded characters of the first word are proclitics."""
    clues: tuple[Clue, ...] = ()
    doubtful: int = 0
    """How many of its first words may have their capitals from the sentence's start."""

    @property
    def start(self) -> int:
        word = self.passage.words[self.first]
        return word.start + (fold(word.text).start(self.skip) if self.skip else 0)

    @property
    def end(self) -> int:
        return self.passage.words[self.last - 1].end

    @property
    def text(self) -> str:
        """As printed, without proclitics."""
        return self.passage.text[self.start : self.end]

    @property
    def key(self) -> Key:
        keys = [word.key for word in self.passage.words[self.first : self.last]]
        return (keys[0][self.skip :], *keys[1:])

    @property
    def lang(self) -> str:
        return self.passage.lang

    @property
    def weight(self) -> float:
        return together(self.clues)

    def overlaps(self, other: Sighting) -> bool:
        return self.passage == other.passage and self.first < other.last and other.first < self.last

    def with_clues(self, *clues: Clue) -> Sighting:
        return replace(self, clues=(*self.clues, *clues))


def in_script(text: str, lang: str) -> bool:
    """Whether words are written in the script of a language, as glosses in its texts are not."""
    written = next((found for letter in text if (found := script_of(letter))), "")
    return not written or written == script(lang)


def together(clues: Iterable[Clue]) -> float:
    """How sure clues of different names make one, each taken for independent of the others."""
    best: dict[str, float] = {}
    for clue in clues:
        best[clue.name] = max(best.get(clue.name, 0.0), clue.weight)
    doubt = 1.0
    for weight in best.values():
        doubt *= 1 - weight
    return 1 - doubt
