"""A host that forks: the copy must neither use nor end what belongs to the original.

`os.fork` copies descriptors, but no threads, and an event loop whose selector both would change. So the copy closes its
descriptors at once, touching neither selector nor process, and makes its own pools, loops and threads on first use.
"""

from __future__ import annotations

import os
import threading
from typing import Protocol
from weakref import WeakSet


class Held(Protocol):
    """What has descriptors that a copy must let go of."""

    def forget(self) -> None:
        """Close the descriptors, and nothing else: the original goes on using what they stand for."""


class _State:
    def __init__(self) -> None:
        self.generation = 0
        self.lock = threading.RLock()
        self.held: WeakSet[Held] = WeakSet()
        # Kept for ever: what would clean up after itself when collected, and would do so in the original.
        self.left_behind: list[object] = []


_STATE = _State()


def generation() -> int:
    """How many forks lie between this process and the one that imported this module."""
    return _STATE.generation


def renewal_lock() -> threading.RLock:
    """For making things anew in a copy, of which one may be part of another; each copy has a fresh one."""
    return _STATE.lock


def hold(held: Held) -> None:
    """Have `held` forget its descriptors in every copy made from now on, for as long as it lives."""
    _STATE.held.add(held)


def leave_behind(*things: object) -> None:
    """Keep what a copy inherited and does not use from being collected."""
    _STATE.left_behind.extend(things)


def _in_the_copy() -> None:
    _STATE.generation += 1
    _STATE.lock = threading.RLock()
    held = list(_STATE.held)
    _STATE.held = WeakSet()
    for each in held:
        each.forget()
    _STATE.left_behind.extend(held)


os.register_at_fork(after_in_child=_in_the_copy)
