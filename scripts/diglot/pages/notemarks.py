"""Footnotes in aligned texts: the marks of Python-Markdown's own extension, made once the notes are known."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions.footnotes import NBSP_PLACEHOLDER, FootnoteExtension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString


class NoteMarks(Treeprocessor):
    """Runs after the list of notes was made (50) and before links back are doubled (15) and attributes read (8)."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.markdown = md

    def run(self, root: Element) -> None:
        footnotes = self._footnotes()
        for mark in [each for each in root.iter("sup") if each.get("data-note")]:
            _make(mark, str(mark.attrib.pop("data-note")), footnotes)
        for item in [item for each in root.iter("div") if each.get("class") == "footnote" for item in each.iter("li")]:
            _own_line_for_link_back(item)

    def _footnotes(self) -> FootnoteExtension | None:
        if "footnote" not in self.markdown.inlinePatterns:
            return None
        return self.markdown.inlinePatterns["footnote"].footnotes  # type: ignore[attr-defined,no-any-return]


def _make(mark: Element, identifier: str, footnotes: FootnoteExtension | None) -> None:
    if footnotes is None or identifier not in footnotes.footnotes:
        mark.tag, mark.text = "span", AtomicString(f"[^{identifier}]")
        return
    mark.set("id", footnotes.makeFootnoteRefId(identifier, found=True))
    SubElement(mark, "a", {"href": f"#{footnotes.makeFootnoteId(identifier)}", "class": "footnote-ref"})


def _own_line_for_link_back(item: Element) -> None:
    """The link back gets a paragraph of its own: it would take the direction of the note's last one, and hide its
    attributes from attr_list."""
    last = item[-1] if len(item) else None
    if last is None or last.tag != "p" or not len(last) or last[-1].get("class") != "footnote-backref":
        return
    link = last[-1]
    last.remove(link)
    if last.text:
        last.text = last.text.removesuffix(NBSP_PLACEHOLDER)
    if not last.text and not len(last):
        item.remove(last)
    SubElement(item, "p", {"class": "back"}).append(link)
