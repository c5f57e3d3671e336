"""A folder of ``sources/`` becomes a document."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import GOOD, write
from diglot import annotation, sources
from diglot.model import (
    Accepted,
    Change,
    Cite,
    Correction,
    Division,
    Document,
    Edition,
    Note,
    Ruling,
    Segment,
    Source,
    Span,
    Text,
    Where,
)
from diglot.project import Project

SAID = {
    "sources/house/document.yml": """\
title: {ar: البيت على التل, en: The house on the hill}
original: ar
author: {ar: سلمى, en: Salma}
translator: Nur
source: {publication: The Hill, date: 2021-05-03, place: Town, url: "https://hill.example/1", rights: none}
licence: CC-BY-4.0
abstract:
  en: >
    A man comes
    to a house.
subjects: [Houses, Hills]
status: reviewed
segments: {"1.2": draft, "2.1": reviewed}
changes: [{date: 2026-11-22, by: Nur, what: {en: First version}}]
""",
    "sources/house/en.txt": """\
[1.0] ## The house on the hill
[1.1-1.2] The man reached the city and asked for the *old* house.

[2.1] In the morning the boy left.
""",
    "sources/house/notes.yml": """\
- at: "1.2"
  quote: البيت
  occurrence: 2
  kind: language
  text: {en: "The *old* house.", ar: البيت القديم.}
  cites: [{work: hill-book, at: p. 61}]
- {at: "1.2", text: {en: On the whole sentence.}}
- {at: "1.2", lang: en, quote: old house, kind: translation, text: {en: A choice.}}
""",
    "sources/house/corrections.yml": """\
- {at: "1.2", quote: صبي, correct: الصبي, ref: boy, reason: misprint}
- {at: "1.2", quote: فدلّه صبي على, correct: ""}
""",
    "sources/house/mentions.yml": """\
- {at: "1.1", quote: الرجل, ref: none}
- {at: "2.1", quote: الصباح, when: 1909/1910, cert: low}
""",
}

LAST = "سأل عن البيت فدلّه صبي على البيت القديم."


def test_everything_that_an_editor_says_is_in_the_document(edition):
    document, issues = sources.read(
        edition({**SAID, "sources/house/corrections.yml": SAID["sources/house/corrections.yml"].splitlines()[0]}),
        "house",
    )
    assert issues == []
    word = LAST.index("صبي")
    assert document == Document(
        "house",
        {"ar": "البيت على التل", "en": "The house on the hill"},
        "ar",
        (
            Text(
                "ar",
                (
                    Division(
                        "1",
                        (
                            Segment("1.0", "البيت على التل"),
                            Segment("1.1", "وصل الرجل إلى المدينة في المساء."),
                            Segment(
                                "1.2", LAST, marks=(Correction(word, word + 3, "الصبي", "misprint"),), status="draft"
                            ),
                        ),
                    ),
                    Division("2", (Segment("2.1", "في الصباح رحل الصبي."),)),
                ),
            ),
            Text(
                "en",
                (
                    Division(
                        "1",
                        (
                            Segment("1.0", "The house on the hill"),
                            Segment(
                                "1.1-1.2",
                                "The man reached the city and asked for the old house.",
                                (Span(43, 46),),
                                status="draft",
                            ),
                        ),
                    ),
                    Division("2", (Segment("2.1", "In the morning the boy left."),)),
                ),
            ),
        ),
        author={"ar": "سلمى", "en": "Salma"},
        translator={"": "Nur"},
        source=Source({"": "The Hill"}, "2021-05-03", {"": "Town"}, "https://hill.example/1", {"": "none"}),
        licence="CC-BY-4.0",
        abstract={"en": "A man comes to a house."},
        subjects=({"": "Houses"}, {"": "Hills"}),
        status="reviewed",
        changes=(Change("2026-11-22", {"": "Nur"}, {"en": "First version"}),),
        notes=(
            Note(
                "1.2",
                "ar",
                "1.2",
                Span(LAST.rindex("البيت"), LAST.rindex("البيت") + 5),
                "language",
                {"en": "The *old* house.", "ar": "البيت القديم."},
                (Cite("hill-book", {"": "p. 61"}),),
            ),
            Note("1.2-2", "ar", "1.2", None, "context", {"en": "On the whole sentence."}),
            Note("1.1-1.2", "en", "1.1-1.2", Span(43, 52), "translation", {"en": "A choice."}),
        ),
        rulings=(
            Ruling("ar", "1.2", word, word + 3, ref="boy"),
            Ruling("ar", "1.1", 4, 9),
            Ruling("ar", "2.1", 3, 9, when="1909/1910", cert="low"),
        ),
    )


IN_EACH_LANGUAGE = {
    "sources/house/document.yml": """\
