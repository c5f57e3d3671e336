"""The Markdown of every page: what stands on it, where its links lead, in which order."""

import posixpath
import re
from dataclasses import replace

import pytest
from harbour import ARRIVAL, CONVERTER, DOCS, ENTITIES, LIBRARY, marked, only, pages, person

from diglot.cache import Store
from diglot.model import (
    Change,
    Division,
    Entity,
    Mention,
    Segment,
    Source,
    Text,
)
from diglot.pages import Library, render

ENGLISH = dict(render(LIBRARY, DOCS, "en"))
ARABIC = dict(render(LIBRARY, DOCS, "ar"))


def test_both_interfaces_have_the_same_generated_pages():
    assert set(ENGLISH) - {"about/index.md"} == set(ARABIC)
    assert {"texts/arrival/index.md", "persons/khoury/index.md", "works/register-1990/index.md"} < set(ENGLISH)


def test_every_path_comes_once_and_a_hand_written_page_passes_unchanged():
    paths = [path for path, _ in render(LIBRARY, DOCS, "en")]
    assert len(paths) == len(set(paths))
    assert {path: ENGLISH[path] for path in DOCS["en"]} == DOCS["en"]
    assert "[2 persons](persons/index.md)" in pages(LIBRARY)["index.md"]


def test_rendering_twice_gives_the_same():
    assert dict(render(LIBRARY, DOCS, "ar")) == ARABIC


@pytest.mark.parametrize("rendered", [ENGLISH, ARABIC], ids=["en", "ar"])
def test_every_link_leads_to_a_page_and_a_place_that_there_are(rendered):
    converted = {
        path: CONVERTER(re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)) for path, text in rendered.items()
    }
    followed = 0
    for path, page in converted.items():
        for target, fragments in page.links.items():
            there = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
            assert there in converted, (path, target)
            assert {fragment for fragment in fragments if fragment} <= set(converted[there].ids), (path, target)
            followed += len(fragments)
    assert followed > 60


# --- a document ---------------------------------------------------------------------------------------------------

PAGE = ENGLISH["texts/arrival/index.md"]
FACTS = ENGLISH["texts/arrival/about/index.md"]


def test_the_head_hides_the_side_bars():
    assert PAGE.startswith('---\ntitle: "The arrival"\n')
    assert "\nhide: [navigation, toc]\n" in PAGE


def test_titles_and_abstracts_stand_in_both_languages():
    assert "::: ar .titles\nالوصول\n::: en\n# The arrival\n:::" in PAGE
    assert "# الوصول\n" in ARABIC["texts/arrival/index.md"]
    assert "قصة وصول رجل إلى مدينته.\n::: en\nHow a man came to his town." in PAGE


def test_facts_count_sentences_and_not_headings():
    assert "Original in Arabic · 8 sentences · 62 words · 3 notes · reviewed" in PAGE


def test_the_text_can_be_read_in_an_editor():
    assert "\n[1.3] لم يكن أحد ينتظره.\n" in PAGE
    assert "\n[1.0] ## Arrival at the harbour\n" in PAGE
    assert "*خشبية*" in PAGE


def test_every_segment_of_every_text_is_there():
    for document in LIBRARY.documents:
        page = ENGLISH[f"texts/{document.id}/index.md"]
        for text in document.texts:
            for segment in text.segments():
                assert f"\n[{segment.id}] " in page


def test_what_is_missing_is_said():
    assert "[3.1] [Not yet translated.]{lang=en .awaited}" in PAGE
    assert "[3.2] [left out here]{lang=en .omitted}" in PAGE
    assert "[hole-14] [could not be read:]{lang=en .hole-sign} a line without its number" in PAGE
    assert "{lang=ar .awaited}" in ARABIC["texts/arrival/index.md"]


def test_a_segment_that_the_translation_does_not_know_waits_there():
    cut = replace(ARRIVAL.texts[1], divisions=ARRIVAL.texts[1].divisions[:1])
    page = pages(only(texts=(ARRIVAL.texts[0], cut)))["texts/arrival/index.md"]
    assert page.count("[2.2] [Not yet translated.]") == 1


def test_a_document_without_its_original_still_has_its_translation():
    page = pages(only(texts=ARRIVAL.texts[1:]))["texts/arrival/index.md"]
    assert "Nadim had a box" not in page
    assert "had a box of books" in page


