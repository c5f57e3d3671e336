"""Arabic in a PDF of Typst's, so that programs read it as it was written.

Typst says of a letter with vowel signs, several glyphs, which characters they are together (``ActualText``), moves to where
each is drawn and back, shows a sign that stands higher than others by itself, and leaves a gap where a letter keeps off the
next one. Programs that don't know ``ActualText`` find letters twice, those that do take its characters for ones that run from
the left, and Poppler's, on which the readers of Linux rest, end a word at each move. So a letter with its signs becomes one
glyph, behind a glyph that shows nothing for each sign, as what runs from the right is written down; and a letter before a gap
becomes as wide as letter and gap. Firefox's reader ends a word wherever something is said of characters, so that nothing is
said any more that glyphs say themselves. The page looks the same.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from unicodedata import bidirectional

import pikepdf

from diglot.downloads.pdf.faces import LETTERS, Copy, faces, meant
from diglot.downloads.pdf.joining import elements, joined
from diglot.downloads.pdf.rows import Atom, Instruction, Page, Row, read, write

_SIGN = "NSM"
_MARK = "\u200f"
"""Keeps a sign with the letters to its right: beside a stop or at the end of a line it would be taken for a part of these."""
_REVERSED = "/ReversedChars"
_UNMARKED = pikepdf.ContentStreamInstruction([pikepdf.Name(_REVERSED)], pikepdf.Operator("BMC"))
"""What Typst opens for some of the letters that run from the right; no reader is known to need it."""
_GAPS = ((5, 400), (-700, -150))
"""Between letters, in thousandths of the size, where one keeps off the next or lies over it: what is less doesn't part them
for any reader, what is more was meant to."""
_FAR = 1000
"""From its letter, in thousandths of the size, there is no sign."""


def legible(made: bytes) -> bytes:
    """The same PDF with every letter and sign under its own character; the same bytes for the same ones."""
    with pikepdf.open(io.BytesIO(made)) as pdf:
        known = faces(pdf)
        for page in pdf.pages:
            rows = list(_parted(read(page, known)))
            _tell(rows)
            _close(rows)
            write(page, joined(list(_bare(rows)), elements(pdf, page)))
        for face in known.values():
            face.write()
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


# --- letters and their signs --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Cluster:
    """A row, the characters that Typst says it is, and the place in the page where it says so; no characters where it doesn't."""

    row: Row
    characters: str = ""
    at: int = -1

    @property
    def letters(self) -> list[tuple[int, float]]:
        """The glyphs that move the pen, and how far to the right of the row's beginning each is."""
        return [(glyph, pen) for _, glyph, pen in self.row.placed() if self.row.face.width(glyph)]

    @property
    def extent(self) -> tuple[float, int]:
        """Where the letter begins, and how wide it is; both in thousandths of the size."""
        (_, start), *_, (last, end) = [self.letters[0], *self.letters]
        return start, round(end - start) + self.row.face.width(last)

    @property
    def is_letter(self) -> bool:
        """Whether it is one letter, with signs or without."""
        return bool(self.letters) and (len(self.characters) == 1 or _has_signs(self.characters))


def _parted(page: Page) -> Iterator[Instruction | Row]:
    """The same page, where a letter has a row to itself if its glyph means signs as well: these are shown before it, higher up."""
    opened = False
    for each in page:
        if not isinstance(each, Row):
            opened = _opens(each) or (opened and str(each.operator) != "EMC")
        if isinstance(each, Row) and not opened:
            yield from _around(each)
        else:
            yield each


def _around(row: Row) -> Iterator[Row]:
    start, at = 0, 0.0
    for place, glyph, pen in row.placed():
        if row.face.width(glyph) and _has_signs(row.face.characters.get(glyph, "")):
            yield row.part(start, place, at)
            yield row.part(place, place + 1, pen)
            start, at = place + 1, pen + row.face.width(glyph)
    yield row.part(start, len(row.atoms), at)


def _has_signs(characters: str) -> bool:
    """Whether these are a letter and its signs."""
    return len(characters) > 1 and all(bidirectional(each) == _SIGN for each in characters[1:])


def _opens(instruction: Instruction) -> bool:
    """Whether what follows is said to be other characters."""
    return str(instruction.operator) == "BDC" and "/ActualText" in instruction.operands[1]


def _tell(page: Page) -> None:
    """Takes what is said of clusters into their glyphs, and signs that are rows of their own into the letters after them."""
    signs: list[_Cluster] = []
    last: Row | None = None
    for cluster in list(_clusters(page)):
        if not cluster.letters:
            signs.append(cluster)
            continue
        if cluster.is_letter:
            own = [each for each in signs if len(cluster.characters) > 1 and _is_near(each.row, cluster.row)]
            cluster.row.atoms = list(_set(cluster, [each.row for each in own], _has_letter(last, cluster.row)))
            for each in own:
                each.row.atoms = []
            for each in (*own, cluster):
                if each.at >= 0:
                    page[each.at] = _UNMARKED
        signs, last = [], cluster.row


