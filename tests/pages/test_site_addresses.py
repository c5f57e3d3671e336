"""Addresses that went: whoever cites one comes to what it cites, or is told what became of it."""

import shutil

import pytest
from browsing import INTERFACES, address, served, until

from commanding import put_fonts
from diglot.cli import main

ARABIC = """\
[1.1] وصلت سلمى حداد إلى المدينة في الربيع وحدها.
[1.2] وقفت على الرصيف ساعة تنظر إلى البحر الهادئ.
[1.3] ثم كتبت إلى أخيها رسالة طويلة عن السفر.
[1.4] ولم يصلها منه جواب قبل حلول الشتاء البارد.
"""
ENGLISH = """\
[1.1] Salma Haddad came to the city in spring, alone.
[1.2-1.3] She stood on the quay for an hour, looking at the quiet sea, and wrote to her brother.
[1.4] No answer came before the cold winter.
"""
PERSONS = "salma:\n  name: {ar: سلمى حداد, en: Salma Haddad}\nlayla:\n  name: {ar: ليلى, en: Layla}\n"


def write_text(folder, name, arabic=ARABIC, english=ENGLISH):
    home = folder / "sources" / name
    home.mkdir(parents=True)
    (home / "document.yml").write_text(
        f"title: {{ar: رسالة {name}, en: Letter {name}}}\noriginal: ar\n", encoding="utf-8"
    )
    (home / "ar.txt").write_text(arabic, encoding="utf-8")
    (home / "en.txt").write_text(english, encoding="utf-8")


def build(folder, capsys=None):
    code = main(["-C", str(folder), "build", "--jobs", "1"])
    return code, capsys.readouterr().out if capsys else ""


def fated(folder, **fates):
    """Fates put behind addresses in the ledger: «quay» for its text, «quay#1.3» for a passage."""
    path = folder / "permalinks.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    for name, fate in fates.items():
        text, mark, passage = name.partition("#")
        wanted = name if name.startswith("/") else f"/texts/{text}/{mark}{passage}"
        at = next(n for n, line in enumerate(lines) if line.split()[0] == wanted)
        lines[at] += f" {fate}"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture(scope="module")
def edition(tmp_path_factory, fonts):
    """An edition of three letters, built once."""
    folder = tmp_path_factory.mktemp("addresses") / "edition"
    assert main(["new", str(folder)]) == 0
    put_fonts(fonts, folder)
    for name in ("quay", "tower", "mole"):
        write_text(folder, name)
    (folder / "authority" / "persons.yml").write_text(PERSONS, encoding="utf-8")
    assert build(folder)[0] == 0
    return folder


@pytest.fixture(scope="module")
def went(edition, tmp_path_factory):
    """The same with «quay» renamed to «pier», a sentence of «tower» merged into another and one withdrawn, «mole»
    withdrawn whole, a person merged into another; built again."""
    folder = tmp_path_factory.mktemp("went") / "edition"
    shutil.copytree(edition, folder)
    (folder / "sources" / "quay").rename(folder / "sources" / "pier")
    shutil.rmtree(folder / "sources" / "mole")
    for name in ("quay", "mole"):
        (folder / "tei" / f"{name}.xml").unlink()
    merged = ARABIC.replace("الهادئ.\n[1.3] ثم", "الهادئ، ثم").partition("[1.4]")[0]
    tower = folder / "sources" / "tower"
    (tower / "ar.txt").write_text(merged, encoding="utf-8")
    (tower / "en.txt").write_text(ENGLISH.replace("1.2-1.3", "1.2").partition("[1.4]")[0], encoding="utf-8")
    (folder / "authority" / "persons.yml").write_text(PERSONS.partition("layla")[0], encoding="utf-8")
    fates = {
        "quay": "-> /texts/pier/",
        "tower#1.3": "-> /texts/tower/#1.2",
        "tower#1.4": "gone: it was another hand's",
        "tower#en.1.2-1.3": "-> /texts/tower/#en.1.2",
        "mole": "gone 2027-03-01: the heirs forbade it",
        "/persons/layla/": "-> /persons/salma/",
    }
    fated(folder, **fates)
    assert build(folder)[0] == 0
    return folder


@pytest.fixture(scope="module")
def server(went):
    with served(went / "build" / "site") as found:
        yield found


@pytest.fixture
def visit(browser, went, server):
    """Opens a page of the changed edition."""
    contexts = []

    def opened(path, over, **settings):
        contexts.append(browser.new_context(**settings))
        page = contexts[-1].new_page()
        page.goto(address(went / "build" / "site", path, over, server))
        return page

    yield opened
    for context in contexts:
        context.close()


def shown(page):
    return page.evaluate("decodeURI(location.pathname + location.hash)").partition("/texts/")[2]


@pytest.mark.parametrize("over", ["file", "http"])
@pytest.mark.parametrize("interface", INTERFACES)
def test_an_old_address_leads_to_its_sentence(visit, interface, over):
    page = visit(f"{interface}texts/quay/index.html?show=ar#1.3", over)
    until(page, "location.pathname.includes('/pier/')")
    assert shown(page) == "pier/index.html#1.3"
    assert page.url.partition("#")[0].endswith("?show=ar")
    until(page, "document.querySelectorAll('.lit').length > 0")
    assert "أخيها" in page.locator(".lit[id='1.3']").inner_text()


