"""The address of everything that is published, relative to an interface's root: ``texts/exile``, ``persons/trotsky``."""

from __future__ import annotations

import functools
import posixpath
from collections.abc import Sequence

from diglot.model import Kind

DIRECTORIES: dict[Kind, str] = {
    "person": "persons",
    "place": "places",
    "organisation": "organisations",
    "event": "events",
    "work": "works",
}
SEARCH = "search"
"""The page of the search; ``/search/?q=…`` is the address of what is found."""
INDEX = "index.md"
"""Each page is a folder with this file in it, so that ``/texts/exile/`` is its address on a server and ``index.html``
opens from a disk."""

TEI_FILES = "downloads/tei"
DOWNLOADS = "downloads"
OFFLINE = "offline"
"""What the archive of the whole site is called, and the class of its size on a page."""
RECORDS = {"biblatex": ".bib", "ris": ".ris", "csl-json": ".json"}
"""Formats of records for reference managers, and how their files end."""
RECORD_FOLDER = "cite"
"""Below the downloads: files whose address has no version."""
SCHEMA_FILE = f"{TEI_FILES}/diglot.rng"
"""Files to take away stand once, in the first language's site."""


def document_folder(document: str) -> str:
    """``texts/exile``"""
    return f"texts/{document}"


def document_of(folder: str) -> str:
    """``exile`` for ``texts/exile``; empty for any other folder."""
    document = posixpath.basename(folder)
    return document if document_folder(document) == folder else ""


def facts_folder(document: str) -> str:
    """``texts/exile/about``, the page of facts about a text"""
    return f"{document_folder(document)}/about"


def cite_folder(document: str) -> str:
    """``texts/exile/cite``, the page on how a text is cited"""
    return f"{document_folder(document)}/cite"


def entity_folder(kind: Kind, entity: str) -> str:
    """``persons/trotsky``"""
    return f"{DIRECTORIES[kind]}/{entity}"


def document_file(document: str) -> str:
    """``downloads/tei/exile.xml``, below the root of the whole site"""
    return f"{TEI_FILES}/{document}.xml"


def record_file(document: str, form: str) -> str:
    """``downloads/cite/exile.bib``, a text's record in one of ``RECORDS``"""
    return f"{DOWNLOADS}/{RECORD_FOLDER}/{document}{RECORDS[form]}"


def lasting_files(document: str) -> list[str]:
    """The files of a text whose addresses have no version: its TEI and its records."""
    return [document_file(document), *(record_file(document, form) for form in RECORDS)]


def authority_file(name: str) -> str:
    """``downloads/tei/authority/persons.xml``"""
    return f"{TEI_FILES}/authority/{name}.xml"


def offline_file(version: str) -> str:
    """``downloads/edition-0.1-offline.zip``"""
    return f"{DOWNLOADS}/edition-{version}-{OFFLINE}.zip"


def interface_prefix(language: str, interface: Sequence[str]) -> str:
    """Empty for the first language of the interface, ``ar/`` for another."""
    return "" if language == interface[0] else f"{language}/"


@functools.lru_cache(maxsize=100_000)
def relative(target: str, page: str, fragment: str = "") -> str:
    """The link from the page in the folder ``page`` to the one in ``target``: ``../../persons/trotsky/index.md#…``."""
    path = posixpath.join(posixpath.relpath(target or ".", page or "."), INDEX)
    path = path.removeprefix("./")
    return f"{path}#{fragment}" if fragment else path


def relative_file(target: str, page: str, language: str, interface: Sequence[str]) -> str:
    """The link from the page in the folder ``page`` of an interface to a file below the root of the whole site."""
    return posixpath.relpath(target, interface_prefix(language, interface) + (page or "."))
