"""Small documents with marks, written as «{value|words}»: an entity, a W3C date or interval, with «~» where approximate,
«?» where unresolved, «+» where it counts from another date, «!» where its year is taken from another, «calendar:native»
after a space."""

import re

from diglot.datevalue import DateValue
from diglot.model import Anchor, Date, Division, Document, Entity, Mention, Segment, Text

NAMES = {
    "person": {
        "trotsky": ("ليون تروتسكي", "Leon Trotsky"),
        "stalin": ("جوزيف ستالين", "Joseph Stalin"),
        "lenin": ("فلاديمير لينين", "Vladimir Lenin"),
    },
    "place": {
        "turkey": ("تركيا", "Turkey"),
        "moscow": ("موسكو", "Moscow"),
        "soviet-union": ("الاتحاد السوفييتي", "Soviet Union"),
        "egypt": ("مصر", "Egypt"),
    },
    "organisation": {"committee": ("اللجنة المركزية", "Central Committee")},
    "event": {"revolution-1905": ("ثورة 1905", "Revolution of 1905")},
}
AUTHORITY = {
    ref: Entity(ref, kind, {"ar": ar, "en": en}) for kind, names in NAMES.items() for ref, (ar, en) in names.items()
}
FILLER = ("{1900|1900} {lenin|لينين}", "{1900|1900} {lenin|Lenin}")
"""In a paragraph of its own: with it, a text has dates and names, and so is compared for them."""


def marks(marked):
    """The words without the marks, and the marks."""
    text, stack, found = "", [], []
    for piece in re.findall(r"\{[^{|}]*\||\}|[^{}]+", marked):
        if piece[0] == "{":
            stack.append((len(text), piece[1:-1]))
        elif piece == "}":
            start, value = stack.pop()
            found.append(mark(start, len(text), value))
        else:
            text += piece
    return text, tuple(sorted(found, key=lambda each: (each.start, -each.end)))


def mark(start, end, value):
    if value in AUTHORITY:
        return Mention(start, end, AUTHORITY[value].kind, value)
    value, _, other = value.partition(" ")
    calendar, _, native = other.partition(":")
    cert = "low" if "?" in value else "medium" if {"+", "!"} & set(value) else "high"
    anchor = Anchor("1.1") if value.endswith("+") else None
    w3c = value.strip("+!?~")
    first = DateValue.parse(w3c) if w3c else DateValue(None, None)
    dated = DateValue(first.first, first.last, first.extent, "~" in value)
    return Date(start, end, dated, calendar or "gregorian", native or None, cert, anchor=anchor)


def segment(identifier, marked):
    text, found = marks(marked.removeprefix("-"))
    return Segment(identifier, text, marks=found, omitted=marked == "-")


def text(lang, paragraphs):
    """A text of paragraphs, each a mapping of identifiers to marked words."""
    divisions = (Division(str(n), tuple(segment(*each) for each in one.items())) for n, one in enumerate(paragraphs, 1))
    return Text(lang, tuple(divisions))


def document(originals, translations, langs=("ar", "en"), filler=FILLER):
    """A document of one paragraph, and one that fills; each text a mapping of identifiers, or sentences one a line."""
    texts = []
    for lang, said, fill in zip(langs, (originals, translations), filler, strict=True):
        lines = said if isinstance(said, dict) else {f"1.{n}": line for n, line in enumerate(said.split("\n"), 1)}
        texts.append(text(lang, [lines, {"9.1": fill}] if fill else [lines]))
    return Document("d", {"en": "t"}, langs[0], tuple(texts))
