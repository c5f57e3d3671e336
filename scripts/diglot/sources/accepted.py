"""``accepted.yml``: findings on a translation that an editor calls right, each with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from diglot.issues import ACCEPTABLE, CODES, Issue, did_you_mean
from diglot.model import Accepted
from diglot.sources.apparatus import is_bare_number
from diglot.sources.segments import Segments
from diglot.yamlfile import Cursor, Mapping

KEYS = ("at", "code", "reason", "lang", "what")


def accepted(cursor: Cursor, segments: Segments) -> tuple[Accepted, ...]:
    """The entries of ``accepted.yml``; one that points nowhere, gives no reason or names another code is left out."""
    return tuple(_entries(cursor, segments))


def _entries(cursor: Cursor, segments: Segments) -> Iterator[Accepted]:
    for number, item in enumerate(cursor.items(), 1):
        entry = replace(item, name=f"entry {number}").mapping(KEYS, KEYS[:3])
        code, reason, what = _code(entry), _reason(entry), entry.at("what").text()
        lang = _language(entry, segments)
        segment = _segment(entry, segments, lang)
        if segment and code and reason and lang is not None:
            yield Accepted(segment, code, reason, lang, what, entry.cursor.where)


def _code(entry: Mapping) -> str:
    """The code of a finding that can be accepted (D218), else nothing."""
    code = entry.at("code").text()
    if "code" in entry and code not in ACCEPTABLE:
        near = "" if code in CODES else did_you_mean(code, ACCEPTABLE)
        hint = near or "mend what was found; only the translation is an editor's to judge."
        entry.at("code").fault("D218", f"«{code}» is no finding on a translation.", hint)
        return ""
    return code


def _reason(entry: Mapping) -> str:
    reason = entry.at("reason").text().strip()
    if "reason" in entry and not reason:
        entry.at("reason").fault("D217", "the entry gives no reason.", "say why the translation is right.")
    return reason


def _language(entry: Mapping, segments: Segments) -> str | None:
    """The language of a translation (D213), empty where none is named; ``None`` where there is no such translation."""
    lang = entry.at("lang").language()
    translations = [one for one in segments.languages if one != segments.original]
    if lang and lang not in translations:
        hint = f"translations there are: {', '.join(translations) or 'none'}."
        entry.at("lang").fault("D213", f"the document has no translation in «{lang}».", hint)
        return None
    return lang


def _segment(entry: Mapping, segments: Segments, lang: str | None) -> str:
    """The identifier of a segment that the translation or the original has (D206), else nothing."""
    cursor = entry.at("at")
    if "at" not in entry or is_bare_number(cursor):
        return ""
    identifier = cursor.text()
    texts = [segments.original, lang] if lang else segments.languages
    known = {known for one in texts if one in segments.languages for known in segments.identifiers(one)}
    if identifier in known:
        return identifier
    hint = did_you_mean(identifier, known) or "write the identifier as the text file has it."
    cursor.faults.append(
        Issue("D206", cursor.where, f"no text has a segment «{identifier}».", hint, segment=identifier)
    )
    return ""
