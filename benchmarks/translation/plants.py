"""Errors planted in a right translation, one at a time: what a hurried or careless translator does.

A planter takes the recognised document and its translation and yields every error of its kind that can be planted
there, in the order of the text: which segments it touches, and how the document as it was read changes.
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from diglot.checks.quantities import quantities
from diglot.model import Authority, Date, Division, Document, Mark, Mention, Ruling, Segment, Span, Text

Change = Callable[[Document], Document]


@dataclass(frozen=True)
class Plant:
    """An error: the segments of the translation in which it may be found, and the change that makes it."""

    segments: frozenset[str]
    change: Change


Planter = Callable[[Document, Text, Authority], Iterator[Plant]]

MONTHS = {name: number for number, name in enumerate(calendar.month_name) if name}
YEAR = re.compile(r"(?<!\d)\d{4}(?![\d'’s])")
ADDED = ("in March 1921", "on 5 May 1938", "in 1947", "on 17 October 1903")
WORDS = (
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("twenty", "thirty", "forty", "fifty", "hundred", "thousand"),
)


# --- changing a document ------------------------------------------------------------------------------------------


def replaced(lang: str, segment: str, start: int, end: int, words: str) -> Plant:
    """Other words for those from start to end; what an editor said of words behind them moves along."""

    def change(document: Document) -> Document:
        shift = len(words) - (end - start)
        rulings = (
            _moved(each, start, end, shift) if (each.lang, each.segment) == (lang, segment) else each
            for each in document.rulings
        )
        document = replace(document, rulings=tuple(each for each in rulings if each))
        return _with_segments(
            document, lang, lambda each: [_edited(each, start, end, words)] if each.id == segment else [each]
        )

    return Plant(frozenset((segment,)), change)


def _moved(ruling: Ruling, start: int, end: int, shift: int) -> Ruling | None:
    if ruling.end <= start:
        return ruling
    return replace(ruling, start=ruling.start + shift, end=ruling.end + shift) if ruling.start >= end else None


def _edited(segment: Segment, start: int, end: int, words: str) -> Segment:
    text = segment.text[:start] + words + segment.text[end:]
    shift = len(words) - (end - start)
    emphasis = tuple(
        span if span.end <= start else Span(span.start + shift, span.end + shift)
        for span in segment.emphasis
        if span.end <= start or span.start >= end
    )
    return replace(segment, text=text, emphasis=emphasis)


def _with_segments(document: Document, lang: str, change: Callable[[Segment], list[Segment]]) -> Document:
    """The document with other segments in one of its texts."""

    def changed(text: Text) -> Text:
        divisions = (
            Division(each.n, tuple(new for old in each.segments for new in change(old))) for each in text.divisions
        )
        return replace(text, divisions=tuple(divisions))

    return replace(document, texts=tuple(changed(text) if text.lang == lang else text for text in document.texts))


def _sentences(text: Text) -> Iterator[Segment]:
    return (segment for segment in text.segments() if segment.text and not segment.is_heading)


def _neighbours(text: Text) -> Iterator[tuple[Segment, Segment]]:
    """Two sentences that follow each other in a paragraph, each standing for one of the original."""
    for division in text.divisions:
        sentences = [each for each in division.segments if each.text and not each.is_heading]
        yield from (pair for pair in pairwise(sentences) if not any("-" in each.id for each in pair))


def _without(text: str, start: int, end: int) -> tuple[int, int]:
    """A span widened over what would be left dangling: a preposition, an article, a possessive, a space."""
    before = re.search(r"(?:\b(?:on|in|of|by|at|the|of the|in the|on the|since|until|for)\s+)?$", text[:start])
    after = re.match(r"(?:[’']s)?,?\s?", text[end:])
    return (before.start() if before else start), end + (after.end() if after else 0)


# --- dates --------------------------------------------------------------------------------------------------------


def _dates(segment: Segment) -> Iterator[Date]:
    """Dates that say their year in figures, outside names."""
    taken = 0
    for mark in segment.marks:
        if isinstance(mark, Mention):
            taken = max(taken, mark.end)
        elif isinstance(mark, Date) and mark.start >= taken and not mark.anchor and YEAR.search(_words(segment, mark)):
            yield mark


def _words(segment: Segment, mark: Mark) -> str:
    return segment.text[mark.start : mark.end]


def year_changed(_document: Document, text: Text, _authority: Authority) -> Iterator[Plant]:
    """1929 becomes 1926."""
    for number, (segment, mark) in enumerate((s, m) for s in _sentences(text) for m in _dates(s)):
        match = YEAR.search(segment.text, mark.start)
        assert match
        year = int(match[0]) + (1, -3, 10, -1, 2)[number % 5]
        yield replaced(text.lang, segment.id, match.start(), match.end(), str(year))


def day_and_month_exchanged(_document: Document, text: Text, _authority: Authority) -> Iterator[Plant]:
    """5 June becomes 6 May, 5/6/1967 becomes 6/5/1967."""
    for segment in _sentences(text):
        for mark in _dates(segment):
            words = _words(segment, mark)
            other = re.sub(r"\b(\d|1[0-2])([/.-])(\d|1[0-2])(?=\2\d{4})", r"\3\2\1", words)
            if match := re.search(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)})\b", words):
                day, month = int(match[1]), MONTHS[match[2]]
                other = words.replace(match[0], f"{month} {calendar.month_name[day]}") if day <= 12 else words
            if other != words:
                yield replaced(text.lang, segment.id, mark.start, mark.end, other)


def date_dropped(_document: Document, text: Text, _authority: Authority) -> Iterator[Plant]:
    """A date is left out."""
    for segment in _sentences(text):
        for mark in _dates(segment):
            yield replaced(text.lang, segment.id, *_without(segment.text, mark.start, mark.end), "")


def date_added(_document: Document, text: Text, _authority: Authority) -> Iterator[Plant]:
    """A date that the original hasn't stands at the end of a sentence."""
    for number, segment in enumerate(_sentences(text)):
        end = len(segment.text.rstrip('.!?”"»'))
        yield replaced(text.lang, segment.id, end, end, f" {ADDED[number % len(ADDED)]}")


