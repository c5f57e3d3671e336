"""Parsing without trust, and what every part of the reader shares: where it reads, how white space counts, what it found amiss."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from diglot.issues import Issue
from diglot.model import Where
from diglot.tei.xmltree import NS, XML_LANG, XML_SPACE, Element, first, language_of, line, local, text_of

UNDETERMINED = "und"
"""The language of words of which nobody says it."""
MAX_BYTES = 64 * 1024 * 1024
"""A larger file is no document of an edition; it is refused before it costs memory."""
MAX_FAULTS = 20
"""Faults of one kind in one file that are shown one by one."""
_ID_REDEFINED = etree.ErrorTypes.DTD_ID_REDEFINED


def parse(data: bytes, path: str) -> tuple[Element | None, list[Issue]]:
    """The root of a TEI file and what is wrong with it as XML; ``None`` where nothing could be read.

    No entity is resolved, nothing is fetched, nothing included; what is not well-formed is read as far as it goes.
    """
    if len(data) > MAX_BYTES:
        text = f"the file has {len(data)} bytes; more than {MAX_BYTES} are not read."
        return None, [Issue("D602", Where(path), text, "split it in several documents.")]
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root: Element | None = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        root = None
    faults = list(_faults(parser, path))
    if root is None:
        faults.append(Issue("D602", Where(path), "there is no XML in the file.", "put a TEI document here."))
    elif local(root) != "TEI":
        text = f"the outermost element is «{local(root)}», not TEI."
        return None, [*faults, Issue("D602", Where(path, line(root)), text, "only TEI P5 documents can be read.")]
    return root, faults


def _faults(parser: etree.XMLParser, path: str) -> Iterable[Issue]:
    for entry in list(parser.error_log)[:MAX_FAULTS]:
        code = "D607" if entry.type == _ID_REDEFINED else "D601"
        yield Issue(code, Where(path, entry.line), f"{(entry.message or 'broken XML').strip()}.")


@dataclass(slots=True)
class Context:
    """One file that is being read."""

    path: str
    root: Element
    verbatim: bool
    """Whether white space counts as it stands (``xml:space="preserve"``); else it is what XML editors make it."""
    issues: list[Issue]
    reasons: dict[str, str] = field(default_factory=dict)
    """Id of an ``interp`` → the reason of a correction."""
    seen: dict[tuple[str, str], int] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element, path: str, issues: list[Issue]) -> Context:
        context = cls(path, root, root.get(XML_SPACE) == "preserve", issues)
        if not root.tag.startswith(f"{{{NS}}}"):
            context.fault("D602", root, "the outermost element is not in the TEI namespace.", f'add xmlns="{NS}".')
        return context

    @property
    def language(self) -> str:
        """Of the file as a whole, where an element does not say its own."""
        used = first(self.root, "teiHeader", "profileDesc", "langUsage", "language")
        return self.root.get(XML_LANG) or (used.get("ident") if used is not None else None) or UNDETERMINED

    @property
    def stem(self) -> str:
        """The file's name without its extension."""
        return posixpath.splitext(posixpath.basename(self.path))[0]

    def where(self, element: Element) -> Where:
        return Where(self.path, line(element))

    def fault(self, code: str, element: Element, text: str, hint: str = "") -> None:
        """Note a fault; of the same sentence about the same file only the first ones are kept."""
        number = self.seen[code, text] = self.seen.get((code, text), 0) + 1
        if number <= MAX_FAULTS:
            self.issues.append(Issue(code, self.where(element), text, hint, document=self.stem))

    def text(self, element: Element | None) -> str:
        """All the text inside, its white space as the file wants it."""
        return self.spaced(text_of(element))

    def spaced(self, text: str) -> str:
        return text if self.verbatim else " ".join(text.split())

    def texts(self, elements: Iterable[Element], default: str) -> dict[str, str]:
        """A text a language, the first of each; elements without language or words are left out."""
        found: dict[str, str] = {}
        for element in elements:
            lang = language_of(element)
            text = self.text(element)
            if lang or text:
                found.setdefault(lang or default, text)
        return found
