"""A text file's lines ↔ a text: paragraphs between blank lines, one segment a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from diglot.identifiers import covers, id_key, is_id
from diglot.issues import Issue
from diglot.model import Division, Segment, Text, Where
from diglot.sources.line import HEADING, Body, format_segment, inline, parse_body, split_line

MAX_LINE = 10_000
"""Characters in a line; some twenty times as many as a long sentence has."""

Fault: TypeAlias = tuple[str, str, str]
"""Code, what is wrong, how to mend it."""

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹–—‑,،", "01234567890123456789---..")


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    id: str
    body: Body

    @property
    def first(self) -> str:
        return covers(self.id)[0]

    @property
    def last(self) -> str:
        return covers(self.id)[1]

    @property
    def division(self) -> str:
        return self.first.partition(".")[0]

    @property
    def is_range(self) -> bool:
        return self.first != self.last

    @property
    def is_zero(self) -> bool:
        return id_key(self.first)[1][0] == 0


@dataclass(slots=True)
class _Before:
    """What the lines before the one being read leave behind."""

    original: bool
    seen: dict[str, int] = field(default_factory=dict)
    """Identifier → the line on which it stands."""
    previous: Line | None = None
    blank: bool = False
    """Whether a blank line stands between the previous identifier and this one."""

    def note(self, line: Line) -> None:
        self.seen |= dict.fromkeys((line.first, line.last), line.number)
        self.previous, self.blank = line, False


def read(lines: list[str], path: str, lang: str, *, original: bool) -> tuple[Text, list[Issue]]:
    """The text that the lines of the file ``path`` hold, and every fault of them (D105, D107, D110–D123).

    A line that is no segment becomes a hole in the division where it stands.
    """
    issues: list[Issue] = []
    if not any(line.strip() for line in lines):
        issues.append(Issue("D105", Where(path), "the file is empty.", "write the text, or delete the file."))
    divisions: dict[str, list[Segment]] = {}
    waiting: list[Segment] = []
    for n, segment in _segments(lines, path, _Before(original), issues):
        if not n and not divisions:
            waiting.append(segment)
        else:
            divisions.setdefault(n or next(reversed(divisions)), []).append(segment)
    bare = [issue for issue in issues if issue.code == "D110"]
    if bare and not divisions:
        issues = [issue for issue in issues if issue.code != "D110"] + [_without_identifiers(bare[0].where)]
    return Text(lang, _divisions(divisions, waiting), Where(path, 1)), issues


def write(text: Text) -> str:
    """The text file of a text."""
    paragraphs = ("\n".join(map(format_segment, division.segments)) for division in text.divisions)
    return "\n\n".join(paragraphs) + "\n"


def _divisions(divisions: dict[str, list[Segment]], waiting: list[Segment]) -> tuple[Division, ...]:
    """With the holes that stand before the first division put at its head."""
    if waiting:
        first = next(iter(divisions), "1")
        divisions[first] = waiting + divisions.get(first, [])
    return tuple(Division(n, tuple(segments)) for n, segments in divisions.items())


def _without_identifiers(where: Where) -> Issue:
    hint = "begin each line with one: [1.1], [1.2] …; «diglot add» makes such a file out of a raw text."
    return Issue("D110", where, "no line of the file has an identifier.", hint)


def _segments(lines: list[str], path: str, before: _Before, issues: list[Issue]) -> Iterator[tuple[str, Segment]]:
    """Each segment with the number of its division, which is empty for a hole."""
    for number, raw in enumerate(lines, 1):
        if not raw.strip():
            before.blank = True
            continue
        where = Where(path, number)
        faults, n, segment = _segment(raw[:MAX_LINE], where, before)
        identifier = "" if segment.is_hole else segment.id
        issues += [Issue(code, where, wrong, hint, segment=identifier) for code, wrong, hint in faults]
        yield n, segment
        if len(raw) > MAX_LINE:
            issues.append(_overlong(raw, where))
            yield from (("", rest) for rest in _rest_of(raw, where))


def _overlong(raw: str, where: Where) -> Issue:
    wrong = f"the line has {len(raw)} characters; at most {MAX_LINE} are read as one segment."
    return Issue("D107", where, wrong, "divide it into sentences, each on its line.")


def _rest_of(raw: str, where: Where) -> Iterator[Segment]:
    for start in range(MAX_LINE, len(raw), MAX_LINE):
        identifier = f"hole-{where.line}-{start // MAX_LINE + 1}"
        yield Segment(identifier, raw[start : start + MAX_LINE], where=where)


def _segment(raw: str, where: Where, before: _Before) -> tuple[list[Fault], str, Segment]:
    """A line's faults, its division (empty for a hole) and its segment."""
    identifier, rest = split_line(raw)
    if identifier is None:
        hint = "begin it with one, such as [1.1]; a sentence put in later between 1.2 and 1.3 is [1.2a]."
        return [("D110", "the line has no identifier.", hint)], "", _hole(raw, where)
    if wrong := _malformed(identifier):
        return [wrong], "", _hole(raw, where)
    line = Line(where.line, identifier, parse_body(rest))
    if refused := next((fault for rule in REFUSALS for fault in rule(line, before)), None):
        return [refused], "", _hole(rest, where)
    faults = [fault for rule in RULES for fault in rule(line, before)]
    before.note(line)
    body = line.body
    return faults, line.division, Segment(line.id, body.text, body.emphasis, omitted=body.omitted, where=where)


def _hole(raw: str, where: Where) -> Segment:
    text, emphasis, _ = inline(raw.strip())
    return Segment(f"hole-{where.line}", text, emphasis, where=where)


