"""Every page of one interface, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from diglot.cite import DIRECTORIES, INDEX, document_folder, entity_folder
from diglot.model import KINDS
from diglot.pages import chronology, document, entities, lists
from diglot.pages.library import Index, Library, index
from diglot.pages.parallel import CHRONOLOGY, Context
from diglot.pages.wording import wording


def render(library: Library, docs: Mapping[str, Mapping[str, str]], language: str) -> Iterator[tuple[str, str]]:
    """The pages of one language of the interface.

    Args:
        library: The edition.
        docs: The hand-written pages: language → path → Markdown. They pass unchanged, and stand before ours.
        language: A language of the interface.

    Yields:
        Path below ``build/pages/<language>/``, and Markdown; each path once.
    """
    written = docs.get(language, {})
    yield from written.items()
    for folder, markdown in _pages(library, index(library), language):
        path = f"{folder}/{INDEX}".lstrip("/")
        if path not in written:
            yield path, markdown


def _pages(library: Library, found: Index, language: str) -> Iterator[tuple[str, str]]:
    def at(folder: str) -> Context:
        return Context(library, wording(language), language, folder)

    yield "", lists.home_page(at(""), found)
    yield lists.TEXTS, lists.texts_page(at(lists.TEXTS))
    for one in library.documents:
        yield document_folder(one.id), document.page(at(document_folder(one.id)), one)
    for kind in KINDS:
        yield DIRECTORIES[kind], entities.index_page(at(DIRECTORIES[kind]), kind, found)
    for entity in library.authority.values():
        folder = entity_folder(entity.kind, entity.id)
        yield folder, entities.entity_page(at(folder), entity, found)
    yield CHRONOLOGY, chronology.page(at(CHRONOLOGY), found)
