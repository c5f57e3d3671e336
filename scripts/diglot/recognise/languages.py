"""The languages that are known, and what each brings to recognition. A new language is one row of ``LANGUAGES``."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from babel.core import get_global

from diglot.recognise.arabic import grammar as arabic_dates
from diglot.recognise.arabic import names as arabic_names
from diglot.recognise.arabic import words as arabic_words
from diglot.recognise.english import grammar as english_dates
from diglot.recognise.english import names as english_names
from diglot.recognise.english import words as english_words
from diglot.recognise.grammar import Grammar
from diglot.recognise.tokens import Reading

Words = tuple[str, ...]
"""A name as folded words."""


@dataclass(frozen=True, slots=True)
class Language:
    """How a language writes dates and names."""

    readings: Callable[[str], Iterable[Reading]]
    """The ways to read a folded word: whole, and without what is written together with it."""
    variants: Callable[[Words], Iterable[Words]]
    """The other forms that a name takes in running text."""
    surnames: Callable[[Words], Iterable[Words]]
    """What of a person's name stands for the whole of it; nothing for a name without a surname."""
    function_words: Mapping[str, frozenset[str]]
    """Folded words that are no name by themselves unless a name is spelt otherwise to the letter → their spellings."""
    adjectives: Callable[[], frozenset[str]]
    """Folded surnames that are also adjectives of nationality."""
    grammar: Callable[[], Grammar] | None = None


_ARABIC = Language(
    arabic_words.readings,
    arabic_names.variants,
    arabic_names.surnames,
    arabic_names.FUNCTION_WORDS,
    arabic_names.adjectives,
    arabic_dates.grammar,
)
_ENGLISH = Language(
    english_words.readings,
    english_names.variants,
    english_names.surnames,
    english_names.FUNCTION_WORDS,
    english_names.adjectives,
    english_dates.grammar,
)
_OTHER = Language(
    english_words.readings,
    english_names.variants,
    english_names.surnames,
    {},
    english_names.adjectives,
)

LANGUAGES: dict[str, Language] = {"ar": _ARABIC, "en": _ENGLISH}
"""By primary tag. In any other language names are found as they stand in the authority files, and no dates."""


def language(tag: str) -> Language:
    """What is known of a language: Arabic in Latin letters is not Arabic in this respect."""
    primary = tag.partition("-")[0]
    return LANGUAGES.get(primary, _OTHER) if script(primary) == script(tag) else _OTHER


@cache
def script(tag: str) -> str:
    """The script of a language, ISO 15924: by its subtag, else the likely one of the CLDR, else Latin."""
    primary, *rest = tag.split("-")
    likely = get_global("likely_subtags").get(primary, "").split("_")
    return next((part for part in (*rest, *likely[1:]) if len(part) == 4 and part.isalpha()), "Latn")


def family(tag: str) -> str:
    """The tag under which a language's names are kept: regions don't count, scripts do (``ar-EG`` → ``ar``)."""
    primary = tag.partition("-")[0]
    return primary if script(primary) == script(tag) else f"{primary}-{script(tag)}"


_SCRIPTS = {"LATIN": "Latn", "ARABIC": "Arab", "CYRILLIC": "Cyrl", "GREEK": "Grek", "HEBREW": "Hebr"}


@lru_cache(maxsize=4096)
def script_of(character: str) -> str:
    """The script of a letter; empty for other characters and rarer scripts."""
    return _SCRIPTS.get(unicodedata.name(character, "").partition(" ")[0], "") if character.isalpha() else ""
