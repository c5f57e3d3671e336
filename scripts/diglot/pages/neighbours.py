"""What stands before and behind something in its order: texts, entries of an index, pages of the chronology."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Neighbours(Generic[T]):
    """The ones before and behind."""

    before: T | None = None
    behind: T | None = None


def side_by_side(things: Sequence[T]) -> Iterator[tuple[T, Neighbours[T]]]:
    """Each with its neighbours; the first has none before, the last none behind."""
    edged = [None, *things, None]
    for before, thing, behind in zip(edged, things, edged[2:], strict=False):
        yield thing, Neighbours(before, behind)
