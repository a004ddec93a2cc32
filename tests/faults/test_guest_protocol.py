"""Misbehaving guests: a program at the other end of the socket says what it likes, byte by byte.

The worker, the execution and the broker are the real ones; the exit report is what the spawner would send.
"""

import asyncio
import contextlib
import json
import signal
import socket
import time
from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.compiler import Compiler
from pyenclave.events import Event, LimitHit
from pyenclave.pipeline import CompilePolicy
from pyenclave.result import ErrorCode
from pyenclave.runtime.host.broker import Broker, BrokerSettings
from pyenclave.runtime.host.dispatch import Dispatcher
from pyenclave.runtime.host.execution import Execution, RunSettings
from pyenclave.runtime.host.outcome import ExitReport, RawOutcome, Usage
from pyenclave.runtime.host.worker import Worker
from pyenclave.runtime.wire.frames import MAX_HEAD_BYTES, FrameDecoder, encode_frame
from pyenclave.runtime.wire.messages import GuestState, RunLimits
from pyenclave.scoring.gate import ApprovedScript, Gate
from pyenclave.source import Source
from pyenclave.transform import CompiledScript

MESSAGE_BYTES = 65_536
LIMITS = RunLimits(
    wall_ms=1_000,
    cpu_ms=1_000,
    iterations=100,
    pending_calls=3,
    message_bytes=MESSAGE_BYTES,
    output_bytes=4_096,
    output_depth=8,
    output_items=100,
    output_string=1_000,
    console_bytes=100,
    console_calls=3,
    seed=1,
)
DONE = {"t": "done", "iterations": 0, "notes": []}


@pytest.fixture(scope="module")
def script() -> CompiledScript:
    compiler = Compiler()
    try:
        policy = CompilePolicy(preset="agentscript", level="STANDARD")
        compiled = asyncio.run(compiler.compile(Source("return 1"), policy))
    finally:
        compiler.close()
    assert isinstance(compiled, CompiledScript)
    return compiled


class Guest:
    """The other end: says bytes, hears frames, and ends when told to."""

    def __init__(self) -> None:
        host_end, self.socket = socket.socketpair()
        host_end.setblocking(False)
        self.worker = Worker(1, host_end, MESSAGE_BYTES, lambda worker: None)
        self.loop = asyncio.get_running_loop()
        self.events: list[Event] = []
        self.decoder = FrameDecoder(MESSAGE_BYTES)

    def say(self, head: dict[str, Any] | bytes, body: bytes = b"") -> None:
        raw = head if isinstance(head, bytes) else json.dumps(head).encode()
        self.socket.sendall(encode_frame(raw, body))

    def end(self, status: int = 0) -> None:
        self.socket.close()
        self.loop.call_soon_threadsafe(self.worker.ended, ExitReport(status, Usage(1.0, 1 << 20)))

    async def run(
        self, script: CompiledScript, act: Callable[["Guest"], None], handler: Callable[[str, dict[str, Any]], Any]
    ) -> RawOutcome:
        """Be ready, receive the script, act; the kernel's part is to end a guest that was killed."""
        self.say({"t": "ready"})
        while self.worker.state is GuestState.BOOTING:
            await asyncio.sleep(0)
        approved = await Gate().approve(script)
        assert isinstance(approved, ApprovedScript)
        broker = Broker(
            BrokerSettings(5, 3, MESSAGE_BYTES, 200, hide_messages=False),
            Dispatcher(handler, {}),
            self.events.append,
            self.worker.send,
        )
        execution = Execution(self.worker, RunSettings(LIMITS, 1 << 24, 50), self.events.append, 0.0)
        task = asyncio.ensure_future(execution.run(approved, broker, lambda worker, at: None))
        await asyncio.sleep(0)
        # In a thread, as a guest is a process: it may block in a write while the host reads.
        acting = self.loop.run_in_executor(None, act, self)
        while not task.done():
            await asyncio.sleep(0.001)
            if self.worker.kill_reason is not None and not self.worker.exited.done():
                self.worker.ended(ExitReport(signal.SIGKILL, Usage(1.0, 1 << 20)))
        self.worker.close()
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            await acting
        self.socket.close()
        return task.result()


async def _never(name: str, args: dict[str, Any]) -> None:
    await asyncio.sleep(60)


def _say_all(*messages: tuple[dict[str, Any] | bytes, bytes]) -> Callable[[Guest], None]:
    def act(guest: Guest) -> None:
        for head, body in messages:
            guest.say(head, body)

    return act


def _raw(data: bytes, status: int | None = None) -> Callable[[Guest], None]:
    def act(guest: Guest) -> None:
        guest.socket.sendall(data)
        if status is not None:
            guest.end(status)

    return act


CALL = {"t": "call", "id": 1, "name": "x"}

BROKEN: dict[str, Callable[[Guest], None]] = {
    "ready twice": _say_all(({"t": "ready"}, b"")),
    "unknown message": _say_all(({"t": "exec", "cmd": "id"}, b"")),
    "a host's message": _say_all(({"t": "settle", "id": 1}, b"{}")),
    "unknown field": _say_all(({**DONE, "extra": 1}, b"1")),
    "missing field": _say_all(({"t": "done"}, b"1")),
    "call id out of order": _say_all(({**CALL, "id": 2}, b"{}")),
    "call id repeated": _say_all((CALL, b"{}"), (CALL, b"{}")),
    "negative id": _say_all(({**CALL, "id": -1}, b"{}")),
    "head that is no JSON": _say_all((b"\x00\xff\xfe", b"")),
    "head of deep brackets": _say_all((b"[" * MAX_HEAD_BYTES, b"")),
    "head over the limit": _raw(b"\xff\xff\xff\xff\x00\x00\x00\x00"),
    "body over the limit": _raw(b"\x00\x00\x00\x02\x7f\xff\xff\xff{}"),
    "binary garbage": _raw(bytes(range(256)) * 4),
    "half a frame and gone": _raw(encode_frame(b'{"t":"done"', b"")[:-4], 0),
    "gone without a word": _raw(b"", 0),
    "crash": _raw(b"", signal.SIGSEGV),
    "forbidden system call": _raw(b"", signal.SIGSYS),
    "a function it was not given": _say_all(({"t": "ask", "id": 1, "function": 0}, b'{"args":[],"dates":[]}')),
    "empty console batch": _say_all(({"t": "console"}, b"[]")),
    "malformed console": _say_all(({"t": "console"}, b'{"a":1}')),
}


