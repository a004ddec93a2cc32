"""Outcomes as JSON, there and back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pyenclave.corpus.case import CaseError, parse_case
from pyenclave.corpus.judge import Measured, judge
from pyenclave.corpus.outcome import Canary, ControlSeen, Fault, Peel
from pyenclave.corpus.record import Record, digest_of, outcome_of, read_records, record_of
from pyenclave.corpus.report import to_json
from pyenclave.findings import Layer
from pyenclave.result import ErrorCode, ErrorInfo, ExecutionResult

TEXT = (
    '/*---\ntitle = "t"\nwhy = "w"\nrefs = ["CWE-1"]\n'
    '[expect]\nstopped_by = "runtime"\ncode = "TIMEOUT"\n---*/\nwhile (1);\n'
)
CASE = parse_case(TEXT, "attacks/a/b")
TIMEOUT = ExecutionResult(success=False, error=ErrorInfo(name="E", message="m", code=ErrorCode.TIMEOUT))
OUTCOME = replace(
    judge(CASE.trials[0], TIMEOUT, Measured(12.5, 1)),
    peels=(
        Peel(kind="measured", off=(), stopped=True, layer=Layer.RUNTIME, codes=("TIMEOUT",), defences=("wall-timer",)),
        Peel(kind="measured", off=("wall-timer",), stopped=True, layer=Layer.RUNTIME, defences=("cpu-timer",)),
        Peel(kind="measured", off=("wall-timer", "cpu-timer"), stopped=False, canaries=(Canary.CALL,)),
    ),
    control=ControlSeen(on="engine", stated="hangs", seen=True),
)


def test_depth_counts_what_stopped_it() -> None:
    assert (OUTCOME.stops, OUTCOME.depth) == (("wall-timer", "cpu-timer"), 2)
    assert replace(OUTCOME, peels=()).depth is None


def test_there_and_back() -> None:
    record = Record.model_validate_json(record_of(OUTCOME).model_dump_json())
    assert outcome_of(record, CASE.trials[0]) == OUTCOME
    assert (record.fault, record.depth, record.canaries) == (Fault.ESCAPE, 2, (Canary.CALL,))


def test_a_digest_is_of_all_that_decides() -> None:
    assert digest_of(CASE) == digest_of(parse_case(TEXT, "attacks/a/b"))
    for other in (TEXT.replace("(1)", "(2)"), TEXT.replace('title = "t"', 'title = "t"\nruns = 2')):
        assert digest_of(parse_case(other, "attacks/a/b")) != digest_of(CASE)


def test_the_file_of_a_run(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    path.write_text(json.dumps(to_json([OUTCOME])))
    assert read_records(path) == (record_of(OUTCOME),)


@pytest.mark.parametrize(
    "text", ["", "[]", "[" * 100_000, '{"version": 1, "trials": []}', '{"version": 2, "trials": [{}]}']
)
def test_what_is_no_such_file_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    path.write_text(text)
    with pytest.raises(CaseError, match=r"run\.json: "):
        read_records(path)
