"""``diglot cite``: an address of the edition, as somebody has it at hand, becomes a citation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote, urlsplit

from diglot.cite.addresses import document_folder
from diglot.cite.export import FORMATS
from diglot.cite.formatting import STYLES, cite
from diglot.cite.passages import WHOLE, Passage, passage, passages
from diglot.cite.records import of_document
from diglot.issues import Issue, did_you_mean
from diglot.model import Document, Edition, Where

SHORT = {"chicago-note": "chicago", "mla-in-text": "mla", "apa-in-text": "apa", "ar-note": "ar"}
"""The inline forms, and the styles that they are of."""
STYLE_NAMES = (*SHORT, *STYLES)
FORMAT_NAMES = ("text", "html", *FORMATS)

_FOLDER = document_folder("")
_PAGE = re.compile(rf"(?:.*/)?{re.escape(_FOLDER)}(?P<document>[^/#]+)/?(?:index\.html)?")


def citation(
    edition: Edition, documents: Sequence[Document], address: str, *, style: str, form: str, language: str = ""
) -> tuple[str, list[Issue]]:
    """A citation, or what is wrong with the address.

    Args:
        edition: Cited from.
        documents: All that it has.
        address: ``exile``, ``exile#1.2-1.5``, ``/ar/texts/exile/#en.1.2``, or the whole URL.
        style: One of ``STYLE_NAMES``; it counts for text and HTML.
        form: One of ``FORMAT_NAMES``.
        language: Of titles and names; empty for the style's own, or the first of the interface.
    """
    found = _found(edition, documents, address)
    if isinstance(found, Issue):
        return "", [found]
    document, cited = found
    if form in FORMATS:
        item = of_document(edition, document, language or edition.interface[0], cited)
        return FORMATS[form]([item]).rstrip("\n"), []
    made = cite(edition, document, SHORT.get(style, style), cited, language)
    words = made.inline if style in SHORT else made.entry
    return words.html if form == "html" else words.text, []


def _found(edition: Edition, documents: Sequence[Document], address: str) -> tuple[Document, Passage] | Issue:
    parts = urlsplit(address.strip())
    fragment = unquote(parts.fragment)
    page = _PAGE.fullmatch(parts.path)
    name = page["document"] if page else parts.path
    document = next((one for one in documents if one.id == name), None)
    if parts.scheme and not _is_ours(edition, address):
        return _unknown(
            f"«{address}» is no address of this edition.", f"its addresses begin with {edition.url or '/'}."
        )
    if document is None:
        hint = did_you_mean(name, (one.id for one in documents))
        return _unknown(
            f"there is no text «{name}».", hint or f"write one of {', '.join(one.id for one in documents)}."
        )
    cited = passage(document, fragment) if fragment else WHOLE
    if cited is None:
        known = list(passages(document))
        hint = did_you_mean(fragment, known) or f"its sentences go from {known[0]} to {known[-1]}." if known else ""
        return _unknown(f"«{document.id}» has no passage «{fragment}».", hint, document.where.path)
    return document, cited


def _is_ours(edition: Edition, address: str) -> bool:
    return bool(edition.url) and address.strip().startswith(edition.url.rstrip("/") + "/")


def _unknown(text: str, hint: str, path: str = "tei") -> Issue:
    return Issue("D808", Where(path), text, hint)
