"""The finished site before judges that others wrote: HTML, accessibility, speed, links, bidirectional text, its EPUBs.

usage: python benchmarks/judge.py [SITE] [--judges DIR] [--runs 5] [--only html,axe,…]

SITE is a built site (``build/site``). DIR holds the scripts that run the judges (its README says how they are installed;
``CHECKERS`` says where). Prints a table of Markdown; exits with the number of judges that find fault.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LEAST = {"mobile": (98, 100, 100, 100), "desktop": (100, 100, 100, 100)}
"""What Lighthouse must give, in the order of CATEGORIES."""
TELLING = ("totals", "TOTAL", "messages", "Errors", "requests", "MISS", "violations")
"""Words of the line in which a judge sums up."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one judge says of the site, or of one of its pages."""

    judge: str
    of: str
    passed: bool
    said: str
    seconds: float

    def row(self) -> str:
        return (
            f"| {self.judge} | {self.of} | {'ok' if self.passed else '**fault**'} | {self.said} | {self.seconds:.0f} |"
        )


@dataclass(frozen=True, slots=True)
class Court:
    """Where the judges are, and what they judge."""

    site: Path
    folder: Path
    runs: int

    @property
    def python(self) -> str:
        checkers = os.environ.get("CHECKERS", str(Path.home() / ".cache" / "diglot-checkers"))
        own = Path(checkers) / "venv" / "bin" / "python"
        return str(own) if own.is_file() else sys.executable

    def pages(self) -> list[str]:
        """A page of each sort: home, a document, an index, the chronology."""
        documents = sorted(path.parent for path in self.site.glob("texts/*/index.html"))
        document = [f"/texts/{documents[0].name}/"] if documents else []
        return ["/", *document, "/persons/", "/chronology/"]

    def ask(self, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        program = [self.python, str(self.folder / script)] if script.endswith(".py") else [str(self.folder / script)]
        return subprocess.run([*program, *arguments], capture_output=True, text=True, check=False)

    def whole(self, judge: str, script: str, *arguments: str, of: str = "all pages") -> Iterator[Verdict]:
        """A judge that says by its exit status whether it finds fault."""
        begun = time.monotonic()
        done = self.ask(script, str(self.site), *arguments)
        lines = [
            line.strip() for line in (done.stdout + done.stderr).splitlines() if any(map(line.__contains__, TELLING))
        ]
        said = lines[-1] if lines else (done.stdout.strip().splitlines() or [done.stderr.strip()[-120:]])[-1]
        missing = judge == "feeds" and "MISS sitemap" in done.stdout
        yield Verdict(judge, of, done.returncode == 0 and not missing, said[:140], time.monotonic() - begun)

    def axe(self) -> Iterator[Verdict]:
        for scheme in ("light", "dark"):
            for width in ((), ("--mobile",)):
                of = f"{scheme}, {'narrow' if width else 'wide'}"
                yield from self.whole("axe", "check-axe.py", "--max", "1000", "--scheme", scheme, *width, of=of)

    def pa11y(self) -> Iterator[Verdict]:
        for page in self.pages():
            yield from self.whole("pa11y", "check-pa11y.sh", page, of=page)

    def epubs(self, judge: str, script: str) -> Iterator[Verdict]:
        """A judge of books, which says by its exit status whether it finds fault."""
        for book in sorted(self.site.glob("downloads/*.epub")):
            begun = time.monotonic()
            done = subprocess.run(
                [str(self.folder / script), book.name], capture_output=True, text=True, check=False, cwd=book.parent
            )
            said = next(
                (line for line in done.stdout.splitlines() if line.startswith(judge)), done.stderr.strip()[-120:]
            )
            yield Verdict(judge, book.name, done.returncode == 0, said, time.monotonic() - begun)

    def lighthouse(self) -> Iterator[Verdict]:
        for form in LEAST:
            for page in self.pages():
                yield self._lighthouse(page, form)

    def _lighthouse(self, page: str, form: str) -> Verdict:
        """The median of each category over the runs."""
        begun = time.monotonic()
        scores = [run for run in (self._scores(page, form) for _ in range(self.runs)) if run]
        if not scores:
            return Verdict("lighthouse", f"{page} {form}", False, "no result", time.monotonic() - begun)
        medians = [round(statistics.median(run[number] for run in scores)) for number in range(len(CATEGORIES))]
        passed = all(score >= least for score, least in zip(medians, LEAST[form], strict=True))
        said = ", ".join(f"{name} {score}" for name, score in zip(CATEGORIES, medians, strict=True))
        return Verdict("lighthouse", f"{page} {form}", passed, said, time.monotonic() - begun)

    def _scores(self, page: str, form: str) -> list[float]:
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "lighthouse.json"
            self.ask("check-lighthouse.sh", str(self.site), page, form, str(out))
            if not out.is_file():
                return []
            categories = json.loads(out.read_text(encoding="utf-8"))["categories"]
        return [100 * (categories[name]["score"] or 0) for name in CATEGORIES]


def judges(court: Court, address: str) -> dict[str, Iterator[Verdict]]:
    return {
        "html": court.whole("html", "check-html.sh"),
        "axe": court.axe(),
        "bidi": court.whole("bidi", "check-bidi.py", "--max", "1000"),
        "links": court.whole("links", "check-links.sh", *([address] if address else [])),
        "feeds": court.whole("feeds", "check-feeds.py", of="site"),
        "csp": court.whole("csp", "check-csp.py", *court.pages(), of="a page of each sort"),
        "pa11y": court.pa11y(),
        "epubcheck": court.epubs("epubcheck", "check-epub.sh"),
        "ace": court.epubs("ace", "check-ace.sh"),
        "lighthouse": court.lighthouse(),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", nargs="?", type=Path, default=Path("build/site"))
    parser.add_argument("--judges", type=Path, default=Path("../shared/checkers"))
    parser.add_argument("--runs", type=int, default=5, help="of Lighthouse, of which the median counts")
    parser.add_argument("--only", default="", help="names of judges, with commas")
    parser.add_argument(
        "--address", default="", help="where the site is published, whose own links lychee maps to the folder"
    )
    options = parser.parse_args()
    if not (options.judges / "check-html.sh").is_file():
        parser.exit(2, f"{options.judges}: there are no judges here; say where with --judges.\n")
    if not (options.site / "index.html").is_file():
        parser.exit(2, f"{options.site}: there is no site here; build one with «make site».\n")
    court = Court(options.site.resolve(), options.judges.resolve(), options.runs)
    wanted = set(filter(None, options.only.split(",")))
    print("| judge | of | verdict | in its words | seconds |\n|---|---|---|---|---|", flush=True)
    faults = 0
    for name, verdicts in judges(court, options.address).items():
        for verdict in verdicts if not wanted or name in wanted else ():
            print(verdict.row(), flush=True)
            faults += not verdict.passed
    return faults


if __name__ == "__main__":
    sys.exit(main())
