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
from ...result import ErrorCode
from ..guest import statuses
from ..spawner.launch import SpawnerConfig, launch
from ..wire import control
from ..wire.messages import RunLimits, prepare_frame
from . import lockdown
from .link import Launch, SpawnerLink
from .outcome import ExitReport, Usage, Verdict
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


class PoolClosed(ConfigError):
    """Raised when the pool is closed, or was while someone waited for it."""

    def __init__(self) -> None:
        super().__init__("this enclave is closed; make a new one")


class Pool:
    """Workers of one template. Belongs to the loop it is first used on."""

    def __init__(self, settings: PoolSettings, launch: Launch = launch) -> None:
        self._settings = settings
        self._launch = launch
        self._link: SpawnerLink | None = None
        self._starting: asyncio.Task[None] | None = None
        self._serials = itertools.count(1)
        # Every worker whose end was not reported yet. It is booting, then a spare, then lent; released, it is none
        # of these and counts no more against max_workers.
        self._workers: dict[int, Worker] = {}
        self._booting: set[int] = set()
        self._spares: dict[int, Worker] = {}
        self._lent: set[int] = set()
        self._waiters: deque[asyncio.Future[Worker]] = deque()
        # Those who wait for spares to be ready, without wanting one.
        self._watchers: list[asyncio.Future[None]] = []
        self._boot_failures = 0
        self._closed = False
        self.loop: asyncio.AbstractEventLoop | None = None
        self.report: dict[str, object] = {}

    async def start(self) -> None:
        """Start the spawner and wait until the spares are ready. Raises LockdownError, SpawnerError, ConfigError."""
        self._boot_failures = 0
        while True:
            await self._ensure_link()
            watcher: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._watchers.append(watcher)
            self._fill()
            if len(self._spares) >= self._spare_target():
                self._watchers.remove(watcher)
                return
            await watcher

    async def acquire(self) -> Worker:
        """A worker that is ready and belongs to the caller until `release`.

        Raises QueueFull, QueueTimeout, PoolClosed, LockdownError, SpawnerError, ConfigError.
        """
        await self._ensure_link()
        while self._spares:
            spare = self._spares.pop(next(iter(self._spares)))
            if not spare.has_ended():
                self._lent.add(spare.serial)
                return spare
        if len(self._waiters) - len(self._booting) - self._room() >= self._settings.max_queue_size:
            raise QueueFull
        if self._boot_failures >= _BOOT_FAILURES:
            self._boot_failures = 0  # the machine may be better by now
        waiter: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        try:
            self._fill()
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
        self._lent.discard(worker.serial)
        if self.loop is None or self.loop.is_closed():
            worker.kill("its event loop was closed")
            worker.close()
        else:
            # Not now: first the caller gets its result.
            self.loop.call_soon(self._retire, worker)

    def _retire(self, worker: Worker) -> None:
        worker.retire()
        self._fill()

    def deadline(self, worker: Worker, monotonic_ns: int) -> None:
        """Have the spawner kill the worker at that time, should this loop be stalled then."""
        if self._link is not None and self._link.is_open:
            self._link.send(control.Deadline(worker.serial, monotonic_ns))

    def close(self) -> None:
        """End everything now. Runs under way end as CANCELLED; who waits for a worker gets PoolClosed."""
        self._closed = True
        self._drop_all(Verdict(ErrorCode.CANCELLED, "the enclave was closed"), PoolClosed())
        if self._link is not None:
            self._link.close()

    async def settled(self) -> None:
        """Wait until nothing of a closed pool is left on the loop."""
        if self._starting is not None:
            await asyncio.wait([self._starting])

    # Below: how it is done.

    async def _ensure_link(self) -> None:
        loop = asyncio.get_running_loop()
        self._require_open()
        if self.loop is None:
            self.loop = loop
        elif self.loop is not loop:
            raise ConfigError("an enclave belongs to the event loop it was first used on; make one per loop")
        if self._is_up():
            return
        if self._starting is None:
            self._starting = loop.create_task(self._start_link())
            self._starting.add_done_callback(_look_at)
        await asyncio.shield(self._starting)
        self._require_open()
        if not self._is_up():
            raise SpawnerError("the process that makes workers ended as soon as it had started")

    def _require_open(self) -> None:
        if self._closed:
            raise PoolClosed

    def _is_up(self) -> bool:
        return self._starting is None and self._link is not None and self._link.is_open

    async def _start_link(self) -> None:
        config = SpawnerConfig(templates=(self._settings.template,), required_locks=self._settings.required_locks)
        link = self._link = SpawnerLink(config, self._on_report, self._on_lost, self._launch)
        try:
            self._require_open()
            self.report = json.loads(await link.start())
            locks = self.report.get("locks")
            if isinstance(locks, dict):
                missing = {n: why for n, why in locks.items() if why != "held" and n in self._settings.required_locks}
                if missing:
                    link.close()
                    raise LockdownError(lockdown.text_of(missing))
        except SpawnerError:
            if self._closed:
                raise PoolClosed from None
            raise
        finally:
            self._starting = None

    def _room(self) -> int:
        return self._settings.max_workers - len(self._booting) - len(self._spares) - len(self._lent)

    def _spare_target(self) -> int:
        wanted = max(self._settings.min_workers, len(self._waiters))
        return min(self._settings.max_workers - len(self._lent), wanted)

    def _fill(self) -> None:
        """Ask for guests until spares and those on their way reach the target."""
        missing = self._spare_target() - len(self._spares) - len(self._booting)
        for _ in range(missing):
            if self._closed or not self._is_up() or self._boot_failures >= _BOOT_FAILURES:
                return
            self._spawn()

    def _spawn(self) -> None:
        assert self._link is not None
        try:
            host_end, guest_end = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        except OSError as error:
            self._boot_failed(f"no socket could be made: {error}")
            return
        host_end.setblocking(False)
        settings = self._settings
        worker = Worker(next(self._serials), host_end, settings.message_bytes, self._on_ready)
        self._workers[worker.serial] = worker
        self._booting.add(worker.serial)
        seed = settings.seed if settings.seed is not None else secrets.randbits(32)
        # It lies in the socket before the guest exists; a guest reads it before it says that it is ready.
        worker.send(prepare_frame(settings.limits._replace(seed=seed)))
        request = control.Spawn(
            worker.serial, settings.template, settings.heap_bytes, settings.message_bytes, settings.limits.cpu_ms
        )
        self._link.send(request, guest_end)

    def _on_ready(self, worker: Worker) -> None:
        self._boot_failures = 0
        self._booting.discard(worker.serial)
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                self._lent.add(worker.serial)
                waiter.set_result(worker)
                return
        self._spares[worker.serial] = worker
        self._tell_watchers(None)

    def _on_report(self, report: control.Report, descriptor: int | None) -> None:
        match report:
            case control.Spawned(serial, pid):
                if descriptor is None and self._link is not None:
                    self._link.send(control.Kill(serial))  # this process may open no more; nobody else could kill it
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
        worker.ended(report)
        if serial in self._booting:
            self._booting.discard(serial)
            worker.close()
            self._boot_failed(worker.kill_reason or _ending(report.status))
        elif self._spares.pop(serial, None) is not None:
            worker.close()
            # Not replaced before a run wants it: one that cannot live idle would be made again and again.
            self._tell_watchers(None)
        else:
            self._fill()

    def _boot_failed(self, reason: str) -> None:
        self._boot_failures += 1
        if self._boot_failures >= _BOOT_FAILURES:
            self._fail_all(SpawnerError(f"workers end before they are ready: {reason}"))
        else:
            self._fill()

    def _on_lost(self) -> None:
        verdict = Verdict(ErrorCode.WORKER_CRASHED, "the process that makes workers ended, and its workers with it")
        self._drop_all(verdict, SpawnerError("the process that makes workers ended; try again"))

    def _drop_all(self, verdict: Verdict, error: EnclaveError) -> None:
        workers = list(self._workers.values())
        for group in (self._workers, self._booting, self._spares, self._lent):
            group.clear()
        for worker in workers:
            worker.lost(verdict)
        self._fail_all(error)

    def _fail_all(self, error: EnclaveError) -> None:
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done() and not waiter.get_loop().is_closed():
                waiter.set_exception(error)
        self._tell_watchers(error)

    def _tell_watchers(self, error: EnclaveError | None) -> None:
        watchers, self._watchers = self._watchers, []
        for watcher in watchers:
            if watcher.done() or watcher.get_loop().is_closed():
                continue
            if error is None:
                watcher.set_result(None)
            else:
                watcher.set_exception(error)


def _look_at(task: asyncio.Task[None]) -> None:
    """Take note of a failure that nobody may be waiting for any more: the next run tries again and hears its own."""
    if not task.cancelled():
        task.exception()


def _ending(status: int) -> str:
    code = os.waitstatus_to_exitcode(status)
    return statuses.describe(code) if code >= 0 else f"killed by signal {-code}"
