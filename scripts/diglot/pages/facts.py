"""A document's page of facts: where it comes from, what there is of it, how it is aligned, in which state it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from diglot import licences
from diglot.cite import document_file
from diglot.identifiers import html_id
from diglot.model import NOTE_KINDS, Correction, Date, Document, Mention, Segment, Text
from diglot.pages import reading, withheld
from diglot.pages.alignment import units
from diglot.pages.markup import attributes, composed, definitions, escape, heading, link, table
from diglot.pages.naming import best, document_link, front_matter, title
from diglot.pages.parallel import Context, facing_titles


def page(context: Context, document: Document) -> str:
    """The Markdown of ``texts/<id>/about/index.md``."""
    words = context.words
    name = title(document, context.language)
    head = front_matter(words("facts-of", title=name.text), look="about-text")
    back = document_link(document, context.folder, context.language, words=escape(words("read-text")))
    parts = [head, facing_titles(context, document.title, document.id)]
    parts += [f"{words('stop').join((facts(context, document), back))}\n{attributes(name='facts')}"]
    parts += [*withheld.notice(context, document)]
    parts += [_section(context, "provenance"), definitions(origin(context, document))]
    parts += [_section(context, "extent"), _sizes(context, document), definitions(_extent(context, document))]
    changes = "\n".join(_changes(context, document))
    parts += [_section(context, "changes"), changes] if changes else []
    return composed(parts)


def _section(context: Context, key: str) -> str:
    return heading(2, escape(context.words(key)), key)


# --- in a line ----------------------------------------------------------------------------------------------------


def counts(document: Document) -> dict[str, int]:
    """Sentences and words of the original, and notes."""
    text = document.text(document.original)
    sentences, words = _size(text) if text else (0, 0)
    return {"sentences": sentences, "words": words, "notes": len(document.notes)}


def _size(text: Text) -> tuple[int, int]:
    """Sentences and words: headings and holes are neither, nor is what has no words here and isn't withheld."""
    there = (each for each in text.segments() if each.text or each.withheld)
    segments = [each for each in there if not (each.is_hole or each.is_heading)]
    return len(segments), sum(len(segment.text.split()) for segment in segments)


def facts(context: Context, document: Document) -> str:
    """«Original in Arabic · 31 sentences · 420 words · 17 notes · reviewed»"""
    words = context.words
    original = words("translated-from", language=words.language_name(document.original))
    numbers = [words.count(key, n) for key, n in counts(document).items() if n]
    last = [escape(words(f"status-{document.status}")), reading.times(context, document)]
    return words("stop").join(filter(None, [escape(original), *map(escape, numbers), *last]))


# --- where it comes from ------------------------------------------------------------------------------------------


def origin(context: Context, document: Document) -> Iterator[tuple[str, str]]:
    """Who wrote and translated a document, where it was published, under what licence: each a label and its Markdown."""
    language, words = context.language, context.words
    source = document.source
    published = [
        context.told(source.publication),
        context.told(source.place),
        escape(words.day(source.date) if source.date else ""),
    ]
    described = words("comma").join(filter(None, published))
    yield words("author"), best(document.author, language).markdown(language)
    yield words("translator"), context.told(document.translator)
    yield words("source"), link(described or context.said(source.url), source.url) if source.url else described
    yield words("rights"), context.told(source.rights)
    yield words("licence"), licence(context, document.licence or context.library.edition.licence)
    yield words("subjects"), words("comma").join(filter(None, map(context.told, document.subjects)))
    file = document_file(document.id)
    yield words("tei-file"), context.file_link(file, f"`{document.id}.xml`") if file in context.library.files else ""


def licence(context: Context, identifier: str) -> str:
    """A licence by its name, with a link to where it can be read; nothing where there is none."""
    if not identifier:
        return ""
    return link(context.said(licences.name(identifier)), licences.address(identifier, context.language) or "")


def _changes(context: Context, document: Document) -> Iterator[str]:
    for change in document.changes:
        what = best(change.what, context.language).markdown(context.language)
        day = escape(context.words.day(change.date))
        by = context.told(change.by)
        yield f"- {day}: {what}" + (f" ({by})" if by else "")


