"""The engine of the date grammars: rules over words, read as data and matched in linear time.

A grammar is a vocabulary (category → words → value) and a list of rules. A rule's pattern is a sequence of items,
parted by spaces:

==================  ============================================================================================
``MONTH``           a category of the vocabulary, of ``NUMBERS``, or the head of other rules
``'من'``            this very word or sign
``A|B``             one or the other
``X?``              may be missing
``year=X``          its value goes to the rule's ``build`` under that name
``^X``              no space before it
``و+X``             X with this proclitic (written together or apart)
==================  ============================================================================================

The proclitics of the first word stay outside what is found. Among the matches that begin at a word the longest wins,
then the head that stands first in ``HEADS``; the search goes on after it. Matching is memoised and no rule refers to
itself, so the work is bounded by the number of words times the size of the grammar.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

from diglot.model import Cert
from diglot.recognise.folding import Folded, folded
from diglot.recognise.tokens import Reading, Token

HEADS = ("EVENT", "NO-DATE", "DATE")
"""What a grammar finds, the first before the next where both are equally long: a month in the name of an event,
figures and words that look like a date and are none, and dates."""

NUMBERS: dict[str, tuple[int, int, int, int]] = {
    "#DAY": (1, 2, 1, 31),
    "#MONTH": (1, 2, 1, 12),
    "#YEAR": (4, 4, 1000, 2099),
    "#MODERN": (4, 4, 1500, 2099),
    "#SHORT-YEAR": (3, 4, 100, 2099),
    "#ANY-YEAR": (1, 4, 1, 9999),
    "#TAIL": (2, 2, 0, 99),
    "#CENTURY": (1, 2, 1, 21),
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
    """Categories of which one must stand right before, ``ب+`` for a proclitic of the first word itself, parted by
    spaces; what was found before counts under its head."""
    before: str = ""
    """Likewise for what must stand right after."""
    cert: Cert = "high"


class Match(NamedTuple):
    """An item, a rule or a word of the vocabulary found: the token after it, its value, the folded character at
    which it begins without proclitics, and these."""

    end: int
    value: Any
    start: int
    proclitic: str


class Found(NamedTuple):
    """What a grammar found: its head, its span in the folded text, the rule's value and certainty."""

    head: str
    start: int
    end: int
    value: Any
    cert: Cert


