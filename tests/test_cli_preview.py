"""The live preview as an editor sees it while writing."""

import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from commanding import PERSONS, first_edition


@pytest.fixture
def edition(tmp_path, fonts):
    """A new edition with one document added to it and one person known."""
    return first_edition(tmp_path, fonts)


def wait_for(condition, seconds=60):
    for _ in range(seconds * 10):
        if condition():
            return True
        time.sleep(0.1)
    return False


def test_the_preview_follows_each_save_and_survives_faults(edition, tmp_path):
    """Real process, real port: what an editor sees while writing."""
    page = edition / "build" / "site" / "texts" / "harbour" / "index.html"
    log = tmp_path / "log"
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    command = [sys.executable, "-m", "diglot.cli", "-C", str(edition), "serve", "--port", port]
    with log.open("w") as out, subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT) as server:
        try:
            assert wait_for(lambda: f"http://127.0.0.1:{port}" in log.read_text()), log.read_text()
            text = edition / "sources" / "harbour" / "en.txt"
            text.write_text(text.read_text("utf-8").replace("[2.1]", "[2.1] A quay at dawn.", 1), encoding="utf-8")
            assert wait_for(lambda: "A quay at dawn." in page.read_text("utf-8")), log.read_text()
            (edition / "authority" / "persons.yml").write_text("lenin: {name: {ar: لينين", encoding="utf-8")
            assert wait_for(lambda: "D002" in log.read_text()), log.read_text()
            (edition / "authority" / "persons.yml").write_text(PERSONS.replace("Vladimir", "V. I."), encoding="utf-8")
            person = edition / "build" / "site" / "persons" / "lenin" / "index.html"
            assert wait_for(lambda: person.is_file() and "V. I. Lenin" in person.read_text("utf-8")), log.read_text()
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/texts/harbour/index.html") as answer:
                shown = answer.read().decode()
            assert "A quay at dawn." in shown
            assert "livereload(" in shown
            assert "Content-Security-Policy" not in shown, "the policy would keep the reloading script out"
        finally:
            server.terminate()
    assert "Traceback" not in log.read_text()
