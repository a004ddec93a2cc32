"""Verdicts from results: an attack counts as stopped only where and how its case says."""

from __future__ import annotations

from typing import Any

import pytest

from pyenclave.corpus.case import CaseError, Trial, parse_case
from pyenclave.corpus.judge import LAYER_OF_CODE, Measured, judge, observe, same_value
from pyenclave.corpus.outcome import Canary, Fault, Outcome, Verdict
from pyenclave.findings import Layer
from pyenclave.result import ErrorCode, ErrorInfo, ExecutionResult


def trial(expect: str, kind: str = "attacks") -> Trial:
    refs = 'refs = ["CWE-1"]\n' if kind == "attacks" else ""
    text = f'/*---\ntitle = "t"\nwhy = "w"\n{refs}[expect]\n{expect}\n---*/\nx\n'
    return parse_case(text, f"{kind}/a/b").trials[0]


def failed(code: ErrorCode, name: str = "Error", message: str = "m", **data: Any) -> ExecutionResult:
    return ExecutionResult(success=False, error=ErrorInfo(name=name, message=message, code=code, data=data))


def refused(*issues: tuple[str, str, str]) -> ExecutionResult:
    listed = [{"layer": layer, "code": code, "severity": severity} for layer, code, severity in issues]
    return failed(ErrorCode.VALIDATION_ERROR, issues=listed)


def run(expect: str, result: ExecutionResult, kind: str = "attacks", canary: int = 0, ms: float = 1.0) -> Outcome:
    return judge(trial(expect, kind), result, Measured(ms, canary))


RULES = 'stopped_by = "rules"\ncode = "NO_EVAL"'
RUNTIME = 'stopped_by = "runtime"\ncode = "RUNTIME_ERROR"'


def test_stopped_by_the_expected_layer_with_the_expected_code() -> None:
    outcome = run(RULES, refused(("rules", "OTHER", "error"), ("rules", "NO_EVAL", "error")))
    assert (outcome.verdict, outcome.layer, outcome.reasons) == (Verdict.STOPPED, Layer.RULES, ())


@pytest.mark.parametrize(
    "result",
    [
        refused(("rules", "OTHER", "error")),
        refused(("prescan", "NO_EVAL", "error")),
        refused(("rules", "OTHER", "error"), ("rules", "NO_EVAL", "warning")),
        failed(ErrorCode.RUNTIME_ERROR, name="NO_EVAL"),
        failed(ErrorCode.INTERNAL_ERROR),
        ExecutionResult(success=True, value="NO_EVAL"),
    ],
)
def test_stopped_elsewhere_is_a_failure(result: ExecutionResult) -> None:
    outcome = run(RULES, result)
    assert outcome.failed
    assert outcome.reasons[0].startswith("expected rules NO_EVAL, but ")


def test_a_canary_that_sang_fails_an_attack_that_was_stopped() -> None:
    outcome = run(RULES, refused(("rules", "NO_EVAL", "error")), canary=2)
    assert outcome.reasons == ("the canary sang 2 time(s): hostile code reached its goal",)


def test_the_name_of_a_runtime_error() -> None:
    expect = f'{RUNTIME}\nname = "RangeError"'
    assert run(expect, failed(ErrorCode.RUNTIME_ERROR, name="RangeError")).verdict is Verdict.STOPPED
    wrong = run(expect, failed(ErrorCode.RUNTIME_ERROR, name="TypeError"))
    assert wrong.reasons == ("expected an error named RangeError, got TypeError",)


def test_the_id_of_what_refused_an_operation() -> None:
    expect = 'stopped_by = "broker"\ncode = "OPERATION_BLOCKED"\nid = "RATE_LIMIT"'
    assert run(expect, failed(ErrorCode.OPERATION_BLOCKED, id="RATE_LIMIT")).verdict is Verdict.STOPPED
    wrong = run(expect, failed(ErrorCode.OPERATION_BLOCKED, id="NOT_ALLOWED"))
    assert wrong.reasons == ("expected RATE_LIMIT to refuse the operation, but NOT_ALLOWED did",)
    with pytest.raises(CaseError, match="id goes with the code OPERATION_BLOCKED"):
        trial(f'{RUNTIME}\nid = "RATE_LIMIT"')


def test_an_attack_made_harmless_is_counted_to_the_layer_its_case_names() -> None:
    outcome = run('stopped_by = "sanitize"\nvalue = 1', ExecutionResult(success=True, value=1))
    assert (outcome.verdict, outcome.layer) == (Verdict.HARMLESS, Layer.SANITIZE)
    assert run('stopped_by = "sanitize"\nvalue = 1', ExecutionResult(success=True, value=2)).failed


