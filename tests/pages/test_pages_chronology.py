"""The chronology as Markdown: entries in their order, the picture, and the pages of an edition that has many dates."""

import re
from dataclasses import replace

import pytest
from harbour import ARRIVAL, CONVERTER, LIBRARY, date, marked, only, pages, when
from lxml import html

from diglot.datevalue import DateValue
from diglot.model import Anchor, Division, Text
from diglot.pages import Library, paging
from diglot.pages import chronology as chronology_pages
from diglot.pages.chronology import sheets
from diglot.pages.library import date_id, index

ENGLISH, ARABIC = pages(LIBRARY), pages(LIBRARY, "ar")
PAGE = "chronology/index.md"


def chronology(*values):
    segments = tuple(marked(f"1.{n}", f"word {n}", ("word", date(value))) for n, value in enumerate(values, start=1))
    library = only(original="en", texts=(Text("en", (Division("1", segments),)),), notes=())
    return pages(library)["chronology/index.md"]


def headings(page):
    return re.findall(r"^###? (.+) \{: #(\S+) \.(?:year|dating) \}$", page, re.MULTILINE)


def test_dates_stand_in_order_with_the_precision_that_they_have():
    values = (
        DateValue(None, None),
        DateValue("1929-01-20", "1929-01-20"),
        DateValue("1936", "1938", "span"),
        DateValue("1929", "1929"),
        DateValue("1930", "1939", "within"),
        DateValue("1929", "1929", approximate=True),
        DateValue("1936", None, "span"),
        DateValue(None, "1917-03", "span"),
        DateValue("-0044-03-15", "-0044-03-15"),
        DateValue("1929-01", "1929-02", "within"),
    )
    assert headings(chronology(*values)) == [
        ("45 BC", "year--0044"),
        ("15 March 45 BC", "-0044-03-15"),
        ("1917", "year-1917"),
        ("until March 1917", "open--1917-03"),
        ("1929", "year-1929"),
        ("1929", "1929"),
        ("about 1929", "1929-about"),
        ("between January 1929 and February 1929", "1929-01--1929-02-within"),
        ("20 January 1929", "1929-01-20"),
        ("1930", "year-1930"),
        ("the 1930s", "1930--1939-within"),
        ("1936", "year-1936"),
        ("from 1936", "1936--open"),
        ("1936 to 1938", "1936--1938"),
        ("Dates that are not resolved", "unresolved"),
    ]


def test_a_year_that_is_its_own_only_date_is_said_once_under_both_addresses():
    page = html.fromstring(CONVERTER(chronology(*map(DateValue.parse, ("1880", "1905-01-09", "1905")))).html)
    assert [(each.tag, each.get("id"), each.text_content()) for each in page.iter("h2", "h3")][1:] == [
        ("h2", "1880", "1880"),
        ("h2", "year-1905", "1905"),
        ("h3", "1905", "1905"),
        ("h3", "1905-01-09", "9 January 1905"),
    ]
    assert page.get_element_by_id("year-1880").getparent().get("id") == "1880"
    assert [link.get("href") for link in page.find_class("years")[0].iter("a")] == ["#1880", "#year-1905"]


def test_sentences_are_counted_and_many_years_stand_by_decade():
    page = html.fromstring(CONVERTER(chronology(*map(DateValue.parse, ("1905", "1906", "1905")))).html)
    assert next(each.text_content() for each in page.iter("p")) == "3 dates"
    assert [" ".join(each.text_content().split()) for each in page.find_class("years")[0].iter("li")] == [
        "1905 2",
        "1906 1",
    ]
    many = html.fromstring(CONVERTER(chronology(*(DateValue.parse(str(year)) for year in range(1900, 1931)))).html)
    assert [len(decade) for decade in many.find_class("years")[0].findall("ul")] == [10, 10, 10, 1]


