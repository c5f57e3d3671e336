"""A date's entry in the chronology: the date in words, below it each sentence that it stands in, with what is to be said."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.identifiers import html_id
from diglot.model import Anchor, Date, Mark
from diglot.pages.library import Dated, Index, date_id
from diglot.pages.markup import attributes, classed, escape, heading
from diglot.pages.naming import document_link, entity_link
from diglot.pages.paging import UNRESOLVED
from diglot.pages.parallel import Context, in_context

LUNAR = "hijri"


def entry(context: Context, index: Index, identifier: str, level: int, *, alone: bool = False) -> Iterator[str]:
    """The heading of a date, whose id it has, and its sentences in the order of the texts.

    Of a year that stands ``alone``, without other dates in it, it is the year's heading too: it has both addresses.
    """
    found = index.dates[identifier]
    unresolved = identifier == UNRESOLVED
    words = context.words("unresolved") if unresolved else context.words.when(found[0].date.value)
    if alone:
        yield heading(level, f'<span id="year-{identifier}"></span>{escape(words)}', identifier, "year .dating")
    else:
        yield heading(level, escape(words), identifier, "dating")

    def marked(mark: Mark) -> bool:
        return isinstance(mark, Date) and date_id(mark) == identifier

    for dated in found:
        place = document_link(dated.occurrence.document, context.folder, context.language)
        said = context.words("stop").join([place, *remarks(context, index, dated)])
        yield f"{said}\n{attributes(name='remarks')}"
        yield in_context(context, dated.occurrence, marked, "dated")


def remarks(context: Context, index: Index, dated: Dated) -> Iterator[str]:
    """Its value in its own calendar; what it counts from; a doubt about it: each as Markdown."""
    words, date = context.words, dated.date
    if date.native:
        yield from _in_calendar(context, date.native, date.calendar)
    if date.anchor:
        yield words("counted-from", date=_counted_from(context, index, dated, date.anchor))
    if date.cert != "high":
        yield classed(words("probable" if date.cert == "medium" else "uncertain"), "uncertain")


def _in_calendar(context: Context, native: str, calendar: str) -> Iterator[str]:
    """«15 Shaaban 1334 in the Hijri calendar», and how far its conversion can be trusted."""
    words, key = context.words, f"calendar-{calendar}"
    name = escape(words(key)) if key in words.strings else context.said(calendar)
    yield words("in-calendar", value=escape(words.in_calendar(native, calendar)), calendar=name)
    if calendar == LUNAR:
        yield escape(words("by-tables"))


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
