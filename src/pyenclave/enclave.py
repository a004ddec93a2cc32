"""The facade: `Enclave`, async first with sync twins."""

from __future__ import annotations

import asyncio
import threading
import weakref
from collections.abc import Callable, Coroutine, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar, overload

from .errors import ConfigError
from .loop_thread import LoopEnded, LoopThread
from .options import EnclaveOptions, ToolHandler
from .result import CheckReport, ExecutionResult

# The layers are loaded with the first enclave: a program that only might run a script starts without them.
if TYPE_CHECKING:
    from .runner import Runner
    from .runtime.host.dispatch import Dispatcher

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")

_NONE: Final[Mapping[str, Any]] = {}


class Enclave:
    """Runs JavaScript written by language models.

        async with Enclave(tools={"getUser": get_user}, security_level="STRICT") as enclave:
            result = await enclave.run("const u = await callTool('getUser', {id: 1}); return u.name")

    Options are those of `EnclaveOptions`; a wrong one is a ConfigError here and now. Construction starts no
    process; the first run or `initialize()` does. Asynchronous use belongs to one event loop; `run_sync` and
    `check` use a private one and work anywhere, also inside a running loop.

    A tool of `tools` (or `@enclave.tool`) gets the script's arguments by keyword; `tool_handler` gets the name and
    the arguments as a dict. Both may be async or plain; plain ones run in a bounded pool of threads.
    """

    def __init__(self, options: EnclaveOptions | None = None, /, **given: Any) -> None:
        if options is not None and given:
            raise ConfigError("give either an EnclaveOptions object or options by name, not both")
        self.options = options if options is not None else EnclaveOptions(**given)
        # Options that only the runner can judge are judged now, not at the first run.
        self._parts = _Parts(self.options)
        # An enclave that is dropped without `close` must not leave processes and threads behind.
        self._finalizer = weakref.finalize(self, self._parts.abandon)

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

    async def run(
        self, code: str, *, tool_handler: ToolHandler | None = None, globals: Mapping[str, Any] | None = None
    ) -> ExecutionResult:
        """Run a script and return what came of it. Script problems are in the result and never raise.

        `globals` are for this run, beside those of the options and before them.

        Raises ConfigError (misuse), LockdownError (the machine cannot give a lock the level demands), SpawnerError.
        Cancelling the awaiting task ends the run and kills its worker.
        """
        runner = self._parts.runner_here()
        if tool_handler is None:
            return await runner.run(code, self._parts.dispatcher, globals)
        own = self._parts.dispatcher_of(tool_handler)
        try:
            return await runner.run(code, own, globals)
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

    def run_sync(
        self, code: str, *, tool_handler: ToolHandler | None = None, globals: Mapping[str, Any] | None = None
    ) -> ExecutionResult:
        """`run` for plain code, on a private event loop. Async tools run on that loop, and there use `await run`."""
        side = self._parts.sync_side()
        if tool_handler is None:
            return side.do(side.runner.run(code, self._parts.dispatcher, globals))
        own = self._parts.dispatcher_of(tool_handler)
        try:
            return side.do(side.runner.run(code, own, globals))
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
        """The machine (`platform`, `kernel`, `landlock_abi`, `privileges`), and under `locks` a row for each.

        A row says whether the lock is `held`, `why` not, whether this enclave has it `required`, and what it `stops`.
        Starts workers if there are none.
        """
        if report := self._parts.runner_here().lockdown_report():
            return report
        side = self._parts.sync_side()
        side.do(side.runner.initialize())
        return side.runner.lockdown_report()

    def close(self) -> None:
        """End every worker and thread now; legal inside a running loop, from any thread, and more than once."""
        self._finalizer.detach()
        self._parts.close()

    dispose = close

    async def aclose(self) -> None:
        """`close`, and wait until the runs under way on this loop have ended: each with the error CANCELLED."""
        self.close()
        await self._parts.runner.settled()
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
        from .compiler import Compiler
        from .scoring import Gate

        self._options = options
        self._compiler = Compiler()
        self._gate = Gate()
        self.dispatcher = self.dispatcher_of(options.tool_handler, options.tools)
        self.runner = self._new_runner()
        # For plain callers, who may come from several threads at once.
        self._lock = threading.Lock()
        self._sync: _SyncSide | None = None
        self._closed = False

    def runner_here(self) -> Runner:
        """The runner for the loop one is on. Raises ConfigError once closed."""
        sync = self._sync
        if self._closed:
            raise _closed()
        return sync.runner if sync is not None and sync.loop.is_current else self.runner

    def sync_side(self) -> _SyncSide:
        """The private loop and its runner. Raises ConfigError once closed."""
        with self._lock:
            if self._closed:
                raise _closed()
            if self._sync is None:
                self._sync = _SyncSide(self._new_runner())
            return self._sync

    def dispatcher_of(self, handler: ToolHandler | None, tools: Mapping[str, Callable[..., Any]] = _NONE) -> Dispatcher:
        """What answers for tools: a handler for all, or each by its name."""
        from .runtime.host.dispatch import Dispatcher

        return Dispatcher(handler, tools)

    def close(self) -> None:
        """End everything, and wait for it."""
        sync = self._take_sync()
        self.runner.close()
        if sync is not None:
            sync.close()
        self.dispatcher.close()
        self._compiler.close()

    def abandon(self) -> None:
        """Have everything ended without waiting: the garbage collector may be asking, in any thread."""
        sync = self._take_sync()
        self.runner.close(waits=False)
        if sync is not None:
            sync.close(waits=False)
        self.dispatcher.close()
        # The compiler's thread ends with the compiler.

    def _take_sync(self) -> _SyncSide | None:
        with self._lock:
            self._closed = True
            sync, self._sync = self._sync, None
            return sync

    def _new_runner(self) -> Runner:
        from .runner import Runner

        return Runner(self._options, self._compiler, self._gate)


class _SyncSide:
    """The private loop of plain callers, and the runner whose pool belongs to it."""

    def __init__(self, runner: Runner) -> None:
        self.loop = LoopThread()
        self.runner = runner

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """The result of `work` on the private loop. Raises ConfigError where that cannot be waited for."""
        if self.loop.is_current:
            work.close()
            raise ConfigError("an async tool must not block the loop it runs on; await the async methods instead")
        try:
            return self.loop.run(work)
        except LoopEnded:
            raise _closed() from None

    def close(self, *, waits: bool = True) -> None:
        """End the workers, let runs under way come to their end, end the loop; be there when it is done, or not."""
        if self.loop.is_current:
            self.runner.close()  # a tool asks for it: its own run must not go on until the farewell
        self.loop.close(self._settle, waits=waits)

    async def _settle(self) -> None:
        self.runner.close()
        await self.runner.settled()


def _closed() -> ConfigError:
    return ConfigError("this enclave is closed; make a new one")
