"""What is published, address by address, and what went, page by page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from diglot.cite import document_folder, entity_folder
from diglot.cite.ledger import Permalink, titled, titles
from diglot.cite.reconciling import Reconciled, Standing
from diglot.cite.sketch import sketch
from diglot.identifiers import covers, html_id
from diglot.model import Document, Entity
from diglot.pages.library import Library, Went

ALONE = "only-"
"""The passage ``only-en`` of a text's page is all of the text in that language."""


def standing(library: Library, folders: Iterable[str]) -> dict[str, Standing]:
    """Address → what it points at: the pages in these folders (``texts/exile``), the interfaces, the passages of the texts."""
    found = {f"/{folder}/": Standing("") for folder in folders if folder}
    for n, language in enumerate(library.edition.interface):
        found[f"/{language}/" if n else "/"] = Standing(language, language)
    for entity in library.authority.values():
        found[f"/{entity_folder(entity.kind, entity.id)}/"] = Standing(titled(entity.name), _names(entity))
    for document in library.documents:
        page = f"/{document_folder(document.id)}/"
        found[page] = Standing(titled(document.title))
        found |= {f"{page}#{fragment}": one for fragment, one in _passages(document)}
    return found


def _names(entity: Entity) -> str:
    aliases = (alias for each in entity.aliases.values() for alias in each)
    return " ".join((*entity.name.values(), *aliases))


def _passages(document: Document) -> Iterator[tuple[str, Standing]]:
    """The texts, each sentence of the original, and of translations those that don't follow from these: ranges."""
    if len(document.texts) > 1:
        yield from ((f"{ALONE}{text.lang}", Standing("")) for text in document.texts)
    words = _translated(document) if document.withheld else {}
    regular = set()
    for text in document.texts:
        for segment in text.segments():
            if segment.is_hole:
                continue
            if text.lang == document.original:
                regular.add(segment.id)
                yield segment.id, Standing(sketch(words.get(segment.id, "") if document.withheld else segment.text))
            elif segment.id not in regular:
                yield html_id(text.lang, segment.id, document.original), Standing(sketch(segment.text))


def _translated(document: Document) -> dict[str, str]:
    """Sentence → its first translation: of a withheld original nothing else may be noted."""
    found: dict[str, str] = {}
    for text in document.texts:
        if text.lang != document.original:
            for segment in text.segments():
                if not segment.is_hole:
                    found.setdefault(covers(segment.id)[0], segment.text)
    return found


def went(
    found: Reconciled, now: Mapping[str, Standing], ledger: Mapping[str, Permalink]
) -> dict[str, tuple[Went, ...]]:
    """Folder of a page → what of it went, in the order of the ledger; first the page itself."""
    listed: dict[str, list[Went]] = {}
    for permalink in found.permalinks:
        address = permalink.address
        if address not in found.moved and address not in found.gone:
            continue
        page, _, fragment = address.partition("#")
        if fragment.startswith(ALONE) and address in found.moved:
            continue  # A text as a whole went with its page.
        target, _, anchor = found.moved.get(address, "").partition("#")
        if anchor and f"{target}#{anchor}" not in now:
            anchor = anchor.partition("-")[0]
        gone = found.gone.get(address)
        what = ledger[page].what if page in ledger else ""
        one = Went(
            fragment,
            target.strip("/") if target else None,
            anchor,
            gone.reason if gone else "",
            gone.since if gone else "",
            titles(what) if isinstance(what, str) else {},
        )
        listed.setdefault(page.strip("/"), []).append(one)
    return {page: tuple(sorted(each, key=lambda one: bool(one.fragment))) for page, each in listed.items()}
