"""Insertions in hand-written pages: what they become, where they are left alone, what is said of wrong ones."""

from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pytest
from harbour import ARRIVAL, CONVERTER, EDITION, LIBRARY, only
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from diglot.model import Edition
from diglot.pages import File, Library, insert
from diglot.pages.convert import Converter
from diglot.pages.insertions import TABLE
from diglot.pages.wording import wording


def inserted(text, language="en", library=LIBRARY, path="index.md"):
    made, issues = insert(library, {path: text}, language, f"docs/{language}")
    assert issues == []
    return made[path]


def faults(text, library=LIBRARY, path="index.md"):
    made, issues = insert(library, {path: text}, "en", "docs/en")
    return made[path], [(issue.code, str(issue.where), issue.hint) for issue in issues]


# --- words --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "english", "arabic"),
    [
        ("{{ title }}", "Letters of the harbour", "رسائل الميناء"),
        ("{{ title arrival }}", "The arrival", "الوصول"),
        ("{{ title waiting }}", "[الانتظار]{lang=ar}", "الانتظار"),
        ("{{ subtitle }}", "A small edition for tests", "طبعة صغيرة للاختبار"),
        ("{{ about }}", "Two invented texts.", "نصان مخترعان."),
        ("{{ editors }}", "Salma Haddad", "سلمى حداد"),
        ("{{ version }}", "1.0", "1.0"),
        ("{{ date }}", "1 June 2025", "1 يونيو 2025"),
        (
            "{{ licence }}",
            "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.en)",
            "[[CC BY 4.0]{lang=en}](https://creativecommons.org/licenses/by/4.0/deed.ar)",
        ),
        ("{{ count texts }}", "2 texts", "نصان"),
        ("{{ count notes }}", "3 notes", "3 حواشٍ"),
        ("{{ count persons }}", "2 persons", "علَمان"),
        ("{{ number sentences }}", "9", "9"),
        ("{{version}}, {{  date  }}.", "1.0, 1 June 2025.", "1.0, 1 يونيو 2025."),
        ("# {{ title }}", "# Letters of the harbour", "# رسائل الميناء"),
        ("- {{ version }}\n\n    {{ version }}", "- 1.0\n\n    1.0", "- 1.0\n\n    1.0"),
    ],
)
def test_words_come_in_the_language_of_the_page(text, english, arabic):
    assert inserted(text) == english
    assert inserted(text, "ar") == arabic


def test_the_edition_and_its_texts_are_cited():
    assert inserted("> {{ cite-edition }}.") == (
        "> Salma Haddad, ed. *Letters of the Harbour*. Version 1.0. 2025. "
        "[https://example.org/harbour/](https://example.org/harbour/)."
    )
    assert inserted("{{ cite-text arrival }}") == (
        "Anonymous. “The Arrival.” In *Letters of the Harbour*, version 1.0, reviewed text, edited and translated by Salma "
        "Haddad. June 1, 2025. Originally published as *[الوصول]{lang=ar}* (The Harbour Gazette, May 1921). "
        "[https://example.org/harbour/texts/arrival/](https://example.org/harbour/texts/arrival/)"
    )
    assert inserted("{{ cite-text arrival }}", "ar") == (
        "كاتب مجهول. «الوصول». ترجمة: [Salma Haddad]{lang=en}. ضمن: رسائل الميناء، تحرير: سلمى حداد. "
        "الإصدار 1.0، نص مراجَع، 1 يونيو 2025. صدر الأصل في [The Harbour Gazette]{lang=en}، [Tyre]{lang=en}، مايو 1921. "
        "[[https://example.org/harbour/texts/arrival/]{lang=zxx}](https://example.org/harbour/texts/arrival/)"
    )


def test_no_title_is_markup_in_a_citation():
    awkward = replace(LIBRARY, edition=replace(LIBRARY.edition, title={"en": "A *b* <i>c</i> [d] & e"}))
    assert "*A \\*b\\* &lt;i\\>c&lt;/i\\> \\[d\\] &amp; E*" in inserted("{{ cite-edition }}", library=awkward)


def test_a_citation_says_what_the_edition_says_and_no_more():
    bare = replace(LIBRARY, edition=Edition({"en": "Letters"}, ("ar",), ("en",), version="3"))
    assert inserted("{{ cite-edition }}", library=bare) == "*Letters*. Version 3"


# --- blocks -------------------------------------------------------------------------------------------------------


