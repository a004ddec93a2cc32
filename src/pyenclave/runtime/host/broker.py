"""Tool calls: each is judged, run as a task and answered. Nothing a guest says is believed unchecked."""

from __future__ import annotations

import asyncio
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
from .dispatch import Dispatcher, NoHandler, WrongArguments
from .heads import Call
from .outcome import FailedCall, Verdict

_LOG = logging.getLogger("pyenclave")

# Behaviour section 8: names of tools.
_TOOL_NAME = re.compile(r"[A-Za-z0-9_\-.:/]{1,256}\Z")
_ARGUMENT_DEPTH = 100
_ARGUMENT_ITEMS = 1_000_000


@dataclass(frozen=True, slots=True)
class BrokerSettings:
    """What the broker is told. Sizes in bytes, times in milliseconds."""

    max_tool_calls: int
    max_pending_calls: int
    max_message_bytes: int
    tool_timeout_ms: int | None
    hide_messages: bool


class Broker:
    """The tool calls of one run."""

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
        self._tasks: set[asyncio.Task[None]] = set()
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
        task = asyncio.get_running_loop().create_task(self._serve(call, raw_args))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return None

    def cancel(self) -> None:
        """Cancel the handlers still at work; their answers have nobody left to hear them."""
        for task in tuple(self._tasks):
            task.cancel()

    async def drain(self) -> None:
        """Wait until cancelled handlers have had their chance to clean up."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def _serve(self, call: Call, raw_args: bytes) -> None:
        started = time.perf_counter()
        error: Exception | None = None
        try:
            value = await self._run(call, raw_args)
            body = b'{"ok":true,"value":' + encode(value, self._settings.max_message_bytes - 64) + b"}"
        except Exception as raised:  # whatever a tool raises is the script's to catch
            error = raised
            body = self._error_body(call, raised)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            error = RuntimeError("the tool cancelled itself")
            body = self._error_body(call, error)
        duration_ms = (time.perf_counter() - started) * 1_000
        message = None if error is None else error_text(str(error))
        self._emit(ToolResult(call.id, call.name, error is None, duration_ms, message))
        self._answer(settle_frame(call.id, body))

    async def _run(self, call: Call, raw_args: bytes) -> object:
        limits = OutputLimits(self._settings.max_message_bytes, _ARGUMENT_DEPTH, _ARGUMENT_ITEMS, len(raw_args) + 1)
        decoded = value_from(raw_args, limits)
        if isinstance(decoded, Malformed) or not isinstance(decoded.value, dict) or decoded.truncated:
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

    def _error_body(self, call: Call, error: Exception) -> bytes:
        code = _code_of(error)
        self.failed_calls[call.id] = FailedCall(call.name, code)
        ours = isinstance(error, NoHandler | WrongArguments | ToolTimeout | UnsendableValue)
        if not ours:
            _LOG.info("tool %s failed: %s", call.name, type(error).__name__, exc_info=error)
        hidden = self._settings.hide_messages and not ours
        message = "the tool failed" if hidden else error_text(str(error)) or type(error).__name__
        told = {"name": "ToolError", "message": message, "tool": call.name, "code": None if hidden else code}
        return b'{"ok":false,"error":' + encode(told, self._settings.max_message_bytes) + b"}"


class ToolTimeout(Exception):
    """Raised when a tool takes longer than `tool_timeout`; the script can catch it."""


_OUR_CODES: dict[type[Exception], str] = {
    NoHandler: "NO_HANDLER",
    WrongArguments: "INVALID_ARGUMENTS",
    ToolTimeout: "TOOL_TIMEOUT",
    UnsendableValue: "UNSENDABLE_VALUE",
}


def _code_of(error: Exception) -> str | None:
    ours = _OUR_CODES.get(type(error))
    if ours is not None:
        return ours
    code = getattr(error, "code", None)
    return error_text(str(code))[:100] if isinstance(code, str | int) and not isinstance(code, bool) else None
