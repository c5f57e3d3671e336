"""The site: what MkDocs makes of the pages, with the plugin and without it, once and again."""

import datetime as dt
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from harbour import ARRIVAL, DOCS, EDITION_YML, LIBRARY, SECTIONS, mkdocs_yml, write_pages
from lxml import html

from diglot.model import Division, Segment, Text
from diglot.pages import assets, publish
from diglot.pages.cutting import cut
from diglot.project import write


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def pages(folder):
    return {name: html.fromstring(data) for name, data in files(folder).items() if name.endswith(".html")}


@pytest.fixture(scope="module")
def parsed(harbour_site):
    return pages(harbour_site)


# --- two interfaces -----------------------------------------------------------------------------------------------


def test_the_first_language_stands_at_the_root_and_the_other_under_its_code(parsed):
    assert {"index.html", "texts/arrival/index.html", "ar/index.html", "ar/texts/arrival/index.html"} <= set(parsed)
    for name, page in parsed.items():
        lang, way = ("ar", "rtl") if name.startswith("ar/") else ("en", "ltr")
        assert (page.get("lang"), page.get("dir"), page.find("body").get("dir")) == (lang, way, way)


def test_each_page_leads_to_its_counterpart(parsed):
    for name, page in parsed.items():
        if name.endswith("404.html"):
            continue
        link = page.find(".//header//a[@hreflang]")
        there = os.path.normpath(os.path.join(os.path.dirname(name), link.get("href")))  # noqa: PTH118, PTH120
        other = name.removeprefix("ar/") if name.startswith("ar/") else f"ar/{name}"
        assert there == (other if other in parsed else "ar/index.html")
        assert (link.get("lang"), link.text) == (("en", "English") if name.startswith("ar/") else ("ar", "العربية"))


def test_a_page_without_a_counterpart_leads_home(parsed):
    assert "ar/about/index.html" not in parsed
    assert parsed["about/index.html"].find(".//header//a[@hreflang]").get("href") == "../ar/index.html"


def test_sections_stand_in_the_head_with_the_titles_of_their_language(parsed):
    assert [a.text for a in parsed["index.html"].findall(".//header//nav//a")] == [
        "Texts",
        "Persons",
        "Places",
        "Organisations",
        "Events",
        "Works",
        "Chronology",
    ]
    assert [a.text for a in parsed["texts/arrival/index.html"].findall(".//footer//nav//a")] == ["About"]
    assert parsed["texts/arrival/index.html"].find(".//footer/nav").get("aria-label") == "About this edition"
    assert parsed["ar/index.html"].find(".//footer/nav") is None
    assert [a.text for a in parsed["ar/index.html"].findall(".//header//nav//a")][:2] == ["النصوص", "الأعلام"]
    assert len(parsed["texts/arrival/index.html"].findall(".//header//nav//a")) == len(SECTIONS)


def test_names_come_from_the_edition(parsed):
    assert parsed["texts/arrival/index.html"].find(".//title").text == "The arrival · Letters of the harbour"
    assert parsed["ar/index.html"].find(".//title").text == "رسائل الميناء"
    assert "Salma Haddad" in parsed["index.html"].find(".//footer").text_content()


def test_canonical_addresses_end_with_the_folder(parsed):
    canonical = {name: page.find(".//link[@rel='canonical']") for name, page in parsed.items()}
    assert canonical["texts/arrival/index.html"].get("href") == "https://example.org/harbour/texts/arrival/"
    assert canonical["ar/index.html"].get("href") == "https://example.org/harbour/ar/"
    for interface in ("", "ar/"):
        alternates = parsed[f"{interface}texts/arrival/index.html"].findall(".//link[@hreflang]")
        assert {link.get("hreflang"): link.get("href") for link in alternates} == {
            "ar": "https://example.org/harbour/ar/texts/arrival/",
            "en": "https://example.org/harbour/texts/arrival/",
            "x-default": "https://example.org/harbour/texts/arrival/",
        }