class Name(NamedTuple):
    """Words that are taken: first token, token after the last, and as which head they count for what follows."""

    first: int
    end: int
    head: str


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a pattern."""

    symbols: tuple[str, ...]
    name: str
    optional: bool
    glued: bool
    proclitic: str


_ITEM = re.compile(
    r"(?:(?P<name>[a-z]+)=)?(?P<glued>\^)?(?:(?P<proclitic>[^\W\d_]+)\+)?(?P<symbols>[^?]+?)(?P<optional>\?)?"
)


def _item(source: str) -> Item:
    match = _ITEM.fullmatch(source)
    if not match:
        raise ValueError(f"not an item of a pattern: {source}")
    symbols = tuple(folded(symbol) if symbol[0] == "'" else symbol for symbol in match["symbols"].split("|"))
    return Item(symbols, match["name"] or "", bool(match["optional"]), bool(match["glued"]), match["proclitic"] or "")


@dataclass(frozen=True, slots=True, eq=False)
class _Pattern:
    rule: Rule
    items: tuple[Item, ...]
    after: tuple[str, ...]
    before: tuple[str, ...]


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
    ) -> None:
        self.rules = tuple(rules)
        self.readings = readings
        self.capitals = frozenset(capitals)
        """Categories whose words are written with a capital."""
        self.patterns: dict[str, list[_Pattern]] = {}
        for rule in self.rules:
            items = tuple(map(_item, rule.pattern.split()))
            pattern = _Pattern(rule, items, tuple(rule.after.split()), tuple(rule.before.split()))
            self.patterns.setdefault(rule.head, []).append(pattern)
        self.lexicon = _lexicon(vocabulary, self._literals())
        self._refuse_unknown(set(vocabulary))
        self.first = {head: self._first(head) for head in HEADS if head in self.patterns}
        self.openings = {pattern: self._opening(pattern) for each in self.patterns.values() for pattern in each}
        """Pattern → the categories of words with which it can begin."""

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
        known = vocabulary | {*NUMBERS, COMPOUND} | set(self.patterns) | set(self._literals())
        unknown = {symbol for item in self._items() for symbol in item.symbols} - known
        if unknown:
            raise ValueError(f"no category: {', '.join(sorted(unknown))}")

    def _first(self, symbol: str) -> frozenset[str]:
        """The categories of words with which a symbol can begin."""
        if symbol not in self.patterns:
            return frozenset((symbol,))
        return frozenset().union(*map(self._opening, self.patterns[symbol]))

    def _opening(self, pattern: _Pattern) -> frozenset[str]:
        found: set[str] = set()
        for item in pattern.items:
            found.update(first for symbol in item.symbols for first in self._first(symbol))
            found.update((f"'{item.proclitic}'",) if item.proclitic else ())
            if not item.optional:
                break
        return frozenset(found)

    def find(self, text: Folded, tokens: Sequence[Token], names: Iterable[Name] = ()) -> list[Found]:
        """Everything that the grammar finds in a text, in order, nothing overlapping.

        Args:
            text: the folded text.
            tokens: its tokens.
            names: what has been found in it already; no date takes a word of theirs.
        """
        return list(_Search(self, text, tokens, names).run())

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


Lexemes: TypeAlias = dict[str, list[Match]]


class _Search:
    """One text searched; remembers what was matched where."""

    def __init__(self, grammar: Grammar, text: Folded, tokens: Sequence[Token], names: Iterable[Name]) -> None:
        self.grammar = grammar
        self.text = text
        self.tokens = tokens
        self.memo: dict[tuple[str, int, str | None], tuple[Match, ...]] = {}
        self.words: dict[int, Lexemes] = {}
        for first, end, head in names:
            self.words.update((index, {}) for index in range(first, end))
            self.words[first] = {head: [Match(end, "", tokens[first].start, "")]}

    def run(self) -> Iterator[Found]:
        index = 0
        while index < len(self.tokens):
            found = self.best(index)
            if found is None:
                index += 1
                continue
            head, match, cert = found
            self.lexemes(index)[head] = [match]
            index = match.end
            yield Found(head, match.start, self.tokens[match.end - 1].end, match.value, cert)

    def best(self, index: int) -> tuple[str, Match, Cert] | None:
        """The longest match that begins at a token, the first head before the next."""
        categories = self.lexemes(index).keys()
        best: tuple[str, Match, Cert] | None = None
        for head, first in self.grammar.first.items():
            if first.isdisjoint(categories):
                continue
            for match in self.match(head, index, None):
                if best is None or match.end > best[1].end:
                    value, cert = match.value
                    best = head, match._replace(value=value), cert
        return best

    # words

    def lexemes(self, index: int) -> Lexemes:
        """What the vocabulary knows to begin at a token, by category."""
        if index not in self.words:
            token = self.tokens[index]
            found = self._number(index, token) if token.kind == "number" else self._word(index, token)
            self.words[index] = found
        return self.words[index]

    def _number(self, index: int, token: Token) -> Lexemes:
        digits = len(token.text)
        if digits > 4 or not token.text.isdecimal():
            return {COMPOUND: [Match(index + 1, token.text, token.start, "")]}
        value = int(token.text)
        return {
            category: [Match(index + 1, value, token.start, "")]
            for category, (fewest, most, smallest, greatest) in NUMBERS.items()
            if fewest <= digits <= most and smallest <= value <= greatest
        }

    def _word(self, index: int, token: Token) -> Lexemes:
        found: Lexemes = {}
        readings = self.grammar.readings(token.text) if token.kind == "word" else (Reading(0, 1, token.text),)
        for reading in readings:
            entries = self.grammar.lexicon.get(reading.key, ())
            if not entries or reading.end != len(token.text):
                continue
            start = token.start + reading.start
            for category, rest, value in entries:
                if self._goes_on(index, rest) and self._capital(category, start):
                    match = Match(index + 1 + len(rest), value, start, token.text[: reading.start])
                    found.setdefault(category, []).append(match)
        return found

    def _goes_on(self, index: int, rest: tuple[str, ...]) -> bool:
        following = self.tokens[index + 1 : index + 1 + len(rest)]
        return not rest or tuple(token.text for token in following) == rest

    def _capital(self, category: str, start: int) -> bool:
        return category not in self.grammar.capitals or self.text.source[self.text.start(start)].isupper()

    # rules

    def match(self, symbol: str, index: int, proclitic: str | None) -> tuple[Match, ...]:
        """The ways to read a symbol from a token on, one for each length; ``None`` takes any proclitic."""
        key = symbol, index, proclitic
        if key not in self.memo:
            rules = self.grammar.patterns.get(symbol)
            found = self._rules(rules, index, proclitic) if rules else self._term(symbol, index, proclitic)
            first_of_length: dict[int, Match] = {}
            for match in found:
                first_of_length.setdefault(match.end, match)
            self.memo[key] = tuple(first_of_length.values())
        return self.memo[key]

    def _term(self, symbol: str, index: int, proclitic: str | None) -> Iterator[Match]:
        if index >= len(self.tokens):
            return
        for match in self.lexemes(index).get(symbol, ()):
            if proclitic is None or match.proclitic == proclitic:
                yield match
        if proclitic and self.tokens[index].text == proclitic:
            yield from (match._replace(proclitic=proclitic) for match in self._term(symbol, index + 1, ""))

    def _rules(self, patterns: Sequence[_Pattern], index: int, proclitic: str | None) -> Iterator[Match]:
        if index >= len(self.tokens):
            return
        for pattern in patterns:
            if not proclitic and self.grammar.openings[pattern].isdisjoint(self.lexemes(index)):
                continue
            for end, start, found, captures in self._sequence(pattern.items, index, proclitic):
                if not self._in_place(pattern, index, end, found):
                    continue
                value = pattern.rule.build(**captures)
                if value is not None:
                    whole = (value, pattern.rule.cert) if pattern.rule.head in HEADS else value
                    yield Match(end, whole, start, found)

    def _sequence(
        self, items: Sequence[Item], index: int, proclitic: str | None
    ) -> Iterator[tuple[int, int, str, dict[str, Any]]]:
        """The ways to read a pattern's items one after the other: end, start, proclitic, named values."""
        states: list[tuple[int, int, str | None, dict[str, Any]]] = [(index, -1, proclitic, {})]
        for item in items:
            states = [after for state in states for after in self._step(item, state)]
        return ((end, start, found or "", captures) for end, start, found, captures in states if start >= 0)

    def _step(
        self, item: Item, state: tuple[int, int, str | None, dict[str, Any]]
    ) -> Iterator[tuple[int, int, str | None, dict[str, Any]]]:
        index, start, proclitic, captures = state
        begun = start >= 0
        wanted = item.proclitic or ("" if begun else proclitic)
        if index < len(self.tokens) and (not item.glued or self.tokens[index].glued):
            for symbol in item.symbols:
                for match in self.match(symbol, index, wanted):
                    named = {**captures, item.name: match.value} if item.name else captures
                    yield match.end, start if begun else match.start, proclitic if begun else match.proclitic, named
        if item.optional:
            yield state

    def _in_place(self, pattern: _Pattern, index: int, end: int, proclitic: str) -> bool:
        return (not pattern.after or self._stands_after(pattern.after, index, proclitic)) and (
            not pattern.before or self._stands_before(pattern.before, end)
        )

    def _stands_after(self, categories: Iterable[str], index: int, proclitic: str) -> bool:
        for category in categories:
            if category.endswith("+"):
                if category[:-1] in proclitic:
                    return True
            elif any(
                match.end == index
                for begin in range(max(0, index - 8), index)
                for match in self.lexemes(begin).get(category, ())
            ):
                return True
        return False

    def _stands_before(self, categories: Iterable[str], end: int) -> bool:
        if end == len(self.tokens):
            return "END" in categories
        return any(category in self.lexemes(end) for category in categories)
