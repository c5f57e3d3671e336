"""Typst, which sets what it is given as data: no word of the edition is ever read as its markup."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import fontpkg_amiri  # type: ignore[import-untyped]
import fontpkg_source_serif_4  # type: ignore[import-untyped]
import typst

from diglot.downloads.pdf.legible import legible
from diglot.language import direction, is_language
from diglot.pages.markup import showable

TEMPLATE = Path(__file__).with_name("book.typ")
LISTENING: list[typst.PDFStandard] = ["ua-1"]
ARCHIVING: list[typst.PDFStandard] = ["a-2a", *LISTENING]
"""For readers who listen, and for archives: both want a language, tags and every letter in a font; archives a date."""
_WITHOUT_LETTER = "could not be displayed with font"


def typeset(book: Mapping[str, Any]) -> bytes:
    """The PDF of a book, the same bytes for the same data.

    A letter that no font has, shown as a box, would be against the standards; with one, the PDF has its tags all the
    same but doesn't claim them.
    """
    data = _data(book)
    try:
        return _compiled(data, ARCHIVING if book["date"] else LISTENING)
    except typst.TypstError as error:
        if _WITHOUT_LETTER not in error.message:
            raise
        return _compiled(data, [])


def picture(book: Mapping[str, Any], template: Path, resolution: float) -> bytes:
    """The PNG of a page with what is told of a book, so many pixels an inch."""
    made = typst.compile(template, format="png", ppi=resolution, font_paths=_fonts(), sys_inputs={"book": _data(book)})
    assert isinstance(made, bytes)
    return made


def _data(book: Mapping[str, Any]) -> str:
    shown = _shown(book)
    tongues = {tag: _tongue(tag) for tag in sorted({*_tags(shown), book["lang"]})}
    return json.dumps({**shown, "tongues": tongues}, ensure_ascii=False)


def _compiled(data: str, standards: list[typst.PDFStandard]) -> bytes:
    made = typst.compile(TEMPLATE, font_paths=_fonts(), sys_inputs={"book": data}, pdf_standards=standards, timestamp=0)
    assert isinstance(made, bytes)
    return legible(made)


@functools.cache
def _fonts() -> typst.Fonts:
    """The edition's own faces, and those that Typst brings with it for scripts that these haven't got; none of the system's."""
    folders = [str(Path(package.ROOT) / "files") for package in (fontpkg_amiri, fontpkg_source_serif_4)]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=folders)


def _shown(value: Any) -> Any:
    """The same data without characters that cannot be shown."""
    if isinstance(value, str):
        return showable(value)
    if isinstance(value, Mapping):
        return {key: _shown(each) for key, each in value.items()}
    return [_shown(each) for each in value] if isinstance(value, (list, tuple)) else value


def _tags(value: Any) -> Iterator[str]:
    """Every language that something in the book is in: what words are filed under, and what runs say of themselves."""
    if isinstance(value, Mapping):
        yield from filter(is_language, value)
        yield from (tag for tag in (value.get("lang"),) if tag)
    for each in value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ():
        yield from _tags(each)


def _tongue(tag: str) -> dict[str, str | None]:
    """A language as Typst wants it: ``{"lang": "ar", "region": "LB", "dir": "rtl"}``."""
    language, *rest = tag.split("-")
    region = next((part for part in rest if len(part) == 2), None)
    return {"lang": language, "region": region, "dir": direction(tag)}
