"""Globals of the caller's in real runs: values, Dates, functions that a script waits for, and promises."""

from __future__ import annotations

import asyncio
import contextvars
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from pyenclave import ConfigError, Enclave, ErrorCode, ExecutionResult
from pyenclave.events import Event, FunctionCall, FunctionResult

pytestmark = pytest.mark.usefixtures("leaves_nothing")

WHO: contextvars.ContextVar[str] = contextvars.ContextVar("who", default="nobody")


class OrderNotFound(Exception):
    """An error of the application's."""


def shout(text: str) -> str:
    return text.upper()


def fail() -> None:
    raise OrderNotFound("no order 7 in /var/lib/orders.db")


async def later(value: Any, seconds: float = 0.02) -> Any:
    await asyncio.sleep(seconds)
    return value


@asynccontextmanager
async def enclave(**options: Any) -> AsyncIterator[Callable[..., Any]]:
    """Runs scripts: `run(code, **of_the_run)`."""
    functions = {"allow_functions_in_globals": True}
    async with Enclave(**functions | options) as made:

        async def run(code: str, **of_the_run: Any) -> ExecutionResult:
            return await made.run(code, **of_the_run)

        yield run


@pytest.mark.asyncio
@pytest.mark.parametrize("preset", ["agentscript", "strict", "secure", "standard", "permissive", "javascript"])
@pytest.mark.parametrize("level", ["STRICT", "STANDARD"])
async def test_values_and_functions_are_there_in_every_preset(preset: str, level: str) -> None:
    given = {"config": {"limits": [1, 2]}, "when": datetime(2024, 5, 6, tzinfo=UTC), "text": {"shout": shout}}
    async with enclave(preset=preset, security_level=level, globals=given) as run:
        result = await run("return [config.limits[1], when.getTime(), text.shout('a'), typeof text.shout]")
        assert result.unwrap() == [2, 1_714_953_600_000, "A", "function"]


@pytest.mark.asyncio
async def test_a_script_gets_a_copy_frozen_at_strict() -> None:
    given = {"config": {"list": [1], "when": datetime(2024, 5, 6, tzinfo=UTC)}}
    for level, answer in (("STRICT", None), ("SECURE", [9]), ("STANDARD", [9])):
        async with enclave(security_level=level, globals=given) as run:
            result = await run("config.list[0] = 9; return config.list")
            assert (result.value, result.success) == (answer, answer is not None)
            assert (await run("return config.list")).value == [1]
            assert (await run("config = 1; return config")).error.code is ErrorCode.VALIDATION_ERROR
    assert given["config"]["list"] == [1]


@pytest.mark.asyncio
async def test_names_are_those_of_the_run() -> None:
    async with enclave(globals={"a": 1, "b": 2}) as run:
        assert (await run("return [a, b]")).value == [1, 2]
        assert (await run("return [a, b, c]", globals={"b": 3, "c": 4})).value == [1, 3, 4]
        refused = await run("return c")
        assert refused.error is not None
        assert refused.error.data["issues"][0]["code"] == "UNKNOWN_GLOBAL"
        with pytest.raises(ConfigError, match=r"^globals: 'Math' cannot be given to a script"):
            await run("return 1", globals={"Math": 1})


def test_functions_need_to_be_allowed() -> None:
    message = (
        "globals: globals.text.shout is a function; scripts may be given functions with allow_functions_in_globals=True"
    )
    for level in ("STRICT", "SECURE", "STANDARD"):
        with pytest.raises(ConfigError) as raised:
            Enclave(security_level=level, globals={"text": {"shout": shout}})
        assert str(raised.value) == message
    Enclave(security_level="PERMISSIVE", globals={"text": {"shout": shout}}).close()


def test_without_a_loop_of_ones_own() -> None:
    with Enclave(globals={"shout": shout, "later": later}, allow_functions_in_globals=True) as made:
        assert made.run_sync("return [shout('a'), await later(2)]").unwrap() == ["A", 2]
        assert made.run_sync("return [shout('a'), n]", globals={"n": 1}).unwrap() == ["A", 1]


@pytest.mark.asyncio
async def test_arguments_and_answers_are_sanitised_by_the_same_encoder() -> None:
    seen: list[tuple[Any, ...]] = []

    def take(*args: Any) -> Any:
        seen.append(args)
        return {"at": datetime(2020, 1, 2, tzinfo=UTC), "big": 2**60, "__proto__": {"x": 1}, "bytes": b"hi"}

    async with enclave(preset="javascript", globals={"take": take}) as run:
        code = """const ring = {}; ring.ring = ring;
        const r = take({ when: new Date(5), list: [new Date(6), new Date(NaN)] }, new Map([["k", 1n]]), ring,
          undefined, () => 1, JSON.parse('{"__proto__": 1, "kept": 2}'), Object.create({ toJSON() { return 9; } }));
        return [r, r.at instanceof Date, Object.keys(r), {}.x];"""
        result = await run(code)
        answer = {"at": "2020-01-02T00:00:00.000Z", "big": str(2**60), "bytes": "aGk="}
        assert result.unwrap() == [answer, True, ["at", "big", "bytes"], None]
    when = datetime.fromtimestamp(0.005, UTC)
    moments = {"when": when, "list": [datetime.fromtimestamp(0.006, UTC), None]}
    assert seen == [(moments, {"k": "1"}, {"ring": "[Circular]"}, None, None, {"kept": 2}, {})]


