"""The hand-written pages under ``docs/<language>/``, and the files beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from diglot.issues import Issue
from diglot.model import Where
from diglot.project import Project


@dataclass(frozen=True)
class Handwritten:
    """What stands in ``docs/`` for one language; paths are relative to its folder, with «/»."""

    pages: dict[str, str] = field(default_factory=dict)
    """Path → Markdown."""
    files: dict[str, bytes] = field(default_factory=dict)
    """Path → whatever is no page: pictures, data."""
    issues: list[Issue] = field(default_factory=list)


def read(edition: Project, language: str) -> Handwritten:
    """The pages and files of a language; bytes that are not UTF-8 become � (D101), links out of the edition are left (D205)."""
    found = Handwritten()
    folder = edition.docs / language
    for path in _files(folder):
        name, where = path.relative_to(folder).as_posix(), Where(edition.name(path))
        if not edition.holds(path):
            hint = "put the file itself here."
            found.issues.append(Issue("D205", where, "the link leads out of the edition, or nowhere.", hint))
        elif path.suffix == ".md":
            found.pages[name] = _text(path.read_bytes(), where, found.issues)
        else:
            found.files[name] = path.read_bytes()
    return found


def _files(folder: Path) -> Iterator[Path]:
    paths = sorted(folder.rglob("*")) if folder.is_dir() else []
    return (path for path in paths if not path.is_dir() and not path.name.startswith("."))


def _text(raw: bytes, where: Where, issues: list[Issue]) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        text = f"byte {error.start} (0x{raw[error.start]:02x}) is not UTF-8."
        issues.append(Issue("D101", Where(where.path, line), text, "save the file as UTF-8."))
        return raw.decode("utf-8-sig", errors="replace")
