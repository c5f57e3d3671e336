"""An empty edition that builds: the files that «diglot new» lays down."""

from __future__ import annotations

from pathlib import Path

from diglot.issues import Issue
from diglot.model import Where
from diglot.project import write

FILES = Path(__file__).parent / "files"


def create(target: Path) -> tuple[list[Path], list[Issue]]:
    """Lay down an empty edition in a folder that doesn't exist or is empty (D009 otherwise, and nothing is written)."""
    if target.is_file() or (target.is_dir() and any(target.iterdir())):
        hint = "name a new folder."
        return [], [Issue("D009", Where(target.name), "there is something here already.", hint)]
    written = []
    for path in sorted(path for path in FILES.rglob("*") if path.is_file()):
        name = path.relative_to(FILES).as_posix().replace("dot-", ".")
        write(target / name, path.read_bytes())
        written.append(target / name)
    return written, []
