"""Taking an original out of the repository, and putting it back by its checksum."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from ruamel.yaml.comments import CommentedMap

from diglot import yamlfile
from diglot.issues import Issue, did_you_mean
from diglot.model import Segment, Text, Where, Withheld
from diglot.project import Project, write
from diglot.sources import cut, documentfile, textfile, yamltext
from diglot.sources.apparatus import MOST_WORDS
from diglot.sources.cut import Difference, Piece
from diglot.sources.importing import decoded

DOCUMENT_FILE = "document.yml"
IGNORE_FILE = ".gitignore"


@dataclass(frozen=True, slots=True)
class Withholding:
    """What ``withhold`` did."""

    document: str
    segments: int
    text: str
    """The file that the repository no longer has, relative to the edition's folder."""
    files: tuple[str, ...]
    """What was written, likewise."""


@dataclass(frozen=True, slots=True)
class Restoration:
    """What ``restore`` found of a withheld original."""

    document: str
    state: Literal["restored", "there"]
    text: str
    """Its file in the edition."""
    file: str = ""
    """The file that it was restored from."""


@dataclass(frozen=True, slots=True)
class _Home:
    """A document's folder."""

    project: Project
    document: str

    @property
    def folder(self) -> Path:
        return self.project.sources / self.document

    def where(self, name: str, line: int = 0) -> Where:
        return Where(f"sources/{self.document}/{name}", line)

    def said(self) -> tuple[Withheld | None, str]:
        """What ``document.yml`` says of a withheld original, and the original's language."""
        path = self.folder / DOCUMENT_FILE
        if not path.is_file():
            return None, ""
        document, _ = documentfile.read(yamltext.load(path, str(self.where(DOCUMENT_FILE))), self.document)
        return document.withheld, document.original


# --- what every stage asks ----------------------------------------------------------------------------------------


def changed(project: Project, document_id: str, lang: str, pieces: Sequence[Piece]) -> list[Issue]:
    """D222 where the text that stands in the sources is another than the one that was withheld."""
    home = _Home(project, document_id)
    text, _ = _text(home, lang)
    found = cut.changed(pieces, text.segments())
    if found is None:
        return []
    segment, line = found
    hint = "delete the file and run «diglot restore»; what is wrong in the text is said in corrections.yml."
    where = home.where(f"{lang}.txt", line)
    return [Issue("D222", where, f"{segment} is not as it was withheld.", hint, document_id, segment)]


def ignored(project: Project, document_id: str) -> list[str]:
    """The lines of the ``.gitignore`` in a document's folder."""
    path = project.sources / document_id / IGNORE_FILE
    return path.read_text(encoding="utf-8", errors="replace").splitlines() if path.is_file() else []


def not_ignored(project: Project, document_id: str, lang: str) -> Iterator[Issue]:
    """D223 where nothing keeps the text out of the repository."""
    if f"/{lang}.txt" not in ignored(project, document_id):
        where = Where(f"sources/{document_id}/{IGNORE_FILE}")
        yield Issue("D223", where, f"{lang}.txt is not kept out.", f"write the line «/{lang}.txt» into this file.")


def _text(home: _Home, lang: str) -> tuple[Text, list[Issue]]:
    """The text in the sources, letter by letter as it stands there."""
    name = f"{lang}.txt"
    data = (home.folder / name).read_bytes().decode("utf-8-sig", "replace")
    return textfile.read(data.replace("\r\n", "\n").split("\n"), str(home.where(name)), lang, original=True)


# --- withhold -----------------------------------------------------------------------------------------------------


def withhold(project: Project, document_id: str, file: Path) -> tuple[Withholding | None, list[Issue]]:
    """Makes a document's original a withheld one: writes its cut, says so in ``document.yml``, has the text ignored.

    Args:
        project: the edition.
        document_id: a document whose original is in the sources.
        file: the file that the text was made from, which has its segments one after the other, and nothing else.

    Returns:
        What was done, ``None`` where nothing was; and the issues (D401, D402, D420, D421, and those of the text).
    """
    home = _Home(project, document_id)
    lang, issues = _to_withhold(home)
    if issues:
        return None, issues
    raw, unread = decoded(file)
    text, faults = _text(home, lang)
    errors = [*unread, *(issue for issue in faults if issue.severity == "error")]
    segments = list(text.segments())
    if raw is None or errors:
        return None, errors
    data = cut.write(segments)
    pieces, _ = cut.read(data.encode(), str(home.where(f"{lang}.cut")))
    found = cut.restored(pieces, raw.text, lang)
    if refused := _not_in(file, found, segments):
        return None, [replace(refused, document=document_id)]
    assert isinstance(found, Text)
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    document = _document(home, Withheld(file.name, sha256), lang, segments[0])
    names = _written(home, lang, {f"{lang}.cut": data, DOCUMENT_FILE: document})
    write(home.folder / f"{lang}.txt", textfile.write(found).encode())
    return Withholding(document_id, len(segments), str(home.where(f"{lang}.txt")), names), []


def _to_withhold(home: _Home) -> tuple[str, list[Issue]]:
    """The original's language; D420 where there is nothing to withhold."""
    known = home.project.document_ids()
    if home.document not in known:
        hint = did_you_mean(home.document, known) or "add the text with «diglot add» first."
        return "", [Issue("D420", Where(f"sources/{home.document}"), "there is no such document.", hint)]
    _, lang = home.said()
    if not lang or not (home.folder / f"{lang}.txt").is_file():
        hint = "«diglot add» writes it; «diglot restore» puts back one that is withheld already."
        return "", [Issue("D420", home.where(f"{lang or 'ar'}.txt"), "the original's text is not here.", hint)]
    return lang, []


