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
    "D010": Code(
        "error", "The order of the texts names documents that there are.", "Correct the identifier, or take it out."
    ),
    "D011": Code("error", "«authority» names another edition that has authority files.", "Correct the folder's name."),
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
    "D106": Code(
        "warning",
        "A text has no � (U+FFFD), the trace of a character that some program lost.",
        "Write the character that belongs there.",
    ),
    "D107": Code(
        "error",
        "A line has at most 10,000 characters.",
        "Divide it into sentences, each on its line; what is over is kept as a hole.",
    ),
    "D108": Code(
        "error", "A letter has at most 30 combining marks.", "Delete the superfluous ones; some are shown as �."
    ),
    "D110": Code(
        "error",
        "Each line begins with an identifier in brackets.",
        "Write one, such as [1.1]; a sentence put in between 1.2 and 1.3 is [1.2a].",
    ),
    "D111": Code(
        "error",
        "An identifier is 1.2, 1.2a or 1a.2 in European digits, in a translation also a range 1.2-1.3.",
        "Correct it; the line is kept as a hole.",
    ),
    "D112": Code("error", "An identifier stands once in a file.", "Give the line another one; it is kept as a hole."),
    "D113": Code("error", "Identifiers rise from line to line.", "Put the lines in order; never renumber."),
    "D114": Code(
        "error", "A blank line stands before a new paragraph.", "Put it there, or correct the paragraph's number."
    ),
    "D115": Code("error", "No blank line stands inside a paragraph.", "Delete it, or correct the paragraph's number."),
    "D116": Code("error", "The original has no ranges.", "Give each of its sentences a line and an identifier."),
    "D117": Code(
        "error",
        "A range runs forwards within one paragraph, its heading apart.",
        "Write it as 1.2-1.3; the line is kept as a hole.",
    ),
    "D119": Code(
        "error", "Only segment 0 of a paragraph is a heading.", "Give the heading an identifier such as [2.0]."
    ),
    "D120": Code("error", "Segment 0 of a paragraph is marked as a heading.", "Write «[2.0] ## …»."),
    "D121": Code("error", "There is one level of headings.", "Write «##»."),
    "D122": Code(
        "warning",
        "Emphasis (*…*) is closed in its line, and a \\ has a character after it.",
        "Close it, or write \\* and \\\\ for the signs themselves.",
    ),
    "D123": Code(
        "error", "A segment of the original has words.", "Write them, or «[1.4] -» if only a translation has it."
    ),
    # 2: what is said about texts
    "D201": Code(
        "error",
        "A document's identifier has small Latin letters, digits and hyphens, and is not «authority».",
        "Rename the folder, before anything is published under its name.",
    ),
    "D202": Code("error", "A folder of sources/ has a document.yml.", "Write one, with «title» and «original»."),
    "D203": Code("error", "The original has a text file.", "Write it, or correct «original» in document.yml."),
    "D204": Code("warning", "A folder has only files that are read.", "Correct the name, or move the file elsewhere."),
    "D205": Code("error", "No link leads out of the edition.", "Put the file itself in its place."),
    "D206": Code("error", "What is pointed at with «at» is a segment of that text.", "Correct the identifier."),
    "D207": Code("error", "An identifier in YAML stands in quotation marks.", 'Write "1.10"; 1.10 would become 1.1.'),
    "D208": Code("error", "A quotation stands in its segment, letter by letter.", "Copy the words from the segment."),
    "D209": Code(
        "error",
        "A quotation that stands in its segment more than once says which one is meant.",
        "Add «occurrence», or quote more words.",
    ),
    "D210": Code("error", "An occurrence is one of those that there are.", "Count again."),
    "D211": Code(
        "error",
        "Corrections and mentions in a segment nest or stand apart, and say one thing of the same words.",
        "Quote other words, or delete one of the two.",
    ),
    "D212": Code("error", "A mention has either «ref» or «when».", "Write an entity's identifier, «none», or a date."),
    "D213": Code("error", "What is annotated is in a language in which the document has a text.", "Correct «lang»."),
    "D214": Code("error", "A note has words.", "Write them under «text», a text a language."),
    "D215": Code("warning", "A correction changes something.", "Write what was meant under «correct»."),
    "D216": Code("error", "An address begins with http:// or https://.", "Write the whole address."),
    "D217": Code(
        "error", "What is accepted is accepted for a reason.", "Say under «reason» why the translation is right."
    ),
    "D218": Code(
        "error",
        "Only what is found when a translation is held against the original can be accepted (D520–D539).",
        "Mend what was found, and delete the entry.",
    ),
    "D219": Code(
        "error", "«note» names a note, «lang» a language of it.", "Write 1.1, and 1.1-2 for the second note on 1.1."
    ),
    # 3: authority
    "D301": Code(
        "error",
        "An entity's identifier has small Latin letters, digits and hyphens, and is not «none».",
        "Correct the key.",
    ),
    "D302": Code(
        "error", "An identifier stands once in all authority files.", "Choose another one for one of the two."
    ),
    "D303": Code("error", "An entity has a name.", "Write «name», a text a language."),
    "D304": Code(
        "error", "Coordinates are latitude and longitude in degrees.", "Write «at: [41.01, 28.95]», latitude first."
    ),
    "D305": Code("warning", "Nobody dies before birth.", "Correct one of the two dates."),
    "D306": Code(
        "error", "An external identifier looks like those of its authority file.", "Copy it from there (Q33391)."
    ),
    "D307": Code(
        "error",
        "A person in a bibliographic record has either «family» (and «given») or «literal».",
        "Write {family: Deutscher, given: Isaac}.",
    ),
    # 4: adding a text, recognition
    "D401": Code("error", "The file to be added can be read.", "Check its name and whether you may read it."),
    "D402": Code(
        "error",
        "The file to be added is plain text in UTF-8, UTF-16 or Windows-1256, for certain.",
        "Save it as UTF-8.",
    ),
    "D403": Code("error", "The file to be added has a text.", "Name a file that has one."),
    "D404": Code(
        "error",
        "A text is added under an identifier that no document has.",
        "Choose another one; what is there is never overwritten.",
    ),
    "D405": Code(
        "error", "A text is added in a language of the edition.", "Add the language to «languages» in edition.yml."
    ),
    "D406": Code(
        "warning",
        "A line of the file to be added is a paragraph.",
        "Join the lines of each paragraph if they were broken by width.",
    ),
    "D407": Code("error", "The folder of a new document can be written.", "Make room, or ask for the permission."),
    "D410": Code(
        "warning",
        "A surname that several persons of the authority files bear stands after a fuller naming, or the editor decides.",
        "Say in mentions.yml which person is meant; «ref: none» if none.",
    ),
    "D411": Code(
        "warning",
        "A name that several entries of the authority files have stands after a naming that is clear, or the editor decides.",
        "Say in mentions.yml which one is meant, or give the entries names that differ.",
    ),
    "D412": Code(
        "error",
        "The words of a ruling nest with those of other rulings and of corrections, or stand apart from them.",
        "Quote the same words in both, or words that stand apart.",
    ),
    "D413": Code(
        "warning",
        "A date in a text is one that the calendar has.",
        "If it is misprinted, say so in corrections.yml and give the date in mentions.yml (when).",
    ),
    "D414": Code(
        "warning",
        "A date given in two calendars is the same day in both: Hijri days may differ by two, months and years overlap.",
        "If one of the two is misprinted, say so in corrections.yml and give the date in mentions.yml (when).",
    ),
    "D440": Code(
        "error",
        "What «diglot suggest --confirm» names is a proposal.",
        "Copy the identifier from the list that «diglot suggest» shows; it changes once the name is confirmed.",
    ),
    "D441": Code("error", "A proposal that is confirmed has a kind: person, place …", "Say which with «--kind»."),
    "D442": Code(
        "error", "A form of a borrowed entity is added in the edition that lends it.", "Add it to the «aliases» there."
    ),
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
    "D520": Code("warning", "A date in a sentence is that of its translation.", "Correct the date."),
    "D521": Code("warning", "Day and month are not exchanged in translation.", "Exchange them."),
    "D522": Code("warning", "A date in a sentence is in its translation.", "Put the date in."),
    "D523": Code("warning", "A date in a translation is in its original.", "Take the date out."),
    "D524": Code("warning", "A translation names the one whom its original names.", "Correct the name."),
    "D525": Code("warning", "Who or what a sentence names, its translation names.", "Put the name in."),
    "D526": Code("warning", "Who or what a translation names, its original names.", "Take the name out."),
    "D527": Code("warning", "A number in a sentence is that of its translation.", "Correct the number."),
    "D528": Code("warning", "A number in a sentence is in its translation.", "Put the number in."),
    "D529": Code("warning", "A number in a translation is in its original.", "Take the number out."),
    "D530": Code(
        "warning", "Nothing is left out of a sentence: it is not far shorter than others.", "Translate what is missing."
    ),
    "D531": Code(
        "warning", "Nothing is put into a sentence: it is not far longer than others.", "Take out what is added."
    ),
    "D532": Code("warning", "Sentences stand in the order of their originals.", "Exchange the two translations."),
    "D533": Code("warning", "A translation is not its original over again.", "Translate it."),
    "D534": Code("warning", "A translation is in the script of its language.", "Translate it."),
    "D535": Code(
        "warning", "Brackets and quotation marks that are opened are closed.", "Put in the sign that is missing."
    ),
    "D541": Code(
        "error", "What accepted.yml accepts is found.", "Delete the entry: the translation or its original has changed."
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
}

ACCEPTABLE = tuple(code for code in CODES if "D520" <= code <= "D539")
"""Findings on a translation: an editor may say in accepted.yml that one is right as it is."""


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
