"""A YAML file whose every text is safe for the stages after this one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from diglot import yamlfile
from diglot.issues import Issue
from diglot.model import Where
from diglot.sources import characters

_FOLD = re.compile(r"[ \t]*\n[ \t\n]*")


def load(path: Path, name: str) -> yamlfile.Cursor:
    """The value of the YAML file at ``path``, which issues call ``name``.

    Its texts have no character that ``characters.clean`` replaces, not even as an escape, and each is on one line:
    a line break in a text is a space.
    """
    lines, issues = characters.read(path.read_bytes(), name)
    cursor = yamlfile.parse("\n".join(lines), name)
    cursor.faults.extend(issues)
    for holder, key, line in list(_texts(cursor.value)):
        holder[key], found = _clean(str(holder[key]), Where(name, line))
        cursor.faults.extend(issue for issue in found if issue.code != "D106")
    return cursor


def _clean(text: str, where: Where) -> tuple[str, list[Issue]]:
    return characters.clean(_FOLD.sub(" ", text.rstrip("\n")), where)


def _texts(root: Any) -> Iterator[tuple[CommentedMap | CommentedSeq, Any, int]]:
    """Each text in a value once, however often an alias repeats it: what holds it, under which key, on which line."""
    stack, seen = [root], set()
    while stack:
        holder = stack.pop()
        if not isinstance(holder, CommentedMap | CommentedSeq) or id(holder) in seen:
            continue
        seen.add(id(holder))
        for key in list(holder) if isinstance(holder, CommentedMap) else range(len(holder)):
            if isinstance(holder[key], str):
                yield holder, key, _line(holder, key)
            stack.append(holder[key])


def _line(holder: CommentedMap | CommentedSeq, key: Any) -> int:
    lines = holder.lc.data or {}
    return int(lines[key][0] if key in lines else holder.lc.line) + 1