def test_of_two_dates_in_a_sentence_each_entry_marks_its_own():
    both = marked("1.1", "From 1905 to 1906.", ("1905", when("1905")), ("1906", when("1906")))
    page = pages(only(original="en", texts=(Text("en", (Division("1", (both,)),)),), notes=()))[PAGE]
    assert re.findall(r"==(.+?)==", page) == ["1905", "1906"]


def test_only_of_a_lunar_calendar_a_conversion_may_be_a_day_off():
    coptic = marked("1.1", "In Thout 1631.", ("Thout 1631", when("1914-09", calendar="coptic", native="1631-01")))
    page = pages(only(original="en", texts=(Text("en", (Division("1", (coptic,)),)),), notes=()))[PAGE]
    assert "Thout 1631 in the Coptic calendar" in page
    assert "by tables" not in page


def test_a_date_of_another_calendar_says_so_and_a_doubt_is_shown():
    page = ENGLISH["chronology/index.md"]
    assert "### between 6 July 1913 and 3 August 1913 {: #1913-07-06--1913-08-03-within .dating }" in page
    assert "Shaaban 1331 in the Hijri calendar · converted by tables, right to a day or two · [probable]" in page
    assert "شعبان 1331 بالتقويم الهجري" in ARABIC["chronology/index.md"]


def test_a_relative_date_says_what_it_counts_from():
    later = date(DateValue("1917", "1917"), cert="medium", anchor=Anchor("1.1", 3))
    event = date(DateValue("1915", "1915", approximate=True), anchor=Anchor(event="strike"))
    yesterday = date(DateValue(None, None), cert="low", anchor=Anchor())
    segments = (
        marked("1.1", "In 1911 it rained.", ("1911", when("1911"))),
        marked("1.2", "Six years later it rained.", ("Six years later", later)),
        marked("1.3", "Some two years after the strike.", ("Some two years after the strike", event)),
        marked("1.4", "It rained yesterday.", ("yesterday", yesterday)),
    )
    page = pages(only(original="en", texts=(Text("en", (Division("1", segments),)),), notes=()))["chronology/index.md"]
    assert "relative, counted from [1911](../texts/arrival/index.md#1.1) · [probable]{.uncertain}" in page
    assert "relative, counted from [Dockers’ strike](../events/strike/index.md)" in page
    assert "### about 1915 {: #1915-about .dating }" in page
    assert "relative, counted from the day of publication · [uncertain]{.uncertain}" in page


def test_a_date_in_both_languages_comes_once_with_both_sentences():
    page = ENGLISH["chronology/index.md"]
    assert page.count("==الثالث من آذار 1911==") == page.count("==3 March 1911==") == 1


# --- the picture --------------------------------------------------------------------------------------------------


def figures(page):
    """The two pictures of a page, as MkDocs publishes them."""
    figure = html.fragment_fromstring(CONVERTER(page).html, "div").find("figure")
    return [svg for svg in figure.findall("svg") if svg.get("role")]


def links(svg):
    return [mark.get("href") for mark in svg.find_class("mark")]


@pytest.mark.parametrize("page", [ENGLISH[PAGE], ARABIC[PAGE]])
def test_each_date_has_a_mark_that_leads_to_its_entry(page):
    ids = [identifier for _, identifier in headings(page) if not identifier.startswith("year-")]
    assert len(ids) == 4
    for svg in figures(page):
        assert sorted(links(svg)) == sorted(f"#{identifier}" for identifier in ids)


def test_a_picture_says_what_it_is_and_each_mark_what_it_means():
    about = html.fromstring(CONVERTER(ENGLISH[PAGE]).html).find(".//figcaption/p")
    for svg in figures(ENGLISH[PAGE]):
        assert (svg.get("role"), svg.get("aria-label")) == ("group", "The dates as a picture")
        assert svg.get("aria-describedby") == about.get("id")
        assert about.text.startswith("Time runs from 1911 to 1913;")
        titles = [mark.get("aria-label") for mark in svg.find_class("mark")]
        assert "3 March 1911 · The arrival" in titles
        assert "between 6 July 1913 and 3 August 1913 · The arrival · uncertain" in titles


