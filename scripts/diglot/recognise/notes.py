"""The notes of a document read after its texts: what these say tells whom a note means, and no note tells of a text.

A note stands behind the segment that it is about: it knows whom that names in any language, and what the text in its own
language has said until there. It is read by itself, without the other notes, and in all its languages together.

Of dates only those are marked that a note gives whole. What «the following year» counts from in a note is often not the
last date in it, and a guess in an editor's own words helps nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from diglot import annotation
from diglot.issues import Issue
from diglot.model import Correction, Date, Mention, Note, Ruling, Segment
from diglot.recognise.census import Census, Known, Surroundings
from diglot.recognise.languages import script, script_of
from diglot.recognise.naming import GIVEN
from diglot.recognise.reader import Reader

ROUNDS = 2
"""How often the names of a note in several languages are decided on."""

OF_DATES = {"D413", "D414"}
"""What is wrong with a date, which in a note is the editor's to correct."""


@dataclass(frozen=True, slots=True)
class Commentary:
    """Reads the notes of one document."""

    reader: Callable[[str], Reader]
    """A fresh one for a language."""
    about: Callable[[frozenset[str]], tuple[frozenset[str], frozenset[str]]]
    """Persons → those with the surname of one of them, and their given names."""
    texts: Mapping[str, Reader]
    """Language → the reader that has read the text in it."""
    surroundings: Surroundings
    known: Known

    def read(self, notes: Iterable[Note], rulings: Iterable[Ruling]) -> tuple[tuple[Note, ...], list[Issue]]:
        """The notes with their marks, and what is doubtful in them.

        Args:
            notes: of the document.
            rulings: of the document, those on words of its texts among them.
        """
        by_note: dict[tuple[str, str], list[Ruling]] = {}
        for ruling in rulings:
            if ruling.note:
                by_note.setdefault((ruling.note, ruling.lang), []).append(ruling)
        read: list[Note] = []
        issues: list[Issue] = []
        for note in notes:
            marks, found = self._note(note, by_note)
            read.append(replace(note, marks=marks))
            issues += found
        return tuple(read), issues

    def _note(
        self, note: Note, rulings: Mapping[tuple[str, str], Sequence[Ruling]]
    ) -> tuple[dict[str, tuple[Mention | Date, ...]], list[Issue]]:
        segments = {lang: replace(annotation.segment(note, lang), id=note.segment) for lang in note.text}
        readers = {lang: self._reader(note, lang) for lang in note.text}
        for lang, reader in readers.items():
            reader.survey(segments[lang], rulings.get((note.id, lang), ()))
        self._decide(note, readers)
        marks = {lang: _kept(reader, segments[lang]) for lang, reader in readers.items()}
        issues = [_of_note(issue) for reader in readers.values() for issue in reader.issues]
        return {lang: found for lang, found in marks.items() if found}, issues

    def _reader(self, note: Note, lang: str) -> Reader:
        reader, text = self.reader(lang), self.texts.get(lang)
        reader.census = Census(text=text.census if text else None, since=self.surroundings.after(lang, note.segment))
        reader.letters = dict(text.letters) if text else {}
        reader.entry = f'note: "{note.id}", lang: {lang}'
        return reader

    def _decide(self, note: Note, readers: Mapping[str, Reader]) -> None:
        """Has the names of a note decided on in each of its languages, by its segment and by its other languages."""
        named = {lang: frozenset(reader.census.namings) for lang, reader in readers.items()}
        known = self._known(frozenset().union(*named.values()))
        of_segment = self.surroundings.entities(note.segment)
        for _ in range(ROUNDS if len(readers) > 1 else 1):
            beside = {
                lang: of_segment.union(*(entities for other, entities in named.items() if other != lang))
                for lang in readers
            }
            for lang, reader in readers.items():
                number = reader.census.since[0]
                named[lang] = reader.decide(replace(known, aligned={number: beside[lang]})).get(number, frozenset())

    def _known(self, named: frozenset[str]) -> Known:
        """What is known of the document with those whom a note names besides."""
        more = named - self.known.named
        if not more:
            return self.known
        relatives, given = self.about(more)
        return Known(self.known.named | more, self.known.relatives | relatives, self.known.given | given)


def _kept(reader: Reader, segment: Segment) -> tuple[Mention | Date, ...]:
    """The names in a note, the editor's dates, and those that are whole and sure; no given name that is set apart, for
    there the note speaks of a word: French «Joseph»."""
    words = set(_words_as_such(reader, segment))
    return tuple(
        mark
        for mark in reader.segment(segment).marks
        if not isinstance(mark, Correction)
        and (mark.by == "editor" or (_is_sure(mark) if isinstance(mark, Date) else mark.start not in words))
    )


def _is_sure(date: Date) -> bool:
    return date.cert == "high" and date.anchor is None and bool(date.value.w3c)


def _words_as_such(reader: Reader, segment: Segment) -> Iterator[int]:
    """Where a given name by itself stands in quotation marks, is emphasised, or is in another script than the note."""
    for each in reader.decided.get(segment.id, ()):
        sentence, name = reader.surveyed[segment.id].sentence, each.name
        foreign = script_of(sentence.folded.text[name.start]) != script(reader.lang)
        if min(form.rank for form in name.forms) == GIVEN and (foreign or sentence.is_set_apart(name)):
            yield sentence.span(name)[0]


def _of_note(issue: Issue) -> Issue:
    return replace(issue, hint="correct the note.") if issue.code in OF_DATES else issue
