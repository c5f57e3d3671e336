"""A folder of ``sources/`` → a document: the page that lists what is read, in which order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from diglot.issues import Issue, did_you_mean, in_order
from diglot.language import is_language
from diglot.model import Document, Mark, Segment, Status, Text, Where, Withheld
from diglot.project import Project
from diglot.sources import accepted as accepting
from diglot.sources import apparatus, characters, documentfile, folder, ids, overlaps, textfile, withholding, yamltext
from diglot.sources import cut as cutting
from diglot.sources.apparatus import Placed
from diglot.sources.segments import Segments
from diglot.yamlfile import Cursor

DOCUMENT_FILE = "document.yml"
FILES = (DOCUMENT_FILE, "notes.yml", "corrections.yml", "mentions.yml", "accepted.yml")
"""The files beside the texts."""


def read(project: Project, document_id: str, *, withheld: bool = False) -> tuple[Document, list[Issue]]:
    """The document in ``sources/<document_id>/``, and every fault of every file of it.

    An original that is withheld and not here has segments without words, by its cut; with ``withheld`` it is read so even
    where it is here, and so it is where its text is not the one that was withheld (D222).

    Corrections are marks of their segments, ``mentions.yml`` and the ``ref`` of a correction are rulings, for
    recognition to apply; ``accepted.yml`` is for the checks. Whatever can't be understood is left out or becomes a
    hole, with an issue (D0xx–D2xx).
    """
    home = project.sources / document_id
    paths, issues = folder.files(project, home)
    issues += ids.check(document_id, Where(project.name(home)), ids.RESERVED_DOCUMENTS)
    issues += _foreign(project, paths)
    document, states, found = _document(project, paths, document_id)
    if not document.withheld:
        document, unsaid = _withheld_by_cut(document, paths)
        issues += unsaid
    texts, faults = _texts(project, paths, document, withheld=withheld)
    issues += [*found, *faults]
    document, found = _annotated(project, paths, replace(document, texts=texts), states)
    return document, in_order(replace(issue, document=document_id) for issue in [*issues, *found])


# --- the files ----------------------------------------------------------------------------------------------------


def _languages(paths: Mapping[str, Path]) -> list[str]:
    """The languages of the text files that are there."""
    return [Path(name).stem for name in paths if Path(name).suffix == ".txt" and is_language(Path(name).stem)]


def _foreign(project: Project, paths: Mapping[str, Path]) -> Iterator[Issue]:
    """Files that nobody reads (D204), and texts in no known language (D007)."""
    languages = _languages(paths)
    for name, path in paths.items():
        where = Where(project.name(path))
        if path.suffix == ".txt" and path.stem not in languages:
            hint = did_you_mean(path.stem, project.edition.languages) or "name it by a tag such as ar.txt, en.txt."
            yield Issue("D007", where, f"«{path.stem}» is no language known.", hint)
        elif path.suffix not in (".txt", ".cut") and name not in FILES:
            yield folder.unread(where, FILES)


def _yaml(project: Project, paths: Mapping[str, Path], name: str) -> Cursor:
    """A YAML file's value; ``None`` inside where there is no such file."""
    path = paths.get(name)
    return yamltext.load(path, project.name(path)) if path else Cursor(None, Where(name), [])


def _document(
    project: Project, paths: Mapping[str, Path], document_id: str
) -> tuple[Document, Mapping[str, tuple[Status, Cursor]], list[Issue]]:
    """What ``document.yml`` says, with the original's language settled."""
    if DOCUMENT_FILE not in paths:
        where = Where(f"{project.name(project.sources / document_id)}/{DOCUMENT_FILE}")
        hint = "it needs «title: {…}» and «original: …» at least."
        document = Document(document_id, {}, _guess(project, paths), (), where=where)
        return document, {}, [Issue("D202", where, "there is no such file.", hint)]
    cursor = _yaml(project, paths, DOCUMENT_FILE)
    document, states = documentfile.read(cursor, document_id)
    return replace(document, original=document.original or _guess(project, paths)), states, cursor.faults


def _guess(project: Project, paths: Mapping[str, Path]) -> str:
    """The original's language where nothing says it: the edition's first that has a text."""
    there = _languages(paths)
    return next((lang for lang in (*project.edition.languages, *there) if lang in there), "")


def _withheld_by_cut(document: Document, paths: Mapping[str, Path]) -> tuple[Document, list[Issue]]:
    """An original that has a cut is withheld even where ``document.yml`` doesn't say so, or can't be read (D004)."""
    cuts = [Path(name).stem for name in paths if Path(name).suffix == ".cut"]
    if not cuts:
        return document, []
    original = document.original if document.original in cuts else cuts[0]
    text = f"there is no «withheld», and there is {original}.cut."
    hint = "write it again with «diglot withhold»; if the text may be printed, delete the cut and the .gitignore."
    issue = Issue("D004", replace(document.where, line=0), text, hint)
    return replace(document, original=original, withheld=Withheld("", "")), [issue]


