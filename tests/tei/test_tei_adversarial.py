"""Files that are broken, or meant to break something: issues, never a traceback, and never the contents of other files."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tei_fixtures import AUTHORITY, DOCUMENT, EDITION

from diglot import tei

GOOD = tei.write(DOCUMENT, AUTHORITY, EDITION)
SECRET = "the words of another file"


def file(body, before="", beside=""):
    text = f'<text xml:lang="en"><body>{body}</body></text>'
    return f'<?xml version="1.0"?>\n{before}<TEI xmlns="http://www.tei-c.org/ns/1.0">{beside}{text}</TEI>'.encode()


def words(reading):
    return [segment.text for text in reading.document.texts for segment in text.segments()]


def codes(reading):
    return {issue.code for issue in reading.issues} - {"D615"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "D602"),
        (b" \n ", "D602"),
        (b"hello", "D602"),
        (bytes(range(256)), "D602"),
        (b"<html><p>a</p></html>", "D602"),
        (b"<?xml version='1.0'?><teiHeader xmlns='http://www.tei-c.org/ns/1.0'/>", "D602"),
    ],
)
def test_what_is_no_tei_file(data, code):
    for read in (tei.read, tei.read_authority):
        reading = read(data, "tei/x.xml")
        assert reading.document is None and reading.authority == {}
        assert code in codes(reading)
    assert code in {issue.code for issue in tei.validate(data, "tei/x.xml")}


def test_a_huge_file_is_not_parsed():
    data = b"<TEI>" + b" " * (64 * 1024 * 1024)
    assert codes(tei.read(data, "tei/x.xml")) == {"D602"}


LEVELS = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
BOMB = f'<!DOCTYPE TEI [<!ENTITY e0 "ha">{LEVELS}]>'


@pytest.mark.parametrize("body", ["<p>a &e11; b</p>", '<p n="&e11;">a</p>'])
def test_an_entity_bomb_does_not_go_off(body):
    start = time.perf_counter()
    reading = tei.read(file(body, BOMB), "tei/x.xml")
    assert codes(reading) == {"D601"}
    assert time.perf_counter() - start < 2


def test_entities_are_not_resolved(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    declared = f'<!DOCTYPE TEI [<!ENTITY in "inside"><!ENTITY out SYSTEM "{secret.as_uri()}">]>'
    reading = tei.read(file("<p>a &in; b &out; c</p>", declared), "tei/x.xml")
    assert words(reading) == ["a &in; b &out; c"]
    assert codes(reading) == {"D604"}


def test_nothing_is_included_or_fetched(tmp_path):
    secret = tmp_path / "secret.xml"
    secret.write_text(f"<p>{SECRET}</p>")
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{secret.as_uri()}"/>'
    document_type = f'<!DOCTYPE TEI SYSTEM "{secret.as_uri()}">'
    reading = tei.read(file(f"<p>a {include} b</p>", document_type), "tei/x.xml")
    assert words(reading) == ["a b"]
    assert codes(reading) == {"D603"}


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>one</p><p>two <hi>thr", ["one", "two thr"]),
        ("<p>a <q>b <hi>c</q> d</hi></p>", ["a b c d"]),
        ("<p>a & b</p>", ["a b"]),
        ("<p>a &nbsp; b</p>", ["a &nbsp; b"]),
        ("<p a=1>c</p>", None),
    ],
)
def test_what_is_not_well_formed_is_read_as_far_as_it_goes(body, text):
    data = file(body)
    reading = tei.read(data, "tei/x.xml")
    assert "D601" in codes(reading)
    assert {issue.where.line for issue in reading.issues if issue.code == "D601"} == {2}
    assert text is None or words(reading) == text
    assert "D601" in {issue.code for issue in tei.validate(data, "tei/x.xml")}


def test_an_id_that_stands_twice_is_no_reason_not_to_read():
    data = GOOD.replace(b'xml:id="ar.1.2a"', b'xml:id="ar.1.2"')
    reading = tei.read(data, "tei/x.xml")
    assert codes(reading) == {"D607"}
    numbers = [segment.id for segment in reading.document.texts[0].segments()]
    assert numbers == ["1.0", "1.1", "1.2", "1.2", "1.2b", "2.1", "2.2"]


@pytest.mark.parametrize("name", ["hi", "choice", "note", "persName", "unknown", "q"])
@pytest.mark.parametrize("depth", [200, 5000])
def test_deep_nesting_in_a_sentence(name, depth):
    data = file(f"<p>before {f'<{name}>' * depth}x{f'</{name}>' * depth} after</p>")
    reading = tei.read(data, "tei/x.xml")
    tei.validate(data, "tei/x.xml")
    assert depth > 200 or words(reading)[0].endswith("after")
    assert depth == 200 or "D601" in codes(reading)


def test_deep_nesting_of_divisions():
    reading = tei.read(file("<div>" * 200 + "<p>x</p>" + "</div>" * 200), "tei/x.xml")
    assert words(reading) == ["x"]


@pytest.mark.parametrize("item", ['<persName xml:lang="en">n</persName>', "<persName>n</persName>", "<wrong/>"])
def test_a_flat_list_of_5000_entities(item):
    persons = "".join(f'<person xml:id="p{n}">{item}</person>' for n in range(5000))
    data = file("<p/>", beside=f"<standOff><listPerson>{persons}</listPerson></standOff>")
    start = time.perf_counter()
    assert len(tei.read(data, "tei/x.xml").authority) == 5000
    assert {issue.code for issue in tei.validate(data, "tei/x.xml")} == {"D605"}
    assert time.perf_counter() - start < 5


def test_the_same_fault_many_times_is_not_told_many_times():
    reading = tei.read(file("\n".join(f"<p><zz>{n}</zz></p>" for n in range(500))), "tei/x.xml")
    assert len(words(reading)) == 500
    assert len([issue for issue in reading.issues if issue.code == "D603"]) == 20


@pytest.mark.parametrize(
    "target", ["", "#", "#string-range(en.1.1,5,99999999999999999999)", "http://example.org", "#string-range(,,)"]
)
def test_a_note_may_point_nowhere(target):
    data = file("<p>x</p>", beside=f'<standOff><note target="{target}">words</note></standOff>')
    reading = tei.read(data, "tei/x.xml")
    assert [note.text for note in reading.document.notes] == ([{"und": "words"}] if target else [])
    assert tei.write(reading.document, {}, EDITION)


@settings(deadline=None, max_examples=100)
@given(st.integers(0, len(GOOD)), st.integers(0, 40), st.binary(max_size=6) | st.sampled_from([b"<", b">", b'"', b"&"]))
def test_a_damaged_file_is_read_and_checked(start, length, put_in):
    data = GOOD[:start] + put_in + GOOD[start + length :]
    reading = tei.read(data, "tei/x.xml")
    tei.read_authority(data, "tei/x.xml")
    tei.validate(data, "tei/x.xml")
    if reading.document:
        tei.read(tei.write(reading.document, reading.authority, EDITION), "tei/x.xml")


def test_an_undeclared_prefix_is_told_and_no_more():
    issues = tei.validate(file("<p><x:y>a</x:y></p>"), "tei/x.xml")
    assert any(issue.code == "D601" and "x" in issue.text for issue in issues)
    assert any(issue.code == "D605" for issue in issues)


def test_beyond_sixty_levels_only_the_words_of_a_sentence_are_read():
    reading = tei.read(file("<p>" + "<hi>" * 200 + "x" + "</hi>" * 200 + " after</p>"), "tei/x.xml")
    (segment,) = reading.document.texts[0].segments()
    assert (segment.text, len(segment.emphasis), codes(reading)) == ("x after", 60, {"D616"})
