"""The facade: `Enclave`, async first with sync twins."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import Any, Self, TypeVar, overload

from .compiler import Compiler
from .errors import ConfigError
from .loop_thread import LoopThread
from .options import EnclaveOptions, ToolHandler
from .result import CheckReport, ExecutionResult
from .runner import Runner
from .runtime.host.dispatch import Dispatcher
from .scoring import Gate

F = TypeVar("F", bound=Callable[..., Any])


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
        self._compiler = Compiler()
        self._gate = Gate()
        self._dispatcher = Dispatcher(self.options.tool_handler, self.options.tools)
        # Options that only the runner can judge are judged now, not at the first run.
        self._runner: Runner | None = Runner(self.options, self._compiler, self._gate)
        self._sync: _SyncSide | None = None
        self._closed = False

    @overload
    def tool(self, function: F, /) -> F: ...
    @overload
    def tool(self, name: str | None = None, /) -> Callable[[F], F]: ...
    def tool(self, function_or_name: Any = None, /) -> Any:
        """Decorator that adds a tool under the function's name, or under the name given."""
        if callable(function_or_name):
            self._add_tool(function_or_name.__name__, function_or_name)
            return function_or_name

        def decorate(function: F) -> F:
            self._add_tool(function_or_name or function.__name__, function)
            return function

        return decorate

    def _add_tool(self, name: str, function: Callable[..., Any]) -> None:
        if self.options.tool_handler is not None:
            raise ConfigError("this enclave has a tool_handler for all tools; @enclave.tool cannot add to it")
        self._dispatcher.add(name, function)

    async def run(self, code: str, *, tool_handler: ToolHandler | None = None) -> ExecutionResult:
        """Run a script and return what came of it. Script problems are in the result and never raise.

        Raises ConfigError (misuse), LockdownError (the machine cannot give a lock the level demands), SpawnerError.
        Cancelling the awaiting task ends the run and kills its worker.
        """
        runner = self._open_runner()
        if tool_handler is None:
            return await runner.run(code, self._dispatcher)
        own = Dispatcher(tool_handler, {})
        try:
            return await runner.run(code, own)
        finally:
            own.close()

    async def run_many(self, codes: Iterable[str]) -> list[ExecutionResult]:
        """Run scripts side by side, as many at once as there are workers; results in the order of the codes."""
        runner = self._open_runner()
        gate = asyncio.Semaphore(self.options.worker_pool_config.max_workers)

        async def one(code: str) -> ExecutionResult:
            async with gate:
                return await runner.run(code, self._dispatcher)

        return list(await asyncio.gather(*(one(code) for code in codes)))

    def run_sync(self, code: str, *, tool_handler: ToolHandler | None = None) -> ExecutionResult:
        """`run` for plain code, on a private event loop. Async tools run on that loop."""
        side = self._open_sync()
        if tool_handler is None:
            return side.loop.run(side.runner.run(code, self._dispatcher))
        own = Dispatcher(tool_handler, {})
        try:
            return side.loop.run(side.runner.run(code, own))
        finally:
            own.close()

    def check(self, code: str) -> CheckReport:
        """Layers 0, 1 and 3: what is wrong with a script, without running it. Takes milliseconds."""
        side = self._open_sync()
        return side.loop.run(side.runner.check(code))

    async def initialize(self) -> None:
        """Start the workers ahead of the first run. Raises LockdownError, SpawnerError."""
        await self._open_runner().initialize()

    def lockdown_report(self) -> dict[str, object]:
        """The locks the workers hold, by name: "held", or why not. Starts workers if there are none."""
        if self._runner is not None and (report := self._runner.lockdown_report()):
            return report
        side = self._open_sync()
        side.loop.run(side.runner.initialize())
        return side.runner.lockdown_report()

    def close(self) -> None:
        """End every worker and thread now; legal inside a running loop and more than once."""
        self._closed = True
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.close()
        side, self._sync = self._sync, None
        if side is not None:
            side.close()
        self._dispatcher.close()
        self._compiler.close()

    dispose = close

    async def aclose(self) -> None:
        """`close`, from a coroutine."""
        self.close()
        # One turn of the loop, so that transports and cancelled tasks are gone when this returns.
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

    def _open_runner(self) -> Runner:
        if self._runner is None:
            raise ConfigError("this enclave is closed; make a new one")
        return self._runner

    def _open_sync(self) -> _SyncSide:
        if self._closed:
            raise ConfigError("this enclave is closed; make a new one")
        if self._sync is None:
            self._sync = _SyncSide(Runner(self.options, self._compiler, self._gate))
        return self._sync


class _SyncSide:
    """The private loop of plain callers, and the runner whose pool belongs to it."""

    def __init__(self, runner: Runner) -> None:
        self.loop = LoopThread()
        self.runner = runner

    def close(self) -> None:
        async def close_runner() -> None:
            self.runner.close()

        self.loop.run(close_runner())
        self.loop.close()
