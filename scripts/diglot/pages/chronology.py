"""The chronology: every date of every text in order, each with its sentences; on one page, or on one a year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape as html
from itertools import groupby

from diglot.cite import relative
from diglot.pages.convert import published
from diglot.pages.dating import entry
from diglot.pages.library import Index
from diglot.pages.markup import attributes, composed, escape, heading, link
from diglot.pages.moments import order, year_of
from diglot.pages.naming import front_matter
from diglot.pages.neighbours import side_by_side
from diglot.pages.paging import CHRONOLOGY, UNRESOLVED, Paging
from diglot.pages.parallel import Context
from diglot.pages.picture import figure, place

MANY_YEARS = 30
"""More than so many stand by decade."""
MOST_LISTED = 1000
"""Dates that a ledger lists one by one; with more of them it lists the pages that have them."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of the chronology, with the pages before and behind it."""

    folder: str
    dates: tuple[str, ...]
    """The ids of the dates that it has or, being a ledger, leads to; in their order."""
    before: Sheet | None = None
    behind: Sheet | None = None

    @property
    def name(self) -> str:
        """The last part of its folder: ``1929``, ``02``."""
        return self.folder.rpartition("/")[2]

    @property
    def is_brief(self) -> bool:
        """As a ledger, it would be too long with a line a date."""
        return len(self.dates) > MOST_LISTED

    def documents(self, index: Index) -> tuple[str, ...]:
        """The documents that this page is made from: those of its dates, and those that make its neighbours be there."""
        sheets = filter(None, (self.before, self, self.behind))
        found = (dated.occurrence.document.id for each in sheets for one in each.dates for dated in index.dates[one])
        return tuple(dict.fromkeys(found))


def paging(index: Index) -> Paging:
    """Where this edition's dates stand."""
    return Paging.of({found[0].date.value: len(found) for found in index.dates.values()})


def sheets(index: Index, paging: Paging) -> Iterator[Sheet]:
    """The pages of the chronology; there is always one."""
    dates: dict[str, list[str]] = {CHRONOLOGY: []}
    for identifier in sorted(index.dates, key=lambda one: (order(index.dates[one][0].date.value), one)):
        folder = paging.folder(index.dates[identifier][0].date.value)
        for each in {folder, *(ledger for ledger in paging.ledgers if folder.startswith(f"{ledger}/"))}:
            dates.setdefault(each, []).append(identifier)
    for _, group in groupby(sorted(dates, key=lambda one: one.count("/")), key=lambda one: one.rpartition("/")[0]):
        found = [Sheet(folder, tuple(dates[folder])) for folder in group]
        for sheet, beside in side_by_side(found):
            yield replace(sheet, before=beside.before, behind=beside.behind)


def page(context: Context, index: Index, sheet: Sheet) -> str:
    """``chronology/index.md``, or the page of a year, a month, the dates that nobody could resolve."""
    words = context.words
    title = words("stop").join(filter(None, [words("chronology"), _title(context, sheet)]))
    total = sum(len(index.dates[one]) for one in sheet.dates)
    parts = [front_matter(title), heading(1, escape(title), CHRONOLOGY), _way(context, sheet)]
    parts.append(escape(words.count("dates", total) if total else words("no-dates")))
    if sheet.dates:
        parts += [figure(context, index, sheet.dates), _years(context, index, sheet)]
    return composed([*parts, *_body(context, index, sheet)])


def _title(context: Context, sheet: Sheet) -> str:
    """What a page is of: nothing for the one of all, else «1929», «February 1929», «unresolved»."""
    parts = sheet.folder.split("/")[1:]
    if parts == [UNRESOLVED]:
        return context.words("unresolved")
    if parts[1:] == ["year"]:
        return context.words("year-alone", year=context.words.day(parts[0]))
    return context.words.day("-".join(parts)) if parts else ""


def _way(context: Context, sheet: Sheet) -> str:
    """From a page of a year: back, up, on."""
    if sheet.folder == CHRONOLOGY:
        return ""
    up = sheet.folder.rpartition("/")[0]
    upper = context.words("chronology") if up == CHRONOLOGY else context.words.day(up.rpartition("/")[2])
    steps = [(sheet.before, ""), (Sheet(up, ()), upper), (sheet.behind, "")]
    links = [
        link(escape(words or _title(context, there)), relative(there.folder, context.folder))
        for there, words in steps
        if there
    ]
    return f"{context.words('stop').join(links)}\n{attributes(name='facts')}"


def _body(context: Context, index: Index, sheet: Sheet) -> Iterator[str]:
    """The entries of a page, or what a ledger has in their place."""
    if sheet.folder not in context.paging.ledgers:
        return _entries(context, index, sheet)
    return _brief_ledger(context, index, sheet) if sheet.is_brief else _ledger(context, index, sheet)


