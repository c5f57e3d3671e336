"""How English, and Latin script in general, writes a name, and what of it stands for the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from diglot.recognise.folding import by_folding

Words = tuple[str, ...]

FUNCTION_WORDS = by_folding(
    "a an and are as at be but by for from had has have he her his i if in into is it its may more not of on or our "
    "she so than that the their then there they this to was we were what when which who will with you your"
)
PARTICLES = frozenset(
    by_folding("abd abdel abdul abu al el ibn bin ben bint van von der den de di da du la le ter ten st")
)
ARTICLES = ("al", "el")
SUFFIXES = frozenset(("jr", "sr", "junior", "senior", "pasha", "bey", "effendi"))
_NUMERAL = re.compile(r"[ivx]+")


def variants(words: Words) -> Iterator[Words]:
    """A name without its article, and a person without «of …»: «Nicholas II of Russia»."""
    if words[0] == "the" and len(words) > 1:
        yield words[1:]
    if "of" in words and _NUMERAL.fullmatch(words[words.index("of") - 1]) and words.index("of") > 1:
        yield words[: words.index("of")]


def surnames(words: Words) -> Iterator[Words]:
    """A person's last name with its particles («van Gogh»), and without an Arabic article («Nasser», «al-Nasser»).

    Nothing for a name of another make: «Nicholas II», «Peter the Great», «Catherine of Aragon».
    """
    if words[-1] in SUFFIXES:
        words = words[:-1]
    if len(words) < 2 or {"of", "the"} & set(words) or _NUMERAL.fullmatch(words[-1]) or len(words[-1]) < 2:
        return
    first = len(words) - 1
    while first > 0 and words[first - 1] in PARTICLES:
        first -= 1
    if first > 0:
        yield words[first:]
    if words[-2] in (*ARTICLES, "abdel", "abdul"):
        yield words[-1:]


@cache
def adjectives() -> frozenset[str]:
    """None: an English surname has a capital and stands where no adjective does."""
    return frozenset()
