"""How long a build takes, by the number of documents: the first, one with nothing changed, one with one document changed.

usage: python benchmarks/build.py [N ...]     seconds of this machine; trust the ratios
"""

from __future__ import annotations

import contextlib
import io
import shutil
import sys
import tempfile
import time
from pathlib import Path

from diglot.cli import main
from diglot.pages.assets import assets

ROOT = Path(__file__).parents[1]
SIZES = (10, 100, 500)
CHANGE = ("[8.5] And theirs", "[8.5] Theirs")


def edition(folder: Path, size: int, fonts: Path) -> None:
    """The repository's edition with its one document written ``size`` times, under as many identifiers."""
    for name in ("edition.yml", "mkdocs.yml"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    for name in ("authority", "docs"):
        shutil.copytree(ROOT / name, folder / name)
    for number in range(size):
        shutil.copytree(ROOT / "sources" / "exile", folder / "sources" / ("exile" if not number else f"exile-{number}"))
    shutil.copytree(fonts, folder / "build" / "cache" / "fonts")


def seconds(folder: Path) -> float:
    """Builds the edition; the seconds that it took."""
    start = time.perf_counter()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        main(["-C", str(folder), "build"])
    return time.perf_counter() - start


def measure(size: int, fonts: Path) -> tuple[float, float, float]:
    """Seconds of the first build, of one without a change, of one after a change in one document."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        edition(folder, size, fonts)
        first, same = seconds(folder), seconds(folder)
        text = folder / "sources" / "exile" / "en.txt"
        text.write_text(text.read_text(encoding="utf-8").replace(*CHANGE), encoding="utf-8")
        return first, same, seconds(folder)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        list(assets(Path(made)))
        print("| documents | first build, s | ms a document | nothing changed, s | one document changed, s |")
        print("|---|---|---|---|---|")
        for size in map(int, sys.argv[1:] or SIZES):
            first, same, one = measure(size, Path(made))
            print(f"| {size} | {first:.1f} | {1000 * first / size:.0f} | {same:.2f} | {one:.2f} |", flush=True)
