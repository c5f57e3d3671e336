"""A small edition made by the command, as an editor makes one; and how the command is run in tests."""

import shutil

from diglot.cli import main

RAW = """\
خبر من الميناء

وصل فلاديمير لينين إلى المدينة في 3 نيسان (أبريل) 1917. وقف على الرصيف ساعة!

ثم مضى لينين إلى بيته.
"""
PERSONS = """\
lenin:
  name: {ar: فلاديمير لينين, en: Vladimir Lenin}
  born: 1870-04-22
  died: 1924-01-21
"""


def put_fonts(fonts, folder):
    """Fonts at hand for an edition in a folder: cutting them takes seconds."""
    shutil.copytree(fonts, folder / "build" / "cache" / "fonts", ignore=shutil.ignore_patterns("*.part"))


def new(folder, fonts):
    """An empty edition in a folder, with the fonts at hand, which take seconds to make."""
    assert main(["new", str(folder)]) == 0
    put_fonts(fonts, folder)
    return folder


def first_edition(tmp_path, fonts):
    """A new edition with one document added to it and one person known."""
    folder = new(tmp_path / "edition", fonts)
    raw = tmp_path / "raw.txt"
    raw.write_text(RAW, encoding="utf-8")
    assert main(["-C", str(folder), "add", str(raw), "--id", "harbour", "--lang", "ar"]) == 0
    (folder / "authority" / "persons.yml").write_text(PERSONS, encoding="utf-8")
    return folder


def run(folder, *arguments, capsys):
    capsys.readouterr()
    code = main(["-C", str(folder), *arguments])
    return code, capsys.readouterr().out


def snapshot(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
