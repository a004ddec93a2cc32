"""Each limit of a run: what equals it passes, one more ends the run, and the next run works."""

from __future__ import annotations

import asyncio
import os
import select
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from pyenclave import Enclave, ErrorCode, ExecutionResult
from pyenclave.events import Event, Started

pytestmark = pytest.mark.usefixtures("leaves_nothing")


def size(x: str) -> int:
    return len(x)


async def block() -> None:
    """A tool that stalls its loop."""
    _sleep(1.0)


async def wait() -> None:
    await asyncio.sleep(60)


@contextmanager
def enclave(**options: Any) -> Iterator[Enclave]:
    """An enclave that still serves when the test is done with it."""
    given: dict[str, Any] = {"preset": "javascript", "worker_pool_config": {"min_workers": 0, "max_workers": 2}}
    with Enclave(**(given | options)) as opened:
        yield opened
        assert opened.run_sync("return [1, 'two']").unwrap() == [1, "two"]


def _sleep(seconds: float) -> None:
    time.sleep(seconds)


def failure(result: ExecutionResult) -> tuple[ErrorCode, Any]:
    assert result.error is not None
    return result.error.code, result.error.data.get("limit")


def test_wall_clock_and_processor_time_are_told_apart() -> None:
    busy = "const f = () => Promise.resolve().then(f); await f()"
    with enclave(timeout=5_000, cpu_timeout=200) as opened:
        result = opened.run_sync(busy)
        assert failure(result) == (ErrorCode.TIMEOUT, 200)
        assert result.error is not None
        assert result.error.data["which"] == "cpu"
        assert result.stats.cpu_ms is not None
        assert 150 <= result.stats.cpu_ms < 1_000
        # Waiting costs no processor time.
        assert opened.run_sync("await new Promise(r => setTimeout(r, 300)); return 1").unwrap() == 1


def test_the_guest_dies_while_the_hosts_loop_stands_still() -> None:
    pidfds: list[int] = []

    def hear(event: Event) -> None:
        if isinstance(event, Started):
            pidfds.append(os.pidfd_open(event.pid))

    async def block() -> None:
        # The loop does not go on before the guest is dead, so it is not the loop that kills it.
        died.append(bool(select.select([pidfds[0]], [], [], 20)[0]))

    died: list[bool] = []
    with enclave(timeout=300, tools={"block": block}, on_event=hear) as opened:
        result = opened.run_sync("return await callTool('block', {})")
        assert died == [True]
        assert failure(result) == (ErrorCode.TIMEOUT, 300)
    for pidfd in pidfds:
        os.close(pidfd)


TIMEOUTS = {
    "sync code": "for (;;) {}",
    "an await": "await new Promise(r => setTimeout(r, 60000))",
    "a job": "const f = () => Promise.resolve().then(f); await f()",
    "a tool": "return await callTool('wait', {})",
    "a tool that blocks the loop": "return await callTool('block', {})",
    "a timer's callback": "setTimeout(() => { for (;;) {} }, 1); await new Promise(() => {})",
    "encoding the result": "return { get a() { for (;;) {} } }",
    "encoding arguments": "await callTool('size', { get x() { for (;;) {} } })",
    "encoding what is thrown": "throw { get a() { for (;;) {} } }",
    "after a handler has caught": "try { null.x } catch { for (;;) {} }",
    "a native loop": "const s = 'x'.repeat(2e7); for (;;) s.indexOf('y')",
    "a regex": "new RegExp('(a+)+$').test('a'.repeat(40) + 'b')",
}


@pytest.mark.parametrize("code", TIMEOUTS.values(), ids=TIMEOUTS.keys())
def test_wall_clock(code: str) -> None:
    tools = {"wait": wait, "block": block, "size": size}
    with enclave(timeout=200, max_iterations=2**31 - 2, tools=tools) as opened:
        error = opened.run_sync(code).error
        assert error is not None
        assert (error.name, error.code, error.data) == (
            "EnclaveError",
            ErrorCode.TIMEOUT,
            {"which": "wall", "limit": 200},
        )
        assert error.message == "the script ran longer than 200 ms"


@pytest.mark.asyncio
async def test_cancellation_is_the_callers_word() -> None:
    async with Enclave(preset="javascript", max_iterations=2**31 - 2) as opened:
        for code in ("for (;;) {}", "await new Promise(r => setTimeout(r, 60000))"):
            run = asyncio.ensure_future(opened.run(code))
            await asyncio.sleep(0.1)
            run.cancel()
            with pytest.raises(asyncio.CancelledError):
                await run
        assert (await opened.run("return [1, 'two']")).unwrap() == [1, "two"]
        run = asyncio.ensure_future(opened.run("for (;;) {}"))
        await asyncio.sleep(0.1)
        await opened.aclose()
        error = run.result().error
        assert error is not None
        assert (error.code, error.data) == (ErrorCode.CANCELLED, {})


