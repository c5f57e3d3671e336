"""Adding a row to a list that an editor keeps."""

import pytest
from ruamel.yaml import YAML

from diglot.sources import put_row

ROW = {"at": "1.10", "quote": "كاف: نون", "correct": "# no", "reason": "misprint", "occurrence": 2}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a comment\n",
        "- {at: '1.1', quote: a}\n",
        "- at: '1.1'\n  quote: a",
        "  - {at: '1.1'}  # indented\n\n",
        "[]\n",
    ],
)
def test_every_line_stays_and_the_row_is_read_as_it_was_given(text):
    written, issues = put_row(text, "corrections.yml", ROW)
    if text == "[]\n":
        assert [issue.code for issue in issues] == ["D005"]
        assert written == text
        return
    assert issues == []
    assert written.startswith(text)
    rows = YAML(typ="safe").load(written)
    assert rows[-1] == ROW
    assert len(rows) == len(YAML(typ="safe").load(text) or []) + 1


@pytest.mark.parametrize(("text", "code"), [("a: b\n", "D005"), ("- [", "D002"), ("word\n", "D005")])
def test_what_is_no_list_stays_as_it_is(text, code):
    written, issues = put_row(text, "corrections.yml", ROW)
    assert written == text
    assert [issue.code for issue in issues] == [code]
    assert issues[0].where.path == "corrections.yml"


@pytest.mark.parametrize("value", ["true", "1929", "- a", "{b}", "null", "كلمة", "a 'b' \"c\"", "~", "*a"])
def test_any_words_survive(value):
    written, _ = put_row("", "corrections.yml", {"at": "1.1", "quote": value})
    assert YAML(typ="safe").load(written) == [{"at": "1.1", "quote": value}]
