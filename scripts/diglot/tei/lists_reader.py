"""Authority records read from TEI lists: a table of elements, each with a small function that puts it into the record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import isfinite
from typing import TypeAlias

from diglot.csl import Person, Record
from diglot.model import KINDS, Authority, Entity, ExternalId, Kind
from diglot.tei.context import Context
from diglot.tei.dating import interval_of
from diglot.tei.lists import ALIAS, EXISTENCE, FIELDS, LISTS, PERSONS
from diglot.tei.pointers import key_of
from diglot.tei.xmltree import XML_ID, Element, first, language_of, local

KIND_OF: dict[str, Kind] = {LISTS[kind].item: kind for kind in KINDS} | {"biblStruct": "work", "biblFull": "work"}


def read_lists(context: Context) -> Authority:
    """The entities that a file has records of: those with an ``xml:id``, wherever in the file but in its text."""
    found: dict[str, Entity] = {}
    for element in context.root.iter(*(f"{{*}}{name}" for name in KIND_OF)):
        if element.get(XML_ID):
            entity = _entity(context, element, KIND_OF[local(element)])
            found.setdefault(entity.id, entity)
        elif local(element) not in {"bibl", "biblStruct", "biblFull"}:
            text = f"a «{local(element)}» has no xml:id; nothing can point to it, and it is not read."
            context.fault("D619", element, text, 'give it xml:id="…".')
    return found


@dataclass(slots=True)
class _Draft:
    """An entity that is being read."""

    kind: Kind
    name: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    born: str = ""
    died: str = ""
    when: str = ""
    at: tuple[float, float] | None = None
    ids: dict[str, ExternalId] = field(default_factory=dict)
    record: Record | None = None


def _entity(context: Context, element: Element, kind: Kind) -> Entity:
    draft = _Draft(kind, when=interval_of(element) if kind == "event" else "")
    for child in element:
        name = local(child)
        if name == LISTS[kind].name:
            _name(context, draft, child)
        elif name in HANDLERS:
            HANDLERS[name](context, draft, child)
        elif name not in _IN_RECORD:
            text = f"«{name}» in «{local(element)}» is not read."
            context.fault("D620", child, text, "see the manual of the encoding for what a record holds.")
    record = draft.record or (_loose_record(context, element) if kind == "work" else None)
    return Entity(
        key_of(element.get(XML_ID, "")),
        kind,
        draft.name,
        draft.aliases,
        draft.about,
        draft.born,
        draft.died,
        draft.when,
        draft.at,
        draft.ids,
        record,
        where=context.where(element),
    )


# --- what each element means in a record --------------------------------------------------------------------------

Handler: TypeAlias = Callable[[Context, _Draft, Element], None]


def _name(context: Context, draft: _Draft, element: Element) -> None:
    """A name; a second one in the same language is an alias."""
    lang, text = language_of(element), context.text(element)
    if not lang and not text:
        return
    lang = lang or context.language
    if element.get("type") == ALIAS or lang in draft.name:
        draft.aliases[lang] = (*draft.aliases.get(lang, ()), text)
    else:
        draft.name[lang] = text


def _birth(context: Context, draft: _Draft, element: Element) -> None:
    """A birth with its date, in attributes or in a date inside."""
    draft.born = _dated(context, element)


def _death(context: Context, draft: _Draft, element: Element) -> None:
    """A death likewise."""
    draft.died = _dated(context, element)


def _dated(context: Context, element: Element) -> str:
    date = first(element, "date")
    return interval_of(element) or ("" if date is None else interval_of(date) or context.text(date))


def _location(context: Context, draft: _Draft, element: Element) -> None:
    """A position: latitude and longitude in ``geo``."""
    geo = first(element, "geo")
    if geo is None:
        return
    draft.at = _coordinates((geo.text or "").replace(",", " ").split())
    if draft.at is None:
        text = f"«{context.text(geo)}» is no latitude and longitude in degrees."
        context.fault("D621", geo, text, "write two numbers, such as 41.01 28.95.")


def _coordinates(words: list[str]) -> tuple[float, float] | None:
    try:
        latitude, longitude = map(float, words)
    except ValueError:
        return None
    return (latitude, longitude) if isfinite(latitude) and isfinite(longitude) else None


def _state(_context: Context, draft: _Draft, element: Element) -> None:
    """The time for which a place or an organisation existed."""
    if element.get("type") == EXISTENCE:
        draft.when = interval_of(element)


def _idno(context: Context, draft: _Draft, element: Element) -> None:
    """An identifier in somebody else's authority file."""
    external = ExternalId(context.text(element), element.get("when", ""))
    draft.ids.setdefault(element.get("type", "id"), external)


def _note(context: Context, draft: _Draft, element: Element) -> None:
    """What is said about it, a note a language."""
    draft.about.setdefault(language_of(element) or context.language, context.text(element))


def _bibl(context: Context, draft: _Draft, element: Element) -> None:
    """The bibliographic record of a work."""
    if draft.kind == "work":
        draft.record = _record(context, element)


HANDLERS: dict[str, Handler] = {
    "birth": _birth,
    "death": _death,
    "location": _location,
    "state": _state,
    "idno": _idno,
    "note": _note,
    "desc": _note,
    "bibl": _bibl,
}
"""Element → what it puts into a record. A new element is one row here and one small function above."""

_IN_RECORD = frozenset(name for _, name, _ in FIELDS) | {"author", "editor", "textLang", "analytic", "monogr", "series"}


# --- bibliographic records ----------------------------------------------------------------------------------------


def _loose_record(context: Context, element: Element) -> Record | None:
    """The record of a work by another hand, whose parts stand in the entry itself."""
    parts = {local(part) for part in element.iter("{*}*")} & _IN_RECORD
    return _record(context, element) if parts - {"title", "idno"} else None


def _record(context: Context, element: Element) -> Record:
    persons = {name: tuple(_persons(context, element, tag, role)) for name, tag, role in PERSONS}
    fields = {name: context.text(_part(element, tag, mark)) for name, tag, mark in FIELDS}
    language = next((part.get("mainLang", "") for part in element.iter("{*}textLang")), "")
    return Record(
        type=element.get("type") or "book",
        author=persons["author"],
        editor=persons["editor"],
        translator=persons["translator"],
        language=language,
        **fields,
    )


def _part(element: Element, name: str, mark: tuple[str, str] | None) -> Element | None:
    """The first element of that name with that mark or, where a field wants none, without a type."""
    parts = element.iter(f"{{*}}{name}")
    if mark:
        return next((part for part in parts if part.get(mark[0]) == mark[1]), None)
    return next((part for part in parts if not part.get("type")), None)


def _persons(context: Context, element: Element, name: str, role: str | None) -> Iterator[Person]:
    for part in element.iter(f"{{*}}{name}"):
        if part.get("role") == role or (name == "editor" and role == "editor" and not part.get("role")):
            yield _person(context, part)


def _person(context: Context, element: Element) -> Person:
    surname, forename, literal = (next(element.iter(f"{{*}}{name}"), None) for name in ("surname", "forename", "name"))
    if surname is None and forename is None and literal is None:
        return Person(literal=context.text(element))
    return Person(context.text(surname), context.text(forename), context.text(literal))
