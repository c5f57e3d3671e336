"""What the head of a page tells programs, in the page's front matter: records for reference managers and search engines."""

from __future__ import annotations

import json
from collections.abc import Iterable

from diglot.cite import DIRECTORIES, document_folder, entity_folder, linked, record_file
from diglot.cite.metas import metas
from diglot.model import Document, Entity
from diglot.pages import lists
from diglot.pages.naming import best, name, title
from diglot.pages.parallel import Context

MEDIA_TYPES = {
    "csl-json": "application/vnd.citationstyles.csl+json",
    "biblatex": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
}
"""The format of a record → what it is to programs."""


def of_document(context: Context, document: Document) -> dict[str, str]:
    """``metas``, ``records`` and ``linked`` for the theme: pairs of a name and its value as JSON, and JSON-LD."""
    edition = context.library.edition
    steps = [
        (context.words(lists.TEXTS), lists.TEXTS),
        (title(document, context.language).text, document_folder(document.id)),
    ]
    records = [
        (media, path)
        for form, media in MEDIA_TYPES.items()
        if (path := record_file(document.id, form)) in context.library.files
    ]
    return {
        "metas": json.dumps(metas(edition, document, context.language), ensure_ascii=False),
        "linked": _linked(context, linked.of_document(edition, document, context.language), steps),
        **({"records": json.dumps(records)} if records else {}),
    }


def of_entity(context: Context, entity: Entity) -> dict[str, str]:
    """``linked`` for the theme."""
    plural = DIRECTORIES[entity.kind]
    own = name(entity, context.language).text
    steps = [(context.words(plural), plural), (own, entity_folder(entity.kind, entity.id))]
    return {"linked": _linked(context, linked.of_entity(context.library.edition, entity, context.language), steps)}


def _linked(context: Context, node: linked.Node, steps: Iterable[tuple[str, str]]) -> str:
    edition = context.library.edition
    home = (best(edition.title, context.language).text, "")
    way = linked.trail(edition, context.language, [home, *steps])
    return linked.written(*filter(None, (node, way)))
