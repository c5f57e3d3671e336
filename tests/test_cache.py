"""What is kept by its content, by several processes at once."""

import subprocess
import sys

from diglot.cache import Store

PUTTING = """
import sys
from pathlib import Path
from diglot.cache import Store
for n in range(600):
    store = Store(Path(sys.argv[1]))
    store.put(store.name(n % 3), "x" * 5000)
    store.sweep()
"""


def test_processes_that_keep_the_same_things_leave_each_other_alone(tmp_path):
    processes = [subprocess.Popen([sys.executable, "-c", PUTTING, str(tmp_path)]) for _ in range(3)]
    assert [each.wait() for each in processes] == [0, 0, 0]
    assert [path.suffix for path in tmp_path.iterdir()] in ([], [""])


def test_what_was_not_asked_for_is_swept_away(tmp_path):
    for wanted in ("one", "other"):
        store = Store(tmp_path)
        store.put(store.name(wanted), wanted)
        store.sweep()
    assert [store.get(path.name) for path in tmp_path.iterdir()] == ["other"]
