"""The files of the index: what they hold, how numbers are written in them, and where one ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from diglot.pages.datafile import data_file

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
"""Six bits a character."""
BITMAP = "."
"""Begins a set of numbers that is written as bits."""
CALL = "diglotSearch"
"""The function that a file hands its content to."""


def numbers(rising: Sequence[int], least: int = 0) -> str:
    """Rising numbers as text: the steps between them, five bits a character from the lowest, the sixth for «more
    follows»; or, where that is shorter, a bit for each number there might be."""
    written = []
    before = least - 1
    for number in rising:
        step = number - before - 1
        before = number
        while step > 31:
            written.append(DIGITS[32 | (step & 31)])
            step >>= 5
        written.append(DIGITS[step])
    bits = rising[-1] // 6 + 2 if rising else 1
    return _bitmap(rising) if bits < len(written) else "".join(written)


def _bitmap(rising: Sequence[int]) -> str:
    cells = bytearray(rising[-1] // 6 + 1)
    for number in rising:
        cells[number // 6] |= 1 << number % 6
    return BITMAP + "".join(DIGITS[cell] for cell in cells)


def file(name: str, content: object) -> bytes:
    """A file of the index."""
    return data_file(CALL, name, content)


def packed(lines: Iterable[tuple[str, str]], size: int) -> Iterator[tuple[str, str]]:
    """Lines under their rising keys, brought together to shards of about so many bytes.

    Yields:
        The least beginning of a shard's first key that tells it from the shard before, and its lines.
    """
    held: list[str] = []
    first, before, weight = "", "", 0
    for key, line in lines:
        length = len(line.encode()) + 2
        if held and weight + length > size:
            yield first, _shard(held)
            held, weight = [], 0
        first = first if held else _telling(before, key)
        held.append(line)
        weight += length
        before = key
    if held:
        yield first, _shard(held)


def _shard(lines: Iterable[str]) -> str:
    """Lines with a break before and after each, so that one is found by how it begins."""
    return "\n".join(["", *lines, ""])


def _telling(before: str, key: str) -> str:
    """As much of a key as is more than the one before."""
    same = next((at for at, pair in enumerate(zip(before, key, strict=False)) if pair[0] != pair[1]), len(before))
    return key[: same + 1]
