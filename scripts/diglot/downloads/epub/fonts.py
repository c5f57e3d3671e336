"""The faces of a book, cut to the signs that stand in it, with their licences."""

from __future__ import annotations

import functools
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import fontpkg_amiri  # type: ignore[import-untyped]
import fontpkg_source_serif_4  # type: ignore[import-untyped]

from diglot.pages.cutting import cut

FOLDER = "fonts"
_EVERY = "20-2FF,300-36F,1E00-1EFF,2000-206F,20A0-20BF,2100-214F,2190-21FF,2200-22FF"
_SERIF = Path(fontpkg_source_serif_4.ROOT)
_AMIRI = Path(fontpkg_amiri.ROOT)


@dataclass(frozen=True, slots=True)
class Face:
    """A face as it is packaged; ``size`` is that of its letters beside the others', written into the face itself, since
    few reading systems know ``size-adjust``."""

    name: str
    source: Path
    variable: bool
    size: float = 1


ARABIC = Face("amiri", _AMIRI / "files" / "Amiri-Regular.ttf", variable=False, size=1.16)
LATIN = Face("serif", _SERIF / "files" / "SourceSerif4[opsz,wght].ttf", variable=True)
ITALIC = Face("serif-italic", _SERIF / "files" / "SourceSerif4-Italic[opsz,wght].ttf", variable=True)
LICENCES = {"OFL-Amiri.txt": _AMIRI / "LICENSE", "OFL-Source-Serif-4.txt": _SERIF / "LICENSE"}


def fonts(signs: frozenset[str]) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of each face with these signs, then of the licences."""
    unicodes = ",".join(
        f"{ord(sign):X}" for sign in sorted(signs | set(" 0123456789*·–")) if sign.isprintable() or sign == "\u00a0"
    )
    for face in (ARABIC, LATIN, ITALIC):
        yield f"{FOLDER}/{face.name}.ttf", cut(io.BytesIO(_still(face)), unicodes, {}, face.size, packed=False)
    for name, path in LICENCES.items():
        yield f"{FOLDER}/{name}", path.read_bytes()


@functools.cache
def _still(face: Face) -> bytes:
    """A face at one weight: cutting a variable one takes seconds, and is done once for all books."""
    if not face.variable:
        return face.source.read_bytes()
    return cut(face.source, _EVERY, {"opsz": 14, "wght": 400}, packed=False)
