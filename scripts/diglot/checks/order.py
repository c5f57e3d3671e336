"""Order: sentences of a translation stand where those of its original do."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.checks.anchors import Fit, fit
from diglot.checks.beads import Bead, Comparison
from diglot.checks.findings import Finding
from diglot.checks.measure import Measure, measure
from diglot.model import Authority

ENOUGH = 6.0
"""By how much two sentences must fit better when exchanged: by more than one date that moved from one to the other. In
right translations they fit far worse."""


def order(comparison: Comparison, _authority: Authority) -> Iterator[Finding]:
    """No two sentences near each other are exchanged: each would fit the other's original better, by the names, dates
    and numbers in it and by its length (D532)."""
    usual = measure(comparison.beads)
    fits = [fit(bead.original, bead.translation, usual) for bead in comparison.beads]
    told: set[int] = set()
    for index in range(len(comparison.beads)):
        pairs = [(index, other) for other in comparison.near(index) if other > index and not told & {index, other}]
        gains = {pair: _gain(comparison, fits, pair, usual) for pair in pairs}
        best = max(pairs, key=gains.__getitem__, default=None)
        if best and gains[best] > ENOUGH:
            told.update(best)
            yield _exchanged(*(comparison.beads[place] for place in best))


def _gain(comparison: Comparison, fits: list[Fit], pair: tuple[int, int], usual: Measure | None) -> float:
    """By how much two sentences fit better when exchanged; 0 where one of them doesn't."""
    first, second = pair
    if not fits[first].room or not fits[second].room or fits[first].room + fits[second].room <= ENOUGH:
        return 0
    one, other = comparison.beads[first], comparison.beads[second]
    if not (one.is_sentence and other.is_sentence):
        return 0
    gains = (
        fit(one.original, other.translation, usual).score - fits[first].score,
        fit(other.original, one.translation, usual).score - fits[second].score,
    )
    return sum(gains) if min(gains) > 0 else 0


def _exchanged(one: Bead, other: Bead) -> Finding:
    text = (
        f"{one.translation.name} fits {other.original.name} better, and {other.translation.name} fits "
        f"{one.original.name}, by their names, dates, numbers and length."
    )
    return Finding("D532", one, text, (other,))
