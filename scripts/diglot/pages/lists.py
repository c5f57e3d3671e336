"""The list of texts, and a home page where nobody wrote one."""

from __future__ import annotations

from collections import Counter

from diglot.cite import DIRECTORIES, relative
from diglot.model import Document
from diglot.pages.facts import counts as document_counts
from diglot.pages.facts import facts
from diglot.pages.library import Index, Library
from diglot.pages.markup import attributes, classed, composed, escape, guard, heading, link
from diglot.pages.naming import best, document_link, front_matter, title
from diglot.pages.paging import CHRONOLOGY
from diglot.pages.parallel import Context

TEXTS = "texts"


COUNTED = ("texts", "sentences", "words", "notes", *DIRECTORIES.values(), "dates")
"""What is counted."""


def texts_page(context: Context) -> str:
    """``texts/index.md``: each text with its titles and facts."""
    words = context.words
    documents = context.library.documents
    number = [escape(words.count("documents", len(documents)))] if documents else []
    return composed([front_matter(words(TEXTS)), f"# {escape(words(TEXTS))}", *number, texts(context, 2)])


def texts(context: Context, level: int) -> str:
    """Every text in the editor's order, under a heading of this level; or that there is none yet."""
    documents = context.library.documents
    entries = [_text(context, document, level) for document in documents]
    return "\n\n".join(entries) or escape(context.words("no-texts"))


def _text(context: Context, document: Document, level: int) -> str:
    own = title(document, context.language)
    others = [classed(text, "other", lang) for lang, text in document.title.items() if lang != own.lang and text]
    titles = " ".join([document_link(document, context.folder, context.language), *others])
    about = best(document.abstract, context.language)
    parts = [heading(level, titles, f"text-{document.id}", "entry")]
    parts += [guard(about.markdown(context.language).replace("&#10;", " "))] if about.text else []
    parts += [f"{facts(context, document)}\n{attributes(name='facts')}"]
    return "\n\n".join(parts)


# --- numbers ------------------------------------------------------------------------------------------------------


def numbers(library: Library, index: Index) -> dict[str, int]:
    """How many there are of each that is ``COUNTED``."""
    found = Counter(dict.fromkeys(COUNTED, 0))
    found["texts"] = len(library.documents)
    for document in library.documents:
        found.update(document_counts(document))
    found.update(DIRECTORIES[entity.kind] for entity in library.authority.values())
    found["dates"] = sum(map(len, index.dates.values()))
    return dict(found)


def counted(context: Context, index: Index, what: str) -> str:
    """«3 texts», «42 persons»"""
    key = {"texts": "documents"}.get(what, f"{what}-count" if what in DIRECTORIES.values() else what)
    return context.words.count(key, numbers(context.library, index)[what])


def counts(context: Context, index: Index) -> str:
    """One line of whatever there is any of, what has an index with a link to it."""
    there = {key: counted(context, index, key) for key, n in numbers(context.library, index).items() if n}
    pages = {TEXTS: TEXTS, "dates": CHRONOLOGY} | {name: name for name in DIRECTORIES.values()}
    parts = [
        link(escape(text), relative(pages[key], context.folder)) if key in pages else escape(text)
        for key, text in there.items()
    ]
    return f"{context.words('stop').join(parts)}\n{attributes(name='facts')}" if parts else ""
