"""All sightings of unknown names in an edition, those that belong together linked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from diglot.model import Authority
from diglot.recognise.forms import name_words
from diglot.recognise.languages import family
from diglot.suggest.capitals import Capitals
from diglot.suggest.cues import Knowledge, clues
from diglot.suggest.known import Known
from diglot.suggest.languages import has_capitals, vocabulary
from diglot.suggest.led import Led
from diglot.suggest.pairs import Link, counterpart, extended, glossed, is_gloss, without_mention, without_opening
from diglot.suggest.passages import Passage, Reading, spelled_small
from diglot.suggest.sightings import Sighting
from diglot.suggest.translated import Translations
from diglot.suggest.variants import Variation, missing
from diglot.suggest.world import stands


@dataclass
class Found:
    """Links between sightings, sightings that stand alone, and forms of known names."""

    links: list[Link] = field(default_factory=list)
    lone: list[Sighting] = field(default_factory=list)
    variations: list[Variation] = field(default_factory=list)


def find(reading: Reading, authority: Authority) -> Found:
    """Every sighting in the passages, with all its clues."""
    return _Finder(reading, authority).found()


class _Finder:
    """The steps of the search; each takes what the one before has left."""

    def __init__(self, reading: Reading, authority: Authority) -> None:
        self.reading = reading
        self.known = Known(authority)
        self.knowledge = {lang: knowledge(authority, lang) for lang in {passage.lang for passage in reading.passages}}
        self.small = spelled_small(reading.passages)
        self.taken: dict[Passage, list[Sighting]] = defaultdict(list)
        self.led = self._led()

    def _led(self) -> dict[Passage, list[Sighting]]:
        found = {}
        finders = {
            lang: Led(
                lang,
                known,
                frozenset(
                    word.key for passage in self.reading.passages if passage.lang == lang for word in passage.words
                ),
            )
            for lang, known in self.knowledge.items()
            if not has_capitals(lang)
        }
        for passage in self.reading.passages:
            if passage.lang in finders:
                found[passage] = list(finders[passage.lang].sightings(passage))
        return found

    def _capitals(self) -> Iterator[Sighting]:
        """In a text of another script only glosses have capitals, and they may be of any language."""
        finders = {
            lang: Capitals(lang if has_capitals(lang) else "en", self.small.get(lang, {}), known)
            for lang, known in self.knowledge.items()
        }
        for passage in self.reading.passages:
            places = {(one.first, one.last): one.clues for one in stands(passage)} if has_capitals(passage.lang) else {}
            for one in finders[passage.lang].sightings(passage):
                yield one.with_clues(*places.get((one.first, one.last), ()))

    def found(self) -> Found:
        capitals = list(self._capitals())
        variations = list(self._missing(capitals))
        links, lone = [], []
        for sighting in capitals:
            if self._is_taken(sighting):
                continue
            link = self._link(sighting)
            if link:
                links.append(link)
                self.taken[link.other.passage].append(link.other)
            elif has_capitals(sighting.lang) or is_gloss(sighting):
                lone.append(sighting)
        translated = list(Translations(self.reading, self.taken, lone).links())
        for link in translated:
            self.taken[link.other.passage].append(link.other)
        linked = {(link.one.passage, link.one.first) for link in translated}
        lone = [one for one in lone if (one.passage, one.first) not in linked]
        lone += self._led_alone()
        links = [self._clued(link) for link in (*links, *translated)]
        return Found(links, [self._with_clues(one) for one in lone], variations)

    def _missing(self, capitals: Sequence[Sighting]) -> Iterator[Variation]:
        """Counterparts of mentions; a run of capitals around one is taken whole, and is another name if it has a noun."""
        runs: dict[Passage, list[Sighting]] = defaultdict(list)
        for sighting in capitals:
            runs[sighting.passage].append(sighting)
        for variation in missing(self.reading):
            one = variation.sighting
            run = next((run for run in runs[one.passage] if run.overlaps(one)), one)
            whole = replace(run, clues=one.clues)
            longer = run.last - run.first > one.last - one.first
            if longer and not self.known.agrees(variation.entity, {one.lang: run.key}):
                continue
            if not self._is_taken(whole) and not self.known.is_inflected(variation.entity, whole.key, one.lang):
                self.taken[one.passage].append(whole)
                yield Variation(variation.entity, whole)

    def _is_taken(self, sighting: Sighting) -> bool:
        return any(sighting.overlaps(one) for one in self.taken.get(sighting.passage, ()))

    def _link(self, sighting: Sighting) -> Link | None:
        if not has_capitals(sighting.lang):
            return glossed(sighting)
        partners = self.reading.partners.get(sighting.passage, ())
        link = counterpart(sighting, partners, self._is_taken)
        for other in (without_mention(sighting), without_opening(sighting)):
            if other and (link is None or not link.whole):
                link = counterpart(other, partners, self._is_taken) or link
        if link is None:
            return None
        led = next((one for one in self.led.get(link.other.passage, ()) if one.overlaps(link.other)), None)
        return replace(link, other=extended(link.other, led)) if led else link

    def _led_alone(self) -> Iterator[Sighting]:
        """Names that words show, where no translation tells whether they are any."""
        for passage, sightings in self.led.items():
            if any(has_capitals(partner.lang) for partner in self.reading.partners.get(passage, ())):
                continue
            for one in (*stands(passage), *sightings):
                if not self._is_taken(one):
                    self.taken[passage].append(one)
                    yield one

    def _clued(self, link: Link) -> Link:
        return replace(link, one=self._with_clues(link.one), other=self._with_clues(link.other))

    def _with_clues(self, sighting: Sighting) -> Sighting:
        return sighting.with_clues(*clues(sighting, self.knowledge[sighting.lang]))


def _has_noun(sighting: Sighting) -> bool:
    return any(word in vocabulary(sighting.lang).nouns for word in sighting.key)


def knowledge(authority: Authority, lang: str) -> Knowledge:
    """What the authority files tell of the names of a language."""
    vocab = vocabulary(lang)
    given: set[str] = set()
    places: set[str] = set()
    every: set[str] = set()
    for entity in authority.values():
        for tag, name in entity.name.items():
            words = name_words(name) if family(tag) == family(lang) else ()
            every.update(words)
            if entity.kind == "person" and len(words) > 1 and words[0] not in vocab.titles | vocab.glue:
                given.add(words[0])
            elif entity.kind == "place":
                places.update(words)
    return Knowledge(frozenset(given), frozenset(places), frozenset(every))
