"""The table of locks and the exit statuses made from it."""

from __future__ import annotations

from pyenclave.runtime.guest import statuses
from pyenclave.runtime.guest.lockdown.table import LOCK_NAMES, LOCKS, REQUIRED_LOCKS


def test_the_strict_levels_demand_six_locks() -> None:
    assert REQUIRED_LOCKS == ("descriptors", "rlimits", "no_new_privs", "not_dumpable", "landlock", "seccomp")
    assert len(set(LOCK_NAMES)) == len(LOCKS) == 10


def test_a_status_names_one_thing() -> None:
    own = [
        statuses.DONE,
        statuses.HOST_GONE,
        statuses.BAD_FRAME,
        statuses.DEFECT,
        statuses.OUT_OF_MEMORY,
        statuses.ORPHAN,
        *(statuses.lock_status(name) for name in LOCK_NAMES),
    ]
    assert len(set(own)) == len(own)
    assert len({statuses.describe(status) for status in own}) == len(own)
    assert statuses.describe(statuses.lock_status("landlock")) == "the lock 'landlock' could not be set"
    assert statuses.describe(99) == "exit status 99"
