"""One run on one worker: from the script's frame to a raw outcome. Every way out leaves the guest dead."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError

from ...events import Console, Event, LimitHit
from ...result import ErrorCode
from ...sanitize.measure import too_costly
from ...scoring.gate import ApprovedScript
from ..wire.messages import RunLimits, globals_frame, run_frame, sidecar_frame, timer_frame
from .asks import Asks
from .broker import Broker
from .exits import verdict_of, wall_timeout
from .heads import Ask, Call, ConsoleLines, Done, Fail, Halt, Head, LastWord, Look, Timer, Untimer
from .outcome import ExitReport, RawOutcome, Usage, Verdict
from .sidecar import Sidecar
from .worker import Worker

# When the spawner is told of a run's end, for runs that last.
_BACKSTOP_DELAY_S = 0.02
# Messages of the largest size that a run may send before it counts as a flood.
_BYTE_BUDGET_MESSAGES = 8
_MAX_TIMERS = 10_000
_CONSOLE_LINES: TypeAdapter[list[tuple[str, str]]] = TypeAdapter(list[tuple[str, str]])
# A line is an array of two texts: three elements of JSON, in two levels.
_ELEMENTS_PER_LINE = 3
_CONSOLE_DEPTH = 2
# One byte of a text takes at most six as JSON in ASCII, and a line beside its text less than 32: `["debug",""],`.
_ESCAPED_BYTES_PER_BYTE = 6
_BYTES_PER_LINE = 32
# How long to wait for the report of a guest's end: it is dead by then, or its parent is not doing its work.
_REPORT_TIMEOUT_S = 2.0
_LIMIT_CODES = frozenset({ErrorCode.TIMEOUT, ErrorCode.MEMORY_LIMIT_EXCEEDED})
_CONSOLE_LEVELS = frozenset({"log", "info", "warn", "error", "debug"})
_NO_FUNCTIONS = Verdict(
    ErrorCode.WORKER_CRASHED, "the worker broke the protocol: a call of a function, and it was given none"
)

_NO_SIDECAR = Verdict(
    ErrorCode.WORKER_CRASHED, "the worker broke the protocol: a question about a reference, and there are none"
)


@dataclass(frozen=True, slots=True)
class RunSettings:
    """Limits of a run beside those the guest is told.

    `grace_ms` is what the host waits beyond the guest's own deadline before it kills the guest itself (the kernel
    should have).
    """

    limits: RunLimits
    memory_bytes: int
    max_messages_per_second: int
    grace_ms: int = 50


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
        self,
        script: ApprovedScript,
        broker: Broker,
        backstop: Callable[[Worker, int], None],
        asks: Asks | None = None,
        globals_body: bytes = b"",
        sidecar: Sidecar | None = None,
    ) -> RawOutcome:
        """Run the script to its end. `backstop` is told the time at which the spawner is to kill the guest.

        `globals_body` is what the script is given beside its text; `asks` answers for the functions in it, `sidecar`
        for references.

        Raises what a tool raised that is no Exception: SystemExit and KeyboardInterrupt are meant for the caller.
        """
        self._broker = broker
        broker.escalate = self._escalated
        broker.end_run = self._end
        self._asks = asks
        if asks is not None:
            asks.escalate = self._escalated
            asks.end_run = self._end
        self._started = self._window_start = time.monotonic()
        given = globals_frame(globals_body) if globals_body else b""
        self._sidecar = sidecar
        if sidecar is not None:
            sidecar.end_run = self._end
            sidecar.send = self._worker.send
            given += sidecar_frame(sidecar.opening)
        self._worker.start(given + run_frame(script.compiled.text.encode("ascii")), self)
        # The kernel's timer in the guest is the deadline; what this sets is there should it fail. It waits, because a
        # short run needs none of it, and waking the spawner would cost that more than anything else.
        self._clock = self._loop.call_later(_BACKSTOP_DELAY_S, self._lasts, backstop)
        try:
            await self._over
        except BaseException:
            self._worker.kill("the run was given up")
            raise
        finally:
            self._clock.cancel()
            for handle in self._timers.values():
                handle.cancel()
            broker.cancel()
            if asks is not None:
                asks.cancel()
            if sidecar is not None:
                sidecar.cancel()
        usage = self._usage
        if usage is None:
            report = await self._exit_report()
            usage = report.usage
            if self._last_word is None and self._verdict is None:
                self._verdict = self._verdict_of(report)
                if self._verdict.code in _LIMIT_CODES:
                    self._emit(LimitHit(self._verdict.code))
        warnings = await broker.drain()
        if asks is not None:
            warnings += await asks.drain()
        return RawOutcome(
            last_word=self._last_word,
            raw_body=self._raw_body,
            verdict=self._verdict,
            usage=usage,
            tool_call_count=broker.call_count,
            failed_calls=dict(broker.failed_calls),
            console=tuple(self._console),
            warnings=warnings,
            queue_ms=self._queue_ms,
            sidecar=None if sidecar is None else sidecar.stats,
        )

    async def _exit_report(self) -> ExitReport:
        """How the guest ended. The end of its socket is seen a little earlier; one that lives on is killed."""
        self._worker.retire()
        try:
            return await asyncio.wait_for(asyncio.shield(self._worker.exited), _REPORT_TIMEOUT_S)
        except TimeoutError:
            self._worker.kill_reason = self._worker.kill_reason or "its end was not reported"
            return ExitReport(signal.SIGKILL, Usage(0.0, 0))

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
            case Ask():
                verdict = _NO_FUNCTIONS if self._asks is None else self._asks.admit(head, raw_body)
                if verdict is not None:
                    self._end(verdict)
            case Look():
                verdict = _NO_SIDECAR if self._sidecar is None else self._sidecar.admit(head, raw_body)
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

    def on_unread(self, limit_bytes: int) -> None:
        """The guest does not read; see Listener."""
        message = f"more than {limit_bytes} bytes of answers wait for the script to take them"
        self._end(Verdict(ErrorCode.MESSAGE_FLOOD, message, {"limit": limit_bytes}))

    def on_closed(self) -> None:
        """The guest closed its socket; see Listener."""
        if not self._over.done():
            self._over.set_result(None)

    def on_lost(self, verdict: Verdict) -> None:
        """The guest was taken away; see Listener."""
        if not self._over.done() and not self._loop.is_closed():
            self._verdict = verdict
            self._over.set_result(None)

    # Below: parts of the above.

    def _flood(self, head: Head) -> Verdict | None:
        limits = self._settings.limits
        budget = _BYTE_BUDGET_MESSAGES * limits.message_bytes + limits.console_bytes
        if self._worker.received_bytes > budget:
            return Verdict(ErrorCode.MESSAGE_FLOOD, f"more than {budget} bytes of messages", {"limit": budget})
        if isinstance(head, ConsoleLines | Look):
            return None  # console lines and questions have limits of their own
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
        lines_left = limits.console_calls - len(self._console)
        # One more of each may come: the console's limits are found crossed below, by what was written.
        most_bytes = _ESCAPED_BYTES_PER_BYTE * (limits.console_bytes + 1) + _BYTES_PER_LINE * (lines_left + 1)
        if len(raw_body) > most_bytes:
            self._end_console("bytes")
            return
        most = _ELEMENTS_PER_LINE * (lines_left + 1)
        if too_costly(raw_body, max_elements=most, max_depth=_CONSOLE_DEPTH) is not None:
            self._end_console("calls")
            return
        try:
            lines = _CONSOLE_LINES.validate_json(raw_body)
        except ValidationError:
            lines = []
        if not lines:
            # The prelude sends no empty batch: it would cost a guest nothing, and the host a look.
            self._end(Verdict(ErrorCode.WORKER_CRASHED, "the worker broke the protocol: malformed console lines"))
            return
        for level, text in lines:
            self._console_bytes += len(text.encode("utf-8", "replace"))
            if len(self._console) >= limits.console_calls:
                self._end_console("calls")
                return
            if self._console_bytes > limits.console_bytes:
                self._end_console("bytes")
                return
            line = (level if level in _CONSOLE_LEVELS else "log", text)
            self._console.append(line)
            self._emit(Console(*line))

    def _end_console(self, which: str) -> None:
        limits = self._settings.limits
        limit = limits.console_calls if which == "calls" else limits.console_bytes
        message = f"the script wrote more than {limit} {'lines' if which == 'calls' else 'bytes'} to its console"
        self._end(Verdict(ErrorCode.CONSOLE_LIMIT_EXCEEDED, message, {"which": which, "limit": limit}))

    def _timer_due(self, number: int) -> None:
        if self._timers.pop(number, None) is not None:
            self._worker.send(timer_frame(number))

    def _escalated(self, error: BaseException) -> None:
        if not self._over.done():
            self._over.set_exception(error)

    def _lasts(self, backstop: Callable[[Worker, int], None]) -> None:
        """The run is a long one: from now on two others watch its deadline, this loop and the spawner."""
        limits = self._settings.limits
        overdue = self._started + (limits.wall_ms + self._settings.grace_ms) / 1_000
        self._clock = self._loop.call_later(max(0.0, overdue - time.monotonic()), self._overdue)
        backstop(self._worker, int(overdue * 1e9))

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