title: {ar: البيت على التل, en: The house on the hill}
original: ar
translator: {ar: نور, en: Nur}
source: {publication: {ar: التل, en: The Hill}, place: {ar: المدينة}, rights: {en: none}}
subjects: [{ar: بيوت, en: Houses}, Hills, {en: Towns}]
changes: [{date: 2026-11-22, by: {ar: نور, en: Nur}, what: {en: First version}}]
""",
    "sources/house/notes.yml": """\
- {at: "1.2", text: {en: A note.}, cites: [{work: hill, at: {ar: الفصل 4, en: ch. 4}}, {work: hill, at: 61}]}
""",
}


def test_what_is_said_of_a_document_may_be_said_in_each_language(edition):
    document, issues = sources.read(edition(IN_EACH_LANGUAGE), "house")
    assert issues == []
    assert document.translator == {"ar": "نور", "en": "Nur"}
    assert document.source == Source({"ar": "التل", "en": "The Hill"}, place={"ar": "المدينة"}, rights={"en": "none"})
    assert document.subjects == ({"ar": "بيوت", "en": "Houses"}, {"": "Hills"}, {"en": "Towns"})
    assert document.changes[0].by == {"ar": "نور", "en": "Nur"}
    assert document.notes[0].cites == (Cite("hill", {"ar": "الفصل 4", "en": "ch. 4"}), Cite("hill", {"": "61"}))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Houses", ({"": "Houses"},)),
        ("{ar: بيوت, en: Houses}", ({"ar": "بيوت", "en": "Houses"},)),
        ("[Houses, null, '']", ({"": "Houses"},)),
        ("[]", ()),
    ],
)
def test_a_single_subject_needs_no_list(edition, written, read):
    text = f"title: {{ar: البيت}}\noriginal: ar\nsubjects: {written}\n"
    document, issues = sources.read(edition({"sources/house/document.yml": text}), "house")
    assert (document.subjects, issues) == (read, [])


def test_records_know_their_file_and_line(edition):
    document, _ = sources.read(edition(SAID), "house")
    assert document.where == Where("sources/house/document.yml", 1)
    assert [segment.where.line for segment in document.texts[0].segments()] == [1, 2, 3, 5]
    assert [note.where for note in document.notes][1] == Where("sources/house/notes.yml", 7)
    assert document.rulings[-1].where == Where("sources/house/mentions.yml", 2)


def test_a_mention_in_a_note_is_quoted_without_the_stars(edition):
    notes = '- {at: "1.1", text: {en: A man}}\n- {at: "1.1", text: {en: "An *old* house, a \\\\* and a house"}}\n'
    rulings = '- {note: "1.1-2", lang: en, quote: old house, ref: home}\n- {note: "1.1-2", lang: en, quote: house, occurrence: 2, ref: none}\n'
    document, issues = sources.read(
        edition({"sources/house/notes.yml": notes, "sources/house/mentions.yml": rulings}), "house"
    )
    assert issues == []
    words, _ = annotation.words(document.notes[1].text["en"])
    assert [(words[each.start : each.end], each.note, each.segment, each.ref) for each in document.rulings] == [
        ("old house", "1.1-2", "1.1", "home"),
        ("house", "1.1-2", "1.1", None),
    ]


def test_issues_name_document_and_segment(edition):
    _, issues = sources.read(
        edition({"sources/house/notes.yml": '- {at: "1.2", quote: سوق, text: {en: A.}}\n'}), "house"
    )
    assert [(issue.document, issue.segment) for issue in issues] == [("house", "1.2")]


def test_a_note_whose_words_are_gone_is_kept_on_its_segment(edition):
    document, _ = sources.read(
        edition({"sources/house/notes.yml": '- {at: "1.2", quote: سوق, text: {en: A.}}\n'}), "house"
    )
    assert [(note.segment, note.span, note.text) for note in document.notes] == [("1.2", None, {"en": "A."})]


def test_of_two_corrections_that_cross_the_first_is_kept(edition):
    said = '- {at: "1.1", quote: إلى المدينة, correct: ب}\n- {at: "1.1", quote: الرجل إلى, correct: ا}\n'
    document, issues = sources.read(edition({"sources/house/corrections.yml": said}), "house")
    marks = [mark for segment in document.texts[0].segments() for mark in segment.marks]
    assert [mark.correct for mark in marks] == ["ا"]
    assert [issue.where.line for issue in issues] == [1]


def test_without_document_yml_the_texts_are_read_all_the_same(edition):
    project = edition({"sources/town/en.txt": "[1.1] A town.\n", "sources/town/ar.txt": "[1.1] مدينة.\n"})
    document, _ = sources.read(project, "town")
    assert (document.original, [text.lang for text in document.texts]) == ("ar", ["ar", "en"])


def test_the_original_comes_first_and_translations_follow_the_edition(edition):
    files = {f"sources/house/{lang}.txt": "[1.1] x\n" for lang in ("de", "en", "fr", "ar")}
    project = edition({**files, "sources/house/document.yml": "title: {en: x}\noriginal: fr\n"}, languages=("en", "ar"))
    document, _ = sources.read(project, "house")
    assert [text.lang for text in document.texts] == ["fr", "en", "ar", "de"]


def test_a_link_out_of_the_edition_is_not_read(edition, tmp_path):
    (tmp_path / "secret.txt").write_text("[1.1] secret\n", encoding="utf-8")
    document, _ = sources.read(edition({"sources/house/en.txt -> ../../../secret.txt": ""}), "house")
    assert document.text("en") is None


def test_a_text_in_another_encoding_is_not_lost(edition):
    raw = GOOD["sources/house/ar.txt"].encode("cp1256")
    document, _ = sources.read(edition({"sources/house/ar.txt": raw}), "house")
    assert [segment.text for segment in document.texts[0].segments()][-1] == "في الصباح رحل الصبي."


def test_aliases_of_yaml_do_not_multiply(edition):
    lines = ["title: {en: x}", "original: ar", "a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 7)]
    start = time.process_time()
    sources.read(edition({"sources/house/document.yml": "\n".join(lines)}), "house")
    assert time.process_time() - start < 1


NOISE = st.one_of(
    st.sampled_from(
        ['"', "\n", "- ", "at: ", "1.1", "[", "]", "{", "}", "\x00", "\u202e", "&a ", "*a ", "!x ", "? ", ": "]
    ),
    st.text(max_size=4),
)


@given(
    st.sampled_from(sorted({**GOOD, **SAID})),
    st.integers(0, 2000),
    st.lists(NOISE, max_size=4).map("".join),
    st.integers(0, 20),
)
@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.too_slow])
def test_no_damage_to_a_file_makes_reading_fail(tmp_path_factory, name, place, noise, cut):
    files = {**GOOD, **SAID}
    text = files[name]
    place %= len(text)
    files[name] = (text[:place] + noise + text[place + cut :]).encode("utf-8", "surrogatepass")
    root = tmp_path_factory.mktemp("damaged", numbered=True)
    write(root, files)
    document, issues = sources.read(Project(root, Edition({}, ("ar", "en"), ("en",))), "house")
    assert document.id == "house"
    assert all(issue.where.path.startswith("sources/house") for issue in issues)


def test_time_is_linear_in_the_text(edition):
    def seconds(count):
        lines = "\n".join(f"[1.{n}] وصل *الرجل* إلى المدينة." for n in range(1, count))
        notes = "".join(f'- {{at: "1.{n}", quote: الرجل, text: {{en: A.}}}}\n' for n in range(1, count // 20))
        project = edition({"sources/house/ar.txt": lines, "sources/house/notes.yml": notes})
        start = time.process_time()
        assert sources.read(project, "house")[1] == []
        return time.process_time() - start

    assert seconds(8_000) < 0.1 + 40 * max(seconds(800), 0.01)


def test_what_an_editor_accepts_of_a_translation_is_in_the_document(edition):
    said = """\
- {at: "1.1", code: D528, reason: it is an idiom}
- {at: "1.2", code: D525, lang: en, what: boy, reason: he is named before}
- {at: "1.2", code: D501, reason: it is no finding on a translation}
"""
    document, issues = sources.read(edition({"sources/house/accepted.yml": said}), "house")
    assert document.accepted == (
        Accepted("1.1", "D528", "it is an idiom"),
        Accepted("1.2", "D525", "he is named before", "en", "boy"),
    )
    assert document.accepted[1].where == Where("sources/house/accepted.yml", 2)
    assert [issue.code for issue in issues] == ["D218"]
