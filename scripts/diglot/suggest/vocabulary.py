"""What a language tells about the names in it: words beside them, words in them, words that look like them and are none.

Words are folded. ``english`` and ``arabic`` are such vocabularies, ``languages`` lists them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from babel import Locale, UnknownLocaleError

from diglot.model import Kind
from diglot.recognise.folding import folded

Side: TypeAlias = Literal["before", "after"]


class Cue(NamedTuple):
    """Words that stand beside a name."""

    name: str
    """What they are, as an editor is told."""
    kind: Kind | Literal[""]
    """Of what it leads in; empty where it may be anything."""
    side: Side
    words: frozenset[tuple[str, ...]]
    weight: float
    """How sure they make one that a name stands there (0–1)."""
    link: frozenset[str] = frozenset()
    """Words that may stand between the cue and the name: «the city *of* Jaffa»."""
    ends: frozenset[str] = frozenset()
    """The last words of all its phrases."""


class Noun(NamedTuple):
    """A common noun that is part of a name: «Gouraud Street», «شارع غورو». Nouns of one concept translate each other."""

    concepts: frozenset[str]
    kind: Kind


def cue(name: str, kind: Kind | Literal[""], side: Side, weight: float, words: str, *, link: str = "") -> Cue:
    """A cue from words parted by commas; a hyphen parts words too."""
    phrases = frozenset(
        tuple(folded(phrase).replace("-", " ").split()) for phrase in words.split(",") if phrase.strip()
    )
    ends = frozenset(phrase[-1] for phrase in phrases)
    return Cue(name, kind, side, phrases, weight, frozenset(folded(link).split()), ends)


def folded_words(text: str) -> frozenset[str]:
    return frozenset(folded(text).split())


@dataclass(frozen=True)
class Vocabulary:
    """The words of a language that have to do with names."""

    cues: tuple[Cue, ...] = ()
    nouns: dict[str, Noun] = field(default_factory=dict)
    no_heads: frozenset[str] = frozenset()
    """Those after which a description is more likely than a name."""
    titles: frozenset[str] = frozenset()
    """That stand before a person's name and are no part of it."""
    given: frozenset[str] = frozenset()
    """First names, as recognition knows them."""
    no_given: frozenset[str] = frozenset()
    """Those of them that are common words too."""
    glue: frozenset[str] = frozenset()
    """Words inside a name that are no name: «ibn», «van», «of»."""
    closing: frozenset[str] = frozenset()
    """Those with which a name may end."""
    numerals: frozenset[str] = frozenset()
    """With which a ruler's name may end: «the Second»."""
    conjunctions: str = ""
    """Letters that are «and» when they begin a word."""
    place_heads: frozenset[str] = frozenset()
    """With which a place's name of several words begins: «Port», «San», «Bab»."""
    function: frozenset[str] = frozenset()
    """Articles, pronouns, conjunctions, adverbs: words that begin a sentence and no name."""
    common: frozenset[str] = frozenset()
    """Other words that are no names, though they may stand where one does, or have a capital."""
    nationals: frozenset[str] = frozenset()
    """Adjectives and nouns of nations, beliefs and parties that don't end so, or are made of no country's name."""
    national_endings: tuple[str, ...] = ()
    """With which adjectives and nouns of nationality end."""
    capitals_tell: bool = True
    """Whether a capital inside a sentence means a name, as it does not in German."""


@cache
def calendar_words(lang: str) -> frozenset[str]:
    """Months, weekdays, languages: words with a capital in English that name nothing."""
    try:
        locale = Locale(lang.partition("-")[0])
    except (UnknownLocaleError, ValueError):
        return frozenset()
    names: list[str] = []
    for table in (locale.months, locale.days):
        for forms in table.values():
            names += [name for width in forms.values() for name in width.values()]
    return frozenset(folded(name).strip(".") for name in (*names, *locale.languages.values()))


@cache
def territories(lang: str) -> frozenset[str]:
    """The first words of the names of countries and continents."""
    try:
        names = Locale(lang.partition("-")[0]).territories.values()
    except (UnknownLocaleError, ValueError):
        return frozenset()
    return frozenset(folded(name).split()[0] for name in names)


@cache
def place_stems(lang: str, places: frozenset[str]) -> frozenset[str]:
    """The beginnings of the names of places that an adjective may be made from, and the names themselves."""
    names = territories(lang) | places
    return frozenset(
        name[:length] for name in names for length in range(3, len(name) + 1) if length > 3 or len(name) <= 5
    )
