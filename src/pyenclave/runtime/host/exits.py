"""What the end of a guest means: wait status → verdict. From the kernel's word alone, never the guest's."""

from __future__ import annotations

import os
import signal

from ...result import ErrorCode
from ..guest import statuses
from .outcome import ExitReport, Verdict

_CRASHES = frozenset({signal.SIGSEGV, signal.SIGBUS, signal.SIGILL, signal.SIGABRT, signal.SIGFPE})
_CPU_SIGNALS = frozenset({signal.SIGPROF, signal.SIGXCPU})


def wall_timeout(limit_ms: int) -> Verdict:
    """The run took longer than it may."""
    message = f"the script ran longer than {limit_ms} ms"
    return Verdict(ErrorCode.TIMEOUT, message, {"which": "wall", "limit": limit_ms})


def verdict_of(
    report: ExitReport, kill_reason: str | None, elapsed_ms: float, wall_ms: int, cpu_ms: int, memory_bytes: int
) -> Verdict:
    """Why a guest that said no last word is gone."""
    if os.WIFSIGNALED(report.status):
        number = os.WTERMSIG(report.status)
        if number == signal.SIGALRM or (number == signal.SIGKILL and kill_reason is None and elapsed_ms >= wall_ms):
            return wall_timeout(wall_ms)
        if number in _CPU_SIGNALS:
            message = f"the script used more than {cpu_ms} ms of processor time"
            return Verdict(ErrorCode.TIMEOUT, message, {"which": "cpu", "limit": cpu_ms})
        if number == signal.SIGSYS:
            return Verdict(ErrorCode.WORKER_CRASHED, "the worker was killed: it made a forbidden system call")
        if number == signal.SIGKILL and kill_reason is None:
            # Nobody of ours killed it: the kernel did, for want of memory.
            return _memory(memory_bytes)
        if number in _CRASHES:
            return Verdict(ErrorCode.WORKER_CRASHED, f"the worker crashed ({signal.Signals(number).name})")
        return Verdict(ErrorCode.WORKER_CRASHED, f"the worker was killed: {kill_reason or f'signal {number}'}")
    status = os.waitstatus_to_exitcode(report.status)
    if status == statuses.OUT_OF_MEMORY:
        return _memory(memory_bytes)
    return Verdict(ErrorCode.WORKER_CRASHED, f"the worker ended early: {kill_reason or statuses.describe(status)}")


def _memory(limit: int) -> Verdict:
    return Verdict(ErrorCode.MEMORY_LIMIT_EXCEEDED, "the script used up its memory", {"limit": limit})
