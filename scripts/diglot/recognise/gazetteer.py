"""The names of the authority files as a tree of words, and every place in a text where one of them stands.

Finding is linear in the text: from each word the tree is followed as far as it goes, which is never further than the
longest name, however many names there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from diglot.model import Authority
from diglot.recognise.forms import Form, forms, is_arabic, within
from diglot.recognise.languages import family, language, script
from diglot.recognise.naming import CERTAIN, FULL
from diglot.recognise.pieces import SIGNS, Cutter, Piece, next_word, sign_of
from diglot.recognise.sounds import is_far, is_near
from diglot.recognise.tokens import Token

MOST_FATHERS = 3
"""How many «ابن …» a name may have more than its entry."""
LONG = 6
"""How many letters the longer of two Arabic spellings has that are one word by themselves."""
EXACT, NEAR, FAR = range(3)
"""How far a text's spelling may be from a name's."""


class Ends:
    """The forms that end at a word: those that want no evidence, and those that do, by their entity."""

    __slots__ = ("certain", "wanting")

    def __init__(self) -> None:
        self.certain: list[Form] = []
        self.wanting: dict[str, Form] = {}


class Node:
    """The forms that end at a word, by the number of titles that they begin with, and the words that may follow."""

    __slots__ = ("ends", "is_title", "next")

    def __init__(self) -> None:
        self.ends: dict[int, Ends] = {}
        self.next: dict[str, Node] = {}
        self.is_title = False
        """Whether a work's title goes on here, which may have a sign that its entry has not."""


class Candidate(NamedTuple):
    """A place where a name stands: folded span, first token, token after the last, and whose name it may be."""

    start: int
    end: int
    first: int
    last: int
    spelt: int
    """Exactly, or how far from it."""
    forms: tuple[Form, ...]
    wanting: Mapping[str, Form]
    """Entity → form, of those that want evidence."""

    @property
    def words(self) -> int:
        return self.last - self.first

    @property
    def form(self) -> Form:
        """One of the forms."""
        return self.forms[0] if self.forms else next(iter(self.wanting.values()))


