"""The site: MkDocs run on the pages of each language of the interface, what it has to say turned into issues."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import TemplateError
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from diglot import yamlfile
from diglot.cache import Store
from diglot.cite import interface_prefix
from diglot.issues import Issue
from diglot.model import Where
from diglot.pages import moved, panel, searching
from diglot.pages.assets import assets
from diglot.pages.library import Library
from diglot.pages.panel import panel_files
from diglot.pages.search import opensearch
from diglot.pages.searching import index_files
from diglot.pages.standing import Standing
from diglot.pages.wording import FALLBACK, has_wording, wording
from diglot.processes import pool
from diglot.project import CONFIGURATION, Project, prune, write

PROCESSES_FROM = 300
"""From so many pages on, each interface gets a process of its own, where none stands yet: to start one takes longer than to
make the few pages that a change touches."""

_FILE = re.compile(r"[Dd]oc file '([^']+)'")


def publish(project: Project) -> list[Issue]:
    """``build/site`` from ``build/pages``: the first language of the interface at its root, others below their code.

    Only files that changed are written, and what is no longer made is deleted. What MkDocs warns of is an issue
    (D702); where it gives up (D701, D703), what was published before stays.
    """
    issues = list(_unworded(project))
    jobs = [_Job(project, language) for language in project.edition.interface]
    for job, built in list(_run([job for job in jobs if job.configure(issues)])):
        issues += built.issues
        if built.done:
            mirror(job.output, job.target, job.others, built.standing.pages if built.standing else ())
        if built.done and built.standing:
            built.standing.remember()
    return issues


def write_assets(project: Project, folder: Path, library: Library) -> Iterator[Path]:
    """Fonts, style sheet, the search index and the files to take away into the pages of the first language, whose site
    all others share them with; into those of each language what tells browsers of its search.

    Yields:
        The path of each asset.
    """
    for name, data in _assets(project, folder.name, library):
        write(folder / name, data)
        yield folder / name


def _assets(project: Project, language: str, library: Library) -> Iterator[tuple[str, bytes]]:
    yield from opensearch(project.edition, language)
    if language != project.edition.interface[0]:
        return
    yield from assets(project.cache / "fonts")
    for address, file in (*library.files.items(), *moved.files(library)):
        yield address, file.path.read_bytes()
    for folder, made, cache in ((searching.FOLDER, index_files, "search"), (panel.FOLDER, panel_files, "panel")):
        store = Store(project.cache / cache)
        yield from ((f"{folder}/{name}", data) for name, data in made(library, store))
        store.sweep()


def _unworded(project: Project) -> Iterator[Issue]:
    """D704: a language of the interface whose words there are not."""
    for language in project.edition.interface:
        if not has_wording(language) and not has_wording(language.partition("-")[0]):
            text = f"the interface has no words in «{language}»; its own words are shown in «{FALLBACK}»."
            yield Issue("D704", Where("edition.yml"), text, f"add interface/{language}.yml to diglot/pages.")


# --- one interface ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Job:
    """One interface to be built."""

    project: Project
    language: str

    @property
    def is_first(self) -> bool:
        return self.language == self.project.edition.interface[0]

    @property
    def configuration(self) -> Path:
        root = self.project.root
        return root / CONFIGURATION if self.is_first else self.project.build / f"mkdocs.{self.language}.yml"

    @property
    def output(self) -> Path:
        """Where MkDocs builds, before what changed is published."""
        return self.project.cache / "site" / self.language

    @property
    def target(self) -> Path:
        return self.project.site / interface_prefix(self.language, self.project.edition.interface)

    @property
    def record(self) -> Path:
        """What remembers the pages that were published the last time."""
        return self.project.cache / "standing" / self.language

    @property
    def others(self) -> tuple[str, ...]:
        """Folders in the target that belong to other interfaces."""
        return self.project.edition.interface[1:] if self.is_first else ()

    def configure(self, issues: list[Issue]) -> bool:
        """Whether there is a configuration (D701); that of a further language is made here."""
        if not (self.project.root / CONFIGURATION).is_file():
            text = "there is no such file: the site has no configuration."
            issues.append(
                Issue("D701", Where(CONFIGURATION), text, "copy one from an edition that «diglot new» makes.")
            )
            return False
        if not self.is_first:
            write(self.configuration, configuration(self.project, self.language).encode())
        return True


def configuration(project: Project, language: str) -> str:
    """The configuration of a further language of the interface: the first one's, with other folders and words."""
    loaded = yamlfile.load(project.root / CONFIGURATION, CONFIGURATION).value
    parent = loaded if isinstance(loaded, dict) else {}
    theme = parent.get("theme") or {}
    theme = {"name": theme} if isinstance(theme, str) else theme
    own: dict[str, Any] = {
        "INHERIT": f"../{CONFIGURATION}",
        "docs_dir": f"pages/{language}",
        "site_dir": f"site/{language}",
        "theme": {"name": theme.get("name", "material"), "language": language},
    }
    if theme.get("custom_dir"):
        own["theme"]["custom_dir"] = f"../{theme['custom_dir']}"
    if parent.get("site_url"):
        own["site_url"] = f"{str(parent['site_url']).rstrip('/')}/{language}/"
    if isinstance(parent.get("markdown_extensions"), dict):
        own["markdown_extensions"] = {"diglot.pages.aligned": {"language": language}}
    if parent.get("nav"):
        own["nav"] = list(_nav(parent["nav"], project.pages / language, language))
    return yamlfile.dump(own)


