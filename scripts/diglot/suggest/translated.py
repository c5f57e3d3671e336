"""The counterparts of names that are translated and not only transcribed: «Red Hand», «اليد الحمراء».

Sound does not find them. What does, in this order: a common noun in the name that the other language has a word for;
quotation marks on both sides; what stands wherever the name stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from diglot.recognise.languages import family, language
from diglot.suggest.cues import noun_places
from diglot.suggest.languages import vocabulary
from diglot.suggest.led import quoted
from diglot.suggest.pairs import Link
from diglot.suggest.passages import Passage, Reading, Word
from diglot.suggest.sightings import Clue, Key, Sighting
from diglot.suggest.sounds import likeness
from diglot.suggest.world import places, stands

LONGEST = 3
"""Words of a counterpart that is found by standing where the name stands."""
ALWAYS = 0.75
"""In how many of the name's passages it must stand; and how many of its own passages must be these."""

Rule: TypeAlias = Callable[["Translations", Sighting, Passage], Iterator[Sighting]]


class Translations:
    """Finds counterparts for names that sound has left alone.

    Args:
        reading: the passages.
        taken: sightings that have found their counterparts, by passage.
        alone: the names that are sought.
    """

    def __init__(
        self,
        reading: Reading,
        taken: Mapping[Passage, Sequence[Sighting]],
        alone: Sequence[Sighting],
    ) -> None:
        self.reading = reading
        self.taken = {passage: list(sightings) for passage, sightings in taken.items()}
        self.alone: dict[Passage, list[Sighting]] = defaultdict(list)
        for sighting in alone:
            self.alone[sighting.passage].append(sighting)

    def links(self) -> Iterator[Link]:
        """Each name with its counterpart, where there is one."""
        left = [sighting for sightings in self.alone.values() for sighting in sightings]
        for rule in RULES:
            rest = []
            for sighting in left:
                link = self._link(rule, sighting)
                if link:
                    self.taken.setdefault(link.other.passage, []).append(link.other)
                    self.alone[sighting.passage].remove(sighting)
                    yield link
                else:
                    rest.append(sighting)
            left = rest
        yield from together(left, self)

    def _link(self, rule: Rule, sighting: Sighting) -> Link | None:
        for partner in self.reading.partners.get(sighting.passage, ()):
            others = sorted(rule(self, sighting, partner), key=lambda other: -other.clues[0].weight)
            for other in others:
                if self.is_free(other):
                    clue = other.clues[0]
                    return Link(
                        sighting.with_clues(clue._replace(words=other.text)), other, clue.weight, translated=True
                    )
        return None

    def is_free(self, other: Sighting) -> bool:
        words = other.passage.words[other.first : other.last]
        return not all(word.cover for word in words) and not any(
            other.overlaps(each) for each in self.taken.get(other.passage, ())
        )


def by_noun(_: Translations, sighting: Sighting, partner: Passage) -> Iterator[Sighting]:
    """A noun of the name has its translation there; the name is as many words long as here."""
    here, there = vocabulary(sighting.lang), vocabulary(partner.lang)
    noun = next((here.nouns[word] for word in noun_places(sighting.key, sighting.lang) if word in here.nouns), None)
    if noun is None:
        return
    wanted = sum(word not in here.glue for word in sighting.key) - 1
    for index, word in enumerate(partner.words):
        for reading in language(partner.lang).readings(word.key):
            found = there.nouns.get(reading.key) or there.nouns.get(reading.key.removeprefix("ال"))
            if found and found.concepts & noun.concepts and not word.cover:
                last, lacking = _extent(partner, index + 1, wanted)
                if last > index + 1:
                    rest = [word for word in sighting.key if word not in here.nouns]
                    weight = (0.3 if lacking else 0.45) + _sounding(rest, sighting.lang, partner, index + 1, last)
                    clue = Clue("translated noun", sighting.text, weight, found.kind)
                    yield Sighting(partner, index, last, reading.start, (clue,))
                break


def _sounding(rest: Sequence[str], lang: str, passage: Passage, first: int, last: int) -> float:
    """What is added to the weight where the other words of the name sound like those there."""
    other = [word.key for word in passage.words[first:last]]
    return max(0.0, likeness(rest, lang, other, passage.lang) - 0.5) * 0.4


def _extent(passage: Passage, first: int, wanted: int) -> tuple[int, int]:
    """The word after as many words of a name as are wanted, and how many are lacking where it ends before."""
    vocab = vocabulary(passage.lang)
    last = first
    while wanted and last < len(passage.words) and not _ends_name(passage.words[last], passage.lang):
        wanted -= passage.words[last].key not in vocab.glue
        last += 1
    return last, wanted


