"""The sketch of a sentence: enough to tell whether it is still the same one, and nothing to read it from.

Of the words' hashes the least few (the bottom-k sketch of Broder, «On the resemblance and containment of documents», 1997):
two sentences share about as many of them as they share words.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from typing import TypeAlias

Sketch: TypeAlias = frozenset[bytes]
"""Hashes of words, two bytes each, at most ``MOST``."""

MOST = 8
SIZE = 2
LEAST = 4
"""Of fewer words nothing is said: a heading may change all of its two."""
_WORD = re.compile(r"\w+")


def words_of(text: str) -> set[str]:
    """The words of a text; vowel signs, capitals and accents don't count."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return set(_WORD.findall("".join(each for each in parts if not unicodedata.combining(each))))


def sketch(text: str) -> Sketch:
    """Of a sentence in any language."""
    hashes = {hashlib.blake2b(word.encode(), digest_size=4).digest() for word in words_of(text)}
    return frozenset(each[-SIZE:] for each in sorted(hashes)[:MOST])


def written(found: Sketch) -> str:
    """A sketch as 22 characters or fewer."""
    return base64.urlsafe_b64encode(b"".join(sorted(found))).decode().rstrip("=")


def read(text: str) -> Sketch:
    """A sketch from what ``written`` gives.

    Raises:
        ValueError: it is none.
    """
    data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    if len(data) % SIZE:
        raise ValueError(text)
    return frozenset(data[at : at + SIZE] for at in range(0, len(data), SIZE))


def likeness(one: Sketch, other: Sketch) -> float:
    """From 0, nothing in common, to 1."""
    return len(one & other) / max(1, min(len(one), len(other)))
