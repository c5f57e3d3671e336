"""Vowel signs in a PDF of Typst's, so that programs read them: each sign is given its own character.

Typst says of a letter with a sign, two glyphs, which characters both are (``ActualText``), and files the pair under the
sign's glyph alone. Readers that don't know ``ActualText`` find the letter twice; those that do take its characters for
ones that run from the left. Where each glyph is one character, the font can say which, and nothing more is needed.
"""

from __future__ import annotations

import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias
from unicodedata import bidirectional

import pikepdf

Font: TypeAlias = tuple[int, int]
"""The number of its object, and of that one's generation."""
Glyph: TypeAlias = tuple[Font, bytes]
Instruction: TypeAlias = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage

_ENTRY = re.compile(rb"<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]+>")
_OPERATORS = {name: pikepdf.Operator(name) for name in ("BDC", "BMC", "EMC", "Tf", "Tj", "TJ")}
_UNMARKED = pikepdf.ContentStreamInstruction([pikepdf.Name("/ReversedChars")], _OPERATORS["BMC"])
"""What Typst opens for letters without a sign that run from the right."""


@dataclass(frozen=True, slots=True)
class _Cluster:
    """Letters that the typesetter took together, as many glyphs as characters; and where they are opened."""

    at: int
    glyphs: tuple[Glyph, ...]
    characters: str
    """In the order of the glyphs."""


def legible(made: bytes) -> bytes:
    """The same PDF with every sign under its own character; the same bytes for the same ones."""
    with pikepdf.open(io.BytesIO(made)) as pdf:
        pages = [(page, pikepdf.parse_content_stream(page)) for page in pdf.pages]
        clusters = [list(_clusters(page, instructions)) for page, instructions in pages]
        characters = _characters(cluster for each in clusters for cluster in each)
        for (page, instructions), found in zip(pages, clusters, strict=True):
            _unmark(page, instructions, (each for each in found if _is_told(each, characters)))
        for font, cmap in _cmaps(pdf).items():
            cmap.write(_ENTRY.sub(partial(_told, font=font, characters=characters), cmap.read_bytes()))
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _clusters(page: pikepdf.Page, instructions: Sequence[Instruction]) -> Iterator[_Cluster]:
    fonts = {name: font.objgen for name, font in page.obj.Resources.get("/Font", {}).items()}
    font, opened, characters, codes = (0, 0), -1, "", b""
    for n, instruction in enumerate(instructions):
        operator, operands = instruction.operator, instruction.operands
        if operator == _OPERATORS["Tf"]:
            font = fonts[str(operands[0])]
        elif operator == _OPERATORS["BDC"] and "/ActualText" in operands[1]:
            opened, characters, codes = n, str(operands[1].ActualText), b""
        elif operator in (_OPERATORS["Tj"], _OPERATORS["TJ"]) and opened >= 0:
            codes += _codes(operands[0])
        elif operator == _OPERATORS["EMC"] and opened >= 0:
            if len(codes) == 2 * len(characters) > 2:
                ordered = characters[::-1] if bidirectional(characters[0]) in ("R", "AL") else characters
                yield _Cluster(opened, tuple((font, codes[i : i + 2]) for i in range(0, len(codes), 2)), ordered)
            opened = -1


def _codes(shown: pikepdf.Object) -> bytes:
    """The codes of glyphs in what ``Tj`` or ``TJ`` shows, two bytes each."""
    parts = shown if isinstance(shown, pikepdf.Array) else [shown]
    return b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))


def _characters(clusters: Iterator[_Cluster]) -> dict[Glyph, str]:
    """Glyph → the character that it most often is in a cluster."""
    found: dict[Glyph, Counter[str]] = defaultdict(Counter)
    for cluster in clusters:
        for glyph, character in zip(cluster.glyphs, cluster.characters, strict=True):
            found[glyph][character] += 1
    return {glyph: max(sorted(counted), key=counted.__getitem__) for glyph, counted in found.items()}


def _is_told(cluster: _Cluster, characters: Mapping[Glyph, str]) -> bool:
    return all(characters[glyph] == each for glyph, each in zip(cluster.glyphs, cluster.characters, strict=True))


def _unmark(page: pikepdf.Page, instructions: Sequence[Instruction], clusters: Iterator[_Cluster]) -> None:
    changed = list(instructions)
    for cluster in clusters:
        changed[cluster.at] = _UNMARKED
    page.obj.Contents.write(pikepdf.unparse_content_stream(changed))


def _cmaps(pdf: pikepdf.Pdf) -> dict[Font, pikepdf.Object]:
    """Font → its table from glyphs to characters."""
    fonts = (font for page in pdf.pages for font in page.obj.Resources.get("/Font", {}).values())
    return {font.objgen: font.ToUnicode for font in fonts if "/ToUnicode" in font}


def _told(entry: re.Match[bytes], font: Font, characters: Mapping[Glyph, str]) -> bytes:
    """An entry of such a table, with the glyph's own character."""
    character = characters.get((font, bytes.fromhex(entry[1].decode())))
    if character is None:
        return entry[0]
    return b"<%b> <%b>" % (entry[1], character.encode("utf-16-be").hex().upper().encode())
