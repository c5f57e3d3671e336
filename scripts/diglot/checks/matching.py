"""What is said on both sides, taken pair by pair; what remains is missing, added, or one thing put for another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def remainders(
    originals: Sequence[T], translations: Sequence[T], tests: Sequence[Callable[[T, T], bool]]
) -> tuple[list[T], list[T]]:
    """What is left on either side once each has been paired, by the first test where one can, else by the next."""
    left, right = list(originals), list(translations)
    for test in tests:
        for one in tuple(left):
            other = next((each for each in right if test(one, each)), None)
            if other is not None:
                left.remove(one)
                right.remove(other)
    return left, right
