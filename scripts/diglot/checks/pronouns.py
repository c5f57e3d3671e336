"""Pronouns: what stands in a sentence for a name that was named before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from diglot.checks.beads import Side
from diglot.model import Kind, Mention, Segment
from diglot.recognise.languages import family


@dataclass(frozen=True, slots=True)
class Pronouns:
    """The pronouns for one sort of names."""

    free: str
    """Those that may stand for a name of an earlier sentence wherever they are."""
    bound: str
    """Those that belong to the name before them in their own sentence, if there is one of the sort."""

    def are_in(self, segment: Segment, kinds: frozenset[Kind]) -> bool:
        """Whether one that may stand for a name of an earlier sentence is in a segment."""
        first = min(
            (mark.start for mark in segment.marks if isinstance(mark, Mention) and mark.kind in kinds),
            default=len(segment.text),
        )
        return _has(self.free, segment.text) or _has(self.bound, segment.text[:first])


def _has(words: str, text: str) -> bool:
    return re.search(rf"\b(?:{words})\b", text, re.IGNORECASE) is not None


PERSONS: frozenset[Kind] = frozenset(("person",))
OTHERS: frozenset[Kind] = frozenset(("place", "organisation", "event", "work"))

PRONOUNS: dict[str, dict[frozenset[Kind], Pronouns]] = {
    "en": {
        PERSONS: Pronouns("he|him|she|her|they|them", "his|hers|their|theirs"),
        OTHERS: Pronouns("it|they|them|this|these|here|there", "its|their"),
    }
}
"""Family of languages → sort of names → pronouns. Relative ones («who») and reflexive ones have their name beside them."""


def has_pronoun(side: Side, kind: Kind) -> bool:
    """Whether a text has a pronoun that may stand for a name of this kind; in a language that is not listed, the form of
    a verb may."""
    known = PRONOUNS.get(family(side.lang))
    if known is None:
        return True
    kinds = PERSONS if kind in PERSONS else OTHERS
    return any(known[kinds].are_in(segment, kinds) for segment in side.segments)
