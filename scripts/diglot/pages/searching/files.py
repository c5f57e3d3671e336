"""The index of an edition, file by file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from diglot.cache import Store
from diglot.cite import DIRECTORIES
from diglot.language import direction
from diglot.model import Document, Entity
from diglot.pages.library import Library
from diglot.pages.searching.gathering import Gathered, Passage, gather
from diglot.pages.searching.shards import file, numbers, packed
from diglot.pages.searching.vocabulary import Record, Vocabulary, after, browser_order, vocabulary
from diglot.pages.searching.words import keys
from diglot.pages.wording import wording

FOLDER = "assets/search"
"""Where the index stands, below the root of the site: once, for all interfaces."""
WORD_SHARD, SOUND_SHARD = 16_000, 4_000
"""Bytes of a shard of words and of one of sounds."""
TEXT_SHARD, RECORD_SHARD = 16, 16
"""Passages of a shard of texts, records of a shard of records: the number says in which it is."""
OFTEN = 1_500
"""A word whose passages take more characters than this has a file of its own."""
SPOKEN = "search-"
"""Words of the interface whose keys begin so are for the script of the search."""
TEXT = "text"

Files = Iterator[tuple[str, bytes]]


def index_files(library: Library, store: Store | None = None) -> Files:
    """Path below ``FOLDER`` and content of each file; the last is ``index.js``, from which all others are found.

    Args:
        library: The edition. Of an original that is withheld it has no words.
        store: Where what is gathered from a document is kept.
    """
    documents = [_gathered(library, document, store) for document in library.documents]
    records = _records(library, documents)
    found = vocabulary(documents, records)
    seen = hashlib.sha256()
    manifest: dict[str, object] = {}
    for name, content in _contents(found, documents, [record for record, _ in records], manifest):
        data = file(name, content)
        seen.update(data)
        yield f"{name}.js", data
    manifest["version"] = seen.hexdigest()[:12]
    languages = dict.fromkeys(
        [*library.edition.languages, *(each for document in documents for each in document.title)]
    )
    manifest["languages"] = {tag: direction(tag) for tag in languages}
    manifest["folders"] = {str(kind): folder for kind, folder in DIRECTORIES.items()} | {TEXT: "texts"}
    for language in library.edition.interface:
        yield f"words-{language}.js", file(f"words-{language}", _spoken(language))
    yield "index.js", file("index", manifest)


def _gathered(library: Library, document: Document, store: Store | None) -> Gathered:
    digest = library.digests.get(document.id)
    if store is None or digest is None:
        return gather(document)
    name = store.name("search", digest)
    kept: Gathered | None = store.get(name)
    if kept is None:
        kept = gather(document)
        store.put(name, kept)
    return kept


def _spoken(language: str) -> dict[str, object]:
    strings = wording(language).strings
    return {key.removeprefix(SPOKEN): words for key, words in strings.items() if key.startswith(SPOKEN)}


# --- records ------------------------------------------------------------------------------------------------------


def _records(library: Library, documents: Sequence[Gathered]) -> list[tuple[Record, list[tuple[str, ...]]]]:
    """Texts and entities, each with all its names as words: those that are mentioned most come first."""
    mentions: dict[str, int] = {}
    forms: dict[str, list[tuple[str, ...]]] = {}
    for document in documents:
        for ref, n in document.mentions.items():
            mentions[ref] = mentions.get(ref, 0) + n
        for ref, named in document.names.items():
            forms.setdefault(ref, []).extend(named)
    found = [_text_record(document) for document in documents]
    found += [
        (_record(entity, mentions.get(entity.id, 0)), [*_names(entity), *forms.get(entity.id, ())])
        for entity in library.authority.values()
    ]
    return sorted(found, key=lambda pair: (-pair[0].mentions, pair[0].kind, pair[0].id))


def _text_record(document: Gathered) -> tuple[Record, list[tuple[str, ...]]]:
    return Record(TEXT, document.id, document.title, document.author), [
        tuple(keys(each)) for each in document.title.values()
    ]


def _record(entity: Entity, mentions: int) -> Record:
    ends = [end.partition("-")[0] if not end.startswith("-") else "" for end in (entity.born, entity.died)]
    life = (
        "–".join(ends) if any(ends) else entity.when.replace("/", "–") if len(entity.when) <= len("1936/1938") else ""
    )
    return Record(entity.kind, entity.id, entity.name, entity.about, life, mentions)


def _names(entity: Entity) -> Iterator[tuple[str, ...]]:
    for name in (*entity.name.values(), *(alias for aliases in entity.aliases.values() for alias in aliases)):
        yield tuple(keys(name))


# --- what stands in the files -------------------------------------------------------------------------------------


def _contents(
    found: Vocabulary, documents: Sequence[Gathered], records: Sequence[Record], manifest: dict[str, object]
) -> Iterator[tuple[str, object]]:
    """Name and content of each file; how they hang together is noted in the manifest."""
    often: list[str] = []
    lines = []
    for word in found.words:
        passages = numbers(found.passages.get(word, ()))
        if len(passages) > OFTEN:
            yield f"often-{len(often)}", passages
            passages = f"*{len(often)}"
            often.append(word)
        lines.append((word, _line(found, word, passages)))
    manifest["often"] = often
    for kind, listed, size in (("word", lines, WORD_SHARD), ("sound", _sound_lines(found), SOUND_SHARD)):
        firsts: list[str] = []
        for first, shard in packed(listed, size):
            yield f"{kind}-{len(firsts)}", shard
            firsts.append(first)
        manifest[kind] = firsts
    for at in range(0, len(records), RECORD_SHARD):
        yield f"record-{at // RECORD_SHARD}", [_written(record) for record in records[at : at + RECORD_SHARD]]
    manifest["record"] = RECORD_SHARD
    yield from _texts(documents, manifest)


def _line(found: Vocabulary, word: str, passages: str) -> str:
    """A word, how many passages have it, which they are, its stem, the forms that have it in them, its records."""
    count = len(found.passages.get(word, ()))
    records = _record_numbers(found, word)
    forms = " ".join(found.forms.get(word, ()))
    cells = [word, str(count), passages, found.stem.get(word, ""), forms, records]
    return "\t".join(cells).rstrip("\t")


def _record_numbers(found: Vocabulary, word: str) -> str:
    return numbers(sorted(set(found.records.get(word, ()))))


def _sound_lines(found: Vocabulary) -> list[tuple[str, str]]:
    """A sound, the words of names that sound so, each with its records, and other words."""
    sounds = sorted(found.names.keys() | found.others.keys(), key=browser_order)
    lines = []
    for sound in sounds:
        names = (f"{word}/{_record_numbers(found, word)}" for word in found.names.get(sound, ()))
        cells = [sound, " ".join(names), " ".join(found.others.get(sound, ()))]
        lines.append((sound, "\t".join(cells).rstrip("\t")))
    return lines


def _written(record: Record) -> list[object]:
    return [record.kind, record.id, dict(record.names), dict(record.about), record.life, record.mentions]


def _texts(documents: Sequence[Gathered], manifest: dict[str, object]) -> Iterator[tuple[str, object]]:
    """The passages, so many a file: all sentences, then all notes."""
    sentences = [(document, each) for document in documents for each in document.sentences]
    notes = [(document, each) for document in documents for each in document.notes]
    first = after(len(sentences))
    for start, passages in ((0, sentences), (first, notes)):
        for at in range(0, len(passages), TEXT_SHARD):
            yield f"text-{(start + at) // TEXT_SHARD}", _block(passages[at : at + TEXT_SHARD])
    manifest |= {"block": TEXT_SHARD, "notes": first, "passages": first + len(notes)}


def _block(passages: Sequence[tuple[Gathered, Passage]]) -> dict[str, object]:
    """The documents of these passages, with their titles; each passage with the place of its document among them."""
    documents = {document.id: document for document, _ in passages}
    places = {identifier: place for place, identifier in enumerate(documents)}
    return {
        "documents": [[document.id, document.title] for document in documents.values()],
        "passages": [[places[document.id], *_cells(each)] for document, each in passages],
    }


def _cells(passage: Passage) -> list[object]:
    cells: list[object] = [passage.fragment, passage.label, dict(passage.texts)]
    return [*cells, list(passage.printed)] if passage.printed else cells
