"""Whose name it is: the entity that a form names, by what the document says elsewhere.

A name or alias goes before a name with words left out, that before a surname, that before a given name; of several
bearers of one rank the ``RULES`` decide, in their order. Otherwise the editor must say, and the words stay unmarked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from diglot.model import Cert, Kind
from diglot.recognise.census import Here, Position
from diglot.recognise.forms import Form
from diglot.recognise.gazetteer import EXACT, Candidate
from diglot.recognise.naming import BARE, CERTAIN, FULL, SHORT


@dataclass(frozen=True, slots=True)
class Resolved:
    """The entity of a name, and how sure that is."""

    entity: str
    kind: Kind
    cert: Cert
    remembered: bool
    """Whether the words say by themselves who is meant, so that what follows may be of the same."""


@dataclass(frozen=True, slots=True)
class Question:
    """Words of a document that may name several entities."""

    bearers: Mapping[str, Form]
    here: Here
    position: Position
    exact: bool
    title: str
    """Before the name."""


Rule = Callable[[Question], "tuple[str, Cert] | None"]


def by_ruling(question: Question) -> tuple[str, Cert] | None:
    """The editor ruled on the same words before."""
    for words in {form.words for form in question.bearers.values()}:
        entity = question.here.census.ruling_before(words, question.position)
        if entity in question.bearers:
            return str(entity), "high"
    return None


def only_bearer(question: Question) -> tuple[str, Cert] | None:
    """Nobody else bears the name: surely, if it is spelt as in the authority files and like no other word, or its bearer
    has been named in full."""
    if len(question.bearers) != 1:
        return None
    [(entity, form)] = question.bearers.items()
    before = question.here.census.last_before(entity, question.position) is not None
    clear = form.want == CERTAIN or form.rank == FULL
    return entity, "high" if before or (clear and question.exact) else "medium"


def same_title(question: Question) -> tuple[str, Cert] | None:
    """The only one that the text names in full with the title that stands here."""
    census = question.here.census
    return _only(question, frozenset(each for each in question.bearers if census.is_entitled(each, question.title)))


def last_named_in_the_segment(question: Question) -> tuple[str, Cert] | None:
    """The one that the same segment has named last by a form that is only its own."""
    return _nearest(question, since=(question.position[0], -1))


def named_in_the_counterpart(question: Question) -> tuple[str, Cert] | None:
    """The only one that the segment's counterpart in another text names, and this segment doesn't name in full."""
    here = question.here
    return _only(question, frozenset(entity for entity in here.aligned if not here.names_itself(entity)))


def last_named_before(question: Question) -> tuple[str, Cert] | None:
    """The one that the text has named last by a form that is only its own."""
    return _nearest(question, since=(-1, -1))


def named_somewhere(question: Question) -> tuple[str, Cert] | None:
    """The only one that the document names in full anywhere: headings and first sentences use short names before."""
    return _only(question, question.here.named)


RULES: tuple[Rule, ...] = (
    by_ruling,
    only_bearer,
    same_title,
    last_named_in_the_segment,
    named_in_the_counterpart,
    last_named_before,
    named_somewhere,
)

GUESSES: tuple[Rule, ...] = (last_named_before, named_somewhere)
"""Those that follow what the text has said before."""


def _nearest(question: Question, since: Position) -> tuple[str, Cert] | None:
    found = {entity: question.here.census.last_spoken_of(entity, question.position) for entity in question.bearers}
    named = [(position, entity) for entity, position in found.items() if position is not None and position > since]
    return (max(named)[1], "medium") if named else None


def _only(question: Question, entities: frozenset[str]) -> tuple[str, Cert] | None:
    found = sorted(question.bearers.keys() & entities)
    return (found[0], "medium") if len(found) == 1 else None


class Setting(NamedTuple):
    """What stands around a name: the printed character at which it begins, the title before it, and whether it is set
    apart by quotation marks or emphasis."""

    start: int
    title: str = ""
    is_apart: bool = False


def resolve(candidate: Candidate, setting: Setting, here: Here) -> Resolved | None:
    """The entity of a candidate; ``None`` where only the editor can say.

    Args:
        candidate: a name with the forms that may stand.
        setting: what stands around it.
        here: what is known of the document.
    """
    named = bearers(candidate, here, setting)
    question = Question(named, here, (here.number, setting.start), candidate.spelt == EXACT, setting.title)
    for rule in RULES:
        answer = rule(question)
        if answer:
            entity, cert = answer
            return Resolved(entity, named[entity].kind, cert, rule not in GUESSES)
    return None


def bearers(candidate: Candidate, here: Here, setting: Setting) -> dict[str, Form]:
    """The entities that a candidate may name: after a title persons, in quotation marks papers and works; those that have it for a name, among them persons
    who are called so for short and named in full in the document; else the bearers of a short form whom the document
    names; else those of the lowest rank."""
    titled = [form for form in candidate.forms if setting.title and form.kind == "person"]
    apart = [form for form in candidate.forms if setting.is_apart and form.kind in ("organisation", "work")]
    possible = titled or apart or candidate.forms
    known = [form for form in possible if form.entity in here.named or form.entity in here.aligned]
    full = [form for form in possible if form.rank == FULL]
    called = [form for form in known if form.rank < BARE and form.kind == "person"]
    if full:
        forms = [*full, *called] if len(full[0].words) == 1 and full[0].kind == "person" else full
    else:
        lowest = min(form.rank for form in possible)
        near = [form for form in known if form.rank < BARE] or known
        forms = near or [form for form in possible if form.rank == lowest]
    return {form.entity: form for form in sorted(forms, reverse=True)}


def in_doubt(candidate: Candidate, setting: Setting, here: Here) -> tuple[str, ...]:
    """The entities between which the editor must decide; none where the words are too doubtful to ask."""
    named = bearers(candidate, here, setting)
    doubtful = candidate.spelt != EXACT or any(form.want != CERTAIN or form.rank > SHORT for form in named.values())
    return () if doubtful else tuple(sorted(named))


def is_short(candidate: Candidate) -> bool:
    """Whether a candidate is no whole name of anybody."""
    return all(form.rank > FULL for form in candidate.forms)
