"""The languages about whose names something is known. A new one is a module like ``english`` and a row here."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from diglot.recognise.languages import family, language, script
from diglot.suggest import arabic, english
from diglot.suggest.vocabulary import Vocabulary

_GLUE = english.VOCABULARY.glue - {"of", "the", "for", "y", "do", "as", "at", "an"}
OTHER = Vocabulary(glue=_GLUE, place_heads=english.VOCABULARY.place_heads)
"""Of a language about which nothing is known: names of other nations stand in it too."""

_KNOWN: dict[str, Vocabulary] = {
    "ar": arabic.VOCABULARY,
    "en": english.VOCABULARY,
    "de": replace(OTHER, capitals_tell=False),
    "lb": replace(OTHER, capitals_tell=False),
}
"""By family of languages."""


@lru_cache(maxsize=256)
def vocabulary(lang: str) -> Vocabulary:
    """What is known of a language, the given names and titles of recognition included."""
    found, naming = _KNOWN.get(family(lang), OTHER), language(lang).naming
    return replace(found, given=naming.given - found.no_given, titles=found.titles | naming.titles)


CASED = frozenset(("Latn", "Cyrl", "Grek", "Armn"))
"""Scripts with capitals."""


def has_capitals(lang: str) -> bool:
    """Whether a language is written in a script that has capitals."""
    return script(lang) in CASED
