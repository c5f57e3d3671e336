"""Forms of known names that recognition does not know: other spellings, and typing errors.

Three things show one: a mention in one language without its counterpart in the other, a group of sightings whose names
are parts of a known name or sound like it, and a word that is a letter or two away from a known name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from diglot.recognise.forms import name_words
from diglot.recognise.languages import family, language
from diglot.suggest.distances import distance, is_inflected
from diglot.suggest.known import Known
from diglot.suggest.languages import has_capitals, vocabulary
from diglot.suggest.pairs import length, may_be_name, strength
from diglot.suggest.passages import Passage, Reading
from diglot.suggest.sightings import Clue, Key, Sighting
from diglot.suggest.sounds import Fit, fits

LEAST_SPELLED, LEAST_SHORT = 0.84, 0.92
"""How alike the counterpart of a mention must sound; the same for names of one or two consonants."""
SHORTEST = 5
"""Letters of a word that is compared with known names; two letters may differ from ``LONG`` letters on."""
LONG = 8


class Variation(NamedTuple):
    """A sighting of a known entity under a form that is not recognised."""

    entity: str
    sighting: Sighting


# --- a mention without its counterpart ----------------------------------------------------------------------------


def missing(reading: Reading) -> Iterator[Variation]:
    """The counterparts of mentions, where they stand under a form that is not recognised."""
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for passage in reading.passages:
        named[passage.document, passage.lang].update(mention.ref for mention in passage.mentions)
    for pair in reading.pairs:
        for here, there in (pair, reversed(pair)):
            yield from _missing(here, there, reading, named[there.document, there.lang])


def _missing(here: Passage, there: Passage, reading: Reading, sure: AbstractSet[str]) -> Iterator[Variation]:
    """Of the mentions here, those that more often stand here than there, sought there. A lone surname may be another's
    unless the other text names its bearer somewhere."""
    said = Counter(mention.ref for mention in here.mentions)
    others = (mention for each in (there, *reading.others(there)) for mention in each.mentions)
    lacking = said - Counter(mention.ref for mention in others)
    for mention in here.mentions:
        words = here.text[mention.start : mention.end]
        if mention.ref in lacking and (mention.kind != "person" or len(words.split()) > 1 or mention.ref in sure):
            found = _sought(name_words(words), here.lang, there)
            if found:
                yield Variation(mention.ref, found.with_clues(Clue("counterpart", words, 0.75, mention.kind)))


def _sought(key: Key, lang: str, passage: Passage) -> Sighting | None:
    least = LEAST_SPELLED if strength(key, lang) > 2 else LEAST_SHORT
    found = [
        fit
        for fit in fits(key, lang, passage, least)
        if may_be_name(passage, fit, length(key, lang)) and not _is_explained(passage, fit)
    ]
    if not found:
        return None
    best = max(found, key=lambda fit: fit.likeness)
    return Sighting(passage, best.first, best.last, best.skip)


def _is_explained(passage: Passage, fit: Fit) -> bool:
    return any(word.cover for word in passage.words[fit.first : fit.last])


# --- a letter or two away -----------------------------------------------------------------------------------------


class Spellings:
    """The words that alone name a known entity, found by all that they become when a letter is left out."""

    def __init__(self, known: Known) -> None:
        self.words: dict[tuple[str, str], set[str]] = defaultdict(set)
        """Family of languages and word → the entities that it names."""
        self.shortened: dict[tuple[str, str], set[str]] = defaultdict(set)
        for (entity, lang), names in sorted(known.names.items()):
            for name in names:
                if known.authority[entity].kind == "person" or len(name) == 1:
                    self._add(lang, name[-1], entity)

    def _add(self, lang: str, word: str, entity: str) -> None:
        if len(word) >= SHORTEST and language(lang).naming.may_vary(word):
            self.words[lang, word].add(entity)
            for short in shortened(word):
                self.shortened[lang, short].add(word)

    def near(self, lang: str, word: str) -> tuple[str, str]:
        """The known name that a word comes close to, and the entity that bears it; empty where none does, or names of several."""
        tag = family(lang)
        if len(word) < SHORTEST or (tag, word) in self.words or not language(lang).naming.may_vary(word):
            return "", ""
        found = {name for short in shortened(word) for name in self.shortened.get((tag, short), ())}
        found = {name for name in found if is_error(word, name)}
        bearers = {entity for name in found for entity in self.words[tag, name]}
        if len(bearers) != 1:
            return "", ""
        return min(found, key=lambda name: (distance(word, name), name)), min(bearers)


def shortened(word: str) -> set[str]:
    """A word without one of its letters, or two of a long one, and the word itself."""
    once = {word} | {word[:at] + word[at + 1 :] for at in range(len(word))}
    if len(word) < LONG:
        return once
    return once | {short[:at] + short[at + 1 :] for short in once for at in range(len(short))}


def is_error(word: str, name: str) -> bool:
    """Whether a word may be a name mistyped: it is so near to it, and no inflection of it."""
    most = 2 if min(len(word), len(name)) >= LONG else 1
    if word[0] != name[0] and most == 1:
        return False
    return not is_inflected(word, name) and distance(word, name) <= most


def misspelled(reading: Reading, known: Known) -> Iterator[Variation]:
    """The words of the texts that nothing explains and that come close to a known name. Where there is a translation,
    it names the entity too."""
    spellings = Spellings(known)
    for passage in reading.passages:
        for index in range(len(passage.words)):
            name, entity, skip = _near(passage, index, spellings)
            if entity and _is_borne_out(passage, entity, reading):
                weight = 0.4 if len(name) == SHORTEST else 0.6
                clue = Clue("a letter away", name, weight, known.authority[entity].kind)
                yield Variation(entity, Sighting(passage, index, index + 1, skip, (clue,)))


def _near(passage: Passage, index: int, spellings: Spellings) -> tuple[str, str, int]:
    word, vocab = passage.words[index], vocabulary(passage.lang)
    if word.cover or word.key in vocab.function or word.key in vocab.common:
        return "", "", 0
    if has_capitals(passage.lang) and not word.is_capital:
        return "", "", 0
    found = []
    for reading in language(passage.lang).readings(word.key):
        name, entity = spellings.near(passage.lang, reading.key) if reading.end == len(word.key) else ("", "")
        if entity:
            found.append((distance(reading.key, name), reading.start, name, entity))
    _, skip, name, entity = min(found, default=(0, 0, "", ""))
    return name, entity, skip


def _is_borne_out(passage: Passage, entity: str, reading: Reading) -> bool:
    partners = reading.partners.get(passage, ())
    return not partners or any(mention.ref == entity for partner in partners for mention in partner.mentions)