def test_bounds_of_time_and_truncation() -> None:
    expect = f"{RUNTIME}\nwithin_ms = 100"
    assert not run(expect, failed(ErrorCode.RUNTIME_ERROR), ms=100).failed
    assert run(expect, failed(ErrorCode.RUNTIME_ERROR), ms=101).reasons == ("took 101 ms, at most 100 ms allowed",)
    cut = ExecutionResult(success=True, value=1, truncated=True)
    assert not run("value = 1\ntruncated = true", cut, kind="benign").failed
    assert run("value = 1\ntruncated = false", cut, kind="benign").reasons == ("truncated is True, expected False",)


def test_benign_cases() -> None:
    assert run("value = 1", ExecutionResult(success=True, value=1), kind="benign").verdict is Verdict.PASSED
    wrong = run("value = 1", ExecutionResult(success=True, value=2), kind="benign")
    assert (wrong.failed, wrong.false_positive) == (True, False)
    blocked = run("value = 1", refused(("rules", "NO_EVAL", "error")), kind="benign")
    assert (blocked.failed, blocked.false_positive) == (True, True)


def test_a_benign_case_that_throws() -> None:
    expect = 'throws = { name = "OrderError", message = "none" }'
    thrown = failed(ErrorCode.RUNTIME_ERROR, name="OrderError", message="none")
    assert run(expect, thrown, kind="benign").verdict is Verdict.PASSED
    other = failed(ErrorCode.TOOL_ERROR, name="OrderError", message="some")
    assert run(expect, other, kind="benign").reasons == (
        "code is 'TOOL_ERROR', expected 'RUNTIME_ERROR'",
        "message is 'some', expected 'none'",
    )
    silent = run(expect, ExecutionResult(success=True, value=1), kind="benign")
    assert silent.reasons == ("expected it to throw RUNTIME_ERROR, but it returned 1",)


def test_codes_of_the_pool_and_our_own_defects_belong_to_no_layer() -> None:
    unplaced = set(ErrorCode) - set(LAYER_OF_CODE)
    assert {code.value for code in unplaced} == {
        *("VALIDATION_ERROR", "QUEUE_FULL", "QUEUE_TIMEOUT", "CANCELLED", "INTERNAL_ERROR"),
    }
    assert observe(failed(ErrorCode.CANCELLED)).layer is None
    assert observe(failed(ErrorCode.WORKER_CRASHED)).layer is Layer.RUNTIME


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (1, 1.0, True),
        (1, True, False),
        (0, False, False),
        ([1, {"a": None}], [1, {"a": None}], True),
        ([1], (1,), True),
        ({"a": 1}, {"a": 1, "b": 2}, False),
        ([1, 2], [1], False),
        ("1", 1, False),
        (None, None, True),
        (None, False, False),
    ],
)
def test_values_are_compared_as_json_is(left: object, right: object, same: bool) -> None:
    assert same_value(left, right) is same
    assert same_value(right, left) is same


def test_the_message_tells_two_causes_of_one_code_apart() -> None:
    expect = 'stopped_by = "runtime"\ncode = "WORKER_CRASHED"\nmessage = "killed"'
    assert run(expect, failed(ErrorCode.WORKER_CRASHED, message="killed")).verdict is Verdict.STOPPED
    outcome = run(expect, failed(ErrorCode.WORKER_CRASHED, message="crashed"))
    assert outcome.reasons == ("expected the message 'killed', got 'crashed'",)


def test_what_was_reached_outside_fails_an_attack_that_was_stopped() -> None:
    measured = Measured(1.0, reached=((Canary.FILE, "the file song was made"),))
    outcome = judge(trial(RUNTIME), failed(ErrorCode.RUNTIME_ERROR), measured)
    assert outcome.reasons == ("the file song was made: hostile code reached its goal",)
    assert (outcome.fault, outcome.canaries) == (Fault.ESCAPE, (Canary.FILE,))


def test_the_growth_of_the_host_is_bounded_where_it_is_stated() -> None:
    bounded = trial(f"{RUNTIME}\nhost_mib = 16")
    result = failed(ErrorCode.RUNTIME_ERROR)
    assert judge(bounded, result, Measured(1.0, host_mib=16.0)).reasons == ()
    outcome = judge(bounded, result, Measured(1.0, host_mib=17.0))
    assert outcome.reasons == ("the host grew by 17 MiB, at most 16 MiB allowed",)
    assert judge(trial(RUNTIME), result, Measured(1.0, host_mib=17.0)).reasons == ()


def test_a_script_before_that_never_ran_proves_nothing() -> None:
    measured = Measured(1.0, refused_before=("x is no global",))
    outcome = judge(trial("value = 1", "benign"), ExecutionResult(success=True, value=1), measured)
    assert outcome.reasons == ("a script before it was refused: x is no global",)
