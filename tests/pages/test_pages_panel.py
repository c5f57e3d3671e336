"""The files that the panel on citing is made from."""

import json
import re
from dataclasses import replace
from pathlib import Path

from harbour import ARRIVAL, EDITION, LIBRARY, only

from diglot.cache import Store
from diglot.cite.formatting import STYLES, templates
from diglot.pages import File
from diglot.pages.panel import panel_files
from diglot.pages.wording import wording


def contents(library=LIBRARY, store=None):
    return {
        name: json.loads(re.fullmatch(r'diglotCite\("[^"]*",(.*)\);\n', data.decode(), re.DOTALL)[1])
        for name, data in panel_files(library, store)
    }


def in_state(status, document=ARRIVAL):
    """The document with its first sentence in this state."""
    first, *others = document.texts[0].divisions
    changed = replace(first, segments=(replace(first.segments[0], status=status), *first.segments[1:]))
    return replace(document, texts=(replace(document.texts[0], divisions=(changed, *others)), *document.texts[1:]))


def test_there_is_a_file_for_each_text_and_one_of_words_for_each_interface():
    assert list(contents()) == ["words-en.js", "words-ar.js", "texts/arrival.js", "texts/waiting.js"]
    assert contents()["words-ar.js"]["copy"] == wording("ar")("panel-copy")


def test_a_file_has_the_templates_of_each_style():
    found = contents()["texts/arrival.js"]
    assert found["address"] == "https://example.org/harbour/texts/arrival/"
    for style, made in templates(EDITION, ARRIVAL).items():
        written = found["styles"][style]
        assert written["note"] is STYLES[style].has_notes
        assert (written["language"], written["states"]) == (made.language, made.states)
        for form in ("whole", "passage", "range", "entry"):
            assert tuple(written[form]) == getattr(made, form)


def test_states_stand_there_only_where_they_differ():
    assert contents()["texts/arrival.js"]["states"] == []
    assert contents(only(in_state("reviewed")))["texts/arrival.js"]["states"] == []
    states = contents(only(in_state("final")))["texts/arrival.js"]["states"]
    assert states[0] == ["ar", "1.0", "1.0", "final"]
    assert ["en", "1.2", "1.3", "reviewed"] in states
    assert not [each for each in states if "hole" in each[1]]


def test_the_records_are_those_of_the_text():
    files = {
        f"downloads/cite/{one}.ris": File(Path(f"{one}.ris"), 1, "cite-ris", one) for one in ("arrival", "waiting")
    }
    found = contents(replace(LIBRARY, files=files))
    assert found["texts/waiting.js"]["files"] == [["RIS", "downloads/cite/waiting.ris"]]


def test_what_is_kept_is_the_same_until_the_text_or_the_edition_changes(tmp_path):
    store = Store(tmp_path)
    kept = replace(LIBRARY, digests={"arrival": "1", "waiting": "2"})
    assert contents(kept, store) == contents(kept, store) == contents()
    other = replace(kept, edition=replace(EDITION, version="2.0"))
    assert "2.0" in contents(other, store)["texts/arrival.js"]["styles"]["mla"]["entry"][0]
    changed = replace(kept, documents=(in_state("final"),), digests={"arrival": "3"})
    assert contents(changed, store)["texts/arrival.js"]["states"]
