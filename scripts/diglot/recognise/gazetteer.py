"""The names of the authority files as a tree of words, and every place in a text where one of them stands.

Finding is linear in the text: from each word the tree is followed as far as it goes, which is never further than the
longest name, however many names there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from diglot.model import Authority
from diglot.recognise.forms import FULL, Form, forms
from diglot.recognise.languages import Language, family, language
from diglot.recognise.tokens import Reading, Token


@dataclass(slots=True)
class Node:
    """The names that end at a word, and the words with which others go on."""

    forms: tuple[Form, ...] = ()
    next: dict[str, Node] = field(default_factory=dict)


class Candidate(NamedTuple):
    """A place where a name stands: folded span, first token, token after the last, and whose name it may be."""

    start: int
    end: int
    first: int
    last: int
    forms: tuple[Form, ...]

    @property
    def words(self) -> int:
        return self.last - self.first


class Gazetteer:
    """The names of the authority files in one language."""

    def __init__(self, authority: Authority, tag: str) -> None:
        self.tag = tag
        self.root = Node()
        self.given: dict[str, frozenset[str]] = {}
        """Person → the folded words of their names, but the last of each."""
        found = {form for _, entity in sorted(authority.items()) for form in forms(entity, tag)}
        for form in sorted(found):
            self._plant(form)
            if form.rank == FULL and form.kind == "person" and len(form.words) > 1:
                self.given[form.entity] = self.given.get(form.entity, frozenset()) | set(form.words[:-1])

    @property
    def language(self) -> Language:
        return language(self.tag)

    def _plant(self, form: Form) -> None:
        node = self.root
        for word in form.words:
            node = node.next.setdefault(word, Node())
        node.forms = (*node.forms, form)

    def at(self, tokens: Sequence[Token], index: int) -> Iterator[Candidate]:
        """Every name that begins with the word at a token, the word as a whole before what follows its proclitics."""
        token = tokens[index]
        for reading in self.language.readings(token.text):
            node = self.root.next.get(reading.key)
            if node is not None:
                yield from self._from(node, tokens, index, reading)

    def _from(self, node: Node, tokens: Sequence[Token], index: int, reading: Reading) -> Iterator[Candidate]:
        """The names that begin with the words of ``node``, at the token ``index`` read in this way."""
        first, start = index, tokens[index].start + reading.start
        step: tuple[Node, Reading] | None = node, reading
        while step is not None:
            node, reading = step
            if node.forms:
                yield Candidate(start, tokens[index].start + reading.end, first, index + 1, node.forms)
            whole = reading.end == len(tokens[index].text)
            index = _next_word(tokens, index)
            step = self._step(node, tokens[index]) if whole and index < len(tokens) else None

    def _step(self, node: Node, token: Token) -> tuple[Node, Reading] | None:
        """Where a name goes on with a word that carries no proclitic."""
        for reading in self.language.readings(token.text) if node.next else ():
            if reading.start == 0 and reading.key in node.next:
                return node.next[reading.key], reading
        return None


def gazetteers(authority: Authority) -> dict[str, Gazetteer]:
    """A gazetteer for each family of languages in which the authority files name something."""
    tags = {family(tag) for entity in authority.values() for tag in (*entity.name, *entity.aliases)}
    return {tag: Gazetteer(authority, tag) for tag in sorted(tags)}


def _next_word(tokens: Sequence[Token], index: int) -> int:
    """The token with which a name may go on: after a hyphen without spaces, after the point of an initial."""
    following = index + 1
    if following + 1 >= len(tokens) or tokens[following].kind != "sign":
        return following if following < len(tokens) and tokens[following].kind != "sign" else len(tokens)
    sign, word = tokens[following], tokens[following + 1]
    hyphen = sign.text == "-" and sign.glued and word.glued
    initial = sign.text == "." and sign.glued and len(tokens[index].text) == 1
    return following + 1 if word.kind != "sign" and (hyphen or initial) else len(tokens)
