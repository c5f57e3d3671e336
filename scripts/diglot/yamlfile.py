"""YAML that knows its lines: typed reading with every fault collected, and a round trip that keeps comments and order.

``load`` gives a ``Cursor``; its methods read one value each, note what is wrong as an issue and return a usable default.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.resolver import VersionedResolver

from diglot.datevalue import is_date, is_interval
from diglot.issues import Issue, did_you_mean
from diglot.language import is_language
from diglot.model import UNSTATED, Where

MAX_DEPTH = 20
"""Deeper nesting than any file of ours has; refused before it costs time."""


BROKEN = object()
"""The value of a file that could not be parsed: its one fault is known, and no other is told of it."""


@dataclass(frozen=True)
class Cursor:
    """A value in a YAML file, its place, and the list into which its faults go."""

    value: Any
    where: Where
    faults: list[Issue]
    name: str = ""
    """The key that led here."""

    def fault(self, code: str, text: str, hint: str = "") -> None:
        self.faults.append(Issue(code, self.where, text, hint))

    # mappings and lists

    def mapping(self, known: Iterable[str] = (), required: Iterable[str] = ()) -> Mapping:
        """This value as a mapping whose keys are ``known`` and has those ``required`` (D003, D004, D005)."""
        value = self.value
        usable = isinstance(value, CommentedMap)
        if not usable and value is not BROKEN:
            self.fault("D005", f"{self._it()} must be a mapping of keys to values, and is {_kind(value)}.")
        mapping = Mapping(value if usable else CommentedMap(), self)
        known = tuple(known)
        for key in mapping.value if known else ():
            if key not in known:
                hint = did_you_mean(str(key), known) or f"known keys: {', '.join(known)}."
                mapping.at(key).fault("D003", f"unknown key «{key}».", hint)
        for key in required:
            if usable and key not in value:
                self.fault("D004", f"{self._it()} has no «{key}».", f"add «{key}: …».")
        return mapping

    def items(self) -> Iterator[Cursor]:
        """The members of this list (D005 where it is none); nothing where it is missing."""
        if self.value is None or self.value is BROKEN:
            return
        if not isinstance(self.value, CommentedSeq):
            self.fault("D005", f"{self._it()} must be a list («- …» a line), and is {_kind(self.value)}.")
            return
        for index, value in enumerate(self.value):
            line = self.value.lc.item(index)[0] + 1 if index in (self.value.lc.data or {}) else self.where.line
            yield Cursor(value, Where(self.where.path, line), self.faults, self.name)

    # scalars

    def text(self, default: str = "") -> str:
        """A string; a number counts as one where it is certain how it was written (not ``1.10`` or ``0712``; D005)."""
        value = self.value
        if value is None or value is BROKEN:
            return default
        if isinstance(value, (int, float)) and getattr(value, "_width", None) not in {None, len(str(value))}:
            self.fault("D005", f"{self._it()}: a number loses digits here.", "put it in quotation marks.")
        elif isinstance(value, bool) or not isinstance(value, (str, int, float)):
            self.fault("D005", f"{self._it()} must be text, and is {_kind(value)}.")
            return default
        return str(value)

    def choice(self, values: Iterable[str], default: str) -> str:
        """One of the values (D008)."""
        values = tuple(values)
        text = self.text(default)
        if text not in values:
            hint = did_you_mean(text, values) or f"use one of: {', '.join(values)}."
            self.fault("D008", f"{self._it()} is «{text}».", hint)
            return default
        return text

    def date(self) -> str:
        """A W3C date (D006), empty where missing."""
        return self._dated(is_date, "is no date", "write 1929, 1929-02 or 1929-02-13.")

    def interval(self) -> str:
        """A W3C date or an interval of two (D006), empty where missing."""
        return self._dated(is_interval, "is no date or interval", "write 1929-02-13 or 1936/1938.")

    def _dated(self, good: Any, wrong: str, hint: str) -> str:
        text = self.text()
        if text and not good(text):
            self.fault("D006", f"{self._it()}: «{text}» {wrong}.", hint)
            return ""
        return text

    def number(self) -> float | None:
        """A number (D005)."""
        if isinstance(self.value, bool) or not isinstance(self.value, (int, float)):
            self.fault("D005", f"{self._it()} must be a number, and is {_kind(self.value)}.")
            return None
        return float(self.value)

    def flag(self, default: bool = False) -> bool:
        """true or false (D005)."""
        if self.value is None:
            return default
        if not isinstance(self.value, bool):
            self.fault("D005", f"{self._it()} must be true or false, and is {_kind(self.value)}.")
            return default
        return self.value

    def language(self, default: str = "") -> str:
        """A BCP 47 tag (D007)."""
        tag = self.text(default)
        if tag and not is_language(tag):
            self.fault("D007", f"{self._it()}: «{tag}» is no language known.", "use a tag such as ar, en, fr, ar-Latn.")
            return default
        return tag

    def texts(self) -> dict[str, str]:
        """A text a language: ``{ar: …, en: …}`` (D005, D007)."""
        if self.value is None:
            return {}
        found = {}
        for key, cursor in self.mapping().pairs():
            if is_language(key):
                found[key] = cursor.text()
            else:
                comma = "a comma ends a text between { and }: put the text in quotation marks."
                hint = comma if cursor.value is None else "use a tag such as ar, en, fr."
                cursor.fault("D007", f"{self._it()}: «{key}» is no language known.", hint)
        return found

    def said(self) -> dict[str, str]:
        """A text a language, or plain text, which is the same in every one (D005, D007)."""
        if isinstance(self.value, CommentedMap):
            return self.texts()
        if isinstance(self.value, CommentedSeq):
            hint = "write the text, or {en: …, ar: …}."
            self.fault("D005", f"{self._it()} must be text, alone or a text a language, and is a list.", hint)
            return {}
        text = self.text()
        return {UNSTATED: text} if text else {}

    def said_each(self) -> tuple[dict[str, str], ...]:
        """A list of such texts; a single one counts as a list of one."""
        single = isinstance(self.value, str | CommentedMap)
        return tuple(filter(None, (item.said() for item in ([self] if single else self.items()))))

    def strings(self) -> tuple[str, ...]:
        """A list of texts; a single text counts as a list of one."""
        if isinstance(self.value, str):
            return (self.value,)
        return tuple(item.text() for item in self.items())

    def _it(self) -> str:
        return f"«{self.name}»" if self.name else "the file" if self.where.line <= 1 else "the entry"


@dataclass(frozen=True)
class Mapping:
    """A YAML mapping whose values are read through cursors."""

    value: CommentedMap
    cursor: Cursor

    def __contains__(self, key: str) -> bool:
        return key in self.value

    def at(self, key: Any) -> Cursor:
        """The value of a key, ``None`` inside where it is missing."""
        lines = self.value.lc.data or {}
        line = lines[key][0] + 1 if key in lines else self.cursor.where.line
        where = Where(self.cursor.where.path, line)
        return Cursor(self.value.get(key), where, self.cursor.faults, str(key))

    def pairs(self) -> Iterator[tuple[str, Cursor]]:
        """Keys as text, in the file's order, each with its value."""
        for key in self.value:
            yield str(key), self.at(key)


