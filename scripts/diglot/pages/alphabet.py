"""The order of an index: by the alphabet of the page's language.

Arabic follows its own alphabet and the CLDR's collation for ``ar``: hamzas count as their seat, «ة» as «ت», «ى» as «ي», signs
and tatweel not at all; the article «الـ» at the head of a name is passed over, as Arabic indexes do. Persons in a Latin script stand by surname,
«Trotsky, Leon», as an English index has it (The Chicago Manual of Style, 17th ed., 16.71–16.76): what stands before a surname and only joins
it follows the given name («Gaulle, Charles de»), Ibn and Abu open the name, «al-» and a first «The» don't count.
"""

from __future__ import annotations

import re
import unicodedata

from diglot.model import Entity
from diglot.pages.naming import name

_ARABIC = "ءابپتثجچحخدذرزژسشصضطظعغفڤقكگلمنهوي"
_FOLDED = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ت", "ـ": None, "ک": "ك", "ی": "ي"}
)
_ARTICLE = re.compile(r"ال(?=\w{2})")
_LATIN_ARTICLE = re.compile(r"(?:the |[ae]l-)(?=\w{2})")
_OPENING = re.compile(r"(?P<given>.*?) ?\b(?P<surname>(?:ibn|bin|bint|abu|umm|abd|banu) .+)", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:[IVX]+|Jr\.?|Sr\.?)")
_RANK = {letter: f"{rank:02}" for rank, letter in enumerate(_ARABIC)}


def sort_key(text: str, lang: str) -> tuple[str, str]:
    """How a name is sorted: Arabic by its letters without «الـ», hamzas and signs; Latin without case and accents."""
    folded = _arabic(text) if lang.partition("-")[0] == "ar" else _latin(text)
    return folded, text


def initial(text: str, lang: str) -> str:
    """The letter under which a name stands; «#» for what is none."""
    if lang.partition("-")[0] == "ar":
        letters = _letters(text).translate(_FOLDED)
        return next((letter for letter in letters if letter in _RANK), "#")
    folded = _latin(text)
    return folded[0].upper() if folded[:1].isalpha() else "#"


def _letters(text: str) -> str:
    """An Arabic name's letters alone, without the article."""
    bare = "".join(c for c in unicodedata.normalize("NFC", text) if not unicodedata.combining(c))
    opened = bare.lstrip("«\"'(")
    article = _ARTICLE.match(opened)
    return opened[article.end() :] if article else opened


def _arabic(text: str) -> str:
    folded = _letters(text).translate(_FOLDED)
    return "".join(_RANK.get(c, f"~{c}" if c.isalnum() else " ") for c in folded)


def _latin(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    bare = re.sub(r"^\W+", "", "".join(c for c in decomposed if not unicodedata.combining(c)))
    return _LATIN_ARTICLE.sub("", bare, count=1) if _LATIN_ARTICLE.match(bare) else bare


def listed(entity: Entity, language: str) -> str:
    """An entity's name as an index lists it: a person's in a Latin script by surname, «Trotsky, Leon»."""
    words = name(entity, language)
    if entity.kind != "person" or words.lang.partition("-")[0] == "ar" or "," in words.text:
        return words.text
    opening = _OPENING.fullmatch(words.text)
    given, surname = opening.group("given", "surname") if opening else _parted(words.text)
    return f"{surname}, {given}" if given and not _SUFFIX.fullmatch(surname) else words.text


def _parted(text: str) -> tuple[str, str]:
    given, _, surname = text.rpartition(" ")
    return given, surname
