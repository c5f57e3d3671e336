"""The notation of the date grammars: rules over words, written as data. ``search`` finds them in a text.

A grammar is a vocabulary (category → words → value) and a list of rules. A rule's pattern is a sequence of items,
parted by spaces:

==================  ============================================================================================
``MONTH``           a category of the vocabulary, of ``NUMBERS``, of shapes, or the head of other rules
``'من'``            this very word or sign
``A|B``             one or the other
``X?``              may be missing
``year=X``          its value goes to the rule's ``build`` under that name; ``of=`` and ``whole=`` are for the date
                    inside a qualified one, its core, and ``it=`` for what is as good as the whole
``^X``              no space before it
``>X``              must follow, and is no part of what is found; nothing but such items after it
``و+X``             X with this proclitic (written together or apart)
==================  ============================================================================================

The proclitics of the first word stay outside what is found. No rule refers to itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeAlias

from diglot.model import Cert
from diglot.recognise.folding import folded
from diglot.recognise.tokens import Reading

HEADS = ("EVENT", "NO-DATE", "DURATION", "DATE", "OTHER-ERA")
"""What a grammar finds, the first before the next where both are equally long: a month in the name of an event,
figures and words that look like a date and are none, lengths of time, dates, and what would be a date but for the sign
of another era that follows."""

NUMBERS: dict[str, tuple[int, int, int, int]] = {
    "#DAY": (1, 2, 1, 31),
    "#MONTH": (1, 2, 1, 12),
    "#YEAR": (4, 4, 1000, 2099),
    "#MODERN": (4, 4, 1500, 2099),
    "#SHORT-YEAR": (3, 4, 100, 2099),
    "#ANY-YEAR": (1, 4, 1, 9999),
    "#TAIL": (2, 2, 0, 99),
    "#OLD-TAIL": (2, 2, 32, 99),
    "#TENS": (2, 2, 20, 90),
    "#CENTURY": (1, 2, 1, 21),
    "#HIJRI": (1, 4, 1, 1500),
    "#HIJRI-YEAR": (3, 4, 100, 1500),
    "#COPTIC": (1, 4, 1, 1800),
    "#DECADE": (4, 4, 1000, 2090),
}
"""Categories of figures: fewest and most digits, smallest and greatest value."""
COMPOUND = "#COMPOUND"
"""The category of all other figures, as text: 13.2.1929, 300,000, 19290213."""

Vocabulary: TypeAlias = Mapping[str, Mapping[str, object]]
"""Category → words (printed as one likes, they are folded) → value."""

Build: TypeAlias = Callable[..., Any]
"""Makes a rule's value from its named parts, or ``None`` where they don't go together."""


def nothing() -> object:
    """The value of what has none."""
    return ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write something."""

    head: str
    pattern: str
    build: Build
    examples: Mapping[str, str] = field(default_factory=dict)
    """Sentences with what is found in braces → its EDTF values, parted by «; ». They are the rule's tests."""
    after: str = ""
    """Categories of which one must stand right before, ``ب+`` for a proclitic of the first word itself, ``A&B`` for one
    after the other, ``START`` for nothing at all, parted by spaces; what was found before counts under its head.
    ``~X`` stands anywhere before it in the clause."""
    before: str = ""
    """Likewise for what must stand right after, ``END`` for nothing at all. In both, ``!X`` must not stand there."""
    cert: Cert = "high"
    rare: bool = False
    """Whether it is tried only where the text has a word of one of the grammar's ``signs``."""