def test_marks_show_what_is_known():
    shapes = {mark.get("href"): mark.get("class") for mark in figures(ENGLISH[PAGE])[0].findall(".//a[@class]")}
    assert shapes == {
        "#1911-03-03": "mark day",
        "#1911--1914": "mark span",
        "#1913-about": "mark span about",
        "#1913-07-06--1913-08-03-within": "mark within unsure",
    }


def test_a_date_is_sure_where_one_of_its_sentences_is_and_the_legend_knows_open_ends():
    sure, unsure = (
        marked(f"1.{n}", "In 1905.", ("1905", when("1905", cert=cert))) for n, cert in enumerate(("high", "low"))
    )
    since = marked("1.3", "Since 1936.", ("Since 1936", date(DateValue("1936", None, "span"))))
    page = pages(only(original="en", texts=(Text("en", (Division("1", (sure, unsure, since)),)),), notes=()))[PAGE]
    assert [mark.get("class") for mark in figures(page)[0].find_class("mark")] == ["mark span", "mark span since"]
    legend = html.fragment_fromstring(CONVERTER(page).html, "div").find("figure/figcaption/ul")
    assert [each.get("class") for each in legend.iter("g")] == ["mark span", "mark span since"]


def at(svg, href):
    return float(svg.find(f".//a[@href='{href}']/rect").get("x").rstrip("%"))


def test_time_runs_as_the_language_is_read():
    (english, _), (arabic, _) = figures(ENGLISH[PAGE]), figures(ARABIC[PAGE])
    assert at(english, "#1911-03-03") < at(english, "#1913-about")
    assert at(arabic, "#1911-03-03") > at(arabic, "#1913-about")


def two_texts():
    other = replace(ARRIVAL, id="other", title={"ar": "أخرى"}, texts=ARRIVAL.texts, notes=())
    return pages(Library(LIBRARY.edition, (ARRIVAL, other), LIBRARY.authority))[PAGE]


def test_each_text_has_its_lane_whose_title_leads_to_it():
    svg = figures(two_texts())[0]
    titles = [(link.get("href"), link.text, link.get("lang"), link.get("dir")) for link in svg.find_class("lane")]
    assert titles == [
        ("../texts/arrival/index.html", "The arrival", "en", "ltr"),
        ("../texts/other/index.html", "أخرى", "ar", "rtl"),
    ]
    assert links(svg).count("#1911-03-03") == 2
    above = html.fragment_fromstring(CONVERTER(two_texts()).html, "div").find_class("lanes")[0].iter("a")
    assert [(link.get("href"), link.text, link.get("lang"), link.get("dir")) for link in above] == titles


def test_a_page_without_resolved_dates_has_no_picture():
    page = chronology(DateValue(None, None))
    assert "<figure" not in page
    assert headings(page) == [("Dates that are not resolved", "unresolved")]


def test_marks_that_would_stand_too_high_become_columns():
    spans = (DateValue(f"1929-{year % 9 + 1:02}", f"19{year}", "span") for year in range(30, 50))
    page = chronology(*spans, DateValue.parse("1960"))
    assert links(figures(page)[0]) == ["#1929-01--1945", "#1960"]
    assert "1929 · 20 dates" in page
    assert {shape.get("fill") for svg in figures(page) for shape in svg.iterfind(".//rect[@class='shape']")} == {
        "currentColor"
    }


def test_the_picture_of_one_year_says_the_year_once():
    page = chronology(*map(DateValue.parse, ("1929-02", "1929-02-13", "1929-11-02")))
    about = html.fromstring(CONVERTER(page).html).find(".//figcaption/p")
    assert about.text.startswith("The year 1929;")
    labels = {label.text_content() for svg in figures(page) for label in svg.find_class("date")}
    assert labels >= {"Mar", "Jun"}
    assert not any("1929" in label for label in labels)