@pytest.mark.parametrize("interface", ["", "ar/"])
def test_a_text_says_by_which_address_it_is_cited_and_under_what_licence(parsed, interface):
    page = parsed[f"{interface}texts/arrival/index.html"]
    links = {link.get("rel"): link.get("href") for link in page.findall(".//head/link")}
    assert links["cite-as"] == "https://example.org/harbour/texts/arrival/"
    assert links["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert links["describedby"].endswith("/downloads/tei/arrival.xml")
    assert parsed[f"{interface}persons/index.html"].find(".//link[@rel='cite-as']") is None


def test_a_page_of_one_language_alone_has_no_alternates_but_itself(parsed):
    languages = [link.get("hreflang") for link in parsed["about/index.html"].findall(".//link[@hreflang]")]
    assert languages == ["en", "x-default"]


@pytest.mark.parametrize(("interface", "up"), [("", "../../"), ("ar/", "../../../")])
def test_a_document_leads_to_its_tei_which_stands_once(harbour_project, parsed, interface, up):
    page = parsed[f"{interface}texts/arrival/index.html"]
    head = page.find(".//link[@type='application/tei+xml'][@rel='alternate']")
    facts = parsed[f"{interface}texts/arrival/about/index.html"]
    visible = next(a for a in facts.iter("a") if a.text_content() == "arrival.xml")
    assert head.get("rel") == "alternate"
    assert head.get("href") == f"{up}downloads/tei/arrival.xml"
    assert visible.get("href") == f"../{up}downloads/tei/arrival.xml"
    published = harbour_project.site / "downloads" / "tei" / "arrival.xml"
    assert published.read_bytes() == (harbour_project.tei / "arrival.xml").read_bytes()
    assert not (harbour_project.site / "ar" / "downloads" / "tei").exists()
    assert parsed[f"{interface}index.html"].find(".//link[@type='application/tei+xml']") is None


def test_the_site_map_has_the_editions_date_and_not_todays(harbour_site):
    text = (harbour_site / "sitemap.xml").read_text()
    assert set(re.findall("<lastmod>(.*?)</lastmod>", text)) == {"2025-06-01"}
    assert "<loc>https://example.org/harbour/texts/arrival/</loc>" in text
    moment = int.from_bytes((harbour_site / "sitemap.xml.gz").read_bytes()[4:8], "little")
    assert dt.datetime.fromtimestamp(moment, dt.UTC) == dt.datetime(2025, 6, 1, tzinfo=dt.UTC)


def test_nothing_is_asked_of_another_host(harbour_site, parsed):
    for name, page in parsed.items():
        for element in page.iter("link", "script", "img", "iframe", "source"):
            if not re.fullmatch(r"canonical|alternate|cite-as|license|schema\..*", element.get("rel") or ""):
                assert "//" not in (element.get("src") or element.get("href") or ""), name
    assert not re.search(r"url\(\s*[\"']?(?:https?:)?//", (harbour_site / assets.STYLE_SHEET).read_text())
    scripts = {path: path.read_text("utf-8") for path in harbour_site.rglob("*.js")}
    data = {path: text for path, text in scripts.items() if re.match(r"diglot(Cite|Search)\(", text)}
    assert data.keys() < scripts.keys()
    for path, text in scripts.items():
        if path in data:  # Nothing but words, in which an address asks for nothing.
            handed = text.partition("(")[2].rstrip().removesuffix(");")
            json.loads(f"[{handed}]")
        else:
            assert not re.search(r"https?:|fetch\(|XMLHttpRequest", text), path


def test_everything_that_a_page_loads_is_there(harbour_site, parsed):
    for name, page in parsed.items():
        for link in page.xpath("//link[@rel='stylesheet' or @rel='icon']"):
            assert (harbour_site / name).parent.joinpath(link.get("href")).resolve().is_file(), name


def test_assets_are_shared_by_both_interfaces(harbour_site):
    assert (harbour_site / "assets").is_dir()
    assert not (harbour_site / "ar" / "assets").exists()


def test_templates_of_the_edition_stand_before_ours_and_may_use_the_themes(new_harbour, tmp_path):
    templates = tmp_path / "templates"
    (templates / "partials").mkdir(parents=True)
    own = '{% extends "main.html" %}{% block tabs %}<div class="own">{% include "partials/palette.html" %}Ours</div>{% endblock %}'
    (templates / "main.html").write_text(own.replace('"main', '"base'))
    project = new_harbour(tmp_path)
    configuration = (tmp_path / "mkdocs.yml").read_text()
    (tmp_path / "mkdocs.yml").write_text(
        configuration.replace("  name: material", "  name: material\n  custom_dir: templates")
    )
    assert publish.publish(project) == []
    for name, page in pages(project.site).items():
        if not name.endswith("404.html"):
            assert page.find(".//div[@class='own']").text_content().strip() == "Ours"


# --- again --------------------------------------------------------------------------------------------------------


def test_the_same_pages_give_the_same_bytes(harbour_project, new_harbour, tmp_path):
    again = new_harbour(tmp_path)
    assert publish.publish(again) == []
    assert files(again.site) == files(harbour_project.site)


def test_only_what_changed_is_written_and_what_is_gone_is_deleted(new_harbour, tmp_path):
    project = new_harbour(tmp_path)
    publish.publish(project)
    (project.site / "stale.html").write_text("old")
    before = {path: path.stat().st_mtime_ns for path in project.site.rglob("*.html")}
    page = project.pages / "en" / "texts" / "waiting" / "index.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")
    assert publish.publish(project) == []
    changed = {
        path.relative_to(project.site).as_posix()
        for path in before
        if path.exists() and path.stat().st_mtime_ns != before[path]
    }
    assert changed == {"texts/waiting/index.html"}
    assert not (project.site / "stale.html").exists()


