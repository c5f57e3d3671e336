"""A segment's words read from TEI: a table of elements, each with a small function that says what it means in a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias, TypeVar

from diglot.model import (
    STATUSES,
    By,
    Cert,
    Core,
    Correction,
    Date,
    Kind,
    Mark,
    Mention,
    Segment,
    Span,
    Status,
    Where,
)
from diglot.tei.context import Context
from diglot.tei.dating import anchor_of, bad_values, calendar_of, value_of
from diglot.tei.inline import CONTINUED, CORE, WITHHELD
from diglot.tei.pointers import DIGLOT, STATUS, fragment, key_of
from diglot.tei.xmltree import Element, first, local, text_of

MAX_DEPTH = 60
"""Elements nested deeper inside a sentence are read for their words alone."""
HOLE = "\ufffd"
_QUANTITY = re.compile(r"[1-9][0-9]{0,8}")
_SPACE = re.compile(r"\s+")


AnySpan = TypeVar("AnySpan", bound=Mark | Core | Span)


@dataclass(slots=True)
class Inline:
    """Words that are being read, and what is said about them."""

    context: Context
    notes: list[Element] = field(default_factory=list)
    """Those that stood among the words."""
    marks: list[tuple[int, Mark]] = field(default_factory=list)
    """Each with the number of elements that began before it."""
    cores: list[Core] = field(default_factory=list)
    """Of the dates that are being read."""
    emphasis: list[Span] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    withheld: int = 0
    """Characters of which the words are withheld."""
    length: int = 0
    begun: int = 0

    def add(self, text: str | None) -> None:
        """The next words."""
        if text and not self.context.verbatim:
            text = _SPACE.sub(" ", text)
            text = text.lstrip(" ") if self._after_space() else text
        if text:
            self.parts.append(text)
            self.length += len(text)

    def _after_space(self) -> bool:
        return not self.parts or self.parts[-1][-1].isspace()

    def space(self) -> None:
        """A space, where there is none yet."""
        if not self._after_space():
            self.add(" ")

    def content(self, element: Element, depth: int) -> tuple[int, int, int]:
        """The words inside an element; gives their start, their end, and how many elements began before it."""
        start, begun = self.length, self.begun
        self.begun += 1
        self.add(element.text)
        for child in element:
            self.child(child, depth + 1)
            self.add(child.tail)
        return start, self.length, begun

    def child(self, element: Element, depth: int = 0) -> None:
        """An element among the words, by its row in the table; what has no row keeps its words."""
        if depth > MAX_DEPTH:
            text = f"elements are nested more than {MAX_DEPTH} deep; only their words are read."
            self.context.fault("D616", element, text, "take out what says nothing.")
            self.add(text_of(element))
        else:
            HANDLERS.get(local(element), _unknown)(self, element, depth)

    def segment(self, identifier: str, seg: Element | None, where: Where) -> Segment:
        """The segment that these words make; ``seg`` has its type and status."""
        text = "".join(self.parts)
        text = text if self.context.verbatim else text.rstrip(" ")
        marks = sorted(self.marks, key=lambda entry: (entry[1].start, -entry[1].end, entry[0]))
        return Segment(
            identifier,
            text,
            tuple(self._fitted(span, text) for span in sorted(self.emphasis, key=lambda span: (span.start, -span.end))),
            tuple(self._fitted(mark, text) for _, mark in marks),
            omitted=seg is not None and seg.get("type") == "omitted",
            withheld=self.withheld,
            status=_status(seg),
            where=where,
        )

    def _fitted(self, span: AnySpan, text: str) -> AnySpan:
        """The span without white space at its ends, where white space is the file's and not the text's."""
        if self.context.verbatim:
            return span
        if isinstance(span, Date) and span.core:
            span = replace(span, core=self._fitted(span.core, text))
        words = text[span.start : span.end]
        start = span.start + len(words) - len(words.lstrip())
        return replace(span, start=min(start, len(text)), end=max(start, span.start + len(words.rstrip())))


def _status(seg: Element | None) -> Status | None:
    status = fragment(None if seg is None else seg.get("ana")).removeprefix(f"{STATUS}.")
    return next((known for known in STATUSES if known == status), None)


# --- what each element means among words --------------------------------------------------------------------------

Handler: TypeAlias = Callable[[Inline, Element, int], None]

CERT: Mapping[str, Cert] = {"high": "high", "medium": "medium", "low": "low", "unknown": "low"}


def _certainty(element: Element) -> Cert:
    return CERT.get(element.get("cert", ""), "high")


def _by(element: Element) -> By:
    """Who says so; what has no ``@resp`` was written by a person."""
    return "diglot" if fragment(element.get("resp")) == DIGLOT else "editor"


def _words(inline: Inline, element: Element, depth: int) -> None:
    """The words, and nothing more."""
    inline.content(element, depth)


def _unknown(inline: Inline, element: Element, depth: int) -> None:
    """What the table does not have keeps its words, and an entity reference its name."""
    name = local(element)
    if name:
        text = f"the element «{name}» has no meaning here; its words are kept."
        inline.context.fault("D603", element, text, "see the manual of the encoding for the elements that have.")
        inline.content(element, depth)
    else:
        text = f"the entity «{element.text}» is not resolved; it stands in the text as it is written."
        inline.context.fault("D604", element, text, "write the characters themselves.")
        inline.add(element.text)


def _mention(kind: Kind) -> Handler:
    """A name with a pointer to the entity that it names."""

    def handler(inline: Inline, element: Element, depth: int) -> None:
        start, end, begun = inline.content(element, depth)
        ref = key_of(fragment(element.get("ref"))) or element.get("key", "")
        if ref:
            mention = Mention(start, end, kind, ref, _certainty(element), _by(element))
            inline.marks.append((begun, mention))
        elif local(element) != "title":
            text = f"a «{local(element)}» points to no entry of this file; its words are kept."
            inline.context.fault("D613", element, text, 'give it ref="#…" with the xml:id of the entry.')

    return handler


_NAME_TYPES: dict[str, Kind] = {
    "person": "person",
    "pers": "person",
    "place": "place",
    "org": "organisation",
    "organisation": "organisation",
    "event": "event",
    "work": "work",
}


def _name(inline: Inline, element: Element, depth: int) -> None:
    """A name or reference whose ``@type`` says of what kind; without one it is words."""
    kind = _NAME_TYPES.get(element.get("type", ""))
    handler = _mention(kind) if kind else _words
    handler(inline, element, depth)


def _date(inline: Inline, element: Element, depth: int) -> None:
    """A date with its value, the value in its own calendar, what it counts from, and the date that it qualifies."""
    before = len(inline.cores)
    start, end, begun = inline.content(element, depth)
    cores, inline.cores = inline.cores[before:], inline.cores[:before]
    for value in bad_values(element):
        text = f"«{value}» is no date of the form 1929, 1929-02 or 1929-02-13; it is not used."
        inline.context.fault("D614", element, text, "write it in that form.")
    if element.get("type") == CORE and any(local(around) == "date" for around in element.iterancestors()):
        inline.cores.append(Core(start, end, value_of(element)))
        return
    date = Date(
        start,
        end,
        value_of(element),
        calendar_of(element),
        element.get("when-custom"),
        _certainty(element),
        _by(element),
        anchor_of(element),
        cores[0] if cores else None,
    )
    inline.marks.append((begun, date))


def _choice(inline: Inline, element: Element, depth: int) -> None:
    """The printed words and what was meant; of other alternatives the one that is printed."""
    sic, corr = first(element, "sic"), first(element, "corr")
    printed = [found for name in _PRINTED if (found := first(element, name)) is not None]
    if sic is not None and corr is not None:
        start, end, begun = inline.content(sic, depth)
        reason = inline.context.reasons.get(fragment(corr.get("ana")), "")
        inline.marks.append((begun, Correction(start, end, inline.context.text(corr), reason)))
    elif len(element):
        _left_out(inline, element)
        inline.child(printed[0] if printed else element[0], depth + 1)


_PRINTED = ("sic", "orig", "abbr", "lem", "rdg")


def _left_out(inline: Inline, element: Element) -> None:
    text = f"of the alternatives in «{local(element)}» only the printed one is read."
    inline.context.fault("D617", element, text, "put the others in a note, or use sic and corr.")


def _hi(inline: Inline, element: Element, depth: int) -> None:
    """Emphasis; a continued piece belongs to the one that ends where it starts."""
    start, end, _ = inline.content(element, depth)
    before = [span for span in inline.emphasis if span.end == start]
    if element.get("rend") == CONTINUED and before:
        whole = max(before)
        inline.emphasis.remove(whole)
        start = whole.start
    inline.emphasis.append(Span(start, end))


def _note(inline: Inline, element: Element, _depth: int) -> None:
    """A note among the words is no part of them."""
    inline.notes.append(element)


def _break(inline: Inline, element: Element, _depth: int) -> None:
    """The beginning of a line, page or column parts words, unless it says that it doesn't."""
    if element.get("break") != "no":
        inline.space()


