"""A chronology as SVG: a lane a text, a link a date; or a column a year where there are too many dates to tell apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from diglot.language import direction
from diglot.pages.timeline.marks import Lane, Mark, Placed, placed
from diglot.pages.timeline.scale import Scale
from diglot.pages.timeline.sheet import INSET, STRIP, Sheet, element, text

PITCH, BAR, RADIUS = 15.0, 8.0, 4.5
"""From row to row; how thick a bar is; a day's circle."""
_LANE_WIDTH = 84.0
"""Of a lane among three on the narrowest phone, in pixels."""
_TITLE, _FOOT = 27.0, 12.0
"""Room for a lane's title, and below its rows."""
_CUT = 26.0
ABOUT = "time-about"
"""The id of what describes the pictures of a page."""
_COLUMNS = 96.0
"""The height of the highest column."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of a picture."""

    name: str
    date: Callable[[str], str]
    """A tick's words."""


@dataclass(frozen=True, slots=True)
class Column:
    """The dates of a year by their number."""

    span: tuple[int, int]
    count: int
    href: str
    title: str


def picture(lanes: Sequence[Lane], sheet: Sheet, labels: Labels) -> str:
    """The marks of all lanes on a sheet."""
    scale = Scale.of((end for lane in lanes for mark in lane.marks for end in mark.ends), sheet.length, _CUT)
    drawn, titles, height = [], [], 4.0
    for n, lane in enumerate(lanes):
        found = placed(lane.marks, scale)
        rows = 1 + max((one.row for one in found), default=0)
        if sheet.is_tall:
            pitch = min(PITCH, _LANE_WIDTH * 3 / len(lanes) / rows)
            marks = "".join(_mark(one, sheet, 8 + one.row * pitch) for one in found)
            drawn.append(sheet.lane(_lane(marks, lane.href), n, len(lanes)))
            continue
        titles.append(_title(lane, height))
        height += _TITLE if lane.title else 0
        marks = "".join(_mark(one, sheet, height + PITCH * (one.row + 0.5)) for one in found)
        drawn.append(_lane(marks, lane.href))
        height += rows * PITCH + _FOOT
    return _framed(sheet, scale, height, labels, ("".join(drawn), "".join(titles)))


def rows(lanes: Iterable[Lane], length: float) -> int:
    """How many marks would stand above each other in the fullest lane."""
    lanes = list(lanes)
    scale = Scale.of((end for lane in lanes for mark in lane.marks for end in mark.ends), length, _CUT)
    return 1 + max(one.row for lane in lanes for one in placed(lane.marks, scale))


def columns(found: Sequence[Column], sheet: Sheet, labels: Labels) -> str:
    """The numbers of dates, a column a year."""
    scale = Scale.of((column.span for column in found), sheet.length, _CUT)
    most = max(column.count for column in found)
    drawn = [_column(column, column.count / most, sheet, scale) for column in found]
    return _framed(sheet, scale, _COLUMNS + 4, labels, (_lane("".join(drawn)), ""))


# --- what is drawn ------------------------------------------------------------------------------------------------


def _lane(marks: str, text: str = "") -> str:
    """The marks of a lane as one, for scripts, with the address of its text."""
    return element("g", marks, _class="marks", data_text=text)


def _mark(one: Placed, sheet: Sheet, middle: float) -> str:
    mark = one.mark
    paint = {"fill": _fill(mark, sheet), "_class": "shape"}
    if mark.is_point:
        shape = sheet.point((one.start + one.end) / 2, middle, RADIUS, **paint)
    else:
        shape = sheet.bar(one.start, one.end, middle, BAR, **paint)
    hit = sheet.bar(one.start - 1, one.end + 1, middle, PITCH, _class="hit")
    return _link(mark.href, mark.title, shape + hit, f"mark {mark.kind}")


def _fill(mark: Mark, sheet: Sheet) -> str:
    kinds = mark.kind.split()
    fade = next((kind for kind in ("since", "until", "about") if kind in kinds), "")
    name = "within" if "within" in kinds else f"{fade}-{sheet.name}" if fade else ""
    return f"url(#time-{name})" if name else "currentColor"


def _column(column: Column, part: float, sheet: Sheet, scale: Scale) -> str:
    start, end = map(scale.at, column.span)
    low, high = sorted((sheet.along(start), sheet.along(max(end, start + 2))))
    if sheet.is_tall:
        width = (100 - STRIP) * part
        x = 100 - STRIP - width if sheet.rtl else STRIP
        at = {"x": f"{x:.2f}%", "width": f"{width:.2f}%"}
        shape = element("rect", _class="shape", fill="currentColor", y=low, height=high - low, **at)
        return _link(column.href, column.title, shape, "mark column")
    tall = max(3.0, _COLUMNS * part)
    at = {"x": f"{low:.2f}%", "width": f"{high - low:.2f}%"}
    shape = element("rect", _class="shape", fill="currentColor", y=_COLUMNS - tall, height=tall, **at)
    hit = element("rect", _class="hit", y=0.0, height=_COLUMNS, **at)
    return _link(column.href, column.title, shape + hit, "mark column")


def _link(href: str, title: str, body: str, name: str) -> str:
    """A link out of the order of the tabulator: the years below are its way, and a script's arrow keys."""
    return element("a", body, href=href, aria_label=title, _class=name, tabindex="-1")


def _title(lane: Lane, y: float) -> str:
    if not lane.title:
        return ""
    words = element("a", text(lane.title), href=lane.href, _class="lane", lang=lane.lang, dir=direction(lane.lang))
    return element("foreignObject", words, x=0.0, y=y, width="100%", height=_TITLE)


def _framed(sheet: Sheet, scale: Scale, height: float, labels: Labels, layers: tuple[str, str]) -> str:
    """The line with its dates, the marks, the cuts over what crosses them, the titles; and the picture's name."""
    ticks = list(scale.ticks(30.0 if sheet.is_tall else 54.0))
    parts = [
        *(sheet.crossing(tick.at, height, _class="tick") for tick in ticks),
        layers[0],
        *(sheet.gap(start, end, height) for start, end in scale.cuts()),
        *(sheet.axis(stretch.start, stretch.end, height) for stretch in scale.stretches),
        *(sheet.edge(at, height) for cut in scale.cuts() for at in cut),
        *(sheet.label(tick.at, height, labels.date(tick.date), _class="date") for tick in ticks),
        layers[1],
    ]
    return element(
        "svg",
        "".join(parts),
        _class=sheet.name,
        role="group",
        aria_label=labels.name,
        aria_describedby=ABOUT,
        width="100%",
        height=sheet.length + 2 * INSET if sheet.is_tall else height + 28,
    )
