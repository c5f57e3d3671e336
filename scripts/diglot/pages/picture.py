"""The picture on a page of the chronology: its dates as marks, a lane a text; or as columns where they are too many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from html import escape as html

from diglot.cite import document_folder, relative
from diglot.datevalue import DateValue
from diglot.language import direction
from diglot.model import Document
from diglot.pages.convert import published
from diglot.pages.library import Dated, Index
from diglot.pages.moments import bounds, day_of, month_of, year_of
from diglot.pages.naming import title
from diglot.pages.parallel import Context
from diglot.pages.timeline import ABOUT, Column, Labels, Lane, Mark, Sheet, columns, definitions, picture, rows

WIDE, TALL = 760.0, 600.0
"""How long the line is for which marks are kept apart: on a wide sheet at the least, on a tall one always."""
MOST_LANES = {"wide": 12, "tall": 4}
MOST_ROWS = 14
"""Where more marks than that would stand above each other, columns tell more."""
KINDS = ("day", "span", "within", "about", "open", "unsure")
"""What a legend explains."""


def figure(context: Context, index: Index, dates: Sequence[str]) -> str:
    """``<figure>`` with the picture on a wide and on a tall sheet, of which the style sheet shows one, and its legend;
    empty where no date is resolved. As HTML in the page: it needs nothing but the style sheet."""
    known = {one: index.dates[one] for one in dates if index.dates[one][0].date.value.w3c}
    if not known:
        return ""
    rtl = direction(context.language) == "rtl"
    sheets = [Sheet("wide", WIDE, rtl), Sheet("tall", TALL, rtl)]
    drawn = _columns(context, known, sheets) or _marks(context, known, sheets)
    return f'<figure class="timeline">{definitions(rtl)}{drawn}</figure>'


def place(context: Context, value: DateValue, identifier: str) -> str:
    """The way to a date's entry from a page, as HTML has it."""
    there = context.paging.folder(value)
    return f"#{identifier}" if there == context.folder else published(relative(there, context.folder, identifier))


def _labels(context: Context, known: dict[str, list[Dated]]) -> Labels:
    """A month of the one year that there is goes without it."""
    is_one = len(set(_ends(known))) == 1
    return Labels(context.words("picture"), context.words.month if is_one else context.words.brief)


def _ends(known: dict[str, list[Dated]]) -> tuple[str, str]:
    """The years of the first date and of the last."""
    years = [year_of(found[0].date.value) for found in known.values()]
    return years[0], years[-1]


def _caption(context: Context, key: str, known: dict[str, list[Dated]], legend: str = "") -> str:
    """What a picture shows, in words that describe it to whoever doesn't see it too."""
    words = context.words
    first, last = map(words.day, _ends(known))
    time = words("picture-year", year=first) if first == last else words("picture-time", first=first, last=last)
    return f'<figcaption>{legend}<p id="{ABOUT}">{html(f"{time} {words(key)}")}</p></figcaption>'


# --- marks --------------------------------------------------------------------------------------------------------


def _marks(context: Context, known: dict[str, list[Dated]], sheets: Sequence[Sheet]) -> str:
    lanes = {sheet.name: _lanes(context, known, MOST_LANES[sheet.name]) for sheet in sheets}
    labels = _labels(context, known)
    drawn = (picture(lanes[sheet.name], sheet, labels) for sheet in sheets)
    caption = _caption(context, "picture-marks", known, _legend(context, lanes["wide"]))
    return "".join([_titles(lanes["tall"]), *drawn, caption])


def _lanes(context: Context, known: dict[str, list[Dated]], most: int) -> list[Lane]:
    """A lane for each text that has dates, in the order of the texts; one for all where they are more than ``most``."""
    by_document: dict[str, dict[str, list[Dated]]] = defaultdict(dict)
    for identifier, found in known.items():
        for dated in found:
            by_document[dated.occurrence.document.id].setdefault(identifier, []).append(dated)
    documents = [document for document in context.library.documents if document.id in by_document]
    if not 1 < len(documents) <= most:
        return [Lane(tuple(_mark(context, identifier, found) for identifier, found in known.items()))]
    return [_lane(context, document, by_document[document.id]) for document in documents]


