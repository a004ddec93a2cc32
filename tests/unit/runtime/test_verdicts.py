"""What a control and a run behind the locks prove together: nothing unless the control went through."""

from __future__ import annotations

import pytest

from pyenclave.runtime.selftest.run import Outcomes
from pyenclave.runtime.selftest.verdicts import FAULTS, Verdict, lines, verdict


@pytest.mark.parametrize(
    ("free", "locked", "expected"),
    [
        ("succeeded", "killed: SIGSYS", Verdict.HELD),
        ("succeeded", "refused: 13", Verdict.HELD),
        ("succeeded", "succeeded", Verdict.OPEN),
        # It got through behind the locks, whatever was wrong with the control.
        ("refused: 1", "succeeded", Verdict.OPEN),
        ("refused: 1", "killed: SIGSYS", Verdict.INCONCLUSIVE),
        ("unprepared: OSError: [Errno 1] unshare", "unprepared: OSError: [Errno 1] unshare", Verdict.INCONCLUSIVE),
        ("failed: ValueError: 0 bytes were copied", "killed: SIGSYS", Verdict.INCONCLUSIVE),
        ("silent", "killed: SIGSYS", Verdict.INCONCLUSIVE),
        # Accidents: something ended it, but no lock that is known to.
        ("succeeded", "killed: SIGSEGV", Verdict.INCONCLUSIVE),
        ("succeeded", "killed: SIGKILL", Verdict.INCONCLUSIVE),
        ("succeeded", "exited: 56", Verdict.INCONCLUSIVE),
        ("succeeded", "silent", Verdict.INCONCLUSIVE),
        ("succeeded", "failed: MemoryError: ", Verdict.INCONCLUSIVE),
    ],
)
def test_of_a_forbidden_act(free: str, locked: str, expected: Verdict) -> None:
    assert verdict("files", free, locked) is expected


@pytest.mark.parametrize(
    ("locked", "expected"),
    [("succeeded", Verdict.WORKS), ("killed: SIGSYS", Verdict.BROKEN), ("refused: 12", Verdict.BROKEN)],
)
def test_of_what_a_run_needs(locked: str, expected: Verdict) -> None:
    assert verdict("needed", "succeeded", locked) is expected


def test_faults_are_what_got_through_and_what_does_not_work() -> None:
    assert {Verdict.OPEN, Verdict.BROKEN} == FAULTS


def test_lines_come_in_the_order_in_which_they_were_heard() -> None:
    outcomes = Outcomes()
    outcomes.hear({"euid": 0, "landlock_abi": 6, "attempts": 4})
    for act, theme in (("open a file", "files"), ("do nothing", "needed")):
        outcomes.hear({"act": act, "theme": theme, "column": "free", "outcome": "succeeded"})
    outcomes.hear({"locks": {"seccomp": "held"}})
    outcomes.hear({"act": "open a file", "theme": "files", "column": "running", "outcome": "killed: SIGSYS"})
    outcomes.hear({"act": "do nothing", "theme": "needed", "column": "running", "outcome": "succeeded"})
    assert (outcomes.euid, outcomes.landlock_abi, outcomes.attempts, outcomes.locks) == (0, 6, 4, {"seccomp": "held"})
    assert lines(outcomes) == [
        ("open a file", "files", "succeeded", "killed: SIGSYS", "held"),
        ("do nothing", "needed", "succeeded", "succeeded", "works"),
    ]
