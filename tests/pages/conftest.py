"""A reader: pages of the small edition in a browser, from a disk or a server, and nothing amiss behind them."""

import pytest
from browsing import WIDE, address, served


@pytest.fixture(scope="session")
def harbour_server(harbour_site):
    """The address of a server of the small edition."""
    with served(harbour_site) as server:
        yield server


@pytest.fixture
def open_page(browser, harbour_site, request):
    """Opens a page of the small edition; gives it, with the addresses that it asked for (``asked``) and what the
    browser complained of (``complaints``: errors, and what the policy kept out), of which there must be nothing in the
    end."""
    contexts, pages = [], []

    def opened(path, viewport=None, over="file", **settings):
        context = browser.new_context(viewport=viewport or WIDE, **settings)
        contexts.append(context)
        page = context.new_page()
        pages.append(page)
        page.asked, page.complaints = [], []
        page.on("request", lambda asked: page.asked.append(asked.url))
        page.on("console", lambda said: page.complaints.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        server = request.getfixturevalue("harbour_server") if over == "http" else ""
        page.goto(address(harbour_site, path, over, server))
        return page

    yield opened
    complaints = [each for page in pages for each in page.complaints]
    for context in contexts:
        context.close()
    assert complaints == []
