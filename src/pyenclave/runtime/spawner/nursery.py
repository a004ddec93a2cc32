"""The guests of a spawner: fork, deadline, kill, wait. The spawner is their only parent."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable
from typing import NoReturn

from ..wire import control
from .channel import Channel

_NS_PER_MS = 1_000_000


class Guest:
    """A guest that has not been waited for yet."""

    __slots__ = ("deadline_ns", "pid", "pidfd", "serial")

    def __init__(self, serial: int, pid: int, pidfd: int) -> None:
        self.serial = serial
        self.pid = pid
        self.pidfd = pidfd
        # Of CLOCK_MONOTONIC; 0 while the host has set none.
        self.deadline_ns = 0


class Nursery:
    """Every guest is in here from its fork to its wait; each is reported as spawned first, then as exited, once."""

    def __init__(self, channel: Channel, poller: select.poll) -> None:
        self._channel = channel
        self._poller = poller
        self._by_pidfd: dict[int, Guest] = {}
        self._by_serial: dict[int, Guest] = {}
        # Those with a deadline, which few live to have: the host tells of it late.
        self._timed: dict[int, Guest] = {}

    def knows(self, serial: int) -> bool:
        """True if a guest of this serial lives."""
        return serial in self._by_serial

    def fork(self, serial: int, be: Callable[[], NoReturn]) -> None:
        """Make a guest: `be` is all it does. Raises OSError; then nothing was left behind."""
        pid = os.fork()
        if pid == 0:
            be()
        pidfd = None
        try:
            pidfd = os.pidfd_open(pid)
            # It takes a descriptor more, and there may be none.
            self._channel.send(control.Spawned(serial, pid), pidfd)
        except OSError:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            if pidfd is not None:
                os.close(pidfd)
            raise
        guest = Guest(serial, pid, pidfd)
        self._by_pidfd[pidfd] = guest
        self._by_serial[serial] = guest
        self._poller.register(pidfd, select.POLLIN)

    def owns(self, descriptor: int) -> bool:
        """True if this is a guest's pidfd."""
        return descriptor in self._by_pidfd

    def reap(self, pidfd: int) -> None:
        """Wait for a guest that has ended, and report how."""
        guest = self._by_pidfd.pop(pidfd)
        del self._by_serial[guest.serial]
        self._timed.pop(guest.serial, None)
        self._poller.unregister(pidfd)
        _, status, usage = os.wait4(guest.pid, 0)
        os.close(pidfd)
        self._channel.send(
            control.Exited(
                guest.serial,
                status,
                round(usage.ru_utime * 1_000_000),
                round(usage.ru_stime * 1_000_000),
                usage.ru_maxrss,
            )
        )

    def set_deadline(self, serial: int, monotonic_ns: int) -> None:
        """Kill the guest at this time, 0 for never. One that has ended meanwhile is no error."""
        guest = self._by_serial.get(serial)
        if guest is not None:
            guest.deadline_ns = monotonic_ns
            self._timed[serial] = guest

    def kill(self, serial: int) -> None:
        """Kill a guest. One that has ended meanwhile is no error."""
        guest = self._by_serial.get(serial)
        if guest is not None:
            _kill(guest)

    def kill_overdue(self) -> int | None:
        """Kill every guest past its deadline. Returns milliseconds to the next one, None if there is none."""
        if not self._timed:
            return None
        now = time.monotonic_ns()
        next_ns = 0
        for guest in self._timed.values():
            if not guest.deadline_ns:
                continue
            if guest.deadline_ns <= now:
                guest.deadline_ns = 0
                _kill(guest)
            elif not next_ns or guest.deadline_ns < next_ns:
                next_ns = guest.deadline_ns
        return -((now - next_ns) // _NS_PER_MS) if next_ns else None

    def end_all(self) -> None:
        """Kill and wait for every guest, without reports: the host is gone."""
        for guest in self._by_serial.values():
            _kill(guest)
        for guest in self._by_serial.values():
            os.waitpid(guest.pid, 0)


def _kill(guest: Guest) -> None:
    # It has not been waited for, so the pid cannot be another's; if it has ended, the signal goes nowhere.
    os.kill(guest.pid, signal.SIGKILL)
