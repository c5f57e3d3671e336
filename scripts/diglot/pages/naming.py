"""Names and titles in the language of a page, or in the nearest one that there is; always with the language they are in."""

from __future__ import annotations

from html import escape as html
from json import dumps
from typing import NamedTuple

from diglot.cite import document_folder, entity_folder, relative
from diglot.language import nearest
from diglot.model import Document, Entity, Texts
from diglot.pages.markup import isolated, link, showable


class Words(NamedTuple):
    """Words and the language that they are in."""

    text: str
    lang: str

    def markdown(self, page_language: str) -> str:
        """Isolated where they are in another language than the page."""
        return isolated(self.text, self.lang, page_language)


def best(texts: Texts, language: str, otherwise: str = "") -> Words:
    """The text in this language, else in its plain form (``ar`` for ``ar-LB``), else the first that there is."""
    words, lang = nearest(texts, language)
    return Words(words, lang) if words else Words(otherwise, language)


def name(entity: Entity, language: str) -> Words:
    return best(entity.name, language, entity.id)


def title(document: Document, language: str) -> Words:
    return best(document.title, language, document.id)


def entity_link(entity: Entity, page: str, language: str, words: str = "") -> str:
    """A link to an entity's page, with its name unless other words (Markdown) are given."""
    return link(
        words or name(entity, language).markdown(language), relative(entity_folder(entity.kind, entity.id), page)
    )


def document_link(document: Document, page: str, language: str, fragment: str = "", words: str = "") -> str:
    """A link to a document's page, or to a place in it."""
    address = relative(document_folder(document.id), page, fragment)
    return link(words or title(document, language).markdown(language), address)


def front_matter(title: str, *, hide: bool = False, description: str = "", **more: str) -> str:
    """A page's head. MkDocs takes titles as HTML, so that they are escaped here."""
    lines = [f"title: {_yaml(html(title, quote=False))}"]
    if description:
        lines.append(f"description: {_yaml(html(' '.join(description.split())))}")
    lines += [f"{key}: {_yaml(value)}" for key, value in more.items()]
    lines += ["hide: [navigation, toc]"] if hide else []
    return "\n".join(["---", *lines, "---", ""])


def _yaml(text: str) -> str:
    return dumps(showable(" ".join(text.split())), ensure_ascii=False)
