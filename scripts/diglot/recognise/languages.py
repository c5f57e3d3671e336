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
        units=arabic_names.units,
        spelling=arabic_names.spelling,
        join=arabic_names.join,
        first=arabic_names.FIRST,
        sons=arabic_names.SONS,
        hyphenated=frozenset(),
        person=arabic_names.person,
        other=arabic_names.other,
        compounds=arabic_names.compounds,
        is_arabic=arabic_names.is_arabic,
        is_transcribed=arabic_names.is_transcribed,
        may_vary=arabic_names.may_vary,
        shape=arabic_shape,
        title=arabic_beside.title,
        is_kin=arabic_beside.is_kin,
        is_anothers=arabic_beside.is_anothers,
        is_clear=arabic_beside.is_clear,
        accusative=arabic_names.accusative,
        prefixed=arabic_names.PREFIXED,
        titles=titles.TITLES,
        women=onomasticon.WOMEN,
        no_names=arabic_names.PARTICLES | titles.TITLES,
        titles_after=titles.TITLES_AFTER,
        given=onomasticon.GIVEN_NAMES,
        function_words=homographs.FUNCTION_WORDS,
    ),
    arabic_dates.grammar,
)
_ENGLISH_NAMING = Naming(
    units=english_names.units,
    spelling=english_names.spelling,
    join=english_names.join,
    first=english_names.FIRST,
    sons=english_names.SONS,
    hyphenated=english_names.HYPHENATED,
    person=english_names.person,
    other=english_names.other,
    compounds=english_names.compounds,
    is_arabic=english_names.is_arabic,
    is_transcribed=english_names.is_transcribed,
    may_vary=english_names.may_vary,
    shape=latin_shape,
    title=english_beside.title,
    is_kin=english_beside.is_kin,
    is_anothers=english_beside.is_anothers,
    is_clear=english_beside.is_clear,
    accusative=english_names.accusative,
    prefixed=english_names.PREFIXED,
    titles=english_titles.TITLES,
    women=english_titles.WOMEN,
    no_names=english_names.PARTICLES | english_titles.TITLES | english_titles.NOT_GIVEN,
    titles_after=english_titles.TITLES_AFTER,
    given=english_titles.GIVEN_NAMES,
    function_words=english_titles.FUNCTION_WORDS,
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
