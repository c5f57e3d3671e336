"""Length: nothing of a sentence is left out of its translation, and nothing is put in."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.checks.beads import Comparison
from diglot.checks.findings import Finding
from diglot.checks.measure import measure
from diglot.model import Authority

LEAST, SPREADS = 0.42, 3.0
"""How far a length must stray to be told: in logarithms (two thirds of what is expected), and in spreads of the text."""


SHORTEST = 12
"""Letters of an original below which a length says nothing."""


def lengths(comparison: Comparison, _authority: Authority) -> Iterator[Finding]:
    """A sentence is about as long, for its original, as the others of the text are for theirs (D530, D531)."""
    usual = measure(comparison.beads)
    if usual is None:
        return
    limit = max(LEAST, SPREADS * usual.spread)
    for bead in comparison.beads:
        stray = usual.stray(bead.original, bead.translation)
        if bead.is_sentence and bead.original.letters >= SHORTEST and abs(stray) > limit:
            text = (
                f"{bead.translation.name} has {bead.translation.letters} letters; for the {bead.original.letters} of "
                f"{bead.original.name} the rest of the text lets one expect {usual.expected(bead.original)}."
            )
            yield Finding("D530" if stray < 0 else "D531", bead, text)