class Gazetteer:
    """The names of the authority files in one language."""

    def __init__(self, authority: Authority, tag: str) -> None:
        self.tag = tag
        self.language = language(tag)
        self.root = Node()
        self.words: set[str] = set()
        """The words that names are made of."""
        self.cutter = Cutter(self.language, self.words)
        self.given: dict[str, frozenset[str]] = {}
        """Person → the folded words of their names, but the last of each; anything else → all words of its names."""
        self.families: dict[str, frozenset[str]] = {}
        """Person → the last words of their names."""
        self.relatives: dict[str, set[str]] = {}
        """The last word of a name → persons."""
        self.given_names: set[str] = set()
        """The given names of all of them that are no common words."""
        self.others: set[str] = set()
        """The last words of names that are no person's."""
        self.sounds: dict[str, tuple[str, ...]] = {}
        """The consonants of words that transcribers spell in several ways → these words."""
        made = {form for _, entity in sorted(authority.items()) for form in forms(entity, tag)}
        named = made | _with_persons(made)
        self.arabic = frozenset(
            entity for entity, each in authority.items() if each.kind == "person" and is_arabic(each)
        )
        for form in sorted(named):
            self._plant(form)
        self._hear({word for form in named if form.rank == FULL and self._is_foreign(form) for word in form.words})

    def _plant(self, form: Form) -> None:
        node = self.root
        for word in form.words:
            node.is_title |= form.kind == "work" and node is not self.root
            node = node.next.setdefault(word, Node())
        ends = node.ends.setdefault(form.lead, Ends())
        if form.want == CERTAIN:
            ends.certain.append(form)
            ends.wanting.pop(form.entity, None)
        elif all(other.entity != form.entity for other in ends.certain):
            ends.wanting.setdefault(form.entity, form)
        self.words.update(form.words)
        if form.kind != "person":
            self.others.add(form.words[-1])
            if form.rank == FULL:
                self.given[form.entity] = self.given.get(form.entity, frozenset()) | set(form.words)
        elif form.rank == FULL and len(form.words) > 1:
            given = {word for word in form.words[form.lead : -1] if word not in self.language.naming.no_names}
            self.given[form.entity] = self.given.get(form.entity, frozenset()) | given
            self.families[form.entity] = self.families.get(form.entity, frozenset()) | {form.words[-1]}
            self.relatives.setdefault(form.words[-1], set()).add(form.entity)
            self.given_names |= given & set(form.words[form.lead : form.lead + 1])

    def _is_foreign(self, form: Form) -> bool:
        """Whether transcribers may spell a name in several ways."""
        if form.kind == "person" and script(self.tag) == "Arab":
            return form.entity not in self.arabic
        if form.entity in self.arabic:
            return True
        return form.kind in ("person", "place") and self.language.naming.is_transcribed(form.words)

    def _hear(self, words: set[str]) -> None:
        naming = self.language.naming
        heard: dict[str, list[str]] = {}
        for word in sorted(words):
            if len(word) > 3 and naming.may_vary(word):
                heard.setdefault(naming.shape(word).consonants, []).append(word)
        self.sounds = {consonants: tuple(alike) for consonants, alike in heard.items()}

    def at(self, tokens: Sequence[Token], index: int) -> Iterator[Candidate]:
        """Every name that begins with the word at a token, the word as a whole before what follows its proclitics."""
        for piece, node, spelt in self._steps(self.root, self.cutter.pieces(tokens, index)):
            yield from self._from(node, tokens, (piece,), (spelt,), index)

    def _from(
        self, node: Node, tokens: Sequence[Token], path: tuple[Piece, ...], spelt: tuple[int, ...], first: int
    ) -> Iterator[Candidate]:
        """The names that begin with the pieces of ``path``, the last of which leads to ``node``."""
        last = path[-1]
        for lead, ends in node.ends.items():
            distance = _distance(path, spelt)
            if distance is not None:
                begin = path[lead - 1].last if lead else first
                begin = begin if tokens[begin].kind != "sign" else begin + 1
                start = path[lead].start
                yield Candidate(start, last.end, begin, last.last, distance, tuple(ends.certain), ends.wanting)
        if not node.next or not last.is_open:
            return
        sign = self._sign(node, tokens, last.last)
        if sign:
            yield from self._from(node.next[sign.key], tokens, (*path, sign), (*spelt, EXACT), first)
        passed = last.key in SIGNS or (
            node.is_title and last.last < len(tokens) and sign_of(tokens[last.last].text) in SIGNS
        )
        following = last.last + (last.key not in SIGNS) if passed else next_word(tokens, last.last - 1)
        for piece, after, how in self._steps(node, self._following(tokens, following)):
            yield from self._from(after, tokens, (*path, piece), (*spelt, how), first)

    def _sign(self, node: Node, tokens: Sequence[Token], index: int) -> Piece | None:
        """The sign at a token, if a name goes on with it."""
        if index >= len(tokens) or sign_of(tokens[index].text) not in SIGNS & node.next.keys():
            return None
        token = tokens[index]
        return Piece(sign_of(token.text), token.start, token.end, index + 1, is_open=True)

    def _following(self, tokens: Sequence[Token], index: int) -> Iterator[Piece]:
        """The words with which a name may go on: they carry no proclitic; a title between two names is passed over."""
        if index >= len(tokens) or tokens[index].kind == "sign":
            return
        yield from (each for each in self.cutter.pieces(tokens, index) if each.start == tokens[index].start)
        after = self._passed_over(tokens, index)
        if after < len(tokens):
            yield from (each for each in self.cutter.pieces(tokens, after) if each.start == tokens[after].start)

    def _passed_over(self, tokens: Sequence[Token], index: int) -> int:
        """The token after a title, or after the names of fathers with which a name is longer than its entry."""
        naming, end = self.language.naming, len(tokens)
        if tokens[index].text in naming.titles_after:
            return next_word(tokens, index)
        after = index
        for _ in range(MOST_FATHERS):
            if after < end and tokens[after].text in naming.sons:
                fathers = [
                    each.last
                    for each in self.cutter.pieces(tokens, after)
                    if each.last > after + 1 and not each.is_compound
                ]
                after = next_word(tokens, max(fathers, default=end) - 1)
        return after if after != index else end

    def _steps(self, node: Node, found: Iterable[Piece]) -> Iterator[tuple[Piece, Node, int]]:
        """Where the ways to read a word lead: as it is spelt, or, where none is spelt so, to what sounds like it."""
        ways = list(found)
        exact = [(piece, node.next[piece.key], EXACT) for piece in ways if piece.key in node.next]
        yield from exact or (
            step for piece in ways for step in (*self._accusative(node, piece), *self._sounding(node, piece))
        )

    def _accusative(self, node: Node, piece: Piece) -> Iterator[tuple[Piece, Node, int]]:
        """The word without the ending of the accusative, if it is in no name with it: «فاروقا»."""
        bare = self.language.naming.accusative(piece.key)
        if bare in node.next and piece.key not in self.words:
            yield piece._replace(is_open=False), node.next[bare], EXACT

    def _sounding(self, node: Node, piece: Piece) -> Iterator[tuple[Piece, Node, int]]:
        """The words that sound like one that is in no name."""
        naming = self.language.naming
        if (
            len(piece.key) < 4
            or piece.is_compound
            or not self.sounds
            or piece.key in self.words
            or not naming.may_vary(piece.key)
        ):
            return
        shape = naming.shape(piece.key)
        for word in self.sounds.get(shape.consonants, ()):
            if word in node.next and is_far(shape, naming.shape(word)):
                long = piece.key.isascii() or max(len(word), len(piece.key)) >= LONG
                yield piece, node.next[word], NEAR if long and is_near(shape, naming.shape(word)) else FAR


def _with_persons(made: Iterable[Form]) -> set[Form]:
    """The forms of names that hold a person's full name, with the person's other names in it."""
    persons: dict[str, list[Form]] = {}
    for form in sorted(form for form in made if form.kind == "person"):
        persons.setdefault(form.entity, []).append(form)
    full = {form.words: persons[form.entity] for forms in persons.values() for form in forms if form.rank == FULL}
    others = [form for form in made if form.kind != "person" and form.rank == FULL and len(form.words) > 2]
    return {other for form in others for other in within(form, full)}


def _distance(path: Sequence[Piece], spelt: Sequence[int]) -> int | None:
    """How far a name is from its spelling: a word that is far wants another one that is exact beside it."""
    worst = max(spelt)
    if worst == FAR and not any(how == EXACT and len(piece.key) > 2 for how, piece in zip(spelt, path, strict=True)):
        return None
    return worst


def gazetteers(authority: Authority) -> dict[str, Gazetteer]:
    """A gazetteer for each family of languages in which the authority files name something."""
    tags = {family(tag) for entity in authority.values() for tag in (*entity.name, *entity.aliases)}
    return {tag: Gazetteer(authority, tag) for tag in sorted(tags)}
