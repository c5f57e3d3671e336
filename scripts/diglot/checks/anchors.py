"""Anchors: what in two sentences fits, and what doesn't, whatever their words: names, dates, numbers, and length."""

from __future__ import annotations

from dataclasses import dataclass

from diglot.checks.beads import Side
from diglot.checks.dates import date_remainders, must_be_said
from diglot.checks.measure import Measure
from diglot.checks.numbers import number_remainders

ANCHOR, MOST = 2.0, 8.0
"""What an anchor weighs that fits or doesn't, and what a length weighs at most: logarithms of likelihoods."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a sentence fits as the translation of another."""

    fitting: int
    strange: int
    """Anchors of either side to which nothing answers."""
    length: float
    """0 where it is as usual, up to ``MOST``."""

    @property
    def score(self) -> float:
        return ANCHOR * (self.fitting - self.strange) - self.length

    @property
    def room(self) -> float:
        """How much better it could be at the very most: two strange anchors that answer each other gain thrice one."""
        return 1.5 * ANCHOR * self.strange + self.length


def fit(original: Side, translation: Side, usual: Measure | None) -> Fit:
    """What speaks for a translation of these segments, and what against it."""
    names = len(original.names.keys() & translation.names.keys())
    lost, new = date_remainders(original, translation)
    few, more = number_remainders(original, translation)
    strange = len(original.names.keys() ^ translation.names.keys()) + len(few) + len(more)
    strange += sum(map(must_be_said, (*lost, *new)))
    stray = usual.stray(original, translation) / usual.spread if usual else 0.0
    return Fit(names + len(original.dates) - len(lost), strange, min(MOST, stray**2 / 2))
