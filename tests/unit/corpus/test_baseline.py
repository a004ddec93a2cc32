"""A run against an earlier one."""

from __future__ import annotations

from dataclasses import replace

from pyenclave.corpus.baseline import Comparison, compare
from pyenclave.corpus.case import parse_case
from pyenclave.corpus.exits import (
    BROKEN,
    ESCAPED,
    FAILED,
    FALSE_POSITIVE,
    MEANING,
    MISUSE,
    PASSED,
    REGRESSION,
    exit_code,
)
from pyenclave.corpus.judge import Measured, broken, judge
from pyenclave.corpus.outcome import Fault, Outcome, Peel
from pyenclave.corpus.record import record_of
from pyenclave.result import ErrorCode, ErrorInfo, ExecutionResult


def outcome(code: ErrorCode, name: str = "attacks/a/one", canary: int = 0) -> Outcome:
    expect = 'stopped_by = "runtime"\ncode = "TIMEOUT"' if name.startswith("attacks") else "value = 1"
    text = f'/*---\ntitle = "t"\nwhy = "w"\nrefs = ["CWE-1"]\n[expect]\n{expect}\n---*/\nx\n'
    result = ExecutionResult(success=False, error=ErrorInfo(name="E", message="m", code=code))
    return judge(parse_case(text, name).trials[0], result, Measured(1.0, canary))


GOOD = outcome(ErrorCode.TIMEOUT)
BAD = outcome(ErrorCode.MAX_ITERATIONS)
ID = GOOD.trial.id
NOTHING = Comparison((), (), (), (), (), ())


def against(before: Outcome, after: Outcome) -> Comparison:
    return compare([record_of(before)], [after], [after.trial.id])


def test_nothing_has_changed() -> None:
    assert against(GOOD, GOOD) == NOTHING
    assert not NOTHING.is_worse


def test_newly_failing_and_newly_passing() -> None:
    worse, better = against(GOOD, BAD), against(BAD, GOOD)
    assert (worse.newly_failing, worse.newly_passing, worse.is_worse) == ((ID,), (), True)
    assert (better.newly_failing, better.newly_passing, better.is_worse) == ((), (ID,), False)
    assert worse.moved == (f"{ID}: runtime TIMEOUT → runtime MAX_ITERATIONS",)


def test_new_and_missing() -> None:
    other = outcome(ErrorCode.TIMEOUT, "attacks/a/two")
    comparison = compare([record_of(GOOD)], [other], [other.trial.id])
    assert (comparison.new, comparison.missing, comparison.is_worse) == ((other.trial.id,), (ID,), True)


def test_what_was_not_asked_for_is_not_missing() -> None:
    assert compare([record_of(GOOD)], [], [ID]) == NOTHING


def test_stopped_by_fewer_defences() -> None:
    one = Peel(kind="measured", off=(), stopped=True, defences=("kernel:wall-timer",))
    two = Peel(kind="measured", off=("wall-timer",), stopped=True, defences=("kernel:cpu-timer",))
    comparison = against(replace(GOOD, peels=(one, two)), replace(GOOD, peels=(one,)))
    assert (comparison.shallower, comparison.is_worse) == ((f"{ID}: 2 → 1",), True)


def test_the_exit_code_is_that_of_the_worst() -> None:
    refused = outcome(ErrorCode.TIMEOUT, "benign/a/one")
    escaped = outcome(ErrorCode.TIMEOUT, canary=1)
    hung = broken(GOOD.trial, Fault.HANG, "no result")
    raised = broken(GOOD.trial, Fault.HOST_EXCEPTION, "raised")
    assert [exit_code([each]) for each in (GOOD, BAD, refused, hung, raised, escaped)] == [
        PASSED, FAILED, FALSE_POSITIVE, BROKEN, BROKEN, ESCAPED,
    ]  # fmt: skip
    assert exit_code([BAD, escaped, refused, hung]) == ESCAPED
    assert exit_code([GOOD], replace(NOTHING, missing=(ID,))) == REGRESSION
    assert exit_code([BAD], NOTHING) == FAILED
    assert sorted(MEANING) == sorted({PASSED, FAILED, MISUSE, FALSE_POSITIVE, REGRESSION, BROKEN, ESCAPED})
