"""Proclitics: the one-letter words that are written together with the next one."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.recognise.tokens import Reading

PROCLITICS = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك")
"""«And», «so», «in, by», «to, for», «as», and what they make together."""

_INITIALS = frozenset(proclitic[0] for proclitic in PROCLITICS)


def readings(word: str) -> Iterator[Reading]:
    """The ways to read a folded word: whole first, then without the proclitics that it may begin with.

    «لل» is ل before the article: «للاتحاد» is ل + «الاتحاد», and «للجنة», where a noun begins with lam itself, is also
    ل + «اللجنة». What remains begins after the first lam, since the second one belongs to the noun.
    """
    yield Reading(0, len(word), word)
    if not word or word[0] not in _INITIALS:
        return
    for proclitic in PROCLITICS:
        start = len(proclitic)
        if not word.startswith(proclitic) or len(word) < start + 2:
            continue
        yield Reading(start, len(word), word[start:])
        if proclitic[-1] == "ل" and word[start] == "ل":
            yield Reading(start, len(word), "ا" + word[start:])
            yield Reading(start, len(word), "ا" + word[start - 1 :])
