"""How long «diglot build» takes: from nothing, with nothing changed, with one text changed, each in a process of its own.

usage: python benchmarks/build.py [--write] [N ...]

The edition of this repository, and generated ones of N short letters. The seconds are those of the processor, its start
included, so that a busy machine counts less; trust the ratios. ``--write`` puts the table into manual/speed.md.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from diglot.building import build
from diglot.downloads.epub.fonts import fonts as of_books
from diglot.pages.assets import assets
from diglot.progress import quietly
from diglot.project import load

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "manual" / "speed.md"
SIZES = (30, 100, 300)
HEAD = """\
# How fast it is

Made by `make benchmark-build`: seconds of one processor for `diglot build`, its start included. «Nothing changed» reads the
sources and finds everything as it left it; «one text changed» is one sentence of one translation, after which the PDF and
the EPUB of the text and of the whole edition are made anew; «in a preview» is the same change with `diglot serve`, which makes
no files to take away. The first row is this repository's edition, the others are generated editions of short letters: where
a column grows more than the number of documents does, something is not linear.

"""
DOCUMENT = """\
title: {{ar: الرسالة {n}, en: Letter {n}}}
original: ar
source: {{publication: {{ar: دفتر الميناء, en: The harbour book}}, date: 19{year}}}
"""
TEXTS = {
    "ar": "[1.1] وصلت سلمى حداد إلى المدينة في {day} نيسان (أبريل) 19{year}.\n[1.2] وقفت على الرصيف ساعة.\n\n"
    "[2.1] كتبت الرسالة رقم {n} إلى أخيها.\n[2.2] لم يأتها جواب حتى الشتاء.\n",
    "en": "[1.1] Salma Haddad came to the city on {day} April 19{year}.\n[1.2] She stood on the quay for an hour.\n\n"
    "[2.1] She wrote letter number {n} to her brother.\n[2.2] No answer came until winter.\n",
}
PERSONS = "salma:\n  name: {ar: سلمى حداد, en: Salma Haddad}\n  born: 1888-05-01\n"


def repository(folder: Path) -> Path:
    """The edition of this repository; its text that is changed."""
    for name in ("edition.yml", "mkdocs.yml"):
        shutil.copy(ROOT / name, folder)
    for name in ("authority", "docs", "sources"):
        shutil.copytree(ROOT / name, folder / name)
    return folder / "sources" / "exile" / "en.txt"


def letters(folder: Path, size: int) -> Path:
    """A new edition with so many letters; the text that is changed."""
    run(folder, "new", ".")
    (folder / "authority" / "persons.yml").write_text(PERSONS, encoding="utf-8")
    for n in range(1, size + 1):
        home = folder / "sources" / f"letter-{n}"
        home.mkdir(parents=True)
        facts = {"n": n, "day": n % 28 + 1, "year": 10 + n % 80}
        (home / "document.yml").write_text(DOCUMENT.format(**facts), encoding="utf-8")
        for lang, text in TEXTS.items():
            (home / f"{lang}.txt").write_text(text.format(**facts), encoding="utf-8")
    return home / "en.txt"


def run(folder: Path, *arguments: str) -> float:
    """Runs Diglot; the seconds of the processor that it took, those of its own processes included."""
    before = spent()
    command = [sys.executable, "-m", "diglot.cli", "-C", str(folder), *arguments]
    subprocess.run(command, check=False, capture_output=True)
    return spent() - before


def spent() -> float:
    """The seconds of the processor that this process and those that it started have taken."""
    return sum(os.times()[:4])


def previewed(folder: Path, text: Path) -> float:
    """The seconds of the processor that a running preview takes for a changed text, the second time."""
    for words in ("Once more.", "And again."):
        text.write_text(f"{text.read_text(encoding='utf-8').rstrip()} {words}\n", encoding="utf-8")
        project, _ = load(folder)
        before = spent()
        build(project, 1, quietly, "leave")
    return spent() - before


def measure(size: int | None, fonts: Path) -> tuple[int, float, float, float, float]:
    """Documents; seconds from nothing, with nothing changed, with one text changed, with one changed in a preview."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text = letters(folder, size) if size else repository(folder)
        shutil.copytree(fonts, folder / "build" / "cache" / "fonts")
        first, same = run(folder, "build"), run(folder, "build")
        lines = text.read_text(encoding="utf-8").rstrip("\n")
        text.write_text(f"{lines} So it was.\n", encoding="utf-8")
        count, one = len(list((folder / "tei").glob("*.xml"))), run(folder, "build")
        return count, first, same, one, previewed(folder, text)


def main(arguments: list[str]) -> None:
    sizes = [int(each) for each in arguments if each.isdigit()] or SIZES
    lines = [
        "| documents | from nothing | a document | nothing changed | one text changed | in a preview |",
        "|---|---|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as made:
        list(assets(Path(made)))
        list(of_books(frozenset(), Path(made)))
        for size in (None, *sizes):
            count, first, same, one, seen = measure(size, Path(made))
            each = f"{first / count:.2f} s"
            lines.append(f"| {count} | {first:.1f} s | {each} | {same:.2f} s | {one:.2f} s | {seen:.2f} s |")
            print(lines[-1], flush=True)
    if "--write" in arguments:
        PAGE.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
