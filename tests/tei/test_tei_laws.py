"""What is written is read back, whatever it is, and is valid TEI."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from tei_documents import authorities, editions, libraries, some_words, spans
from tei_fixtures import AUTHORITY, BARE, DOCUMENT, EDITION, UNTITLED, WITHHELD

from diglot import tei
from diglot.identifiers import xml_id
from diglot.model import KINDS, Change, Correction, Date, Division, Document, Mention, Note, Segment, Span, Text
from diglot.tei.schema import relax_ng

law = settings(deadline=None, max_examples=60)
brief_law = settings(deadline=None, max_examples=25)


def named_in(document):
    """The keys of entities that a document mentions or cites, or counts a date from."""
    marks = [mark for text in document.texts for segment in text.segments() for mark in segment.marks]
    marks += [mark for note in document.notes for found in note.marks.values() for mark in found]
    mentioned = {mark.ref for mark in marks if isinstance(mark, Mention)}
    mentioned |= {mark.anchor.event for mark in marks if isinstance(mark, Date) and mark.anchor}
    return mentioned | {cite.work for note in document.notes for cite in note.cites}


@law
@given(libraries())
def test_a_document_is_read_back(library):
    document, authority, edition = library
    reading = tei.read(tei.write(document, authority, edition), "tei/exile.xml")
    assert reading.document == document
    assert reading.authority == {key: authority[key] for key in named_in(document) if key in authority}
    assert reading.issues == []


@pytest.mark.parametrize("document", [DOCUMENT, BARE, UNTITLED, WITHHELD], ids=lambda document: document.id)
def test_a_document_written_by_hand_is_read_back(document):
    reading = tei.read(tei.write(document, AUTHORITY, EDITION), "tei/x.xml")
    assert (reading.document, reading.issues) == (document, [])


def test_a_change_of_which_nothing_is_known_is_still_a_change():
    document = dataclasses.replace(BARE, changes=(Change("", {}, {}),))
    assert tei.read(tei.write(document, {}, EDITION), "tei/bare.xml").document == document


def test_a_subject_in_several_languages_meets_no_entity_of_its_name():
    mention = Segment("1.1", "سالم", marks=(Mention(0, 4, "person", "subject.1"),))
    document = dataclasses.replace(of_segment(mention), subjects=({"ar": "السفر", "en": "Travel"},))
    authority = {"subject.1": dataclasses.replace(AUTHORITY["salim"], id="subject.1")}
    data = tei.write(document, authority, EDITION)
    assert tei.validate(data, "tei/x.xml") == []
    reading = tei.read(data, "tei/x.xml")
    assert (reading.document, reading.authority) == (document, authority)


@law
@given(authorities(), editions)
def test_authority_records_are_read_back(authority, edition):
    for kind in KINDS:
        reading = tei.read_authority(tei.write_authority(kind, authority, edition), "tei/authority/x.xml")
        assert reading.authority == {key: entity for key, entity in authority.items() if entity.kind == kind}
        assert (reading.document, reading.issues) == (None, [])


@brief_law
@given(library=libraries())
def test_every_file_is_valid(tei_all, library):
    document, authority, edition = library
    files = [
        tei.write(document, authority, edition),
        *(tei.write_authority(kind, authority, edition) for kind in KINDS),
    ]
    for data in files:
        root = etree.fromstring(data)
        assert tei_all.validate(root), tei_all.error_log
        assert relax_ng().validate(root), relax_ng().error_log
        assert all("unknown-key" in issue.text for issue in tei.validate(data, "tei/exile.xml"))


@pytest.mark.parametrize("document", [DOCUMENT, BARE, UNTITLED, WITHHELD], ids=lambda document: document.id)
def test_files_written_by_hand_have_no_fault(tei_all, document):
    data = tei.write(document, AUTHORITY, EDITION)
    assert tei.validate(data, "tei/x.xml") == []
    assert tei_all.validate(etree.fromstring(data)), tei_all.error_log


@pytest.mark.parametrize("kind", KINDS)
def test_authority_files_have_no_fault(tei_all, kind):
    for authority in (AUTHORITY, {}):
        data = tei.write_authority(kind, authority, EDITION)
        assert tei.validate(data, "tei/authority/x.xml") == []
        assert tei_all.validate(etree.fromstring(data)), tei_all.error_log


def reordered(value):
    """The same record, with every mapping in it in the opposite order."""
    if dataclasses.is_dataclass(value):
        fields = {field.name: reordered(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return dataclasses.replace(value, **fields)
    if isinstance(value, dict):
        return {key: reordered(value[key]) for key in reversed(value)}
    return tuple(map(reordered, value)) if isinstance(value, tuple) else value


def test_writing_does_not_depend_on_the_order_of_mappings():
    again = tei.write(reordered(DOCUMENT), reordered(AUTHORITY), reordered(EDITION))
    assert again == tei.write(DOCUMENT, AUTHORITY, EDITION)
    for kind in KINDS:
        assert tei.write_authority(kind, reordered(AUTHORITY), EDITION) == tei.write_authority(kind, AUTHORITY, EDITION)


@brief_law
@given(libraries())
def test_a_file_that_was_read_is_written_alike(library):
    document, authority, edition = library
    data = tei.write(document, authority, edition)
    reading = tei.read(data, "tei/exile.xml")
    assert tei.write(reading.document, reading.authority, edition) == data


# --- what cannot be kept as it is ---------------------------------------------------------------------------------


def of_segment(segment):
    return Document(id="x", title={}, original="ar", texts=(Text("ar", (Division("1", (segment,)),)),))


def read_segment(segment):
    (text,) = tei.read(tei.write(of_segment(segment), {}, EDITION), "tei/x.xml").document.texts
    (found,) = text.segments()
    return found


@st.composite
def texts_with_crossing_spans(draw):
    text = draw(some_words)
    marks = draw(spans(len(text)))
    start, end = sorted([draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))])
    emphasis = (Span(start, end),) if start < end else ()
    return Segment("1.1", text, emphasis, tuple(Mention(*place, "person", "salim") for place in marks))


@law
@given(texts_with_crossing_spans())
def test_an_emphasis_may_cross_names(segment):
    assert read_segment(segment) == segment


@st.composite
def texts_with_marks_anywhere(draw):
    text = draw(some_words)
    ends = st.integers(-1, len(text) + 2)
    places = draw(st.lists(st.tuples(ends, ends), max_size=5))
    emphasis = draw(st.lists(st.tuples(ends, ends), max_size=4))
    marks = tuple(Mention(*place, "person", "salim") for place in places)
    return Segment("1.1", text, tuple(Span(*place) for place in emphasis), marks)


@law
@given(texts_with_marks_anywhere())
def test_marks_that_cross_or_lie_outside_never_touch_the_text(segment):
    found = read_segment(segment)
    assert found.text == segment.text
    assert set(found.marks) <= set(segment.marks)


def test_of_two_marks_that_cross_the_later_is_left_out():
    first, second = Mention(0, 5, "person", "a"), Mention(3, 8, "person", "b")
    assert read_segment(Segment("1.1", "abcdefgh", marks=(first, second))).marks == (first,)


def test_characters_that_xml_cannot_carry_become_replacement_characters():
    mention = Mention(2, 3, "person", "s\x01")
    found = read_segment(Segment("1.1", "a\x00b\x1f\ud800\ufffec", marks=(mention,)))
    assert found.text == "a\ufffdb\ufffd\ufffd\ufffdc"
    assert (found.marks[0].start, found.marks[0].end) == (2, 3)


def test_a_segment_stands_on_a_line_of_its_own():
    lines = tei.write(DOCUMENT, AUTHORITY, EDITION).decode().split("\n")
    for text in DOCUMENT.texts:
        for segment in text.segments():
            (line,) = (line for line in lines if f'<seg xml:id="{xml_id(text.lang, segment.id)}"' in line)
            assert line.strip().removeprefix("<head>").startswith("<seg")


def test_long_lists_are_lists_of_at_most_a_hundred():
    persons = {f"p{n}": dataclasses.replace(AUTHORITY["salim"], id=f"p{n}") for n in range(250)}
    data = tei.write_authority("person", persons, EDITION)
    root = etree.fromstring(data)
    assert [len(group) for group in root.iter("{*}listPerson")] == [3, 100, 100, 50]
    assert tei.validate(data, "x.xml") == []
    assert tei.read_authority(data, "x.xml").authority == persons


def test_every_record_knows_its_line():
    data = tei.write(DOCUMENT, AUTHORITY, EDITION)
    lines = data.decode().split("\n")
    reading = tei.read(data, "tei/journey.xml")
    segment = reading.document.texts[1].divisions[0].segments[1]
    assert segment.where.path == "tei/journey.xml"
    assert "en.1.1-1.2" in lines[segment.where.line - 1]
    assert 'xml:id="tangier"' in lines[reading.authority["tangier"].where.line - 1]
    assert "note.ar.1.1-2" in lines[reading.document.notes[1].where.line - 1]


@pytest.mark.parametrize(("start", "end"), [(0, 3), (4, 7), (8, 11), (0, 11), (3, 4), (7, 8)])
def test_a_note_points_to_the_same_words_in_the_file(start, end):
    """A string range counts the words of corr too, but none at its own edges that are not its words."""
    text = "one teh two"
    segment = Segment("1.1", text, marks=(Correction(4, 7, "the"),))
    note = Note("1.1", "ar", "1.1", Span(start, end), "context", {"en": "x"})
    data = tei.write(dataclasses.replace(of_segment(segment), notes=(note,)), {}, EDITION)
    root = etree.fromstring(data)
    target = next(root.iter("{*}note")).get("target")
    offset, length = map(int, target.removeprefix("#string-range(ar.1.1,").rstrip(")").split(","))
    pointed = "".join(next(root.iter("{*}seg")).itertext())[offset : offset + length]
    assert pointed == ("one tehthe two" if end - start == 11 else text[start:end])