def test_tool_calls() -> None:
    code = "let n = 0; for (let i = 0; i < %d; i++) { n += await callTool('one', {}) } return n"
    with enclave(max_tool_calls=3, tools={"one": lambda: 1}) as opened:
        assert opened.run_sync(code % 3).unwrap() == 3
        result = opened.run_sync(code % 4)
        assert failure(result) == (ErrorCode.MAX_TOOL_CALLS, 3)
        assert result.stats.tool_call_count == 3


def test_iterations() -> None:
    with enclave(max_iterations=10) as opened:
        result = opened.run_sync("let n = 0; for (; n < 10; n++) {} return n")
        assert (result.unwrap(), result.stats.iteration_count) == (10, 10)
        assert failure(opened.run_sync("let n = 0; for (; n < 11; n++) {} return n")) == (ErrorCode.MAX_ITERATIONS, 10)
        two = "for (let a = 0; a < 5; a++) {} for (let b = 0; b < %d; b++) {} return 1"
        assert opened.run_sync(two % 5).unwrap() == 1
        assert failure(opened.run_sync(two % 6)) == (ErrorCode.MAX_ITERATIONS, 10)


def test_tool_calls_under_way_at_once() -> None:
    code = "return await Promise.all(Array.from({length: %d}, () => callTool('one', {})))"
    pool = {"min_workers": 0, "max_pending_tool_calls": 4}
    with enclave(worker_pool_config=pool, tools={"one": lambda: 1}) as opened:
        assert opened.run_sync(code % 4).unwrap() == [1] * 4
        # Two more: whether one more is too many the host judges, which may have answered the first by then.
        assert failure(opened.run_sync(code % 6)) == (ErrorCode.MESSAGE_FLOOD, 4)


def test_messages_in_a_second() -> None:
    async def one() -> int:
        return 1

    code = "let n = 0; for (let i = 0; i < %d; i++) { n += await callTool('one', {}) } return n"
    pool = {"min_workers": 0, "max_messages_per_second": 20}
    with enclave(worker_pool_config=pool, tools={"one": one}) as opened:
        assert opened.run_sync(code % 19).unwrap() == 19  # its last word is a message too
        assert failure(opened.run_sync(code % 60)) == (ErrorCode.MESSAGE_FLOOD, 20)


def test_the_console() -> None:
    with enclave(max_console_calls=3, max_console_bytes=20) as opened:
        result = opened.run_sync("console.log('a'); console.warn('b'); console.error('c'); return 1")
        assert [(line.level, line.text) for line in result.console] == [("log", "a"), ("warn", "b"), ("error", "c")]
        assert result.unwrap() == 1
        for code, data in (
            ("for (let i = 0; i < 4; i++) console.log('a')", {"which": "calls", "limit": 3}),
            ("console.log('x'.repeat(21))", {"which": "bytes", "limit": 20}),
            ("try { console.log('x'.repeat(21)) } catch {} return 1", {"which": "bytes", "limit": 20}),
        ):
            error = opened.run_sync(code).error
            assert error is not None
            assert (error.code, error.data) == (ErrorCode.CONSOLE_LIMIT_EXCEEDED, data)
        assert opened.run_sync("console.log('x'.repeat(20)); return 1").unwrap() == 1


MEMORY = {
    "a string": "'x'.repeat(1e9)",
    "strings that double": "let s = 'x'; for (;;) s += s + 'y'",
    "strings in a list": "const all = []; for (let i = 0;; i++) all.push(('x' + i).repeat(1000))",
    "padding": "'x'.padEnd(2 ** 29, 'y')",
    "a joined list": "new Array(2e6).fill('x'.repeat(1000)).join('')",
    "lists": "const all = []; for (;;) all.push(new Array(1e5).fill(1))",
    "a flat list": "const all = []; for (;;) all.push(1)",
    "objects": "const all = []; for (;;) all.push({ a: 1, b: [2] })",
    "keys": "const all = {}; for (let i = 0;; i++) all['k' + i] = i",
    "a buffer": "new ArrayBuffer(1e9)",
    "buffers": "const all = []; for (;;) all.push(new ArrayBuffer(1e6))",
    "a typed array": "new Float64Array(1e8)",
    "a set": "const all = new Set(); for (let i = 0;; i++) all.add(i)",
    "a map": "const all = new Map(); for (let i = 0;; i++) all.set(i, { i })",
    "closures": "const all = []; for (let i = 0;; i++) { const n = i; all.push(() => n) }",
    "a chain of closures": "let f = () => 0; for (;;) { const g = f; f = () => g }",
    "promises": "const all = []; for (;;) all.push(new Promise(() => {}))",
    "generators": "function* g() { yield 1 } const all = []; for (;;) { const i = g(); i.next(); all.push(i) }",
    "bigints": "const all = []; for (let n = 3n ** 100000n;; n++) all.push(n)",
    "a regex": "new RegExp('(?:' + 'a'.repeat(2e7) + ')')",
    "what a regex remembers": "'a'.repeat(2e6).split('').map(x => x.repeat(100)).join('').match(/a/g)",
    "JSON": "JSON.parse('[' + '{},'.repeat(3e6) + '1]')",
    "a list by its length": "Array.from({ length: 1e8 })",
}


