"""``notes.yml``, ``corrections.yml``, ``mentions.yml``: what is said about the words of a document's texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast, get_args

from diglot import annotation
from diglot.issues import Issue, did_you_mean
from diglot.model import NOTE_KINDS, Cert, Cite, Correction, Emendation, Note, NoteKind, Ruling, Segment, Span, Where
from diglot.sources import quotation
from diglot.sources.segments import Segments
from diglot.yamlfile import Cursor, Mapping

POINTER = ("at", "quote", "occurrence", "lang")
"""The keys with which every entry says which words it is about."""

MOST_WORDS = 6
"""Words that may be quoted from a withheld original."""

NONE = "none"
"""``ref: none``: these words are no name."""


@dataclass(frozen=True, slots=True)
class Target:
    """The words that an entry is about; no span where it quotes none, or none that are there."""

    lang: str
    segment: str
    span: Span | None
    where: Where
    note: str = ""
    """The note in which the words stand, if it is one."""
    quote: str = ""
    """The words themselves, where they are a withheld original's that is not here."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A correction, and where it belongs."""

    lang: str
    segment: str
    correction: Correction
    where: Where


def notes(cursor: Cursor, segments: Segments) -> tuple[Note, ...]:
    """The notes of ``notes.yml``; one whose quotation is not found is kept, as a note on its whole segment."""
    found, count = [], Counter[str]()
    for entry in _entries(cursor, (*POINTER, "kind", "text", "cites"), ("at", "text")):
        text = entry.at("text").texts()
        kind = entry.at("kind").choice(NOTE_KINDS, "context")
        cites = tuple(_cites(entry))
        if "text" in entry and not any(text.values()):
            entry.cursor.fault("D214", "the note has no words.", "write «text: {en: …}».")
        target = _target(entry, segments)
        if target:
            count[target.segment] += 1
            number = count[target.segment]
            identifier = target.segment if number == 1 else f"{target.segment}-{number}"
            note_kind = cast(NoteKind, kind)
            found.append(
                Note(
                    identifier,
                    target.lang,
                    target.segment,
                    target.span,
                    note_kind,
                    text,
                    cites,
                    quote=target.quote,
                    where=target.where,
                )
            )
    return tuple(found)


def corrections(cursor: Cursor, segments: Segments) -> tuple[list[Placed], list[Emendation], list[Ruling]]:
    """The corrections of ``corrections.yml``, those of a withheld original that is not here by themselves, and a ruling
    for each that says with ``ref`` whom it names."""
    placed, emendations, rulings = [], [], []
    known = (*POINTER, "correct", "ref", "reason")
    for entry in _entries(cursor, known, ("at", "quote", "correct")):
        correct, reason, ref = (entry.at(key).text() for key in ("correct", "reason", "ref"))
        target = _target(entry, segments)
        if target is None or "correct" not in entry:
            continue
        _few_words(entry, "correct", target, segments)
        if correct == entry.at("quote").text():
            _fault(entry, target, "D215", f"«{correct}» is corrected to itself.", "write what was meant.")
        if target.quote:
            emendations.append(Emendation(target.segment, target.quote, correct, reason))
        elif target.span:
            correction = Correction(target.span.start, target.span.end, correct, reason)
            placed.append(Placed(target.lang, target.segment, correction, target.where))
        if ref and (target.span or target.quote):
            rulings.append(_ruling(target, ref, None, "high"))
    return placed, emendations, rulings


def mentions(cursor: Cursor, segments: Segments, notes: Sequence[Note]) -> list[Ruling]:
    """The rulings of ``mentions.yml``: on words of the texts (``at``) or of notes (``note``)."""
    found = []
    by_identifier = {note.id: note for note in notes}
    for entry in _rulings(cursor):
        ref, when = entry.at("ref").text(), entry.at("when").interval()
        cert = cast(Cert, entry.at("cert").choice(get_args(Cert), "high"))
        in_note = "note" in entry
        target = _target_in_note(entry, by_identifier, segments) if in_note else _target(entry, segments)
        if ("ref" in entry) == ("when" in entry) or ("ref" in entry and not ref):
            hint = "write «ref: …» for a name, «ref: none» for no name, «when: …» for a date."
            entry.cursor.fault("D212", "the entry must say what the words are, and one thing only.", hint)
        elif target and (target.span or target.quote) and (ref or when):
            found.append(_ruling(target, ref, when or None, cert))
    return found


def _entries(cursor: Cursor, known: tuple[str, ...], required: tuple[str, ...]) -> Iterator[Mapping]:
    for number, item in enumerate(cursor.items(), 1):
        yield replace(item, name=f"entry {number}").mapping(known, required)


def _rulings(cursor: Cursor) -> Iterator[Mapping]:
    """The entries of ``mentions.yml``, each of which points with ``at`` or with ``note``."""
    for number, item in enumerate(cursor.items(), 1):
        pointer = "note" if isinstance(item.value, dict) and "note" in item.value else "at"
        known = (pointer, *POINTER[1:], "ref", "when", "cert")
        yield replace(item, name=f"entry {number}").mapping(known, (pointer, "quote"))


