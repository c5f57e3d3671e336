"""A text of the book: its titles, then each paragraph of the original with its translations below it, then its notes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from math import ceil

from diglot.downloads.epub.book import STOP, Book, Chapter, heading, in_order, told
from diglot.downloads.epub.inline import Insertion, write
from diglot.downloads.epub.marks import linking
from diglot.downloads.epub.notes import corrections, notes, reference, reference_id
from diglot.downloads.epub.xhtml import TYPE, Child, Element, extend, filled, joined, make, page, said, tongue
from diglot.model import Correction, Document, Segment
from diglot.pages.alignment import Row, Unit, row_units, rows
from diglot.pages.naming import Words
from diglot.pages.parallel import awaited
from diglot.pages.wording import wording

ROOT = "../"
"""From the folder of the texts to that of the book."""
MOST_WORDS = 90
"""Of a stretch of a paragraph, behind which its translation comes."""
SIGN = "*"
"""What stands behind a corrected word, and leads to what was printed."""


def text(chapter: Chapter) -> bytes:
    """The file of a document."""
    book, document = chapter.book, chapter.document
    titles = in_order(document.title, book.langs) or (Words(document.id, document.original),)
    section = make(
        "section",
        {TYPE: "chapter", "role": "doc-chapter", "aria-labelledby": "title"},
        heading(1, joined((said(*title) for title in titles), " "), "title"),
        _by(book, document),
        *_abstract(book, document),
        *_withheld(book, document),
        *(block for row in rows(document) for block in _row(chapter, row)),
    )
    extend(section, [*notes(chapter), *corrections(chapter)])
    body = make("body", {TYPE: "bodymatter"}, section)
    return page(titles[0].text, document.original, body, ROOT)


def _by(book: Book, document: Document) -> Element | None:
    """Who wrote and who translated it, in each language."""
    lines = []
    for context in book.frames:
        author, translator = told(context, document.author), told(context, document.translator)
        by = [context.words("translator"), ": ", translator] if translator is not None else []
        parts = [make("span", {}, *part) for part in ([author] if author is not None else [], by) if part]
        if parts:
            lines.append(make("p", tongue(context.language), *joined(parts, STOP)))
    return make("div", {"class": "by"}, *lines) if lines else None


def _abstract(book: Book, document: Document) -> Iterator[Element]:
    for words in in_order(document.abstract, book.langs):
        for paragraph in filter(None, map(str.strip, words.text.split("\n\n"))):
            yield said(" ".join(paragraph.split()), words.lang, "p", "abstract")


def _withheld(book: Book, document: Document) -> Iterator[Element]:
    """Where the words of the original are withheld: that they are, why, and where they can be had."""
    withheld = document.withheld
    if withheld is None or not document.is_withheld:
        return
    for context in book.frames:
        yield said(context.words("withheld"), context.language, "p", "withheld")
        for key, more in (("withheld-why", withheld.why), ("withheld-where", withheld.where)):
            found = told(context, more)
            if found is not None:
                words = filled(str(context.words.strings[key]), words=found)
                yield make("p", tongue(context.language, **{"class": "withheld"}), *words)


# --- paragraphs ---------------------------------------------------------------------------------------------------


def _row(chapter: Chapter, row: Row) -> Iterator[Element]:
    """A heading in all its languages; then the paragraph, the original's words before those of the translations."""
    units = row_units(row)
    heads = [unit for unit in units if any(_heads(one) for each in unit.segments.values() for one in each)]
    if heads:
        writers = [_Words(chapter, lang) for lang in row.divisions]
        spans = [words.heading(one) for words in writers for unit in heads for one in words.segments(unit)]
        yield heading(2, joined(spans, " "))
    stretches = [_facing(chapter, row, each) for each in _stretches([unit for unit in units if unit not in heads])]
    if stretches:
        yield make("div", {"class": "paragraph"}, *stretches)


