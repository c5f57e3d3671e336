"""Faults as values: what is wrong, where, and how to mend it. The table of codes is the law; the manual is made from it.

Nothing below the command line prints, logs or raises for bad input: it yields issues, and the command line sorts and
shows them all.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from diglot.model import Where

Severity: TypeAlias = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Code:
    """What an issue code means: its severity, its rule in one line, and how such a fault is mended in general."""

    severity: Severity
    rule: str
    mend: str


CODES: dict[str, Code] = {
    # 0: the edition
    "D001": Code(
        "error",
        "A folder is an edition only if it has an edition.yml.",
        "Run «diglot new DIR», or name the folder with «diglot -C DIR».",
    ),
    "D002": Code(
        "error", "A YAML file can be parsed.", "Mend the line named; quote a text that has «: » or « #» in it."
    ),
    "D003": Code("error", "A YAML file has only known keys.", "Correct the key's spelling, or take it out."),
    "D004": Code("error", "A key that must be there is there.", "Add it."),
    "D005": Code("error", "A value has the type that its key wants.", "Write it as the message says."),
    "D006": Code(
        "error",
        "A date is a W3C date that the calendar has (1929, 1929-02, 1929-02-13), an interval two of them in order.",
        "Correct it; put it in quotation marks if it is a year alone.",
    ),
    "D007": Code(
        "error", "A language is a BCP 47 tag that the CLDR knows (ar, en, ar-Latn).", "Use the language's tag."
    ),
    "D008": Code("error", "A value that must come from a fixed list does.", "Use one of the values named."),
    "D009": Code("error", "A new edition is laid down in a new or empty folder.", "Name another folder."),
    # 1: text files
    "D101": Code("error", "A text file is UTF-8.", "Save it as UTF-8; the broken bytes are shown as �."),
    "D102": Code("error", "A text has no control characters.", "Delete the character; it is shown as �."),
    "D103": Code(
        "error",
        "A text has no bidirectional overrides or embeddings (U+202A–202E), and its isolates are balanced.",
        "Delete the character; direction comes from the language.",
    ),
    "D104": Code("warning", "A text is in Unicode normal form C.", "Save it in NFC; the message shows the word."),
    "D105": Code("error", "A text file is not empty.", "Write the text, or delete the file."),
    # 5: between files
    "D501": Code(
        "error",
        "Each segment of the original has a counterpart in each translation.",
        "Translate it, or write «[id] -» in the translation if it is left out on purpose.",
    ),
    "D502": Code(
        "error",
        "Each segment of a translation stands for segments that the original has.",
        "Correct the identifier, or write «[id] -» in the original if it is an addition.",
    ),
    "D503": Code(
        "error", "No segment of the original has two counterparts in one translation.", "Correct one of the two ranges."
    ),
    "D504": Code("warning", "A segment that one text leaves out has words in another.", "Delete it in both files."),
    "D505": Code("warning", "A document has a text in each language of the edition.", "Write the missing text file."),
    "D506": Code(
        "error",
        "What mentions.yml or corrections.yml refers to stands in the authority files.",
        "Add the entity, or correct the reference.",
    ),
    "D507": Code("error", "A work that a note cites stands in works.yml.", "Add the work, or correct the reference."),
    "D508": Code("warning", "A note has a text in each language of the interface.", "Add it under «text»."),
    "D509": Code(
        "warning", "A document has a title in each language of the interface.", "Add it under «title» in document.yml."
    ),
    "D510": Code(
        "warning",
        "The texts of a document are in languages that edition.yml lists.",
        "Add the language to «languages», or rename the file.",
    ),
    "D511": Code(
        "warning",
        "An entity has a name in each language of the texts.",
        "Add it under «name»; it is how the entity is recognised.",
    ),
    "D512": Code("info", "Segments of a translation have words.", "Write each translation after its identifier."),
    # 7: pages and site
    "D701": Code(
        "error",
        "An edition has a mkdocs.yml that MkDocs accepts.",
        "Mend what the message names, or copy mkdocs.yml from an edition that «diglot new» makes.",
    ),
    "D702": Code(
        "error",
        "MkDocs publishes the pages without a warning: every link leads to a page and a place that there are.",
        "Correct the link, or the setting that the message names.",
    ),
    "D703": Code(
        "error",
        "MkDocs publishes the site to its end.",
        "Mend what the message names; until then, what was published before stays.",
    ),
    "D704": Code(
        "warning",
        "The interface has words in each of its languages.",
        "Translate interface/en.yml into the language, with all of its keys.",
    ),
}


@dataclass(frozen=True, slots=True)
class Issue:
    """One fault. ``text`` says what is wrong, ``hint`` how to mend it."""

    code: str
    where: Where
    text: str
    hint: str = ""
    document: str = ""
    segment: str = ""

    @property
    def severity(self) -> Severity:
        return CODES[self.code].severity

    def __str__(self) -> str:
        hint = f" Hint: {self.hint}" if self.hint else ""
        return f"{self.where}: {self.code}, {self.text}{hint}"


def in_order(issues: Iterable[Issue]) -> list[Issue]:
    """Sorted by file, line and code, each once."""
    return sorted(set(issues), key=lambda issue: (issue.where.path, issue.where.line, issue.code, issue.text))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint with the nearest known word: «did you mean …?»; empty where none is near."""
    near = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"did you mean «{near[0]}»?" if near else ""
