"""What is said of a date: where it stands among others, its value in its own calendar, what it counts from, a doubt."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.identifiers import html_id
from diglot.model import Anchor, Date
from diglot.pages.library import Dated, Index, date_id
from diglot.pages.markup import classed, escape
from diglot.pages.naming import document_link, entity_link
from diglot.pages.parallel import Context

_END_OF_TIME = "9999"


def order(date: Date) -> tuple[bool, tuple[int, ...], tuple[int, ...], str]:
    """Unresolved last; by the beginning, the wider before the narrower; open beginnings by their end."""
    value = date.value
    first = value.first or value.last or _END_OF_TIME
    last = value.last or _END_OF_TIME
    return not value.w3c, _numbers(first), tuple(-n for n in _numbers(last)), date_id(date)


def _numbers(w3c: str) -> tuple[int, ...]:
    sign = -1 if w3c.startswith("-") else 1
    year, *rest = w3c.lstrip("-").split("-")
    return (sign * int(year), *map(int, rest))


def remarks(context: Context, index: Index, dated: Dated) -> Iterator[str]:
    """Its value in its own calendar; what it counts from; a doubt about it: each as Markdown."""
    words, date = context.words, dated.date
    if date.native:
        key = f"calendar-{date.calendar}"
        calendar = escape(words(key)) if key in words.strings else context.said(date.calendar)
        yield words("in-calendar", value=classed(date.native, "value"), calendar=calendar)
    if date.anchor:
        yield words("counted-from", date=_counted_from(context, index, dated, date.anchor))
    if date.cert != "high":
        yield classed(words("uncertain"), "uncertain")


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
