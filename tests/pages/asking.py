"""An index and the script of the search on a bare page, and a way to ask it many questions in one browser page."""

import json
import re
from pathlib import Path

from ruamel.yaml import YAML

from diglot.model import Correction, Division, Document, Edition, Entity, Mention, Note, Segment, Text
from diglot.pages import assets
from diglot.pages.library import Library
from diglot.pages.searching import FOLDER, index_files
from diglot.pages.wording import wording
from diglot.project import write

CASES = Path(__file__).parent / "searching"
PAGE = """<!doctype html><html lang="en" dir="ltr" data-root="../" data-base="../"><meta charset="utf-8">
<title>Search</title><link rel="icon" href="data:,"><script type="application/json" id="words">%s</script>
<h1>Search</h1><p class="search-indexes"></p><script src="../assets/diglot/search.js"></script></html>"""
KINDS = {"persons": "person", "places": "place", "organisations": "organisation", "events": "event", "works": "work"}

ASK = """async ([question, exact]) => {
  const [input, box] = document.querySelectorAll(".search-form input");
  const place = document.querySelector(".search-results");
  const turn = Number(place.dataset.shown || 0) + 1;
  input.value = question;
  box.checked = exact;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  const until = async (holds) => { while (!holds()) await new Promise(requestAnimationFrame); };
  await until(() => Number(place.dataset.shown) >= turn);
  for (let more; (more = place.querySelector(".more"));) {
    const before = place.querySelectorAll(".result").length;
    more.click();
    await until(() => !more.isConnected || place.querySelectorAll(".result").length > before);
  }
  return [...place.querySelectorAll(".result")].map((link) => [link.closest(".record") ? "record" : "hit", link.getAttribute("href")]);
}"""


def load(name):
    return YAML(typ="safe", pure=True).load((CASES / name).read_text(encoding="utf-8"))


def texts():
    """The edition of texts.yml."""
    rows = load("texts.yml")
    arabic, english = (tuple(_segment(row[0], row[column]) for row in rows) for column in (1, 2))
    note = Note("9.1", "ar", "9.1", None, "context", {"en": "It had a *barometer*.", "ar": "كان فيه مقياس."})
    document = Document(
        "port",
        {"ar": "حكايات بحّار", "en": "A sailor’s tales"},
        "ar",
        (Text("ar", (Division("1", arabic),)), Text("en", (Division("1", english),))),
        notes=(note,),
    )
    entities = (
        Entity("khoury", "person", {"en": "Nadim Khoury", "ar": "نديم الخوري"}, {"en": ("Abu Salim",)}),
        Entity("alwan", "person", {"en": "Layla Alwan", "ar": "ليلى العلوان"}),
    )
    edition = Edition({"en": "Cases"}, ("ar", "en"), ("en",))
    return Library(edition, (document,), {each.id: each for each in entities})


def _segment(identifier, text):
    correction = re.search(r"\{(.+)~(.+)\}", text)
    marks = []
    if correction:
        printed = correction[1]
        text = text.replace(correction[0], printed)
        marks.append(Correction(correction.start(), correction.start() + len(printed), correction[2]))
    for name, ref in (("نديم الخوري", "khoury"), ("ليلى العلوان", "alwan")):
        if name in text:
            marks.append(Mention(text.index(name), text.index(name) + len(name), "person", ref))
    return Segment(identifier, text, marks=tuple(marks))


def write_site(library, folder):
    """The index of a library, the script, and a page that has nothing but the search."""
    for name, data in index_files(library):
        write(folder / FOLDER / name, data)
    write(folder / assets.SEARCH_SCRIPT, assets.script(assets.SEARCH_SCRIPTS, assets.tables()).encode())
    spoken = {key: words for key, words in wording("en").strings.items() if key.startswith("script-")}
    write(folder / "search" / "index.html", (PAGE % json.dumps(spoken)).encode())
    return folder


def ask(page, question, exact=False):
    """What a question finds: «document#fragment» of each passage, «kind/identifier» of each entry, in order."""
    return [_named(kind, href) for kind, href in page.evaluate(ASK, [question, exact])]


def _named(kind, href):
    folder, identifier, rest = href.removeprefix("../").split("/", 2)
    if kind == "record":
        return f"{KINDS.get(folder, 'text')}/{identifier}"
    return f"{identifier}#{rest.partition('#')[2]}"
