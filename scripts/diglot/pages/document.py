"""A document's page: titles, facts, the texts side by side, notes, names, dates, corrections, and where it all comes from."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.cite import document_file
from diglot.language import in_columns
from diglot.model import Document
from diglot.pages import cast, corrections, notes, reading, withheld
from diglot.pages.alignment import rows
from diglot.pages.markup import (
    attributes,
    composed,
    escape,
    heading,
    line,
    link,
    paragraphs,
)
from diglot.pages.naming import best, front_matter, title
from diglot.pages.parallel import Context, columns, row
from diglot.pages.reading import Neighbours

ALONE = Neighbours()
TOOLS = "<!-- tools -->"
"""Where the theme puts what a reader may choose."""


def page(context: Context, document: Document, beside: Neighbours = ALONE) -> str:
    """The Markdown of ``texts/<id>/index.md``."""
    name = title(document, context.language)
    description = best(document.abstract, context.language).text
    file = document_file(document.id)
    langs = in_columns(text.lang for text in document.texts)
    more = {"document": document.id, "columns": " ".join(langs)} | (
        {"tei": file} if file in context.library.files else {}
    )
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
    parts += [*corrections.corrections(context, document), *_about(context, document)]
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


def counts(document: Document) -> dict[str, int]:
    """Sentences and words of the original, and notes."""
    text = document.text(document.original)
    segments = [each for each in text.segments() if not (each.is_hole or each.is_heading)] if text else []
    words = sum(len(segment.text.split()) for segment in segments)
    return {"sentences": len(segments), "words": words, "notes": len(document.notes)}


def facts(context: Context, document: Document) -> str:
    """«Original in Arabic · 31 sentences · 420 words · 17 notes · reviewed»"""
    words = context.words
    original = words("translated-from", language=words.language_name(document.original))
    numbers = [words.count(key, n) for key, n in counts(document).items() if n]
    last = [escape(words(f"status-{document.status}")), reading.times(context, document)]
    return words("stop").join(filter(None, [escape(original), *map(escape, numbers), *last]))


def _facts(context: Context, document: Document) -> str:
    return f"{facts(context, document)}\n{attributes(name='facts')}"


def _abstract(document: Document) -> Iterator[str]:
    written = {text.lang: paragraphs(document.abstract.get(text.lang, "")) for text in document.texts}
    cells = {lang: "\n\n".join(each).split("\n") for lang, each in written.items() if each}
    if cells:
        yield columns(dict(sorted(cells.items(), key=lambda cell: cell[0] != document.original)), "abstract")


# --- where it comes from ------------------------------------------------------------------------------------------


def _about(context: Context, document: Document) -> Iterator[str]:
    yield heading(2, escape(context.words("about-text")), "about-text")
    lines = [f"- {escape(context.words(key))}: {value}" for key, value in _provenance(context, document) if value]
    yield "\n".join([*lines, *_changes(context, document)])


def _provenance(context: Context, document: Document) -> Iterator[tuple[str, str]]:
    language, words = context.language, context.words
    source = document.source
    published = [
        context.told(source.publication),
        context.told(source.place),
        escape(words.day(source.date) if source.date else ""),
    ]
    described = words("comma").join(filter(None, published))
    yield "author", best(document.author, language).markdown(language)
    yield "translator", context.told(document.translator)
    yield "source", link(described or context.said(source.url), source.url) if source.url else described
    yield "rights", context.told(source.rights)
    yield "licence", context.said(document.licence or context.library.edition.licence)
    yield "status", escape(words(f"status-{document.status}"))
    yield "subjects", words("comma").join(filter(None, map(context.told, document.subjects)))
    file = document_file(document.id)
    yield "tei-file", context.file_link(file, f"`{document.id}.xml`") if file in context.library.files else ""


def _changes(context: Context, document: Document) -> Iterator[str]:
    for change in document.changes:
        what = best(change.what, context.language).markdown(context.language)
        day = escape(context.words.day(change.date))
        by = context.told(change.by)
        yield f"- {day}: {what}" + (f" ({by})" if by else "")
