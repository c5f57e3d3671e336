"""The files of a folder that an editor keeps: which there are, and which don't belong there."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from diglot.issues import Issue, did_you_mean
from diglot.model import Where
from diglot.project import Project


def files(project: Project, folder: Path) -> tuple[dict[str, Path], list[Issue]]:
    """Name → path of each file in a folder, sorted, without hidden ones; links that leave the edition are D205,
    folders D204."""
    found: dict[str, Path] = {}
    issues: list[Issue] = []
    if folder.is_symlink() and not project.holds(folder):
        return found, [_link(Where(project.name(folder)))]
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        where = Where(project.name(path))
        if path.name.startswith(".") or path.name.endswith("~"):
            continue
        if not project.holds(path):
            issues.append(_link(where))
        elif path.is_dir():
            issues.append(Issue("D204", where, "a folder does not belong here.", "move it elsewhere."))
        else:
            found[path.name] = path
    return found, issues


def unread(where: Where, known: Collection[str]) -> Issue:
    """D204 for a file that nobody reads."""
    name = where.path.rpartition("/")[2]
    hint = did_you_mean(name, known) or f"files that are read: {', '.join(known)}."
    return Issue("D204", where, "nobody reads this file.", hint)


def _link(where: Where) -> Issue:
    return Issue("D205", where, "the link leads out of the edition, or nowhere.", "put the file itself here.")
