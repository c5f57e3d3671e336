"""Rows of aligned text as Markdown: a whole document's, and a sentence in context."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from html import escape as html
from typing import NamedTuple
from unicodedata import bidirectional

from diglot.cite import entity_folder, interface_prefix, relative, relative_file
from diglot.identifiers import html_id
from diglot.language import direction
from diglot.model import UNSTATED, Correction, Date, Document, Mark, Mention, Note, Said, Segment, Texts
from diglot.pages.alignment import Row, Unit, notes_in_order, row_units
from diglot.pages.library import Library, Occurrence, date_id
from diglot.pages.markup import classed, escape, isolated, line, link
from diglot.pages.naming import best, document_link
from diglot.pages.paging import ONE_PAGE, Paging
from diglot.pages.sentences import Insertion, Wrap, Write, sentence
from diglot.pages.wording import Wording


class Placed(NamedTuple):
    """A note, and how many characters of a segment stand before its figure."""

    at: int
    note: Note


@dataclass(frozen=True, slots=True)
class Context:
    """What a page is written with: the library, the words of its interface, and where it stands."""

    library: Library
    words: Wording
    language: str
    folder: str
    """The page's own folder, from which links are relative."""
    paging: Paging = ONE_PAGE
    """Where the chronology has its dates."""

    def told(self, words: Said) -> str:
        """Words in the page's language, else in another that there is, as Markdown: isolated where it isn't the page's."""
        found = best(words, self.language)
        return self.said(found.text) if found.lang == UNSTATED else found.markdown(self.language)

    def said(self, text: str) -> str:
        """Words of which nobody says in what language they are (a name, a publisher), as Markdown: isolated where their
        script is not the page's."""
        return isolated(text, self.tongue(text), self.language)

    def tongue(self, text: str) -> str:
        """The language of words of which nobody says it: the page's, or the first of the edition that is written so."""
        strong = next((kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL")), "")
        way = {"L": "ltr", "": direction(self.language)}.get(strong, "rtl")
        languages = (self.language, *self.library.edition.languages, *self.library.edition.interface)
        return next((lang for lang in languages if direction(lang) == way), self.language)

    def file_link(self, address: str, words: str, *, unchecked: bool = False) -> str:
        """A link to a file below the root of the site; ``words`` is Markdown. From an interface that shares it, and where
        it isn't there yet, as HTML: MkDocs, which knows one interface at a time, would miss it."""
        interface = self.library.edition.interface
        href = relative_file(address, self.folder, self.language, interface)
        shared = interface_prefix(self.language, interface)
        return f'<a href="{html(href)}">{words}</a>' if shared or unchecked else link(words, href)


def columns(cells: Mapping[str, Iterable[str]], name: str = "") -> str:
    """``::: ar`` … ``::: en`` … ``:::`` with the lines of each language; ``name`` is the row's class."""
    lines = [line for lang, each in cells.items() for line in (f"::: {lang}", *each)]
    lines[0] += f" .{name}" if name else ""
    return "\n".join([*lines, ":::"])


def facing_titles(context: Context, names: Texts, otherwise: str) -> str:
    """A title in each of its languages, those of the edition's texts first; a heading in the page's own."""
    own = best(names, context.language, otherwise)
    langs = [lang for lang in (*context.library.edition.languages, *names, own.lang) if names.get(lang)] or [own.lang]
    cells = {lang: [f"# {escape(own.text)}" if lang == own.lang else line(names[lang])] for lang in langs}
    return columns(cells, "titles")


def row(context: Context, document: Document, division: Row) -> str:
    """A division of a document: each segment a line with its identifier."""
    wrap = linked(context)
    cells = {lang: list(said(context, document, division, lang, wrap=wrap)) for lang in division.divisions}
    return columns({lang: [_line(segment, words) for segment, words in each] for lang, each in cells.items()})


def said(
    context: Context, document: Document, division: Row, lang: str, *, wrap: Wrap, write: Write = escape
) -> Iterator[tuple[Segment, str]]:
    """The segments of a division in one language, each with its words and the marks of its notes as Markdown."""
    units = row_units(division)
    placed = placed_notes(document, units)
    for unit in units:
        for segment in unit.segments.get(lang) or awaited(unit):
            yield segment, _words(context, segment, _figures(placed.get((lang, segment.id), ())), wrap, write)


def _figures(placed: Iterable[Placed]) -> list[Insertion]:
    return [Insertion(at, f"[^{note.id}]") for at, note in placed]


def awaited(unit: Unit) -> tuple[Segment, ...]:
    """A translation that does not know of a segment yet waits for it all the same."""
    segments = next(iter(unit.segments.values()))
    return tuple(Segment(segment.id, "") for segment in segments if not segment.is_hole)


def _line(segment: Segment, words: str) -> str:
    hashes = "## " if segment.is_heading and not segment.withheld else ""
    return f"[{segment.id}] {hashes}{words}"


def _words(context: Context, segment: Segment, notes: Iterable[Insertion], wrap: Wrap, write: Write) -> str:
    words = _signs(context, segment) or sentence(segment, wrap, notes, write)
    tail = "".join(note.markdown for note in notes) if not segment.text else ""
    sign = f"{classed(context.words('hole'), 'hole-sign', context.language)} " if segment.is_hole else ""
    return f"{sign}{words}{tail}"


def _signs(context: Context, segment: Segment) -> str:
    """What stands where there are no words: a segment left out, or one that waits for its translation. Where they are
    withheld, the number alone stands."""
    if segment.omitted:
        return classed(context.words("omitted"), "omitted", context.language)
    if not (segment.text.strip() or segment.withheld):
        return classed(context.words("awaited"), "awaited", context.language)
    return ""


def linked(context: Context, dates: Container[str] | None = None) -> Callable[[Mark, str], str]:
    """Names as links to their entities, dates to the chronology; where it hasn't got all of them, those that are among
    ``dates``."""

    def wrap(mark: Mark, words: str) -> str:
        if isinstance(mark, Date):
            if dates is not None and date_id(mark) not in dates:
                return words
            return link(words, relative(context.paging.folder(mark.value), context.folder, date_id(mark)))
        if isinstance(mark, Mention) and mark.ref in context.library.authority:
            return link(words, relative(entity_folder(mark.kind, mark.ref), context.folder))
        return words

    return wrap


def placed_notes(document: Document, units: Iterable[Unit]) -> dict[tuple[str, str], list[Placed]]:
    """(Language, segment) → the figures of its notes: behind the words in the note's own language, and at the end of what
    stands for them in every other."""
    by_segment: dict[tuple[str, str], list[Note]] = {}
    for note in notes_in_order(document):
        by_segment.setdefault((note.lang, note.segment), []).append(note)
    found: dict[tuple[str, str], list[Placed]] = {}
    for unit in units if by_segment else ():
        for lang, segments in unit.segments.items():
            for segment in segments:
                for note in by_segment.get((lang, segment.id), ()):
                    _place(found, note, unit)
    return found


def _place(found: dict[tuple[str, str], list[Placed]], note: Note, unit: Unit) -> None:
    for lang, segments in unit.segments.items():
        own = next((segment for segment in segments if lang == note.lang and segment.id == note.segment), None)
        segment = own or segments[-1]
        if segment.omitted or not (own or segment.text) or (own and own.withheld and _said_elsewhere(unit)):
            continue
        at = note.span.end if own and note.span else len(segment.text)
        found.setdefault((lang, segment.id), []).append(Placed(at, note))


def _said_elsewhere(unit: Unit) -> bool:
    """Whether any language has words in a unit."""
    return any(segment.text for segments in unit.segments.values() for segment in segments)


# --- in context ---------------------------------------------------------------------------------------------------


def in_context(context: Context, occurrence: Occurrence, marked: Callable[[Mark], bool], name: str = "") -> str:
    """A unit in all its languages but that of a withheld original, the words that are ``marked`` in ``==…==``, each
    sentence with a link to its place; ``name`` is the row's class."""
    document, unit = occurrence.document, occurrence.unit
    cells = {}
    for text in sorted(document.texts, key=lambda text: text.lang != document.original):
        segments = unit.segments.get(text.lang) or awaited(unit)
        if any(segment.withheld for segment in segments):
            continue
        cells[text.lang] = [_cited(context, document, text.lang, segment, marked) for segment in segments]
    return columns(cells, name)


def _cited(context: Context, document: Document, lang: str, segment: Segment, marked: Callable[[Mark], bool]) -> str:
    shown = tuple(mark for mark in segment.marks if isinstance(mark, Correction) or marked(mark))
    words = _signs(context, segment) or sentence(replace(segment, marks=shown), lambda _, words: f"=={words}==")
    fragment = html_id(lang, segment.id, document.original)
    return f"{document_link(document, context.folder, context.language, fragment, segment.id)} {words}"
