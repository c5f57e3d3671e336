"""The faces of a book, cut to the signs that stand in it, with their licences."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import fontpkg_amiri  # type: ignore[import-untyped]
import fontpkg_source_serif_4  # type: ignore[import-untyped]

from diglot.cache import digest, kept_file

FOLDER = "fonts"
USUAL = frozenset(
    "".join(map(chr, range(0x20, 0x7F)))
    + "\u00a0«»·‘’“”–—…āīūĀĪŪḥḤṣṢḍḌṭṬẓẒʾʿ"
    + "،؛؟٪"
    + "".join(
        chr(code) for first, last in ((0x621, 0x63A), (0x641, 0x652), (0x660, 0x669)) for code in range(first, last + 1)
    )
)
"""Signs that every book may use, so that a changed word hardly ever wants a face to be cut anew."""
_EVERY = "20-2FF,300-36F,1E00-1EFF,2000-206F,20A0-20BF,2100-214F,2190-21FF,2200-22FF"
_SERIF = Path(fontpkg_source_serif_4.ROOT)
_AMIRI = Path(fontpkg_amiri.ROOT)


@dataclass(frozen=True, slots=True)
class Face:
    """A face as it is packaged; ``size`` is that of its letters beside the others', written into the face itself, since
    few reading systems know ``size-adjust``."""

    name: str
    source: Path
    package: str
    variable: bool
    size: float = 1


ARABIC = Face("amiri", _AMIRI / "files" / "Amiri-Regular.ttf", "fontpkg-amiri", variable=False, size=1.16)
LATIN = Face("serif", _SERIF / "files" / "SourceSerif4[opsz,wght].ttf", "fontpkg-source-serif-4", variable=True)
ITALIC = Face(
    "serif-italic", _SERIF / "files" / "SourceSerif4-Italic[opsz,wght].ttf", "fontpkg-source-serif-4", variable=True
)
LICENCES = {"OFL-Amiri.txt": _AMIRI / "LICENSE", "OFL-Source-Serif-4.txt": _SERIF / "LICENSE"}


def fonts(signs: frozenset[str], cache: Path) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of each face with these signs and the usual ones, then of the licences; what is cut is kept in the
    folder ``cache``."""
    unicodes = ",".join(f"{ord(sign):X}" for sign in sorted(signs | USUAL) if sign.isprintable() or sign == "\u00a0")
    for face in (ARABIC, LATIN, ITALIC):
        yield f"{FOLDER}/{face.name}.ttf", _cut(face, unicodes, cache)
    for name, path in LICENCES.items():
        yield f"{FOLDER}/{name}", path.read_bytes()


def _cut(face: Face, unicodes: str, cache: Path) -> bytes:
    def make() -> bytes:
        from diglot.pages.cutting import cut  # noqa: PLC0415  (fontTools takes a tenth of a second to load)

        return cut(io.BytesIO(_still(face, cache)), unicodes, {}, face.size, packed=False)

    return kept_file(_file(cache, face, unicodes), make)


def _still(face: Face, cache: Path) -> bytes:
    """A face at one weight: cutting a variable one takes seconds, and is done once for all books."""

    def make() -> bytes:
        from diglot.pages.cutting import cut  # noqa: PLC0415

        return cut(face.source, _EVERY, {"opsz": 14, "wght": 400}, packed=False)

    return kept_file(_file(cache, face, _EVERY), make) if face.variable else face.source.read_bytes()


def _file(cache: Path, face: Face, unicodes: str) -> Path:
    key = digest(face.package, version(face.package), version("fonttools"), unicodes, face.size)
    return cache / f"{key[:16]}-book-{face.name}.ttf"
