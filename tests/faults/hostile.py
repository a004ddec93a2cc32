"""What a guest that was taken over may say: conversations made by a grammar, or mutated from valid ones.

Standard library only: the same conversation is made twice, in the guest's place to be said, and by the test to know
how it must end. A seed and a kind make one, always the same.
"""

from __future__ import annotations

import json
import random
import struct
from collections.abc import Callable
from typing import Any, NamedTuple

from pyenclave.runtime.wire.frames import MAX_HEAD_BYTES, encode_frame

# From 3.12 on CPython imports what it seeds texts with when it first does so, and a guest can import nothing.
random.Random("")

# The limits of the enclave that hears them.
MESSAGE_BYTES = 65_536
PENDING_CALLS = 4
TOOL_CALLS = 8
CONSOLE_CALLS = 5
CONSOLE_BYTES = 500
MESSAGES_PER_SECOND = 100
OUTPUT_ITEMS = 1_000

SUCCESS = "SUCCESS"
CRASHED = "WORKER_CRASHED"
FLOOD = "MESSAGE_FLOOD"
CONSOLE = "CONSOLE_LIMIT_EXCEEDED"
BLOCKED = "OPERATION_BLOCKED"
TIMEOUT = "TIMEOUT"
# How a mutated conversation may end: whatever it is, it is one of these.
ANY = frozenset(
    {
        SUCCESS, CRASHED, FLOOD, CONSOLE, BLOCKED, TIMEOUT, "MAX_TOOL_CALLS", "RUNTIME_ERROR", "TOOL_ERROR",
        "MEMORY_LIMIT_EXCEEDED", "MAX_ITERATIONS", "SECURITY_VIOLATION",
    }
)  # fmt: skip


class Send(NamedTuple):
    """Write these bytes; `cuts` are the places at which the writing pauses."""

    data: bytes
    cuts: tuple[int, ...] = ()


class Hear(NamedTuple):
    """Read one frame of the host."""


class Pass(NamedTuple):
    """Write these bytes with as many descriptors."""

    data: bytes
    copies: int


class Leave(NamedTuple):
    """End with this exit status."""

    status: int


Step = Send | Hear | Pass | Leave


class Conversation(NamedTuple):
    """What a guest does once it has its script, and the codes one of which the run must end with.

    A guest that has done all its steps waits for the host to hang up.
    """

    steps: tuple[Step, ...]
    ends: frozenset[str]


Maker = Callable[[random.Random], Conversation]


def conversation(kind: str, seed: int) -> Conversation:
    """The conversation of a kind and a seed."""
    return KINDS[kind](random.Random(f"{kind} {seed}"))


# Valid ones, of which hostile ones are made.


def frame(head: Any, body: bytes = b"") -> bytes:
    return encode_frame(head if isinstance(head, bytes) else json.dumps(head).encode(), body)


def call(number: int = 1, name: str = "echo", args: bytes = b'{"x":1}') -> bytes:
    return frame({"t": "call", "id": number, "name": name}, args)


def done(body: bytes = b"null", **fields: Any) -> bytes:
    return frame({"t": "done", "iterations": 0, "notes": []} | fields, body)


def fail(body: bytes = b"null", **fields: Any) -> bytes:
    error = {"name": "Error", "message": "m", "stack": None, "tool_call": None, "memory": False} | fields
    return frame({"t": "fail", "iterations": 0, "error": error}, body)


def halt(code: str, **detail: Any) -> bytes:
    return frame({"t": "halt", "iterations": 0, "code": code, "detail": detail})


def console(*lines: Any) -> bytes:
    return frame({"t": "console"}, json.dumps(lines).encode())


def timer(number: int = 1, ms: Any = 0) -> bytes:
    return frame({"t": "timer", "id": number, "ms": ms})


UNTIMER = frame({"t": "untimer", "id": 1})


def _before(rng: random.Random) -> tuple[tuple[Step, ...], int]:
    """An honest beginning of up to two calls, and the number of the next one."""
    count = rng.randrange(3)
    return tuple(step for number in range(1, count + 1) for step in (Send(call(number)), Hear())), count + 1


def _ending(*codes: str) -> Callable[[Callable[[random.Random, int], bytes]], Maker]:
    """A maker of: an honest beginning, then these bytes; it ends with one of the codes."""

    def of(bytes_of: Callable[[random.Random, int], bytes]) -> Maker:
        def make(rng: random.Random) -> Conversation:
            before, number = _before(rng)
            return Conversation((*before, Send(bytes_of(rng, number))), frozenset(codes))

        return make

    return of


