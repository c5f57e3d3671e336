"""How the subset of TEI is described: a row an element, in several languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from diglot.tei.subset_examples import EXAMPLES

Words: TypeAlias = tuple[str, str]
"""What an element is, and why it is there, in one language."""


@dataclass(frozen=True, slots=True)
class Row:
    """An element of the subset."""

    name: str
    attributes: tuple[str, ...]
    words: Mapping[str, Words]
    example: str
    """The element as it may stand in a document's file."""


def row(name: str, attributes: str, en: Words, ar: Words) -> Row:
    """A row; ``attributes`` are parted by spaces."""
    return Row(name, tuple(attributes.split()), {"en": en, "ar": ar}, EXAMPLES[name])
