"""Authority records as TEI: persons, places, organisations, events and works in ``standOff`` lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from diglot.csl import Person, Record
from diglot.model import KINDS, Entity, ExternalId, Kind
from diglot.tei.dating import interval_attributes
from diglot.tei.header import in_languages, optional, w3c
from diglot.tei.pointers import name_id
from diglot.tei.xmltree import Element, tei

GROUP = 100
"""Longest list; a longer one is a list of lists. RELAX NG validators are worse than quadratic in flat ones."""
ALIAS, EXISTENCE = "alias", "existence"


@dataclass(frozen=True, slots=True)
class ListOf:
    """The elements for one kind of entity: its list, the record in it, the names in that."""

    list: str
    item: str
    name: str


LISTS: dict[Kind, ListOf] = {
    "person": ListOf("listPerson", "person", "persName"),
    "place": ListOf("listPlace", "place", "placeName"),
    "organisation": ListOf("listOrg", "org", "orgName"),
    "event": ListOf("listEvent", "event", "label"),
    "work": ListOf("listBibl", "bibl", "title"),
}


def lists(entities: Iterable[Entity]) -> Iterator[Element]:
    """A list for each kind of which there is an entity; sorted by kind and identifier."""
    sorted_entities = sorted(entities, key=lambda entity: entity.id)
    for kind in KINDS:
        items = [entity_element(entity) for entity in sorted_entities if entity.kind == kind]
        if items:
            yield grouped(LISTS[kind].list, items)


def grouped(name: str, items: list[Element]) -> Element:
    """The items in one element, or in nested ones where they are more than ``GROUP``."""
    while len(items) > GROUP:
        items = [tei(name, {}, *items[start : start + GROUP]) for start in range(0, len(items), GROUP)]
    return tei(name, {}, *items)


def entity_element(entity: Entity) -> Element:
    """The record of an entity."""
    names = LISTS[entity.kind]
    nameless = entity.kind == "event" and not entity.name and not entity.aliases
    aliases = ((lang, alias) for lang, aliases in sorted(entity.aliases.items()) for alias in aliases)
    return tei(
        names.item,
        {"xml:id": name_id(entity.id)} | (interval_attributes(entity.when) if entity.kind == "event" else {}),
        *in_languages(names.name, entity.name),
        *(tei(names.name, {"type": ALIAS, "xml:lang": lang}, alias) for lang, alias in aliases),
        *([tei(names.name)] if nameless else ()),
        *_facts(entity),
        *_external(entity.ids),
        *in_languages("note", entity.about),
        *([_record(entity.record)] if entity.record else ()),
    )


def _facts(entity: Entity) -> Iterator[Element]:
    """What is known of it beside its names: life, existence, position."""
    if entity.born:
        yield tei("birth", interval_attributes(entity.born, "within"))
    if entity.died:
        yield tei("death", interval_attributes(entity.died, "within"))
    if entity.at:
        yield tei("location", {}, tei("geo", {}, f"{entity.at[0]!r} {entity.at[1]!r}"))
    if entity.when and entity.kind != "event":
        yield tei("state", {"type": EXISTENCE} | interval_attributes(entity.when))


def _external(ids: Mapping[str, ExternalId]) -> Iterator[Element]:
    for authority, external in sorted(ids.items()):
        yield tei("idno", {"type": authority, "when": external.checked or None}, external.id)


# --- bibliographic records ----------------------------------------------------------------------------------------

PERSONS: tuple[tuple[str, str, str | None], ...] = (
    ("author", "author", None),
    ("editor", "editor", "editor"),
    ("translator", "editor", "translator"),
)
"""Field of a record, element, ``@role``."""

FIELDS: tuple[tuple[str, str, tuple[str, str] | None], ...] = (
    ("title", "title", None),
    ("container_title", "title", ("type", "container")),
    ("edition", "edition", None),
    ("publisher", "publisher", None),
    ("publisher_place", "pubPlace", None),
    ("issued", "date", None),
    ("volume", "biblScope", ("unit", "volume")),
    ("issue", "biblScope", ("unit", "issue")),
    ("page", "biblScope", ("unit", "page")),
    ("isbn", "idno", ("type", "ISBN")),
    ("doi", "idno", ("type", "DOI")),
    ("url", "idno", ("type", "URL")),
)
"""Field of a record, the element that holds its text, and the attribute that tells it from others of that name."""


def _record(record: Record) -> Element:
    return tei(
        "bibl",
        {"type": record.type},
        *(_person(person, element, role) for field, element, role in PERSONS for person in getattr(record, field)),
        *(part for field, name, mark in FIELDS for part in _field(getattr(record, field), name, mark)),
        *([tei("textLang", {"mainLang": record.language})] if record.language else ()),
    )


def _field(text: str, name: str, mark: tuple[str, str] | None) -> Iterator[Element]:
    attributes: dict[str, str | None] = dict([mark] if mark else [])
    return optional(name, text, attributes | ({"when": w3c(text)} if name == "date" else {}))


def _person(person: Person, element: str, role: str | None) -> Element:
    return tei(
        element,
        {"role": role},
        *optional("surname", person.family),
        *optional("forename", person.given),
        *optional("name", person.literal),
    )
