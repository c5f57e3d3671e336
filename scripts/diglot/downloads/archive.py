"""Archives that are the same whenever what is in them is."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Container, Mapping

EARLIEST = 1980
"""The first year that a ZIP archive knows."""


def zipped(files: Mapping[str, bytes], date: str, stored: Container[str] = ()) -> bytes:
    """A ZIP archive of these files, in their order, all of the day ``date`` (a W3C date; the earliest day there is where
    it is none); those that are ``stored`` are not compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, _moment(date))
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            archive.writestr(entry, data)
    return out.getvalue()


def _moment(date: str) -> tuple[int, int, int, int, int, int]:
    year, month, day = (int(part) for part in date.split("-")) if date.count("-") == 2 and date[0] != "-" else (0, 1, 1)
    return (year, month, day, 0, 0, 0) if year >= EARLIEST else (EARLIEST, 1, 1, 0, 0, 0)


def checksums(files: Mapping[str, bytes]) -> bytes:
    """What ``sha256sum --check`` reads."""
    return "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items()).encode()