def test_texts_stand_in_the_order_of_the_library_below_their_heading():
    page = inserted("# Home\n\n## Texts\n\n{{ texts }}\n\n## More\n")
    assert "### [The arrival](texts/arrival/index.md) [الوصول]{lang=ar .other} {: #text-arrival .entry }" in page
    assert "How a man came to his town." in page
    assert "Original in Arabic · 8 sentences · 62 words · 3 notes · reviewed" in page
    assert page.index("#text-arrival") < page.index("#text-waiting") < page.index("## More")
    other = inserted("{{ texts }}", library=replace(LIBRARY, documents=LIBRARY.documents[::-1]))
    assert other.index("#text-waiting") < other.index("#text-arrival")
    assert "\n## [" in f"\n{other}"


def test_links_fit_the_folder_of_the_page():
    assert "](../texts/arrival/index.md)" in inserted("{{ texts }}", path="about/index.md")


def test_where_there_is_no_text_the_page_says_so():
    assert inserted("{{ texts }}", library=replace(LIBRARY, documents=())) == "There is no text yet."


def test_counts_stand_in_one_line_with_links_to_the_indexes():
    assert inserted("{{ counts }}") == (
        "[2 texts](texts/index.md) · 9 sentences · 67 words · 3 notes · [2 persons](persons/index.md) · "
        "[1 place](places/index.md) · [1 organisation](organisations/index.md) · [1 event](events/index.md) · "
        "[1 work](works/index.md) · [4 dates](chronology/index.md)\n{: .facts }"
    )


FILES = {
    "downloads/tei/arrival.xml": File(Path("arrival.xml"), 61_234, "document", "arrival"),
    "downloads/tei/authority/persons.xml": File(Path("persons.xml"), 640, "authority", "persons"),
    "downloads/tei/diglot.rng": File(Path("diglot.rng"), 1_440_000, "schema"),
}


MADE = {
    "downloads/edition-1.0.csv": File(Path("edition-1.0.csv"), 2_100, "csv", is_made=True),
    "downloads/edition-1.0-ar.txt": File(Path("edition-1.0-ar.txt"), 900, "text", "", "ar", is_made=True),
    "downloads/arrival-1.0-ar.txt": File(Path("arrival-1.0-ar.txt"), 450, "text", "arrival", "ar", is_made=True),
}


def test_files_are_listed_with_what_they_are_and_their_size():
    page = inserted("{{ files }}", library=replace(LIBRARY, files=FILES | MADE), path="downloads/index.md")
    listed = [
        (dt.text_content(), dt.getnext().text_content()) for dt in html.fromstring(CONVERTER(page).html).iter("dt")
    ]
    assert listed == [
        ("The offline edition (–)", wording("en")("download-offline-for")),
        ("Aligned sentences (CSV) (2\N{NO-BREAK SPACE}kB)", "For spreadsheets and statistics"),
        ("Plain text, Arabic (900\N{NO-BREAK SPACE}byte)", wording("en")("download-text-for")),
        ("The arrival", "ar.txt (450\N{NO-BREAK SPACE}byte), arrival.xml (61\N{NO-BREAK SPACE}kB)"),
        (
            "The lists of names and works, and the schema (TEI)",
            "Persons (640\N{NO-BREAK SPACE}byte), The schema of these files (RELAX NG) (1.4\N{NO-BREAK SPACE}MB)",
        ),
    ]


def test_another_interface_links_across_to_the_files_of_the_first():
    page = inserted("{{ files }}", "ar", replace(LIBRARY, files=FILES | MADE), "downloads/index.md")
    assert '<a href="../../downloads/tei/arrival.xml">`arrival.xml`</a>' in page
    assert '<a href="../../downloads/edition-1.0-offline.zip">الطبعة بلا اتصال</a>' in page


def test_versions_are_those_that_are_installed():
    page = inserted("{{ versions }}")
    rows = page.splitlines()[2:]
    assert rows[0].startswith("| Diglot | ")
    assert f"| [lxml](https://lxml.de/) | {version('lxml')} | [BSD-3-Clause](" in page
    assert "| [Amiri](" in rows[-2] and "| [Source Serif 4](" in rows[-1]
    assert "pytest" not in page and "fontpkg-amiri" not in page
    assert all(row.count(" | ") == 2 and not row.endswith("|  |") for row in rows)
    linked = [row for row in rows if "https://spdx.org/licenses/" in row]
    assert len(linked) > 10
    assert [row for row in rows if row not in linked] == [
        f"| [tinycss2](https://www.courtbouillon.org/tinycss2) | {version('tinycss2')} | BSD License |"
    ]


def test_a_block_keeps_to_the_box_that_it_stands_in():
    page = inserted('!!! note "Texts"\n\n    {{ texts }}\n\nBehind it.\n')
    lines = page.split('"Texts"\n\n')[1].split("\n\nBehind")[0].splitlines()
    assert len(lines) > 6
    assert all(line.startswith("    ") for line in lines if line)


