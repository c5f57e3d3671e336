"""What a schema cannot say: a rule a function, its docstring the rule. A new rule is one function and one row in ``RULES``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from diglot.datevalue import is_interval
from diglot.issues import did_you_mean
from diglot.tei.pointers import pointed_ids
from diglot.tei.xmltree import XML_ID, XML_LANG, Element, first, local


@dataclass(slots=True)
class File:
    """A parsed file, its elements in order and its ids."""

    root: Element
    elements: list[Element] = field(default_factory=list)
    ids: dict[str, Element] = field(default_factory=dict)
    """The first element with each ``xml:id``."""

    def __post_init__(self) -> None:
        self.elements = list(self.root.iter("{*}*"))
        for element in self.elements:
            if name := element.get(XML_ID):
                self.ids.setdefault(name, element)

    def named(self, name: str) -> list[Element]:
        return [element for element in self.elements if local(element) == name]


Finding: TypeAlias = tuple[Element, str, str]
"""An element, what is wrong with it, how to mend it."""
Rule: TypeAlias = Callable[[File], Iterator[Finding]]

POINTERS = ("ref", "target", "corresp", "resp", "ana", "calendar", "datingMethod", "datingPoint", "domains")
DATING = ("from", "to", "notBefore", "notAfter")


def pointers_resolve(file: File) -> Iterator[Finding]:
    """Each pointer (#…) points to an element of the same file."""
    for element in file.elements:
        for name in POINTERS:
            for pointed in pointed_ids(element.get(name) or ""):
                if pointed not in file.ids:
                    text = f"{local(element)}/@{name} points to «{pointed}», which is not in the file."
                    yield element, text, did_you_mean(pointed, file.ids) or "add the entry, or correct the pointer."


def ids_are_unique(file: File) -> Iterator[Finding]:
    """An xml:id stands once in a file."""
    for element in file.elements:
        name = element.get(XML_ID)
        if name and file.ids[name] is not element:
            yield element, f"the xml:id «{name}» stands twice.", "give one of them another identifier."


def correspondence_is_mutual(file: File) -> Iterator[Finding]:
    """Where a segment corresponds to another, the other corresponds to it; each link says the same."""
    for element in file.named("seg"):
        here = element.get(XML_ID) or ""
        for there in _corresponding(file, here):
            if there in file.ids and here not in _corresponding(file, there):
                yield element, f"«{here}» corresponds to «{there}», but not the other way round.", "correct @corresp."
    for link in file.named("link"):
        *originals, translation = pointed_ids(link.get("target") or "") or [""]
        for original in originals:
            if original not in _corresponding(file, translation):
                text = f"a link aligns «{original}» with «{translation}», and their @corresp doesn't."
                yield link, text, "correct the link or @corresp."


def _corresponding(file: File, name: str) -> list[str]:
    return pointed_ids((file.ids[name].get("corresp") or "") if name in file.ids else "")


def when_stands_alone(file: File) -> Iterator[Finding]:
    """@when never stands together with another W3C dating attribute."""
    for element in file.elements:
        others = [name for name in DATING if element.get(name)]
        if element.get("when") and others:
            text = f"{local(element)} has @when and @{others[0]}."
            yield element, text, "keep @when for one date, the others for an interval."


def intervals_are_in_order(file: File) -> Iterator[Finding]:
    """An interval does not end before it begins."""
    for element in file.elements:
        for start, end in (("from", "to"), ("notBefore", "notAfter")):
            first, last = element.get(start), element.get(end)
            if first and last and not is_interval(f"{first}/{last}"):
                text = f"{local(element)} runs from «{first}» to «{last}»."
                yield element, text, "exchange the two, and write them as 1929, 1929-02 or 1929-02-13."


def versions_have_languages(file: File) -> Iterator[Finding]:
    """The edition is in the language of the text; each translation is in another one, and no two in the same."""
    body = first(file.root, "text", "body")
    seen: set[str | None] = set()
    for version in () if body is None else body:
        lang = version.get(XML_LANG)
        original = file.named("text")[0].get(XML_LANG)
        if version.get("type") == "edition" and lang != original:
            yield version, f"the edition is in «{lang}», the text in «{original}».", "give them the same xml:lang."
        elif version.get("type") == "translation" and lang in {original, None}:
            yield version, f"a translation is in «{lang}».", "give it the xml:lang of its language."
        elif lang in seen:
            yield version, f"there are two texts in «{lang}».", "keep one text a language."
        seen.add(lang)


def segments_name_their_language(file: File) -> Iterator[Finding]:
    """A segment's xml:id begins with the language of its text: ar.1.2."""
    body = first(file.root, "text", "body")
    for version in () if body is None else body:
        lang = version.get(XML_LANG) or ""
        for seg in version.iter("{*}seg"):
            name = seg.get(XML_ID) or ""
            if not name.startswith(f"{lang}."):
                yield seg, f"the segment «{name}» stands in the text in «{lang}».", f"begin its xml:id with «{lang}.»."


RULES: tuple[tuple[str, Rule], ...] = (
    ("D606", pointers_resolve),
    ("D607", ids_are_unique),
    ("D608", correspondence_is_mutual),
    ("D609", when_stands_alone),
    ("D610", intervals_are_in_order),
    ("D611", versions_have_languages),
    ("D611", segments_name_their_language),
)
"""Issue code and rule, in the order in which they are asked."""
