"""The texts of a document read from ``text``: our divisions and segments, or what another hand has in their place.

In a text of ours each segment has its identifier, and words outside a segment are a hole. A text by another hand is cut
where it cuts itself (paragraphs, verses, ``seg``), and identifiers are minted in its order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from diglot.language import is_language
from diglot.model import Division, Note, Segment, Text
from diglot.tei.context import UNDETERMINED, Context
from diglot.tei.inline_reader import MAX_DEPTH, Inline
from diglot.tei.pointers import segment_of
from diglot.tei.rich import note_kind, note_words
from diglot.tei.xmltree import XML_ID, Element, first, language_of, line, local, text_of

PARAGRAPHS = frozenset(("p", "ab"))
LINES = frozenset(("l", "item", "cell", "label", "speaker", "stage", "trailer", "opener", "closer", "salute", "signed"))
HEADS = frozenset(("head",))
LEAVES = PARAGRAPHS | LINES | HEADS
"""Elements that hold sentences."""
CONTAINERS = frozenset(
    (
        *("text", "group", "front", "body", "back", "div", "div1", "div2", "div3", "div4", "div5", "div6", "div7"),
        *("lg", "sp", "list", "table", "row", "quote", "q", "floatingText", "cit", "figure", "epigraph", "argument"),
    )
)
"""Elements that hold such elements."""
SEGMENTS = frozenset(("seg", "s"))


@dataclass(slots=True)
class Body:
    """What was read: the texts, the language of the original, and the notes that stood among the words."""

    original: str
    texts: list[Text] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def read_body(context: Context) -> Body:
    """The texts of a file: its edition and translation divisions or, without any, the whole as an edition."""
    text = first(context.root, "text")
    if text is None:
        return Body(_stated(context, context.root))
    versions = list(_versions(context, text))
    editions = [element for element in versions if element.get("type") != "translation"]
    body = Body(_stated(context, editions[0] if editions else text))
    for element in versions:
        _read_text(context, element, body)
    return body


def _versions(context: Context, text: Element) -> Iterator[Element]:
    """The divisions that are an edition or a translation; other text beside them is an issue."""
    body = first(text, "body")
    parts = [] if body is None else list(body)
    versions = [part for part in parts if part.get("type") in {"edition", "translation"}]
    if not versions:
        yield from [text] if text_of(text).strip() or any(local(part) == "div" for part in parts) else []
        return
    for part in parts:
        if part not in versions and text_of(part).strip():
            what = f"«{local(part)}» ({part.get('type', 'of no type')}) beside the edition and its translations is not read."
            context.fault("D618", part, what, "put it into one of them, or into a note.")
    yield from versions


def _stated(context: Context, element: Element) -> str:
    """The language of an element, by ``xml:lang`` or the header's first language."""
    stated = language_of(element) or context.language
    if stated == UNDETERMINED or not is_language(stated):
        text = f"the language is «{stated}», which is no language known."
        text = "no language is stated." if stated == UNDETERMINED else text
        context.fault("D611", element, text, 'write xml:lang="ar" or the like on the div.')
    return stated


def _read_text(context: Context, element: Element, body: Body) -> None:
    lang = _stated(context, element)
    reader = _TextReader(context, lang, body.notes)
    divisions = reader.ours(element) if _is_ours(element, lang) else reader.foreign(element)
    body.texts.append(Text(lang, tuple(divisions), where=context.where(element)))


def _is_ours(element: Element, lang: str) -> bool:
    """Whether segments have identifiers of ours, or there is nothing in the text that could have one."""
    if local(element) != "div":
        return False
    segments = list(element.iter("{*}seg"))
    if any(segment_of(_xml_id(seg), lang) for seg in segments):
        return True
    return not segments and not text_of(element).strip()


def _xml_id(element: Element) -> str | None:
    return element.get(XML_ID)


