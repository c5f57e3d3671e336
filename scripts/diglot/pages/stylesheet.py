"""A style sheet without what can't show: rules for parts of a frame that a page doesn't have, values that nobody asks
for, comments.

Source: CSS Syntax Level 3 (W3C), read by tinycss2.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import tinycss2  # type: ignore[import-untyped]

Node = Any
"""A rule or a part of one, as tinycss2 has it; it has no types."""

_NESTING = {"media", "supports", "layer"}
_DEFINED = re.compile(r"^--[\w-]+$")
_ASKED = re.compile(r"var\(\s*(--[\w-]+)")


def trimmed(css: str, absent: Callable[[str], bool], beside: str = "") -> str:
    """A style sheet without the rules that can't match.

    Args:
        css: the style sheet.
        absent: whether no rule is wanted for an element, a class or an attribute (``[data-…]``) of this name.
        beside: style sheets that are used with it, and may ask for its values.

    Returns:
        The rules that are left, in their order; of ``:root``'s values those that a rule left, or ``beside``, asks for;
        of animations those that are named.
    """
    rules = list(_matching(_rules(css), absent))
    while True:
        text = _text(rules)
        asked = set(_ASKED.findall(text + beside))
        fewer = list(_asked_for(rules, asked, text))
        if _text(fewer) == text:
            return text
        rules = fewer


def plain(css: str) -> str:
    """A style sheet without comments, and with one space where there is any."""
    return str(tinycss2.serialize(_plain(tinycss2.parse_component_value_list(css)))).strip()


# --- rules that can't match ---------------------------------------------------------------------------------------


def _rules(css: str | Iterable[Node]) -> list[Node]:
    rules: list[Node] = tinycss2.parse_rule_list(css, skip_comments=True, skip_whitespace=True)
    return [rule for rule in rules if rule.type in {"qualified-rule", "at-rule"} and not _is_charset(rule)]


def _is_charset(rule: Node) -> bool:
    return bool(rule.type == "at-rule" and rule.lower_at_keyword == "charset")


def _matching(rules: Iterable[Node], absent: Callable[[str], bool]) -> Iterator[Node]:
    """The rules, each with those of its selectors alone that may match."""
    for rule in rules:
        if rule.type == "at-rule":
            if _nests(rule):
                rule.content = list(_matching(_rules(rule.content), absent))
            if rule.content or not _nests(rule):
                yield rule
        elif selectors := [each for each in _selectors(rule.prelude) if not any(map(absent, _needed(each)))]:
            rule.prelude = tinycss2.parse_component_value_list(",".join(map(tinycss2.serialize, selectors)))
            yield rule


def _nests(rule: Node) -> bool:
    return bool(rule.type == "at-rule" and rule.content is not None and rule.lower_at_keyword in _NESTING)


def _selectors(prelude: Iterable[Node]) -> Iterator[list[Node]]:
    """What stands between the commas."""
    selector: list[Node] = []
    for node in prelude:
        if node == ",":
            yield selector
            selector = []
        else:
            selector.append(node)
    yield selector


def _needed(selector: list[Node]) -> Iterator[str]:
    """Elements, classes and attributes that a selector can't match without. What stands in ``:is()`` or ``:not()`` isn't
    looked at."""
    for before, node in zip([None, *selector], selector, strict=False):
        if node.type == "ident" and before != ":":
            yield node.value
        elif node.type == "[] block":
            yield str(node.serialize())


# --- values and animations that nobody asks for -------------------------------------------------------------------


def _asked_for(rules: Iterable[Node], asked: set[str], text: str) -> Iterator[Node]:
    """The rules, without definitions that are not among ``asked`` and animations that ``text`` doesn't name."""
    for rule in rules:
        if _nests(rule):
            rule.content = list(_asked_for(rule.content, asked, text))
        elif rule.type == "at-rule":
            if rule.lower_at_keyword == "keyframes" and not _names(text, tinycss2.serialize(rule.prelude).strip()):
                continue
        elif "--" in tinycss2.serialize(rule.content):
            rule.content = _definitions(rule.content, asked)
        if rule.content or (rule.type == "at-rule" and not _nests(rule)):
            yield rule


def _definitions(content: Iterable[Node], asked: set[str]) -> list[Node]:
    """A block's declarations, of values only those that are asked for."""
    declared = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    kept = [each for each in declared if not (_DEFINED.match(getattr(each, "name", "")) and each.name not in asked)]
    return list(tinycss2.parse_component_value_list(";".join(each.serialize().rstrip(";") for each in kept)))


def _names(text: str, animation: str) -> bool:
    """Whether an animation is named outside its own rule."""
    return len(re.findall(rf"(?<![\w-]){re.escape(animation)}(?![\w-])", text)) > 1


# --- writing ------------------------------------------------------------------------------------------------------


def _text(rules: Iterable[Node]) -> str:
    return "".join(map(_rule, rules))


def _rule(rule: Node) -> str:
    if not _nests(rule):
        return str(rule.serialize())
    return f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{_text(rule.content)}}}"


def _plain(nodes: Iterable[Node]) -> list[Node]:
    kept: list[Node] = []
    for node in nodes:
        if node.type == "comment" or (node.type == "whitespace" and kept and kept[-1].type == "whitespace"):
            continue
        if node.type == "whitespace":
            node.value = " "
        if node.type == "{} block":
            node.content = _plain(node.content)
        kept.append(node)
    return kept
