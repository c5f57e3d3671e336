"""Where a proposal stands: the passages in all languages, its words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from diglot.suggest.passages import Passage, Reading
from diglot.suggest.sightings import Sighting


class Side(NamedTuple):
    """A segment in one language, and where the name stands in it (none where only the other side has it)."""

    lang: str
    segment: str
    text: str
    marks: tuple[tuple[int, int], ...]


class Place(NamedTuple):
    """A segment of a document with its counterparts."""

    document: str
    sides: tuple[Side, ...]


def places(sightings: Iterable[Sighting], reading: Reading) -> tuple[Place, ...]:
    """The places of sightings in the order of the texts, each passage once."""
    marks: dict[Passage, set[tuple[int, int]]] = {}
    for one in sightings:
        marks.setdefault(one.passage, set()).add((one.start, one.end))
    return tuple(_places(marks, reading))


def _places(marks: dict[Passage, set[tuple[int, int]]], reading: Reading) -> Iterator[Place]:
    shown: set[Passage] = set()
    for passage in sorted(marks, key=_order):
        if passage not in shown:
            together = sorted({passage, *reading.partners.get(passage, ())}, key=lambda one: one.number)
            shown.update(together)
            sides = (Side(one.lang, one.segment, one.text, tuple(sorted(marks.get(one, ())))) for one in together)
            yield Place(passage.document, tuple(sides))


def _order(passage: Passage) -> tuple[str, int, int]:
    """Originals before their translations."""
    return passage.document, passage.number, passage.place
