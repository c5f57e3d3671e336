"""Possessives, and what the shape of a printed word tells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from diglot.recognise.tokens import Reading


def readings(word: str) -> Iterator[Reading]:
    """The ways to read a folded word: whole, then without «'s». An apostrophe inside a name may be missing."""
    yield Reading(0, len(word), word.replace("'", ""))
    if word.endswith("'s"):
        yield Reading(0, len(word) - 2, word[:-2].replace("'", ""))


_NO_PLURALS = frozenset(
    [
        "always",
        "besides",
        "does",
        "has",
        "overseas",
        "perhaps",
        "sometimes",
        "towards",
        "was",
        "whereas",
        "yes",
        "his",
        "hers",
        "ours",
        "theirs",
        "yours",
        "as",
        "is",
        "afterwards",
        "nevertheless",
        "saw",
    ]
)


def _is_plural(word: str) -> bool:
    """A lower-case word that looks like a plural."""
    return (
        len(word) > 2
        and word.islower()
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
        and word not in _NO_PLURALS
    )


_NO_TITLES = frozenset(
    ("End", "Beginning", "Start", "Middle", "Close", "Month", "Days", "Weeks", "Events", "Morning", "Evening", "Night")
)


def _is_title_word(word: str) -> bool:
    """A word with a capital, as in a title or a name; not one that parts a month."""
    return word[0].isupper() and word not in _NO_TITLES


def _is_people(word: str) -> bool:
    """A nation in the plural: Iraqis."""
    return word[0].isupper() and word[1:].islower() and word.endswith("s") and not word.endswith(("ss", "us"))


def _is_code(word: str) -> bool:
    """Capitals such as stand before a number: FO, U; an era is none."""
    return word.isupper() and len(word) <= 4 and word not in ("AD", "CE", "BC", "BCE", "AH")


SHAPES: Mapping[str, Callable[[str], bool]] = {
    "#CAPITAL": lambda word: word[0].isupper(),
    "#LOWER": str.islower,
    "#PLURAL": _is_plural,
    "#PEOPLE": _is_people,
    "#TITLE-WORD": _is_title_word,
    "#CODE": _is_code,
}
"""Categories that words belong to by how they are printed."""
