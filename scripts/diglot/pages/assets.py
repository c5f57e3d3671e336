"""Fonts, style sheet, script and icon: made from the packaged fonts, from Material's own style sheet and from ours."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import fontpkg_amiri  # type: ignore[import-untyped]
import fontpkg_source_serif_4  # type: ignore[import-untyped]
import material

from diglot.pages.aligned import MOST_UNITS
from diglot.pages.searching.tables import tables

FOLDER = "assets/diglot"
"""Where the assets stand, below the root of the site."""
STYLE_SHEET = f"{FOLDER}/edition.css"
STYLES = ("palette", "frame", "prose", "facing", "notes", "tools", "chronology", "search", "print")
"""Our style sheets, in the order of the cascade."""
SCRIPT = f"{FOLDER}/edition.js"
SHARED = ("words", "dom")
"""Our scripts whose names every other may use."""
SCRIPTS = (("views", "sentences", "notes", "peek"), ("aids",), ("chronology",), ("opener",))
"""Our other scripts: those of a group see each other's names, and nobody else's."""
SEARCH_SCRIPT = f"{FOLDER}/search.js"
SEARCH_SCRIPTS = (
    tuple(
        f"search/{name}"
        for name in (
            "folding",
            "sounding",
            "index",
            "question",
            "finding",
            "hits",
            "speaking",
            "showing",
            "results",
            "box",
        )
    ),
)
"""The scripts of the search, which are fetched when it is first wanted; they share nothing with those of every page."""
_COMMENT = re.compile(r"^ */\*\*.*?\*/$", re.DOTALL | re.MULTILINE)
_HERE = Path(__file__).parent

ARABIC = "U+0020-0040,U+005B-0060,U+007B-007E,U+00A0,U+00AB,U+00BB,U+00D7,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200F,U+2010-2027,U+2030-203A,U+25CC,U+2E41,U+FB50-FDFF,U+FE70-FEFC"
LATIN = "U+0020-007E,U+00A0-024F,U+02B0-02DD,U+0300-036F,U+1E00-1EFF,U+2010-2027,U+2030-203A,U+2044,U+20AC,U+2116,U+2122,U+2190-2193,U+21A9,U+2212"
"""What each script's face covers: fixed, so that a face does not change with the texts."""


@dataclass(frozen=True, slots=True)
class Face:
    """One face of a family: its file, and what of it is wanted."""

    file: str
    source: Path
    package: str
    family: str
    weight: str
    style: str
    unicodes: str
    axes: Mapping[str, float | tuple[float, float]]
    """Variable axes, pinned or narrowed."""
    early: bool = False
    """Whether it is fetched before it is asked for: nearly every page is set in it."""
    size: str = "100%"
    """Of the face beside others: with the face it holds at any depth of languages within each other."""


_AMIRI = Path(fontpkg_amiri.ROOT) / "files"
_SERIF = Path(fontpkg_source_serif_4.ROOT) / "files"
FACES = (
    Face(
        "amiri-400.woff2",
        _AMIRI / "Amiri-Regular.ttf",
        "fontpkg-amiri",
        "Amiri",
        "400",
        "normal",
        ARABIC,
        {},
        True,
        "116%",
    ),
    Face(
        "amiri-700.woff2",
        _AMIRI / "Amiri-Bold.ttf",
        "fontpkg-amiri",
        "Amiri",
        "700",
        "normal",
        ARABIC,
        {},
        False,
        "116%",
    ),
    Face(
        "serif.woff2",
        _SERIF / "SourceSerif4[opsz,wght].ttf",
        "fontpkg-source-serif-4",
        "Source Serif 4",
        "400 700",
        "normal",
        LATIN,
        {"opsz": 14, "wght": (400, 700)},
        True,
    ),
    Face(
        "serif-italic.woff2",
        _SERIF / "SourceSerif4-Italic[opsz,wght].ttf",
        "fontpkg-source-serif-4",
        "Source Serif 4",
        "400",
        "italic",
        LATIN,
        {"opsz": 14, "wght": 400},
    ),
)


