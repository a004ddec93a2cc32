"""Work on a large message goes aside, into a thread, so that one run's megabytes do not hold up all the others.

The interpreter still does one thing at a time, but it changes between threads every few milliseconds; only a decoder's
own loop in C is not parted, and that is what limits on size and elements bound.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")

# Decoding as much takes a millisecond or two, a thread a tenth of one.
LARGE_BYTES = 262_144


async def aside(call: Callable[[], T], size_bytes: int) -> T:
    """What `call` returns or raises; made here if it is about few bytes, else in a thread that ends with it."""
    if size_bytes < LARGE_BYTES:
        return call()
    answer: Future[T] = Future()
    answer.set_running_or_notify_cancel()
    threading.Thread(target=_work, args=(call, answer), name="pyenclave-decode", daemon=True).start()
    return await asyncio.wrap_future(answer)


def _work(call: Callable[[], T], answer: Future[T]) -> None:
    try:
        value = call()
    except BaseException as error:  # whatever it is, someone waits for an answer
        answer.set_exception(error)
    else:
        answer.set_result(value)
