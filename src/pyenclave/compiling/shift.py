"""What one thread of a keeper holds and does: a spawner, its processes, and one thing at a time."""

from __future__ import annotations

import contextlib
import itertools
import selectors
import socket
import time
from collections import deque
from typing import Final

from ..errors import EnclaveError, SpawnerError
from ..runtime.wire import control
from .job import Job
from .line import Line

# At once; what comes besides waits.
MAX_PROCESSES: Final = 2

_READ: Final = selectors.EVENT_READ
_WRITE: Final = selectors.EVENT_WRITE
_ON_LINE: Final = -1
_ON_BELL: Final = -2


class Shift:
    """Begins with the first job that waits; belongs to its thread but for what is said otherwise."""

    def __init__(self, waiting: deque[Job], ears: socket.socket) -> None:
        """`waiting` is filled by others, who send a byte to `ears` then."""
        self._waiting = waiting
        self._ears = ears
        self._ears.setblocking(False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(ears, _READ, _ON_BELL)
        self._line: Line | None = None
        self._active: dict[int, Job] = {}
        self._serials = itertools.count(1)
        self._last_work = time.monotonic()

    @property
    def spawner_pid(self) -> int | None:
        """The spawner's process, None while there is none. From any thread."""
        line = self._line
        return None if line is None else line.pid

    def idle_for_s(self) -> float:
        """Seconds without a process."""
        return 0.0 if self._active else time.monotonic() - self._last_work

    def turn(self, most_s: float) -> None:
        """Begin what can begin, wait for something to happen, at most so long, and see to it."""
        try:
            self._end_unwanted()
            self._begin_waiting()
            patience = [job.patience_s() for job in self._active.values()]
            if patience and min(patience) <= 0:
                raise SpawnerError("the process that compiles large sources does not keep its deadlines")
            for key, mask in self._selector.select(min([most_s, *patience])):
                if key.data == _ON_BELL:
                    with contextlib.suppress(BlockingIOError):
                        self._ears.recv(4_096)
                elif key.data == _ON_LINE:
                    self._hear()
                elif key.data in self._active:
                    self._serve(key.data, mask)
        except EnclaveError as error:
            self._lose_line(error)

    def end(self, reason: BaseException) -> None:
        """End the spawner with all its processes; whoever waits for a verdict gets `reason` instead."""
        self._lose_line(reason)
        for job in self._waiting:
            job.fail(reason)
        self._selector.close()
        self._ears.close()

    def take(self, waiting: deque[Job]) -> None:
        """Make what waits this shift's own to answer for; what comes later is another's. Under the keeper's lock."""
        self._waiting = deque(waiting)
        waiting.clear()

    def forget(self) -> None:
        """After a fork, in the child, from whatever thread: let go of the descriptors, which are the parent's."""
        self._ears.close()
        self._selector.close()
        if self._line is not None:
            self._line.forget()
        for job in self._active.values():
            job.close()

    def _end_unwanted(self) -> None:
        for serial, job in self._active.items():
            if job.future.cancelled() and job.socket is not None:
                self._deafen(job)
                job.close()
                self._open_line().kill(serial)

    def _begin_waiting(self) -> None:
        while self._waiting and len(self._active) < MAX_PROCESSES:
            job = self._waiting.popleft()
            if job.is_settled():
                continue
            try:
                self._begin(job)
            except EnclaveError as error:
                job.fail(error)
                raise
            except OSError as error:
                job.fail(SpawnerError(f"the host has no descriptor left to compile a large source with: {error}"))

    def _begin(self, job: Job) -> None:
        line = self._open_line()
        serial = next(self._serials)
        with job.begin() as theirs:
            line.spawn(serial, theirs, job.heap_bytes, job.cpu_ms, job.wall_ms)
        assert job.socket is not None
        self._active[serial] = job
        self._selector.register(job.socket, _READ | _WRITE, serial)

    def _open_line(self) -> Line:
        if self._line is None:
            self._line = Line()
            self._selector.register(self._line, _READ, _ON_LINE)
        return self._line

    def _lose_line(self, reason: BaseException) -> None:
        jobs, self._active = list(self._active.values()), {}
        for job in jobs:
            self._deafen(job)
            job.fail(reason)
        line, self._line = self._line, None
        if line is not None:
            self._selector.unregister(line)
            line.close()
        self._last_work = time.monotonic()

    def _hear(self) -> None:
        match self._open_line().receive():
            case control.Exited(serial=serial, status=status):
                job = self._release(serial)
                job.end(status)
            case control.Failed(serial=serial, text=text):
                self._release(serial).fail(SpawnerError(f"no process could be made for a large source: {text}"))

    def _release(self, serial: int) -> Job:
        job = self._active.pop(serial)
        self._deafen(job)
        self._last_work = time.monotonic()
        return job

    def _serve(self, serial: int, mask: int) -> None:
        job = self._active[serial]
        assert job.socket is not None
        if mask & _WRITE:
            job.send()
            if not job.wants_to_write:
                self._selector.modify(job.socket, _READ, serial)
        if mask & _READ and not job.receive():
            # The spawner says how the process ended, or will end now.
            self._selector.unregister(job.socket)
            if job.is_overlong:
                self._open_line().kill(serial)

    def _deafen(self, job: Job) -> None:
        if job.socket is not None and job.socket in self._selector.get_map():
            self._selector.unregister(job.socket)