def test_names_lead_to_their_pages_and_dates_to_the_chronology():
    assert "[نديم الخوري](../../persons/khoury/index.md)" in PAGE
    assert "[3 March 1911](../../chronology/index.md#1911-03-03)" in PAGE
    assert "[1911 and 1914](../../chronology/index.md#1911--1914)" in PAGE
    assert "[شعبان 1331](../../chronology/index.md#1913-07-06--1913-08-03-within)" in PAGE


def test_a_name_within_a_name_has_no_link_of_its_own():
    inner = marked("1.1", "Battle of Tyre", ("Battle of Tyre", person("khoury")), ("Tyre", person("alwan")))
    page = pages(only(original="en", texts=(Text("en", (Division("1", (inner,)),)),), notes=()))[
        "texts/arrival/index.md"
    ]
    assert "\n[1.1] [Battle of Tyre](../../persons/khoury/index.md)\n" in page


def test_a_name_of_nobody_known_is_text():
    unknown = Segment("1.1", "Someone", (), (Mention(0, 7, "person", "nobody"),))
    page = pages(only(original="en", texts=(Text("en", (Division("1", (unknown,)),)),), notes=()))[
        "texts/arrival/index.md"
    ]
    assert "[1.1] Someone\n" in page


SAID = {
    "translator": {"en": "Salma Haddad", "ar": "سلمى حداد"},
    "source": Source(
        {"en": "The Harbour Gazette", "ar": "جريدة الميناء"},
        "1921-05",
        {"fr": "Tyr"},
        "https://example.org/gazette",
        {"ar": "ملك عام"},
    ),
    "subjects": ({"en": "Ports", "ar": "الموانئ"}, {"": "Ships"}, {"": "السفن"}, {"": "1921"}),
    "changes": (Change("2026-11-22", {"en": "SH", "ar": "س. ح."}, {"en": "First version.", "ar": "أول نص."}),),
}


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            """\
Translation
:   Salma Haddad

Source
:   [The Harbour Gazette, [Tyr]{lang=fr}, May 1921](https://example.org/gazette)

Rights
:   [ملك عام]{lang=ar}

Licence
:   [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.en)

Subjects
:   Ports, Ships, [السفن]{lang=ar}, 1921
""",
        ),
        (
            "ar",
            """\
الترجمة
:   سلمى حداد

المصدر
:   [جريدة الميناء، [Tyr]{lang=fr}، مايو 1921](https://example.org/gazette)

الحقوق
:   ملك عام

الرخصة
:   [[CC BY 4.0]{lang=en}](https://creativecommons.org/licenses/by/4.0/deed.ar)

الموضوعات
:   الموانئ، [Ships]{lang=en}، السفن، 1921
""",
        ),
    ],
)
def test_where_a_text_comes_from_is_said_in_the_language_of_the_page(language, lines):
    page = pages(only(**SAID), language)["texts/arrival/about/index.md"]
    assert lines in page
    assert {"en": "- 22 November 2026: First version. (SH)\n", "ar": "- 22 نوفمبر 2026: أول نص. (س. ح.)\n"}[
        language
    ] in page


def test_the_page_of_a_text_leads_to_its_facts_and_back():
    assert " · [About this text](about/index.md) · [Cite](cite/index.md){: .cite }\n{: .facts }" in PAGE
    assert " · [Read the text](../index.md)\n{: .facts }" in FACTS


def test_facts_count_what_is_in_each_language_and_how_the_two_answer_each_other():
    assert "| Arabic | 8 | 62 |\n| English | 5 | 59 |" in FACTS
    assert "Notes\n:   3 notes · Context 1 · Language 1 · Translation 1\n" in FACTS
    assert "Marked in the original\n:   5 names marked · 4 dates marked\n" in FACTS
    assert "Corrections\n:   [1 correction](../index.md#corrections)\n" in FACTS
    assert (
        "\n:   4 sentences answer one each · 1 passage where one sentence stands for several · 2 sentences without"
        in FACTS
    )
    assert FACTS.endswith("## Changes {: #changes }\n\n- 22 November 2026: First version. (SH)\n")


def test_sentences_in_another_state_than_their_text_are_named():
    draft = Division("1", (replace(marked("1.1", "One."), status="draft"), marked("1.2", "Two.")))
    page = pages(only(original="en", texts=(Text("en", (draft,)),), notes=()))["texts/arrival/about/index.md"]
    assert "State\n:   reviewed · draft: [1.1](../index.md#1.1)\n" in page


