"""A CSL style, reduced to what it does with items of one shape.

A published style asks some thousand questions of an item: its type, which variables it has, whether they are numbers. Items of one
shape give the same answers, so that these can be given once: what is left is a tenth of the style, says the same, and is the
faster by as much.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from lxml import etree

from diglot.cite.records import Item

LABEL = "section"
"""What CSL calls a sentence's number: the place in a text that has no pages."""

Element: TypeAlias = etree._Element  # noqa: SLF001  (it has no other name)
Answer: TypeAlias = Callable[[str], bool]

_CS = "{http://purl.org/net/xbiblio/csl}"
_NUMERIC = re.compile(r"[^\W\d_]*\d+[^\W\d_]*(\s*[-–,&]\s*[^\W\d_]*\d+[^\W\d_]*)*")
_VARIABLES = (f"{_CS}text", f"{_CS}number", f"{_CS}date", f"{_CS}label", f"{_CS}names")


@dataclass(frozen=True, slots=True)
class Shape:
    """What a style can ask of an item beside the words themselves; it is cited alone and for the first time."""

    type: str
    variables: frozenset[str]
    numeric: frozenset[str]

    @classmethod
    def of(cls, item: Item) -> Shape:
        """The shape of a CSL-JSON item."""
        numeric = (key for key, value in item.items() if isinstance(value, str) and _NUMERIC.fullmatch(value))
        return cls(item["type"], frozenset(item), frozenset(numeric))


def reduced(style: Element, shape: Shape) -> Element:
    """A copy of a style in which every question is answered, without what prints nothing and what nothing leads to."""
    root = copy.deepcopy(style)
    for choose in list(root.iter(f"{_CS}choose")):
        _put_in_place(choose, next((branch for branch in choose if _holds(branch, shape)), None))
    for sort in list(root.iter(f"{_CS}sort")):
        _take_out(sort)
    pruning = _Pruning(root, shape)
    for layout in list(root.iter(f"{_CS}layout")):
        pruning.prune(layout)
    for name in pruning.macros.keys() - pruning.called(root.iter(f"{_CS}layout")):
        _take_out(pruning.macros[name])
    return root


# --- questions ------------------------------------------------------------------------------------------------------


def _holds(branch: Element, shape: Shape) -> bool:
    """Whether an item of this shape takes this branch: ``if``, ``else-if`` or ``else``."""
    if branch.tag == f"{_CS}else":
        return True
    answers = list(_answers(branch, shape))
    match = branch.get("match", "all")
    return any(answers) if match == "any" else not any(answers) if match == "none" else all(answers)


def _answers(branch: Element, shape: Shape) -> Iterator[bool]:
    questions: dict[str, Answer] = {
        "type": lambda name: name == shape.type,
        "variable": lambda name: name in shape.variables,
        "is-numeric": lambda name: name in shape.numeric,
        "is-uncertain-date": lambda _: False,
        "locator": lambda name: name == LABEL and "locator" in shape.variables,
        "position": lambda name: name == "first",
        "disambiguate": lambda name: name == "false",
    }
    for question, answer in questions.items():
        yield from map(answer, branch.get(question, "").split())


def _put_in_place(choose: Element, branch: Element | None) -> None:
    """What stands in a branch, in the place of all that there was to choose from."""
    parent = _parent(choose)
    place = parent.index(choose)
    parent[place : place + 1] = list(branch) if branch is not None else []


def _take_out(element: Element) -> None:
    _parent(element).remove(element)


def _parent(element: Element) -> Element:
    parent = element.getparent()
    assert parent is not None
    return parent


# --- what prints nothing --------------------------------------------------------------------------------------------


class _Pruning:
    """Takes out of a style what prints nothing for want of its variables."""

    def __init__(self, root: Element, shape: Shape) -> None:
        self.macros = {macro.get("name", ""): macro for macro in root.iterfind(f"{_CS}macro")}
        self._variables = shape.variables
        self._empty: dict[str, bool] = {}

    def prune(self, element: Element) -> bool:
        """Take out those below an element that print nothing; whether that goes for the element as well."""
        if element.tag == f"{_CS}group" and not self._says(element):
            return True
        for child in list(element):
            if child.tag in (*_VARIABLES, f"{_CS}group", f"{_CS}substitute") and self.prune(child):
                element.remove(child)
        if element.get("macro"):
            return self._prune_macro(element.get("macro", ""))
        if element.tag == f"{_CS}names":
            return not self._has(element) and element.find(f"{_CS}substitute") is None
        if element.tag in _VARIABLES:
            return not self._has(element)
        return element.tag in (f"{_CS}group", f"{_CS}substitute", f"{_CS}macro") and not len(element)

    def called(self, elements: Iterator[Element]) -> set[str]:
        """The macros to which these lead, directly or by others."""
        found: set[str] = set()
        waiting = list(elements)
        while waiting:
            names = {text.get("macro", "") for text in waiting.pop().iter(f"{_CS}text") if text.get("macro")}
            waiting += [self.macros[name] for name in names - found]
            found |= names
        return found

    def _prune_macro(self, name: str) -> bool:
        if name not in self._empty:
            self._empty[name] = self.prune(self.macros[name])
        return self._empty[name]

    def _says(self, element: Element) -> bool:
        """Whether something below prints the words of a variable, or nothing there wants to: a group is printed then only."""
        wanted = [one for one in self._reached(element) if one.get("variable")]
        return not wanted or any(map(self._has, wanted))

    def _reached(self, element: Element) -> Iterator[Element]:
        """What stands below an element and in the macros that it calls; a label of names says nothing by itself."""
        for one in element.iter(*_VARIABLES):
            if one.get("macro"):
                yield from self._reached(self.macros[one.get("macro", "")])
            elif one.tag != f"{_CS}label" or one.get("variable"):
                yield one

    def _has(self, element: Element) -> bool:
        """Whether an item has what the element prints; an element without a variable prints words of the style."""
        wanted = element.get("variable", "").split()
        short = [f"{name}-short" for name in wanted if element.get("form") == "short"]
        return not wanted or any(name in self._variables for name in (*wanted, *short))
