"""Every attack is an attack: with nothing of ours in its way it does what its case says it does."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from pyenclave.corpus.case import Case
from pyenclave.corpus.guests.canaries import canaries
from pyenclave.corpus.judge import same_value
from pyenclave.corpus.loader import load_corpus
from pyenclave.corpus.tools import CANARY

PROGRAM = Path(__file__).with_name("control.py")
AT_A_TIME = 2
# What the level STRICT allows; a script that uses more, or more than the limit of its case, hangs. Others get twice as
# much to show what they do.
HANGS_AFTER_MS = 1_000
CPU_LIMIT_MS = 2_000
ATTACKS = [case for case in load_corpus() if case.kind == "attack"]


@dataclass
class Seen:
    """What the unprotected run showed."""

    calls: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    throws: list[str] = field(default_factory=list)
    memory: bool = False
    pending: bool = False
    hangs: bool = False
    crash: bool = False


class Program:
    """One running control program; answers one request at a time."""

    def __init__(self) -> None:
        command = [sys.executable, str(PROGRAM)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="ascii")

    def run(self, case: Case) -> Seen:
        """What the control run of a case shows; one that reaches a canary outside has called it as well."""
        if not case.is_program:
            return self._run(case, {})
        with canaries() as birds:
            seen = self._run(case, birds.facts)
            seen.calls += [CANARY] if birds.reached() else []
        return seen

    def _run(self, case: Case, facts: dict[str, Any]) -> Seen:
        control = case.head.control
        assert control is not None, "an attack of our own corpus has a [control]"
        request = {
            "on": control.on,
            "script": control.script or case.script,
            "tools": case.head.tools if isinstance(case.head.tools, dict) else {},
            "before": case.head.before,
            "runs": case.head.runs,
            "cpu_s": (case.head.options.get("cpu_timeout", HANGS_AFTER_MS) if control.hangs else CPU_LIMIT_MS) / 1_000,
            "facts": facts,
        }
        assert self._process.stdin is not None and self._process.stdout is not None
        print(json.dumps(request), file=self._process.stdin, flush=True)
        seen = Seen()
        while "done" not in (note := json.loads(self._process.stdout.readline())):
            seen.calls += [note["call"]] if "call" in note else []
            seen.values += [json.loads(note["value"])] if "value" in note else []
            seen.throws += [note["throws"]] if "throws" in note else []
            seen.memory |= "memory" in note
            seen.pending |= "pending" in note
            seen.hangs |= "hangs" in note
            seen.crash |= "crash" in note
        return seen

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="module")
def controls(request: pytest.FixtureRequest) -> Iterator[dict[str, Future[Seen]]]:
    """The control runs of all selected tests, two at a time; each test waits for its own."""
    tests = (item for item in request.session.items if isinstance(item, pytest.Function))
    chosen = {test.name for test in tests if test.function is test_it_is_an_attack}
    cases = [case for case in ATTACKS if f"{test_it_is_an_attack.__name__}[{case.id}]" in chosen]
    programs = [Program() for _ in range(AT_A_TIME)]
    idle: SimpleQueue[Program] = SimpleQueue()
    for program in programs:
        idle.put(program)

    def run(case: Case) -> Seen:
        program = idle.get()
        try:
            return program.run(case)
        finally:
            idle.put(program)

    with ThreadPoolExecutor(AT_A_TIME) as pool:
        futures = {case.id: pool.submit(run, case) for case in cases}
        yield futures
        for future in futures.values():
            future.cancel()
    for program in programs:
        program.close()


@pytest.mark.parametrize("case", ATTACKS, ids=lambda case: case.id)
def test_it_is_an_attack(case: Case, controls: dict[str, Future[Seen]]) -> None:
    seen = controls[case.id].result()
    control = case.head.control
    assert control is not None
    if control.canary is not None:
        assert CANARY in seen.calls, seen
    elif control.calls is not None:
        assert len(seen.calls) == control.calls, seen
    elif control.hangs is not None:
        assert seen.hangs, seen
    elif control.crash is not None:
        assert seen.crash, seen
    elif control.memory is not None:
        assert seen.memory, seen
    elif control.pending is not None:
        assert seen.pending, seen
    elif control.bytes is not None:
        assert len(json.dumps(seen.values[0])) >= control.bytes
    elif control.throws is not None:
        assert seen.throws == [control.throws], seen
    else:
        assert len(seen.values) == 1, seen
        assert same_value(seen.values[0], control.stated_value), seen
