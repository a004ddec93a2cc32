"""Calls of functions of the globals: each is judged, run and answered. Nothing a guest says is believed unchecked.

A plain function runs in a thread while the guest waits in `read`; an `async def` runs as a task on the loop. In the
meantime the host goes on answering tools and timers: the guest reads their frames in their order, and lets the script
hear of them when its turn has come.
"""

from __future__ import annotations

import asyncio
import contextvars
import functools
import inspect
import json
import logging
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from ...events import Event, FunctionCall, FunctionResult
from ...result import ErrorCode
from ...sanitize.decode import Malformed, OutputLimits, value_from
from ...sanitize.encode import DECLINED, UnsendableValue, encode
from ...sanitize.paths import path_text
from ...sanitize.text import error_text
from ..wire.messages import told_frame
from .aside import aside
from .heads import Ask
from .outcome import Verdict
from .sidecar import ForeignReference, Sidecar, SidecarFull
from .threads import Threads

_LOG = logging.getLogger("pyenclave")

# As the guest encodes arguments, with the lists around them.
_ARGUMENT_DEPTH = 103
# A Date stands among the arguments, and with its path beside them.
_ITEMS_PER_MEMBER = 8
_DRAIN_TIMEOUT_S = 0.5
# ECMA-262 sec-date-time-string-format, as toISOString writes it, for the years that Python has.
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


class Function(Protocol):
    """A function of the globals; see `script_globals.GlobalFunction`."""

    @property
    def name(self) -> str:
        """Its path, as a script writes it."""

    @property
    def call(self) -> Callable[..., Any]:
        """The caller's own."""

    @property
    def waits(self) -> bool:
        """Whether the script waits on the spot."""


@dataclass(frozen=True, slots=True)
class AskSettings:
    """What is allowed. Sizes in bytes, times in milliseconds; `moment` turns a datetime into what a Date is made of."""

    max_calls: int
    max_pending: int
    max_message_bytes: int
    timeout_ms: int | None
    hide_messages: bool
    moment: Callable[[datetime, str], float]
    max_argument_items: int = 1_000_000


