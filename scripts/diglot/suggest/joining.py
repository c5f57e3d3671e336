"""Sightings of one unknown name brought together: both languages, the full name and its short forms."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from diglot.model import KINDS
from diglot.recognise.languages import family, language
from diglot.suggest.finding import Found
from diglot.suggest.languages import vocabulary
from diglot.suggest.pairs import Link
from diglot.suggest.sightings import AnyKind, Key, Sighting, in_script
from diglot.suggest.sounds import likeness
from diglot.suggest.spelling import plain

Node: TypeAlias = tuple[str, Key]
"""A name in a family of languages."""

SURE = 0.8
"""How alike two names must sound to be one although the first has a more frequent counterpart."""


@dataclass
class Group:
    """All sightings of one name."""

    sightings: list[Sighting] = field(default_factory=list)

    @property
    def langs(self) -> tuple[str, ...]:
        return tuple(sorted({one.lang for one in self.sightings}))

    @property
    def documents(self) -> frozenset[str]:
        return frozenset(one.passage.document for one in self.sightings)

    @property
    def kind(self) -> AnyKind:
        """The kind for which most speaks; none where nothing does."""
        votes: Counter[str] = Counter()
        for sighting in self.sightings:
            for clue in sighting.clues:
                votes[clue.kind] += clue.weight  # type: ignore[assignment]
        best = max(KINDS, key=lambda each: votes[each])
        return best if votes[best] else ""

    def fullest(self, lang: str) -> tuple[str, Key]:
        """The form of most words, of equally long ones the most frequent, as printed and folded; empty where there is
        none in the language's script. Without a text in the language, a gloss in its script is the name."""
        mine = [one for one in self.sightings if in_script(one.text, lang)]
        mine = [one for one in mine if one.lang == lang] or [one for one in mine if not in_script(one.text, one.lang)]
        count = Counter(one.text for one in mine)
        keys = {one.text: one.key for one in mine}
        best = max(sorted(count), key=lambda text: (len(keys[text]), count[text]), default="")
        return best, keys.get(best, ())


def groups(found: Found) -> list[Group]:
    """The sightings, brought together by what links them and by their words."""
    return _Joiner(found).groups()


def node(sighting: Sighting) -> Node:
    return family(sighting.lang), sighting.key


def is_short(short: Key, full: Key, lang: str) -> bool:
    """Whether a name is part of a longer one: its beginning, or its end, if that is not the father's name."""
    if len(short) >= len(full) or set(short) <= vocabulary(lang).glue:
        return False
    bare, whole = _bare(short), _bare(full)
    is_fathers = full[-len(short) - 1] in language(lang).naming.sons
    return full[: len(short)] == short or (whole[-len(bare) :] == bare and not is_fathers)


def _bare(key: Key) -> Key:
    """A name without articles, alone or written together with the word."""
    return tuple(word.removeprefix("ال") for word in key if word not in ("al", "el"))


