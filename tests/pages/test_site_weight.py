"""What a reader waits for: bytes, requests, nothing that moves; and what tells programs where the pages are."""

import gzip
from urllib.robotparser import RobotFileParser

import pytest
from browsing import INTERFACES, NARROW
from lxml import etree

pytestmark = pytest.mark.browser

KILOBYTES, REQUESTS = 60, 10
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 90_000}
"""Slow 4G, as Lighthouse has it."""
SHIFTS = """() => {
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((each) => each.value)))
    .observe({ type: "layout-shift", buffered: true });
}"""
PAGES = ("index.html", "texts/arrival/index.html", "persons/index.html", "chronology/index.html")


@pytest.mark.parametrize("path", [interface + page for interface in INTERFACES for page in PAGES])
def test_a_first_visit_is_light(open_page, harbour_site, path):
    page = open_page(path, over="http")
    page.wait_for_load_state("networkidle")
    asked = [
        address.partition("/")[2].partition("/")[2].partition("/")[2]
        for address in page.asked
        if "data:" not in address
    ]
    assert {address.split("/")[2] for address in page.asked if "data:" not in address} == {page.url.split("/")[2]}
    assert len(asked) == len(set(asked)) <= REQUESTS
    weights = {name: len(gzip.compress((harbour_site / name).read_bytes())) for name in asked if "woff2" not in name}
    assert {name.rpartition(".")[2] for name in weights} >= {"html", "css", "js"}
    assert sum(weights.values()) <= KILOBYTES * 1024, weights


@pytest.mark.parametrize("viewport", [None, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("interface", INTERFACES)
def test_nothing_moves_while_a_page_loads_slowly(open_page, interface, viewport):
    page = open_page(f"{interface}index.html", viewport, over="http")
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.clearBrowserCache")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.send("Network.emulateNetworkConditions", SLOW)
    page.add_init_script(f"({SHIFTS})()")
    page.goto(page.url.replace("index.html", "texts/arrival/index.html"))
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    assert page.evaluate("performance.getEntriesByType('resource').some((each) => each.name.endsWith('.woff2'))")
    assert page.evaluate("window.shifts") == []


def test_faces_are_fetched_before_the_style_sheet_asks_for_them(open_page):
    page = open_page("index.html", over="http")
    page.route("**/edition.css", lambda route: route.abort())
    page.asked.clear()
    page.goto(page.url.replace("index.html", "texts/arrival/index.html"))
    page.wait_for_load_state("networkidle")
    assert [address for address in page.asked if "woff2" in address]
    page.complaints.clear()


def test_rare_letters_alone_fetch_faces_for_them(open_page):
    page = open_page("texts/arrival/index.html", over="http")
    page.wait_for_load_state("networkidle")
    assert not [address for address in page.asked if "-more" in address]
    page.evaluate("document.querySelector('.seg:lang(ar)').append('سُنَّةٌ')")
    page.evaluate("document.fonts.ready")
    assert not [address for address in page.asked if "-more" in address]
    with page.expect_request(lambda asked: asked.url.endswith("-more.woff2")):
        page.evaluate("document.querySelector('.seg:lang(ar)').append('ڼ')")


def test_robots_are_told_where_the_pages_of_each_interface_are_listed(harbour_site):
    robots = RobotFileParser()
    robots.parse((harbour_site / "robots.txt").read_text(encoding="utf-8").splitlines())
    assert robots.can_fetch("*", "/texts/arrival/")
    assert not (harbour_site / "ar" / "robots.txt").exists()
    site = robots.site_maps()[0].removesuffix("sitemap.xml")
    assert robots.site_maps() == [f"{site}{interface}sitemap.xml" for interface in INTERFACES]
    for interface in INTERFACES:
        root = etree.parse(harbour_site / interface / "sitemap.xml").getroot()
        assert root.tag == "{http://www.sitemaps.org/schemas/sitemap/0.9}urlset"
        listed = [place.text for place in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
        pages = [
            path.relative_to(harbour_site / interface).as_posix()
            for path in (harbour_site / interface).rglob("index.html")
        ]
        own = [page for page in pages if interface or not page.startswith("ar/")]
        assert sorted(listed) == sorted(f"{site}{interface}{page.removesuffix('index.html')}" for page in own)
