"""The Content-Security-Policy of a page: everything from the site itself, and what stands in the page by its hash.

Source: Content Security Policy Level 3 (W3C), 2.3.1 and 6.7. ``'self'`` holds for files of a disk too.
"""

from __future__ import annotations

import base64
import hashlib


def policy(script: str = "", style: str = "") -> str:
    """The policy of a page with this script and this style in it, each as it stands between its tags."""
    directives = {
        "default-src": "'none'",
        "script-src": f"'self'{_allowed(script)}",
        "style-src": f"'self'{_allowed(style)}",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "media-src": "'self'",
        "connect-src": "'self'",
        "manifest-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
    }
    return "; ".join(f"{name} {sources}" for name, sources in directives.items())


def _allowed(inline: str) -> str:
    """`` 'sha256-…'`` of what stands in the page."""
    digest = base64.b64encode(hashlib.sha256(inline.encode()).digest()).decode()
    return f" 'sha256-{digest}'" if inline else ""
