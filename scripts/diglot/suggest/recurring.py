"""Names found once, found again: where a script without capitals shows nothing, the name itself does.

A single word is looked for only if it looks foreign, and the texts never write it with the article.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from diglot.recognise.languages import family, language
from diglot.suggest.joining import Group
from diglot.suggest.languages import has_capitals, vocabulary
from diglot.suggest.passages import Passage, Reading
from diglot.suggest.sightings import Clue, Key, Sighting, in_script
from diglot.suggest.sounds import ARTICLES

AGAIN = 0.05
"""The weight of standing again as a clue; it counts once, like any other."""
OFTEN, OFTEN_WEIGHT = 3, 0.3
"""From so many other places on, and the weight then."""


def add_recurrences(groups: Sequence[Group], reading: Reading) -> None:
    """Adds to each group the other places of its names, and of a person's foreign surname that no other has."""
    taken = {(one.passage, at) for group in groups for one in group.sightings for at in range(one.first, one.last)}
    owners = _owners(groups, {word.key for passage in reading.passages for word in passage.words})
    found: dict[int, list[Sighting]] = defaultdict(list)
    for passage in reading.passages:
        if not has_capitals(passage.lang):
            for owner, sighting in _again(passage, owners):
                places = {(passage, at) for at in range(sighting.first, sighting.last)}
                if not places & taken:
                    taken |= places
                    found[owner].append(sighting)
    for owner, sightings in found.items():
        weight = OFTEN_WEIGHT if len(sightings) >= OFTEN else AGAIN
        groups[owner].sightings += [one.with_clues(Clue("stands again", one.text, weight)) for one in sightings]


def _owners(groups: Sequence[Group], texts: AbstractSet[str]) -> dict[tuple[str, Key], int]:
    """Family of languages and name → the number of the only group that has it."""
    owners: dict[tuple[str, Key], set[int]] = defaultdict(set)
    for number, group in enumerate(groups):
        for one in group.sightings:
            if in_script(one.text, one.lang):
                for key in {one.key, *_surnames(one, group)}:
                    if len(key) > 1 or _is_foreign(key[0], one.lang, texts):
                        owners[family(one.lang), key].add(number)
    return {name: min(numbers) for name, numbers in owners.items() if len(numbers) == 1}


def _surnames(sighting: Sighting, group: Group) -> Iterator[Key]:
    """What stands for a person's name, if it is one word."""
    if group.kind == "person" and len(sighting.key) > 1:
        yield from (key for key in language(sighting.lang).surnames(sighting.key) if len(key) == 1)


def _is_foreign(word: str, lang: str, texts: AbstractSet[str]) -> bool:
    definite = any(article + word in texts for article in ARTICLES.get(family(lang), ()))
    return language(lang).naming.may_vary(word) and not definite


def _again(passage: Passage, owners: dict[tuple[str, Key], int]) -> Iterator[tuple[int, Sighting]]:
    """The names that stand in a passage, the longest first."""
    tag, last = family(passage.lang), 0
    longest = max((len(key) for lang, key in owners if lang == tag), default=0)
    for first in range(len(passage.words)):
        for length in range(min(longest, len(passage.words) - first), 0, -1):
            hit = _hit(passage, first, first + length, owners) if first >= last else None
            if hit:
                last = first + length
                yield hit
                break


def _hit(passage: Passage, first: int, last: int, owners: dict[tuple[str, Key], int]) -> tuple[int, Sighting] | None:
    words = passage.words[first:last]
    if any(word.cover for word in words) or any(word.before == "stop" for word in words[1:]):
        return None
    common = vocabulary(passage.lang).common | vocabulary(passage.lang).function
    for reading in language(passage.lang).readings(words[0].key):
        key = (reading.key, *(word.key for word in words[1:]))
        owner = owners.get((family(passage.lang), key))
        if owner is not None and reading.end == len(words[0].key) and not set(key) <= common:
            return owner, Sighting(passage, first, last, reading.start)
    return None
