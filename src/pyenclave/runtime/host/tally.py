"""Counting what becomes of runs and workers; `stats()` makes snapshots of it."""

from __future__ import annotations

import asyncio
import os
import signal
from collections import Counter
from typing import Final

from ...stats import QueueStats
from ..guest import statuses
from .outcome import ExitReport

# Ends by these signals mean that the engine's memory was out of order, or that someone tried the walls. Forks share
# one address layout, so what such a guest has learnt would help the next: a new spawner is due.
CRASH_SIGNALS: Final = frozenset({signal.SIGSEGV, signal.SIGBUS, signal.SIGILL, signal.SIGABRT, signal.SIGSYS})

_CAUSES: Final[dict[int, str]] = {
    signal.SIGALRM: "wall_clock",
    signal.SIGPROF: "processor_time",
    signal.SIGXCPU: "processor_time",
    signal.SIGSYS: "forbidden_call",
    **dict.fromkeys((signal.SIGSEGV, signal.SIGBUS, signal.SIGILL, signal.SIGABRT, signal.SIGFPE), "crash"),
}


def is_crash(report: ExitReport) -> bool:
    """True for an end that calls for a new spawner."""
    return os.WIFSIGNALED(report.status) and os.WTERMSIG(report.status) in CRASH_SIGNALS


def cause_of_death(report: ExitReport, kill_reason: str | None) -> str | None:
    """Why a guest was killed, in the words of `WorkerPoolStats.killed`; None if it ended by itself."""
    if not os.WIFSIGNALED(report.status):
        return "memory" if os.waitstatus_to_exitcode(report.status) == statuses.OUT_OF_MEMORY else None
    number = os.WTERMSIG(report.status)
    if number == signal.SIGKILL:
        return "host" if kill_reason is not None else "memory"
    return _CAUSES.get(number, "signal")


class Tally:
    """The counts of one enclave, or of one pool."""

    def __init__(self) -> None:
        self.runs: Counter[str] = Counter()
        self.killed: Counter[str] = Counter()
        self.waits = 0
        self.total_wait_ms = 0.0
        self.max_wait_ms = 0.0
        self.crashes = 0

    def add(self, other: Tally) -> None:
        """Count what another counted as well."""
        self.runs.update(dict(other.runs))
        self.killed.update(dict(other.killed))
        self.waits += other.waits
        self.total_wait_ms += other.total_wait_ms
        self.max_wait_ms = max(self.max_wait_ms, other.max_wait_ms)
        self.crashes += other.crashes

    def waited(self, wait_ms: float) -> None:
        """A run that had to wait has its worker."""
        self.waits += 1
        self.total_wait_ms += wait_ms
        self.max_wait_ms = max(self.max_wait_ms, wait_ms)

    def ended(self, report: ExitReport, kill_reason: str | None) -> None:
        """A guest has ended."""
        cause = cause_of_death(report, kill_reason)
        if cause is not None:
            self.killed[cause] += 1
        self.crashes += is_crash(report)

    def queue_stats(self, length: int) -> QueueStats:
        """A snapshot."""
        return QueueStats(
            length=length, waits=self.waits, total_wait_ms=self.total_wait_ms, max_wait_ms=self.max_wait_ms
        )


class Activity:
    """How many runs are under way; on the loop one can wait until there are none."""

    def __init__(self) -> None:
        self.count = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def begin(self) -> None:
        """One more."""
        self.count += 1
        self._idle.clear()

    def end(self) -> None:
        """One less."""
        self.count -= 1
        if not self.count:
            self._idle.set()

    async def idle(self) -> None:
        """Return when there is none."""
        await self._idle.wait()