def test_a_column_is_a_year_a_month_or_a_day_as_the_page_is_of_all_a_year_or_a_month(monkeypatch):
    monkeypatch.setattr(paging.Paging.of.__func__, "__defaults__", (20,))
    days = [DateValue(f"1929-02-{1 + n % 9:02}", f"1929-02-{12 + n % 16:02}", "span") for n in range(40)]
    values = [*days, DateValue.parse("1929-04-02"), DateValue.parse("1931")]
    segments = tuple(marked(f"1.{n}", "word", ("word", date(value))) for n, value in enumerate(values, start=1))
    made = pages(only(original="en", texts=(Text("en", (Division("1", segments),)),), notes=()))
    told = {
        folder: [
            mark.get("aria-label").partition(" · ")[0]
            for mark in figures(made[f"{folder}/index.md"])[0].find_class("column")
        ]
        for folder in ("chronology", "chronology/1929", "chronology/1929/02")
    }
    assert told["chronology"] == ["1929", "1931"]
    assert told["chronology/1929"] == ["February 1929", "April 1929"]
    assert told["chronology/1929/02"] == [f"{day} February 1929" for day in range(1, 10)]


# --- many dates ---------------------------------------------------------------------------------------------------

MANY = ("1911", "1911-03", "1911-03-03", "1911-03-04", "1911-05", "1912", "-0044")


@pytest.fixture
def paged(monkeypatch):
    """The pages of an edition with more dates than a page, or a year's page, has."""
    monkeypatch.setattr(paging.Paging.of.__func__, "__defaults__", (4,))
    values = (*map(DateValue.parse, MANY), DateValue(None, None))
    segments = tuple(marked(f"1.{n}", "word", ("word", date(value))) for n, value in enumerate(values, start=1))
    return pages(only(original="en", texts=(Text("en", (Division("1", segments),)),), notes=()))


