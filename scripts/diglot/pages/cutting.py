"""A font cut down to the characters and the weights that the site wants."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer


def cut(
    source: Path | BinaryIO,
    unicodes: str,
    axes: Mapping[str, float | tuple[float, float]],
    size: float = 1,
    *,
    packed: bool = True,
) -> bytes:
    """The font as WOFF2, or unpacked as it is on a disk; the same bytes every time.

    Args:
        source: the font's file.
        unicodes: the characters that stay, as ``unicode-range`` of CSS has them.
        axes: variable axes, each pinned to a value or narrowed to a range.
        size: of its letters, beside what they were.
        packed: whether as WOFF2.
    """
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(hinting=False, notdef_outline=True, recalc_timestamp=False)
    options.layout_features += ["onum", "lnum", "pnum", "tnum"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(unicodes.replace("U+", "")))
    subsetter.subset(font)
    if axes:
        font = instancer.instantiateVariableFont(font, dict(axes), inplace=True)
    font["head"].unitsPerEm = round(font["head"].unitsPerEm / size)
    font.flavor = "woff2" if packed else None
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()
