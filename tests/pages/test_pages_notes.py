"""Notes and corrections on the pages: their words, links, works cited, and what is shown of a correction."""

import re
from dataclasses import replace

import pytest
from harbour import ARRIVAL, CONVERTER, DOCS, LIBRARY, marked, only, pages, person

from diglot.csl import Person
from diglot.datevalue import DateValue
from diglot.model import (
    Cite,
    Correction,
    Date,
    Division,
    Entity,
    Mention,
    Note,
    Span,
    Text,
)
from diglot.pages import render

ENGLISH = dict(render(LIBRARY, DOCS, "en"))
ARABIC = dict(render(LIBRARY, DOCS, "ar"))
PAGE = ENGLISH["texts/arrival/index.md"]


def test_names_in_notes_lead_to_their_pages_and_dates_to_the_chronology_where_it_has_them():
    text = {"en": "In *May* Nadim *Khoury* came; on 3 March 1911, not 1899.", "ar": "جاء نديم في \\* *الربيع*."}
    marks = {
        "en": (Mention(7, 19, "person", "khoury"), Date(29, 41, DateValue("1911-03-03", "1911-03-03"))),
        "ar": (Mention(4, 8, "person", "khoury"),),
    }
    marks["en"] += (Date(47, 51, DateValue("1899", "1899")),)
    page = pages(only(notes=(Note("1.1", "ar", "1.1", None, "context", text, marks=marks),)))["texts/arrival/index.md"]
    khoury, day = "../../persons/khoury/index.md", "../../chronology/index.md#1911-03-03"
    assert f"    In *May* [Nadim *Khoury*]({khoury}) came; on [3 March 1911]({day}), not 1899." in page
    assert f"جاء [نديم]({khoury}) في \\* *الربيع*." in page


def noted(**marks):
    """A library whose only note names persons: a name in each language."""
    text = {"en": "So Nobody said, and *Nobody* knows.", "ar": "كذا قال لا أحد."}
    places = {"en": (3, 9), "ar": (8, 14)}
    made = {lang: (Mention(*places[lang], "person", ref),) for lang, ref in marks.items()}
    note = Note("1.1-2", "ar", "1.1", None, "context", text, marks=made)
    library = only(notes=(note,))
    nobody = Entity("nobody", "person", {"ar": "لا أحد", "en": "Nobody"})
    return replace(library, authority={**library.authority, "nobody": nobody})


def test_whom_only_a_note_names_has_it_on_the_page():
    page = pages(noted(en="nobody", ar="nobody"))["persons/nobody/index.md"]
    assert "## In the notes {: #in-notes }" in page
    assert "### [The arrival](../../texts/arrival/index.md) {: #in-notes-arrival }" in page
    assert "- [Note on 1.1](../../texts/arrival/index.md#fn:1.1-2) · So ==Nobody== said, and *Nobody* knows.\n" in page
    assert "No text mentions it" not in page
    assert "So <mark>Nobody</mark> said, and <em>Nobody</em> knows." in CONVERTER(page).html
    arabic = pages(noted(en="nobody", ar="nobody"), "ar")["persons/nobody/index.md"]
    assert "## في الحواشي {: #in-notes }" in arabic
    assert "كذا قال ==لا أحد==." in arabic


def test_of_all_whom_a_note_names_the_page_of_each_marks_its_own():
    names = (Mention(0, 5, "person", "khoury"), Mention(10, 15, "person", "alwan"))
    note = Note("1.1", "ar", "1.1", None, "context", {"en": "Nadim and Layla."}, marks={"en": names})
    page = pages(only(notes=(note, replace(note, id="1.1-2"))))["persons/alwan/index.md"]
    assert page.count(" · Nadim and ==Layla==.\n") == 2
    assert page.count("#in-notes-arrival }") == 1, "a heading a text"


def test_latin_words_in_an_arabic_note_are_of_no_known_language():
    note = Note("1.1", "ar", "1.1", None, "context", {"ar": "انظر Register هنا."})
    assert "انظر [Register]{lang=und-Latn} هنا." in pages(only(notes=(note,)))["texts/arrival/index.md"]