def test_files_of_a_renamed_text_are_under_its_old_name_too(went):
    site = went / "build" / "site"
    for name in ("downloads/tei/{}.xml", *(f"downloads/cite/{{}}{suffix}" for suffix in (".bib", ".ris", ".json"))):
        assert (site / name.format("quay")).read_bytes() == (site / name.format("pier")).read_bytes()
        assert not (site / name.format("mole")).exists()
    assert "quay.bib" not in (site / "downloads" / "index.html").read_text(encoding="utf-8")
    assert (site / "downloads" / "cite" / "quay.bib").read_text(encoding="utf-8").startswith("@incollection{pier,")


@pytest.mark.parametrize(("old", "new"), [("1.1-1.2", "1.1-1.2"), ("en.1.2-1.3", "en.1.2-1.3"), ("", "")])
def test_a_range_a_translation_and_the_text_itself_are_led_on_too(visit, old, new):
    page = visit(f"texts/quay/index.html{'#' if old else ''}{old}", "http")
    until(page, "location.pathname.includes('/pier/')")
    assert shown(page) == f"pier/index.html{'#' if new else ''}{new}"


@pytest.mark.parametrize("over", ["file", "http"])
def test_without_a_script_the_old_address_has_a_link_to_the_very_sentence(visit, over):
    page = visit("ar/texts/quay/index.html#1.3", over, java_script_enabled=False)
    canonical = page.locator("link[rel=canonical]").get_attribute("href")
    assert canonical.endswith("/texts/pier/"), canonical
    entry = page.locator("li:target, :target")
    entry.locator("a").click()
    assert page.url.endswith("/pier/index.html#1.3")
    assert page.locator("html").get_attribute("lang") == "ar"


def test_pages_below_a_text_move_with_it(visit):
    page = visit("texts/quay/about/index.html", "http")
    until(page, "location.pathname.includes('/pier/about/')")


def test_an_entry_merged_into_another_leads_there(visit):
    page = visit("persons/layla/index.html", "http")
    until(page, "location.pathname.includes('/persons/salma/')")


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize(("interface", "words"), [("", "Withdrawn since 1 March 2027"), ("ar/", "سُحب منذ 1 مارس 2027")])
def test_what_is_gone_is_said_to_be_with_what_stood_there(visit, interface, words, javascript):
    page = visit(f"{interface}texts/mole/index.html#1.2", "file", java_script_enabled=javascript)
    said = page.locator("article").inner_text()
    assert words in said
    assert "the heirs forbade it" in said
    assert ("رسالة mole" if interface else "Letter mole") in page.locator("h1").inner_text()
    assert page.locator("meta[name=robots]").get_attribute("content") == "noindex"


def test_a_sentence_merged_into_another_of_its_text_lights_that_one(visit):
    page = visit("texts/tower/index.html#1.3", "http")
    until(page, "location.hash === '#1.2' && document.querySelector('.lit[id=\"1.2\"]') !== null")


def test_a_range_that_ends_in_a_merged_sentence_ends_where_it_went(visit):
    page = visit("texts/tower/index.html#1.1-1.3", "http")
    until(page, "document.querySelectorAll('.lit').length > 0")
    assert page.locator(".text[lang=ar] .lit").evaluate_all("all => all.map(each => each.id)") == ["1.1", "1.2"]


@pytest.mark.parametrize("javascript", [True, False])
def test_a_sentence_that_is_gone_has_an_entry_in_its_text(visit, javascript):
    page = visit("texts/tower/index.html#1.4", "file", java_script_enabled=javascript)
    assert "another hand’s" in page.locator("li[id='1.4']").inner_text().replace("'", "’")


def test_no_list_of_pages_has_what_went(went):
    site = went / "build" / "site"
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert "texts/pier/" in sitemap
    assert not any(f"texts/{name}/" in sitemap for name in ("quay", "mole"))
    assert 'href="quay/' not in (site / "texts" / "index.html").read_text(encoding="utf-8")


def test_a_build_that_would_lose_an_address_names_it_and_publishes_nothing(edition, tmp_path, capsys):
    folder = tmp_path / "edition"
    shutil.copytree(edition, folder)
    page = folder / "build" / "site" / "texts" / "tower" / "index.html"
    before, ledger = page.read_bytes(), (folder / "permalinks.txt").read_bytes()
    (folder / "sources" / "tower" / "ar.txt").write_text(ARABIC.partition("[1.4]")[0], encoding="utf-8")
    (folder / "sources" / "tower" / "en.txt").write_text(ENGLISH.partition("[1.4]")[0], encoding="utf-8")
    code, said = build(folder, capsys)
    assert (code, "D804" in said, "/texts/tower/#1.4 was published" in said) == (1, True, True)
    assert (page.read_bytes(), (folder / "permalinks.txt").read_bytes()) == (before, ledger)


def test_where_it_is_only_checked_a_new_address_must_be_in_the_ledger(edition, tmp_path, capsys, monkeypatch):
    folder = tmp_path / "edition"
    shutil.copytree(edition, folder)
    write_text(folder, "crane")
    monkeypatch.setenv("CI", "true")
    code, said = build(folder, capsys)
    assert (code, "D807" in said) == (1, True)
    assert "crane" not in (folder / "permalinks.txt").read_text(encoding="utf-8")
    monkeypatch.delenv("CI")
    assert build(folder, capsys)[0] == 0
    assert "/texts/crane/#1.4" in (folder / "permalinks.txt").read_text(encoding="utf-8")
    monkeypatch.setenv("CI", "true")
    assert build(folder, capsys)[0] == 0
