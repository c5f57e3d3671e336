"""The forms under which an entity of the authority files may stand in a text of some language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from diglot.model import Entity, Kind
from diglot.recognise.folding import fold
from diglot.recognise.languages import Language, Words, family, language
from diglot.recognise.tokens import tokens

FULL, SHORT = 0, 1
"""Ranks of a form: a name or alias of the authority file; a surname, made from one."""


@dataclass(frozen=True, slots=True, order=True)
class Form:
    """One way to name an entity."""

    words: Words
    """Folded, without signs."""
    rank: int
    entity: str
    kind: Kind
    name: str
    """The name as the authority file spells it."""

    @property
    def capitals(self) -> int:
        """How many words of the name begin with a capital."""
        return sum(word[0].isupper() for word in self.name.split() if word)


_GLOSS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")


def name_words(name: str) -> Words:
    """The folded words and numbers of a name; what stands in brackets is a gloss and no part of it."""
    found = tokens(fold(_GLOSS.sub("", name)).text)
    return tuple(token.text.replace("'", "") for token in found if token.kind != "sign")


def forms(entity: Entity, tag: str) -> Iterator[Form]:
    """Every form of an entity in a family of languages: names, aliases, their variants; for a person the surname."""
    here = language(tag)
    for name in _names(entity, tag):
        words = name_words(name)
        for full in _with_variants(here, words):
            yield Form(full, FULL, entity.id, entity.kind, name)
            if entity.kind == "person":
                yield from (Form(short, SHORT, entity.id, entity.kind, name) for short in here.surnames(full))


def _with_variants(here: Language, words: Words) -> set[Words]:
    return {words, *here.variants(words)} if words else set()


def _names(entity: Entity, tag: str) -> Iterator[str]:
    """Names and aliases of this family of languages."""
    for other in sorted({*entity.name, *entity.aliases}):
        if family(other) == tag:
            yield from filter(None, (entity.name.get(other, ""), *entity.aliases.get(other, ())))
