"""The list of texts, and a home page where nobody wrote one."""

from __future__ import annotations

from diglot.cite import DIRECTORIES, relative
from diglot.model import Document
from diglot.pages.document import facts
from diglot.pages.library import Index
from diglot.pages.markup import composed, escape, heading, line, link
from diglot.pages.naming import Words, best, document_link, front_matter, title
from diglot.pages.parallel import CHRONOLOGY, Context

TEXTS = "texts"


def texts_page(context: Context) -> str:
    """``texts/index.md``: each text with its titles and facts."""
    words = context.words
    parts = [front_matter(words(TEXTS)), f"# {escape(words(TEXTS))}"]
    documents = context.library.documents
    parts.append(escape(words.count("documents", len(documents)) if documents else words("no-texts")))
    parts += [_text(context, document) for document in documents]
    return composed(parts)


def _text(context: Context, document: Document) -> str:
    own = title(document, context.language)
    others = [Words(text, lang) for lang, text in document.title.items() if lang != own.lang and text]
    parts = [heading(2, document_link(document, context.folder, context.language), f"text-{document.id}")]
    parts += [context.words("stop").join(other.markdown(context.language) for other in others)] if others else []
    about = best(document.abstract, context.language)
    parts += [facts(context, document)]
    parts += [about.markdown(context.language).replace("&#10;", " ")] if about.text else []
    return "\n\n".join(parts)


def home_page(context: Context, index: Index) -> str:
    """``index.md``: what there is."""
    edition = context.library.edition
    name = best(edition.title, context.language)
    parts = [front_matter(name.text, hide=True), f"# {name.markdown(context.language)}"]
    parts += [line(words.text) for words in _presentation(context) if words.text]
    counts = {
        directory: sum(entity.kind == kind for entity in context.library.authority.values())
        for kind, directory in DIRECTORIES.items()
    }
    entries = [_section(context, TEXTS, context.words.count("documents", len(context.library.documents)))]
    entries += [_section(context, directory, context.words.count("entries", n)) for directory, n in counts.items()]
    dates = sum(map(len, index.dates.values()))
    entries.append(_section(context, CHRONOLOGY, context.words.count("dates", dates)))
    return composed([*parts, "\n".join(entries)])


def _presentation(context: Context) -> list[Words]:
    return [
        best(texts, context.language) for texts in (context.library.edition.subtitle, context.library.edition.about)
    ]


def _section(context: Context, directory: str, count: str) -> str:
    return f"- {link(escape(context.words(directory)), relative(directory, context.folder))}{context.words('stop')}{escape(count)}"
