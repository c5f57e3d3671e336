"""The offline edition: unpacked anywhere, opened from the disk, with the network refused."""

import re
import shutil
import zipfile

import pytest
from browsing import until

from commanding import put_fonts
from diglot.cli import main

FILES = {
    "sources/quay/document.yml": "title: {ar: رسالة من الرصيف, en: Letter from the quay}\noriginal: ar\n",
    "sources/quay/ar.txt": "[1.1] وصلت سلمى حداد إلى المدينة في 3 نيسان (أبريل) 1917.\n[1.2] وقفت على الرصيف ساعة.\n",
    "sources/quay/en.txt": "[1.1] Salma Haddad came to the city on 3 April 1917.\n[1.2] She stood on the quay for an hour.\n",
    "sources/quay/notes.yml": (
        '- {at: "1.2", quote: الرصيف, kind: context, text: {en: The old quay., ar: الرصيف القديم.}}\n'
    ),
    "authority/persons.yml": "salma:\n  name: {ar: سلمى حداد, en: Salma Haddad}\n  born: 1888-05-01\n",
}


@pytest.fixture(scope="module")
def edition(tmp_path_factory, fonts):
    """A new edition with one text, built."""
    folder = tmp_path_factory.mktemp("offline") / "edition"
    assert main(["new", str(folder)]) == 0
    put_fonts(fonts, folder)
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    assert main(["-C", str(folder), "build", "--jobs", "1"]) == 0
    return folder


def archive(edition):
    [path] = (edition / "build" / "site" / "downloads").glob("*-offline.zip")
    return path


@pytest.fixture(scope="module")
def unpacked(edition, tmp_path_factory):
    """The folder that the archive holds, in a place whose name is no plain one."""
    place = tmp_path_factory.mktemp("على القرص 100%")
    with zipfile.ZipFile(archive(edition)) as found:
        found.extractall(place)
    [root] = place.iterdir()
    return root


@pytest.fixture
def visit(browser, unpacked):
    """Opens a page of the unpacked edition; whatever is asked of a host, or fails, fails the test."""
    context = browser.new_context(offline=True)
    asked, complaints = [], []

    def opened(path):
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("requestfailed", lambda request: complaints.append(request.url))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        file, mark, fragment = path.partition("#")
        page.goto((unpacked / file).as_uri() + mark + fragment)
        return page

    yield opened
    context.close()
    assert complaints == []
    assert asked
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []


def test_from_the_first_page_one_gets_to_a_text_in_both_languages(visit):
    page = visit("index.html")
    page.get_by_role("link", name="Letter from the quay").first.click()
    until(page, "location.pathname.endsWith('/texts/quay/index.html')")
    page.locator("header a[hreflang=ar]").click()
    until(page, "location.pathname.endsWith('/ar/texts/quay/index.html')")
    assert "سلمى حداد" in page.locator("article").inner_text()
    assert page.evaluate("[...document.fonts].filter(face => face.status === 'loaded').length") > 1


def test_notes_cards_and_addresses_work(visit):
    page = visit("texts/quay/index.html#1.2")
    until(page, "document.querySelector('.lit[id=\"1.2\"]') !== null")
    page.locator(".row .footnote-ref").first.click()
    assert "الرصيف القديم" in page.locator(".note:focus, .note.open, .note.sheet").first.inner_text()
    page.keyboard.press("Escape")
    page.locator(".row a.person").first.hover()
    until(page, "document.querySelector('.card') !== null")
    assert "1888" in page.locator(".card").inner_text()


def test_the_search_and_the_chronology_work(visit):
    page = visit("search/index.html")
    page.locator("input[type=search]").fill("الرصيف")
    until(page, "document.querySelectorAll('.search-results .hit').length > 0")
    page = visit("chronology/index.html")
    page.locator("article a[href*='texts/quay']").first.click()
    until(page, "location.pathname.endsWith('/texts/quay/index.html')")


def test_a_passage_is_cited_under_its_address_on_the_server(visit, edition):
    page = visit("ar/texts/quay/index.html#1.2")
    page.locator("[id='1.2'] > .no").click()
    until(page, "document.querySelector('.sheet.cite .citation') !== null")
    site = re.search(r"^site_url: (\S+)", (edition / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)[1]
    assert f"{site.rstrip('/')}/texts/quay/#1.2" in page.locator(".sheet.cite .citation").first.inner_text()
    assert page.locator(".sheet.cite .quoted").inner_text() == "«وقفت على الرصيف ساعة.»"


def test_every_link_within_leads_somewhere(unpacked):
    for page in sorted(unpacked.rglob("*.html")):
        for href in re.findall(r'(?:href|src)="([^"#?]+)', page.read_text(encoding="utf-8")):
            if "://" not in href and not href.startswith(("data:", "mailto:")):
                assert (page.parent / href).exists(), (page.relative_to(unpacked), href)


def test_its_size_stands_on_the_pages_that_name_it(edition):
    size = archive(edition).stat().st_size
    for name in ("index.html", "downloads/index.html", "ar/index.html", "ar/downloads/index.html"):
        html = (edition / "build" / "site" / name).read_text(encoding="utf-8")
        said = re.search(r'<span class="offline">([\d.,]+)\s(kB|MB|كيلوبايت|ميغابايت)', html)
        assert said, name
        unit = 1_000_000 if said[2] in ("MB", "ميغابايت") else 1000
        assert abs(float(said[1].replace(",", "")) * unit - size) < unit


def test_it_is_the_same_whenever_it_is_made(edition, tmp_path):
    before = archive(edition).read_bytes()
    text = edition / "sources" / "quay" / "en.txt"
    text.write_text(text.read_text(encoding="utf-8").replace("an hour", "a while"), encoding="utf-8")
    assert main(["-C", str(edition), "build", "--jobs", "1"]) == 0
    assert archive(edition).read_bytes() != before
    text.write_text(text.read_text(encoding="utf-8").replace("a while", "an hour"), encoding="utf-8")
    assert main(["-C", str(edition), "build", "--jobs", "1"]) == 0
    assert archive(edition).read_bytes() == before
    shutil.copytree(edition, tmp_path / "again", ignore=lambda at, _: ["build"] if at == str(edition) else [])
    shutil.copytree(edition / "build" / "cache" / "fonts", tmp_path / "again" / "build" / "cache" / "fonts")
    assert main(["-C", str(tmp_path / "again"), "build", "--jobs", "1"]) == 0
    assert archive(tmp_path / "again").read_bytes() == before
