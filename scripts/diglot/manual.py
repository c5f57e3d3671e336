"""The pages of the manual that are made from tables in the code: issue codes, settings, insertions, the encoding.

``python -m diglot.manual FOLDER`` writes them; a test holds them against the tables.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from diglot import tei
from diglot.issues import CODES
from diglot.pages.insertions import TABLE
from diglot.project import SETTINGS, write

SECTIONS = {
    "D0": "The edition and its YAML files",
    "D1": "Text files",
    "D2": "What is said about a text",
    "D3": "Authority files",
    "D4": "Adding and recognising",
    "D5": "Between the files",
    "D6": "TEI",
    "D7": "Pages and site",
    "D8": "Addresses",
}
"""The first two characters of a code, and what such codes are about."""


def pages() -> dict[str, str]:
    """File name → Markdown of each generated page."""
    return {
        "issues.md": _issues(),
        "settings.md": _settings(),
        "insertions.md": _insertions(),
        "encoding.md": tei.documentation("en"),
    }


def _issues() -> str:
    return "\n".join(_issue_lines()) + "\n"


def _issue_lines() -> Iterator[str]:
    yield "# Issue codes\n"
    yield "Made from the table in `scripts/diglot/issues.py` by `make manual`. Errors make the exit code 1; warnings and"
    yield "infos don't. Each issue is shown as `path:line: code, what is wrong. Hint: how to mend it`."
    for prefix, heading in SECTIONS.items():
        codes = sorted(code for code in CODES if code.startswith(prefix))
        if codes:
            yield f"\n## {heading}\n\n| code | severity | the rule | how to mend it |\n|---|---|---|---|"
            yield from (_row(code, CODES[code].severity, CODES[code].rule, CODES[code].mend) for code in codes)


def _settings() -> str:
    rows = "\n".join(_row(f"`{key}`", text) for key, text in SETTINGS.items())
    return f"""# Settings

Made from the table in `scripts/diglot/project.py` by `make manual`. These are the keys of `edition.yml`; `a.b` is the key
b inside a. The address at which the site is published is `site_url` in `mkdocs.yml`, which is MkDocs' own file.

| key | what it does |
|---|---|
{rows}
"""


def _insertions() -> str:
    words, blocks = (
        "\n".join(_row(f"`{each.usage}`", each.what) for each in TABLE.values() if each.block == block)
        for block in (False, True)
    )
    return f"""# Insertions

Made from the table in `scripts/diglot/pages/insertions/table.py` by `make manual`. A hand-written page (`docs/en/`, `docs/ar/` …)
need not repeat what the edition knows of itself: it says `{{{{ version }}}}`, and the page shows the version, in the language of its
interface, after every change the new one.

Where the words between the braces are none of these, the page shows nothing there, and an issue names file, line and the nearest name
(D705 to D708 in `issues.md`). In code, `` `{{{{ version }}}}` ``, and behind a backslash, `\\{{{{ version }}}}`, they stay as they are. In a page's head (`title: …`)
there are none.

## Words, anywhere in a line

ID is a document's identifier.

| insertion | what it stands for |
|---|---|
{words}

## Blocks, each a paragraph of its own

| insertion | what it stands for |
|---|---|
{blocks}

The order of the texts is `order` in `edition.yml`.
"""


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    for name, text in pages().items():
        write(Path(sys.argv[1]) / name, text.encode())
