"""The facade: `Enclave`, async first with sync twins."""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections.abc import Callable, Coroutine, Iterable
from types import TracebackType
from typing import Any, Self, TypeVar, overload

from .compiler import Compiler
from .errors import ConfigError
from .options import EnclaveOptions, ToolHandler
from .result import CheckReport, ExecutionResult
from .runner import Runner, required_locks
from .runtime.host import fork_watch
from .runtime.host.dispatch import Dispatcher
from .runtime.host.pool import Pool
from .runtime.host.refusals import PoolClosed
from .runtime.host.tally import Tally
from .scoring import Gate
from .stats import EnclaveStats
from .worker_pool import PrivateSide, Sides, WorkerPool, all_idle

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")


class Enclave:
    """Runs JavaScript written by language models.

        async with Enclave(tools={"getUser": get_user}, security_level="STRICT") as enclave:
            result = await enclave.run("const u = await callTool('getUser', {id: 1}); return u.name")

    Options are those of `EnclaveOptions`; a wrong one is a ConfigError here and now. Construction starts no
    process; the first run or `initialize()` does. Asynchronous use belongs to one event loop; `run_sync` and
    `check` use a private one and work anywhere, also inside a running loop.

    A tool of `tools` (or `@enclave.tool`) gets the script's arguments by keyword; `tool_handler` gets the name and
    the arguments as a dict. Both may be async or plain; plain ones run in a bounded pool of threads.

    In a process forked from this one it starts workers of its own on first use, and leaves the original's alone.
    """

    def __init__(self, options: EnclaveOptions | None = None, /, **given: Any) -> None:
        if options is not None and given:
            raise ConfigError("give either an EnclaveOptions object or options by name, not both")
        self.options = options if options is not None else EnclaveOptions(**given)
        # Options that only the runner can judge are judged now, not at the first run.
        self._parts = _Parts(self.options)
        # An enclave that is dropped without `close` must not leave processes and threads behind.
        self._finalizer = weakref.finalize(self, self._parts.close, waits=False)

    @overload
    def tool(self, function: F, /) -> F: ...
    @overload
    def tool(self, name: str | None = None, /) -> Callable[[F], F]: ...
    def tool(self, function_or_name: Any = None, /) -> Any:
        """Decorator that adds a tool under the function's name, or under the name given."""
        if function_or_name is not None and not isinstance(function_or_name, str):
            self._add_tool(None, function_or_name)
            return function_or_name

        def decorate(function: F) -> F:
            self._add_tool(function_or_name, function)
            return function

        return decorate

    def _add_tool(self, name: str | None, function: Callable[..., Any]) -> None:
        if self.options.tool_handler is not None:
            raise ConfigError("this enclave has a tool_handler for all tools; @enclave.tool cannot add to it")
        if not callable(function):
            raise ConfigError(f"a tool must be callable, not {type(function).__name__}")
        name = name or getattr(function, "__name__", None)
        if name is None:
            raise ConfigError("this callable has no name of its own; give one: enclave.tool('name')(callable)")
        self._parts.dispatcher.add(name, function)

    async def run(self, code: str, *, tool_handler: ToolHandler | None = None) -> ExecutionResult:
        """Run a script and return what came of it. Script problems are in the result and never raise.

        Raises ConfigError (misuse), LockdownError (the machine cannot give a lock the level demands), SpawnerError.
        Cancelling the awaiting task ends the run and kills its worker.
        """
        runner = self._parts.runner_here()
        if tool_handler is None:
            return await runner.run(code, self._parts.dispatcher)
        own = Dispatcher(tool_handler, {})
        try:
            return await runner.run(code, own)
        finally:
            own.close()

    async def run_many(self, codes: Iterable[str]) -> list[ExecutionResult]:
        """Run scripts side by side, as many at once as there are workers; results in the order of the codes.

        Raises what `run` raises; then the other runs have been ended.
        """
        runner = self._parts.runner_here()
        gate = asyncio.Semaphore(self.options.worker_pool_config.max_workers)

        async def one(code: str) -> ExecutionResult:
            async with gate:
                return await runner.run(code, self._parts.dispatcher)

        runs = [asyncio.ensure_future(one(code)) for code in codes]
        try:
            return list(await asyncio.gather(*runs))
        except BaseException:
            for run in runs:
                run.cancel()
            await asyncio.gather(*runs, return_exceptions=True)
            raise

    def run_sync(self, code: str, *, tool_handler: ToolHandler | None = None) -> ExecutionResult:
        """`run` for plain code, on a private event loop. Async tools run on that loop, and there use `await run`."""
        side = self._parts.sync_side()
        if tool_handler is None:
            return side.do(side.runner.run(code, self._parts.dispatcher))
        own = Dispatcher(tool_handler, {})
        try:
            return side.do(side.runner.run(code, own))
        finally:
            own.close()

    def check(self, code: str) -> CheckReport:
        """Layers 0, 1 and 3: what is wrong with a script, without running it. Takes milliseconds."""
        side = self._parts.sync_side()
        return side.do(side.runner.check(code))

    async def initialize(self) -> None:
        """Start the workers ahead of the first run. Raises LockdownError, SpawnerError."""
        await self._parts.runner_here().initialize()

    def lockdown_report(self) -> dict[str, object]:
        """The locks the workers hold, by name: "held", or why not. Starts workers if there are none."""
        if report := self._parts.runner_here().lockdown_report():
            return report
        side = self._parts.sync_side()
        side.do(side.runner.initialize())
        return side.runner.lockdown_report()

    def stats(self) -> EnclaveStats:
        """What this enclave and its pool are doing and have done; from any thread, also once closed."""
        return self._parts.stats()

    def close(self) -> None:
        """End every run, worker and thread now; legal inside a running loop, from any thread, and more than once.

        A shared pool goes on with its other enclaves.
        """
        self._finalizer.detach()
        self._parts.close()

    dispose = close

    async def aclose(self, grace_s: float = 0.0) -> None:
        """Take no more runs, give those under way `grace_s` seconds, then `close` and wait until they have ended.

        What has not ended by then ends with the error CANCELLED.
        """
        await self._parts.drain(grace_s)
        self.close()
        await self._parts.settled()
        # A turn of the loop, so that tasks which were cancelled just now are gone when this returns.
        await asyncio.sleep(0)

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


class _Parts:
    """What an enclave owns: apart from it, so that its end can be seen to when nobody closed it."""

    def __init__(self, options: EnclaveOptions) -> None:
        self._options = options
        self._gate = Gate()
        if options.pool is not None and not isinstance(options.pool, WorkerPool):
            raise ConfigError(f"pool: a pyenclave.WorkerPool is needed, not {type(options.pool).__name__}")
        self._shared = options.pool
        self.dispatcher = Dispatcher(options.tool_handler, options.tools)
        self._closed = False
        self._begin()

    def _begin(self) -> None:
        self._generation = fork_watch.generation()
        # For plain callers, who may come from several threads at once.
        self._lock = threading.Lock()
        self._compiler = Compiler()
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
        else:
            for runner in self._runners():
                runner.close(waits=waits)
        self.dispatcher.close()
        if waits:
            self._compiler.close()  # else its thread ends with it

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
