"""The rules, one generator each. A rule takes what is to be checked and yields issues; its docstring is the rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from diglot.checks.alignment import alignment_rules
from diglot.issues import Issue, did_you_mean
from diglot.model import Authority, Document, Edition, Mention, Segment, Text


def unknown_entities(document: Document, authority: Authority, _edition: Edition) -> Iterator[Issue]:
    """What a ruling or a mention refers to stands in the authority files (D506)."""
    for ruling in document.rulings:
        if ruling.ref and ruling.ref not in authority:
            yield Issue("D506", ruling.where, *_unknown("entity", ruling.ref, authority), document.id, ruling.segment)
    for text in document.texts:
        for segment, mention in _mentions(text):
            if mention.ref not in authority:
                yield Issue("D506", segment.where, *_unknown("entity", mention.ref, authority), document.id, segment.id)


def unknown_works(document: Document, authority: Authority, _edition: Edition) -> Iterator[Issue]:
    """What a note cites stands in works.yml (D507)."""
    works = {key: entity for key, entity in authority.items() if entity.kind == "work"}
    for note in document.notes:
        for cite in note.cites:
            if cite.work not in works:
                yield Issue("D507", note.where, *_unknown("work", cite.work, works), document.id, note.segment)


def notes_in_each_language(document: Document, _authority: Authority, edition: Edition) -> Iterator[Issue]:
    """A note has a text in each language of the interface (D508)."""
    for note in document.notes:
        missing = [lang for lang in edition.interface if not note.text.get(lang)]
        if missing:
            text = f"the note on {note.segment} has no text in: {', '.join(missing)}."
            yield Issue("D508", note.where, text, "add it under «text».", document.id, note.segment)


def title_in_each_language(document: Document, _authority: Authority, edition: Edition) -> Iterator[Issue]:
    """A document has a title in each language of the interface (D509)."""
    missing = [lang for lang in edition.interface if not document.title.get(lang)]
    if missing:
        text = f"the title is missing in: {', '.join(missing)}."
        yield Issue("D509", document.where, text, "add it under «title» in document.yml.", document.id)


def languages_of_the_edition(document: Document, _authority: Authority, edition: Edition) -> Iterator[Issue]:
    """The texts of a document are in the languages that edition.yml lists (D510)."""
    for text in document.texts:
        if text.lang not in edition.languages:
            message = f"«{text.lang}» is not among the edition's languages ({', '.join(edition.languages)})."
            hint = did_you_mean(text.lang, edition.languages) or "add it to «languages» in edition.yml."
            yield Issue("D510", text.where, message, hint, document.id)


def named_in_each_language(authority: Authority, edition: Edition) -> Iterator[Issue]:
    """An entity has a name in each language of the texts: without it, it is not recognised there (D511)."""
    for entity in authority.values():
        missing = [lang for lang in edition.languages if not entity.name.get(lang)]
        if missing and entity.kind != "work":
            text = f"«{entity.id}» has no name in: {', '.join(missing)}."
            yield Issue("D511", entity.where, text, "add it under «name»; it is how the entity is recognised.")


Rule = Callable[[Document, Authority, Edition], Iterator[Issue]]

RULES: tuple[Rule, ...] = (
    *alignment_rules,
    unknown_entities,
    unknown_works,
    notes_in_each_language,
    title_in_each_language,
    languages_of_the_edition,
)


def check(document: Document, authority: Authority, edition: Edition) -> Iterator[Issue]:
    """All that is wrong between the files of one document, the authority files and the edition.

    Takes the document as read from its sources (rulings in it) or from TEI.
    """
    for rule in RULES:
        yield from rule(document, authority, edition)


def check_authority(authority: Authority, edition: Edition) -> Iterator[Issue]:
    """All that is wrong between the authority files and the edition."""
    yield from named_in_each_language(authority, edition)


def _mentions(text: Text) -> Iterator[tuple[Segment, Mention]]:
    for segment in text.segments():
        for mark in segment.marks:
            if isinstance(mark, Mention):
                yield segment, mark


def _unknown(noun: str, ref: str, known: Authority) -> tuple[str, str]:
    """What is wrong with a reference, and how to mend it."""
    hint = did_you_mean(ref, known) or f"add «{ref}» to authority/, or correct the reference."
    return f"there is no {noun} «{ref}».", hint
