"""The notes of a text, and its corrections: each opens where it is asked for, and stands at the end of its text as well."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from diglot import annotation
from diglot.downloads.epub.book import NAMES, STOP, Book, Chapter, heading, told
from diglot.downloads.epub.inline import write
from diglot.downloads.epub.marks import linking
from diglot.downloads.epub.xhtml import (
    TYPE,
    Child,
    Element,
    extend,
    filled,
    isolated,
    joined,
    make,
    prepend,
    said,
    tongue,
)
from diglot.model import Cite, Emendation, Note
from diglot.pages import works
from diglot.pages.alignment import notes_in_order
from diglot.pages.corrections import as_emendation, marks
from diglot.pages.naming import name
from diglot.pages.notes import foreign
from diglot.pages.parallel import Context
from diglot.pages.wording import wording

ROOT = "../"


def reference(figure: str, note: Note, identifier: str) -> Element:
    """The figure of a note in the text, which opens it."""
    attributes = {TYPE: "noteref", "role": "doc-noteref", "class": "figure"}
    return make("a", attributes | {"id": identifier, "href": f"#fn:{note.id}"}, figure)


def reference_id(chapter: Chapter, note: Note, lang: str) -> str:
    """``fnref:1.1`` in the original, ``fnref:en.1.1`` in a translation."""
    return f"fnref:{chapter.id_of(lang, note.id)}"


def notes(chapter: Chapter) -> Iterator[Element]:
    """The notes under their heading."""
    if chapter.document.notes:
        asides = [_note(chapter, note) for note in notes_in_order(chapter.document)]
        yield make(
            "section",
            {TYPE: "footnotes", "class": "notes"},
            heading(2, chapter.book.both("note-list", " "), "notes"),
            *asides,
        )


def _note(chapter: Chapter, note: Note) -> Element:
    """A paragraph a language, then what kind of note it is, what it rests on, and the way back."""
    langs = sorted(note.text, key=lambda lang: lang != chapter.document.original)
    spoken = [lang for lang in langs if note.text[lang].strip()]
    paragraphs = [_paragraph(chapter, note, lang) for lang in spoken]
    attributes = {TYPE: "footnote", "role": "doc-footnote", "id": f"fn:{note.id}"}
    return make("aside", attributes, *paragraphs, _basis(chapter, note, spoken))


def _paragraph(chapter: Chapter, note: Note, lang: str) -> Element:
    paragraph = make("p", tongue(lang))
    for back in _back(chapter, note, lang):
        extend(paragraph, [back, "\N{NO-BREAK SPACE}"])
    if note.quote:
        extend(paragraph, [said(f"«{note.quote}»", note.lang), ": "])

    def say(text: str) -> Sequence[Child]:
        return isolated(re.sub(r"\\(.)", r"\1", re.sub(r"\s+", " ", text)), lang, foreign(chapter.document, lang))

    wrap = linking(chapter.book.library.authority, chapter.book.index.dates, ROOT)
    return write(paragraph, annotation.segment(note, lang), wrap, say=say)


def _basis(chapter: Chapter, note: Note, spoken: list[str]) -> Element:
    kind = make("span", {}, *chapter.book.both(f"kind-{note.kind}"))
    cited = [_cite(chapter.book, cite) for cite in note.cites]
    return make("p", {"class": "basis"}, *joined([kind, *cited, *_others(chapter, note, spoken)], STOP))


def _cite(book: Book, cite: Cite) -> Element:
    """«The Sword and the Shield (Andrew & Mitrokhin 1999), p. 61», in the direction of its title, which leads to the list."""
    context = book.frames[-1]
    place = told(context, cite.at)
    behind: list[Child] = [", ", place] if place is not None else []
    work = book.library.authority.get(cite.work)
    if work is None:
        return make("span", {}, said(cite.work, "und"), *behind)
    title = name(work, work.record.language if work.record else context.language)
    link = make("a", {"href": f"{ROOT}{NAMES}#who-{work.id}"}, title.text)
    by = works.short(work.record) if work.record else ""
    author: list[Child] = [" (", said(by, context.tongue(by)), ")"] if by else []
    return make("span", tongue(title.lang), link, *author, *behind)


def _others(chapter: Chapter, note: Note, spoken: list[str]) -> Iterator[Element]:
    """The way back to the texts in whose language the note has no words: by the name of the language."""
    for lang in chapter.langs:
        if lang not in spoken:
            yield from _back(chapter, note, lang, wording(lang).language_name(lang))


def _back(chapter: Chapter, note: Note, lang: str, label: str = "") -> Iterator[Element]:
    """A link to the figure of a note in a text, with the figure or a label; nothing where the text hasn't got it."""
    if not any(note is one.note for (of, _), there in chapter.placed.items() if of == lang for one in there):
        return
    words = wording(lang)
    figure = words.number(chapter.figures[note.id])
    attributes = tongue(words.language, role="doc-backlink", href=f"#{reference_id(chapter, note, lang)}")
    attributes |= {} if label else {"class": "number", "aria-label": words("note-back", n=figure)}
    yield make("a", attributes, label or figure)


# --- corrections --------------------------------------------------------------------------------------------------


def corrections(chapter: Chapter) -> Iterator[Element]:
    """Those of the texts, and those of a withheld original, where there are no words to mark."""
    document = chapter.document
    found = [
        _correction(chapter, text.lang, as_emendation(one, mark), n)
        for text in document.texts
        for one in text.segments()
        for n, mark in enumerate(marks(one), start=1)
    ]
    found += [_correction(chapter, document.original, emendation) for emendation in document.emendations]
    if found:
        head = heading(2, chapter.book.both("corrections", " "), "corrections")
        yield make("section", {TYPE: "footnotes", "class": "notes"}, head, *found)


def _correction(chapter: Chapter, lang: str, emendation: Emendation, n: int = 0) -> Element:
    segment = chapter.id_of(lang, emendation.segment)
    to = f"#corrref-{segment}-{n}" if n else f"#{segment}"
    back = make("a", {"role": "doc-backlink", "class": "number", "dir": "ltr", "href": to}, emendation.segment)
    lines = [make("p", tongue(each.language), *_emended(each, lang, emendation)) for each in chapter.book.frames]
    prepend(lines[0], back)
    if not n:
        return make("div", {"class": "emendation"}, *lines)
    return make("aside", {TYPE: "footnote", "role": "doc-footnote", "id": f"corr-{segment}-{n}"}, *lines)


def _emended(context: Context, lang: str, emendation: Emendation) -> list[Child]:
    """«Kamenev for printed Kavinev: misprint»"""
    words = context.words
    key = "corrected" if emendation.correct.strip() else "deleted"
    correct, printed = (said(text, lang) for text in (emendation.correct, emendation.printed))
    found = filled(str(words.strings[key]), correct=correct, printed=printed)
    if not emendation.reason:
        return found
    known = f"reason-{emendation.reason}"
    reason = words(known) if known in words.strings else said(emendation.reason, context.tongue(emendation.reason))
    return [*found, ": ", reason]
