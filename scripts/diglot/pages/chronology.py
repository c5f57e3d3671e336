"""The chronology: every date of every text in order, each with its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.identifiers import html_id
from diglot.model import Anchor, Date, Mark
from diglot.pages.library import UNRESOLVED, Dated, Index, date_id
from diglot.pages.markup import classed, composed, escape, heading
from diglot.pages.naming import document_link, entity_link, front_matter
from diglot.pages.parallel import Context, in_context

_END_OF_TIME = "9999"


def page(context: Context, index: Index) -> str:
    """``chronology/index.md``: by year, dates without a value last."""
    words = context.words
    total = sum(map(len, index.dates.values()))
    parts = [front_matter(words("chronology")), f"# {escape(words('chronology'))}"]
    parts.append(escape(words.count("dates", total) if total else words("no-dates")))
    year = ""
    for identifier in sorted(index.dates, key=lambda one: _order(index.dates[one][0].date)):
        found = index.dates[identifier]
        if identifier != UNRESOLVED and _year(found[0].date) != year:
            year = _year(found[0].date)
            parts.append(heading(2, escape(words.day(year)), f"year-{year}"))
        parts += _entry(context, index, identifier, found)
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


def _entry(context: Context, index: Index, identifier: str, found: list[Dated]) -> Iterator[str]:
    unresolved = identifier == UNRESOLVED
    words = context.words("unresolved") if unresolved else context.words.when(found[0].date.value)
    yield heading(2 if unresolved else 3, escape(words), identifier)

    def marked(mark: Mark) -> bool:
        return isinstance(mark, Date) and date_id(mark) == identifier

    for dated in found:
        yield _remarks(context, index, dated)
        yield in_context(context, dated.occurrence, marked)


def _remarks(context: Context, index: Index, dated: Dated) -> str:
    """The text that it comes from; its value in its own calendar; what it counts from; a doubt about it."""
    words, date = context.words, dated.date
    parts = [document_link(dated.occurrence.document, context.folder, context.language)]
    if date.native:
        key = f"calendar-{date.calendar}"
        calendar = escape(words(key)) if key in words.strings else context.said(date.calendar)
        parts.append(words("in-calendar", value=classed(date.native, "value"), calendar=calendar))
    if date.anchor:
        parts.append(words("counted-from", date=_counted_from(context, index, dated, date.anchor)))
    if date.cert != "high":
        parts.append(classed(words("uncertain"), "uncertain"))
    return words("stop").join(parts)


def _counted_from(context: Context, index: Index, dated: Dated, anchor: Anchor) -> str:
    """What a relative date counts from: a link to the sentence or the event, or the day of publication."""
    document, event = dated.occurrence.document, context.library.authority.get(anchor.event)
    if event:
        return entity_link(event, context.folder, context.language)
    if not anchor.segment:
        return escape(context.words("day-of-publication"))
    origin = index.places.get((document.id, dated.lang, anchor))
    text = context.words.when(origin.value) if origin and origin.value.w3c else anchor.segment
    fragment = html_id(dated.lang, anchor.segment, document.original)
    return document_link(document, context.folder, context.language, fragment, escape(text))
