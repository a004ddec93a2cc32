"""A real guest and a host that speaks out of turn: the guest exits at once, with the status that says so."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from pyenclave.runtime.guest import statuses
from pyenclave.runtime.host.link import SpawnerLink
from pyenclave.runtime.spawner.launch import SpawnerConfig
from pyenclave.runtime.wire import control
from pyenclave.runtime.wire.frames import encode_frame
from pyenclave.runtime.wire.messages import RunLimits, prepare_frame, run_frame, settle_frame, timer_frame

pytestmark = pytest.mark.usefixtures("leaves_nothing")

TEMPLATE = "javascript/STANDARD"
MESSAGE_BYTES = 1 << 20
LIMITS = RunLimits(
    wall_ms=5_000,
    cpu_ms=5_000,
    iterations=1_000,
    pending_calls=10,
    message_bytes=MESSAGE_BYTES,
    output_bytes=65_536,
    output_depth=16,
    output_items=1_000,
    output_string=65_536,
    console_bytes=65_536,
    console_calls=100,
    seed=1,
)
PREPARE = prepare_frame(LIMITS)
# Calls a tool, sets a timer, and waits for both.
RUN = run_frame(
    b"(function (__ag_left, __ag_halt, __safe_callTool, __safe_parallel, __safe_key, __safe_spread, __ag_refs) {\n"
    b'"use strict";\n'
    b"return [async function __ag_main() { const a = __safe_callTool('x', {});\n"
    b"await new Promise(r => setTimeout(r, 1)); return await a; }, function () { return __ag_left; }]; })"
)
ANSWER = settle_frame(1, b'{"ok":true,"value":7}')
BEGUN = (PREPARE, RUN)

OUT_OF_TURN = {
    "a run first": (RUN,),
    "an answer first": (ANSWER,),
    "a timer first": (timer_frame(1),),
    "an answer before the run": (PREPARE, ANSWER),
    "limits without one": (encode_frame(b'{"t":"prepare","wall_ms":1}'),),
    "limits with one more": (PREPARE.replace(b'"seed":1', b'"sead":1'),),
    "limits of zero": (prepare_frame(LIMITS._replace(wall_ms=0)),),
    "limits with a body": (encode_frame(PREPARE[8:], b"x"),),
    "a run with a field": (PREPARE, encode_frame(b'{"t":"run","x":1}', b"1")),
    "a second run": (*BEGUN, RUN),
    "limits in a run": (*BEGUN, PREPARE),
    "an answer to no call": (*BEGUN, settle_frame(2, b"{}")),
    "an answer twice": (*BEGUN, ANSWER, ANSWER),
    "no timer of that number": (*BEGUN, timer_frame(2)),
    "a timer of number zero": (*BEGUN, timer_frame(0)),
    "a guest's word": (*BEGUN, encode_frame(b'{"t":"call","id":1}')),
    "an unknown field": (*BEGUN, encode_frame(b'{"t":"settle","id":1,"x":1}', b"{}")),
    "an id that is no number": (*BEGUN, encode_frame(b'{"t":"settle","id":"1"}', b"{}")),
    "no JSON": (*BEGUN, encode_frame(b"\xff", b"{}")),
    "a head too long": (*BEGUN, b"\x7f\xff\xff\xff\x00\x00\x00\x00"),
    "a body too long": (*BEGUN, b"\x00\x00\x00\x02\x7f\xff\xff\xff{}"),
}
IN_TURN = {
    "an answer and a timer": ((*BEGUN, ANSWER, timer_frame(1)), statuses.DONE),
    "a timer twice": ((*BEGUN, timer_frame(1), timer_frame(1), ANSWER), statuses.DONE),
    "prepared again": ((PREPARE, PREPARE, RUN, timer_frame(1), ANSWER), statuses.DONE),
    "gone at once": ((PREPARE,), statuses.HOST_GONE),
    "half a frame and gone": ((*BEGUN, ANSWER[:-3]), statuses.HOST_GONE),
}


@asynccontextmanager
async def a_spawner(reports: asyncio.Queue[control.Report]) -> AsyncIterator[SpawnerLink]:
    def hear(report: control.Report, descriptor: int | None) -> None:
        if descriptor is not None:
            os.close(descriptor)
        reports.put_nowait(report)

    link = SpawnerLink(SpawnerConfig(templates=(TEMPLATE,)), hear, lambda: None)
    await link.start()
    try:
        yield link
    finally:
        link.close()


async def status_after(words: tuple[bytes, ...]) -> int:
    """The exit status of a guest to which the host says all this, one at a time, and hangs up."""
    reports: asyncio.Queue[control.Report] = asyncio.Queue()
    async with a_spawner(reports) as link:
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        loop = asyncio.get_running_loop()
        with ours:
            link.send(control.Spawn(1, TEMPLATE, 32 << 20, MESSAGE_BYTES, 5_000), theirs)
            try:
                for word in words:
                    await loop.sock_sendall(ours, word)
            except (BrokenPipeError, ConnectionResetError):
                pass  # SAFE: it has heard enough
            # It answers each word that is in turn, and exits at one that is not.
            ours.shutdown(socket.SHUT_WR)
            while True:
                report = await asyncio.wait_for(reports.get(), 10)
                if isinstance(report, control.Exited):
                    return os.waitstatus_to_exitcode(report.status)


@pytest.mark.asyncio
@pytest.mark.parametrize("words", OUT_OF_TURN.values(), ids=OUT_OF_TURN.keys())
async def test_a_host_out_of_turn(words: tuple[bytes, ...]) -> None:
    assert await status_after(words) == statuses.BAD_FRAME


@pytest.mark.asyncio
@pytest.mark.parametrize(("words", "status"), IN_TURN.values(), ids=IN_TURN.keys())
async def test_a_host_in_turn(words: tuple[bytes, ...], status: int) -> None:
    assert await status_after(words) == status
