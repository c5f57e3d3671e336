"""The texts as suggestion reads them: words that are explained or not, and passages laid beside their translations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from diglot.identifiers import covers
from diglot.model import Correction, Date, Document, Mention, Segment, Text
from diglot.recognise.folding import fold
from diglot.recognise.languages import language
from diglot.recognise.tokens import tokens

Cover: TypeAlias = Mention | Date | Correction | None
"""What explains a word."""

Break: TypeAlias = Literal["", "-", ".", "stop"]
"""What stands between two words: a space or nothing, a hyphen, an initial's point, or something that parts them."""


class Word(NamedTuple):
    """A word or number of a segment."""

    text: str
    """As printed, without a possessive «'s»."""
    key: str
    """Folded."""
    start: int
    end: int
    before: Break
    possessive: bool
    cover: Cover

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def is_name_part(self) -> bool:
        """Whether it belongs to a mention."""
        return isinstance(self.cover, Mention)


@dataclass(frozen=True)
class Passage:
    """A segment of a text."""

    document: str
    lang: str
    segment: str
    text: str
    words: tuple[Word, ...]
    emphasis: tuple[tuple[int, int], ...] = ()
    heading: bool = False
    place: int = 0
    """Its number in its text, from 0."""
    number: int = 0
    """The text's number in its document: the original is 0."""

    def __hash__(self) -> int:
        return hash((self.document, self.lang, self.segment))

    def printed(self, first: int, last: int) -> str:
        """The words from ``first`` to before ``last`` as they are printed."""
        return self.text[self.words[first].start : self.words[last - 1].end]

    def between(self, index: int) -> str:
        """What is printed before a word, after the word before it."""
        start = self.words[index - 1].end if index else 0
        end = self.words[index].start if index < len(self.words) else len(self.text)
        return self.text[start:end]

    def starts_sentence(self, index: int) -> bool:
        """Whether a word stands where a capital says nothing."""
        gap = self.between(index)
        return index == 0 or (any(sign in gap for sign in '.:?!…“"«؟') and self.words[index].before == "stop")

    @property
    def mentions(self) -> tuple[Mention, ...]:
        found = dict.fromkeys(word.cover for word in self.words if isinstance(word.cover, Mention))
        return tuple(found)


class Pair(NamedTuple):
    """A passage of the original and one of a translation that says the same."""

    original: Passage
    translation: Passage


@dataclass(frozen=True)
class Reading:
    """All passages, and those that belong together."""

    passages: tuple[Passage, ...]
    pairs: tuple[Pair, ...]
    partners: dict[Passage, tuple[Passage, ...]] = field(default_factory=dict)
    """Each passage's counterparts in other languages."""

    def others(self, passage: Passage) -> tuple[Passage, ...]:
        """The passages of the same text that stand for the same ones as this."""
        same = (other for partner in self.partners.get(passage, ()) for other in self.partners.get(partner, ()))
        return tuple(dict.fromkeys(other for other in same if other != passage and other.lang == passage.lang))


def read(documents: Iterable[Document]) -> Reading:
    """The passages of recognised documents. A segment that stands for several is paired with each of them."""
    passages: list[Passage] = []
    pairs: list[Pair] = []
    for document in documents:
        ordered = sorted(document.texts, key=lambda text: (text.lang != document.original, text.lang))
        texts = {text.lang: _passages(document.id, text, number) for number, text in enumerate(ordered)}
        passages += [passage for text in texts.values() for passage in text]
        original = texts.get(document.original, [])
        for lang, translation in texts.items():
            if lang != document.original:
                pairs += _paired(original, translation)
    partners: dict[Passage, tuple[Passage, ...]] = {}
    for one, other in pairs:
        partners[one] = (*partners.get(one, ()), other)
        partners[other] = (*partners.get(other, ()), one)
    return Reading(tuple(passages), tuple(pairs), partners)


def _passages(document: str, text: Text, number: int) -> list[Passage]:
    return [
        Passage(
            document,
            text.lang,
            segment.id,
            segment.text,
            tuple(words(segment, text.lang)),
            tuple((span.start, span.end) for span in segment.emphasis),
            segment.is_heading,
            place,
            number,
        )
        for place, segment in enumerate(text.segments())
        if segment.text
    ]


def words(segment: Segment, lang: str) -> Iterator[Word]:
    """The words of a segment, in order, each with the innermost mark that covers it, proclitics apart."""
    folded = fold(segment.text)
    cover = _covers(segment)
    found = [token for token in tokens(folded.text) if token.kind != "sign"]
    last = 0
    for token in found:
        start, end = folded.span(token.start, token.end)
        key, possessive = token.text, False
        if token.text.endswith("'s") and any(one.end < len(token.text) for one in language(lang).readings(token.text)):
            key, possessive, end = token.text[:-2], True, folded.end(token.end - 2)
        gap = segment.text[last:start]
        over = next((mark for mark in cover[start:end] if mark), None)
        yield Word(segment.text[start:end], key, start, end, _break(gap, segment.text[:last]), possessive, over)
        last = folded.end(token.end)


def _covers(segment: Segment) -> Sequence[Cover]:
    """For each character, the mark over it; a mention before the date inside it."""
    cover: list[Cover] = [None] * len(segment.text)
    for mark in sorted(segment.marks, key=lambda mark: isinstance(mark, Mention)):
        cover[mark.start : mark.end] = [mark] * (mark.end - mark.start)
    return cover


def _break(gap: str, before: str) -> Break:
    if not gap.strip() or (gap in ("' ", "’ ") and before.endswith("s")):
        return ""
    if gap in ("-", "‐", "‑"):
        return "-"
    initial = gap.strip() == "." and before[-1:].isupper() and not before[-2:-1].isalnum()
    return "." if initial else "stop"


def _paired(original: Sequence[Passage], translation: Sequence[Passage]) -> Iterator[Pair]:
    place = {passage.segment: index for index, passage in enumerate(original)}
    for passage in translation:
        first, last = covers(passage.segment) if not passage.segment.startswith("hole-") else ("", "")
        if first in place and last in place:
            yield from (Pair(one, passage) for one in original[place[first] : place[last] + 1])


def spelled_small(passages: Iterable[Passage]) -> dict[str, Counter[str]]:
    """Language → folded words that stand with a small first letter, and how often."""
    found: dict[str, Counter[str]] = {}
    for passage in passages:
        counter = found.setdefault(passage.lang, Counter())
        counter.update(word.key for word in passage.words if word.text[0].islower())
    return found