# --- names --------------------------------------------------------------------------------------------------------


def _named_once(segment: Segment) -> Iterator[Mention]:
    """Names of what a sentence names once."""
    mentions = [mark for mark in segment.marks if isinstance(mark, Mention)]
    counts = Counter(mark.ref for mark in mentions)
    yield from (mark for mark in mentions if counts[mark.ref] == 1 and mark.kind in ("person", "place", "organisation"))


def person_replaced(_document: Document, text: Text, authority: Authority) -> Iterator[Plant]:
    """Another person of the text stands in the place of the one who is meant."""
    persons = list(
        dict.fromkeys(m.ref for s in text.segments() for m in s.marks if isinstance(m, Mention) and m.kind == "person")
    )
    for segment in _sentences(text):
        here = {mark.ref for mark in segment.marks if isinstance(mark, Mention)}
        others = [ref for ref in persons if ref not in here and authority[ref].name.get(text.lang)]
        for number, mark in enumerate(each for each in _named_once(segment) if each.kind == "person" and others):
            name = authority[others[(mark.start + number) % len(others)]].name[text.lang]
            yield replaced(text.lang, segment.id, mark.start, mark.end, name)


def name_dropped(_document: Document, text: Text, _authority: Authority) -> Iterator[Plant]:
    """A person, place or organisation is left out."""
    for segment in _sentences(text):
        for mark in _named_once(segment):
            yield replaced(text.lang, segment.id, *_without(segment.text, mark.start, mark.end), "")


# --- numbers ------------------------------------------------------------------------------------------------------


def _numbers(text: Text) -> Iterator[tuple[Segment, int, int]]:
    """Figures and plain number words outside names and dates."""
    for segment in _sentences(text):
        for number in quantities(segment.text, text.lang):
            free = not any(mark.start < number.end and number.start < mark.end for mark in segment.marks)
            first = re.match(r"[\w,]+", segment.text[number.start :])
            if free and number.sure and first and (first[0].lower() in WORDS or first[0].replace(",", "").isdigit()):
                yield segment, number.start, number.start + first.end()


