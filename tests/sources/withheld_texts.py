"""A raw text of our own that is added, withheld and restored, and the ways to do that."""

from diglot import sources

RAW = """\ufeff\r
  البيت على التل\r
\r
\tوصل الرجل إلى المدينة في المساء.  سأل عن البيت؛ ثم رحل!\u00a0\r
\r
الطريق إلى البيت\r
في الصباح رحل الصبي. - لم يره أحد.\x0c
- من هناك؟\u2028## هكذا *سأل*\\ الرجل، ثم نام.
"""


def raw_file(project, raw=RAW, name="raw.txt"):
    """The raw text as a file outside the edition."""
    file = project.root.parent / "originals" / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(raw if isinstance(raw, bytes) else raw.encode())
    return file


def added(project, raw=RAW, document="hill", lang="ar"):
    """Adds a raw text; gives its file."""
    file = raw_file(project, raw)
    assert sources.add(project, file, document, lang)[0] is not None
    return file


def withheld(project, raw=RAW, document="hill"):
    """Adds a raw text and withholds it; gives its file."""
    file = added(project, raw, document)
    done, issues = sources.withhold(project, document, file)
    assert (done is not None, issues) == (True, [])
    return file
