"""A pool of workers that enclaves may share: `WorkerPool`."""

from __future__ import annotations

import asyncio
import logging
import threading
import weakref
from collections.abc import Coroutine, Sequence
from types import TracebackType
from typing import Any, Final, Protocol, Self, TypeVar

from .errors import ConfigError
from .loop_thread import LoopEnded, LoopThread
from .options import WorkerPoolConfig
from .runtime.host import fork_watch
from .runtime.host.kinds import PoolSettings
from .runtime.host.link import Launch
from .runtime.host.on_loop import do_on_loop
from .runtime.host.pool import Pool
from .runtime.host.refusals import PoolClosed
from .runtime.host.tally import Activity
from .runtime.spawner.launch import launch
from .stats import WorkerPoolStats

T = TypeVar("T")

_LOG = logging.getLogger("pyenclave")

# How long closing waits for runs to end: more than handlers get to clean up.
_SETTLE_TIMEOUT_S: Final = 2.0


class WorkerPool:
    """Workers for many enclaves, of any presets and levels.

        async with WorkerPool(max_workers=8) as pool:
            alice, bob = Enclave(pool=pool), Enclave(pool=pool, security_level="STRICT")

    Options are those of `WorkerPoolConfig`; the limits of one worker are the most an enclave on this pool can have.
    Enclaves take turns, so that none waits for another's queue. A spare serves the enclaves for which it was prepared:
    `min_workers` are kept of each kind in use. Closing an enclave ends its own runs; closing the pool ends all.

    Asynchronous use belongs to one event loop; `run_sync` of all its enclaves shares a private one. In a process forked
    from this one the pool starts anew on first use, and leaves the original's workers alone.
    """

    def __init__(self, config: WorkerPoolConfig | None = None, /, **given: Any) -> None:
        if config is not None and given:
            raise ConfigError("give either a WorkerPoolConfig object or options by name, not both")
        self._sides = Sides(config if config is not None else WorkerPoolConfig(**given), owner="worker pool")
        # A pool that is dropped without `close` must not leave processes and threads behind.
        self._finalizer = weakref.finalize(self, self._sides.close, waits=False)

    @property
    def config(self) -> WorkerPoolConfig:
        """What the pool was told."""
        return self._sides.config

    @property
    def sides(self) -> Sides:
        """For enclaves: the pool of the event loop and the private one."""
        return self._sides

    def stats(self) -> WorkerPoolStats:
        """What the pool is doing and has done; from any thread."""
        return self._sides.stats()

    def close(self) -> None:
        """End every worker now; runs under way end as CANCELLED. Legal inside a running loop and more than once."""
        self._finalizer.detach()
        self._sides.close()

    async def aclose(self, grace_s: float = 0.0) -> None:
        """Take no more runs, give those under way `grace_s` seconds, then `close` and wait until they have ended."""
        await self._sides.drain(grace_s)
        self.close()
        await self._sides.settled()
        await asyncio.sleep(0)  # tasks that were cancelled just now are gone when this returns

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Sides:
    """The pool of the event loop, and that of the private loop of plain callers, made when first needed."""

    def __init__(
        self, config: WorkerPoolConfig, *, owner: str, required_locks: tuple[str, ...] = (), launch: Launch = launch
    ) -> None:
        self.config = config
        self._launch = launch
        self._settings = PoolSettings(
            min_workers=config.min_workers,
            max_workers=config.max_workers,
            max_queue_size=config.max_queue_size,
            queue_timeout_ms=config.queue_timeout_ms,
            idle_timeout_ms=config.idle_timeout_ms,
            required_locks=required_locks,
            owner=owner,
        )
        if config.max_executions_per_worker > 1:
            _LOG.warning("max_executions_per_worker: where workers are forked, each serves one run; it is taken as 1")
        self._is_closed = False
        self._begin()

    def _begin(self) -> None:
        self._generation = fork_watch.generation()
        # For plain callers, who may come from several threads at once.
        self._lock = threading.Lock()
        self._here = Pool(self._settings, self._launch)
        self._private: PrivateSide | None = None

    def here(self) -> Pool:
        """The pool of the event loop."""
        self._renew()
        return self._here

    def private(self) -> PrivateSide:
        """The private loop and its pool. Raises PoolClosed."""
        self._renew()
        with self._lock:
            if self._is_closed:
                raise PoolClosed(self._settings.owner)
            if self._private is None:
                self._private = PrivateSide(Pool(self._settings, self._launch))
            return self._private

    def stats(self) -> WorkerPoolStats:
        """Both sides together."""
        self._renew()
        private = self._private
        return self._here.stats() if private is None else self._here.stats() + private.pool.stats()

    def close(self, *, waits: bool = True) -> None:
        """End everything, and wait for it or not: the garbage collector may be asking, in any thread."""
        if self._is_inherited():
            self._is_closed = True
            return  # it is the original's to end
        with self._lock:
            self._is_closed = True
            private = self._private
        do_on_loop(self._here.loop, self._here.close, waits=waits)
        if private is not None:
            private.close(waits=waits)

    async def drain(self, grace_s: float) -> None:
        """Let no run begin from now on, and wait for those that have, at most so long."""
        self._renew()
        pools = [self._here] if self._private is None else [self._here, self._private.pool]
        for pool in pools:
            pool.admit_no_more()
        await all_idle(pools, grace_s)

    async def settled(self) -> None:
        """After `close`: wait until the runs under way have ended. On another loop than theirs there is no wait."""
        if self._here.loop is asyncio.get_running_loop():
            await _settled(self._here)

    def _is_inherited(self) -> bool:
        return self._generation != fork_watch.generation()

    def _renew(self) -> None:
        """In a forked copy of the process: leave what was inherited to the original, and begin anew."""
        if self._is_inherited():
            with fork_watch.renewal_lock():
                if self._is_inherited():
                    fork_watch.leave_behind(self._here, self._private)
                    self._begin()


