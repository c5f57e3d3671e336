"""Adding to an authority file as an editor would: every line that is not of that entry stays as it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from diglot import yamlfile
from diglot.csl import Person
from diglot.issues import Issue
from diglot.model import Entity, ExternalId
from diglot.sources import works
from diglot.sources.entities import entities

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_NO_CONTENT = re.compile(r"\s*(#.*)?\n?")
_PLAIN = re.compile(r"[^\W\d_]([\w .()/–—’-]*[\w.)])?|\d{4}-\d\d-\d\d")

Plain = Mapping[str, Any]
"""A value of YAML as plain mappings, lists and scalars."""


def put_entity(text: str, path: str, entity: Entity) -> tuple[str, list[Issue]]:
    """The text of an authority file with an entity added at its end, or with its entry brought up to date.

    Only the entry's own lines change; its comments and the order of its keys stay. A text to which nothing can be
    added comes back as it is, with the reason (D002, D005).

    Args:
        text: the whole file.
        path: what issues call the file.
        entity: as it shall be read from the file.
    """
    cursor = yamlfile.parse(text, path)
    if cursor.value is not None:
        cursor.mapping()
    if cursor.faults:
        return text, cursor.faults
    if cursor.value is not None and cursor.value.fa.flow_style():
        return text, [Issue("D005", cursor.where, "entries must stand below each other.", "write it without { and }.")]
    lines = _LINE.findall(text)
    first, last = _lines_of(entity.id, cursor.value or {}, lines)
    entry = yamlfile.parse("".join(lines[first:last]), path)
    if first < last and not (isinstance(entry.value, CommentedMap) and entity.id in entry.value):
        wrong = f"«{entity.id}» can't be read apart from the rest of the file."
        return text, [Issue("D005", cursor.where, wrong, "write it without aliases (*) of other entries.")]
    if entity in entities(entry, entity.kind):
        return text, []
    before, after = "".join(lines[:first]), "".join(lines[last:])
    gap = "" if first < last else _gap(before, cursor.value or {})
    return before + gap + _entry(entry.value, entity) + after, []


def _lines_of(identifier: str, entries: Mapping[str, Any], lines: list[str]) -> tuple[int, int]:
    """First line of an entry, and the line after its last one, both from 0; both the file's end where it has no such
    entry. Comments and blank lines at its end belong to what follows."""
    if identifier not in entries:
        return len(lines), len(lines)
    places = entries.lc.data  # type: ignore[attr-defined]
    first = places[identifier][0]
    starts = sorted(places[key][0] for key in entries if key in places)
    last = next((start for start in starts if start > first), len(lines))
    while last > first + 1 and _NO_CONTENT.fullmatch(lines[last - 1]):
        last -= 1
    return first, last


def _gap(before: str, entries: Mapping[str, Any]) -> str:
    """What stands between the file so far and a new entry: a blank line where the file divides its entries so."""
    end = "" if before.endswith("\n") or not before else "\n"
    divided = len(entries) > 1 and "\n\n" in before
    return end + ("\n" if divided else "")


def _entry(old: CommentedMap | None, entity: Entity) -> str:
    """The lines of an entry, written anew."""
    entries = CommentedMap() if old is None else old
    entry = entries.get(entity.id)
    if not isinstance(entry, CommentedMap):
        entry = entries[entity.id] = CommentedMap()
    _merge(entry, _plain(entity, entry))
    return yamlfile.dump(entries)


def _merge(old: CommentedMap, new: Plain) -> None:
    """Makes a mapping equal to another one and leaves alone what is equal already."""
    for key in [key for key in old if key not in new]:
        del old[key]
    for key, value in new.items():
        if isinstance(old.get(key), CommentedMap) and isinstance(value, dict):
            _merge(old[key], value)
        elif key not in old or not _same(old[key], value):
            old[key] = _in_flow(value)


def _same(old: Any, new: Any) -> bool:
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_same, old, new))
    if isinstance(old, dict) and isinstance(new, dict):
        return old.keys() == new.keys() and all(_same(old[key], new[key]) for key in new)
    return str(old) == str(new)


def _in_flow(value: Any) -> Any:
    """Mappings and lists on one line: ``{ar: …, en: …}``."""
    if isinstance(value, dict):
        mapping = CommentedMap({key: _in_flow(member) for key, member in value.items()})
        mapping.fa.set_flow_style()
        return mapping
    if isinstance(value, list):
        sequence = CommentedSeq(map(_in_flow, value))
        sequence.fa.set_flow_style()
        return sequence
    return _scalar(value) if isinstance(value, str) else value


def _scalar(text: str) -> str:
    """In quotation marks, but for simple words and full dates."""
    plain = _PLAIN.fullmatch(text) and text.lower() not in {"null", "true", "false"}
    return text if plain else DoubleQuotedScalarString(text)


# --- a record → what stands in YAML -------------------------------------------------------------------------------


def _plain(entity: Entity, old: Mapping[str, Any]) -> Plain:
    """What an entity's entry says, without what is empty; keys in the order of a new entry."""
    plain = {
        "name": dict(entity.name),
        "aliases": {lang: list(names) for lang, names in entity.aliases.items()},
        "born": entity.born,
        "died": entity.died,
        "when": entity.when,
        "at": list(entity.at or ()),
        **_record(entity, old),
        "about": dict(entity.about),
        "ids": {authority: _external(identifier) for authority, identifier in entity.ids.items()},
    }
    return {key: value for key, value in plain.items() if value}


def _external(identifier: ExternalId) -> Plain:
    return {"id": identifier.id} | ({"checked": identifier.checked} if identifier.checked else {})


def _record(entity: Entity, old: Mapping[str, Any]) -> Plain:
    """The bibliographic fields; those that an entry may leave to be understood only where it has them or must."""
    if entity.record is None:
        return {}
    plain = {key: _field(getattr(entity.record, name)) for key, name in works.FIELDS.items()}
    understood = {"type": works.DEFAULT_TYPE, "title": works.title_of(entity.name, entity.record.language)}
    return {key: value for key, value in plain.items() if key in old or value != understood.get(key)}


def _field(value: str | tuple[Person, ...]) -> str | list[Plain]:
    if isinstance(value, str):
        return value
    return [
        {part: text for part in ("family", "given", "literal") if (text := getattr(person, part))} for person in value
    ]
