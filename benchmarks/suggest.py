"""How many names «diglot suggest» finds that no authority file has, and how many of its proposals are names.

usage: python benchmarks/suggest.py ["held out"] [--list] [--misses]

``--list`` shows every proposal, ``--misses`` what was not found.

The texts are those of the recognition benchmark, ``recognition/texts``. Each tenth entity is left out of the authority
files, ten times, so that each is left out once; then all of them are; and both without the translations. A proposal is
right if most of its sightings lie on marks of one entity that was left out, or of the known one whose form it says it is.
What is a name in the texts and no entity of theirs (``OTHERS``) counts neither for it nor against it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent / "recognition"))

from gold import SETS, GoldText, texts, write_edition

from diglot import project, sources
from diglot.model import Authority, Document
from diglot.recognise import Recogniser
from diglot.suggest import Proposal, suggest

FOLDS = 10
FIRST = (10, 20, 50)
OTHERS = frozenset(
    (
        "Wadi Boufekrane", "Ya Latif", "Rif", "Sahara", "Amina", "Moenis", "Noura", "Arabian Gulf", "Maghreb", "Mahdiyya",
        "Chamber of Deputies", "National Assembly", "Faculty of Arts", "Independence Day", "Serail", "Syrian Protestant College",
        "16 November Avenue", "20 March Street", "Didouche Mourad Street", "Larbi Ben M'hidi Street", "Moktar Ould Daddah Avenue", "المغرب العربي", "مجلس النواب",
    )
)  # fmt: skip
"""Names in the texts that are no entities of theirs, by any of the names under which they are proposed."""


class Result(NamedTuple):
    """What was left out and can be found, and what was proposed, each with the entity that it is, "" for another
    name, ``None`` for no name."""

    wanted: frozenset[str]
    proposals: tuple[tuple[Proposal, str | None], ...]

    @property
    def found(self) -> set[str]:
        return {entity for _, entity in self.proposals if entity} & self.wanted

    def precision(self, first: int | None = None) -> float:
        judged = [entity for _, entity in self.proposals[:first] if entity != ""]
        return sum(entity is not None for entity in judged) / len(judged) if judged else 1.0


class Marks:
    """The marks by hand, by place."""

    def __init__(self, gold: Sequence[GoldText]) -> None:
        self.at: dict[tuple[str, str, str], list[tuple[int, int, str]]] = {}
        for text in gold:
            for span in text.spans:
                if span.kind == "name":
                    self.at.setdefault(span.place, []).append((span.start, span.end, span.value))

    def entity(self, proposal: Proposal) -> str | None:
        """The entity on whose marks most of a proposal's places lie."""
        votes: Counter[str] = Counter()
        for one in proposal.sightings:
            here = self.at.get((one.passage.document, one.passage.lang, one.passage.segment), ())
            votes.update({value for start, end, value in here if start < one.end and one.start < end})
        best = max(sorted(votes), key=votes.__getitem__, default="")
        return best if votes[best] * 2 > len(proposal.sightings) else None

    def entities(self) -> frozenset[str]:
        return frozenset(value for here in self.at.values() for _, _, value in here)


def read(gold: Sequence[GoldText]) -> tuple[list[Document], Authority, project.Project]:
    with tempfile.TemporaryDirectory() as name:
        write_edition(Path(name), list(gold))
        edition, _ = project.load(Path(name))
        authority, _ = sources.read_authority(edition)
        return [sources.read(edition, text.id)[0] for text in gold], authority, edition


def without(authority: Authority, left: Iterable[str]) -> Authority:
    gone = set(left)
    return {key: entity for key, entity in authority.items() if key not in gone}


def run(documents: Sequence[Document], authority: Authority, left: frozenset[str], marks: Marks) -> Result:
    kept = without(authority, left)
    recogniser = Recogniser(kept, project.Settings())
    made = suggest([recogniser.document(document)[0] for document in documents], kept, ("ar", "en"))

    def judged(proposal: Proposal) -> str | None:
        entity = marks.entity(proposal)
        if proposal.ref:
            return entity if entity == proposal.ref else None
        if entity in left:
            return entity
        return "" if OTHERS & set(proposal.name.values()) else None

    return Result(left & marks.entities(), tuple((one, judged(one)) for one in made))


def folds(authority: Authority) -> Iterator[frozenset[str]]:
    names = sorted(authority)
    for fold in range(FOLDS):
        yield frozenset(names[fold::FOLDS])


def untranslated(documents: Sequence[Document]) -> list[Document]:
    return [replace(one, texts=tuple(text for text in one.texts if text.lang == one.original)) for one in documents]


def report(name: str, results: Sequence[Result]) -> str:
    wanted = sum(len(result.wanted) for result in results)
    found = sum(len(result.found) for result in results)
    proposals = sum(len(result.proposals) for result in results)
    cells = [f"{_mean(result.precision(first) for result in results):.2f}" for first in (*FIRST, None)]
    return f"| {name} | {wanted} | {found / wanted:.2f} | {proposals} | {' | '.join(cells)} |"


def _mean(values: Iterable[float]) -> float:
    values = list(values)
    return sum(values) / len(values)


def show(results: Sequence[Result], *, misses: bool) -> None:
    for result in results:
        for proposal, entity in result.proposals:
            mark = "ok" if entity else "--" if entity is None else "  "
            clues = ", ".join(f"{clue.name} {clue.weight:.2f}" for clue in proposal.clues)
            print(
                f"{mark} {proposal.id} {proposal.correct} {proposal.weight:.2f} {proposal.kind or '?':12} {len(proposal.places)} {dict(proposal.name)} {entity or ''} [{clues}]"
            )
        if misses:
            print("missed:", ", ".join(sorted(result.wanted - result.found)))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("set", nargs="?", choices=SETS, default="texts")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    gold = texts(SETS[options.set])
    marks = Marks(gold)
    documents, authority, _ = read(gold)
    everything = frozenset(authority)
    runs = {
        "a tenth left out": [run(documents, authority, left, marks) for left in folds(authority)],
        "nothing known": [run(documents, authority, everything, marks)],
        "a tenth left out, no translation": [
            run(untranslated(documents), authority, left, marks) for left in folds(authority)
        ],
        "nothing known, no translation": [run(untranslated(documents), authority, everything, marks)],
    }
    heads = " | ".join(f"first {first}" for first in FIRST)
    print(f"| | left out | found | proposals | right among the {heads} | all |\n|---|---|---|---|---|---|---|---|")
    for name, results in runs.items():
        print(report(name, results))
        if options.list or options.misses:
            show(results, misses=options.misses)


if __name__ == "__main__":
    main()
