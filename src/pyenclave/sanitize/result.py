"""From a raw outcome to what the caller gets. `ExecutionResult` for a script that ran is made nowhere else."""

from __future__ import annotations

from typing import Any

from ..result import ConsoleLine, ErrorCode, ErrorInfo, ExecutionResult, Stats
from ..runtime.host.heads import Done, Fail, Halt
from ..runtime.host.outcome import RawOutcome
from ..transform import PositionMap
from .decode import Malformed, OutputLimits, value_from
from .text import error_text

# What the guest's encoder may note beside the value, told to the caller.
_NOTES = {
    "promise": "the value at {path} is a promise and became null; add await",
    "truncated": "the value was cut at {path}",
    "failed": "the value at {path} could not be read and became null",
}
_HALT_MESSAGES = {
    ErrorCode.MAX_ITERATIONS: "the script's loops went round more often than it may",
    ErrorCode.SECURITY_VIOLATION: "the script reached for a forbidden key",
    ErrorCode.CONSOLE_LIMIT_EXCEEDED: "the script wrote more to its console than it may",
    ErrorCode.MESSAGE_FLOOD: "the script sent more messages than it may",
}


def to_result(
    outcome: RawOutcome,
    *,
    output: OutputLimits,
    positions: PositionMap,
    max_iterations: int,
    memory_limit: int,
    shows_stack: bool,
    stats: Stats,
    warnings: tuple[str, ...],
) -> ExecutionResult:
    """The caller's view of an outcome. Never raises, whatever the guest said.

    `stats` holds what is known outside the run; counts and costs of the run are filled in here.
    """
    word = outcome.last_word
    stats = stats.model_copy(
        update={
            "tool_call_count": outcome.tool_call_count,
            "queue_ms": outcome.queue_ms,
            "iteration_count": None if word is None else min(word.iterations, max_iterations),
            "cpu_ms": outcome.usage.cpu_ms,
            "peak_memory_bytes": outcome.usage.peak_memory_bytes,
        }
    )
    console = tuple(ConsoleLine(level=level, text=error_text(text, redact=False)) for level, text in outcome.console)
    common: dict[str, Any] = {"stats": stats, "console": console}
    if isinstance(word, Done):
        return _success(word, outcome.raw_body, output, common, warnings + outcome.warnings)
    if isinstance(word, Fail):
        error = _thrown(word, outcome, output, positions, memory_limit, shows_stack)
    elif isinstance(word, Halt):
        error = _halted(word, max_iterations)
    elif outcome.verdict is not None:
        verdict = outcome.verdict
        error = ErrorInfo(name="EnclaveError", message=verdict.message, code=verdict.code, data=verdict.data)
    else:
        error = ErrorInfo(name="EnclaveError", message="the run has no outcome", code=ErrorCode.INTERNAL_ERROR)
    return ExecutionResult(success=False, error=error, warnings=warnings + outcome.warnings, **common)


def _success(
    word: Done, raw_body: bytes, output: OutputLimits, common: dict[str, Any], warnings: tuple[str, ...]
) -> ExecutionResult:
    decoded = value_from(raw_body, output)
    if isinstance(decoded, Malformed):
        message = f"the worker broke the protocol: its value is {decoded.reason}"
        error = ErrorInfo(name="EnclaveError", message=message, code=ErrorCode.WORKER_CRASHED)
        return ExecutionResult(success=False, error=error, warnings=warnings, **common)
    notes = tuple(
        _NOTES[kind].format(path=error_text(path, redact=False)[:200]) for kind, path in word.notes if kind in _NOTES
    )
    truncated = decoded.truncated or any(kind == "truncated" for kind, _path in word.notes)
    return ExecutionResult(
        success=True, value=decoded.value, truncated=truncated, warnings=warnings + notes + decoded.warnings, **common
    )


def _thrown(
    word: Fail, outcome: RawOutcome, output: OutputLimits, positions: PositionMap, memory_limit: int, shows_stack: bool
) -> ErrorInfo:
    thrown = word.error
    data: dict[str, Any] = {}
    code = ErrorCode.RUNTIME_ERROR
    failed = outcome.failed_calls.get(thrown.tool_call) if thrown.tool_call is not None else None
    if failed is not None:
        # The guest named the call; that it failed, and which tool it was, is the host's own knowledge.
        code = ErrorCode.TOOL_ERROR
        data = {"tool": failed.tool, "code": failed.code}
    elif thrown.memory:
        code = ErrorCode.MEMORY_LIMIT_EXCEEDED
        data = {"limit": memory_limit}
    name, message = thrown.name, thrown.message
    value = value_from(outcome.raw_body, output) if outcome.raw_body else None
    if value is not None and not isinstance(value, Malformed) and value.value is not None:
        data["thrown"] = value.value
    if thrown.stack is not None:
        place = positions.first_position(thrown.stack)
        if place is not None:
            data |= {"line": place.line, "column": place.column}
    stack = positions.rewrite_stack(thrown.stack) if shows_stack and thrown.stack is not None else None
    return ErrorInfo(
        name=error_text(name)[:200] or "Error",
        message=error_text(message),
        code=code,
        stack=error_text(stack) if stack else None,
        data=data,
    )


def _halted(word: Halt, max_iterations: int) -> ErrorInfo:
    code = ErrorCode(word.code)
    data: dict[str, Any] = {}
    if code is ErrorCode.MAX_ITERATIONS:
        data["limit"] = max_iterations
    for name in ("key", "limit"):
        detail = word.detail.get(name)
        if isinstance(detail, str | int | float) and name not in data:
            data[name] = error_text(detail) if isinstance(detail, str) else detail
    return ErrorInfo(name="EnclaveError", message=_HALT_MESSAGES[code], code=code, data=data)