def test_many_pages_are_built_side_by_side_and_the_same(harbour_project, new_harbour, tmp_path, monkeypatch):
    monkeypatch.setattr(publish, "PROCESSES_FROM", 1)
    project = new_harbour(tmp_path)
    assert publish.publish(project) == []
    assert files(project.site) == files(harbour_project.site)


# --- faults are issues --------------------------------------------------------------------------------------------


def test_a_link_that_leads_nowhere_is_an_issue_with_its_page(new_harbour, tmp_path):
    docs = DOCS | {
        "en": DOCS["en"] | {"about/index.md": "# About\n\n[a](../no/index.md) [b](../index.md#no) [c](/abs)\n"}
    }
    project = new_harbour(tmp_path, docs=docs)
    write(project.docs / "en" / "about" / "index.md", b"x")
    issues = publish.publish(project)
    assert [(issue.code, str(issue.where)) for issue in issues] == [("D702", "docs/en/about/index.md")] * 3
    assert "'../no/index.md'" in issues[0].text and "'/abs'" in issues[1].text and "#no" in issues[2].text
    assert (project.site / "about" / "index.html").is_file()


def test_a_missing_configuration_is_an_issue(new_harbour, tmp_path):
    project = new_harbour(tmp_path)
    (tmp_path / "mkdocs.yml").unlink()
    assert {issue.code for issue in publish.publish(project)} == {"D701"}


@pytest.mark.parametrize(
    "broken",
    [
        "site_name: x\nplugins: [nothing-of-the-kind]\n",
        "site_name: [\n",
        "docs_dir: nowhere\nsite_name: x\n",
        "a: b\n",
        "",
    ],
)
def test_a_configuration_that_mkdocs_refuses_is_an_issue(new_harbour, tmp_path, broken):
    project = new_harbour(tmp_path)
    (tmp_path / "mkdocs.yml").write_text(broken)
    issues = publish.publish(project)
    assert {issue.code for issue in issues} <= {"D701", "D702", "D703"}
    assert issues
    assert str(tmp_path) not in "".join(map(str, issues))


def test_bytes_that_are_no_text_are_an_issue(new_harbour, tmp_path):
    project = new_harbour(tmp_path)
    (project.pages / "en" / "about" / "index.md").write_bytes(b"---\ntitle: x\n---\n\n# \xff\xfe\n")
    issues = publish.publish(project)
    assert [issue.code for issue in issues] == ["D702"]
    assert "\ufffd" in (project.site / "about" / "index.html").read_text(encoding="utf-8")


def test_a_language_without_words_is_an_issue(new_harbour, tmp_path):
    project = new_harbour(tmp_path, edition=EDITION_YML.replace("interface: [en, ar]", "interface: [en, fr]"))
    issues = publish.publish(project)
    assert [issue.code for issue in issues] == ["D704"]
    assert (project.site / "fr" / "texts" / "arrival" / "index.html").is_file()


