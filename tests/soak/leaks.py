"""What a process holds, sampled: descriptors, threads, tasks, processes, memory; and whether memory grows."""

from __future__ import annotations

import asyncio
import os
import statistics
import threading
from pathlib import Path
from typing import NamedTuple

_PAGE = os.sysconf("SC_PAGE_SIZE")
# A growth below this over a whole soak is the allocator's: bytes.
_TOLERATED_GROWTH = 1 << 20
# And below this many standard deviations of the samples around their own line it is noise.
_SIGMAS = 3.0


class Holdings(NamedTuple):
    """What is held now. `resident` in bytes."""

    descriptors: int
    threads: int
    tasks: int
    processes: int
    resident: int

    def leaks_since(self, before: Holdings) -> dict[str, int]:
        """What there is more of than before, memory apart, by name."""
        counts = zip(self._fields[:-1], before[:-1], self[:-1], strict=True)
        return {name: now - then for name, then, now in counts if now > then}


def holdings() -> Holdings:
    """Of this process, its tasks on the running loop, and all processes below it."""
    resident = int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE
    # Listing the folder opens one itself.
    descriptors = len(list(Path("/proc/self/fd").iterdir())) - 1
    return Holdings(
        descriptors, threading.active_count(), len(asyncio.all_tasks()), _descendants(os.getpid()), resident
    )


class Growth(NamedTuple):
    """A straight line through samples of memory: bytes per second, bytes over the whole time, and the noise around."""

    slope: float
    total: float
    noise: float

    @property
    def is_leak(self) -> bool:
        """True if the growth stands out of the noise and is more than the allocator's."""
        return self.total > _TOLERATED_GROWTH and self.total > _SIGMAS * self.noise


def growth(times: list[float], resident: list[int]) -> Growth:
    """By least squares. Takes three samples or more."""
    slope, intercept = statistics.linear_regression(times, resident)
    residuals = [value - (slope * time + intercept) for time, value in zip(times, resident, strict=True)]
    return Growth(slope, slope * (times[-1] - times[0]), statistics.pstdev(residuals))


def _descendants(pid: int) -> int:
    """Processes below this one that are alive or not yet waited for; those that end meanwhile do not count."""
    count = 0
    for task in _tasks(pid):
        for child in _read(task / "children").split():
            count += 1 + _descendants(int(child))
    return count


def _tasks(pid: int) -> list[Path]:
    try:
        return list(Path(f"/proc/{pid}/task").iterdir())
    except FileNotFoundError:
        return []


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""
