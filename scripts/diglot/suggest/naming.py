"""Identifiers for what has none yet: of letters a–z, digits and hyphens, unique, and such as an editor would choose."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

from diglot.recognise.forms import name_words
from diglot.recognise.languages import script
from diglot.suggest.languages import vocabulary
from diglot.suggest.letters import ROWS, VOWELS, of_other_script
from diglot.suggest.sightings import AnyKind, Key

Named: TypeAlias = tuple[Mapping[str, str], AnyKind, str]
"""A proposal's names, its kind, and the known entity whose form it is."""

MAX_LENGTH = 60
RESERVED = frozenset(("none",))
"""``ref: none`` says that words are no name."""
LONG_VOWELS = {"w": "u", "y": "i"}
_NUMERAL = re.compile(r"[ivx]+")


def identifiers(named: Sequence[Named], taken: Collection[str]) -> list[str]:
    """An identifier for each, in their order, that no entity has and no other: a person's surname, if no other person
    bears it; else the name; for a form of a known entity that one's identifier and the form."""
    wanted = [_wanted(*each) for each in named]
    shared = Counter(options[0] for options in wanted)
    used = {*RESERVED, *taken}
    found = []
    for options in wanted:
        free = [one for one in options if one not in used]
        own = [one for one in free if shared[one] == 1 or one == options[-1]]
        found.append(own[0] if own else next(one for one in _numbered(options[-1]) if one not in used))
        used.add(found[-1])
    return found


def _numbered(identifier: str) -> Iterator[str]:
    number = 2
    while True:
        yield f"{identifier}-{number}"
        number += 1


def _wanted(name: Mapping[str, str], kind: AnyKind, ref: str) -> tuple[str, ...]:
    """What would do, the best first."""
    lang, words = _latin(name)
    full = slug(words) or "name"
    is_ruler = any(
        name_words(text)[-1:] and name_words(text)[-1] in vocabulary(tag).numerals for tag, text in name.items()
    )
    if ref:
        return (f"{ref}-as-{full}",)
    glue = vocabulary(lang).glue
    plain = len(words) > 1 and kind == "person" and not is_ruler and not _NUMERAL.fullmatch(words[-1])
    if not plain or any(word in glue - {"al", "el"} for word in words):
        return (full,)
    short = slug(words[-1:])
    return (short, full) if len(short) > 2 else (full,)


def _latin(name: Mapping[str, str]) -> tuple[str, Key]:
    """A name's words in Latin letters: in a language written so, else romanised."""
    for lang, text in sorted(name.items(), key=lambda item: (item[0] != "en", item[0])):
        if script(lang) == "Latn":
            return lang, name_words(text)
    lang, text = min(name.items())
    return lang, tuple(romanised(word) for word in name_words(text))


def slug(words: Key) -> str:
    """Words as an identifier."""
    joined = "-".join(re.sub(r"[^a-z0-9]+", "", word) for word in words)
    return re.sub(r"-+", "-", joined).strip("-")[:MAX_LENGTH].strip("-")


def romanised(word: str) -> str:
    """A folded word in Latin letters, as it is likely to sound: «كروبسكايا» is krubskaya."""
    if word.isascii():
        return word
    word = word.removeprefix("ال") if len(word) > 4 else word
    sounds = [_sound(letter) for letter in word]
    written = ""
    for at, sound in enumerate(sounds):
        following = sounds[at + 1] if at + 1 < len(sounds) else ""
        is_vowel = sound in LONG_VOWELS and written[-1:] not in ("", *VOWELS) and following not in VOWELS
        written += LONG_VOWELS[sound] if is_vowel else sound
    return written


def _sound(letter: str) -> str:
    return "".join(part.split("/")[0] for part in (ROWS.get(letter) or of_other_script(letter)).split())
