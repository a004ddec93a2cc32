"""Wait statuses and what they mean, from the table of ARCHITECTURE.md."""

from __future__ import annotations

import signal

import pytest

from pyenclave.result import ErrorCode
from pyenclave.runtime.guest import statuses
from pyenclave.runtime.host.exits import verdict_of, wall_timeout
from pyenclave.runtime.host.outcome import ExitReport, Usage, Verdict

WALL_MS, CPU_MS, MEMORY = 1_000, 500, 1 << 20
CORE_DUMPED = 0x80


def verdict(status: int, kill_reason: str | None = None, elapsed_ms: float = 10) -> Verdict:
    return verdict_of(ExitReport(status, Usage(0, 0)), kill_reason, elapsed_ms, WALL_MS, CPU_MS, MEMORY)


@pytest.mark.parametrize(
    ("status", "code", "data"),
    [
        (signal.SIGALRM, ErrorCode.TIMEOUT, {"which": "wall", "limit": WALL_MS}),
        (signal.SIGPROF, ErrorCode.TIMEOUT, {"which": "cpu", "limit": CPU_MS}),
        (signal.SIGXCPU, ErrorCode.TIMEOUT, {"which": "cpu", "limit": CPU_MS}),
        (signal.SIGKILL, ErrorCode.MEMORY_LIMIT_EXCEEDED, {"limit": MEMORY}),
        (statuses.OUT_OF_MEMORY << 8, ErrorCode.MEMORY_LIMIT_EXCEEDED, {"limit": MEMORY}),
    ],
)
def test_limits(status: int, code: ErrorCode, data: dict[str, object]) -> None:
    found = verdict(status)
    assert (found.code, found.data) == (code, data)


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (signal.SIGSYS, "the worker was killed: it made a forbidden system call"),
        (signal.SIGSYS | CORE_DUMPED, "the worker was killed: it made a forbidden system call"),
        (signal.SIGSEGV, "the worker crashed (SIGSEGV)"),
        (signal.SIGSEGV | CORE_DUMPED, "the worker crashed (SIGSEGV)"),
        (signal.SIGBUS, "the worker crashed (SIGBUS)"),
        (signal.SIGILL, "the worker crashed (SIGILL)"),
        (signal.SIGABRT, "the worker crashed (SIGABRT)"),
        (signal.SIGFPE, "the worker crashed (SIGFPE)"),
        (signal.SIGTERM, f"the worker was killed: signal {int(signal.SIGTERM)}"),
        (signal.SIGRTMAX, f"the worker was killed: signal {int(signal.SIGRTMAX)}"),
        (statuses.DONE << 8, "the worker ended early: its last frame was written"),
        (statuses.DEFECT << 8, "the worker ended early: a defect of the guest's own code"),
        (199 << 8, "the worker ended early: exit status 199"),
    ],
)
def test_crashes(status: int, message: str) -> None:
    assert verdict(status) == Verdict(ErrorCode.WORKER_CRASHED, message)


def test_a_kill_of_ours_says_why() -> None:
    found = verdict(signal.SIGKILL, "lived on without its socket")
    assert found == Verdict(ErrorCode.WORKER_CRASHED, "the worker was killed: lived on without its socket")


@pytest.mark.parametrize(("elapsed_ms", "is_timeout"), [(WALL_MS - 1, False), (WALL_MS, True)])
def test_a_kill_after_the_deadline_was_the_spawners(elapsed_ms: float, is_timeout: bool) -> None:
    assert (verdict(signal.SIGKILL, None, elapsed_ms) == wall_timeout(WALL_MS)) is is_timeout
