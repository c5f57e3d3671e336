"""What the panel on how a passage is cited is made from: a file of data for each text, and its words for each interface."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.cache import Store
from diglot.cite import record_file
from diglot.cite.formatting import STYLES, Templates, templates
from diglot.cite.passages import address
from diglot.identifiers import covers
from diglot.language import direction
from diglot.model import STATUSES, Document
from diglot.pages.datafile import data_file
from diglot.pages.library import Library
from diglot.pages.wording import wording

FOLDER = "assets/cite"
"""Where the files stand, below the root of the site: once, for all interfaces."""
SPOKEN = ("cite-", "panel-")
"""Words of the interface whose keys begin so are for the panel; where both are there, the second."""
FORMATS = {"biblatex": "BibLaTeX", "ris": "RIS", "csl-json": "CSL-JSON"}
"""What the formats of records are called, whatever the interface."""
_CALL = "diglotCite"


def panel_files(library: Library, store: Store | None = None) -> Iterator[tuple[str, bytes]]:
    """Path below ``FOLDER`` and content of each file.

    Args:
        library: The edition.
        store: Where what is made for a text is kept: the styles take some hundredths of a second.
    """
    for language in library.edition.interface:
        name = f"words-{language}"
        yield f"{name}.js", data_file(_CALL, name, _spoken(language))
    for document in library.documents:
        name = f"texts/{document.id}"
        paths = {called: record_file(document.id, form) for form, called in FORMATS.items()}
        files = [(called, path) for called, path in paths.items() if path in library.files]
        content = _kept(library, document, store) | {"files": files}
        yield f"{name}.js", data_file(_CALL, name, content)


def _spoken(language: str) -> dict[str, object]:
    strings = wording(language).strings
    return {
        key.removeprefix(prefix): words for prefix in SPOKEN for key, words in strings.items() if key.startswith(prefix)
    }


def _kept(library: Library, document: Document, store: Store | None) -> dict[str, object]:
    digest = library.digests.get(document.id)
    if store is None or digest is None:
        return _content(library, document)
    name = store.name("panel", digest, library.edition)
    kept: dict[str, object] | None = store.get(name)
    if kept is None:
        kept = _content(library, document)
        store.put(name, kept)
    return kept


def _content(library: Library, document: Document) -> dict[str, object]:
    edition = library.edition
    return {
        "address": address(edition, document),
        "status": document.status,
        "order": STATUSES,
        "states": list(_states(document)),
        "styles": {name: _style(name, each) for name, each in templates(edition, document).items()},
    }


def _states(document: Document) -> Iterator[tuple[str, str, str, str]]:
    """Language, first and last number, and state of each sentence, where they differ from the text's."""
    segments = [(text.lang, segment) for text in document.texts for segment in text.segments() if not segment.is_hole]
    if any(segment.status not in (None, document.status) for _, segment in segments):
        yield from ((lang, *covers(one.id), one.status or document.status) for lang, one in segments)


def _style(name: str, made: Templates) -> dict[str, object]:
    return {
        "language": made.language,
        "dir": direction(made.language),
        "note": STYLES[name].has_notes,
        "states": made.states,
        **{form: getattr(made, form) for form in ("whole", "passage", "range", "entry")},
    }
