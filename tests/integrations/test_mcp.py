"""The MCP server, driven by the SDK's own client: in process, over standard input, and over streamable HTTP."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest
from mcp import Client, StdioServerParameters
from mcp.server.mcpserver import MCPServer
from mcp.types import CallToolResult, ListToolsResult, TextContent, Tool

from pyenclave import ConfigError, EnclaveOptions
from pyenclave.integrations.mcp import _Desk, _tools_of, mcp_server, upstream_of

_TIMEOUT_S = 20


def _upstream() -> MCPServer[Any]:
    server: MCPServer[Any] = MCPServer("arithmetic")

    @server.tool()
    def add(a: int, b: int) -> int:
        """Add two numbers."""
        return a + b

    @server.tool()
    def fail() -> str:
        """Never works."""
        raise ValueError("no such number")

    return server


def _text(answer: CallToolResult) -> str:
    (part,) = answer.content
    assert isinstance(part, TextContent)
    return part.text


async def _execute(client: Client, code: str) -> dict[str, Any]:
    answer = await client.call_tool("execute", {"code": code})
    value = answer.structured_content
    assert isinstance(value, dict)
    assert json.loads(_text(answer)) == value
    assert answer.is_error is not value["success"]
    return value


@asynccontextmanager
async def _in_process(**options: Any) -> AsyncIterator[Client]:
    server = mcp_server(upstream={"math": _upstream()}, tools={"double": lambda n: 2 * n}, **options)
    async with Client(server) as client:
        yield client


@pytest.mark.asyncio
async def test_scripts_call_tools_here_and_upstream() -> None:
    async with _in_process() as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert sorted(tools) == ["check", "describe", "execute", "search"]
        value = await _execute(
            client, "const {result} = await tools.math.add({a: 1, b: 2}); return await tools.double({n: result})"
        )
        assert (value["value"], value["stats"]["tool_call_count"]) == (6, 2)


@pytest.mark.asyncio
async def test_what_goes_wrong_is_told_as_an_error_that_a_model_can_mend() -> None:
    async with _in_process() as client:
        refused = await _execute(client, "return eval('1')")
        assert refused["error"]["code"] == "VALIDATION_ERROR"
        assert [(issue["code"], issue["line"], issue["column"]) for issue in refused["error"]["data"]["issues"]] == [
            ("NO_EVAL", 1, 8)
        ]
        failed = await _execute(client, "return await tools.math.fail({})")
        assert (failed["error"]["code"], failed["error"]["data"]["tool"]) == ("TOOL_ERROR", "math.fail")
        unknown = await _execute(client, "return await tools.math.divide({})")
        assert unknown["error"]["data"]["code"] == "NO_HANDLER"


@pytest.mark.asyncio
async def test_checking_describing_and_searching() -> None:
    async with _in_process() as client:
        checked = (await client.call_tool("check", {"code": "while (true) {}"})).structured_content
        assert checked is not None and checked["ok"] is False
        assert "    add(args: { a: number; b: number })" in _text(await client.call_tool("describe", {}))
        one = await client.call_tool("describe", {"tool": "math.add"})
        assert "/** Add two numbers. */" in _text(one)
        wrong = await client.call_tool("describe", {"size": "huge"})
        assert (wrong.is_error, _text(wrong)) == (True, "size: 'huge' is none of short, medium, full")
        assert "add(args:" in _text(await client.call_tool("search", {"query": "numbers"}))
        assert _text(await client.call_tool("search", {"query": "weather"})).startswith("no tool fits")


@pytest.mark.asyncio
async def test_sessions_share_the_upstream_whoever_comes_and_goes_first() -> None:
    server = mcp_server(upstream={"math": _upstream()})
    came, left = asyncio.Event(), asyncio.Event()
    code = "return await tools.math.add({a: 1, b: 2})"

    async def first() -> bool:
        async with Client(server) as client:
            await came.wait()
            value = await _execute(client, code)
        left.set()
        return value["success"] is True

    async def second() -> bool:
        async with Client(server) as client:
            came.set()
            await left.wait()
            return (await _execute(client, code))["success"] is True

    async with asyncio.timeout(_TIMEOUT_S):
        assert all(await asyncio.gather(first(), second()))
        async with Client(server) as client:
            assert (await _execute(client, code))["value"] == {"result": 3}


@pytest.mark.asyncio
async def test_an_upstream_that_cannot_be_opened_is_told_and_may_be_tried_again() -> None:
    desk = _Desk(EnclaveOptions(), {"gone": StdioServerParameters(command="/nowhere/at-all")})
    for _ in range(2):
        with pytest.raises(FileNotFoundError):
            async with desk.open():
                pass


@pytest.mark.asyncio
async def test_a_tool_of_an_upstream_takes_no_place_of_another() -> None:
    desk = _Desk(EnclaveOptions(tools={"math.add": lambda a: a}), {"math": _upstream()})
    with pytest.raises(ConfigError, match=r"its tool 'add' would take the place of another math\.add"):
        async with desk.open():
            pass


class Pages:
    """A client whose server lists its tools one on each page."""

    def __init__(self, count: int) -> None:
        self._count = count

    async def list_tools(self, *, cursor: str | None = None) -> ListToolsResult:
        page = int(cursor or 0)
        tool = Tool(name=f"tool{page}", input_schema={"type": "object"})
        return ListToolsResult(tools=[tool], next_cursor=str(page + 1) if page + 1 < self._count else None)


@pytest.mark.asyncio
async def test_all_pages_of_a_list_are_read_and_no_list_is_endless() -> None:
    found = await _tools_of(cast(Client, Pages(3)), "many")
    assert [tool.name for tool in found] == ["tool0", "tool1", "tool2"]
    with pytest.raises(ConfigError, match="upstream 'many': its list of tools has more than 100 pages"):
        await _tools_of(cast(Client, Pages(101)), "many")


@pytest.mark.asyncio
async def test_over_standard_input_and_output() -> None:
    command = StdioServerParameters(
        command=sys.executable, args=["-m", "pyenclave", "mcp", "--tools", "examples/tools.py"], env=dict(os.environ)
    )
    async with asyncio.timeout(_TIMEOUT_S), Client(command) as client:
        assert (await _execute(client, "return await tools.double({n: 21})"))["value"] == {"n": 42}


@pytest.mark.asyncio
async def test_over_streamable_http_with_an_upstream_over_standard_input() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    shop = f"shop={sys.executable} -m pyenclave mcp --tools examples/tools.py"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "pyenclave", "mcp", "--upstream", shop, "--http", f"127.0.0.1:{port}"),
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(_TIMEOUT_S):
            await _listening(port)
            async with Client(f"http://127.0.0.1:{port}/mcp") as client:
                value = await _execute(
                    client, "return (await tools.shop.execute({code: 'return await tools.double({n: 4})'})).value"
                )
                assert value["value"] == {"n": 8}
    finally:
        process.terminate()
        await process.wait()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("http://localhost:1/mcp", "http://localhost:1/mcp"),
        ("npx 'a b' -c", StdioServerParameters(command="npx", args=["a b", "-c"])),
    ],
)
def test_an_upstream_is_a_url_or_a_command(text: str, meant: object) -> None:
    assert upstream_of(text) == meant


@pytest.mark.parametrize("text", ["", "npx 'a"])
def test_what_is_neither_is_misuse(text: str) -> None:
    with pytest.raises(ConfigError, match="is neither a URL nor a command"):
        upstream_of(text)


async def _listening(port: int) -> None:
    while True:
        try:
            _reader, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            await writer.wait_closed()
            return
