"""How many spares there are: made ahead where there is room, let go for those who wait, or when nobody needs them."""

from __future__ import annotations

from ...errors import LockdownError
from .brood import Brood, Broods
from .guests import Guests
from .kinds import PoolSettings
from .refusals import missing_locks
from .spawners import Spawners


class Spares:
    """Looks after the spares of every kind on a pool."""

    def __init__(self, settings: PoolSettings, spawners: Spawners, guests: Guests, broods: Broods) -> None:
        self._settings = settings
        self._spawners = spawners
        self._guests = guests
        self._broods = broods

    def refusal(self, brood: Brood) -> LockdownError | None:
        """Why no guest of the kind may be made with the spawner in use."""
        return missing_locks(brood.kind.required_locks, self._spawners.report.get("locks", {}))

    def fill(self) -> None:
        """Ask for spares as far as there is room; those of an older spawner go when fresh ones are there."""
        for brood in reversed(self._broods):
            if self.refusal(brood) is not None:
                continue
            stale = [guest for guest in brood.spares.values() if guest.spawner is not self._spawners.current]
            missing = brood.spare_target(self._settings.min_workers) - len(brood.spares) + len(stale) - brood.unpromised
            while missing > 0 and not brood.has_failed and self._spawners.current is not None:
                if self._guests.occupied >= self._settings.max_workers:
                    if not stale:
                        break
                    self._guests.dismiss(stale.pop(0))
                missing -= self._guests.spawn(brood, is_awaited=False)
            if missing <= 0 and not brood.unpromised:
                for guest in stale:
                    self._guests.dismiss(guest)

    def make_room(self, brood: Brood) -> bool:
        """Whether a worker may be made for someone who waits; if need be, a spare of the kind used longest ago goes."""
        if self._guests.occupied < self._settings.max_workers:
            return True
        spare = self._broods.dispensable(brood)
        if spare is not None:
            self._guests.dismiss(spare)
        return spare is not None

    def end_period(self) -> bool:
        """Spares beyond `min_workers` that nobody has needed for a period end. True while there is demand to forget."""
        has_more = False
        for brood in self._broods:
            brood.end_period()
            surplus = len(brood.spares) - brood.spare_target(self._settings.min_workers)
            for guest in list(brood.spares.values())[: max(0, surplus)]:
                self._guests.dismiss(guest)
            has_more = has_more or brood.demand > 0
        return has_more
