"""The path of a run walked once before there is a script, so that the run finds its memory mapped.

After a fork every page costs a fault at its first touch: about half the time of a short run. Spares pay that while
nobody waits for them. The rehearsal calls no tool, ends nothing and leaves no state: `enter("limits")` and
`enter("start")` of the run replace all that it sets.
"""

from __future__ import annotations

import json
import signal

from ..wire.frames import FrameDecoder, encode_frame
from . import outbox, turns
from .engine import Engine

# As a host sends them; messages so small that the call below is refused for its size.
_HEAD = (
    b'{"t":"prepare","wall_ms":1,"cpu_ms":1,"iterations":9,"pending_calls":1,"message_bytes":64,"output_bytes":64,'
    b'"output_depth":4,"output_items":9,"output_string":64,"console_bytes":1,"console_calls":1,"seed":1}'
)

# Of the shape that the transform prints: a guarded loop, a job, a value encoded, an error caught. It then waits for
# what never comes, since to settle would be to end.
_SCRIPT = """(function (__ag_left, __ag_halt, __safe_callTool, __safe_parallel, __safe_key) { "use strict";
return [async function __ag_main() {
const list = [];
for (const item of [1, "two", null]) {
if (!--__ag_left) __ag_halt(++__ag_left);
list[list.length] = { item, text: `${item}` };
}
try {
await __safe_callTool("rehearsal", { list, filler: "........................................" });
} catch (error) {
list[0] = error.message;
}
await { then() {} };
}, function () { return __ag_left; }]; })"""


def walk(engine: Engine) -> None:
    """Do what a run does: decode a frame, set a timer (to nothing), evaluate, start, run jobs."""
    frame = FrameDecoder(len(_SCRIPT)).feed(encode_frame(_HEAD, _SCRIPT.encode()))[0]
    limits = json.loads(frame.head.decode())
    signal.setitimer(signal.ITIMER_REAL, 0)
    engine.enter("limits", turns.limits_text(limits, engine.level))
    engine.enter("start", engine.evaluate(frame.body.decode()))
    engine.run_jobs()
    outbox.frame_of("done", 0, "[]", "null")
