"""Every guest of a pool, from the request to make it until its exit report: it boots, is a spare, is lent, leaves."""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
import secrets
import socket
from collections.abc import Callable
from typing import Final, Protocol

from ...stats import WorkerCounts
from ..guest import statuses
from ..wire import control
from ..wire.messages import prepare_frame
from .brood import Brood, Guest, Phase
from .outcome import ExitReport, Usage, Verdict
from .spawners import Spawner, Spawners
from .tenant import Tenant
from .worker import Worker

_LOG = logging.getLogger("pyenclave")

# Wait status in the place of one for a guest that was never there.
_NEVER_FORKED: Final = 255 << 8
_NOTHING_USED: Final = Usage(0.0, 0)


class Owner(Protocol):
    """The pool."""

    loop: asyncio.AbstractEventLoop | None

    def on_ready(self, guest: Guest) -> None:
        """A guest that boots is ready; the owner says what for."""

    def on_gone(self, guest: Guest, phase: Phase, report: ExitReport) -> None:
        """A guest of this phase has ended; it is in no table any more."""

    def on_unborn(self, brood: Brood, reason: str) -> None:
        """A guest could not even be asked for."""


class Guests:
    """The table of guests, and how many count against max_workers: all but those that leave."""

    def __init__(self, spawners: Spawners, owner: Owner) -> None:
        self._spawners = spawners
        self._owner = owner
        self._serials = itertools.count(1)
        self._by_serial: dict[int, Guest] = {}
        self.occupied = 0
        # Of these, how many run a script.
        self.lent_count = 0

    def get(self, worker: Worker) -> Guest | None:
        """The guest that a worker is; None once its end was reported."""
        return self._by_serial.get(worker.serial)

    def all(self, is_meant: Callable[[Guest], bool] = lambda _guest: True) -> list[Guest]:
        """Those that are meant, as they stand now; from any thread."""
        return [guest for guest in list(self._by_serial.values()) if is_meant(guest)]

    def counts(self) -> WorkerCounts:
        """A snapshot; from any thread."""
        phases = [guest.phase for guest in self.all()]
        return WorkerCounts(
            live=len(phases),
            booting=phases.count(Phase.BOOTING),
            spare=phases.count(Phase.SPARE),
            busy=phases.count(Phase.LENT),
        )

    def spawn(self, brood: Brood, *, is_awaited: bool) -> bool:
        """Ask for a guest. False if that could not be done; then the owner has been told why.

        One that a run waits for does not rehearse: that only pays while nobody waits.
        """
        try:
            host_end, guest_end = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        except OSError as error:
            self._owner.on_unborn(brood, f"no socket could be made: {error}")
            return False
        host_end.setblocking(False)
        kind = brood.kind
        worker = Worker(next(self._serials), host_end, kind.message_bytes, self._on_ready)
        guest = Guest(worker, brood)
        # Known before it is asked for: the asking may find that the spawner is gone.
        guest.spawner = self._spawners.current
        self._by_serial[worker.serial] = brood.booting[worker.serial] = guest
        self.occupied += 1
        seed = kind.seed if kind.seed is not None else secrets.randbits(32)
        # It lies in the socket before the guest exists; a guest reads it before it says that it is ready.
        worker.send(prepare_frame(kind.limits._replace(seed=seed)))
        request = control.Spawn(
            worker.serial,
            kind.template,
            kind.heap_bytes,
            kind.message_bytes,
            kind.limits.cpu_ms,
            rehearses=not is_awaited,
        )
        self._spawners.fork(request, guest_end)
        return guest.phase is Phase.BOOTING

    def take_spare(self, brood: Brood) -> Guest | None:
        """A spare that lives, which is none any more; the oldest first."""
        while brood.spares:
            guest = brood.spares.pop(next(iter(brood.spares)))
            if not guest.worker.has_ended():
                return guest
            self.vacate(guest)  # its report is on the way
        return None

    def lend(self, guest: Guest, tenant: Tenant) -> Worker:
        """Give a guest to a run; from now on it is presumed hostile."""
        guest.phase = Phase.LENT
        guest.tenant = tenant
        self.lent_count += 1
        tenant.busy_count += 1
        return guest.worker

    def vacate(self, guest: Guest) -> None:
        """It counts no more, wherever it stood."""
        if guest.phase is not Phase.LEAVING:
            self.lent_count -= guest.phase is Phase.LENT
            guest.phase = Phase.LEAVING
            guest.brood.booting.pop(guest.worker.serial, None)
            guest.brood.spares.pop(guest.worker.serial, None)
            self.occupied -= 1

    def dismiss(self, guest: Guest) -> None:
        """Let a guest go that nobody uses."""
        self.vacate(guest)
        loop = self._owner.loop
        if loop is None or loop.is_closed():
            guest.worker.kill("its event loop was closed")
            guest.worker.close()
        else:
            guest.worker.retire()

    def drop(self, guest: Guest, verdict: Verdict) -> None:
        """End a guest whose end nobody will report; its run gets the verdict."""
        self._by_serial.pop(guest.worker.serial, None)
        self.vacate(guest)
        guest.worker.lost(verdict)

    def hear(self, spawner: Spawner, report: control.Report, descriptor: int | None) -> None:
        """A spawner reports of a guest."""
        match report:
            case control.Spawned(serial, pid):
                if descriptor is None:
                    # This process may open no more; nobody else could kill it.
                    self._spawners.send(spawner, control.Kill(serial))
                self._by_serial[serial].worker.spawned(pid, descriptor)
            case control.Exited(serial, status, user_us, system_us, max_rss_kib):
                usage = Usage((user_us + system_us) / 1_000, max_rss_kib * 1_024)
                self._gone(spawner, serial, ExitReport(status, usage))
            case control.Failed(serial, errno, text):
                _LOG.warning("a worker could not be made: %s (errno %d)", text, errno)
                self._by_serial[serial].worker.kill_reason = f"it could not be forked: {text} (errno {errno})"
                self._gone(spawner, serial, ExitReport(_NEVER_FORKED, _NOTHING_USED))
            case _:
                raise control.ControlError(f"unexpected report {report!r}")

    def forget(self) -> None:
        """In a copy of the host: see fork_watch."""
        for guest in self._by_serial.values():
            guest.worker.forget()

    def _on_ready(self, worker: Worker) -> None:
        guest = self._by_serial[worker.serial]
        if guest.phase is Phase.BOOTING:
            del guest.brood.booting[worker.serial]
            self._owner.on_ready(guest)

    def _gone(self, spawner: Spawner, serial: int, report: ExitReport) -> None:
        guest = self._by_serial.pop(serial)
        phase = guest.phase
        self.vacate(guest)
        guest.worker.ended(report)
        if phase in (Phase.BOOTING, Phase.SPARE):
            guest.worker.close()
        self._owner.on_gone(guest, phase, report)
        self._spawners.buried(spawner)


def ending(status: int) -> str:
    """How a guest ended, in words."""
    code = os.waitstatus_to_exitcode(status)
    return statuses.describe(code) if code >= 0 else f"killed by signal {-code}"
