"""Which locks this machine has: each is tried by a probe, a child that boots like a guest and exits."""

from __future__ import annotations

import json
import os
import signal
import socket

from ..guest import boot, outbox, statuses
from ..guest.lockdown import landlock, libc, privileges, process, seccomp
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
        self._host_user = os.geteuid()
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
        # What a guest sets itself: all there is, until this process holds some for it.
        self._to_set = frozenset(LOCK_NAMES) - self.missing.keys()

    def plan(
        self, size_at_fork: int, heap_bytes: int, message_bytes: int, cpu_ms: int, *, rehearses: bool = True
    ) -> boot.Plan:
        """The plan of a guest that is forked now."""
        return boot.Plan(
            locks=self._to_set,
            parent_pid=os.getpid(),
            ruleset=self.ruleset,
            first_filter=self.first_filter,
            last_filter=None if "seccomp" in self.missing else self.last_filter,
            size_at_fork=size_at_fork,
            heap_bytes=heap_bytes,
            message_bytes=message_bytes,
            cpu_ms=cpu_ms,
            rehearses=rehearses,
        )

    def report(self) -> dict[str, str]:
        """Every lock by name: "held", or "missing: " and why."""
        return {name: f"missing: {self.missing[name]}" if name in self.missing else "held" for name in LOCK_NAMES}

    def facts(self) -> dict[str, object]:
        """What the host is told: `report`, the Landlock ABI, the host's user and the one that guests run as."""
        return {
            "locks": self.report(),
            "landlock_abi": self.landlock_abi,
            "user": self._host_user,
            "worker_user": self._host_user if "identity" in self.missing else privileges.NOBODY,
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
            self._to_set -= {name}
        raise RuntimeError("no probe got through its boot")

    def hold(self) -> None:
        """Give up in this process, for good, what probes could give up. Raises OSError if that fails all the same.

        Credentials are inherited by a fork (credentials(7)): every guest is born without them, and need not spend a
        tenth of its boot on it. From here on nothing can be opened or imported that only the host's user may read.
        Where no filter keeps a guest from `kill`, this process keeps its user, which guests then lose one by one: a
        guest of the same user could end it.
        """
        if "seccomp" in self.missing:
            return
        for name, give_up in (
            ("identity", privileges.become_nobody),
            ("capabilities", privileges.clear_capabilities),
        ):
            if name not in self.missing:
                give_up()
                self._to_set -= {name}
        # A change of user makes a process as dumpable as fs.suid_dumpable says.
        if "not_dumpable" not in self.missing:
            process.forbid_dumping()


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
