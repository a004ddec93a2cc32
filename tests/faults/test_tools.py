"""Tools of every kind, well-behaved and not, behind real workers; whatever they do, the next run works."""

from __future__ import annotations

import asyncio
import contextvars
import dataclasses
import datetime
import functools
import math
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pydantic
import pytest

from pyenclave import ConfigError, Enclave, ErrorCode, ExecutionResult
from pyenclave.events import Event, Finished, ToolResult

pytestmark = pytest.mark.usefixtures("leaves_nothing")

CALL = "return await callTool('tool', {})"
# What became of the call, as the script sees it.
CAUGHT = "try { return await callTool('tool', {}) } catch (e) { return [e.name, e.message, e.code ?? null, e.tool] }"


class Failure(Exception):
    """An exception with a code of its own."""

    def __init__(self, message: str, code: Any) -> None:
        super().__init__(message)
        self.code = code


class Mute(Exception):
    """An exception that cannot be read."""

    def __str__(self) -> str:
        raise ValueError("no words")

    @property
    def code(self) -> str:
        raise ValueError("no code")


class Model(pydantic.BaseModel):
    name: str
    at: datetime.datetime


@dataclasses.dataclass
class Point:
    x: int
    y: float


class Asynchronous:
    async def __call__(self, n: int) -> int:
        return n * 2


class Plain:
    def __call__(self, n: int) -> int:
        return n * 2

    def method(self, n: int) -> int:
        return n * 2

    async def async_method(self, n: int) -> int:
        return n * 2


def run(tool: Callable[..., Any], code: str = CALL, **options: Any) -> ExecutionResult:
    """One run with one tool, then another that must work."""
    given: dict[str, Any] = {"worker_pool_config": {"min_workers": 0, "max_workers": 2}, "preset": "javascript"}
    with Enclave(**(given | options), tools={"tool": tool}) as enclave:
        result = enclave.run_sync(code)
        assert enclave.run_sync("return [1, 'two']").unwrap() == [1, "two"]
        return result