@dataclass(slots=True)
class _TextReader:
    context: Context
    lang: str
    notes: list[Note]
    holes: int = 0

    # texts of ours

    def ours(self, element: Element) -> Iterator[Division]:
        for part in element:
            if local(part) == "div" or text_of(part).strip():
                segments = (self._segment_of_ours(seg, inline) for seg, inline in self._parts(part))
                yield Division(part.get("n", ""), tuple(segments))

    def _segment_of_ours(self, seg: Element, inline: Inline) -> Segment:
        identifier = segment_of(_xml_id(seg), self.lang) if local(seg) in SEGMENTS else ""
        if not identifier:
            text = "there are words outside of any segment with an identifier; they are kept as a hole."
            self.context.fault("D612", seg, text, f'put them into <seg xml:id="{self.lang}.1.1">, with a new number.')
        return self._finish(identifier or self._hole(seg), seg, inline)

    def _hole(self, element: Element) -> str:
        self.holes = max(self.holes + 1, line(element))
        return f"hole-{self.holes}"

    # texts by other hands

    def foreign(self, element: Element) -> Iterator[Division]:
        """A paragraph, or the verses of a stanza, is a division; a heading belongs to the next one."""
        text = "segments have no identifiers of this edition; they are numbered in their order."
        hint = f'put each sentence into <seg xml:id="{self.lang}.1.1"> with its own number, and the number stays.'
        self.context.fault("D615", element, text, hint)
        number, parent, pending = 0, None, [0, 0]
        segments: list[Segment] = []
        for leaf, (seg, inline) in self._leaves_with_parts(element):
            name = local(leaf)
            owner = leaf.getparent() if name in LINES else leaf
            if not segments or (owner is not parent and pending[1]):
                if segments:
                    yield Division(str(number), tuple(segments))
                number, pending, segments = number + 1, [0, 0], []
            parent = owner
            segments.append(self._minted(number, name in HEADS, pending, seg, inline))
        if segments:
            yield Division(str(number), tuple(segments))

    def _leaves_with_parts(self, element: Element) -> Iterator[tuple[Element, tuple[Element, Inline]]]:
        for leaf, loose in self._leaves(element, 0):
            for part in [(leaf, loose)] if loose else self._sentences(leaf):
                yield leaf, part

    def _minted(self, number: int, heading: bool, used: list[int], seg: Element, inline: Inline) -> Segment:
        """``3.0`` for the heading of the third division, ``3.0a`` for a second one, ``3.1`` for its first sentence."""
        count = used[0 if heading else 1]
        used[0 if heading else 1] += 1
        identifier = f"{number}.0{_letters(count)}" if heading else f"{number}.{count + 1}"
        return self._finish(identifier, seg, inline)

    # both

    def _parts(self, part: Element) -> Iterator[tuple[Element, Inline]]:
        return (found for _, found in self._leaves_with_parts(part))

    def _leaves(self, element: Element, depth: int) -> Iterator[tuple[Element, Inline | None]]:
        """The elements that hold sentences, in their order; what holds none but has words counts as one.

        Words that stand between such elements come with the element around them.
        """
        name = local(element)
        if name in LEAVES or name in SEGMENTS:
            yield element, None
            return
        if name not in CONTAINERS and text_of(element).strip():
            text = f"the element «{name}» has no meaning here; its words are kept."
            self.context.fault("D603", element, text, "see the manual of the encoding for the elements that have.")
        if depth > MAX_DEPTH or not _holds_leaves(element):
            if text_of(element).strip():
                yield element, None
            return
        yield from self._loose(element, element.text)
        for child in element:
            yield from self._leaves(child, depth + 1)
            yield from self._loose(element, child.tail)

    def _loose(self, element: Element, text: str | None) -> Iterator[tuple[Element, Inline]]:
        if text and not text.isspace():
            inline = Inline(self.context)
            inline.add(text)
            yield element, inline

    def _sentences(self, leaf: Element) -> Iterator[tuple[Element, Inline]]:
        """The segments in a leaf, and the words between them where there are any; without segments, the leaf itself."""
        if local(leaf) in SEGMENTS:
            yield leaf, self._read(leaf)
            return
        loose = Inline(self.context)
        loose.add(leaf.text)
        for child in leaf:
            if local(child) in SEGMENTS:
                yield from [(leaf, loose)] if _says_something(loose) else []
                yield child, self._read(child)
                loose = Inline(self.context)
            else:
                loose.child(child, 1)
            loose.add(child.tail)
        if _says_something(loose):
            yield leaf, loose

    def _read(self, seg: Element) -> Inline:
        inline = Inline(self.context)
        inline.content(seg, 0)
        return inline

    def _finish(self, identifier: str, element: Element, inline: Inline) -> Segment:
        seg = element if local(element) in SEGMENTS else None
        segment = inline.segment(identifier, seg, self.context.where(element))
        self.notes += [self._note(found, identifier, number) for number, found in enumerate(inline.notes, 1)]
        return segment

    def _note(self, element: Element, identifier: str, number: int) -> Note:
        text, marks = note_words(self.context, element, self.lang)
        name = identifier if number == 1 else f"{identifier}-{number}"
        where = self.context.where(element)
        return Note(name, self.lang, identifier, None, note_kind(element), text, marks=marks, where=where)


def _says_something(inline: Inline) -> bool:
    return bool("".join(inline.parts).strip() or inline.notes)


def _holds_leaves(element: Element) -> bool:
    return any(True for _ in element.iter(*(f"{{*}}{name}" for name in LEAVES | SEGMENTS)))


def _letters(number: int) -> str:
    """Nothing, a, b … z, aa …"""
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(ord("a") + letter) + letters
    return letters
