"""The lists behind a text: whom and what it names, its dates, with the ids that the cards go by."""

import re
from dataclasses import replace

import pytest
from harbour import ARRIVAL, CONVERTER, LIBRARY, date, marked, only, pages, person, when

from diglot.datevalue import DateValue
from diglot.model import Anchor, Cite, Division, Mention, Note, Segment, Text
from diglot.pages import Library

ADDRESS = "texts/arrival/index.md"
ENGLISH, ARABIC = (pages(LIBRARY, language)[ADDRESS] for language in ("en", "ar"))


def entry(page, identifier):
    """The lines of an entry, its id taken off."""
    found = re.search(rf"^(.*) {{: #{identifier} }}\n((?::   .*\n|    .*\n)*)", page, re.MULTILINE)
    return [found[1], *found[2].splitlines()]


def of(*segments, **changes):
    """The page of an Arabic text of these segments."""
    text = Text("ar", (Division("1", segments),))
    return pages(only(texts=(text,), **({"notes": ()} | changes)))[ADDRESS]


def test_a_person_has_both_names_life_dates_line_and_sentences():
    assert entry(ENGLISH, "who-khoury") == [
        "[Nadim Khoury](../../persons/khoury/index.md) [نديم الخوري]{lang=ar .other} [1880–1944]{.life}",
        ":   Clerk and traveller.",
        ":   [1.1](#1.1) [1.2](#1.2)",
        "    {: .where }",
    ]
    assert entry(ARABIC, "who-khoury")[:2] == [
        "[نديم الخوري](../../persons/khoury/index.md) [Nadim Khoury]{lang=en .other} [1880–1944]{.life}",
        ":   كاتب ورحّالة.",
    ]


@pytest.mark.parametrize(
    ("times", "said"),
    [
        ({"born": "1880-05-01"}, "Born 1880"),
        ({"died": "-0044-03-15"}, "Died 45 BC"),
        ({"when": "1901/1922"}, "1901 to 1922"),
    ],
)
def test_of_a_life_what_is_known(times, said):
    blank = {"born": "", "died": "", "when": ""}
    khoury = replace(LIBRARY.authority["khoury"], **(blank | times))
    page = pages(replace(LIBRARY, authority=LIBRARY.authority | {"khoury": khoury}))[ADDRESS]
    assert entry(page, "who-khoury")[0].endswith(f" [{said}]{{.life}}")


def test_names_come_by_kind_in_the_pages_alphabet():
    def order(page):
        return re.findall(r"#(?:names-|who-)([a-z0-9-]+) }", page)

    both = of(marked("1.1", "ليلى ونديم في صور", ("ليلى", person("alwan")), ("نديم", person("khoury"))))
    assert order(both) == ["persons", "alwan", "khoury"]
    kinds = ["persons", "khoury", "places", "tyre", "organisations", "navigation", "events", "strike", "works"]
    assert order(ENGLISH) == [*kinds, "register-1990"]


def test_a_work_says_who_wrote_it_and_leads_to_the_note_that_rests_on_it():
    assert entry(ENGLISH, "who-register-1990")[1:3] == [
        ":   Haddad, Karim · Tyre, Harbour Press, 1990",
        ":   [Note 1](#fn:1.1)",
    ]
    assert "[Tyre, Harbour Press, 1990]{lang=en}" not in ARABIC  # its record does not say in what language it is


def test_what_only_a_note_names_has_an_entry_that_leads_to_it():
    named = Mention(0, 5, "person", "alwan")
    notes = (
        Note("1.1", "ar", "1.1", None, "context", {"en": "A harbour."}),
        Note("1.1-2", "ar", "1.1", None, "context", {"en": "Layla was there."}, marks={"en": (named,)}),
    )
    page = of(Segment("1.1", "مرفأ."), notes=notes)
    assert entry(page, "who-alwan")[1:] == [":   [Note 2](#fn:1.1-2)", "    {: .where }"]
    assert 'href="#fn:1.1-2">Note 2</a></dd>' in CONVERTER(page).html


