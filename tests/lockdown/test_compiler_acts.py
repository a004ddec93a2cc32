"""A compiler process may calculate, in memory, for a while. Each act beside its control run without the locks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLED = ("succeeded", "killed: SIGSYS")
OUTCOMES = {
    "open a file": KILLED,
    "make a file": KILLED,
    "stat a path": KILLED,
    "make a socket": KILLED,
    "connect by path": KILLED,
    "fork": KILLED,
    "start a program": KILLED,
    # The program's own exit status.
    "become a program": ("exited: 3", "killed: SIGSYS"),
    "start a thread": KILLED,
    "signal the host": KILLED,
    "cancel its deadline": KILLED,
    "ignore its deadline": KILLED,
    "raise a limit": KILLED,
    "map executable memory": KILLED,
    "do nothing": ("succeeded", "succeeded"),
    "recurse through C": ("succeeded", "succeeded"),
    "get memory": ("succeeded", "succeeded"),
    "get too much memory": ("succeeded", "refused: MemoryError"),
    "run on": ("", "killed: SIGPROF"),
}


@pytest.fixture(scope="module")
def outcomes(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    program = Path(__file__).with_name("compiler_acts.py")
    done = subprocess.run(
        [sys.executable, str(program), str(tmp_path_factory.mktemp("acts"))],
        env={"PYTHONPATH": os.pathsep.join([str(root / "src"), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def test_every_act_is_in_the_table(outcomes: dict[str, list[str]]) -> None:
    assert set(outcomes) == set(OUTCOMES)


@pytest.mark.parametrize("act", OUTCOMES)
def test_what_a_compiler_process_may_do(outcomes: dict[str, list[str]], act: str) -> None:
    assert tuple(outcomes[act]) == OUTCOMES[act]
