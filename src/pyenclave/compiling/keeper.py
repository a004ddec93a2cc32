"""The host's side: one thread that has sources compiled in processes, whoever asks, from whatever loop or thread.

The thread and its spawner start with the first source, and end with `stop`, or after a while without any. Every process
ends: with its reply, at its deadline, when nobody waits for it any more, or with the spawner.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final

from ..errors import ConfigError
from ..pipeline import CompilePolicy
from ..source import Source
from .job import Job, Verdict
from .shift import Shift

_LOG = logging.getLogger("pyenclave")

IDLE_S: Final = 60.0


class Keeper:
    """Compiles sources in processes; knows nothing of who owns it. Usable from any thread."""

    def __init__(self, idle_s: float = IDLE_S) -> None:
        self._idle_s = idle_s
        # Reentrant: the garbage collector may end a compiler in the midst of this module.
        self._lock = threading.RLock()
        self._waiting: deque[Job] = deque()
        self._is_stopping = False
        # The thread started last, what it holds, and while it serves the bell that it listens to.
        self._thread: threading.Thread | None = None
        self._shift: Shift | None = None
        self._bell: socket.socket | None = None

    @property
    def spawner_pid(self) -> int | None:
        """The spawner's process, None while there is none."""
        return None if self._shift is None else self._shift.spawner_pid

    def submit(
        self,
        source: Source,
        policy: CompilePolicy,
        *,
        known: Callable[[], Verdict | None],
        told: Callable[[Verdict], None],
    ) -> Future[Verdict]:
        """The verdict to come; cancelling it ends the process.

        `known` is asked before a process is, `told` hears of the verdict first; both in the keeper's thread.
        The future raises SpawnerError or ConfigError where no process can be had. Raises ConfigError once stopped.
        """
        job = Job(source, policy, known, told)
        job.future.add_done_callback(self._look_up)
        with self._lock:
            if self._is_stopping:
                raise _closed()
            self._waiting.append(job)
            if self._bell is None:
                self._start()
            self._ring()
        return job.future

    def stop(self, *, waits: bool) -> None:
        """End every process, the spawner and the thread, and be there when it is done, or not. Legal twice."""
        with self._lock:
            self._is_stopping = True
            thread = self._thread
            self._ring()
        if waits and thread is not None and thread is not threading.current_thread():
            thread.join()

    def forget(self) -> None:
        """After a fork, in the child: thread, spawner and processes are the parent's; let go of the descriptors."""
        if self._bell is not None:
            self._bell.close()
        if self._shift is not None:
            self._shift.forget()

    def _start(self) -> None:
        ears, self._bell = socket.socketpair()
        self._bell.setblocking(False)
        self._shift = Shift(self._waiting, ears)
        self._thread = threading.Thread(
            target=self._serve, args=(self._shift,), name="pyenclave-compilers", daemon=True
        )
        self._thread.start()

    def _look_up(self, future: Future[Verdict]) -> None:
        if future.cancelled():
            with self._lock:
                self._ring()

    def _ring(self) -> None:
        if self._bell is not None:
            # A bell that takes no more has been rung often enough.
            with contextlib.suppress(BlockingIOError):
                self._bell.send(b"!")

    def _serve(self, shift: Shift) -> None:
        reason: BaseException = _closed()
        try:
            while not self._is_over(shift):
                shift.turn(self._idle_s)
        except BaseException as error:  # whatever it is, someone waits for an answer
            _LOG.exception("the thread that keeps compiler processes failed")
            reason = error
            self._hang_up()
        shift.end(reason)

    def _is_over(self, shift: Shift) -> bool:
        """Whether the thread has nothing to do any more. Then a source that comes later starts another."""
        with self._lock:
            is_over = self._is_stopping or (not self._waiting and shift.idle_for_s() >= self._idle_s)
            if is_over:
                self._hang_up()
            return is_over

    def _hang_up(self) -> None:
        with self._lock:
            bell, self._bell = self._bell, None
            if bell is not None:
                bell.close()
            if self._shift is not None:
                self._shift.take(self._waiting)


def _closed() -> ConfigError:
    return ConfigError("this compiler is closed; make a new enclave")
