"""The live preview: the whole line again on every save, faults shown, the server never dying of them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from diglot.building import build
from diglot.issues import Issue
from diglot.progress import quietly
from diglot.project import AUTHORITY, EDITION_FILE, load

_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')

WATCHED = ("sources", AUTHORITY, "docs", EDITION_FILE, "mkdocs.yml")


def prepare(directory: Path, port: int, show: Callable[[Iterable[Issue]], None]) -> LiveReloadServer:
    """Build the edition, and make ready a server for it on this machine alone that rebuilds on every change.

    The server is MkDocs' own, which tells open pages to load again. ``show`` gets the issues of each build.
    """

    def rebuild() -> None:
        edition, issues = load(directory)
        show([*issues, *build(edition, os.cpu_count() or 1, quietly, "leave")])

    edition, _ = load(directory)
    server = _Server(rebuild, host="127.0.0.1", port=port, root=str(edition.site))
    server.observer = _Observer(timeout=0.5)
    for path in filter(None, (*(edition.root / name for name in WATCHED), edition.borrowed)):
        if path.exists():
            server.watch(str(path))
    server.observer.start()
    rebuild()
    return server


class _Server(LiveReloadServer):
    """Shows pages without their policy, which would not let in the script that loads them again."""

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        content = _POLICY.sub(b"", content, count=1)
        injected: bytes = super()._inject_js_into_html(content, epoch)  # type: ignore[no-untyped-call]
        return injected


class _Observer(PollingObserver):
    """May be started before the server starts it, so that a change during the first build is seen."""

    def start(self) -> None:
        if not self.is_alive():
            super().start()


def serve(server: LiveReloadServer) -> None:
    """Serve until interrupted."""
    try:
        server.serve()  # type: ignore[no-untyped-call]
    finally:
        server.shutdown()