def test_many_dates_have_a_page_a_year_and_a_full_year_a_page_a_month(paged):
    assert [path.removesuffix("/index.md") for path in paged if path.startswith("chronology")] == [
        "chronology",
        "chronology/-0044",
        "chronology/1911",
        "chronology/1912",
        "chronology/unresolved",
        "chronology/1911/year",
        "chronology/1911/03",
        "chronology/1911/05",
    ]
    assert headings(paged["chronology/1911/03/index.md"]) == [
        ("March 1911", "1911-03"),
        ("3 March 1911", "1911-03-03"),
        ("4 March 1911", "1911-03-04"),
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_heading_of_a_year_does_not_take_the_id_of_its_date(monkeypatch, language):
    monkeypatch.setattr(paging.Paging.of.__func__, "__defaults__", (4,))
    segments = tuple(
        marked(f"1.{n}", "word", ("word", date(DateValue.parse(value)))) for n, value in enumerate(MANY, start=1)
    )
    library = only(original="en", texts=(Text("en", (Division("1", segments),)),), notes=())
    page = html.fromstring(CONVERTER(pages(library, language)["chronology/1911/index.md"]).html)
    ids = [each.get("id") for each in page.iter() if each.get("id")]
    assert "1911" in ids
    assert len(ids) == len(set(ids))


def test_an_address_of_a_date_that_moved_leads_on_from_the_ledger(paged):
    for path in (PAGE, "chronology/1911/index.md"):
        ledger = html.fromstring(CONVERTER(paged[path]).html)
        for link in ledger.findall(".//p[@class='ledger']/a"):
            there, _, fragment = link.get("href").partition("#")
            folder = path.removesuffix("index.md")
            assert f"{{: #{fragment} .dating }}" in paged[folder + there.replace(".html", ".md")]
            assert fragment == link.get("id")
    assert len(re.findall(' id="1911-03-03"', paged[PAGE])) == 1
    assert '#1911-03-03">3 March 1911 <small>1</small></a>' in paged[PAGE]
    assert "## [March 1911](03/index.md) {: #month-03 .year }" in paged["chronology/1911/index.md"]


def test_a_page_of_a_year_is_made_from_the_documents_of_the_years_beside_it():
    def text(identifier, year):
        segment = marked("1.1", f"In {year}.", (year, when(year)))
        return replace(
            ARRIVAL, id=identifier, original="en", texts=(Text("en", (Division("1", (segment,)),)),), notes=()
        )

    found = index(
        replace(LIBRARY, documents=tuple(text(f"in-{year}", year) for year in ("1905", "1906", "1907", "1908")))
    )
    split = paging.Paging.of({each[0].date.value: 2 for each in found.dates.values()}, 4)
    made_from = {sheet.name: set(sheet.documents(found)) for sheet in sheets(found, split)}
    assert made_from["1906"] == {"in-1905", "in-1906", "in-1907"}
    assert made_from["1908"] == {"in-1907", "in-1908"}


def test_a_ledger_of_very_many_dates_lists_the_pages_alone(monkeypatch, request):
    monkeypatch.setattr(chronology_pages, "MOST_LISTED", 5)
    paged = request.getfixturevalue("paged")
    ledgers = {path: html.fromstring(CONVERTER(paged[path]).html) for path in (PAGE, "chronology/1911/index.md")}
    assert [(one.get("id"), one.get("href")) for one in ledgers[PAGE].findall(".//p[@class='ledger']/a")] == [
        ("year--0044", "-0044/index.html"),
        ("year-1911", "1911/index.html"),
        ("year-1912", "1912/index.html"),
        ("year-unresolved", "unresolved/index.html"),
    ]
    assert len(ledgers[PAGE].findall(".//p[@class='ledger']")) == 3, "a century before Christ, a decade, none"
    assert ledgers[PAGE].find(".//nav") is None, "the years stand there once"
    assert ledgers["chronology/1911/index.md"].find(".//a[@id='1911-03-03']") is not None, "it is short enough"


def test_texts_lead_straight_to_the_page_that_has_the_entry(paged):
    text = paged["texts/arrival/index.md"]
    assert "[word](../../chronology/1911/03/index.md#1911-03-03)" in text
    assert "[word](../../chronology/1912/index.md#1912)" in text
    assert '<time datetime="1911-03-03">word</time>' in CONVERTER(text).html
    dates = re.findall(r'<a class="date" href="([^"]+)"', CONVERTER(text).html)
    assert dates.count("../../chronology/1912/index.html#1912") == 2, "in the text, and in the list of its dates"
    assert {dates.count(one) for one in dates} == {2}


def test_a_page_of_a_year_leads_back_and_on(paged):
    way = "[1911](../1911/index.md) · [Chronology](../index.md) · [Dates that are not resolved](../unresolved/index.md)"
    assert f"{way}\n{{: .facts }}" in paged["chronology/1912/index.md"]
    assert "[March 1911](../03/index.md) · [1911](../index.md) · " not in paged["chronology/1911/03/index.md"]
    assert "[1911, without a month](../year/index.md) · [1911](../index.md)" in paged["chronology/1911/03/index.md"]


def test_the_page_does_not_hang_on_the_number_of_dates_below_the_threshold():
    found = index(LIBRARY)
    values = {found.dates[one][0].date.value: len(found.dates[one]) for one in found.dates}
    assert paging.Paging.of(values) == paging.ONE_PAGE
    assert paging.Paging.of(values, 4) == paging.ONE_PAGE
    assert paging.Paging.of(values, 3).ledgers == {"chronology"}
    assert {paging.ONE_PAGE.folder(value) for value in values} == {"chronology"}
    assert {date_id(found.dates[one][0].date) for one in found.dates} == set(found.dates)
