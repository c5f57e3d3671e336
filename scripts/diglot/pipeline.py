"""The line from plain text to a published edition, each stage one function. The only module that imports every stage.

``sources ─read, recognise, check→ tei ─read, render→ pages ─MkDocs→ site``
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from diglot import checks, handwritten, pages, project, sources, tei
from diglot.cache import Store, digest, folder_digest
from diglot.handwritten import Handwritten
from diglot.issues import Issue, in_order
from diglot.model import KINDS, Authority, Document, Entity
from diglot.pages import publish
from diglot.project import Project
from diglot.recognise import Recogniser

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how much of it is done, and how much there is."""

POOL_FROM = 32
"""From so many documents on, other processes are worth their start."""


def quietly(_what: str, _done: int, _total: int) -> None:
    """Progress that nobody sees."""


@dataclass(frozen=True)
class Built:
    """One document of the sources: recognised, checked, and written as TEI."""

    document: Document
    tei: bytes
    issues: list[Issue]


@dataclass(frozen=True)
class Reading:
    """The sources of an edition, read, recognised and checked."""

    authority: Authority
    built: list[Built]
    issues: list[Issue]

    @property
    def documents(self) -> list[Document]:
        return [built.document for built in self.built]


def build(edition: Project, jobs: int = 1, progress: Progress = quietly) -> list[Issue]:
    """Everything: sources → TEI → Markdown → site. Faults in the sources leave marked holes and don't stop it."""
    reading = read_sources(edition, jobs, progress)
    issues = [*reading.issues, *write_tei(edition, reading), *write_pages(edition), *write_site(edition, progress)]
    return in_order(issues)


def read_sources(edition: Project, jobs: int = 1, progress: Progress = quietly) -> Reading:
    """The documents under sources/ with every date and name recognised, and all that is wrong with them."""
    authority, issues = _authority(edition)
    built = list(_documents(edition, authority, jobs, progress))
    return Reading(authority, built, in_order([*issues, *(issue for one in built for issue in one.issues)]))


def write_tei(edition: Project, reading: Reading) -> list[Issue]:
    """``tei/<id>.xml`` for each document that was read, and the lists of the authority files."""
    for built in reading.built:
        project.write(edition.tei / f"{built.document.id}.xml", built.tei)
    issues = []
    for kind in KINDS:
        name = f"authority/{pages.DIRECTORIES[kind]}.xml"
        data = tei.write_authority(kind, reading.authority, edition.edition)
        project.write(edition.tei / name, data)
        issues += tei.validate(data, f"tei/{name}")
    return issues


def read_tei(edition: Project) -> tuple[pages.Library, list[Issue]]:
    """The edition as ``tei/`` has it: whatever stands there is published, by whichever hand."""
    store = Store(edition.cache / "tei")
    lists = [_read_tei(edition, store, path) for path in _xml(edition.tei / "authority")]
    texts = [_read_tei(edition, store, path) for path in _xml(edition.tei)]
    store.sweep()
    authority: dict[str, Entity] = {}
    for reading, _ in (*texts, *lists):
        authority |= reading.authority
    documents: dict[str, tuple[Document, str]] = {}
    issues = [issue for reading, _ in (*lists, *texts) for issue in reading.issues]
    for reading, name in texts:
        if reading.document and reading.document.id in documents:
            issues.append(_twice(documents[reading.document.id][0], reading.document))
        elif reading.document:
            documents[reading.document.id] = reading.document, name
    library = pages.Library(
        edition.edition,
        tuple(document for document, _ in documents.values()),
        dict(sorted(authority.items())),
        {identifier: name for identifier, (_, name) in documents.items()},
    )
    return library, issues


def _twice(first: Document, second: Document) -> Issue:
    text = f"the document «{second.id}» stands in {first.where.path} already, and is published from there."
    return Issue("D622", second.where, text, "delete one of the two files, or change its idno.", second.id)


