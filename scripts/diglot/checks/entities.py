"""Names: the entities of a sentence are those of its translation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from diglot.checks.beads import Bead, Comparison, Name, Side
from diglot.checks.findings import Finding, added, differ, missing
from diglot.checks.likeness import is_hinted_at
from diglot.checks.pronouns import has_pronoun
from diglot.model import Authority


def entities(comparison: Comparison, authority: Authority) -> Iterator[Finding]:
    """A sentence and its translation name the same persons, places, organisations, events and works (D524, D525, D526).

    A pronoun may stand for what was named in this paragraph or the one before, and a name for a pronoun; an adjective
    for a country, or any word that resembles the name. A heading may leave names out. A text that names nothing is not
    compared.
    """
    if not all(any(getattr(bead, side).names for bead in comparison.beads) for side in ("original", "translation")):
        return
    named = _Named()
    for index, bead in enumerate(comparison.beads):
        lost = _only(bead.original, bead.translation, authority)
        new = _only(bead.translation, bead.original, authority)
        near = [comparison.beads[place].original for place in comparison.near(index)]
        yield from _settled(bead, lost, new, named, near)
        named.take(bead)


@dataclass(frozen=True, slots=True)
class _Named:
    """What a text and its translation have named so far: name → the last paragraph that did."""

    original: dict[Name, int] = field(default_factory=dict)
    translation: dict[Name, int] = field(default_factory=dict)

    def take(self, bead: Bead) -> None:
        self.original.update(dict.fromkeys(bead.original.names, bead.paragraph))
        self.translation.update(dict.fromkeys(bead.translation.names, bead.paragraph))


def _only(one: Side, other: Side, authority: Authority) -> list[Name]:
    """What only one side names, and the other doesn't even hint at."""
    found = (name for name in one.names if name not in other.names)
    return [name for name in found if not is_hinted_at(authority.get(name.ref), other)]


def _settled(
    bead: Bead, lost: Sequence[Name], new: Sequence[Name], named: _Named, near: Sequence[Side]
) -> Iterator[Finding]:
    """The names of a bead that nothing answers: in pairs of one kind, then alone."""
    fewer = [*lost, *_oftener(bead.original, bead.translation)]
    more = [*new, *_oftener(bead.translation, bead.original)]
    for name in tuple(fewer):
        other = next((each for each in more if each.kind == name.kind and (name in lost or each in new)), None)
        if other:
            fewer.remove(name)
            more.remove(other)
            yield differ("D524", bead, name.ref, other.ref)
    for name in (each for each in fewer if each in lost and bead.is_sentence):
        if not _may_be_missing(name, bead, named):
            yield missing("D525", bead, name.ref)
    for name in (each for each in more if each in new and bead.is_sentence):
        if not _is_before(name, bead, named.original) and not any(name in side.names for side in near):
            yield added("D526", bead, name.ref)


def _oftener(one: Side, other: Side) -> list[Name]:
    """Persons whom both sides name, one oftener."""
    return [name for name, count in one.names.items() if name.kind == "person" and 0 < other.names.get(name, 0) < count]


def _may_be_missing(name: Name, bead: Bead, named: _Named) -> bool:
    """Whether the translation has named it before, and has a pronoun for it here."""
    return _is_before(name, bead, named.translation) and has_pronoun(bead.translation, name.kind)


def _is_before(name: Name, bead: Bead, named: Mapping[Name, int]) -> bool:
    """Whether it was named in this paragraph or the one before."""
    return name in named and named[name] >= bead.paragraph - 1
