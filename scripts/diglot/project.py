"""Every path and setting of an edition, read and checked once. The table of settings is the law; the manual is made from it."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from diglot import yamlfile
from diglot.issues import Issue, did_you_mean
from diglot.model import Edition, Where

EDITION_FILE = "edition.yml"
CONFIGURATION = "mkdocs.yml"
AUTHORITY = "authority"

PURE = {
    *("abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code", "footnotes", "legacy_attrs"),
    *("legacy_em", "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc", "wikilinks"),
}
"""Extensions of Python-Markdown that read nothing but the page."""

SETTINGS: dict[str, str] = {
    "title": "The edition's title, a text a language of the interface. Required.",
    "subtitle": "A second line of the title, a text a language.",
    "about": "What the edition is, in a sentence, a text a language.",
    "editors": "A list of names, each a text a language.",
    "publisher": "Who publishes it, a text a language.",
    "licence": "The licence of the edition's texts, an SPDX identifier such as CC-BY-4.0.",
    "languages": "A list of the languages of the texts. Required.",
    "interface": "A list of the languages of the site; the first stands at the root. The same as «languages» where missing.",
    "version": "The edition's version, part of every citation.",
    "date": "The day of that version, a W3C date.",
    "authority": "The folder of another edition, seen from this one's, such as ../..: its authority files are used beside this edition's own.",
    "order": "A list of document identifiers: the order in which texts are listed. What is not in it comes after, by identifier.",
    "segmentation.semicolon": "true: «؛» and «;» end a sentence when a raw text is added. false where missing.",
    "segmentation.abbreviations": "A list a language of abbreviations after whose point a sentence goes on, beside those that are known.",
    "dates.order": "How 3/4/1929 is read: dmy (the third of April) or mdy. dmy where missing.",
    "withheld.publish": "true: a site that has restored originals may be published, and has no banner that calls it a private copy. false where missing.",
}
"""Each key of edition.yml and what it does; ``a.b`` is b inside a."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What edition.yml says about how texts are read."""

    semicolon: bool = False
    abbreviations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    date_order: Literal["dmy", "mdy"] = "dmy"
    publishes_withheld: bool = False
    """Whether a build with the words of withheld originals may be published."""


@dataclass(frozen=True)
class Project:
    """An edition's folder."""

    root: Path
    edition: Edition
    settings: Settings = Settings()
    order: tuple[str, ...] = ()
    """The documents that come first where documents are listed; all others follow by their identifiers."""
    lender: Path | None = None
    """The folder of the edition whose authority files are used beside this edition's own."""
    is_plain: bool = False
    """Whether nothing has a part in the site but its pages, mkdocs.yml and Diglot: no other plugin, no template or hook of
    the edition's own, no extension that reads other files. Then what hasn't changed need not be published again."""

    @property
    def sources(self) -> Path:
        return self.root / "sources"

    @property
    def authority(self) -> Path:
        return self.root / AUTHORITY

    @property
    def borrowed(self) -> Path | None:
        """The folder of the authority files that another edition lends."""
        return self.lender / AUTHORITY if self.lender else None

    @property
    def tei(self) -> Path:
        return self.root / "tei"

    @property
    def restored_tei(self) -> Path:
        """The TEI of documents whose withheld original is here, with its words."""
        return self.build / "tei"

    @property
    def is_private(self) -> bool:
        """Whether what is built has words that are withheld, and may not be published."""
        return not self.settings.publishes_withheld and any(self.restored_tei.glob("*.xml"))

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def build(self) -> Path:
        return self.root / "build"

    @property
    def pages(self) -> Path:
        """Markdown, a folder a language of the interface."""
        return self.build / "pages"

    @property
    def site(self) -> Path:
        return self.build / "site"

    @property
    def cache(self) -> Path:
        return self.build / "cache"

    def name(self, path: Path) -> str:
        """A path as issues show it: relative to the edition's folder, with «/»; one of another edition begins with «..»."""
        return Path(os.path.relpath(path, self.root)).as_posix()

    def holds(self, path: Path) -> bool:
        """Whether there is such a path and, links followed, it lies in the edition's folder; a borrowed file in its own
        edition's."""
        owner = self.lender if self.lender and path.is_relative_to(self.lender / AUTHORITY) else self.root
        return path.exists() and path.resolve().is_relative_to(owner.resolve())

    def is_borrowed(self, where: Where) -> bool:
        """Whether what stands there is another edition's."""
        return self.borrowed is not None and where.path.startswith(f"{self.name(self.borrowed)}/")

    def document_ids(self) -> list[str]:
        """The documents that have a folder of sources, sorted."""
        if not self.sources.is_dir():
            return []
        return sorted(path.name for path in self.sources.iterdir() if path.is_dir() and not path.name.startswith("."))

    def place(self, document_id: str) -> tuple[int, str]:
        """By what documents are sorted where they are listed: the editor's order, then the identifier."""
        return (self.order.index(document_id) if document_id in self.order else len(self.order), document_id)


def load(root: Path) -> tuple[Project, list[Issue]]:
    """The edition in a folder, and what is wrong with its edition.yml (D001 where it has none)."""
    root = root.resolve()
    path = root / EDITION_FILE
    if not path.is_file():
        missing = Issue(
            "D001",
            Where(EDITION_FILE),
            "there is no such file: this folder is not an edition.",
            "run «diglot new DIR», or name the edition's folder with «diglot -C DIR».",
        )
        return Project(root, Edition({}, (), ())), [missing]
    cursor = yamlfile.load(path, EDITION_FILE)
    keys = dict.fromkeys(key.partition(".")[0] for key in SETTINGS)
    mapping = cursor.mapping(keys, required=("title", "languages"))
    configuration = _configuration(root)
    edition = _edition(mapping, str(configuration.get("site_url") or ""))
    lender = _lender(mapping.at("authority"), root)
    project = Project(root, edition, _settings(mapping), _order(mapping), lender, _is_plain(configuration))
    _check_order(project, mapping)
    return project, cursor.faults


