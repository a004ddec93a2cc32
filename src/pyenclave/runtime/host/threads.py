"""A bounded pool of threads for tools that are plain functions.

`concurrent.futures` has one, but at its end the interpreter waits for every thread of that, so that one tool that
hangs would keep the caller's program from ending. These are daemons.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import Empty, SimpleQueue
from typing import Any, NamedTuple


class _Job(NamedTuple):
    call: Callable[[], Any]
    answer: Future[Any]


class Threads:
    """At most `limit` threads, started when they are needed. Usable from any thread."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._count = 0
        self._closed = False

    def submit(self, call: Callable[[], Any]) -> Future[Any]:
        """Have a thread call it; a future that is cancelled in time keeps it from being called.

        Raises RuntimeError once closed.
        """
        answer: Future[Any] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the threads for tools have ended")
            self._jobs.put(_Job(call, answer))
            if not self._idle.acquire(blocking=False) and self._count < self._limit:
                self._count += 1
                name = f"pyenclave-tool-{self._count}"
                threading.Thread(target=_work, args=(self._jobs, self._idle), name=name, daemon=True).start()
        return answer

    def close(self) -> None:
        """Let the threads end, each when it has done what it does now. May be called more than once."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            with contextlib.suppress(Empty):
                while (job := self._jobs.get_nowait()) is not None:
                    job.answer.cancel()
            for _ in range(self._count):
                self._jobs.put(None)


def _work(jobs: SimpleQueue[_Job | None], idle: threading.Semaphore) -> None:
    while (job := jobs.get()) is not None:
        if job.answer.set_running_or_notify_cancel():
            _answer(job)
        # Nothing of a tool's is kept while waiting for the next.
        del job
        idle.release()


def _answer(job: _Job) -> None:
    try:
        value = job.call()
    except StopIteration as error:
        # asyncio refuses it as the outcome of a future, and whoever awaits that would wait for ever.
        failure = RuntimeError("the tool raised StopIteration")
        failure.__cause__ = error
        job.answer.set_exception(failure)
    except BaseException as error:  # whatever it is, someone waits for an answer
        job.answer.set_exception(error)
    else:
        job.answer.set_result(value)
