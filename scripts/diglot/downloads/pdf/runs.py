"""Words as the typesetter takes them: the inline Markdown of pages as plain data, in which nothing is markup any more.

A run is a string, or a mapping with what is inside it under ``of``: ``{"em": true}``, ``{"lang": "ar"}``,
``{"link": address}``, ``{"name": entity}`` before the words that name it, ``{"note": identifier}`` behind what it is on,
``{"corrected": n}``, the n-th correction of a segment; ``{"class": name}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, TypeAlias
from xml.etree.ElementTree import Element

from diglot.model import Mark, Mention
from diglot.pages.markup import link
from diglot.pages.phrases import Node, parse

Run: TypeAlias = str | Mapping[str, Any]
Runs: TypeAlias = list[Run]

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|&(?:lt|gt|amp|quot|#[0-9]{1,7});")
_APART = 0xF0000
"""Where escaped characters wait until the Markdown has been read: nobody's characters, in a plane for private use."""
_WAITING = re.compile(f"[{chr(_APART)}-{chr(_APART + 0x7F)}]")
_NAME = "#name-"


def named(mark: Mark, words: str) -> str:
    """A name as a link by which ``runs`` knows it, for ``sentences.sentence``; a date's words as they are."""
    return link(words, f"{_NAME}{mark.ref}") if isinstance(mark, Mention) else words


def runs(markdown: str) -> Runs:
    """A line of the Markdown that pages are written in, as runs."""
    nodes = parse(_ESCAPED.sub(_set_apart, markdown))
    return _at_words(list(_Walk().runs(nodes)))


def plain(found: Iterable[Run]) -> str:
    """The words of runs alone."""
    return "".join(run if isinstance(run, str) else plain(run.get("of", ())) for run in found)


def _set_apart(match: re.Match[str]) -> str:
    character = match[1] or unescape(match[0])
    return chr(_APART + ord(character)) if ord(character) < 0x80 else character


def _put_back(text: str) -> str:
    return _WAITING.sub(lambda match: chr(ord(match[0]) - _APART), text)


class _Walk:
    """Turns the elements of inline Markdown into runs, counting corrections."""

    def __init__(self) -> None:
        self.corrections = 0

    def runs(self, nodes: Iterable[Node]) -> Iterator[Run]:
        for node in nodes:
            if isinstance(node, str):
                yield _put_back(node)
            else:
                yield from self.element(node)

    def inside(self, element: Element) -> Runs:
        nodes: list[Node] = [element.text] if element.text else []
        for child in element:
            nodes.append(child)
            nodes += [child.tail] if child.tail else []
        return list(self.runs(nodes))

    def element(self, element: Element) -> Iterator[Run]:
        name = element.get("class")
        if element.tag == "sup":
            yield {"note": element.get("data-note")}
        elif name == "corr":
            yield from self.correction(element)
        elif element.tag == "a":
            yield from self.link(element)
        elif element.tag in ("em", "mark"):
            yield {"em": True, "of": self.inside(element)}
        else:
            about = {"lang": element.get("lang"), "class": name}
            yield {key: value for key, value in about.items() if value} | {"of": self.inside(element)}

    def correction(self, element: Element) -> Iterator[Run]:
        """What was meant, and where its note stands; of what was deleted, the note alone and the names in it."""
        n, self.corrections = self.corrections, self.corrections + 1
        words = self.inside(element)
        yield from words if element.tag != "del" else _names(words)
        yield {"corrected": n}

    def link(self, element: Element) -> Iterator[Run]:
        address = element.get("href", "")
        words = self.inside(element)
        if address.startswith(_NAME):
            yield {"name": address.removeprefix(_NAME)}
            yield from words
        elif address.startswith(("http:", "https:")):
            yield {"link": address.replace("&amp;", "&"), "of": words}
        else:
            yield from words


def _names(words: Iterable[Run]) -> Iterator[Run]:
    return (run for run in words if not isinstance(run, str) and "name" in run)


def _at_words(found: Runs) -> Runs:
    """Names set before the word that they stand in: a joined letter would part from one that they came between."""
    result: Runs = []
    for run in found:
        before = result[-1] if result else None
        if not isinstance(run, str) and "name" in run and isinstance(before, str):
            head = re.sub(r"\S*\Z", "", before)
            result[-1:] = [each for each in (head, run, before[len(head) :]) if each]
        else:
            result.append(run)
    return result
