"""Notes as Markdown: on the page of their document, and on those of the entities that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from diglot import annotation
from diglot.language import direction
from diglot.model import Cite, Date, Document, Entity, Mark, Mention, Note
from diglot.pages.alignment import notes_in_order
from diglot.pages.library import Index, date_id, named_in
from diglot.pages.markup import attributes, classed, escape, heading, isolated, with_foreign
from diglot.pages.naming import document_link, entity_link
from diglot.pages.parallel import Context, linked
from diglot.pages.sentences import Wrap, sentence
from diglot.pages.works import short


def words(note: Note, lang: str, wrap: Wrap, other: str = "") -> str:
    """A note in one language as a line of Markdown, its marks as ``wrap`` writes them.

    Words that are written in the other direction than ``lang`` is are isolated as being in the language ``other``.
    """

    def write(text: str) -> str:
        return with_foreign(re.sub(r"\\(.)", r"\1", re.sub(r"\s+", " ", text)), lang, other)

    return sentence(annotation.segment(note, lang), wrap, write=write)


def foreign(document: Document, lang: str) -> str:
    """What words in a note are in that run against its direction: from right to left, a language of the document; from
    left to right, nobody can say."""
    if direction(lang) == "rtl":
        return "und-Latn"
    return next((text.lang for text in document.texts if direction(text.lang) == "rtl"), "")


# --- on the document's page ---------------------------------------------------------------------------------------


def notes(context: Context, document: Document) -> Iterator[str]:
    """The notes of a document under their heading: names as links, and those dates that its texts give too."""
    if document.notes:
        yield heading(2, escape(context.words("note-list")), "notes")
    segments = (segment for text in document.texts for segment in text.segments())
    dates = {date_id(mark) for segment in segments for mark in segment.marks if isinstance(mark, Date)}
    wrap = linked(context, dates)
    for note in notes_in_order(document):
        yield _note(context, document, note, wrap)


def _note(context: Context, document: Document, note: Note, wrap: Wrap) -> str:
    """``[^1.3]:`` a paragraph a language, then its kind and what it rests on. Words that no text here has stand before it."""
    langs = sorted(note.text, key=lambda lang: lang != document.original)
    said = {
        lang: _lemma(note, lang) + words(note, lang, wrap, foreign(document, lang))
        for lang in langs
        if note.text[lang].strip()
    }
    written = [f"{words}\n{attributes(lang)}" for lang, words in said.items()]
    written.append(f"{_basis(context, note)}\n{attributes(context.language, 'basis')}")
    indented = "\n\n".join(written).replace("\n", "\n    ").replace("\n    \n", "\n\n")
    return f"[^{note.id}]: {indented}"


def _lemma(note: Note, lang: str) -> str:
    """The words that a note is on: on a line of their own where they run against those of the note."""
    if not note.quote:
        return ""
    against = direction(note.lang) != direction(lang)
    return classed(f"«{note.quote}»", "lemma", note.lang) + ("<br>" if against else ": ")


def _basis(context: Context, note: Note) -> str:
    kind = classed(context.words(f"kind-{note.kind}"), f"kind-{note.kind}")
    return context.words("stop").join([kind, *(_cite(context, cite) for cite in note.cites)])


def _cite(context: Context, cite: Cite) -> str:
    work = context.library.authority.get(cite.work)
    words = _work(context, work) if work else context.said(cite.work)
    return context.words("comma").join(filter(None, (words, context.told(cite.at))))


def _work(context: Context, work: Entity) -> str:
    """«The Sword and the Shield (Andrew & Mitrokhin 1999)»"""
    title, by = entity_link(work, context.folder, context.language), short(work.record) if work.record else ""
    return f"{title} ({context.said(by)})" if by else title


# --- on an entity's page ------------------------------------------------------------------------------------------


def naming(context: Context, entity: Entity, index: Index) -> Iterator[str]:
    """The notes that name an entity, by document."""
    found = index.notes.get(entity.id, [])
    if found:
        yield heading(2, escape(context.words("in-notes-heading")), "in-notes")
    for _, group in groupby(found, key=lambda each: each[1].id):
        of_document = list(group)
        document = of_document[0][1]
        yield heading(3, document_link(document, context.folder, context.language), f"in-notes-{document.id}")
        yield "\n".join(_naming(context, entity, document, note) for note, _ in of_document)


def _naming(context: Context, entity: Entity, document: Document, note: Note) -> str:
    """A note, the name in ``==…==``, with a link to its place: in the page's language, if it names the entity in that."""

    def wrap(mark: Mark, words: str) -> str:
        return f"=={words}==" if isinstance(mark, Mention) and mark.ref == entity.id else words

    lang = min(named_in(note)[entity.id], key=lambda each: (each != context.language, each != document.original, each))
    place = isolated(context.words("note-on", id=note.segment), context.language, lang)
    to_note = document_link(document, context.folder, context.language, f"fn:{note.id}", place)
    said = f"- {to_note}{context.words('stop')}{words(note, lang, wrap, foreign(document, lang))}"
    return said if lang == context.language else f"{said}\n    {attributes(lang)}"
