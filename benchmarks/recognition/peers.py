"""What dateparser makes of the benchmark's dates, as a peer. Writes peers.json, from which score.py makes its table.

usage: python benchmarks/recognition/peers.py     with dateparser installed (benchmarks/requirements.txt)

Small words and signs at the edges of what it finds are not held against it. Its results carry no precision: a single date is counted right if year, month and day agree as far as the value marked
by hand has them, an interval never. It gets each segment alone, its language and the order of days and months, and the
settings with which it did best.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from dateparser.search import search_dates
from gold import SETS, GoldText, Span, texts
from score import KINDS, NAMES, PEERS, score

LEADING = re.compile(r"(?:(?:في|on|in|of|from|and|the) +)*", re.IGNORECASE)
TRAILING = re.compile(r"(?:[\s,،.]+|\b(?:and|the|to|in)\b)*$")
SETTINGS = {
    "DATE_ORDER": "DMY",
    "PREFER_DAY_OF_MONTH": "first",
    "REQUIRE_PARTS": ["year"],
}


def found_by_dateparser(text: GoldText, lang: str) -> Iterator[Span]:
    """Its dates in one language's version of a text, each as exact as the marked span that it agrees with."""
    values = {(span.segment, span.start, span.end): span.value for span in text.spans if span.lang == lang}
    for line in text.files[lang].splitlines():
        if not line.startswith("["):
            continue
        segment, _, words = line[1:].partition("]")
        words = words.strip().removeprefix("## ")
        position = 0
        for printed, moment in search_dates(words, languages=[lang], settings=SETTINGS) or ():
            start = words.find(printed, position)
            if start < 0:
                continue
            position = start + len(printed)
            start, end = start + LEADING.match(printed).end(), start + TRAILING.search(printed).start()
            wanted = values.get((segment, start, end), "")
            value = moment.date().isoformat()
            yield Span(text.id, lang, segment, start, end, "date", value[: len(wanted)] or value)


def main() -> None:
    results = {}
    for name, folder in SETS.items():
        gold = texts(folder)
        for lang in NAMES:
            spans = [span for text in gold for span in text.spans if (span.lang, span.kind) == (lang, "date")]
            found = [span for text in gold for span in found_by_dateparser(text, lang)]
            results[f"dateparser, {NAMES[lang]} {KINDS['date']}, the {name}"] = score(spans, found)
    PEERS.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
