"""Pages of a PDF as rows of glyphs among instructions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

import pikepdf

from diglot.downloads.pdf.faces import Face, Number

Instruction: TypeAlias = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage
Atom: TypeAlias = int | float
"""A glyph by its number, or how far what follows is moved to the left, in thousandths of the size."""

_UPRIGHT = pikepdf.Matrix()
_SAME = 0.01
"""Points: how far lines are apart that are one."""
_SHOW = pikepdf.Operator("TJ")
_SHOWING = ("Tj", "TJ")


@dataclass(slots=True)
class Row:
    """What one instruction shows, from the left to the right: its font and size, and where it begins on the page (points from
    the left, from the foot)."""

    face: Face
    size: float
    x: float
    y: float
    atoms: list[Atom]

    def placed(self) -> Iterator[tuple[int, int, float]]:
        """Each glyph with its place among the atoms, and with how far to the right of the row's beginning it is drawn, in
        thousandths of the size."""
        pen = 0.0
        for place, atom in enumerate(self.atoms):
            if isinstance(atom, float):
                pen -= atom
            else:
                yield place, atom, pen
                pen += self.face.width(atom)

    def part(self, first: int, last: int, pen: float) -> Row:
        """Some of its atoms as a row that begins so far to the right, in thousandths of the size."""
        return replace(self, x=self.x + pen * self.size / 1000, atoms=self.atoms[first:last])

    def is_beside(self, other: Row) -> bool:
        """Whether they are of one line, font and size."""
        return self.face is other.face and self.size == other.size and abs(self.y - other.y) < _SAME

    @property
    def length(self) -> float:
        return sum(-atom if isinstance(atom, float) else self.face.width(atom) for atom in self.atoms)


Page: TypeAlias = list[Instruction | Row]


def read(page: pikepdf.Page, faces: Mapping[Number, Face]) -> Page:
    """A page's instructions, and as rows what is shown upright in known fonts."""
    fonts = {name: faces.get(font.objgen) for name, font in page.obj.Resources.get("/Font", {}).items()}
    found: Page = []
    face, size, text = None, 0.0, _UPRIGHT
    outer, kept = _UPRIGHT, list[pikepdf.Matrix]()
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), instruction.operands
        if operator == "q":
            kept.append(outer)
        elif operator == "Q":
            outer = kept.pop()
        elif operator == "cm":
            outer = pikepdf.Matrix(*operands) @ outer
        elif operator == "Tf":
            face, size = fonts[str(operands[0])], float(operands[1])
        elif operator == "Tm":
            text = pikepdf.Matrix(*operands)
        elif operator in _SHOWING and face and (at := text @ outer).shorthand[:4] == _UPRIGHT.shorthand[:4]:
            found.append(Row(face, size, at.e, at.f, list(_atoms(operands[0]))))
            continue
        found.append(instruction)
    return found


def write(page: pikepdf.Page, changed: Page) -> None:
    """Puts the instructions back; rows that show nothing are left out."""
    instructions = [_instruction(each) if isinstance(each, Row) else each for each in changed]
    page.obj.Contents.write(pikepdf.unparse_content_stream([each for each in instructions if each is not None]))


def _atoms(shown: pikepdf.Object) -> Iterator[Atom]:
    for part in shown if isinstance(shown, pikepdf.Array) else [shown]:
        if isinstance(part, pikepdf.String):
            codes = bytes(part)
            yield from (int.from_bytes(codes[i : i + 2], "big") for i in range(0, len(codes), 2))
        else:
            yield float(part)


def _instruction(row: Row) -> pikepdf.ContentStreamInstruction | None:
    shown = pikepdf.Array(_parts(row.atoms))
    return pikepdf.ContentStreamInstruction([shown], _SHOW) if len(shown) else None


def _parts(atoms: Iterable[Atom]) -> Iterator[pikepdf.String | float]:
    codes = b""
    for atom in atoms:
        if isinstance(atom, int):
            codes += atom.to_bytes(2, "big")
        elif atom:
            if codes:
                yield pikepdf.String(codes)
            codes = b""
            yield atom
    if codes:
        yield pikepdf.String(codes)
