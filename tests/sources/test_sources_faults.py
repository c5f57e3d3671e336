"""Every fault that an editor can make: its code, its file and line, and nothing else.

The cases stand in ``faults/*.txt``. A case has a title (``=== …``), files that it changes in the good edition of
conftest.py (``--- name``; ``--- name -> target`` a link), perhaps a text to add (``$ add file id lang``), and what must be
found (``>>> code file:line words of the message``). ``‹U+202E›`` is a character, ``‹31×U+064E›`` many of it, ``‹0xFF›`` a
byte, ``‹cp1256 …›`` a text in that encoding.
"""

import re
from pathlib import Path

import pytest

from diglot import sources
from diglot.issues import CODES, in_order

CASES = Path(__file__).parent / "faults"


ELSEWHERE = {"D407"}
"""What no file can bring about: test_sources_adding.py does."""


def unescape(text):
    characters = re.sub(r"‹(?:(\d+)×)?U\+([0-9A-F]{4,6})›", lambda m: chr(int(m[2], 16)) * int(m[1] or 1), text)
    parts = re.split(r"‹(0x[0-9A-F]{2}|cp1256 [^›]*)›", characters)
    return b"".join(raw(part) if index % 2 else part.encode() for index, part in enumerate(parts))


def raw(notation):
    codec, _, text = notation.partition(" ")
    return text.encode(codec) if text else bytes.fromhex(codec[2:])


def cases():
    for path in sorted(CASES.glob("*.txt")):
        for block in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            title, _, body = block.partition("\n")
            body, *expected = re.split(r"^>>> ", body, flags=re.MULTILINE)
            body, _, command = body.partition("$ add ")
            parts = re.split(r"^--- (.*)\n", body, flags=re.MULTILINE)
            files = dict(zip(parts[1::2], map(unescape, parts[2::2]), strict=True))
            yield pytest.param(files, command.split(), [line.strip() for line in expected], id=title)


def found(project, command):
    issues = [issue for name in project.document_ids() for issue in sources.read(project, name)[1]]
    issues += sources.read_authority(project)[1]
    if command:
        name, document, lang = command
        issues += sources.add(project, project.root / name, document, lang)[1]
    return in_order(issues)


@pytest.mark.parametrize(("files", "command", "expected"), list(cases()))
def test_a_fault_is_found_where_it_is(edition, files, command, expected):
    issues = found(edition(files), command)
    assert [f"{issue.code} {issue.where}" for issue in issues] == [" ".join(line.split()[:2]) for line in expected]
    for issue, line in zip(issues, expected, strict=True):
        assert line.partition(" ")[2].partition(" ")[2] in f"{issue.text} {issue.hint}"


def test_the_good_edition_is_good(edition):
    assert found(edition(), []) == []


def test_every_code_of_the_stage_has_a_case():
    ours = {code for code in CODES if re.match(r"D[123]|D40", code)}
    shown = {line.split()[0] for case in cases() for line in case.values[2]}
    assert ours - shown == ELSEWHERE
