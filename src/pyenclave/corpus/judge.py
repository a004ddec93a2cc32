"""Says from a result whether a trial went as its case expects. Pure: no process, no clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..findings import Layer, Severity
from ..result import ErrorCode, ExecutionResult
from .case import Trial
from .head import Expect
from .outcome import Canary, Fault, Observed, Outcome, Verdict

# Which layer speaks through which error code; VALIDATION_ERROR carries the layer in its issues.
LAYER_OF_CODE: dict[ErrorCode, Layer] = {
    ErrorCode.SCORING_BLOCKED: Layer.SCORING,
    ErrorCode.OPERATION_BLOCKED: Layer.BROKER,
    ErrorCode.MAX_TOOL_CALLS: Layer.BROKER,
    ErrorCode.TOOL_ERROR: Layer.BROKER,
    ErrorCode.MESSAGE_FLOOD: Layer.BROKER,
    ErrorCode.SIDECAR_COMPOSITE_BLOCKED: Layer.RUNTIME,
    ErrorCode.SIDECAR_LIMIT_EXCEEDED: Layer.BROKER,
    ErrorCode.TIMEOUT: Layer.RUNTIME,
    ErrorCode.MAX_ITERATIONS: Layer.RUNTIME,
    ErrorCode.MEMORY_LIMIT_EXCEEDED: Layer.RUNTIME,
    ErrorCode.SECURITY_VIOLATION: Layer.RUNTIME,
    ErrorCode.CONSOLE_LIMIT_EXCEEDED: Layer.RUNTIME,
    ErrorCode.RUNTIME_ERROR: Layer.RUNTIME,
    ErrorCode.WORKER_CRASHED: Layer.RUNTIME,
}


# How the reason begins that a trial took too long.
_LATE = "took"


def observe(result: ExecutionResult) -> Observed:
    """Reduces a result to the layer that ended the run and its codes."""
    error = result.error
    if result.success or error is None:
        return Observed(None, ())
    if error.code is ErrorCode.VALIDATION_ERROR:
        issues = [issue for issue in error.data.get("issues", []) if _field(issue, "severity") == Severity.ERROR]
        layers = [_field(issue, "layer") for issue in issues]
        if layers:
            codes = tuple(_field(i, "code") for i, layer in zip(issues, layers, strict=True) if layer == layers[0])
            return Observed(Layer(layers[0]), codes, message=error.message)
    return Observed(LAYER_OF_CODE.get(error.code), (error.code.value,), error.name, error.message)


@dataclass(frozen=True, slots=True)
class Measured:
    """What the runner saw beside the result. `host_mib` is None unasked; `reached` are the canaries outside, and how.

    `refused_before` says which of the scripts before it were refused, and so left nothing behind that could be found.
    """

    elapsed_ms: float
    canary_count: int = 0
    reached: tuple[tuple[Canary, str], ...] = ()
    host_mib: float | None = None
    refused_before: tuple[str, ...] = ()


def judge(trial: Trial, result: ExecutionResult, measured: Measured) -> Outcome:
    """Compares one result with what the case expects of it."""
    observed = observe(result)
    expect = trial.expect
    sung = [(Canary.CALL, f"the canary sang {measured.canary_count} time(s)")] if measured.canary_count else []
    escapes = [*sung, *measured.reached]
    reasons = (_attack_reasons if trial.case.kind == "attack" else _benign_reasons)(expect, observed, result)
    reasons += [f"{how}: hostile code reached its goal" for _canary, how in escapes]
    if expect.truncated is not None and result.truncated is not expect.truncated:
        reasons.append(f"truncated is {result.truncated}, expected {expect.truncated}")
    reasons += _bound_reasons(expect, measured)
    reasons += [f"a script before it was refused: {text}" for text in measured.refused_before]
    return Outcome(
        trial,
        _verdict(trial, expect, reasons),
        observed.layer or expect.stopped_by,
        observed,
        measured.elapsed_ms,
        tuple(reasons),
        _fault(trial, observed, reasons, escaped=bool(escapes)),
        tuple(dict.fromkeys(canary for canary, _how in escapes)),
    )


def broken(trial: Trial, fault: Fault, reason: str) -> Outcome:
    """The outcome of a trial that has no result."""
    return Outcome(trial, Verdict.FAILED, None, Observed(None, ()), 0.0, (reason,), fault)


def only_late(outcome: Outcome) -> bool:
    """Whether the one thing wrong with a trial is that it took longer than its case allows."""
    return len(outcome.reasons) == 1 and outcome.reasons[0].startswith(_LATE)


def same_value(left: Any, right: Any) -> bool:
    """Whether two plain values are equal as JSON is: true is not 1, but 1 is 1.0."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return left.keys() == right.keys() and all(same_value(left[key], right[key]) for key in left)
    if isinstance(left, list | tuple) and isinstance(right, list | tuple):
        return len(left) == len(right) and all(same_value(a, b) for a, b in zip(left, right, strict=True))
    return bool(left == right)


