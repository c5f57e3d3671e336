"""A Python-Markdown extension: aligned texts side by side, isolated words of other languages, clean footnote marks.

A row of languages, each line a segment with its identifier, or a line without one::

    ::: ar
    [1.1] في صباح [ذلك اليوم](../../chronology/index.md#1929-01-20) خرج الناس.[^1.1]
    ::: en
    [1.1] On the morning of [that day](../../chronology/index.md#1929-01-20) people went out.[^1.1]
    :::

The first language is the original: its segments have their identifier as id, those of another language ``en.1.1``.
A line may be a heading (``[2.0] ## Words``, ``# Words``); ``::: ar .titles`` gives the row a class. The inline syntax is that of ``phrases``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.inlinepatterns import InlineProcessor, SimpleTagInlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.util import AMP_SUBSTITUTE, ETX, STX, AtomicString

from diglot.identifiers import covers, html_id, is_id
from diglot.language import direction, in_columns, is_language
from diglot.pages.alignment import grouped
from diglot.pages.notemarks import NoteMarks
from diglot.pages.phrases import fill, parse, read_attributes
from diglot.pages.polish import CodeDirection, CodeLanguage, Polish
from diglot.pages.wording import wording

MOST_UNITS = 60
"""The style sheet has a rule for so many units a row; those beyond share the last."""

_OPEN = re.compile(r"::: (?P<lang>[A-Za-z0-9-]{2,20})(?: \.(?P<name>[a-z-]{1,30}))?")
_CLOSE = ":::"
_LINE = re.compile(r"(?:\[(?P<id>[0-9a-z][0-9a-z.-]{0,40})\](?= |$) ?)?(?P<hashes>#{1,4} )?(?P<words>.*)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a cell: a segment where it has an identifier, a heading where it has a level."""

    id: str
    level: int
    words: str


Cells = Mapping[str, list[list[Line]]]
"""Language → paragraphs of lines."""


_MARKED = r"()==(?=\S)(.+?)(?<=\S)=="
"""``==words==`` outside of rows."""


