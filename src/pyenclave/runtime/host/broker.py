"""Tool calls: each is judged, run as a task and answered. Nothing a guest says is believed unchecked."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import re
import time
from collections.abc import Callable
from dataclasses import dataclass

from ...events import Event, ToolCall, ToolDenied, ToolResult
from ...result import ErrorCode
from ...sanitize.decode import Malformed, OutputLimits, value_from
from ...sanitize.encode import UnsendableValue, encode
from ...sanitize.text import error_text
from ..wire.messages import settle_frame
from .aside import aside
from .dispatch import Dispatcher, NoHandler, WrongArguments
from .heads import Call
from .outcome import FailedCall, Verdict

_LOG = logging.getLogger("pyenclave")

# Behaviour section 8: names of tools.
_TOOL_NAME = re.compile(r"[A-Za-z0-9_\-.:/]{1,256}\Z")
_ARGUMENT_DEPTH = 100
_ARGUMENT_ITEMS = 1_000_000
# How long cancelled handlers may clean up before the run goes on without them.
_DRAIN_TIMEOUT_S = 0.5
_MAX_CODE_CHARS = 100


@dataclass(frozen=True, slots=True)
class BrokerSettings:
    """What the broker is told. Sizes in bytes, times in milliseconds. `allows` says whether a tool may be called."""

    max_tool_calls: int
    max_pending_calls: int
    max_message_bytes: int
    tool_timeout_ms: int | None
    hide_messages: bool
    allows: Callable[[str], bool] | None = None


class Broker:
    """The tool calls of one run. Tools run in the context (`contextvars`) in which it was made: that of the caller.

    `escalate` hears what a tool raised that is no Exception, `end_run` why no honest guest can have sent a call.
    """

    def __init__(
        self,
        settings: BrokerSettings,
        dispatcher: Dispatcher,
        emit: Callable[[Event], None],
        answer: Callable[[bytes], None],
    ) -> None:
        self._settings = settings
        self._dispatcher = dispatcher
        self._emit = emit
        self._answer = answer
        self._context = contextvars.copy_context()
        self._tasks: dict[asyncio.Task[None], str] = {}
        self._is_over = False
        self.escalate: Callable[[BaseException], None] = _ignore
        self.end_run: Callable[[Verdict], None] = _ignore
        self.call_count = 0
        self.failed_calls: dict[int, FailedCall] = {}

    def admit(self, call: Call, raw_args: bytes) -> Verdict | None:
        """Start the call, or say why the run ends instead. Calls are numbered 1, 2, 3, … by the guest."""
        settings = self._settings
        if call.id != self.call_count + 1:
            return Verdict(ErrorCode.WORKER_CRASHED, "the worker broke the protocol: a tool call out of order")
        if _TOOL_NAME.match(call.name) is None:
            self._emit(ToolDenied(error_text(call.name), "INVALID_NAME"))
            return Verdict(
                ErrorCode.OPERATION_BLOCKED,
                "a tool name must have 1 to 256 letters, digits or _ - . : /",
                {"operation": error_text(call.name), "id": "INVALID_NAME"},
            )
        if settings.allows is not None and not settings.allows(call.name):
            self._emit(ToolDenied(call.name, "NOT_ALLOWED"))
            message = f"{call.name} is none of the tools that this script may call"
            return Verdict(ErrorCode.OPERATION_BLOCKED, message, {"operation": call.name, "id": "NOT_ALLOWED"})
        if self.call_count >= settings.max_tool_calls:
            self._emit(ToolDenied(call.name, "MAX_TOOL_CALLS"))
            return Verdict(
                ErrorCode.MAX_TOOL_CALLS,
                f"the script may call tools {settings.max_tool_calls} times and tried once more",
                {"limit": settings.max_tool_calls},
            )
        if len(self._tasks) >= settings.max_pending_calls:
            return Verdict(
                ErrorCode.MESSAGE_FLOOD,
                f"more than {settings.max_pending_calls} tool calls wait for their answers at once",
                {"limit": settings.max_pending_calls},
            )
        self.call_count += 1
        loop = asyncio.get_running_loop()
        task = loop.create_task(self._serve(call, raw_args), context=self._context.copy())
        self._tasks[task] = call.name
        task.add_done_callback(self._tasks.__delitem__)
        return None

    def cancel(self) -> None:
        """Cancel the handlers still at work; their answers have nobody left to hear them."""
        self._is_over = True
        for task in tuple(self._tasks):
            task.cancel()

    async def drain(self) -> tuple[str, ...]:
        """Wait until cancelled handlers have cleaned up, but not for ever. Returns a warning for each that goes on."""
        if not self._tasks:
            return ()
        _done, at_work = await asyncio.wait(self._tasks, timeout=_DRAIN_TIMEOUT_S)
        names = sorted(self._tasks[task] for task in at_work)
        return tuple(f"the tool {name} did not stop when the run ended, and goes on unheard" for name in names)

    async def _serve(self, call: Call, raw_args: bytes) -> None:
        started = time.perf_counter()
        error: Exception | None = None
        try:
            value = await self._run(call, raw_args)
            body = b'{"ok":true,"value":' + encode(value, self._settings.max_message_bytes - 64) + b"}"
        except Exception as raised:  # whatever a tool raises is the script's to catch
            error = raised
        except asyncio.CancelledError:
            if self._is_over:
                raise
            error = ToolCancelled("the tool was cancelled, and not by the run")
        except GeneratorExit:
            raise
        except BaseException as raised:  # SystemExit, KeyboardInterrupt: not the script's to catch
            self.escalate(raised)
            return
        if self._is_over:
            return
        message = None
        if error is not None:
            message = _message_of(error)
            body = self._error_body(call, error, message)
        duration_ms = (time.perf_counter() - started) * 1_000
        self._emit(ToolResult(call.id, call.name, error is None, duration_ms, message))
        self._answer(settle_frame(call.id, body))

    async def _run(self, call: Call, raw_args: bytes) -> object:
        limits = OutputLimits(self._settings.max_message_bytes, _ARGUMENT_DEPTH, _ARGUMENT_ITEMS, len(raw_args) + 1)
        decoded = await aside(lambda: value_from(raw_args, limits), len(raw_args))
        if isinstance(decoded, Malformed) or not isinstance(decoded.value, dict):
            # The prelude sends one object and nothing else: this guest is not what it was.
            self._is_over = True
            what = decoded.reason if isinstance(decoded, Malformed) else "no object"
            message = f"the worker broke the protocol: arguments that are {what}"
            self.end_run(Verdict(ErrorCode.WORKER_CRASHED, message))
            raise WrongArguments(message)
        if decoded.truncated:
            raise WrongArguments("the arguments are too large or too deep to be sent to a tool")
        self._emit(ToolCall(call.id, call.name, decoded.value))
        timeout_ms = self._settings.tool_timeout_ms
        if timeout_ms is None:
            return await self._dispatcher.call(call.name, decoded.value)
        try:
            async with asyncio.timeout(timeout_ms / 1_000) as deadline:
                return await self._dispatcher.call(call.name, decoded.value)
        except TimeoutError:
            if deadline.expired():
                raise ToolTimeout(f"the tool did not answer within {timeout_ms} ms") from None
            raise

    def _error_body(self, call: Call, error: Exception, message: str) -> bytes:
        code = _code_of(error)
        self.failed_calls[call.id] = FailedCall(call.name, code)
        ours = type(error) in _OUR_CODES
        if not ours:
            _LOG.info("tool %s failed: %s", call.name, type(error).__name__, exc_info=error)
        hidden = self._settings.hide_messages and not ours
        told = {
            "name": "ToolError",
            "message": "the tool failed" if hidden else message,
            "tool": call.name,
            "code": None if hidden else code,
        }
        return b'{"ok":false,"error":' + encode(told, self._settings.max_message_bytes) + b"}"


class ToolTimeout(Exception):
    """Raised when a tool takes longer than `tool_timeout`; the script can catch it."""


class ToolCancelled(Exception):
    """Raised when a tool ends in a cancellation that is not the run's; the script can catch it."""


