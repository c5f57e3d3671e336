"""A raw text's lines → paragraphs and headings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

MAX_HEADING_WORDS = 14
MAX_HEADING_LENGTH = 100
MAX_HEADINGS_TOGETHER = 2
"""More short lines than these after one another are verse or a list, and no headings."""

NOT_A_HEADINGS_END = ".…۔،,؛;:"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of a raw text: a heading, or the sentences of a paragraph."""

    sentences: tuple[str, ...]
    heading: bool


def paragraphs(text: str, split: Callable[[str], list[str]]) -> list[Paragraph]:
    """The lines of a raw text that have words, in order; ``split`` finds the sentences of one.

    A line ends where Unicode says that one ends (``str.splitlines``: form feeds and lone carriage returns too). A
    short line of one sentence without a full stop is a heading where a paragraph follows it.
    """
    lines = [split(line) for line in text.splitlines() if line.strip()]
    headings = set(_headings(lines))
    return [Paragraph(tuple(line), index in headings) for index, line in enumerate(lines)]


def looks_wrapped(text: str) -> bool:
    """Whether lines seem to have been broken by width: most of twenty or more end within a sentence."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    inside = sum(line[-1].isalnum() or line[-1] in "،," for line in lines)
    return len(lines) >= 20 and max(map(len, lines)) <= 120 and 2 * inside > len(lines) and _mean(lines) > 40


def _mean(lines: list[str]) -> float:
    return sum(map(len, lines)) / len(lines)


def _headings(lines: list[list[str]]) -> Iterator[int]:
    run: list[int] = []
    for index, line in enumerate(lines):
        if _could_be_heading(line):
            run.append(index)
        else:
            if len(run) <= MAX_HEADINGS_TOGETHER:
                yield from run
            run = []


def _could_be_heading(line: list[str]) -> bool:
    only = line[0]
    return (
        len(line) == 1
        and len(only) <= MAX_HEADING_LENGTH
        and len(only.split()) <= MAX_HEADING_WORDS
        and only.rstrip("\"'”“’»)]")[-1:] not in NOT_A_HEADINGS_END
        and only[0] not in "-–—•*"
        and any(map(str.isalpha, only))
    )
