"""The chronology: every date of every text in order, each with its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.model import Date, Mark
from diglot.pages.library import UNRESOLVED, Index, Occurrence, date_id
from diglot.pages.markup import classed, composed, escape, heading
from diglot.pages.naming import document_link, front_matter
from diglot.pages.parallel import Context, in_context

Found = tuple[Date, Occurrence]

_END_OF_TIME = "9999"


def page(context: Context, index: Index) -> str:
    """``chronology/index.md``: by year, dates without a value last."""
    words = context.words
    total = sum(map(len, index.dates.values()))
    parts = [front_matter(words("chronology")), f"# {escape(words('chronology'))}"]
    parts.append(escape(words.count("dates", total) if total else words("no-dates")))
    year = ""
    for identifier in sorted(index.dates, key=lambda one: _order(index.dates[one][0][0])):
        found = index.dates[identifier]
        if identifier != UNRESOLVED and _year(found[0][0]) != year:
            year = _year(found[0][0])
            parts.append(heading(2, escape(words.day(year)), f"year-{year}"))
        parts += _entry(context, identifier, found)
    return composed(parts)


def _year(date: Date) -> str:
    value = date.value.first or date.value.last or ""
    return value[:5] if value.startswith("-") else value[:4]


def _order(date: Date) -> tuple[bool, tuple[int, ...], tuple[int, ...], str]:
    """Unresolved last; by the beginning, the wider before the narrower; open beginnings by their end."""
    value = date.value
    first = value.first or value.last or _END_OF_TIME
    last = value.last or _END_OF_TIME
    return not value.w3c, _numbers(first), tuple(-n for n in _numbers(last)), date_id(date)


def _numbers(w3c: str) -> tuple[int, ...]:
    sign = -1 if w3c.startswith("-") else 1
    year, *rest = w3c.lstrip("-").split("-")
    return (sign * int(year), *map(int, rest))


def _entry(context: Context, identifier: str, found: list[Found]) -> Iterator[str]:
    unresolved = identifier == UNRESOLVED
    words = context.words("unresolved") if unresolved else context.words.when(found[0][0].value)
    yield heading(2 if unresolved else 3, escape(words), identifier)

    def marked(mark: Mark) -> bool:
        return isinstance(mark, Date) and date_id(mark) == identifier

    for date, occurrence in found:
        yield _remarks(context, date, occurrence)
        yield in_context(context, occurrence, marked)


def _remarks(context: Context, date: Date, occurrence: Occurrence) -> str:
    """The text that it comes from; its value in its own calendar; a doubt about it."""
    words = context.words
    parts = [document_link(occurrence.document, context.folder, context.language)]
    if date.native:
        key = f"calendar-{date.calendar}"
        calendar = escape(words(key)) if key in words.strings else context.said(date.calendar)
        parts.append(words("in-calendar", value=classed(date.native, "value"), calendar=calendar))
    if date.cert != "high":
        parts.append(classed(words("uncertain"), "uncertain"))
    return words("stop").join(parts)
