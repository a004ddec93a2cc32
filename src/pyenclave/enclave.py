"""The facade: `Enclave`, async first with sync twins."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Callable, Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from .errors import ConfigError
from .options import EnclaveOptions, ToolHandler
from .result import CheckReport, ExecutionResult

# The layers are loaded with the first enclave: a program that only might run a script starts without them.
if TYPE_CHECKING:
    from .describe import ToolDeclaration
    from .stats import EnclaveStats

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
        from .enclave_parts import Parts

        self._parts = Parts(self.options)
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

    def describe(self, size: str = "medium", *, tools: Mapping[str, Any] | None = None) -> str:
        """The text for a model's tool description: "short", "medium" or "full". See `pyenclave.describe.describe`.

        It tells of the active preset, the limits, and this enclave's tools; `tools` are further ones, such as those of
        a `tool_handler`: by name a function, a pydantic model or a JSON Schema of the arguments. Raises ConfigError.
        """
        from .describe import Facts, describe

        options = self.options
        facts = Facts(
            preset=options.preset.value,
            level=options.security_level.value,
            timeout=options.timeout,
            max_tool_calls=options.max_tool_calls,
            max_iterations=options.max_iterations,
            max_output_bytes=options.max_output_bytes,
            globals=tuple(sorted(options.globals)),
        )
        return describe(facts, self.catalogue(tools), size)

    def describe_tool(self, name: str, *, tools: Mapping[str, Any] | None = None) -> str:
        """One tool as TypeScript with all words. Raises ConfigError if there is none of that name."""
        from .describe import describe_tool

        for tool in self.catalogue(tools):
            if tool.name == name:
                return describe_tool(tool)
        raise ConfigError(f"no tool is called {name!r}; search_tools finds tools by what they do")

    def search_tools(
        self, query: str, limit: int = 10, *, tools: Mapping[str, Any] | None = None
    ) -> list[ToolDeclaration]:
        """The tools that fit the words of `query`, best first: for catalogues too large to be told whole."""
        from .describe import search

        return search(self.catalogue(tools), query, limit)

    def catalogue(self, tools: Mapping[str, Any] | None = None) -> tuple[ToolDeclaration, ...]:
        """The declarations of the tools, by name."""
        from .describe import catalogue_of

        return catalogue_of({**self._parts.dispatcher.functions, **(tools or {})}, self.options.tool_schemas)

    async def initialize(self) -> None:
        """Start the workers and load the scorer ahead of the first run.

        Raises ConfigError, LockdownError, SpawnerError.
        """
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
        await self._parts.dispose_scorer()
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
