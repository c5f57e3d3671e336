"""The policy of each page: there, and holding."""

import base64
import hashlib
import re

import pytest
from browsing import INTERFACES

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
INLINE = re.compile(r"<(script|style)(?![^>]*\b(?:src|type)=)[^>]*>(.*?)</\1>", re.DOTALL)


def allowed(text, kind):
    policy = POLICY.search(text)
    assert policy, "no policy"
    return directives(policy[1])[f"{kind}-src"].split()


def directives(policy):
    return dict(part.strip().split(" ", 1) for part in policy.split(";"))


def test_every_page_has_a_policy_that_allows_just_what_stands_in_it(harbour_site):
    pages = sorted(harbour_site.rglob("*.html"))
    assert len(pages) > 30
    for path in pages:
        text = path.read_text(encoding="utf-8")
        for kind, inline in INLINE.findall(text):
            digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
            assert allowed(text, kind) == ["'self'", f"'sha256-{digest}'"], path
        said = directives(POLICY.search(text)[1])
        assert [said[name] for name in ("default-src", "base-uri")] == ["'none'", "'none'"]
        assert set(" ".join(said.values()).split()) - {f"'sha256-{digest}'"} == {"'none'", "'self'", "data:"}
        assert not re.search(r'<[a-z][^>]*\s(?:style|on[a-z]+)="', text), path


@pytest.mark.browser
@pytest.mark.parametrize("over", ["file", "http"])
@pytest.mark.parametrize("interface", INTERFACES)
def test_the_scripts_run_under_it(open_page, interface, over):
    page = open_page(f"{interface}texts/arrival/index.html", over=over)
    assert page.evaluate("document.documentElement.classList.contains('js')")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.foreign = 1'}))")
    assert page.evaluate("window.foreign") is None
    assert [each for each in page.complaints if "Content Security Policy" in each]
    page.complaints.clear()
