"""The picture on the cover of a book for reading systems, which show it on their shelves: its title page, typeset."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from diglot.downloads.pdf.book import title_page
from diglot.downloads.pdf.typesetting import picture
from diglot.model import Document
from diglot.pages.library import Library

TEMPLATE = Path(__file__).with_name("cover.typ")
RESOLUTION = 254
"""Pixels an inch: 1000 by 1500 pixels."""
PAPER, INKS = (251, 250, 246), ((0, 0, 0), (143, 45, 38))
"""The colours that it has, as ``cover.typ`` and ``letters.typ`` have them."""
STEPS = 16
"""From paper to an ink, for the edges of letters."""


def cover(library: Library, documents: tuple[Document, ...]) -> bytes:
    """A PNG of few colours for the book of these documents; the same bytes for the same ones."""
    with Image.open(io.BytesIO(picture(title_page(library, documents), TEMPLATE, RESOLUTION))) as made:
        reduced = made.convert("RGB").quantize(palette=_palette(), dither=Image.Dither.NONE)
    out = io.BytesIO()
    reduced.save(out, "PNG", optimize=True)
    return out.getvalue()


def _palette() -> Image.Image:
    steps = ((ink, n / (STEPS - 1)) for ink in INKS for n in range(STEPS))
    mixed = [
        round(paper + (colour - paper) * part) for ink, part in steps for paper, colour in zip(PAPER, ink, strict=True)
    ]
    found = Image.new("P", (1, 1))
    found.putpalette(mixed)
    return found
