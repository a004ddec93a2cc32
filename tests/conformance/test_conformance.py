"""Every case gives its value: through the enclave, with plain and with frozen intrinsics, and in Node."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pyenclave import Enclave

from .loader import LEVELS, Case, given_error, given_value, load_cases, load_ledger
from .node import NODE, Answer, ask
from .raw import run_raw

CASES = load_cases()
LEDGER = load_ledger()
KNOWN = {(entry.id, place): entry.given for entry in LEDGER for place in entry.places}
# More than any case needs: guards have tests of their own.
ITERATIONS = 1_000_000


@pytest.fixture(scope="module")
def enclaves() -> Iterator[dict[str, Enclave]]:
    made = {
        level: Enclave(
            preset="javascript", security_level=level, max_iterations=ITERATIONS, unsafe_reason="trusted cases"
        )
        for level in LEVELS
    }
    yield made
    for enclave in made.values():
        enclave.close()


@pytest.fixture(scope="module")
def answers(root: Path) -> dict[str, Answer]:
    return {} if NODE is None else ask(NODE, CASES, root / "js_runtime" / "permits.json")


def given(enclave: Enclave, case: Case) -> str:
    """What the enclave gives for the case: the value, or what the author would be told."""
    result = enclave.run_sync(case.program)
    if result.success:
        return given_value(result.value)
    assert result.error is not None
    return given_error(f"{result.error.code}: {result.error.name}: {result.error.message}")


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_enclave(case: Case, level: str, enclaves: dict[str, Enclave]) -> None:
    known = KNOWN.get((case.id, level))
    found = given(enclaves[level], case)
    if known is None:
        assert found == case.wanted
    else:
        # What is mended leaves the ledger, and what fails in a new way is a new fault.
        assert found != case.wanted
        assert found == known


if NODE is not None:  # else the end of the run says so, see conftest.py

    @pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
    def test_node(case: Case, answers: dict[str, Answer]) -> None:
        answer = answers[case.id]
        if not answer.has:
            # Otherwise the case does not need what it says.
            assert answer.given != case.wanted
        elif (case.id, "NODE") in KNOWN:
            # Which Node this is, is not for us to say: it may be one that was mended.
            assert answer.given in (case.wanted, KNOWN[case.id, "NODE"])
        else:
            assert answer.given == case.wanted


def test_the_ledger_is_about_cases() -> None:
    assert {entry.id for entry in LEDGER} - {case.id for case in CASES} == set()


def test_the_ledger_names_the_one_at_fault() -> None:
    cases = {case.id: case for case in CASES}
    fails_raw = {
        entry.id for entry in LEDGER if entry.kind != "node" and run_raw(cases[entry.id]) != cases[entry.id].wanted
    }
    assert fails_raw == {entry.id for entry in LEDGER if entry.kind == "engine"}
