"""A translation laid beside its original: which segments stand for which, and what each side says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from diglot.checks.alignment import ranges
from diglot.checks.quantities import Quantity, quantities
from diglot.identifiers import covers
from diglot.model import Date, Kind, Mark, Mention, Segment, Text
from diglot.recognise.languages import script, script_of


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as a text has it: the mark, its words, and whether it is part of a name («the revolution of 1905»)."""

    mark: Date
    words: str
    in_name: bool
    counts: tuple[Quantity, ...] = ()
    """The numbers in its words: the four of «four years later»."""

    @property
    def is_relative(self) -> bool:
        """Whether it counts from another date, as far as one could tell from which."""
        return self.mark.anchor is not None or not self.mark.value.w3c

    @property
    def numbers(self) -> Iterable[Quantity]:
        """These, and year, month and day of its value, in this calendar and its own; each once."""
        value, found = self.mark.value, {number.value: number for number in self.counts}
        for end in (value.first, value.last, self.mark.native):
            for part in filter(str.isdecimal, (end or "").removeprefix("-").split("-")):
                found.setdefault(int(part), Quantity(int(part), part, self.mark.start, self.mark.end, sure=True))
        return found.values()

    def __str__(self) -> str:
        value = self.mark.value.edtf
        return f"«{self.words}» ({value})" if value and value != self.words else f"«{self.words}»"


class Name(NamedTuple):
    """An entity that a text names."""

    kind: Kind
    ref: str


@dataclass(frozen=True, slots=True)
class Side:
    """What the segments of one text say."""

    lang: str
    segments: tuple[Segment, ...]
    dates: tuple[Dated, ...]
    names: Mapping[Name, int]
    """Entity → how often it is named, repetitions in another script not counted."""
    numbers: tuple[Quantity, ...]
    """Those outside its dates."""
    letters: int

    @property
    def text(self) -> str:
        return " ".join(segment.text for segment in self.segments)

    @property
    def name(self) -> str:
        """«ar 1.2», «ar 1.2–1.3»"""
        first, last = self.segments[0].id, self.segments[-1].id
        return f"{self.lang} {first}" if first == last else f"{self.lang} {covers(first)[0]}–{covers(last)[1]}"


@dataclass(frozen=True, slots=True)
class Bead:
    """A segment of a translation, and the segments of the original that it stands for."""

    original: Side
    translation: Side
    paragraph: int
    """The number of its division in the translation, from 0."""

    @property
    def segment(self) -> Segment:
        """That of the translation."""
        return self.translation.segments[0]

    @property
    def is_sentence(self) -> bool:
        """Whether it is no heading: these say things in their own way."""
        return not self.segment.is_heading


NEAR = 3
"""How many beads away a sentence may have been moved, or joined to another."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A translation and its original, bead by bead; what is left out on purpose or not yet translated is no bead."""

    original: Text
    translation: Text
    beads: tuple[Bead, ...]

    def near(self, index: int) -> list[int]:
        """The places of the beads next to a bead, in the same paragraph."""
        places = range(max(0, index - NEAR), min(len(self.beads), index + NEAR + 1))
        paragraph = self.beads[index].paragraph
        return [place for place in places if place != index and self.beads[place].paragraph == paragraph]


def compare(original: Text, translation: Text) -> Comparison:
    """The beads of two texts whose segments are recognised."""
    by_id = {segment.id: segment for segment in original.segments()}
    paragraph = {
        segment.id: number for number, division in enumerate(translation.divisions) for segment in division.segments
    }
    beads = []
    for segment, identifiers in ranges(original, translation):
        said = [one for one in map(by_id.__getitem__, identifiers) if one.text and not one.omitted]
        if said and segment.text:
            beads.append(Bead(side(said, original.lang), side([segment], translation.lang), paragraph[segment.id]))
    return Comparison(original, translation, tuple(beads))


def side(segments: Iterable[Segment], lang: str) -> Side:
    """What segments of one text say, taken together."""
    segments = tuple(segments)
    names: Counter[Name] = Counter()
    for segment in segments:
        names.update(_names(segment, script(lang)))
    said = [(segment, quantities(segment.text, lang)) for segment in segments]
    dates = tuple(date for segment, numbers in said for date in _dates(segment, numbers))
    others = tuple(number for segment, numbers in said for number in _outside_dates(segment, numbers))
    return Side(lang, segments, dates, names, others, _letters(segments, lang))


def _names(segment: Segment, own: str) -> Counter[Name]:
    """What a segment names; a name written in another script than its ``own``, for the reader's help, counts nothing."""
    names: Counter[Name] = Counter()
    for mark in segment.marks:
        if isinstance(mark, Mention):
            names[Name(mark.kind, mark.ref)] += script_of(segment.text[mark.start]) in (own, "")
    return names


def _letters(segments: Sequence[Segment], lang: str) -> int:
    """Letters of the language's own script, and digits: a name repeated in another script is no part of the measure."""
    own, characters = script(lang), Counter("".join(segment.text for segment in segments))
    return sum(count for each, count in characters.items() if each.isdigit() or script_of(each) == own)


def _dates(segment: Segment, numbers: Sequence[Quantity]) -> Iterator[Dated]:
    end = 0
    for mark in segment.marks:
        if isinstance(mark, Mention):
            end = max(end, mark.end)
        elif isinstance(mark, Date):
            counts = tuple(number for number in numbers if number.sure and _overlap(mark, number))
            yield Dated(mark, segment.text[mark.start : mark.end], mark.end <= end, counts)


def _outside_dates(segment: Segment, numbers: Sequence[Quantity]) -> Iterator[Quantity]:
    """The numbers of a segment that are no part of a date; those in names and in what is corrected nobody misses."""
    for number in numbers:
        marks = [mark for mark in segment.marks if _overlap(mark, number)]
        if not any(isinstance(mark, Date) for mark in marks):
            yield number._replace(sure=number.sure and not marks)


def _overlap(mark: Mark, number: Quantity) -> bool:
    return mark.start < number.end and number.start < mark.end
