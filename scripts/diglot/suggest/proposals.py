"""Proposals: unknown names with their kind and forms, other forms of known ones, likely misprints; and their order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from diglot.model import Authority, Cert, Texts
from diglot.recognise.forms import name_words
from diglot.recognise.languages import family
from diglot.suggest.finding import Found
from diglot.suggest.joining import Group, groups, is_short
from diglot.suggest.known import Known
from diglot.suggest.naming import identifiers
from diglot.suggest.passages import Passage, Reading
from diglot.suggest.places import Place, places
from diglot.suggest.recurring import add_recurrences
from diglot.suggest.resolving import Mentioned, entity_of, mentioned
from diglot.suggest.sightings import AnyKind, Clue, Key, Sighting, in_script, together
from diglot.suggest.spelling import misprint_of
from diglot.suggest.variants import Variation, misspelled
from diglot.suggest.world import name_in
from diglot.suggest.world import places as places_of

HIGH, MEDIUM, LEAST = 0.8, 0.5, 0.35
"""How sure a proposal of high and of medium confidence is, and one that is shown at all."""
OFTEN, MORE = 3, 0.8
"""From so many sightings on, doubt is less by this factor."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A name that stands in the texts and that recognition doesn't know."""

    id: str
    kind: AnyKind
    name: Texts
    """In each language; of a known entity, the form that is not recognised."""
    weight: float
    """How sure all clues together make one (0–1)."""
    sightings: tuple[Sighting, ...]
    clues: tuple[Clue, ...]
    """The best of each name."""
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Other forms that are not understood from the name."""
    ref: str = ""
    """The entity of the authority files whose form it is."""
    correct: str = ""
    """What is likely to have been meant, of a likely misprint."""
    known: int = 0
    """How often the entity is named in that language by forms that are recognised."""
    places: tuple[Place, ...] = ()

    @property
    def confidence(self) -> Cert:
        return "high" if self.weight >= HIGH else "medium" if self.weight >= MEDIUM else "low"

    def forms(self, lang: str) -> list[tuple[str, int]]:
        """Each form in a language as it is printed, and how often, the most frequent first."""
        count = Counter(one.text for one in self.sightings if one.lang == lang)
        return sorted(count.items(), key=lambda item: (-item[1], item[0]))

    @property
    def langs(self) -> tuple[str, ...]:
        return tuple(sorted({one.lang for one in self.sightings}))


def proposals(found: Found, reading: Reading, authority: Authority, languages: Sequence[str] = ()) -> list[Proposal]:
    """What is found, as proposals, the surest first.

    Args:
        languages: in which an entity wants a name, if it is known.
    """
    known, said = Known(authority), mentioned(reading)
    new, variations = _parted(found, reading, known, languages)
    taken = _Taken((*(one for group in new for one in group.sightings), *(each.sighting for each in variations)))
    variations += [each for each in misspelled(reading, known) if not taken.has(each.sighting)]
    made = [*(_new(group, languages) for group in new), *_variants(variations, known, said)]
    made = [one for one in made if one.name and one.weight >= LEAST]
    made.sort(key=lambda one: (-round(one.weight, 3), -len(one.sightings), sorted(one.name.items()), one.ref))
    ids = identifiers([(one.name, one.kind, one.ref) for one in made], authority)
    return [
        replace(one, id=identifier, places=places(one.sightings, reading))
        for one, identifier in zip(made, ids, strict=True)
    ]


def _parted(
    found: Found, reading: Reading, known: Known, languages: Sequence[str]
) -> tuple[list[Group], list[Variation]]:
    """The groups that are new names, and the sightings of known ones; what may be one of several known is neither."""
    new, variations = [], list(found.variations)
    said, gathered = mentioned(reading), groups(found)
    add_recurrences(gathered, reading)
    for group in gathered:
        others = {lang: name_words(name) for lang, name in _world_names(group, languages).items()}
        entity = entity_of(group, known, said, others)
        if entity is None:
            new.append(group)
        elif entity:
            variations += _forms(entity, group, known)
    return new, variations


def _forms(entity: str, group: Group, known: Known) -> Iterator[Variation]:
    name = next(iter(known.authority[entity].name.values()), entity)
    for one in group.sightings:
        yield Variation(entity, one.with_clues(Clue("like a known name", name, 0.4)))


class _Taken:
    """Words that sightings have taken."""

    def __init__(self, sightings: Iterable[Sighting]) -> None:
        self.at: dict[Passage, list[Sighting]] = defaultdict(list)
        for one in sightings:
            self.at[one.passage].append(one)

    def has(self, sighting: Sighting) -> bool:
        return any(sighting.overlaps(one) for one in self.at.get(sighting.passage, ()))


def best_clues(sightings: Iterable[Sighting]) -> tuple[Clue, ...]:
    """Of each name the clue that weighs most."""
    best: dict[str, Clue] = {}
    for clue in (clue for sighting in sightings for clue in sighting.clues):
        if clue.name not in best or clue.weight > best[clue.name].weight:
            best[clue.name] = clue
    return tuple(sorted(best.values(), key=lambda clue: (-clue.weight, clue.name)))


# --- new names ----------------------------------------------------------------------------------------------------


def _new(group: Group, languages: Sequence[str]) -> Proposal:
    clues = best_clues(group.sightings)
    weight = together(clues)
    if len(group.sightings) >= OFTEN:
        weight = 1 - (1 - weight) * MORE
    names = {lang: text for lang in {*group.langs, *languages} if (text := group.fullest(lang)[0])}
    names = _world_names(group, languages) | names
    names = dict(sorted(names.items()))
    return Proposal("", group.kind, names, weight, tuple(group.sightings), clues, _aliases(group))


def _world_names(group: Group, languages: Iterable[str]) -> dict[str, str]:
    """The names of a country or city in other languages."""
    place = next(filter(None, (places_of(lang).get(group.fullest(lang)[1]) for lang in group.langs)), "")
    return {lang: name for lang in languages if place and (name := name_in(place, lang))}


def _aliases(group: Group) -> dict[str, tuple[str, ...]]:
    """The forms that are neither the name nor part of it."""
    found = {}
    for lang in group.langs:
        full = group.fullest(lang)[1]
        texts = {one.key: one.text for one in group.sightings if one.lang == lang and in_script(one.text, lang)}
        others = [text for key, text in sorted(texts.items()) if key != full and not is_short(key, full, lang)]
        if others:
            found[lang] = tuple(others)
    return found


# --- other forms of known names -----------------------------------------------------------------------------------


def _variants(variations: Iterable[Variation], known: Known, said: Mentioned) -> Iterator[Proposal]:
    """A proposal a form; what is spelled as the entity's own name is recognition's business."""
    forms: dict[tuple[str, str, Key], list[Sighting]] = defaultdict(list)
    for entity, sighting in variations:
        if in_script(sighting.text, sighting.lang) and not known.is_judged(entity, sighting.key, sighting.lang):
            forms[entity, sighting.lang, sighting.key].append(sighting)
    for (entity, lang, key), sightings in sorted(forms.items()):
        clues = best_clues(sightings)
        count = sum(refs[entity] for (_, tag), refs in said.items() if tag == family(lang))
        correct = misprint_of(key, known.forms(entity, lang), len(sightings), count)
        kind, name = known.authority[entity].kind, {lang: sightings[0].text}
        yield Proposal(
            "", kind, name, together(clues), tuple(sightings), clues, ref=entity, correct=correct, known=count
        )
