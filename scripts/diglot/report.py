"""How issues, mentions and additions are written for people and for programs: lines of text, nothing printed here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from diglot.issues import Issue, in_order
from diglot.model import Anchor, Correction, Date, Document, Mention, Segment
from diglot.sources import Addition

FORMATS = ("text", "json", "github")


def lines(issues: Iterable[Issue], style: str) -> Iterator[str]:
    """The issues in one of ``FORMATS``: a line each with a closing count, a JSON list, or GitHub's annotations."""
    issues = in_order(issues)
    if style == "json":
        yield json.dumps([_row(issue) for issue in issues], ensure_ascii=False, indent=2)
    elif style == "github":
        yield from map(_annotation, issues)
    else:
        yield from map(str, issues)
        if issues:
            yield count(issues)


def count(issues: Iterable[Issue]) -> str:
    """«2 errors, 1 warning»"""
    severities = [issue.severity for issue in issues]
    counted = ((name, severities.count(name)) for name in ("error", "warning", "info"))
    return ", ".join(_counted(number, name) for name, number in counted if number)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 or noun == "info" else f"{number} {noun}s"


def _row(issue: Issue) -> dict[str, object]:
    return {
        "code": issue.code,
        "severity": issue.severity,
        "path": issue.where.path,
        "line": issue.where.line,
        "document": issue.document,
        "segment": issue.segment,
        "text": issue.text,
        "hint": issue.hint,
    }


def _annotation(issue: Issue) -> str:
    """A workflow command as GitHub documents it; its properties and message escaped."""
    level = {"error": "error", "warning": "warning", "info": "notice"}[issue.severity]
    message = f"{issue.text} {issue.hint}".strip().replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    path = issue.where.path.replace("%", "%25").replace(",", "%2C").replace(":", "%3A")
    return f"::{level} file={path},line={max(1, issue.where.line)},title={issue.code}::{message}"


def addition(added: Addition) -> Iterator[str]:
    """What «diglot add» did: the encoding it found, what it counted, and the files it wrote."""
    counts = ((added.paragraphs, "paragraph"), (added.headings, "heading"), (added.segments, "segment"))
    yield f"read as {added.encoding}: {', '.join(_counted(*each) for each in counts)}"
    yield from (f"wrote {path}" for path in added.files)


def mentions(documents: Iterable[Document]) -> Iterator[dict[str, object]]:
    """A row for each name and date that was recognised or that an editor gave, in the order of the texts.

    ``start`` and ``end`` count characters (code points) in the segment's text.
    """
    for document in documents:
        for text in document.texts:
            for segment in text.segments():
                for mark in segment.marks:
                    if not isinstance(mark, Correction):
                        yield {"document": document.id, "lang": text.lang} | _mark(segment, mark)


def _mark(segment: Segment, mark: Mention | Date) -> dict[str, object]:
    row: dict[str, object] = {
        "segment": segment.id,
        "start": mark.start,
        "end": mark.end,
        "text": segment.text[mark.start : mark.end],
    }
    if isinstance(mark, Mention):
        row |= {"kind": mark.kind, "ref": mark.ref}
    else:
        row |= {"kind": "date", "value": mark.value.w3c, "edtf": mark.value.edtf}
        row |= dict(_about_date(mark))
    return row | {"cert": mark.cert, "by": mark.by}


def _about_date(date: Date) -> Iterator[tuple[str, object]]:
    """What only some dates have: a value in another calendar, what they count from, the date that they qualify."""
    if date.native is not None:
        yield from {"calendar": date.calendar, "value_in_calendar": date.native}.items()
    if date.anchor:
        yield "anchor", _anchor(date.anchor)
    if date.core:
        value = date.core.value
        yield "core", {"start": date.core.start, "end": date.core.end, "value": value.w3c, "edtf": value.edtf}


def _anchor(anchor: Anchor) -> dict[str, object]:
    """What a relative date counts from: a date of the same text, an event, or the source."""
    if anchor.segment:
        return {"segment": anchor.segment, "start": anchor.start}
    return {"event": anchor.event} if anchor.event else {"source": "date"}
