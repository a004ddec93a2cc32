"""The path of a run walked once before there is a script, so that the run finds its memory mapped.

After a fork every page costs a fault at its first touch: about half the time of a short run. Spares pay that while
nobody waits for them. Nobody hears the rehearsal, and it leaves no state: `enter("limits")` and `enter("start")` of the
run set anew all that it has touched.
"""

from __future__ import annotations

import signal

from ..wire.frames import FrameDecoder, encode_frame
from ..wire.messages import GuestState, read_host_head
from . import turns
from .engine import Engine

# As a host sends them.
_HEAD = (
    b'{"t":"prepare","wall_ms":1,"cpu_ms":1,"iterations":9,"pending_calls":1,"message_bytes":999,"output_bytes":999,'
    b'"output_depth":4,"output_items":99,"output_string":99,"console_bytes":1,"console_calls":1,"seed":1,"now":0,"argument_items":99}'
)
_ANSWER = '{"ok":true,"value":{"x":[1,"two",null]}}'

# Of the shape that the transform prints: a guarded loop, a tool call with its answer, an error caught, a value.
_SCRIPT = """(function (__ag_left, __ag_halt, __safe_callTool, __safe_parallel, __safe_key, __safe_spread, __ag_refs) {
"use strict";
return [async function __ag_main() {
const list = [];
for (const item of [1, "two", null]) {
if (!--__ag_left) __ag_halt(__ag_left = 0 / 0);
list[list.length] = { item, text: `${item}` };
}
try {
list[0] = (await __safe_callTool("rehearsal", { list })).x;
null.x;
} catch (error) {
list[1] = error.message;
}
return { list };
}, function () { return __ag_left; }]; })"""


def walk(engine: Engine) -> None:
    """Do what a run does: decode a frame, set a timer (to nothing), evaluate, start, run jobs, hear an answer, end."""
    frame = FrameDecoder(len(_SCRIPT)).feed(encode_frame(_HEAD, _SCRIPT.encode()))[0]
    _kind, limits = read_host_head(frame.head, GuestState.BOOTING)
    signal.setitimer(signal.ITIMER_REAL, 0)
    engine.outbox.is_rehearsing = True
    engine.enter("limits", turns.limits_text(limits, engine.level))
    engine.enter("start", engine.evaluate(frame.body.decode()))
    engine.run_jobs()
    engine.enter("settle", 1, _ANSWER)
    engine.run_jobs()
    engine.outbox.is_rehearsing = False
