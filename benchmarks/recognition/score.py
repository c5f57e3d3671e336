"""How well dates and names are recognised: precision, recall and F against the marks set by hand.

usage: python benchmarks/recognition/score.py [texts|heldout …] [--faults] [--each] [--kind date|name] [--lang ar|en] [--write]

``--faults`` lists what was missed, wrongly marked or given another value, ``--each`` has a row a text, ``--write``
renews the table in the manual. A *strict* hit has the same span, a *loose* one overlaps; *value* is the share of strict
hits whose value or entity is right, the last F counts a hit only where span and value are right.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from gold import SETS, GoldText, Span, texts, write_edition

from diglot import findings, pipeline, project

TABLE = Path(__file__).parents[2] / "manual" / "recognition.md"
PEERS = Path(__file__).parent / "peers.json"
KEPT = {
    "The texts held out, when nobody who wrote rules had seen them": Path(__file__).parent / "first.json",
    "A peer: dateparser 1.5": PEERS,
}
"""Figures that cannot be measured now: those of the first time, and those of programs that are not installed here."""


class Score(NamedTuple):
    """Counts from which all figures are made."""

    gold: int
    found: int
    strict: int
    loose_gold: int
    """Marks by hand that something found overlaps."""
    loose_found: int
    """What was found and overlaps a mark by hand."""
    right: int
    """Strict hits with the right value."""

    @property
    def strict_f(self) -> float:
        return _f(self.strict, self.found, self.strict, self.gold)

    @property
    def loose_f(self) -> float:
        return _f(self.loose_found, self.found, self.loose_gold, self.gold)

    @property
    def value(self) -> float:
        return _share(self.right, self.strict)

    @property
    def right_f(self) -> float:
        return _f(self.right, self.found, self.right, self.gold)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _f(hits: int, found: int, reached: int, gold: int) -> float:
    """The harmonic mean of precision (hits of found) and recall (reached of gold)."""
    precision, recall = _share(hits, found), _share(reached, gold)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def recognised(gold: list[GoldText]) -> list[Span]:
    """What the program marks in the texts, read as an edition from a folder."""
    with tempfile.TemporaryDirectory() as name:
        write_edition(Path(name), gold)
        edition, issues = project.load(Path(name))
        if edition is None:
            raise SystemExit("\n".join(map(str, issues)))
        reading = pipeline.read_sources(edition)
        found = [_span(row) for row in findings.mentions(reading.documents)]
    faults = [issue for issue in reading.issues if issue.code[:2] in {"D0", "D1", "D2", "D3"}]
    if faults:
        raise SystemExit("\n".join(map(str, faults)))
    return found


def _span(row: dict[str, object]) -> Span:
    place = [row[key] for key in ("document", "lang", "segment", "start", "end")]
    if row["kind"] != "date":
        return Span(*place, "name", str(row["ref"]))
    native = f"{row['calendar']}:{row['value_in_calendar']}" if "calendar" in row else ""
    return Span(*place, "date", str(row["value"]), native)


def score(gold: Iterable[Span], found: Iterable[Span]) -> Score:
    """Spans of one kind against each other."""
    gold, found = list(gold), list(found)
    exact = {(*span.place, span.start, span.end): span for span in gold}
    pairs = [(exact[key], span) for span in found if (key := (*span.place, span.start, span.end)) in exact]
    right = sum(is_right(one, other) for one, other in pairs)
    return Score(len(gold), len(found), len(pairs), len(overlapping(gold, found)), len(overlapping(found, gold)), right)


def is_right(gold: Span, found: Span) -> bool:
    """The same value, and where the mark by hand names another calendar the value in it."""
    return gold.value == found.value and gold.native in ("", found.native)


def overlapping(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """Those that touch one of the others."""
    at: dict[tuple[str, str, str], list[Span]] = {}
    for other in others:
        at.setdefault(other.place, []).append(other)
    return [
        span
        for span in spans
        if any(each.start < span.end and span.start < each.end for each in at.get(span.place, ()))
    ]


def faults(gold: Iterable[Span], found: Iterable[Span], words: Callable[[Span], str]) -> Iterator[str]:
    """A line for each span that is missing, too much, or has another value."""
    marked = {(*span.place, span.start, span.end): span for span in gold}
    made = {(*span.place, span.start, span.end): span for span in found}
    for key in sorted(marked.keys() | made.keys()):
        one, other = marked.get(key), made.get(key)
        if one and other and is_right(one, other):
            continue
        here = f"{key[0]} {key[1]} {key[2]} «{words(one or other)}»"
        wanted = f"{one.value} {one.native}".strip() if one else "-"
        got = f"{other.value} {other.native}".strip() if other else "-"
        yield f"{here}: {wanted or '?'} → {got or '?'}"


def words_of(gold: list[GoldText]) -> Callable[[Span], str]:
    """The words of a span."""
    lines = {
        (text.id, lang, line[1 : line.index("]")]): line[line.index("]") + 1 :].strip().removeprefix("## ")
        for text in gold
        for lang, words in text.files.items()
        for line in words.splitlines()
        if line.startswith("[")
    }
    return lambda span: lines[span.place][span.start : span.end]


ROW = "| {} | {} | {} | {:.3f} | {:.3f} | {:.3f} | {:.3f} |"
HEAD = "| | marked by hand | found | F strict | F loose | value | F with value |\n|---|---|---|---|---|---|---|"


def row(name: str, it: Score) -> str:
    return ROW.format(name, it.gold, it.found, it.strict_f, it.loose_f, it.value, it.right_f)


NAMES = {"ar": "Arabic", "en": "English"}
KINDS = {"date": "dates", "name": "names"}


def rows(gold: list[Span], found: list[Span], kinds: Iterable[str], langs: Iterable[str]) -> Iterator[str]:
    for lang in langs:
        for kind in kinds:
            parts = ([span for span in spans if (span.lang, span.kind) == (lang, kind)] for spans in (gold, found))
            yield row(f"{NAMES[lang]} {KINDS[kind]}", score(*parts))


INTRODUCTION = """# How well it recognises

