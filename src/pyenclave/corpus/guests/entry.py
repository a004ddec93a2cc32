"""The spawner's process with an engine that is taken over: launch(…, entry=…) runs `main` of this module.

Only what exists in the spawner's own process too is loaded here; the rest once the engine's binding is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from ...runtime.spawner import main as spawner

if TYPE_CHECKING:
    from ...runtime.spawner.channel import Channel
    from ...runtime.spawner.service import Service


def main(descriptor: int, settings_text: str) -> NoReturn:
    """Be a spawner whose guests run the `program` of the settings, with the `facts` it may know."""
    spawner.main(descriptor, settings_text, _make_service)


def _make_service(channel: Channel, missing: dict[str, str], settings: dict[str, Any]) -> Service:
    from .engine import TakenOverService

    return TakenOverService(channel, missing, settings)
