"""The engine of the date grammars: every place in a text where one of their rules holds.

Among the matches that begin at a word the longest wins, then the head that stands first in ``HEADS``; the search goes
on after it. Matching is memoised, and no rule refers to itself: the work is bounded by the number of words times the
size of the grammar.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple, TypeAlias

from diglot.model import Cert
from diglot.recognise.folding import Folded
from diglot.recognise.grammar import COMPOUND, HEADS, NUMBERS, Grammar, Item, Pattern
from diglot.recognise.tokens import Reading, Token


class Match(NamedTuple):
    """An item, a rule or a word of the vocabulary found: the token after it, its value, the folded character at
    which it begins without proclitics, these, and the core of a qualified date."""

    end: int
    value: Any
    start: int
    proclitic: str
    core: Match | None = None


class Found(NamedTuple):
    """What a grammar found: its head, its span in the folded text, the rule's value and certainty, span and value of
    the date inside a qualified one, and whether an event stands right before it."""

    head: str
    start: int
    end: int
    value: Any
    cert: Cert = "high"
    core: Found | None = None
    names_event: bool = False


class Name(NamedTuple):
    """Words that are taken: first token, token after the last, as which head they count for what follows, and as
    which value."""

    first: int
    end: int
    head: str
    value: object = ""


def find(grammar: Grammar, text: Folded, tokens: Sequence[Token], names: Iterable[Name] = ()) -> list[Found]:
    """Everything that a grammar finds in a text, in order, nothing overlapping.

    Args:
        grammar: that of the text's language.
        text: the folded text.
        tokens: its tokens.
        names: what has been found in it already; no date takes a word of theirs.
    """
    search = _Search(grammar, text, tokens, names)
    if not search.has(grammar.signs):
        search.grammar = grammar.plain
    return list(search.run())


def _core(parts: dict[str, Match]) -> Match | None:
    """The innermost date that others qualify."""
    if "it" in parts:
        return parts["it"].core
    qualified = parts.get("of") or parts.get("whole")
    return qualified and (qualified.core or qualified)


Lexemes: TypeAlias = dict[str, list[Match]]


class State(NamedTuple):
    """A pattern read up to a token: that token, the end of what is found, its start (-1 before its first word), its
    proclitics and its named parts."""

    at: int
    end: int
    start: int
    proclitic: str | None
    parts: dict[str, Match]


class _Search:
    """One text searched; remembers what was matched where."""

    def __init__(self, grammar: Grammar, text: Folded, tokens: Sequence[Token], names: Iterable[Name]) -> None:
        self.grammar = grammar
        self.text = text
        self.tokens = tokens
        self.memo: dict[tuple[str, int, str | None], tuple[Match, ...]] = {}
        self.words: dict[int, Lexemes] = {}
        self.categories: dict[int, frozenset[str]] = {}
        self.symbols: dict[int, frozenset[str]] = {}
        for first, end, head, value in names:
            self.words.update((index, {}) for index in range(first, end))
            self.words[first] = {head: [Match(end, value, tokens[first].start, "")]}

    def has(self, categories: frozenset[str]) -> bool:
        """Whether the text has a word of one of these categories."""
        return any(not categories.isdisjoint(self.lexemes(index)) for index in range(len(self.tokens)))

    def run(self) -> Iterator[Found]:
        index = 0
        while index < len(self.tokens):
            found = self.best(index)
            if found is None:
                index += 1
                continue
            head, match, cert = found
            self.lexemes(index)[head] = [match]
            yield self._found(head, match, cert, names_event=self._stands_after("EVENT", index, ""))
            index = match.end

    def _found(self, head: str, match: Match, cert: Cert = "high", *, names_event: bool = False) -> Found:
        core = match.core and self._found(head, match.core)
        return Found(head, match.start, self._end(match.end - 1), match.value, cert, core, names_event)

    def _end(self, index: int) -> int:
        """The folded character after a token, without what is written together with its end."""
        token = self.tokens[index]
        if token.kind != "word":
            return token.end
        return token.start + min(reading.end for reading in self.grammar.readings(token.text))

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
        if digits > 4 or not token.text.isdecimal() or self._is_code(index):
            return {COMPOUND: [Match(index + 1, token.text, token.start, "")]}
        value = int(token.text)
        return {
            category: [Match(index + 1, value, token.start, "")]
            for category, (fewest, most, smallest, greatest) in NUMBERS.items()
            if fewest <= digits <= most and smallest <= value <= greatest
        }

    def _is_code(self, index: int) -> bool:
        """Whether figures stand right after Latin letters, as in a code; «c1900» is a date."""
        before = self.tokens[index - 1] if index else None
        glued = before is not None and self.tokens[index].glued and before.kind == "word" and before.text.isascii()
        return glued and before is not None and not self.grammar.knows(before.text, "ABOUT")

    def _word(self, index: int, token: Token) -> Lexemes:
        found: Lexemes = {}
        readings = self.grammar.readings(token.text) if token.kind == "word" else (Reading(0, 1, token.text),)
        for reading in readings:
            entries = self.grammar.lexicon.get(reading.key, ())
            start = token.start + reading.start
            if not entries or self._is_other(start, token.end):
                continue
            for category, rest, value in entries:
                if self._goes_on(index, rest) and self._capital(category, start):
                    match = Match(index + 1 + len(rest), value, start, token.text[: reading.start])
                    found.setdefault(category, []).append(match)
        printed = self._printed(token.start, token.end) if token.kind == "word" else ""
        for shape, has in self.grammar.shapes.items():
            if printed and has(printed):
                found[shape] = [Match(index + 1, token.text, token.start, "")]
        return found

    def _printed(self, start: int, end: int) -> str:
        return self.text.source[slice(*self.text.span(start, end))]

    def _is_other(self, start: int, end: int) -> bool:
        return self._printed(start, end) in self.grammar.others

    def _goes_on(self, index: int, rest: tuple[str, ...]) -> bool:
        following = self.tokens[index + 1 : index + 1 + len(rest)]
        return len(following) == len(rest) and all(map(_is_word, following, rest))

    def _capital(self, category: str, start: int) -> bool:
        return category not in self.grammar.capitals or self.text.source[self.text.start(start)].isupper()

    # rules

    def match(self, symbol: str, index: int, proclitic: str | None) -> tuple[Match, ...]:
        """The ways to read a symbol from a token on, one for each length; ``None`` takes any proclitic."""
        key = symbol, index, proclitic
        found = self.memo.get(key)
        if found is None:
            found = self.memo[key] = self._match(symbol, index, proclitic)
        return found

    def _match(self, symbol: str, index: int, proclitic: str | None) -> tuple[Match, ...]:
        if index >= len(self.tokens):
            return ()
        if not (proclitic or symbol in self._possible(index)):
            return ()
        rules = self.grammar.patterns.get(symbol, ()) if proclitic else self._beginning(symbol, index)
        first_of_length: dict[int, Match] = {}
        for match in chain(self._term(symbol, index, proclitic), self._rules(rules, index, proclitic)):
            first_of_length.setdefault(match.end, match)
        return tuple(first_of_length.values())

    def _beginning(self, symbol: str, index: int) -> Sequence[Pattern]:
        """The rules of a head that can begin with a token's word."""
        return self.grammar.beginning(symbol, self._categories(index)) if symbol in self.grammar.patterns else ()

    def _categories(self, index: int) -> frozenset[str]:
        if index not in self.categories:
            self.categories[index] = frozenset(self.lexemes(index))
        return self.categories[index]

    def _possible(self, index: int) -> frozenset[str]:
        """The symbols that can begin with a token's word."""
        found = self.symbols.get(index)
        if found is None:
            found = self.symbols[index] = self.grammar.possible(self._categories(index))
        return found

    def _term(self, symbol: str, index: int, proclitic: str | None) -> Iterator[Match]:
        if index >= len(self.tokens):
            return
        for match in self.lexemes(index).get(symbol, ()):
            if proclitic is None or match.proclitic == proclitic:
                yield match
        if proclitic and self.tokens[index].text == proclitic:
            yield from (match._replace(proclitic=proclitic) for match in self._term(symbol, index + 1, ""))

    def _rules(self, patterns: Sequence[Pattern], index: int, proclitic: str | None) -> Iterator[Match]:
        for pattern in patterns:
            for state in self._sequence(pattern.items, index, proclitic):
                found = state.proclitic or ""
                if not self._in_place(pattern, index, state.end, found):
                    continue
                value = pattern.rule.build(**{name: match.value for name, match in state.parts.items()})
                if value is not None:
                    whole = (value, pattern.rule.cert) if pattern.rule.head in HEADS else value
                    yield Match(state.end, whole, state.start, found, _core(state.parts))

    def _sequence(self, items: Sequence[Item], index: int, proclitic: str | None) -> list[State]:
        """The ways to read a pattern's items one after the other."""
        states = [State(index, index, -1, proclitic, {})]
        for item in items:
            states = [after for state in states for after in self._step(item, state)]
            if not states:
                break
        return [state for state in states if state.start >= 0]

    def _step(self, item: Item, state: State) -> list[State]:
        index, end, start, proclitic, parts = state
        begun = start >= 0
        wanted = item.proclitic or ("" if begun else proclitic)
        found: list[State] = []
        if index < len(self.tokens) and (not item.glued or self.tokens[index].glued):
            possible = None if wanted else self._possible(index)
            for symbol in item.symbols:
                if possible is not None and symbol not in possible:
                    continue
                for match in self.match(symbol, index, wanted):
                    named = {**parts, item.name: match} if item.name else parts
                    first, outside = (start, proclitic) if begun else (match.start, match.proclitic)
                    found.append(State(match.end, end if item.ahead else match.end, first, outside, named))
        return [*found, state] if item.optional else found

    def _in_place(self, pattern: Pattern, index: int, end: int, proclitic: str) -> bool:
        return _allowed(pattern.after, lambda category, _: self._stands_after(category, index, proclitic)) and _allowed(
            pattern.before, lambda category, bare: self._stands_before(category, end, bare=bare)
        )

    def _stands_after(self, category: str, index: int, proclitic: str) -> bool:
        if category.endswith("+"):
            return category[:-1] in proclitic
        if category == "START":
            return index == 0
        if category[0] == "~":
            return any(category[1:] in self.lexemes(begin) for begin in self._clause(index))
        before, _, last = category.rpartition("&")
        return any(
            match.end == index and (not before or self._stands_after(before, begin, ""))
            for begin in range(max(0, index - 8), index)
            for match in self.lexemes(begin).get(last, ())
        )

    def _clause(self, index: int) -> Iterator[int]:
        """The words before a token, back to the next sign, at most a dozen."""
        for before in range(index - 1, max(-1, index - 13), -1):
            if self.tokens[before].kind == "sign" and self.tokens[before].text != "-":
                return
            yield before

    def _stands_before(self, category: str, end: int, *, bare: bool) -> bool:
        """Whether a word of a category follows; ``bare`` for one without proclitics."""
        if end == len(self.tokens):
            return category == "END"
        return any(not (bare and match.proclitic) for match in self.lexemes(end).get(category, ()))


def _is_word(token: Token, word: str) -> bool:
    return token.text == word


def _allowed(categories: Sequence[str], stands: Callable[[str, bool], bool]) -> bool:
    """Whether none of the categories with «!» stands there, without proclitics, and, if there are others, one does."""
    wanted = [category for category in categories if category[0] != "!"]
    refused = (category[1:] for category in categories if category[0] == "!")
    return (not wanted or any(stands(each, False) for each in wanted)) and not any(
        stands(each, True) for each in refused
    )