Made by `make benchmark-recognition` from `benchmarks/recognition`: texts of our own in the house styles of different
countries, marked by hand before the rules were written for them (`GUIDE.md` there says how). *Strict*: the same span.
*Loose*: overlapping spans. *Value*: the share of strict hits whose value or entity is right. The last column counts a hit
only where span and value are right."""
HEADINGS = {
    "texts": "{} texts that the rules were tried on",
    "held out": "{} texts held out, today",
}


def page() -> str:
    """The manual's page of results: everything but the peers, which are measured by peers.py, is measured now."""
    parts = [INTRODUCTION]
    for name, folder in SETS.items():
        gold = texts(folder)
        if gold:
            spans = [span for text in gold for span in text.spans]
            parts.append(f"## {HEADINGS[name].format(len(gold))}")
            parts.append("\n".join([HEAD, *rows(spans, recognised(gold), KINDS, NAMES)]))
    for heading, path in KEPT.items():
        rows_of = json.loads(path.read_text(encoding="utf-8")).items()
        parts.append(f"## {heading}\n\n" + "\n".join([HEAD, *(row(name, Score(*counts)) for name, counts in rows_of)]))
    return "\n\n".join(parts) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", default=["texts"])
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--each", action="store_true")
    parser.add_argument("--kind", choices=list(KINDS))
    parser.add_argument("--lang", choices=list(NAMES))
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    if asked.write:
        TABLE.write_text(page(), encoding="utf-8")
        return
    kinds, langs = [asked.kind] if asked.kind else list(KINDS), [asked.lang] if asked.lang else list(NAMES)
    gold = [text for name in asked.sets for text in texts(Path(__file__).parent / name)]
    spans = [span for text in gold for span in text.spans if span.kind in kinds and span.lang in langs]
    found = [span for span in recognised(gold) if span.kind in kinds and span.lang in langs]
    if asked.faults:
        print("\n".join(faults(spans, found, words_of(gold))))
    print(HEAD)
    print("\n".join(rows(spans, found, kinds, langs)))
    for text in gold if asked.each else ():
        parts = ([span for span in group if span.document == text.id] for group in (spans, found))
        print(row(text.id, score(*parts)))


if __name__ == "__main__":
    main()
