"""The pool: spares kept ready, a bounded and fair queue, every exit path ends in a dead and reaped guest.

Those who wait get what there is before anything is made for later: a worker that boots is promised to the run whose
turn it is, and spares of kinds not used lately make room for it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from ...errors import EnclaveError, SpawnerError
from ...result import ErrorCode
from ...stats import WorkerPoolStats
from ..spawner.launch import SpawnerConfig, launch
from ..wire import control
from . import fork_watch
from .brood import Brood, Broods, Guest, Phase, Waiter
from .fair_queue import FairQueue
from .guests import Guests, ending
from .kinds import PoolSettings
from .link import Launch
from .outcome import ExitReport, Verdict
from .refusals import PoolClosed, QueueFull, QueueTimeout, wrong_loop
from .spares import Spares
from .spawners import Spawner, Spawners
from .tally import Activity, Tally, is_crash
from .tenant import Tenant
from .worker import Worker

_LOG = logging.getLogger("pyenclave")


class Pool:
    """Workers for any number of tenants. Belongs to the loop it is first used on."""

    def __init__(self, settings: PoolSettings, launch: Launch = launch) -> None:
        self._settings = settings
        self._spawners = Spawners(self._spawner_config, self, settings.rotate_after_forks, launch)
        self._guests = Guests(self._spawners, self)
        self._broods = Broods()
        self._spares = Spares(settings, self._spawners, self._guests, self._broods)
        self._queue: FairQueue[Waiter] = FairQueue(settings.max_queue_size)
        self._idle_timer: asyncio.TimerHandle | None = None
        self._admits = True
        self._closed = False
        self.loop: asyncio.AbstractEventLoop | None = None
        self.tally = Tally()
        self.activity = Activity()
        fork_watch.hold(self)

    @property
    def owner(self) -> str:
        """What it is that can be closed: "enclave" or "worker pool"."""
        return self._settings.owner

    @property
    def report(self) -> dict[str, object]:
        """What the spawner said of its locks; empty before it was first started."""
        return self._spawners.report

    async def start(self, tenant: Tenant) -> None:
        """Have the spares of the tenant's kind ready. Raises LockdownError, SpawnerError, ConfigError."""
        self._require_here()
        brood = self._broods.of(tenant)
        brood.boot_failures = 0
        while True:
            await self._ensure()
            if (refusal := self._spares.refusal(brood)) is not None:
                raise refusal
            watcher = brood.watch()
            self._turn()
            if not watcher.done() and brood.unpromised <= 0:
                watcher.cancel()
                return
            await watcher

    async def acquire(self, tenant: Tenant) -> Worker:
        """A worker for the tenant; see Tenant.acquire."""
        self._require_here()
        brood = self._broods.of(tenant)
        brood.want()
        guest = self._guests.take_spare(brood)
        if guest is not None:
            self._broods.used(brood)
            return self._guests.lend(guest, tenant)
        try:
            return await self._wait(tenant, brood)
        except BaseException:
            brood.wanted -= 1
            raise

    def release(self, tenant: Tenant, worker: Worker) -> None:
        """Take a worker back: it ends, and a fresh one takes its place."""
        tenant.busy_count -= 1
        self._broods.of(tenant).wanted -= 1
        guest = self._guests.get(worker)
        if guest is not None:
            self._guests.vacate(guest)
        if self.loop is None or self.loop.is_closed():
            worker.kill("its event loop was closed")
            worker.close()
        else:
            # Not now: first the caller gets its result.
            self.loop.call_soon(self._retire, worker)

    def deadline(self, worker: Worker, monotonic_ns: int) -> None:
        """Have the spawner kill the worker at that time, should this loop be stalled then."""
        guest = self._guests.get(worker)
        if guest is not None and guest.spawner is not None:
            self._spawners.send(guest.spawner, control.Deadline(worker.serial, monotonic_ns))

    def leave(self, tenant: Tenant, verdict: Verdict) -> None:
        """End what the tenant has here: its runs with the verdict, and its spares if nobody else is of its kind."""
        for guest in self._guests.all(lambda each: each.tenant is tenant and each.phase is Phase.LENT):
            self._guests.vacate(guest)
            guest.worker.lost(verdict)
        self._fail_waiters(PoolClosed("enclave"), lambda waiter: waiter.tenant is tenant)
        abandoned = self._broods.leave(tenant)
        if abandoned is not None:
            for guest in list(abandoned.spares.values()):
                self._guests.dismiss(guest)
            abandoned.tell(PoolClosed("enclave"))
        if not self._closed and self.loop is not None and not self.loop.is_closed():
            self._turn()

    def require_admission(self) -> None:
        """Raises PoolClosed if no run may begin, ConfigError if none may here."""
        if not self._admits:
            raise PoolClosed(self._settings.owner)
        self._require_here()

    def admit_no_more(self) -> None:
        """From now on no run may begin; those that have go on."""
        self._admits = False

    def close(self) -> None:
        """End everything now. Runs under way end as CANCELLED; who waits for a worker gets PoolClosed."""
        self._closed = True
        if self._idle_timer is not None:
            self._idle_timer.cancel()
        owner = self._settings.owner
        self._drop(self._guests.all(), Verdict(ErrorCode.CANCELLED, f"the {owner} was closed"))
        self._fail_everybody(PoolClosed(owner))
        self._spawners.close()

    async def settled(self) -> None:
        """Wait until nothing of a closed pool is left on the loop."""
        await self._spawners.settled()

    def stats(self) -> WorkerPoolStats:
        """A snapshot; from any thread."""
        return WorkerPoolStats(
            workers=self._guests.counts(),
            queue=self.tally.queue_stats(len(self._queue) + self._broods.promised_count()),
            runs=dict(self.tally.runs),
            killed=dict(self.tally.killed),
            enclaves=self._broods.tenant_count,
            spawners=self._spawners.count,
            forks=self._spawners.fork_count,
            rotations=self._spawners.rotation_count,
            crashes=self.tally.crashes,
        )

    def waiting(self, tenant: Tenant) -> int:
        """Runs of the tenant that wait for a worker."""
        return self._queue.waiting(tenant) + self._broods.promised_count(tenant)

    def forget(self) -> None:
        """In a copy of the host: see fork_watch."""
        self._guests.forget()
        self._spawners.forget()

    # From the spawners and the guests.

    def on_report(self, spawner: Spawner, report: control.Report, descriptor: int | None) -> None:
        """A spawner reports of a guest."""
        self._guests.hear(spawner, report, descriptor)

    def on_ready(self, guest: Guest) -> None:
        """A guest can be lent: to whom it was promised, or later."""
        brood = guest.brood
        brood.boot_failures = 0
        while brood.promised:
            waiter = brood.promised.popleft()
            if not waiter.is_over:
                waiter.future.set_result(self._guests.lend(guest, waiter.tenant))
                return
        guest.phase = Phase.SPARE
        brood.spares[guest.worker.serial] = guest
        if not brood.tenants:
            self._guests.dismiss(guest)
        self._turn()
        brood.tell()

    def on_gone(self, guest: Guest, phase: Phase, report: ExitReport) -> None:
        """A guest has ended."""
        self.tally.ended(report, guest.worker.kill_reason)
        if guest.tenant is not None:
            self._heed(guest, guest.tenant, report)
        if phase is Phase.BOOTING:
            self.on_unborn(guest.brood, guest.worker.kill_reason or ending(report.status))
        if phase is Phase.SPARE:
            # Not replaced before a run wants it: one that cannot live idle would be made again and again.
            guest.brood.tell()
        else:
            self._turn()

    def on_unborn(self, brood: Brood, reason: str) -> None:
        """A guest was not to be."""
        brood.boot_failures += 1
        self._keep_promises(brood)
        if brood.has_failed:
            error = SpawnerError(f"workers end before they are ready: {reason}")
            self._fail_waiters(error, lambda waiter: waiter.brood is brood)
            brood.tell(error)

    def on_up(self) -> None:
        """A spawner is in use now. Spares of the one before serve until there are fresh ones."""
        self._turn()

    def on_lost(self, spawner: Spawner, *, was_in_use: bool) -> None:
        """A spawner has ended unasked, and its guests with it."""
        verdict = Verdict(ErrorCode.WORKER_CRASHED, "the process that makes workers ended, and its workers with it")
        lost = self._guests.all(lambda guest: guest.spawner is spawner)
        if lost:
            self.tally.killed["spawner"] += len(lost)
        self._drop(lost, verdict)
        if was_in_use:
            self._fail_everybody(SpawnerError("the process that makes workers ended; try again"))
        else:
            self._turn()

    def on_start_failed(self, error: EnclaveError) -> None:
        """No spawner is in use, and none could be started: the next run tries again."""
        self._fail_everybody(error)

    # Below: runs that wait.

    async def _wait(self, tenant: Tenant, brood: Brood) -> Worker:
        free = self._settings.max_workers - self._guests.lent_count - self._broods.promised_count()
        if self._queue.is_full(tenant, free, self._broods.tenant_count):
            raise QueueFull
        if brood.has_failed:
            brood.boot_failures = 0  # the machine may be better by now
        started = time.monotonic()
        waiter = Waiter(tenant, brood, asyncio.get_running_loop().create_future())
        self._queue.push(tenant, waiter)
        try:
            await self._ensure()
            self._turn()
            waits_most_s = self._settings.queue_timeout_ms / 1_000
            timer = waiter.future.get_loop().call_later(waits_most_s, waiter.fail, QueueTimeout())
            try:
                worker = await waiter.future
            finally:
                timer.cancel()
        except BaseException:
            self._give_up(waiter)
            raise
        wait_ms = (time.monotonic() - started) * 1_000
        tenant.tally.waited(wait_ms)
        self.tally.waited(wait_ms)
        return worker

    def _give_up(self, waiter: Waiter) -> None:
        """A run waits no more. What was promised to it goes to the next, or becomes a spare."""
        if not self._queue.remove(waiter.tenant, waiter) and waiter in waiter.brood.promised:
            waiter.brood.promised.remove(waiter)
            if not self._closed:
                self._turn()
        if not waiter.future.done():
            waiter.future.cancel()
        elif not waiter.future.cancelled() and waiter.future.exception() is None:
            waiter.brood.wanted += 1  # which the release takes back, and so does whoever waited in vain
            self.release(waiter.tenant, waiter.future.result())  # it came in the same turn of the loop

    def _turn(self) -> None:
        """Give out what there is: to those who wait, in their order, then to the spares."""
        if self._closed or self._spawners.current is None:
            return
        while (waiter := self._queue.first()) is not None and self._spawners.current is not None:
            brood = waiter.brood
            if waiter.is_over:
                self._queue.pop()
            elif (refusal := self._spares.refusal(brood)) is not None:
                self._queue.pop().fail(refusal)
            elif (guest := self._guests.take_spare(brood)) is not None:
                self._queue.pop().future.set_result(self._guests.lend(guest, waiter.tenant))
            elif brood.unpromised > 0:
                brood.promised.append(self._queue.pop())
            elif not self._spares.make_room(brood):
                break
            elif self._guests.spawn(brood, is_awaited=True):
                brood.promised.append(self._queue.pop())
        self._spares.fill()
        if self._idle_timer is None and self.loop is not None:
            self._idle_timer = self.loop.call_later(self._settings.idle_timeout_ms / 1_000, self._end_period)

    def _end_period(self) -> None:
        """Demand has passed: spares go that nobody has needed, and the spawner too if none are kept."""
        self._idle_timer = None
        if self._closed:
            return
        if self._spares.end_period():
            assert self.loop is not None
            self._idle_timer = self.loop.call_later(self._settings.idle_timeout_ms / 1_000, self._end_period)
        elif not self._settings.min_workers and not self._guests.occupied and not self._queue:
            self._spawners.rest()

    # Guests.

    def _retire(self, worker: Worker) -> None:
        worker.retire()
        self._turn()

    def _heed(self, guest: Guest, tenant: Tenant, report: ExitReport) -> None:
        """Learn from the end of a guest that has seen a script."""
        tenant.tally.ended(report, guest.worker.kill_reason)
        has_crashed = is_crash(report)
        tenant.ended(guest.worker, is_crash=has_crashed)
        if not has_crashed:
            return
        assert guest.spawner is not None
        _LOG.warning("a worker was %s; its spawner is replaced", ending(report.status))
        unused = (Phase.BOOTING, Phase.SPARE)
        for other in self._guests.all(lambda each: each.spawner is guest.spawner and each.phase in unused):
            self._guests.dismiss(other)
            self._keep_promises(other.brood)
        self._spawners.discard(guest.spawner)

    def _keep_promises(self, brood: Brood) -> None:
        """Those to whom a guest was promised that will not come are next in the queue."""
        while brood.unpromised < 0:
            waiter = brood.promised.pop()
            self._queue.push_front(waiter.tenant, waiter)

    def _drop(self, guests: list[Guest], verdict: Verdict) -> None:
        """Guests whose ends nobody will report."""
        for guest in guests:
            self._guests.drop(guest, verdict)
            if guest.tenant is not None:
                guest.tenant.lost(guest.worker)
        for brood in self._broods:
            self._keep_promises(brood)

    def _fail_waiters(self, error: EnclaveError, is_meant: Callable[[Waiter], bool]) -> None:
        for waiter in (*self._broods.break_promises(is_meant), *self._queue.remove_all(is_meant)):
            waiter.fail(error)

    def _fail_everybody(self, error: EnclaveError) -> None:
        self._fail_waiters(error, lambda _waiter: True)
        for brood in self._broods:
            brood.tell(error)

    # Parts of the above.

    def _require_here(self) -> None:
        loop = asyncio.get_running_loop()
        if self._closed:
            raise PoolClosed(self._settings.owner)
        if self.loop is None:
            self.loop = loop
        elif self.loop is not loop:
            raise wrong_loop(self._settings.owner)

    async def _ensure(self) -> None:
        try:
            await self._spawners.ensure()
        except SpawnerError:
            if self._closed:
                raise PoolClosed(self.owner) from None
            raise
        if self._closed:
            raise PoolClosed(self.owner)

    def _spawner_config(self) -> SpawnerConfig:
        return SpawnerConfig(templates=self._broods.templates, required_locks=self._settings.required_locks)
