"""How the edition and its texts are cited, in one line each."""

from __future__ import annotations

from diglot.cite import document_folder, interface_prefix
from diglot.pages.markup import escape, isolated, link
from diglot.pages.naming import best, title
from diglot.pages.parallel import Context


def edition(context: Context) -> str:
    """«*Title*, edited by …, version 1.0, 1 June 2025, https://…», as far as the edition says."""
    return _cited(context, [_edition_title(context)], "")


def text(context: Context, document_id: str) -> str:
    """«“Title”, in *Title of the edition*, …»; empty where there is no such document."""
    found = next((one for one in context.library.documents if one.id == document_id), None)
    if found is None:
        return ""
    name = context.words("cited-text", title=title(found, context.language).markdown(context.language))
    within = context.words("cited-in", title=_edition_title(context))
    return _cited(context, [name, within], document_folder(document_id))


def address(context: Context, folder: str) -> str:
    """Where a page of this interface is published, as a link; empty where mkdocs.yml doesn't say."""
    of = context.library.edition
    if not of.url:
        return ""
    prefix = interface_prefix(context.language, of.interface)
    whole = f"{of.url.rstrip('/')}/{prefix}{folder}".rstrip("/") + "/"
    return link(isolated(whole, "en", context.language), whole)


def _edition_title(context: Context) -> str:
    words = best(context.library.edition.title, context.language).markdown(context.language)
    return context.words("cited-edition", title=words)


def _cited(context: Context, titles: list[str], folder: str) -> str:
    of, words = context.library.edition, context.words
    names = [best(editor, context.language).markdown(context.language) for editor in of.editors]
    parts = [
        *titles,
        words("by", names=words("comma").join(names)) if names else "",
        words("cited-version", version=escape(of.version)),
        escape(words.day(of.date)) if of.date else "",
        address(context, folder),
    ]
    return words("comma").join(filter(None, parts))