def write_pages(edition: Project) -> list[Issue]:
    """``build/pages/<language>/``: Markdown for each language of the interface; what is no longer made is deleted."""
    library, issues = read_tei(edition)
    store = Store(edition.cache / "pages")
    for language in edition.edition.interface:
        written = handwritten.read(edition, language)
        issues += written.issues
        made = dict(_interface(library, language, written, store))
        for name, data in made.items():
            project.write(edition.pages / language / name, data)
        assets = publish.write_assets(edition, edition.pages / language)
        project.prune(edition.pages / language, {edition.pages / language / name for name in made} | set(assets))
    store.sweep()
    return issues


def write_site(edition: Project, progress: Progress = quietly) -> list[Issue]:
    """``build/site``: the pages published by MkDocs, an interface a language."""
    progress("publishing", 0, 1)
    issues = publish.publish(edition)
    progress("publishing", 1, 1)
    return issues


# --- the documents, each a pure function of its sources, the authority files and the settings ------------------------


def _authority(edition: Project) -> tuple[Authority, list[Issue]]:
    store = Store(edition.cache / "authority")
    name = store.name(folder_digest(edition.authority), edition.edition)
    result: tuple[Authority, list[Issue]] | None = store.get(name)
    if result is None:
        authority, issues = sources.read_authority(edition)
        result = authority, [*issues, *checks.check_authority(authority, edition.edition)]
        store.put(name, result)
    store.sweep()
    return result[0], list(result[1])


def _documents(edition: Project, authority: Authority, jobs: int, progress: Progress) -> Iterator[Built]:
    store = Store(edition.cache / "documents")
    context = digest(authority, edition.edition, edition.settings)
    identifiers = edition.document_ids()
    names = {one: store.name(folder_digest(edition.sources / one), context, one) for one in identifiers}
    kept = {one: store.get(name) for one, name in names.items()}
    missing = [one for one in identifiers if kept[one] is None]
    if missing:
        worker = _Worker(edition, authority, Recogniser(authority, edition.settings))
        for done, (one, built) in enumerate(zip(missing, _each(worker, missing, jobs), strict=True), start=1):
            store.put(names[one], built)
            kept[one] = built
            progress("reading", done, len(missing))
    store.sweep()
    yield from (kept[one] for one in identifiers)


@dataclass(frozen=True)
class _Worker:
    """Takes one document from its sources to TEI; can be sent to another process."""

    edition: Project
    authority: Authority
    recogniser: Recogniser

    def __call__(self, document_id: str) -> Built:
        edition = self.edition.edition
        source, issues = sources.read(self.edition, document_id)
        document, found = self.recogniser.document(source)
        data = tei.write(document, self.authority, edition)
        checked = checks.check(source, self.authority, edition)
        return Built(document, data, [*issues, *found, *checked, *tei.validate(data, f"tei/{document_id}.xml")])


def _each(worker: _Worker, identifiers: list[str], jobs: int) -> Iterable[Built]:
    if jobs == 1 or len(identifiers) < POOL_FROM:
        yield from map(worker, identifiers)
        return
    with ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_start, initargs=(worker,)) as pool:
        yield from pool.map(_work, identifiers, chunksize=4)


def _start(worker: _Worker) -> None:
    """Each process gets the worker once, not once a document."""
    _work.worker = worker  # type: ignore[attr-defined]


def _work(document_id: str) -> Built:
    worker: _Worker = _work.worker  # type: ignore[attr-defined]
    return worker(document_id)


def _xml(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.xml") if path.is_file())


def _read_tei(edition: Project, store: Store, path: Path) -> tuple[tei.Reading, str]:
    """What a file holds, and a name for its content."""
    data, name = path.read_bytes(), edition.name(path)
    key = store.name(data, name)
    reading: tei.Reading | None = store.get(key)
    if reading is None:
        read = tei.read_authority if path.parent.name == "authority" else tei.read
        reading = read(data, name)
        store.put(key, reading)
    return reading, key


# --- pages ---------------------------------------------------------------------------------------------------------


def _interface(
    library: pages.Library, language: str, written: Handwritten, store: Store
) -> Iterator[tuple[str, bytes]]:
    """Path and content of every page and file of one interface."""
    docs = {language: {"encoding/index.md": tei.documentation(language)} | written.pages}
    for name, markdown in pages.render(library, docs, language, store):
        yield name, markdown.encode()
    yield from written.files.items()