def _ruling(target: Target, ref: str, when: str | None, cert: Cert) -> Ruling:
    """A ruling; it covers nothing where the words are not here."""
    span = target.span or Span(0, 0)
    entity = ref if ref not in {"", NONE} else None
    return Ruling(target.lang, target.segment, span.start, span.end, entity, when, cert, target.note, target.where)


def _cites(entry: Mapping) -> Iterator[Cite]:
    for item in entry.at("cites").items():
        cite = item.mapping(("work", "at"), ("work",))
        if work := cite.at("work").text():
            yield Cite(work, cite.at("at").said())


# --- where an entry points ----------------------------------------------------------------------------------------


def _target(entry: Mapping, segments: Segments) -> Target | None:
    """Where an entry points; ``None`` where there is no such segment."""
    lang = _language(entry, segments)
    segment = _segment(entry, segments, lang) if lang else None
    if segment is None:
        return None
    target = Target(lang, segment.id, None, entry.cursor.where)
    _few_words(entry, "quote", target, segments)
    if segment.withheld:
        return replace(target, quote=entry.at("quote").text())
    return _quoted(entry, target, segment.text)


def _few_words(entry: Mapping, key: str, target: Target, segments: Segments) -> None:
    """D220: of a withheld original no more than a few words are given at a time."""
    count = len(entry.at(key).text().split())
    if segments.withheld and target.lang == segments.original and count > MOST_WORDS:
        wrong = f"«{key}» has {count} words of an original that is withheld."
        _fault(entry, target, "D220", wrong, f"quote {MOST_WORDS} at most.")


def _quoted(entry: Mapping, target: Target, text: str) -> Target:
    """The target with the span of the words that the entry quotes from a text."""
    if entry.at("quote").value is None:
        return target
    whole = "note" if target.note else "segment"
    found = quotation.find(text, entry.at("quote").text(), _occurrence(entry), whole)
    if isinstance(found, Span):
        return replace(target, span=found)
    _fault(entry, target, *found)
    return target


def _target_in_note(entry: Mapping, notes: dict[str, Note], segments: Segments) -> Target | None:
    """Where an entry points in a note; ``None`` where there is no such note, or not in that language (D219)."""
    cursor = entry.at("note")
    if is_bare_number(cursor):
        return None
    identifier = cursor.text()
    note = notes.get(identifier)
    if note is None:
        hint = did_you_mean(identifier, notes) or "write the number of its sentence; of a second note there, with «-2»."
        cursor.fault("D219", f"there is no note «{identifier}».", hint)
        return None
    lang = entry.at("lang").language(segments.original)
    if not note.text.get(lang):
        hint = f"add «lang»; it has one in: {', '.join(lang for lang, text in note.text.items() if text)}."
        cursor.fault("D219", f"the note «{identifier}» has no text in «{lang}».", hint)
        return None
    target = Target(lang, note.segment, None, entry.cursor.where, identifier)
    return _quoted(entry, target, annotation.words(note.text[lang])[0])


def _language(entry: Mapping, segments: Segments) -> str:
    """The language of the text that is meant, the original where none is named; empty where it has no text (D213)."""
    lang = entry.at("lang").language(segments.original)
    if lang in segments.languages:
        return lang
    if lang != segments.original:
        hint = f"texts there are: {', '.join(segments.languages)}."
        entry.at("lang").fault("D213", f"the document has no text in «{lang}».", hint)
    return ""


def _segment(entry: Mapping, segments: Segments, lang: str) -> Segment | None:
    cursor = entry.at("at")
    if "at" not in entry or is_bare_number(cursor):
        return None
    identifier = cursor.text()
    segment = segments.get(lang, identifier)
    if segment is None:
        hint = did_you_mean(identifier, segments.identifiers(lang)) or "write the identifier as the text file has it."
        cursor.faults.append(
            Issue("D206", cursor.where, f"«{lang}.txt» has no segment «{identifier}».", hint, segment=identifier)
        )
    return segment


def is_bare_number(cursor: Cursor) -> bool:
    """Whether an identifier was written as a number (D207): YAML takes 1.10 for 1.1."""
    bare = isinstance(cursor.value, int | float)
    if bare:
        wrong = f"the identifier {cursor.value} is not in quotation marks, and YAML takes 1.10 for 1.1."
        cursor.fault("D207", wrong, 'write it as "1.10".')
    return bare


def _occurrence(entry: Mapping) -> int | None:
    cursor = entry.at("occurrence")
    if cursor.value is None:
        return None
    if isinstance(cursor.value, int) and not isinstance(cursor.value, bool):
        return int(cursor.value)
    cursor.fault("D005", "«occurrence» must be a whole number.", "count from 1.")
    return 1


def _fault(entry: Mapping, target: Target, code: str, wrong: str, hint: str) -> None:
    entry.cursor.faults.append(Issue(code, target.where, wrong, hint, segment=target.segment))
