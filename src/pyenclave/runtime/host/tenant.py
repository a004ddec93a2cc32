"""One enclave on a pool: its workers, its place in the queue, its circuit breaker, its counts."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from ...stats import BreakerStats
from .breaker import Breaker, BreakerOpen
from .kinds import GuestKind
from .outcome import Verdict
from .refusals import PoolClosed
from .tally import Activity, Tally
from .worker import Worker

if TYPE_CHECKING:
    from .brood import Brood
    from .pool import Pool

# The outcome of a run that gave a value.
SUCCESS = "SUCCESS"


class Tenant:
    """Uses a pool's workers of one kind. Comes to the pool with its first run, on the pool's loop."""

    def __init__(self, pool: Pool, kind: GuestKind) -> None:
        self._pool = pool
        self.kind = kind
        self.breaker = Breaker()
        self.tally = Tally()
        self.activity = Activity()
        self.brood: Brood | None = None
        self.busy_count = 0
        self.is_closed = False
        # The worker of the run that tries after the breaker's pause.
        self._trying: Worker | None = None

    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The loop of the pool, once it has one."""
        return self._pool.loop

    @property
    def report(self) -> dict[str, object]:
        """What the spawner said of its locks; empty before it was first started."""
        return self._pool.report

    @property
    def waiting_count(self) -> int:
        """Runs that wait for a worker."""
        return self._pool.waiting(self)

    def begin(self) -> None:
        """A run begins. Raises PoolClosed if the pool takes no more, ConfigError on another loop than the pool's."""
        self._pool.require_admission()
        self.activity.begin()
        self._pool.activity.begin()

    def end(self, outcome: str) -> None:
        """A run has ended: SUCCESS, an error code, or the name of what it raised."""
        for tally in (self.tally, self._pool.tally):
            tally.runs[outcome] += 1
        self.activity.end()
        self._pool.activity.end()

    async def start(self) -> None:
        """Have the spares ready. Raises what `acquire` raises."""
        await self._pool.start(self)

    async def acquire(self) -> Worker:
        """A worker that is ready and belongs to the caller until `release`.

        Raises QueueFull, QueueTimeout, BreakerOpen, PoolClosed, LockdownError, SpawnerError, ConfigError.
        """
        if self.is_closed:
            raise PoolClosed("enclave")
        is_try = self.breaker.admit(time.monotonic())
        try:
            worker = await self._pool.acquire(self)
        except BaseException:
            if is_try:
                self.breaker.give_back()
            raise
        if is_try:
            self._trying = worker
            if worker.has_ended():
                self.lost(worker)
        else:
            try:
                # Those before it in the queue may have crashed meanwhile.
                self.breaker.require_closed(time.monotonic())
            except BreakerOpen:
                self.release(worker)
                raise
        return worker

    def ended(self, worker: Worker, *, is_crash: bool) -> None:
        """A worker that has seen a script of this enclave has ended."""
        self.breaker.ended(time.monotonic(), is_crash=is_crash, was_try=worker is self._trying)
        if worker is self._trying:
            self._trying = None

    def lost(self, worker: Worker) -> None:
        """A worker of this enclave was taken away; that says nothing of its script."""
        if worker is self._trying:
            self._trying = None
            self.breaker.give_back()

    def release(self, worker: Worker) -> None:
        """Give a worker back: it ends, and a fresh one takes its place."""
        self._pool.release(self, worker)

    def deadline(self, worker: Worker, monotonic_ns: int) -> None:
        """Have the spawner kill the worker at that time, should this loop be stalled then."""
        self._pool.deadline(worker, monotonic_ns)

    def close(self, verdict: Verdict) -> None:
        """Leave the pool now, on its loop. Runs under way end with the verdict; who waits gets PoolClosed."""
        self.is_closed = True
        self._pool.leave(self, verdict)

    def breaker_stats(self) -> BreakerStats:
        """A snapshot."""
        now = time.monotonic()
        return BreakerStats(state=self.breaker.state(now).value, retry_after_ms=self.breaker.retry_after_s(now) * 1_000)