def assets(cache: Path) -> Iterator[tuple[str, bytes]]:
    """Path below the site's root, and bytes. Faces are kept in the folder ``cache``: making them takes seconds."""
    for face in FACES:
        yield f"{FOLDER}/{face.file}", _cached(face, cache)
    yield STYLE_SHEET, style_sheet().encode()
    yield SCRIPT, script().encode()
    yield SEARCH_SCRIPT, script(SEARCH_SCRIPTS, tables()).encode()
    yield f"{FOLDER}/icon.svg", (_HERE / "style" / "icon.svg").read_bytes()


def style_sheet() -> str:
    """Material's style sheet in a layer under ours, so that ours holds without fighting it."""
    theirs = sorted((Path(material.__file__).parent / "templates" / "assets" / "stylesheets").glob("main.*.min.css"))
    layered = "".join(path.read_text(encoding="utf-8").partition("/*# source")[0] for path in theirs)
    ours = [(_HERE / "style" / f"{name}.css").read_text(encoding="utf-8") for name in STYLES]
    layered = layered.replace('@charset "UTF-8";', "")
    return "\n".join([f"@layer material{{{layered}}}", *_faces(), *ours, *_units()])


def script(groups: Sequence[Sequence[str]] = SCRIPTS, before: str = "") -> str:
    """Scripts as one, without their comments, run when the page is there. Not a module: those don't load from a disk."""
    blocks = [f"{{\n{_scripts(group)}\n}}" for group in groups]
    return "\n".join(['(() => {\n"use strict";', *filter(None, [before]), _scripts(SHARED), *blocks, "})();\n"])


def _scripts(names: Iterable[str]) -> str:
    return "\n".join(_bare((_HERE / "script" / f"{name}.js").read_text(encoding="utf-8")) for name in names)


def _bare(script: str) -> str:
    """A script without the lines that are comments, and without what its lines are indented by."""
    lines = (line.strip() for line in _COMMENT.sub("", script).splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))


@functools.cache
def head_script() -> str:
    """What each page runs before it is drawn, without its comments: it stands in the page itself."""
    return _bare((_HERE / "script" / "head.js").read_text(encoding="utf-8")) + "\n"


def _units() -> Iterator[str]:
    """A rule for each unit of a row: hovered or chosen, it lights its counterparts; by sentence, it keeps their order."""
    by_sentence = ".document:has(#by-sentence:checked)"
    for n in range(1, MOST_UNITS + 1):
        yield f"@media(hover:hover){{.row:has(.u{n}:hover) .u{n}{{background:var(--wash)}}}}"
        yield f":root:not(.js) .row:has(.u{n}:target) .u{n}{{background:var(--wash)}}"
        yield f"{by_sentence} .u{n}{{order:{n}}}"


def _faces() -> Iterator[str]:
    """Each face twice: shown as soon as it is there, whatever has been drawn until then; and, for pages from a server,
    which fetch it early, only where it comes before anything is drawn, so that nothing moves («… served»)."""
    for face in FACES:
        yield _rule(face, face.family, "swap")
        yield _rule(face, f"{face.family} served", "optional")


def _rule(face: Face, family: str, display: str) -> str:
    return (
        f'@font-face{{font-family:"{family}";src:url({face.file}) format("woff2");font-weight:{face.weight};'
        f"font-style:{face.style};font-display:{display};size-adjust:{face.size};unicode-range:{face.unicodes}}}"
    )


def _cached(face: Face, cache: Path) -> bytes:
    key = repr((face.package, version(face.package), version("fonttools"), face.unicodes, sorted(face.axes.items())))
    path = cache / f"{hashlib.sha256(key.encode()).hexdigest()[:16]}-{face.file}"
    if not path.is_file():
        from diglot.pages.cutting import cut  # noqa: PLC0415  (fontTools takes a tenth of a second to load, and is needed once)

        cache.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_bytes(cut(face.source, face.unicodes, face.axes))
        part.replace(path)
    return path.read_bytes()
