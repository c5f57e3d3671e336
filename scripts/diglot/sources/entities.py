"""``authority/*.yml`` → entities: persons, places, organisations, events and works."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from diglot.external import SCHEMES
from diglot.issues import Issue, in_order
from diglot.model import Authority, Entity, ExternalId, Kind, Where
from diglot.project import Project
from diglot.sources import folder, ids, works, yamltext
from diglot.yamlfile import Cursor, Mapping

AUTHORITY_FILES: dict[str, Kind] = {
    "persons.yml": "person",
    "places.yml": "place",
    "organisations.yml": "organisation",
    "events.yml": "event",
    "works.yml": "work",
}

COMMON_KEYS = ("name", "aliases", "about", "ids")
KEYS: dict[Kind, tuple[str, ...]] = {
    "person": (*COMMON_KEYS, "born", "died"),
    "place": (*COMMON_KEYS, "at", "when"),
    "organisation": (*COMMON_KEYS, "when"),
    "event": (*COMMON_KEYS, "when"),
    "work": (*COMMON_KEYS, *works.KEYS),
}


def read_authority(project: Project) -> tuple[Authority, list[Issue]]:
    """Every entity of the edition, sorted by identifier, and every fault of the five files (D0xx, D204, D205, D3xx):
    those of the edition that lends its authority files, then the edition's own.

    A file that is missing has no entities. Of two entities with one identifier the first is kept.
    """
    found: dict[str, Entity] = {}
    issues: list[Issue] = []
    for place in filter(None, (project.borrowed, project.authority)):
        issues += _read_folder(project, place, found)
    return dict(sorted(found.items())), in_order(issues)


def _read_folder(project: Project, place: Path, found: dict[str, Entity]) -> list[Issue]:
    """Adds a folder's entities to those found so far, and returns its faults."""
    paths, issues = folder.files(project, place)
    for name, path in paths.items():
        if name not in AUTHORITY_FILES:
            issues.append(folder.unread(Where(project.name(path)), tuple(AUTHORITY_FILES)))
    for name, kind in AUTHORITY_FILES.items():
        if name in paths:
            issues += _read_file(paths[name], project.name(paths[name]), kind, found)
    return issues


def _read_file(path: Path, name: str, kind: Kind, found: dict[str, Entity]) -> list[Issue]:
    """Adds the file's entities to those found so far, and returns its faults."""
    cursor = yamltext.load(path, name)
    for entity in entities(cursor, kind):
        cursor.faults.extend(_fault_of_id(entity, found))
        found.setdefault(entity.id, entity)
    return cursor.faults


def _fault_of_id(entity: Entity, found: dict[str, Entity]) -> Iterator[Issue]:
    yield from ids.check(entity.id, entity.where, ids.RESERVED_ENTITIES, "D301")
    if entity.id in found:
        wrong = f"«{entity.id}» is there already, at {found[entity.id].where}."
        yield Issue(
            "D302", entity.where, wrong, "identifiers are unique across all authority files: choose another one."
        )


def entities(cursor: Cursor, kind: Kind) -> Iterator[Entity]:
    """The entities of one authority file, in its order; an empty file has none."""
    if cursor.value is None:
        return
    for identifier, entry in cursor.mapping().pairs():
        yield _entity(identifier, entry.mapping(KEYS[kind], ("name",)), kind)


def _entity(identifier: str, entry: Mapping, kind: Kind) -> Entity:
    name = entry.at("name").texts()
    if "name" in entry and not any(name.values()):
        entry.at("name").fault("D303", f"«{identifier}» has no name.", "write «name: {ar: …, en: …}».")
    return Entity(
        id=identifier,
        kind=kind,
        name=name,
        aliases=_aliases(entry),
        about=entry.at("about").texts(),
        born=entry.at("born").date() if "born" in KEYS[kind] else "",
        died=_died(entry) if "died" in KEYS[kind] else "",
        when=entry.at("when").interval() if "when" in KEYS[kind] else "",
        at=_coordinates(entry.at("at")) if "at" in KEYS[kind] else None,
        ids=_external_ids(entry),
        record=works.record(entry, name) if kind == "work" else None,
        where=entry.cursor.where,
    )


def _aliases(entry: Mapping) -> dict[str, tuple[str, ...]]:
    if entry.at("aliases").value is None:
        return {}
    by_language = entry.at("aliases").mapping()
    languages = {lang: Cursor(lang, cursor.where, cursor.faults, "aliases") for lang, cursor in by_language.pairs()}
    return {lang: by_language.at(lang).strings() for lang, cursor in languages.items() if cursor.language()}


def _died(entry: Mapping) -> str:
    """A death is not before its birth (D305)."""
    died = entry.at("died").date()
    born = str(entry.at("born").value or "")
    if died and not born.startswith("-") and died < born[: len(died)]:
        entry.at("died").fault("D305", f"died {died}, born {born}.", "correct one of the two.")
    return died


def _coordinates(cursor: Cursor) -> tuple[float, float] | None:
    """Latitude and longitude in degrees (D304)."""
    if cursor.value is None:
        return None
    numbers = [item.number() for item in cursor.items()]
    match numbers:
        case [float() as latitude, float() as longitude] if abs(latitude) <= 90 and abs(longitude) <= 180:
            return latitude, longitude
        case _:
            wrong = "these are no coordinates."
            cursor.fault("D304", wrong, "write «at: [latitude, longitude]» in degrees, such as [41.01, 28.95].")
            return None


def _external_ids(entry: Mapping) -> dict[str, ExternalId]:
    if entry.at("ids").value is None:
        return {}
    found = {}
    for authority, cursor in entry.at("ids").mapping(SCHEMES).pairs():
        row = cursor.mapping(("id", "checked"), ("id",))
        identifier, scheme = row.at("id").text(), SCHEMES.get(authority)
        if identifier and scheme and not scheme.identifier.fullmatch(identifier):
            row.at("id").fault("D306", f"«{identifier}» is no identifier of {authority}.", "copy it from there.")
        elif identifier and scheme:
            found[authority] = ExternalId(identifier, row.at("checked").date())
    return found
