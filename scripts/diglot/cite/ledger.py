"""``permalinks.txt``: each page and each passage that was ever published, and what has become of it.

An address a line, sorted. Behind it what it points at (``= …``): the title of a page, the names of an entry, of a sentence a
sketch; then, where it is no longer what it was, where it went (``-> /texts/exile/#1.2``) or that it is gone, since when and
why (``gone 2027-01-05: …``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from diglot.cite.sketch import Sketch, read, written
from diglot.identifiers import covers, id_key, is_id
from diglot.issues import Issue
from diglot.model import Texts, Where

FILE = "permalinks.txt"
Recording: TypeAlias = Literal["write", "check", "leave"]
"""What is done with new addresses: they are written into the ledger; they must stand there (D807); nothing."""
LOST = frozenset({"D801", "D802", "D803", "D804", "D805", "D806", "D807"})
"""Faults of the ledger, with which nothing is published."""
HEAD = """\
# Every page and passage that was published. «diglot build» adds new ones; keep this file with the sources.
# Where one must go: put «-> ADDRESS» behind it, or «gone: why». The manual has the ways (addresses.md).
"""
_LINE = re.compile(
    r"(?P<address>/[^\s#]*(?:#\S+)?)"
    r"(?: = (?P<what>.*?))??"
    r"(?: -> (?P<target>/\S*)| gone(?: (?P<since>[0-9][0-9-]*))?: (?P<reason>\S.*))?"
)
SKETCHED = "~"
"""Begins a sketch, so that it is never taken for a title."""


@dataclass(frozen=True, slots=True)
class Permalink:
    """An address: of a page (``/texts/exile/``) in every interface, or of a passage of it (``/texts/exile/#1.2``)."""

    address: str
    what: str | Sketch = ""
    """What it points at, or pointed at: a title, or the sketch of a sentence; empty where nothing is noted."""
    target: str = ""
    """The address to which it went."""
    reason: str = ""
    """Why it is gone."""
    since: str = ""
    """Since when it is gone: the date of an edition."""
    line: int = 0

    @property
    def has_gone(self) -> bool:
        return bool(self.target or self.reason)

    @property
    def page(self) -> str:
        return self.address.partition("#")[0]

    @property
    def fragment(self) -> str:
        return self.address.partition("#")[2]

    def __str__(self) -> str:
        what = SKETCHED + written(self.what) if isinstance(self.what, frozenset) else self.what
        parts = [self.address, *([f"= {what}"] if what else [])]
        parts += [f"-> {self.target}"] if self.target else []
        parts += [f"gone{f' {self.since}' if self.since else ''}: {self.reason}"] if self.reason else []
        return " ".join(parts)


_TAG = re.compile(r"(?:^| \| )([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*): ")


def titled(texts: Texts) -> str:
    """Titles or names as the ledger has them: ``ar: المنفى | en: The exile``."""
    return " | ".join(f"{tag}: {' '.join(words.split())}" for tag, words in texts.items() if words.strip())


def titles(what: str) -> Texts:
    """Language → title, out of what ``titled`` gives."""
    parts = _TAG.split(what)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def parse(text: str) -> tuple[dict[str, Permalink], list[Issue]]:
    """The lines of the ledger by their addresses; D801 for a line that is none, D802 for one that stands there twice."""
    found: dict[str, Permalink] = {}
    issues = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        permalink = _read(line.strip(), number)
        where = Where(FILE, number)
        if permalink is None:
            text = f"«{line.strip()[:80]}» is no line of the ledger."
            issues.append(
                Issue("D801", where, text, "write «/ADDRESS = TITLE», perhaps with «-> /ADDRESS» or «gone: why».")
            )
        elif permalink.address in found:
            text = f"{permalink.address} stands in line {found[permalink.address].line} already."
            issues.append(Issue("D802", where, text, "delete one of the two."))
        else:
            found[permalink.address] = permalink
    return found, issues


def _read(line: str, number: int) -> Permalink | None:
    match = _LINE.fullmatch(line)
    if match is None:
        return None
    what: str | Sketch = match["what"] or ""
    if isinstance(what, str) and what.startswith(SKETCHED):
        try:
            what = read(what.removeprefix(SKETCHED))
        except ValueError:
            return None
    return Permalink(match["address"], what, match["target"] or "", match["reason"] or "", match["since"] or "", number)


def dump(permalinks: Iterable[Permalink]) -> str:
    """The ledger as it is written."""
    return HEAD + "".join(f"{each}\n" for each in sorted(permalinks, key=lambda each: order(each.address)))


def order(address: str) -> tuple[str, object, str]:
    """Pages by their path, passages of a page by their identifiers: 1.2 before 1.10, the original's before a translation's."""
    page, _, fragment = address.partition("#")
    lang, _, rest = fragment.partition(".")
    first = covers(fragment)[0]
    if is_id(first):
        return page, ("", id_key(first)), fragment
    first = covers(rest)[0]
    return page, (lang or "", id_key(first) if is_id(first) else ()), fragment
