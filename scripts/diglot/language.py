"""Languages: which tags there are, and in which direction each is written."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Literal

from babel import Locale, UnknownLocaleError

_RTL_SCRIPTS = frozenset(
    ("Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi")
)
_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")


def is_language(tag: str) -> bool:
    """Whether this is a BCP 47 tag (language, script, region) of a language that the CLDR names."""
    return _TAG.fullmatch(tag) is not None and tag.partition("-")[0] in Locale("en").languages


def english_name(tag: str) -> str:
    """What a language is called in English, whatever its script and region; empty where the CLDR has no name."""
    return str(Locale("en").languages.get(tag.partition("-")[0], ""))


def nearest(texts: Mapping[str, str], language: str) -> tuple[str, str]:
    """Words and their language: those in this language, else in its plain form (``ar`` for ``ar-LB``), else the first
    that there are; two empty strings where there are none."""
    for tag in (language, language.partition("-")[0], *texts):
        if texts.get(tag):
            return texts[tag], tag
    return "", ""


def in_columns(tags: Iterable[str]) -> list[str]:
    """Languages as their columns stand from the left: those written left to right first, each direction in its order."""
    return sorted(tags, key=lambda tag: direction(tag) == "rtl")


@functools.cache
def direction(tag: str) -> Literal["ltr", "rtl"]:
    """The direction in which a language is written: by its script subtag, else by the CLDR."""
    language, *rest = tag.split("-")
    script = next((part for part in rest if len(part) == 4), "")
    if script:
        return "rtl" if script in _RTL_SCRIPTS else "ltr"
    try:
        return "rtl" if Locale(language).text_direction == "rtl" else "ltr"
    except (UnknownLocaleError, ValueError):
        return "ltr"
