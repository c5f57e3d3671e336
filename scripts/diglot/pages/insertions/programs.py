"""What made the edition: Diglot, the packages that it asks for, the fonts; as they are installed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata, requires

from diglot import licences
from diglot.pages.assets import FACES
from diglot.pages.markup import escape, isolated, link, table
from diglot.pages.parallel import Context

DIGLOT = "diglot"
_HOMES = ("homepage", "home-page", "home", "documentation", "source", "repository")
"""Labels of addresses in a package's metadata, the best first; «home-page» is its own field."""
_FONTS = {face.package: face.family for face in FACES}
_NAMES = {DIGLOT: "Diglot"} | _FONTS
"""Package → its name, where that is not the package's."""
_LICENCE = "License :: OSI Approved :: "
"""A package may say its licence in a classifier alone."""
_KEYS = ("Name", "Version", "License-Expression", "License", "Home-page", "Project-URL", "Classifier")


@dataclass(frozen=True, slots=True)
class Program:
    """A program or a font."""

    name: str
    version: str
    licence: str
    home: str


def programs(context: Context) -> str:
    """A table; empty where Diglot is not installed as a package."""
    words, language = context.words, context.language
    rows = [
        (
            link(isolated(one.name, "en", language), one.home),
            isolated(one.version, "en", language),
            link(isolated(licences.name(one.licence), "en", language), licences.address(one.licence) or ""),
        )
        for one in installed()
    ]
    return table([escape(words(key)) for key in ("program", "program-version", "licence")], rows)


def installed() -> list[Program]:
    """Diglot, what it depends on itself by name, and last the fonts."""
    try:
        asked = requires(DIGLOT) or []
    except PackageNotFoundError:
        return []
    names = {re.split(r"[^\w.-]", line)[0] for line in asked if "extra ==" not in line}
    return [
        program
        for name in sorted(names | {DIGLOT}, key=lambda name: (name in _FONTS, name != DIGLOT, name.casefold()))
        for program in _program(name)
    ]


def _program(name: str) -> Iterator[Program]:
    """The program of a package, unless it is one that this system goes without."""
    try:
        found = metadata(name)
    except PackageNotFoundError:
        return
    said = {key: [str(value) for value in found.get_all(key) or ()] for key in _KEYS}
    yield Program(_NAMES.get(name, said["Name"][0]), said["Version"][0], _licence(said), _home(said))


def _licence(said: dict[str, list[str]]) -> str:
    """The licence in a word, as the package says it first; not where it has its whole text there."""
    classified = [line.removeprefix(_LICENCE) for line in said["Classifier"] if line.startswith(_LICENCE)]
    stated = [*said["License-Expression"], *said["License"], *classified]
    return next((licence for licence in stated if licence and "\n" not in licence), "")


def _home(said: dict[str, list[str]]) -> str:
    addresses = dict.fromkeys(_HOMES, "") | {"home-page": "".join(said["Home-page"])}
    for line in said["Project-URL"]:
        label, _, address = line.partition(",")
        addresses[label.strip().casefold()] = address.strip()
    return next(filter(None, map(addresses.get, _HOMES)), "")
