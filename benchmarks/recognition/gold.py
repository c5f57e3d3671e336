"""The benchmark's texts with the marks that were set by hand: GUIDE.md says how to read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml import YAML

HERE = Path(__file__).parent
SETS = {"texts": HERE / "texts", "held out": HERE / "heldout"}
"""The texts that the rules could be looked at with, and those that nobody who wrote rules had seen."""
KINDS = ("persons", "places", "organisations", "events", "works")
_DATE = re.compile(r"\?|\.\./.*|-?\d{4}.*")
_LINE = re.compile(r"(\[[^\]]+\] ?(?:## )?)(.*)")


class Span(NamedTuple):
    """A marked span: document, language, segment, start and end in characters, kind (date or name), its value."""

    document: str
    lang: str
    segment: str
    start: int
    end: int
    kind: str
    value: str
    native: str = ""

    @property
    def place(self) -> tuple[str, str, str]:
        return self.document, self.lang, self.segment


@dataclass(frozen=True, slots=True)
class GoldText:
    """One text: what its text.yml says, its files without marks, and the marks."""

    id: str
    about: dict[str, Any]
    files: dict[str, str]
    """Language → text as an editor would write it."""
    spans: tuple[Span, ...]


def texts(folder: Path) -> list[GoldText]:
    """Every text of a set, in the order of identifiers."""
    return [_text(path.parent) for path in sorted(folder.glob("*/text.yml"))]


def _text(folder: Path) -> GoldText:
    files, spans = {}, []
    for path in sorted(folder.glob("*.txt")):
        lines = [_line(line, folder.name, path.stem) for line in path.read_text(encoding="utf-8").splitlines()]
        files[path.stem] = "".join(f"{text}\n" for text, _ in lines)
        spans += [span for _, found in lines for span in found]
    return GoldText(folder.name, YAML(typ="safe").load(folder / "text.yml"), files, tuple(spans))


def _line(line: str, document: str, lang: str) -> tuple[str, list[Span]]:
    match = _LINE.fullmatch(line)
    if not match:
        return line, []
    segment = match[1].strip("[# ]")
    text, marks = unmarked(match[2])
    return match[1] + text, [Span(document, lang, segment, *mark) for mark in marks]


def unmarked(marked: str) -> tuple[str, list[tuple[int, int, str, str, str]]]:
    """The words without their marks, and the marks: start, end, kind, value, native value.

    Raises:
        ValueError: the braces don't balance.
    """
    text, stack, found = "", [], []
    for piece in re.findall(r"\{[^{|}]*\||\}|[^{}]+|\{", marked):
        if piece.startswith("{"):
            stack.append((len(text), piece[1:-1]))
        elif piece == "}":
            start, value = stack.pop() if stack else _unbalanced(marked)
            found.append((start, len(text), *_value(value)))
        else:
            text += piece
    if stack:
        _unbalanced(marked)
    return text, sorted(found)


def _unbalanced(marked: str) -> Any:
    raise ValueError(f"unbalanced braces: {marked}")


def _value(value: str) -> tuple[str, str, str]:
    if not _DATE.fullmatch(value):
        return "name", value, ""
    gregorian, _, native = value.partition(" ")
    return "date", gregorian.rstrip("~").replace("?", ""), native


def write_edition(folder: Path, gold: list[GoldText], order: str = "dmy") -> None:
    """The texts without marks as an edition: one authority file a kind, with the entities of all of them."""
    settings = {"title": {"en": "Benchmark", "ar": "قياس"}, "languages": ["ar", "en"], "dates": {"order": order}}
    _dump(folder / "edition.yml", settings)
    (folder / "mkdocs.yml").write_text("site_name: Benchmark\nsite_url: https://example.org/\n", encoding="utf-8")
    for kind in KINDS:
        entries = {key: entry for text in gold for key, entry in (text.about.get(kind) or {}).items()}
        _dump(folder / "authority" / f"{kind}.yml", dict(sorted(entries.items())))
    for text in gold:
        for lang, words in text.files.items():
            path = folder / "sources" / text.id / f"{lang}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(words, encoding="utf-8")
        _dump(folder / "sources" / text.id / "document.yml", _document(text))


def _document(text: GoldText) -> dict[str, Any]:
    date = text.about.get("date")
    source = {"source": {"date": str(date)}} if date else {}
    return {"title": {"en": text.id, "ar": text.id}, "original": "ar"} | source


def _dump(path: Path, data: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    YAML(typ="safe").dump(data, path)


def entities(gold: list[GoldText]) -> Iterator[str]:
    """The identifiers of all entities."""
    for text in gold:
        for kind in KINDS:
            yield from text.about.get(kind) or {}
