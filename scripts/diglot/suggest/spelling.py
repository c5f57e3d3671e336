"""Whether a form is another spelling of a name, or a misprint of it."""

from __future__ import annotations

from collections.abc import Mapping

from diglot.suggest.distances import distance
from diglot.suggest.sightings import Key

RARE = 4
"""How many times as often as the misprint the right form stands at least."""
EXCHANGED = (
    "سصزث",
    "تطث",
    "دضذظز",
    "ككقغج",
    "جغقك",
    "بف",
    "حه",
    "اعءه",
    "ويا",
    "aeiouy",
    "ckq",
    "sz",
    "fvw",
    "gj",
    "bp",
    "td",
    "iy",
    "uw",
    "h",
)
"""Letters for which one house writes another: to exchange or leave out these is no error."""


def misprint_of(key: Key, forms: Mapping[Key, str], count: int, known: int) -> str:
    """The printed form of which a rare form is likely to be a misprint; empty where it is none.

    Args:
        key: the form, folded.
        forms: the entity's names and what stands for them, folded → as the authority file spells them.
        count: how often the form stands in the texts.
        known: how often the entity is named by other forms.
    """
    near = [(distance(" ".join(key), " ".join(form)), form) for form in sorted(forms) if len(form) == len(key)]
    near = [(far, form) for far, form in near if 0 < far <= 2 and far * 3 <= len("".join(form))]
    if not near or known < RARE * count:
        return ""
    form = min(near)[1]
    return "" if is_spelling(" ".join(key), " ".join(form)) else forms[form]


def is_spelling(one: str, other: str) -> bool:
    """Whether two words are the same but for letters that houses exchange, double or leave out."""
    return plain(one) == plain(other)


def plain(word: str) -> str:
    """A word with one letter for all that houses exchange, and without those that they leave out."""
    plain = ""
    for letter in word:
        group = next((group for group in EXCHANGED if letter in group), letter)
        if group not in ("ويا", "aeiouy", "اعءه", "h") and group[0] != plain[-1:]:
            plain += group[0]
    return plain
