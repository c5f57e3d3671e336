"""How tests read a site in a browser: the widths, and a server like a plain host's."""

import threading
import time
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
INTERFACES = ("", "ar/")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        """Nothing: the test's own output is enough."""


@contextmanager
def served(folder):
    """The address of a server of this folder on this machine alone."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def until(page, condition):
    """Waits for a condition of the page, an expression of JavaScript. (The policy forbids Playwright's own way.)"""
    end = time.monotonic() + 10
    while not page.evaluate(condition):
        assert time.monotonic() < end, f"never: {condition}"
        page.wait_for_timeout(20)


def seen(page, selector):
    """How many of these a reader sees."""
    return page.locator(selector).evaluate_all("es => es.filter(e => e.checkVisibility()).length")


def address(site, path, over="file", server=""):
    """Where a page of a site is: ``over`` is «file», or «http» for that server."""
    file, mark, rest = path.partition("?") if "?" in path.partition("#")[0] else path.partition("#")
    base = (site / file).as_uri() if over == "file" else f"{server}/{file}"
    return base + mark + rest
