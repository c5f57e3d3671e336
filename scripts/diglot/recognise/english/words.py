"""Possessives: what is written together with a word and no part of a name."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.recognise.tokens import Reading


def readings(word: str) -> Iterator[Reading]:
    """The ways to read a folded word: whole, then without «'s». An apostrophe inside a name may be missing."""
    yield Reading(0, len(word), word.replace("'", ""))
    if word.endswith("'s"):
        yield Reading(0, len(word) - 2, word[:-2].replace("'", ""))
