"""A server of the Model Context Protocol whose tools run scripts, and whose scripts call other servers' tools.

    pyenclave mcp --tools mytools.py --upstream "files=npx some-server /data"

In place of dozens of tools a client sees four: `execute`, `check`, `describe` and `search`. What the upstream servers
offer becomes callable in scripts as `tools.<server>.<tool>(…)`, so that their results pass from one to the next without
passing through the model. Needs the extra: pip install 'pyenclave[mcp]'.
"""

from __future__ import annotations

import asyncio
import json
import shlex
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from typing import Any, Final, Protocol

from ..describe import ToolDeclaration
from ..enclave import Enclave
from ..errors import ConfigError
from ..options import EnclaveOptions

try:
    from mcp import Client, StdioServerParameters
    from mcp.server.mcpserver import MCPServer
    from mcp.types import CallToolResult, TextContent, Tool, ToolAnnotations
except ImportError as error:
    raise ConfigError(f"the MCP server needs the package mcp 2: pip install 'pyenclave[mcp]' ({error})") from None

# A command with its arguments, the URL of a streamable HTTP endpoint, or a server of one's own in this process.
Upstream = StdioServerParameters | str | MCPServer[Any]

_READS: Final = ToolAnnotations(read_only_hint=True)
# Of one upstream's list of tools.
_MAX_PAGES: Final = 100


class UpstreamError(Exception):
    """Raised to a script when an upstream server's tool failed; its words are the server's."""


def upstream_of(text: str) -> Upstream:
    """An upstream as a command line gives it: a URL, or a command with its arguments. Raises ConfigError."""
    if text.startswith(("http://", "https://")):
        return text
    try:
        command, *arguments = shlex.split(text)
    except ValueError as error:
        raise ConfigError(f"upstream: {text!r} is neither a URL nor a command: {error}") from None
    return StdioServerParameters(command=command, args=arguments)


def mcp_server(
    options: EnclaveOptions | None = None,
    /,
    *,
    upstream: Mapping[str, Upstream] | None = None,
    name: str = "pyenclave",
    **given: Any,
) -> MCPServer[Any]:
    """The server, ready for `run_stdio_async()` or `streamable_http_app()`.

    Options are those of an Enclave, which lives as long as the server runs. Raises ConfigError for a wrong one.
    """
    own = options if options is not None else EnclaveOptions(**given)
    desk = _Desk(own, dict(upstream or {}))

    @asynccontextmanager
    async def lifespan(_server: MCPServer[Any]) -> AsyncIterator[None]:
        async with desk.open():
            yield

    with Enclave(own) as enclave:
        instructions = enclave.describe("short")
    server: MCPServer[Any] = MCPServer(name, instructions=instructions, lifespan=lifespan)
    server.add_tool(desk.execute)
    server.add_tool(desk.check, annotations=_READS)
    server.add_tool(desk.describe, annotations=_READS)
    server.add_tool(desk.search, annotations=_READS)
    return server


async def serve(
    tool_set: ToolSet, upstream: Mapping[str, Upstream], address: tuple[str, int] | None, options: Mapping[str, Any]
) -> None:
    """Serve until the client goes: on standard input and output, or on an address as streamable HTTP at /mcp."""
    server = mcp_server(upstream=upstream, tools=tool_set.tools, **options)
    async with tool_set.ready():
        if address is None:
            await server.run_stdio_async()
        else:
            await server.run_streamable_http_async(host=address[0], port=address[1])


class ToolSet(Protocol):
    """Tools by name, with what must be called before and after their use."""

    @property
    def tools(self) -> Mapping[str, Callable[..., Any]]: ...

    def ready(self) -> AbstractAsyncContextManager[None]: ...