_OUR_CODES: dict[type[Exception], str] = {
    NoHandler: "NO_HANDLER",
    WrongArguments: "INVALID_ARGUMENTS",
    ToolTimeout: "TOOL_TIMEOUT",
    ToolCancelled: "TOOL_CANCELLED",
    UnsendableValue: "UNSENDABLE_VALUE",
}


def _code_of(error: Exception) -> str | None:
    ours = _OUR_CODES.get(type(error))
    if ours is not None:
        return ours
    try:
        code = getattr(error, "code", None)
        return error_text(str(code))[:_MAX_CODE_CHARS] if _is_code(code) else None
    except Exception as broken:  # a property of the tool's own class
        _LOG.info("the code of a %s cannot be read: %s", type(error).__name__, type(broken).__name__)
        return None


def _is_code(code: object) -> bool:
    return isinstance(code, str | int) and not isinstance(code, bool)


def _message_of(error: Exception) -> str:
    """The message of a tool's exception, fit for a caller; the name of its type if there is none."""
    try:
        text = str(error)
    except Exception as broken:  # a method of the tool's own class
        _LOG.info("the message of a %s cannot be read: %s", type(error).__name__, type(broken).__name__)
        text = ""
    return error_text(text) or type(error).__name__


def _ignore(_told: object) -> None:
    """What hears of nothing before a run begins."""
