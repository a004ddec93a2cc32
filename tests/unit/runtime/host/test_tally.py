"""How a guest's end is counted, and sums of snapshots."""

from __future__ import annotations

import signal

import pytest

from pyenclave.runtime.guest import statuses
from pyenclave.runtime.host.outcome import ExitReport, Usage
from pyenclave.runtime.host.tally import Tally, cause_of_death, is_crash
from pyenclave.stats import QueueStats, WorkerCounts, WorkerPoolStats


@pytest.mark.parametrize(
    ("status", "reason", "cause", "crash"),
    [
        (0, None, None, False),
        (statuses.OUT_OF_MEMORY << 8, None, "memory", False),
        (signal.SIGALRM, None, "wall_clock", False),
        (signal.SIGPROF, None, "processor_time", False),
        (signal.SIGXCPU, None, "processor_time", False),
        (signal.SIGKILL, None, "memory", False),
        (signal.SIGKILL, "the run was given up", "host", False),
        (signal.SIGSYS, None, "forbidden_call", True),
        (signal.SIGSEGV, None, "crash", True),
        (signal.SIGSEGV | 0x80, None, "crash", True),
        (signal.SIGBUS, None, "crash", True),
        (signal.SIGILL, None, "crash", True),
        (signal.SIGABRT, None, "crash", True),
        (signal.SIGFPE, None, "crash", False),
        (signal.SIGTERM, None, "signal", False),
        (40, None, "signal", False),
    ],
)
def test_what_an_end_counts_as(status: int, reason: str | None, cause: str | None, crash: bool) -> None:
    report = ExitReport(status, Usage(0.0, 0))
    assert (cause_of_death(report, reason), is_crash(report)) == (cause, crash)
    tally = Tally()
    tally.ended(report, reason)
    assert (dict(tally.killed), tally.crashes) == ({} if cause is None else {cause: 1}, int(crash))


def test_tallies_add_up() -> None:
    first, second = Tally(), Tally()
    first.waited(4.0)
    second.waited(8.0)
    second.runs["SUCCESS"] += 2
    second.add(first)
    queue = second.queue_stats(3)
    assert queue == QueueStats(length=3, waits=2, total_wait_ms=12.0, max_wait_ms=8.0)
    assert queue.mean_wait_ms == 6.0
    assert QueueStats().mean_wait_ms == 0.0
    assert dict(second.runs) == {"SUCCESS": 2}


def test_snapshots_add_up() -> None:
    one = WorkerPoolStats(
        workers=WorkerCounts(live=3, busy=1),
        queue=QueueStats(length=1, waits=2, total_wait_ms=5.0, max_wait_ms=4.0),
        runs={"SUCCESS": 2},
        forks=4,
    )
    other = WorkerPoolStats(queue=QueueStats(max_wait_ms=3.0), runs={"SUCCESS": 1, "TIMEOUT": 1}, spawners=1)
    both = one + other
    assert both.workers == WorkerCounts(live=3, busy=1)
    assert both.queue == QueueStats(length=1, waits=2, total_wait_ms=5.0, max_wait_ms=4.0)
    assert (both.runs, both.forks, both.spawners) == ({"SUCCESS": 3, "TIMEOUT": 1}, 4, 1)
    assert both.model_dump(by_alias=True)["queue"]["totalWaitMs"] == 5.0