class _Joiner:
    def __init__(self, found: Found) -> None:
        self.union = _Union()
        self.links: dict[Node, list[Link]] = defaultdict(list)
        """Each name's links; its own sighting is the link's ``one``."""
        self.nodes: dict[Node, dict[tuple[object, ...], Sighting]] = defaultdict(dict)
        for link in found.links:
            turned = Link(link.other, link.one, link.likeness, link.whole)
            for each in (link, turned):
                self._add(each.one)
                self.links[node(each.one)].append(each)
        for sighting in found.lone:
            self._add(sighting)
        self.ambiguous: set[Node] = set()

    def _add(self, sighting: Sighting) -> None:
        place = (sighting.passage, sighting.first, sighting.last)
        known = self.nodes[node(sighting)].get(place)
        self.nodes[node(sighting)][place] = known.with_clues(*sighting.clues) if known else sighting

    def groups(self) -> list[Group]:
        for one, other in self._counterparts():
            self.union.join(one, other)
        self._join_spellings()
        self._join_short()
        members: dict[Node, Group] = {}
        for each in sorted(self.nodes):
            if each not in self.ambiguous:
                members.setdefault(self.union.root(each), Group()).sightings += self.nodes[each].values()
        return list(members.values())

    def _counterparts(self) -> Iterator[tuple[Node, Node]]:
        """Each name with the counterpart that it has most often and most surely; with others if they sound alike."""
        for each, links in self.links.items():
            best = max(_weighed(links).items(), key=lambda item: (item[1], item[0]))[0]
            yield each, best
            for link in links:
                if link.whole and link.likeness >= SURE and not link.translated:
                    yield each, node(link.other)

    def _join_spellings(self) -> None:
        """Full names that houses spell in different ways are one; «Hasan» and «Husayn» are two."""
        alike: dict[tuple[str, Key], list[Node]] = defaultdict(list)
        for lang, key in sorted(self.nodes):
            if len(key) > 1:
                alike[lang, tuple(map(plain, key))].append((lang, key))
        for (lang, _), (first, *others) in alike.items():
            is_arabic = language(lang).naming.is_arabic
            for other in others:
                pairs = zip(first[1], other[1], strict=True)
                if all(one == another or not (is_arabic((one,)) or is_arabic((another,))) for one, another in pairs):
                    self.union.join(first, other)

    def _join_short(self) -> None:
        """A surname or first name belongs to the full name of which it is part, if there is only one in its document;
        a surname also if there is only one at all. One that may belong to several is nobody's."""
        documents = {each: {one.passage.document for one in found.values()} for each, found in self.nodes.items()}
        longer = self._longer()
        for each in sorted(documents):
            candidates = {word: longer.get((each[0], word), ()) for word in (each[1][0], each[1][-1])}
            full = [one for ones in candidates.values() for one in ones if self._belongs(each, one)]
            here = [one for one in full if documents[one] & documents[each]]
            here = here or [one for one in full if _bare(one[1])[-1:] == _bare(each[1])[-1:]]
            roots = {self.union.root(one) for one in here}
            if len(roots) == 1:
                self.union.join(each, here[0])
            elif roots and self.union.root(each) not in roots:
                self.ambiguous.add(each)

    def _longer(self) -> Mapping[tuple[str, str], list[Node]]:
        """Family of languages and word → the names of several words that have it and may be a person's."""
        found: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for lang, key in sorted(self.nodes):
            kind = Group(list(self.nodes[lang, key].values())).kind
            if len(key) > 1 and kind in ("person", "") and not {"of", "the", "and"} & set(key):
                for word in {key[0], key[-1], *_bare(key[-1:])}:
                    found[lang, word].append((lang, key))
        return found

    def _belongs(self, short: Node, full: Node) -> bool:
        """Whether a short name is part of a longer one, and its counterparts part of those of the longer one."""
        if not is_short(short[1], full[1], short[0]):
            return False
        if Group(list(self.nodes[short].values())).kind not in ("person", ""):
            return False
        ours = {node(link.other) for link in self.links.get(short, ())}
        theirs = {node(link.other) for link in self.links.get(full, ())}
        shared = [(one, other) for one in ours for other in theirs if one[0] == other[0]]
        return not shared or any(_fits(one, other) for one, other in shared)


def _fits(short: Node, full: Node) -> bool:
    if short[1] == full[1] or is_short(short[1], full[1], short[0]) or is_short(full[1], short[1], short[0]):
        return True
    parts = (full[1], full[1][-1:], full[1][:1])
    return any(likeness(short[1], short[0], part, full[0]) >= SURE for part in parts)


def _weighed(links: list[Link]) -> Counter[Node]:
    weights: Counter[Node] = Counter()
    for link in links:
        weights[node(link.other)] += link.likeness  # type: ignore[assignment]
    return weights


class _Union:
    """Sets that grow together (Tarjan 1975)."""

    def __init__(self) -> None:
        self.parent: dict[Node, Node] = {}

    def root(self, each: Node) -> Node:
        while self.parent.get(each, each) != each:
            self.parent[each] = self.parent.get(self.parent[each], self.parent[each])
            each = self.parent[each]
        return each

    def join(self, one: Node, other: Node) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        if first != second:
            self.parent[second] = first