def _nav(items: Iterable[Any], pages: Path, language: str) -> Iterator[Any]:
    """The entries of ``nav`` that this interface has pages for, without titles: those come from the pages. A section's
    title is translated where the interface knows it."""
    for item in items:
        pairs = item.items() if isinstance(item, dict) else [("", item)]
        for title, value in pairs:
            if isinstance(value, str):
                if "://" in value:
                    yield {str(title): value} if title else value
                elif (pages / value).is_file():
                    yield str(value)
            elif children := list(_nav(value, pages, language)):
                yield {_section(str(title), language): children}


def _section(title: str, language: str) -> str:
    """A section's title in another language, where the English words of the interface have it."""
    english = wording(FALLBACK).strings
    key = next((key for key, words in english.items() if words == title), None)
    return wording(language)(key) if key else title


# --- running MkDocs -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Built:
    """What came of one interface."""

    done: bool
    """Whether there is a site."""
    issues: list[Issue]
    standing: Standing | None
    """What of it was not made, since it stands there; ``None`` where all was made."""


def _run(jobs: list[_Job]) -> Iterator[tuple[_Job, _Built]]:
    pages = sum(1 for job in jobs for _ in (job.project.pages / job.language).rglob("*.md"))
    stands = all(job.record.is_file() for job in jobs)
    if len(jobs) < 2 or stands or pages < PROCESSES_FROM or (os.cpu_count() or 1) < 2:
        yield from ((job, _build(job)) for job in jobs)
        return
    with pool(len(jobs)) as workers:
        yield from zip(jobs, workers.map(_build, jobs), strict=True)


def _with(config: MkDocsConfig, project: Project, standing: Standing | None) -> MkDocsConfig:
    """The configuration with what our plugin, if it is there, would have to look for."""
    plugin: Any = config.plugins.get("diglot")
    if plugin:
        plugin.project, plugin.standing = project, standing
    return config


def _build(job: _Job) -> _Built:
    """MkDocs, as a function."""
    standing = Standing(job.record, job.target) if job.project.is_plain else None
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    logger = logging.getLogger("mkdocs")
    heard = _Heard()
    logger.addHandler(heard)
    try:
        config = load_config(str(job.configuration), site_dir=str(job.output), strict=False)
        build(_with(config, job.project, standing))
    except (MkDocsException, SystemExit, TemplateError, OSError) as error:
        code = "D703" if heard.records else "D701"
        said = " ".join(filter(None, [str(error), *(record.getMessage() for record in heard.records)]))
        return _Built(False, [Issue(code, Where(CONFIGURATION), f"MkDocs gives up: {_plain(said, job)}")], standing)
    finally:
        logger.removeHandler(heard)
    return _Built(True, [_issue(record, job) for record in heard.records], standing)


class _Heard(logging.Handler):
    """Warnings and worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def _issue(record: logging.LogRecord, job: _Job) -> Issue:
    text = _plain(record.getMessage(), job)
    page = _FILE.search(text)
    if page is None:
        return Issue("D702", Where(CONFIGURATION), text)
    written = job.project.docs / job.language / page[1]
    path = written if written.is_file() else job.project.pages / job.language / page[1]
    return Issue("D702", Where(job.project.name(path)), text)


def _plain(text: str, job: _Job) -> str:
    """A message on one line, without the folder that the edition happens to be in."""
    return " ".join(text.replace(f"{job.project.root}{os.sep}", "").split())


# --- publishing what changed --------------------------------------------------------------------------------------


def mirror(source: Path, target: Path, others: Iterable[str] = (), standing: Iterable[str] = ()) -> None:
    """Make ``target`` hold the files of ``source``, those ``standing`` there and no others, but for the folders ``others``;
    equal ones are left."""
    made = [path.relative_to(source).as_posix() for path in sorted(source.rglob("*")) if path.is_file()]
    for path in made:
        write(target / path, (source / path).read_bytes())
    prune(target, {target / path for path in [*made, *standing]}, set(others))
