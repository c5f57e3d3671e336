"""What letters may sound like, script by script: a row a letter or group of letters.

A row gives the sounds one after the other, alternatives parted by «/». Vowels are ``a e i o u``, glides ``w y``; «'»
is ayn, hamza or an apostrophe. Rules of spelling differ from house to house (Qasim, Kassem), so rows are generous.
"""

from __future__ import annotations

import unicodedata
from functools import cache

LATIN = {
    "tsch": "ch", "tch": "ch", "dsch": "j", "shch": "sh/ch", "sch": "sh", "cz": "ch", "sz": "sh/s", "dj": "j", "dg": "j",
    "sh": "sh", "ch": "ch/sh/k/kh", "kh": "kh/k", "gh": "gh/g", "th": "th/t/dh", "dh": "dh/d/z", "zh": "zh/j/z",
    "ph": "f", "rh": "r", "ck": "k", "qu": "k w", "gu": "g/j u", "gn": "n", "ll": "l/y", "ou": "u/w/o", "oo": "u/o",
    "eau": "o", "au": "o/a", "ai": "e/a/i", "ei": "e/i", "ea": "i/e/a", "ee": "i", "ie": "i/y", "ov": "o v", "x": "k s",
    "b": "b", "c": "k/s/ch/ts", "d": "d/dh", "f": "f", "g": "g/j/gh/zh/k", "h": "h", "j": "j/zh/y/kh", "k": "k/q",
    "l": "l", "m": "m", "n": "n", "p": "p/b", "q": "q/k/g", "r": "r", "s": "s/z/sh", "t": "t", "v": "v/f/w", "z": "z/s",
    "a": "a", "e": "e/i/a", "i": "i/y/e", "o": "o/u/a", "u": "u/w/o/a", "w": "w/u/v", "y": "y/i/u", "'": "'",
}  # fmt: skip
ARABIC = {
    "تش": "ch", "دج": "j",
    "ا": "a/e/i/o/u", "ب": "b/p/v", "ت": "t", "ث": "th/t/s", "ج": "j/g/zh/k", "ح": "h/kh", "خ": "kh/k/h", "د": "d",
    "ذ": "dh/d/z/th", "ر": "r", "ز": "z/s", "س": "s/ts", "ش": "sh/ch", "ص": "s", "ض": "d/dh/z", "ط": "t", "ظ": "z/dh/d/th",
    "ع": "'/a/i/u", "غ": "gh/g", "ف": "f/v/p", "ق": "q/k/g/gh", "ك": "k/g/q", "ل": "l", "م": "m", "ن": "n",
    "ه": "h/a/e/t", "و": "w/u/o/v", "ي": "y/i/e/a", "ء": "'", "ئ": "'", "ؤ": "'",
}  # fmt: skip
CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g/h/gh", "ґ": "g", "д": "d", "е": "e y", "ё": "y o", "є": "y e", "ж": "zh", "з": "z",
    "и": "i/y", "і": "i", "ї": "y i", "й": "y/i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o/a", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u/w", "ф": "f", "х": "kh/h", "ц": "ts/s", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "'", "ы": "i/y",
    "ь": "'", "э": "e", "ю": "y u", "я": "y a",
}  # fmt: skip
GREEK = {
    "μπ": "b", "ντ": "d/n", "γκ": "g", "ου": "u", "τζ": "j", "τσ": "ch",
    "α": "a", "β": "v/b", "γ": "g/gh/y", "δ": "dh/d", "ε": "e", "ζ": "z", "η": "i/e", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "k s", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "i/u/y/v", "φ": "f",
    "χ": "kh/h/ch", "ψ": "p s", "ω": "o",
}  # fmt: skip
HEBREW = {
    "א": "a/'", "ב": "b/v", "ג": "g/j", "ד": "d", "ה": "h/a", "ו": "w/v/u/o", "ז": "z", "ח": "h/kh", "ט": "t", "י": "y/i/e",
    "כ": "k/kh", "ך": "kh/k", "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "ע": "'/a", "פ": "p/f", "ף": "f/p",
    "צ": "ts/s", "ץ": "ts/s", "ק": "k/q", "ר": "r", "ש": "sh/s", "ת": "t/th",
}  # fmt: skip

ROWS = LATIN | ARABIC | CYRILLIC | GREEK | HEBREW
LONGEST = max(map(len, ROWS))

NEAR = (
    "s sh",
    "z j",
    "z s",
    "d t",
    "k kh",
    "h kh",
    "g k",
    "b f",
    "zh sh",
    "ch j",
    "q kh",
    "gh kh",
    "ts ch",
    "v b",
    "d dh",
)
"""Sounds that a foreign ear takes for one another."""

VOWELS = frozenset("aeiou")
WEAK = VOWELS | frozenset("wyh'")
"""Sounds that one spelling has and the next leaves out."""

_SOUNDS = {
    sound: 1 << number
    for number, sound in enumerate(sorted({s for row in ROWS.values() for s in row.replace("/", " ").split()}))
}


def mask(sounds: str) -> int:
    """Alternatives («g/j») as bits."""
    return sum(_SOUNDS[sound] for sound in dict.fromkeys(sounds.split("/")))


@cache
def of_other_script(character: str) -> str:
    """A letter of a script without a table sounds as its Unicode name ends: «DEVANAGARI LETTER KA» is k, a."""
    name = unicodedata.name(character, "").rpartition(" ")[2].lower()
    return " ".join(LATIN[letter] for letter in name if letter in LATIN) if character.isalpha() else ""
