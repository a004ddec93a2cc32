"""A stack deep enough for the parser, wherever it is called: a thread with room, and a recursion limit to match.

The parser recurses in Python, deeper than the default limit allows, and both the limit and the size of a new thread's
stack are settings of the whole process: whoever changes them does it here.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

# The deepest stack measured is 7 825 frames: 200 times `if (1) return a || b && … * new function () {`, the costliest
# way from one bracket to the next, with 200 levels of chain. The rest is for the caller and other releases of Python.
REQUIRED_RECURSION_LIMIT: Final = 12_000

# Virtual memory; only what is used of it is ever real. At some 500 bytes of C stack per Python call that goes through
# C (a `__new__`, a sort key) this is enough for any depth below the parser's recursion limit.
STACK_BYTES: Final = 64 * 1_024 * 1_024

_STACK_SIZE_LOCK = threading.Lock()


def start_deep(thread: threading.Thread) -> None:
    """Starts a thread that has STACK_BYTES of stack."""
    with _STACK_SIZE_LOCK:
        before = threading.stack_size(STACK_BYTES)
        try:
            thread.start()
        finally:
            threading.stack_size(before)


def on_deep_stack(act: Callable[[], T]) -> T:
    """What `act` returns, called in a thread of its own with room for the parser; the caller waits for it.

    `act` must not raise. Raises RuntimeError if the system has no thread to give.
    """
    results: list[T] = []

    def serve() -> None:
        with RAISED_LIMIT:
            results.append(act())

    thread = threading.Thread(target=serve, name="pyenclave-parser", daemon=True)
    start_deep(thread)
    thread.join()
    return results[0]


class _RecursionLimit:
    """Python's recursion limit, high enough for the parser while anyone compiles, and the caller's own otherwise.

    It is one setting of the whole process. Left raised, it would turn an endless recursion through C in the caller's
    code (a `__getattr__` that reads itself) from a RecursionError into a crash: on CPython 3.11 the parser's limit is
    more than the 8 MiB of a main thread's stack hold.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._callers_limit = 0

    def __enter__(self) -> None:
        with self._lock:
            if self._users == 0:
                self._callers_limit = sys.getrecursionlimit()
            self._users += 1
            if sys.getrecursionlimit() < REQUIRED_RECURSION_LIMIT:
                sys.setrecursionlimit(REQUIRED_RECURSION_LIMIT)

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self._users -= 1
            # A limit that is not ours was set by someone else meanwhile, and stays.
            if self._users == 0 and sys.getrecursionlimit() == REQUIRED_RECURSION_LIMIT:
                sys.setrecursionlimit(self._callers_limit)


RAISED_LIMIT: Final = _RecursionLimit()
