"""TEI by other hands is read as far as it goes; nothing that it says is lost without a word."""

import pytest
from tei_fixtures import EDITION

from diglot import tei
from diglot.csl import Person, Record
from diglot.datevalue import DateValue
from diglot.model import Change, Correction, Date, Entity, Mention, Source, Span

NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"'


def read(text, header="", beside=""):
    root = f'<TEI {NAMESPACE}><teiHeader>{header}</teiHeader>{beside}<text xml:lang="en">{text}</text></TEI>'
    return tei.read(root.encode(), "tei/other.xml")


def segments(reading):
    return [
        (division.n, segment.id, segment.text)
        for text in reading.document.texts
        for division in text.divisions
        for segment in division.segments
    ]


def sentence(words):
    """The only segment of a document with these words, and the codes of what is said about them."""
    reading = read(f"<body><p>{words}</p></body>")
    (text,) = reading.document.texts
    (segment,) = text.segments()
    return segment, [issue.code for issue in reading.issues if issue.code != "D615"]


def test_paragraphs_headings_verses_and_sentences_become_segments():
    reading = read(
        """<front><p>Before</p></front>
        <body><div><head>One</head><head>more</head>
          <p>First paragraph
             on two lines.</p>
          <p><s>This.</s> <seg>And this.</seg> loose</p>
          <lg><l>a verse</l><l>another</l></lg></div>
          <div><ab>Last</ab></div></body>"""
    )
    assert segments(reading) == [
        ("1", "1.1", "Before"),
        ("2", "2.0", "One"),
        ("2", "2.0a", "more"),
        ("2", "2.1", "First paragraph on two lines."),
        ("3", "3.1", "This."),
        ("3", "3.2", "And this."),
        ("3", "3.3", "loose"),
        ("4", "4.1", "a verse"),
        ("4", "4.2", "another"),
        ("5", "5.1", "Last"),
    ]
    assert reading.document.id == "other"
    assert reading.document.texts[0].divisions[1].segments[2].where.line == 3


def test_edition_and_translation_by_another_hand():
    reading = read(
        """<body><div type="edition" xml:lang="ar"><ab>نص</ab></div>
        <div type="translation" xml:lang="en"><p>text</p></div>
        <div type="commentary"><p>lost?</p></div></body>"""
    )
    assert [(text.lang, [segment.text for segment in text.segments()]) for text in reading.document.texts] == [
        ("ar", ["نص"]),
        ("en", ["text"]),
    ]
    assert reading.document.original == "ar"
    (issue,) = (issue for issue in reading.issues if issue.code == "D618")
    assert "commentary" in issue.text and issue.where.line == 3


def test_words_outside_of_paragraphs_are_kept():
    reading = read("<body>bare<div>words<p>a</p>tail<strange>odd</strange></div></body>")
    assert [text for _, _, text in segments(reading)] == ["bare", "words", "a", "tail", "odd"]
    assert any(issue.code == "D603" and "strange" in issue.text for issue in reading.issues)


@pytest.mark.parametrize(
    ("words", "text", "mark"),
    [
        ('<persName ref="#a">A</persName> b', "A b", Mention(0, 1, "person", "a", "high", "editor")),
        ('x <placeName ref="#a" cert="low"> A </placeName> b', "x A b", Mention(2, 3, "place", "a", "low", "editor")),
        ('<orgName ref="org.xml#a">A</orgName>', "A", Mention(0, 1, "organisation", "a", "high", "editor")),
        ('<country key="a">A</country>', "A", Mention(0, 1, "place", "a", "high", "editor")),
        ('<rs type="person" ref="#a #b">him</rs>', "him", Mention(0, 3, "person", "a", "high", "editor")),
        ('<name type="event" ref="#a">it</name>', "it", Mention(0, 2, "event", "a", "high", "editor")),
        ('<title ref="#a">T</title>', "T", Mention(0, 1, "work", "a", "high", "editor")),
        ('<date when="1900-05">May</date>', "May", Date(0, 3, DateValue("1900-05", "1900-05"), by="editor")),
        (
            '<date notAfter="1900" precision="medium">then</date>',
            "then",
            Date(0, 4, DateValue(None, "1900", "within", approximate=True), by="editor"),
        ),
        ("<choice><corr>the</corr><sic>teh</sic></choice>", "teh", Correction(0, 3, "the")),
    ],
)
def test_what_elements_mean_among_words(words, text, mark):
    segment, codes = sentence(words)
    assert (segment.text, segment.marks, codes) == (text, (mark,), [])


