"""Each forbidden act beside its control run, in which it succeeds unlocked; and what single locks would stop alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

# Act → since which Landlock ABI that lock alone stops it; 0: never, only the filter of system calls does.
ACTS = {
    "open a file": 1,
    "open its own memory": 1,
    "read its environment": 1,
    "write a file": 1,
    "make a file": 1,
    "list a directory": 1,
    "stat a path": 0,
    "ask whether a path exists": 0,
    "follow a link": 0,
    "make a directory": 1,
    "remove a directory": 1,
    "rename a file": 1,
    "make a link": 1,
    "make a symbolic link": 1,
    "remove a file": 1,
    "change the directory": 0,
    "ask for the directory": 0,
    "change a mode": 0,
    "duplicate a descriptor": 0,
    "make a pipe": 0,
    "make a memory file": 0,
    "make an event descriptor": 0,
    "poll": 0,
    "make a socket": 0,
    "make a pair of sockets": 0,
    "connect by address": 4,
    "connect by path": 0,
    "connect by abstract name": 6,
    "listen": 0,
    "send from its own socket": 0,
    "send a descriptor": 0,
    "shut its own socket down": 0,
    "fork": 0,
    "start a program": 1,
    "signal the host": 6,
    "signal its group": 0,
    "open a descriptor of the host's process": 0,
    "be traced": 0,
    "ask for its pid": 0,
    "change its priority": 0,
    "ask for its session": 0,
    "raise a limit": 0,
    "ask for a limit": 0,
    "change its name": 0,
    "be dumpable": 0,
    "outlive its parent": 0,
    "read the host's memory": 1,
    "sleep": 0,
    "ask for random bytes": 0,
    "ignore its deadline": 0,
    "handle its deadline": 0,
    "block its deadline": 0,
    "map executable memory": 0,
    "map shared memory": 0,
    "make memory executable": 0,
}
if os.uname().machine == "x86_64":
    ACTS["call by the 32 bit gate"] = 0
if os.geteuid() == 0:
    ACTS |= {
        "make a raw socket": 0,
        "become another user": 0,
        "change the root": 0,
        "leave a namespace": 0,
    }

# What the resource limits alone refuse, and with which errno.
LIMITED = {
    "open a file": 24,
    "make a pipe": 24,
    "make a socket": 24,
    "make a memory file": 24,
    "fork": 11,
}

# Closing every other descriptor stops these already.
ACTS_ON_INHERITED = ("read an inherited pipe", "write an inherited pipe", "stat an inherited descriptor")

# Allowed until the run's timers are armed.
ACTS_UNTIL_THE_RUN = ("cancel its deadline", "ask for a longer deadline")

NEEDED = ("do nothing", "get memory", "give memory back and get more", "ask for the time", "raise and catch")


@pytest.fixture(scope="module")
def report(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the program in a guest's place found out."""
    program = Path(__file__).with_name("acts.py")
    done = subprocess.run(
        [sys.executable, str(program), str(tmp_path_factory.mktemp("acts"))],
        env={"PYTHONPATH": os.pathsep.join([str(root / "src"), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def test_every_lock_of_the_table_is_tried_here(report: dict[str, Any]) -> None:
    plain_user = {"identity": "[Errno 1] the host does not run as root, so guests run as the host's user"}
    assert report["missing"] == ({} if os.geteuid() == 0 else plain_user)


def test_every_act_is_in_a_table(report: dict[str, Any]) -> None:
    assert set(report["outcomes"]) == {*ACTS, *ACTS_ON_INHERITED, *ACTS_UNTIL_THE_RUN, *NEEDED}


@pytest.mark.parametrize("act", [*ACTS, *ACTS_ON_INHERITED])
def test_a_guest_dies_of_what_it_may_not_do(report: dict[str, Any], act: str) -> None:
    outcome = report["outcomes"][act]
    assert (outcome["free"], outcome["locked"], outcome["run"]) == (
        "succeeded",
        "killed: SIGSYS",
        "killed: SIGSYS",
    )


@pytest.mark.parametrize("act", ACTS_UNTIL_THE_RUN)
def test_a_running_guest_cannot_touch_its_deadline(report: dict[str, Any], act: str) -> None:
    outcome = report["outcomes"][act]
    assert (outcome["free"], outcome["locked"], outcome["run"]) == ("succeeded", "succeeded", "killed: SIGSYS")


@pytest.mark.parametrize("act", NEEDED)
def test_a_guest_can_do_what_a_run_needs(report: dict[str, Any], act: str) -> None:
    assert set(report["outcomes"][act].values()) == {"succeeded"}


@pytest.mark.parametrize("act", ACTS)
def test_what_landlock_alone_stops_is_what_the_table_says(report: dict[str, Any], act: str) -> None:
    stopped = 0 < ACTS[act] <= report["landlock_abi"]
    outcome = report["outcomes"][act]["landlock"]
    # EACCES, or EPERM for what is done to other processes.
    assert outcome in (("refused: 13", "refused: 1") if stopped else ("succeeded",))


@pytest.mark.parametrize("act", ACTS_ON_INHERITED)
def test_no_descriptor_is_inherited(report: dict[str, Any], act: str) -> None:
    assert report["outcomes"][act]["landlock"] == "refused: 9"


@pytest.mark.parametrize("act", LIMITED)
def test_the_limits_alone_refuse_descriptors_and_processes(report: dict[str, Any], act: str) -> None:
    assert report["outcomes"][act]["limits"] == f"refused: {LIMITED[act]}"
