"""How a guest exits by its own choice. A status is the guest's word; a signal, which is not here, is the kernel's."""

from __future__ import annotations

from .lockdown.table import LOCK_NAMES, LOCKS

DONE = 0
HOST_GONE = 40
BAD_FRAME = 41
DEFECT = 42
OUT_OF_MEMORY = 43
ORPHAN = 44
# Lock n of the table failed at boot: 50 + n.
FIRST_LOCK = 50

_EXPLAINED = {
    DONE: "its last frame was written",
    HOST_GONE: "the host closed the socket",
    BAD_FRAME: "a frame from the host was malformed or too long",
    DEFECT: "a defect of the guest's own code",
    OUT_OF_MEMORY: "out of memory, too far to say so in a frame",
    ORPHAN: "the spawner was gone before the guest had booted",
} | {FIRST_LOCK + index: f"the lock {lock.name!r} could not be set" for index, lock in enumerate(LOCKS)}


def describe(status: int) -> str:
    """What an exit status of a guest means, in words."""
    return _EXPLAINED.get(status, f"exit status {status}")


def lock_status(name: str) -> int:
    """The exit status of a guest whose lock `name` failed."""
    return FIRST_LOCK + LOCK_NAMES.index(name)