@pytest.mark.asyncio
@pytest.mark.parametrize("act", BROKEN.values(), ids=BROKEN.keys())
async def test_a_guest_that_breaks_the_protocol_ends_and_no_more(
    act: Callable[[Guest], None], script: CompiledScript
) -> None:
    outcome = await Guest().run(script, act, _never)
    assert outcome.verdict is not None
    assert outcome.verdict.code is ErrorCode.WORKER_CRASHED
    assert outcome.last_word is None


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("act", "code"),
    [
        (_raw(b"", signal.SIGALRM), ErrorCode.TIMEOUT),
        (_raw(b"", signal.SIGPROF), ErrorCode.TIMEOUT),
        (_raw(b"", signal.SIGXCPU), ErrorCode.TIMEOUT),
        (_raw(b"", signal.SIGKILL), ErrorCode.MEMORY_LIMIT_EXCEEDED),
        (_raw(b"", 43 << 8), ErrorCode.MEMORY_LIMIT_EXCEEDED),
        (_say_all(*(({**CALL, "id": n}, b"{}") for n in range(1, 5))), ErrorCode.MESSAGE_FLOOD),
        (_say_all(({**CALL, "name": "a b"}, b"{}")), ErrorCode.OPERATION_BLOCKED),
        (_say_all(({**CALL, "name": ""}, b"{}")), ErrorCode.OPERATION_BLOCKED),
        (_say_all(({**CALL, "name": "x" * 257}, b"{}")), ErrorCode.OPERATION_BLOCKED),
        (_say_all(({"t": "console"}, b'[["log","' + b"x" * 101 + b'"]]')), ErrorCode.CONSOLE_LIMIT_EXCEEDED),
        (_say_all(({"t": "console"}, b"[" + b",".join([b'["log",""]'] * 4) + b"]")), ErrorCode.CONSOLE_LIMIT_EXCEEDED),
        (_say_all(*(({"t": "timer", "id": n, "ms": 9_999}, b"") for n in range(1, 60))), ErrorCode.MESSAGE_FLOOD),
        (_say_all(*(({"t": "untimer", "id": 1}, b" " * 60_000) for _ in range(10))), ErrorCode.MESSAGE_FLOOD),
        (_say_all(), ErrorCode.TIMEOUT),
    ],
)
async def test_limits_are_the_hosts_whatever_the_guest_does(
    act: Callable[[Guest], None], code: ErrorCode, script: CompiledScript
) -> None:
    outcome = await Guest().run(script, act, _never)
    assert outcome.verdict is not None
    assert outcome.verdict.code is code


@pytest.mark.asyncio
async def test_the_tool_budget_is_the_hosts(script: CompiledScript) -> None:
    async def answer(name: str, args: dict[str, Any]) -> int:
        return 1

    def act(guest: Guest) -> None:
        for number in range(1, 7):
            guest.say({**CALL, "id": number}, b"{}")
            time.sleep(0.005)

    outcome = await Guest().run(script, act, answer)
    assert outcome.verdict is not None
    assert outcome.verdict.code is ErrorCode.MAX_TOOL_CALLS
    assert outcome.tool_call_count == 5


@pytest.mark.asyncio
async def test_nothing_is_heard_after_the_last_word(script: CompiledScript) -> None:
    called = []

    async def handler(name: str, args: dict[str, Any]) -> None:
        called.append(name)

    outcome = await Guest().run(script, _say_all((DONE, b"1"), (CALL, b"{}"), (DONE, b"2")), handler)
    assert outcome.raw_body == b"1"
    assert outcome.tool_call_count == 0
    assert called == []


HOSTILE_ARGUMENTS = {
    b"": "not JSON: Expecting value at character 0",
    b"null": "no object",
    b"[]": "no object",
    b"{": "not JSON: Expecting property name enclosed in double quotes at character 1",
    b'{"a":NaN}': "a number that JSON does not have",
    b'{"a":' + b"9" * 4_301 + b"}": "a number that JSON does not have",
    b"[[" * 20_000: "brackets that do not match",
    b"[" * 20_000 + b"]" * 20_000: "too many levels",
    b"\xff": "not UTF-8",
}


@pytest.mark.asyncio
@pytest.mark.parametrize(("args", "what"), HOSTILE_ARGUMENTS.items())
async def test_arguments_that_no_honest_guest_sends_end_it_and_reach_no_handler(
    args: bytes, what: str, script: CompiledScript
) -> None:
    called = []

    async def handler(name: str, args: dict[str, Any]) -> None:
        called.append(name)

    guest = Guest()
    outcome = await guest.run(script, _say_all((CALL, args)), handler)
    assert called == []
    assert outcome.verdict is not None
    assert outcome.verdict.code is ErrorCode.WORKER_CRASHED
    assert outcome.verdict.message == f"the worker broke the protocol: arguments that are {what}"
    assert outcome.failed_calls == {}
    assert [type(event) for event in guest.events] == [LimitHit]
