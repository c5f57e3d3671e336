"""The table of the files to take away."""

from __future__ import annotations

import posixpath

from diglot.cite import DIRECTORIES
from diglot.pages.library import File
from diglot.pages.markup import escape, table
from diglot.pages.naming import document_link
from diglot.pages.parallel import Context


def files(context: Context) -> str:
    """Each file as a link, what it is, and its size; empty where there is none."""
    words = context.words
    rows = [
        (
            context.file_link(address, f"`{posixpath.basename(address)}`"),
            _what(context, file),
            escape(words.size(file.size)),
        )
        for address, file in context.library.files.items()
    ]
    return table((escape(words("file")), escape(words("what")), escape(words("size"))), rows)


def _what(context: Context, file: File) -> str:
    """A document's title with a link to its page, an authority list's name, or that it is the schema."""
    document = next((one for one in context.library.documents if file.kind == "document" and one.id == file.of), None)
    if document:
        return document_link(document, context.folder, context.language)
    if file.kind == "authority" and file.of in DIRECTORIES.values():
        return escape(context.words(file.of))
    return escape(context.words("file-schema")) if file.kind == "schema" else context.said(file.of)
