"""The laws on real material: the edition in this repository and, where they are present, the press texts."""

import os
from pathlib import Path

import pytest
from lxml import etree

from diglot import project, sources, tei
from diglot.cli import main
from diglot.recognise import Recogniser

ROOT = Path(__file__).parents[2]
PRESS = Path(os.environ.get("DIGLOT_PRESS", ROOT.parent / "shared" / "sources"))
FILES = sorted((ROOT / "tei").rglob("*.xml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_file_of_the_edition_is_valid(tei_all, path):
    data = path.read_bytes()
    assert tei.validate(data, path.name) == []
    assert tei_all.validate(etree.fromstring(data)), tei_all.error_log


def recognised(edition):
    """Each document of an edition as recognition leaves it, with the authority files."""
    authority, _ = sources.read_authority(edition)
    recogniser = Recogniser(authority, edition.settings)
    for identifier in edition.document_ids():
        yield recogniser.document(sources.read(edition, identifier)[0])[0], authority


def test_each_document_of_the_edition_is_read_back():
    edition, _ = project.load(ROOT)
    documents = list(recognised(edition))
    assert documents
    for document, authority in documents:
        reading = tei.read(tei.write(document, authority, edition.edition), "tei/x.xml")
        assert (reading.document, reading.issues) == (document, [])


@pytest.mark.skipif(not PRESS.is_dir(), reason="the press texts are not here")
def test_raw_press_texts_are_read_back_and_valid(tei_all, tmp_path):
    main(["new", str(tmp_path / "e")])
    for number, path in enumerate(sorted(PRESS.glob("*.txt"))):
        main(["-C", str(tmp_path / "e"), "add", str(path), "--id", f"press-{number}", "--lang", "ar"])
    for path in (ROOT / "authority").glob("*.yml"):
        (tmp_path / "e" / "authority" / path.name).write_bytes(path.read_bytes())
    edition, _ = project.load(tmp_path / "e")
    documents = list(recognised(edition))
    assert documents
    for document, authority in documents:
        data = tei.write(document, authority, edition.edition)
        assert tei.read(data, "tei/x.xml").document == document
        assert tei.validate(data, "tei/x.xml") == []
        assert tei_all.validate(etree.fromstring(data)), tei_all.error_log
