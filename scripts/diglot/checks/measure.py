"""How long the sentences of a translation are against those of its original: the measure of the text itself."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from diglot.checks.beads import Bead, Side

FEWEST = 4
"""Sentences that make a measure."""
SPREAD, WEIGHT = 0.12, 4
"""The spread that is taken for granted, and for as many sentences as it counts beside those that there are."""
TO_DEVIATION = 1.4826
"""From the median of deviations to the standard deviation, where they are normal."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The logarithm of translated letters for one of the original: its median, and how far it usually strays."""

    ratio: float
    spread: float

    def stray(self, original: Side, translation: Side) -> float:
        """How far a translation is too long (above 0) or too short, in logarithms; short sentences stray more freely."""
        ratio = math.log(max(1, translation.letters) / max(1, original.letters))
        return (ratio - self.ratio) / math.sqrt(1 + 10 / max(1, original.letters))

    def expected(self, original: Side) -> int:
        """How many letters a translation would usually have."""
        return round(original.letters * math.exp(self.ratio))


def measure(beads: Sequence[Bead]) -> Measure | None:
    """The measure of the sentences of a text, by robust statistics: a few that are wrong don't shift it. ``None`` where
    there are too few of them."""
    ratios = [
        math.log(bead.translation.letters / bead.original.letters)
        for bead in beads
        if bead.is_sentence and bead.translation.letters and bead.original.letters
    ]
    if len(ratios) < FEWEST:
        return None
    middle = median(ratios)
    spread = TO_DEVIATION * median(abs(ratio - middle) for ratio in ratios)
    pooled = math.sqrt((len(ratios) * spread**2 + WEIGHT * SPREAD**2) / (len(ratios) + WEIGHT))
    return Measure(middle, max(pooled, SPREAD))
