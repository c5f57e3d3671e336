"""The forms under which an entity of the authority files may stand in a text of some language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from diglot.model import Entity, Kind
from diglot.recognise.folding import fold
from diglot.recognise.languages import family, language
from diglot.recognise.naming import CERTAIN, FULL, PART, Naming, Short, Words
from diglot.recognise.pieces import SIGNS, sign_of
from diglot.recognise.tokens import tokens


class Form(NamedTuple):
    """One way to name an entity."""

    words: Words
    """Folded, without signs, those that make one name together joined."""
    rank: int
    want: int
    lead: int
    entity: str
    kind: Kind
    name: str
    """The name as the authority file spells it."""

    @property
    def capitals(self) -> int:
        """How many words of the name begin with a capital."""
        return sum(word[0].isupper() for word in self.name.split() if word)


_GLOSS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")


@lru_cache(maxsize=4096)
def name_words(name: str, hyphenated: frozenset[str] = frozenset()) -> Words:
    """The folded words and numbers of a name; what stands in brackets, nested ones too, is a gloss and no part of it.

    Args:
        name: as an authority file has it.
        hyphenated: words that are «al» where a hyphen stands after them.
    """
    plain, count = _GLOSS.subn("", name)
    while count:
        plain, count = _GLOSS.subn("", plain)
    found = tokens(fold(plain or name).text)
    words = []
    for token, following in zip(found, [*found[1:], None], strict=False):
        article = following and following.text == "-" and following.glued and token.text in hyphenated
        words += [] if token.kind == "sign" else ["al" if article else token.text.replace("'", "")]
    return tuple(words)


def title_words(title: str) -> Words:
    """The folded words of a work's title, with the signs that part it."""
    return tuple(
        sign_of(token.text)
        for token in tokens(fold(title).text)
        if token.kind != "sign" or sign_of(token.text) in SIGNS
    )


def forms(entity: Entity, tag: str) -> Iterator[Form]:
    """Every form of an entity in a family of languages: names, aliases, their variants, and what stands for them."""
    naming = language(tag).naming
    known = is_arabic(entity) if entity.kind == "person" else _is_proper(entity, tag)
    own = set(naming.units(name_words(entity.name.get(tag, ""), naming.hyphenated)))
    for name in _names(entity, tag):
        words = name_words(name, naming.hyphenated)
        if words and entity.kind == "person" and _is_epithet(naming, words, own):
            yield Form(naming.units(words), FULL, CERTAIN, 0, entity.id, entity.kind, name)
            continue
        if entity.kind == "work" and set(title_words(name)) & SIGNS:
            yield Form(title_words(name), FULL, CERTAIN, 0, entity.id, entity.kind, name)
        for short in _shorts(naming, words, entity.kind, known) if words else ():
            yield Form(short.words, short.rank, short.want, short.lead, entity.id, entity.kind, name)


def _is_epithet(naming: Naming, words: Words, own: set[str]) -> bool:
    """Whether an alias is no name of another make: it begins with no given name, and shares nothing with the name."""
    units = naming.units(words)
    return bool(own) and own.isdisjoint(units) and units[0] not in naming.given


def is_arabic(entity: Entity) -> bool:
    """Whether somebody's name in Arabic letters is an Arabic one."""
    naming = language("ar").naming
    return any(naming.is_arabic(name_words(name, naming.hyphenated)) for name in _names(entity, "ar"))


def _is_proper(entity: Entity, tag: str) -> bool:
    """Whether a name is a single word in another language."""
    return any(len(name.split()) == 1 for other, name in entity.name.items() if family(other) != tag)


def _shorts(naming: Naming, words: Words, kind: Kind, known: bool) -> Iterator[Short]:
    """Each form of a name, and it with two words as one. Known to be Arabic, if a person's, else to be proper."""
    if kind == "person":
        made = list(naming.person(naming.units(words), known))
    else:
        joined = {naming.units(words), tuple(map(naming.spelling, words))} - {words}
        made = [*naming.other(words, kind, known), *(Short(each, FULL) for each in joined)]
    for short in made:
        yield short
        if not short.lead:
            yield from (short._replace(words=each) for each in naming.compounds(short.words, kind))


def _names(entity: Entity, tag: str) -> Iterator[str]:
    """Names and aliases of this family of languages."""
    for other in sorted({*entity.name, *entity.aliases}):
        if family(other) == tag:
            yield from filter(None, (entity.name.get(other, ""), *entity.aliases.get(other, ())))


def within(form: Form, persons: Mapping[Words, Sequence[Form]]) -> Iterator[Form]:
    """The forms of a name that holds a person's, with that person's other names in it: «ضريح سعد» of «ضريح سعد زغلول».

    Args:
        form: of a name that is no person's.
        persons: each person's full name → all forms of the person.
    """
    for first in range(len(form.words)):
        for last in range(first + 2, min(len(form.words), first + 5) + 1):
            for other in persons.get(form.words[first:last], ()):
                words = (*form.words[:first], *other.words, *form.words[last:])
                if not other.lead and len(words) > 1:
                    yield form._replace(words=words, rank=max(form.rank, PART))
