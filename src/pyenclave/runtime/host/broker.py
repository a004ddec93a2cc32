"""Tool calls: each is judged, run as a task and answered. Nothing a guest says is believed unchecked."""

from __future__ import annotations

import asyncio
import contextvars
import json
import logging
import re
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ...arguments.policy import ArgumentPolicy, Offence
from ...arguments.schemas import InvalidArguments, Schema
from ...events import Approval, Event, ToolCall, ToolDenied, ToolResult, ToolWarned
from ...operations.judge import Evidence, ParentValidation, ParentValidator
from ...result import ErrorCode
from ...sanitize.decode import Malformed, OutputLimits, value_from
from ...sanitize.encode import UnsendableValue, encode
from ...sanitize.text import error_text
from ..wire.messages import settle_frame
from .approval import Approver, NotApproved, ToolRequest, ask
from .aside import LARGE_BYTES, aside
from .dispatch import Dispatcher, NoHandler, WrongArguments
from .heads import Call
from .outcome import FailedCall, Verdict
from .sidecar import ForeignReference, Sidecar, SidecarFull

_LOG = logging.getLogger("pyenclave")

# Behaviour section 8: names of tools.
_TOOL_NAME = re.compile(r"[A-Za-z0-9_\-.:/]{1,256}\Z")
_ARGUMENT_DEPTH = 100
# How long cancelled handlers may clean up before the run goes on without them.
_DRAIN_TIMEOUT_S = 0.5
# Judging a byte of arguments, and remembering one of a result, takes as many times as long as decoding one.
_JUDGING_COSTS = 64
_MAX_CODE_CHARS = 100
_MAX_PLACE_CHARS = 200
# Warnings of patterns that are kept for the result.
_MAX_WARNINGS = 20


@dataclass(frozen=True, slots=True)
class BrokerSettings:
    """What the broker is told. Sizes in bytes, times in milliseconds. `allows` says whether a tool may be called."""

    max_tool_calls: int
    max_pending_calls: int
    max_message_bytes: int
    tool_timeout_ms: int | None
    hide_messages: bool
    allows: Callable[[str], bool] | None = None
    schemas: Mapping[str, Schema] = field(default_factory=dict)
    approve: Approver | Mapping[str, Approver] | None = None
    argument_policy: ArgumentPolicy | None = None
    parent_validation: ParentValidation | None = None
    max_argument_items: int = 1_000_000


