"""Wording: a translation is in its own language, and closes what it opens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from diglot.checks.beads import Bead, Comparison
from diglot.checks.findings import Finding
from diglot.model import Authority
from diglot.recognise.languages import script, script_of

WORDS = 3
"""Words from which on two texts are not the same by chance."""
SIGNS = ("()", "[]", "{}", "«»", "“”")
"""Signs that open, with those that close."""


def untranslated(comparison: Comparison, _authority: Authority) -> Iterator[Finding]:
    """A translation is not the original over again, and is in the script of its language (D533, D534)."""
    for bead in comparison.beads:
        words, own = bead.translation.text.split(), bead.original.text.split()
        if words == own and len(words) >= WORDS:
            yield Finding(
                "D533", bead, f"{bead.translation.name} says letter by letter what {bead.original.name} says."
            )
        elif _is_in_another_script(bead):
            written = script(bead.translation.lang)
            text = f"{bead.translation.name} is hardly in the script of its language ({written}); see {bead.original.name}."
            yield Finding("D534", bead, text)


def _is_in_another_script(bead: Bead) -> bool:
    """Whether more letters are of other scripts than of the language's own, and enough to be words."""
    scripts = Counter(map(script_of, filter(str.isalpha, bead.translation.text)))
    own = scripts.pop(script(bead.translation.lang), 0)
    return scripts.total() > max(own, WORDS)


def signs(comparison: Comparison, _authority: Authority) -> Iterator[Finding]:
    """Brackets and quotation marks that a paragraph opens, it closes, where its original does so (D535).

    A quotation that the next paragraph takes up again stays open.
    """
    paragraphs = [list(group) for _, group in groupby(comparison.beads, lambda bead: bead.paragraph)]
    for number, paragraph in enumerate(paragraphs, 1):
        if not _odd([bead.original.text for bead in paragraph]):
            for pair in _odd([bead.translation.text for bead in paragraph]):
                if not any(after[0].translation.text.startswith(pair[0]) for after in paragraphs[number : number + 1]):
                    yield _unbalanced(paragraph, pair)


def _odd(texts: Sequence[str]) -> list[str]:
    """The pairs of signs that don't balance in a paragraph."""
    signs = Counter("".join(texts))
    return [pair for pair in SIGNS if signs[pair[0]] != signs[pair[1]]]


def _unbalanced(paragraph: Sequence[Bead], pair: str) -> Finding:
    """Told of the last sentence that has one of the signs."""
    bead = next(each for each in reversed(paragraph) if set(pair) & set(each.translation.text))
    count = Counter("".join(each.translation.text for each in paragraph))
    opened, closed = (f"{count[sign]} «{sign}»" for sign in pair)
    text = (
        f"the paragraph of {bead.translation.name} has {opened} and {closed}, that of {bead.original.name} has as many "
        "of each."
    )
    return Finding("D535", bead, text)
