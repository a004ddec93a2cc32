"""The report of the locks, and what the text of a LockdownError advises for each way in which a lock is missing."""

from __future__ import annotations

import os
import platform
import sys
from typing import Any

import pytest

from pyenclave.runtime.guest.lockdown.table import LOCK_NAMES, LOCKS, REQUIRED_LOCKS
from pyenclave.runtime.host.lockdown import Kernel, remedy, report_of, text_of

NEW = Kernel("6.8.0-45-generic", "#45-Ubuntu SMP PREEMPT_DYNAMIC")
OLD = Kernel("5.10.0-32-amd64", "#1 SMP Debian")
GVISOR = Kernel("4.4.0", "#1 SMP Sun Jan 10 15:06:54 PST 2016")

ABSENT = "missing: [Errno 38] system call 444: Function not implemented"
SWITCHED_OFF = "missing: [Errno 95] system call 444: Operation not supported"
BARRED = "missing: [Errno 1] system call 444: Operation not permitted"

CONTAINER = (
    "let the container make the calls landlock_create_ruleset, landlock_add_rule and landlock_restrict_self: Docker 23 "
    "or later does so by itself, an older one with `docker run --security-opt seccomp=profile.json` and the default "
    "profile of a newer one. Without a container: a kernel built with CONFIG_SECURITY_LANDLOCK"
)
IN_GVISOR = (
    "gVisor has no Landlock. Its filter of system calls holds all the same, and gVisor stands between the worker and "
    "the machine's kernel: there this gap is small"
)


def hello(**missing: str) -> dict[str, Any]:
    """A spawner's words, as root."""
    locks = {name: missing.get(name, "held") for name in LOCK_NAMES}
    return {"pid": 7, "landlock_abi": 6, "user": 0, "worker_user": 65_534, "locks": locks}


@pytest.mark.parametrize(
    ("state", "kernel", "expected"),
    [
        (ABSENT, OLD, "Linux 5.13 or later; this is 5.10.0-32-amd64"),
        (ABSENT, NEW, CONTAINER),
        (ABSENT, GVISOR, IN_GVISOR),
        (BARRED, NEW, CONTAINER),
        (BARRED, OLD, CONTAINER),
        (
            SWITCHED_OFF,
            NEW,
            "this kernel has Landlock and was started without: add landlock to its boot option lsm=, beside those that "
            "/sys/kernel/security/lsm lists",
        ),
    ],
)
def test_landlock_is_missing_for_several_reasons(state: str, kernel: Kernel, expected: str) -> None:
    assert remedy("landlock", state, kernel) == expected


def test_seccomp_is_missing_for_several_reasons() -> None:
    assert remedy("seccomp", "missing: [Errno 22] prctl(22): Invalid argument", NEW).startswith(
        "a kernel built with CONFIG_SECCOMP_FILTER, "
    )
    unknown = "missing: [Errno 38] no system call numbers for a 64 bit riscv64"
    assert remedy("seccomp", unknown, NEW) == (
        f"Linux on x86_64 or aarch64, with 64 bit Python; this is {platform.machine()}"
    )
    other = "missing: a guest needs a system call that the filter forbids; is this an unknown C library?"
    assert remedy("seccomp", other, NEW).startswith("Python linked with glibc (the image python:3.13-slim ")


@pytest.mark.parametrize("name", LOCK_NAMES)
def test_every_lock_has_a_remedy(name: str) -> None:
    assert remedy(name, f"missing: [Errno 1] {name}: Operation not permitted", NEW)


def test_the_age_of_a_kernel_is_in_its_release() -> None:
    ages = {"5.12.9": False, "5.13": True, "6.0.1-x": True, "10.2": True, "unknown": False}
    assert {release: Kernel(release, "").has_landlock_by_age for release in ages} == ages


def test_the_text_of_the_error_says_what_why_and_what_to_do() -> None:
    landlock = next(lock for lock in LOCKS if lock.name == "landlock")
    assert text_of({"landlock": ABSENT}, OLD).splitlines() == [
        "this machine cannot give every lock that the security level demands, and no script has run.",
        f"  landlock: {ABSENT}",
        f"    it stops: {landlock.stops}",
        "    remedy: Linux 5.13 or later; this is 5.10.0-32-amd64",
        "Or accept the gap with allow_missing_locks=['landlock'] and unsafe_reason='why this is acceptable here'; "
        "`pyenclave doctor` shows what then gets through.",
    ]
    both = text_of({"landlock": ABSENT, "seccomp": "missing: [Errno 1] prctl(22): Operation not permitted"}, NEW)
    assert "allow_missing_locks=['landlock', 'seccomp']" in both.splitlines()[-1]


def test_the_report_has_the_machine_and_a_row_for_each_lock() -> None:
    report: Any = report_of(hello(oom_score="missing: [Errno 30] Read-only file system"), REQUIRED_LOCKS)
    locks = report.pop("locks")
    assert report == {
        "pid": 7,
        "platform": sys.platform,
        "processor": platform.machine(),
        "kernel": os.uname().release,
        "gvisor": Kernel(*os.uname()[2:4]) == GVISOR,
        "landlock_abi": 6,
        "privileges": {"host_user": 0, "worker_user": 65_534, "dropped": True},
    }
    assert list(locks) == list(LOCK_NAMES)
    assert locks["oom_score"] == {
        "held": False,
        "why": "[Errno 30] Read-only file system",
        "required": False,
        "stops": "the kernel's memory killer choosing another process before a guest",
    }
    assert [name for name, row in locks.items() if row["required"]] == list(REQUIRED_LOCKS)
    assert {row["why"] for name, row in locks.items() if name != "oom_score"} == {None}


@pytest.mark.parametrize("lock", ["identity", "capabilities"])
def test_privileges_are_dropped_only_if_both_locks_that_do_so_hold(lock: str) -> None:
    report: Any = report_of(hello(**{lock: "missing: [Errno 1] no"}), ())
    assert report["privileges"]["dropped"] is False
