"""Lines that Typst shows in several pieces, since a letter of them stands higher than the others, put into one.

Each piece is content of its own to the structure of the document, and programs (Firefox's reader) end a word where content
ends. What belongs to a piece that the same element of the structure has is shown with the piece before it, in its own place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

import pikepdf

from diglot.downloads.pdf.rows import Instruction, Page, Row

Elements: TypeAlias = Mapping[int, tuple[int, int]]
"""Content → the number of the element of the structure that has it."""

_HIGH = 0.4
"""Parts of the size: letters that stand higher or lower than that are not of one line."""
_UPRIGHT = (1, 0, 0, -1)
"""How Typst turns what it shows: down is positive."""


def joined(page: Page, elements: Elements) -> Page:
    """The same page with the pieces of a line together; those that they were keep nothing."""
    pieces: dict[int, list[Row]] = {}
    for each in page:
        if isinstance(each, Row) and each.atoms:
            pieces.setdefault(each.content, []).append(each)
    first: list[Row] = []
    moved: dict[int, list[Row]] = {}
    for rows in pieces.values():
        if first and _are_one(first[-1], rows, elements):
            moved.setdefault(id(first[0]), []).extend(rows)
            first += rows
        else:
            first = list(rows)
    return list(_written(page, pieces, moved))


def _are_one(last: Row, rows: list[Row], elements: Elements) -> bool:
    """Whether rows go on with the line of another one: of one element, font, size and ink."""
    row = rows[0]
    return (
        elements.get(last.content, (0, 0)) == elements.get(row.content, (0, 1))
        and all((each.face, each.size, each.ink) == (last.face, last.size, last.ink) for each in rows)
        and last.face.is_arabic
        and last.outer.shorthand[:4] == _UPRIGHT
        and abs(row.y - last.y) < _HIGH * last.size
    )


def _written(
    page: Page, pieces: Mapping[int, list[Row]], moved: Mapping[int, list[Row]]
) -> Iterator[Instruction | Row]:
    ends = {id(rows[-1]): moved[id(rows[0])] for rows in pieces.values() if id(rows[0]) in moved}
    gone = {id(row) for rows in moved.values() for row in rows}
    for each in page:
        if id(each) not in gone:
            yield each
        if isinstance(each, Row):
            for row in ends.get(id(each), ()):
                place = pikepdf.Matrix(*_UPRIGHT, row.x - each.outer.e, each.outer.f - row.y)
                yield pikepdf.ContentStreamInstruction(list(place.shorthand), pikepdf.Operator("Tm"))
                yield replace(row, outer=each.outer, content=each.content)


def elements(pdf: pikepdf.Pdf, page: pikepdf.Page) -> Elements:
    """The elements of the structure that have the content of a page."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None or "/StructParents" not in page.obj:
        return {}
    found = pikepdf.NumberTree(root.ParentTree).get(int(page.obj.StructParents))
    return {n: element.objgen for n, element in enumerate(found or ()) if element is not None}
