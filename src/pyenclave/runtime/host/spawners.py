"""The spawner in use, its successor while that starts, and those that went out of use and still have guests at work."""

from __future__ import annotations

import asyncio
import functools
import json
import logging
from collections.abc import Callable
from typing import Any, Protocol

from ...errors import EnclaveError, SpawnerError
from ..spawner.launch import SpawnerConfig, launch
from ..wire import control
from .link import Launch, SpawnerLink

_LOG = logging.getLogger("pyenclave")


class Spawner:
    """One spawner process: the line to it, how often it forked, how many of its guests are not buried yet."""

    def __init__(self) -> None:
        self.link: SpawnerLink
        self.fork_count = 0
        self.guest_count = 0


class Owner(Protocol):
    """Who uses the spawners."""

    def on_report(self, spawner: Spawner, report: control.Report, descriptor: int | None) -> None:
        """A spawner reports of a guest."""

    def on_up(self) -> None:
        """A spawner is in use now; one that was before goes when its guests have gone."""

    def on_lost(self, spawner: Spawner, *, was_in_use: bool) -> None:
        """A spawner has ended unasked, and its guests with it."""

    def on_start_failed(self, error: EnclaveError) -> None:
        """No spawner is in use, and none could be started."""


class Spawners:
    """Belongs to the loop it is first used on. After `rotate_after` forks a spawner is replaced by a new one."""

    def __init__(
        self, config: Callable[[], SpawnerConfig], owner: Owner, rotate_after: int, launch: Launch = launch
    ) -> None:
        self._launch = launch
        self._config = config
        self._owner = owner
        self._rotate_after = rotate_after
        self._current: Spawner | None = None
        self._next: Spawner | None = None
        self._old: set[Spawner] = set()
        self._starting: asyncio.Task[None] | None = None
        self._is_closed = False
        self.report: dict[str, Any] = {}
        self.fork_count = 0
        self.rotation_count = 0

    @property
    def count(self) -> int:
        """Spawners that have not ended."""
        return (self._current is not None) + (self._next is not None) + len(self._old)

    @property
    def current(self) -> Spawner | None:
        """The one in use, if there is one."""
        return self._current

    async def ensure(self) -> None:
        """Have one in use. Raises SpawnerError, ConfigError."""
        if self._current is not None:
            return
        await asyncio.shield(self._start())
        if self._current is None:
            raise SpawnerError("the process that makes workers ended as soon as it had started")

    def fork(self, request: control.Spawn, passed: Any) -> Spawner:
        """Have the spawner in use make a guest. There must be one."""
        spawner = self._current
        assert spawner is not None
        spawner.fork_count += 1
        spawner.guest_count += 1
        self.fork_count += 1
        spawner.link.send(request, passed)
        if spawner.fork_count >= self._rotate_after:
            self._start()
        return spawner

    def send(self, spawner: Spawner, request: control.Request) -> None:
        """Tell a spawner something, if it is still there."""
        if spawner.link.is_open:
            spawner.link.send(request)

    def buried(self, spawner: Spawner) -> None:
        """A guest of the spawner has been waited for, or was never made."""
        spawner.guest_count -= 1
        self._see_off(spawner)

    def discard(self, spawner: Spawner) -> None:
        """Use a spawner no more, from this moment; its guests may come to their ends. A successor is started."""
        if spawner is not self._current:
            return
        self._current = None
        self._old.add(spawner)
        self.rotation_count += 1
        self._start()
        self._see_off(spawner)

    def rest(self) -> None:
        """End the spawner in use, which has no guests; the next `ensure` starts another."""
        spawner, self._current = self._current, None
        if spawner is not None:
            self._old.add(spawner)
            self._see_off(spawner)

    def close(self) -> None:
        """End all of them, and their guests. Waits some milliseconds."""
        self._is_closed = True
        for spawner in (self._current, self._next, *self._old):
            if spawner is not None:
                spawner.link.close()
        self._current = self._next = None
        self._old.clear()

    async def settled(self) -> None:
        """After `close`: wait until no task is left."""
        if self._starting is not None:
            await asyncio.wait([self._starting])

    def forget(self) -> None:
        """In a copy of the host: see fork_watch."""
        for spawner in (self._current, self._next, *self._old):
            if spawner is not None:
                spawner.link.forget()

    def _start(self) -> asyncio.Task[None]:
        if self._starting is None:
            self._starting = asyncio.get_running_loop().create_task(self._start_one())
            self._starting.add_done_callback(self._started)
        return self._starting

    async def _start_one(self) -> None:
        if self._is_closed:
            raise SpawnerError("closed before it was started")
        spawner = self._next = Spawner()
        spawner.link = SpawnerLink(
            self._config(),
            functools.partial(self._owner.on_report, spawner),
            functools.partial(self._lost, spawner),
            self._launch,
        )
        try:
            self.report = json.loads(await spawner.link.start())
        finally:
            self._next = None
        if not spawner.link.is_open:
            return  # it greeted and ended in one turn of the loop
        previous, self._current = self._current, spawner
        if previous is not None:
            self._old.add(previous)
            self.rotation_count += 1
        # After this task, so that whoever waits for it finds it done.
        asyncio.get_running_loop().call_soon(self._is_up, spawner, previous)

    def _is_up(self, spawner: Spawner, previous: Spawner | None) -> None:
        if self._current is spawner:
            self._owner.on_up()
        if previous is not None:
            self._see_off(previous)

    def _started(self, task: asyncio.Task[None]) -> None:
        self._starting = None
        error = None if task.cancelled() else task.exception()
        if error is None or self._is_closed:
            return
        if self._current is not None:
            _LOG.warning("no new spawner could be started, the old one goes on: %s", error)
            self._current.fork_count = 0
        else:
            failure = (
                error if isinstance(error, EnclaveError) else SpawnerError(f"no spawner could be started: {error}")
            )
            self._owner.on_start_failed(failure)

    def _see_off(self, spawner: Spawner) -> None:
        if spawner in self._old and not spawner.guest_count and spawner.link.is_open:
            spawner.link.retire(functools.partial(self._old.discard, spawner))

    def _lost(self, spawner: Spawner) -> None:
        was_in_use = spawner is self._current
        if was_in_use:
            self._current = None
        self._old.discard(spawner)
        self._owner.on_lost(spawner, was_in_use=was_in_use)
