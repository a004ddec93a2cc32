"""Doing on an event loop what only it may do, from wherever one is."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable

_LOG = logging.getLogger("pyenclave")

# How long to wait for a loop in another thread: more than handlers get to clean up.
_TIMEOUT_S = 2.0


def do_on_loop(loop: asyncio.AbstractEventLoop | None, act: Callable[[], None], *, waits: bool) -> None:
    """Do it here if the loop is this one, or does not run; else have the loop do it, and wait for that or not."""
    if loop is None or not loop.is_running() or (waits and loop is _running_loop()):
        act()
        return
    done = threading.Event()

    def do() -> None:
        act()
        done.set()

    loop.call_soon_threadsafe(do)
    if waits and not done.wait(_TIMEOUT_S):
        _LOG.warning("the event loop did not close its workers in time; it will when it comes to it")


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
