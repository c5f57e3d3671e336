"""A name in another script in brackets after a mention is the same entity: «زينوفييف (Zinoviev)».

The spelling need not be in the authority files, if its consonants render the words before it or a name of the entity.
The letters of an organisation («PLO») are one too, and are its name from there on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from diglot.model import Authority, Mention
from diglot.recognise.folding import folded
from diglot.recognise.languages import script_of
from diglot.recognise.sounds import across

_GLOSS = re.compile(r"[»”\"’']?\s{0,2}\(\s*([^()\d،,;؛:/]{2,80}?)\s*(?=[),،;؛:/\d])")
_LETTERS = re.compile(r"(?<!\w)[A-Z]{2,8}(?!\w)")
LIKENESS = 0.6
"""How much of the consonants must be alike."""


def glosses(text: str, mentions: Sequence[Mention], authority: Authority) -> Iterator[Mention]:
    """The glosses right after the mentions of a text."""
    for mention in mentions:
        match = _GLOSS.match(text, mention.end)
        if match and _is_gloss(text[mention.start : mention.end], match[1], mention, authority):
            yield replace(mention, start=match.start(1), end=match.end(1), by="diglot")


def again(text: str, letters: Mapping[str, Mention]) -> Iterator[Mention]:
    """The places where letters that a gloss gave an organisation stand by themselves: «PLO».

    Args:
        text: the printed text.
        letters: → the gloss that gave them.
    """
    for match in _LETTERS.finditer(text) if letters else ():
        if match[0] in letters:
            yield replace(letters[match[0]], start=match.start(), end=match.end(), cert="medium", by="diglot")


def is_letters(words: str) -> bool:
    """Whether words are the letters by which an organisation is known."""
    return _LETTERS.fullmatch(words) is not None


def _is_gloss(words: str, gloss: str, mention: Mention, authority: Authority) -> bool:
    if not _is_other_script(words, gloss):
        return is_letters(gloss) and gloss.casefold() == _initials(words)
    names = (words, *_names(authority, mention.ref))
    letters = mention.kind == "organisation" and is_letters(gloss.replace(".", ""))
    return letters or any(_renders(gloss, name) for name in names)


def _initials(words: str) -> str:
    return "".join(word[0] for word in words.replace("-", " ").split() if word[0].isupper()).casefold()


def _is_other_script(words: str, gloss: str) -> bool:
    scripts = {script_of(character) for character in gloss} - {""}
    return len(scripts) == 1 and scripts.isdisjoint(map(script_of, words))


def _names(authority: Authority, ref: str) -> Iterator[str]:
    entity = authority.get(ref)
    if entity:
        yield from entity.name.values()
        for aliases in entity.aliases.values():
            yield from aliases


def _renders(gloss: str, name: str) -> bool:
    """Whether the gloss may be the name, or its last words, written in other letters."""
    one, other = _consonants(gloss), _consonants(name)
    if len(one) < 2 or len(other) < 2:
        return one == other != ""
    shorter = min(len(one), len(other))
    return any(
        SequenceMatcher(None, *pair, autojunk=False).ratio() >= LIKENESS
        for pair in ((one, other), (one[-shorter:], other[-shorter:]))
    )


def _consonants(words: str) -> str:
    return "".join(across(word) for word in folded(words).replace("-", " ").split() if word.isalpha())
