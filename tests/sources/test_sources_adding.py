"""A raw text becomes a folder of ``sources/``."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diglot import sources
from diglot.model import Edition
from diglot.project import Project, Settings
from diglot.sources import Addition

RAW = """\
البيت على التل

وصل الرجل إلى المدينة في المساء. سأل عن البيت؛ ثم رحل!

الطريق إلى البيت
في الصباح رحل الصبي. - لم يره أحد.
- من هناك؟
## هكذا *سأل*\\ الرجل، ثم نام.
"""

PRESS_TEXTS = sorted((Path(__file__).parents[3] / "shared" / "sources").glob("*.txt"))


def snapshot(root):
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def add(project, raw, document="hill", lang="ar"):
    file = project.root / "raw.txt"
    file.write_bytes(raw if isinstance(raw, bytes) else raw.encode())
    return sources.add(project, file, document, lang)


def test_a_raw_text_becomes_segments_a_waiting_translation_and_a_document_file(edition):
    project = edition(languages=("ar", "en", "fr"))
    addition, issues = add(project, RAW)
    assert issues == []
    files = tuple(f"sources/hill/{name}" for name in ("document.yml", "ar.txt", "en.txt", "fr.txt"))
    assert addition == Addition("hill", "ar", "UTF-8", paragraphs=4, headings=2, segments=7, files=files)
    written = snapshot(project.sources / "hill")
    assert written["ar.txt"].decode() == (
        "[1.0] ## البيت على التل\n"
        "[1.1] وصل الرجل إلى المدينة في المساء.\n"
        "[1.2] سأل عن البيت؛ ثم رحل!\n"
        "\n"
        "[2.0] ## الطريق إلى البيت\n"
        "[2.1] في الصباح رحل الصبي. - لم يره أحد.\n"
        "\n"
        "[3.1] - من هناك؟\n"
        "\n"
        "[4.1] \\## هكذا \\*سأل\\*\\\\ الرجل، ثم نام.\n"
    )
    assert written["en.txt"] == written["fr.txt"]
    assert written["en.txt"].decode() == "[1.0] ##\n[1.1]\n[1.2]\n\n[2.0] ##\n[2.1]\n\n[3.1]\n\n[4.1]\n"
    assert written["document.yml"].decode() == (
        "# What is known of the text. Further keys: author, translator, source, licence, abstract, subjects, changes.\n"
        "title:\n  ar: البيت على التل\n  en: '[hill]'\n  fr: '[hill]'\n"
        "original: ar\nstatus: draft\n"
    )


def test_what_was_added_is_read_without_a_fault(edition):
    project = edition()
    add(project, RAW)
    document, issues = sources.read(project, "hill")
    assert issues == []
    assert [text.lang for text in document.texts] == ["ar", "en"]
    assert [s.text for s in document.texts[0].segments()][-1] == "## هكذا *سأل*\\ الرجل، ثم نام."
    assert {s.text for s in document.texts[1].segments()} == {""}


def test_settings_of_the_edition_are_heeded(edition):
    project = edition(settings=Settings(semicolon=True, abbreviations={"ar": ("مخ",)}))
    addition, _ = add(project, "وصل مخ. سلمى؛ ثم رحل الرجل.")
    assert addition.segments == 2


def test_a_second_text_with_the_same_identifier_changes_nothing(edition):
    project = edition()
    add(project, RAW)
    before = snapshot(project.root)
    addition, issues = add(project, RAW)
    assert (addition, [issue.code for issue in issues]) == (None, ["D404"])
    assert snapshot(project.root) == before


@pytest.mark.parametrize("failing", ["mkdir", "write_text", "rename"])
def test_a_failure_leaves_nothing_behind(edition, monkeypatch, failing):
    project = edition()
    (project.root / "raw.txt").write_text(RAW, encoding="utf-8")
    before = sorted(project.root.rglob("*"))
    wrote = []

    def fail(path, *args, **kwargs):
        wrote.append(path)
        if failing == "write_text" and len(wrote) == 1:
            return path.write_bytes(b"half")
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(Path, failing, fail)
    addition, issues = sources.add(project, project.root / "raw.txt", "hill", "ar")
    assert (addition, [issue.code for issue in issues]) == (None, ["D407"])
    assert os.strerror(28) in issues[0].text
    assert sorted(project.root.rglob("*")) == before


def test_other_kinds_of_line_ends_and_spaces(edition):
    project = edition()
    addition, _ = add(project, "وصل الرجل.\r\nسأل.\rثم\xa0رحل. \x0cونام.\x0b\u2028عاد.".encode("utf-16"))
    assert (addition.encoding, addition.paragraphs) == ("UTF-16", 5)
    document, issues = sources.read(project, "hill")
    assert issues == []
    assert [s.text for s in document.texts[0].segments()] == ["وصل الرجل.", "سأل.", "ثم\xa0رحل.", "ونام.", "عاد."]


def test_verse_lists_and_the_last_line_are_no_headings(edition):
    project = edition()
    lines = ["بيت على التل", "صبي على الجسر", "رجل في السوق", "وصل الرجل.", "هل وصل؟", "سأل عن البيت.", "النهاية"]
    add(project, "\n".join(lines))
    document, _ = sources.read(project, "hill")
    assert [s.text for s in document.texts[0].segments() if s.is_heading] == ["هل وصل؟"]


def test_what_has_many_words_or_letters_is_no_heading(edition):
    project = edition()
    addition, _ = add(project, f"{'كلمة ' * 15}\nوصل الرجل.\n{'ك' * 101}\nوصل الرجل.")
    assert addition.headings == 0


def test_a_title_and_a_heading_after_it_are_both_headings(edition):
    project = edition()
    addition, _ = add(project, "بيت على التل\nالطريق إليه\nوصل الرجل.")
    assert addition.headings == 2
    document, issues = sources.read(project, "hill")
    assert issues == []
    assert [s.id for s in document.texts[0].segments()] == ["1.0", "2.0", "2.1"]


def test_a_long_first_sentence_is_cut_short_for_the_title(edition):
    project = edition()
    add(project, "كلمة: " * 60 + "وانتهى.")
    document, issues = sources.read(project, "hill")
    assert issues == []
    assert document.title["ar"].endswith("كلمة: …") and len(document.title["ar"]) <= 100


def restored(text):
    """The law: the segments, in order, with white space between them, are the raw text."""
    rest = text
    document = yield
    for segment in document.texts[0].segments():
        rest = rest.lstrip()
        assert rest.startswith(segment.text), segment.id
        rest = rest[len(segment.text) :]
    assert rest.strip() == ""
    yield


def assert_restored(project, raw):
    document, _ = sources.read(project, "hill")
    law = restored(raw)
    next(law)
    law.send(document)


PIECES = st.sampled_from(
    [
        "وصل",
        "الرجل",
        "د",
        "The man",
        "J",
        "1929",
        "3.5",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "\xa0",
        "\u200f",
        "e\u0301",
        *".؟?!…،؛:\"«»“”()[]{}-–*\\#_`<>&|~'",
        "...",
        "## ",
        "- ",
        "[1.1] ",
        "* ",
    ]
)


@given(st.lists(PIECES, min_size=1, max_size=50).map("".join), st.booleans())
@settings(deadline=None, max_examples=150)
def test_the_segments_joined_are_the_raw_text_but_for_white_space(tmp_path_factory, raw, semicolon):
    project = Project(tmp_path_factory.mktemp("law"), Edition({}, ("ar",), ("ar",)), Settings(semicolon))
    addition, issues = add(project, "وصل" + raw)
    assert addition is not None, issues
    assert_restored(project, "وصل" + raw)
    document, issues = sources.read(project, "hill")
    assert document.title["ar"]
    assert {issue.code for issue in issues} <= {"D104"}


@pytest.mark.skipif(not PRESS_TEXTS, reason="the press texts are not here")
@pytest.mark.parametrize("path", PRESS_TEXTS, ids=[path.name[:3] for path in PRESS_TEXTS])
@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "cp1256"])
def test_the_law_holds_for_the_press_texts(edition, path, codec):
    raw = path.read_text(encoding="utf-8")
    project = edition()
    addition, issues = add(project, raw.encode(codec))
    assert issues == []
    assert addition.encoding == {"utf-8": "UTF-8", "utf-16": "UTF-16", "cp1256": "Windows-1256"}[codec]
    assert addition.segments >= 20
    assert sources.read(project, "hill")[1] == []
    assert_restored(project, raw)
