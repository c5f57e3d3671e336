"""The search at size: an edition of invented words, its index, and a browser that asks it.

usage: python benchmarks/search.py [--write] [N]     N documents of 40 sentences in two languages, 5000 where it isn't said

It says how long the index takes to make, how large it is, and, from a disk and from a server, how long it takes from a
question to the first result in the page, how many bytes the search has asked for until then and for the whole answer (its
script and its manifest included). Each question is asked on a page of its own that has been opened and come to rest; the
best of some tries, so that a busy machine counts less. ``--write`` puts what it says into manual/search.md.
"""

from __future__ import annotations

import contextlib
import random
import re
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import accumulate
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from diglot.model import Division, Document, Edition, Entity, Mention, Segment, Text
from diglot.pages import assets
from diglot.pages.library import Library
from diglot.pages.searching import FOLDER, index_files
from diglot.pages.wording import wording

CHROMIUM = "/usr/bin/chromium"
MANUAL = Path(__file__).parents[1] / "manual" / "search.md"
TRIES = 9
HEAD = """\
## How fast

Made by `make benchmark-search`: milliseconds from a question to its first result in the page (the best of a few tries), and what is
loaded: before anybody types, until the first result, for the whole answer, with the script of the search and the list of its
files; not compressed."""
SENTENCES, WORDS, NAMES = 40, 18, 2000
"""A document's sentences, a sentence's words, the edition's persons."""
ARABIC = ("ابتثجحخدذرزسشصضطعغفقكلمنهوي", "اوي", 90_000)
LATIN = ("bcdfghjklmnprstvwz", "aeiou", 45_000)
"""Consonants, vowels, and how many words the language has."""
PROCLITICS = ("و", "ف", "ب", "ل", "ال", "وال", "بال")
PAGE = """<!doctype html><html lang="en" dir="ltr" data-root="../" data-base="../"><meta charset="utf-8">
<script type="application/json" id="words">{}</script><link rel="icon" href="data:,">
<h1>Search</h1><p class="search-indexes"></p><script src="../assets/diglot/search.js"></script></html>"""


