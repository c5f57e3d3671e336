"""Alignment: each segment has its counterpart, in either direction."""

from __future__ import annotations

from collections.abc import Iterator

from diglot.identifiers import covers, id_key
from diglot.issues import Issue, did_you_mean
from diglot.model import Authority, Document, Edition, Segment, Text


def translations(document: Document, _authority: Authority, edition: Edition) -> Iterator[Issue]:
    """A document has a text in each language of the edition (D505)."""
    present = {text.lang for text in document.texts}
    for lang in edition.languages:
        if lang not in present:
            hint = f"write {lang}.txt beside {document.original}.txt, with the same identifiers."
            yield Issue("D505", document.where, f"there is no text in «{lang}».", hint, document.id)


def counterparts(document: Document, _authority: Authority, _edition: Edition) -> Iterator[Issue]:
    """Each segment of the original has a counterpart in each translation, or «[id] -» there (D501)."""
    for original, translation in pairs(document):
        covered = set(_covered(original, translation))
        for segment in original.segments():
            if not segment.is_hole and segment.id not in covered:
                text = f"{segment.id} has no counterpart in {translation.lang}.txt."
                hint = f"translate it, or say «[{segment.id}] -» there if it is left out on purpose."
                yield Issue("D501", segment.where, text, hint, document.id, segment.id)


def originals(document: Document, _authority: Authority, _edition: Edition) -> Iterator[Issue]:
    """Each segment of a translation stands for segments that the original has (D502)."""
    for original, translation in pairs(document):
        known = {segment.id for segment in original.segments()}
        for segment in _numbered(translation):
            for identifier in sorted(set(covers(segment.id)) - known, key=id_key):
                text = f"the original has no segment {identifier}."
                hint = (
                    did_you_mean(identifier, known)
                    or f"say «[{identifier}] -» in {original.lang}.txt if it is an addition."
                )
                yield Issue("D502", segment.where, text, hint, document.id, segment.id)


def once(document: Document, _authority: Authority, _edition: Edition) -> Iterator[Issue]:
    """No segment of the original has two counterparts in one translation (D503)."""
    for original, translation in pairs(document):
        seen: set[str] = set()
        for segment, identifiers in ranges(original, translation):
            for identifier in (one for one in identifiers if one in seen):
                text = f"{identifier} already has a counterpart above."
                yield Issue("D503", segment.where, text, "correct one of the two ranges.", document.id, segment.id)
            seen.update(identifiers)


def said_somewhere(document: Document, _authority: Authority, _edition: Edition) -> Iterator[Issue]:
    """A segment that one text leaves out («[id] -») has words in another (D504)."""
    for original, translation in pairs(document):
        omitted = {segment.id for segment in original.segments() if segment.omitted}
        for segment in _numbered(translation):
            if segment.omitted and segment.id in omitted:
                text = f"{segment.id} is left out in {original.lang}.txt too."
                yield Issue("D504", segment.where, text, "delete it in both files.", document.id, segment.id)


def waiting(document: Document, _authority: Authority, _edition: Edition) -> Iterator[Issue]:
    """Which segments wait for their translation, one issue a text (D512)."""
    for _, translation in pairs(document):
        numbered = list(_numbered(translation))
        empty = [segment for segment in numbered if not segment.text and not segment.omitted]
        if empty:
            text = f"{len(empty)} of {len(numbered)} segments are not yet translated, first {empty[0].id}."
            hint = "write each translation after its identifier."
            yield Issue("D512", empty[0].where, text, hint, document.id, empty[0].id)


alignment_rules = (translations, counterparts, originals, once, said_somewhere, waiting)


def pairs(document: Document) -> Iterator[tuple[Text, Text]]:
    """The original with each of its translations."""
    original = document.text(document.original)
    if original:
        yield from ((original, text) for text in document.texts if text.lang != document.original)


def _numbered(text: Text) -> Iterator[Segment]:
    return (segment for segment in text.segments() if not segment.is_hole)


def ranges(original: Text, translation: Text) -> Iterator[tuple[Segment, list[str]]]:
    """Each segment of the translation with the identifiers of the original that it stands for."""
    order = [segment.id for segment in _numbered(original)]
    place = {identifier: index for index, identifier in enumerate(order)}
    for segment in _numbered(translation):
        first, last = covers(segment.id)
        if first in place and last in place:
            yield segment, order[place[first] : place[last] + 1]


def _covered(original: Text, translation: Text) -> Iterator[str]:
    for _, identifiers in ranges(original, translation):
        yield from identifiers
