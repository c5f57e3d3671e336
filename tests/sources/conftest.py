"""A small edition to read, which a test changes file by file."""

from pathlib import Path

import pytest

from diglot.model import Edition
from diglot.project import Project, Settings

GOOD = {
    "sources/house/document.yml": """\
title: {ar: البيت على التل, en: The house on the hill}
original: ar
""",
    "sources/house/ar.txt": """\
[1.0] ## البيت على التل
[1.1] وصل الرجل إلى المدينة في المساء.
[1.2] سأل عن البيت فدلّه صبي على البيت القديم.

[2.1] في الصباح رحل الصبي.
""",
    "sources/house/en.txt": """\
[1.0] ## The house on the hill
[1.1] The man reached the city in the evening.
[1.2] He asked for the house, and a boy showed him the *old* house.

[2.1] In the morning the boy left.
""",
}


def write(root: Path, files) -> None:
    """Text or bytes under each name; a name with « -> » is a link."""
    for name, content in files.items():
        path, arrow, target = name.partition(" -> ")
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        if arrow:
            (root / path).unlink(missing_ok=True)
            (root / path).symlink_to(target)
        else:
            (root / path).write_bytes(content if isinstance(content, bytes) else content.encode())


@pytest.fixture
def edition(tmp_path):
    """A function: files to add to or change in the good edition → the project."""

    def make(files=None, settings=None, *, good=True, languages=("ar", "en")):
        root = tmp_path / "edition"
        root.mkdir(exist_ok=True)
        write(root, {**(GOOD if good else {}), **(files or {})})
        return Project(root, Edition({"en": "Houses"}, languages, languages), settings or Settings())

    return make