class Asks:
    """The calls of one run. Functions run in the context in which it was made: that of the caller."""

    def __init__(
        self,
        settings: AskSettings,
        functions: tuple[Function, ...],
        threads: Threads,
        emit: Callable[[Event], None],
        answer: Callable[[bytes], None],
        sidecar: Sidecar | None = None,
    ) -> None:
        self._settings = settings
        self._functions = functions
        self._threads = threads
        self._emit = emit
        self._answer = answer
        self._sidecar = sidecar
        self.end_run: Callable[[Verdict], None] = _ignore
        self._context = contextvars.copy_context()
        self._tasks: dict[asyncio.Task[None], Function] = {}
        self._last_id = 0
        self._is_over = False
        self.call_count = 0
        self.escalate: Callable[[BaseException], None] = _ignore

    def admit(self, ask: Ask, raw_args: bytes) -> Verdict | None:
        """Start the call, or say why the run ends instead. Numbers of calls rise."""
        settings = self._settings
        broken = self._broken(ask)
        if broken is not None:
            return Verdict(ErrorCode.WORKER_CRASHED, f"the worker broke the protocol: {broken}")
        if self.call_count >= settings.max_calls:
            message = f"the script may call functions of its globals {settings.max_calls} times and tried once more"
            return Verdict(ErrorCode.MAX_TOOL_CALLS, message, {"limit": settings.max_calls})
        if len(self._tasks) >= settings.max_pending:
            message = f"more than {settings.max_pending} calls of functions wait for their answers at once"
            return Verdict(ErrorCode.MESSAGE_FLOOD, message, {"limit": settings.max_pending})
        self._last_id = ask.id
        self.call_count += 1
        function = self._functions[ask.function]
        loop = asyncio.get_running_loop()
        task = loop.create_task(self._serve(ask.id, function, raw_args), context=self._context.copy())
        self._tasks[task] = function
        task.add_done_callback(self._tasks.__delitem__)
        return None

    def cancel(self) -> None:
        """Cancel what is still at work; the answers have nobody left to hear them."""
        self._is_over = True
        for task in tuple(self._tasks):
            task.cancel()

    async def drain(self) -> tuple[str, ...]:
        """Wait until cancelled functions have cleaned up, but not for ever. Returns a warning for each that goes on."""
        if not self._tasks:
            return ()
        _done, at_work = await asyncio.wait(self._tasks, timeout=_DRAIN_TIMEOUT_S)
        names = sorted(self._tasks[task].name for task in at_work)
        return tuple(f"the function {name} did not stop when the run ended, and goes on unheard" for name in names)

    def _broken(self, ask: Ask) -> str | None:
        if ask.id <= self._last_id:
            return "a call of a function out of order"
        if ask.function >= len(self._functions):
            return "a call of a function that is not there"
        if self._functions[ask.function].waits and any(function.waits for function in self._tasks.values()):
            return "two calls at once of functions that are waited for"
        return None

    async def _serve(self, number: int, function: Function, raw_args: bytes) -> None:
        started = time.perf_counter()
        message = None
        try:
            body = self._told(await self._run(number, function, raw_args))
        except SidecarFull as full:
            self.end_run(full.verdict)
            return
        except ForeignReference as error:
            self.end_run(Verdict(ErrorCode.WORKER_CRASHED, f"the worker broke the protocol: {error}"))
            return
        except Exception as error:  # whatever a function raises is the script's to catch
            if self._is_over:
                return
            message = error_text(_message_of(error)) or type(error).__name__
            body = self._refused(function, error, message)
        except (asyncio.CancelledError, GeneratorExit):
            if self._is_over:
                raise
            message = "the function was cancelled, and not by the run"
            body = self._refused(function, BadAsk("CANCELLED", message), message)
        except BaseException as error:  # SystemExit, KeyboardInterrupt: not the script's to catch
            self.escalate(error)
            return
        if self._is_over:
            return
        duration_ms = (time.perf_counter() - started) * 1_000
        self._emit(FunctionResult(number, function.name, message is None, duration_ms, message))
        self._answer(told_frame(number, body))

    async def _run(self, number: int, function: Function, raw_args: bytes) -> Any:
        settings = self._settings
        args = await aside(
            lambda: arguments_from(raw_args, settings.max_message_bytes, settings.max_argument_items), len(raw_args)
        )
        if self._sidecar is not None and self._sidecar.is_in(raw_args):
            args = self._sidecar.resolved(args, "arguments")
        self._emit(FunctionCall(number, function.name, tuple(args)))
        timeout_ms = settings.timeout_ms
        try:
            async with asyncio.timeout(None if timeout_ms is None else timeout_ms / 1_000) as deadline:
                return await self._invoke(function, args)
        except TimeoutError:
            if deadline.expired():
                raise BadAsk("TIMEOUT", f"the function did not answer within {timeout_ms} ms") from None
            raise

    async def _invoke(self, function: Function, args: list[Any]) -> Any:
        call = functools.partial(function.call, *args)
        if not function.waits:
            return await call()
        context = contextvars.copy_context()
        answer = await asyncio.wrap_future(self._threads.submit(functools.partial(context.run, call)))
        return await answer if inspect.isawaitable(answer) else answer

    def _told(self, value: Any) -> bytes:
        """The answer's body; the places of dates start at the answer itself."""
        dates: list[tuple[str | int, ...]] = []

        def stand_in(member: Any, path: tuple[str | int, ...]) -> Any:
            if not isinstance(member, datetime):
                return DECLINED
            dates.append(("value", *path))
            return self._settings.moment(member, path_text("value", path))

        body = encode(value, self._settings.max_message_bytes // 2, stand_in=stand_in)
        places = b',"dates":' + json.dumps(dates, separators=(",", ":")).encode("ascii") if dates else b""
        return b'{"ok":true,"value":' + body + places + b"}"

    def _refused(self, function: Function, error: BaseException, message: str) -> bytes:
        code = _code_of(error)
        if code is None:
            _LOG.info("function %s failed: %s", function.name, type(error).__name__, exc_info=error)
        hidden = self._settings.hide_messages and code is None
        told = {
            "message": "the function failed" if hidden else message,
            "function": function.name,
            "code": code,
        }
        return b'{"ok":false,"error":' + encode(told, self._settings.max_message_bytes) + b"}"


class BadAsk(Exception):
    """Raised when a call fails for a reason of ours; the script can catch it."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def arguments_from(raw_body: bytes, max_bytes: int, max_items: int = 1_000_000) -> list[Any]:
    """The arguments of a call, Dates as aware datetimes in UTC. Raises BadAsk.

    Body: `{"args": […], "dates": [path, …]}`, a path being the list of keys that leads from the arguments to a Date,
    which stands there as an ISO string. One of a year that Python does not have stays that string.
    """
    limits = OutputLimits(max_bytes, _ARGUMENT_DEPTH, _ITEMS_PER_MEMBER * max_items, len(raw_body) + 1)
    decoded = value_from(raw_body, limits)
    told = None if isinstance(decoded, Malformed) or decoded.truncated else decoded.value
    if not isinstance(told, dict) or told.keys() != {"args", "dates"}:
        raise BadAsk("INVALID_ARGUMENTS", "the arguments are too large or too deep to be sent")
    args, dates = told["args"], told["dates"]
    if not isinstance(args, list) or not isinstance(dates, list):
        raise BadAsk("INVALID_ARGUMENTS", "the arguments are no list")
    for path in dates:
        _place_date(args, path)
    return args


def _place_date(args: list[Any], path: Any) -> None:
    """Put a datetime where `path` leads; a guest may have made it up."""
    try:
        at: Any = args
        for key in path[:-1]:
            at = at[key]
        text = at[path[-1]]
        if _MOMENT.fullmatch(text):
            at[path[-1]] = datetime.fromisoformat(text)
    except (TypeError, LookupError, ValueError):
        raise BadAsk("INVALID_ARGUMENTS", "a date stands where there is none") from None


def _code_of(error: BaseException) -> str | None:
    if isinstance(error, UnsendableValue):
        return "UNSENDABLE_VALUE"
    return error.code if isinstance(error, BadAsk) else None


def _message_of(error: BaseException) -> str:
    try:
        return str(error)
    except Exception as broken:  # a method of the function's own class
        _LOG.info("the message of a %s cannot be read: %s", type(error).__name__, type(broken).__name__)
        return ""


def _ignore(_told: object) -> None:
    """What hears of nothing before a run begins."""
