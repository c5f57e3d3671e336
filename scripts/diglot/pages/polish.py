"""The last touch on a converted page: footnote marks without text, the kinds of links, the values of dates, directions."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from unicodedata import bidirectional, name
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

from diglot.cite import DIRECTORIES
from diglot.datevalue import is_date
from diglot.language import direction
from diglot.pages.wording import Wording, has_wording, wording

_CLASSES = {directory: kind for kind, directory in DIRECTORIES.items()}
_DATES = re.compile(r"/chronology(?:/(?:-?[0-9]{4}(?:/(?:[0-9]{2}|year))?|unresolved))?$")
_PASSAGE = re.compile(r"(?:[A-Za-z-]+\.)?[0-9]+[a-z]*\.[0-9]+[a-z]*(?:-[0-9a-z.]+)?")


_SCRIPTS = {"ARABIC": "ar", "HEBREW": "he", "SYRIAC": "syr", "THAANA": "dv", "NKO": "nqo"}
_LETTERS = "".join(
    chr(code)
    for code in (*range(0x590, 0x900), *range(0xFB1D, 0xFF00))
    if bidirectional(chr(code)) in ("R", "AL") and name(chr(code), "").partition(" ")[0] in _SCRIPTS
)
_RUN = re.compile(
    rf"[{_LETTERS}](?:[ ،؛؟.:!\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d]*[{_LETTERS}])*[\u064b-\u065f\u0670]*"
)
"""A tag; or words of such a script with the signs on them and the punctuation between them."""
_BACK = "↑"
"""Leads from a note back to its mark: in the edition's own face, which lacks the sign of Python-Markdown (↩). Telephones
would draw that as a picture."""
_STOP = " · "
"""Between things in a line: ``stop`` of the interface."""


class Polish(Treeprocessor):
    """Runs before links are made relative, while they still say where they lead."""

    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(md)
        self.language = language

    def run(self, root: Element) -> None:
        numbers = {item.get("id", ""): n for n, item in enumerate(_notes(root), start=1)}
        _lead_to_entries(root)
        self._visit(root, wording(self.language), numbers)
        _place_notes(root)
        _mark_alone(root)
        _part_stops(root)
        _mark_bare(root)

    def _visit(self, element: Element, words: Wording, numbers: dict[str, int]) -> None:
        """Each element once, with the words of the language that it stands in."""
        stack = [(element, words)]
        while stack:
            element, words = stack.pop()
            lang = element.get("lang")
            if lang:
                element.set("dir", element.get("dir") or direction(lang))
                words = wording(lang) if has_wording(lang.partition("-")[0]) else words
            if element.tag == "a":
                _link(element, words, numbers)
            elif element.tag == "del":
                element.set("title", words("surplus"))
            elif element.get("class") == "corr":
                element.set("title", words("printed", words=element.get("data-printed", "")))
            stack.extend((child, words) for child in element)


class CodeLanguage(Postprocessor):
    """In code, letters of a script that runs from right to left stand apart, and in a language: the first of that script."""

    def run(self, text: str) -> str:
        return re.sub(r"<code[^>]*>.*?</code>", lambda code: _RUN.sub(_apart, code[0]), text, flags=re.DOTALL)


def _apart(run: re.Match[str]) -> str:
    if run[0].startswith("<"):
        return run[0]
    return f'<bdi lang="{_SCRIPTS[name(run[0][0]).partition(" ")[0]]}">{run[0]}</bdi>'


def _lead_to_entries(root: Element) -> None:
    """Corrected words know their entry in the list of corrections, where the page has one: the first of segment 1.2 is
    ``#corr-1.2-1``. They are a link to it unless they stand in a link or hold one."""
    entries = {each.get("id") for each in root.iter("li") if each.get("id", "").startswith("corr-")}
    for segment in [each for each in root.iter() if entries and "seg" in each.get("class", "").split()]:
        linked = {id(inner) for link in segment.iter("a") for inner in link.iter()}
        corrected = [each for each in segment.iter() if each.get("class") == "corr"]
        for n, element in enumerate(corrected, start=1):
            entry = f"corr-{segment.get('id')}-{n}"
            if entry in entries:
                _lead_to(element, entry, can_be_link=id(element) not in linked and element.find(".//a") is None)


def _lead_to(element: Element, entry: str, *, can_be_link: bool) -> None:
    if not can_be_link:
        element.set("data-entry", entry)
        return
    inner = Element(element.tag, dict(element.attrib))
    inner.text, inner[:] = element.text, list(element)
    for child in list(element):
        element.remove(child)
    element.tag, element.text = "a", None
    element.attrib.clear()
    element.attrib.update({"class": "correction", "href": f"#{entry}"})
    element.append(inner)


class CodeDirection(Postprocessor):
    """In a page that runs from right to left, code runs from left to right, and is in no language (``zxx``, BCP 47)."""

    def run(self, text: str) -> str:
        for tag in ("code", "pre"):
            text = re.sub(rf"<{tag}\b", f'<{tag} lang="zxx" dir="ltr"', text)
        return text


