"""Why a pool gives no worker."""

from __future__ import annotations

from collections.abc import Mapping

from ...errors import ConfigError, LockdownError
from . import lockdown


class QueueFull(Exception):
    """Raised when as many runs wait as may; the pool goes on."""


class QueueTimeout(Exception):
    """Raised when no worker was free in time; the pool goes on."""


class PoolClosed(ConfigError):
    """Raised when the pool is closed, or was while someone waited for it; `owner` is what was closed."""

    def __init__(self, owner: str) -> None:
        super().__init__(f"this {owner} is closed; make a new one")
        self.owner = owner


def wrong_loop(owner: str) -> ConfigError:
    """A pool belongs to one loop."""
    article = "an" if owner == "enclave" else "a"
    return ConfigError(f"{article} {owner} belongs to the event loop it was first used on; make one per loop")


def missing_locks(required: tuple[str, ...], report: Mapping[str, str]) -> LockdownError | None:
    """What a spawner's report says against a kind of guest; None if it holds every lock required."""
    if all(report.get(name) == "held" for name in required):
        return None
    missing = {name: why for name, why in report.items() if name in required and why != "held"}
    return LockdownError(lockdown.text_of(missing))
