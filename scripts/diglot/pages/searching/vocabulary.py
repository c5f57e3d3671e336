"""Every document of an edition brought together: which word stands in which passages, which entries a name leads to."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from diglot.model import Kind
from diglot.pages.searching.clitics import SCRIPTS, stems
from diglot.pages.searching.gathering import Gathered, Passage
from diglot.pages.searching.sounding import sounds

CELL = 32
"""Bits of a cell of the sets of passages that the browser keeps: the first note begins one."""
MOST_OTHERS = 12
"""So many words of the texts at most are kept for one sound, beside names."""


@dataclass(frozen=True, slots=True)
class Record:
    """An entity or a text, as it is shown above the sentences."""

    kind: Kind | str
    id: str
    names: Mapping[str, str]
    about: Mapping[str, str] = field(default_factory=dict)
    """Of a text, its author."""
    life: str = ""
    mentions: int = 0


@dataclass
class Vocabulary:
    """The whole index, in memory."""

    passages: dict[str, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("I")))
    """Word → the numbers of the passages that have it, alone or with clitics, rising."""
    forms: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Word → the written forms, itself left out, that have it in them."""
    stem: dict[str, str] = field(default_factory=dict)
    """Written form → the least word that it has in it."""
    records: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Word → the records whose names have it."""
    names: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Sound → the words of names that sound so, the most frequent first."""
    others: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Sound → words of the texts in a script that has clitics, likewise."""

    @property
    def words(self) -> list[str]:
        return sorted(self.passages.keys() | self.records.keys(), key=browser_order)


def browser_order(word: str) -> bytes:
    """The key by which the browser sorts: code units of UTF-16."""
    return word.encode("utf-16-be")


def vocabulary(
    documents: Sequence[Gathered], records: Sequence[tuple[Record, Iterable[tuple[str, ...]]]]
) -> Vocabulary:
    """The index of these documents and records; all sentences are numbered before all notes."""
    found = Vocabulary()
    named = [[words for words in forms if words] for _, forms in records]
    counts = _counts(documents, named)
    uncut = set().union(*(document.uncut for document in documents))
    kept: dict[str, tuple[str, ...]] = {}
    for number, passage in numbered(documents):
        for form in passage.forms:
            if form not in kept:
                kept[form] = _read(found, form, counts, uncut)
            for word in kept[form]:
                column = found.passages[word]
                if not column or column[-1] != number:
                    column.append(number)
    _add_records(found, named, counts)
    _add_sounds(found, named)
    return found


def numbered(documents: Sequence[Gathered]) -> Iterator[tuple[int, Passage]]:
    """Every passage with its number: all sentences, then all notes."""
    sentences = [passage for document in documents for passage in document.sentences]
    yield from enumerate(sentences)
    yield from enumerate((passage for document in documents for passage in document.notes), after(len(sentences)))


def after(sentences: int) -> int:
    """The number of the first note."""
    return -(-sentences // CELL) * CELL


def _counts(documents: Sequence[Gathered], named: Sequence[Sequence[tuple[str, ...]]]) -> Counter[str]:
    """How many passages have each written form; what marks and authority files know to be a word counts too."""
    counts: Counter[str] = Counter()
    for _, passage in numbered(documents):
        counts.update(passage.forms)
    for document in documents:
        counts.update(document.known)
    for word in {word for forms in named for words in forms for word in words}:
        counts[word] += 1
    return counts


def _read(found: Vocabulary, form: str, counts: Mapping[str, int], uncut: set[str]) -> tuple[str, ...]:
    """The words that a form counts as."""
    within = stems(form, counts, lambda form: form not in uncut)
    for word in within:
        found.forms[word].append(form)
    if within:
        found.stem[form] = within[-1]
    return form, *within


def _add_records(found: Vocabulary, named: Sequence[Sequence[tuple[str, ...]]], counts: Mapping[str, int]) -> None:
    for number, forms in enumerate(named):
        for word in {word for words in forms for word in words}:
            for each in (word, *stems(word, counts, lambda _: False)):
                found.records[each].append(number)


def _add_sounds(found: Vocabulary, named: Sequence[Sequence[tuple[str, ...]]]) -> None:
    names = {word for forms in named for words in forms for word in words}
    frequent = sorted(found.words, key=lambda word: (-len(found.passages.get(word, ())), word))
    for word in frequent:
        is_name = word in names
        if not (is_name or (_has_clitics(word) and word not in found.stem)):
            continue
        for sound in sounds(word):
            listed = found.names[sound] if is_name else found.others[sound]
            if is_name or len(listed) < MOST_OTHERS:
                listed.append(word)


def _has_clitics(word: str) -> bool:
    return any(script.first <= word[:1] <= script.last for script in SCRIPTS)
