"""What of one document is searched: its sentences and notes, the words that are in them, the names that they mention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from diglot import annotation
from diglot.identifiers import covers, html_id
from diglot.model import Correction, Document, Mention, Note, Segment
from diglot.pages.alignment import Unit, notes_in_order, units
from diglot.pages.searching.words import Word, forms, keys, words


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with its counterparts, or a note in its languages: the unit in which all words of a question must be."""

    fragment: str
    """Of its address."""
    label: str
    """Its identifier («1.2», «1.2-1.3»), or a note's number."""
    texts: Mapping[str, str]
    """Language → the words, corrected."""
    forms: tuple[str, ...]
    """The folded words in it as they are written, each once, those that were printed and corrected too."""
    printed: tuple[str, ...] = ()
    """What was printed where it was corrected."""


@dataclass
class Gathered:
    """A document as the index has it."""

    id: str
    title: Mapping[str, str]
    author: Mapping[str, str]
    sentences: list[Passage] = field(default_factory=list)
    notes: list[Passage] = field(default_factory=list)
    names: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    """Entity → the words that name it, each form once."""
    mentions: dict[str, int] = field(default_factory=dict)
    """Entity → the sentences that mention it."""
    uncut: set[str] = field(default_factory=set)
    """Forms whose end is no suffix."""
    known: dict[str, int] = field(default_factory=dict)
    """Words that follow a proclitic within a written word, by the marks of names → how often."""


def gather(document: Document) -> Gathered:
    """A document's sentences in the order of its page, then its notes in the order of their figures. Of a withheld
    original there are no words, and so none here."""
    found = Gathered(document.id, dict(document.title), dict(document.author))
    for unit in units(document):
        passage = _passage(found, document, unit)
        if passage.texts:
            found.sentences.append(passage)
            _names(found, unit)
    found.notes = [_note(found, number, note) for number, note in enumerate(notes_in_order(document), start=1)]
    return found


def _passage(found: Gathered, document: Document, unit: Unit) -> Passage:
    lang, segments = next(iter(unit.segments.items()))
    texts, printed = {}, []
    for each, parts in unit.segments.items():
        readings = [_reading(part) for part in parts if part.text.strip()]
        if readings:
            texts[each] = " ".join(text for text, _ in readings)
            printed += [old for _, olds in readings for old in olds]
    label = _label([segment.id for each in unit.segments.values() for segment in each])
    return Passage(
        html_id(lang, segments[0].id, document.original),
        label,
        texts,
        _forms(found, [*texts.values(), *printed]),
        tuple(printed),
    )


def _label(identifiers: Iterable[str]) -> str:
    """«1.2» of a sentence, «1.2-1.3» of several that belong together; a hole has none."""
    ends = [end for identifier in identifiers if not identifier.startswith("hole-") for end in covers(identifier)]
    if not ends:
        return ""
    return ends[0] if len(set(ends)) == 1 else f"{ends[0]}-{ends[-1]}"


def _reading(segment: Segment) -> tuple[str, list[str]]:
    """The corrected text, and what was printed in place of each correction."""
    text, printed = segment.text, []
    corrections = [mark for mark in segment.marks if isinstance(mark, Correction)]
    for mark in sorted(corrections, key=lambda mark: mark.start, reverse=True):
        printed.append(segment.text[mark.start : mark.end])
        text = text[: mark.start] + mark.correct + text[mark.end :]
    return " ".join(text.split()), printed


def _forms(found: Gathered, texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form for text in texts for form in forms(text, found.uncut)))


def _note(found: Gathered, number: int, note: Note) -> Passage:
    texts = {lang: " ".join(annotation.words(text)[0].split()) for lang, text in note.text.items() if text.strip()}
    return Passage(f"fn:{note.id}", str(number), texts, _forms(found, texts.values()))


# --- names --------------------------------------------------------------------------------------------------------


def _names(found: Gathered, unit: Unit) -> None:
    mentioned: dict[str, None] = {}
    for segment in (segment for segments in unit.segments.values() for segment in segments):
        marks = [mark for mark in segment.marks if isinstance(mark, Mention)]
        written = list(words(segment.text)) if marks else []
        for mark in marks:
            mentioned[mark.ref] = None
            named = tuple(_named(found, segment.text, written, mark))
            known = found.names.setdefault(mark.ref, [])
            if named and named not in known:
                known.append(named)
    for ref in mentioned:
        found.mentions[ref] = found.mentions.get(ref, 0) + 1


def _named(found: Gathered, text: str, written: Iterable[Word], mark: Mention) -> Iterator[str]:
    """The words of a name; one that begins within a written word is a word of its own."""
    for word in written:
        if word.start >= mark.end or word.end <= mark.start:
            continue
        if word.start >= mark.start:
            yield word.key
            continue
        for rest in keys(text[mark.start : word.end]):
            found.known[rest] = found.known.get(rest, 0) + 1
            yield rest
