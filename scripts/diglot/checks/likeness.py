"""Words that resemble a name without being marked as it: its adjective («السوفييتي», «Turkish»), another spelling."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diglot.checks.beads import Side
from diglot.model import Entity, Mention, Segment
from diglot.recognise.folding import fold
from diglot.recognise.languages import family, language
from diglot.recognise.tokens import tokens
from diglot.recognise.widen import skeleton

CONSONANTS, LETTERS = 3, 4
"""How many consonants, or letters of any kind, a word shares with a name at the beginning."""
SHORTEST = 3
"""Letters of a name's word that is compared."""
ARTICLE = "ال"


def is_hinted_at(entity: Entity | None, side: Side) -> bool:
    """Whether a word outside all names begins like one of the words of an entity's name."""
    if entity is None:
        return False
    here = family(side.lang)
    names = " ".join(
        name for tag in (*entity.name, *entity.aliases) if family(tag) == here for name in _names(entity, tag)
    )
    wanted = {word for word in _words(names, here) if len(word) >= SHORTEST}
    said = {word for segment in side.segments for word in _words(_outside(segment), here)}
    return any(_begins_alike(name, word) for name in wanted for word in said)


def _names(entity: Entity, tag: str) -> Iterable[str]:
    return filter(None, (entity.name.get(tag, ""), *entity.aliases.get(tag, ())))


def _outside(segment: Segment) -> str:
    """The text without what is marked as a name."""
    text = segment.text
    for mark in segment.marks:
        if isinstance(mark, Mention):
            text = text[: mark.start] + " " * (mark.end - mark.start) + text[mark.end :]
    return text


def _words(text: str, tag: str) -> Iterator[str]:
    """The folded words of a text that may be names: capitalised where the script has capitals; proclitics and the
    article left out."""
    folded = fold(text)
    for token in tokens(folded.text):
        if token.kind == "word" and not text[folded.start(token.start)].islower():
            yield from (reading.key.removeprefix(ARTICLE) for reading in language(tag).readings(token.text))


def _begins_alike(name: str, word: str) -> bool:
    consonants = skeleton(name)[:CONSONANTS]
    if len(consonants) == CONSONANTS and skeleton(word).startswith(consonants):
        return True
    return word.startswith(name[:LETTERS]) and len(name) >= LETTERS
