"""Where insertions stand in a page: not in code, not in comments, not behind a ``\\``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["head", "code", "blank", "text"]

_HEAD = re.compile(r"\A---[ \t]*\r?\n.*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_CONTAINER = re.compile(r"(?:[-*+]|[0-9]+[.)])\s|!!!|\?\?\?|\[\^[^\]]+\]:|:\s")
_HEADING = re.compile(r"(#{1,6})\s")
_TOKEN = re.compile(
    r"(?<![\\`])(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)"
    r"|<!--.*?-->"
    r"|\\\{\{"
    r"|\{\{(?P<words>[^{}]*)\}\}",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Found:
    """An insertion in a page."""

    start: int
    end: int
    line: int
    name: str
    argument: str
    alone: bool
    """Whether it is a paragraph of its own."""
    indent: str
    """The white space before it, where it is."""
    level: int
    """Of the heading that it stands under; 1 where there is none."""
    in_head: bool = False


def find(page: str) -> Iterator[Found]:
    """The insertions of a page, in their order."""
    head = _HEAD.match(page)
    offset, line, level = (head.end() if head else 0), 1, 1
    if head:
        for token in _TOKEN.finditer(head.group()):
            if token["words"] is not None:
                yield _found(token, 0, head.group().count("\n", 0, token.start()) + 1, level, in_head=True)
        line += head.group().count("\n")
    for block in _blocks(page[offset:]):
        if block.kind == "text":
            yield from _in_block(block, offset, line, level)
            level = next((len(found[1]) for text in block.lines[::-1] if (found := _HEADING.match(text))), level)
        offset += sum(map(len, block.lines))
        line += len(block.lines)


def _in_block(block: _Block, offset: int, line: int, level: int) -> Iterator[Found]:
    text = "".join(block.lines)
    for token in _TOKEN.finditer(text):
        if token["words"] is not None:
            alone = text.strip() == token.group()
            indent = text[: token.start()] if alone else ""
            yield _found(token, offset, line + text.count("\n", 0, token.start()), level, alone=alone, indent=indent)


def _found(
    token: re.Match[str],
    offset: int,
    line: int,
    level: int,
    *,
    alone: bool = False,
    indent: str = "",
    in_head: bool = False,
) -> Found:
    name, _, argument = " ".join(token["words"].split()).partition(" ")
    return Found(offset + token.start(), offset + token.end(), line, name, argument, alone, indent, level, in_head)


# --- blocks -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines of one kind that follow each other; headings stand alone."""

    kind: Kind
    lines: list[str]


def _blocks(text: str) -> Iterator[_Block]:
    lines = text.splitlines(keepends=True)
    block = _Block("blank", [])
    for line, kind in zip(lines, _kinds(lines), strict=True):
        if kind != block.kind:
            yield block
            block = _Block(kind, [])
        block.lines.append(line)
    yield block


def _kinds(lines: list[str]) -> Iterator[Kind]:
    """What each line is. What is indented further than the lists, notes and boxes around it, after a blank line, is code."""
    before: Kind = "blank"
    fence, depth = "", 0
    for line in lines:
        kind, fence = _fenced(line, fence)
        if kind is None:
            kind, depth = _kind(line, before, depth)
        yield kind
        before = kind


def _fenced(line: str, fence: str) -> tuple[Kind | None, str]:
    """Code within a fence, and the fence that is still open behind the line."""
    match = _FENCE.match(line)
    if fence:
        closes = match is not None and match[1].startswith(fence) and not line[match.end() :].strip()
        return "code", "" if closes else fence
    return ("code", match[1]) if match else (None, "")


def _kind(line: str, before: Kind, depth: int) -> tuple[Kind, int]:
    """A line outside of fences, and in how many lists, notes and boxes the next one may stand."""
    words = line.strip()
    if not words:
        return "blank", depth
    expanded = line.expandtabs(4)
    indent = (len(expanded) - len(expanded.lstrip())) // 4
    if before == "text" and not _CONTAINER.match(words):
        return "text", depth
    if before != "text" and indent > depth:
        return "code", depth
    return "text", min(indent, depth) + (1 if _CONTAINER.match(words) else 0)
