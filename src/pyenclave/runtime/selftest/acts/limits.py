"""Its limits: the deadline cancelled, put off, ignored, handled or blocked; a resource limit raised."""

from __future__ import annotations

import array
import resource
import signal
import time

from .. import raw
from ._act import Acts, require

LIMITS = Acts("limits")

_CLOCK_MONOTONIC = 1

LIMITS("cancel its deadline")(lambda stage: signal.setitimer(signal.ITIMER_REAL, 0))
LIMITS("cancel its processor time")(lambda stage: signal.setitimer(signal.ITIMER_PROF, 0))
LIMITS("ask for a longer deadline")(lambda stage: signal.setitimer(signal.ITIMER_PROF, 3_600))
LIMITS("cancel its alarm")(lambda stage: signal.alarm(0))
LIMITS("ask how long it has")(lambda stage: signal.getitimer(signal.ITIMER_REAL))
LIMITS("ignore its deadline")(lambda stage: signal.signal(signal.SIGALRM, signal.SIG_IGN))
LIMITS("handle its deadline")(lambda stage: signal.signal(signal.SIGPROF, signal.default_int_handler))
LIMITS("block its deadline")(lambda stage: signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM}))
LIMITS("see which signals wait")(lambda stage: signal.sigpending())
LIMITS("take a signal by waiting for it")(lambda stage: signal.sigtimedwait((signal.SIGALRM,), 0))
LIMITS("have a stack for signals")(
    lambda stage: raw.call("sigaltstack", 0, array.array("Q", (0, 0, 0))),
)
LIMITS("make a timer")(
    lambda stage: raw.call("timer_create", _CLOCK_MONOTONIC, 0, array.array("Q", (0,))),
)
LIMITS("sleep")(lambda stage: time.sleep(0.001))
LIMITS("ask for a limit")(lambda stage: resource.getrlimit(resource.RLIMIT_NOFILE))
LIMITS("set a limit")(lambda stage: resource.setrlimit(resource.RLIMIT_NOFILE, (10, 100)))
LIMITS("raise the host's limits")(lambda stage: _set_limit_of(stage.host_pid))
LIMITS("ask what it has used")(lambda stage: resource.getrusage(resource.RUSAGE_SELF))


@LIMITS("raise a limit")
def raise_a_limit(stage: object) -> None:
    """To what it may be, which behind the locks is nothing."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_NPROC)
    require(hard != 0, "there is nothing to raise it to")
    resource.setrlimit(resource.RLIMIT_NPROC, (hard, hard))


def _set_limit_of(pid: int) -> None:
    limits = resource.prlimit(pid, resource.RLIMIT_CORE)
    resource.prlimit(pid, resource.RLIMIT_CORE, limits)
