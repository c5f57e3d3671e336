"""An edition that uses another one's authority files: two small editions in a folder, one inside the other."""

import shutil
import socket
import subprocess
import sys
import time

import pytest

from commanding import put_fonts
from diglot.cli import main

LENDER, HERE = ".", "editions/letters"
FILES = {
    "edition.yml": "title: {en: The harbour}\nlanguages: [en]\n",
    "authority/persons.yml": """\
salma:
  name: {ar: سلمى الحداد, en: Salma Haddad}
svanqvist:
  name: {ar: كريستيان سفانكفيست, en: Kristian Svanqvist}
zayd:
  name: {en: Zayd Mansur}
""",
    "authority/places.yml": "kalmar:\n  name: {ar: كالمار, en: Kalmar}\n",
    "authority/events.yml": "storm:\n  name: {ar: العاصفة, en: the Great Storm}\n  when: 1909\n",
    "authority/works.yml": """\
sailing-1931:
  name: {en: On sailing}
rowing-1932:
  name: {en: On rowing}
""",
    f"{HERE}/edition.yml": "title: {en: Letters, ar: رسائل}\nlanguages: [ar, en]\ninterface: [en, ar]\nauthority: ../..\n",
    f"{HERE}/authority/persons.yml": "idris:\n  name: {ar: إدريس العطار, en: Idris Attar}\n",
    f"{HERE}/sources/first/document.yml": "title: {en: First, ar: الأولى}\noriginal: ar\n",
    f"{HERE}/sources/first/ar.txt": "[1.1] وصلت سلمى الحداد إلى المرفأ في المساء.\n",
    f"{HERE}/sources/first/en.txt": "[1.1] Salma Haddad reached the harbour in the evening.\n",
    f"{HERE}/sources/first/notes.yml": """\
- at: "1.1"
  quote: المرفأ
  kind: context
  text: {ar: مرفأ كالمار., en: The harbour of Kalmar.}
  cites: [{work: sailing-1931, at: p. 7}]
""",
}


@pytest.fixture
def editions(tmp_path):
    """The folder of the edition that lends; the one that borrows is ``HERE`` below it."""
    write(tmp_path, FILES)
    return tmp_path


