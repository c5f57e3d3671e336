"""Words quoted from a segment: where they stand, and what stands nearest where they don't."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from itertools import islice

from diglot.model import Span

MAX_COMPARED = 80
"""Characters of a quotation that are compared when the nearest words are sought."""

MAX_PLACES = 500
"""Places in a segment with which it is compared; few sentences have so many words."""


def find(text: str, quote: str, occurrence: int | None, whole: str = "segment") -> Span | tuple[str, str, str]:
    """The span of a quotation in the text of a segment or another ``whole``, or the fault: its code, what is wrong, how to
    mend it.

    ``occurrence`` counts from 1; ``None`` where the editor gave none. Letters are compared as they are, without
    folding: a quotation that was copied is found.
    """
    places = [match.start() for match in re.finditer(re.escape(quote), text)] if quote else []
    if not places:
        return "D208", f"«{quote}» is not in the {whole}.", _hint(text, quote, whole)
    if occurrence is None and len(places) > 1:
        numbers = ", ".join(map(str, range(1, len(places) + 1)))
        return (
            "D209",
            f"«{quote}» is in the {whole} {len(places)} times.",
            f"add «occurrence: …» ({numbers}), or quote more words.",
        )
    if occurrence is not None and not 1 <= occurrence <= len(places):
        return (
            "D210",
            f"«{quote}» is in the {whole} {_times(len(places))}, and occurrence is {occurrence}.",
            "correct it.",
        )
    start = places[(occurrence or 1) - 1]
    return Span(start, start + len(quote))


def nearest(text: str, quote: str) -> str:
    """As many words of the text as the quotation has, most like it; empty where none is like it."""
    quote = quote[:MAX_COMPARED]
    near = difflib.get_close_matches(quote, dict.fromkeys(islice(_windows(text, quote), MAX_PLACES)), n=1, cutoff=0.5)
    return near[0] if near else ""


def _windows(text: str, quote: str) -> Iterator[str]:
    words = [match.span() for match in re.finditer(r"\S+", text)]
    count = max(1, len(quote.split()))
    for first, last in zip(words, words[count - 1 :], strict=False):
        yield text[first[0] : last[1]].strip('.,:;!?،؛؟…«»“”"()[]')


def _hint(text: str, quote: str, whole: str) -> str:
    if not text:
        return f"the {whole} has no text."
    near = nearest(text, quote)
    if not near:
        return f"copy the words from the {whole}."
    invisible = " (the letters look alike; copy them from the text)" if _letters(near) == _letters(quote) else ""
    return f"nearest words: «{near}»{invisible}."


def _letters(text: str) -> str:
    return re.sub(r"[\W_ـ\u064b-\u0652\u0670]+", "", text)


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
