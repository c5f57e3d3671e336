"""Work in several processes at once."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context


def pool(jobs: int, start: Callable[..., object] | None = None, *values: object) -> ProcessPoolExecutor:
    """So many processes, each of which calls ``start`` with the values first.

    Where that is safe (Linux, no other thread) they go on from what this one has loaded; elsewhere each begins anew,
    which takes it most of a second.
    """
    method = "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"
    return ProcessPoolExecutor(jobs, get_context(method), initializer=partial(start, *values) if start else None)
