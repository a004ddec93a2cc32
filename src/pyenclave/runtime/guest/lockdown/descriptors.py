"""Everything closed but the guest's own socket (and, for some steps, the Landlock ruleset)."""

from __future__ import annotations

import errno
import fcntl
import os

from . import libc

# Where the guest's socket and the ruleset are from this lock on; the filter of system calls knows the first.
SOCKET = 3
RULESET = 4

# The spawner keeps its own soft limit at this number, so no descriptor of a guest can be above it.
MAX_DESCRIPTORS = 4_096

# Clear of both targets, so that neither duplicate lands on the other's source.
_CLEAR_OF_TARGETS = 11


def keep_only(socket: int, ruleset: int | None) -> None:
    """Put `socket` at SOCKET and `ruleset`, if there is one, at RULESET; close all others, 0 to 2 included."""
    kept = [(socket, SOCKET)] if ruleset is None else [(socket, SOCKET), (ruleset, RULESET)]
    high = [(fcntl.fcntl(source, fcntl.F_DUPFD, _CLEAR_OF_TARGETS), target) for source, target in kept]
    for source, target in high:
        os.dup2(source, target, inheritable=False)
    _close(0, SOCKET - 1)
    _close(SOCKET + len(kept), MAX_DESCRIPTORS)


def _close(first: int, last: int) -> None:
    """Close these and all between in one system call; before Linux 5.9 one by one.

    Container profiles older than a call answer it with EPERM.
    """
    try:
        libc.syscall(libc.CLOSE_RANGE, first, last, 0)
    except OSError as error:
        if error.errno not in (errno.ENOSYS, errno.EPERM):
            raise
        os.closerange(first, last + 1)