@pytest.mark.asyncio
async def test_errors_can_be_caught() -> None:
    caught = "try { %s } catch (e) { return [e.name, e.message, e.function, e.code ?? null] }"
    given = {"fail": fail, "f": {"late": later, "odd": object}}
    async with enclave(globals=given, tool_timeout=50) as run:
        assert (await run(caught % "fail()")).value == ["GlobalFunctionError", "no order 7 in [path]", "fail", None]
        assert (await run(caught % "await f.late(1, 5)")).value == [
            "GlobalFunctionError",
            "the function did not answer within 50 ms",
            "f.late",
            "TIMEOUT",
        ]
        assert (await run(caught % "f.odd()")).value[3] == "UNSENDABLE_VALUE"
        wrong = (await run(caught % "fail(1)")).value
        assert wrong == ["GlobalFunctionError", "fail() takes 0 positional arguments but 1 was given", "fail", None]
        thrown = (await run("fail()")).error
        assert (thrown.code, thrown.name, thrown.message) == (
            ErrorCode.RUNTIME_ERROR,
            "GlobalFunctionError",
            "no order 7 in [path]",
        )
    async with enclave(globals=given, security_level="STRICT") as run:
        assert (await run(caught % "fail()")).value == ["GlobalFunctionError", "the function failed", "fail", None]


@pytest.mark.asyncio
async def test_what_comes_while_a_script_waits_is_heard_in_its_turn() -> None:
    """Answers of tools and timers that arrive during a wait run no code of the script's before the wait is over."""

    def slow() -> str:
        time.sleep(0.15)
        return "slow"

    async def quick() -> str:
        return "quick"

    async with enclave(preset="javascript", globals={"slow": slow, "soon": quick}, tools={"quick": quick}) as run:
        code = """const order = [];
        const tool = callTool("quick").then((v) => order.push("tool " + v));
        const call = soon().then((v) => order.push("call " + v));
        const timer = new Promise((done) => setTimeout(() => { order.push("timer"); done(); }, 1));
        order.push(slow());
        order.push("after");
        await Promise.all([tool, call, timer]);
        return order;"""
        value = (await run(code)).unwrap()
        assert value[:2] == ["slow", "after"]
        assert sorted(value[2:]) == ["call quick", "timer", "tool quick"]


@pytest.mark.asyncio
async def test_calls_inside_calls() -> None:
    """An argument's getter that calls another function, and an answer that is handed on."""
    async with enclave(preset="javascript", globals={"shout": shout, "echo": lambda value: value}) as run:
        code = "return echo({ get inner() { return shout(echo('deep')); } }).inner"
        assert (await run(code)).unwrap() == "DEEP"


@pytest.mark.asyncio
async def test_the_deadline_holds_while_a_script_waits() -> None:
    def hang() -> None:
        time.sleep(0.6)

    async with enclave(globals={"hang": hang, "never": later}, timeout=200) as run:
        for code in ("hang(); return 1", "return await never(1, 60)", "try { hang() } catch (e) {} return 2"):
            result = await run(code)
            assert (result.success, result.error.code) == (False, ErrorCode.TIMEOUT)
        assert (await run("return 3")).value == 3


@pytest.mark.asyncio
async def test_calls_are_counted() -> None:
    calls: list[int] = []
    async with enclave(globals={"note": calls.append}, max_tool_calls=1) as run:
        code = "for (const i of [0,1,2,3,4,5,6,7,8,9]) note(i); return 'ten'"
        assert (await run(code)).value == "ten"
        result = await run("for (const i of [0,1,2,3,4,5,6,7,8,9,10]) note(i); return 'eleven'")
        assert (result.error.code, result.error.data) == (ErrorCode.MAX_TOOL_CALLS, {"limit": 10})
    assert calls == [*range(10), *range(10)]


@pytest.mark.asyncio
async def test_too_large_arguments_and_answers_can_be_caught() -> None:
    pool = {"max_message_bytes": 65_536}
    async with enclave(worker_pool_config=pool, globals={"len": len, "big": lambda: "x" * 70_000}) as run:
        caught = "try { return %s } catch (e) { return [e.code, e.function] }"
        assert (await run(caught % "len('x'.repeat(70000))")).value == ["ARGUMENTS_TOO_LARGE", "len"]
        assert (await run(caught % "big()")).value == ["UNSENDABLE_VALUE", "big"]
        assert (await run(caught % "len('x'.repeat(60000))")).value == 60_000


@pytest.mark.asyncio
async def test_functions_run_in_the_callers_context_and_tell_events() -> None:
    events: list[Event] = []
    given = {"who": WHO.get, "later": later}
    async with enclave(globals=given, on_event=events.append) as run:
        WHO.set("ada")
        assert (await run("return [who(), await later(1)]")).value == ["ada", 1]
    told = [event for event in events if isinstance(event, FunctionCall | FunctionResult)]
    assert [(type(event), event.id, event.function) for event in told] == [
        (FunctionCall, 1, "who"),
        (FunctionResult, 1, "who"),
        (FunctionCall, 2, "later"),
        (FunctionResult, 2, "later"),
    ]


@pytest.mark.asyncio
async def test_a_function_shows_no_line_of_ours() -> None:
    async with enclave(preset="javascript", globals={"f": {"shout": shout, "later": later}}) as run:
        code = "return [f.shout.toString(), f.shout.name, f.later.name, Object.keys(f.shout)]"
        native = "function shout() {\n    [native code]\n}"
        assert (await run(code)).value == [native, "shout", "later", []]


@pytest.mark.asyncio
async def test_what_ends_the_program_is_not_the_scripts_to_catch() -> None:
    def leave() -> None:
        raise SystemExit(3)

    async with enclave(globals={"leave": leave}) as run:
        with pytest.raises(SystemExit):
            await run("try { leave() } catch (e) { return 1 }")
