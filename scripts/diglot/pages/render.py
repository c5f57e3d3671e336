"""Every page of one interface, as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from diglot.cache import Store, digest
from diglot.cite import DIRECTORIES, INDEX, SEARCH, cite_folder, document_folder, entity_folder, facts_folder
from diglot.model import KINDS
from diglot.pages import chronology, citing, document, entities, facts, home, indexes, lists, moved, search
from diglot.pages.library import Index, Library, index
from diglot.pages.neighbours import side_by_side
from diglot.pages.paging import Paging
from diglot.pages.parallel import Context
from diglot.pages.wording import wording


@dataclass(frozen=True, slots=True)
class Page:
    """A page to be made."""

    folder: str
    make: Callable[[], str]
    documents: tuple[str, ...] | None = None
    """The documents that it is made from, beside the authority files and the edition; ``None`` for all there are."""


def render(
    library: Library,
    docs: Mapping[str, Mapping[str, str]],
    language: str,
    store: Store | None = None,
    found: Index | None = None,
) -> Iterator[tuple[str, str]]:
    """The pages of one language of the interface.

    Args:
        library: The edition.
        docs: The hand-written pages: language → path → Markdown. They pass unchanged, and stand before ours.
        language: A language of the interface.
        store: Where pages of documents and entities are kept, to be made again only when their documents change.
        found: The library's index, where it has been made already.

    Yields:
        Path below ``build/pages/<language>/``, and Markdown; each path once.
    """
    written = docs.get(language, {})
    yield from written.items()
    found = found or index(library)
    paging = chronology.paging(found)
    has_records = any(file.is_made for file in library.files.values())
    parts = (library.authority, library.edition, language, sorted(paging.ledgers), has_records)
    basis = digest(*parts) if store else ""
    for page in _pages(library, found, language, paging):
        path = f"{page.folder}/{INDEX}".lstrip("/")
        if path not in written:
            yield path, _kept(page, library, store, basis)


def _kept(page: Page, library: Library, store: Store | None, basis: str) -> str:
    if store is None or page.documents is None or not library.digests.keys() >= set(page.documents):
        return page.make()
    went = library.went.get(page.folder, ())
    name = store.name(basis, page.folder, went, *(library.digests[one] for one in page.documents))
    kept: str | None = store.get(name)
    if kept is None:
        kept = page.make()
        store.put(name, kept)
    return kept


def folders(library: Library, found: Index) -> list[str]:
    """The folders of all pages that are made, the same in each language of the interface."""
    paging = chronology.paging(found)
    return [page.folder for page in _pages(library, found, library.edition.interface[0], paging)]


def _pages(library: Library, found: Index, language: str, paging: Paging) -> Iterator[Page]:
    def at(folder: str) -> Context:
        return Context(library, wording(language), language, folder, paging)

    yield Page("", lambda: home.home_page(at(""), found))
    yield Page(lists.TEXTS, lambda: lists.texts_page(at(lists.TEXTS)))
    for one, beside in side_by_side(library.documents):
        folder = document_folder(one.id)
        made_from = tuple(each.id for each in (one, beside.before, beside.behind) if each)
        yield Page(folder, partial(document.page, at(folder), one, beside), made_from)
        folder = facts_folder(one.id)
        yield Page(folder, partial(facts.page, at(folder), one), (one.id,))
        folder = cite_folder(one.id)
        yield Page(folder, partial(citing.page, at(folder), one), (one.id,))
    for kind in KINDS:
        yield Page(DIRECTORIES[kind], partial(indexes.index_page, at(DIRECTORIES[kind]), kind, found))
    around = indexes.neighbours(at(""))
    for entity in library.authority.values():
        folder = entity_folder(entity.kind, entity.id)
        yield Page(
            folder,
            partial(entities.entity_page, at(folder), entity, found, around[entity.id]),
            found.documents_of(entity.id),
        )
    for sheet in chronology.sheets(found, paging):
        yield Page(sheet.folder, partial(chronology.page, at(sheet.folder), found, sheet), sheet.documents(found))
    yield Page(SEARCH, lambda: search.page(at(SEARCH)))
    for folder, went in library.went.items():
        if not went[0].fragment:
            yield Page(folder, partial(moved.page, at(folder), went))
