"""The guests of one kind on a pool: those that boot, those that wait to be lent, and how many are wanted."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator
from enum import Enum
from typing import TYPE_CHECKING

from .kinds import GuestKind
from .spawners import Spawner
from .worker import Worker

if TYPE_CHECKING:
    from .tenant import Tenant

# Guests that die before they are ready, one after the other, until the pool gives up: then it is the machine.
BOOT_FAILURES = 3


class Phase(Enum):
    """Where a guest stands with its pool. Leaving, it counts no more against max_workers."""

    BOOTING = "booting"
    SPARE = "spare"
    LENT = "lent"
    LEAVING = "leaving"


class Guest:
    """A worker as the pool holds it, from the request to make it until its exit report."""

    __slots__ = ("brood", "phase", "spawner", "tenant", "worker")

    def __init__(self, worker: Worker, brood: Brood) -> None:
        self.worker = worker
        self.brood = brood
        self.spawner: Spawner | None = None
        self.phase = Phase.BOOTING
        # Whose script it has seen.
        self.tenant: Tenant | None = None


class Waiter:
    """A run that waits for a worker."""

    __slots__ = ("brood", "future", "tenant")

    def __init__(self, tenant: Tenant, brood: Brood, future: asyncio.Future[Worker]) -> None:
        self.tenant = tenant
        self.brood = brood
        self.future = future

    @property
    def is_over(self) -> bool:
        """True if it waits no more: cancelled just now, say."""
        return self.future.done() or self.future.get_loop().is_closed()

    def fail(self, error: Exception) -> None:
        """Have it raise, if it still waits."""
        if not self.is_over:
            self.future.set_exception(error)


class Brood:
    """Guests of one kind. Demand is the most runs at once, of the last period and the one before it."""

    def __init__(self, kind: GuestKind) -> None:
        self.kind = kind
        self.tenants: set[Tenant] = set()
        self.booting: dict[int, Guest] = {}
        self.spares: dict[int, Guest] = {}
        # Who gets the guests that boot now, in this order; what boots beyond them becomes a spare.
        self.promised: deque[Waiter] = deque()
        # Runs that have a worker or want one.
        self.wanted = 0
        self.boot_failures = 0
        self._peak = 0
        self._last_peak = 0
        # Who waits for spares to be ready, without wanting one.
        self._watchers: list[asyncio.Future[None]] = []

    @property
    def demand(self) -> int:
        """The most runs at once, lately."""
        return max(self._peak, self._last_peak)

    @property
    def has_failed(self) -> bool:
        """True when guests of this kind end before they are ready, one after the other."""
        return self.boot_failures >= BOOT_FAILURES

    @property
    def unpromised(self) -> int:
        """Guests on their way that nobody waits for yet."""
        return len(self.booting) - len(self.promised)

    def want(self) -> None:
        """A run wants a worker."""
        self.wanted += 1
        self._peak = max(self._peak, self.wanted)

    def spare_target(self, min_workers: int) -> int:
        """How many spares there should be; without an enclave that uses them, none."""
        return max(min_workers, self.demand - self.wanted) if self.tenants else 0

    def end_period(self) -> None:
        """Demand of before the last period is forgotten."""
        self._last_peak, self._peak = self._peak, self.wanted

    def watch(self) -> asyncio.Future[None]:
        """Done when the number of spares has changed; raises when guests of this kind do not come to be."""
        watcher: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._watchers.append(watcher)
        return watcher

    def tell(self, error: Exception | None = None) -> None:
        """Tell those who watch."""
        watchers, self._watchers = self._watchers, []
        for watcher in watchers:
            if watcher.done() or watcher.get_loop().is_closed():
                continue
            if error is None:
                watcher.set_result(None)
            else:
                watcher.set_exception(error)


class Broods:
    """The broods in use, by kind; the one used last is last."""

    def __init__(self) -> None:
        self._by_kind: OrderedDict[GuestKind, Brood] = OrderedDict()

    def __iter__(self) -> Iterator[Brood]:
        return iter(list(self._by_kind.values()))

    def __reversed__(self) -> Iterator[Brood]:
        return reversed(list(self._by_kind.values()))

    def of(self, tenant: Tenant) -> Brood:
        """The tenant's brood; its first use makes it a tenant."""
        if tenant.brood is None:
            tenant.brood = self._by_kind.setdefault(tenant.kind, Brood(tenant.kind))
            tenant.brood.tenants.add(tenant)
        return tenant.brood

    def leave(self, tenant: Tenant) -> Brood | None:
        """A tenant goes. Returns its brood if nobody is left who uses it."""
        brood = tenant.brood
        if brood is None:
            return None
        brood.tenants.discard(tenant)
        if brood.tenants:
            return None
        if self._by_kind.get(brood.kind) is brood:
            del self._by_kind[brood.kind]
        return brood

    def used(self, brood: Brood) -> None:
        """The brood is the one used last."""
        if brood.tenants:
            self._by_kind.move_to_end(brood.kind)

    def dispensable(self, brood: Brood) -> Guest | None:
        """A spare that may make room for a guest of this brood: of the others, one of those used longest ago."""
        for other in self._by_kind.values():
            if other is not brood and other.spares:
                return next(iter(other.spares.values()))
        return None

    @property
    def tenant_count(self) -> int:
        """All tenants."""
        return sum(len(brood.tenants) for brood in self)

    def promised_count(self, tenant: Tenant | None = None) -> int:
        """Runs to whom a guest that boots was promised, of one tenant or of all."""
        return sum(tenant is None or waiter.tenant is tenant for brood in self for waiter in list(brood.promised))

    def break_promises(self, is_meant: Callable[[Waiter], bool]) -> list[Waiter]:
        """Take out those who are meant; what was promised to them becomes a spare."""
        found = [waiter for brood in self for waiter in brood.promised if is_meant(waiter)]
        for waiter in found:
            waiter.brood.promised.remove(waiter)
        return found

    @property
    def templates(self) -> tuple[str, ...]:
        """Names of the templates in use."""
        return tuple(dict.fromkeys(brood.kind.template for brood in self))