def _link(element: Element, words: Wording, numbers: dict[str, int]) -> None:
    classes = element.get("class", "")
    if classes == "footnote-ref":
        n = str(numbers.get(element.get("href", "")[1:], ""))
        element.text = None
        element.set("data-n", n)
        element.set("aria-label", words("note", n=n))
        return
    if classes == "footnote-backref":
        n = str(numbers.get(re.sub(r"^#fnref\d*:", "fn:", element.get("href", "")), ""))
        element.attrib.pop("title", None)
        element.text = _BACK
        element.set("aria-label", words("note-back", n=n))
        return
    kind, fragment = _destination(element.get("href", ""))
    if kind == "no" and not fragment.endswith(element.text or " "):
        return
    if kind and not classes:
        element.set("class", kind)
    if kind == "date":
        _date(element, fragment)


def _destination(href: str) -> tuple[str, str]:
    """What a link within the edition leads to (``person`` …, ``date``, ``no`` for a passage, if its words are the number),
    and its fragment."""
    address = urlsplit(href)
    if address.scheme or address.netloc or not address.path.endswith("index.md"):
        return "", ""
    parts = posixpath.dirname(address.path).split("/")
    fragment = unquote(address.fragment)
    if fragment and _DATES.search("/".join(["", *parts])):
        return "date", fragment
    if len(parts) > 1 and parts[-2] == "texts" and _PASSAGE.fullmatch(fragment):
        return "no", fragment
    return (_CLASSES[parts[-2]], fragment) if len(parts) > 1 and parts[-2] in _CLASSES else ("", "")


def _date(element: Element, fragment: str) -> None:
    """``<time datetime>`` around the words where HTML can say the value, else ``data-value``."""
    about = fragment.endswith("-about")
    value = fragment.removesuffix("-about").removesuffix("-within").replace("--", "/").replace("open", "..")
    if not about and is_date(value) and not value.startswith(("-", "0000")):
        time = Element("time", {"datetime": value})
    else:
        time = Element("span", {"data-value": f"{value}~" if about else value})
    time.text, element.text = element.text, None
    for child in list(element):
        element.remove(child)
        time.append(child)
    element.append(time)


def _part_stops(root: Element) -> None:
    """The stop between things in a line becomes a space that the style sheet draws a dot on, and which vanishes where the
    line breaks: no line begins or ends with a dot. What is read aloud and copied stays as it was."""
    stack = [root]
    while stack:
        element = stack.pop()
        if element.tag in ("code", "pre") or "seg" in element.get("class", "").split():
            continue
        children = list(element)
        stack.extend(children)
        for child in reversed(children):
            if child.tail and _STOP in child.tail:
                child.tail, stops = _parted(child.tail)
                at = list(element).index(child) + 1
                element[at:at] = stops
        if element.text and _STOP in element.text:
            element.text, element[:0] = _parted(element.text)


def _mark_alone(root: Element) -> None:
    """Where a description is nothing but words of another language, or several of them, they are a block of their own
    direction: a list of Arabic names begins on the right."""
    for element in root.iter("dd"):
        between = "".join([element.text or "", *(child.tail or "" for child in element)])
        ways = {(child.tag, child.get("dir")) for child in element}
        if len(ways) == 1 and element[0].tag == "bdi" and not between.replace(_STOP, "").strip():
            element.set("class", " ".join(filter(None, [element.get("class"), "alone"])))
            _make_one(element)


def _make_one(element: Element) -> None:
    """Puts isolated words of one direction into one such element."""
    words = list(element)
    if len(words) == 1:
        return
    whole = Element("bdi", {"dir": words[0].get("dir", "auto")})
    languages = {each.get("lang", "") for each in words}
    if len(languages) == 1:
        whole.set("lang", *languages)
    whole.extend(words)
    element[:] = [whole]


def _mark_bare(root: Element) -> None:
    """A sentence whose words all stand in links («bare») is no text that a small link could stand in: they get room."""
    for element in root.iter("span"):
        if "seg" in element.get("class", "").split() and not any(map(str.strip, _beside_links(element))):
            element.set("class", f"{element.get('class')} bare")


def _beside_links(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag != "a":
            yield from _beside_links(child)
        yield child.tail or ""


def _parted(text: str) -> tuple[str, list[Element]]:
    """What stands before the first stop, and the stops, each with what stands behind it."""
    first, *rest = text.split(_STOP)
    stops = []
    for words in rest:
        stop = Element("span", {"class": "stop"})
        written = SubElement(stop, "span")
        written.text, written.tail, stop.tail = _STOP.rstrip(), " ", words
        stops.append(stop)
    return first, stops


def _notes(root: Element) -> list[Element]:
    div = next((each for each in root.iter("div") if each.get("class") == "footnote"), None)
    return [] if div is None else list(div.iter("li"))


def _place_notes(root: Element) -> None:
    """The list of notes stands under the heading ``{: #notes }`` where the page has one, without its rule."""
    div = next((each for each in root if each.get("class") == "footnote"), None)
    if div is None:
        return
    for rule in div.findall("hr"):
        div.remove(rule)
    heading = next((i for i, each in enumerate(root) if each.get("id") == "notes"), None)
    if heading is not None:
        root.remove(div)
        root.insert(heading + 1, div)