def _texts(
    project: Project, paths: Mapping[str, Path], document: Document, *, withheld: bool
) -> tuple[tuple[Text, ...], list[Issue]]:
    """The original, then the translations in the order of the edition's languages."""
    original = document.original
    order = [original, *project.edition.languages]
    cut, issues = _cut(project, paths, document) if document.withheld else (None, [])
    instead = cut if withheld or issues or f"{original}.txt" not in paths else None
    texts = [instead] if instead else []
    for lang in sorted(_languages(paths), key=lambda lang: (order.index(lang) if lang in order else len(order), lang)):
        if lang != original or not instead:
            name = project.name(paths[f"{lang}.txt"])
            lines, found = characters.read(paths[f"{lang}.txt"].read_bytes(), name)
            text, faults = textfile.read(lines, name, lang, original=lang == original)
            texts.append(text)
            issues += [*found, *faults]
    if document.withheld:
        issues += withholding.not_ignored(project, document.id, original)
    else:
        issues += _without_original(project, paths, original)
    return tuple(texts), issues


def _cut(project: Project, paths: Mapping[str, Path], document: Document) -> tuple[Text, list[Issue]]:
    """The text of a withheld original without its words; what is wrong with it (D221) and with the restored one (D222)."""
    lang = document.original
    name = f"sources/{document.id}/{lang}.cut"
    path = paths.get(f"{lang}.cut")
    pieces, issues = cutting.read(path.read_bytes() if path else b"", name)
    if pieces and f"{lang}.txt" in paths:
        issues += withholding.changed(project, document.id, lang, pieces)
    return cutting.text(pieces, lang, Where(name, 1)), issues


def _without_original(project: Project, paths: Mapping[str, Path], original: str) -> Iterator[Issue]:
    if f"{original}.txt" not in paths and (original or DOCUMENT_FILE in paths):
        home = project.name(next(iter(paths.values())).parent) if paths else "sources"
        where = Where(f"{home}/{original or 'ar'}.txt")
        yield Issue(
            "D203", where, "the original's text is missing.", "write it, or correct «original» in document.yml."
        )


# --- what is said about the texts ---------------------------------------------------------------------------------


def _annotated(
    project: Project, paths: Mapping[str, Path], document: Document, states: Mapping[str, tuple[Status, Cursor]]
) -> tuple[Document, list[Issue]]:
    segments = Segments(document.texts, document.original, withheld=document.withheld is not None)
    cursors = {name: _yaml(project, paths, name) for name in FILES[1:]}
    notes = apparatus.notes(cursors["notes.yml"], segments)
    placed, emendations, rulings = apparatus.corrections(cursors["corrections.yml"], segments)
    rulings += apparatus.mentions(cursors["mentions.yml"], segments, notes)
    placed, rulings, issues = overlaps.apart(placed, rulings)
    accepted = accepting.accepted(cursors["accepted.yml"], segments)
    issues += [issue for cursor in cursors.values() for issue in cursor.faults]
    issues += _unknown_states(states, segments)
    texts = tuple(_marked(text, segments, placed, states, document.status) for text in document.texts)
    document = replace(document, texts=texts, notes=notes, emendations=tuple(emendations), accepted=accepted)
    return replace(document, rulings=tuple(rulings)), issues


def _unknown_states(states: Mapping[str, tuple[Status, Cursor]], segments: Segments) -> Iterator[Issue]:
    for identifier, (_, cursor) in states.items():
        if not any(segments.get(lang, identifier) for lang in segments.languages):
            known = sorted({known for lang in segments.languages for known in segments.identifiers(lang)})
            hint = did_you_mean(identifier, known) or "write the identifier as the text file has it."
            yield Issue("D206", cursor.where, f"no text has a segment «{identifier}».", hint, segment=identifier)


def _marked(
    text: Text,
    segments: Segments,
    placed: Sequence[Placed],
    states: Mapping[str, tuple[Status, Cursor]],
    usual: Status,
) -> Text:
    """The text with the corrections and the states of review of its segments."""
    marks: dict[str, list[Mark]] = {}
    for one in placed:
        if one.lang == text.lang:
            marks.setdefault(one.segment, []).append(one.correction)
    status = {
        segment.id: state
        for identifier, (state, _) in states.items()
        if state != usual and (segment := segments.get(text.lang, identifier))
    }

    def marked(segment: Segment) -> Segment:
        found = sorted(marks.get(segment.id, ()), key=lambda mark: (mark.start, -mark.end))
        return replace(segment, marks=tuple(found), status=status.get(segment.id))

    divisions = (replace(one, segments=tuple(map(marked, one.segments))) for one in text.divisions)
    return replace(text, divisions=tuple(divisions))