def has_tags(value: Any) -> bool:
    """Whether a value that ``load`` gave has a tag of YAML's (``!ENV``) anywhere in it."""
    if getattr(getattr(value, "tag", None), "value", None):
        return True
    members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(map(has_tags, members))


def _kind(value: Any) -> str:
    kinds = (
        (type(None), "empty"),
        (bool, "true or false"),
        (str, "text"),
        (int, "a number"),
        (float, "a number"),
        (CommentedMap, "a mapping"),
        (CommentedSeq, "a list"),
    )
    return next((name for kind, name in kinds if isinstance(value, kind)), "something else")


class _Resolver(VersionedResolver):
    """YAML 1.2's types without dates: ``1879-11-07`` is text, so that a day which no calendar has can be named."""

    @functools.cached_property
    def _without_dates(self) -> dict[str, list[tuple[str, Any]]]:
        resolvers = super().versioned_resolver
        return {
            start: [(tag, pattern) for tag, pattern in rules if not tag.endswith(":timestamp")]
            for start, rules in resolvers.items()
        }

    @property
    def versioned_resolver(self) -> dict[str, list[tuple[str, Any]]]:
        return self._without_dates


def parser() -> YAML:
    """The round-trip parser: keeps comments, order and quotation marks; runs no tags; refuses a key given twice."""
    yaml = YAML(typ="rt")
    yaml.Resolver = _Resolver
    yaml.preserve_quotes = True
    yaml.brace_single_entry_mapping_in_flow_sequence = True
    yaml.width = 1_000_000  # a text stays on its line, however long
    yaml.indent(mapping=2, sequence=2, offset=0)
    return yaml


def parse(text: str, path: str) -> Cursor:
    """The YAML text of the file ``path`` (as issues shall name it); an empty one gives ``None`` inside."""
    faults: list[Issue] = []
    value: Any = BROKEN
    if _depth(text) > MAX_DEPTH:
        faults.append(
            Issue("D002", Where(path), "brackets are nested too deep.", "an edition's files never need this.")
        )
    else:
        try:
            value = parser().load(text)
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 0
            faults.append(Issue("D002", Where(path, line), f"not YAML: {error.problem or error.context}."))
        except TypeError:  # ruamel.yaml asks such a key for its hash
            faults.append(Issue("D002", Where(path), "not YAML as we read it: a mapping or a list stands as a key."))
        except (YAMLError, ValueError) as error:
            faults.append(Issue("D002", Where(path), f"not YAML: {str(error).splitlines()[0]}."))
    return Cursor(value, Where(path, 1), faults)


def _depth(text: str) -> int:
    """The deepest nesting of brackets or of indentation, at most."""
    depth = deepest = 0
    for character in text:
        depth += (character in "[{") - (character in "]}")
        deepest = max(deepest, depth)
    indents = {len(line) - len(line.lstrip(" -")) for line in text.splitlines() if line.strip()}
    return max(deepest, len(indents))


def load(path: Path, name: str) -> Cursor:
    """The YAML file at ``path``; ``name`` is what issues call it. Bytes that are not UTF-8 are D101."""
    raw = path.read_bytes()
    try:
        return parse(raw.decode("utf-8-sig"), name)
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        fault = Issue(
            "D101",
            Where(name, line),
            f"byte {error.start} (0x{raw[error.start]:02x}) is not UTF-8.",
            "save the file as UTF-8.",
        )
        return Cursor(BROKEN, Where(name, 1), [fault])


def dump(value: Any) -> str:
    """YAML text of a value that ``parser`` loaded or that is made of plain mappings, lists and scalars."""
    stream = io.StringIO()
    parser().dump(value, stream)
    return stream.getvalue()
