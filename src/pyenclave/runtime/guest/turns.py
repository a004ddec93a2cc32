"""One run, told as turns: the script comes, runs until it waits, an answer comes, it runs on.

A guest blocks in `read` and nowhere else. When jobs are done and nothing of the host's is awaited, nothing will
ever move the script again: that is a deadlock and said so at once.
"""

from __future__ import annotations

import json
import os
import signal
from collections import deque
from typing import NoReturn

from ..wire.frames import Frame, FrameDecoder, FrameError
from ..wire.messages import GLOBALS_HEAD, RUN_HEAD, SIDECAR_HEAD, GuestState, OutOfTurn, read_host_head
from . import outbox, statuses
from .engine import Engine, EngineError
from .lockdown.descriptors import SOCKET
from .lockdown.seccomp import Filter

# A compiled script may be larger than the messages of its level.
MAX_SCRIPT_BYTES = 16 * 1_024 * 1_024

_RECEIVE_BYTES = 65_536

_LIMITS_SHAPE = (
    '{"iterations":%(iterations)d,"pending":%(pending_calls)d,"level":"%(level)s","output":{"bytes":%(output_bytes)d,'
    '"depth":%(output_depth)d,"items":%(output_items)d,"string":%(output_string)d},"message_bytes":%(message_bytes)d,'
    '"argument_items":%(argument_items)d,"seed":%(seed)d,"now":%(now)d,"console":{"bytes":%(console_bytes)d,"calls":%(console_calls)d}}'
)

_DEADLOCK_MESSAGE = (
    "the script waits for something that nothing will end: no tool call and no timer is open; "
    "a promise that is never resolved?"
)


def serve(engine: Engine, message_bytes: int, last_filter: Filter | None) -> NoReturn:
    """Take one script from the host and run it to its end. Everything is locked but for the run's timers."""
    inbox = _Inbox(max(message_bytes, MAX_SCRIPT_BYTES))
    try:
        wall_s, cpu_s = _prepare(engine, inbox.next(), GuestState.BOOTING)
        outbox.send('{"t":"ready"}', "")
        while (frame := inbox.next()).head != RUN_HEAD:
            if frame.head == GLOBALS_HEAD:
                engine.enter("globals", frame.body.decode())
                engine.outbox.await_answer = inbox.answer_to
            elif frame.head == SIDECAR_HEAD:
                engine.enter("sidecar", frame.body.decode())
                engine.outbox.await_answer = inbox.answer_to
            else:
                wall_s, cpu_s = _prepare(engine, frame, GuestState.READY)
        # The run's clocks: both end the process by the default action of their signal, which nothing can stop.
        signal.setitimer(signal.ITIMER_REAL, wall_s)
        signal.setitimer(signal.ITIMER_PROF, cpu_s)
        if last_filter is not None:
            last_filter.install()
        _run(engine, inbox, frame.body.decode())
    except EngineError as error:
        _fail(engine, error.name, error.message, is_memory=error.is_memory)
    except MemoryError:
        outbox.out_of_memory()
    except OSError:
        os._exit(statuses.HOST_GONE)
    except (FrameError, ValueError):
        os._exit(statuses.BAD_FRAME)


def limits_text(limits: dict[str, int], level: str) -> str:
    """The host's flat limits in the shape the prelude wants."""
    return _LIMITS_SHAPE % (limits | {"level": level})


def _prepare(engine: Engine, frame: Frame, state: GuestState) -> tuple[float, float]:
    """Take the limits of a run. Returns wall clock and processor time in seconds. Raises ValueError."""
    kind, limits = read_host_head(frame.head, state)
    if kind != "prepare" or frame.body:
        raise OutOfTurn("a run must be prepared")
    if limits["wall_ms"] <= 0 or limits["cpu_ms"] <= 0:
        raise ValueError("a timer of zero would be none")
    engine.enter("limits", limits_text(limits, engine.level))
    return limits["wall_ms"] / 1_000, limits["cpu_ms"] / 1_000


def _run(engine: Engine, inbox: _Inbox, script: str) -> NoReturn:
    engine.enter("start", engine.evaluate(script))
    del script
    while True:
        engine.run_jobs()
        if not engine.outbox.is_waiting:
            _fail(engine, "DeadlockError", _DEADLOCK_MESSAGE, is_memory=False)
        _answer(engine, inbox.next())


def _answer(engine: Engine, frame: Frame) -> None:
    """Hear the host while the script waits. Raises ValueError if it answers what was not asked."""
    kind, fields = read_host_head(frame.head, GuestState.RUNNING)
    number = fields["id"]
    if kind == "settle":
        engine.outbox.settled(number)
        engine.enter("settle", number, frame.body.decode())
    elif kind == "told":
        engine.outbox.told(number)
        engine.enter("told", number, frame.body.decode())
    else:
        engine.outbox.rang(number)
        engine.enter("timer", number)


def _fail(engine: Engine, name: str, message: str, *, is_memory: bool) -> NoReturn:
    """End the run with an error that the prelude did not report itself."""
    if is_memory:
        outbox.out_of_memory()
    error = {"name": name, "message": message, "stack": None, "tool_call": None, "memory": False}
    head = json.dumps({"t": "fail", "iterations": engine.enter("iterations"), "error": error})
    outbox.end(head, "null")


class _Inbox:
    """Frames of the host, one at a time."""

    def __init__(self, max_body_bytes: int) -> None:
        self._decoder = FrameDecoder(max_body_bytes)
        self._frames: deque[Frame] = deque()

    def next(self) -> Frame:
        """The next frame; blocks. Exits when the host has closed the socket. Raises FrameError."""
        while not self._frames:
            self._receive()
        return self._frames.popleft()

    def answer_to(self, ask: int, answer: str) -> str:
        """The body of the answer (`told`, `seen`) to what is asked and waited for; blocks. The rest waits its turn.

        Raises OutOfTurn, FrameError.
        """
        at = 0
        while True:
            while at == len(self._frames):
                self._receive()
            kind, fields = read_host_head(self._frames[at].head, GuestState.RUNNING)
            if kind == answer and fields["id"] == ask:
                body = self._frames[at].body
                del self._frames[at]
                return body.decode()
            at += 1

    def _receive(self) -> None:
        self._decoder.feed(b"")  # raises for a broken header that came behind the last frame
        chunk = os.read(SOCKET, _RECEIVE_BYTES)
        if not chunk:
            os._exit(statuses.HOST_GONE)
        self._frames.extend(self._decoder.feed(chunk))