def _malformed(identifier: str) -> Fault | None:
    """An identifier is ``1.2``, ``1.2a``, ``1a.2``, or two of them with a hyphen: ``1.2-1.3``."""
    if _well_formed(identifier):
        return None
    plain = re.sub(r"\s+", "", identifier.translate(_DIGITS))
    hint = f"did you mean «{plain}»?" if _well_formed(plain) else "write it as 1.2, 1.2a or, for a range, 1.2-1.3."
    return "D111", f"«{identifier}» is no identifier.", hint


def _well_formed(identifier: str) -> bool:
    return all(map(is_id, identifier.split("-"))) and identifier.count("-") <= 1


Rule: TypeAlias = Callable[[Line, _Before], Iterator[Fault]]


# --- faults for which the line becomes a hole: its identifier can't be used ---------------------------------------


def _range_in_original(line: Line, before: _Before) -> Iterator[Fault]:
    """A range says that a translation's sentence stands for several; in the original each has its own line."""
    if before.original and "-" in line.id:
        yield "D116", f"the original has a range, {line.id}.", "give each of its sentences a line and an identifier."


def _range_runs_forwards(line: Line, _before: _Before) -> Iterator[Fault]:
    """A range runs forwards, within one division, and leaves the heading apart."""
    if "-" not in line.id:
        return
    wrong = ""
    if line.first.partition(".")[0] != line.last.partition(".")[0]:
        wrong = "crosses from one paragraph into another"
    elif id_key(line.first) >= id_key(line.last):
        wrong = "does not run forwards"
    elif line.is_zero:
        wrong = "joins a heading and a sentence"
    if wrong:
        yield "D117", f"the range {line.id} {wrong}.", "write it as 1.2-1.3, both ends in one paragraph."


def _repeated(line: Line, before: _Before) -> Iterator[Fault]:
    """An identifier stands once in a file, alone or as the end of a range."""
    known = next((end for end in (line.first, line.last) if end in before.seen), None)
    if known is None and before.previous and before.previous.is_range:
        inside = id_key(before.previous.first) < id_key(line.first) < id_key(before.previous.last)
        known = before.previous.id if inside else None
    if known is not None:
        number = before.seen.get(known, before.previous.number if before.previous else 0)
        hint = f"a sentence added after it is [{_next_letter(line.first)}]."
        yield "D112", f"{line.id} is there already, on line {number}.", hint


def _next_letter(identifier: str) -> str:
    return f"{identifier}a" if identifier[-1].isdigit() else f"{identifier[:-1]}{chr(ord(identifier[-1]) + 1)}"


REFUSALS: tuple[Rule, ...] = (_range_in_original, _range_runs_forwards, _repeated)

# --- faults with which the line still is a segment ----------------------------------------------------------------


def _out_of_order(line: Line, before: _Before) -> Iterator[Fault]:
    """Identifiers rise from line to line: 1.2, 1.2a, 1.3, 1a.1, 2.0."""
    if before.previous and id_key(line.first) < id_key(before.previous.last):
        wrong = f"{line.id} stands after {before.previous.id}."
        yield "D113", wrong, "put the lines in order; identifiers themselves are never changed."


def _paragraph_unmarked(line: Line, before: _Before) -> Iterator[Fault]:
    """A new paragraph's number stands after a blank line."""
    if before.previous and line.division != before.previous.division and not before.blank:
        wrong = f"paragraph {line.division} begins without a blank line before it."
        yield "D114", wrong, "put a blank line before it, or correct the number."


def _paragraph_broken(line: Line, before: _Before) -> Iterator[Fault]:
    """No blank line stands inside a paragraph."""
    if before.previous and line.division == before.previous.division and before.blank:
        wrong = f"a blank line divides paragraph {line.division}."
        hint = f"delete it; a new paragraph after {line.division} would be [{_next_letter(line.division)}.1]."
        yield "D115", wrong, hint


def _heading_elsewhere(line: Line, _before: _Before) -> Iterator[Fault]:
    """Only segment 0 of a paragraph is a heading."""
    if line.body.hashes and not line.is_zero:
        wrong = f"«{line.body.hashes}» marks a heading, and {line.id} is none."
        yield (
            "D119",
            wrong,
            f"a heading is [{line.division}.0]; write «\\{line.body.hashes}» if the text has these signs.",
        )


def _heading_unmarked(line: Line, _before: _Before) -> Iterator[Fault]:
    """Segment 0 has the mark of a heading, unless it is left out."""
    if line.is_zero and not line.body.hashes and not line.body.omitted:
        yield "D120", f"{line.id} is a heading and has no «{HEADING}».", f"write «[{line.id}] {HEADING} …»."


def _heading_level(line: Line, _before: _Before) -> Iterator[Fault]:
    """There is one level of headings."""
    if line.is_zero and line.body.hashes not in {"", HEADING}:
        yield "D121", f"the heading has «{line.body.hashes}».", f"there is one level: write «{HEADING}»."


def _unclosed(line: Line, _before: _Before) -> Iterator[Fault]:
    """Emphasis is closed in its line, and a ``\\`` has a character after it."""
    for wrong in line.body.faults:
        yield "D122", f"{wrong}; it stays in the text.", "close it, or write «\\» before it if the text has this sign."


def _empty_original(line: Line, before: _Before) -> Iterator[Fault]:
    """A segment of the original has words, or says that it has none."""
    if before.original and not line.body.text and not line.body.omitted:
        yield "D123", f"{line.id} has no text.", f"write it, or «[{line.id}] -» if only a translation has it."


RULES: tuple[Rule, ...] = (
    _out_of_order,
    _paragraph_unmarked,
    _paragraph_broken,
    _heading_elsewhere,
    _heading_unmarked,
    _heading_level,
    _unclosed,
    _empty_original,
)
