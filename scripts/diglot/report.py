"""How issues are written for people and for programs: lines of text, nothing printed here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from diglot.issues import Issue, in_order

FORMATS = ("text", "json", "github")
PROPOSAL_FORMATS = ("text", "yaml", "jsonl")
"""Of names that are proposed, which ``findings`` writes."""


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
    numbers = ((name, severities.count(name)) for name in ("error", "warning", "info"))
    return ", ".join(counted(number, name) for name, number in numbers if number)


def counted(number: int, noun: str) -> str:
    """«1 error», «2 errors»"""
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
