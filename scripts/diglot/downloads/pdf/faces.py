"""The fonts of a PDF of Typst's, and glyphs that are added to them: copies that mean or measure something else."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias
from unicodedata import bidirectional

import pikepdf
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

Number: TypeAlias = tuple[int, int]
"""Of an object in the PDF, and of its generation."""

LETTERS = ("R", "AL")
"""The bidirectional classes of what runs from the right (UAX 9)."""

_ENTRY = re.compile(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>")
_BLOCK = 100
"""The most entries of a block in a table from glyphs to characters (Adobe Technical Note 5014)."""
_CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs that say how words run. They are for those who write: a reader finds them in the way."""


class Copy(NamedTuple):
    """A glyph made of others: each with how far to the right and how far up it is drawn; its width; its characters. All measures
    are in thousandths of the size."""

    parts: tuple[tuple[int, int, int], ...]
    width: int
    words: str


class Face:
    """A TrueType font, and the copies that are wanted of its glyphs.

    :ivar characters: glyph → its characters.
    """

    def __init__(self, font: pikepdf.Object) -> None:
        self._font = font
        self._program = TTFont(io.BytesIO(_file(font).read_bytes()), recalcTimestamp=False)
        self._first: int = self._program["maxp"].numGlyphs
        self._copies: list[Copy] = []
        self._numbers: dict[Copy, int] = {}
        table = font.ToUnicode.read_bytes()
        self.characters = {int(glyph, 16): meant(_decoded(words)) for glyph, words in _ENTRY.findall(table)}
        self.is_arabic = any(bidirectional(words[0]) in LETTERS for words in self.characters.values() if words)

    def runs(self, glyph: int) -> str:
        """How what a glyph means runs: the bidirectional class of its first character; empty for none."""
        words = self.characters.get(glyph)
        return bidirectional(words[0]) if words else ""

    def width(self, glyph: int) -> int:
        """How wide a glyph is, in thousandths of the size."""
        if glyph >= self._first:
            return self._copies[glyph - self._first].width
        advance: int = self._program["hmtx"][self._program.getGlyphName(glyph)][0]
        return round(advance * self._thousandths)

    def add(self, copy: Copy) -> int:
        """The number of the glyph that is so."""
        if copy not in self._numbers:
            self._numbers[copy] = self._first + len(self._copies)
            self._copies.append(copy)
            self.characters[self._numbers[copy]] = copy.words
        return self._numbers[copy]

    def wider(self, glyph: int, by: int) -> int:
        """The same glyph, wider."""
        parts = self._copies[glyph - self._first].parts if glyph >= self._first else ((glyph, 0, 0),)
        return self.add(Copy(parts, self.width(glyph) + by, self.characters[glyph]))

    def write(self) -> None:
        """Puts what was added into the font's program, its widths and its table of characters."""
        self._font.ToUnicode.write(self._table())
        if not self._copies:
            return
        self._draw()
        out = io.BytesIO()
        self._program.save(out)
        file = _file(self._font)
        file.write(out.getvalue())
        file.Length1 = len(out.getvalue())
        inner = self._font.DescendantFonts[0]
        added = (each for copy, glyph in self._numbers.items() for each in (glyph, glyph, copy.width))
        inner.W = pikepdf.Array([*inner.W, *added])
        if "/CIDSet" in inner.FontDescriptor:  # Every glyph is used: Typst embeds no others.
            glyphs = self._first + len(self._copies)
            inner.FontDescriptor.CIDSet.write(bytes([0xFF] * (glyphs // 8) + [0xFF00 >> glyphs % 8 & 0xFF]))

    @property
    def _thousandths(self) -> float:
        """A unit of the font in thousandths of the size."""
        return float(1000 / self._program["head"].unitsPerEm)

    def _draw(self) -> None:
        outlines, metrics = self._program["glyf"], self._program["hmtx"]
        order = self._program.getGlyphOrder()
        names = [f"copy{number}" for number in self._numbers.values()]
        self._program.setGlyphOrder([*order, *names])
        for name, copy in zip(names, self._copies, strict=True):
            pen = TTGlyphPen(outlines)
            for glyph, *place in copy.parts:
                pen.addComponent(order[glyph], (1, 0, 0, 1, *(round(each / self._thousandths) for each in place)))
            if not copy.parts:
                _dot(pen)
            outlines[name] = pen.glyph()
            outlines[name].recalcBounds(outlines)
            metrics[name] = (round(copy.width / self._thousandths), getattr(outlines[name], "xMin", 0))

    def _table(self) -> bytes:
        """The font's table from glyphs to characters."""
        table = _ENTRY.sub(lambda entry: self._entry(int(entry[1], 16)), self._font.ToUnicode.read_bytes())
        entries = [self._entry(glyph) + b"\n" for glyph in self._numbers.values()]
        blocks = (entries[i : i + _BLOCK] for i in range(0, len(entries), _BLOCK))
        more = b"".join(b"%d beginbfchar\n%bendbfchar\n" % (len(block), b"".join(block)) for block in blocks)
        return table.replace(b"endcmap", more + b"endcmap", 1)

    def _entry(self, glyph: int) -> bytes:
        return b"<%04X> <%b>" % (glyph, self.characters[glyph].encode("utf-16-be").hex().upper().encode())


def faces(pdf: pikepdf.Pdf) -> dict[Number, Face]:
    """The TrueType fonts of a PDF by the numbers of their objects."""
    return {number: Face(font) for number, font in _fonts(pdf) if _is_known(font)}


def meant(words: str) -> str:
    """Characters without those that only say how they run; they alone where there are no others."""
    return _CONTROLS.sub("", words) or words


def _fonts(pdf: pikepdf.Pdf) -> Iterator[tuple[Number, pikepdf.Object]]:
    found = {font.objgen: font for page in pdf.pages for font in page.obj.Resources.get("/Font", {}).values()}
    yield from found.items()


def _dot(pen: TTGlyphPen) -> None:
    """A dot that nobody sees: programs pass over a glyph that has no place at all."""
    pen.moveTo((0, 0))
    pen.lineTo((0, 1))
    pen.lineTo((1, 1))
    pen.closePath()


def _is_known(font: pikepdf.Object) -> bool:
    return "/ToUnicode" in font and "/FontFile2" in font.DescendantFonts[0].FontDescriptor


def _file(font: pikepdf.Object) -> pikepdf.Object:
    return font.DescendantFonts[0].FontDescriptor.FontFile2


def _decoded(words: bytes) -> str:
    return bytes.fromhex(words.decode()).decode("utf-16-be")