def _stretches(units: list[Unit]) -> list[list[Unit]]:
    """A paragraph in stretches of about the same length, so short that a screen has one with its translation."""
    sizes = [max(sum(len(one.text.split()) for one in each) for each in unit.segments.values()) for unit in units]
    number = ceil(sum(sizes) / MOST_WORDS) or 1
    found: dict[int, list[Unit]] = {}
    for unit, before, size in zip(units, accumulate(sizes, initial=0), sizes, strict=False):
        middle = before + size / 2
        found.setdefault(int(middle * number / (sum(sizes) or 1)), []).append(unit)
    return list(found.values())


def _facing(chapter: Chapter, row: Row, units: list[Unit]) -> Element:
    paragraphs = []
    for lang in row.divisions:
        words = _Words(chapter, lang)
        sentences = [words.sentence(unit, one) for unit in units for one in words.segments(unit)]
        paragraphs += [make("p", tongue(lang), *joined(sentences, " "))] if sentences else []
    return make("div", {"class": "facing"}, *paragraphs)


def _heads(segment: Segment) -> bool:
    return segment.is_heading and not segment.withheld


class _Words:
    """Writes the segments of a document in one language."""

    def __init__(self, chapter: Chapter, lang: str) -> None:
        self.chapter = chapter
        self.lang = lang

    def segments(self, unit: Unit) -> tuple[Segment, ...]:
        """What it has of a unit; where that is nothing yet, what it waits for."""
        return unit.segments.get(self.lang) or awaited(unit)

    def heading(self, segment: Segment) -> Element:
        return self._written(make("span", tongue(self.lang, id=self.chapter.id_of(self.lang, segment.id))), segment)

    def sentence(self, unit: Unit, segment: Segment) -> Element:
        """A sentence behind its number, which leads to its counterpart."""
        number = self._number(unit, segment)
        return self._written(make("span", {"id": self.chapter.id_of(self.lang, segment.id)}, number), segment)

    def _number(self, unit: Unit, segment: Segment) -> Element | None:
        if segment.is_hole:
            return None
        attributes = {"class": "number", "dir": "ltr"}
        other = self._counterpart(unit)
        label = segment.id.replace("-", "–")
        element = make("a", attributes | {"href": f"#{other}"}, label) if other else make("span", attributes, label)
        element.tail = "\N{NO-BREAK SPACE}"
        return element

    def _counterpart(self, unit: Unit) -> str:
        """The id of the same in the next language of the document."""
        langs = self.chapter.langs
        following = langs[(langs.index(self.lang) + 1) % len(langs)]
        if following == self.lang:
            return ""
        found = unit.segments.get(following) or awaited(unit)
        return self.chapter.id_of(following, found[0].id) if found else ""

    def _written(self, parent: Element, segment: Segment) -> Element:
        if segment.is_hole:
            extend(parent, [*self._sign("hole"), " "])
        if segment.omitted:
            return extend(parent, self._sign("omitted"))
        if not (segment.text.strip() or segment.withheld):
            return extend(parent, [*self._sign("awaited"), *(each.element for each in self._insertions(segment))])
        book = self.chapter.book
        wrap = linking(book.library.authority, book.index.dates, ROOT)
        return write(parent, segment, wrap, self._insertions(segment))

    def _sign(self, key: str) -> list[Child]:
        words = wording(self.lang)
        return [said(words(key), words.language, name="sign")]

    def _insertions(self, segment: Segment) -> list[Insertion]:
        """The signs of its corrections and the figures of its notes."""
        marks = [mark for mark in segment.marks if isinstance(mark, Correction)]
        own = self.chapter.id_of(self.lang, segment.id)
        found = [Insertion(mark.end, _corrected(own, n)) for n, mark in enumerate(marks, start=1)]
        for at, note in self.chapter.placed.get((self.lang, segment.id), ()):
            figure = wording(self.lang).number(self.chapter.figures[note.id])
            found.append(Insertion(at, reference(figure, note, reference_id(self.chapter, note, self.lang))))
        return found


def _corrected(segment: str, n: int) -> Element:
    return make(
        "a",
        {
            TYPE: "noteref",
            "role": "doc-noteref",
            "class": "sign",
            "id": f"corrref-{segment}-{n}",
            "href": f"#corr-{segment}-{n}",
        },
        SIGN,
    )
