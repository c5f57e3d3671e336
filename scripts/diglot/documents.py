"""The documents of an edition, from their sources to TEI and from TEI to the pages, each made once for its content.

A document is a pure function of its sources, the authority files and the settings: kept by their content, and made in
parallel where there are many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from diglot import checks, sources, tei
from diglot.cache import Store, digest, folder_digest
from diglot.cite import DIRECTORIES, SCHEMA_FILE, authority_file, document_file
from diglot.issues import Issue
from diglot.model import Authority, Document, Entity
from diglot.pages import File, Library
from diglot.processes import pool
from diglot.progress import Progress
from diglot.project import Project
from diglot.recognise import Recogniser

POOL_FROM = 32
"""From so many documents on, other processes are worth their start."""


@dataclass(frozen=True)
class Built:
    """One document of the sources: recognised, checked, and written as TEI."""

    id: str
    named: frozenset[str]
    """The entities that what may be published of it names."""
    tei: bytes
    """Of what may be published: without the words of an original that is withheld."""
    issues: list[Issue]
    restored: bytes = b""
    """With these words, where they are here; else empty."""
    document: str = ""
    """The name under which as much of the document as is here is kept: most who ask for the rest have no use for it."""


# --- from the sources ---------------------------------------------------------------------------------------------


def authority_files(edition: Project) -> tuple[Authority, list[Issue]]:
    """The authority files, read: the edition's own, and those that it borrows."""
    store = Store(edition.cache / "authority")
    folders = filter(None, (edition.borrowed, edition.authority))
    name = store.name(*((edition.name(folder), folder_digest(folder)) for folder in folders))
    kept: tuple[Authority, list[Issue]] | None = store.get(name)
    if kept is None:
        kept = sources.read_authority(edition)
        store.put(name, kept)
    store.sweep()
    return kept


def published(edition: Project, authority: Authority, built: Iterable[Built]) -> Authority:
    """The entities that have an entry of their own in ``tei/authority/``, and so a page: all of the edition's own, and
    those borrowed that one of its documents mentions or cites."""
    named = set().union(*(one.named for one in built))
    return {key: entity for key, entity in authority.items() if key in named or not edition.is_borrowed(entity.where)}


def from_sources(edition: Project, authority: Authority, jobs: int, progress: Progress) -> Iterator[Built]:
    """Each document that has a folder of sources, in the order of their identifiers."""
    store = _store(edition)
    context = digest(authority, edition.edition, edition.settings)
    identifiers = edition.document_ids()
    names = {
        one: store.name(folder_digest(edition.sources / one), sources.ignored(edition, one), context, one)
        for one in identifiers
    }
    whole = {one: store.name(name, "document") for one, name in names.items()}
    kept = {one: store.get(name) for one, name in names.items()}
    missing = [one for one in identifiers if kept[one] is None]
    if missing:
        worker = _Worker(edition, authority, Recogniser(authority, edition.settings))
        for done, (one, (document, built)) in enumerate(
            zip(missing, _each(worker, missing, jobs), strict=True), start=1
        ):
            store.put(whole[one], document)
            kept[one] = replace(built, document=whole[one])
            store.put(names[one], kept[one])
            progress("reading", done, len(missing))
    store.sweep()
    yield from (kept[one] for one in identifiers)


def whole(edition: Project, built: Iterable[Built]) -> list[Document]:
    """The documents themselves, as much of each as is here."""
    store = _store(edition)
    return [store.get(one.document) for one in built]


def _store(edition: Project) -> Store:
    return Store(edition.cache / "documents")


@dataclass(frozen=True)
class _Worker:
    """Takes one document from its sources to TEI; can be sent to another process."""

    edition: Project
    authority: Authority
    recogniser: Recogniser

    def __call__(self, document_id: str) -> tuple[Document, Built]:
        """A document, and what is made of it; of an original that is withheld and here both forms, what is wrong in either, once."""
        name = f"{document_id}.xml"
        source, issues = sources.read(self.edition, document_id)
        if source.withheld is None or source.is_withheld:
            return self._built(source, issues, self.edition.tei / name)
        document, restored = self._built(source, issues, self.edition.restored_tei / name)
        _, public = self._built(*sources.read(self.edition, document_id, withheld=True), self.edition.tei / name)
        return document, replace(public, issues=[*restored.issues, *public.issues], restored=restored.tei)

    def _built(self, source: Document, issues: Iterable[Issue], path: Path) -> tuple[Document, Built]:
        """A document as it was read: recognised, written to the file ``path``, checked."""
        edition = self.edition.edition
        document, found = self.recogniser.document(source)
        data = tei.write(document, self.authority, edition)
        checked = [
            *checks.check(source, self.authority, edition),
            *checks.check_translations(document, source.accepted, self.authority),
        ]
        issues = [*issues, *found, *checked, *tei.validate(data, self.edition.name(path))]
        return document, Built(document.id, frozenset(tei.named_entities(document)), data, issues)


