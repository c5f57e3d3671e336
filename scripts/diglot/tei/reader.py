"""TEI files as the model: ours without loss, those of other hands as far as they go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from diglot.issues import Issue
from diglot.model import UNSTATED, Authority, Cite, Correction, Document, Emendation, Mark, Note, Span
from diglot.tei.body_reader import Body, read_body
from diglot.tei.context import Context, parse
from diglot.tei.header_reader import read_header
from diglot.tei.inline_reader import Inline
from diglot.tei.lists_reader import read_lists
from diglot.tei.pointers import NOTE, fragment, key_of, offset, pointed
from diglot.tei.rich import note_kind, note_words
from diglot.tei.standoff import EMENDATION, LEMMA
from diglot.tei.xmltree import XML_ID, Element, first, named, text_of


@dataclass(frozen=True, slots=True)
class Reading:
    """What a TEI file holds, and what is wrong with it."""

    document: Document | None
    """``None`` where the file is not TEI, or a file of authority records."""
    authority: Authority
    """The entities that it has records of."""
    issues: list[Issue]


def read(data: bytes, path: str) -> Reading:
    """A document file: its document, and the records of the entities in it. Never raises for what is in the file.

    Args:
        data: the file, of whatever origin.
        path: its name as issues shall show it; the document's identifier where the file says none.
    """
    root, issues = parse(data, path)
    if root is None:
        return Reading(None, {}, issues)
    context = Context.of(root, path, issues)
    context.reasons = _reasons(root)
    authority = read_lists(context)
    document = _document(context)
    return Reading(document, authority, list(dict.fromkeys(issues)))


def read_authority(data: bytes, path: str) -> Reading:
    """A file of authority records: its entities. Never raises for what is in the file."""
    root, issues = parse(data, path)
    if root is None:
        return Reading(None, {}, issues)
    return Reading(None, read_lists(Context.of(root, path, issues)), issues)


def _reasons(root: Element) -> dict[str, str]:
    return {name: text_of(interp) for interp in root.iter("{*}interp") if (name := interp.get(XML_ID))}


def _document(context: Context) -> Document:
    body = read_body(context)
    header = read_header(context, body.original)
    return Document(
        id=header.id,
        title=header.title,
        original=body.original,
        texts=tuple(body.texts),
        author=header.author,
        translator=header.translator,
        source=header.source,
        licence=header.licence,
        abstract=header.abstract,
        subjects=header.subjects,
        status=header.status,
        changes=header.changes,
        notes=(*_notes(context, body), *body.notes),
        withheld=header.withheld,
        emendations=tuple(_emendations(context)),
        where=context.where(context.root),
    )


def _notes(context: Context, body: Body) -> Iterator[Note]:
    """The notes that stand beside the texts, in their order."""
    marks = {(text.lang, segment.id): segment.marks for text in body.texts for segment in text.segments()}
    for element in _stand_off_notes(context.root):
        if not _is_emendation(element):
            yield _note(context, element, marks)


def _emendations(context: Context) -> Iterator[Emendation]:
    """The corrections of words that are not in the file."""
    for element in filter(_is_emendation, _stand_off_notes(context.root)):
        inline = Inline(context)
        inline.content(element, 0)
        for _, mark in inline.marks:
            if isinstance(mark, Correction):
                printed = "".join(inline.parts)[mark.start : mark.end]
                yield Emendation(pointed(element.get("target", ""))[1], printed, mark.correct, mark.reason)


def _is_emendation(note: Element) -> bool:
    return note.get("type") == EMENDATION and first(note, "choice", "corr") is not None


def _stand_off_notes(root: Element) -> Iterator[Element]:
    for stand_off in named(root, "standOff"):
        yield from (note for note in stand_off.iter("{*}note") if note.get("target"))


def _note(context: Context, element: Element, marks: Mapping[tuple[str, str], tuple[Mark, ...]]) -> Note:
    lang, segment, positions = pointed(element.get("target", ""))
    of_segment = marks.get((lang, segment), ())
    span = Span(*(offset(position, of_segment) for position in positions)) if positions else None
    identifier = element.get(XML_ID, "").removeprefix(f"{NOTE}.{lang}.")
    cites = tuple(_cite(context, bibl) for list_ in named(element, "listBibl") for bibl in named(list_, "bibl"))
    text, own = note_words(context, element)
    quote = "".join(context.text(each) for each in named(element, "quote") if each.get("type") == LEMMA)
    where = context.where(element)
    return Note(identifier or segment, lang, segment, span, note_kind(element), text, cites, own, quote, where)


def _cite(context: Context, bibl: Element) -> Cite:
    pointer = first(bibl, "ptr")
    work = "" if pointer is None else key_of(fragment(pointer.get("target")))
    return Cite(work, context.texts(named(bibl, "citedRange"), UNSTATED))
