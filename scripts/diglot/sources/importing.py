"""A raw text → a folder of ``sources/``: cut into segments, identifiers minted, a translation waiting to be written."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from diglot import yamlfile
from diglot.issues import Issue, did_you_mean
from diglot.model import Division, Segment, Text, Where
from diglot.project import Project
from diglot.sources import characters, encoding, ids, textfile
from diglot.sources.paragraphs import Paragraph, looks_wrapped, paragraphs
from diglot.sources.sentences import sentences

MAX_TITLE = 100
"""Characters of a title that is taken from a text's first sentence."""

HEADER = """\
# What is known of the text. Further keys: author, translator, source, licence, abstract, subjects, changes.
"""


@dataclass(frozen=True, slots=True)
class Addition:
    """What ``add`` made of a raw text."""

    document: str
    lang: str
    encoding: str
    """The encoding that the raw text was in: ``UTF-8``, ``UTF-16``, ``Windows-1256`` …"""
    paragraphs: int
    headings: int
    segments: int
    """Headings included."""
    files: tuple[str, ...]
    """What was written, relative to the edition's folder."""


def add(project: Project, file: Path, document_id: str, lang: str) -> tuple[Addition | None, list[Issue]]:
    """Writes ``sources/<document_id>/``: the raw text in segments, a waiting file for each other language of the
    edition, and a document.yml to fill in.

    Nothing is written where there is an error, and a folder that is there already is never touched. The segments,
    joined again, are the raw text but for white space at their edges.

    Returns:
        What was added, ``None`` where nothing was; and the issues (D201, D401–D407).
    """
    raw, unread = _read(file)
    issues = [*_wrong_target(project, document_id, lang), *unread]
    if raw is None or _stops(issues):
        return None, issues
    found = paragraphs(raw.text, _splitter(project, lang))
    text = Text(lang, tuple(_divisions(found)))
    files = _files(project, document_id, text)
    issues += _write(project.sources / document_id, files, project)
    if _stops(issues):
        return None, issues
    headings = sum(paragraph.heading for paragraph in found)
    count = sum(len(division.segments) for division in text.divisions)
    names = tuple(project.name(project.sources / document_id / name) for name in files)
    return Addition(document_id, lang, raw.encoding, len(found) - headings, headings, count, names), issues


def _stops(issues: Iterable[Issue]) -> bool:
    return any(issue.severity == "error" for issue in issues)


def _splitter(project: Project, lang: str) -> Callable[[str], list[str]]:
    """``sentences`` with the edition's settings."""
    known = project.settings.abbreviations.get(lang, ())
    return partial(sentences, semicolon=project.settings.semicolon, abbreviations=known)


# --- what can be wrong --------------------------------------------------------------------------------------------


def _wrong_target(project: Project, document_id: str, lang: str) -> Iterator[Issue]:
    """The identifier is a good one and not taken (D201, D404), the language one of the edition's (D405)."""
    where = Where(f"sources/{document_id}")
    yield from ids.check(document_id, where, ids.RESERVED_DOCUMENTS)
    if document_id and os.path.lexists(project.sources / document_id):
        hint = "choose another identifier, or delete the folder if the text shall be added anew."
        yield Issue("D404", where, "there is a document with this identifier.", hint)
    if lang not in project.edition.languages:
        known = ", ".join(project.edition.languages)
        hint = did_you_mean(lang, project.edition.languages) or f"languages of the edition: {known}."
        yield Issue("D405", where, f"«{lang}» is no language of the edition.", hint)


def decoded(file: Path) -> tuple[encoding.Decoded | None, list[Issue]]:
    """The text of a file, and why it can't be read (D401, D402)."""
    where = Where(file.name)
    try:
        raw = file.read_bytes()
    except OSError as error:
        hint = "check the file's name and whether you may read it."
        return None, [Issue("D401", where, f"the file can't be read: {error.strerror}.", hint)]
    found = encoding.decode(raw)
    return found, [] if found else [_undecodable(raw, where)]


def _read(file: Path) -> tuple[encoding.Decoded | None, list[Issue]]:
    """The raw text, and why it can't be taken (D401–D403) or should be looked at (D406)."""
    where = Where(file.name)
    found, issues = decoded(file)
    if found is None:
        return None, issues
    if not any(map(str.isalnum, found.text)):
        return None, [Issue("D403", where, "the file has no text.", "name a file that has one.")]
    if looks_wrapped(found.text):
        hint = "if so, join the lines of each paragraph, delete the folder and add the text again."
        return found, [Issue("D406", where, "its lines seem to be broken by width; each became a paragraph.", hint)]
    return found, []


def _undecodable(raw: bytes, where: Where) -> Issue:
    """D402: what the file is instead, or the first byte that is not UTF-8."""
    if other := encoding.other_format(raw):
        return Issue("D402", where, f"it is {other}, not plain text.", "save it as plain text (UTF-8) in its program.")
    hint = "save it as UTF-8."
    for line, offset in encoding.broken_bytes(raw):
        wrong = f"it is not UTF-8 (byte {offset}, 0x{raw[offset]:02x}), and no other encoding for certain."
        return Issue("D402", Where(where.path, line), wrong, hint)
    return Issue("D402", where, "it has zero bytes, as no text has.", hint)


# --- what is written ----------------------------------------------------------------------------------------------


def _divisions(found: Iterable[Paragraph]) -> Iterator[Division]:
    """Identifiers minted: a heading is segment 0 of the paragraph after it."""
    number = 0
    heading: tuple[Segment, ...] = ()
    for paragraph in found:
        if heading and paragraph.heading:
            yield Division(str(number), heading)
        if paragraph.heading or not heading:
            number += 1
        first = 0 if paragraph.heading else 1
        segments = tuple(Segment(f"{number}.{first + i}", text) for i, text in enumerate(paragraph.sentences))
        if paragraph.heading:
            heading = segments
        else:
            yield Division(str(number), heading + segments)
            heading = ()


def _files(project: Project, document_id: str, text: Text) -> dict[str, str]:
    """Name → content of each file of the new folder."""
    waiting = [Division(one.n, tuple(Segment(segment.id, "") for segment in one.segments)) for one in text.divisions]
    others = [lang for lang in project.edition.languages if lang != text.lang]
    title = {text.lang: _title(text)} | dict.fromkeys(others, f"[{document_id}]")
    document = {"title": title, "original": text.lang, "status": "draft"}
    return {
        "document.yml": HEADER + yamlfile.dump(document),
        f"{text.lang}.txt": textfile.write(text),
        **{f"{lang}.txt": textfile.write(Text(lang, tuple(waiting))) for lang in others},
    }


def _title(text: Text) -> str:
    """The first heading, else the first sentence, cut short between words."""
    segments = list(text.segments())
    first = next((segment for segment in segments if segment.is_heading), segments[0])
    title, _ = characters.clean(first.text, Where(""))
    if len(title) <= MAX_TITLE:
        return title
    return title[: title.rfind(" ", 0, MAX_TITLE)].rstrip() + " …"


def _write(home: Path, files: Mapping[str, str], project: Project) -> list[Issue]:
    """The folder with all its files, or nothing at all (D407): it is filled under another name first."""
    part = home.with_name(f".{home.name}.{os.getpid()}.part")
    try:
        part.mkdir(parents=True)
        for name, content in files.items():
            (part / name).write_text(content, encoding="utf-8", newline="\n")
        part.rename(home)
    except OSError as error:
        wrong = f"the folder can't be written: {error.strerror}."
        return [
            Issue("D407", Where(project.name(home)), wrong, "check that there is room and that you may write here.")
        ]
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return []
