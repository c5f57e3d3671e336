"""Dates as TEI has them: the attributes of ``att.datable``, and the calendars that are not the Gregorian."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

from diglot.datevalue import DateValue, Extent, is_date
from diglot.model import Anchor, Date
from diglot.tei.pointers import CALENDAR, SOURCE, date_id, date_of, fragment, key_of, name_id
from diglot.tei.xmltree import Element

Attributes: TypeAlias = dict[str, str | None]

GREGORIAN = "gregorian"
CALENDARS: dict[str, str] = {
    "hijri": "The Islamic lunar calendar, counted from the Hijra; a day or two of doubt before the twentieth century's tables.",
    "ottoman": "The Ottoman fiscal (Rumi) calendar: Julian days and months, years counted from 584.",
    "julian": "The Julian calendar (old style).",
    "coptic": "The Coptic calendar, counted from the Era of the Martyrs.",
}
"""What ``calendarDesc`` says of a calendar; the values beside it in ``@when`` are Gregorian."""

_ENDS: dict[Extent, tuple[str, str]] = {"span": ("from", "to"), "within": ("notBefore", "notAfter")}


def value_attributes(value: DateValue) -> Attributes:
    """``@when``, ``@from/@to`` or ``@notBefore/@notAfter``, and whether the value is approximate or unresolved."""
    rough: Attributes = {"precision": "low" if value.approximate else None}
    if not value.w3c:
        return {"type": "unresolved", "subtype": None if value.extent == "when" else value.extent} | rough
    if value.extent == "when":
        return {"when": value.first} | rough
    return dict(zip(_ENDS[value.extent], (value.first, value.last), strict=True)) | rough


def value_of(element: Element) -> DateValue:
    """The value that these attributes have; unresolved where there are none that W3C dates allow."""
    rough = element.get("precision") in {"low", "medium"}
    if when := _date(element, "when"):
        return DateValue(when, when, approximate=rough)
    for extent, names in _ENDS.items():
        start, end = (_date(element, name) for name in names)
        if start or end:
            return DateValue(start, end, extent, rough)
    subtype = element.get("subtype", "")
    return DateValue(None, None, next((extent for extent in _ENDS if extent == subtype), "when"), rough)


def bad_values(element: Element) -> list[str]:
    """Values of W3C dating attributes that a ``DateValue`` cannot hold (a time of day, a month without its year)."""
    names = ("when", "from", "to", "notBefore", "notAfter")
    return [value for name in names if (value := element.get(name)) and not known_date(value)]


known_date = lru_cache(maxsize=4096)(is_date)


def _date(element: Element, name: str) -> str | None:
    value = element.get(name)
    return value if value and known_date(value) else None


def date_attributes(date: Date) -> Attributes:
    """All attributes of a date in a text, who says so apart."""
    calendar = None if date.calendar == GREGORIAN else f"#{calendar_id(date.calendar)}"
    own: Attributes = {"calendar": calendar, "datingMethod": calendar if date.native else None}
    return value_attributes(date.value) | own | {"when-custom": date.native}


def anchor_attributes(anchor: Anchor | None, lang: str) -> Attributes:
    """``@datingPoint``: what a relative date counts from."""
    if anchor is None:
        return {}
    if anchor.segment:
        return {"datingPoint": f"#{date_id(lang, anchor.segment, anchor.start)}"}
    return {"datingPoint": f"#{name_id(anchor.event) if anchor.event else SOURCE}"}


def anchor_of(element: Element) -> Anchor | None:
    """What a relative date counts from; ``None`` for one that says nothing of it."""
    name = fragment(element.get("datingPoint"))
    if not name:
        return None
    place = date_of(name)
    return Anchor(*place) if place else Anchor(event="" if name == SOURCE else key_of(name))


def calendar_id(calendar: str) -> str:
    return f"{CALENDAR}.{name_id(calendar)}"


def calendar_of(element: Element) -> str:
    """The calendar that a date's words use."""
    name = fragment(element.get("calendar"))
    return key_of(name.removeprefix(f"{CALENDAR}.")) or GREGORIAN


def interval_attributes(value: str, ends: Extent = "span") -> Attributes:
    """The attributes of a W3C date or interval; ``ends`` says which pair an interval takes. Nothing for nothing."""
    start, slash, end = value.partition("/")
    if not slash:
        return {"when": value or None}
    return dict(zip(_ENDS[ends], (None if part == ".." else part for part in (start, end)), strict=True))


def interval_of(element: Element) -> str:
    """The W3C date or interval of an element's dating attributes, as it stands there; empty where it has none."""
    if when := element.get("when"):
        return when
    for start, end in _ENDS.values():
        if element.get(start) or element.get(end):
            return f"{element.get(start) or '..'}/{element.get(end) or '..'}"
    return ""
