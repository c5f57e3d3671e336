"""What is not made again: nothing that has changed is left out, and what comes of it is what a clean build gives."""

import random
import re
import shutil
from pathlib import Path

import pytest

from commanding import put_fonts
from diglot.building import build as preview
from diglot.cli import main
from diglot.progress import quietly
from diglot.project import load

LETTERS = ("harbour", "quay", "tower")
RAW = "رسالة من الميناء\n\nوصلت سلمى حداد في 3 نيسان (أبريل) 1917. وقفت على الرصيف ساعة.\n"
PERSONS = "salma:\n  name: {ar: سلمى حداد, en: Salma Haddad}\n  born: 1888-05-01\n"


@pytest.fixture
def edition(tmp_path, fonts, capsys):
    """A new edition with three documents and one person, built."""
    folder = tmp_path / "edition"
    assert main(["new", str(folder)]) == 0
    put_fonts(fonts, folder)
    for name in LETTERS:
        (tmp_path / "raw.txt").write_text(RAW, encoding="utf-8")
        assert main(["-C", str(folder), "add", str(tmp_path / "raw.txt"), "--id", name, "--lang", "ar"]) == 0
    (folder / "authority" / "persons.yml").write_text(PERSONS, encoding="utf-8")
    (folder / "docs" / "en" / "about").mkdir(parents=True, exist_ok=True)
    (folder / "docs" / "en" / "about" / "index.md").write_text("# About\n\n[Salma](../persons/salma/index.md)\n")
    build(folder, capsys)
    return folder


def build(folder, capsys):
    """What a build has to say."""
    capsys.readouterr()
    main(["-C", str(folder), "build", "--jobs", "1"])
    return capsys.readouterr().out


