"""Whom a document names in full, and where: what a short form in it may stand for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from diglot.identifiers import covers
from diglot.recognise.naming import Words

Position: TypeAlias = tuple[int, int]
"""A segment's number in its text, and a character of it."""


@dataclass(slots=True)
class Census:
    """The namings of one text, or of a note with those of the text before it."""

    namings: dict[str, list[Position]] = field(default_factory=dict)
    """Entity → where it is named by a form that is only its own, in order."""
    ruled: dict[Words, list[tuple[Position, str]]] = field(default_factory=dict)
    """The words of an editor's ruling → where they were ruled on, and as whom."""
    asides: set[tuple[str, Position]] = field(default_factory=set)
    """Namings as somebody's kin."""
    titles: dict[str, set[str]] = field(default_factory=dict)
    """Entity → the titles that stand before its namings."""
    spoken: dict[str, Position] = field(default_factory=dict)
    """Entity → where it was last named by a short form that nobody else here has, as far as the text has been read."""
    mentioned: dict[int, set[str]] = field(default_factory=dict)
    """A segment's number → the entities that it names by a surname that nobody else has."""
    segments: dict[str, int] = field(default_factory=dict)
    """Identifier → number."""
    text: Census | None = None
    """Of a note: what the text that it is about holds."""
    since: Position = (0, 0)
    """Of a note: where it begins, behind what that text has said so far."""

    def mention(self, entity: str, number: int) -> None:
        self.mentioned.setdefault(number, set()).add(entity)

    def rule(self, words: Words, entity: str, position: Position) -> None:
        self.ruled.setdefault(words, []).append((position, entity))

    def entitle(self, entity: str, title: str) -> None:
        if title:
            self.titles.setdefault(entity, set()).add(title)

    def name(self, entity: str, position: Position) -> None:
        self.namings.setdefault(entity, []).append(position)

    def speak_of(self, entity: str, position: Position) -> None:
        if not self.is_aside(entity, position):
            self.spoken[entity] = position

    def is_entitled(self, entity: str, title: str) -> bool:
        """Whether a title stands before a naming of an entity."""
        own = title in self.titles.get(entity, ())
        return own or (self.text is not None and self.text.is_entitled(entity, title))

    def last_before(self, entity: str, position: Position) -> Position | None:
        """Where an entity was last named in full before a position."""
        found = self.namings.get(entity, ())
        index = bisect_left(found, position)
        if not index and self.text:
            return self.text.last_before(entity, min(position, self.since))
        return found[index - 1] if index else None

    def is_aside(self, entity: str, position: Position) -> bool:
        """Whether an entity is named there as somebody's kin."""
        return (entity, position) in self.asides or (self.text is not None and self.text.is_aside(entity, position))

    def last_spoken_of(self, entity: str, position: Position) -> Position | None:
        """Where an entity was last named before a position by any form that is only its own, and not as somebody's kin:
        «his father, Fawzi al-Azm» leaves «al-Azm» to the son."""
        named = self.last_before(entity, position)
        if named is not None and self.is_aside(entity, named):
            named = self.last_before(entity, named)
        spoken = self.spoken.get(entity)
        return max((each for each in (named, spoken) if each is not None and each < position), default=None)

    def ruling_before(self, words: Words, position: Position) -> str | None:
        """As whom the editor last ruled on the same words before a position."""
        earlier = [entity for at, entity in self.ruled.get(words, ()) if at < position]
        if not earlier and self.text:
            return self.text.ruling_before(words, min(position, self.since))
        return earlier[-1] if earlier else None

    def by_segment(self) -> dict[int, frozenset[str]]:
        """A segment's number → the entities that it names beyond doubt."""
        found = {number: set(entities) for number, entities in self.mentioned.items()}
        for entity, positions in self.namings.items():
            for number, _ in positions:
                found.setdefault(number, set()).add(entity)
        return {number: frozenset(entities) for number, entities in found.items()}


