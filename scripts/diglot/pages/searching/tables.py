"""The tables that the browser takes a question apart with: the same as were used for the texts."""

from __future__ import annotations

import functools
import json
import sys
import unicodedata

from diglot.pages.searching.clitics import DEPTH, SCRIPTS
from diglot.pages.searching.shards import DIGITS
from diglot.pages.searching.sounding import ARTICLES, COLOURS, LEAST, LONGEST, MOST, ROWS, SILENT
from diglot.recognise.folding import fold


@functools.cache
def tables() -> str:
    """A line of script that defines ``TABLES``."""
    found = {
        "folding": _folding(),
        "clitics": [
            {
                "first": each.first,
                "last": each.last,
                "before": dict(each.before),
                "after": dict(each.after),
                "contracted": each.contracted,
                "changed": dict(each.changed),
                "article": each.article,
            }
            for each in SCRIPTS
        ],
        "depth": DEPTH,
        "sounds": ROWS,
        "longestSound": LONGEST,
        "colours": COLOURS,
        "articles": ARTICLES,
        "silent": SILENT,
        "mostSounds": MOST,
        "leastSound": LEAST,
        "digits": DIGITS,
    }
    return f"const TABLES = {json.dumps(found, ensure_ascii=False, separators=(',', ':'))};\n"


def _folding() -> dict[str, str]:
    """Character → folded, where it is not what the browser makes of it by Unicode's own rules (``unicode_folded``)."""
    characters = map(chr, range(sys.maxunicode + 1))
    return {
        character: fold(character).text
        for character in characters
        if unicodedata.category(character) not in ("Cn", "Co", "Cs")
        and fold(character).text != unicode_folded(character)
    }


def unicode_folded(character: str) -> str:
    """What the browser's script does with a character that is not in the table: dashes are «-», digits ASCII ones, white
    space is a space; all else is taken apart, in small letters, without marks."""
    category = unicodedata.category(character)
    if category in ("No", "Nd", "Pd"):
        return {"No": character, "Pd": "-"}.get(category) or str(unicodedata.decimal(character))
    if character.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).lower())
    return "".join(part for part in parts if unicodedata.category(part) not in ("Mn", "Me", "Cf"))
