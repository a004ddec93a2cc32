"""What the two sides say to each other, and whose turn it is. No I/O, standard library only.

| from  | `t`      | head fields                       | body              |
|-------|----------|-----------------------------------|-------------------|
| host  | prepare  | the fields of `RunLimits`         |                   |
| host  | globals  |                                   | globals, JSON     |
| host  | sidecar  |                                   | mark, limits, literals, JSON |
| host  | run      |                                   | script text       |
| host  | settle   | id                                | answer, JSON      |
| host  | told     | id                                | answer, JSON      |
| host  | seen     | id                                | answer, JSON      |
| host  | timer    | id                                |                   |
| guest | ready    |                                   |                   |
| guest | locked_out | lock, errno, reason             |                   |
| guest | call     | id, name                          | arguments, JSON   |
| guest | ask      | id, function                      | arguments, JSON   |
| guest | look     | id                                | question, JSON    |
| guest | timer    | id, ms                            |                   |
| guest | untimer  | id                                |                   |
| guest | console  |                                   | lines, JSON       |
| guest | done     | iterations, notes                 | value, JSON       |
| guest | fail     | iterations, error                 | thrown value, JSON|
| guest | halt     | iterations, code, detail          |                   |
"""

from __future__ import annotations

import json
from enum import Enum
from typing import NamedTuple

from .frames import encode_frame

# The script's frame has nothing but the script: whatever else a run needs was sent ahead, while nobody waited.
RUN_HEAD = b'{"t":"run"}'
# Right before it, and only where there are any.
GLOBALS_HEAD = b'{"t":"globals"}'
SIDECAR_HEAD = b'{"t":"sidecar"}'

# The third part of a template's name, "preset/LEVEL/now", if it has one: its clock stands still.
FIXED_CLOCK = "now"
# The last part of one whose scripts hold references to what stays in the host (js_runtime/sidecar.js).
SIDECAR = "sidecar"
VARIANTS = ("", f"/{FIXED_CLOCK}", f"/{SIDECAR}", f"/{FIXED_CLOCK}/{SIDECAR}")


class GuestState(Enum):
    """Where a guest stands, as the host sees it."""

    BOOTING = "booting"
    READY = "ready"
    RUNNING = "running"
    ENDED = "ended"


# What a guest may say in each state. Anything else ends it.
GUEST_MAY_SAY: dict[GuestState, frozenset[str]] = {
    GuestState.BOOTING: frozenset({"ready", "locked_out"}),
    GuestState.READY: frozenset(),
    GuestState.RUNNING: frozenset({"call", "ask", "look", "timer", "untimer", "console", "done", "fail", "halt"}),
    GuestState.ENDED: frozenset(),
}

# What the host may say in each state; a guest that hears anything else exits. A guest is booting until it has said
# that it is ready: what it is prepared with lies in its socket before it exists.
HOST_MAY_SAY: dict[GuestState, frozenset[str]] = {
    GuestState.BOOTING: frozenset({"prepare"}),
    GuestState.READY: frozenset({"prepare", "globals", "sidecar", "run"}),
    GuestState.RUNNING: frozenset({"settle", "told", "seen", "timer"}),
    GuestState.ENDED: frozenset(),
}

# The messages after which a guest has no more to say.
LAST_WORDS = frozenset({"done", "fail", "halt"})


class RunLimits(NamedTuple):
    """What a guest must know for one run. Times in milliseconds, sizes in bytes.

    The guest enforces these where it can; the kernel and the host enforce their own copies.
    """

    wall_ms: int
    cpu_ms: int
    iterations: int
    pending_calls: int
    message_bytes: int
    output_bytes: int
    output_depth: int
    output_items: int
    output_string: int
    console_bytes: int
    console_calls: int
    seed: int
    now: int = 0  # milliseconds since 1970; heard by templates whose clock stands still only
    argument_items: int = 1_000_000  # members of the arguments of one call, in all


_PREPARE_HEAD = '{"t":"prepare",' + ",".join(f'"{name}":%d' for name in RunLimits._fields) + "}"

# The head of each of the host's messages: its fields beside `t`, all whole numbers.
_HOST_FIELDS: dict[str, frozenset[str]] = {
    "prepare": frozenset(RunLimits._fields),
    "globals": frozenset(),
    "sidecar": frozenset(),
    "run": frozenset(),
    "settle": frozenset({"id"}),
    "told": frozenset({"id"}),
    "seen": frozenset({"id"}),
    "timer": frozenset({"id"}),
}


class OutOfTurn(ValueError):
    """Raised when the host says what it may not say now, or not in this way; the guest is of no further use."""


def read_host_head(raw_head: bytes, state: GuestState) -> tuple[str, dict[str, int]]:
    """What the host says, and its fields. Raises OutOfTurn."""
    try:
        fields = json.loads(raw_head.decode("ascii"))
    except (ValueError, RecursionError):
        raise OutOfTurn("a head that is no JSON") from None
    if not isinstance(fields, dict):
        raise OutOfTurn("a head that is no object")
    kind = fields.pop("t", None)
    if not isinstance(kind, str) or kind not in HOST_MAY_SAY[state]:
        raise OutOfTurn(f"not to be said while {state.value}")
    if fields.keys() != _HOST_FIELDS[kind] or not all(type(number) is int for number in fields.values()):
        raise OutOfTurn(f"not the fields of {kind}")
    return kind, fields


def prepare_frame(limits: RunLimits) -> bytes:
    """The first frame a guest reads, before it says that it is ready. It may be followed by another, not by none."""
    return encode_frame((_PREPARE_HEAD % limits).encode("ascii"))


def run_frame(script: bytes) -> bytes:
    """The frame that starts a run."""
    return encode_frame(RUN_HEAD, script)


def globals_frame(body: bytes) -> bytes:
    """The frame that gives the script of the run frame behind it names of the caller's; see `script_globals`."""
    return encode_frame(GLOBALS_HEAD, body)


def sidecar_frame(body: bytes) -> bytes:
    """The frame that tells a script of the references it begins with; see `host/sidecar`."""
    return encode_frame(SIDECAR_HEAD, body)


def seen_frame(look_id: int, answer: bytes) -> bytes:
    """The frame that answers a question about a reference."""
    return encode_frame(b'{"t":"seen","id":%d}' % look_id, answer)


def told_frame(ask_id: int, answer: bytes) -> bytes:
    """The frame that answers a call of a global function; its body is that of `settle_frame`, with places of dates."""
    return encode_frame(b'{"t":"told","id":%d}' % ask_id, answer)


def settle_frame(call_id: int, answer: bytes) -> bytes:
    """The frame that answers a tool call: JSON `{"ok": true, "value": …}` or `{"ok": false, "error": …}`."""
    return encode_frame(b'{"t":"settle","id":%d}' % call_id, answer)


def timer_frame(timer_id: int) -> bytes:
    """The frame that says a timer is due."""
    return encode_frame(b'{"t":"timer","id":%d}' % timer_id)
