"""What a spawner said of its locks, as a report for people and as the text of a LockdownError with the remedies.

A lock's state comes as "held" or "missing: …"; where the kernel refused, its errno stands in the reason. What is to be
done depends on both and on the kernel: see the table `_REMEDIES`.
"""

from __future__ import annotations

import errno
import platform
import re
import sys
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from ..guest.lockdown.table import LOCKS

# How a guest says which system call is not there; `OSError` puts it into its text.
_ERRNO = re.compile(r"\[Errno (\d+)\]")

# What gVisor says of itself, whatever it runs on: pkg/sentry/kernel and its documentation of uname.
_GVISOR = ("4.4.0", "#1 SMP Sun Jan 10 15:06:54 PST 2016")

_LANDLOCK_SINCE = (5, 13)


class Kernel(NamedTuple):
    """A kernel by its own words: release and version of uname(2)."""

    release: str
    version: str

    @property
    def is_gvisor(self) -> bool:
        """True for the kernel of gVisor, which is a program and has neither Landlock nor a version of its own."""
        return self == _GVISOR

    @property
    def has_landlock_by_age(self) -> bool:
        """True if Linux of this number has Landlock, unless it was built or started without."""
        numbers = re.match(r"(\d+)\.(\d+)", self.release)
        return numbers is not None and (int(numbers[1]), int(numbers[2])) >= _LANDLOCK_SINCE


def this_kernel() -> Kernel:
    """The kernel of this machine."""
    return Kernel(platform.release(), platform.version())


def report_of(hello: Mapping[str, Any], required: Collection[str]) -> dict[str, object]:
    """The report of `Enclave.lockdown_report`: the machine, the privileges, and every lock in the table's order."""
    kernel = this_kernel()
    locks = {}
    for lock in LOCKS:
        state = str(hello["locks"][lock.name])
        locks[lock.name] = {
            "held": state == "held",
            "why": None if state == "held" else state.removeprefix("missing: "),
            "required": lock.name in required,
            "stops": lock.stops,
        }
    as_root = hello["user"] == 0
    return {
        "pid": hello["pid"],
        "platform": sys.platform,
        "processor": platform.machine(),
        "kernel": kernel.release,
        "gvisor": kernel.is_gvisor,
        "landlock_abi": hello["landlock_abi"],
        "privileges": {
            "host_user": hello["user"],
            "worker_user": hello["worker_user"],
            "dropped": as_root and bool(locks["identity"]["held"] and locks["capabilities"]["held"]),
        },
        "locks": locks,
    }


def text_of(missing: Mapping[str, str], kernel: Kernel | None = None) -> str:
    """The text of a LockdownError: each lock that is missing, why, what it stops, and what to do.

    `missing`: the state of each, as the spawner put it.
    """
    kernel = kernel or this_kernel()
    stops = {lock.name: lock.stops for lock in LOCKS}
    lines = ["this machine cannot give every lock that the security level demands, and no script has run."]
    for name, state in missing.items():
        lines += [f"  {name}: {state}", f"    it stops: {stops[name]}", f"    remedy: {remedy(name, state, kernel)}"]
    names = ", ".join(repr(name) for name in missing)
    lines.append(
        f"Or accept the gap with allow_missing_locks=[{names}] and unsafe_reason='why this is acceptable here'; "
        "`pyenclave doctor` shows what then gets through."
    )
    return "\n".join(lines)


def remedy(name: str, state: str, kernel: Kernel) -> str:
    """What to do about a lock in this state on this kernel."""
    found = _ERRNO.search(state)
    number = int(found[1]) if found else None
    if name == "landlock":
        return _landlock_remedy(number, kernel)
    if name == "seccomp" and number is None:
        return _OTHER_LIBRARY
    if name == "seccomp" and number == errno.ENOSYS:
        return f"Linux on x86_64 or aarch64, with 64 bit Python; this is {platform.machine()}"
    return _REMEDIES[name]


def _landlock_remedy(number: int | None, kernel: Kernel) -> str:
    if kernel.is_gvisor:
        return (
            "gVisor has no Landlock. Its filter of system calls holds all the same, and gVisor stands between the "
            "worker and the machine's kernel: there this gap is small"
        )
    if number == errno.EOPNOTSUPP:
        return (
            "this kernel has Landlock and was started without: add landlock to its boot option lsm=, beside those that "
            "/sys/kernel/security/lsm lists"
        )
    if number == errno.ENOSYS and not kernel.has_landlock_by_age:
        return f"Linux 5.13 or later; this is {kernel.release}"
    return (
        "let the container make the calls landlock_create_ruleset, landlock_add_rule and landlock_restrict_self: "
        "Docker 23 or later does so by itself, an older one with `docker run --security-opt seccomp=profile.json` and "
        "the default profile of a newer one. Without a container: a kernel built with CONFIG_SECURITY_LANDLOCK"
    )


_OTHER_LIBRARY = (
    "Python linked with glibc (the image python:3.13-slim and not python:3.13-alpine): with another C library the "
    "interpreter makes system calls that the filter does not know"
)

# Lock → what to do where the errno tells no more.
_REMEDIES = {
    "descriptors": "nothing is known that takes this lock away; please report it with the reason",
    "rlimits": "run where a process may lower its own limits; `ulimit -H -a` shows those it has",
    "no_new_privs": "Linux 3.5 or later, and a container whose profile lets prctl pass",
    "not_dumpable": "a container whose profile lets prctl pass",
    "seccomp": "a kernel built with CONFIG_SECCOMP_FILTER, and a container whose profile lets prctl pass",
    "parent_death": "a container whose profile lets prctl pass",
    "capabilities": "a container whose profile lets capset and prctl pass",
    "identity": "nothing is to be done: a host that is not root has no identity of root's to give up",
    "oom_score": "let the process raise its own /proc/self/oom_score_adj: mount /proc so that it can be written",
}
