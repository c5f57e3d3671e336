"""The inline Markdown of aligned segments, read in linear time: links, emphasis, corrections, marks, isolated words, notes.

``[words](address)``, ``*emphasis*``, ``{~~printed~>correct~~}``, ``==marked==``, ``[words]{lang=ar .name}``, ``[^note]``.
Whatever is none of these is text: no HTML can come out of it, and no address but a relative one, http(s) or mailto.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from markdown.util import AMP_SUBSTITUTE, STX, AtomicString

from diglot.language import direction, is_language
from diglot.pages.markup import safe_address

Node = str | Element
MAX_DEPTH = 12
"""Deeper nesting than a renderer writes; what opens beyond it is text."""

_TOKEN = re.compile(
    r"\[\^(?P<note>[^\[\]\s]{1,60})\]"
    r"|(?P<printed>\{~~)|(?P<correct>~>)|(?P<corrected>~~\})"
    r"|(?P<mark>==)|(?P<em>\*)|(?P<open>\[)"
    r"|\]\((?P<address>[^()\[\]\s]{0,2000})\)"
    r"|\]\{(?P<attributes>[^{}\[\]\n]{0,200})\}"
)


@dataclass(slots=True)
class _Frame:
    """Something that was opened and is not closed yet."""

    kind: str
    opener: str
    nodes: list[Node] = field(default_factory=list)
    has_link: bool = False


def parse(text: str) -> list[Node]:
    """The nodes of a line. A footnote's mark is ``<sup data-note>``, for ``notemarks`` to make."""
    reader = _Reader()
    position = 0
    for token in _TOKEN.finditer(text):
        reader.add(text[position : token.start()])
        reader.read(token)
        position = token.end()
    reader.add(text[position:])
    return reader.finish()


def fill(element: Element, nodes: list[Node]) -> Element:
    """The element with these nodes behind what it has; adjacent text becomes one."""
    text: list[str] = []
    for node in [*nodes, None]:
        if isinstance(node, str):
            text.append(node)
            continue
        _append_text(element, "".join(text))
        text = []
        if node is not None:
            element.append(node)
    return element


def _append_text(element: Element, text: str) -> None:
    if not text:
        return
    if len(element):
        element[-1].tail = AtomicString((element[-1].tail or "") + text)
    else:
        element.text = AtomicString((element.text or "") + text)


class _Reader:
    def __init__(self) -> None:
        self.stack = [_Frame("line", "")]

    def add(self, node: Node) -> None:
        if node != "":
            self.stack[-1].nodes.append(node)

    def read(self, token: re.Match[str]) -> None:
        kind = token.lastgroup
        assert kind is not None
        node = getattr(self, f"_{kind}")(token)
        if node is not None:
            self.add(node)

    def finish(self) -> list[Node]:
        self._flatten(1)
        return self.stack[0].nodes

    # each token: what it adds, None where it opened something

    def _note(self, token: re.Match[str]) -> Node:
        return Element("sup", {"data-note": token["note"]})

    def _open(self, token: re.Match[str]) -> Node | None:
        return self._opened("bracket", token)

    def _printed(self, token: re.Match[str]) -> Node | None:
        return token.group() if self._find("printed") or self._find("correct") else self._opened("printed", token)

    def _correct(self, token: re.Match[str]) -> Node | None:
        return self._opened("correct", token) if self._find("printed") and not self._find("correct") else token.group()

    def _corrected(self, token: re.Match[str]) -> Node:
        if not (self._find("correct") and self._find("printed")):
            return token.group()
        correct, printed = self._close("correct"), self._close("printed")
        if not _text(correct.nodes).strip():
            return fill(Element("del", {"class": "corr"}), printed.nodes)
        element = Element("span", {"class": "corr", "data-printed": _text(printed.nodes)})
        return fill(element, correct.nodes)

    def _em(self, token: re.Match[str]) -> Node | None:
        return self._toggled("em", token)

    def _mark(self, token: re.Match[str]) -> Node | None:
        return self._toggled("mark", token)

    def _address(self, token: re.Match[str]) -> Node:
        address = token["address"]
        if not self._find("bracket"):
            return token.group()
        frame = self._close("bracket")
        if frame.has_link or not _is_safe(address):
            self.stack[-1].has_link |= frame.has_link
            self.stack[-1].nodes += ["[", *frame.nodes]
            return token.group()
        for outer in self.stack:
            outer.has_link = True
        return fill(Element("a", {"href": address}), frame.nodes)

    def _attributes(self, token: re.Match[str]) -> Node:
        found = read_attributes(token["attributes"])
        if not self._find("bracket") or found is None:
            return token.group()
        frame = self._close("bracket")
        return fill(Element("bdi" if "lang" in found else "span", found), frame.nodes)

    # the stack

    def _find(self, kind: str) -> int:
        """The index of the innermost open frame of a kind, 0 where there is none."""
        return next((i for i in range(len(self.stack) - 1, 0, -1) if self.stack[i].kind == kind), 0)

    def _opened(self, kind: str, token: re.Match[str]) -> Node | None:
        if len(self.stack) > MAX_DEPTH:
            return token.group()
        self.stack.append(_Frame(kind, token.group()))
        return None

    def _toggled(self, kind: str, token: re.Match[str]) -> Node | None:
        if not self._find(kind):
            return self._opened(kind, token)
        return fill(Element(kind), self._close(kind).nodes)

    def _close(self, kind: str) -> _Frame:
        """Takes the innermost frame of a kind off; what was opened in it and not closed becomes text."""
        index = self._find(kind)
        self._flatten(index + 1)
        frame = self.stack.pop()
        self.stack[-1].has_link |= frame.has_link
        return frame

    def _flatten(self, index: int) -> None:
        below = self.stack[index - 1]
        for frame in self.stack[index:]:
            below.nodes += [frame.opener, *frame.nodes]
            below.has_link |= frame.has_link
        del self.stack[index:]


def _text(nodes: list[Node]) -> str:
    return "".join(node if isinstance(node, str) else "".join(node.itertext()) for node in nodes)


def _is_safe(address: str) -> bool:
    """Whether a link may lead there; a character that was written as an escape could hide a scheme."""
    return STX not in address.replace(AMP_SUBSTITUTE, "") and bool(safe_address(address))


def read_attributes(written: str) -> dict[str, str] | None:
    """The attributes of ``[words]{lang=ar .name}``: a language with its direction, a class; ``None`` for anything else."""
    found: dict[str, str] = {}
    for word in written.split():
        key, _, value = word.partition("=")
        if key == "lang" and is_language(value):
            found |= {"lang": value, "dir": direction(value)}
        elif re.fullmatch(r"\.[a-z][a-z-]{0,30}", word):
            found["class"] = word[1:]
        else:
            return None
    return found or None
