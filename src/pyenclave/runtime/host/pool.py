"""The pool: spares kept ready, a bounded queue, every exit path ends in a dead and reaped guest."""

from __future__ import annotations

import asyncio
import itertools
import json
import logging
import os
import secrets
import socket
from collections import deque
from dataclasses import dataclass

from ...errors import ConfigError, EnclaveError, LockdownError, SpawnerError
from ..guest import statuses
from ..spawner.launch import SpawnerConfig
from ..wire import control
from ..wire.messages import GuestState, RunLimits, prepare_frame
from .link import SpawnerLink
from .outcome import ExitReport, Usage
from .worker import Worker

_LOG = logging.getLogger("pyenclave")

# Guests that die before they are ready, one after the other, until the pool gives up: then it is the machine.
_BOOT_FAILURES = 3
# Wait status in the place of one for a guest that was never there.
_NEVER_FORKED = 255 << 8


@dataclass(frozen=True, slots=True)
class PoolSettings:
    """What the pool is told. Sizes in bytes, times in milliseconds. Without a seed each guest gets one of its own."""

    template: str
    min_workers: int
    max_workers: int
    heap_bytes: int
    message_bytes: int
    limits: RunLimits
    seed: int | None
    max_queue_size: int
    queue_timeout_ms: int
    required_locks: tuple[str, ...]


class QueueFull(Exception):
    """Raised when as many runs wait as may; the pool goes on."""


class QueueTimeout(Exception):
    """Raised when no worker was free in time; the pool goes on."""


