"""What stands in the head of a published page for programs, and the page for whoever is lost."""

import json

import pytest
from browsing import INTERFACES, WIDE
from lxml import html

HEADS = """() => [...document.querySelectorAll('head script[type="application/ld+json"]')]
  .map((each) => JSON.parse(each.textContent))"""


def head(site, path):
    return html.fromstring((site / path).read_bytes()).find("head")


def contents(found, name):
    return [meta.get("content") for meta in found.iterfind(f"meta[@name='{name}']")]


@pytest.mark.parametrize(
    ("interface", "title", "author"), [("", "The arrival", "Anonymous,"), ("ar/", "الوصول", "كاتب مجهول,")]
)
def test_reference_managers_find_the_record_of_a_text_in_its_page(harbour_site, interface, title, author):
    found = head(harbour_site, f"{interface}texts/arrival/index.html")
    assert contents(found, "eprints.title") == [title]
    assert contents(found, "eprints.creators_name") == [author]
    assert contents(found, "z.extra")[0].count("\n") == 4
    assert {link.get("rel") for link in found.iterfind("link")} >= {"schema.z", "schema.eprints"}
    assert not head(harbour_site, f"{interface}persons/khoury/index.html").findall("meta[@name='eprints.title']")


@pytest.mark.browser
@pytest.mark.parametrize(
    ("path", "kinds"),
    [
        ("index.html", [["Collection", "WebSite"]]),
        ("texts/arrival/index.html", ["CreativeWork", "BreadcrumbList"]),
        ("persons/khoury/index.html", ["Person", "BreadcrumbList"]),
        ("persons/index.html", None),
    ],
)
@pytest.mark.parametrize("over", ["file", "http"])
def test_search_engines_find_what_a_page_is_about_and_the_policy_lets_it_be(open_page, path, kinds, over):
    """The browser complains of nothing, which ``open_page`` sees to."""
    for interface in INTERFACES:
        found = open_page(interface + path, WIDE, over).evaluate(HEADS)
        nodes = [node for told in found for node in told.get("@graph", [told])]
        assert [node["@type"] for node in nodes] == (kinds or [])
        if kinds:
            assert nodes[0]["url"] == f"https://example.org/harbour/{interface}{path.removesuffix('index.html')}"


def test_the_way_to_a_page_is_told_in_its_language(harbour_site):
    (script,) = head(harbour_site, "ar/texts/arrival/index.html").iterfind("script[@type='application/ld+json']")
    steps = json.loads(script.text)["@graph"][1]["itemListElement"]
    assert [step["name"] for step in steps] == ["رسائل الميناء", "النصوص", "الوصول"]


def shared(found):
    """What the Open Graph says of a page, but for its name."""
    told = {meta.get("property"): meta.get("content") for meta in found.xpath("meta[starts-with(@property, 'og:')]")}
    return {key.removeprefix("og:"): value for key, value in told.items()}


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("", ("website", "Letters of the harbour", "Two invented texts.", "Letters of the harbour", "en", "ar")),
        ("ar/persons/khoury/", ("website", "نديم الخوري", "كاتب ورحّالة.", "رسائل الميناء", "ar", "en")),
        (
            "texts/arrival/",
            ("article", "The arrival", "How a man came to his town.", "Letters of the harbour", "en", "ar"),
        ),
        ("ar/texts/arrival/", ("article", "الوصول", "قصة وصول رجل إلى مدينته.", "رسائل الميناء", "ar", "en")),
    ],
)
def test_whoever_shares_an_address_shows_what_is_there_in_the_language_of_the_page(harbour_site, path, told):
    keys = ("type", "title", "description", "site_name", "locale", "locale:alternate")
    expected = {**dict(zip(keys, told, strict=True)), "url": f"https://example.org/harbour/{path}"}
    assert shared(head(harbour_site, f"{path}index.html")) == expected


def test_a_page_that_nobody_is_to_share_says_nothing_of_itself(harbour_site):
    assert shared(head(harbour_site, "404.html")) == {}


# --- lost ---------------------------------------------------------------------------------------------------------


@pytest.mark.browser
@pytest.mark.parametrize(("interface", "first", "second"), [("", "en", "ar"), ("ar/", "ar", "en")])
def test_whoever_is_lost_is_told_so_in_each_language(open_page, interface, first, second):
    page = open_page(f"{interface}404.html")
    told = page.locator("section").evaluate_all("all => all.map(each => [each.lang, each.dir])")
    assert told == [[each, {"en": "ltr", "ar": "rtl"}[each]] for each in (first, second)]
    headings = dict(zip((first, second), page.locator("h1").all_inner_texts(), strict=True))
    assert headings == {"en": "There is no such page", "ar": "لا صفحة هنا"}
    homes = page.locator("section a").evaluate_all("all => all.map(each => each.getAttribute('href'))")
    where = {"en": "https://example.org/harbour/", "ar": "https://example.org/harbour/ar/"}
    assert homes == [where[first], where[second]]
    assert page.asked == [page.url]