def _ends_name(word: Word, lang: str) -> bool:
    return word.before == "stop" or word.key in vocabulary(lang).function


def by_place(_: Translations, sighting: Sighting, partner: Passage) -> Iterator[Sighting]:
    """It is a country or a city, and so is the other: the same."""
    place = places(sighting.lang).get(sighting.key)
    for other in stands(partner) if place else ():
        if places(partner.lang)[other.key] == place:
            yield other


def by_quotation(every: Translations, sighting: Sighting, partner: Passage) -> Iterator[Sighting]:
    """Both stand between quotation marks or are emphasised, and are alone in that on their side."""
    ours = [one for one in every.alone[sighting.passage] if is_quoted(one)] or every.alone[sighting.passage]
    theirs = [one for one in quoted(partner) if every.is_free(one)]
    if len(ours) == len(theirs) and sighting in ours and (is_quoted(sighting) or sighting.last - sighting.first > 1):
        other = theirs[ours.index(sighting)]
        clue = Clue("quotation marks on both sides" if is_quoted(sighting) else "quotation marks", sighting.text, 0.4)
        yield other.with_clues(clue)


def is_quoted(sighting: Sighting) -> bool:
    return any((one.first, one.last) == (sighting.first, sighting.last) for one in quoted(sighting.passage))


RULES: tuple[Rule, ...] = (by_place, by_noun, by_quotation)


# --- what stands wherever the name stands --------------------------------------------------------------------------


def together(left: Iterable[Sighting], every: Translations) -> Iterator[Link]:
    """Names that recur, with the words that stand in their counterparts and hardly anywhere else."""
    places = _index(every.reading)
    names: dict[tuple[str, Key], list[Sighting]] = defaultdict(list)
    for sighting in left:
        if every.reading.partners.get(sighting.passage):
            names[family(sighting.lang), sighting.key].append(sighting)
    for _, sightings in sorted(names.items()):
        yield from _recurring(sightings, every, places)


Index: TypeAlias = dict[tuple[str, str], set[Passage]]


def _index(reading: Reading) -> Index:
    """Family of languages and word, without proclitics too → where it stands unexplained."""
    found: Index = defaultdict(set)
    for passage in reading.passages:
        for word in passage.words:
            if not word.cover:
                for each in language(passage.lang).readings(word.key):
                    found[family(passage.lang), each.key].add(passage)
    return found


def _recurring(sightings: Sequence[Sighting], every: Translations, places: Index) -> Iterator[Link]:
    partners = {partner: one for one in sightings for partner in every.reading.partners[one.passage]}
    if len({one.passage for one in sightings}) < 2:
        return
    counted: dict[Key, list[Sighting]] = defaultdict(list)
    for partner in partners:
        for gram in {one.key: one for one in _grams(partner) if every.is_free(one)}.values():
            counted[gram.key].append(gram)
    best = max(counted, key=lambda key: (_score(key, counted[key], partners, places), len(key), key), default=())
    score = _score(best, counted[best], partners, places) if best else 0.0
    if score >= ALWAYS:
        weight = 0.4 if len(counted[best]) == 2 else 0.6
        for other in counted[best]:
            clue = Clue("stands wherever the other does", other.text, weight * score)
            one = partners[other.passage].with_clues(clue)
            yield Link(one, other.with_clues(clue._replace(words=one.text)), clue.weight, translated=True)


def _score(key: Key, found: Sequence[Sighting], partners: Mapping[Passage, Sighting], places: Index) -> float:
    """The smaller of two shares: of the name's passages those that have the words, of the words' those of the name."""
    if len(found) < 2:
        return 0.0
    lang = family(found[0].lang)
    everywhere = set.intersection(*(places[lang, word] for word in key))
    return min(len(found) / len(partners), len(found) / len(everywhere))


def _grams(passage: Passage) -> Iterator[Sighting]:
    """Runs of unexplained words, with and without a proclitic."""
    vocab = vocabulary(passage.lang)
    for first, word in enumerate(passage.words):
        for reading in language(passage.lang).readings(word.key):
            if word.cover or reading.key in vocab.function or len(reading.key) < 3:
                continue
            for last in range(first + 1, min(first + 1 + LONGEST, len(passage.words) + 1)):
                run = passage.words[first:last]
                if any(each.cover or each.key in vocab.function for each in run) or any(
                    each.before == "stop" for each in run[1:]
                ):
                    break
                if reading.end == len(word.key) and not all(each.key in vocab.common for each in run):
                    yield Sighting(passage, first, last, reading.start)