def _not_in(file: Path, found: Text | Difference, segments: Sequence[Segment]) -> Issue | None:
    """D421: the first segment that is not the file's, or the first words that are no segment's."""
    emphasised = next((segment for segment in segments if segment.emphasis), None)
    if isinstance(found, Difference):
        wrong = f"{found.segment} is not what stands here." if found.segment else "the text ends before the file does."
        hint = "name the file that the text was made from; what is wrong in it is said in corrections.yml."
        return Issue("D421", Where(file.name, found.line), wrong, hint, segment=found.segment)
    if emphasised:
        hint = "take the stars out: a text that is restored from its file can't have them."
        return Issue(
            "D421", emphasised.where, "there is emphasis, which the file has not.", hint, segment=emphasised.id
        )
    return None


def _document(home: _Home, withheld: Withheld, lang: str, first: Segment) -> str:
    """``document.yml`` with ``withheld``; what it says there already of where and why stays. A title that «diglot add» made
    of the first sentence is cut to as many words as may be quoted."""
    path = home.folder / DOCUMENT_FILE
    value = yamlfile.parse(path.read_text(encoding="utf-8-sig"), path.name).value
    said = value.get("withheld")
    said = said if isinstance(said, CommentedMap) else CommentedMap()
    said.update({"name": withheld.name, "sha256": withheld.sha256})
    value["withheld"] = said
    title = value.get("title")
    words = str(title.get(lang, "")).removesuffix(" …").split() if isinstance(title, dict) else []
    if len(words) > MOST_WORDS and not first.is_heading and first.text.split()[: len(words)] == words:
        title[lang] = " ".join([*words[:MOST_WORDS], "…"])
    return yamlfile.dump(value)


def _written(home: _Home, lang: str, files: dict[str, str]) -> tuple[str, ...]:
    lines = ignored(home.project, home.document)
    if f"/{lang}.txt" not in lines:
        files[IGNORE_FILE] = "".join(f"{line}\n" for line in (*lines, f"/{lang}.txt"))
    changed = [name for name, content in files.items() if write(home.folder / name, content.encode())]
    return tuple(str(home.where(name)) for name in changed)


# --- restore ------------------------------------------------------------------------------------------------------


def restore(project: Project, folder: Path) -> tuple[list[Restoration], list[Issue]]:
    """Puts withheld originals back from the files of a folder that have their checksums, whatever these are called.

    Returns:
        What was found or was there already; and the issues (D221, D222, D422–D424). A text that is there is never
        overwritten.
    """
    if not folder.is_dir():
        return [], [Issue("D422", Where(folder.name or "."), "there is no such folder.", "check its name.")]
    files = sorted(path for path in folder.iterdir() if path.is_file())
    homes = [_Home(project, document_id) for document_id in project.document_ids()]
    said = [(home, *home.said()) for home in homes]
    results = [_restored(home, lang, withheld, files) for home, withheld, lang in said if withheld and lang]
    done = [result for result in results if isinstance(result, Restoration)]
    return done, [result for result in results if isinstance(result, Issue)]


def _restored(home: _Home, lang: str, withheld: Withheld, files: Sequence[Path]) -> Restoration | Issue:
    where = home.where(f"{lang}.cut")
    path = home.folder / f"{lang}.cut"
    pieces, broken = cut.read(path.read_bytes() if path.is_file() else b"", str(where))
    if broken:
        return broken[0]
    text = str(home.where(f"{lang}.txt"))
    if (home.folder / f"{lang}.txt").is_file():
        issues = changed(home.project, home.document, lang, pieces)
        return issues[0] if issues else Restoration(home.document, "there", text)
    file = _with_checksum(withheld, files)
    if file is None:
        return _without(home, lang, withheld, pieces, files)
    raw, unread = decoded(file)
    found = cut.restored(pieces, raw.text if raw else "", lang)
    if unread or isinstance(found, Difference):
        hint = "take the cut out of the history again, or run «diglot withhold» anew."
        return Issue("D221", where, f"it is not the cut of «{file.name}», whose checksum is right.", hint)
    write(home.folder / f"{lang}.txt", textfile.write(found).encode())
    return Restoration(home.document, "restored", text, file.name)


def _with_checksum(withheld: Withheld, files: Sequence[Path]) -> Path | None:
    """The file that has the checksum; the one that has the name is looked at first."""
    ordered = sorted(files, key=lambda path: (path.name != withheld.name, path.name))
    return next((path for path in ordered if hashlib.sha256(path.read_bytes()).hexdigest() == withheld.sha256), None)


def _without(home: _Home, lang: str, withheld: Withheld, pieces: Sequence[Piece], files: Sequence[Path]) -> Issue:
    """D424, or D423 where a file has the name and is another one, with the first place where it differs."""
    named = next((path for path in files if path.name == withheld.name), None)
    if named is None:
        hint = f"the file was called «{withheld.name}»; its checksum counts, not its name."
        wrong = f"the original of «{home.document}» is not among the {len(files)} files there."
        return Issue("D424", home.where(f"{lang}.txt"), wrong, hint, home.document)
    raw, _ = decoded(named)
    found = cut.restored(pieces, raw.text, lang) if raw is not None else None
    line = found.line if isinstance(found, Difference) else 0
    segment = found.segment if isinstance(found, Difference) else ""
    return Issue(
        "D423",
        Where(named.name, line),
        f"the checksum is not that of the original of «{home.document}»: {_how(found)}.",
        "get the file from which the text was made.",
        home.document,
        segment,
    )


def _how(found: Text | Difference | None) -> str:
    if found is None:
        return "the file is no plain text"
    if isinstance(found, Text):
        return "its words are the same, but not its white space or its encoding"
    if not found.segment:
        return f"it goes on after the last segment (character {found.offset + 1})"
    return f"segment {found.segment} is not what begins there (character {found.offset + 1})"
