"""The table of locks: one row per lock, in the order in which the status of a failed one counts.

Pure data, so that the host can name locks without loading what sets them.
"""

from __future__ import annotations

from typing import NamedTuple


class Lock(NamedTuple):
    """One lock: its name in reports and options, what it stops, and whether STRICT and SECURE demand it."""

    name: str
    required: bool
    stops: str


# Append only: a lock's place is its exit status (statuses.FIRST_LOCK + index).
LOCKS = (
    Lock("descriptors", True, "use of any inherited file, socket or terminal"),
    Lock("rlimits", True, "memory, processor time, files, processes and locked memory beyond the run's limits"),
    Lock("no_new_privs", True, "gaining rights through a set-user-id program"),
    Lock("not_dumpable", True, "being traced or read by other processes of the same user, and core dumps"),
    Lock("landlock", True, "opening, making, removing or running files; on newer kernels also ports and signals"),
    Lock("seccomp", True, "every system call but those a run needs: among them stat, sockets, fork, exec and kill"),
    Lock("parent_death", False, "living on when the spawner is gone"),
    Lock("capabilities", False, "acts of a privileged process"),
    Lock("identity", False, "acting as root, or as the user of the host"),
    Lock("oom_score", False, "the kernel's memory killer choosing another process before a guest"),
)

LOCK_NAMES = tuple(lock.name for lock in LOCKS)
REQUIRED_LOCKS = tuple(lock.name for lock in LOCKS if lock.required)
