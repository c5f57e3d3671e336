"""How what a command did or found is written: mentions, additions, withheld texts, proposals. Nothing is printed here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from diglot import annotation
from diglot.model import Anchor, Authority, Correction, Date, Document, Mention, Segment
from diglot.report import counted
from diglot.sources import AUTHORITY_FILES, Addition, Restoration, Withholding, put_entity, put_row
from diglot.suggest import Proposal, Side, corrections, entity

FILES = {kind: name for name, kind in AUTHORITY_FILES.items()}


def addition(added: Addition) -> Iterator[str]:
    """What «diglot add» did: the encoding it found, what it counted, and the files it wrote."""
    counts = ((added.paragraphs, "paragraph"), (added.headings, "heading"), (added.segments, "segment"))
    yield f"read as {added.encoding}: {', '.join(counted(*each) for each in counts)}"
    yield from (f"wrote {path}" for path in added.files)


def withholding(done: Withholding) -> Iterator[str]:
    """What «diglot withhold» did, and what is left to do by hand."""
    yield f"withheld: {counted(done.segments, 'segment')} of {done.text}, which Git ignores from now on"
    yield from (f"wrote {path}" for path in done.files)
    yield f"if Git has the text already: git rm --cached {done.text}"


def restorations(found: Sequence[Restoration], refused: int) -> Iterator[str]:
    """What «diglot restore» found, a line each."""
    for one in found:
        done = f"restored from {one.file}" if one.state == "restored" else "there already"
        yield f"{one.text}: {done}"
    if not found and not refused:
        yield "no document of the edition withholds its original"


def mentions(documents: Iterable[Document], *, notes: bool = False) -> Iterator[dict[str, object]]:
    """A row for each name and date that was recognised or that an editor gave, in the order of the texts; with ``notes``
    then also for those of the notes, which say in ``note`` in which one they stand.

    ``start`` and ``end`` count characters (code points) in the segment's text, or in the note's words without the stars of
    its emphasis.
    """
    for document in documents:
        for text in document.texts:
            for segment in text.segments():
                for mark in segment.marks:
                    if not isinstance(mark, Correction):
                        yield {"document": document.id, "lang": text.lang} | _mark(segment, mark)
        for note in document.notes if notes else ():
            for lang in sorted(note.marks):
                words = replace(annotation.segment(note, lang), id=note.segment)
                for mark in note.marks[lang]:
                    yield {"document": document.id, "lang": lang, "note": note.id} | _mark(words, mark)


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


# --- proposals ----------------------------------------------------------------------------------------------------

NOTHING = "nothing to propose: whatever looks like a name stands in the authority files."
SHOWN, AROUND = 3, 90
"""Places of a proposal that are shown as text, and characters of a sentence on either side of the name."""


def proposals(found: Sequence[Proposal], authority: Authority, style: str) -> Iterator[str]:
    """The proposals in one of ``PROPOSAL_FORMATS``: blocks to read, entries to copy, a row each for programs."""
    if style == "jsonl":
        yield from (json.dumps(_proposal_row(each), ensure_ascii=False) for each in found)
    elif not found:
        yield f"# {NOTHING}" if style == "yaml" else NOTHING
    elif style == "yaml":
        for each in found:
            yield from (*_as_comment(_described(each)), *_as_yaml(each, authority), "")
    else:
        for each in found:
            yield from (*_described(each), "")
        yield f"{counted(len(found), 'proposal')}; «diglot suggest --confirm ID …» writes those that you name."


def _described(proposal: Proposal) -> Iterator[str]:
    """The block of one proposal: what it is, its forms, why it is one, its sentences."""
    yield f"{proposal.id}: {_what(proposal)}, confidence {proposal.confidence}"
    for lang in proposal.langs:
        forms = ", ".join(f"{_isolated(text)} ({count})" for text, count in proposal.forms(lang))
        yield f"  {lang}: {forms}"
    yield "  " + "; ".join(f"{clue.name}: {_isolated(clue.words)}" for clue in proposal.clues)
    for place in proposal.places[:SHOWN]:
        yield from (f"  {place.document} {side.lang} {side.segment}: {_quoted(side)}" for side in place.sides)
    if len(proposal.places) > SHOWN:
        yield f"  and {counted(len(proposal.places) - SHOWN, 'place')} more"


def _what(proposal: Proposal) -> str:
    if proposal.correct:
        otherwise = f"{proposal.ref}, named {proposal.known} times otherwise"
        return f"misprint of {_isolated(proposal.correct)} ({otherwise})"
    if proposal.ref:
        return f"another form of {proposal.ref}, which is named {proposal.known} times by known ones"
    return proposal.kind or "kind unknown"


def _isolated(words: str) -> str:
    """Words that may be written in the other direction, set apart for a terminal."""
    return f"\u2068{words}\u2069"


def _quoted(side: Side) -> str:
    """A sentence with the name in square brackets, cut where it is long."""
    pieces, last = [], 0
    for start, end in side.marks:
        pieces += [side.text[last:start], f"[{side.text[start:end]}]"]
        last = end
    pieces.append(side.text[last:])
    if len(pieces) > 1:
        pieces[0] = _cut(pieces[0], end=True)
        pieces[-1] = _cut(pieces[-1], end=False)
    return _isolated("".join(pieces))


def _cut(text: str, *, end: bool) -> str:
    """The end or the beginning of a text, whole words of it."""
    if len(text) <= AROUND:
        return text
    return "…" + text[-AROUND:].partition(" ")[2] if end else text[:AROUND].rpartition(" ")[0] + "…"


def _as_comment(lines: Iterable[str]) -> Iterator[str]:
    yield from (f"# {line}" for line in lines)


def _as_yaml(proposal: Proposal, authority: Authority) -> Iterator[str]:
    """The file to which it belongs, and what stands there once it is confirmed."""
    if proposal.correct:
        for document, row in corrections(proposal, {}):
            yield f"# sources/{document}/corrections.yml"
            yield put_row("", "", row)[0].rstrip("\n")
    elif proposal.ref or proposal.kind:
        made = entity(proposal, authority)
        yield f"# authority/{FILES[made.kind]}"
        yield put_entity("", "", made)[0].rstrip("\n")
    else:
        yield f"# which file? {', '.join(FILES.values())}"
        yield put_entity("", "", entity(proposal, authority, kind="person"))[0].rstrip("\n")


def _proposal_row(proposal: Proposal) -> dict[str, object]:
    """The keys of a proposal for programs; those of a known entity's form only where it is one."""
    row: dict[str, object] = {
        "id": proposal.id,
        "kind": proposal.kind or None,
        "name": dict(proposal.name),
        "aliases": {lang: list(names) for lang, names in proposal.aliases.items()},
        "confidence": proposal.confidence,
        "weight": round(proposal.weight, 3),
    }
    if proposal.ref:
        row |= {"ref": proposal.ref, "correct": proposal.correct or None, "known": proposal.known}
    row["forms"] = {lang: dict(proposal.forms(lang)) for lang in proposal.langs}
    row["clues"] = [
        {"clue": clue.name, "words": clue.words, "weight": round(clue.weight, 3)} for clue in proposal.clues
    ]
    row["places"] = [
        {"document": place.document, "texts": [side._asdict() | {"marks": list(side.marks)} for side in place.sides]}
        for place in proposal.places
    ]
    return row