def _lane(context: Context, document: Document, dates: dict[str, list[Dated]]) -> Lane:
    name = title(document, context.language)
    marks = tuple(_mark(context, identifier, found) for identifier, found in dates.items())
    href = published(relative(document_folder(document.id), context.folder))
    return Lane(marks, name.text, name.lang, href)


def _mark(context: Context, identifier: str, found: list[Dated]) -> Mark:
    words, value = context.words, found[0].date.value
    documents = {dated.occurrence.document.id: dated.occurrence.document for dated in found}
    texts = [title(document, context.language).text for document in documents.values()]
    sure = any(dated.date.cert == "high" for dated in found)
    parts = [words.when(value), texts[0] if len(texts) == 1 else words.count("documents", len(texts))]
    parts += [] if sure else [words("uncertain")]
    return Mark(value, place(context, value, identifier), words("stop").join(parts), sure)


def _titles(lanes: Sequence[Lane]) -> str:
    """The titles above a tall sheet, where lanes are too narrow for words in a picture."""
    items = (
        f'<li><a href="{html(lane.href)}" lang="{lane.lang}" dir="{direction(lane.lang)}">{html(lane.title)}</a></li>'
        for lane in lanes
        if lane.title
    )
    found = "".join(items)
    return f'<ul class="lanes">{found}</ul>' if found else ""


# --- columns ------------------------------------------------------------------------------------------------------


def _columns(context: Context, known: dict[str, list[Dated]], sheets: Sequence[Sheet]) -> str:
    """A column a year, on the page of a year one a month, on that of a month one a day; empty where each date can have
    its mark."""
    if (
        context.folder not in context.paging.ledgers
        and rows(_lanes(context, known, MOST_LANES["wide"]), WIDE) <= MOST_ROWS
    ):
        return ""
    groups: dict[str, list[str]] = defaultdict(list)
    for identifier, found in known.items():
        value = found[0].date.value
        parts = [year_of(value), month_of(value), day_of(value)][: 1 + context.folder.count("/")]
        groups["-".join(filter(None, parts))].append(identifier)
    bars = [_column(context, period, {one: known[one] for one in dates}) for period, dates in groups.items()]
    drawn = (columns(bars, sheet, _labels(context, known)) for sheet in sheets)
    return "".join([*drawn, _caption(context, "picture-columns", known)])


def _column(context: Context, period: str, dates: dict[str, list[Dated]]) -> Column:
    """Of a year, a month or a day: as high as it has sentences, leading to its first date."""
    words, count = context.words, sum(map(len, dates.values()))
    first, found = next(iter(dates.items()))
    title = words("stop").join([words.day(period), words.count("dates", count)])
    return Column(bounds(period), count, place(context, found[0].date.value, first), title)


# --- the legend ---------------------------------------------------------------------------------------------------


def _legend(context: Context, lanes: Iterable[Lane]) -> str:
    """What the kinds of marks mean that there are."""
    kinds = {kind for lane in lanes for mark in lane.marks for kind in mark.kind.split()}
    shown = [kind for kind in KINDS if kind in kinds or (kind == "open" and kinds & {"since", "until"})]
    items = "".join(f"<li>{_SIGNS[kind]} {html(context.words(f'mark-{kind}'))}</li>" for kind in shown)
    return f"<ul>{items}</ul>"


def _sign(name: str, fill: str) -> str:
    shape = f'<rect class="shape" x="2" y="3" width="22" height="8" fill="{fill}"/>'
    if name == "day":
        shape = f'<circle class="shape" cx="13" cy="7" r="4.5" fill="{fill}"/>'
    return f'<svg class="sign" width="26" height="14" aria-hidden="true"><g class="mark {name}">{shape}</g></svg>'


_SIGNS = {
    "day": _sign("day", "currentColor"),
    "span": _sign("span", "currentColor"),
    "within": _sign("within", "url(#time-within)"),
    "about": _sign("span about", "url(#time-about-wide)"),
    "open": _sign("span since", "url(#time-since-wide)"),
    "unsure": _sign("span unsure", "currentColor"),
}
