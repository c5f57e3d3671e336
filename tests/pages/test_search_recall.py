"""What the search finds and what it must not, kind by kind: the cases are an editor's (searching/recall.yml)."""

from collections import defaultdict
from pathlib import Path

import pytest
from asking import ask, load, texts, write_site

from diglot import documents, project

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
MANUAL = ROOT / "manual" / "search.md"
LEAST = 0.95


@pytest.fixture(scope="module")
def answers(browser, tmp_path_factory):
    """The cases with what was found."""
    folder = tmp_path_factory.mktemp("searching")
    ours, _ = documents.from_tei(project.load(ROOT)[0])
    cases = load("recall.yml")
    for own, library in ((False, texts()), (True, ours)):
        page = browser.new_page()
        page.goto((write_site(library, folder / str(own)) / "search" / "index.html").as_uri())
        page.wait_for_selector(".search-form")
        for case in cases:
            if case.get("ours", False) == own:
                case["found"] = ask(page, case["ask"], case.get("exact", False))
        page.close()
    return cases


def test_it_finds_what_is_there(answers):
    found = [(case["ask"], each, each in case["found"]) for case in answers for each in case.get("find", ())]
    assert len(found) >= 70
    missing = [(question, each) for question, each, there in found if not there]
    assert len(missing) <= (1 - LEAST) * len(found), missing


def test_it_does_not_find_what_only_looks_so(answers):
    unwanted = [(case["ask"], each, each in case["found"]) for case in answers for each in case.get("not", ())]
    assert len(unwanted) >= 25
    assert [(question, each) for question, each, there in unwanted if there] == []


def test_the_manual_has_the_figures(answers):
    assert table(answers) in MANUAL.read_text(encoding="utf-8"), table(answers)


def table(answers):
    """What was to be found and was, by kind, as Markdown."""
    kinds = defaultdict(lambda: [0, 0, 0, 0])
    for case in answers:
        row = kinds[case["kind"]]
        for at, key, wanted in ((0, "find", True), (2, "not", False)):
            row[at] += len(case.get(key, ()))
            row[at + 1] += sum((each in case["found"]) == wanted for each in case.get(key, ()))
    rows = [*kinds.items(), ("all", [sum(column) for column in zip(*kinds.values(), strict=True)])]
    lines = [f"| {kind} | {row[1]} of {row[0]} | {row[3]} of {row[2]} |" for kind, row in rows]
    return "\n".join(["| kind | found | left out, as it should be |", "|---|---|---|", *lines])
