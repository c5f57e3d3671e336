"""``diglot cite`` as an editor types it, in this repository's edition."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from diglot.citing import STYLE_NAMES
from diglot.cli import main

ROOT = Path(__file__).parents[1]


def cite(capsys, *arguments):
    code = main(["-C", str(ROOT), "cite", *arguments])
    return code, capsys.readouterr().out.rstrip("\n")


@pytest.mark.parametrize(
    ("address", "passage"),
    [
        ("exile", ""),
        ("exile#1.2-1.4", "#1.2-1.4"),
        ("/texts/exile/#1.2", "#1.2"),
        ("texts/exile", ""),
        ("/ar/texts/exile/#en.1.2", "#en.1.2"),
        ("https://example.org/diglot/texts/exile/index.html#1.2", "#1.2"),
        ("https://example.org/diglot/ar/texts/exile/", ""),
    ],
)
def test_an_address_is_taken_in_each_form_that_it_has(capsys, address, passage):
    code, shown = cite(capsys, address, "--format", "csl-json")
    assert code == 0
    assert [one["URL"] for one in json.loads(shown)] == [f"https://example.org/diglot/texts/exile/{passage}"]


def test_each_style_is_another_citation(capsys):
    shown = {cite(capsys, "exile#1.2", "--style", style) for style in STYLE_NAMES}
    assert len(shown) == len(STYLE_NAMES)
    assert {code for code, _ in shown} == {0}


def test_html_isolates_and_text_does_not(capsys):
    said = cite(capsys, "exile", "--style", "ar", "--format", "html")[1]
    assert '<bdi lang="zxx" dir="ltr">https://example.org/diglot/texts/exile/</bdi>' in said
    assert "<" not in cite(capsys, "exile", "--style", "ar")[1]


def test_titles_are_in_the_language_asked_for(capsys):
    assert "«The exile of Leon Trotsky»" in cite(capsys, "exile", "--style", "ar", "--lang", "en")[1]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("exil", "tei: D808, there is no text «exil». Hint: did you mean «exile»?"),
        ("exile#1.2-1.99", "tei/exile.xml: D808, «exile» has no passage «1.2-1.99». Hint: "),
        (
            "https://elsewhere.org/texts/exile/",
            "is no address of this edition. Hint: its addresses begin with https://example.org/",
        ),
        ("/persons/trotsky/", "D808, there is no text «/persons/trotsky/»"),
    ],
)
def test_what_the_edition_has_not_got_is_a_fault_with_a_hint(capsys, address, said):
    code, shown = cite(capsys, address)
    assert code == 1
    assert said in shown


def test_no_command_waits_for_a_processor_that_it_does_not_need():
    asked = (
        "import diglot.cli, diglot.pipeline, sys; print([name for name in sys.modules if name.startswith('citeproc')])"
    )
    shown = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert shown.stdout == "[]\n"