class AlignedExtension(Extension):
    """``markdown_extensions: {diglot.pages.aligned: {language: en}}``; ``language`` is that of labels outside of aligned texts."""

    def __init__(self, **settings: object) -> None:
        self.config = {"language": ["en", "The language of the interface."]}
        super().__init__(**settings)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  (Python-Markdown's name)
        language = str(self.getConfig("language"))
        md.preprocessors.register(LiteralCharacters(md), "diglot_literal", 15)
        md.parser.blockprocessors.register(RowProcessor(md.parser), "diglot_row", 175)
        md.inlinePatterns.register(IsolatedWords(), "diglot_isolated", 165)
        md.inlinePatterns.register(SimpleTagInlineProcessor(_MARKED, "mark"), "diglot_mark", 65)
        md.treeprocessors.register(NoteMarks(md), "diglot_note_marks", 45)
        md.treeprocessors.register(Polish(md, language), "diglot_polish", 3)
        md.postprocessors.register(CodeLanguage(md), "diglot_code_language", 4)
        if direction(language) == "rtl":
            md.postprocessors.register(CodeDirection(md), "diglot_code", 5)


def makeExtension(**settings: object) -> AlignedExtension:  # noqa: N802  (Python-Markdown's name)
    return AlignedExtension(**settings)


class LiteralCharacters(Preprocessor):
    """``\\[`` and ``&lt;`` become at once what Python-Markdown makes of them in the end: in linear time, and before any
    other syntax can see them. Lines with code, in backticks or indented, are left alone."""

    _LITERAL = re.compile(r"\\([!-/:-@\[-`{-~])|&(lt|gt|amp|quot|#[0-9]{1,7});")
    _NAMED: ClassVar = {"lt": "<", "gt": ">", "quot": '"'}

    def run(self, lines: list[str]) -> list[str]:
        in_note = False
        result = []
        for line in lines:
            indented = line.startswith("    ")
            in_note = line.startswith("[^") or (in_note and (indented or not line))
            plain = (indented and not in_note) or ("`" in line and "\\`" not in line)
            result.append(line if plain else self._LITERAL.sub(self._literal, line))
        return result

    def _literal(self, match: re.Match[str]) -> str:
        escaped, entity = match.groups()
        if entity == "amp" or escaped == "&":
            return f"{AMP_SUBSTITUTE}amp;"
        if entity and entity.startswith("#"):
            code = int(entity[1:])
            return f"{STX}{code}{ETX}" if _is_character(code) else "\ufffd"
        return f"{STX}{ord(escaped or self._NAMED[entity])}{ETX}"


def _is_character(code: int) -> bool:
    return code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0x110000


class IsolatedWords(InlineProcessor):
    """``[words]{lang=ar}``: words of another language, isolated and in their own direction."""

    def __init__(self) -> None:
        super().__init__(r"\[([^\[\]\n]{1,1000})\]\{([^{}\[\]\n]{1,200})\}")

    def handleMatch(  # type: ignore[override]  # noqa: N802  (Python-Markdown's name)
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element | None, int | None, int | None]:
        found = read_attributes(m[2])
        if found is None:
            return None, None, None
        element = Element("bdi" if "lang" in found else "span", found)
        element.text = m[1]
        return element, m.start(), m.end()


class RowProcessor(BlockProcessor):
    """``::: ar`` … ``::: en`` … ``:::``"""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        return _OPEN.match(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        lines = list(_take(blocks))
        cells = _cells(lines)
        name = next((opened["name"] for line in lines if (opened := _OPEN.fullmatch(line))), None)
        row = SubElement(
            parent if name else _body(parent),
            "div",
            {"class": " ".join(["row", f"n{len(cells)}", *([name] if name else [])])},
        )
        grid = Grid.of(cells)
        for lang, column in _columns(cells).items():
            cell = SubElement(row, "div", {"class": f"text c{column}", "lang": lang, "dir": direction(lang)})
            _Cell(lang, grid).build(cell, cells[lang])


def _body(parent: Element) -> Element:
    """What holds the rows of a text, one after the other: the margins of its notes stand beside it."""
    if len(parent) and parent[-1].get("class") == "body":
        return parent[-1]
    return SubElement(parent, "div", {"class": "body"})


def _take(blocks: list[str]) -> Iterator[str]:
    """The lines up to the closing ``:::``, out of as many blocks as it takes; what stands behind it goes back."""
    while blocks:
        lines = blocks.pop(0).split("\n")
        if _CLOSE in lines:
            end = lines.index(_CLOSE)
            yield from lines[:end]
            rest = "\n".join(lines[end + 1 :])
            if rest.strip():
                blocks.insert(0, rest)
            return
        yield from [*lines, ""]


def _cells(lines: list[str]) -> Cells:
    """The lines by language; the opening line of a language that there is not is text."""
    cells: dict[str, list[list[Line]]] = {}
    paragraphs: list[list[Line]] = [[]]
    for line in lines:
        opened = _OPEN.fullmatch(line)
        if opened and (is_language(opened["lang"]) or not cells):
            paragraphs = cells.setdefault(opened["lang"], [[]])
        elif line.strip():
            paragraphs[-1].append(_line(line))
        elif paragraphs[-1]:
            paragraphs.append([])
    return cells


def _line(text: str) -> Line:
    match = _LINE.match(text)
    assert match is not None
    identifier = match["id"] or ""
    if identifier and not _is_identifier(identifier):
        return Line("", 0, text)
    return Line(identifier, len((match["hashes"] or "").strip()), match["words"].strip())


def _is_identifier(identifier: str) -> bool:
    return identifier.startswith("hole-") or all(map(is_id, covers(identifier)))


def _identifiers(paragraphs: list[list[Line]]) -> Iterator[str]:
    return (line.id for lines in paragraphs for line in lines if line.id)


def _columns(cells: Cells) -> dict[str, int]:
    """Language → its column from the left: left-to-right languages first, each direction in its order."""
    ordered = in_columns(cells)
    return {lang: ordered.index(lang) + 1 for lang in cells}


@dataclass(frozen=True, slots=True)
class Grid:
    """Which segments of a row stand for each other."""

    original: str
    units: Mapping[tuple[str, str], int]
    """(Language, identifier) → unit, from 1."""
    members: Mapping[int, Mapping[str, list[str]]]
    """Unit → language → identifiers."""

    @classmethod
    def of(cls, cells: Cells) -> Grid:
        units = grouped({lang: list(_identifiers(paragraphs)) for lang, paragraphs in cells.items()})
        members: dict[int, dict[str, list[str]]] = {unit: {} for unit in sorted(units.values())}
        for (lang, identifier), unit in units.items():
            members[unit].setdefault(lang, []).append(identifier)
        return cls(next(iter(cells)), units, members)

    def classes(self, lang: str, identifier: str) -> list[str]:
        """``u3``, its unit; ``span-2`` for the last segment of a language that has fewer in the unit than another."""
        unit = self.units[lang, identifier]
        mine = self.members[unit].get(lang, [])
        rows = max(map(len, self.members[unit].values())) - max(len(mine) - 1, 0)
        spans = [f"span-{min(rows, 9)}"] if rows > 1 and (not mine or mine[-1] == identifier) else []
        return [f"u{min(unit, MOST_UNITS)}", *spans]

    def missing(self, lang: str) -> Iterator[str]:
        """The classes of the place of each unit that a language has nothing for."""
        for unit, members in self.members.items():
            if lang not in members:
                rows = max(map(len, members.values()))
                yield " ".join([f"u{min(unit, MOST_UNITS)}", *([f"span-{min(rows, 9)}"] if rows > 1 else [])])


class _Cell:
    """Builds one language's cell of a row."""

    def __init__(self, lang: str, grid: Grid) -> None:
        self.lang, self.grid = lang, grid
        self.label = wording(lang)

    def build(self, cell: Element, paragraphs: list[list[Line]]) -> None:
        for lines in paragraphs:
            paragraph: Element | None = None
            for line in lines:
                if line.level:
                    paragraph = None
                    self._line(cell, f"h{line.level}", line)
                    continue
                if paragraph is None:
                    paragraph = SubElement(cell, "p")
                self._line(paragraph, "span", line).tail = AtomicString("\n")
        for classes in self.grid.missing(self.lang):
            if not len(cell):
                SubElement(cell, "p")
            SubElement(cell[-1], "span", {"class": f"gap {classes}", "aria-hidden": "true"})

    def _line(self, parent: Element, tag: str, line: Line) -> Element:
        element = SubElement(parent, tag)
        if line.id:
            self._segment(element, line)
        elif line.level == 1:
            element.set("id", "top")
        return fill(element, parse(line.words))

    def _segment(self, element: Element, line: Line) -> None:
        hole = line.id.startswith("hole-")
        identifier = html_id(self.lang, line.id, self.grid.original)
        element.set("id", identifier)
        classes = ["seg", *self.grid.classes(self.lang, line.id), *(["hole"] if hole else [])]
        element.set("class", " ".join(classes))
        if not hole:
            label = self.label("sentence", id=line.id)
            link = {"class": "no", "href": f"#{identifier}", "data-n": line.id, "aria-label": label}
            SubElement(element, "a", link)
