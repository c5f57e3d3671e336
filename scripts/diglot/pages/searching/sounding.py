"""How a word sounds, roughly enough that «Trutski» and «تروتسكي» are one: its consonants, those that are confused made one.

Each row of the table is a letter or a group of letters, and the sounds that it may stand for; «-» is none. Vowels and
glides are weak: they don't count here, and the browser holds their colours against each other. The table is its too.
"""

from __future__ import annotations

from itertools import product

ROWS = {
    # Latin
    "tsch": "S", "shch": "S", "tch": "S", "sch": "S", "sh": "S sh", "ch": "S h k", "cz": "S", "sz": "S s", "zh": "k s",
    "dj": "k", "dzh": "k", "kh": "h k", "gh": "k", "th": "t s d", "dh": "d s", "ph": "f", "ck": "k", "qu": "k", "tz": "ts",
    "x": "ks", "b": "b", "c": "k s", "d": "d", "f": "f", "g": "k", "h": "h", "j": "k -", "k": "k", "l": "l", "m": "m", "n": "n",
    "p": "b", "q": "k", "r": "r", "s": "s", "t": "t", "v": "f", "z": "s",
    "a": "-", "e": "-", "i": "-", "o": "-", "u": "-", "w": "- f", "y": "-",
    # Arabic
    "تش": "S", "دج": "k",
    "ب": "b", "ت": "t", "ث": "t s", "ج": "k", "ح": "h", "خ": "h k", "د": "d", "ذ": "d s", "ر": "r", "ز": "s", "س": "s",
    "ش": "S", "ص": "s", "ض": "d", "ط": "t", "ظ": "s d", "غ": "k", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n",
    "ه": "h", "ا": "-", "و": "-", "ي": "-", "ع": "-", "ء": "-",
}  # fmt: skip
LONGEST = max(map(len, ROWS))
MOST = 12
"""So many ways to read one word at most."""
LEAST = 2
"""A key of fewer consonants says nothing."""

ARTICLES = ("ال", "al", "el")
"""What a name is written with or without, where three letters remain."""
SILENT = "hه"
"""Not heard at the end."""
COLOURS = {
    "a": "a", "e": "ai", "i": "i", "j": "i", "y": "i", "o": "ua", "u": "u", "w": "u", "ا": "a", "و": "u", "ي": "i",
}  # fmt: skip
"""The vowels that a weak letter may be: what an Arabic word writes, one in Latin letters must have in the same place."""


def sounds(word: str) -> tuple[str, ...]:
    """The keys of a folded word, the likeliest first: none where it has fewer than two consonants or letters of a script
    that the table hasn't got."""
    found: dict[str, None] = {}
    for form in _forms(word):
        rows = _rows(form)
        for choice in list(product(*rows))[:MOST] if rows else ():
            key = "".join(choice).replace("-", "")
            if len(key) >= LEAST:
                found[key] = None
    return tuple(found)


def _forms(word: str) -> list[str]:
    bare = [word[len(article) :] for article in ARTICLES if word.startswith(article) and len(word) >= len(article) + 3]
    return [word, *bare]


def _rows(word: str) -> list[list[str]]:
    """The sounds of each letter or group; empty where one is unknown. A Latin letter that is doubled is one."""
    heard = word.rstrip(SILENT) or word
    found, position, before = [], 0, ""
    while position < len(heard):
        length = next((n for n in range(LONGEST, 0, -1) if heard[position : position + n] in ROWS), 0)
        if not length:
            return []
        letters = heard[position : position + length]
        if letters != before or not letters.isascii():
            found.append(ROWS[letters].split())
        position, before = position + length, letters
    return found
