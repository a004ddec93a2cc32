"""Calls of functions as a guest may forge them: judged by the host's own book, never by the guest's word."""

from __future__ import annotations

import asyncio
import json
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from pyenclave.events import Event, FunctionCall, FunctionResult
from pyenclave.result import ErrorCode
from pyenclave.runtime.host.asks import Asks, AskSettings, BadAsk, arguments_from
from pyenclave.runtime.host.heads import Ask
from pyenclave.runtime.host.threads import Threads
from pyenclave.runtime.wire.frames import FrameDecoder
from pyenclave.script_globals import milliseconds

SETTINGS = AskSettings(
    max_calls=4, max_pending=2, max_message_bytes=4_096, timeout_ms=50, hide_messages=False, moment=milliseconds
)
NO_ARGS = b'{"args":[],"dates":[]}'


@dataclass(frozen=True)
class Given:
    name: str
    call: Callable[..., Any]
    waits: bool = True


async def forever() -> None:
    await asyncio.sleep(60)


def broken() -> None:
    raise ValueError("no such order")


class Desk:
    """Asks with everything around them, and what they said."""

    def __init__(self, *functions: Given, settings: AskSettings = SETTINGS) -> None:
        self.events: list[Event] = []
        self.answers: list[tuple[int, Any]] = []
        self.threads = Threads(2)
        weakref.finalize(self, self.threads.close)
        self.asks = Asks(settings, functions, self.threads, self.events.append, self._hear)
        self._decoder = FrameDecoder(1 << 20)

    def _hear(self, frame: bytes) -> None:
        for head, body in self._decoder.feed(frame):
            self.answers.append((json.loads(head)["id"], json.loads(body)))

    def ask(self, number: int, function: int = 0, body: bytes = NO_ARGS) -> tuple[ErrorCode, str] | None:
        verdict = self.asks.admit(Ask(t="ask", id=number, function=function), body)
        return None if verdict is None else (verdict.code, verdict.message)

    async def answered(self, count: int) -> list[tuple[int, Any]]:
        async with asyncio.timeout(5):
            while len(self.answers) < count:
                await asyncio.sleep(0.001)
        await asyncio.sleep(0)  # no guest can have read the answer in the turn in which it was sent
        return self.answers


@pytest.mark.asyncio
async def test_a_plain_function_answers_from_a_thread() -> None:
    desk = Desk(Given("add", lambda a, b: [a + b, threading.current_thread().name.startswith("pyenclave")]))
    assert desk.ask(1, body=b'{"args":[1,2],"dates":[]}') is None
    assert await desk.answered(1) == [(1, {"ok": True, "value": [3, True]})]
    call, result = desk.events
    assert call == FunctionCall(1, "add", (1, 2))
    assert isinstance(result, FunctionResult)
    assert (result.id, result.function, result.ok, result.error) == (1, "add", True, None)


@pytest.mark.asyncio
async def test_dates_cross_both_ways() -> None:
    moments: list[Any] = []

    def same(moment: Any) -> Any:
        moments.append(moment)
        return {"at": [moment["at"]]}

    desk = Desk(Given("same", same))
    desk.ask(1, body=b'{"args":[{"at":"2024-05-06T07:08:09.010Z"}],"dates":[[0,"at"]]}')
    answer = {"ok": True, "value": {"at": [1_714_979_289_010]}, "dates": [["value", "at", 0]]}
    assert await desk.answered(1) == [(1, answer)]
    assert moments == [{"at": datetime(2024, 5, 6, 7, 8, 9, 10_000, tzinfo=UTC)}]


@pytest.mark.asyncio
async def test_failures_are_told_with_their_reason() -> None:
    desk = Desk(Given("boom", broken), Given("late", forever, waits=False), Given("odd", object))
    for function in range(3):
        desk.ask(function + 1, function)
        await desk.answered(function + 1)
    assert [(number, answer["error"]) for number, answer in desk.answers] == [
        (1, {"message": "no such order", "function": "boom", "code": None}),
        (2, {"message": "the function did not answer within 50 ms", "function": "late", "code": "TIMEOUT"}),
        (
            3,
            {
                "message": "value is of type object, which has no JSON form; return plain data (dict, list, str, "
                "number, bool, None), a dataclass or a pydantic model",
                "function": "odd",
                "code": "UNSENDABLE_VALUE",
            },
        ),
    ]


@pytest.mark.asyncio
async def test_a_guest_cannot_ask_otherwise_than_the_prelude_does() -> None:
    desk = Desk(Given("wait", lambda: None), Given("promise", forever, waits=False))
    told = "the worker broke the protocol: "
    assert desk.ask(1, 2) == (ErrorCode.WORKER_CRASHED, told + "a call of a function that is not there")
    assert desk.ask(3, 1) is None  # a number can be lost, where the guest had no memory to send it
    assert desk.ask(3, 1) == (ErrorCode.WORKER_CRASHED, told + "a call of a function out of order")
    assert desk.ask(2, 1) == (ErrorCode.WORKER_CRASHED, told + "a call of a function out of order")
    assert desk.ask(4, 0) is None
    assert desk.ask(5, 0) == (
        ErrorCode.WORKER_CRASHED,
        told + "two calls at once of functions that are waited for",
    )
    assert desk.ask(6, 1) == (
        ErrorCode.MESSAGE_FLOOD,
        "more than 2 calls of functions wait for their answers at once",
    )
    desk.asks.cancel()
    assert await desk.asks.drain() == ()
    assert desk.answers == []


@pytest.mark.asyncio
async def test_calls_are_counted() -> None:
    desk = Desk(Given("f", lambda: None))
    for number in range(1, 5):
        assert desk.ask(number) is None
        await desk.answered(number)
    assert desk.ask(5) == (
        ErrorCode.MAX_TOOL_CALLS,
        "the script may call functions of its globals 4 times and tried once more",
    )


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"[]", b"{}", b'{"args":[]}', b'{"args":{},"dates":[]}', b'{"args":[],"dates":{}}',
        b'{"args":[],"dates":[],"more":1}', b'{"args":["x"],"dates":[[]]}', b'{"args":["x"],"dates":["0"]}',
        b'{"args":["x"],"dates":[[1]]}', b'{"args":[1],"dates":[[0]]}',
        b'{"args":[{"a":"x"}],"dates":[[0,"b"]]}', b'{"args":[["x"]],"dates":[["0"]]}',
        b'{"args":["9999-99-99T00:00:00.000Z"],"dates":[[0]]}', b'{"args":[],"dates":[null]}', b'{"args":[[[[[NaN]]]]]',
        b'{"args":["' + b"x" * 5_000 + b'"],"dates":[]}', b"\xff",
    ],
)  # fmt: skip
def test_arguments_that_no_prelude_sends(body: bytes) -> None:
    with pytest.raises(BadAsk) as raised:
        arguments_from(body, 4_096)
    assert raised.value.code == "INVALID_ARGUMENTS"


def test_a_date_of_a_year_that_python_does_not_have_stays_text() -> None:
    body = b'{"args":["+275760-09-13T00:00:00.000Z","0001-01-01T00:00:00.000Z"],"dates":[[0],[1]]}'
    assert arguments_from(body, 4_096) == ["+275760-09-13T00:00:00.000Z", datetime(1, 1, 1, tzinfo=UTC)]
