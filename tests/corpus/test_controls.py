"""Every attack is an attack: with nothing of ours in its way it does what its case says it does."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from pyenclave.corpus.case import Case, parse_case
from pyenclave.corpus.controls import Controls
from pyenclave.corpus.loader import load_corpus
from pyenclave.corpus.outcome import ControlSeen

AT_A_TIME = 2
ATTACKS = [case for case in load_corpus() if case.kind == "attack"]


@pytest.fixture(scope="module")
def controls(request: pytest.FixtureRequest) -> Iterator[dict[str, Future[ControlSeen]]]:
    """The control runs of all selected tests, two at a time; each test waits for its own."""
    tests = (item for item in request.session.items if isinstance(item, pytest.Function))
    chosen = {test.name for test in tests if test.function is test_it_is_an_attack}
    cases = [case for case in ATTACKS if f"{test_it_is_an_attack.__name__}[{case.id}]" in chosen]
    programs = Controls(AT_A_TIME)
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        futures = {case.id: pool.submit(programs.run, case) for case in cases}
        yield futures
        for future in futures.values():
            future.cancel()
    programs.close()


@pytest.mark.parametrize("case", ATTACKS, ids=lambda case: case.id)
def test_it_is_an_attack(case: Case, controls: dict[str, Future[ControlSeen]]) -> None:
    assert case.head.control is not None, "an attack of our own corpus has a [control]"
    seen = controls[case.id].result()
    assert seen.seen, seen


@pytest.mark.parametrize(
    ("stated", "script"),
    [
        ("canary = true", "return 1;"),
        ("calls = 2", "callTool('a', {});"),
        ("hangs = true", "return 1;"),
        ("crash = true", "return 1;"),
        ("memory = true", "return 1;"),
        ("pending = true", "return 1;"),
        ("bytes = 100", "return 1;"),
        ('throws = "TypeError"', "null.x;"),
        ("value = 1", "return 2;"),
    ],
)
def test_what_is_no_attack_is_not_seen_to_be_one(stated: str, script: str, programs: Controls) -> None:
    script = "throw new RangeError('x');" if "throws" in stated else script
    head = (
        f'title = "t"\nwhy = "w"\nrefs = ["CWE-1"]\n[expect]\nstopped_by = "rules"\ncode = "X"\n[control]\n{stated}\n'
    )
    assert not programs.run(parse_case(f"/*---\n{head}---*/\n{script}\n", "attacks/a/b")).seen


@pytest.fixture(scope="module")
def programs() -> Iterator[Controls]:
    running = Controls(1)
    yield running
    running.close()
