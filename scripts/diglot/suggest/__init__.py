"""Names that stand in the texts and in no authority file, as proposals ready to be confirmed.

passages                    recognised documents as words that are explained or not, beside their translations
vocabulary, nouns           what a language tells of its names; ``english``, ``arabic``, ``languages`` fill it
letters, sounds             how a name sounds, in any script, and where in a sentence it does
sightings, cues             a place where a name may stand, and the clues for it
capitals, led               names that capitals show, or the words before them
world                       countries and cities, known to the CLDR
pairs, translated           a name's counterpart in the other language, by its sound or its meaning
known, variants, spelling   other forms of known names, and misprints of them
finding, joining            all sightings; what belongs together
recurring                   names found once, found again
resolving, proposals        which groups are known names after all; the proposals in their order
naming, places, entries     their identifiers, their sentences, and what they become once they are confirmed
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from diglot.model import Authority, Document
from diglot.suggest.entries import corrections, entity
from diglot.suggest.finding import find
from diglot.suggest.passages import read
from diglot.suggest.places import Side
from diglot.suggest.proposals import Proposal, proposals

__all__ = ["Proposal", "Side", "corrections", "entity", "suggest"]


def suggest(documents: Iterable[Document], authority: Authority, languages: Sequence[str] = ()) -> list[Proposal]:
    """Proposals out of recognised documents, the surest first; with names in these languages too, where they are known."""
    reading = read(documents)
    return proposals(find(reading, authority), reading, authority, languages)
