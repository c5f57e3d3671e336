"""Names: the entities of a sentence are those of its translation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from diglot.checks.beads import Bead, Comparison, Name, Side
from diglot.checks.findings import Finding, added, differ, missing
from diglot.checks.likeness import is_hinted_at
from diglot.checks.quantities.words import words
from diglot.model import Authority
from diglot.recognise.folding import fold
from diglot.recognise.languages import family
from diglot.recognise.tokens import tokens

PRONOUNS = {
    "en": words(
        "he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which "
        "this these those former latter here there where both"
    )
}
"""What stands for a name. In a language that is not listed, the form of a verb may do so, and nothing is missed."""
BEFORE = 2
"""How many sentences back the name may stand for which a pronoun stands."""


def entities(comparison: Comparison, authority: Authority) -> Iterator[Finding]:
    """A sentence and its translation name the same persons, places, organisations, events and works (D524, D525, D526).

    A pronoun may stand for what is named near by, and a name for a pronoun; an adjective for a country, or any word
    that resembles the name. A heading may leave names out. A text that names nothing is not compared.
    """
    if not all(any(getattr(bead, side).names for bead in comparison.beads) for side in ("original", "translation")):
        return
    for index in range(len(comparison.beads)):
        yield from _Names(comparison, index, authority).findings()


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of one bead."""

    comparison: Comparison
    index: int
    authority: Authority

    @property
    def bead(self) -> Bead:
        return self.comparison.beads[self.index]

    def findings(self) -> Iterator[Finding]:
        lost = self._only(self.bead.original, self.bead.translation)
        new = self._only(self.bead.translation, self.bead.original)
        for name in tuple(lost):
            other = next((each for each in (*new, *self._oftener()) if each.kind == name.kind), None)
            if other:
                lost.remove(name)
                new = [each for each in new if each != other]
                yield differ("D524", self.bead, name.ref, other.ref)
        if self.bead.is_sentence:
            yield from (missing("D525", self.bead, name.ref) for name in lost if not self._may_be_missing(name))
            yield from (added("D526", self.bead, name.ref) for name in new if not self._may_be_added(name))

    def _only(self, one: Side, other: Side) -> list[Name]:
        """What only one side names, and the other doesn't even hint at."""
        found = (name for name in one.names if name not in other.names)
        return [name for name in found if not is_hinted_at(self.authority.get(name.ref), other)]

    def _oftener(self) -> list[Name]:
        """Persons whom the translation names oftener than the original."""
        names = self.bead.original.names
        return [
            name
            for name, count in self.bead.translation.names.items()
            if name.kind == "person" and 0 < names.get(name, 0) < count
        ]

    def _may_be_missing(self, name: Name) -> bool:
        """Whether the translation names it right before, and has a pronoun here."""
        side, beads = self.bead.translation, self.comparison.beads[max(0, self.index - BEFORE) : self.index]
        pronouns = PRONOUNS.get(family(side.lang))
        words = {token.text for token in tokens(fold(side.text).text)} if pronouns else set()
        known = any(name in bead.translation.names for bead in beads)
        return known and (pronouns is None or not pronouns.isdisjoint(words))

    def _may_be_added(self, name: Name) -> bool:
        """Whether the original names it near by, before or in the same paragraph: a pronoun is put in clear words."""
        beads, near = self.comparison.beads, self.comparison.near(self.index)
        before = range(max(0, self.index - BEFORE), self.index)
        return any(name in beads[place].original.names for place in (*near, *before))