# --- what there is ------------------------------------------------------------------------------------------------


def _sizes(context: Context, document: Document) -> str:
    """Sentences and words of each language; of a withheld original the sentences alone."""
    words = context.words
    rows = []
    for text in sorted(document.texts, key=lambda text: text.lang != document.original):
        sentences, number = _size(text)
        shown = [words.number(sentences), words.number(number) if number else ""]
        rows.append([escape(cell) for cell in (words.language_name(text.lang), *shown)])
    return table([escape(words(key)) for key in ("text-language", "sentences-heading", "words-heading")], rows)


def _extent(context: Context, document: Document) -> Iterator[tuple[str, str]]:
    words = context.words
    yield words("note-list"), _counted(context, _notes(context, document))
    marked = Counter(type(mark) for mark in _original_marks(document))
    names = {"names-marked": marked[Mention], "dates-marked": marked[Date]}
    yield words("marked"), _counted(context, [words.count(key, n) for key, n in names.items() if n])
    corrections = len(document.emendations)
    corrections += sum(isinstance(mark, Correction) for text in document.texts for mark in _marks(text))
    yield words("corrections"), _corrections(context, document, corrections) if corrections else ""
    yield words("alignment"), _counted(context, _alignment(context, document))
    yield words("status"), words("stop").join(_states(context, document))


def _counted(context: Context, parts: Iterable[str]) -> str:
    return context.words("stop").join(map(escape, parts))


def _notes(context: Context, document: Document) -> Iterator[str]:
    """«17 notes», then each kind with its number."""
    found = Counter(note.kind for note in document.notes)
    if found:
        yield context.words.count("notes", found.total())
    for kind in NOTE_KINDS:
        if found[kind]:
            yield f"{context.words(f'kind-{kind}')} {context.words.number(found[kind])}"


def _original_marks(document: Document) -> Iterator[object]:
    """The marks of the original, or where it has no words, those of the first text that has."""
    ordered = sorted(document.texts, key=lambda text: text.lang != document.original)
    spoken = next((text for text in ordered if any(segment.text for segment in text.segments())), None)
    return _marks(spoken) if spoken else iter(())


def _marks(text: Text) -> Iterator[object]:
    return (mark for segment in text.segments() for mark in segment.marks)


def _corrections(context: Context, document: Document, number: int) -> str:
    words = escape(context.words.count("corrections-count", number))
    return document_link(document, context.folder, context.language, "corrections", words)


def _alignment(context: Context, document: Document) -> Iterator[str]:
    """How many sentences answer one each, how many passages aren't one to one, what has no counterpart."""
    found: Counter[str] = Counter()
    for unit in units(document) if len(document.texts) > 1 else ():
        sides = [[one for one in each if not one.omitted] for each in unit.segments.values()]
        if any(segment.is_heading or segment.is_hole for side in sides for segment in side):
            continue
        spoken = [side for side in sides if any(one.text or one.withheld for one in side)]
        alone = len(spoken) < len(document.texts)
        many = max(map(len, sides), default=0) > 1
        found["unanswered" if alone else "one-to-many" if many else "one-to-one"] += 1
    for key in ("one-to-one", "one-to-many", "unanswered"):
        if found[key]:
            yield context.words.count(key, found[key])


def _states(context: Context, document: Document) -> Iterator[str]:
    """The state of the whole, then the sentences in another, each a link to its place."""
    words = context.words
    yield escape(words(f"status-{document.status}"))
    differing: dict[str, list[str]] = {}
    for text in document.texts:
        for segment in text.segments():
            if segment.status and segment.status != document.status:
                place = _place(context, document, text.lang, segment)
                differing.setdefault(segment.status, []).append(place)
    for status, places in differing.items():
        yield words("state-differs", state=escape(words(f"status-{status}")), sentences=words("comma").join(places))


def _place(context: Context, document: Document, lang: str, segment: Segment) -> str:
    fragment = html_id(lang, segment.id, document.original)
    return document_link(document, context.folder, context.language, fragment, escape(segment.id))
