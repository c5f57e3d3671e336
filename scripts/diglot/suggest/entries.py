"""What a proposal becomes once it is confirmed: an entity of the authority files, or rows of corrections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from diglot.csl import Record
from diglot.model import Authority, Entity, Kind
from diglot.suggest.places import Side
from diglot.suggest.proposals import Proposal

Row = dict[str, str | int]
"""A row of corrections.yml."""


def entity(proposal: Proposal, authority: Authority, identifier: str = "", kind: Kind | None = None) -> Entity:
    """The entity that a proposal adds, or the known one with the proposal's form among its aliases.

    Args:
        proposal: whose kind is known, if ``kind`` isn't given.
        authority: where the known entity stands.
        identifier: instead of the proposal's own.
        kind: instead of the proposal's own.
    """
    if proposal.ref:
        return _with_alias(authority[proposal.ref], proposal)
    kind = kind or cast(Kind, proposal.kind)
    record = Record() if kind == "work" else None
    aliases = {lang: proposal.aliases[lang] for lang in sorted(proposal.aliases)}
    return Entity(identifier or proposal.id, kind, dict(proposal.name), aliases, record=record)


def _with_alias(known: Entity, proposal: Proposal) -> Entity:
    aliases = {lang: tuple(names) for lang, names in known.aliases.items()}
    for lang, name in proposal.name.items():
        aliases[lang] = tuple(dict.fromkeys((*aliases.get(lang, ()), name)))
    return replace(known, aliases=aliases)


def corrections(proposal: Proposal, originals: dict[str, str]) -> Iterator[tuple[str, Row]]:
    """Document and row for each place of a likely misprint.

    Args:
        proposal: with what was meant in ``correct``.
        originals: document → language of its original, which a row needn't name.
    """
    for place in proposal.places:
        for side in place.sides:
            for start, end in side.marks:
                yield place.document, _row(side, start, end, proposal, originals.get(place.document, ""))


def _row(side: Side, start: int, end: int, proposal: Proposal, original: str) -> Row:
    quote = side.text[start:end]
    row: Row = {"at": side.segment, "quote": quote}
    if side.text.count(quote) > 1:
        row["occurrence"] = side.text.count(quote, 0, start) + 1
    if side.lang != original:
        row["lang"] = side.lang
    return row | {"correct": proposal.correct, "ref": proposal.ref, "reason": "misprint"}
