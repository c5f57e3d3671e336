"""The search at size: an edition of invented words, its index, and a browser that asks it.

usage: python benchmarks/search.py [N]     N documents of 40 sentences in two languages, 5000 where it isn't said

It says how long the index takes to make, how large it is, and, from a disk and from a server, how long it takes from a
question to the first result on the screen, and how many bytes the search loads for it (its script included). Each question
is asked on a page that has just been opened; seconds of this machine.
"""

from __future__ import annotations

import contextlib
import random
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import accumulate
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from diglot.model import Division, Document, Edition, Entity, Mention, Segment, Text
from diglot.pages import assets
from diglot.pages.library import Library
from diglot.pages.searching import FOLDER, index_files
from diglot.pages.wording import wording

CHROMIUM = "/usr/bin/chromium"
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


FIRST_RESULT = """question => new Promise(resolve => {
  const input = document.querySelector("input[type=search]");
  const start = performance.now();
  new MutationObserver(() => {
    const first = document.querySelector(".search-results :is(.result, .nothing)");
    if (first) resolve([performance.now() - start, document.querySelectorAll(".result").length]);
  }).observe(document.body, {childList: true, subtree: true});
  input.value = question;
  input.dispatchEvent(new Event("input", {bubbles: true}));
})"""


def asked(browser: object, site: Path, address: str, question: str) -> tuple[float, int, int]:
    """Milliseconds from the question to its first result, bytes that the search loaded until then, results shown."""
    page = browser.new_page()  # type: ignore[attr-defined]
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto(f"{address}/search/index.html")
    page.wait_for_selector("input[type=search]")
    milliseconds, results = page.evaluate(FIRST_RESULT, question)
    paths = {url.removeprefix(address + "/").partition("?")[0] for url in loaded if "/assets/" in url}
    page.close()
    return milliseconds, sum((site / path).stat().st_size for path in paths), results


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """A page that is closed wants no more."""
        with contextlib.suppress(ConnectionError):
            super().copyfile(source, outputfile)


def rows(site: Path, found: Library) -> Iterator[str]:
    """A row a question: from a disk and from a server."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    addresses = (site.as_uri(), f"http://127.0.0.1:{server.server_port}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for what, question in questions(found).items():
            times = []
            for address in addresses:
                tries = sorted(asked(browser, site, address, question) for _ in range(3))
                times.append(tries[1])
            (disk, size, results), (http, _, _) = times
            yield f"| {what} | {disk:.0f} | {http:.0f} | {size / 1000:.0f} | {results} |"
        browser.close()
    server.shutdown()


def main(size: int) -> None:
    found = library(size)
    with tempfile.TemporaryDirectory() as name:
        seconds, total, files = write(found, Path(name))
        print(f"{size} documents: {seconds:.1f} s, {total / 1e6:.1f} MB in {files} files")
        texts = sum(path.stat().st_size for path in (Path(name) / FOLDER).glob("text-*"))
        print(f"of them {texts / 1e6:.1f} MB are the sentences themselves\n")
        print("| question | from a disk, ms | from a server, ms | KB | results |\n|---|---|---|---|---|")
        for row in rows(Path(name), found):
            print(row, flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 5000)