def test_a_note_begins_in_the_language_of_the_original():
    note = Note("1.1", "en", "1.1", None, "context", {"ar": "أولاً.", "en": "First."})
    text = Text("en", (Division("1", (marked("1.1", "A word."),)),))
    page = pages(only(original="en", texts=(text,), notes=(note,)))["texts/arrival/index.md"]
    assert "[^1.1]: First.\n" in page


def test_a_note_that_names_somebody_in_one_language_only_is_shown_in_that():
    page = pages(noted(ar="nobody"))["persons/nobody/index.md"]
    assert "كذا قال ==لا أحد==.\n    {: lang=ar dir=rtl }" in page
    assert "- [[Note on 1.1]{lang=en}](../../texts/arrival/index.md#fn:1.1-2)" in page


@pytest.mark.parametrize(
    ("families", "issued", "by"),
    [
        (("Haddad",), "1990", " (Haddad 1990)"),
        (("Haddad", "Aoun"), "1990-05", " (Haddad &amp; Aoun 1990)"),
        (("Haddad", "Aoun", "Saad"), "1990/1994", " (Haddad et al. 1990–1994)"),
        ((), "1990", " (1990)"),
        ((), "", ""),
    ],
)
def test_a_citation_says_who_wrote_the_work_and_when(families, issued, by):
    work = LIBRARY.authority["register-1990"]
    record = replace(work.record, author=(), editor=tuple(Person(family) for family in families), issued=issued)
    library = replace(LIBRARY, authority={**LIBRARY.authority, work.id: replace(work, record=record)})
    assert f"(../../works/register-1990/index.md){by}, p. 12\n" in pages(library)["texts/arrival/index.md"]


def test_a_note_is_no_mention():
    without, with_note = (pages(noted(**marks)) for marks in ({}, {"en": "khoury"}))
    assert without["chronology/index.md"] == with_note["chronology/index.md"]
    before, after = without["persons/khoury/index.md"], with_note["persons/khoury/index.md"]
    mentions = [page.partition("## Mentions")[2].partition("## In the notes")[0] for page in (before, after)]
    assert mentions[0].partition("Previous: ")[0] == mentions[1]
    counted = [
        re.search(r"Khoury.*\n:.*\[(.+)\]{.facts}", page["persons/index.md"])[1] for page in (without, with_note)
    ]
    assert counted[1] == f"{counted[0]} · 1 note"
    assert "No text mentions it" in without["persons/nobody/index.md"]


def test_a_note_within_a_name_stands_behind_it():
    segment = marked("1.1", "The old clock tower stood.", ("old clock tower", person("khoury")))
    note = Note("1.1", "en", "1.1", Span(4, 7), "context", {"en": "Very old."})
    text = Text("en", (Division("1", (segment,)),))
    page = pages(only(original="en", texts=(text,), notes=(note,)))["texts/arrival/index.md"]
    assert "[1.1] The [old clock tower](../../persons/khoury/index.md)[^1.1] stood.\n" in page


def test_notes_are_real_footnotes_at_their_words_and_in_the_translation():
    assert "1911](../../chronology/index.md#1911-03-03)[^1.1] " in PAGE
    assert "قديمة.[^1.1-2]\n" in PAGE
    assert "wooden ship.[^1.1][^1.1-2]\n" in PAGE
    assert "\n[^1.1]: في *سجل المرفأ* أنه اليوم الرابع.\n    {: lang=ar dir=rtl }\n" in PAGE
    assert "    The *port register* has the fourth.\n    {: lang=en dir=ltr }\n" in PAGE
    assert (
        "[Context]{.kind-context} · [The Register of the Port](../../works/register-1990/index.md) (Haddad 1990), p. 12\n"
        in PAGE
    )


@pytest.mark.parametrize(
    ("at", "english", "arabic"),
    [
        ({"en": "ch. 4", "ar": "الفصل 4"}, "ch. 4", "الفصل 4"),
        ({"": "ch. 4"}, "ch. 4", "[ch. 4]{lang=en}"),
        ({"": "s.v. «صور»"}, "s.v. «صور»", "[s.v. «صور»]{lang=en}"),
        ({"": "ص 12"}, "[ص 12]{lang=ar}", "ص 12"),
        ({"": "12–14"}, "12–14", "12–14"),
        ({"fr": "chap. 4"}, "[chap. 4]{lang=fr}", "[chap. 4]{lang=fr}"),
        ({"en": "", "ar": "الفصل 4"}, "[الفصل 4]{lang=ar}", "الفصل 4"),
    ],
)
def test_the_place_in_a_work_is_said_in_the_language_of_the_page(at, english, arabic):
    note = replace(ARRIVAL.notes[0], cites=(Cite("register-1990", at),))
    for language, by, comma, words in (
        ("en", "Haddad 1990", ", ", english),
        ("ar", "[Haddad 1990]{lang=en}", "، ", arabic),
    ):
        found = pages(only(notes=(note,)), language)
        assert f"(../../works/register-1990/index.md) ({by}){comma}{words}\n" in found["texts/arrival/index.md"]
        assert f") ({words}) · " in found["works/register-1990/index.md"]


