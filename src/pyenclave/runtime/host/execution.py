"""One run on one worker: from the script's frame to a raw outcome. Every way out leaves the guest dead."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError

from ...events import Console, Event, LimitHit
from ...result import ErrorCode
from ...scoring import ApprovedScript
from ..wire.messages import RunLimits, run_frame, timer_frame
from .broker import Broker
from .exits import verdict_of, wall_timeout
from .heads import Call, ConsoleLines, Done, Fail, Halt, Head, LastWord, Timer, Untimer
from .outcome import ExitReport, RawOutcome, Usage, Verdict
from .worker import Worker

# What the host waits beyond the guest's own deadline before it kills the guest itself (the kernel should have).
_DEADLINE_GRACE_MS = 1_000
# Messages of the largest size that a run may send before it counts as a flood.
_BYTE_BUDGET_MESSAGES = 8
_MAX_TIMERS = 10_000
_CONSOLE_LINES: TypeAdapter[list[tuple[str, str]]] = TypeAdapter(list[tuple[str, str]])
_CONSOLE_LEVELS = frozenset({"log", "info", "warn", "error", "debug"})


@dataclass(frozen=True, slots=True)
class RunSettings:
    """Limits of a run beside those the guest is told."""

    limits: RunLimits
    memory_bytes: int
    max_messages_per_second: int


class Execution:
    """Listens to a worker while it runs one approved script."""

    def __init__(self, worker: Worker, settings: RunSettings, emit: Callable[[Event], None], queue_ms: float) -> None:
        self._worker = worker
        self._settings = settings
        self._emit = emit
        self._queue_ms = queue_ms
        self._loop = asyncio.get_running_loop()
        self._over: asyncio.Future[None] = self._loop.create_future()
        self._last_word: LastWord | None = None
        self._raw_body = b""
        self._usage: Usage | None = None
        self._verdict: Verdict | None = None
        self._timers: dict[int, asyncio.TimerHandle] = {}
        self._console: list[tuple[str, str]] = []
        self._console_bytes = 0
        self._window_start = 0.0
        self._window_count = 0
        self._started = 0.0

    async def run(
        self, script: ApprovedScript, broker: Broker, backstop: Callable[[Worker, int], None]
    ) -> RawOutcome:
        """Run the script to its end. `backstop` is told the time at which the spawner is to kill the guest."""
        self._broker = broker
        limits = self._settings.limits
        grace_ns = (limits.wall_ms + _DEADLINE_GRACE_MS) * 1_000_000
        self._started = self._window_start = time.monotonic()
        self._worker.start(run_frame(script.compiled.text.encode("ascii")), self)
        backstop(self._worker, time.monotonic_ns() + grace_ns)
        deadline = self._loop.call_later((limits.wall_ms + _DEADLINE_GRACE_MS) / 1_000, self._overdue)
        try:
            await self._over
        finally:
            deadline.cancel()
            for handle in self._timers.values():
                handle.cancel()
            broker.cancel()
        usage = self._usage
        if usage is None:
            report = await self._exit_report()
            usage = report.usage
            if self._last_word is None and self._verdict is None:
                self._verdict = self._verdict_of(report)
        await broker.drain()
        return RawOutcome(
            last_word=self._last_word,
            raw_body=self._raw_body,
            verdict=self._verdict,
            usage=usage,
            tool_call_count=broker.call_count,
            failed_calls=dict(broker.failed_calls),
            console=tuple(self._console),
            warnings=(),
            queue_ms=self._queue_ms,
        )

    async def _exit_report(self) -> ExitReport:
        """How the guest ended. The end of its socket is seen a little earlier; one that lives on is killed."""
        self._worker.retire()
        return await asyncio.shield(self._worker.exited)

    def _verdict_of(self, report: ExitReport) -> Verdict:
        limits = self._settings.limits
        elapsed_ms = (time.monotonic() - self._started) * 1_000
        return verdict_of(
            report, self._worker.kill_reason, elapsed_ms, limits.wall_ms, limits.cpu_ms, self._settings.memory_bytes
        )

    # From the worker.

    def on_message(self, head: Head, raw_body: bytes) -> None:
        """Hear one message of the guest; see Listener."""
        if self._over.done():
            return
        flood = self._flood(head)
        if flood is not None:
            self._end(flood)
            return
        match head:
            case Call():
                verdict = self._broker.admit(head, raw_body)
                if verdict is not None:
                    self._end(verdict)
            case Done() | Fail() | Halt():
                self._last_word = head
                self._raw_body = raw_body
                self._usage = self._worker.usage()
                if isinstance(head, Halt):
                    self._emit(LimitHit(head.code))
                self._over.set_result(None)
            case ConsoleLines():
                self._hear_console(raw_body)
            case Timer(id=number, ms=delay):
                if number not in self._timers and len(self._timers) < _MAX_TIMERS:
                    self._timers[number] = self._loop.call_later(delay / 1_000, self._timer_due, number)
                else:
                    self._end(Verdict(ErrorCode.MESSAGE_FLOOD, "too many timers at once", {"limit": _MAX_TIMERS}))
            case Untimer(id=number):
                handle = self._timers.pop(number, None)
                if handle is not None:
                    handle.cancel()
            case _:
                raise AssertionError(f"{head.t} is let through by no state")

    def on_broken(self, reason: str) -> None:
        """The guest broke the protocol; see Listener."""
        if not self._over.done():
            self._verdict = Verdict(ErrorCode.WORKER_CRASHED, f"the worker broke the protocol: {reason}")
            self._over.set_result(None)

    def on_closed(self) -> None:
        """The guest closed its socket; see Listener."""
        if not self._over.done():
            self._over.set_result(None)

    # Below: parts of the above.

    def _flood(self, head: Head) -> Verdict | None:
        limits = self._settings.limits
        budget = _BYTE_BUDGET_MESSAGES * limits.message_bytes + limits.console_bytes
        if self._worker.received_bytes > budget:
            return Verdict(ErrorCode.MESSAGE_FLOOD, f"more than {budget} bytes of messages", {"limit": budget})
        if isinstance(head, ConsoleLines):
            return None  # console lines have limits of their own
        now = time.monotonic()
        if now - self._window_start >= 1.0:
            self._window_start, self._window_count = now, 0
        self._window_count += 1
        rate = self._settings.max_messages_per_second
        if self._window_count > rate:
            return Verdict(ErrorCode.MESSAGE_FLOOD, f"more than {rate} messages in a second", {"limit": rate})
        return None

    def _hear_console(self, raw_body: bytes) -> None:
        limits = self._settings.limits
        try:
            lines = _CONSOLE_LINES.validate_json(raw_body)
        except ValidationError:
            self._end(Verdict(ErrorCode.WORKER_CRASHED, "the worker broke the protocol: malformed console lines"))
            return
        for level, text in lines:
            self._console_bytes += len(text.encode("utf-8", "replace"))
            if self._console_bytes > limits.console_bytes or len(self._console) >= limits.console_calls:
                message = f"the console took more than {limits.console_calls} calls or {limits.console_bytes} bytes"
                data = {"limit": {"calls": limits.console_calls, "bytes": limits.console_bytes}}
                self._end(Verdict(ErrorCode.CONSOLE_LIMIT_EXCEEDED, message, data))
                return
            line = (level if level in _CONSOLE_LEVELS else "log", text)
            self._console.append(line)
            self._emit(Console(*line))

    def _timer_due(self, number: int) -> None:
        if self._timers.pop(number, None) is not None:
            self._worker.send(timer_frame(number))

    def _overdue(self) -> None:
        self._end(wall_timeout(self._settings.limits.wall_ms))

    def _end(self, verdict: Verdict) -> None:
        """The host ends the run: the guest is killed on the spot."""
        if self._over.done():
            return
        self._verdict = verdict
        self._emit(LimitHit(verdict.code))
        self._worker.kill(verdict.message)
        self._over.set_result(None)
