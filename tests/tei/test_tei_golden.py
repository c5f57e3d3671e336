"""The files as they are on disk, so that a change of the encoding is seen. DIGLOT_RENEW_GOLDEN=1 writes them anew."""

import os
from pathlib import Path

import pytest
from tei_fixtures import AUTHORITY, BARE, DOCUMENT, EDITION, WITHHELD

from diglot import tei

GOLDEN = Path(__file__).parent / "golden"
FILES = {
    "journey.xml": lambda: tei.write(DOCUMENT, AUTHORITY, EDITION),
    "bare.xml": lambda: tei.write(BARE, AUTHORITY, EDITION),
    "withheld.xml": lambda: tei.write(WITHHELD, AUTHORITY, EDITION),
    "events.xml": lambda: tei.write_authority("event", AUTHORITY, EDITION),
}


@pytest.mark.parametrize("name", FILES)
def test_golden_files(name):
    data = FILES[name]()
    if os.environ.get("DIGLOT_RENEW_GOLDEN"):
        (GOLDEN / name).write_bytes(data)
    assert data == (GOLDEN / name).read_bytes()
