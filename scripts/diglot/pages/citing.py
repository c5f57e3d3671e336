"""How a text is cited, on a page of its own: in each style, with what to add for a passage, and records for programs."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.cite import RECORDS, cite_folder, record_file, relative
from diglot.cite.formatting import STYLES, Formatted, cite
from diglot.cite.passages import Passage, address, passages
from diglot.identifiers import id_key
from diglot.language import direction
from diglot.model import Document
from diglot.pages.markup import attributes, composed, escape, heading, isolated
from diglot.pages.naming import document_link, front_matter, title
from diglot.pages.parallel import Context, facing_titles


def page(context: Context, document: Document) -> str:
    """The Markdown of ``texts/<id>/cite/index.md``."""
    words = context.words
    name = title(document, context.language)
    back = document_link(document, context.folder, context.language, words=escape(words("read-text")))
    parts = [front_matter(words("cite-of", title=name.text)), facing_titles(context, document.title, document.id)]
    parts += [f"{escape(words('cite-hint'))} {back}\n{attributes(name='facts')}", *_address(context, document)]
    for style in _styles(context):
        parts += [*_style(context, document, style)]
    return composed([*parts, *_passage(context, document), *_records(context, document)])


def link(context: Context, document: Document) -> str:
    """The way to that page."""
    way = relative(cite_folder(document.id), context.folder)
    return f"[{escape(context.words('cite'))}]({way}){attributes(name='cite')}"


def _styles(context: Context) -> list[str]:
    """Those in the page's language first."""
    return sorted(STYLES, key=lambda style: STYLES[style].language != context.language.partition("-")[0])


def _address(context: Context, document: Document) -> Iterator[str]:
    found = address(context.library.edition, document)
    if found:
        yield f"{escape(context.words('cite-address'))} {isolated(found, 'en', context.language)}"


def _style(context: Context, document: Document, style: str) -> Iterator[str]:
    """Both forms in a style: for a list of works, and for a note or in parentheses."""
    words, chosen = context.words, STYLES[style]
    found = cite(context.library.edition, document, style)
    yield heading(2, escape(words(f"cite-style-{style}")), f"style-{style}")
    forms = (("cite-entry", found.entry), ("cite-note" if chosen.has_notes else "cite-in-text", found.inline))
    for key, formatted in forms:
        yield f"{escape(words(key))}\n{attributes(name='form')}"
        yield _citation(formatted, chosen.language)


def _citation(formatted: Formatted, language: str) -> str:
    return f'<p class="citation" lang="{language}" dir="{direction(language)}">{formatted.html}</p>'


def _passage(context: Context, document: Document) -> Iterator[str]:
    """What stands in a citation of one sentence, by the first that there is and that is no heading."""
    found = list(passages(document))
    first = next((each for each in found if id_key(each)[1][0]), "".join(found[:1]))
    if not first:
        return
    words = context.words
    style = _styles(context)[0]
    passage = Passage(first, first)
    yield heading(2, escape(words("cite-passage")), "passage")
    yield escape(words("cite-passage-hint", passage=first))
    yield _citation(cite(context.library.edition, document, style, passage).inline, STYLES[style].language)


def _records(context: Context, document: Document) -> Iterator[str]:
    paths = {form: record_file(document.id, form) for form in RECORDS}
    files = [
        context.file_link(path, escape(context.words(f"download-cite-{form}")))
        for form, path in paths.items()
        if path in context.library.files
    ]
    if files:
        yield heading(2, escape(context.words("cite-records")), "records")
        yield context.words("comma").join(files)
