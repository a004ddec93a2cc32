"""From a raw outcome to what the caller gets. `ExecutionResult` for a script that ran is made nowhere else."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from ..result import ConsoleLine, ErrorCode, ErrorInfo, ExecutionResult, Stats
from ..runtime.host.heads import Done, Fail, Halt
from ..runtime.host.outcome import RawOutcome
from ..runtime.host.sidecar import ForeignReference, Sidecar, SidecarFull
from ..transform import PositionMap
from .decode import DecodedValue, Malformed, OutputLimits, cut, value_from
from .text import error_name, error_text, stack_text

# What the guest's encoder may note beside the value, told to the caller.
_NOTES = {
    "promise": "the value at {path} is a promise and became null; add await",
    "truncated": "the value was cut at {path}",
    "failed": "the value at {path} could not be read and became null",
}
# Resident memory of a worker that has done nothing yet, a little less than is ever seen.
_WORKER_AT_REST_BYTES = 10 * 1_024 * 1_024
# Part of its memory from which on a script is taken to have used it up.
_USED_UP = 0.9
# And below which it cannot have, whatever the engine threw: there was room for an error, and so a script threw null.
_ROOM_LEFT = 0.5
_HALT_MESSAGES = {
    ErrorCode.MAX_ITERATIONS: "the script's loops went round more often than it may",
    ErrorCode.SECURITY_VIOLATION: "the script reached for a forbidden key",
    ErrorCode.CONSOLE_LIMIT_EXCEEDED: "the script wrote more to its console than it may",
    ErrorCode.MESSAGE_FLOOD: "the script sent more messages than it may",
    ErrorCode.SIDECAR_COMPOSITE_BLOCKED: (
        "the script made text out of a reference to a large value: by +, a template, join or a built-in that reads it; "
        "take a part of it with slice, or pass the reference itself"
    ),
}


@dataclass(frozen=True, slots=True)
class View:
    """What the caller may see of a run, and how much of it."""

    output: OutputLimits
    max_iterations: int
    memory_limit: int
    shows_stack: bool


def to_result(
    outcome: RawOutcome,
    view: View,
    positions: PositionMap,
    *,
    compile_ms: float,
    started: float,
    warnings: tuple[str, ...],
    sidecar: Sidecar | None = None,
) -> ExecutionResult:
    """The caller's view of an outcome. Never raises, whatever the guest said.

    `started` is the `time.perf_counter()` at which the caller asked.
    """
    word = outcome.last_word
    value: DecodedValue | None = None
    error: ErrorInfo | None = None
    if isinstance(word, Done):
        value, error = _value(outcome.raw_body, view.output, sidecar)
    elif isinstance(word, Fail):
        error = _thrown(word, outcome, view, positions)
    elif isinstance(word, Halt):
        error = _halted(word, view.max_iterations)
    elif outcome.verdict is not None:
        verdict = outcome.verdict
        error = ErrorInfo(name="EnclaveError", message=verdict.message, code=verdict.code, data=verdict.data)
    else:
        error = ErrorInfo(name="EnclaveError", message="the run has no outcome", code=ErrorCode.INTERNAL_ERROR)
    notes = word.notes if isinstance(word, Done) else []
    return ExecutionResult(
        success=value is not None,
        value=None if value is None else value.value,
        error=error,
        truncated=value is not None and (value.truncated or any(kind == "truncated" for kind, _path in notes)),
        warnings=warnings + outcome.warnings + _noted(notes) + (() if value is None else value.warnings),
        console=tuple(ConsoleLine(level=level, text=error_text(text, redact=False)) for level, text in outcome.console),
        stats=Stats(
            duration=(time.perf_counter() - started) * 1_000,
            tool_call_count=outcome.tool_call_count,
            iteration_count=None if word is None else min(word.iterations, view.max_iterations),
            compile_ms=compile_ms,
            queue_ms=outcome.queue_ms,
            cpu_ms=outcome.usage.cpu_ms,
            peak_memory_bytes=outcome.usage.peak_memory_bytes,
            sidecar=outcome.sidecar,
        ),
    )


def _value(
    raw_body: bytes, limits: OutputLimits, sidecar: Sidecar | None
) -> tuple[DecodedValue | None, ErrorInfo | None]:
    """The value with the content of its references, or why there is none."""
    decoded = value_from(raw_body, limits)
    if isinstance(decoded, Malformed):
        message = f"the worker broke the protocol: its value is {decoded.reason}"
        return None, ErrorInfo(name="EnclaveError", message=message, code=ErrorCode.WORKER_CRASHED)
    if sidecar is None or not sidecar.is_in(raw_body):
        return decoded, None
    try:
        whole = cut(sidecar.resolved(decoded.value, "value"), limits)
    except SidecarFull as full:
        verdict = full.verdict
        return None, ErrorInfo(name="EnclaveError", message=verdict.message, code=verdict.code, data=verdict.data)
    except ForeignReference as foreign:
        message = f"the worker broke the protocol: {foreign}"
        return None, ErrorInfo(name="EnclaveError", message=message, code=ErrorCode.WORKER_CRASHED)
    return DecodedValue(whole.value, decoded.truncated or whole.truncated, decoded.warnings + whole.warnings), None


def _noted(notes: list[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(
        _NOTES[kind].format(path=error_text(path, redact=False)[:200]) for kind, path in notes if kind in _NOTES
    )


def _thrown(word: Fail, outcome: RawOutcome, view: View, positions: PositionMap) -> ErrorInfo:
    thrown = word.error
    threw_null = _threw_null(word, outcome, view)
    is_memory = (thrown.memory and not threw_null) or _lost_a_job(word, outcome, view)
    data: dict[str, Any] = {}
    code = ErrorCode.RUNTIME_ERROR
    failed = outcome.failed_calls.get(thrown.tool_call) if thrown.tool_call is not None else None
    if failed is not None:
        # The guest named the call; that it failed, and which tool it was, is the host's own knowledge.
        code = ErrorCode.TOOL_ERROR
        data = {"tool": failed.tool, "code": failed.code}
    elif is_memory:
        code = ErrorCode.MEMORY_LIMIT_EXCEEDED
        data = {"limit": view.memory_limit}
    name, message = thrown.name, thrown.message
    if threw_null:
        name, message = "Error", "null"
    elif code is ErrorCode.MEMORY_LIMIT_EXCEEDED and not thrown.memory:
        name, message = "InternalError", "out of memory"
    value = value_from(outcome.raw_body, view.output)
    if not isinstance(value, Malformed) and value.value is not None:
        # Not an Error: presets without error types throw plain objects, whose own words are the better ones.
        data["thrown"] = value.value
        if isinstance(value.value, dict):
            name = _own_text(value.value, "name", name)
            message = _own_text(value.value, "message", message)
    if thrown.stack is not None:
        place = positions.first_position(thrown.stack)
        if place is not None:
            data |= {"line": place.line, "column": place.column}
    stack = positions.rewrite_stack(thrown.stack) if view.shows_stack and thrown.stack is not None else None
    return ErrorInfo(
        name=error_name(name),
        message=error_text(message),
        code=code,
        stack=stack_text(stack) if stack else None,
        data=data,
    )


def _lost_a_job(word: Fail, outcome: RawOutcome, view: View) -> bool:
    """Whether a script that seems to wait for nothing had used up its memory before, by the kernel's word.

    Out of memory, the engine cannot queue the job that would have gone on, says nothing, and frees what it held.
    """
    used_up = _WORKER_AT_REST_BYTES + _USED_UP * view.memory_limit
    return word.error.name == "DeadlockError" and outcome.usage.peak_memory_bytes >= used_up


def _threw_null(word: Fail, outcome: RawOutcome, view: View) -> bool:
    """Whether it was the script that threw null, by the kernel's word.

    The engine throws null where not even an error has room; the guest cannot tell, and says that memory is out.
    """
    thrown = word.error
    unseen = thrown.memory and thrown.stack is None and thrown.message == "out of memory"
    return unseen and outcome.usage.peak_memory_bytes < _WORKER_AT_REST_BYTES + _ROOM_LEFT * view.memory_limit


def _own_text(thrown: dict[str, Any], key: str, otherwise: str) -> str:
    text = thrown.get(key)
    return text if isinstance(text, str) else otherwise


def _halted(word: Halt, max_iterations: int) -> ErrorInfo:
    code = ErrorCode(word.code)
    found = word.detail.model_dump(exclude_none=True)
    data: dict[str, Any] = {name: error_text(said) if isinstance(said, str) else said for name, said in found.items()}
    if code is ErrorCode.MAX_ITERATIONS:
        data["limit"] = max_iterations
    return ErrorInfo(name="EnclaveError", message=_HALT_MESSAGES[code], code=code, data=data)
