"""The line from plain text to a published edition, each stage one function.

``sources ─read, recognise, check→ tei ─read, render→ pages ─MkDocs→ site``
"""

from __future__ import annotations

import functools
import posixpath
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from diglot import checks, confirming, documents, downloads, handwritten, pages, project, tei
from diglot.cache import Store
from diglot.cite import INDEX
from diglot.cite.ledger import Recording
from diglot.documents import Built
from diglot.handwritten import Handwritten
from diglot.issues import Issue, in_order
from diglot.model import KINDS, Authority, Document, Kind
from diglot.pages import publish
from diglot.permalinks import settle
from diglot.progress import Progress, quietly
from diglot.project import Project
from diglot.suggest import Proposal, suggest

__all__ = [
    "Reading",
    "confirm",
    "propose",
    "read_sources",
    "write_pages",
    "write_site",
    "write_tei",
]


ENCODING = "encoding/index.md"
"""The page that tells of the encoding; an edition may have one of its own."""


@dataclass(frozen=True)
class Reading:
    """The sources of an edition, read, recognised and checked."""

    edition: Project
    authority: Authority
    published: Authority
    """What of it has entries of its own and pages: what is borrowed and named nowhere has none."""
    built: list[Built]
    issues: list[Issue]

    @functools.cached_property
    def documents(self) -> list[Document]:
        return documents.whole(self.edition, self.built)


def read_sources(edition: Project, jobs: int = 1, progress: Progress = quietly) -> Reading:
    """The documents under sources/ with every date and name recognised, and all that is wrong with them."""
    authority, issues = documents.authority_files(edition)
    built = list(documents.from_sources(edition, authority, jobs, progress))
    published = documents.published(edition, authority, built)
    issues = [*issues, *checks.check_authority(published, edition.edition)]
    return Reading(
        edition, authority, published, built, in_order([*issues, *(issue for one in built for issue in one.issues)])
    )


def propose(edition: Project, reading: Reading) -> list[Proposal]:
    """Names that stand in the texts and in no authority file, the surest first."""
    return suggest(reading.documents, reading.authority, edition.edition.languages)


def confirm(
    edition: Project, reading: Reading, wanted: Sequence[str], kind: Kind | None = None
) -> tuple[list[str], list[Issue]]:
    """Proposals written into the authority files: what was written, and what is wrong, in which case nothing was."""
    found = propose(edition, reading)
    return confirming.confirm(edition, reading.authority, reading.documents, proposals=found, wanted=wanted, kind=kind)


def write_tei(edition: Project, reading: Reading) -> list[Issue]:
    """``tei/<id>.xml`` for each document that was read, ``build/tei/<id>.xml`` for those of which a withheld original is
    here, and the lists of the authority files."""
    restored = {edition.restored_tei / f"{built.id}.xml": built.restored for built in reading.built if built.restored}
    for built in reading.built:
        project.write(edition.tei / f"{built.id}.xml", built.tei)
    for path, data in restored.items():
        project.write(path, data)
    project.prune(edition.restored_tei, restored)
    issues = []
    for kind in KINDS:
        name = f"authority/{pages.DIRECTORIES[kind]}.xml"
        data = tei.write_authority(kind, reading.published, edition.edition)
        project.write(edition.tei / name, data)
        issues += tei.validate(data, f"tei/{name}")
    return issues


def write_pages(edition: Project, recording: Recording = "leave", jobs: int = 1) -> list[Issue]:
    """``build/pages/<language>/``: Markdown for each language of the interface; what is no longer made is deleted.

    ``recording`` says what is done with addresses that permalinks.txt hasn't got; where they are left alone (a preview),
    there are no files to take away, which take longer than all pages.
    """
    library, issues = documents.from_tei(edition)
    if recording != "leave":
        library = replace(library, files={**library.files, **downloads.make(edition, library, jobs)})
    found = pages.index(library)
    written = {language: handwritten.read(edition, language) for language in edition.edition.interface}
    public = documents.from_tei(edition, restored=False)[0] if edition.is_private else library
    index = pages.index(public) if edition.is_private else found
    went, faults = settle(edition, public, _folders(public, index, written.values()), recording)
    library = replace(library, went=went)
    issues += faults
    store = Store(edition.cache / "pages")
    render = functools.partial(pages.render, library, store=store, found=found)
    for language, own in written.items():
        issues += [*own.issues, *_write_interface(edition, library, language, own, render)]
    store.sweep()
    return issues


def _write_interface(
    edition: Project,
    library: pages.Library,
    language: str,
    own: Handwritten,
    render: Callable[..., Iterator[tuple[str, str]]],
) -> list[Issue]:
    """The pages of one language of the interface, hand-written and made; faults of the insertions in them."""
    folder = edition.pages / language
    inserted, faults = pages.insert(library, own.pages, language, edition.name(edition.docs / language))
    docs = {language: {ENCODING: tei.documentation(language)} | inserted}
    rendered = render(docs, language)
    made = {name: markdown.encode() for name, markdown in rendered} | own.files
    for name, data in made.items():
        project.write(folder / name, data)
    project.prune(folder, {folder / name for name in made} | set(publish.write_assets(edition, folder, library)))
    return faults


def _folders(library: pages.Library, found: pages.Index, written: Iterable[Handwritten]) -> Iterator[str]:
    """The folders of all pages, made or hand-written."""
    yield from pages.folders(library, found)
    for name in (ENCODING, *(name for own in written for name in own.pages)):
        yield posixpath.dirname(name) if posixpath.basename(name) == INDEX else name.removesuffix(".md")


def write_site(edition: Project, progress: Progress = quietly, recording: Recording = "write") -> list[Issue]:
    """``build/site``: the pages published by MkDocs, an interface a language; the whole of it in an archive, where a page
    names that, but for a preview (``leave``)."""
    progress("publishing", 0, 1)
    issues = publish.publish(edition)
    if recording != "leave":
        downloads.offline(edition)
    progress("publishing", 1, 1)
    return issues
