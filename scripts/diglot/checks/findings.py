"""What is found when a translation is held against its original."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from diglot.checks.beads import Bead, Comparison
from diglot.model import Authority


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: its code, where it is, and what was seen on both sides."""

    code: str
    bead: Bead
    text: str
    others: tuple[Bead, ...] = ()
    """Other places that it is about."""


Rule: TypeAlias = Callable[[Comparison, Authority], Iterator[Finding]]
"""Takes a translation beside its original, and the authority files; its docstring is the rule."""


def differ(code: str, bead: Bead, original: object, translation: object) -> Finding:
    """One thing put for another."""
    return Finding(code, bead, f"{bead.original.name} has {original}, {bead.translation.name} has {translation}.")


def missing(code: str, bead: Bead, original: object) -> Finding:
    """Something that the original has."""
    return Finding(code, bead, f"{bead.original.name} has {original}, {bead.translation.name} has not.")


def added(code: str, bead: Bead, translation: object) -> Finding:
    """Something that only the translation has."""
    return Finding(code, bead, f"{bead.translation.name} has {translation}, {bead.original.name} has not.")
