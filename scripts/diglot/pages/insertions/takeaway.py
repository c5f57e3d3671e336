"""The files to take away: those of the whole edition, those of each text, and what all of it is made from."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator

from diglot.cite import DIRECTORIES, OFFLINE, offline_file
from diglot.pages.library import File
from diglot.pages.markup import attributes, definitions, escape
from diglot.pages.naming import document_link
from diglot.pages.parallel import Context

_SIZE = f'<span class="{OFFLINE}">–</span>'
"""Of the archive of the site: made of the site itself, which then gets its size."""


def files(context: Context) -> str:
    """Each file of the edition as a link with its size, and what it is good for; then each text with its files, and the
    lists and the schema. Empty where there is none."""
    of: dict[str, list[tuple[str, File]]] = {}
    for address, file in sorted(context.library.files.items(), key=lambda pair: not pair[1].is_made):
        of.setdefault("tei" if file.kind in ("authority", "schema") else file.of, []).append((address, file))
    rows = [*_of_all(context, of.get("", ()))]
    rows += [
        (document_link(document, context.folder, context.language), _listed(context, of.get(document.id, ())))
        for document in context.library.documents
    ]
    rows += [(escape(context.words("tei-lists")), _listed(context, of.get("tei", ())))]
    found = definitions(rows)
    return f"{found}\n{attributes(name='takeaway')}" if found else ""


def offline(context: Context) -> str:
    """A link to the archive of the site, and its size."""
    address = offline_file(context.library.edition.version)
    return f"{context.file_link(address, escape(context.words('download-offline')), unchecked=True)} ({_SIZE})"


def _of_all(context: Context, found: Iterable[tuple[str, File]]) -> Iterator[tuple[str, str]]:
    words = context.words
    for n, (address, file) in enumerate(found):
        if n == 0:
            yield offline(context), escape(words("download-offline-for"))
        language = words.language_name(file.language) if file.language else ""
        what = escape(words(f"download-{file.kind}", language=language))
        yield f"{context.file_link(address, what)} ({_size(context, file)})", escape(words(f"download-{file.kind}-for"))


def _listed(context: Context, found: Iterable[tuple[str, File]]) -> str:
    """Each file by what it is, or by its format, with its size."""
    links = (
        f"{context.file_link(address, _label(context, address, file))} ({_size(context, file)})"
        for address, file in found
    )
    return context.words("comma").join(links)


def _label(context: Context, address: str, file: File) -> str:
    words = context.words
    if file.kind == "schema":
        return escape(words("file-schema"))
    if file.kind == "authority":
        return escape(words(file.of)) if file.of in DIRECTORIES.values() else context.said(file.of)
    if file.kind == "document":
        return f"`{posixpath.basename(address)}`"
    name = posixpath.basename(address).removeprefix(f"{file.of}-{context.library.edition.version}")
    return f"`{name.lstrip('.-')}`"


def _size(context: Context, file: File) -> str:
    return escape(context.words.size(file.size))
