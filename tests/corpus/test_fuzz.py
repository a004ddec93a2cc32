"""A short campaign finds nothing, and each oracle objects to what it is there for."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pyenclave.corpus.backends.protocol import End, Observed
from pyenclave.corpus.case import parse_case
from pyenclave.corpus.fuzz.campaign import Found, fuzz
from pyenclave.corpus.fuzz.findings import case_file
from pyenclave.corpus.fuzz.oracles import Finding, Log, Oracle, agrees, compare, judge
from pyenclave.corpus.fuzz.seeds import seeds
from pyenclave.corpus.guests.canaries import VARIABLE
from pyenclave.corpus.loader import load_corpus
from pyenclave.enclave import Enclave
from pyenclave.result import ErrorCode, ErrorInfo, ExecutionResult

MUTANTS = 40
SEED = 20_261
RAN = ExecutionResult(success=True, value=1)


def failed(code: ErrorCode, name: str = "E") -> ExecutionResult:
    return ExecutionResult(success=False, error=ErrorInfo(name=name, message="m", code=code))


def test_a_sample_of_mutants_finds_nothing(leaves_nothing: None) -> None:
    tally = asyncio.run(fuzz(seeds(load_corpus())[::8], SEED, mutants=MUTANTS))
    assert [(found.finding, found.script) for found in tally.found] == []
    assert tally.mutants == MUTANTS
    assert set(tally.outcomes) > {"ran", "RUNTIME_ERROR"}


def test_an_exception_of_the_host_is_a_finding_and_does_not_end_the_campaign(monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*args: object, **named: object) -> ExecutionResult:
        raise KeyError("k")

    monkeypatch.setattr(Enclave, "run", broken)
    tally = asyncio.run(fuzz(seeds(load_corpus())[:9], SEED, mutants=3))
    assert [found.finding for found in tally.found] == [Finding(Oracle.HOST_EXCEPTION, "KeyError: 'k'")] * 3


@pytest.mark.parametrize(
    ("result", "calls", "elapsed_s", "logged", "oracle"),
    [
        (RAN, [("canary", {})], 0.1, [], Oracle.ESCAPE),
        (failed(ErrorCode.INTERNAL_ERROR), [], 0.1, [], Oracle.HOST_EXCEPTION),
        (RAN, [], 0.1, ["layer rules failed"], Oracle.HOST_EXCEPTION),
        (RAN, [], 2.1, [], Oracle.HANG),
        (RAN, [("getUser", {})], 2.0, [], None),
        (failed(ErrorCode.TIMEOUT), [], 1.9, [], None),
    ],
)
def test_each_oracle_objects(
    result: ExecutionResult, calls: list[tuple[str, object]], elapsed_s: float, logged: list[str], oracle: Oracle | None
) -> None:
    found = judge(result, calls, elapsed_s, 1.0, logged)
    assert (None if found is None else found.oracle) == oracle


def test_a_variable_of_the_host_in_a_result_is_an_escape(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(os.environ, VARIABLE, "0123456789")
    found = judge(ExecutionResult(success=True, value=["0123456789"]), [], 0.1, 1.0, [])
    assert found is not None
    assert found.oracle is Oracle.ESCAPE


def test_an_exception_that_is_logged_is_kept_and_a_warning_is_not() -> None:
    log, logger = Log(), logging.getLogger("pyenclave.test_fuzz")
    logger.addHandler(log)
    logger.propagate = False
    logger.warning("a worker was killed")
    try:
        raise ValueError("v")
    except ValueError:
        logger.exception("layer rules failed")
    assert log.exceptions == ["layer rules failed"]


@pytest.mark.parametrize(
    ("raw", "ours", "same"),
    [
        (1, 1, True),
        (1, True, False),
        ([1, None], [1, "anything"], True),
        ("a\ud800", "a\ufffd", True),
        ({"a": 1}, {"a": 1, "left out by JSON": None}, True),
        ({"a": 1}, {"b": 1}, False),
        ([1], [1, 2], False),
    ],
)
def test_values_agree(raw: object, ours: object, same: bool) -> None:
    assert agrees(raw, ours) is same


def test_raw_against_compiled() -> None:
    one = Finding(Oracle.DIFFERENCE, "raw 2, compiled 1")
    assert compare(RAN, Observed(End.VALUE, 2)) == one
    assert compare(RAN, Observed(End.VALUE, 1)) is None
    assert compare(RAN, Observed(End.THREW, detail="TypeError")) == Finding(
        Oracle.DIFFERENCE, "raw threw TypeError, compiled 1"
    )
    assert compare(failed(ErrorCode.RUNTIME_ERROR, "TypeError"), Observed(End.VALUE, 2)) == Finding(
        Oracle.DIFFERENCE, "raw 2, compiled threw TypeError: m"
    )
    assert compare(RAN, Observed(End.HUNG)) is None


@pytest.mark.parametrize("oracle", Oracle)
def test_a_finding_is_a_case_file(oracle: Oracle) -> None:
    found = Found(Finding(oracle, 'raw "\ud800\x07"'), "return 1;", "benign/a/one", "javascript")
    case_id, text = case_file(found, "1-0")
    case = parse_case(text, case_id)
    assert (case.body, case.head.preset) == ("return 1;", ("javascript",))


def test_the_command_says_seed_and_throughput(tmp_path: Path) -> None:
    path = tmp_path / "benign" / "a" / "one.js"
    path.parent.mkdir(parents=True)
    path.write_text('/*---\ntitle = "t"\nwhy = "w"\n[expect]\nvalue = 3\n---*/\nreturn [1, 2].length + 1;\n')
    command = [sys.executable, "-m", "pyenclave.corpus.fuzz", "--minutes", "0.02", "--seed", "5"]
    places = ["--corpus", str(tmp_path), "--findings", str(tmp_path / "findings")]
    done = subprocess.run([*command, *places], capture_output=True, text=True, check=True)
    first, second = done.stdout.split("\n")[:2]
    assert first == "1 scripts to begin with, 0.02 minutes, seed 5"
    assert second.endswith("; 0 findings")
