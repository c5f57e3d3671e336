"""The segments of a document's texts, found by language and identifier."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping

from diglot.identifiers import covers, id_key
from diglot.model import Segment, Text


class Segments:
    """Every segment that has an identifier. A sentence of the original that a translation's range covers is found
    there under its own identifier too."""

    def __init__(self, texts: Iterable[Text], original: str, *, withheld: bool = False) -> None:
        self.original = original
        self.withheld = withheld
        """Whether the original is withheld, restored here or not."""
        self._known = {
            text.lang: {segment.id: segment for segment in text.segments() if not segment.is_hole} for text in texts
        }
        ordered = sorted(self._known.get(original, ()), key=id_key)
        self._covered = {lang: _covered(known, ordered) for lang, known in self._known.items()}

    @property
    def languages(self) -> list[str]:
        return sorted(self._known)

    def identifiers(self, lang: str) -> list[str]:
        return sorted(self._known[lang])

    def get(self, lang: str, identifier: str) -> Segment | None:
        """The segment that is or covers the identifier."""
        return self._known[lang].get(identifier) or self._covered[lang].get(identifier)


def _covered(known: Mapping[str, Segment], ordered: list[str]) -> dict[str, Segment]:
    """Identifier of the original → the range that covers it."""
    keys = [id_key(identifier) for identifier in ordered]
    return {
        identifier: segment
        for name, segment in known.items()
        if "-" in name
        for first, last in (covers(name),)
        for identifier in ordered[bisect_left(keys, id_key(first)) : bisect_right(keys, id_key(last))]
    }
