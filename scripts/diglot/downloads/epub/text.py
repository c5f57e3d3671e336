"""A text of the book: its titles, then each paragraph of the original with its translations below it, then its notes."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.downloads.epub.book import STOP, Book, Chapter, heading, in_order, told
from diglot.downloads.epub.inline import Insertion, write
from diglot.downloads.epub.marks import linking
from diglot.downloads.epub.notes import corrections, notes, reference, reference_id
from diglot.downloads.epub.xhtml import TYPE, Child, Element, extend, joined, make, page, said, tongue
from diglot.model import Correction, Document, Segment, Withheld
from diglot.pages.alignment import Row, Unit, row_units, rows
from diglot.pages.naming import Words
from diglot.pages.parallel import awaited
from diglot.pages.wording import wording

ROOT = "../"
"""From the folder of the texts to that of the book."""
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
        *_withheld(document),
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


def _withheld(document: Document) -> Iterator[Element]:
    """Where the words of the original are withheld: that they are, why, and where they can be had."""
    if document.withheld and document.is_withheld:
        for words in {wording(each.lang).language: wording(each.lang) for each in document.texts}.values():
            yield from _notice(document.withheld, words.language)


def _notice(withheld: Withheld, lang: str) -> Iterator[Element]:
    words = wording(lang)
    yield said(words("withheld"), lang, "p", "withheld")
    for key, more in (("withheld-why", withheld.why), ("withheld-where", withheld.where)):
        found = more.get(lang)
        if found:
            yield said(words(key, words=found), lang, "p", "withheld")


# --- paragraphs ---------------------------------------------------------------------------------------------------


def _row(chapter: Chapter, row: Row) -> Iterator[Element]:
    """A heading in all its languages; then a paragraph a language, the original's first."""
    units = row_units(row)
    headings: list[Child] = []
    paragraphs = []
    for lang in row.divisions:
        words = _Words(chapter, lang)
        spoken = [(unit, one) for unit in units for one in unit.segments.get(lang) or awaited(unit)]
        headings += [words.heading(one) for _, one in spoken if _heads(one)]
        sentences = [words.sentence(unit, one) for unit, one in spoken if not _heads(one)]
        if sentences:
            paragraphs.append(make("p", tongue(lang), *joined(sentences, " ")))
    if headings:
        yield heading(2, joined(headings, " "))
    if paragraphs:
        yield make("div", {"class": "facing"}, *paragraphs)


def _heads(segment: Segment) -> bool:
    return segment.is_heading and not segment.withheld


class _Words:
    """Writes the segments of a document in one language."""

    def __init__(self, chapter: Chapter, lang: str) -> None:
        self.chapter = chapter
        self.lang = lang

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