def _crash(bytes_of: Callable[[random.Random, int], bytes]) -> Maker:
    return _ending(CRASHED)(bytes_of)


# Pieces of the grammar.


def _word(rng: random.Random) -> str:
    return "".join(chr(rng.choice((rng.randrange(32, 127), rng.randrange(1, 0xD800)))) for _ in range(rng.randrange(9)))


def _thing(rng: random.Random, depth: int = 0) -> Any:
    """Any JSON value."""
    kind = rng.randrange(9 if depth < 4 else 7)
    if kind == 7:
        return [_thing(rng, depth + 1) for _ in range(rng.randrange(4))]
    if kind == 8:
        return {_word(rng): _thing(rng, depth + 1) for _ in range(rng.randrange(4))}
    return (
        None,
        True,
        rng.randrange(-(2**70), 2**70),
        rng.random() * 10 ** rng.randrange(-300, 300),
        "",
        -1,
        _word(rng),
    )[kind]


def _shape_bomb(rng: random.Random) -> bytes:
    """A body that is within its bytes and no value an honest guest sends."""
    room = MESSAGE_BYTES - 10
    many = OUTPUT_ITEMS * 4
    return rng.choice(
        (
            lambda: b"[" + b"[]," * (room // 3) + b"1]",
            lambda: b"[" * (room // 2) + b"]" * (room // 2),
            lambda: b"[" * room,
            lambda: b'{"a":' * 9_000,
            lambda: b"{" + b",".join(b'"%x":1' % n for n in range(many)) + b"}",
            lambda: b"{" + b",".join([b'"a":1'] * many) + b"}",
            lambda: b"[" + b"1," * many + b"1]",
            lambda: b"[" + b'"",' * many + b'""]',
            lambda: b"9" * rng.choice((4_301, 5_000, 60_000)),
            lambda: b"[1," + b"9" * 4_301 + b"]",
            lambda: b"-" + b"9" * 4_301,
        )
    )()


def _no_json(rng: random.Random) -> bytes:
    return rng.choice(
        (
            b"", b"{", b"nul", b"NaN", b"Infinity", b"-Infinity", b"[NaN]", b"'a'", b'"\x00"', b"\xff", b'"\xc3"',
            b"\xef\xbb\xbf1", b'"\xed\xa0\x80"', b"1 2", b"01", b"[1,]", b"\x00" * 100, rng.randbytes(40) + b"\xff",
        )
    )  # fmt: skip


def _no_head(rng: random.Random) -> bytes:
    return rng.choice(
        (
            b"", b"null", b"[]", b"1", b'"ready"', b"{}", b'{"t":null}', b'{"t":"ready"', b"[" * MAX_HEAD_BYTES,
            b"{" + b",".join(b'"k%d":1' % n for n in range(6_000)) + b"}", b"\xff" * 10, rng.randbytes(30),
            b'{"t":' * 9_000, b'{"t":"untimer","id":' + b"9" * rng.choice((20, 4_301, 60_000)) + b"}",
        )
    )  # fmt: skip


def _changed_fields(rng: random.Random, number: int) -> bytes:
    """A head in which a field is missing, added, or of another kind."""
    heads: list[dict[str, Any]] = [
        {"t": "call", "id": number, "name": "echo"},
        {"t": "timer", "id": 1, "ms": 5},
        {"t": "untimer", "id": 1},
        {"t": "done", "iterations": 0, "notes": []},
        {"t": "halt", "iterations": 0, "code": "MAX_ITERATIONS", "detail": {"limit": 1}},
        {
            "t": "fail",
            "iterations": 0,
            "error": {"name": "E", "message": "m", "stack": None, "tool_call": None, "memory": False},
        },
    ]
    head = rng.choice(heads)
    field = rng.choice(sorted(head))
    act = rng.randrange(3)
    if act == 0:
        del head[field]
    elif act == 1:
        head[rng.choice(("x", "T", "__proto__", "extra", ""))] = _thing(rng)
    else:
        head[field] = rng.choice([wrong for wrong in _WRONG if _is_wrong(field, wrong)])
    return frame(head, b"{}")


_WRONG: tuple[Any, ...] = (-1, 0.5, True, "x", [1], {"a": {}})


def _is_wrong(field: str, value: Any) -> bool:
    if field == "ms":
        return not isinstance(value, float)
    return field != "name" or not isinstance(value, str)


def _hosts_word(rng: random.Random, number: int) -> bytes:
    head = rng.choice(
        (
            {"t": "settle", "id": 1},
            {"t": "run"},
            {"t": "prepare", "wall_ms": 9**9},
            {"t": "exec", "cmd": "id"},
            {"t": "Done"},
        )
    )
    return frame(head, b"{}")


def _wrong_number(rng: random.Random, number: int) -> bytes:
    return call(rng.choice((number + 1, number + 7, 2**53 - 1, *range(1, number))))


def _too_long(rng: random.Random, number: int) -> bytes:
    head, body = rng.choice(((MAX_HEAD_BYTES + 1, 0), (2, MESSAGE_BYTES + 1), (2**32 - 1, 2**32 - 1), (2, 2**31)))
    return struct.pack(">II", head, body) + b"{}" + rng.randbytes(rng.randrange(2_000))


def _garbage(rng: random.Random, number: int) -> bytes:
    return b"\xff" + rng.randbytes(rng.randrange(8, 3_000))


def _half(rng: random.Random) -> bytes:
    whole = rng.choice((done(), call(), fail(), console(["log", "x"]), timer()))
    return whole[: rng.randrange(1, len(whole))]


def _half_and_gone(rng: random.Random) -> Conversation:
    return Conversation((Send(_half(rng)), Leave(rng.choice((0, 1, 40, 99)))), frozenset({CRASHED}))


def _gone(rng: random.Random) -> Conversation:
    before, _number = _before(rng)
    return Conversation((*before, Leave(rng.choice((0, 1, 40, 41, 42, 44, 99)))), frozenset({CRASHED}))


def _half_and_silent(rng: random.Random) -> Conversation:
    before, _number = _before(rng)
    return Conversation((*before, Send(_half(rng))), frozenset({TIMEOUT}))


def _silent(rng: random.Random) -> Conversation:
    return Conversation(_before(rng)[0], frozenset({TIMEOUT}))


def _bad_console(rng: random.Random, number: int) -> bytes:
    body = rng.choice(
        (
            b"[]",
            b"null",
            b"{}",
            b"[1]",
            b'["log","a"]',
            b'[["log"]]',
            b'[["log",1]]',
            b'[["log","a","b"]]',
            b"[",
            b"\xff",
        )
    )
    return frame({"t": "console"}, body)


def _much_console(rng: random.Random, number: int) -> bytes:
    return rng.choice(
        (
            lambda: console(*[["log", "a"]] * (CONSOLE_CALLS + 1)),
            lambda: console(["log", "x" * (CONSOLE_BYTES + 1)]),
            lambda: b"".join([console(["warn", ""])] * (CONSOLE_CALLS + 1)),
            lambda: frame({"t": "console"}, b"[" + b"[]," * 20_000 + b"[]]"),
            lambda: frame({"t": "console"}, b"[" * 60_000),
            lambda: frame({"t": "console"}, b" " * 60_000),
        )
    )()


def _flood(rng: random.Random, number: int) -> bytes:
    return rng.choice(
        (
            lambda: b"".join(call(n, "wait") for n in range(number, number + PENDING_CALLS + 1)),
            lambda: UNTIMER * (MESSAGES_PER_SECOND + 1),
            lambda: timer(7, 9_999) * 2,
            lambda: frame({"t": "untimer", "id": 1}, b" " * MESSAGE_BYTES) * 10,
        )
    )()


def _bad_name(rng: random.Random, number: int) -> bytes:
    return call(number, rng.choice(("", "a b", "a\n", "x" * 257, "é", "../x\\", "\x00", "%s")))


def _bad_arguments(rng: random.Random, number: int) -> bytes:
    body = rng.choice((lambda: _no_json(rng), lambda: _deep(rng), lambda: rng.choice((b"null", b"[]", b"1", b'"x"'))))()
    return call(number, args=body)


def _deep(rng: random.Random) -> bytes:
    return rng.choice((b"[" * 60_000, b'{"a":' + b"[" * 500 + b"]" * 500 + b"}", b'{"a":' + b"9" * 4_301 + b"}"))


def _odd_words(rng: random.Random, number: int) -> bytes:
    """Last words that are valid, whatever one may think of their contents."""
    return rng.choice(
        (
            lambda: fail(json.dumps(_thing(rng)).encode(), name=_word(rng) * 20, message=_word(rng) * 500),
            lambda: fail(stack="at /etc/passwd:" + "9" * 30 + ":1\n" * 2_000, tool_call=rng.randrange(1, 99)),
            lambda: fail(_no_json(rng), tool_call=1),
            lambda: fail(memory=True),
            lambda: halt("SECURITY_VIOLATION", key=_word(rng) * 9),
            lambda: halt("MAX_ITERATIONS", limit=2**53 - 1),
            lambda: halt("MESSAGE_FLOOD"),
            lambda: halt("CONSOLE_LIMIT_EXCEEDED", which=_word(rng), limit=0),
        )
    )()


def _odd_value(rng: random.Random) -> Conversation:
    value = json.dumps(_thing(rng)).encode()
    after = rng.choice((b"", done(), call(), rng.randbytes(200), b"\xff" * 20, UNTIMER * 1_000))
    notes = [["promise", "$.a"], ["truncated", "$" * 300], ["unheard of", ""]][: rng.randrange(4)]
    data = done(value, iterations=rng.randrange(2**53), notes=notes)
    cuts = tuple(sorted({rng.randrange(len(data)) for _ in range(rng.randrange(5))}))
    return Conversation((*_before(rng)[0], Send(data + after, cuts)), frozenset({SUCCESS}))


def _passed_descriptor(rng: random.Random) -> Conversation:
    before, _number = _before(rng)
    return Conversation((*before, Pass(done(b'"passed"'), rng.randrange(1, 50))), frozenset({SUCCESS}))


def _mutated(rng: random.Random) -> Conversation:
    """A valid conversation in which bytes were flipped, put in, taken out, repeated, or frames changed places."""
    frames = [console(["log", "a"]), call(1), timer(1, 1), UNTIMER, call(2), console(["warn", "b"], ["info", "c"])]
    rng.shuffle(frames)
    last = rng.choice((done(b'{"a":[1,"two",null]}'), fail(), halt("MAX_ITERATIONS", limit=3)))
    chosen = [*frames[: rng.randrange(4)], last]
    data = bytearray(b"".join(chosen))
    for _ in range(rng.choice((1, 1, 1, 2, 5, 30))):
        at = rng.randrange(len(data))
        act = rng.randrange(6)
        if act == 0:
            data[at] ^= 1 << rng.randrange(8)
        elif act == 1:
            data[at] = rng.choice((0, 0xFF, 0x22, 0x5C, 0x7B, 0x5B, 0x39))
        elif act == 2:
            data[at:at] = rng.randbytes(rng.randrange(1, 9))
        elif act == 3 and len(data) > 20:
            del data[at : at + rng.randrange(1, 9)]
        elif act == 4:
            data[at:at] = data[at : at + rng.randrange(1, 60)]
        else:
            data[at : at + 1] = b"9" * rng.randrange(1, 40)
    return Conversation((Send(bytes(data)),), ANY)


KINDS: dict[str, Maker] = {
    "mutated": _mutated,
    "fields changed": _crash(_changed_fields),
    "a word of the host": _crash(_hosts_word),
    "ready again": _crash(lambda rng, number: frame({"t": "ready"})),
    "call out of order": _crash(_wrong_number),
    "no head": _crash(lambda rng, number: frame(_no_head(rng), b"{}")),
    "lengths over the limit": _crash(_too_long),
    "garbage": _crash(_garbage),
    "value no JSON": _crash(lambda rng, number: done(_no_json(rng))),
    "value a shape bomb": _crash(lambda rng, number: done(_shape_bomb(rng))),
    "arguments no honest guest sends": _crash(_bad_arguments),
    "console malformed": _crash(_bad_console),
    "console too much": _ending(CONSOLE)(_much_console),
    "flood": _ending(FLOOD)(_flood),
    "bad tool name": _ending(BLOCKED)(_bad_name),
    "too many calls": lambda rng: Conversation(
        tuple(step for number in range(1, TOOL_CALLS + 2) for step in (Send(call(number)), Hear())),
        frozenset({"MAX_TOOL_CALLS"}),
    ),
    "half a frame and gone": _half_and_gone,
    "half a frame and silence": _half_and_silent,
    "gone": _gone,
    "silence": _silent,
    "odd last words": _ending(*sorted(ANY - {SUCCESS, TIMEOUT, CRASHED}))(_odd_words),
    "odd value, and more after it": _odd_value,
    "descriptors passed": _passed_descriptor,
}
