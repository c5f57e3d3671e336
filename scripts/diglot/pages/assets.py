"""Fonts, style sheet, script and icon: made from the packaged fonts, from Material's own style sheet and from ours."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

import fontpkg_amiri  # type: ignore[import-untyped]
import fontpkg_source_serif_4  # type: ignore[import-untyped]
import material

from diglot.cache import code_digest, digest, kept_file
from diglot.pages.aligned import MOST_UNITS
from diglot.pages.searching.tables import tables
from diglot.pages.stylesheet import plain, trimmed

FOLDER = "assets/diglot"
"""Where the assets stand, below the root of the site."""
STYLE_SHEET = f"{FOLDER}/edition.css"
STYLES = (
    "palette",
    "frame",
    "prose",
    "asides",
    "facing",
    "notes",
    "tools",
    "cards",
    "chronology",
    "index",
    "search",
    "cite",
    "print",
)
"""Our style sheets, in the order of the cascade."""
OF_SCRIPT = {"js", "no-js", "focus-visible", "mermaid", "tabbed-button", "tabbed-control"}
OF_SCRIPT |= {"[role=dialog]", "[role=columnheader]"}
"""Classes and attributes that Material's script makes, which pages don't have."""
OURS = {"admonition", "admonition-title", "details", "summary", "kbd"}
OURS |= {"task-list-item", "task-list-control", "task-list-indicator"}
"""What our own style sheets draw whole."""
SCRIPT = f"{FOLDER}/edition.js"
SHARED = ("words", "dom")
"""Our scripts whose names every other may use."""
SCRIPTS = (
    ("cards",),
    ("passages", "views", "sentences", "notes", "peek", "citing"),
    ("aids",),
    ("marks",),
    ("chronology",),
    ("filter",),
    ("opener",),
    ("moved",),
)
"""Our other scripts: those of a group see each other's names, and nobody else's. A key that leaves something
(Escape) is heard in this order: a card before the note that it lies upon."""
SEARCH_SCRIPT = f"{FOLDER}/search.js"
SEARCH_SCRIPTS = (
    (
        "loading",
        "search/folding",
        "search/sounding",
        "search/bits",
        "search/index",
        "search/question",
        "search/finding",
        "search/hits",
        "search/speaking",
        "search/showing",
        "search/results",
        "search/box",
    ),
)
"""The scripts of the search, which are fetched when it is first wanted; they share nothing with those of every page."""
CITE_SCRIPT = f"{FOLDER}/cite.js"
CITE_SCRIPTS = (("loading", "passages", "cite/citation", "cite/copying", "cite/panel"),)
"""Those of the panel on how a passage is cited, likewise."""
_COMMENT = re.compile(r"^ */\*\*.*?\*/$", re.DOTALL | re.MULTILINE)
_HERE = Path(__file__).parent

_BETWEEN = "U+200C-200F,U+2010-2027,U+2030-203A"
"""Joiners, marks of direction, punctuation: what stands between letters of either script."""
ARABIC = f"U+0020-0040,U+005B-0060,U+007B-007E,U+00A0,U+00AB,U+00BB,U+00D7,U+060C,U+0610-061B,U+061F,U+0621-063A,U+0640-066D,U+0670-0671,U+0679,U+067E,U+0686,U+0688,U+0691,U+0698,U+06A4-06A5,U+06A8-06A9,U+06AD,U+06AF,U+06BA,U+06BE,U+06C1,U+06CC,U+06D2,U+06D5-06ED,U+06F0-06F9,U+0763,U+08D3-08FF,U+25CC,U+FDF2,{_BETWEEN}"
"""Arabic, the letters of Persian and Urdu, those that the Maghreb and the Levant write for foreign sounds; all signs."""
MORE_ARABIC = "U+0600-060B,U+060D-060F,U+061C-061E,U+0620,U+063B-063F,U+066E-066F,U+0672-0678,U+067A-067D,U+067F-0685,U+0687,U+0689-0690,U+0692-0697,U+0699-06A3,U+06A6-06A7,U+06AA-06AC,U+06AE,U+06B0-06B9,U+06BB-06BD,U+06BF-06C0,U+06C2-06CB,U+06CD-06D1,U+06D3-06D4,U+06EE-06EF,U+06FA-06FF,U+0750-0762,U+0764-077F,U+08A0-08D2,U+2E41,U+FB50-FDF1,U+FDF3-FDFF,U+FE70-FEFC"
LATIN = f"U+0020-007E,U+00A0-017F,U+02BB-02BF,U+0300-036F,U+1E0C-1E0F,U+1E20-1E21,U+1E24-1E25,U+1E28-1E2B,U+1E62-1E63,U+1E6C-1E6F,U+1E90-1E97,U+2044,U+20AC,U+2116,U+2122,U+2190-2193,U+2212,{_BETWEEN}"
"""The languages of Europe, and the letters that Arabic is transcribed with."""
MORE_LATIN = "U+0180-024F,U+02B0-02BA,U+02C0-02DD,U+1E00-1E0B,U+1E10-1E1F,U+1E22-1E23,U+1E26-1E27,U+1E2C-1E61,U+1E64-1E6B,U+1E70-1E8F,U+1E98-1EFF"
"""What each script's faces cover: fixed, so that a face does not change with the texts. What is rare has faces of its
own («more»), which only a page that has such letters fetches: they are as heavy as all others. No two faces share a sign:
a browser may fetch each that has it."""


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
    early: str = ""
    """What in a page's content tells that it is set in this face, which is then fetched before it is asked for; as a
    regular expression."""
    size: str = "100%"
    """Of the face beside others: with the face it holds at any depth of languages within each other."""


EVERY_PAGE = r"\A"
_AMIRI = Path(fontpkg_amiri.ROOT) / "files"
_SERIF = Path(fontpkg_source_serif_4.ROOT) / "files"


def _amiri() -> Iterator[Face]:
    common = Face(
        "amiri.woff2",
        _AMIRI / "Amiri-Regular.ttf",
        "fontpkg-amiri",
        "Amiri",
        "400",
        "normal",
        ARABIC,
        {},
        early=EVERY_PAGE,
        size="116%",
    )
    yield replace(common, file="amiri-more.woff2", unicodes=MORE_ARABIC, early="")
    yield common


def _serif(style: str, name: str, source: str, weights: tuple[float, float], early: str) -> Iterator[Face]:
    common = Face(
        f"{name}.woff2",
        _SERIF / source,
        "fontpkg-source-serif-4",
        "Source Serif 4",
        " ".join(f"{weight:.0f}" for weight in sorted(set(weights))),
        style,
        LATIN,
        {"opsz": 14, "wght": weights if len(set(weights)) > 1 else weights[0]},
        early,
    )
    yield replace(common, file=f"{name}-more.woff2", unicodes=MORE_LATIN, early="")
    yield common


FACES = (
    *_amiri(),
    *_serif("normal", "serif", "SourceSerif4[opsz,wght].ttf", (400, 700), EVERY_PAGE),
    *_serif("italic", "serif-italic", "SourceSerif4-Italic[opsz,wght].ttf", (400, 400), r"<(?:em|i|cite)\b"),
)


def assets(cache: Path) -> Iterator[tuple[str, bytes]]:
    """Path below the site's root, and bytes. Faces are kept in the folder ``cache``: making them takes seconds."""
    for face in FACES:
        yield f"{FOLDER}/{face.file}", _cached(face, cache)
    yield STYLE_SHEET, style_sheet(cache).encode()
    yield SCRIPT, script().encode()
    yield SEARCH_SCRIPT, _search_script(cache)
    yield CITE_SCRIPT, script(CITE_SCRIPTS).encode()
    yield f"{FOLDER}/icon.svg", (_HERE / "style" / "icon.svg").read_bytes()


