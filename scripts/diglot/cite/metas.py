"""What a document's page tells reference managers: its record as ``meta`` elements.

Zotero reads the names of EPrints, and any field of its own that begins with ``z.``. What a field can't hold goes into ``z.extra``,
each variable of CSL in a line of its own, as Zotero writes it there itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from diglot.cite.export import iso, name
from diglot.cite.records import Item, Name, licence_words, of_document
from diglot.language import english_name
from diglot.model import Document, Edition

_EXTRA = ("version", "original-title", "original-publisher", "original-publisher-place")


def metas(edition: Edition, document: Document, language: str) -> list[tuple[str, str]]:
    """Name and content of each ``meta``, with titles and names in a language; several of one name for several names."""
    item = of_document(edition, document, language)
    found = (
        ("z.itemType", "bookSection"),
        ("eprints.title", item["title"]),
        *_names("eprints.creators_name", item.get("author", ())),
        *_names("eprints.editors_name", item.get("editor", ())),
        *_names("z.translators", item.get("translator", ())),
        ("eprints.publication", item.get("container-title", "")),
        ("z.publisher", item.get("publisher", "")),
        ("eprints.date", iso(item.get("issued"))),
        ("z.language", item["language"]),
        ("eprints.official_url", item.get("URL", "")),
        ("eprints.abstract", item.get("abstract", "")),
        ("z.rights", licence_words(edition, document)),
        ("z.extra", "\n".join(_extra(item, document))),
    )
    return [(key, value) for key, value in found if value]


def _names(key: str, names: Iterable[Name]) -> Iterator[tuple[str, str]]:
    """With a comma each: what has none is parted at its last space, and behind a last one there is nothing to part."""
    yield from ((key, f"{name(one)}," if "literal" in one else name(one)) for one in names)


def _extra(item: Item, document: Document) -> Iterator[str]:
    """Variables of CSL, then the titles that stand nowhere else."""
    found = {key: str(item.get(key, "")) for key in _EXTRA} | {"original-date": iso(item.get("original-date"))}
    for key, value in found.items():
        if value:
            yield f"{key.replace('-', ' ').title()}: {value}"
    for tag, title in document.title.items():
        if title not in (item["title"], item.get("original-title")):
            yield f"Title in {english_name(tag) or tag}: {title}"