async def waits() -> None:
    await asyncio.sleep(60)


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Opened at the end, so that a thread that hangs on it goes."""
    event = threading.Event()
    yield event
    event.set()


# What a tool can be.


def _double(n: int, factor: int = 2) -> int:
    return n * factor


async def _async_double(n: int, *, factor: int = 2) -> int:
    return n * factor


def _coroutine(n: int) -> Any:
    return _async_double(n)


@pytest.mark.parametrize(
    "tool",
    [
        _double,
        _async_double,
        _coroutine,
        Asynchronous(),
        Plain(),
        Plain().method,
        Plain().async_method,
        functools.partial(_double, factor=2),
        functools.partial(_async_double, factor=2),
        functools.partial(Asynchronous()),
        lambda **given: given["n"] * 2,
    ],
)
def test_anything_callable_is_a_tool(tool: Callable[..., Any]) -> None:
    assert run(tool, "return await callTool('tool', {n: 21})").unwrap() == 42


@pytest.mark.parametrize("is_async", [False, True])
def test_one_handler_for_all(is_async: bool) -> None:
    def handler(name: str, args: dict[str, Any]) -> Any:
        return [name, args]

    async def async_handler(name: str, args: dict[str, Any]) -> Any:
        return handler(name, args)

    with Enclave(tool_handler=async_handler if is_async else handler) as enclave:
        assert enclave.run_sync("return await callTool('a:b/c.d-e', {x: [1]})").unwrap() == ["a:b/c.d-e", {"x": [1]}]
        # One for this run alone comes before it.
        own = enclave.run_sync("return await callTool('x', {})", tool_handler=lambda name, args: "own")
        assert own.unwrap() == "own"
        with pytest.raises(ConfigError, match="tool_handler"):
            enclave.tool(_double)


def test_tools_by_decorator() -> None:
    wrong: Any = 3
    with Enclave() as enclave:

        @enclave.tool
        def plain() -> str:
            return "plain"

        @enclave.tool("other.name")
        async def asynchronous() -> str:
            return "asynchronous"

        @enclave.tool()
        def empty() -> str:
            return "empty"

        for name, value in (("plain", "plain"), ("other.name", "asynchronous"), ("empty", "empty")):
            assert enclave.run_sync(f"return await callTool('{name}', {{}})").unwrap() == value
        with pytest.raises(ConfigError, match="has no name of its own"):
            enclave.tool(functools.partial(_double, factor=3))
        with pytest.raises(ConfigError, match="must be callable, not int"):
            enclave.tool("n")(wrong)


def test_a_tool_that_nobody_has() -> None:
    with Enclave(tools={"known": _double}) as enclave:
        result = enclave.run_sync("return await callTool('unknown', {})")
    assert result.error is not None
    assert (result.error.code, result.error.data["code"]) == (ErrorCode.TOOL_ERROR, "NO_HANDLER")
    assert "known" in result.error.message


@pytest.mark.parametrize("args", ["{}", "{m: 1}", "{n: 1, extra: 2}"])
@pytest.mark.parametrize("tool", [_double, _async_double, Asynchronous(), lambda n, /: n])
def test_wrong_arguments_reach_no_tool(tool: Callable[..., Any], args: str) -> None:
    result = run(tool, CAUGHT.replace("{}", args))
    name, _message, code, tool_name = result.unwrap()
    assert (name, code, tool_name) == ("ToolError", "INVALID_ARGUMENTS", "tool")


# What a tool can return.


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        (None, None),
        (math.nan, None),
        (math.inf, None),
        (True, True),
        ("é\U0001f600\ud800", "é\U0001f600\ufffd"),
        (2**60, str(2**60)),
        (datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.UTC), "2024-01-02T03:04:05+00:00"),
        (b"\x00\xff", "AP8="),
        (Point(1, 2.5), {"x": 1, "y": 2.5}),
        (Model(name="n", at=datetime.datetime(2024, 1, 2, tzinfo=datetime.UTC)), None),
        ({"__proto__": 1, "a": (1, {2})}, {"a": [1, [2]]}),
    ],
)
def test_what_a_tool_returns_comes_as_plain_data(value: Any, seen: Any) -> None:
    if isinstance(value, Model):
        seen = {"name": "n", "at": "2024-01-02T00:00:00+00:00"}
    assert run(lambda: value).unwrap() == seen


def test_what_has_no_json_form_fails_the_call() -> None:
    name, message, code, tool = run(lambda: {"deep": [object()]}, CAUGHT).unwrap()
    assert (name, code, tool) == ("ToolError", "UNSENDABLE_VALUE", "tool")
    assert "value.deep[0] is of type object" in message


def test_a_result_that_is_too_large_fails_the_call() -> None:
    result = run(lambda: "x" * 70_000, CAUGHT, worker_pool_config={"max_message_bytes": 65_536, "min_workers": 0})
    assert result.unwrap()[2] == "UNSENDABLE_VALUE"


def test_a_large_result_comes_whole() -> None:
    assert run(lambda: "x" * 5_000_000, "return (await callTool('tool', {})).length").unwrap() == 5_000_000


# What a tool can raise.


def _raising(error: BaseException, is_async: bool) -> Callable[[], Any]:
    def plain() -> None:
        raise error

    async def asynchronous() -> None:
        raise error

    return asynchronous if is_async else plain


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(
    ("error", "message", "code"),
    [
        (ValueError("bad luck"), "bad luck", None),
        (ValueError(), "ValueError", None),
        (Failure("gone", "E_GONE"), "gone", "E_GONE"),
        (Failure("gone", 404), "gone", "404"),
        (Failure("gone", True), "gone", None),
        (Failure("gone", 10**5_000), "gone", None),
        (Mute(), "Mute", None),
        (TimeoutError("mine"), "mine", None),
        (asyncio.CancelledError(), "the tool was cancelled, and not by the run", "TOOL_CANCELLED"),
    ],
)
def test_an_exception_is_the_scripts_to_catch(error: BaseException, message: str, code: str, is_async: bool) -> None:
    assert run(_raising(error, is_async), CAUGHT).unwrap() == ["ToolError", message, code, "tool"]


@pytest.mark.parametrize("is_async", [False, True])
def test_the_end_of_an_iterator_is_an_exception_like_others(is_async: bool) -> None:
    result = run(_raising(StopIteration(3), is_async), CAUGHT)
    assert result.unwrap()[0] == "ToolError"
    assert "StopIteration" in result.unwrap()[1]


def test_an_exception_that_the_script_lets_out() -> None:
    result = run(_raising(Failure("gone", "E_GONE"), False))
    assert result.error is not None
    assert result.error.code is ErrorCode.TOOL_ERROR
    assert (result.error.name, result.error.message) == ("ToolError", "gone")
    assert result.error.data["tool"] == "tool"
    assert result.error.data["code"] == "E_GONE"


def test_a_message_loses_what_is_the_hosts() -> None:
    error = OSError("cannot open /etc/app/secrets.toml with token=sk-abcdefghijklmnopqrstuvwxyz123456")
    message = run(_raising(error, False), CAUGHT).unwrap()[1]
    assert "secrets.toml" not in message
    assert "sk-abc" not in message


def test_a_strict_script_learns_nothing_of_an_exception() -> None:
    code = "try { return await callTool('tool', {}) } catch (e) { return [e.message, e.code ?? null] }"
    result = run(_raising(Failure("secret", "E_SECRET"), False), code, security_level="STRICT", preset="agentscript")
    assert result.unwrap() == ["the tool failed", None]


class Alarm(BaseException):
    """One that is no Exception, as test frameworks and other loops have them."""


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("error", [SystemExit(3), KeyboardInterrupt(), Alarm("x")])
def test_what_is_no_exception_goes_to_the_caller(error: BaseException, is_async: bool) -> None:
    with Enclave(tools={"tool": _raising(error, is_async), "waits": waits}) as enclave:
        for _ in range(2):
            with pytest.raises(type(error)):
                enclave.run_sync("callTool('waits', {}); try { await callTool('tool', {}) } catch (e) {} return 1")
        assert enclave.run_sync("return 1").unwrap() == 1


@pytest.mark.asyncio
async def test_what_is_no_exception_goes_to_the_awaiting_task() -> None:
    async with Enclave(tools={"tool": _raising(Alarm("x"), True)}) as enclave:
        with pytest.raises(Alarm):
            await enclave.run(CALL)
        assert (await enclave.run("return 1")).unwrap() == 1


# Tools that hang.


@pytest.mark.parametrize("is_async", [False, True])
def test_a_tool_that_hangs_ends_with_the_run(is_async: bool, gate: threading.Event) -> None:
    cleaned_up = []

    async def asynchronous() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            cleaned_up.append(True)

    started = time.monotonic()
    result = run(asynchronous if is_async else lambda: gate.wait(60) and None, timeout=300)
    assert result.error is not None
    assert (result.error.code, result.error.data) == (ErrorCode.TIMEOUT, {"which": "wall", "limit": 300})
    assert time.monotonic() - started < 5.0
    assert cleaned_up == [True] * is_async


@pytest.mark.parametrize("is_async", [False, True])
def test_a_tool_that_takes_longer_than_a_tool_may(is_async: bool, gate: threading.Event) -> None:
    async def asynchronous() -> None:
        await asyncio.sleep(60)

    result = run(asynchronous if is_async else lambda: gate.wait(60) and None, CAUGHT, tool_timeout=50)
    assert result.unwrap() == ["ToolError", "the tool did not answer within 50 ms", "TOOL_TIMEOUT", "tool"]


def test_a_tool_that_will_not_be_cancelled_does_not_hold_the_run() -> None:
    let_go: list[asyncio.Event] = []
    events: list[Event] = []

    async def stubborn() -> str:
        let_go.append(asyncio.Event())
        while True:
            try:
                await let_go[0].wait()
            except asyncio.CancelledError:
                continue
            return "late"

    async def release() -> None:
        let_go[0].set()
        await asyncio.sleep(0.01)

    with Enclave(timeout=200, tools={"tool": stubborn, "release": release}, on_event=events.append) as enclave:
        started = time.monotonic()
        result = enclave.run_sync(CALL)
        assert time.monotonic() - started < 5.0
        assert result.error is not None
        assert result.error.code is ErrorCode.TIMEOUT
        assert result.warnings == ("the tool tool did not stop when the run ended, and goes on unheard",)
        assert isinstance(events[-1], Finished)
        assert enclave.run_sync("return await callTool('release', {})").unwrap() is None
    # What it returned afterwards nobody was told.
    assert [event.name for event in events if isinstance(event, ToolResult)] == ["release"]


def test_a_tool_that_cancels_itself_is_answered() -> None:
    async def tool() -> None:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        await asyncio.sleep(60)

    assert run(tool, CAUGHT, timeout=5_000).unwrap()[2] == "TOOL_CANCELLED"


def test_a_thread_that_returns_after_the_run_is_not_heard(gate: threading.Event) -> None:
    returned = threading.Event()
    events: list[Event] = []

    def tool() -> str:
        gate.wait(60)
        returned.set()
        return "late"

    with Enclave(timeout=200, tools={"tool": tool}, on_event=events.append) as enclave:
        result = enclave.run_sync(CALL)
        assert result.error is not None
        assert result.error.code is ErrorCode.TIMEOUT
        gate.set()
        assert returned.wait(10)
        assert enclave.run_sync("return 1").unwrap() == 1
    assert not [event for event in events if isinstance(event, ToolResult)]


def test_a_call_that_no_thread_has_begun_is_not_begun_after_the_run(gate: threading.Event) -> None:
    begun: list[int] = []

    def tool(n: int) -> None:
        begun.append(n)
        gate.wait(60)

    code = "const all = []; for (let n = 0; n < 40; n++) all.push(callTool('tool', {n})); return await all[0]"
    with Enclave(timeout=300, tools={"tool": tool}, double_vm={"enabled": False}) as enclave:
        result = enclave.run_sync(code)
        assert result.error is not None
        assert result.error.code is ErrorCode.TIMEOUT
        gate.set()
    assert len(begun) <= 16


# Tools and their surroundings.


def test_a_tool_may_run_scripts_itself() -> None:
    with Enclave(timeout=10_000) as enclave:

        @enclave.tool
        async def inner(n: int) -> Any:
            return (await enclave.run(f"return {n} + 1")).unwrap()

        @enclave.tool
        def plain(n: int) -> Any:
            return enclave.run_sync(f"return {n} + 1").unwrap()

        @enclave.tool
        async def blocking(n: int) -> Any:
            return enclave.run_sync(f"return {n} + 1").unwrap()

        assert enclave.run_sync("return await callTool('inner', {n: 1})").unwrap() == 2
        assert enclave.run_sync("return await callTool('plain', {n: 1})").unwrap() == 2
        result = enclave.run_sync("return await callTool('blocking', {n: 1})")
        assert result.error is not None
        assert "must not block the loop" in result.error.message


@pytest.mark.asyncio
async def test_a_tool_may_run_scripts_on_the_callers_loop() -> None:
    async with Enclave(timeout=10_000) as enclave:

        @enclave.tool
        async def inner(n: int) -> Any:
            return (await enclave.run(f"return {n} + 1")).unwrap()

        assert (await enclave.run("return await callTool('inner', {n: 1})")).unwrap() == 2


_user: contextvars.ContextVar[str] = contextvars.ContextVar("_user", default="nobody")


@pytest.mark.asyncio
async def test_tools_and_events_see_the_context_of_their_own_caller() -> None:
    seen_by_events: set[str] = set()

    async def asynchronous() -> str:
        return _user.get()

    def plain() -> str:
        return _user.get()

    async def run_as(user: str, name: str) -> Any:
        _user.set(user)
        result = await enclave.run(f"callTool('{name}', {{}}); return await callTool('{name}', {{}})")
        return result.unwrap()

    tools = {"asynchronous": asynchronous, "plain": plain}
    # Workers are made ahead, in the context of whoever was there at the time.
    async with Enclave(tools=tools, on_event=lambda event: seen_by_events.add(_user.get())) as enclave:
        users = ["ann", "bob", "cyn", "dan"]
        for name in tools:
            runs = [asyncio.create_task(run_as(user, name)) for user in users]
            assert await asyncio.gather(*runs) == users
    assert seen_by_events == set(users)


def test_tools_see_the_context_of_a_plain_caller() -> None:
    def plain() -> str:
        return _user.get()

    _user.set("eve")
    with Enclave(tools={"tool": plain}) as enclave:
        assert enclave.run_sync(CALL).unwrap() == "eve"


@pytest.mark.parametrize("is_async", [False, True])
def test_calls_side_by_side_take_as_long_as_one(is_async: bool) -> None:
    async def asynchronous(n: int) -> int:
        await asyncio.sleep(0.2)
        return n

    def plain(n: int) -> int:
        time.sleep(0.2)
        return n

    code = "return await parallel([1, 2, 3].map(n => () => callTool('tool', {n})))"
    with Enclave(tools={"tool": asynchronous if is_async else plain}) as enclave:
        enclave.run_sync(code)  # compiled and warm
        result = enclave.run_sync(code)
    assert result.unwrap() == [1, 2, 3]
    assert 200 <= result.stats.duration < 350
