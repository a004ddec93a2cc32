"""The spawner of compiler processes: the layers loaded and warm, one locked child per source. It sees no source itself.

The same kind of process as the guests' spawner (runtime/spawner), and the same protocol; but it never runs a script.
"""

from __future__ import annotations

import gc
import os
import resource
import sys
from functools import partial
from typing import Any, Final, NoReturn

from ..runtime.guest.lockdown import landlock, libc, seccomp
from ..runtime.guest.lockdown.table import LOCK_NAMES
from ..runtime.spawner import environment
from ..runtime.spawner.channel import Channel
from ..runtime.spawner.parent import Parent
from ..runtime.wire import control
from . import child, rehearsal

# Exit status when it could not start; others are those of `Parent.serve`.
FAILED: Final = 2


def main(descriptor: int, host_pid: int) -> NoReturn:
    """Be a spawner on the control socket `descriptor`, for the process that started it. Exits when one of these ends.

    Prints nothing, raises nothing.
    """
    environment.reset_signals()
    environment.fix_timezone()
    own = os.dup(descriptor)
    os.close(descriptor)
    channel = Channel(own)
    try:
        service = Service(channel, environment.harden(), host_pid)
    except Exception as error:
        channel.send(control.Failed(0, getattr(error, "errno", None) or 0, f"{type(error).__name__}: {error}"))
        os._exit(FAILED)
    os._exit(service.serve())


class Locks:
    """What a child is locked with here. Opens the ruleset and builds the filters, once."""

    def __init__(self, missing: dict[str, str]) -> None:
        """`missing`: what the spawner could not set for itself. What the machine has not is added to it."""
        self.missing = dict(missing)
        self._ruleset: int | None = None
        self._filters: tuple[seccomp.Filter, seccomp.Filter] | None = None
        if os.geteuid() != 0:
            self.missing["identity"] = "the host does not run as root, so compilers run as the host's user"
        try:
            self._ruleset = landlock.open_ruleset()
        except OSError as error:
            self.missing["landlock"] = str(error)
        try:
            machine = libc.machine()
        except OSError as error:
            self.missing["seccomp"] = str(error)
        else:
            # What a guest needs is enough for the layers: they calculate, in memory.
            self._filters = (
                seccomp.Filter(seccomp.first_stage(machine)),
                seccomp.Filter(seccomp.second_stage(machine)),
            )

    def plan(self, address_space_bytes: int, cpu_ms: int) -> child.Plan:
        """The plan of a child that is forked now."""
        locks = frozenset(LOCK_NAMES) - self.missing.keys()
        return child.Plan(locks, os.getpid(), self._ruleset, self._filters, address_space_bytes, cpu_ms)

    def report(self) -> dict[str, str]:
        """Every lock by name: "held", or "missing: " and why."""
        return {name: f"missing: {self.missing[name]}" if name in self.missing else "held" for name in LOCK_NAMES}


class Service(Parent):
    """Made once all is in place."""

    def __init__(self, channel: Channel, missing: dict[str, str], host_pid: int) -> None:
        """`missing`: locks the spawner could not set for itself. Raises RuntimeError, OSError."""
        super().__init__(channel, host_pid)
        _require_stack()
        rehearsal.walk()
        # Whatever the layers import they have imported.
        sys.path.clear()
        self._locks = Locks(missing)
        # A collection in a child would write to pages that it shares; what was made so far is never collected.
        gc.collect()
        gc.freeze()
        gc.disable()

    def facts(self) -> dict[str, Any]:
        """The locks of the children."""
        return {"locks": self._locks.report()}

    def spawn(self, request: control.Spawn, descriptor: int) -> None:
        """Fork a compiler process; see Parent."""
        plan = self._locks.plan(self.size_before_fork() + request.heap_bytes, request.cpu_ms)
        self._nursery.fork(request.serial, partial(child.run, plan, descriptor))


def _require_stack() -> None:
    """Raises RuntimeError where no process may have the stack that the parser needs."""
    _, most = resource.getrlimit(resource.RLIMIT_STACK)
    if most != resource.RLIM_INFINITY and most < child.MAIN_STACK_BYTES:
        raise RuntimeError(
            f"large sources need a stack of {child.MAIN_STACK_BYTES >> 20} MiB, and the hard limit of this machine is "
            f"{most >> 20} MiB (see `ulimit -Hs`)"
        )