def _clusters(page: Page) -> Iterator[_Cluster]:
    """Every row; with what is said of it alone, or what its only glyph means."""
    opened, characters, rows = -1, "", list[Row]()
    for n, each in enumerate(page):
        if isinstance(each, Row):
            rows.append(each)
            if opened < 0:
                yield _Cluster(each, _only(rows.pop()))
        elif _opens(each):
            opened, characters = n, meant(str(each.operands[1].ActualText))
        elif str(each.operator) == "EMC" and opened >= 0:
            yield from [_Cluster(rows[0], characters, opened)] if len(rows) == 1 else map(_Cluster, rows)
            opened, rows = -1, []


def _only(row: Row) -> str:
    """What the glyph of a row means that has but one; else nothing."""
    glyphs = [atom for atom in row.atoms if isinstance(atom, int)]
    return row.face.characters.get(glyphs[0], "") if len(glyphs) == 1 else ""


def _is_near(sign: Row, letter: Row) -> bool:
    """Whether a row may be of a sign of the letter."""
    near = _FAR * letter.size / 1000
    return (
        (sign.face, sign.size) == (letter.face, letter.size)
        and abs(sign.x - letter.x) < near
        and abs(sign.y - letter.y) < near
    )


def _has_letter(before: Row | None, row: Row) -> bool:
    """Whether the last glyph before a row, on its line, is a letter that runs from the right."""
    glyphs = [atom for atom in before.atoms if isinstance(atom, int)] if before and before.is_beside(row) else []
    return bool(glyphs) and row.face.runs(glyphs[-1]) in LETTERS


def _set(cluster: _Cluster, signs: Iterable[Row], after_letter: bool) -> Iterator[Atom]:
    """A letter and its signs, each a glyph that begins where the letter does, in the order of their places on the line."""
    row, face = cluster.row, cluster.row.face
    character, marks = cluster.characters[0], cluster.characters[1:]
    start, width = cluster.extent
    parts = [part for each in (*signs, row) for part in _parts(each, row, start)]
    base = [part for part in parts if face.width(part[0])]
    drawn = [part for part in parts if not face.width(part[0])]
    shown = [face.add(Copy(tuple(drawn[n : n + 1]), 0, mark)) for n, mark in enumerate(reversed(marks))]
    base += drawn[len(marks) :]
    is_there = base == [(base[0][0], 0, 0)] and face.characters.get(base[0][0]) == character
    letter = base[0][0] if is_there else face.add(Copy(tuple(base), width, character))
    yield -start
    if bidirectional(character) in LETTERS:
        yield from [face.add(Copy((), 0, _MARK))] if shown and not after_letter else []
        yield from (*shown, letter)
    else:
        yield from (letter, *reversed(shown))
    yield start + width - row.length


def _parts(row: Row, letter: Row, start: float) -> Iterator[tuple[int, int, int]]:
    """The glyphs of a row as parts of a letter that is drawn so far to the right of its own row's beginning."""
    right, up = ((own - other) / letter.size * 1000 for own, other in ((row.x, letter.x), (row.y, letter.y)))
    for _, glyph, pen in row.placed():
        yield glyph, round(right + pen - start), round(up)


def _bare(page: Page) -> Iterator[Instruction | Row]:
    """The same page without what is said of letters that run from the right."""
    said: list[bool] = []
    for each in page:
        if isinstance(each, Row):
            yield each
            continue
        operator = str(each.operator)
        if operator in ("BDC", "BMC"):
            said.append(str(each.operands[0]) == _REVERSED)
        if not (said and said[-1] and operator in ("BMC", "EMC")):
            yield each
        if operator == "EMC":
            said.pop()


# --- gaps ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _End:
    """Where a glyph ends: its row, its place in it, how far to the right on the page."""

    row: Row
    place: int
    x: float

    def gap(self, row: Row, x: float) -> float:
        """How far a glyph that begins there in a row is from here, in thousandths of the size; 0 on another line."""
        return (x - self.x) / row.size * 1000 if self.row.is_beside(row) else 0


def _close(page: Page) -> None:
    """Lets the letters of a word reach to the next ones."""
    end: _End | None = None
    for row in page:
        if isinstance(row, Row):
            end = _closed(row, end if row.face.is_arabic else None)


def _closed(row: Row, end: _End | None) -> _End | None:
    """Closes the gaps before and in a row; gives where it ends."""
    for place, glyph, pen in list(row.placed()):
        x = row.x + pen * row.size / 1000
        gap = round(end.gap(row, x)) if end else 0
        if end and any(least <= gap <= most for least, most in _GAPS):
            _reach(end, row, place, gap)
        end = _End(row, place, x + row.face.width(glyph) * row.size / 1000)
    return end


def _reach(end: _End, row: Row, place: int, gap: int) -> None:
    """Makes the last glyph so much wider, or narrower, that it reaches to the next one, if neither is a space."""
    face = row.face
    last, following = int(end.row.atoms[end.place]), int(row.atoms[place])
    if any(face.characters.get(glyph, " ").isspace() for glyph in (last, following)) or face.width(last) + gap < 0:
        return
    end.row.atoms[end.place] = face.wider(last, gap)
    if end.row is row:
        row.atoms[end.place + 1 : place] = [0.0] * (place - end.place - 1)