def _attack_reasons(expect: Expect, observed: Observed, result: ExecutionResult) -> list[str]:
    if expect.states_value:
        return _value_reasons(expect, observed, result)
    wanted = f"{expect.stopped_by} {expect.code}"
    if observed.layer != expect.stopped_by or expect.code not in observed.codes:
        value = f" with {_short(result.value)}" if result.success else ""
        return [f"expected {wanted}, but {observed.text}{value}"]
    if expect.name is not None and observed.name != expect.name:
        return [f"expected an error named {expect.name}, got {observed.name or 'none'}"]
    if expect.message is not None and observed.message != expect.message:
        return [f"expected the message {expect.message!r}, got {observed.message!r}"]
    refused_by = None if result.error is None else result.error.data.get("id")
    if expect.id is not None and refused_by != expect.id:
        return [f"expected {expect.id} to refuse the operation, but {refused_by} did"]
    return []


def _bound_reasons(expect: Expect, measured: Measured) -> list[str]:
    reasons = []
    if expect.within_ms is not None and measured.elapsed_ms > expect.within_ms:
        reasons.append(f"{_LATE} {measured.elapsed_ms:.0f} ms, at most {expect.within_ms} ms allowed")
    if expect.host_mib is not None and measured.host_mib is not None and measured.host_mib > expect.host_mib:
        reasons.append(f"the host grew by {measured.host_mib:.0f} MiB, at most {expect.host_mib} MiB allowed")
    return reasons


def _benign_reasons(expect: Expect, observed: Observed, result: ExecutionResult) -> list[str]:
    throws = expect.throws
    if throws is None:
        return _value_reasons(expect, observed, result)
    error = result.error
    if error is None:
        return [f"expected it to throw {throws.code}, but it returned {_short(result.value)}"]
    stated = {"code": throws.code, "name": throws.name, "message": throws.message}
    got = {"code": error.code.value, "name": error.name, "message": error.message}
    return [
        f"{field} is {got[field]!r}, expected {want!r}"
        for field, want in stated.items()
        if want is not None and want != got[field]
    ]


def _value_reasons(expect: Expect, observed: Observed, result: ExecutionResult) -> list[str]:
    if not result.success:
        return [f"expected the value {_short(expect.stated_value)}, but {observed.text}"]
    if not same_value(result.value, expect.stated_value):
        return [f"expected the value {_short(expect.stated_value)}, got {_short(result.value)}"]
    return []


def _verdict(trial: Trial, expect: Expect, reasons: list[str]) -> Verdict:
    if reasons:
        return Verdict.FAILED
    if trial.case.kind == "benign":
        return Verdict.PASSED
    return Verdict.HARMLESS if expect.states_value else Verdict.STOPPED


def _fault(trial: Trial, observed: Observed, reasons: list[str], *, escaped: bool) -> Fault | None:
    if escaped:
        return Fault.ESCAPE
    if not reasons:
        return None
    return Fault.FALSE_POSITIVE if trial.case.kind == "benign" and observed.codes else Fault.FAILURE


def _field(issue: Any, name: str) -> str:
    value = issue[name] if isinstance(issue, Mapping) else getattr(issue, name)
    return str(value)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 120 else f"{text[:117]}..."
