"""YAML that is read and written unchanged is the same, byte by byte, where it is in our own style."""

from pathlib import Path

import pytest

from diglot import yamlfile

ROOT = Path(__file__).parents[2]

OWN_STYLE = """\
# A comment at the head.
salma:                                # beside a key
  name: {ar: سلمى بنت نور, en: "Salma, daughter of Nur"}
  aliases: {ar: [أم نور, سلمى], en: []}

  # before a key
  born: 1879-11-07
  died: "1940"
  at: [41.010, -28.95]
  empty:
  about: 'A text that is longer than a line of a hundred and twenty characters, and still stands on one line of the file, as it was written there.'
  folded: >
    one
    two
  literal: |
    one

    two
notes:
- {at: "2.1", quote: الأخير, ref: nur}
- at: "1.10"   # not 1.1
  cites: [{work: hill}, {work: valley, at: "p. 61"}]
# The end.
"""


def edition_files():
    """Every YAML file of the repository that belongs to an edition or to the program; mkdocs.yml has MkDocs' style."""
    folders = ("authority", "sources", "editions", "scripts")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.yml") if path.name != "mkdocs.yml"]
    return sorted([ROOT / "edition.yml", *found])


def test_our_own_style_is_kept():
    assert yamlfile.dump(yamlfile.parse(OWN_STYLE, "a.yml").value) == OWN_STYLE


@pytest.mark.parametrize("path", edition_files(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_files_of_the_repository_are_kept(path):
    text = path.read_text(encoding="utf-8")
    cursor = yamlfile.parse(text, path.name)
    assert cursor.faults == []
    if cursor.value is not None:
        assert yamlfile.dump(cursor.value) == text