# --- left alone ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "`{{ version }}`",
        "``a ` {{ version }}``",
        "`over\nlines {{ version }}`",
        "```\n{{ texts }}\n\n{{ nothing }}\n```",
        "~~~~ yaml\n{{ texts }}\n~~~\n{{ texts }}\n~~~~",
        "Words:\n\n    {{ version }}\n\n    {{ texts }}\n",
        "- item\n\n        {{ version }}\n",
        "\\{{ version }}",
        "<!-- {{ nothing }} -->",
        "{ { version } } {version} {: .name }",
        "No insertion at all.\r\n",
    ],
)
def test_code_and_what_is_escaped_stay_as_they_are(text):
    assert inserted(text) == text


def test_behind_code_insertions_go_on():
    text = "```\n{{ version }}\n```\n\n`{{ date }}` {{ version }}\n\n    code {{ date }}\n\n{{ version }}\n"
    assert inserted(text) == ("```\n{{ version }}\n```\n\n`{{ date }}` 1.0\n\n    code {{ date }}\n\n1.0\n")


def test_what_is_escaped_is_shown():
    converter = Converter(("attr_list", "diglot.pages.aligned"), {})
    assert "{{ version }}" in converter(inserted("Write \\{{ version }}.")).html


# --- wrong ones ---------------------------------------------------------------------------------------------------


def test_an_unknown_name_is_an_issue_with_its_line_and_the_nearest_name():
    page, found = faults("---\ntitle: x\n---\n# x\n\nIt is\n{{ verson }}.\n", path="about/index.md")
    assert found == [("D705", "docs/en/about/index.md:7", "did you mean «version»?")]
    assert page.endswith("It is\n.\n")


@pytest.mark.parametrize(
    ("text", "code", "hint"),
    [
        ("{{ }}", "D705", "manual/insertions.md lists them all."),
        ("{{ page.title }}", "D705", "did you mean «title»?"),
        ("{{ cite-text arival }}", "D706", "did you mean «arrival»?"),
        ("{{ cite-text }}", "D706", "write «{{ cite-text ID }}»."),
        ("{{ count text }}", "D706", "did you mean «texts»?"),
        ("{{ version 2 }}", "D706", "write «{{ version }}»; manual/insertions.md lists them all."),
        ("See {{ texts }}", "D707", "put a blank line before it and behind it."),
        ("{{ publisher }}", "D708", "write it there, or take the insertion out."),
    ],
)
def test_each_fault_has_its_code_and_leaves_nothing_on_the_page(text, code, hint):
    page, found = faults(f"Words.\n\n{text}\n")
    assert found == [(code, "docs/en/index.md:3", hint)]
    assert "{{" not in page and page.startswith("Words.\n\n")


def test_none_stands_in_the_head_of_a_page():
    page, found = faults('---\ntitle: "{{ title }}"\n---\n\n{{ title }}\n')
    assert found == [("D707", "docs/en/index.md:2", "write out there what you mean.")]
    assert page == '---\ntitle: ""\n---\n\nLetters of the harbour\n'


def test_what_the_edition_lacks_is_named():
    _, found = insert(only(), {"index.md": "{{ files }}"}, "en", "docs/en")
    assert "there is no file yet" in found[0].text
    nowhere = Library(replace(EDITION, url="", date=""), (ARRIVAL,), {})
    _, found = insert(nowhere, {"index.md": "{{ address }} {{ date }}"}, "en", "docs/en")
    assert [
        "mkdocs.yml has no «site_url»" in each.text or "edition.yml has no «date»" in each.text for each in found
    ] == [
        True,
        True,
    ]


PIECES = st.sampled_from(
    [
        "{{ version }}",
        "{{ texts }}",
        "{{",
        "`",
        "```\n",
        "\n",
        "\n\n",
        "    ",
        "- a\n",
        "---\n",
        "\\",
        "<!--",
        "-->",
        "w ",
    ]
)


@given(st.lists(PIECES, max_size=25).map("".join))
def test_whatever_a_page_is_everything_but_its_insertions_stays(text):
    made, issues = insert(LIBRARY, {"index.md": text}, "en", "docs/en")
    assert all(issue.code == "D707" for issue in issues)
    page = made["index.md"]
    rest = iter(page)
    kept = text.replace("{{ version }}", "").replace("{{ texts }}", "")
    assert all(character in rest for character in kept)


def test_every_insertion_of_the_table_gives_something_in_both_languages():
    full = replace(
        LIBRARY, files=FILES, edition=replace(EDITION, publisher={"en": "Harbour Press", "ar": "دار الميناء"})
    )
    for name, insertion in TABLE.items():
        words = next(iter(insertion.known(full)), "") if insertion.needs else ""
        text = f"{{{{ {name} {words} }}}}"
        assert inserted(text, library=full) not in ("", text)
        assert inserted(text, "ar", full) not in ("", text)
