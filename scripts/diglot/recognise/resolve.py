"""Whose name it is: the entity that a form names, by what the text has named before.

The order of decision: a name or alias before a surname; the only entity that is left; of several the one that this
text named last by a form that is only its own. Otherwise the editor must say, and the words stay unmarked.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from diglot.model import Cert, Kind
from diglot.recognise.forms import FULL
from diglot.recognise.gazetteer import Candidate


@dataclass(slots=True)
class Named:
    """What a text has named so far, in its order."""

    count: int = 0
    last: dict[str, int] = field(default_factory=dict)
    """Entity → when it was last named by a form of its own."""

    def remember(self, entity: str) -> None:
        self.count += 1
        self.last[entity] = self.count


@dataclass(frozen=True, slots=True)
class Resolved:
    """The entity of a name, and how sure that is."""

    entity: str
    kind: Kind
    cert: Cert


def resolve(candidate: Candidate, named: Named) -> Resolved | None:
    """The entity of a candidate, ``None`` where only the editor can say. A name that is only one's own is remembered."""
    rank = min(form.rank for form in candidate.forms)
    bearers = {form.entity: form.kind for form in sorted(candidate.forms) if form.rank == rank}
    if len(bearers) == 1:
        [(entity, kind)] = bearers.items()
        if rank == FULL:
            named.remember(entity)
        return Resolved(entity, kind, "high")
    known = [entity for entity in bearers if entity in named.last]
    if not known:
        return None
    entity = max(known, key=named.last.__getitem__)
    return Resolved(entity, bearers[entity], "medium")


def bearers(candidate: Candidate) -> tuple[tuple[str, ...], int]:
    """The entities between which the editor must decide, and the rank of the form."""
    rank = min(form.rank for form in candidate.forms)
    return tuple(sorted({form.entity for form in candidate.forms if form.rank == rank})), rank
