"""A guest's boot, told as a list: each lock in its place, then READY.

The order is part of the safety: the death signal after the change of user that would clear it, no_new_privs before
Landlock and seccomp, the last descriptor limit after Landlock, which needs one, and before seccomp, which bars it.
A plan leaves out what the spawner gave up for itself, once and for all its guests: user, groups, capabilities.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from typing import NamedTuple, NoReturn

from . import outbox, rehearsal, statuses, turns
from .engine import Engine
from .lockdown import descriptors, landlock, privileges, process, rlimits
from .lockdown.seccomp import Filter


class Plan(NamedTuple):
    """What a guest is to be locked with; made in the spawner before the fork. Sizes in bytes.

    `locks` are those it sets itself; what its spawner holds it has from birth. See Locks.hold.
    """

    locks: frozenset[str]
    parent_pid: int
    ruleset: int | None
    first_filter: Filter | None
    last_filter: Filter | None
    size_at_fork: int
    heap_bytes: int
    message_bytes: int
    cpu_ms: int
    rehearses: bool = True


def run(plan: Plan, socket: int, engine: Engine) -> NoReturn:
    """Be a guest: lock, serve one script, exit. Never returns, never raises, prints nothing."""
    try:
        engine.limit_memory(plan.heap_bytes)
        lock(plan, socket)
        if plan.rehearses:
            rehearsal.walk(engine)
        turns.serve(engine, plan.message_bytes, plan.last_filter)
    finally:
        # SAFE: whatever was raised, the only way on is out; a finally that exits lets no exception past.
        os._exit(statuses.DEFECT)


def lock(plan: Plan, socket: int) -> None:
    """Set the locks of the plan. One that fails ends the process with its status, after saying so on the socket."""
    address_space = rlimits.address_space(plan.size_at_fork, plan.heap_bytes, plan.message_bytes)
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("descriptors", lambda: descriptors.keep_only(socket, plan.ruleset)),
        ("identity", privileges.become_nobody),
        ("capabilities", privileges.clear_capabilities),
        ("parent_death", lambda: process.die_with_parent(plan.parent_pid)),
        ("not_dumpable", process.forbid_dumping),
        ("no_new_privs", process.forbid_new_privileges),
        ("rlimits", lambda: rlimits.bound(address_space, plan.cpu_ms)),
        ("landlock", lambda: landlock.restrict(descriptors.RULESET)),
        ("rlimits", rlimits.forbid_descriptors),
        ("seccomp", lambda: _filter(plan.first_filter)),
    )
    for name, act in steps:
        if name not in plan.locks:
            continue
        try:
            act()
        except process.ParentGoneError:
            os._exit(statuses.ORPHAN)
        except (OSError, ValueError) as error:
            _locked_out(name, error)


def _filter(program: Filter | None) -> None:
    if program is None:
        raise OSError(errno.ENOSYS, "no filter of system calls for this machine")
    program.install()


def _locked_out(name: str, error: OSError | ValueError) -> NoReturn:
    """Say which lock failed and why, and exit."""
    number = error.errno if isinstance(error, OSError) else errno.EPERM
    head = json.dumps({"t": "locked_out", "lock": name, "errno": number, "reason": str(error)[:500]})
    try:
        # Before the first lock has moved the socket, its place is some other descriptor's.
        if name != "descriptors":
            outbox.send(head, "")
    finally:
        os._exit(statuses.lock_status(name))
