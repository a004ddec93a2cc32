"""The guests' spawner at work: templates built, locks proven, guests forked."""

from __future__ import annotations

import errno
import gc
from functools import partial
from typing import Any

from ..guest import boot
from ..guest.engine import require_current_engine
from ..wire import control
from .channel import Channel
from .locks import Locks
from .parent import Parent
from .templates import Templates


class Service(Parent):
    """Made once all is in place."""

    def __init__(
        self, channel: Channel, missing: dict[str, str], settings: dict[str, Any], templates: Templates | None = None
    ) -> None:
        """`missing`: locks the spawner could not set for itself. Raises RuntimeError, OSError, LookupError."""
        require_current_engine()
        super().__init__(channel, settings["host"])
        self._templates = templates or Templates(settings["js_runtime"])
        for name in settings["templates"]:
            self._templates.get(name)
        gc.collect()
        gc.freeze()
        self._locks = Locks(missing)
        self._locks.prove(self.size_before_fork())
        self._locks.hold()
        self._refusal = [name for name in settings["required_locks"] if name in self._locks.missing]

    def facts(self) -> dict[str, Any]:
        """Locks, and what they were found on."""
        return self._locks.facts()

    def spawn(self, request: control.Spawn, descriptor: int) -> None:
        """Fork a guest; see Parent."""
        if self._refusal:
            self.fail(request.serial, errno.EPERM, f"a required lock is missing: {self._refusal[0]}")
            return
        try:
            engine = self._templates.get(request.template)
        except LookupError:
            raise LookupError(f"there is no template {request.template!r}") from None
        plan = self._locks.plan(
            self.size_before_fork(),
            request.heap_bytes,
            request.message_bytes,
            request.cpu_ms,
            rehearses=request.rehearses,
        )
        self._nursery.fork(request.serial, partial(boot.run, plan, descriptor, engine))
