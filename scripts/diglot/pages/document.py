"""A document's page: titles, a line of facts, the texts side by side, notes, names, dates, corrections."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.cite import document_file, facts_folder, relative
from diglot.language import in_columns
from diglot.model import Document
from diglot.pages import cast, citing, corrections, metadata, moved, notes, reading, withheld
from diglot.pages.alignment import rows
from diglot.pages.facts import facts
from diglot.pages.markup import (
    attributes,
    composed,
    escape,
    line,
    link,
    paragraphs,
)
from diglot.pages.naming import Words, best, front_matter, title
from diglot.pages.neighbours import Neighbours
from diglot.pages.parallel import Context, columns, row

ALONE: Neighbours[Document] = Neighbours()
TOOLS = "<!-- tools -->"
"""Where the theme puts what a reader may choose."""


def page(context: Context, document: Document, beside: Neighbours[Document] = ALONE) -> str:
    """The Markdown of ``texts/<id>/index.md``."""
    name = title(document, context.language)
    description = best(document.abstract, context.language).text or _called(context, name)
    file = document_file(document.id)
    langs = in_columns(text.lang for text in document.texts)
    more = {"document": document.id, "columns": " ".join(langs)}
    more |= {"tei": file} if file in context.library.files else {}
    more |= {"licence": document.licence} if document.licence else {}
    more |= metadata.of_document(context, document)
    head = front_matter(name.text, hide=True, description=description, **more)
    parts = [
        head,
        _titles(context, document),
        _facts(context, document),
        TOOLS,
        *_abstract(document),
        *reading.contents(document),
    ]
    parts += [*withheld.notice(context, document)]
    parts += [row(context, document, division) for division in rows(document)]
    parts += [*notes.notes(context, document), *cast.lists(context, document)]
    parts += [*corrections.corrections(context, document), *moved.section(context)]
    parts += [*reading.neighbours(context, beside)]
    return composed(parts)


def _titles(context: Context, document: Document) -> str:
    """The title in each language; a heading in the page's own."""
    own = title(document, context.language).lang
    langs = sorted((text.lang for text in document.texts), key=lambda lang: lang != document.original)
    found = {lang: best(document.title, lang, document.id) for lang in langs}
    cells = {lang: [line(words.text)] for lang, words in found.items() if words.lang == lang}
    cells[own] = [f"# {escape(title(document, context.language).text)}"]
    return columns(cells, "titles")


def _called(context: Context, name: Words) -> str:
    """What a text without an abstract is, to programs: else they take the description of the edition for its abstract."""
    return context.words("comma").join([name.text, best(context.library.edition.title, context.language).text])


def _facts(context: Context, document: Document) -> str:
    """The facts in a line, and the way to all of them."""
    all_of_them = link(escape(context.words("about-text")), relative(facts_folder(document.id), context.folder))
    ways = (facts(context, document), all_of_them, citing.link(context, document))
    return f"{context.words('stop').join(ways)}\n{attributes(name='facts')}"


def _abstract(document: Document) -> Iterator[str]:
    written = {text.lang: paragraphs(document.abstract.get(text.lang, "")) for text in document.texts}
    cells = {lang: "\n\n".join(each).split("\n") for lang, each in written.items() if each}
    if cells:
        yield columns(dict(sorted(cells.items(), key=lambda cell: cell[0] != document.original)), "abstract")
