"""Capabilities, user and groups: what a privileged host must not hand on to a guest. See capabilities(7)."""

from __future__ import annotations

import ctypes
import errno
import os

from . import libc

# The overflow ids of the kernel ("nobody"): they own nothing.
NOBODY = 65_534

_PR_CAPBSET_READ = 23
_PR_CAPBSET_DROP = 24
_PR_CAP_AMBIENT = 47
_PR_CAP_AMBIENT_CLEAR_ALL = 4

_CAPABILITY_VERSION_3 = 0x20080522
_CAP_SETPCAP = 8
# Bounding-set entries are asked for one by one until the kernel knows no more; there are 41 in Linux 6.
_MAX_CAPABILITY = 63


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Sets(ctypes.Structure):
    """Two words (capabilities 0-31, 32-63) of effective, permitted and inheritable."""

    _fields_ = (("words", ctypes.c_uint32 * 6),)


def drop_bounding_set() -> None:
    """Take every capability out of the bounding set, for this process and its children to come.

    Done once in the spawner: the set bounds what exec can give, and the spawner runs nothing. It takes CAP_SETPCAP;
    without that the set stays, which gives nothing, since no_new_privs bars the only way to use it.
    """
    if not _read_sets().words[0] & 1 << _CAP_SETPCAP:
        return
    for capability in range(_MAX_CAPABILITY + 1):
        try:
            present = libc.prctl(_PR_CAPBSET_READ, capability)
        except OSError as error:
            if error.errno == errno.EINVAL:
                return
            raise
        if present:
            libc.prctl(_PR_CAPBSET_DROP, capability)


def become_nobody() -> None:
    """Give up all groups, the group and the user. Raises OSError (EPERM) if there is nothing to give up."""
    if os.geteuid() != 0:
        raise OSError(errno.EPERM, "the host does not run as root, so guests run as the host's user")
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)
    if os.getresuid() != (NOBODY,) * 3 or os.getresgid() != (NOBODY,) * 3 or os.getgroups():
        raise OSError(errno.EPERM, "the user or a group did not change")


def clear_capabilities() -> None:
    """Empty the ambient, effective, permitted and inheritable sets, and look that they are."""
    libc.prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL)
    libc.syscall(libc.machine().capset, _SELF, _NONE)
    if any(_read_sets().words):
        raise OSError(errno.EPERM, "a capability is still there")


def _read_sets() -> _Sets:
    sets = _Sets()
    libc.syscall(libc.machine().capget, _SELF, sets)
    return sets


_SELF = _Header(_CAPABILITY_VERSION_3, 0)
_NONE = _Sets()