def _search_script(cache: Path) -> bytes:
    """Kept as well: its table of foldings is made by looking at every character there is."""
    parts = [_own_script(name) for group in (SHARED, *SEARCH_SCRIPTS) for name in group]
    path = cache / f"{digest(code_digest(), *parts)[:16]}-search.js"
    return kept_file(path, lambda: script(SEARCH_SCRIPTS, tables()).encode())


def style_sheet(cache: Path) -> str:
    """Material's rules for text in a layer under ours, so that ours hold without fighting them. It is kept in the folder
    ``cache``: reading Material's takes a third of a second."""
    theirs = "".join(path.read_text(encoding="utf-8") for path in _material())
    ours = "\n".join([*_faces(), *(_own(name) for name in STYLES), *_units()])
    name = f"{digest(code_digest(), theirs, ours)[:16]}-edition.css"
    return kept_file(cache / name, lambda: _layered(theirs, ours).encode()).decode()


def _layered(theirs: str, ours: str) -> str:
    return f"@layer material{{{trimmed(theirs, _is_absent, ours)}}}\n{plain(ours)}\n"


def _material() -> list[Path]:
    folder = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
    return sorted(folder.glob("main.*.min.css"))


def _own(name: str) -> str:
    return (_HERE / "style" / f"{name}.css").read_text(encoding="utf-8")


def _is_absent(name: str) -> bool:
    """Whether of Material's rules none is wanted for an element, a class or an attribute: for its frame («md-…»), for what
    its script makes, for what is ours."""
    of_frame = name.startswith(("md-", "mdx-", "[data-md-")) and name != "md-typeset"
    return of_frame or name in OF_SCRIPT or name in OURS


def script(groups: Sequence[Sequence[str]] = SCRIPTS, before: str = "") -> str:
    """Scripts as one, without their comments, run when the page is there. Not a module: those don't load from a disk."""
    blocks = [f"{{\n{_scripts(group)}\n}}" for group in groups]
    return "\n".join(['(() => {\n"use strict";', *filter(None, [before]), _scripts(SHARED), *blocks, "})();\n"])


def _scripts(names: Iterable[str]) -> str:
    return "\n".join(_bare(_own_script(name)) for name in names)


def _own_script(name: str) -> str:
    return (_HERE / "script" / f"{name}.js").read_text(encoding="utf-8")


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
    numbers = range(1, MOST_UNITS + 1)
    hovered = (f".row:has(.u{n}:hover) .u{n}{{background:var(--wash)}}" for n in numbers)
    yield f"@media(hover:hover){{{''.join(hovered)}}}"
    for n in numbers:
        yield f":root:not(.js) .row:has(.u{n}:target) .u{n}{{background:var(--wash)}}.u{n}{{order:{n}}}"


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
    return kept_file(cache / f"{hashlib.sha256(key.encode()).hexdigest()[:16]}-{face.file}", lambda: _cut(face))


def _cut(face: Face) -> bytes:
    from diglot.pages.cutting import cut  # noqa: PLC0415  (fontTools takes a tenth of a second to load, and is needed once)

    return cut(face.source, face.unicodes, face.axes)
