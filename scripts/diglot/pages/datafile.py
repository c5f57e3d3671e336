"""A file of data for a script: itself a script, which hands over what it holds, so that it loads from a disk as well."""

from __future__ import annotations

import json


def data_file(call: str, name: str, content: object) -> bytes:
    """A call of the global function ``call`` with the file's name and its content as JSON."""
    data = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    safe = data.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"{call}({json.dumps(name)},{safe});\n".encode()
