"""Landlock: a ruleset that handles everything and allows nothing. See landlock(7).

It bars opening, making, removing and running files, and on newer kernels TCP ports, abstract unix sockets and
signals to processes outside. It leaves stat, chdir and other sockets open: those are for seccomp.
"""

from __future__ import annotations

import ctypes
import os

from . import libc

_CREATE_RULESET_VERSION = 1

# By ABI version: what a ruleset can handle (linux/landlock.h). Each new right is the next bit.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
_PORT_RIGHTS = {4: 2}
_SCOPES = {6: 2}


class _RulesetAttributes(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("ports", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


def abi() -> int:
    """The kernel's Landlock ABI, at least 1. Raises OSError (ENOSYS, EOPNOTSUPP) where there is none."""
    return libc.syscall(libc.LANDLOCK_CREATE_RULESET, 0, 0, _CREATE_RULESET_VERSION)


def open_ruleset() -> int:
    """A descriptor of a ruleset that allows nothing. Opened once, in the spawner."""
    version = abi()
    files, ports, scopes = (_mask(table, version) for table in (_FILE_RIGHTS, _PORT_RIGHTS, _SCOPES))
    # Older kernels know a shorter structure and accept a longer one only if the rest is zero, which it is.
    attributes = _RulesetAttributes(files, ports, scopes)
    ruleset = libc.syscall(libc.LANDLOCK_CREATE_RULESET, attributes, ctypes.sizeof(attributes), 0)
    os.set_inheritable(ruleset, False)
    return ruleset


def restrict(ruleset: int) -> None:
    """Bind this process to the ruleset and close it. Needs no_new_privs."""
    libc.syscall(libc.LANDLOCK_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)


def _mask(table: dict[int, int], version: int) -> int:
    bits = max((count for since, count in table.items() if since <= version), default=0)
    return (1 << bits) - 1
