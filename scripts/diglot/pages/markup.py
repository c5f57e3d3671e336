"""The Markdown that pages are written in: escaping, links, isolated words, attributes. What it writes, ``aligned`` reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from unicodedata import bidirectional
from urllib.parse import quote

from diglot.language import direction

_ENTITIES = {"&": "&amp;", "<": "&lt;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_ESCAPED = "\\*_[]{}`~^|=>#"
_TABLE = str.maketrans(_ENTITIES | {mark: f"\\{mark}" for mark in _ESCAPED})
_UNSHOWABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_STRONG = {"L": "l", "R": "r", "AL": "r"}
_START = re.compile(r"(?P<mark>[-+!:?]|[0-9]{1,9}(?=[.)]))")
_AFTER_NUMBER = re.compile(r"([0-9]{1,9})([.)])")


def escape(text: str) -> str:
    """Any text as Markdown that renders to itself, in the middle of a line.

    What HTML cannot hold (control characters, lone surrogates) becomes �.
    """
    return showable(text).translate(_TABLE)


def showable(text: str) -> str:
    """Any text without what HTML cannot hold: � stands for it."""
    return _UNSHOWABLE.sub("\ufffd", text)


def line(text: str) -> str:
    """Any text as Markdown that renders to itself as a line of its own."""
    return guard(edged(escape(text)))


def guard(markdown: str) -> str:
    """A line of Markdown whose first characters are words and not a list, a heading or a fence."""
    numbered = _AFTER_NUMBER.match(markdown)
    if numbered:
        return f"{numbered[1]}\\{markdown[numbered.end(1) :]}"
    return f"\\{markdown}" if _START.match(markdown) and not markdown[0].isdigit() else markdown


def edged(markdown: str) -> str:
    """White space at the edges of a line written so that it stays."""
    inner = markdown.strip()
    before = len(markdown) - len(markdown.lstrip())
    after = before + len(inner)
    return _written_out(markdown[:before]) + inner + _written_out(markdown[after:] if inner else "")


def _written_out(space: str) -> str:
    return "".join(f"&#{ord(character)};" for character in space)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text with blank lines, each a line of escaped Markdown."""
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    return [line(part) for part in parts if part]


def with_foreign(text: str, lang: str, other: str) -> str:
    """Escaped words, those written in the other direction than ``lang`` is isolated as being in the language ``other``."""
    if not other:
        return escape(text)
    written, position = [], 0
    for start, end in foreign_runs(text, lang):
        written.append(escape(text[position:start]) + isolated(text[start:end], other, lang))
        position = end
    return "".join([*written, escape(text[position:])])


def foreign_runs(text: str, lang: str) -> Iterator[tuple[int, int]]:
    """Where words begin and end that are written in the other direction than ``lang`` is."""
    kinds = "".join(_STRONG.get(bidirectional(character), " ") for character in text)
    foreign = "l" if direction(lang) == "rtl" else "r"
    return (run.span() for run in re.finditer(rf"{foreign}(?: *{foreign})*", kinds))


def link(markdown: str, address: str) -> str:
    """``[words](address)``; the words are Markdown already. Without an address the words alone."""
    safe = safe_address(address)
    return f"[{markdown}]({safe})" if safe else markdown


def safe_address(address: str) -> str:
    """An address that a link may have, with everything quoted that would end it; empty for a scheme not to be trusted."""
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", address)
    if scheme and scheme.group().lower() not in ("http:", "https:", "mailto:"):
        return ""
    return quote(address.strip(), safe="/:?#@!$&'*+,;=%~-._").replace("&", "&amp;")


def isolated(text: str, lang: str, page_language: str) -> str:
    """Words of another language than the page's: ``[words]{lang=ar}``, isolated and in their own direction."""
    return escape(text) if lang == page_language else f"[{escape(text)}]{{lang={lang}}}"


def classed(text: str, name: str, lang: str = "") -> str:
    """``[words]{lang=en .name}``: words of the edition's own within a text."""
    attributes = f"lang={lang} .{name}" if lang else f".{name}"
    return f"[{escape(text)}]{{{attributes}}}"


def attributes(lang: str = "", name: str = "", identifier: str = "") -> str:
    """``{: #id .name lang=ar dir=rtl }``, what Python-Markdown's attr_list reads."""
    parts = [f"#{identifier}" if identifier else "", f".{name}" if name else ""]
    parts += [f"lang={lang}", f"dir={direction(lang)}"] if lang else []
    return f"{{: {' '.join(filter(None, parts))} }}"


def heading(level: int, markdown: str, identifier: str, name: str = "") -> str:
    """``## words {: #id }``: a heading whose id does not hang on its words."""
    return f"{'#' * level} {markdown} {attributes(name=name, identifier=identifier)}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table whose cells are Markdown; empty where there are no rows."""
    lines = [head, ["---"] * len(head), *rows] if rows else []
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


MORE = "\n:   "
"""Between the definitions of a label that has several."""


def definitions(rows: Iterable[tuple[str, str]]) -> str:
    """A list of labels and what each has, both Markdown; rows with nothing are left out."""
    return "\n\n".join(f"{label}{MORE}{value}" for label, value in rows if value)


def composed(parts: Iterable[str]) -> str:
    """A page of these blocks."""
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"
