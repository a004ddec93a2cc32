"""What a pool is told, and what a guest is prepared for: made ahead, a spare serves runs of its kind only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..wire.messages import RunLimits

# Forks share one address layout: what one guest learns of it serves the next. So a spawner is replaced now and then.
ROTATE_AFTER_FORKS: Final = 1_000


@dataclass(frozen=True, slots=True)
class GuestKind:
    """Everything a guest is told before it says that it is ready. Sizes in bytes.

    Without a seed each guest gets one of its own. A guest is only made where `required_locks` hold.
    """

    template: str
    heap_bytes: int
    message_bytes: int
    limits: RunLimits
    seed: int | None = None
    required_locks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PoolSettings:
    """What the pool is told. Times in milliseconds.

    `min_workers` are the spares kept of each kind in use, `max_workers` all workers together. `required_locks`: what
    every kind on the pool requires, so that the spawner itself refuses. `owner`: what it is that can be closed.
    """

    min_workers: int
    max_workers: int
    max_queue_size: int
    queue_timeout_ms: int
    idle_timeout_ms: int
    required_locks: tuple[str, ...] = ()
    owner: str = "enclave"
    rotate_after_forks: int = ROTATE_AFTER_FORKS
