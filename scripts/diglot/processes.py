"""Work in several processes at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path


def pool(jobs: int, start: Callable[..., object] | None = None, *values: object) -> ProcessPoolExecutor:
    """So many processes, each of which calls ``start`` with the values first.

    Where that is safe (Linux, no other thread) they go on from what this one has loaded; elsewhere each begins anew,
    which takes it most of a second.
    """
    method = "fork" if _threads() == 1 else "spawn"
    return ProcessPoolExecutor(jobs, get_context(method), initializer=partial(start, *values) if start else None)


def _threads() -> int:
    """The threads of this process, those of libraries included (the typesetter keeps some); 0 where nobody tells."""
    tasks = Path("/proc/self/task")
    return sum(1 for _ in tasks.iterdir()) if tasks.is_dir() else 0
