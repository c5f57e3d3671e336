"""The cut of a withheld original: its segments without their words, by which these are found again in its file.

A header line, then a line a segment in the shape of the text file, with the number of its characters (code points) and the
first half of the SHA-256 of its UTF-8 in place of its words: ``[2.0] ## 16 1f2e…``, ``[2.1] 84 3f2a…``, ``[2.2] -``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from diglot.identifiers import id_key, is_id
from diglot.issues import Issue
from diglot.model import Division, Segment, Text, Where
from diglot.sources.line import HEADING, OMITTED
from diglot.sources.sentences import VERSION

HEADER = f"# made by «diglot withhold», splitter {VERSION}; never changed by hand"

_HEADER = re.compile(r"# made by «diglot withhold», splitter [0-9]+; never changed by hand")
_LINE = re.compile(rf"\[([^\[\]]+)\] (?:{HEADING} )?(?:{OMITTED}|([1-9][0-9]{{0,8}}) ([0-9a-f]{{16}}))")
_LINE_END = re.compile(r"\r\n|\r|\n")
_SPACE = re.compile(r"\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A segment without its words."""

    id: str
    length: int
    """In characters; 0 for a segment that the original leaves out."""
    checksum: str
    line: int
    """In the file of the cut."""

    @property
    def segment(self) -> Segment:
        return Segment(self.id, "", omitted=not self.length, withheld=self.length)


@dataclass(frozen=True, slots=True)
class Difference:
    """The first place where a text is another than the one that was cut."""

    segment: str
    """The segment of the cut that is not there; empty after the last one."""
    offset: int
    """In characters of the decoded file, from its beginning."""
    line: int
    """Of the file, from 1."""


def write(segments: Iterable[Segment]) -> str:
    """The file of the cut of these segments."""
    groups = groupby(segments, key=lambda segment: segment.id.partition(".")[0])
    paragraphs = ["\n".join(map(_line, group)) for _, group in groups]
    return "\n".join([HEADER, "\n\n".join(paragraphs), ""])


def _line(segment: Segment) -> str:
    mark = f"{HEADING} " if segment.is_heading and not segment.omitted else ""
    body = OMITTED if segment.omitted else f"{len(segment.text)} {checksum(segment.text)}"
    return f"[{segment.id}] {mark}{body}"


def checksum(words: str) -> str:
    """What a cut has in place of the words of a segment, beside their number."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def read(data: bytes, path: str) -> tuple[list[Piece], list[Issue]]:
    """The pieces of a cut, none where it isn't as ``write`` made it (D221)."""
    lines = data.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    pieces, wrong = list(_pieces(lines)), _first_wrong(lines)
    disorder = next((b for a, b in pairwise(pieces) if id_key(a.id) >= id_key(b.id)), None)
    wrong = wrong or (disorder.line if disorder else 0 if pieces else 1)
    if not wrong:
        return pieces, []
    hint = "take it out of the history again; where the text is, «diglot withhold» makes it anew."
    return [], [Issue("D221", Where(path, wrong), "this is not as «diglot withhold» wrote it.", hint)]


def _first_wrong(lines: list[str]) -> int:
    """The first line that no cut has, from 1; 0 where there is none."""
    if not _HEADER.fullmatch(lines[0]):
        return 1
    return next((number for number, line in enumerate(lines[1:], 2) if line and not _match(line)), 0)


def _match(line: str) -> re.Match[str] | None:
    match = _LINE.fullmatch(line)
    return match if match and is_id(match[1]) else None


def _pieces(lines: list[str]) -> Iterator[Piece]:
    for number, line in enumerate(lines, 1):
        if match := _match(line):
            yield Piece(match[1], int(match[2] or 0), match[3] or "", number)


def text(pieces: Iterable[Piece], lang: str, where: Where) -> Text:
    """The text of a withheld original: its paragraphs and segments, without words."""
    groups = groupby(pieces, key=lambda piece: piece.id.partition(".")[0])
    return Text(lang, tuple(Division(n, tuple(piece.segment for piece in group)) for n, group in groups), where)


def restored(pieces: Iterable[Piece], raw: str, lang: str) -> Text | Difference:
    """The text with its words out of the raw text; or where that is another one.

    White space between segments is skipped; what no segment has is a difference.
    """
    found: dict[str, list[Segment]] = {}
    position = 0
    for piece in pieces:
        start = _after_space(raw, position) if piece.length else position
        words = raw[start : start + piece.length]
        if piece.length and (len(words) < piece.length or checksum(words) != piece.checksum):
            return _difference(piece.id, raw, start)
        position = start + piece.length
        segment = Segment(piece.id, words, omitted=not piece.length)
        found.setdefault(piece.id.partition(".")[0], []).append(segment)
    end = _after_space(raw, position)
    if end < len(raw):
        return _difference("", raw, end)
    return Text(lang, tuple(Division(n, tuple(segments)) for n, segments in found.items()))


def _after_space(raw: str, position: int) -> int:
    match = _SPACE.match(raw, position)
    assert match is not None
    return match.end()


def _difference(segment: str, raw: str, offset: int) -> Difference:
    return Difference(segment, offset, len(_LINE_END.findall(raw[:offset])) + 1)


def changed(pieces: Iterable[Piece], segments: Iterable[Segment]) -> tuple[str, int] | None:
    """The first segment in which a text file is another than the one that was cut, and its line; ``None`` where there is none."""
    wanted, found = list(pieces), list(segments)
    for piece, segment in zip(wanted, found, strict=False):
        same = (piece.id, piece.length) == (segment.id, len(segment.text)) and not segment.emphasis
        if not same or (piece.length and piece.checksum != checksum(segment.text)):
            return segment.id, segment.where.line
    if len(found) > len(wanted):
        return found[len(wanted)].id, found[len(wanted)].where.line
    return (wanted[len(found)].id, 0) if len(wanted) > len(found) else None