class Pool:
    """Workers of one template. Belongs to the loop it is first used on."""

    def __init__(self, settings: PoolSettings) -> None:
        self._settings = settings
        self._link: SpawnerLink | None = None
        self._starting: asyncio.Task[None] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._serials = itertools.count(1)
        self._workers: dict[int, Worker] = {}
        self._spares: deque[Worker] = deque()
        self._lent: set[int] = set()
        self._waiters: deque[asyncio.Future[Worker]] = deque()
        self._boot_failures = 0
        self._boot_failure = ""
        self._changed = asyncio.Event()
        self._closed = False
        self.report: dict[str, object] = {}

    async def start(self) -> None:
        """Start the spawner and wait until the spares are ready. Raises LockdownError, SpawnerError."""
        await self._ensure_link()
        self._fill()
        while len(self._spares) < self._spare_target() and not self._closed:
            if self._boot_failures >= _BOOT_FAILURES:
                raise self._boot_error()
            self._changed.clear()
            await self._changed.wait()

    async def acquire(self) -> Worker:
        """A worker that is ready and belongs to the caller until `release`.

        Raises QueueFull, QueueTimeout, LockdownError, SpawnerError.
        """
        if self._link is None or not self._link.is_open:
            await self._ensure_link()
        while self._spares:
            spare = self._spares.popleft()
            if spare.state is GuestState.READY:
                self._lent.add(spare.serial)
                return spare
        booting = sum(1 for w in self._workers.values() if w.state is GuestState.BOOTING)
        room = self._settings.max_workers - len(self._workers)
        if len(self._waiters) - booting - room >= self._settings.max_queue_size:
            raise QueueFull
        waiter: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        self._fill()
        try:
            async with asyncio.timeout(self._settings.queue_timeout_ms / 1_000):
                return await waiter
        except BaseException as error:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                self.release(waiter.result())  # it came in the same turn of the loop
            if isinstance(error, TimeoutError):
                raise QueueTimeout from None
            raise

    def release(self, worker: Worker) -> None:
        """Give a worker back: it ends, and a fresh one takes its place."""
        worker.retire()
        self._lent.discard(worker.serial)
        if self._loop is not None and not self._closed:
            # Not now: first the caller gets its result.
            self._loop.call_soon(self._fill)

    def deadline(self, worker: Worker, monotonic_ns: int) -> None:
        """Have the spawner kill the worker at that time, should this loop be stalled then."""
        if self._link is not None and self._link.is_open:
            self._link.send(control.Deadline(worker.serial, monotonic_ns))

    def close(self) -> None:
        """End everything now. Runs under way end as WORKER_CRASHED; waiting runs get SpawnerError."""
        self._closed = True
        if self._starting is not None:
            self._starting.cancel()
        self._drop_all("the enclave was closed")
        if self._link is not None:
            self._link.close()

    # Below: how it is done.

    async def _ensure_link(self) -> None:
        loop = asyncio.get_running_loop()
        if self._closed:
            raise ConfigError("this enclave is closed; make a new one")
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise ConfigError("an enclave belongs to the event loop it was first used on; make one per loop")
        if self._link is not None and self._link.is_open and self._starting is None:
            return
        if self._starting is None:
            self._starting = loop.create_task(self._start_link())
        starting = self._starting
        try:
            await asyncio.shield(starting)
        finally:
            if starting.done() and self._starting is starting:
                self._starting = None

    async def _start_link(self) -> None:
        self._boot_failures = 0
        config = SpawnerConfig(templates=(self._settings.template,), required_locks=self._settings.required_locks)
        link = SpawnerLink(config, self._on_report, self._on_lost)
        self.report = json.loads(await link.start())
        locks = self.report.get("locks")
        if isinstance(locks, dict):
            missing = {n: why for n, why in locks.items() if why != "held" and n in self._settings.required_locks}
            if missing:
                link.close()
                raise LockdownError(_lockdown_text(missing))
        self._link = link

    def _spare_target(self) -> int:
        wanted = max(self._settings.min_workers, len(self._waiters))
        return min(self._settings.max_workers - len(self._lent), wanted)

    def _fill(self) -> None:
        """Ask for guests until spares and those on their way reach the target."""
        if self._closed or self._link is None or not self._link.is_open:
            return
        on_their_way = sum(1 for w in self._workers.values() if w.state is GuestState.BOOTING)
        missing = self._spare_target() - len(self._spares) - on_their_way
        for _ in range(min(missing, self._settings.max_workers - self._live_count())):
            self._spawn()

    def _live_count(self) -> int:
        """Guests that count against max_workers: dying ones do not, they have let go of their socket."""
        return sum(1 for w in self._workers.values() if w.state is not GuestState.ENDED)

    def _spawn(self) -> None:
        assert self._link is not None
        host_end, guest_end = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        host_end.setblocking(False)
        settings = self._settings
        worker = Worker(next(self._serials), host_end, settings.message_bytes, self._on_ready)
        self._workers[worker.serial] = worker
        seed = settings.seed if settings.seed is not None else secrets.randbits(32)
        # It lies in the socket before the guest exists; a guest reads it before it says that it is ready.
        worker.send(prepare_frame(settings.limits._replace(seed=seed)))
        request = control.Spawn(
            worker.serial, settings.template, settings.heap_bytes, settings.message_bytes, settings.limits.cpu_ms
        )
        self._link.send(request, guest_end)

    def _on_ready(self, worker: Worker) -> None:
        self._boot_failures = 0
        self._changed.set()
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                self._lent.add(worker.serial)
                waiter.set_result(worker)
                return
        self._spares.append(worker)

    def _on_report(self, report: control.Report, descriptor: int | None) -> None:
        match report:
            case control.Spawned(serial, pid):
                self._workers[serial].spawned(pid, descriptor)
            case control.Exited(serial, status, user_us, system_us, max_rss_kib):
                exit_report = ExitReport(status, Usage((user_us + system_us) / 1_000, max_rss_kib * 1_024))
                self._gone(serial, exit_report)
            case control.Failed(serial, errno, text):
                _LOG.warning("a worker could not be made: %s (errno %d)", text, errno)
                self._workers[serial].kill_reason = f"it could not be forked: {text} (errno {errno})"
                self._gone(serial, ExitReport(_NEVER_FORKED, Usage(0.0, 0)))
            case _:
                raise control.ControlError(f"unexpected report {report!r}")

    def _gone(self, serial: int, report: ExitReport) -> None:
        worker = self._workers.pop(serial)
        booting = worker.state is GuestState.BOOTING
        ready = worker.state is GuestState.READY and serial not in self._lent
        worker.ended(report)
        if booting or ready:
            worker.close()
            if ready and worker in self._spares:
                self._spares.remove(worker)
            self._boot_failures += 1
            self._boot_failure = worker.kill_reason or statuses.describe(os.waitstatus_to_exitcode(report.status))
            self._changed.set()
            if self._boot_failures >= _BOOT_FAILURES:
                self._fail_waiters(self._boot_error())
                return
        self._fill()

    def _boot_error(self) -> EnclaveError:
        return SpawnerError(f"workers end before they are ready: {self._boot_failure}")

    def _on_lost(self) -> None:
        self._drop_all("the spawner ended")

    def _drop_all(self, reason: str) -> None:
        workers = list(self._workers.values())
        self._workers.clear()
        self._spares.clear()
        for worker in workers:
            worker.kill(reason)
            worker.lost()
        self._lent.clear()
        self._changed.set()
        self._fail_waiters(SpawnerError(reason))

    def _fail_waiters(self, error: EnclaveError) -> None:
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done() and not waiter.get_loop().is_closed():
                waiter.set_exception(error)


def _lockdown_text(missing: dict[str, object]) -> str:
    locks = "; ".join(f"{name}: {why}" for name, why in missing.items())
    return (
        f"this machine cannot give every lock that the security level demands: {locks}. Use a kernel and container "
        "settings that allow seccomp and Landlock (Linux 5.13 or later; Docker's default seccomp profile of version 23 "
        "or later), or accept the gap with allow_missing_locks=[…] and unsafe_reason='…'"
    )
