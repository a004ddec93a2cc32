"""`pyenclave doctor` on this machine, and on machines that lack something: behind filters that take it away."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from pyenclave.runtime.guest.lockdown.table import LOCK_NAMES, LOCKS
from pyenclave.runtime.selftest.acts import FORBIDDEN, NEEDED

NEEDED_NAMES = {act.name for act in NEEDED}

# Install a filter of system calls, which children inherit, and be the command.
WITHOUT = """
import sys
from pyenclave.runtime.guest.lockdown import libc, process, seccomp
from pyenclave.runtime.guest.lockdown.seccomp import Step
process.forbid_new_privileges()
call, argument, errno = map(int, sys.argv[1].split())
refuse = Step(0x06, 0, 0, 0x00050000 | errno)
steps = [Step(0x20, 0, 0, 0), Step(0x15, 0, 3, call)]
# -1: whatever the first argument is.
steps += [Step(0x20, 0, 0, 16), Step(0x15, 0, 1, argument), refuse] if argument >= 0 else [refuse] * 3
seccomp.Filter([*steps, Step(0x06, 0, 0, 0x7fff0000)]).install()
from pyenclave.cli.entry import run_command
run_command(sys.argv[2:])
"""
LANDLOCK_CREATE_RULESET, PR_SET_SECCOMP = 444, 22
PRCTL = {"x86_64": 157, "aarch64": 167}[os.uname().machine]


def _doctor(*arguments: str, without: tuple[int, int, int] | None = None) -> tuple[int, str]:
    """Exit code and standard output."""
    command = [sys.executable, "-m", "pyenclave"]
    if without is not None:
        command = [sys.executable, "-c", WITHOUT, " ".join(map(str, without))]
    done = subprocess.run([*command, "doctor", *arguments], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout


def _found(without: tuple[int, int, int] | None = None) -> tuple[int, dict[str, Any]]:
    code, text = _doctor("--json", without=without)
    assert text.count("\n") == 1
    found: dict[str, Any] = json.loads(text)
    return code, found


def _acts(found: dict[str, Any], verdict: str) -> set[str]:
    return {row["act"] for row in found["acts"] if row["verdict"] == verdict}


@pytest.fixture(scope="module")
def here() -> tuple[int, dict[str, Any]]:
    return _found()


def test_this_machine_is_well(here: tuple[int, dict[str, Any]]) -> None:
    code, found = here
    assert (code, found["ok"], found["problems"]) == (0, True, [])
    assert found["run"]["ok"] is True


def test_the_shape_of_what_is_found(here: tuple[int, dict[str, Any]]) -> None:
    _code, found = here
    assert list(found) == ["ok", "problems", "facts", "locks", "run", "acts", "counts"]
    assert list(found["facts"]) == [
        "pyenclave", "python", "implementation", "bits", "library", "engine", "platform", "processor", "kernel",
        "gvisor", "container", "seccomp_actions", "host", "landlock_abi", "privileges",
    ]  # fmt: skip
    assert list(found["facts"]["engine"]) == ["version", "path", "intact", "problem"]
    assert list(found["facts"]["host"]) == ["user", "capabilities", "no_new_privs", "seccomp"]
    assert list(found["facts"]["privileges"]) == ["host_user", "worker_user", "dropped"]
    assert list(found["locks"]) == list(LOCK_NAMES)
    assert {tuple(row) for row in found["locks"].values()} == {("held", "why", "required", "stops", "remedy")}
    assert [row["required"] for row in found["locks"].values()] == [lock.required for lock in LOCKS]
    assert {tuple(row) for row in found["acts"]} == {("act", "theme", "free", "locked", "verdict")}
    assert [row["act"] for row in found["acts"]] == [act.name for act in (*FORBIDDEN, *NEEDED)]
    assert sum(found["counts"].values()) == len(found["acts"])


def test_the_facts_are_those_of_this_process(here: tuple[int, dict[str, Any]]) -> None:
    facts = here[1]["facts"]
    assert facts["python"] == ".".join(map(str, sys.version_info[:3]))
    assert (facts["kernel"], facts["processor"]) == (os.uname().release, os.uname().machine)
    assert (facts["host"]["user"], facts["engine"]["intact"]) == (os.geteuid(), True)


def test_without_landlock_it_says_so_and_the_filter_still_holds() -> None:
    code, found = _found(without=(LANDLOCK_CREATE_RULESET, -1, 38))
    assert (code, found["ok"], found["facts"]["landlock_abi"]) == (1, False, 0)
    row = found["locks"]["landlock"]
    assert (row["held"], row["why"]) == (False, "[Errno 38] system call 444: Function not implemented")
    assert found["problems"] == [f"the lock landlock is missing: {row['why']}. Remedy: {row['remedy']}"]
    # Its control fails, so nothing is proven by its being stopped.
    assert "use Landlock itself" in _acts(found, "inconclusive")
    assert (_acts(found, "open"), _acts(found, "works")) == (set(), NEEDED_NAMES)


def test_without_seccomp_acts_get_through_and_are_told_one_by_one() -> None:
    code, found = _found(without=(PRCTL, PR_SET_SECCOMP, 22))
    assert (code, found["ok"], found["locks"]["seccomp"]["held"]) == (1, False, False)
    opened = _acts(found, "open")
    # What the filter alone stops, by the table of test_forbidden_acts.
    assert {"stat a path", "change its name", "sleep", "cancel its deadline", "map executable memory"} <= opened
    # Landlock and the limits stay.
    assert {"open a file", "make a socket", "fork", "start a program", "get more memory than its limit"} <= _acts(
        found, "held"
    )
    told = {problem.removeprefix("a guest can ") for problem in found["problems"] if problem.startswith("a guest can ")}
    assert told == opened
    assert len(found["problems"]) == len(opened) + 1


@pytest.mark.parametrize("brief", [False, True])
def test_the_table_has_a_line_for_each_act_unless_little_is_asked(brief: bool) -> None:
    code, text = _doctor(*(["--brief"] if brief else []))
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert code == 0
    shown = [act.name for act in FORBIDDEN if any(line.startswith(f"{act.name} succeeded ") for line in lines)]
    if not brief:
        assert len(shown) > len(FORBIDDEN) - 25  # some of a plain user's controls are refused
        assert "open a file succeeded killed: SIGSYS held" in lines
        assert "get more memory than its limit succeeded refused: ENOMEM held" in lines
    else:
        assert shown == []
    assert lines[-1].startswith(f"this machine holds its workers; {len(FORBIDDEN)} forbidden acts tried: ")


def test_a_machine_that_cannot_run_a_worker_is_told_as_a_problem() -> None:
    code = (
        "import sys, json\n"
        "from pyenclave.doctor import examine\n"
        "sys.platform = 'darwin'\n"
        "print(json.dumps(examine(lambda done, total: None)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert (found["ok"], found["acts"], found["locks"], found["run"]) == (False, [], {}, None)
    assert len(found["problems"]) == 1
    assert found["problems"][0].startswith("workers cannot be locked on macOS. Missing: ")