@pytest.mark.parametrize(
    ("words", "text", "codes"),
    [
        ("a<lb/>b", "a b", []),
        ("a <lb/> b", "a b", []),
        ('a<lb break="no"/>b', "ab", []),
        ("a<pb n='2'/><pb/>b", "a b", []),
        ("a <gap reason='torn'/> b", "a \ufffd b", []),
        ("<foreign>et</foreign> <q>b</q><anchor/>", "et b", []),
        ("a <unheardOf>b</unheardOf>", "a b", ["D603"]),
        ("<placeName>Rome</placeName>", "Rome", ["D613"]),
        ("<title>Plain</title>", "Plain", []),
        ("<choice><abbr>Mr</abbr><expan>Mister</expan></choice>", "Mr", ["D617"]),
        ("<choice><orig>colour</orig><reg>color</reg></choice>", "colour", ["D617"]),
        ("<app><rdg>b</rdg><lem>a</lem></app>", "a", ["D617"]),
        ("a<!-- no --> b<?no no?>", "a b", []),
        ("<sic>teh</sic> <corr>the</corr>", "teh the", []),
    ],
)
def test_what_becomes_of_other_elements(words, text, codes):
    segment, found = sentence(words)
    assert (segment.text, segment.marks, found) == (text, (), codes)


def test_emphasis():
    segment, _ = sentence("<emph>a</emph> <hi>b <hi>c</hi></hi>")
    assert segment.emphasis == (Span(0, 1), Span(2, 5), Span(4, 5))


def test_a_date_that_is_no_w3c_date_is_unresolved():
    segment, codes = sentence('<date when="1900-05-05T12:00">noon</date>')
    assert codes == ["D614"]
    assert segment.marks == (Date(0, 4, DateValue(None, None), by="editor"),)


def test_a_note_among_the_words_is_a_note():
    reading = read(
        """<body><p>Word<note>First <hi>thing</hi>.</note>,
        word<note type="textual" xml:lang="ar"><p>ثان</p></note>.</p></body>"""
    )
    assert segments(reading) == [("1", "1.1", "Word, word.")]
    first, second = reading.document.notes
    assert (first.id, first.kind, first.text) == ("1.1", "context", {"en": "First *thing*."})
    assert (second.id, second.kind, second.text) == ("1.1-2", "textual", {"ar": "ثان"})
    assert second.where.line == 2


HEADER = """<fileDesc>
  <titleStmt><title>A
     letter</title><title type="sub">and more</title><author>One</author><author>Two</author>
    <respStmt><resp>Translated by</resp><name>Tom</name></respStmt></titleStmt>
  <publicationStmt><availability><licence target="https://creativecommons.org/licenses/by-nc/4.0/">You may
    use it.</licence></availability></publicationStmt>
  <sourceDesc><biblStruct><monogr><title>A book</title><imprint><pubPlace>Rome</pubPlace><date>1900</date></imprint>
    </monogr></biblStruct></sourceDesc></fileDesc>
  <profileDesc><abstract><p>One.</p><p>Two.</p></abstract>
    <textClass><keywords><list><item><term>Travel</term></item></list></keywords></textClass></profileDesc>
  <revisionDesc status="published"><change when="2020-01-01" who="#me">made
    it</change></revisionDesc>"""


def test_a_header_by_another_hand():
    document = read("<body><p>a</p></body>", HEADER).document
    assert document.title == {"en": "A letter"}
    assert document.author == {"en": "One; Two"}
    assert document.translator == {"": "Tom"}
    assert document.licence == "CC-BY-NC-4.0"
    assert document.source == Source({"": "A book"}, "1900", {"": "Rome"})
    assert document.abstract == {"en": "One.\n\nTwo."}
    assert document.subjects == ({"": "Travel"},)
    assert document.status == "draft"
    assert document.changes == (Change("2020-01-01", {"": "me"}, {"en": "made it"}),)


@pytest.mark.parametrize(
    ("statement", "translator"),
    [
        ("<editor role='translator'><persName>Tom</persName></editor>", {"": "Tom"}),
        ("<editor role='translator' xml:lang='fr'>Tom</editor>", {"fr": "Tom"}),
        ("<editor role='translator'><name>Tom</name> <name>Tim</name></editor>", {"": "Tom Tim"}),
        ("<editor role='translator'>Tom</editor><editor role='translator'>Tim</editor>", {"": "Tom; Tim"}),
        (
            """<editor role='translator'><persName xml:lang='ar'>توم</persName> <persName xml:lang='en'>Tom</persName>
            </editor><editor role='translator'><name xml:lang='en'>Tim</name></editor>""",
            {"ar": "توم; Tim", "en": "Tom; Tim"},
        ),
        ("<editor role='translator'/><editor>Tim</editor>", {}),
    ],
)
def test_translators_by_another_hand(statement, translator):
    header = f"<fileDesc><titleStmt><title>A letter</title>{statement}</titleStmt></fileDesc>"
    assert read("<body><p>a</p></body>", header).document.translator == translator


