"""Attributes of the process itself: prctl(2)."""

from __future__ import annotations

import errno
import os
import signal

from . import libc

_PR_SET_PDEATHSIG = 1
_PR_GET_DUMPABLE = 3
_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_PR_GET_NO_NEW_PRIVS = 39


class ParentGoneError(Exception):
    """Raised when the parent has ended before its death signal was set; the guest must end by itself."""


def forbid_new_privileges() -> None:
    """Set no_new_privs, which every later lock of an unprivileged process needs; children inherit it."""
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1)
    if libc.prctl(_PR_GET_NO_NEW_PRIVS) != 1:
        raise OSError(errno.EPERM, "no_new_privs did not hold")


def forbid_dumping() -> None:
    """Not dumpable: no core file, no ptrace, no look into /proc/PID by processes of the same user."""
    libc.prctl(_PR_SET_DUMPABLE, 0)
    if libc.prctl(_PR_GET_DUMPABLE) != 0:
        raise OSError(errno.EPERM, "the process is still dumpable")


def die_with_parent(parent_pid: int) -> None:
    """SIGKILL when the parent ends. Must come after the change of user, which clears it. Raises ParentGoneError."""
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent_pid:
        raise ParentGoneError
