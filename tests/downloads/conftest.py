"""The edition of this repository, and the PDF of one of its texts, which takes seconds."""

from pathlib import Path

import pytest

from diglot import documents
from diglot.downloads import pdf
from diglot.project import load


@pytest.fixture(scope="session")
def own():
    project, issues = load(Path(__file__).parents[2])
    assert not issues
    return documents.from_tei(project)[0]


@pytest.fixture(scope="session")
def exile(own):
    """A text of this repository's edition, and its PDF."""
    document = next(each for each in own.documents if each.id == "exile")
    return document, pdf.make(own, (document,))
