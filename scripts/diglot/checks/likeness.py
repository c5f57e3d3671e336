"""Words that resemble a name without being marked as it: its adjective («السوفييتي», «Turkish»), another spelling."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diglot.checks.beads import Side
from diglot.model import Entity, Kind, Mention, Segment
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
    """Whether a word that is no other name of this kind begins like one of the words of an entity's name.

    Persons and places have a capital there, where the script has capitals; of an event, an organisation or a work any
    word will do: «the committee», «those trials».
    """
    if entity is None:
        return False
    here, proper = family(side.lang), entity.kind in ("person", "place")
    names = " ".join(
        name for tag in (*entity.name, *entity.aliases) if family(tag) == here for name in _names(entity, tag)
    )
    shortest = SHORTEST if proper else LETTERS
    wanted = {word for word in _words(names, here, proper) if len(word) >= shortest}
    said = {word for segment in side.segments for word in _words(_without(segment, entity.kind), here, proper)}
    return any(_begins_alike(name, word) for name in wanted for word in said)


def _names(entity: Entity, tag: str) -> Iterable[str]:
    return filter(None, (entity.name.get(tag, ""), *entity.aliases.get(tag, ())))


def _without(segment: Segment, kind: Kind) -> str:
    """The text without the names of a kind."""
    text = segment.text
    for mark in segment.marks:
        if isinstance(mark, Mention) and mark.kind == kind:
            text = text[: mark.start] + " " * (mark.end - mark.start) + text[mark.end :]
    return text


def _words(text: str, tag: str, proper: bool) -> Iterator[str]:
    """The folded words of a text, proclitics and the article left out; of ``proper`` names only those with a capital, where
    the script has capitals."""
    folded = fold(text)
    for token in tokens(folded.text):
        if token.kind == "word" and not (proper and text[folded.start(token.start)].islower()):
            yield from (reading.key.removeprefix(ARTICLE) for reading in language(tag).readings(token.text))


def _begins_alike(name: str, word: str) -> bool:
    consonants = skeleton(name)[:CONSONANTS]
    if len(consonants) == CONSONANTS and skeleton(word).startswith(consonants):
        return True
    return word.startswith(name[:LETTERS]) and len(name) >= LETTERS