def test_words_of_another_language_are_in_it_and_isolated_inside_a_link():
    page = pages(only(**SAID), "ar")["texts/arrival/about/index.md"]
    markdown = next(line for line in page.split("\n") if "gazette" in line)
    assert '<bdi dir="ltr" lang="fr">Tyr</bdi>، مايو 1921</a>' in CONVERTER(markdown).html


# --- indexes and entities -----------------------------------------------------------------------------------------


def test_persons_stand_by_surname_in_english_and_without_the_article_in_arabic():
    assert re.findall(r"^\[([^\]]+)\]\(.*data-also", ENGLISH["persons/index.md"], re.MULTILINE) == [
        "Alwan, Layla",
        "Khoury, Nadim",
    ]
    arabic = pages(Library(LIBRARY.edition, (), {each.id: each for each in places()}), "ar")["places/index.md"]
    assert re.findall(r"^\[([^\]]+)\]\(.*data-also", arabic, re.MULTILINE) == ["الإسكندرية", "البصرة", "بيروت", "تونس"]


def places():
    names = {"c": "تونس", "b": "البصرة", "a": "الإسكندرية", "d": "بيروت"}
    return [Entity(key, "place", {"ar": name}) for key, name in names.items()]


def test_an_index_counts_mentions():
    assert "[1880–1944 · 3 mentions]{.facts}" in ENGLISH["persons/index.md"]
    assert "[1880–1944 · 3 مواضع]{.facts}" in ARABIC["persons/index.md"]


def test_an_entity_has_names_forms_dates_coordinates_and_checked_identifiers():
    khoury, tyre = ENGLISH["persons/khoury/index.md"], ENGLISH["places/tyre/index.md"]
    assert "Names\n:   Abu Salim\n" in khoury
    assert "::: ar .titles\nنديم الخوري\n::: en\n# Nadim Khoury\n:::" in khoury
    assert "[Persons](../index.md) · 1880–1944 · 3 mentions\n" in khoury
    assert "In the texts\n:   [نديم الخوري]{lang=ar} · [نديمم]{lang=ar}\n:   Nadim · Nadim Khoury\n" in khoury
    assert "Died\n:   2 May 1944\n" in khoury
    assert "[Wikidata Q1](https://www.wikidata.org/entity/Q1) (checked on 22 November 2026)" in khoury
    assert (
        "[[33.27°]{.value} N, [35.2°]{.value} E](https://www.openstreetmap.org/?mlat=33.27&amp;mlon=35.2#map=8/33.27/35.2)"
        in tyre
    )
    assert "When\n:   1901 to 1922\n" in ENGLISH["organisations/navigation/index.md"]


def test_every_mention_stands_in_context_in_both_languages_by_text():
    page = ENGLISH["persons/khoury/index.md"]
    assert "[1.1](../../texts/arrival/index.md#1.1) في صباح الثالث من آذار 1911 وصل ==نديم الخوري== إلى صور" in page
    assert "[1.2-1.3](../../texts/arrival/index.md#en.1.2-1.3) ==Nadim== had a box" in page
    assert page.index("### [The arrival]") < page.index("### [[الانتظار]{lang=ar}]")
    assert "=={~~نديمم~>نديم~~}==" in page


def test_an_entry_leads_to_those_beside_it_in_its_index():
    assert "Previous: [Layla Alwan](../alwan/index.md) · [Persons](../index.md)\n" in ENGLISH["persons/khoury/index.md"]
    assert "[Persons](../index.md) · Next: [Nadim Khoury](../khoury/index.md)\n" in ENGLISH["persons/alwan/index.md"]
    assert "turning" not in ENGLISH["places/tyre/index.md"]


def test_the_home_page_has_titles_texts_and_whom_they_mention_most():
    home = pages(LIBRARY, "ar")["index.md"]
    assert "::: ar .titles\n# رسائل الميناء\n::: en\nLetters of the harbour\n:::" in home
    assert "### [الوصول](texts/arrival/index.md)" in home
    assert "[علَمان](persons/index.md)\n:   الأكثر ذكراً: [نديم الخوري](persons/khoury/index.md)\n" in home
    assert "[4 تواريخ](chronology/index.md)\n:   1911 إلى 1914\n" in home


def test_nobody_mentions_it():
    assert "No text mentions it." in ENGLISH["persons/alwan/index.md"]


