"""A document as the typesetter takes it: facing passages, and the notes that stand at the foot of their pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from diglot.downloads.pdf.runs import Run, Runs, named, plain, runs
from diglot.identifiers import covers, id_key
from diglot.language import direction
from diglot.model import Cite, Document, Emendation, Entity, Note, Segment
from diglot.pages import corrections, notes, parallel, withheld, works
from diglot.pages.alignment import Row, notes_in_order, rows
from diglot.pages.library import Library
from diglot.pages.markup import classed, escape, with_foreign
from diglot.pages.naming import best, name
from diglot.pages.parallel import Context
from diglot.pages.wording import wording

Data = dict[str, Any]
_MOST = 1.14
"""How many times a column may have what is due to each."""
_OF_NUMBERS = 0.2
_FIRM_STOP = "\N{NO-BREAK SPACE}· "
"""A stop that no line begins with."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def context(library: Library, lang: str) -> Context:
    """What words of the interface are written with, on paper."""
    return Context(library, wording(lang), lang, "")


def abreast(tags: Iterable[str], first: str) -> list[str]:
    """Languages as their columns follow each other from the side on which ``first`` begins: itself, those that run in
    its direction, then the others."""
    return sorted(tags, key=lambda tag: (direction(tag) != direction(first), tag != first))


def text(library: Library, document: Document) -> Data:
    """Everything of a document."""
    setter = _Setter(library, document)
    passages = [setter.passage(row) for row in rows(document)]
    own = document.withheld if document.is_withheld else None
    return {
        "id": document.id,
        "langs": setter.langs,
        "dir": direction(document.original),
        "shares": _shares(document, setter.langs),
        "titles": {lang: [document.title[lang]] for lang in setter.langs if document.title.get(lang)}
        or {document.original: [document.id]},
        "people": {lang: people(each, document) for lang, each in setter.contexts.items()},
        "abstract": {lang: [document.abstract[lang]] for lang in setter.langs if document.abstract.get(lang)},
        "withheld": {lang: _notice(each, document) for lang, each in setter.contexts.items()} if own else {},
        "passages": passages,
        "notes": setter.notes,
        "unplaced": [identifier for identifier in setter.notes if identifier not in setter.placed],
        "emendations": [setter.emended(each) for each in document.emendations],
    }


def _shares(document: Document, langs: list[str]) -> dict[str, float]:
    """Language → the part of the measure that its column has: by what its words take, within bounds that leave every
    column wide enough; little for the numbers of a withheld original."""
    if document.is_withheld:
        return {lang: _OF_NUMBERS if lang == document.original else 1 for lang in langs}
    wanted = {
        text.lang: sum(len(each.text) for each in text.segments()) * _advance(text.lang) for text in document.texts
    }
    even = sum(wanted.values()) / len(langs) or 1
    return {lang: round(min(max(wanted[lang] / even, 1 / _MOST), _MOST), 2) for lang in langs}


def _advance(lang: str) -> float:
    """How much a letter takes, beside one of a Latin face: in Naskh, letters join and vowels aren't written."""
    return 0.8 if direction(lang) == "rtl" else 1


def people(context: Context, document: Document) -> list[Runs]:
    """Who wrote a document, and who translated it."""
    author = best(document.author, context.language).markdown(context.language)
    translator = context.told(document.translator)
    label = f"{escape(context.words('translator'))}: "
    return [runs(line) for line in (author, f"{label}{translator}" if translator else "") if line]


def _notice(context: Context, document: Document) -> list[Runs]:
    assert document.withheld
    return [runs(line) for line in withheld.lines(context, document.withheld, context.language) if line]