# --- entries ------------------------------------------------------------------------------------------------------


def _by_year(index: Index, dates: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    for year, group in groupby(dates, key=lambda one: year_of(index.dates[one][0].date.value)):
        yield year, list(group)


def _entries(context: Context, index: Index, sheet: Sheet) -> Iterator[str]:
    """Every date with its sentences, under its year on the page of all. A year that is its own only date is said once."""
    if sheet.folder != CHRONOLOGY:
        for identifier in sheet.dates:
            yield from entry(context, index, identifier, 2)
        return
    for year, dates in _by_year(index, sheet.dates):
        if year and dates != [year]:
            yield heading(2, escape(context.words.day(year)), f"year-{year}", "year")
        for identifier in dates:
            yield from entry(context, index, identifier, 3 if year and dates != [year] else 2, alone=dates == [year])


def _ledger(context: Context, index: Index, sheet: Sheet) -> Iterator[str]:
    """Every date as a link to its entry; with the entry's id, for addresses of the time when it stood here."""
    for name, dates in _below(context, index, sheet):
        there = Sheet(f"{sheet.folder}/{name}", ())
        words = link(escape(_title(context, there)), relative(there.folder, context.folder))
        yield heading(2, words, _anchor(sheet, name), "year")
        yield f'<p class="ledger">{" ".join(_line(context, index, identifier) for identifier in dates)}</p>'


def _brief_ledger(context: Context, index: Index, sheet: Sheet) -> Iterator[str]:
    """The pages below with their numbers of dates, years by decade; a script knows the year and the month by a date's id."""
    below = {name: sum(len(index.dates[one]) for one in dates) for name, dates in _below(context, index, sheet)}
    are_years = sheet.folder == CHRONOLOGY
    for _, names in groupby(below, key=lambda name: name[:-1] if are_years and name != UNRESOLVED else ""):
        yield f'<p class="ledger">{" ".join(_page_line(context, sheet, name, below[name]) for name in names)}</p>'


def _page_line(context: Context, sheet: Sheet, name: str, total: int) -> str:
    there = Sheet(f"{sheet.folder}/{name}", ())
    address = published(relative(there.folder, context.folder))
    said, number = html(_title(context, there)), context.words.number(total)
    return f'<a id="{_anchor(sheet, name)}" href="{address}">{said} <small>{number}</small></a>'


def _below(context: Context, index: Index, sheet: Sheet) -> Iterator[tuple[str, Iterator[str]]]:
    """The dates of a ledger by the last part of the folder below it where they are found."""
    depth = sheet.folder.count("/") + 1
    return groupby(sheet.dates, key=lambda one: context.paging.folder(index.dates[one][0].date.value).split("/")[depth])


def _anchor(sheet: Sheet, name: str) -> str:
    """The id that a page below a ledger has there."""
    return f"{'year' if sheet.folder == CHRONOLOGY else 'month'}-{name}"


def _line(context: Context, index: Index, identifier: str) -> str:
    found = index.dates[identifier]
    words = html(context.words.when(found[0].date.value))
    there = place(context, found[0].date.value, identifier)
    return f'<a id="{identifier}" href="{there}">{words} <small>{context.words.number(len(found))}</small></a>'


# --- years --------------------------------------------------------------------------------------------------------


def _years(context: Context, index: Index, sheet: Sheet) -> str:
    """The years of all dates as links with their numbers of dates, by decade where they are many."""
    groups = [(year, list(dates)) for year, dates in _by_year(index, sheet.dates)]
    brief = sheet.is_brief and sheet.folder in context.paging.ledgers
    if sheet.folder != CHRONOLOGY or len(groups) < 2 or brief:
        return ""
    decades = groupby(groups, key=lambda group: group[0][:-1] if len(groups) > MANY_YEARS else "")
    rows = ("".join(_jump(context, index, year, dates) for year, dates in row) for _, row in decades)
    lists = "".join(f"<ul>{row}</ul>" for row in rows)
    return f'<nav class="years" aria-label="{html(context.words("years"))}">{lists}</nav>'


def _jump(context: Context, index: Index, year: str, dates: list[str]) -> str:
    words = context.words
    said = words.day(year) if year else words("not-resolved")
    there = f"#{dates[0]}" if dates in ([year], [UNRESOLVED]) else f"#year-{year}"
    if CHRONOLOGY in context.paging.ledgers:
        there = published(relative(f"{CHRONOLOGY}/{year or UNRESOLVED}", context.folder))
    total = sum(len(index.dates[one]) for one in dates)
    label = html(f"{said}{words('comma')}{words.count('dates', total)}")
    return f'<li><a href="{there}" aria-label="{label}">{html(said)} <small>{words.number(total)}</small></a></li>'
