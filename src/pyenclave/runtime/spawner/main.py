"""The spawner's first acts: signals, locks of its own, the engine's binding; then it serves."""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from typing import TYPE_CHECKING, Any, NoReturn

from ..wire.control import Failed
from . import environment
from .channel import Channel

if TYPE_CHECKING:
    from .service import Service

    MakeService = Callable[[Channel, dict[str, str], dict[str, Any]], Service]

# Exit status when it could not start; others are those of `Parent.serve`.
FAILED = 1


def main(descriptor: int, settings_text: str, make_service: MakeService | None = None) -> NoReturn:
    """Be a spawner on the control socket `descriptor`. Exits when that ends; prints nothing, raises nothing.

    `make_service` is called once the binding is loaded, which a service needs.
    """
    environment.reset_signals()
    environment.fix_timezone()
    # From here on nothing is collected: a collection in a guest would write to pages it shares with its siblings.
    gc.disable()
    control = os.dup(descriptor)
    os.close(descriptor)
    channel = Channel(control)
    try:
        settings = json.loads(settings_text)
        missing = environment.harden()
        load_binding(settings["binding"])
        service = (make_service or _make_service)(channel, missing, settings)
    except Exception as error:
        channel.send(Failed(0, getattr(error, "errno", None) or 0, f"{type(error).__name__}: {error}"))
        os._exit(FAILED)
    os._exit(service.serve())


def _make_service(channel: Channel, missing: dict[str, str], settings: dict[str, Any]) -> Service:
    from .service import Service

    return Service(channel, missing, settings)


def load_binding(path: str) -> None:
    """Load `_quickjs` from exactly this file, so that no other of the same name can be found first."""
    loader = ExtensionFileLoader("_quickjs", path)
    spec = ModuleSpec("_quickjs", loader, origin=path)
    module = loader.create_module(spec)
    loader.exec_module(module)
    sys.modules["_quickjs"] = module
