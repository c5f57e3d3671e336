"""A CSL style at work: citeproc-py, set right where it departs from CSL.

Names keep all their words (``initialize*`` is taken out of the style: citeproc-py mangles Arabic given names where it stands); a
label's words are put into title case; a name that stands in an author's place stands nowhere else; variables are escaped for HTML;
a full stop or comma goes into quotation marks in American English, and no full stop follows a question mark.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, Locator, formatter, model
from citeproc.source.json import CiteProcJSON
from lxml import etree

from diglot.cite.records import Item
from diglot.cite.reducing import LABEL, Element, Shape, reduced

_UNPRINTED = ("locator", "abstract", "keyword", "note")
_MARKUP = str.maketrans("&<>", "\uf8f0\uf8f1\uf8f2")
"""What HTML takes for markup, and what stands for it while a style is at work."""
_ESCAPED = {stand_in: escape(chr(sign)) for sign, stand_in in _MARKUP.items()}
_AFTER_QUOTATION = re.compile(r"([”’]+)((?:</\w+>)*)([.,])")
_TWO_STOPS = re.compile(r"([?!؟](?:</\w+>)*)\.")


class Label(model.Label, model.CitationStylesElement):  # type: ignore[misc]
    """citeproc-py puts words into title case only where it is told that they are English: those of a style are."""

    def case(self, text: str, language: str | None = None) -> object:
        return super().case(text, language or "en")


class Names(model.Names, model.CitationStylesElement):  # type: ignore[misc]
    """Names that stood in for others aren't printed again."""

    def process(self, item: Any, names_context: Any = None, context: Any = None, **more: Any) -> Any:
        printed = (self if context is None else context).get_layout().repressed.get(self.tag, ())
        roles = self.get("variable")
        left = [role for role in roles.split() if role not in printed]
        if names_context is not None or " ".join(left) == roles:
            return super().process(item, names_context, context, **more)
        self.set("variable", " ".join(left))
        try:
            return super().process(item, names_context, context, **more) if left else None
        finally:
            self.set("variable", roles)


class Substitute(model.Substitute, model.CitationStylesElement):  # type: ignore[misc]
    """What stands in an author's place isn't printed again: citeproc-py forgets what a macro prints."""

    def add_to_repressed_list(self, child: Element, context: Any) -> None:
        printed = context.get_layout().repressed.setdefault(child.tag, [])
        printed += [one.get("variable") for one in _reached(child) if one.tag == child.tag]


def _reached(element: Any) -> Iterator[Element]:
    """What prints a variable of an element or of the macros that it calls, in a style of which all prints something."""
    for one in element.iter():
        if one.get("macro"):
            yield from _reached(one.get_macro(one.get("macro")))
        elif one.get("variable"):
            yield one


def _remembered(method: Callable[..., object]) -> Callable[..., object]:
    """What an element looks up in its style, where nothing changes any more, is looked up once."""

    def look(self: Element, *args: object, **more: object) -> object:
        known = self.__dict__.setdefault("known", {})
        key = (method.__name__, args, *more.items())
        if key not in known:
            known[key] = method(self, *args, **more)
        return known[key]

    return look


class Locale(model.Locale, model.CitationStylesElement):  # type: ignore[misc]
    get_date = _remembered(model.Locale.get_date)

    def get_term(self, *name: object, **more: object) -> object:
        term = self._term_or_none(*name, **more)
        if term is None:
            raise IndexError(name)
        return term

    @_remembered
    def _term_or_none(self, *name: object, **more: object) -> object:
        try:
            return super().get_term(*name, **more)
        except IndexError:
            return None


class Text(model.Text, model.CitationStylesElement):  # type: ignore[misc]
    get_macro = _remembered(model.Text.get_macro)
    get_layout = _remembered(model.Text.get_layout)
    calls_variable = _remembered(model.Text.calls_variable)


class Name(model.Name, model.CitationStylesElement):  # type: ignore[misc]
    get_option = _remembered(model.Name.get_option)


class Processor:
    """A style that formats one item after the other."""

    def __init__(self, path: Path, language: str) -> None:
        self._language = language
        self._style = _without_initials(path)
        self._styles: dict[Shape, tuple[CitationStylesStyle, list[Element]]] = {}

    def inline(self, item: Item) -> str:
        """The note, or the words in parentheses, with the item's locator: HTML."""
        place = {"locator": Locator(LABEL, item["locator"])} if "locator" in item else {}
        bibliography, citation = self._registered(item, CitationItem(item["id"], **place))
        return self._finished(bibliography.cite(citation, None))

    def entry(self, item: Item) -> str:
        """The entry in a list of works: HTML."""
        bibliography, _ = self._registered(item, CitationItem(item["id"]))
        return self._finished(*bibliography.bibliography())

    def _registered(self, item: Item, cited: CitationItem) -> tuple[CitationStylesBibliography, Citation]:
        source = CiteProcJSON([{key: _safe(value) for key, value in item.items() if key not in _UNPRINTED}])
        bibliography = CitationStylesBibliography(self._style_for(Shape.of(item)), source, formatter.html)
        citation = Citation([cited])
        bibliography.register(citation)
        return bibliography, citation

    def _style_for(self, shape: Shape) -> CitationStylesStyle:
        """The style as it is for such items; with its elements, which lxml would else make anew at each look."""
        if shape not in self._styles:
            data = BytesIO(etree.tostring(reduced(self._style, shape)))
            style = CitationStylesStyle(data, self._language, validate=False)
            self._styles[shape] = style, list(style.root.iter())
        return self._styles[shape][0]

    def _finished(self, *parts: object) -> str:
        text = "".join(map(str, parts))
        if self._language == "en-US":
            text = _AFTER_QUOTATION.sub(r"\3\1\2", text)
        return _TWO_STOPS.sub(r"\1", text).translate(_ESCAPED)


def _safe(value: object) -> object:
    """A field without signs that HTML takes for markup."""
    if isinstance(value, list):
        return [_safe(one) for one in value]
    if isinstance(value, dict):
        return {key: _safe(one) for key, one in value.items()}
    return value.translate(_MARKUP) if isinstance(value, str) else value


def _without_initials(path: Path) -> Element:
    root = etree.parse(path, etree.XMLParser(remove_comments=True)).getroot()
    for element in root.iter():
        for name in [name for name in element.attrib if str(name).startswith("initialize")]:
            del element.attrib[name]
    return root
