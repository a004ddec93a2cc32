"""What an enclave owns, and how that begins and ends. Loaded with the first enclave, and with it all the layers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Final, TypeVar

from .compiler import Compiler
from .errors import ConfigError
from .levels import LEVELS
from .options import EnclaveOptions, ToolHandler
from .runner import Runner
from .runtime.host import fork_watch
from .runtime.host.dispatch import Dispatcher
from .runtime.host.pool import Pool
from .runtime.host.refusals import PoolClosed
from .runtime.host.tally import Tally
from .runtime_options import required_locks
from .scoring.gate import Gate
from .stats import EnclaveStats
from .worker_pool import PrivateSide, Sides, WorkerPool, all_idle

T = TypeVar("T")

_NONE: Final[Mapping[str, Any]] = {}


class Parts:
    """What an enclave owns: apart from it, so that its end can be seen to when nobody closed it."""

    def __init__(self, options: EnclaveOptions) -> None:
        self._options = options
        if options.pool is not None and not isinstance(options.pool, WorkerPool):
            raise ConfigError(f"pool: a pyenclave.WorkerPool is needed, not {type(options.pool).__name__}")
        self._shared = options.pool
        self.dispatcher = self.dispatcher_of(options.tool_handler, options.tools)
        self._closed = False
        self._begin()

    def _begin(self) -> None:
        self._generation = fork_watch.generation()
        # For plain callers, who may come from several threads at once.
        self._lock = threading.Lock()
        self._compiler = Compiler()
        # Anew after a fork: a scorer may hold connections and threads.
        self._gate = Gate(self._options.scoring_gate, fail_open=not LEVELS[self._options.security_level].locks_required)
        if self._shared is not None:
            self._sides = self._shared.sides
        else:
            locks = required_locks(self._options)
            self._sides = Sides(self._options.worker_pool_config, owner="enclave", required_locks=locks)
        self._runner = self._new_runner(self._sides.here())
        self._sync: _SyncSide | None = None

    def runner_here(self) -> Runner:
        """The runner for the loop one is on. Raises ConfigError once closed."""
        self._renew()
        sync = self._sync
        if self._closed:
            raise _closed()
        return sync.runner if sync is not None and sync.is_current else self._runner

    def sync_side(self) -> _SyncSide:
        """The private loop and its runner. Raises ConfigError once closed."""
        self._renew()
        with self._lock:
            if self._closed:
                raise _closed()
            if self._sync is None:
                private = self._sides.private()
                self._sync = _SyncSide(private, self._new_runner(private.pool))
            return self._sync

    def dispatcher_of(self, handler: ToolHandler | None, tools: Mapping[str, Callable[..., Any]] = _NONE) -> Dispatcher:
        """What answers for tools: a handler for all, or each by its name."""
        return Dispatcher(handler, tools)

    def stats(self) -> EnclaveStats:
        """Both runners together."""
        self._renew()
        tenants = [runner.tenant for runner in self._runners()]
        tally = Tally()
        for tenant in tenants:
            tally.add(tenant.tally)
        return EnclaveStats(
            busy=sum(tenant.busy_count for tenant in tenants),
            queue=tally.queue_stats(sum(tenant.waiting_count for tenant in tenants)),
            runs=dict(tally.runs),
            killed=dict(tally.killed),
            crashes=tally.crashes,
            breaker=max((tenant.breaker_stats() for tenant in tenants), key=lambda each: each.retry_after_ms),
            scoring=self._gate.stats(),
            pool=self._sides.stats(),
        )

    async def drain(self, grace_s: float) -> None:
        """Let no run begin from now on, and wait for those that have, at most so long."""
        self._renew()
        self._closed = True
        await all_idle([runner.tenant for runner in self._runners()], grace_s)

    def close(self, *, waits: bool = True) -> None:
        """End everything, and wait for it or not: the garbage collector may be asking, in any thread."""
        if self._is_inherited():
            self._closed = True
            return  # it is the original's to end
        with self._lock:
            self._closed = True
        if self._shared is None:
            self._sides.close(waits=waits)
            for runner in self._runners():
                runner.end_threads()
        else:
            for runner in self._runners():
                runner.close(waits=waits)
        self.dispatcher.close()
        self._gate.close(waits=waits)
        if waits:
            self._compiler.close()  # else its thread ends with it

    async def dispose_scorer(self) -> None:
        """Let the scorer go, on this loop: what it has is likely to be of this loop."""
        if not self._is_inherited():
            await self._gate.dispose()

    async def settled(self) -> None:
        """After `close`: wait until the runs under way on this loop have ended."""
        if self._shared is None:
            await self._sides.settled()
        await self._runner.settled()

    def _runners(self) -> list[Runner]:
        sync = self._sync
        return [self._runner] if sync is None else [self._runner, sync.runner]

    def _new_runner(self, pool: Pool) -> Runner:
        return Runner(self._options, self._compiler, self._gate, pool)

    def _is_inherited(self) -> bool:
        return self._generation != fork_watch.generation()

    def _renew(self) -> None:
        """In a forked copy of the process: leave what was inherited to the original, and begin anew."""
        if self._is_inherited():
            sides = self._sides
            with fork_watch.renewal_lock():
                if not self._is_inherited():
                    return
                fork_watch.leave_behind(sides, self._compiler, self._runner, self._sync, self.dispatcher)
                self.dispatcher = self.dispatcher.renewed()
                self._begin()


class _SyncSide:
    """The private loop of plain callers, and this enclave's runner on it."""

    def __init__(self, private: PrivateSide, runner: Runner) -> None:
        self._private = private
        self.runner = runner

    @property
    def is_current(self) -> bool:
        """True on the private loop's own thread."""
        return self._private.loop.is_current

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """The result of `work` on the private loop. Raises ConfigError where that cannot be waited for."""
        return self._private.do(work)


def _closed() -> ConfigError:
    return PoolClosed("enclave")
