"""The spawner's process with an engine that lacks limits of its own: launch(…, entry=…) runs `main` of this module.

What the engine does not stop then, the kernel must. The locks are those of every guest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from ...runtime.spawner import main as spawner

if TYPE_CHECKING:
    from ...runtime.spawner.channel import Channel
    from ...runtime.spawner.service import Service


def main(descriptor: int, settings_text: str) -> NoReturn:
    """Be a spawner whose engines lack the limits that `unbounded` of the settings lists: memory, stack, timers."""
    spawner.main(descriptor, settings_text, _make_service)


def _make_service(channel: Channel, missing: dict[str, str], settings: dict[str, Any]) -> Service:
    from .unbounded_engine import UnboundedService

    return UnboundedService(channel, missing, settings)
