"""edition.yml: what is read, and what is said of what is wrong with it."""

import pytest

from diglot import project

GOOD = """\
title: {en: An edition, ar: طبعة}
languages: [ar, en]
interface: [en, ar]
editors: [{en: The editors}]
version: "1.2"
date: 2026-11-22
segmentation:
  semicolon: true
  abbreviations: {ar: [ص.]}
dates: {order: mdy}
"""


def load(tmp_path, text, name="edition.yml"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return project.load(tmp_path)


def faults(tmp_path, text):
    return [(issue.code, issue.where.line) for issue in load(tmp_path, text)[1]]


def test_every_setting_is_read(tmp_path):
    edition, issues = load(tmp_path, GOOD)
    assert issues == []
    assert edition.edition.title == {"en": "An edition", "ar": "طبعة"}
    assert edition.edition.interface == ("en", "ar")
    assert (edition.edition.version, edition.edition.date) == ("1.2", "2026-11-22")
    assert edition.settings.semicolon
    assert edition.settings.abbreviations == {"ar": ("ص.",)}
    assert edition.settings.date_order == "mdy"


def test_texts_come_in_the_editors_order_and_others_after_them(tmp_path):
    for document in ("first", "last", "middle", "other"):
        (tmp_path / "sources" / document).mkdir(parents=True)
    edition, issues = load(tmp_path, f"{GOOD}order: [last, first, last]\n")
    assert issues == []
    assert sorted(edition.document_ids(), key=edition.place) == ["last", "first", "middle", "other"]


def test_an_order_may_name_a_document_of_tei_alone_but_none_that_there_is_not(tmp_path):
    (tmp_path / "sources" / "first").mkdir(parents=True)
    (tmp_path / "tei").mkdir()
    (tmp_path / "tei" / "second.xml").touch()
    edition, issues = load(tmp_path, f"{GOOD}order:\n- second\n- firts\n")
    assert [(issue.code, issue.where.line, issue.hint) for issue in issues] == [("D010", 13, "did you mean «first»?")]
    assert edition.order == ("second", "firts")


def test_the_address_is_that_of_mkdocs(tmp_path):
    (tmp_path / "mkdocs.yml").write_text("site_url: https://example.org/\nplugins: [!ENV X]\n")
    assert load(tmp_path, GOOD)[0].edition.url == "https://example.org/"


def test_a_folder_without_edition_yml_is_no_edition(tmp_path):
    assert [issue.code for issue in project.load(tmp_path)[1]] == ["D001"]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("title: {en: x\n", "D002", 2),
        ("? title: {en: x}\nlanguages: [ar]\n", "D002", 0),
        ("title: {en: x}\nlanguages: [ar]\nversoin: 1\n", "D003", 3),
        ("languages: [ar]\n", "D004", 1),
        ("title: {en: x}\nlanguages: [ar]\neditors: somebody\n", "D005", 3),
        ("- title\n", "D005", 1),
        ("title: {en: x}\nlanguages: [ar]\ndate: 2026-02-30\n", "D006", 3),
        ("title: {en: x}\nlanguages:\n- ar\n- arabic\n", "D007", 4),
        ("title: {en: x}\nlanguages: [ar]\nversion: 1.10\n", "D005", 3),
        ("title: {en: x}\nlanguages: [ar]\ndates: {order: ymd}\n", "D008", 3),
        ("title: {en: x}\ntitle: {en: y}\nlanguages: [ar]\n", "D002", 2),
        ("[" * 500, "D002", 0),
    ],
)
def test_each_fault_has_its_code_and_line(tmp_path, text, code, line):
    assert faults(tmp_path, text) == [(code, line)]


def test_bytes_that_are_not_utf8_are_named(tmp_path):
    (tmp_path / "edition.yml").write_bytes(b"title: {en: caf\xe9}\n")
    (issue,) = project.load(tmp_path)[1]
    assert (issue.code, issue.where.line) == ("D101", 1)
    assert "0xe9" in issue.text


def test_all_faults_are_shown_at_once(tmp_path):
    assert len(faults(tmp_path, "titel: {en: x}\nlanguages: [xx]\ndate: tomorrow\n")) == 4


def test_a_misspelt_key_gets_the_right_one(tmp_path):
    issues = load(tmp_path, "title: {en: x}\nlanguages: [ar]\nlisence: x\n")[1]
    assert "licence" in issues[0].hint


def test_a_file_is_written_only_where_it_changes(tmp_path):
    path = tmp_path / "a" / "b"
    assert project.write(path, b"1")
    assert not project.write(path, b"1")
    assert project.write(path, b"2")
    assert path.read_bytes() == b"2"