def made(folder):
    """Path → bytes of everything that a build writes, what it keeps for itself left out."""
    roots = (folder / "tei", folder / "build" / "pages", folder / "build" / "site")
    paths = [path for root in roots for path in sorted(root.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def clean(folder, target, capsys):
    """What a build of the same sources in an empty folder says and writes."""
    shutil.copytree(folder, target, ignore=lambda at, _: ["build", "tei"] if at == str(folder) else [])
    shutil.copytree(folder / "build" / "cache" / "fonts", target / "build" / "cache" / "fonts")
    return build(target, capsys), made(target)


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert re.search(old, text), (path, old)
    path.write_text(re.sub(old, new, text, count=1), encoding="utf-8")


def remove(folder, name):
    shutil.rmtree(folder / "sources" / name)
    (folder / "tei" / f"{name}.xml").unlink()
    forget(folder)


def fault(folder):
    edit(folder / "sources/tower/ar.txt", r"\[1\.1\]", "[1,1]")
    forget(folder)


def forget(folder):
    """The ledger of addresses deleted, as if nothing had been published: what loses an address is not built with it."""
    (folder / "permalinks.txt").unlink()


def add(folder, name):
    (folder / "raw.txt").write_text(RAW + "\nفقرة أخرى.\n", encoding="utf-8")
    assert main(["-C", str(folder), "add", str(folder / "raw.txt"), "--id", name, "--lang", "ar"]) == 0


CHANGES = {
    "a translation": lambda at: edit(at / "sources/quay/en.txt", r"\[1\.1\].*", "[1.1] Salma Haddad came."),
    "a fault": fault,
    "an entity": lambda at: edit(at / "authority/persons.yml", "Salma Haddad", "Salma al-Haddad"),
    "the edition's title": lambda at: edit(at / "edition.yml", r"(?m)^(title:.*?en: )[^,}\n]*", r"\1Letters"),
    "the order": lambda at: edit(at / "edition.yml", r"\Z", "\norder: [tower]\n"),
    "the navigation": lambda at: edit(at / "mkdocs.yml", r"- persons/index\.md", "- People: persons/index.md"),
    "the address": lambda at: edit(at / "mkdocs.yml", r"site_url:.*", "site_url: https://example.org/letters/"),
    "a hand-written page": lambda at: edit(at / "docs/en/about/index.md", "# About", "# On this edition"),
    "a link that leads nowhere": lambda at: edit(at / "docs/en/about/index.md", r"\Z", "\n[x](../no/index.md#x)\n"),
    "an anchor that goes": lambda at: edit(at / "docs/en/about/index.md", r"\Z", "\n[y](../index.md#gone)\n"),
    "a page with a counterpart": lambda at: shutil.copytree(
        at / "docs/en/about", at / "docs/ar/about", dirs_exist_ok=True
    ),
    "a document more": lambda at: add(at, "bell"),
    "a document less": lambda at: remove(at, "harbour"),
}


def test_after_any_changes_a_build_gives_what_a_clean_one_gives(edition, tmp_path, capsys):
    order = random.Random(1).sample(sorted(CHANGES), len(CHANGES))
    for number, names in enumerate((order[:3], order[3:6], order[6:])):
        for name in names:
            before = made(edition)
            CHANGES[name](edition)
            said = build(edition, capsys)
            assert made(edition) != before or said, name
        expected = clean(edition, tmp_path / f"clean-{number}", capsys)
        assert said == expected[0], names
        after = made(edition)
        assert [name for name in after.keys() | expected[1].keys() if after.get(name) != expected[1].get(name)] == [], (
            names
        )


def test_after_a_preview_a_build_gives_what_a_clean_one_gives(edition, tmp_path, capsys):
    """A preview has no files to take away; the pages that name them are then made again."""
    CHANGES["a translation"](edition)
    project, _ = load(edition)
    preview(project, 1, quietly, "leave")
    assert "cite/quay.ris" not in (edition / "build/site/texts/quay/index.html").read_text(encoding="utf-8")
    assert not list((edition / "build/site/downloads").glob("*.zip"))
    build(edition, capsys)
    after = made(edition)
    assert b"cite/quay.ris" in after["build/site/texts/quay/index.html"]
    assert after == clean(edition, tmp_path / "clean", capsys)[1]


def test_what_is_built_already_is_not_made_again_and_its_issues_are_told_again(edition, capsys, monkeypatch):
    first = build(edition, capsys)
    assert "D512" in first
    from diglot import pipeline  # noqa: PLC0415

    for name in ("read_sources", "write_pages", "write_site"):
        monkeypatch.setattr(pipeline, name, None)
    assert build(edition, capsys) == first


def test_of_a_site_only_the_pages_that_change_are_made(edition, capsys):
    fresh = edition / "build" / "cache" / "site" / "en"
    CHANGES["a translation"](edition)
    build(edition, capsys)
    pages = {path.parent.relative_to(fresh).as_posix() for path in fresh.rglob("index.html")}
    assert {"texts/quay", "persons/salma"} <= pages
    assert not {"about", "texts/tower", "encoding"} & pages
    files = {path.relative_to(fresh).as_posix() for path in fresh.rglob("*.js")}
    assert "assets/search/index.js" in files
    assert not {"assets/search/words-en.js", "assets/diglot/edition.js"} & files
    CHANGES["the navigation"](edition)
    build(edition, capsys)
    assert {"about/index.html", "texts/tower/index.html"} <= {
        path.relative_to(fresh).as_posix() for path in fresh.rglob("*.html")
    }


@pytest.mark.parametrize("name", ["tei/quay.xml", "build/pages/en/index.md", "build/site/ar/index.html"])
@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_what_somebody_did_to_what_was_built_is_repaired(edition, capsys, name, harm):
    before = made(edition)
    path = edition / name
    if harm == "gone":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes().replace(b"a", b"b"))
    build(edition, capsys)
    assert made(edition) == before


def test_a_site_that_others_have_a_part_in_is_published_every_time(edition, capsys):
    assert load(edition)[0].is_plain
    page = edition / "build" / "site" / "index.html"
    template = edition / "own" / "main.html"
    template.parent.mkdir()
    template.write_text('{% extends "base.html" %}{% block tabs %}<!-- one -->{% endblock %}')
    edit(edition / "mkdocs.yml", "name: material", "name: material\n  custom_dir: own")
    build(edition, capsys)
    assert "<!-- one -->" in page.read_text(encoding="utf-8")
    edit(template, "one", "two")
    build(edition, capsys)
    assert "<!-- two -->" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "more",
    [
        "hooks: [hook.py]",
        "INHERIT: other.yml",
        "copyright: !ENV OWNER",
        "plugins: [diglot, search]",
        "theme: {name: material, custom_dir: own}",
        "markdown_extensions: [toc, pymdownx.snippets]",
    ],
)
def test_where_others_have_a_part_in_the_site_the_project_knows(tmp_path, more):
    (tmp_path / "edition.yml").write_text("title: {en: Letters}\nlanguages: [en]\n")
    plain = {
        "plugins": "[diglot]",
        "theme": "material",
        "markdown_extensions": "[toc, diglot.pages.aligned: {language: en}]",
    }
    own = more.partition(":")[0]
    lines = [f"{key}: {value}" for key, value in plain.items()]
    (tmp_path / "mkdocs.yml").write_text("\n".join(lines))
    assert load(tmp_path)[0].is_plain
    (tmp_path / "mkdocs.yml").write_text("\n".join([line for line in lines if not line.startswith(f"{own}:")] + [more]))
    assert not load(tmp_path)[0].is_plain


def test_several_processes_make_the_same_files_to_take_away(edition):
    def taken():
        return {path.name: path.read_bytes() for path in (edition / "build" / "downloads").rglob("*") if path.is_file()}

    before = taken()
    for kept in ("downloads", "cache/downloads", "cache/steps"):
        shutil.rmtree(edition / "build" / kept)
    assert main(["-C", str(edition), "build", "--jobs", "2"]) == 0
    assert {".epub", ".pdf", ".zip", ".ris"} <= {Path(name).suffix for name in before}
    assert taken() == before
