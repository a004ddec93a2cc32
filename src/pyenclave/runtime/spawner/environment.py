"""What the spawner makes of itself before anything else, so that every guest inherits it."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from typing import NamedTuple

from ..guest.lockdown import privileges, process, rlimits

# proc_pid_stat(5): fields after the command's closing bracket, which may itself hold brackets and blanks.
_THREADS_FIELD = 20 - 3
_SIZE_FIELD = 23 - 3


def reset_signals() -> None:
    """Every signal to its default and none blocked; SIGINT and SIGPIPE ignored.

    Ignored and blocked signals survive exec: a host that blocks SIGALRM would disarm the guests' deadlines.
    """
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        signal.signal(number, signal.SIG_DFL)
    for number in (signal.SIGINT, signal.SIGPIPE):
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())


def fix_timezone() -> None:
    """UTC, read once: a locked guest cannot read the zone files, and the machine's zone is not its business."""
    os.environ["TZ"] = "UTC0"
    time.tzset()


def harden() -> dict[str, str]:
    """Locks that the spawner sets for itself and its guests. Returns those that failed, with the reason."""
    missing = {}
    # The score first: the files of a process that is not dumpable belong to root.
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("oom_score", _be_killed_first),
        ("capabilities", privileges.drop_bounding_set),
        ("no_new_privs", process.forbid_new_privileges),
        ("not_dumpable", process.forbid_dumping),
        ("rlimits", rlimits.bound_spawner),
    )
    for name, act in steps:
        try:
            act()
        except (OSError, ValueError) as error:
            missing[name] = str(error)
    return missing


class Self(NamedTuple):
    """The spawner as the kernel sees it: number of threads, size of its address space in bytes."""

    threads: int
    size: int


class SelfView:
    """Reads `Self` through a descriptor opened once. Raises OSError where there is no /proc."""

    def __init__(self) -> None:
        self._stat = os.open("/proc/self/stat", os.O_RDONLY | os.O_CLOEXEC)

    def read(self) -> Self:
        """The values of this moment."""
        fields = os.pread(self._stat, 2_048, 0).rpartition(b")")[2].split()
        return Self(int(fields[_THREADS_FIELD]), int(fields[_SIZE_FIELD]))


def _be_killed_first() -> None:
    """When memory is short, the kernel is to take a guest and not the host."""
    score = os.open("/proc/self/oom_score_adj", os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.write(score, b"1000")
    finally:
        os.close(score)