def lexicon(chance: random.Random, letters: str, vowels: str, size: int) -> list[str]:
    """As many words, each once, the shorter ones first: frequent words are short."""
    found: dict[str, None] = {}
    while len(found) < size:
        length = 2 + min(3, len(found) // (size // 4 + 1) + chance.randrange(2))
        word = "".join(chance.choice(letters) + chance.choice(["", *vowels]) for _ in range(length))
        found[word] = None
    return list(found)


class Writer:
    """Writes sentences in one language: words as frequent as Zipf has them, Arabic ones with proclitics."""

    def __init__(self, chance: random.Random, letters: str, vowels: str, size: int, proclitics: Sequence[str]) -> None:
        self.chance, self.proclitics = chance, proclitics
        self.words = lexicon(chance, letters, vowels, size)
        self.weights = list(accumulate(1 / (rank + 2.7) for rank in range(size)))

    def sentence(self) -> list[str]:
        words = self.chance.choices(self.words, cum_weights=self.weights, k=WORDS)
        if not self.proclitics:
            return words
        return [self.chance.choice(self.proclitics) + word if self.chance.random() < 0.3 else word for word in words]


def library(size: int) -> Library:
    """An edition of so many documents, made of chance that is the same each time."""
    chance = random.Random(7)
    writers = {"ar": Writer(chance, *ARABIC, PROCLITICS), "en": Writer(chance, *LATIN, ())}
    names = {
        lang: [" ".join(chance.choices(writer.words[2000:], k=2)) for _ in range(NAMES)]
        for lang, writer in writers.items()
    }
    entities = {
        f"p{n}": Entity(f"p{n}", "person", {lang: each[n] for lang, each in names.items()}, born="1879", died="1940")
        for n in range(NAMES)
    }
    documents = tuple(document(chance, writers, names, f"d{n:05}") for n in range(size))
    edition = Edition({"en": "Large"}, ("ar", "en"), ("en",))
    return Library(edition, documents, entities)


def document(
    chance: random.Random, writers: dict[str, Writer], names: dict[str, list[str]], identifier: str
) -> Document:
    segments: dict[str, list[Segment]] = {lang: [] for lang in writers}
    for number in range(SENTENCES):
        person = chance.randrange(NAMES) if number % 4 == 0 else -1
        for lang, writer in writers.items():
            text = " ".join(writer.sentence())
            name = names[lang][person] if person >= 0 else ""
            marks = (Mention(0, len(name), "person", f"p{person}"),) if name else ()
            segments[lang].append(Segment(f"1.{number + 1}", f"{name} {text}".strip(), marks=marks))
    texts = tuple(Text(lang, (Division("1", tuple(each)),)) for lang, each in segments.items())
    title = {lang: " ".join(writers[lang].sentence()[:3]) for lang in writers}
    return Document(identifier, title, "ar", texts)


def questions(found: Library) -> dict[str, str]:
    """What is asked: words of every frequency, several at once, a phrase, a beginning, a name spelt otherwise."""
    texts = {text.lang: list(text.segments()) for text in found.documents[len(found.documents) // 2].texts}
    arabic, english = texts["ar"][1].text.split(), texts["en"][1].text.split()
    chance = random.Random(7)
    frequent = {"ar": lexicon(chance, *ARABIC)[:3], "en": lexicon(chance, *LATIN)[:3]}
    name = found.authority["p7"].name["en"].split()[0]
    return {
        "the most frequent word": frequent["ar"][0],
        "the most frequent of the other language": frequent["en"][0],
        "three frequent words": " ".join([*frequent["ar"][:2], frequent["en"][0]]),
        "a rare word": max(arabic, key=len),
        "a rare word of the other language": max(english, key=len),
        "two words, a language each": f"{arabic[3]} {english[3]}",
        "a phrase": f"«{' '.join(arabic[4:7])}»",
        "two letters, the beginning": max(arabic, key=len)[:2],
        "three letters, the beginning": max(english, key=len)[:3],
        "five letters, the beginning": max(english, key=len)[:5],
        "a name": name,
        "a name spelt otherwise": name + "h",
        "no word": "qqqq",
    }


def write(found: Library, site: Path) -> tuple[float, int, int]:
    """Writes the index, the script and a page: seconds, bytes and files of the index."""
    start = time.perf_counter()
    files = dict(index_files(found))
    seconds = time.perf_counter() - start
    for name, data in files.items():
        path = site / FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (site / assets.SEARCH_SCRIPT).parent.mkdir(parents=True)
    script = assets.script(assets.SEARCH_SCRIPTS, assets.tables())
    (site / assets.SEARCH_SCRIPT).write_text(script, encoding="utf-8")
    (site / "search").mkdir()
    spoken = {key: words for key, words in wording("en").strings.items() if key.startswith("script-")}
    (site / "search" / "index.html").write_text(PAGE.replace("{}", repr(spoken).replace("'", '"')), encoding="utf-8")
    return seconds, sum(map(len, files.values())), len(files)


SCRIPTS = """
window.scripts = [];
new MutationObserver(changes => {
  for (const { addedNodes } of changes) for (const { src } of addedNodes) if (src) scripts.push(src);
}).observe(document, {childList: true, subtree: true});
"""
"""Notes each script as it is asked for."""
ANSWER = """question => new Promise(resolve => {
  const input = document.querySelector("input[type=search]");
  const place = document.querySelector(".search-results");
  const before = scripts.length;
  const answer = { milliseconds: undefined };
  const start = performance.now();
  new MutationObserver(() => {
    if (answer.milliseconds === undefined && place.querySelector(".result, .nothing")) {
      answer.milliseconds = performance.now() - start;
      answer.first = scripts.slice();
    }
    if (answer.first && place.dataset.shown !== shown) {
      resolve({ ...answer, before, whole: scripts, results: place.querySelectorAll(".result").length });
    }
  }).observe(place, { childList: true, subtree: true, attributes: true });
  const shown = place.dataset.shown;
  input.value = question;
  input.dispatchEvent(new Event("input", { bubbles: true }));
})"""
"""Asks a question; what was asked for until the first result, and for all of them."""


@dataclass(frozen=True, order=True)
class Answer:
    """What one question took."""

    milliseconds: float
    """From the question to the first result."""
    before: int
    """Bytes that were asked for before the question."""
    first: int
    """Bytes that were asked for until the first result."""
    whole: int
    """Bytes of the whole answer."""
    results: int


def asked(browser: Browser, site: Path, address: str, question: str) -> Answer:
    """Opens the page of the search, lets it come to rest, and asks."""
    page = browser.new_page()
    page.add_init_script(SCRIPTS)
    page.goto(f"{address}/search/index.html")
    page.wait_for_selector(".search-results[data-shown]", state="attached")
    page.wait_for_load_state("networkidle")
    answer = page.evaluate(ANSWER, question)
    page.close()

    def size(scripts: list[str]) -> int:
        return sum((site / url.removeprefix(f"{address}/").partition("?")[0]).stat().st_size for url in scripts)

    first, whole = answer["first"], answer["whole"]
    before = size(whole[: answer["before"]])
    return Answer(answer["milliseconds"], before, size(first), size(whole), answer["results"])


class Server(SimpleHTTPRequestHandler):
    """A server as servers are: connections stay, an answer goes out whole."""

    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 20
    disable_nagle_algorithm = True

    def log_message(self, *_: object) -> None:
        """Nothing."""

    def handle(self) -> None:
        """A page that is closed wants no more."""
        with contextlib.suppress(ConnectionError):
            super().handle()


def rows(site: Path, asking: dict[str, str]) -> Iterator[str]:
    """A row a question: from a disk and from a server."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Server, directory=str(site)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    addresses = (site.as_uri(), f"http://127.0.0.1:{server.server_port}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for what, question in asking.items():
            disk, http = (min(asked(browser, site, address, question) for _ in range(TRIES)) for address in addresses)
            sizes = " | ".join(f"{size / 1000:.0f}" for size in (disk.before, disk.first, disk.whole))
            yield f"| {what} | {disk.milliseconds:.0f} | {http.milliseconds:.0f} | {sizes} | {disk.results} |"
        browser.close()
    server.shutdown()


def said(size: int) -> Iterator[str]:
    """The lines of the section that the manual has of it."""
    found = library(size)
    with tempfile.TemporaryDirectory() as name:
        seconds, total, files = write(found, Path(name))
        texts = sum(path.stat().st_size for path in (Path(name) / FOLDER).glob("text-*"))
        yield f"{HEAD}\n"
        yield f"The index of {size:,} documents of {SENTENCES} sentences in two languages is made in {seconds:.0f} s and takes"
        yield f"{total / 1e6:.0f} MB in {files:,} files; {texts / 1e6:.0f} MB of them are the sentences themselves.\n"
        yield "| question | from a disk, ms | from a server, ms | KB before | KB at the first result | KB in all | results |"
        yield "|---|---|---|---|---|---|---|"
        yield from rows(Path(name), questions(found))


def main(arguments: list[str]) -> None:
    lines = []
    for line in said(next((int(each) for each in arguments if each.isdigit()), 5000)):
        print(line, flush=True)
        lines.append(line)
    if "--write" in arguments:
        write_section(lines)


def write_section(lines: Sequence[str]) -> None:
    """Puts the section into the manual, in place of the one that is there."""
    page = MANUAL.read_text(encoding="utf-8")
    section = "\n".join([*lines, "\n"])
    new = re.sub(r"## How fast\n.*?(?=^## )", lambda _: section, page, flags=re.DOTALL | re.MULTILINE)
    MANUAL.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
