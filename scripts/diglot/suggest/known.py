"""Whether an unknown name is only another form of one that the authority files have."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from diglot.model import Authority, Entity
from diglot.recognise.forms import name_words
from diglot.recognise.languages import family, language
from diglot.suggest.distances import is_inflected
from diglot.suggest.languages import vocabulary
from diglot.suggest.sightings import Key
from diglot.suggest.sounds import PARTICLES, likeness

ALIKE = 0.85
"""How alike an unknown name must sound to a known one, in each language that both have."""
SPELLED_ALIKE = 0.82
"""How alike it must be spelled where they share one language only."""


def squeezed(key: Key, lang: str) -> Key:
    """A name without articles and honorifics, and with what belongs together as one: «عبد الله», «عبدالله»."""
    naming = language(lang).naming
    words = naming.units(tuple(word for word in key if word not in naming.titles_after and word not in PARTICLES))
    return tuple(word.removeprefix("ال") if len(word) > 4 else word for word in words)


class Known:
    """The names of the authority files, by the words in them."""

    def __init__(self, authority: Authority) -> None:
        self.authority = authority
        self.names: dict[tuple[str, str], list[Key]] = {}
        """Entity and family of languages → its names."""
        self.bearers: dict[tuple[str, str], set[str]] = defaultdict(set)
        """Family of languages and word → the entities with the word in a name."""
        for entity in authority.values():
            for lang, key in _names(entity):
                self.names.setdefault((entity.id, lang), []).append(key)
                for word in squeezed(key, lang):
                    self.bearers[lang, word].add(entity.id)

    def parts(self, key: Key, lang: str) -> frozenset[str]:
        """The entities of whose names in a language this one is a part, its words in the same order."""
        wanted = squeezed(key, lang)
        if not wanted or set(wanted) <= vocabulary(lang).glue:
            return frozenset()
        bearers = set.intersection(*(self.bearers.get((family(lang), word), set()) for word in wanted))
        return frozenset(
            each
            for each in bearers
            if any(_in_order(wanted, squeezed(name, lang)) for name in self.names[each, family(lang)])
        ) | self._wholes(wanted, lang)

    def _wholes(self, wanted: Key, lang: str) -> frozenset[str]:
        """The entities whose names this one only makes longer between their first word and their last."""
        tag = family(lang)
        bearers = self.bearers.get((tag, wanted[0]), set()) & self.bearers.get((tag, wanted[-1]), set())
        return frozenset(
            each
            for each in bearers
            for name in (squeezed(one, lang) for one in self.names[each, tag])
            if 1 < len(name) < len(wanted)
            and (name[0], name[-1]) == (wanted[0], wanted[-1])
            and _in_order(name, wanted)
        )

    def alike(self, names: Mapping[str, Key]) -> str:
        """The entity whose names sound like these in every language; empty where there is none."""
        best, found = ALIKE, ""
        for entity in sorted(self._near(names)):
            shared = [(key, lang) for lang, key in names.items() if (entity, family(lang)) in self.names]
            if not shared:
                continue
            score = min(self._likeness(entity, key, lang) for key, lang in shared)
            if len(shared) == 1:
                score = min(score, self._spelling(entity, *shared[0]) + ALIKE - SPELLED_ALIKE)
            if score > best:
                best, found = score, entity
        return found

    def agrees(self, entity: str, names: Mapping[str, Key]) -> bool:
        """Whether the entity may have all these names: each is part of one of its own, or sounds like a part."""
        return all(
            self.parts(key, lang) >= {entity} or self._sounds(entity, key, lang)
            for lang, key in names.items()
            if (entity, family(lang)) in self.names
        )

    def _sounds(self, entity: str, key: Key, lang: str) -> bool:
        """Whether a name sounds like as many words of one of the entity's names."""
        wanted = squeezed(key, lang)
        names = [squeezed(name, lang) for name in self.names[entity, family(lang)]]
        parts = {name[at : at + len(wanted)] for name in names for at in range(len(name) - len(wanted) + 1)}
        return any(likeness(wanted, lang, part, lang) >= ALIKE for part in sorted(parts))

    def has(self, entity: str, key: Key, lang: str) -> bool:
        """Whether this is one of the entity's own names to the letter."""
        return key in self.names.get((entity, family(lang)), ())

    def is_inflected(self, entity: str, key: Key, lang: str) -> bool:
        """Whether this is an adjective or plural made from one of the entity's names."""
        wanted = squeezed(key, lang)
        names = [squeezed(name, lang) for name in self.names.get((entity, family(lang)), ())]
        return any(
            len(name) == len(wanted) and name != wanted and all(map(is_inflected, wanted, name)) for name in names
        )

    def is_judged(self, entity: str, key: Key, lang: str) -> bool:
        """Whether this is one of the entity's names, or a single word of them: recognition has had to judge it."""
        words = {word for name in self.names.get((entity, family(lang)), ()) for word in squeezed(name, lang)}
        wanted = squeezed(key, lang)
        return self.has(entity, key, lang) or (len(wanted) == 1 and set(wanted) <= words)

    def forms(self, entity: str, lang: str) -> dict[Key, str]:
        """The names of an entity in a language, and of a person the last word, folded → as the file spells them."""
        found: dict[Key, str] = {}
        known = self.authority[entity]
        for tag in sorted({*known.name, *known.aliases}):
            for name in filter(None, (known.name.get(tag, ""), *known.aliases.get(tag, ()))):
                if family(tag) == family(lang):
                    found.setdefault(name_words(name)[-1:], name.split()[-1])
                    found[name_words(name)] = name
        return found

    def _near(self, names: Mapping[str, Key]) -> set[str]:
        """Entities that share a word with a name."""
        return {
            entity
            for lang, key in names.items()
            for word in squeezed(key, lang)
            for entity in self.bearers.get((family(lang), word), ())
        }

    def _likeness(self, entity: str, key: Key, lang: str) -> float:
        return max(likeness(key, lang, name, lang) for name in self.names[entity, family(lang)])

    def _spelling(self, entity: str, key: Key, lang: str) -> float:
        written = " ".join(squeezed(key, lang))
        return max(
            difflib.SequenceMatcher(None, written, " ".join(squeezed(name, lang))).ratio()
            for name in self.names[entity, family(lang)]
        )


def _names(entity: Entity) -> Iterator[tuple[str, Key]]:
    for lang in {*entity.name, *entity.aliases}:
        for name in filter(None, (entity.name.get(lang, ""), *entity.aliases.get(lang, ()))):
            yield family(lang), name_words(name)


def _in_order(part: Iterable[str], whole: Iterable[str]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in part)
