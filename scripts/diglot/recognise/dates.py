"""The dates of a segment: what its language's grammar finds, resolved with what the text has said before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from diglot.issues import Issue
from diglot.model import Anchor, Cert, Core, Date, Mention
from diglot.recognise.folding import fold
from diglot.recognise.gazetteer import Candidate
from diglot.recognise.grammar import Grammar
from diglot.recognise.languages import language
from diglot.recognise.names import Sentence
from diglot.recognise.periods import Memory, Period, least
from diglot.recognise.rulings import Ruled
from diglot.recognise.search import Found, Name, find
from diglot.recognise.tokens import tokens


def find_dates(
    sentence: Sentence, names: Sequence[Candidate], ruled: Ruled, memory: Memory
) -> tuple[list[Date], Memory, list[Issue]]:
    """The dates of a sentence.

    Args:
        sentence: the text.
        names: names whose words no date may take.
        ruled: what the editor decided; the editor's dates count for those after them.
        memory: what the text has said before.

    Returns:
        The dates, the memory after them, and an issue for each date that the calendar doesn't have.
    """
    make = language(sentence.lang).grammar
    if make is None:
        return [], memory, []
    grammar = make()
    taken = [*(_name(grammar, sentence, name) for name in names), *_ruled_names(sentence, ruled)]
    found = [each for each in find(grammar, sentence.folded, sentence.tokens, taken) if each.head == "DATE"]
    dates, issues = [], []
    memory = memory.entering()
    quoted = _quoted(sentence.folded.source)
    for start, end, item in sorted(_in_order(sentence, found, ruled), key=lambda each: each[:2]):
        said = memory.quoting() if quoted[start] else memory
        period = Period.of(item.value) if isinstance(item, Date) else item.value.resolve(said)
        if period is None:
            continue
        if not period.exists:
            issues.append(_impossible(sentence, start, end))
            continue
        if isinstance(item, Found):
            core = None if period.anchor else _core(sentence, item, memory)
            dates.append(_date(start, end, least(item.cert, period.cert), period, core))
        if period.contradicts:
            issues.append(_contradictory(sentence, start, end, period))
        moves = isinstance(item, Date) or not (
            _is_of_name(item, start, end) or _is_lifetime(sentence, start, end, period)
        )
        memory = memory.after(period, Anchor(sentence.segment, start) if moves else None)
    return list(_agreeing(dates, sentence.folded.source)), memory, issues


def _date(start: int, end: int, cert: Cert, period: Period, core: Core | None) -> Date:
    """What a period comes to at a place of the text, and the date inside it."""
    native = period.native or None
    return Date(start, end, period.value, period.calendar, native, cert, anchor=period.anchor, core=core)


_BESIDE = re.compile(r"[\s،,(–—-]*(?:(?:أي|تحديدا|وتحديدا|بالتحديد|وبالتحديد|that is|namely)[\s،,]+)?(?:في|on|in)?\s*")


def _agreeing(dates: Sequence[Date], text: str) -> Iterator[Date]:
    """The dates, where one that counts from another is followed at once by the day itself («fifteen years later, on
    6 June 1982») with the year or month of that day: the narrative's moment may have been another than one thinks."""
    for date, following in zip_longest(dates, dates[1:]):
        beside = following and _BESIDE.fullmatch(text, date.end, following.start)
        yield _agreed(date, following) if beside else date


def _agreed(date: Date, following: Date) -> Date:
    value, other = date.value, following.value
    first = other.first or ""
    if date.anchor is None or following.anchor or not value.first or value.first != value.last or first != other.last:
        return date
    if len(first) <= len(value.first):
        return date
    same = first[: len(value.first)]
    return replace(date, value=replace(value, first=same, last=same))


def _quoted(text: str) -> bytearray:
    """Which characters of a text stand in quotation marks."""
    quoted = bytearray(len(text))
    inside = False
    for index, character in enumerate(text):
        inside = not inside if character == '"' else inside or character in "«“„"
        inside = inside and character not in "»”"
        quoted[index] = inside
    return quoted