@pytest.mark.parametrize("code", MEMORY.values(), ids=MEMORY.keys())
def test_memory(code: str) -> None:
    with enclave(memory_limit=16 << 20, max_iterations=2**31 - 2, timeout=20_000, cpu_timeout=20_000) as opened:
        result = opened.run_sync(code)
        assert result.error is not None
        assert (result.error.code, result.error.data.get("limit")) == (ErrorCode.MEMORY_LIMIT_EXCEEDED, 16 << 20)


def test_memory_of_the_source_text() -> None:
    # Accepted by layer 0, and more than the smallest heap holds once it is compiled.
    code = "const all = [" + "[1, 2, 3],\n" * 40_000 + "]; return all.length"
    with enclave(memory_limit=8 << 20, timeout=20_000) as opened:
        assert failure(opened.run_sync(code)) == (ErrorCode.MEMORY_LIMIT_EXCEEDED, 8 << 20)
    with enclave(memory_limit=64 << 20, timeout=20_000) as opened:
        assert opened.run_sync(code).unwrap() == 40_000


STACK = {
    "a function": "const f = () => f() + 1; f()",
    "two functions": "const f = () => g() + 1, g = () => f() + 1; f()",
    "a method": "const o = { m() { return this.m() + 1 } }; o.m()",
    "a getter": "const o = { get a() { return this.a } }; o.a",
    "a setter": "const o = { set a(v) { this.a = v } }; o.a = 1",
    "toString": "const o = { toString() { return '' + this } }; '' + o",
    "a constructor": "class A { constructor() { new A() } } new A()",
    "a proxy": "const p = new Proxy({}, { get(t, k, r) { return r[k] } }); p.a",
    "a callback": "const f = () => [1].map(f); f()",
    "a comparison": "const f = () => [2, 1].sort(f); f()",
    "a replacement": "const f = () => 'a'.replace('a', f); f()",
    "a tagged template": "const f = () => f`a`; f()",
    "a generator": "function* g() { yield* g() } [...g()]",
    "an asynchronous function": "const f = async () => { await f() }; await f()",
    "JSON.stringify": "let a = []; for (let i = 0; i < 1e5; i++) a = [a]; JSON.stringify(a)",
    "JSON.parse": "JSON.parse('['.repeat(1e6))",
    "JSON reviver": "const f = () => JSON.parse('[1]', f); f()",
    "flat": "let a = []; for (let i = 0; i < 1e5; i++) a = [a]; a.flat(Infinity)",
    "an iterator": "const o = { [Symbol.iterator]() { return [...this] } }; [...o]",
}


@pytest.mark.parametrize("code", STACK.values(), ids=STACK.keys())
def test_stack(code: str) -> None:
    with enclave(max_iterations=2**31 - 2) as opened:
        result = opened.run_sync(code)
        assert result.error is not None
        assert (result.error.code, result.error.name, result.error.message) == (
            ErrorCode.RUNTIME_ERROR,
            "RangeError",
            "Maximum call stack size exceeded",
        )
        # It can be caught, and leaves the script whole.
        assert opened.run_sync(f"try {{ {code} }} catch (e) {{ return e.name }}").unwrap() == "RangeError"


def test_memory_can_be_caught() -> None:
    with enclave(memory_limit=16 << 20) as opened:
        assert opened.run_sync("try { 'x'.repeat(1e9) } catch { return 'caught' }").unwrap() == "caught"


def test_output_over_its_limit_is_cut() -> None:
    with enclave(max_output_bytes=1_000, max_output_items=50, max_output_depth=3) as opened:
        whole = opened.run_sync("return 'x'.repeat(900)")
        assert (len(whole.unwrap()), whole.truncated, whole.warnings) == (900, False, ())
        for code in (
            "return 'x'.repeat(5000)",
            "return Array.from({length: 200}, (_, i) => i)",
            "return [[[[[[1]]]]]]",
        ):
            cut = opened.run_sync(code)
            assert cut.success
            assert cut.truncated
            assert cut.warnings


def test_arguments_that_are_too_large_fail_the_call() -> None:
    code = "try { return await callTool('size', {x: 'x'.repeat(%d)}) } catch (e) { return e.name }"
    pool = {"min_workers": 0, "max_message_bytes": 65_536}
    with enclave(worker_pool_config=pool, tools={"size": size}) as opened:
        assert opened.run_sync(code % 60_000).unwrap() == 60_000
        assert opened.run_sync(code % 70_000).unwrap() == "ToolError"


def test_a_big_script_runs() -> None:
    code = "let n = 0;\n" + "n += 1; // counts\n" * 50_000 + "return n"
    assert len(code) == pytest.approx(900_000, rel=0.01)
    with enclave() as opened:
        assert opened.run_sync(code).unwrap() == 50_000