class _Desk:
    """What the four tools do. One enclave and the connections to the upstream servers, while the server runs.

    The lifespan may be entered once for each session: the first opens, the last closes.
    """

    def __init__(self, options: EnclaveOptions, upstream: Mapping[str, Upstream]) -> None:
        self._options = options
        self._upstream = upstream
        self._enclave: Enclave | None = None
        self._declared: dict[str, ToolDeclaration] = {}
        self._users = 0
        self._life: _Life | None = None

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        self._users += 1
        if self._life is None:
            self._life = _Life(self._begin)
        life = self._life
        try:
            await life.begun()
            yield
        finally:
            self._users -= 1
            if not self._users:
                self._enclave = self._life = None
                await life.end()

    async def _begin(self, stack: AsyncExitStack) -> None:
        enclave = await stack.enter_async_context(Enclave(self._options))
        declared: dict[str, ToolDeclaration] = {}
        for server, where in self._upstream.items():
            client = await stack.enter_async_context(Client(where))
            for tool in await _tools_of(client, server):
                known = f"{server}.{tool.name}"
                if known in declared or known in self._options.tools:
                    raise ConfigError(
                        f"upstream {server!r}: its tool {tool.name!r} would take the place of another {known}; "
                        "give the server another name"
                    )
                declared[known] = ToolDeclaration(known, tool.description or "", tool.input_schema, tool.output_schema)
                enclave.tool(known)(_caller(client, tool.name))
        self._enclave, self._declared = enclave, declared

    async def execute(self, code: str) -> CallToolResult:
        """Run a JavaScript program in the sandbox and return what it returns.

        The program calls tools with `await tools.<name>({…})`. `describe` tells the language and the tools, `search`
        finds tools by what they do. A refused program comes back with line, column and what to write instead.
        """
        result = await self._here().run(code)
        return _answer(result.model_dump(mode="json"), is_error=not result.success)

    async def check(self, code: str) -> CallToolResult:
        """Say what is wrong with a program, without running it."""
        report = await asyncio.to_thread(self._here().check, code)
        return _answer(report.model_dump(mode="json"), is_error=False)

    async def describe(self, size: str = "medium", tool: str | None = None) -> CallToolResult:
        """How programs are written and which tools there are: size short, medium or full, or the name of one tool."""
        enclave = self._here()
        try:
            if tool is not None:
                text = enclave.describe_tool(tool, tools=self._declared)
            else:
                text = enclave.describe(size, tools=self._declared)
        except ConfigError as error:
            return _text(str(error), is_error=True)
        return _text(text, is_error=False)

    async def search(self, query: str, limit: int = 10) -> CallToolResult:
        """The tools that fit the words of the query, best first, as TypeScript."""
        enclave = self._here()
        found = enclave.search_tools(query, limit, tools=self._declared)
        names = [tool.name for tool in found]
        text = "\n".join(enclave.describe_tool(name, tools=self._declared) for name in names)
        return _text(text or "no tool fits these words; describe lists all of them", is_error=False)

    def _here(self) -> Enclave:
        if self._enclave is None:
            raise ConfigError("the server is not running")
        return self._enclave


class _Life:
    """A task that opens what a server needs and closes it again: what opened a connection must close it."""

    def __init__(self, begin: Callable[[AsyncExitStack], Awaitable[None]]) -> None:
        self._is_begun: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._is_over = asyncio.Event()
        self._task = asyncio.create_task(self._live(begin))

    async def begun(self) -> None:
        """Returns once all is open. Raises what opening raised."""
        await asyncio.shield(self._is_begun)

    async def end(self) -> None:
        """Close all; also what is not open yet."""
        self._is_over.set()
        if not self._is_begun.done():
            self._task.cancel()
        await asyncio.wait([self._task])
        if not self._task.cancelled():
            self._task.result()

    async def _live(self, begin: Callable[[AsyncExitStack], Awaitable[None]]) -> None:
        async with AsyncExitStack() as stack:
            try:
                await begin(stack)
            except Exception as error:
                self._is_begun.set_exception(error)  # it is for who waits to hear
                return
            self._is_begun.set_result(None)
            await self._is_over.wait()


async def _tools_of(client: Client, server: str) -> list[Tool]:
    """All tools of an upstream server, page by page."""
    found: list[Tool] = []
    cursor = None
    for _ in range(_MAX_PAGES):
        page = await client.list_tools(cursor=cursor)
        found += page.tools
        cursor = page.next_cursor
        if cursor is None:
            return found
    raise ConfigError(f"upstream {server!r}: its list of tools has more than {_MAX_PAGES} pages")


def _caller(client: Client, tool: str) -> Callable[..., Any]:
    async def call(**args: Any) -> Any:
        answer = await client.call_tool(tool, args)
        texts = [part.text for part in answer.content if isinstance(part, TextContent)]
        if answer.is_error:
            raise UpstreamError("\n".join(texts) or "the tool failed")
        if answer.structured_content is not None:
            return answer.structured_content
        return "\n".join(texts)

    return call


def _answer(value: dict[str, Any], *, is_error: bool) -> CallToolResult:
    text = json.dumps(value, ensure_ascii=False)
    return CallToolResult(content=[TextContent(text=text)], structured_content=value, is_error=is_error)


def _text(text: str, *, is_error: bool) -> CallToolResult:
    return CallToolResult(content=[TextContent(text=text)], is_error=is_error)
