"""A name in another script in brackets after a mention is the same entity: «زينوفييف (Zinoviev)».

The spelling need not be in the authority files, if its consonants render the words before it or a name of the entity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from diglot.model import Authority, Mention
from diglot.recognise.folding import folded
from diglot.recognise.languages import script_of
from diglot.recognise.sounds import across

_GLOSS = re.compile(r"[»”\"’']?\s{0,2}\(\s*([^()\d،,;؛:/]{2,80}?)\s*(?=[),،;؛:/\d])")
LIKENESS = 0.6
"""How much of the consonants must be alike."""


def glosses(text: str, mentions: Sequence[Mention], authority: Authority) -> Iterator[Mention]:
    """The glosses right after the mentions of a text."""
    for mention in mentions:
        match = _GLOSS.match(text, mention.end)
        if match and _is_other_script(text[mention.start : mention.end], match[1]):
            names = (text[mention.start : mention.end], *_names(authority, mention.ref))
            if any(_renders(match[1], name) for name in names) or _is_acronym(match[1], mention):
                yield Mention(match.start(1), match.end(1), mention.kind, mention.ref, mention.cert)


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


def _is_acronym(gloss: str, mention: Mention) -> bool:
    """An organisation's letters: «جبهة التحرير الوطني (FLN)»."""
    letters = gloss.replace(".", "")
    return mention.kind == "organisation" and letters.isupper() and letters.isalpha() and 2 <= len(letters) <= 8
