"""What the engine can call: one function that writes a frame, and for the last words ends the process.

It never raises into the engine (an exception would surface as SystemError) and refers to no context.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import NoReturn

from ..wire.frames import MAX_HEAD_BYTES, encode_frame
from ..wire.messages import LAST_WORDS
from . import statuses
from .lockdown.descriptors import SOCKET


class Outbox:
    """The guest's mouth. Knows which calls and timers the script waits for, and so whether it waits for anything."""

    def __init__(self) -> None:
        # While the guest rehearses, nobody is to hear what is said.
        self.is_rehearsing = False
        # Reads the answer to what the script waits for on the spot, by number and kind: the body, as text.
        self.await_answer: Callable[[int, str], str] = _nobody_answers
        self._open_calls: set[int] = set()
        self._open_asks: set[int] = set()
        self._open_timers: set[int] = set()
        self._last_timer = 0

    def __call__(self, kind: str, number: int, first: str, second: str) -> int | str:
        """`host(kind, id, a, b)` of the prelude: texts are JSON. Returns 0, an answer, or does not return at all."""
        try:
            self._say(kind, int(number), first, second)
            answer = _ANSWERED_NOW.get(kind)
            if answer is not None:
                return self.await_answer(int(number), answer)
        except MemoryError:
            out_of_memory()
        except OSError:
            os._exit(statuses.HOST_GONE)
        except BaseException:
            # SAFE: broad on purpose. Nothing may be printed or passed on here; the status says what it was.
            os._exit(statuses.DEFECT)
        return 0

    @property
    def is_waiting(self) -> bool:
        """True while an answer of the host can still move the script."""
        return bool(self._open_calls or self._open_asks or self._open_timers)

    def settled(self, call: int) -> None:
        """The host has answered a call. Raises ValueError if that call is not open: each is answered once."""
        if call not in self._open_calls:
            raise ValueError("an answer to no open call")
        self._open_calls.remove(call)

    def told(self, ask: int) -> None:
        """The host has answered a function of the globals. Raises ValueError if that call is not open."""
        if ask not in self._open_asks:
            raise ValueError("an answer to no open call of a function")
        self._open_asks.remove(ask)

    def rang(self, timer: int) -> None:
        """A timer is due, and so no longer open. Raises ValueError if there never was one of that number.

        One that the script has given up may ring all the same: the host had not heard of it.
        """
        if not 0 < timer <= self._last_timer:
            raise ValueError("no such timer")
        self._open_timers.discard(timer)

    def _say(self, kind: str, number: int, first: str, second: str) -> None:
        frame = frame_of(kind, number, first, second)
        if self.is_rehearsing:
            return
        _write(frame)
        if kind in LAST_WORDS:
            _leave()
        elif kind == "call":
            self._open_calls.add(number)
        elif kind == "ask":
            self._open_asks.add(number)
        elif kind == "timer":
            self._open_timers.add(number)
            self._last_timer = number
        elif kind == "untimer":
            self._open_timers.discard(number)


def _nobody_answers(_ask: int, _answer: str) -> str:
    raise RuntimeError("nobody listens yet")


def frame_of(kind: str, number: int, first: str, second: str) -> bytes:
    """The frame for what the prelude says (its contract: js_runtime/run.js). Raises ValueError if it is too long."""
    return _encode(_HEADS[kind] % {"number": number, "first": first, "rest": first[1:]}, second)


def send(head: str, body: str) -> None:
    """Write one frame, whole. Raises OSError when the host is gone, ValueError if the head is too long."""
    _write(_encode(head, body))


def end(head: str, body: str) -> NoReturn:
    """Write the last frame and exit: no job, finaliser or handler runs afterwards."""
    send(head, body)
    _leave()


def out_of_memory() -> NoReturn:
    """Say that memory is used up, with nothing that needs much of it, and exit."""
    try:
        _write(_OUT_OF_MEMORY_FRAME)
    except BaseException:
        # SAFE: broad on purpose. There is no memory to say more than the status does.
        os._exit(statuses.OUT_OF_MEMORY)
    _leave()


def _leave() -> NoReturn:
    """Exit when the host has hung up. Until then it can read from the kernel what this process used.

    Ending a process takes longer than a short script; the host need not wait for that to have its numbers.
    """
    try:
        os.read(SOCKET, 1)
    finally:
        # SAFE: whatever the socket says, everything has been said.
        os._exit(statuses.DONE)


def _write(frame: bytes) -> None:
    sent = os.write(SOCKET, frame)
    while sent < len(frame):
        sent += os.write(SOCKET, memoryview(frame)[sent:])


def _encode(head: str, body: str) -> bytes:
    raw_head = head.encode()
    if len(raw_head) > MAX_HEAD_BYTES:
        raise ValueError(f"a head of {len(raw_head)} bytes")
    return encode_frame(raw_head, body.encode())


# What is said and waited for on the spot → the kind of its answer.
_ANSWERED_NOW = {"ask_now": "told", "look": "seen"}

# Kind → head. `first` is JSON: a tool's name, notes, an error, milliseconds; of a halt an object whose fields go into
# the head, hence without its opening brace.
_HEADS = {
    "call": '{"t":"call","id":%(number)d,"name":%(first)s}',
    "ask": '{"t":"ask","id":%(number)d,"function":%(first)s}',
    "ask_now": '{"t":"ask","id":%(number)d,"function":%(first)s}',
    "look": '{"t":"look","id":%(number)d}',
    "timer": '{"t":"timer","id":%(number)d,"ms":%(first)s}',
    "untimer": '{"t":"untimer","id":%(number)d}',
    "console": '{"t":"console"}',
    "done": '{"t":"done","iterations":%(number)d,"notes":%(first)s}',
    "fail": '{"t":"fail","iterations":%(number)d,"error":%(first)s}',
    "halt": '{"t":"halt","iterations":%(number)d,%(rest)s',
}

# Made beforehand: when it is needed there may be no memory to make it.
_OUT_OF_MEMORY_FRAME = encode_frame(
    b'{"t":"fail","iterations":0,"error":{"name":"InternalError","message":"out of memory",'
    b'"stack":null,"tool_call":null,"memory":true}}',
    b"null",
)
