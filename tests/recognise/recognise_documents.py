"""Documents written with the mentions that they should get: «وصل {nasser|عبد الناصر} اليوم»."""

import re

from diglot.model import Division, Document, Mention, Segment, Text
from diglot.project import Settings
from diglot.recognise import Recogniser

_MARK = re.compile(r"\{([\w-]+)\|([^{}]*)\}")


def plain(line):
    """A marked line without its marks."""
    return _MARK.sub(r"\2", line)


def marked(segment):
    """A segment's text with its mentions."""
    pieces, last = [], 0
    for mention in (mark for mark in segment.marks if isinstance(mark, Mention)):
        pieces += [segment.text[last : mention.start], f"{{{mention.ref}|{segment.text[mention.start : mention.end]}}}"]
        last = mention.end
    return "".join([*pieces, segment.text[last:]])


def read(authority, texts, rulings=()):
    """The marked lines that a document of these marked lines gets, a list a language, and the codes of its issues."""
    recogniser = authority if isinstance(authority, Recogniser) else Recogniser(authority, Settings())
    made = tuple(
        Text(lang, (Division("1", tuple(Segment(f"1.{n}", plain(line)) for n, line in enumerate(lines, 1))),))
        for lang, lines in texts.items()
    )
    document, issues = recogniser.document(Document("d", {}, next(iter(texts)), made, rulings=rulings))
    found = {text.lang: [marked(segment) for segment in text.segments()] for text in document.texts}
    return found, [issue.code for issue in issues]