def test_corrections_are_marked_and_listed_with_their_reasons():
    assert "[{~~نديمم~>نديم~~}](../../persons/khoury/index.md)" in PAGE
    assert "- [1.2](#1.2) [نديم]{lang=ar} for printed [نديمم]{lang=ar}: misprint\n    {: #corr-1.2-1 }\n" in PAGE
    assert "[نديم]{lang=ar} وفي المطبوع [نديمم]{lang=ar}: خطأ مطبعي" in ARABIC["texts/arrival/index.md"]


@pytest.mark.parametrize(("reason", "said"), [("caption", "caption of a picture"), ("a thumb", "a thumb")])
def test_what_is_deleted_is_struck_through_and_listed(reason, said):
    segment = marked("1.1", "وصل نن الرجل.", ("نن", lambda start, end: Correction(start, end, "", reason)))
    page = pages(only(texts=(Text("ar", (Division("1", (segment,)),)),), notes=()))["texts/arrival/index.md"]
    assert f"[نن]{{lang=ar}} deleted: {said}\n" in page
    deleted = '<a class="correction" href="#corr-1.1-1"><del class="corr" title="مطبوع وليس من النص">نن</del></a>'
    assert f"وصل {deleted} الرجل." in CONVERTER(page).html


@pytest.mark.parametrize(
    ("correct", "html"),
    [
        ("", '<del class="corr" data-entry="corr-1.1-1" title="مطبوع وليس من النص">صورة <a '),
        ("صورة نديم", '<a class="correction" href="#corr-1.1-1"><span class="corr" data-printed="صورة نديمم" title='),
    ],
)
def test_a_correction_may_be_longer_than_a_name_in_it(correct, html):
    def corrected(start, end):
        return Correction(start, end, correct)

    segment = marked("1.1", "وصل صورة نديمم الرجل.", ("صورة نديمم", corrected), ("نديمم", person("khoury")))
    page = pages(only(texts=(Text("ar", (Division("1", (segment,)),)),), notes=()))["texts/arrival/index.md"]
    assert html in CONVERTER(page).html


def test_corrected_words_lead_to_their_own_entry_and_those_in_a_name_know_it():
    corrected = [("خخ", "خ"), ("نديمم", "نديم"), ("حح", "ح")]
    marks = [(words, lambda start, end, to=to: Correction(start, end, to)) for words, to in corrected]
    segment = marked("1.1", "خخ نديمم حح", *marks, ("نديمم", person("khoury")))
    page = pages(only(texts=(Text("ar", (Division("1", (segment,)),)),), notes=()))["texts/arrival/index.md"]
    html = CONVERTER(page).html
    assert re.findall(r'href="(#corr-[^"]+)"><span class="corr" data-printed="(..)"', html) == [
        ("#corr-1.1-1", "خخ"),
        ("#corr-1.1-3", "حح"),
    ]
    assert '<span class="corr" data-entry="corr-1.1-2" data-printed="نديمم"' in html
    entries = re.findall(r'<li id="(corr-[^"]+)"><a href="#1.1">1.1</a> <bdi [^>]+>([^<]+)</bdi>', html)
    assert entries == [("corr-1.1-1", "خ"), ("corr-1.1-2", "نديم"), ("corr-1.1-3", "ح")]


def test_notes_are_numbered_as_their_words_come():
    late, early = (replace(note, span=Span(at, at + 2)) for note, at in zip(ARRIVAL.notes, (8, 0), strict=False))
    page = pages(only(notes=(late, early)))["texts/arrival/index.md"]
    assert re.findall(r"^\[\^(\S+)\]:", page, re.MULTILINE) == [early.id, late.id]
