"""What an issue's code is, and the codes of what is made: TEI, pages and site. Those of the sources stand in ``issues``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Code:
    """What an issue code means: its severity, its rule in one line, and how such a fault is mended in general."""

    severity: Severity
    rule: str
    mend: str


MADE: dict[str, Code] = {
    # 6: TEI
    "D601": Code("error", "A TEI file is well-formed XML.", "Mend the line named; what could be read is used."),
    "D602": Code("error", "A TEI file is a TEI P5 document.", "Put a file there whose outermost element is TEI."),
    "D603": Code(
        "warning", "An element is one that the manual of the encoding has.", "Use another; its words are kept."
    ),
    "D604": Code("error", "A TEI file uses no entities of its own.", "Write the characters themselves."),
    "D605": Code(
        "error", "A TEI file of the edition is valid against Diglot's schema.", "See the manual of the encoding."
    ),
    "D606": Code("error", "A pointer points to something in its file.", "Add the entry, or correct the pointer."),
    "D607": Code("error", "An xml:id stands once in a file.", "Give one of the elements another identifier."),
    "D608": Code("error", "Alignment is mutual: @corresp and links say the same.", "Correct @corresp or the link."),
    "D609": Code("error", "@when stands with no other W3C dating attribute.", "Keep @when, or the interval."),
    "D610": Code("error", "An interval does not end before it begins.", "Exchange its ends."),
    "D611": Code(
        "error", "Each text of a TEI file states its language, another one each.", "Write xml:lang on its div."
    ),
    "D612": Code("error", "All words of a text stand in segments.", "Put them into a segment with a new identifier."),
    "D613": Code("warning", "A name points to an entry of its file.", "Give it a @ref; until then it is only words."),
    "D614": Code("warning", "A date's value is a W3C date (1929, 1929-02, 1929-02-13).", "Write it so."),
    "D615": Code(
        "info", "The segments of a TEI file have identifiers.", "Give each its number in xml:id, so that it stays."
    ),
    "D616": Code("warning", "Elements in a sentence are not nested very deep.", "Take out what says nothing."),
    "D617": Code("warning", "Of alternatives in a text, only the printed one is read.", "Put the others in a note."),
    "D618": Code("warning", "All text stands in an edition or a translation.", "Move it there, or into a note."),
    "D619": Code("warning", "An authority record has an xml:id.", "Give it one."),
    "D620": Code("warning", "An authority record has only parts that are read.", "Put the others into its note."),
    "D621": Code("warning", "A position is a latitude and a longitude in degrees.", "Write two numbers: 41.01 28.95."),
    "D622": Code(
        "error", "Each document stands in one file of tei/.", "Delete one of the two files, or change its idno."
    ),
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
    "D705": Code(
        "error", "What stands between {{ and }} in a page is an insertion that there is.", "Correct its name."
    ),
    "D706": Code(
        "error",
        "An insertion that is about one of several says about which, and another doesn't.",
        "Write it as the message says.",
    ),
    "D707": Code(
        "error",
        "An insertion of more than words is a paragraph of its own, and none stands in a page's head.",
        "Put blank lines around it; write out what the head shall say.",
    ),
    "D708": Code(
        "warning",
        "What a page inserts is something that the edition says.",
        "Say it where the message names, or take the insertion out.",
    ),
    # 8: addresses
    "D801": Code(
        "error",
        "A line of permalinks.txt is an address, what it points at, and where it went or why it is gone.",
        "Write it as the manual of addresses has it.",
    ),
    "D802": Code("error", "An address stands in permalinks.txt once.", "Delete one of the lines."),
    "D803": Code("error", "An arrow in permalinks.txt leads to an address that there is.", "Correct the address."),
    "D804": Code(
        "error",
        "What was published stays: nothing vanishes whose address somebody may have cited.",
        "Give it back, or say in permalinks.txt where it went or why it is gone.",
    ),
    "D805": Code(
        "error",
        "An address that was published goes on pointing at the same text, sentence or entry.",
        "Give what is new an identifier of its own.",
    ),
    "D806": Code("error", "What has gone isn't there.", "Take away the page, or what permalinks.txt says of it."),
    "D807": Code(
        "error",
        "Where a build is only checked (CI), permalinks.txt has all addresses.",
        "Run «diglot build», and keep permalinks.txt with the sources.",
    ),
    "D808": Code(
        "error",
        "What is cited is a text of the edition, or sentences that it has.",
        "Write the text's identifier, and behind # a sentence or a range: exile#1.2-1.5.",
    ),
}
