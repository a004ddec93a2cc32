"""Each forbidden act beside its control run, in which it succeeds unlocked; and what single locks would stop alone.

As root and as a plain user. Where a machine's settings refuse a plain user's control, the act must be in a table here,
and is stopped all the same.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable

import pytest

from pyenclave.runtime.guest.lockdown.table import LOCK_NAMES
from pyenclave.runtime.selftest.acts import FORBIDDEN, NEEDED
from pyenclave.runtime.selftest.run import COLUMNS, Outcomes

USERS = ("root", "plain user") if os.geteuid() == 0 else ("plain user",)

# Act → since which Landlock ABI that lock alone refuses it, EACCES or for what is done to other processes EPERM. Of
# the acts that are not here it stops none: only the filter of system calls does.
LANDLOCK = {
    **dict.fromkeys(
        (
            "open a file", "open a device", "open its own memory", "read its environment", "read its memory map",
            "read the host's environment", "read the host's command line", "write a file", "make a file",
            "make a file in shared memory", "list a directory", "list the processes", "make a directory",
            "remove a directory", "rename a file", "make a link", "make a symbolic link", "make a named pipe",
            "remove a file", "bind a path", "start a program", "become a program",
            "trace a sibling", "compare its files with the host's", "read the host's memory",
            "read a sibling's memory", "write the host's memory", "mount a file system", "unmount a file system",
        ),
        1,
    ),
    "truncate a file": 3,
    "connect by address": 4,
    "bind a port": 4,
    "connect by abstract name": 6,
    "signal the host": 6,
    "signal a sibling": 6,
    # By its loader, which is a file like any other: a static program in a memory file would start.
    "make a memory file and become it": 1,
}  # fmt: skip

# Done with a descriptor from before the locks, and so refused as soon as all of those are closed: EBADF.
ON_INHERITED = {
    "read an inherited pipe", "write an inherited pipe", "read an inherited file", "stat an inherited descriptor",
    "take a descriptor out of the host", "become a program in a memory file", "map an inherited file",
    "connect an inherited socket", "bind an inherited socket", "listen on an inherited socket",
    "accept on an inherited socket", "send on an inherited socket",
}  # fmt: skip

# What the resource limits alone refuse, and with which errno.
LIMITED = {
    "open a file": 24,
    "make a pipe": 24,
    "make a socket": 24,
    "make a memory file": 24,
    "make a poll set": 24,
    "connect by path": 24,
    "fork": 11,
    "clone": 11,
    "clone by the newer call": 11,
    "start a program": 11,
    "lock memory": 1,
    "get more memory than its limit": 12,
}

# Allowed until the run's timers are armed, which is before anything of the script's is read.
UNTIL_THE_RUN = {"cancel its deadline", "cancel its processor time", "ask for a longer deadline"}

# No system call that is forbidden, but more of an allowed one than there is to have: ENOMEM.
REFUSED = {"get more memory than its limit": "refused: 12"}

# Acts that a plain user may not do even without locks.
OF_ROOT = {"become another user": 1, "become another group": 1, "change its groups": 1}

# Acts that settings of the machine can refuse a plain user without locks. Each is stopped behind them all the same.
BY_SETTING = {
    "use bpf": "kernel.unprivileged_bpf_disabled",
    "handle page faults": "a kernel without userfaultfd",
    "open a performance counter": "kernel.perf_event_paranoid",
    "make an io_uring": "kernel.io_uring_disabled",
    "trace a sibling": "kernel.yama.ptrace_scope",
    "read the host's memory": "kernel.yama.ptrace_scope",
    "read a sibling's memory": "kernel.yama.ptrace_scope",
    "write the host's memory": "kernel.yama.ptrace_scope",
    "take a descriptor out of the host": "kernel.yama.ptrace_scope",
    "compare its files with the host's": "kernel.yama.ptrace_scope",
    "enter a user namespace": "user.max_user_namespaces",
    "leave its mount namespace": "user.max_user_namespaces",
    "mount a file system": "user.max_user_namespaces",
    "unmount a file system": "user.max_user_namespaces",
    "name the machine": "user.max_user_namespaces",
    "make a raw socket": "user.max_user_namespaces",
    "change the root": "user.max_user_namespaces",
    "use the kernel's keys": "a kernel without keys",
    "look at the segment table": "a kernel without modify_ldt",
    "call by the 32 bit gate": "a kernel without 32 bit programs",
}

Tried = Callable[[str], Outcomes]


def _each(names: Iterable[str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("act", names)


@pytest.fixture(params=USERS)
def tried(request: pytest.FixtureRequest, outcomes: Tried) -> Outcomes:
    """What came out for each user in turn."""
    return outcomes(request.param)


def test_every_lock_of_the_table_is_tried_here(outcomes: Tried) -> None:
    plain = "missing: [Errno 1] the host does not run as root, so guests run as the host's user"
    held = dict.fromkeys(LOCK_NAMES, "held")
    expected = {"root": held, "plain user": held | {"identity": plain}}
    assert {who: outcomes(who).locks for who in USERS} == {who: expected[who] for who in USERS}


def test_every_act_is_tried_in_every_column(tried: Outcomes) -> None:
    assert list(tried.acts) == [act.name for act in (*FORBIDDEN, *NEEDED)]
    assert {tuple(found) for found in tried.acts.values()} == {("free", *COLUMNS)}


def test_the_acts_are_many_and_each_has_its_own_name() -> None:
    names = [act.name for act in (*FORBIDDEN, *NEEDED)]
    assert len(set(names)) == len(names)
    assert len(FORBIDDEN) >= 150
    tables = {*LANDLOCK, *ON_INHERITED, *LIMITED, *UNTIL_THE_RUN, *REFUSED, *OF_ROOT, *BY_SETTING}
    assert tables - {*names, "call by the 32 bit gate", "look at the segment table"} == set()


@_each([act.name for act in FORBIDDEN])
def test_unlocked_it_succeeds(tried: Outcomes, act: str) -> None:
    if tried.euid != 0 and act in OF_ROOT:
        assert tried.acts[act]["free"] == f"refused: {OF_ROOT[act]}"
    elif act in BY_SETTING and tried.acts[act]["free"] != "succeeded":
        print(f"{act}: inconclusive here, {tried.acts[act]['free']}: {BY_SETTING[act]}")
        assert tried.acts[act]["free"].startswith(("refused: ", "unprepared: "))
    else:
        assert tried.acts[act]["free"] == "succeeded"


@_each([act.name for act in FORBIDDEN])
def test_a_guest_dies_of_what_it_may_not_do(tried: Outcomes, act: str) -> None:
    found = tried.acts[act]
    stopped = REFUSED.get(act, "killed: SIGSYS")
    if found["free"].startswith("unprepared: "):
        stopped = found["free"]
    assert (found["ready"], found["running"]) == ("succeeded" if act in UNTIL_THE_RUN else stopped, stopped)


@_each([act.name for act in NEEDED])
def test_a_guest_can_do_what_a_run_needs(tried: Outcomes, act: str) -> None:
    assert set(tried.acts[act].values()) == {"succeeded"}


@_each([act.name for act in FORBIDDEN if act.name not in ON_INHERITED])
def test_what_landlock_alone_stops_is_what_the_table_says(tried: Outcomes, act: str) -> None:
    found = tried.acts[act]
    if 0 < LANDLOCK.get(act, 0) <= tried.landlock_abi:
        assert found["landlock"] in ("refused: 13", "refused: 1")
    else:
        # All else is as free as without it.
        assert found["landlock"] == found["free"]


@_each(sorted(ON_INHERITED))
def test_no_descriptor_is_inherited(tried: Outcomes, act: str) -> None:
    assert (tried.acts[act]["landlock"], tried.acts[act]["rlimits"]) == ("refused: 9", "refused: 9")


@_each(LIMITED)
def test_the_limits_alone_refuse_descriptors_processes_and_memory(tried: Outcomes, act: str) -> None:
    assert tried.acts[act]["rlimits"] == f"refused: {LIMITED[act]}"


@_each(OF_ROOT)
def test_roots_rights_are_gone_without_any_filter(outcomes: Tried, act: str) -> None:
    assert {outcomes(who).acts[act]["rlimits"] for who in USERS} == {"refused: 1"}
