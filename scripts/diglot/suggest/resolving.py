"""Which of the unknown names are only other forms of known ones."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import TypeAlias

from diglot.recognise.languages import family
from diglot.suggest.joining import Group
from diglot.suggest.known import Known, squeezed
from diglot.suggest.passages import Reading
from diglot.suggest.sightings import AnyKind, Key

Mentioned: TypeAlias = Mapping[tuple[str, str], Counter[str]]
"""Document and family of languages → entity → how often it is mentioned."""


def mentioned(reading: Reading) -> Mentioned:
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for passage in reading.passages:
        found[passage.document, family(passage.lang)].update(mention.ref for mention in passage.mentions)
    return found


def entity_of(group: Group, known: Known, said: Mentioned, others: Mapping[str, Key]) -> str | None:
    """The known entity whose name this is; ``None`` where it is of none, "" where of several and nobody can tell.

    It is one that the document names by another form, the only one with these several words in its name, or one whose
    names sound so in each language.

    Args:
        others: names in languages in which it was not seen.
    """
    keys = {**others, **{lang: group.fullest(lang)[1] for lang in group.langs}}
    keys = {lang: key for lang, key in keys.items() if key}
    bearers = {
        one
        for lang, key in keys.items()
        for one in known.parts(key, lang)
        if _may_be(known, one, keys, group.kind) and known.agrees(one, keys)
    }
    here = bearers & {ref for document in group.documents for ref in _surely_named(document, said)}
    if len(here) == 1:
        return min(here)
    if here:
        return ""
    exact = {one for one in bearers if any(known.has(one, key, lang) for lang, key in keys.items())}
    if len(exact) == 1 and group.kind != "person":
        return min(exact)
    if len(bearers) == 1 and all(len(squeezed(key, lang)) > 1 for lang, key in keys.items()):
        return min(bearers)
    return known.alike(keys) or None


def _surely_named(document: str, said: Mentioned) -> set[str]:
    """The entities that a document names in each of its languages, or more than once."""
    texts = [refs for (each, _), refs in said.items() if each == document]
    return {ref for refs in texts for ref in refs if all(ref in other for other in texts) or refs[ref] > 1}


def _may_be(known: Known, entity: str, names: Mapping[str, Key], kind: AnyKind) -> bool:
    """Whether part of a name may stand for the whole: of a person's, or where it has two words; of an organisation's
    also where both languages have it so."""
    if any(known.has(entity, key, lang) for lang, key in names.items()):
        return True
    right = known.authority[entity].kind
    if kind and kind != right:
        return False
    both = len(names) > 1 and all(entity in known.parts(key, lang) for lang, key in names.items())
    several = any(len(squeezed(key, lang)) > 1 for lang, key in names.items())
    return right == "person" or several or (right == "organisation" and (both or kind == right))