@dataclass
class _Setter:
    """Sets the passages of a document one after the other; knows which notes have a place by now."""

    library: Library
    document: Document
    langs: list[str] = field(init=False)
    contexts: dict[str, Context] = field(init=False)
    order: dict[str, int] = field(init=False)
    """Identifier of a sentence → its place among all."""
    notes: dict[str, Data] = field(init=False)
    """Identifier → what stands at the foot of the page, and the sign that leads there."""
    placed: set[str] = field(default_factory=set)
    corrected: int = 0
    """How many corrections there have been."""

    def __post_init__(self) -> None:
        self.langs = abreast([text.lang for text in self.document.texts], self.document.original)
        self.contexts = {lang: context(self.library, lang) for lang in self.langs}
        covered = {
            each
            for text in self.document.texts
            for one in text.segments()
            if not one.is_hole
            for each in covers(one.id)
        }
        self.order = {each: n for n, each in enumerate(sorted(covered, key=id_key))}
        found = enumerate(notes_in_order(self.document), start=1)
        self.notes = {note.id: {"sign": str(n), "cells": self.note(note)} for n, note in found}

    # passages

    def passage(self, row: Row) -> Data:
        """A paragraph in all its languages: its heading, then its sentences."""
        cells = {lang: list(self.segments(row, lang)) for lang in self.langs if lang in row.divisions}
        heading = {lang: [each for each in cell if each["heading"]] for lang, cell in cells.items()}
        words = [plain(chain.from_iterable(each["of"] for each in cell)) for cell in heading.values()]
        return {
            "heading": heading if any(heading.values()) else {},
            "name": " · ".join(filter(None, words)) or row.n,
            "cells": {lang: [each for each in cell if not each["heading"]] for lang, cell in cells.items()},
        }

    def segments(self, row: Row, lang: str) -> Iterator[Data]:
        def write(words: str) -> str:
            return with_foreign(words, lang, notes.foreign(self.document, lang))

        for segment, markdown in parallel.said(self.contexts[lang], self.document, row, lang, wrap=named, write=write):
            yield {
                "id": segment.id,
                "heading": segment.is_heading,
                **self.whereabouts(segment),
                "of": [self.placed_note(run, segment, lang) for run in runs(markdown)],
            }

    def whereabouts(self, segment: Segment) -> Data:
        """For the head of the page: the sentences that a segment stands for, and how they follow each other."""
        if segment.is_hole or segment.is_heading:
            return {}
        first, last = covers(segment.id)
        return {"place": {"first": first, "last": last, "order": self.order[first]}}

    def placed_note(self, run: Run, segment: Segment, lang: str) -> Run:
        """A run of a text: notes by their sign, their words where they come first."""
        if isinstance(run, str):
            return run
        if "corrected" in run:
            return self.place(self.correction(segment, lang, run["corrected"]))
        if "note" in run:
            return self.place(run["note"])
        if "of" in run:
            return {**run, "of": [self.placed_note(each, segment, lang) for each in run["of"]]}
        return run

    def place(self, identifier: str) -> Run:
        again = identifier in self.placed
        self.placed.add(identifier)
        return {"note": identifier, "again": again}

    # notes

    def note(self, note: Note) -> dict[str, Runs]:
        """A note in each language: its words, what kind of note it is, what it rests on."""
        return {lang: self.noted(note, lang) for lang, words in note.text.items() if words.strip()}

    def noted(self, note: Note, lang: str) -> Runs:
        here = self.contexts.get(lang) or context(self.library, lang)
        lemma = f"{classed(f'«{note.quote}»', 'lemma', note.lang)}: " if note.quote else ""
        words = runs(lemma + notes.words(note, lang, named, notes.foreign(self.document, lang)))
        kind = here.words(f"kind-{note.kind}")
        basis = [kind, *(self.cited(here, cite) for cite in note.cites)]
        named_works: Runs = [{"name": cite.work} for cite in note.cites]
        return [*words, " ", {"class": "basis", "of": [*named_works, *runs(_FIRM_STOP.join(basis))]}]

    def cited(self, here: Context, cite: Cite) -> str:
        """«Andrew & Mitrokhin 1999, p. 61»: the whole stands in the list of works."""
        work = self.library.authority.get(cite.work)
        words = _short(here, work) if work else here.said(cite.work)
        return here.words("comma").join(filter(None, (words, here.told(cite.at))))

    def correction(self, segment: Segment, lang: str, n: int) -> str:
        """The identifier of the note on the n-th correction of a segment, which it makes."""
        mark = list(corrections.marks(segment))[n]
        identifier = f"corrected-{lang}-{segment.id}-{n}"
        self.notes[identifier] = {
            "sign": _letters(self.corrected),
            "cells": self.told(corrections.as_emendation(segment, mark), lang),
        }
        self.corrected += 1
        return identifier

    def emended(self, emendation: Emendation) -> Data:
        """A correction of an original that is not here."""
        return {"id": emendation.segment, "cells": self.told(emendation, self.document.original)}

    def told(self, emendation: Emendation, lang: str) -> dict[str, Runs]:
        return {each: runs(corrections.said(here, emendation, lang)) for each, here in self.contexts.items()}


def _short(here: Context, work: Entity) -> str:
    """Who is responsible for a work and when it came out; its name where that is nobody."""
    if work.record and (work.record.author or work.record.editor):
        return here.said(works.short(work.record))
    return name(work, here.language).markdown(here.language)


def _letters(n: int) -> str:
    """a, b … z, aa, ab …: the signs of corrections, beside the figures of notes."""
    more, last = divmod(n, len(_LETTERS))
    return (_letters(more - 1) if more else "") + _LETTERS[last]
