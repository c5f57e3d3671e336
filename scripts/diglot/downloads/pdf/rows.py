"""Pages of a PDF as rows of glyphs among instructions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

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
    """What one instruction shows, from the left to the right: its font and size, where it begins on the page (points from
    the left, from the foot), its ink, where its coordinates begin, and which content it is a part of."""

    face: Face
    size: float
    x: float
    y: float
    atoms: list[Atom]
    ink: tuple[str, ...] = ()
    outer: pikepdf.Matrix = field(default_factory=pikepdf.Matrix)
    content: int = -1
    """The number under which the structure of the document knows it; -1 where it doesn't."""

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
    state = _State({name: faces.get(font.objgen) for name, font in page.obj.Resources.get("/Font", {}).items()})
    found: Page = []
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), list(instruction.operands)
        state.take(operator, operands)
        found.append(state.row(operands[0]) or instruction if operator in _SHOWING else instruction)
    return found


@dataclass(slots=True)
class _State:
    """How and where the next row is shown (ISO 32000-1, 8.4), and which content it belongs to."""

    fonts: Mapping[str, Face | None]
    face: Face | None = None
    size: float = 0.0
    text: pikepdf.Matrix = _UPRIGHT
    outer: pikepdf.Matrix = _UPRIGHT
    outers: list[pikepdf.Matrix] = field(default_factory=list)
    ink: dict[str, str] = field(default_factory=dict)
    content: int = -1
    contents: list[int] = field(default_factory=list)

    def take(self, operator: str, operands: Sequence[Any]) -> None:
        match operator:
            case "q":
                self.outers.append(self.outer)
            case "Q":
                self.outer = self.outers.pop()
            case "cm":
                self.outer = pikepdf.Matrix(*operands) @ self.outer
            case "Tf":
                self.face, self.size = self.fonts[str(operands[0])], float(operands[1])
            case "Tm":
                self.text = pikepdf.Matrix(*operands)
            case "cs" | "scn":
                self.ink[operator] = str(list(map(str, operands)))
            case "BDC" | "BMC":
                self.contents.append(self.content)
                self.content = _content(operands, self.content)
            case "EMC":
                self.content = self.contents.pop()

    def row(self, shown: pikepdf.Object) -> Row | None:
        """What is shown, where that is upright and in a known font."""
        at = self.text @ self.outer
        if self.face is None or at.shorthand[:4] != _UPRIGHT.shorthand[:4]:
            return None
        atoms, ink = list(_atoms(shown)), tuple(self.ink.values())
        return Row(self.face, self.size, at.e, at.f, atoms, ink, self.outer, self.content)


def _content(opened: Sequence[Any], around: int) -> int:
    """The number of what is opened, or of what it is opened in."""
    if str(opened[0]) == "/Artifact":
        return -1
    return int(opened[1].get("/MCID", around)) if len(opened) > 1 else around


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
