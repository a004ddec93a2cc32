"""The engine without its own limit of memory or of stack, the guest without its timers.

Needs the binding: imported in a spawner only.
"""

from __future__ import annotations

import signal
from typing import Any

from ...runtime.guest.engine import Engine
from ...runtime.spawner.channel import Channel
from ...runtime.spawner.service import Service
from ...runtime.spawner.templates import Templates


class UnboundedEngine(Engine):
    """An engine that leaves it to the kernel."""

    def __init__(self, level: str, prelude: str, unbounded: frozenset[str]) -> None:
        super().__init__(level, prelude)
        self._unbounded = unbounded
        if "stack" in unbounded:
            self._context.set_max_stack_size(0)

    def limit_memory(self, heap_bytes: int) -> None:
        """Nothing, where memory is without a limit."""
        if "memory" not in self._unbounded:
            super().limit_memory(heap_bytes)


class UnboundedService(Service):
    """A spawner's service with such engines."""

    def __init__(self, channel: Channel, missing: dict[str, str], settings: dict[str, Any]) -> None:
        if "timers" in settings["unbounded"]:
            # In this process and its guests alone.
            vars(signal)["setitimer"] = _set_no_timer
        templates = _UnboundedTemplates(settings["js_runtime"], frozenset(settings["unbounded"]))
        super().__init__(channel, missing, settings, templates=templates)


def _set_no_timer(_which: int, _seconds: float, _interval: float = 0.0) -> tuple[float, float]:
    return 0.0, 0.0


class _UnboundedTemplates(Templates):
    def __init__(self, js_runtime: str, unbounded: frozenset[str]) -> None:
        super().__init__(js_runtime)
        self._unbounded = unbounded

    def make(self, level: str, prelude: str) -> Engine:
        return UnboundedEngine(level, prelude, self._unbounded)