@dataclass(frozen=True, slots=True)
class Here:
    """What is known of the document at a place in one of its texts."""

    census: Census
    number: int
    """Of the segment."""
    named: frozenset[str] = frozenset()
    """The entities that the document names in full, in any of its texts."""
    aligned: frozenset[str] = frozenset()
    """Those that the counterpart of this segment so names."""
    relatives: frozenset[str] = frozenset()
    """Those with the surname of somebody whom the document names."""
    given: frozenset[str] = frozenset()
    """The given names of those whom it names."""

    def names_itself(self, entity: str) -> bool:
        """Whether this segment names an entity in full."""
        positions = self.census.namings.get(entity, [])
        index = bisect_left(positions, (self.number, -1))
        return index < len(positions) and positions[index][0] == self.number


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a document beside one of its texts."""

    named: frozenset[str]
    """The entities that it names in full."""
    relatives: frozenset[str] = frozenset()
    """Those with the surname of somebody whom it names."""
    given: frozenset[str] = frozenset()
    """The given names of those whom it names."""
    aligned: Mapping[int, frozenset[str]] = field(default_factory=dict)
    """A segment's number → the entities that its counterparts in the other texts name."""


Namings: TypeAlias = Mapping[int, frozenset[str]]
"""A segment's number → entities that it names."""


def alignments(texts: Sequence[Census], namings: Sequence[Namings]) -> list[dict[int, frozenset[str]]]:
    """For each text, a segment's number → the entities that its counterparts in the other texts name.

    Args:
        texts: what each text holds.
        namings: whom it names.
    """
    order = _order(texts)
    spread = [_spread(census, named, order) for census, named in zip(texts, namings, strict=True)]
    found = []
    for index, census in enumerate(texts):
        others = [each for number, each in enumerate(spread) if number != index]
        found.append(
            {
                number: frozenset().union(
                    *(other.get(place, frozenset()) for place in _places(identifier, order) for other in others)
                )
                for identifier, number in census.segments.items()
            }
        )
    return found


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a note: whom its segment names, and how far each text has come with it."""

    order: Mapping[str, int]
    named: Mapping[int, frozenset[str]]
    """Place → the entities that any text names there."""
    numbers: Mapping[str, Mapping[int, int]]
    """Language → place → the number of the segment there."""

    @classmethod
    def of(cls, texts: Mapping[str, Census], namings: Sequence[Namings]) -> Surroundings:
        """Those of a document's texts, by their languages, and whom each names."""
        order = _order(texts.values())
        named: dict[int, frozenset[str]] = {}
        for census, each in zip(texts.values(), namings, strict=True):
            for place, entities in _spread(census, each, order).items():
                named[place] = named.get(place, frozenset()) | entities
        numbers = {
            lang: {place: number for name, number in census.segments.items() for place in _places(name, order)}
            for lang, census in texts.items()
        }
        return cls(order, named, numbers)

    def entities(self, segment: str) -> frozenset[str]:
        """Whom a segment names, in whatever text."""
        return frozenset().union(*(self.named.get(place, frozenset()) for place in _places(segment, self.order)))

    def after(self, lang: str, segment: str) -> Position:
        """Where what is said about a segment begins in the text in a language; at its end, if it has no such segment."""
        numbers = self.numbers.get(lang, {})
        found = [numbers[place] for place in _places(segment, self.order) if place in numbers]
        return max(found or numbers.values(), default=-1) + 1, 0


def _order(texts: Iterable[Census]) -> dict[str, int]:
    """Identifier → its place among those of all texts that are no ranges."""
    order: dict[str, int] = {}
    for census in texts:
        for identifier in census.segments:
            first, last = covers(identifier)
            if first == last:
                order.setdefault(identifier, len(order))
    return order


def _places(identifier: str, order: Mapping[str, int]) -> range:
    first, last = covers(identifier)
    if first not in order or last not in order:
        return range(0)
    return range(order[first], order[last] + 1)


def _spread(census: Census, namings: Namings, order: Mapping[str, int]) -> dict[int, frozenset[str]]:
    """Place → the entities named there."""
    found: dict[int, frozenset[str]] = {}
    for identifier, number in census.segments.items():
        for place in _places(identifier, order) if namings.get(number) else ():
            found[place] = found.get(place, frozenset()) | namings[number]
    return found