def test_words_in_several_languages_by_another_hand():
    header = """<fileDesc><sourceDesc><bibl>
        <title>Voyages</title><title xml:lang="ar">رحلات</title><title xml:lang="ar">أسفار</title>
        <pubPlace xml:lang="fr">Paris</pubPlace><availability xml:lang="en">free</availability></bibl></sourceDesc></fileDesc>
      <profileDesc><textClass><keywords xml:lang="en"><term xml:id="a">Travel</term><term xml:id="b">Sea</term></keywords>
        <keywords xml:lang="ar"><term corresp="#b">البحر</term><term corresp="#c">السفن</term></keywords></textClass></profileDesc>
      <revisionDesc><change><name xml:lang="en">Tom</name><name xml:lang="ar">توم</name></change></revisionDesc>"""
    document = read("<body><p>a</p></body>", header).document
    assert document.source == Source({"": "Voyages", "ar": "رحلات"}, place={"fr": "Paris"}, rights={"en": "free"})
    assert document.subjects == ({"en": "Travel"}, {"en": "Sea", "ar": "البحر"}, {"ar": "السفن"})
    assert document.changes[0].by == {"en": "Tom", "ar": "توم"}


def test_a_source_in_prose_is_in_the_language_of_its_prose():
    header = "<fileDesc><sourceDesc{}><p>From a  box.</p></sourceDesc></fileDesc>"
    for lang, words in (("", {"": "From a box."}), (" xml:lang='en'", {"en": "From a box."})):
        assert read("<body><p>a</p></body>", header.format(lang)).document.source == Source(words)


def test_records_by_another_hand():
    reading = read(
        "<body><p>a</p></body>",
        beside="""<standOff xml:lang="en"><listPerson>
          <person xml:id="jd"><persName><forename>John</forename>
             <surname>Doe</surname></persName><persName>J. Doe</persName>
             <birth><date when="1900">in 1900</date></birth><occupation>smith</occupation></person>
          <person><persName>Nobody</persName></person></listPerson>
          <listPlace><place xml:id="p"><placeName>Rome</placeName><location><geo>north</geo></location></place></listPlace>
          <listBibl><biblStruct xml:id="b"><analytic><title>Paper</title><author>J. Doe</author></analytic>
             <monogr><title type="container">Journal</title><imprint><date>1901</date></imprint></monogr></biblStruct>
             <bibl>Not an entry</bibl></listBibl></standOff>""",
    )
    assert reading.authority == {
        "jd": Entity("jd", "person", {"en": "John Doe"}, aliases={"en": ("J. Doe",)}, born="1900"),
        "p": Entity("p", "place", {"en": "Rome"}),
        "b": Entity(
            "b",
            "work",
            {},
            record=Record(title="Paper", author=(Person(literal="J. Doe"),), container_title="Journal", issued="1901"),
        ),
    }
    assert [(issue.code, issue.where.line) for issue in reading.issues if issue.code != "D615"] == [
        ("D620", 4),
        ("D619", 5),
        ("D621", 6),
    ]


def test_without_namespace_and_language():
    reading = tei.read(b"<TEI><text><body><p>hi</p></body></text></TEI>", "tei/x.xml")
    assert segments(reading) == [("1", "1.1", "hi")]
    assert reading.document.original == "und"
    assert [issue.code for issue in reading.issues] == ["D602", "D611", "D615"]


OURS = """<body><div type="edition" xml:lang="en" xml:id="text.en"><div type="textpart" n="1"><p>
    <seg xml:id="en.1.1">one</seg> loose words <seg xml:id="de.1.2">zwei</seg><seg xml:id="en.1.3"/>
    </p></div></div></body>"""


def test_words_outside_of_our_segments_are_holes():
    reading = read(OURS)
    assert segments(reading) == [
        ("1", "1.1", "one"),
        ("1", "hole-1", "loose words"),
        ("1", "hole-2", "zwei"),
        ("1", "1.3", ""),
    ]
    assert {issue.code for issue in reading.issues} == {"D612"}


@pytest.mark.parametrize("text", [OURS, "<body><div><head>H</head><p>a <hi>b</hi><note>n</note></p></div></body>"])
def test_what_was_read_from_another_hand_is_kept_from_then_on(text):
    document = read(text, HEADER).document
    again = tei.read(tei.write(document, {}, EDITION), "tei/other.xml")
    assert (again.document, again.issues) == (document, [])


def test_marks_are_sorted_longest_first_where_one_is_empty():
    segment, _ = sentence('a <persName ref="#a"/><persName ref="#b">x</persName>')
    assert [mark.ref for mark in segment.marks] == ["b", "a"]