def _edition(mapping: yamlfile.Mapping, url: str) -> Edition:
    languages = tuple(item.language() for item in mapping.at("languages").items())
    interface = tuple(item.language() for item in mapping.at("interface").items())
    return Edition(
        title=mapping.at("title").texts(),
        subtitle=mapping.at("subtitle").texts(),
        about=mapping.at("about").texts(),
        editors=tuple(item.texts() for item in mapping.at("editors").items()),
        publisher=mapping.at("publisher").texts(),
        licence=mapping.at("licence").text(),
        languages=_listed(languages),
        interface=_listed(interface or languages),
        version=mapping.at("version").text("0"),
        date=mapping.at("date").date(),
        url=url,
    )


def _listed(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Each language once; English where nothing usable is listed, so that every other fault can still be shown."""
    return tuple(dict.fromkeys(filter(None, languages))) or ("en",)


def _order(mapping: yamlfile.Mapping) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (item.text() for item in mapping.at("order").items()))))


def _lender(cursor: yamlfile.Cursor, root: Path) -> Path | None:
    """D011: the edition that lends its authority files is another one, and has some."""
    name = cursor.text()
    if not name:
        return None
    wrong = _wrong_with_lender(root / name, root)
    if wrong:
        hint = f"write the folder that has the other edition's {EDITION_FILE}, seen from this one: ../.. or ../other."
        cursor.fault("D011", f"«{name}» {wrong}.", hint)
        return None
    return (root / name).resolve()


def _wrong_with_lender(lender: Path, root: Path) -> str:
    """Why a folder lends nothing to the edition at ``root``; empty where it does."""
    if not lender.is_dir():
        return "is no folder"
    if not (lender / EDITION_FILE).is_file():
        return f"is no edition: there is no {EDITION_FILE} in it"
    if not (lender / AUTHORITY).is_dir():
        return f"has no {AUTHORITY}/ to borrow"
    return "is this edition itself, whose own files are read anyway" if lender.resolve() == root else ""


def _check_order(project: Project, mapping: yamlfile.Mapping) -> None:
    """D010: what is in the order has a folder of sources, or a file of TEI."""
    known = {*project.document_ids(), *(path.stem for path in project.tei.glob("*.xml"))}
    for item in mapping.at("order").items():
        if isinstance(item.value, str) and item.value not in known:
            hint = did_you_mean(item.value, known) or "add the document, or take it out of «order»."
            item.fault("D010", f"there is no document «{item.value}».", hint)


def _settings(mapping: yamlfile.Mapping) -> Settings:
    semicolon, abbreviations = False, {}
    if "segmentation" in mapping:
        segmentation = mapping.at("segmentation").mapping(("semicolon", "abbreviations"))
        semicolon = segmentation.at("semicolon").flag()
        if "abbreviations" in segmentation:
            abbreviations = {key: value.strings() for key, value in segmentation.at("abbreviations").mapping().pairs()}
    order: Literal["dmy", "mdy"] = "dmy"
    if (
        "dates" in mapping
        and mapping.at("dates").mapping(("order",)).at("order").choice(("dmy", "mdy"), "dmy") == "mdy"
    ):
        order = "mdy"
    publishes = "withheld" in mapping and mapping.at("withheld").mapping(("publish",)).at("publish").flag()
    return Settings(semicolon, abbreviations, order, publishes)


def _configuration(root: Path) -> dict[str, Any]:
    """What mkdocs.yml says; its faults are MkDocs' own."""
    path = root / CONFIGURATION
    value = yamlfile.load(path, path.name).value if path.is_file() else None
    return value if isinstance(value, dict) else {}


def _is_plain(configuration: Mapping[str, Any]) -> bool:
    theme, extensions = configuration.get("theme"), configuration.get("markdown_extensions") or ()
    named = extensions if isinstance(extensions, dict) else [_only_key(each) for each in extensions]
    return (
        configuration.get("plugins") == ["diglot"]
        and not {"hooks", "INHERIT"} & configuration.keys()
        and not (isinstance(theme, dict) and theme.get("custom_dir"))
        and all(name in PURE or str(name).startswith("diglot.") for name in named)
        and not yamlfile.has_tags(configuration)
    )


def _only_key(value: Any) -> Any:
    return next(iter(value), None) if isinstance(value, dict) else value


def write(path: Path, data: bytes) -> bool:
    """Write a file and its folders, only where its bytes change (so that nothing is rebuilt for nothing).

    Returns:
        True where the file changed.
    """
    if path.is_file() and path.read_bytes() == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return True


def prune(folder: Path, kept: Collection[Path], others: Collection[str] = ()) -> None:
    """Delete each file below a folder that is not ``kept``, and folders left empty; what is in ``others`` stays whole."""
    wanted = {os.fspath(path) for path in kept}
    for home, files in reversed(list(_walk(os.fspath(folder), others))):
        for path in files:
            if path not in wanted:
                Path(path).unlink()
        if home != os.fspath(folder) and _is_empty(home):
            Path(home).rmdir()


def _walk(folder: str, others: Collection[str]) -> Iterator[tuple[str, list[str]]]:
    """A folder and each below it, with the paths of its files, but for what is in ``others``. As strings: there are thousands."""
    for home, folders, names in os.walk(folder):
        left_out = others if home == folder else ()
        folders[:] = [name for name in folders if name not in left_out]
        yield home, [f"{home}{os.sep}{name}" for name in names if name not in left_out]


def _is_empty(folder: str) -> bool:
    with os.scandir(folder) as found:
        return next(found, None) is None
