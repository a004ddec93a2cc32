"""The spawner of compiler processes: the layers loaded and warm, one locked child per source. It sees no source itself.

The same kind of process as the guests' spawner (runtime/spawner), and the same protocol; but it never runs a script.
"""

from __future__ import annotations

import errno
import gc
import json
import os
import resource
import select
import sys
from functools import partial
from typing import Final, NoReturn

from ..runtime.guest.lockdown import landlock, libc, seccomp
from ..runtime.guest.lockdown.table import LOCK_NAMES
from ..runtime.spawner import environment
from ..runtime.spawner.channel import Channel, ChannelError
from ..runtime.spawner.nursery import Nursery
from ..runtime.wire import control
from . import child, rehearsal

# Exit statuses of the process.
ENDED: Final = 0
FAILED: Final = 1
DEFECT: Final = 2
BAD_REQUEST: Final = 3


def main(descriptor: int) -> NoReturn:
    """Be a spawner on the control socket `descriptor`. Exits when that ends; prints nothing, raises nothing."""
    environment.reset_signals()
    environment.fix_timezone()
    own = os.dup(descriptor)
    os.close(descriptor)
    channel = Channel(own)
    try:
        service = Service(channel, environment.harden())
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


class Service:
    """Made once all is in place. Single-threaded, and it checks that."""

    def __init__(self, channel: Channel, missing: dict[str, str]) -> None:
        """`missing`: locks the spawner could not set for itself. Raises RuntimeError, OSError."""
        _require_stack()
        rehearsal.walk()
        # Whatever the layers import they have imported.
        sys.path.clear()
        self._self_view = environment.SelfView()
        self._locks = Locks(missing)
        # A collection in a child would write to pages that it shares; what was made so far is never collected.
        gc.collect()
        gc.freeze()
        gc.disable()
        self._channel = channel
        self._poller = select.poll()
        self._poller.register(channel, select.POLLIN)
        self._nursery = Nursery(channel, self._poller)

    def serve(self) -> int:
        """Answer requests until the socket ends, then end every child. Returns the status to exit with."""
        try:
            self._channel.send(control.Hello(json.dumps({"pid": os.getpid(), "locks": self._locks.report()})))
            while self._turn():
                pass
        except (ChannelError, control.ControlError):
            return BAD_REQUEST
        except ConnectionError:
            return ENDED
        except Exception:
            # SAFE: broad on purpose. Nobody reads a traceback; the host sees the status and starts another spawner.
            return DEFECT
        else:
            return ENDED
        finally:
            self._nursery.end_all()

    def _turn(self) -> bool:
        """Whatever is due now; False at the end of the socket."""
        wait_ms = self._nursery.kill_overdue()
        self._poller.modify(self._channel, select.POLLIN | (select.POLLOUT if self._channel.has_unsent() else 0))
        has_request = False
        for descriptor, events in self._poller.poll(wait_ms):
            if self._nursery.owns(descriptor):
                self._nursery.reap(descriptor)
                continue
            if events & select.POLLOUT:
                self._channel.flush()
            has_request = bool(events & ~select.POLLOUT)
        if not has_request:
            return True
        received = self._channel.receive()
        if received is None:
            return False
        self._answer(*received)
        return True

    def _answer(self, request: control.Request, descriptor: int | None) -> None:
        match request:
            case control.Spawn():
                assert descriptor is not None
                try:
                    self._spawn(request, descriptor)
                finally:
                    # Before the next request: a child must never inherit another's socket.
                    os.close(descriptor)
            case control.Deadline(serial, monotonic_ns):
                self._nursery.set_deadline(serial, monotonic_ns)
            case control.Kill(serial):
                self._nursery.kill(serial)

    def _spawn(self, request: control.Spawn, descriptor: int) -> None:
        if self._nursery.knows(request.serial):
            raise ChannelError("a serial is used twice")
        now = self._self_view.read()
        if now.threads != 1:
            self._fail(request.serial, errno.EINVAL, f"the spawner has {now.threads} threads; it must have one")
            return
        try:
            plan = self._locks.plan(now.size + request.heap_bytes, request.cpu_ms)
            self._nursery.fork(request.serial, partial(child.run, plan, descriptor))
        except OSError as error:
            self._fail(request.serial, error.errno or errno.EIO, str(error))

    def _fail(self, serial: int, number: int, text: str) -> None:
        self._channel.send(control.Failed(serial, number, text))


def _require_stack() -> None:
    """Raises RuntimeError where no process may have the stack that the parser needs."""
    _, most = resource.getrlimit(resource.RLIMIT_STACK)
    if most != resource.RLIM_INFINITY and most < child.MAIN_STACK_BYTES:
        raise RuntimeError(
            f"large sources need a stack of {child.MAIN_STACK_BYTES >> 20} MiB, and the hard limit of this machine is "
            f"{most >> 20} MiB (see `ulimit -Hs`)"
        )
