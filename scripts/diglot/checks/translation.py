"""Each translation held against its original, and what an editor has accepted of what is found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from diglot.checks.alignment import pairs
from diglot.checks.beads import Comparison, compare
from diglot.checks.dates import dates
from diglot.checks.entities import entities
from diglot.checks.findings import Finding, Rule
from diglot.checks.lengths import lengths
from diglot.checks.numbers import numbers
from diglot.checks.order import order
from diglot.checks.wording import signs, untranslated
from diglot.identifiers import covers
from diglot.issues import CODES, Issue
from diglot.model import Accepted, Authority, Document

RULES: tuple[Rule, ...] = (untranslated, order, dates, entities, numbers, lengths, signs)

INSTEAD = ("D532", "D533", "D534")
"""Where one of these is found, all else follows from it and is not told."""


def check_translations(document: Document, accepted: Sequence[Accepted], authority: Authority) -> Iterator[Issue]:
    """All that is found when the translations of a recognised document are held against its original, but for what
    an editor accepted; and each acceptance that nothing uses (D541). Of an original that is not here nothing is said.

    Args:
        document: as recognition leaves it.
        accepted: the document's acceptances, as read from its sources.
        authority: where an entity's names are looked up.
    """
    if document.is_withheld:
        return
    used: set[Accepted] = set()
    for original, translation in pairs(document):
        for finding in found(compare(original, translation), authority):
            by = [entry for entry in accepted if _accepts(entry, finding)]
            used.update(by)
            if not by:
                yield _issue(document, finding)
    yield from (_unused(document, entry) for entry in accepted if entry not in used)


def found(comparison: Comparison, authority: Authority) -> Iterator[Finding]:
    """What the rules find, without what only follows from something else that they found."""
    findings = [finding for rule in RULES for finding in rule(comparison, authority)]
    explained = {
        bead.segment.id for finding in findings if finding.code in INSTEAD for bead in (finding.bead, *finding.others)
    }
    for finding in findings:
        if finding.code in INSTEAD or finding.bead.segment.id not in explained:
            yield finding


def _accepts(entry: Accepted, finding: Finding) -> bool:
    """Whether an acceptance is of this finding."""
    if entry.code != finding.code or entry.lang not in ("", finding.bead.translation.lang):
        return False
    if entry.what and not re.search(rf"(?<!\w){re.escape(entry.what)}(?!\w)", finding.text):
        return False
    return entry.segment in _identifiers(finding)


def _identifiers(finding: Finding) -> Iterable[str]:
    """The segments of both texts that a finding is about."""
    for bead in (finding.bead, *finding.others):
        yield from (bead.segment.id, *(segment.id for segment in bead.original.segments))


def _issue(document: Document, finding: Finding) -> Issue:
    segment = finding.bead.segment
    lang = f"lang: {finding.bead.translation.lang}, " if len(document.texts) > 2 else ""
    accept = f'{{at: "{covers(segment.id)[0]}", {lang}code: {finding.code}, reason: …}}'
    hint = f"{CODES[finding.code].mend} If the translation is right, say so in accepted.yml: {accept}."
    return Issue(finding.code, segment.where, finding.text, hint, document.id, segment.id)


def _unused(document: Document, entry: Accepted) -> Issue:
    text = f"{entry.code} is accepted for {entry.segment}, and is not found there."
    return Issue("D541", entry.where, text, "delete the entry, or correct it.", document.id, entry.segment)
