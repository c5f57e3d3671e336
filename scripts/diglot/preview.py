"""The live preview: the whole line again on every save, faults shown, the server never dying of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from diglot import pipeline
from diglot.issues import Issue
from diglot.project import EDITION_FILE, load

WATCHED = ("sources", "authority", "docs", EDITION_FILE, "mkdocs.yml")


def serve(directory: Path, port: int, show: Callable[[Iterable[Issue]], None]) -> None:
    """Build the edition and serve it on this machine alone until interrupted, rebuilding on every change.

    Uses MkDocs' own live-reload server, which tells the open pages to load again.
    """

    def rebuild() -> None:
        edition, issues = load(directory)
        show([*issues, *pipeline.build(edition, jobs=os.cpu_count() or 1)])

    edition, _ = load(directory)
    rebuild()
    server = LiveReloadServer(rebuild, host="127.0.0.1", port=port, root=str(edition.site))
    for name in WATCHED:
        if (edition.root / name).exists():
            server.watch(str(edition.root / name))
    try:
        server.serve()  # type: ignore[no-untyped-call]
    finally:
        server.shutdown()
