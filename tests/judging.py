"""Programs of others that judge citations, records and PDFs, run by node: ``make test`` installs them where npm is."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGES = Path(sys.prefix) / "oracles" / "node_modules"
SCRIPTS = Path(__file__).parent / "oracles"


def needs(package):
    """Skips tests where the package isn't."""
    return pytest.mark.skipif(not has(package), reason=lacking(package))


def has(package):
    return bool(shutil.which("node")) and (PACKAGES / package).is_dir()


def lacking(package):
    return f"no {package} found (make test installs it where npm is)"


def answer(script, package, question):
    """What a script of ours makes of a question with a package, or a file of one; both as JSON."""
    told = subprocess.run(
        ["node", SCRIPTS / script, PACKAGES / package],
        input=json.dumps(question).encode(),
        capture_output=True,
        check=True,
    )
    return json.loads(told.stdout)
