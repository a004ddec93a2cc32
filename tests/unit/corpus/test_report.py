"""The report of a run: counts, matrix, failures."""

from __future__ import annotations

import io
import json

from rich.console import Console

from pyenclave.corpus.case import parse_case
from pyenclave.corpus.judge import Measured, judge
from pyenclave.corpus.outcome import Outcome
from pyenclave.corpus.report import matrix, print_report, to_json, totals
from pyenclave.findings import Layer
from pyenclave.result import ErrorCode, ErrorInfo, ExecutionResult


def outcome(case_id: str, expect: str, result: ExecutionResult, canary: int = 0) -> Outcome:
    refs = 'refs = ["CWE-1"]\n' if case_id.startswith("attacks") else ""
    case = parse_case(f'/*---\ntitle = "title [x]"\nwhy = "w"\n{refs}[expect]\n{expect}\n---*/\nx\n', case_id)
    return judge(case.trials[0], result, Measured(12.34, canary))


def failed(code: ErrorCode) -> ExecutionResult:
    return ExecutionResult(success=False, error=ErrorInfo(name="E", message="m", code=code))


TIMEOUT = 'stopped_by = "runtime"\ncode = "TIMEOUT"'
OUTCOMES = (
    outcome("attacks/a/one", TIMEOUT, failed(ErrorCode.TIMEOUT)),
    outcome("attacks/a/two", 'stopped_by = "sanitize"\nvalue = 1', ExecutionResult(success=True, value=1)),
    outcome("attacks/b/one", TIMEOUT, ExecutionResult(success=True, value=1), canary=1),
    outcome("benign/a/one", "value = 1", ExecutionResult(success=True, value=1)),
    outcome("benign/a/two", "value = 1", failed(ErrorCode.TIMEOUT)),
)


def test_totals() -> None:
    assert totals(OUTCOMES) == {
        "attack_cases": 3,
        "benign_cases": 2,
        "trials": 5,
        "stopped": 1,
        "harmless": 1,
        "passed": 1,
        "failed": 2,
        "false_positives": 1,
    }


def test_the_matrix_counts_attacks_where_they_ended() -> None:
    assert matrix(OUTCOMES) == {"a": {Layer.RUNTIME: 1, Layer.SANITIZE: 1}, "b": {}}


def test_json_is_plain_and_in_the_order_of_the_trials() -> None:
    report = json.loads(json.dumps(to_json(OUTCOMES)))
    assert report["matrix"] == {"a": {"runtime": 1, "sanitize": 1}, "b": {}}
    assert [(t["id"], t["verdict"], t["layer"]) for t in report["trials"]] == [
        ("attacks/a/one", "stopped", "runtime"),
        ("attacks/a/two", "harmless", "sanitize"),
        ("attacks/b/one", "failed", "runtime"),
        ("benign/a/one", "passed", None),
        ("benign/a/two", "failed", None),
    ]
    assert report["trials"][0]["elapsed_ms"] == 12.3
    assert report["trials"][2]["reasons"] == [
        "expected runtime TIMEOUT, but it ran to its end with 1",
        "the canary sang 1 time(s): hostile code reached its goal",
    ]


def test_the_terminal_report() -> None:
    text = io.StringIO()
    print_report(OUTCOMES, Console(file=text, width=120))
    shown = text.getvalue()
    assert "failed attacks/b/one[agentscript-STRICT]: title [x]\n" in shown
    assert "    expected runtime TIMEOUT, but it ran to its end with 1\n" in shown
    assert (
        "3 attacks and 2 benign cases in 5 trials: 1 stopped, 1 made harmless, 1 benign passed, 2 failed "
        "(1 false positives)" in " ".join(shown.split())
    )
