"""The chronology: every date of every text in order, each with its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.model import Date, Mark
from diglot.pages.dating import order, remarks
from diglot.pages.library import UNRESOLVED, Dated, Index, date_id
from diglot.pages.markup import composed, escape, heading
from diglot.pages.naming import document_link, front_matter
from diglot.pages.parallel import Context, in_context


def page(context: Context, index: Index) -> str:
    """``chronology/index.md``: by year, dates without a value last."""
    words = context.words
    total = sum(map(len, index.dates.values()))
    parts = [front_matter(words("chronology")), f"# {escape(words('chronology'))}"]
    parts.append(escape(words.count("dates", total) if total else words("no-dates")))
    year = ""
    for identifier in sorted(index.dates, key=lambda one: order(index.dates[one][0].date)):
        found = index.dates[identifier]
        if identifier != UNRESOLVED and _year(found[0].date) != year:
            year = _year(found[0].date)
            parts.append(heading(2, escape(words.day(year)), f"year-{year}"))
        parts += _entry(context, index, identifier, found)
    return composed(parts)


def _year(date: Date) -> str:
    value = date.value.first or date.value.last or ""
    return value[:5] if value.startswith("-") else value[:4]


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
    """The text that it comes from, and what is said of it."""
    place = document_link(dated.occurrence.document, context.folder, context.language)
    return context.words("stop").join([place, *remarks(context, index, dated)])