def write(root, files):
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def change(root, name, old, new):
    text = (root / name).read_text(encoding="utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def diglot(editions, capsys):
    """Runs a command on the edition that borrows; gives its exit code and what it prints."""

    def run(*arguments, edition=HERE):
        capsys.readouterr()
        code = main(["-C", str(editions / edition), *arguments])
        return code, capsys.readouterr().out

    return run


def made(editions):
    """The entities that have a page, and those that have an entry in the authority lists of the TEI."""
    pages, lists = editions / HERE / "build" / "pages" / "en", editions / HERE / "tei" / "authority"
    folders = ("persons", "places", "organisations", "events", "works")
    paged = {path.parent.name for name in folders for path in (pages / name).glob("*/index.md")}
    text = "".join(path.read_text("utf-8") for path in lists.glob("*.xml"))
    listed = {
        entity for entity in ("salma", "svanqvist", "zayd", "kalmar", "storm", "idris") if f'xml:id="{entity}"' in text
    }
    works = {work for work in ("sailing-1931", "rowing-1932") if f'xml:id="{work}"' in text}
    return paged, listed | works


def build(diglot):
    assert diglot("tei") == (0, "")
    assert diglot("pages") == (0, "")


# --- what is published --------------------------------------------------------------------------------------------


def test_what_is_borrowed_is_published_where_a_text_a_note_or_a_citation_names_it_and_what_is_its_own_always(
    editions, diglot
):
    build(diglot)
    paged, listed = made(editions)
    assert listed == {"salma", "kalmar", "sailing-1931", "idris"}
    assert paged >= {"salma", "kalmar", "idris"}
    assert not paged & {"svanqvist", "zayd", "storm", "rowing-1932"}
    page = (editions / HERE / "build/pages/en/texts/first/index.md").read_text("utf-8")
    assert "persons/salma" in page


def test_an_event_from_which_a_date_counts_is_published(editions, diglot):
    change(editions, f"{HERE}/sources/first/ar.txt", "في المساء", "بعد العاصفة بعامين")
    change(editions, f"{HERE}/sources/first/en.txt", "in the evening", "two years after the Great Storm")
    build(diglot)
    assert "storm" in made(editions)[1]
    assert 'when="1911"' in (editions / HERE / "tei" / "first.xml").read_text("utf-8")


def test_a_borrowed_entity_that_is_no_longer_named_is_no_longer_published(editions, diglot):
    build(diglot)
    for name in ("ar.txt", "en.txt"):
        change(
            editions,
            f"{HERE}/sources/first/{name}",
            *{"ar.txt": ("سلمى الحداد", "المرأة")}.get(name, ("Salma Haddad", "The woman")),
        )
    build(diglot)
    paged, listed = made(editions)
    assert "salma" not in paged | listed


def test_the_lender_publishes_all_that_it_has_and_nothing_of_the_borrower(editions, diglot):
    assert diglot("tei", edition=LENDER) == (0, "")
    persons = (editions / "tei/authority/persons.xml").read_text("utf-8")
    assert all(f'xml:id="{person}"' in persons for person in ("salma", "svanqvist", "zayd"))
    assert "idris" not in persons


def test_an_edition_without_authority_files_of_its_own_may_borrow(editions, diglot):
    shutil.rmtree(editions / HERE / "authority")
    build(diglot)
    assert made(editions)[1] == {"salma", "kalmar", "sailing-1931"}


# --- what is wrong ------------------------------------------------------------------------------------------------


def test_an_identifier_in_both_is_an_error_in_the_editions_own_file(editions, diglot):
    write(
        editions,
        {
            f"{HERE}/authority/places.yml": "kiruna:\n  name: {ar: كيرونا, en: Kiruna}\nsvanqvist:\n  name: {ar: سفان, en: Svan}\n"
        },
    )
    code, out = diglot("check")
    assert code == 1
    assert "authority/places.yml:3: D302" in out
    assert "«svanqvist» is there already, at ../../authority/persons.yml:3." in out
    assert out.endswith("\n1 error\n")


def test_a_fault_in_a_borrowed_file_is_shown_with_the_way_to_it(editions, diglot):
    change(editions, "authority/persons.yml", "svanqvist:\n  name", "svanqvist:\n  naem")
    write(editions, {"authority/person.yml": ""})
    out = diglot("check")[1]
    assert "../../authority/persons.yml:4: D003" in out
    assert "../../authority/person.yml: D204" in out


def test_a_name_that_is_missing_is_missed_only_where_the_entity_is_published(editions, diglot):
    assert diglot("check") == (0, "")
    change(editions, f"{HERE}/sources/first/notes.yml", "of Kalmar", "of Kalmar and of Zayd Mansur")
    assert diglot("check")[1].startswith("../../authority/persons.yml:5: D511")


def test_a_link_in_the_borrowed_folder_may_lead_about_its_own_edition_and_no_further(
    editions, diglot, tmp_path_factory
):
    (editions / "authority/places.yml").rename(editions / "kept.yml")
    (editions / "authority/places.yml").symlink_to(editions / "kept.yml")
    outside = tmp_path_factory.mktemp("outside") / "works.yml"
    (editions / "authority/works.yml").rename(outside)
    (editions / "authority/works.yml").symlink_to(outside)
    out = diglot("check")[1]
    assert "../../authority/works.yml: D205" in out
    assert "places.yml" not in out


@pytest.mark.parametrize(
    ("folder", "wrong"),
    [
        ("../nowhere", "is no folder"),
        ('"a\\0b"', "is no folder"),
        ("../../authority/persons.yml", "is no folder"),
        ("..", "there is no edition.yml in it"),
        ("../bare", "has no authority/ to borrow"),
        (".", "is this edition itself"),
    ],
)
def test_what_is_no_other_edition_is_named_with_its_line(editions, diglot, folder, wrong):
    write(editions, {"editions/bare/edition.yml": FILES["edition.yml"]})
    change(editions, f"{HERE}/edition.yml", "authority: ../..", f"authority: {folder}")
    code, out = diglot("check")
    assert code == 1
    [line] = [line for line in out.splitlines() if "D011" in line]
    assert line.startswith("edition.yml:4: D011, «")
    assert wrong in line
    assert "Hint: write the folder" in line


# --- while an editor works ----------------------------------------------------------------------------------------


def test_a_change_in_a_borrowed_file_is_noticed(editions, diglot):
    build(diglot)
    change(editions, "authority/persons.yml", "Salma Haddad", "Salma Haddad of Sidon")
    build(diglot)
    assert "Salma Haddad of Sidon" in (editions / HERE / "tei/authority/persons.xml").read_text("utf-8")
    assert "Salma Haddad of Sidon" in (editions / HERE / "build/pages/en/persons/salma/index.md").read_text("utf-8")


def test_the_same_faults_in_another_lender_are_shown_where_they_stand_now(editions, diglot):
    change(editions, "authority/persons.yml", "svanqvist:\n  name", "svanqvist:\n  naem")
    shutil.copytree(editions / "authority", editions / "editions/other/authority")
    shutil.copy(editions / "edition.yml", editions / "editions/other")
    assert "../../authority/persons.yml:4: D003" in diglot("check")[1]
    change(editions, f"{HERE}/edition.yml", "authority: ../..", "authority: ../other")
    out = diglot("check")[1]
    assert "../other/authority/persons.yml:4: D003" in out
    assert "../../authority" not in out


def test_what_is_confirmed_is_written_into_the_editions_own_files(editions, diglot):
    shutil.rmtree(editions / HERE / "authority")
    lent = {path: path.read_bytes() for path in (editions / "authority").iterdir()}
    change(editions, f"{HERE}/sources/first/ar.txt", "في المساء", "مع الرسامة هيلدا فورسبرغ")
    change(editions, f"{HERE}/sources/first/en.txt", "in the evening", "with the painter Hilda Forsberg")
    assert diglot("suggest", "--confirm", "forsberg") == (0, "wrote authority/persons.yml\n")
    assert (editions / HERE / "authority/persons.yml").read_text("utf-8").startswith("forsberg:\n")
    assert {path: path.read_bytes() for path in (editions / "authority").iterdir()} == lent
    assert diglot("check") == (0, "")


def test_a_form_of_a_borrowed_entity_is_left_to_the_edition_that_lends_it(editions, diglot):
    text = "[1.1] زار كريستيان سفانكفيست الجزيرة.\n[1.2] ثم رحل سفانكفيست مع الرسامة هيلدا فورسبرغ.\n"
    english = (
        "[1.1] Kristian Svanqvist visited the island.\n[1.2] Then Svanfist left with the painter Hilda Forsberg.\n"
    )
    write(editions, {f"{HERE}/sources/first/ar.txt": text, f"{HERE}/sources/first/en.txt": english})
    (editions / HERE / "sources/first/notes.yml").unlink()
    code, out = diglot("suggest", "--confirm", "svanqvist-as-svanfist", "forsberg")
    assert code == 1
    assert "D442" in out
    assert "../../authority/persons.yml:3 (en: Svanfist)" in out
    assert "wrote" not in out


def wait_for(condition):
    for _ in range(200):
        if condition():
            return True
        time.sleep(0.1)
    return False


def test_the_preview_follows_the_borrowed_files(editions, tmp_path, fonts):
    """Real process, real port."""
    put_fonts(fonts, editions / HERE)
    log, page = tmp_path / "log", editions / HERE / "build/pages/en/persons/salma/index.md"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    command = [sys.executable, "-m", "diglot.cli", "-C", str(editions / HERE), "serve", "--port", port]
    with log.open("w") as out, subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT) as server:
        try:
            assert wait_for(lambda: f"http://127.0.0.1:{port}" in log.read_text()), log.read_text()
            change(editions, "authority/persons.yml", "Salma Haddad", "Salma Haddad of Sidon")
            assert wait_for(lambda: "Salma Haddad of Sidon" in page.read_text("utf-8")), log.read_text()
        finally:
            server.terminate()
    assert "Traceback" not in log.read_text()
