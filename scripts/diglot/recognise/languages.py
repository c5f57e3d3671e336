"""The languages that are known, and what each brings to recognition. A new language is one row of ``LANGUAGES``."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from babel.core import get_global

from diglot.recognise.arabic import beside as arabic_beside
from diglot.recognise.arabic import grammar as arabic_dates
from diglot.recognise.arabic import homographs, onomasticon, titles
from diglot.recognise.arabic import names as arabic_names
from diglot.recognise.arabic import words as arabic_words
from diglot.recognise.english import beside as english_beside
from diglot.recognise.english import grammar as english_dates
from diglot.recognise.english import names as english_names
from diglot.recognise.english import titles as english_titles
from diglot.recognise.english import words as english_words
from diglot.recognise.grammar import Grammar
from diglot.recognise.naming import SHORT, Naming, Words
from diglot.recognise.sounds import arabic_shape, latin_shape
from diglot.recognise.tokens import Reading


@dataclass(frozen=True, slots=True)
class Language:
    """How a language writes dates and names."""

    tag: str
    readings: Callable[[str], Sequence[Reading]]
    """The ways to read a folded word: whole, and without what is written together with it."""
    naming: Naming
    grammar: Callable[[], Grammar] | None = None

    @property
    def function_words(self) -> Mapping[str, frozenset[str]]:
        """Folded words that are no name by themselves unless a name is spelt otherwise to the letter → their
        spellings."""
        return self.naming.function_words

    def surnames(self, words: Words) -> Iterable[Words]:
        """What of a person's folded name stands for the whole of it."""
        made = self.naming.person(self.naming.units(words), False)
        return (short.words for short in made if short.rank == SHORT)

    def __reduce__(self) -> tuple[Callable[[str], Language], tuple[str]]:
        """Pickled by its tag."""
        return language, (self.tag,)


def _remembered(readings: Callable[[str], Iterable[Reading]]) -> Callable[[str], Sequence[Reading]]:
    """The same, each word read once."""

    @lru_cache(maxsize=1 << 16)
    def read(word: str) -> Sequence[Reading]:
        return tuple(readings(word))

    return read


_ARABIC = Language(
    "ar",
    _remembered(arabic_words.readings),
    Naming(
        arabic_names.units,
        arabic_names.spelling,
        arabic_names.join,
        arabic_names.FIRST,
        arabic_names.SONS,
        frozenset(),
        arabic_names.person,
        arabic_names.other,
        arabic_names.compounds,
        arabic_names.is_arabic,
        arabic_names.is_transcribed,
        arabic_names.may_vary,
        arabic_shape,
        arabic_beside.title,
        arabic_beside.is_kin,
        arabic_beside.is_anothers,
        arabic_beside.is_clear,
        arabic_names.accusative,
        arabic_names.PREFIXED,
        titles.TITLES,
        onomasticon.WOMEN,
        titles.OF_MEN,
        arabic_names.PARTICLES | titles.TITLES,
        titles.TITLES_AFTER,
        onomasticon.GIVEN_NAMES,
        homographs.FUNCTION_WORDS,
    ),
    arabic_dates.grammar,
)
_ENGLISH_NAMING = Naming(
    english_names.units,
    english_names.spelling,
    english_names.join,
    english_names.FIRST,
    english_names.SONS,
    english_names.HYPHENATED,
    english_names.person,
    english_names.other,
    english_names.compounds,
    english_names.is_arabic,
    english_names.is_transcribed,
    english_names.may_vary,
    latin_shape,
    english_beside.title,
    english_beside.is_kin,
    english_beside.is_anothers,
    english_beside.is_clear,
    english_names.accusative,
    english_names.PREFIXED,
    english_titles.TITLES,
    english_titles.WOMEN,
    english_titles.OF_MEN,
    english_names.PARTICLES | english_titles.TITLES | english_titles.NOT_GIVEN,
    english_titles.TITLES_AFTER,
    english_titles.GIVEN_NAMES,
    english_titles.FUNCTION_WORDS,
)
_ENGLISH = Language("en", _remembered(english_words.readings), _ENGLISH_NAMING, english_dates.grammar)
_OTHER = Language("und", _ENGLISH.readings, _ENGLISH_NAMING)

LANGUAGES: dict[str, Language] = {"ar": _ARABIC, "en": _ENGLISH}
"""By primary tag. In any other language names are found as in English, and no dates."""


@lru_cache(maxsize=256)
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


@lru_cache(maxsize=256)
def family(tag: str) -> str:
    """The tag under which a language's names are kept: regions don't count, scripts do (``ar-EG`` → ``ar``)."""
    primary = tag.partition("-")[0]
    return primary if script(primary) == script(tag) else f"{primary}-{script(tag)}"


_SCRIPTS = {"LATIN": "Latn", "ARABIC": "Arab", "CYRILLIC": "Cyrl", "GREEK": "Grek", "HEBREW": "Hebr"}


@lru_cache(maxsize=4096)
def script_of(character: str) -> str:
    """The script of a letter; empty for other characters and rarer scripts."""
    return _SCRIPTS.get(unicodedata.name(character, "").partition(" ")[0], "") if character.isalpha() else ""