class PrivateSide:
    """The private loop of plain callers, and the pool that belongs to it."""

    def __init__(self, pool: Pool) -> None:
        self.loop = LoopThread()
        self.pool = pool

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """The result of `work` on the private loop. Raises ConfigError where that cannot be waited for."""
        if self.loop.is_current:
            work.close()
            raise ConfigError("an async tool must not block the loop it runs on; await the async methods instead")
        try:
            return self.loop.run(work)
        except LoopEnded:
            raise PoolClosed(self.pool.owner) from None

    def close(self, *, waits: bool = True) -> None:
        """End the workers, let runs under way come to their end, end the loop; be there when it is done, or not."""
        if self.loop.is_current:
            self.pool.close()  # a tool asks for it: its own run must not go on until the farewell
        self.loop.close(self._settle, waits=waits)

    async def _settle(self) -> None:
        self.pool.close()
        await _settled(self.pool)


async def _settled(pool: Pool) -> None:
    try:
        async with asyncio.timeout(_SETTLE_TIMEOUT_S):
            await pool.settled()
            await pool.activity.idle()
    except TimeoutError:
        _LOG.warning("%d runs have not ended with their pool", pool.activity.count)


class Active(Protocol):
    """A pool or a tenant: runs, on one loop."""

    activity: Activity

    @property
    def loop(self) -> asyncio.AbstractEventLoop | None:
        """The loop, known once a run has begun."""


async def all_idle(things: Sequence[Active], grace_s: float) -> None:
    """Wait until none of these has a run under way, at most so long."""
    waits = [_idle(thing.activity, thing.loop) for thing in things if thing.activity.count and thing.loop is not None]
    if waits:
        _, pending = await asyncio.wait(waits, timeout=grace_s)
        for wait in pending:
            wait.cancel()


def _idle(activity: Activity, loop: asyncio.AbstractEventLoop) -> asyncio.Future[None]:
    if loop is asyncio.get_running_loop():
        return asyncio.ensure_future(activity.idle())
    return asyncio.wrap_future(asyncio.run_coroutine_threadsafe(activity.idle(), loop))
