"""The entries of the authority files, with how often each is mentioned."""

from __future__ import annotations

import json
from collections.abc import Iterator

from diglot.cite import entity_folder
from diglot.downloads.data.writing import licence, table
from diglot.external import SCHEMES
from diglot.model import Document, Entity
from diglot.pages.library import Library, index

BEFORE = ("id", "kind")
AFTER = ("born", "died", "when", "latitude", "longitude", "mentions", "address", "licence")


def entities_csv(library: Library, _: tuple[Document, ...]) -> bytes:
    """A row an entry: its name, other names and line in each language (``name_ar``), its identifiers elsewhere
    (``wikidata``)."""
    rows = [_flat(row) for row in _rows(library)]
    keys = list(dict.fromkeys(key for row in rows for key in row))
    named = sorted(key for key in keys if key not in (*BEFORE, *AFTER))
    return table((*BEFORE, *named, *AFTER), rows)


def entities_json(library: Library, _: tuple[Document, ...]) -> bytes:
    """A list of objects, nothing left out."""
    return (json.dumps(list(_rows(library)), ensure_ascii=False, indent=1) + "\n").encode()


def _rows(library: Library) -> Iterator[dict[str, object]]:
    counts = index(library).counts
    for entity in library.authority.values():
        yield _row(library, entity, counts.get(entity.id, 0))


def _row(library: Library, entity: Entity, mentions: int) -> dict[str, object]:
    latitude, longitude = entity.at or (None, None)
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": dict(entity.name),
        "aliases": {lang: list(names) for lang, names in entity.aliases.items()},
        "about": dict(entity.about),
        "born": entity.born,
        "died": entity.died,
        "when": entity.when,
        "latitude": latitude,
        "longitude": longitude,
        "ids": {
            name: SCHEMES[name].address.format(one.id) if name in SCHEMES else one.id
            for name, one in entity.ids.items()
        },
        "mentions": mentions,
        "address": f"{library.edition.url.rstrip('/')}/{entity_folder(entity.kind, entity.id)}/",
        "licence": licence(library.edition),
    }


def _flat(row: dict[str, object]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in row.items():
        if isinstance(value, dict):
            found |= {inner if key == "ids" else f"{key}_{inner}": each for inner, each in value.items()}
        else:
            found[key] = value
    return found