def _each(worker: _Worker, identifiers: list[str], jobs: int) -> Iterable[tuple[Document, Built]]:
    if jobs == 1 or len(identifiers) < POOL_FROM:
        yield from map(worker, identifiers)
        return
    with pool(jobs, _start, worker) as workers:
        yield from workers.map(_work, identifiers, chunksize=4)


def _start(worker: _Worker) -> None:
    """Each process gets the worker once, not once a document."""
    _work.worker = worker  # type: ignore[attr-defined]


def _work(document_id: str) -> tuple[Document, Built]:
    worker: _Worker = _work.worker  # type: ignore[attr-defined]
    return worker(document_id)


# --- from TEI -----------------------------------------------------------------------------------------------------


def from_tei(edition: Project, *, restored: bool = True) -> tuple[Library, list[Issue]]:
    """Whatever stands in ``tei/``, by whichever hand, in the editor's order; of two files with one document the first
    counts (D622), of a document that is restored its file under ``build/``, unless only what may be published is wanted."""
    store = Store(edition.cache / "tei")
    readings = [
        *(
            _read(edition, store, _restored(edition, path) if restored else path, tei.read)
            for path in _xml(edition.tei)
        ),
        *(_read(edition, store, path, tei.read_authority) for path in _xml(edition.tei / "authority")),
    ]
    if restored:
        store.sweep()
    issues = [issue for reading, _ in readings for issue in reading.issues]
    authority: dict[str, Entity] = {}
    documents: dict[str, Document] = {}
    digests: dict[str, str] = {}
    for reading, name in readings:
        authority |= reading.authority
        document = reading.document
        if document and document.id in documents:
            issues.append(_twice(documents[document.id], document))
        elif document:
            documents[document.id], digests[document.id] = document, name
    listed = tuple(sorted(documents.values(), key=lambda document: edition.place(document.id)))
    files = dict(_files(edition, listed))
    return Library(edition.edition, listed, dict(sorted(authority.items())), digests, files), issues


def _files(edition: Project, listed: Iterable[Document]) -> Iterator[tuple[str, File]]:
    """Address and file of everything under ``tei/``, and of the schema."""
    for document in listed:
        path = edition.root / document.where.path
        yield document_file(document.id), File(path, path.stat().st_size, "document", document.id)
    kinds = list(DIRECTORIES.values())
    lists = _xml(edition.tei / "authority")
    for path in sorted(lists, key=lambda path: kinds.index(path.stem) if path.stem in kinds else len(kinds)):
        yield authority_file(path.stem), File(path, path.stat().st_size, "authority", path.stem)
    yield SCHEMA_FILE, File(tei.SCHEMA, tei.SCHEMA.stat().st_size, "schema")


def _restored(edition: Project, path: Path) -> Path:
    """The file with the words of a withheld original, where there is one."""
    restored = edition.restored_tei / path.name
    return restored if restored.is_file() else path


def _xml(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.xml") if path.is_file())


def _read(
    edition: Project, store: Store, path: Path, read: Callable[[bytes, str], tei.Reading]
) -> tuple[tei.Reading, str]:
    """What a file holds, and a name for its content."""
    data, name = path.read_bytes(), edition.name(path)
    key = store.name(data, name)
    reading: tei.Reading | None = store.get(key)
    if reading is None:
        reading = read(data, name)
        store.put(key, reading)
    return reading, key


def _twice(first: Document, second: Document) -> Issue:
    text = f"the document «{second.id}» stands in {first.where.path} already, and is published from there."
    return Issue("D622", second.where, text, "delete one of the two files, or change its idno.", second.id)