def rare(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Rules that cost nothing in a text without a sign of what they are about."""
    return tuple(replace(rule, rare=True) for rule in rules)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a pattern."""

    symbols: tuple[str, ...]
    name: str
    optional: bool
    glued: bool
    proclitic: str
    ahead: bool = False


_ITEM = re.compile(
    r"(?:(?P<name>[a-z]+)=)?(?P<ahead>>)?(?P<glued>\^)?(?:(?P<proclitic>[^\W\d_]+)\+)?(?P<symbols>[^?]+?)(?P<optional>\?)?"
)


def _item(source: str) -> Item:
    match = _ITEM.fullmatch(source)
    if not match:
        raise ValueError(f"not an item of a pattern: {source}")
    symbols = tuple(folded(symbol) if symbol[0] == "'" else symbol for symbol in match["symbols"].split("|"))
    optional, glued, ahead = (bool(match[group]) for group in ("optional", "glued", "ahead"))
    return Item(symbols, match["name"] or "", optional, glued, match["proclitic"] or "", ahead)


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    rule: Rule
    items: tuple[Item, ...]
    after: tuple[str, ...]
    before: tuple[str, ...]


_NO_SHAPES: Mapping[str, Callable[[str], bool]] = {}

Entry: TypeAlias = tuple[str, tuple[str, ...], object]
"""Category, the words after the first, value."""


class Grammar:
    """A vocabulary and its rules, made ready for matching.

    Raises:
        ValueError: a pattern cannot be read, or names a category that nothing defines.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        rules: Sequence[Rule],
        readings: Callable[[str], Iterable[Reading]],
        capitals: Iterable[str] = (),
        *,
        others: Iterable[str] = (),
        shapes: Mapping[str, Callable[[str], bool]] = _NO_SHAPES,
        signs: Iterable[str] = (),
    ) -> None:
        self.rules = tuple(rules)
        self.readings = readings
        self.capitals = frozenset(capitals)
        """Categories whose words are written with a capital."""
        self.others = frozenset(others)
        """Words as printed that fold to one of the vocabulary and are another."""
        self.shapes = shapes
        """Category → whether a word as it is printed is of it."""
        self.signs = frozenset(signs)
        """Categories without whose words no rule that is rare can hold."""
        self.patterns: dict[str, list[Pattern]] = {}
        for rule in self.rules:
            items = tuple(map(_item, rule.pattern.split()))
            pattern = Pattern(rule, items, tuple(rule.after.split()), tuple(rule.before.split()))
            self.patterns.setdefault(rule.head, []).append(pattern)
        self.lexicon = _lexicon(vocabulary, self._literals())
        self._refuse_unknown(set(vocabulary))
        self.note_beginnings()

    @cached_property
    def plain(self) -> Grammar:
        """The grammar without its rare rules."""
        plain = copy(self)
        plain.patterns = {
            head: [pattern for pattern in patterns if not pattern.rule.rare] for head, patterns in self.patterns.items()
        }
        plain.note_beginnings()
        return plain

    def note_beginnings(self) -> None:
        """Notes with which words each head and each pattern can begin."""
        self.starts: dict[str, frozenset[str]] = {}
        """Head → the categories of words with which it can begin."""
        for head in self.patterns:
            self._first(head)
        self.first = {head: self.starts[head] for head in HEADS if head in self.patterns}
        self.openings = {pattern: self._opening(pattern) for each in self.patterns.values() for pattern in each}
        """Pattern → the categories of words with which it can begin."""
        self.candidates: dict[tuple[str, frozenset[str]], tuple[Pattern, ...]] = {}
        self.possibilities: dict[frozenset[str], frozenset[str]] = {}

    def possible(self, categories: frozenset[str]) -> frozenset[str]:
        """The heads and categories with which words of some categories can begin."""
        if categories not in self.possibilities:
            heads = {head for head, starts in self.starts.items() if not starts.isdisjoint(categories)}
            self.possibilities[categories] = categories | heads
        return self.possibilities[categories]

    def beginning(self, symbol: str, categories: frozenset[str]) -> tuple[Pattern, ...]:
        """The patterns of a head that can begin with a word of some categories, in the order of the rules."""
        key = symbol, categories
        if key not in self.candidates:
            patterns = self.patterns.get(symbol, ())
            self.candidates[key] = tuple(each for each in patterns if not self.openings[each].isdisjoint(categories))
        return self.candidates[key]

    def _literals(self) -> Iterator[str]:
        for item in self._items():
            yield from (symbol for symbol in item.symbols if symbol.startswith("'"))
            if item.proclitic:
                yield f"'{item.proclitic}'"

    def _items(self) -> Iterator[Item]:
        for patterns in self.patterns.values():
            for pattern in patterns:
                yield from pattern.items

    def _refuse_unknown(self, vocabulary: set[str]) -> None:
        known = vocabulary | {*NUMBERS, COMPOUND, *self.shapes} | set(self.patterns) | set(self._literals())
        unknown = {symbol for item in self._items() for symbol in item.symbols} - known
        if unknown:
            raise ValueError(f"no category: {', '.join(sorted(unknown))}")

    def _first(self, symbol: str) -> frozenset[str]:
        """The categories of words with which a symbol can begin."""
        if symbol not in self.patterns:
            return frozenset((symbol,))
        if symbol not in self.starts:
            self.starts[symbol] = frozenset().union(*map(self._opening, self.patterns[symbol]))
        return self.starts[symbol]

    def _opening(self, pattern: Pattern) -> frozenset[str]:
        found: set[str] = set()
        for item in pattern.items:
            found.update(first for symbol in item.symbols for first in self._first(symbol))
            found.update((f"'{item.proclitic}'",) if item.proclitic else ())
            if not item.optional:
                break
        return frozenset(found)

    def knows(self, word: str, category: str) -> bool:
        """Whether a folded word alone is of a category."""
        return any(entry[0] == category and not entry[1] for entry in self.lexicon.get(word, ()))


def _lexicon(vocabulary: Vocabulary, literals: Iterable[str]) -> dict[str, tuple[Entry, ...]]:
    """First word → what may begin with it, the entry with most words first."""
    entries: dict[str, list[Entry]] = {}
    terms = [(category, words, value) for category, table in vocabulary.items() for words, value in table.items()]
    terms += [(literal, literal.strip("'") or "'", literal) for literal in sorted(set(literals))]
    for category, words, value in terms:
        first, *rest = folded(words).split()
        entry = (category, tuple(rest), value)
        if entry not in entries.setdefault(first, []):
            entries[first].append(entry)
    return {first: tuple(sorted(found, key=lambda entry: -len(entry[1]))) for first, found in entries.items()}
