"""Pictures of the finished pages, for whoever wants to see what a change does to them: ``manual/screenshots/``.

usage: python benchmarks/screenshots.py [SITE]     of build/site where it isn't said
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
CHROMIUM = "/usr/bin/chromium"
WIDE, PHONE = (1280, 900), (390, 844)


class Shot(NamedTuple):
    """A page as it is looked at."""

    name: str
    address: str
    size: tuple[int, int] = WIDE
    scheme: str = "light"
    press: str = ""
    """A selector of what is clicked first."""
    focus: str = ""
    """A selector of what has the focus."""


SHOTS = (
    Shot("home", "index.html"),
    Shot("text", "texts/exile/index.html#2.2"),
    Shot("text-arabic-interface", "ar/texts/exile/index.html#4.2"),
    Shot("text-one-alone", "texts/exile/index.html?show=ar#2.2"),
    Shot("text-night", "texts/exile/index.html#2.2", scheme="dark"),
    Shot("text-phone", "texts/exile/index.html#2.1", PHONE),
    Shot("note-phone", "ar/texts/exile/index.html#2.1", PHONE, press="[id='fnref:2.1'] a"),
    Shot("card", "texts/exile/index.html#4.4", focus=".seg.lit a.person"),
    Shot("cite", "texts/exile/index.html#en.1.2-1.4", press="[id='en.1.2'] > .no"),
    Shot("cite-phone-arabic", "ar/texts/exile/index.html#4.2", PHONE, press="[id='4.2'] > .no"),
    Shot("persons", "persons/index.html"),
    Shot("person-arabic-interface", "ar/persons/stalin/index.html"),
    Shot("chronology", "chronology/index.html"),
    Shot("chronology-phone", "ar/chronology/index.html", PHONE, "dark"),
    Shot("search", "search/index.html?q=Trutski"),
    Shot("facts", "texts/exile/about/index.html"),
)


def take(page: Page, site: Path, shot: Shot, folder: Path) -> None:
    """Looks at one page, and keeps what is seen."""
    page.set_viewport_size({"width": shot.size[0], "height": shot.size[1]})
    page.emulate_media(color_scheme="dark" if shot.scheme == "dark" else "light", reduced_motion="reduce")
    path, mark, rest = shot.address.partition("?") if "?" in shot.address else shot.address.partition("#")
    page.goto("about:blank")
    page.goto(f"{(site / path).as_uri()}{mark}{rest}")
    page.evaluate("document.fonts.ready")
    if shot.press:
        page.locator(shot.press).click()
    if shot.focus:
        page.locator(shot.focus).first.focus()
    page.wait_for_timeout(600)
    page.screenshot(path=folder / f"{shot.name}.jpg", type="jpeg", quality=80)


def main() -> None:
    site = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "site").resolve()
    folder = ROOT / "manual" / "screenshots"
    folder.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for shot in SHOTS:
            take(page, site, shot, folder)
            print(shot.name)
        browser.close()


if __name__ == "__main__":
    main()
