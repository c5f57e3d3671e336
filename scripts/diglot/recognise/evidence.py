"""What short forms want before they are somebody's name, and whether it is there.

A surname that is like no other word wants nothing. One that is also a given name or an ordinary word wants its bearer
to be named in full in the document, or a title; a given name likewise. What is a common word besides must also stand
where only a name can. The counterpart of the segment in the other language is evidence of all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from diglot.recognise.census import Here
from diglot.recognise.forms import Form
from diglot.recognise.gazetteer import Candidate, Gazetteer
from diglot.recognise.names import Sentence, passes
from diglot.recognise.naming import FULL, GIVEN, PLACED, Beside
from diglot.recognise.neighbours import Neighbours

SEVERAL = 8
"""How many bearers of a word are looked at when the document names none of them."""


@dataclass(frozen=True, slots=True)
class Case:
    """A form that wants evidence, at a place of a document."""

    form: Form
    here: Here
    at: int
    """The printed character at which it begins."""
    title: str
    clear: bool
    apart: bool
    """Whether it stands in quotation marks or is emphasised."""
    only: bool
    """Whether nobody else in the authority files bears it."""
    kin: bool
    """Whether it is said to be that of somebody's kin, and its bearer may be of the family."""
    is_title: bool
    """Whether the word is also a title."""
    is_given: bool
    """Whether the word is also a given name."""


Evidence = Callable[[Case], bool]


def ruled(case: Case) -> bool:
    """The editor ruled on the same words before, for this entity."""
    return case.here.census.ruling_before(case.form.words, (case.here.number, case.at)) == case.form.entity


def named_in_the_counterpart(case: Case) -> bool:
    """The segment's counterpart in another text names the entity; of a common word, when this segment names it nowhere
    else, and of a title only where capitals tell."""
    aligned = case.form.entity in case.here.aligned and (case.form.kind != "work" or case.form.capitals > 0)
    return aligned and (case.form.want < PLACED or case.is_given or not case.here.names_itself(case.form.entity))


def named_before(case: Case) -> bool:
    """The text has named the entity in full; a common word must also stand clear."""
    before = case.here.census.last_before(case.form.entity, (case.here.number, case.at)) is not None
    before = before and case.form.kind != "work"
    return before and (case.form.want < PLACED or (case.clear and not case.is_title) or bool(case.title))


def named_and_titled(case: Case) -> bool:
    """The document names the entity in full somewhere, and a title stands here."""
    return bool(case.title) and case.form.entity in case.here.named


def named_somewhere(case: Case) -> bool:
    """The document names the entity in full somewhere, and this is no mere given name and no common word."""
    return case.form.rank != GIVEN and case.form.want < PLACED and case.form.entity in case.here.named


def only_bearer_titled(case: Case) -> bool:
    """A title stands here, and nobody else in the authority files bears the name."""
    return bool(case.title) and case.only and (case.form.kind == "person" or case.form.rank == FULL)


def kin_of_somebody_named(case: Case) -> bool:
    """A noun of kinship stands here, and the document names somebody of the same family."""
    return case.kin


def said_to_be_a_name(case: Case) -> bool:
    """What is no person is set apart by quotation marks or emphasis: a book may be called «Trotsky»."""
    return case.form.kind != "person" and case.form.rank == FULL and case.apart


EVIDENCE: tuple[Evidence, ...] = (
    ruled,
    named_in_the_counterpart,
    named_before,
    named_and_titled,
    named_somewhere,
    only_bearer_titled,
    kin_of_somebody_named,
    said_to_be_a_name,
)
"""Any of these is enough for a form that wants evidence."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Says of each candidate of a sentence which of its forms may stand."""

    sentence: Sentence
    gazetteers: Mapping[str, Gazetteer]
    here: Here

    def certain(self, candidate: Candidate) -> Candidate | None:
        """The candidate with the forms that want no evidence, if there are any."""
        fit = tuple(form for form in candidate.forms if not self._is_anothers(candidate, form))
        return candidate._replace(forms=fit) if fit else None

    def admitted(self, candidate: Candidate) -> Candidate | None:
        """The candidate with the forms that may stand, if there are any."""
        certain = self.certain(candidate)
        fit = (*(certain.forms if certain else ()), *self._wanting(candidate))
        return candidate._replace(forms=fit) if fit else None

    def title(self, candidate: Candidate) -> str:
        """The title before a name; empty where there is none."""
        return self.sentence.naming(candidate).title(self._beside(candidate, candidate.form))

    def is_kin(self, candidate: Candidate) -> bool:
        """Whether a name is said to be that of somebody's kin."""
        return self.sentence.naming(candidate).is_kin(self._beside(candidate, candidate.form))

    def _is_anothers(self, candidate: Candidate, form: Form) -> bool:
        if form.kind in ("event", "work"):
            return False
        return self.sentence.naming(candidate).is_anothers(self._beside(candidate, form))

    def _beside(self, candidate: Candidate, form: Form) -> Beside:
        return Neighbours(self.sentence, self.gazetteers, candidate, self.here.given).beside(form)

    def _wanting(self, candidate: Candidate) -> Iterator[Form]:
        for entity in self._bearers(candidate) if candidate.wanting else ():
            form = candidate.wanting[entity]
            if passes(self.sentence, candidate, form) and self._may_stand(candidate, form):
                yield form

    def _bearers(self, candidate: Candidate) -> list[str]:
        """Those whose forms are looked at: kin of those whom the document names, where it says so; else these
        themselves; else all, if they are few."""
        pool = candidate.wanting
        kin = pool.keys() & self.here.relatives
        if kin and self.sentence.naming(candidate).is_kin(self._beside(candidate, candidate.form)):
            return sorted(kin)
        known = pool.keys() & self.here.named | pool.keys() & self.here.aligned
        return sorted(known or (pool if len(pool) <= SEVERAL else ()))

    def _may_stand(self, candidate: Candidate, form: Form) -> bool:
        naming = self.sentence.naming(candidate)
        beside = self._beside(candidate, form)
        if naming.is_anothers(beside):
            return False
        case = Case(
            form,
            self.here,
            self.sentence.span(candidate)[0],
            naming.title(beside),
            naming.is_clear(beside),
            self.sentence.is_set_apart(candidate),
            only=len(candidate.wanting) == 1,
            kin=form.entity in self.here.relatives and naming.is_kin(beside),
            is_title=beside.word in naming.titles,
            is_given=beside.word in naming.given,
        )
        return any(evidence(case) for evidence in EVIDENCE)
