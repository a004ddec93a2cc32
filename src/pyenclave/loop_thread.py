"""A private event loop in a thread of its own, for callers without one."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future, wait
from typing import Any, TypeVar

T = TypeVar("T")
Farewell = Callable[[], Coroutine[Any, Any, None]]

_LOG = logging.getLogger("pyenclave")

_JOIN_TIMEOUT_S = 5.0
# What work that was cancelled may take to clean up.
_CLEANUP_TIMEOUT_S = 5.0


class LoopEnded(Exception):
    """Raised when work is given to a loop that was closed; the work was not begun."""


class LoopThread:
    """Runs coroutines for plain code, from any thread. Works inside a running loop too, as in Jupyter."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._lock = threading.Lock()
        self._is_closing = False
        self._farewells: list[Farewell] = []
        self._thread = threading.Thread(
            target=_serve, args=(self._loop, self._farewells), name="pyenclave-loop", daemon=True
        )
        self._thread.start()

    @property
    def is_current(self) -> bool:
        """True on the loop's own thread, where waiting for its work would wait for ever."""
        return threading.current_thread() is self._thread

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """The result of `work`, or what it raised. An interrupt (Ctrl-C) cancels it and waits for its cleaning up.

        The work runs in the caller's context (`contextvars`). Raises LoopEnded; RuntimeError on the loop's thread.
        """
        outcome: Future[T] = Future()
        tasks: list[asyncio.Task[None]] = []

        def begin() -> None:
            task = self._loop.create_task(_tell(work, outcome))
            task.add_done_callback(lambda _task: _see_to(work, outcome))
            tasks.append(task)

        def cancel() -> None:
            tasks[0].cancel()

        try:
            if self.is_current:
                raise RuntimeError("a loop cannot wait for work of its own")
            self._submit(begin)
        except BaseException:
            work.close()
            raise
        try:
            return outcome.result()
        except BaseException:
            if not outcome.done():
                with contextlib.suppress(LoopEnded):  # then it cancels what it has by itself
                    self._submit(cancel)
                wait([outcome], _CLEANUP_TIMEOUT_S)
            raise

    def close(self, farewell: Farewell, *, waits: bool = True) -> None:
        """Take no more work, run `farewell`, cancel what still runs, end the thread and wait for that. Legal twice."""
        with self._lock:
            if self._is_closing:
                return
            self._is_closing = True
            self._farewells.append(farewell)
            self._loop.call_soon_threadsafe(self._loop.stop)
        if waits and not self.is_current:
            self._thread.join(_JOIN_TIMEOUT_S)

    def _submit(self, act: Callable[[], object]) -> None:
        with self._lock:  # an act is put before the stop, or not at all
            if self._is_closing:
                raise LoopEnded
            self._loop.call_soon_threadsafe(act)


async def _tell(work: Coroutine[Any, Any, T], outcome: Future[T]) -> None:
    """Await `work` and tell its outcome; even SystemExit, which would end the loop, goes to the one who waits."""
    try:
        value = await work
    except asyncio.CancelledError:
        raise
    except BaseException as error:
        outcome.set_exception(error)
    else:
        outcome.set_result(value)


def _see_to(work: Coroutine[Any, Any, T], outcome: Future[T]) -> None:
    """Whatever became of the task, someone waits for an outcome; and work that was never begun is put away."""
    work.close()
    if not outcome.done():
        outcome.set_exception(CancelledError())


def _serve(loop: asyncio.AbstractEventLoop, farewells: list[Farewell]) -> None:
    """The thread: without a reference to the LoopThread, whose owner may let go of it."""
    asyncio.set_event_loop(loop)
    try:
        while not _ran_to_its_stop(loop):
            pass
        while farewells:  # taken out: what it refers to is not to live as long as the thread's owner
            loop.run_until_complete(farewells.pop()())
        pending = asyncio.all_tasks(loop)
        for task in pending:
            task.cancel()
        if pending:
            loop.run_until_complete(asyncio.wait(pending, timeout=_CLEANUP_TIMEOUT_S))
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
    finally:
        asyncio.set_event_loop(None)
        loop.close()


def _ran_to_its_stop(loop: asyncio.AbstractEventLoop) -> bool:
    """Run the loop. False if a callback of the caller's broke out of it; it can be run on."""
    try:
        loop.run_forever()
    except (SystemExit, KeyboardInterrupt) as error:
        _LOG.error("a callback on the private loop raised %s; the loop goes on", type(error).__name__)
        return False
    return True