def test_a_work_has_its_record_and_the_notes_that_cite_it():
    page = ENGLISH["works/register-1990/index.md"]
    assert "Author\n:   Haddad, Karim\n\nPublished by\n:   Harbour Press, Tyre\n\nDate\n:   1990\n" in page
    assert "- [Note on 1.1](../../texts/arrival/index.md#fn:1.1) (p. 12) · The port register has the fourth." in page


def test_the_list_of_works_is_a_bibliography_by_authors():
    assert (
        "\nHaddad, Karim · [The Register of the Port](register-1990/index.md){: data-also=" in ENGLISH["works/index.md"]
    )
    assert "} · Tyre, Harbour Press, 1990\n:   [cited by 1 note]{.facts}\n" in ENGLISH["works/index.md"]
    assert "## H {: #letter-48 }" in ENGLISH["works/index.md"]


# --- at its edges -------------------------------------------------------------------------------------------------


def test_an_empty_edition_has_pages():
    empty = pages(Library(LIBRARY.edition, (), {}))
    assert "There is no text yet." in empty["texts/index.md"]
    assert "There is no entry yet." in empty["persons/index.md"]
    assert "There is no date yet." in empty["chronology/index.md"]
    assert "](persons/index.md)" not in empty["index.md"]


def test_names_in_one_language_serve_in_the_other():
    assert (
        "# [الانتظار]{lang=ar}" in ENGLISH["texts/waiting/index.md"]
        or "# الانتظار" in ENGLISH["texts/waiting/index.md"]
    )
    lone = Entity("lone", "person", {})
    assert "# lone" in pages(Library(LIBRARY.edition, (), {"lone": lone}))["persons/lone/index.md"]


def test_each_document_is_read_once_for_all_pages_and_once_for_its_own(monkeypatch):
    """What a page costs does not grow with the number of documents."""
    from diglot.pages import library as module  # noqa: PLC0415

    calls = []
    monkeypatch.setattr(module, "units", lambda document: calls.append(document.id) or iter(()))
    pages(LIBRARY)
    assert calls == ["arrival", "waiting", "arrival", "waiting"]
    assert len(ENTITIES) == 6


# --- what is kept -------------------------------------------------------------------------------------------------


def kept(tmp_path, library):
    return dict(render(library, DOCS, "en", Store(tmp_path)))


def test_pages_are_kept_by_what_they_were_made_from(tmp_path):
    """A page comes from the store while its documents' digests stay, and is made anew when one changes."""
    third = replace(LIBRARY.documents[1], id="third")
    documents = (*LIBRARY.documents, third)
    known = replace(LIBRARY, documents=documents, digests={"arrival": "1", "waiting": "1", "third": "1"})
    first = kept(tmp_path, known)
    retitled = tuple(replace(one, title={"en": "Another title"}) for one in known.documents)
    same, changed = replace(known, documents=retitled), {"arrival": "2", "waiting": "1", "third": "1"}
    old, new = kept(tmp_path, same), kept(tmp_path, replace(same, digests=changed))
    assert old["texts/arrival/index.md"] == first["texts/arrival/index.md"]
    assert "# Another title" in new["texts/arrival/index.md"]
    assert "Another title" in new["persons/khoury/index.md"]
    assert "# Another title" in new["texts/waiting/index.md"], "it leads to the text before it"
    assert new["texts/third/index.md"] == first["texts/third/index.md"]
    assert "Another title" in old["texts/index.md"]


def test_a_reference_against_the_direction_of_the_page_runs_in_its_own():
    work = next(one for one in ENTITIES if one.kind == "work")
    record = replace(work.record, language="en")
    works = {one: replace(work, id=one, record=record) for one in (work.id, "second")}
    library = replace(LIBRARY, authority={**LIBRARY.authority, **works})
    page = dict(render(library, DOCS, "ar"))["works/index.md"]
    assert "Tyre, Harbour Press, 1990 {: lang=en dir=ltr }\n:   [تحيل إليه حاشية واحدة]{.facts}\n" in page
    html = CONVERTER(page).html
    assert html.count('<dt dir="ltr" lang="en">Haddad, Karim') == 2
    assert html.count("<dl>") == 1


def test_a_link_to_a_passage_is_a_number_only_where_its_words_are():
    linked = CONVERTER("[see there](../texts/arrival/index.md#1.2), [1.2](../texts/arrival/index.md#1.2)").html
    assert re.findall(r'<a( class="no")? href', linked) == ["", ' class="no"']
