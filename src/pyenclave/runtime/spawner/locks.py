"""Which locks this machine has: each is tried by a probe, a child that boots like a guest and exits."""

from __future__ import annotations

import json
import os
import signal
import socket

from ..guest import boot, outbox, statuses
from ..guest.lockdown import landlock, libc, privileges, seccomp
from ..guest.lockdown.table import LOCK_NAMES
from ..wire.frames import FrameDecoder

_PROBE_TIMEOUT_S = 5.0


class Locks:
    """What a guest is locked with here: `missing` names what cannot be had and why; the rest holds."""

    def __init__(self, missing: dict[str, str]) -> None:
        """`missing`: what the spawner itself could not set."""
        self.missing = dict(missing)
        # Of the kernel; 0 where it has none.
        self.landlock_abi = 0
        self.ruleset: int | None = None
        self.first_filter: seccomp.Filter | None = None
        self.last_filter: seccomp.Filter | None = None
        try:
            self.landlock_abi = landlock.abi()
            self.ruleset = landlock.open_ruleset()
        except OSError as error:
            self.missing["landlock"] = str(error)
        try:
            machine = libc.machine()
        except OSError as error:
            self.missing["seccomp"] = str(error)
        else:
            self.first_filter = seccomp.Filter(seccomp.first_stage(machine))
            self.last_filter = seccomp.Filter(seccomp.second_stage(machine))

    def plan(self, size_at_fork: int, heap_bytes: int, message_bytes: int, cpu_ms: int) -> boot.Plan:
        """The plan of a guest that is forked now."""
        return boot.Plan(
            locks=frozenset(LOCK_NAMES) - self.missing.keys(),
            parent_pid=os.getpid(),
            ruleset=self.ruleset,
            first_filter=self.first_filter,
            last_filter=None if "seccomp" in self.missing else self.last_filter,
            size_at_fork=size_at_fork,
            heap_bytes=heap_bytes,
            message_bytes=message_bytes,
            cpu_ms=cpu_ms,
        )

    def report(self) -> dict[str, str]:
        """Every lock by name: "held", or "missing: " and why."""
        return {name: f"missing: {self.missing[name]}" if name in self.missing else "held" for name in LOCK_NAMES}

    def facts(self) -> dict[str, object]:
        """What the host is told: `report`, the Landlock ABI, this process' user and the one that guests run as."""
        user = os.geteuid()
        return {
            "locks": self.report(),
            "landlock_abi": self.landlock_abi,
            "user": user,
            "worker_user": user if "identity" in self.missing else privileges.NOBODY,
        }

    def prove(self, size_at_fork: int) -> None:
        """Let probes boot until one gets through; what stopped others is missing. Raises RuntimeError if none does."""
        for _ in LOCK_NAMES:
            failure = _probe(self.plan(size_at_fork, _PROBE_HEAP_BYTES, _PROBE_MESSAGE_BYTES, _PROBE_CPU_MS))
            if failure is None:
                return
            name, why = failure
            if name in _INDISPENSABLE or name in self.missing:
                raise RuntimeError(f"the lock {name!r} cannot be set: {why}")
            self.missing[name] = why
        raise RuntimeError("no probe got through its boot")


# Without it no guest knows where its socket is.
_INDISPENSABLE = ("descriptors",)

# Any values of the size of a real guest's.
_PROBE_HEAP_BYTES = 64 << 20
_PROBE_MESSAGE_BYTES = 1 << 20
_PROBE_CPU_MS = 1_000


def _probe(plan: boot.Plan) -> tuple[str, str] | None:
    """Boot a child and see how it ends: None if every lock of the plan holds, else the lock and the reason."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        pid = os.fork()
        if pid == 0:
            _be_probe(plan, theirs.fileno())
        theirs.close()
        ours.settimeout(_PROBE_TIMEOUT_S)
        said = b""
        try:
            while chunk := ours.recv(4_096):
                said += chunk
        except TimeoutError:
            os.kill(pid, signal.SIGKILL)
        except ConnectionResetError:
            pass  # SAFE: the child died with data unread; its status says how
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    heads = [json.loads(frame.head) for frame in FrameDecoder(0).feed(said)]
    if status == 0 and [head["t"] for head in heads] == ["ready"]:
        return None
    if status == -signal.SIGSYS:
        return "seccomp", "a guest needs a system call that the filter forbids; is this an unknown C library?"
    for name in LOCK_NAMES:
        if status == statuses.lock_status(name):
            return name, heads[0]["reason"] if heads else statuses.describe(status)
    raise RuntimeError(f"a probe ended with status {status}")


def _be_probe(plan: boot.Plan, descriptor: int) -> None:
    try:
        boot.lock(plan, descriptor)
        outbox.send('{"t":"ready"}', "")
        os._exit(statuses.DONE)
    finally:
        # SAFE: whatever was raised, a probe must not go on as a second spawner.
        os._exit(statuses.DEFECT)