def _gap(inline: Inline, element: Element, _depth: int) -> None:
    """What is missing in the source is a hole in the text; a whole segment may be withheld."""
    quantity = element.get("quantity", "")
    if element.get("reason") == WITHHELD and _QUANTITY.fullmatch(quantity) and _is_alone(element):
        inline.withheld = int(quantity)
    else:
        inline.add(HOLE)


def _is_alone(element: Element) -> bool:
    """Whether a segment has this element and nothing else."""
    around = element.getparent()
    return around is not None and local(around) == "seg" and len(around) == 1 and not text_of(around)


def _nothing(_inline: Inline, _element: Element, _depth: int) -> None:
    """A point in the text, without words."""


_WORDS = (
    *("abbr", "add", "addName", "am", "c", "cl", "corr", "damage", "distinct", "ex", "expan", "foreign", "forename"),
    *("gloss", "l", "measure", "mentioned", "nameLink", "num", "orig", "p", "pc", "phr", "q", "quote", "rdg", "lem"),
    *("ref", "reg", "restore", "roleName", "s", "said", "seg", "sic", "soCalled", "supplied", "surname", "surplus"),
    *("term", "time", "unclear", "unit", "w"),
)

HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(_WORDS, _words),
    **dict.fromkeys(("lb", "pb", "cb", "gb", "milestone"), _break),
    **dict.fromkeys(("anchor", "ptr", "index", "fw"), _nothing),
    **dict.fromkeys(("placeName", "settlement", "country", "region", "district", "geogName"), _mention("place")),
    **dict.fromkeys(("hi", "emph"), _hi),
    **dict.fromkeys(("choice", "app"), _choice),
    **dict.fromkeys(("name", "rs"), _name),
    "persName": _mention("person"),
    "orgName": _mention("organisation"),
    "title": _mention("work"),
    "date": _date,
    "note": _note,
    "gap": _gap,
}
"""Element → what it means in a sentence. A new element is one row here and one small function above."""