def test_a_text_without_names_and_dates_has_no_list_of_them():
    assert "{: #names }" not in of(Segment("1.1", "مرفأ."))
    assert "{: #dates }" not in of(Segment("1.1", "مرفأ."))


def test_of_many_sentences_the_first_are_named_and_the_others_counted():
    segments = [marked(f"1.{n}", "نديم", ("نديم", person("khoury"))) for n in range(1, 21)]
    where = entry(of(*segments), "who-khoury")[2]
    assert where.startswith(":   [1.1](#1.1) ")
    assert where.endswith(" [1.12](#1.12) [and 8 more](../../persons/khoury/index.md)")
    assert entry(of(*segments[:13]), "who-khoury")[2].endswith(" [1.13](#1.13)")


def test_dates_come_in_order_with_value_and_calendar():
    assert re.findall(r"^\[(.*?)\]\(.*#when-", ENGLISH, re.MULTILINE) == [
        "1911 to 1914",
        "3 March 1911",
        "about 1913",
        "between 6 July 1913 and 3 August 1913",
    ]
    assert entry(ENGLISH, "when-1911-03-03") == [
        "[3 March 1911](../../chronology/index.md#1911-03-03) [1911-03-03]{.value}",
        ":   Gregorian calendar",
        ":   [1.1](#1.1)",
        "    {: .where }",
    ]
    hijri = entry(ENGLISH, "when-1913-07-06--1913-08-03-within")
    assert (
        hijri[1]
        == ":   Shaaban 1331 in the Hijri calendar · converted by tables, right to a day or two · [probable]{.uncertain}"
    )
    assert (
        ":   شعبان 1331 بالتقويم الهجري · محوَّل بالحساب، وقد يزيد يوماً أو يومين أو ينقص · [راجح]{.uncertain}\n" in ARABIC
    )


def test_what_is_said_of_one_of_several_equal_dates_names_its_sentence():
    sure = marked("1.1", "في 1911 كان", ("1911", when("1911")))
    relative = marked("1.2", "وقبل عامين", ("عامين", when("1911", cert="low", anchor=Anchor("1.3", 3))))
    page = of(sure, relative, marked("1.3", "في 1913", ("1913", when("1913"))))
    assert entry(page, "when-1911") == [
        "[1911](../../chronology/index.md#1911)",
        ":   Gregorian calendar",
        ":   [1.2](#1.2): relative, counted from [1913](index.md#1.3)",
        ":   [1.2](#1.2): [uncertain]{.uncertain}",
        ":   [1.1](#1.1) [1.2](#1.2)",
        "    {: .where }",
    ]


def test_a_date_that_nobody_could_resolve_says_so():
    page = of(marked("1.1", "في ذلك العام", ("ذلك العام", date(DateValue(None, None)))))
    assert entry(page, "when-unresolved")[:2] == [
        "[not resolved](../../chronology/index.md#unresolved)",
        ":   [1.1](#1.1)",
    ]


def test_the_list_stands_on_this_document_alone():
    other = replace(ARRIVAL, id="other", notes=())
    alone, beside = (
        pages(Library(LIBRARY.edition, each, LIBRARY.authority)) for each in ((ARRIVAL,), (ARRIVAL, other))
    )
    own, same = (re.search(r"{: #names }.*{: #corrections }", each[ADDRESS], re.DOTALL) for each in (alone, beside))
    assert own[0] == same[0]


def test_every_entry_has_one_id_and_its_links_lead_to_places_of_the_page():
    html = CONVERTER(ENGLISH).html
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    places = re.findall(r'<dd class="where">.*?</dd>', html)
    assert len(places) == 9
    assert {target for place in places for target in re.findall('href="#([^"]+)"', place)} <= set(ids)


def test_a_work_that_is_cited_and_unknown_has_no_entry():
    cites = (Cite("lost", {}),)
    note = Note("1.1", "ar", "1.1", None, "context", {"en": "A note."}, cites)
    assert "{: #names }" not in of(Segment("1.1", "مرفأ."), notes=(note,))