def number_changed(_document: Document, text: Text, _authority: Authority) -> Iterator[Plant]:
    """Seven becomes eight, 1,200 becomes 2,200."""
    for segment, start, end in _numbers(text):
        word = segment.text[start:end]
        known = word.lower() in WORDS
        other = (
            WORDS[(WORDS.index(word.lower()) + 1) % len(WORDS)] if known else str((int(word[0]) + 1) % 9 + 1) + word[1:]
        )
        yield replaced(text.lang, segment.id, start, end, other)


def number_dropped(_document: Document, text: Text, _authority: Authority) -> Iterator[Plant]:
    """«Seven ships» becomes «ships»."""
    for segment, start, end in _numbers(text):
        yield replaced(text.lang, segment.id, start, end, "some")


# --- sentences ----------------------------------------------------------------------------------------------------


def cut_short(_document: Document, text: Text, _authority: Authority) -> Iterator[Plant]:
    """Only the first half of a sentence is translated."""
    for segment in _sentences(text):
        words = list(re.finditer(r"\S+", segment.text))
        if len(words) >= 8:
            yield replaced(text.lang, segment.id, words[len(words) // 2 - 1].end(), len(segment.text), ".")


def left_out(_document: Document, text: Text, _authority: Authority) -> Iterator[Plant]:
    """A translation is said to stand for two sentences, and translates the first."""
    for one, other in _neighbours(text):

        def change(document: Document, one: Segment = one, other: Segment = other) -> Document:
            both = f"{one.id}-{other.id}"
            gone = {one.id: [replace(_read(document, text.lang, one.id), id=both)], other.id: []}
            rulings = (
                replace(each, segment=both) if each.segment == one.id and each.lang == text.lang else each
                for each in document.rulings
                if (each.lang, each.segment) != (text.lang, other.id)
            )
            return _with_segments(
                replace(document, rulings=tuple(rulings)), text.lang, lambda each: gone.get(each.id, [each])
            )

        yield Plant(frozenset((f"{one.id}-{other.id}",)), change)


def exchanged(_document: Document, text: Text, _authority: Authority) -> Iterator[Plant]:
    """Two sentences stand in each other's place."""
    for one, other in _neighbours(text):

        def change(document: Document, one: Segment = one, other: Segment = other) -> Document:
            place = {one.id: other.id, other.id: one.id}
            first, second = (_read(document, text.lang, each.id) for each in (one, other))
            swapped = {one.id: [replace(second, id=one.id)], other.id: [replace(first, id=other.id)]}
            rulings = (
                replace(each, segment=place.get(each.segment, each.segment)) if each.lang == text.lang else each
                for each in document.rulings
            )
            return _with_segments(
                replace(document, rulings=tuple(rulings)), text.lang, lambda each: swapped.get(each.id, [each])
            )

        yield Plant(frozenset((one.id, other.id)), change)


def _read(document: Document, lang: str, identifier: str) -> Segment:
    """A segment as it was read, without marks of recognition."""
    text = document.text(lang)
    assert text
    return next(segment for segment in text.segments() if segment.id == identifier)


PLANTERS: dict[str, tuple[Planter, frozenset[str]]] = {
    "a year changed": (year_changed, frozenset(("D520",))),
    "day and month exchanged": (day_and_month_exchanged, frozenset(("D521",))),
    "a date left out": (date_dropped, frozenset(("D522",))),
    "a date put in": (date_added, frozenset(("D523",))),
    "a person replaced": (person_replaced, frozenset(("D524",))),
    "a name left out": (name_dropped, frozenset(("D525",))),
    "a number changed": (number_changed, frozenset(("D527",))),
    "a number left out": (number_dropped, frozenset(("D528",))),
    "a sentence cut to its half": (cut_short, frozenset(("D530",))),
    "a sentence left out": (left_out, frozenset(("D530",))),
    "two sentences exchanged": (exchanged, frozenset(("D532",))),
}
"""Kind of error → its planter, and the codes that name it."""
