"""How many errors planted in right translations are found, and how often a right translation is complained of.

usage: python benchmarks/translation/planted.py [--each N] [--faults] [--table]

The texts are the edition's own and those of ``benchmarks/recognition/texts``, marks stripped. Of each kind of error
``--each`` (8) are planted in each text, spread evenly over it, one at a time; the text is recognised and checked anew.
An error counts as found where a finding names its place that was not there before, and as named where the finding's
code is the one for it. ``--faults`` lists what was not found and each false alarm, ``--table`` renews the table in the
manual.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plants import PLANTERS, Plant

from diglot import checks, project, sources
from diglot.issues import Issue
from diglot.model import Authority, Document
from diglot.recognise import Recogniser

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "manual" / "translation.md"


@dataclass(frozen=True)
class Case:
    """A text with a right translation: as it was read, recognised, and what is found in it."""

    source: Document
    recognised: Document
    authority: Authority
    recogniser: Recogniser
    alarms: tuple[Issue, ...]

    def findings(self, plant: Plant) -> list[Issue]:
        """What is found once an error is planted and was not found before."""
        document, _ = self.recogniser.document(plant.change(self.source))
        before = {(issue.code, issue.segment, issue.text) for issue in self.alarms}
        found = checks.check_translations(document, self.source.accepted, self.authority)
        return [issue for issue in found if (issue.code, issue.segment, issue.text) not in before]


@dataclass(frozen=True)
class Result:
    """One planted error: in which text, of which kind, where, and what was found there and elsewhere."""

    document: str
    kind: str
    place: str
    here: tuple[Issue, ...]
    elsewhere: tuple[Issue, ...]

    @property
    def is_named(self) -> bool:
        return any(issue.code in PLANTERS[self.kind][1] for issue in self.here)


def cases(folder: Path) -> Iterator[Case]:
    """Each document of an edition."""
    edition, _ = project.load(folder)
    authority, _ = sources.read_authority(edition)
    recogniser = Recogniser(authority, edition.settings)
    for identifier in edition.document_ids():
        source, _ = sources.read(edition, identifier)
        recognised, _ = recogniser.document(source)
        alarms = tuple(checks.check_translations(recognised, source.accepted, authority))
        yield Case(source, recognised, authority, recogniser, alarms)


def benchmark_cases() -> list[Case]:
    """The texts of the recognition benchmark that may be looked at."""
    sys.path.append(str(ROOT / "benchmarks" / "recognition"))
    from gold import SETS, texts, write_edition  # noqa: PLC0415  (found beside the other benchmark)

    with tempfile.TemporaryDirectory() as folder:
        write_edition(Path(folder), texts(SETS["texts"]))
        return list(cases(Path(folder)))


def results(case: Case, each: int) -> Iterator[Result]:
    """``each`` errors of each kind, planted in a text one after the other."""
    for text in case.recognised.texts[1:]:
        for kind, (planter, _) in PLANTERS.items():
            plants = list(planter(case.recognised, text, case.authority))
            for plant in plants[:: max(1, -(-len(plants) // each))]:
                found = case.findings(plant)
                here = tuple(issue for issue in found if plant.segments & set(_about(issue)))
                elsewhere = tuple(issue for issue in found if issue not in here)
                yield Result(case.source.id, kind, ", ".join(sorted(plant.segments)), here, elsewhere)


def _about(issue: Issue) -> Iterator[str]:
    """The segments that a finding names."""
    yield issue.segment
    yield from (word.strip(",.") for word in issue.text.split())


def table(found: list[Result], alarms: int, texts: int) -> str:
    """A row a kind of error."""
    rows = [_row(kind, [one for one in found if one.kind == kind]) for kind in PLANTERS]
    rows.append(_row("all", found))
    head = "| error | planted | found | named | elsewhere |\n|---|---|---|---|---|\n"
    foot = f"\n\nFalse alarms in the {texts} right translations: {alarms}, that is {alarms / texts:.1f} a text.\n"
    return head + "\n".join(rows) + foot


def _row(kind: str, found: list[Result]) -> str:
    count = max(1, len(found))
    here, named = sum(bool(one.here) for one in found), sum(one.is_named for one in found)
    return f"| {kind} | {len(found)} | {here / count:.0%} | {named / count:.0%} | {sum(bool(one.elsewhere) for one in found)} |"


PAGE = """# How many errors in a translation are found

Made by `make benchmark-translation` from the edition's own text and those of `benchmarks/recognition/texts`, all with right
translations. Of each kind of error up to {each} are planted in each text, one at a time, by a program; then the text is recognised
and checked as any other. *Found*: something is found at its place that was not found there before. *Named*: it is found as
what it is. *Elsewhere*: in so many cases something is found at another place too.

"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Errors planted in right translations")
    parser.add_argument("--each", type=int, default=8)
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--table", action="store_true")
    arguments = parser.parse_args()
    every = [*cases(ROOT), *benchmark_cases()]
    found = [result for case in every for result in results(case, arguments.each)]
    alarms = [issue for case in every for issue in case.alarms]
    made = table(found, len(alarms), len(every))
    print(made)
    if arguments.faults:
        print(*(f"false alarm: {issue.document} {issue}" for issue in alarms), sep="\n")
        print(*(f"not found: {one.document} {one.place}: {one.kind}" for one in found if not one.here), sep="\n")
        print(
            *(f"elsewhere: {one.document} {one.place}: {one.elsewhere[0]}" for one in found if one.elsewhere), sep="\n"
        )
    if arguments.table:
        TABLE.write_text(PAGE.format(each=arguments.each) + made, encoding="utf-8")


if __name__ == "__main__":
    main()
