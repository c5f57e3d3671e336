"""The whole line, each of its steps left out where nothing has changed that it is made from.

What a step needs is loaded only where it is taken: with nothing changed, a build reads the sources and no code but this.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from diglot.cache import Step, digest, installed_digest, tree_digest
from diglot.cite.ledger import FILE, LOST, Recording
from diglot.issues import Issue, in_order
from diglot.progress import Progress
from diglot.project import CONFIGURATION, EDITION_FILE, Project

Inputs = Callable[[], str]


def build(edition: Project, jobs: int, progress: Progress, recording: Recording = "write") -> list[Issue]:
    """Everything: sources → TEI → Markdown → site. Faults in the sources leave marked holes and don't stop it.

    An address that would be lost does: what is published stays as it was. ``recording`` says what is done with new ones;
    where they are left alone (a preview), nothing stops it.
    """
    authority = [folder for folder in (edition.authority, edition.borrowed) if folder]
    tei = (edition.tei, edition.restored_tei)
    configurations = [edition.build / f"mkdocs.{language}.yml" for language in edition.edition.interface[1:]]
    site = _inputs(edition, edition.pages, edition.docs, edition.restored_tei)
    pages = _inputs(edition, *tei, edition.docs)
    steps: list[tuple[str, Inputs, tuple[Path, ...], Callable[[], list[Issue]]]] = [
        ("tei", _inputs(edition, edition.sources, *authority), tei, lambda: _tei(edition, jobs, progress)),
        (f"pages-{recording}", pages, (edition.pages, edition.root / FILE), lambda: _pages(edition, recording, jobs)),
        (
            "preview" if recording == "leave" else "site",
            site if edition.is_plain else lambda: "",
            (edition.site, *configurations),
            lambda: _site(edition, recording, progress),
        ),
    ]
    issues: list[Issue] = []
    for name, inputs, outputs, make in steps:
        found = Step(edition.cache / "steps" / name, inputs, outputs).run(make)
        issues += found
        if recording != "leave" and any(issue.code in LOST for issue in found):
            break
    return in_order(issues)


def _inputs(edition: Project, *paths: Path) -> Inputs:
    """Gives a name for what stands there, for the settings of the edition, and for Diglot itself."""

    def named() -> str:
        read = tree_digest(edition.root / EDITION_FILE, edition.root / CONFIGURATION, *paths)
        return digest(read, installed_digest()) if read else ""

    return named


def _tei(edition: Project, jobs: int, progress: Progress) -> list[Issue]:
    from diglot import pipeline

    reading = pipeline.read_sources(edition, jobs, progress)
    return [*reading.issues, *pipeline.write_tei(edition, reading)]


def _pages(edition: Project, recording: Recording, jobs: int) -> list[Issue]:
    from diglot import pipeline

    return pipeline.write_pages(edition, recording, jobs)


def _site(edition: Project, recording: Recording, progress: Progress) -> list[Issue]:
    from diglot import pipeline

    return pipeline.write_site(edition, progress, recording)
