"""The circuit breaker of one enclave: repeated crashes of its workers shut it out for a while.

A crash may be a step of an attack on the engine's memory, and each costs everybody on the pool a new spawner. Pure:
the clock is an argument, in seconds of any monotonic clock.
"""

from __future__ import annotations

from collections import deque
from enum import StrEnum
from typing import Final

# So many crashes within so many seconds open it; after the pause one run may try.
CRASHES: Final = 5
WINDOW_S: Final = 60.0
PAUSE_S: Final = 30.0


class BreakerState(StrEnum):
    """closed: runs pass; open: they are refused; half_open: one at a time may try."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


class BreakerOpen(Exception):
    """Raised when an enclave is shut out; `retry_after_s` is 0 while another run tries. The pool goes on."""

    def __init__(self, retry_after_s: float) -> None:
        super().__init__(retry_after_s)
        self.retry_after_s = retry_after_s


class Breaker:
    """Hears of the end of each worker that an enclave used."""

    def __init__(self) -> None:
        self._crashes: deque[float] = deque(maxlen=CRASHES)
        self._reopens_at: float | None = None
        self._is_trying = False

    def admit(self, now: float) -> bool:
        """Let a run pass; True for the one that tries after the pause. Raises BreakerOpen."""
        if self._reopens_at is None:
            return False
        if now < self._reopens_at or self._is_trying:
            raise BreakerOpen(self.retry_after_s(now))
        self._is_trying = True
        return True

    def require_closed(self, now: float) -> None:
        """For runs that were let pass and have waited since. Raises BreakerOpen."""
        if self._reopens_at is not None:
            raise BreakerOpen(self.retry_after_s(now))

    def give_back(self) -> None:
        """The run that tries got no worker, or its worker's end says nothing of the script."""
        self._is_trying = False

    def ended(self, now: float, *, is_crash: bool, was_try: bool = False) -> None:
        """A worker of the enclave has ended; `was_try` if it was that of the run that tries."""
        if not is_crash:
            if was_try and self._is_trying:
                self._close()
            return
        self._crashes.append(now)
        recent = len(self._crashes) == CRASHES and now - self._crashes[0] <= WINDOW_S
        if recent or was_try:
            self._reopens_at = now + PAUSE_S
            self._is_trying = False

    def state(self, now: float) -> BreakerState:
        """Where it stands."""
        if self._reopens_at is None:
            return BreakerState.CLOSED
        return BreakerState.OPEN if now < self._reopens_at else BreakerState.HALF_OPEN

    def retry_after_s(self, now: float) -> float:
        """Seconds until a run may try; 0 if one may now."""
        return max(0.0, self._reopens_at - now) if self._reopens_at is not None else 0.0

    def _close(self) -> None:
        self._reopens_at = None
        self._is_trying = False
        self._crashes.clear()
