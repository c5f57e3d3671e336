"""Words of the other direction in a citation, isolated so that they are shown and pasted in their order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from diglot.cite.records import Item
from diglot.language import direction

_TO_THE_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_STRONG = {"rtl": f"[{_TO_THE_LEFT}]", "ltr": f"(?![{_TO_THE_LEFT}\ue000-\uf8ff])[^\\W\\d_]"}
_TAG = "<[^>]*>"
_ENTITY = r"&\w+;"


def isolated(citation: str, item: Item, language: str, languages: Iterable[str]) -> str:
    """A citation (HTML) in which words of the other direction stand in ``bdi``, a name or title as a whole.

    Args:
        citation: Made of the item.
        language: Of the citation.
        languages: In which there may be words of the other direction, the likeliest first.
    """
    here = direction(language)
    other = "ltr" if here == "rtl" else "rtl"
    strong = _STRONG[other]
    lang = next((tag for tag in languages if direction(tag) == other), "")
    values = sorted(set(_values(item, re.compile(strong), re.compile(_STRONG[here]))), key=lambda one: (-len(one), one))
    run = f"(?:{strong})+(?:[ \u200c\u200d’'-](?:{strong})+|[\u064b-\u0670])*"
    address = escape(item.get("URL", ""), quote=False)
    known = "|".join(re.escape(escape(one, quote=False)) for one in values)
    parts = (f"(?P<tag>{_TAG})", address and f"(?P<url>{re.escape(address)})", known, f"(?P<entity>{_ENTITY})", run)
    pattern = "|".join(filter(None, parts))

    def wrapped(match: re.Match[str]) -> str:
        words = match[0]
        if match["tag"] or match["entity"]:
            return words
        if address and match["url"]:
            return f'<bdi lang="zxx" dir="ltr">{words}</bdi>' if here == "rtl" else words
        named = f' lang="{lang}"' if lang else ""
        return f'<bdi{named} dir="{other}">{words}</bdi>'

    return re.sub(pattern, wrapped, citation)


def _values(item: Item, strong: re.Pattern[str], here: re.Pattern[str]) -> Iterator[str]:
    """Names and titles that begin in the other direction."""
    for value in _words(item):
        first, own = strong.search(value), here.search(value)
        if first and (not own or first.start() < own.start()):
            yield value


def _words(item: Item) -> Iterator[str]:
    for field in (
        "title",
        "original-title",
        "container-title",
        "publisher",
        "original-publisher",
        "original-publisher-place",
    ):
        yield str(item.get(field, ""))
    for name in (*item.get("author", ()), *item.get("editor", ()), *item.get("translator", ())):
        family, given = name.get("family", ""), name.get("given", "")
        yield from (
            (name["literal"],)
            if "literal" in name
            else (f"{family}, {given}", f"{family}، {given}", f"{given} {family}", family)
        )