class _Reading(NamedTuple):
    """Arguments as `_decoded` gives them, and what was found in them."""

    args: dict[str, Any] | Verdict | None
    offence: Offence | None
    evidence: Evidence | None


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
        clock: Callable[[], float] = time.monotonic,
        sidecar: Sidecar | None = None,
    ) -> None:
        self._settings = settings
        self._dispatcher = dispatcher
        self._emit = emit
        self._answer = answer
        self._sidecar = sidecar
        validation = settings.parent_validation
        self._judge = None if validation is None else ParentValidator(validation, clock)
        self._cost = 1 if self._judge is None and settings.argument_policy is None else _JUDGING_COSTS
        self._warnings: dict[str, None] = {}  # in order, each once
        self._context = contextvars.copy_context()
        self._tasks: dict[asyncio.Task[None], str] = {}
        self._is_over = False
        self.escalate: Callable[[BaseException], None] = _ignore
        self.end_run: Callable[[Verdict], None] = _ignore
        # Calls heard, and of these the ones admitted.
        self._heard_count = 0
        self.call_count = 0
        # Of the last call whose arguments were read aside; done once it was judged.
        self._last_judgement: asyncio.Future[None] | None = None
        self.failed_calls: dict[int, FailedCall] = {}

    def admit(self, call: Call, raw_args: bytes) -> Verdict | None:
        """Start the call, or say why the run ends instead. Calls are numbered 1, 2, 3, … by the guest."""
        verdict = self._counted(call)
        if verdict is not None:
            return verdict
        before = self._last_judgement
        if self._work(call, raw_args) < LARGE_BYTES and (before is None or before.done()):
            try:
                args = self._decoded(raw_args)
                verdict = args if isinstance(args, Verdict) else self._judged(call, args or {}, self._offence(args))
            except Exception as error:  # SAFE: a judge that cannot judge must not let pass, nor leave the run waiting
                return self._unjudged(call, error)
            if verdict is not None:
                return verdict
            self._start(call, self._serve(call, args if isinstance(args, dict) else None))
        else:
            judgement: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._last_judgement = judgement
            self._start(call, self._serve_in_turn(call, raw_args, before, judgement))
        return None

    def _counted(self, call: Call) -> Verdict | None:
        """Why a call of this number and name ends the run, whatever its arguments are."""
        settings = self._settings
        if call.id != self._heard_count + 1:
            return _broken("a tool call out of order")
        if _TOOL_NAME.match(call.name) is None:
            message = "a tool name must have 1 to 256 letters, digits or _ - . : /"
            return self._blocked(error_text(call.name), "INVALID_NAME", message)
        if settings.allows is not None and not settings.allows(call.name):
            message = f"{call.name} is none of the tools that this script may call"
            return self._blocked(call.name, "NOT_ALLOWED", message)
        if self._heard_count >= settings.max_tool_calls:
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
        self._heard_count += 1
        return None

    def _start(self, call: Call, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work, context=self._context.copy())
        self._tasks[task] = call.name
        task.add_done_callback(self._tasks.__delitem__)

    async def _serve_in_turn(
        self, call: Call, raw_args: bytes, before: asyncio.Future[None] | None, judgement: asyncio.Future[None]
    ) -> None:
        """`admit` for large arguments, read aside, and for calls behind them: judged in the order of their arrival."""
        try:
            examine = None if self._judge is None else self._judge.examination(call.name)
            args, offence, evidence = await aside(lambda: self._read(raw_args, examine), self._work(call, raw_args))
            if before is not None and not before.done():
                await asyncio.wait([before])
            if self._is_over:
                return
            verdict = args if isinstance(args, Verdict) else self._judged(call, args or {}, offence, evidence)
            if verdict is not None:
                self._is_over = True
                self.end_run(verdict)
                return
        except Exception as error:  # SAFE: as in `admit`
            self._is_over = True
            self.end_run(self._unjudged(call, error))
            return
        finally:
            judgement.set_result(None)
        await self._serve(call, args if isinstance(args, dict) else None)

    def _work(self, call: Call, raw_args: bytes) -> int:
        """How long judging a call takes, as the bytes that could be decoded meanwhile."""
        judge, sidecar = self._judge, self._sidecar
        own = len(raw_args) + (0 if judge is None else judge.unread_bytes(call.name))
        if sidecar is None:
            return own * self._cost
        if self._settings.argument_policy is None and (judge is None or not judge.compares_for(call.name)):
            return own * self._cost + sidecar.weight_in(raw_args)
        return (own + sidecar.bytes_in(raw_args)) * self._cost

    def cancel(self) -> None:
        """Cancel the handlers still at work; their answers have nobody left to hear them."""
        self._is_over = True
        for task in tuple(self._tasks):
            task.cancel()

    async def drain(self) -> tuple[str, ...]:
        """Wait until cancelled handlers have cleaned up, but not for ever. Returns a warning for each that goes on."""
        warnings = tuple(self._warnings)[:_MAX_WARNINGS]
        if len(self._warnings) > _MAX_WARNINGS:
            warnings += (f"and {len(self._warnings) - _MAX_WARNINGS} more warnings about tool calls",)
        if not self._tasks:
            return warnings
        _done, at_work = await asyncio.wait(self._tasks, timeout=_DRAIN_TIMEOUT_S)
        names = sorted(self._tasks[task] for task in at_work)
        return warnings + tuple(
            f"the tool {name} did not stop when the run ended, and goes on unheard" for name in names
        )

    def _decoded(self, raw_args: bytes) -> dict[str, Any] | Verdict | None:
        """The arguments, None where they are more than a tool may get, a verdict where no honest guest sent them."""
        limits = OutputLimits(
            self._settings.max_message_bytes, _ARGUMENT_DEPTH, self._settings.max_argument_items, len(raw_args) + 1
        )
        decoded = value_from(raw_args, limits)
        if isinstance(decoded, Malformed):
            return _broken(f"arguments that are {decoded.reason}")
        if not isinstance(decoded.value, dict):
            return _broken("arguments that are no object")
        if decoded.truncated:
            return None
        if self._sidecar is None or not self._sidecar.is_in(raw_args):
            return decoded.value
        try:
            args: dict[str, Any] = self._sidecar.resolved(decoded.value, "arguments")
        except SidecarFull as full:
            return full.verdict
        except ForeignReference as error:
            return _broken(str(error))
        return args

    def _read(self, raw_args: bytes, examine: Callable[[dict[str, Any]], Evidence] | None) -> _Reading:
        """What can be said of arguments without knowing of other calls but the answered ones."""
        args = self._decoded(raw_args)
        offence = self._offence(args)
        if examine is None or offence is not None or not isinstance(args, dict):
            return _Reading(args, offence, None)
        return _Reading(args, offence, examine(args))

    def _offence(self, args: dict[str, Any] | Verdict | None) -> Offence | None:
        policy = self._settings.argument_policy
        return policy.offence(args) if policy is not None and isinstance(args, dict) else None

    def _judged(
        self, call: Call, args: dict[str, Any], offence: Offence | None, evidence: Evidence | None = None
    ) -> Verdict | None:
        """Why the call ends the run; None if it is admitted. What only warns is kept for the result."""
        if offence is not None:
            place = error_text(offence.place)[:_MAX_PLACE_CHARS]
            message = f"{call.name}: the argument at {place} is refused: {error_text(offence.reason, redact=False)}"
            return self._blocked(call.name, "ARGUMENT_POLICY", message, argument=place)
        for objection in () if self._judge is None else self._judge.judge(call.id, call.name, args, evidence):
            message = error_text(objection.message, redact=False)
            if objection.blocks:
                return self._blocked(call.name, objection.id, message)
            self._warnings.setdefault(f"{objection.id}: {message}")
            self._emit(ToolWarned(call.name, objection.id, message))
        self.call_count += 1
        return None

    def _unjudged(self, call: Call, error: Exception) -> Verdict:
        _LOG.error("the tool call %s could not be judged; the run ends", call.name, exc_info=error)
        return Verdict(ErrorCode.INTERNAL_ERROR, f"{call.name} could not be judged, so the run was ended; see the log")

    def _blocked(self, name: str, reason: str, message: str, **data: str) -> Verdict:
        self._emit(ToolDenied(name, reason, message))
        return Verdict(ErrorCode.OPERATION_BLOCKED, message, {"operation": name, "id": reason, **data})

    async def _serve(self, call: Call, args: dict[str, Any] | None) -> None:
        started = time.perf_counter()
        error: Exception | None = None
        value: bytes | None = None
        try:
            result = await self._run(call, args)
            extract = None if self._sidecar is None else self._sidecar.extract
            value = encode(result, self._settings.max_message_bytes - 64, extract=extract)
            body = b'{"ok":true,"value":' + value + b"}"
        except SidecarFull as full:
            if not self._is_over:
                self.end_run(full.verdict)
            return
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
        if not self._is_over:
            await self._remember(call, value)
        if self._is_over:
            return
        message = None
        if error is not None:
            message = _message_of(error)
            body = self._error_body(call, error, message)
        duration_ms = (time.perf_counter() - started) * 1_000
        self._emit(ToolResult(call.id, call.name, error is None, duration_ms, message))
        self._answer(settle_frame(call.id, body))

    async def _remember(self, call: Call, value: bytes | None) -> None:
        """Tell the judge of the answer (None: it failed). The script has it only after that."""
        judge = self._judge
        if judge is None:
            return
        if value is None:
            judge.answered(call.id)
            return
        kept = 0 if self._sidecar is None else self._sidecar.bytes_in(value)
        judge.answered(call.id, len(value) + kept, lambda: self._content(value))
        overdue = judge.overdue()
        if overdue is not None:
            size, read = overdue
            try:
                await aside(read, size * self._cost)
            except Exception as error:  # SAFE: as in `admit`; later calls could not be judged by this result
                self._is_over = True
                self.end_run(self._unjudged(call, error))

    def _content(self, value: bytes) -> Any:
        """A result as plain data, with what stayed in the host."""
        plain = json.loads(value)
        return plain if self._sidecar is None else self._sidecar.whole(plain)

    async def _run(self, call: Call, args: dict[str, Any] | None) -> object:
        settings = self._settings
        if args is None:
            raise WrongArguments("the arguments are too large or too deep to be sent to a tool")
        self._emit(ToolCall(call.id, call.name, args))
        schema = settings.schemas.get(call.name)
        checked = self._dispatcher.checked(call.name, args if schema is None else schema(args))
        await self._approved(call, checked)
        if settings.tool_timeout_ms is None:
            return await self._dispatcher.call(call.name, checked)
        try:
            async with asyncio.timeout(settings.tool_timeout_ms / 1_000) as deadline:
                return await self._dispatcher.call(call.name, checked)
        except TimeoutError:
            if deadline.expired():
                raise ToolTimeout(f"the tool did not answer within {settings.tool_timeout_ms} ms") from None
            raise

    async def _approved(self, call: Call, args: dict[str, Any]) -> None:
        """Returns once the call is approved; the time is the run's, not the tool's. Raises NotApproved."""
        approve = self._settings.approve
        if approve is None or (isinstance(approve, Mapping) and call.name not in approve):
            return
        started = time.perf_counter()
        reason = await ask(approve, ToolRequest(call.id, call.name, args), self._dispatcher.ask)
        if self._is_over:
            return
        duration_ms = (time.perf_counter() - started) * 1_000
        self._emit(Approval(call.id, call.name, reason is None, duration_ms, reason))
        if reason is not None:
            raise NotApproved(reason)

    def _error_body(self, call: Call, error: Exception, message: str) -> bytes:
        code = _code_of(error)
        self.failed_calls[call.id] = FailedCall(call.name, code)
        ours = type(error) in _OUR_CODES
        if not ours:
            _LOG.info("tool %s failed: %s", call.name, type(error).__name__, exc_info=error)
        hidden = self._settings.hide_messages and not ours
        if self._settings.hide_messages and isinstance(error, InvalidArguments):
            message = error_text(error.public)
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
    InvalidArguments: "INVALID_ARGUMENTS",
    NotApproved: "NOT_APPROVED",
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


def _broken(what: str) -> Verdict:
    return Verdict(ErrorCode.WORKER_CRASHED, f"the worker broke the protocol: {what}")


def _ignore(_told: object) -> None:
    """What hears of nothing before a run begins."""
