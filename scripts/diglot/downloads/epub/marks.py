"""Names and dates as links to the lists at the end of a book; dates with their values."""

from __future__ import annotations

import re
from collections.abc import Container

from diglot.downloads.epub.book import DATES, NAMES
from diglot.downloads.epub.inline import Wrap
from diglot.downloads.epub.xhtml import Element, make
from diglot.model import Authority, Date, Mention
from diglot.pages.library import date_id

_TIME = re.compile(r"(?!0000)[0-9]{4}(?:-[0-9]{2}){0,2}")


def linking(authority: Authority, dates: Container[str], root: str) -> Wrap:
    """Names lead to the list of names, those that are in ``dates`` to that of dates, from a file whose way to the book's
    folder is ``root``."""

    def wrap(mark: Mention | Date, inside: bool) -> Element | None:
        if isinstance(mark, Date):
            href = f"{root}{DATES}#when-{date_id(mark)}" if date_id(mark) in dates and not inside else ""
            return _linked(href, "date", dated(mark))
        known = mark.ref in authority and not inside
        return _linked(f"{root}{NAMES}#who-{mark.ref}", "name", None) if known else None

    return wrap


def _linked(href: str, name: str, inner: Element | None) -> Element | None:
    if not href:
        return inner
    return make("a", {"class": name, "href": href}, inner)


def dated(date: Date, words: str = "") -> Element:
    """``<time datetime="1929-02">``; the value of what HTML has no time for (an interval, a time before our era, one that is
    only about right) is ``data-edtf``."""
    value = date.value
    if value.extent == "when" and not value.approximate and _TIME.fullmatch(value.w3c):
        return make("time", {"datetime": value.w3c}, words)
    return make("span", {"data-edtf": value.edtf}, words)
