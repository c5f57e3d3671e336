"""An original is taken out of the repository and put back by its checksum."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from withheld_texts import RAW, added, raw_file, withheld

from diglot import sources
from diglot.model import Edition
from diglot.project import Project
from diglot.sources import Restoration

PRESS_TEXTS = sorted((Path(__file__).parents[3] / "shared" / "sources").glob("*.txt"))


def text_of(project, document="hill"):
    return project.sources / document / "ar.txt"


def lines(issues):
    return [str(issue) for issue in issues]


def test_what_is_withheld_has_a_cut_a_key_and_is_ignored(edition):
    project = edition()
    file = added(project)
    done, issues = sources.withhold(project, "hill", file)
    assert issues == []
    assert (done.document, done.segments, done.text) == ("hill", 7, "sources/hill/ar.txt")
    assert done.files == tuple(f"sources/hill/{name}" for name in ("ar.cut", "document.yml", ".gitignore"))
    assert (project.sources / "hill" / ".gitignore").read_text() == "/ar.txt\n"
    document = (project.sources / "hill" / "document.yml").read_text()
    assert document.startswith("# What is known of the text.")
    assert document.endswith(f"withheld:\n  name: raw.txt\n  sha256: {hashlib.sha256(file.read_bytes()).hexdigest()}\n")


def test_the_cut_has_identifiers_headings_and_paragraphs_and_no_word(edition):
    project = edition()
    withheld(project)
    found = (project.sources / "hill" / "ar.cut").read_text().split("\n")
    assert found[0] == "# made by «diglot withhold», splitter 1; never changed by hand"
    words = ["وصل الرجل إلى المدينة في المساء.", "سأل عن البيت؛ ثم رحل!"]
    shown = [f"{len(each)} {hashlib.sha256(each.encode()).hexdigest()[:16]}" for each in words]
    assert found[1].startswith("[1.0] ## 14 ")
    assert found[2:6] == [f"[1.1] {shown[0]}", f"[1.2] {shown[1]}", "", found[5]]
    assert found[5].startswith("[2.0] ## 16 ")
    assert not any(word in "\n".join(found) for word in RAW.split() if word not in {"-", "##"})


def test_what_is_withheld_is_restored_whatever_its_file_is_called(edition):
    project = edition()
    file = withheld(project)
    before = text_of(project).read_bytes()
    text_of(project).unlink()
    raw_file(project, "another text", "a.txt")
    file.rename(file.with_name("z.bin"))
    assert sources.restore(project, file.parent) == (
        [Restoration("hill", "restored", "sources/hill/ar.txt", "z.bin")],
        [],
    )
    assert text_of(project).read_bytes() == before
    assert sources.restore(project, file.parent) == ([Restoration("hill", "there", "sources/hill/ar.txt")], [])


def test_segments_that_the_original_leaves_out_and_new_identifiers_are_kept(edition):
    project = edition()
    file = added(project, "وصل الرجل. ثم نام.\nرحل الصبي.\n")
    text_of(project).write_text("[1.1] وصل الرجل.\n[1.1a] -\n[1.2] ثم نام.\n\n[1a.1] رحل الصبي.\n")
    assert sources.withhold(project, "hill", file)[1] == []
    before = text_of(project).read_bytes()
    text_of(project).unlink()
    sources.restore(project, file.parent)
    assert text_of(project).read_bytes() == before


def test_where_and_why_outlive_a_second_withholding(edition):
    project = edition()
    file = withheld(project)
    path = project.sources / "hill" / "document.yml"
    path.write_text(path.read_text() + "  where: the library  # upstairs\n")
    sources.withhold(project, "hill", file)
    assert path.read_text().endswith("  where: the library  # upstairs\n")


def test_a_title_made_of_the_first_sentence_keeps_few_of_its_words(edition):
    project = edition()
    withheld(project, "وصل الرجل إلى المدينة في المساء ثم سأل عن البيت القديم.\n")
    assert "\n  ar: وصل الرجل إلى المدينة في المساء …\n" in (project.sources / "hill" / "document.yml").read_text()


def test_the_splitter_is_not_asked_again(edition, monkeypatch):
    project = edition()
    file = withheld(project)
    before = text_of(project).read_bytes()
    text_of(project).unlink()
    monkeypatch.setattr("diglot.sources.importing.sentences", lambda *_, **__: pytest.fail("it was"))
    sources.restore(project, file.parent)
    assert text_of(project).read_bytes() == before


@pytest.mark.parametrize(
    "document", ["original: [", "title: {ar: التل}\noriginal: ar\n", "title: {ar: التل}\noriginal: en\n"]
)
def test_a_cut_withholds_whatever_document_yml_says(edition, document):
    project = edition()
    withheld(project)
    (project.sources / "hill" / "document.yml").write_text(document)
    read, issues = sources.read(project, "hill", withheld=True)
    assert not any(segment.text for segment in read.text("ar").segments())
    assert (read.original, read.is_withheld, "D004" in [issue.code for issue in issues]) == ("ar", True, True)


# --- what is refused ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[1.1] وصل الرجل.\n[1.2] ثم رحل.\n", "raw.txt:1: D421, 1.2 is not what stands here."),
        ("[1.1] وصل الرجل.\n", "raw.txt:1: D421, the text ends before the file does."),
        ("[1.1] *وصل* الرجل.\n[1.2] ثم نام.\n", "sources/hill/ar.txt:1: D421, there is emphasis"),
        ("[1.1] وصل الرجل.\n[1.2]\n", "sources/hill/ar.txt:2: D123, 1.2 has no text."),
    ],
)
def test_a_text_that_is_not_its_files_is_not_withheld(edition, text, expected):
    project = edition()
    file = added(project, "وصل الرجل. ثم نام.\n")
    text_of(project).write_text(text)
    before = sorted(path.name for path in (project.sources / "hill").iterdir())
    done, issues = sources.withhold(project, "hill", file)
    assert done is None
    assert [line[: len(expected)] for line in lines(issues)] == [expected]
    assert sorted(path.name for path in (project.sources / "hill").iterdir()) == before


def test_what_is_not_there_is_not_withheld(edition):
    project = edition()
    file = withheld(project)
    text_of(project).unlink()
    asked = (("nowhere", file), ("hill", file), ("house", file.with_name("none.txt")))
    found = [lines(sources.withhold(project, *each)[1])[0].partition(". Hint")[0] for each in asked]
    assert found[:2] == [
        "sources/nowhere: D420, there is no such document",
        "sources/hill/ar.txt: D420, the original's text is not here",
    ]
    assert found[2].startswith("none.txt: D401, the file can't be read")


@pytest.mark.parametrize(
    ("old", "new", "line", "how"),
    [
        ("سأل", "سئل", 4, "segment 1.2 is not what begins there (character 58)"),
        ("نام.\n", "نام. انتهى.\n", 8, "it goes on after the last segment (character 179)"),
        ("\r\n", "\n", 0, "its words are the same, but not its white space or its encoding"),
    ],
)
def test_a_file_of_the_same_name_with_other_words_is_refused(edition, old, new, line, how):
    project = edition()
    file = withheld(project)
    text_of(project).unlink()
    file.write_text(file.read_bytes().decode().replace(old, new), newline="")
    done, (issue,) = sources.restore(project, file.parent)
    assert (done, issue.code, issue.where.path, issue.where.line) == ([], "D423", "raw.txt", line)
    assert how in issue.text
    assert not text_of(project).exists()


def test_a_text_that_is_there_is_never_overwritten(edition):
    project = edition()
    file = withheld(project)
    text_of(project).write_text(text_of(project).read_text().replace("رحل!", "سافر!"))
    before = text_of(project).read_bytes()
    done, (issue,) = sources.restore(project, file.parent)
    assert (done, issue.code, str(issue.where), issue.segment) == ([], "D222", "sources/hill/ar.txt:3", "1.2")
    assert text_of(project).read_bytes() == before


def test_what_is_not_found_is_said(edition):
    project = edition()
    file = withheld(project)
    text_of(project).unlink()
    file.unlink()
    _, (issue,) = sources.restore(project, file.parent)
    assert (issue.code, issue.severity, "«raw.txt»" in issue.hint) == ("D424", "warning", True)
    _, (issue,) = sources.restore(project, file.parent / "none")
    assert issue.code == "D422"


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("[1.2]", "[1.2] ##  ", 4),
        ("# made by", "# written by", 1),
        ("[1.1]", "[1.9]", 4),
        ("[2.0] ## 16", "[2.0] ## 15", 0),
    ],
)
def test_a_cut_that_somebody_changed_restores_nothing(edition, old, new, line):
    project = edition()
    file = withheld(project)
    text_of(project).unlink()
    cut = project.sources / "hill" / "ar.cut"
    cut.write_text(cut.read_text().replace(old, new))
    done, (issue,) = sources.restore(project, file.parent)
    assert (done, issue.code, issue.where.line) == ([], "D221", line)


# --- the law ------------------------------------------------------------------------------------------------------

WORDS = [
    "البيت",
    "على",
    "رحل",
    "الصبي",
    "هكذا",
    "12",
    "s",
    "é",
    "e\u0301",
    "رَجُلٌ",
    "*",
    "\\",
    "##",
    "-",
    "[1.1]",
    "«",
    "»",
    "😀",
    "\u200f",
]
ENDS = [".", "؟", "!", "…", "؛", ":", ""]
SPACES = [
    " ",
    "  ",
    "\t",
    "\u00a0",
    "\u3000",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "\x0c",
    "\x0b",
    "\x85",
    "\u2028",
    " \r\n \r\n",
]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16"]

raw_texts = st.lists(
    st.tuples(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), st.sampled_from(ENDS), st.sampled_from(SPACES)),
    min_size=1,
    max_size=12,
).map(lambda parts: "".join(" ".join(words) + end + space for words, end, space in parts))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw=raw_texts, encoding=st.sampled_from(ENCODINGS))
def test_what_is_withheld_is_restored_byte_by_byte(tmp_path_factory, raw, encoding):
    project = Project(tmp_path_factory.mktemp("law") / "edition", Edition({}, ("ar", "en"), ("en",)))
    project.sources.mkdir(parents=True)
    file = raw_file(project, raw.encode(encoding))
    assume(sources.add(project, file, "hill", "ar")[0])
    before = text_of(project).read_bytes()
    done, issues = sources.withhold(project, "hill", file)
    assert (issues, done is not None) == ([], True)
    text_of(project).unlink()
    sources.restore(project, file.parent)
    assert text_of(project).read_bytes() == before


@pytest.mark.skipif(not PRESS_TEXTS, reason="the press texts are not here")
@pytest.mark.parametrize("path", PRESS_TEXTS, ids=lambda path: path.stem)
def test_each_press_text_goes_and_comes_back(edition, path):
    project = edition()
    assert sources.add(project, path, "press", "ar")[0]
    before = text_of(project, "press").read_bytes()
    assert sources.withhold(project, "press", path)[1] == []
    text_of(project, "press").unlink()
    assert [one.state for one in sources.restore(project, path.parent)[0]] == ["restored"]
    assert text_of(project, "press").read_bytes() == before
