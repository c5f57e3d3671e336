"""What is cited as CSL-JSON: the edition, a document of it, a passage of one.

A document is a ``document`` to CSL, the only type of which Chicago, MLA and APA all print the version and the
whole day of it; the edition is a ``book``. The state of review stands in ``version`` («0.1, reviewed text»), since ``status`` is printed by Chicago alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypedDict, cast

from diglot.cite.passages import WHOLE, Passage, address, state
from diglot.language import nearest
from diglot.licences import address as licence_address
from diglot.licences import name as licence_name
from diglot.model import Document, Edition, Source, Status, Texts


class Name(TypedDict, total=False):
    family: str
    given: str
    literal: str


Day = TypedDict("Day", {"date-parts": list[list[int]]})
Item = TypedDict(
    "Item",
    {
        "id": str,
        "type": str,
        "title": str,
        "original-title": str,
        "author": list[Name],
        "editor": list[Name],
        "translator": list[Name],
        "container-title": str,
        "publisher": str,
        "issued": Day,
        "original-date": Day,
        "original-publisher": str,
        "original-publisher-place": str,
        "version": str,
        "locator": str,
        "language": str,
        "URL": str,
        "abstract": str,
        "keyword": str,
        "note": str,
    },
    total=False,
)
"""A CSL-JSON item, of which everything has a value that it has at all."""

STATES: dict[str, dict[Status, str]] = {
    "en": {"draft": "draft", "reviewed": "reviewed text", "final": "final text"},
    "ar": {"draft": "مسودة", "reviewed": "نص مراجَع", "final": "نص نهائي"},
}
"""What a citation says of the state of review, by its language."""

_BETWEEN_NAMES = re.compile(r"\s*[;؛]\s*")
_WITHIN_NAME = re.compile(r"\s*[,،]\s*")
_DAY = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")


def of_edition(edition: Edition, language: str) -> Item:
    """The edition itself, its titles and names in a language."""
    title, lang = nearest(edition.title, language)
    others = [other for tag, other in edition.title.items() if tag != lang]
    return _stated(
        {
            "id": "edition",
            "type": "book",
            "title": title,
            "editor": _editors(edition, language),
            "publisher": nearest(edition.publisher, language)[0],
            "issued": _day(edition.date),
            "version": edition.version,
            "language": lang,
            "URL": edition.url,
            "abstract": nearest(edition.about, language)[0],
            "note": "; ".join(filter(None, (*others, _licence(edition.licence)))),
        }
    )


def of_document(
    edition: Edition, document: Document, language: str, passage: Passage = WHOLE, speech: str = ""
) -> Item:
    """A document or a passage of it: its titles and names in a language, cited in that or in another one (``speech``)."""
    title, lang = nearest(document.title, language)
    speech = speech or language
    state_words = states(speech)[state(document, passage)]
    fragment = passage.fragment(document.original)
    subjects = (nearest(subject, language)[0] for subject in document.subjects)
    other = _other(document.title, document.original, lang, speech)
    origin = _origin(edition, document.source, language)
    return _stated(
        {
            "id": f"{document.id}#{fragment}" if fragment else document.id,
            "type": "document",
            "title": title or document.id,
            "author": names(document.author, language),
            "editor": _editors(edition, language),
            "translator": names(document.translator, language),
            "container-title": nearest(edition.title, language)[0],
            "publisher": nearest(edition.publisher, language)[0],
            "issued": _day(edition.date),
            "original-title": other if origin else "",
            **origin,
            "version": with_state(edition.version, state_words, speech),
            "locator": passage.locator,
            "language": lang or language,
            "URL": address(edition, document, passage),
            "abstract": nearest(document.abstract, language)[0],
            "keyword": ", ".join(filter(None, subjects)),
            "note": "; ".join(filter(None, ("" if origin else other, licence_words(edition, document)))),
        }
    )


def names(texts: Texts, language: str) -> list[Name]:
    """Names as an editor writes them: several with a semicolon between them; family name, comma, given name where they may
    be exchanged, and any other as it is."""
    return [_name(one) for one in _BETWEEN_NAMES.split(nearest(texts, language)[0].strip()) if one]


def states(language: str) -> dict[Status, str]:
    """What each state of review is called in a language of citing."""
    return STATES.get(language.partition("-")[0], STATES["en"])


def with_state(version: str, state: str, language: str) -> str:
    """«0.1, reviewed text»"""
    comma = "،" if language.partition("-")[0] == "ar" else ","
    return f"{version}{comma} {state}"


def _name(words: str) -> Name:
    family, *given = _WITHIN_NAME.split(words, maxsplit=1)
    return {"family": family, "given": given[0]} if given and family and given[0] else {"literal": words}


def _editors(edition: Edition, language: str) -> list[Name]:
    return [name for editor in edition.editors for name in names(editor, language)]


def _other(titles: Texts, original: str, language: str, speech: str) -> str:
    """The original's title, where the one cited is another, or is strange to the language that it is cited in."""
    title, lang = nearest(titles, original)
    return title if lang != language or speech != language else ""


def came_out_here(edition: Edition, source: Source) -> bool:
    """Whether the original first came out in this edition."""
    return bool(set(source.publication.values()) & set(edition.title.values()))


def _origin(edition: Edition, source: Source, language: str) -> Item:
    """Where and when the original came out; nothing where nobody knows, or where it is this edition that it first came out
    in: styles say «originally published as …» of whatever has an original title."""
    publication = nearest(source.publication, language)[0]
    if came_out_here(edition, source) or not (publication or source.date):
        return {}
    place = nearest(source.place, language)[0]
    return {"original-date": _day(source.date), "original-publisher": publication, "original-publisher-place": place}


def _day(date: str) -> Day:
    """A date in W3C form; what is no day, month or year has no parts."""
    parts: Iterable[str] = date.split("-") if _DAY.fullmatch(date) else ()
    found = [int(part) for part in parts]
    return {"date-parts": [found] if found else []}


def licence_words(edition: Edition, document: Document) -> str:
    """«CC BY 4.0, https://creativecommons.org/licenses/by/4.0/»: the document's licence, else the edition's."""
    return _licence(document.licence or edition.licence)


def _licence(licence: str) -> str:
    where = licence_address(licence)
    return f"{licence_name(licence)}, {where}" if where else licence


def _stated(item: Item) -> Item:
    """Without what nobody states."""
    return cast("Item", {key: value for key, value in item.items() if value and value != {"date-parts": []}})