def _is_of_name(found: Found, start: int, end: int) -> bool:
    """Whether bare figures are the end of an event's name: «the constitution of 1923»."""
    return found.names_event and end - start == 4


def _is_lifetime(sentence: Sentence, start: int, end: int, period: Period) -> bool:
    """Whether years stand from one to another in brackets, as after a name: the narrative does not move there."""
    text = sentence.folded.source
    in_brackets = text.endswith(("(", "["), 0, start) and text.startswith((")", "]"), end)
    return in_brackets and period.extent == "span"


def _core(sentence: Sentence, found: Found, memory: Memory) -> Core | None:
    """The date that a qualified one encloses, unless it cannot be resolved."""
    period = found.core.value.resolve(memory) if found.core else None
    if found.core is None or period is None or not period.known:
        return None
    return Core(*sentence.folded.span(found.core.start, found.core.end), period.value)


def durations(text: str, lang: str) -> tuple[tuple[int, int, str], ...]:
    """The lengths of time that a text names: start, end, and the length as ISO 8601 writes it (``P3Y``).

    They are no dates and leave no mark: a chronology is of moments. Who compares a translation with its original
    wants them.
    """
    make = language(lang).grammar
    if make is None:
        return ()
    folded = fold(text)
    found = find(make(), folded, tokens(folded.text))
    return tuple((*folded.span(each.start, each.end), each.value) for each in found if each.head == "DURATION")


def _in_order(sentence: Sentence, found: Iterable[Found], ruled: Ruled) -> Iterator[tuple[int, int, Found | Date]]:
    """What was found and may stand, and the editor's dates, each with its span in the printed text."""
    for item in found:
        start, end = sentence.folded.span(item.start, item.end)
        if ruled.leaves_room(start, end, Date):
            yield start, end, item
    yield from ((mark.start, mark.end, mark) for mark in ruled.marks if isinstance(mark, Date))


def _name(grammar: Grammar, sentence: Sentence, name: Candidate) -> Name:
    """The words of a name, as an event where it is one; a year at an event's end is left to be found as a date."""
    last = name.last
    events = tuple(sorted({form.entity for form in name.forms if form.kind == "event"}))
    if not events:
        return Name(name.first, last, "NAME")
    final = sentence.tokens[last - 1]
    if final.kind == "number" and len(final.text) == 4 and name.words > 1:
        last -= 1
        if name.words > 2 and grammar.knows(sentence.tokens[last - 1].text, "YEAR-NOUN"):
            last -= 1
    return Name(name.first, last, "EVENT", events)


def _ruled_names(sentence: Sentence, ruled: Ruled) -> Iterator[Name]:
    for mark in ruled.marks:
        if isinstance(mark, Mention):
            inside = [
                index
                for index, token in enumerate(sentence.tokens)
                if mark.start <= sentence.folded.start(token.start) < mark.end
            ]
            if inside:
                yield Name(inside[0], inside[-1] + 1, "EVENT" if mark.kind == "event" else "NAME", (mark.ref,))


def _impossible(sentence: Sentence, start: int, end: int) -> Issue:
    return Issue(
        "D413",
        sentence.where,
        f"«{sentence.folded.source[start:end]}» is no date that the calendar has.",
        "if it is misprinted, say what was meant in corrections.yml, and the date in mentions.yml (when).",
        segment=sentence.segment,
    )


def _contradictory(sentence: Sentence, start: int, end: int, period: Period) -> Issue:
    other = period.contradicts.w3c if period.contradicts else ""
    return Issue(
        "D414",
        sentence.where,
        f"«{sentence.folded.source[start:end]}»: the {period.calendar} date {period.native} is {other} in the Gregorian "
        f"calendar, and the text says {period.value.w3c}.",
        "if one of the two is misprinted, say so in corrections.yml, and give the date in mentions.yml (when).",
        segment=sentence.segment,
    )
