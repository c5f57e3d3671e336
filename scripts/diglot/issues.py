"""Faults as values: what is wrong, where, and how to mend it. The table of codes is the law; the manual is made from it.

Nothing below the command line prints, logs or raises for bad input: it yields issues, and the command line sorts and
shows them all.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from diglot.codes import MADE, Code, Severity
from diglot.model import Where

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
    "D220": Code(
        "error",
        "A quotation from a withheld original, and what it is corrected to, has fewer than seven words.",
        "Quote fewer words: the text itself is not to be in the repository.",
    ),
    "D221": Code(
        "error",
        "A withheld original has a cut, as «diglot withhold» wrote it.",
        "Take the cut out of the history again, or run «diglot withhold» where the text is.",
    ),
    "D222": Code(
        "error",
        "The text of a withheld original, where it is restored, is the one that was withheld.",
        "Delete it and run «diglot restore»; what is wrong in the text is said in corrections.yml.",
    ),
    "D223": Code(
        "error", "A .gitignore keeps the text of a withheld original out of the repository.", "Write the line named."
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
    "D420": Code(
        "error",
        "A text that is withheld is a document's original, and stands in sources/.",
        "Add it with «diglot add».",
    ),
    "D421": Code(
        "error",
        "The file of an original that is withheld has the segments of the text, in their order, and nothing else.",
        "Name the file that was added, or undo the change of the text.",
    ),
    "D422": Code("error", "Originals are restored from a folder.", "Name the folder that has them."),
    "D423": Code(
        "error",
        "A file that has the name of a withheld original has its checksum.",
        "Get the very file; the message says where this one differs.",
    ),
    "D424": Code("warning", "A withheld original is in the folder that is searched for it.", "Search another folder."),
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
    **MADE,
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