# --- the plugin gives what MkDocs gives ---------------------------------------------------------------------------


def plain(project, folder, command=("mkdocs",)):
    """The site without the plugin, from the same Markdown, strictly."""
    for language in project.edition.interface:
        configuration = Path(project.root / f"plain-{language}.yml")
        text = (
            mkdocs_yml()
            .replace("plugins:\n  - diglot\n", "plugins: []\n")
            .replace("language: en", f"language: {language}")
        )
        text = text.replace("build/pages/en", f"build/pages/{language}").replace("build/site", f"{folder}/{language}")
        gone = [] if language == "en" else ["  - About this edition:", "      - about/index.md"]
        configuration.write_text(
            "".join(f"{line}\n" for line in text.splitlines() if line not in gone), encoding="utf-8"
        )
        run(project, [*command, "build", "--strict", "-f", str(configuration)])
    return folder


def run(project, arguments):
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": ""}
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=project.root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def content(page):
    """The text, the ids and the links of a page's own part."""
    article = page.find(".//article")
    for tools in article.findall("div[@class='tools']"):
        article.remove(tools)
    text = " ".join(article.text_content().split())
    return (
        text,
        [each.get("id") for each in article.iter() if each.get("id")],
        [a.get("href") for a in article.iter("a")],
    )


def test_mkdocs_without_the_plugin_gives_the_same_text_ids_and_links(harbour_project, tmp_path):
    compared = 0
    for language, prefix in (("en", ""), ("ar", "ar/")):
        theirs = pages(plain(harbour_project, tmp_path) / language)
        for name, page in theirs.items():
            if name != "404.html":
                ours = html.fromstring((harbour_project.site / f"{prefix}{name}").read_bytes())
                assert content(ours) == content(page), name
                compared += 1
    assert compared > 30


def test_properdocs_builds_the_same_project(harbour_project, tmp_path):
    site = tmp_path / "site"
    run(harbour_project, ["properdocs", "build", "--strict", "-f", "mkdocs.yml", "-d", str(site)])
    ours = files(harbour_project.site)
    assert {name: data for name, data in files(site).items() if not name.endswith(".gz")} == {
        name: data for name, data in ours.items() if not name.startswith("ar/") and not name.endswith(".gz")
    }


def test_mkdocs_itself_builds_the_project(new_harbour, tmp_path):
    project = new_harbour(tmp_path)
    publish.publish(project)
    expected = files(project.site)
    shutil.rmtree(project.site)
    run(project, ["mkdocs", "build", "--strict"])
    run(project, ["mkdocs", "build", "--strict", "-f", "build/mkdocs.ar.yml"])
    assert files(project.site) == expected


def is_data(script):
    return script.get("type") == "application/ld+json" and "<" not in script.text


def test_a_title_is_no_html_in_the_head(new_harbour, tmp_path):
    evil = "</title><script>alert(1)</script>"
    text = Text("ar", (Division("1", (Segment("1.1", evil),)),))
    document = replace(ARRIVAL, title={"en": evil, "ar": evil}, texts=(text,), abstract={"en": f'">{evil}'}, notes=())
    project = new_harbour(tmp_path, library=replace(LIBRARY, documents=(document,)))
    write_pages(project, replace(LIBRARY, documents=(document,)), {"en": {}, "ar": {}})
    publish.publish(project)
    for page in pages(project.site).values():
        assert not [each for each in page.iter("script") if "alert" in (each.text or "") and not is_data(each)]


# --- what is loaded -----------------------------------------------------------------------------------------------


def test_our_style_sheets_know_no_left_and_right():
    physical = re.compile(
        r"(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?:^|[\s;{])(?:left|right|top|bottom)\s*:|(?:text-align|float)\s*:\s*(?:left|right)"
    )
    for name in assets.STYLES:
        text = (Path(assets.__file__).parent / "style" / f"{name}.css").read_text(encoding="utf-8")
        assert not physical.search(re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)), name


def test_a_face_is_the_same_every_time(harbour_site):
    face = assets.FACES[-1]
    assert cut(face.source, face.unicodes, face.axes) == (harbour_site / assets.FOLDER / face.file).read_bytes()
