"""A compiler process: locks, then one source through layers 0 to 2, then the reply. Hostile once the source is there.

Its locks are those of a guest (runtime/guest/lockdown), with a stack as deep as the parser needs and memory by the
size of the source. Its deadline is the kernel's: timers with their default action, which the filter then puts out of
reach.
"""

from __future__ import annotations

import errno
import gc
import logging
import os
import signal
from collections.abc import Callable
from typing import Final, NamedTuple, NoReturn

from ..findings import Refusal
from ..pipeline import compile_source
from ..runtime.guest import statuses
from ..runtime.guest.lockdown import descriptors, landlock, privileges, process, rlimits
from ..runtime.guest.lockdown.seccomp import Filter
from ..syntax.deep_stack import RAISED_LIMIT, STACK_BYTES
from ..transform import CompiledScript
from . import orders, replies
from .bounds import wall_ms

_CHUNK_BYTES: Final = 1 << 20
# Of the main thread, which grows as it is used: the parser's, and what the kernel has put there and the frames below.
MAIN_STACK_BYTES: Final = STACK_BYTES + (1 << 20)


class Plan(NamedTuple):
    """What a child is locked with; made in the spawner before the fork."""

    locks: frozenset[str]
    parent_pid: int
    ruleset: int | None
    filters: tuple[Filter, ...] | None
    address_space_bytes: int
    cpu_ms: int


def run(plan: Plan, socket: int) -> NoReturn:
    """Be a compiler process. Never returns, never raises, prints nothing."""
    try:
        lock(plan, socket)
        serve()
        os._exit(statuses.DONE)
    except MemoryError:
        os._exit(statuses.OUT_OF_MEMORY)
    except BrokenPipeError:
        os._exit(statuses.HOST_GONE)
    finally:
        # SAFE: whatever was raised, the only way on is out; a finally that exits lets no exception past.
        os._exit(statuses.DEFECT)


def lock(plan: Plan, socket: int) -> None:
    """Set the locks of the plan and arm the timers. A lock that fails ends the process with its status."""
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("descriptors", lambda: descriptors.keep_only(socket, plan.ruleset)),
        ("identity", privileges.become_nobody),
        ("capabilities", privileges.clear_capabilities),
        ("parent_death", lambda: process.die_with_parent(plan.parent_pid)),
        ("not_dumpable", process.forbid_dumping),
        ("no_new_privs", process.forbid_new_privileges),
        ("rlimits", lambda: rlimits.bound(plan.address_space_bytes, plan.cpu_ms, MAIN_STACK_BYTES)),
        ("landlock", lambda: landlock.restrict(descriptors.RULESET)),
        ("rlimits", rlimits.forbid_descriptors),
        ("rlimits", lambda: _arm_timers(plan.cpu_ms)),
        ("seccomp", lambda: _filter(plan.filters)),
    )
    for name, act in steps:
        if name not in plan.locks:
            continue
        try:
            act()
        except process.ParentGoneError:
            os._exit(statuses.ORPHAN)
        except (OSError, ValueError):
            os._exit(statuses.lock_status(name))


def serve() -> None:
    """Read the order, compile, reply. Raises MemoryError."""
    head, body = orders.lengths(_read(orders.HEADER_BYTES))
    source, policy = orders.decode(_read(head), _read(body))
    gc.enable()
    log = Log()
    with RAISED_LIMIT:
        verdict = compile_source(source, policy)
    if _ran_out_of_memory(verdict):
        raise MemoryError
    _write(replies.encode(verdict, log.lines))


class Log(logging.Handler):
    """What layers log of their own defects; it is part of the reply, since there is nowhere to print it."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        logger = logging.getLogger("pyenclave")
        logger.handlers = [self]
        logger.propagate = False
        # To ask for one's process is a system call.
        logging.logProcesses = False

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message and where it was raised. Not the lines of code, which are in files."""
        error = record.exc_info[1] if record.exc_info else None
        places = []
        trace = error.__traceback__ if error is not None else None
        while trace is not None:
            code = trace.tb_frame.f_code
            places.append(f"{code.co_qualname}:{trace.tb_lineno}")
            trace = trace.tb_next
        detail = "" if error is None else f": {type(error).__name__}: {error} at {' > '.join(places[-10:])}"
        self.lines.append(f"{record.getMessage()}{detail}")


def _arm_timers(cpu_ms: int) -> None:
    signal.setitimer(signal.ITIMER_PROF, cpu_ms / 1_000)
    signal.setitimer(signal.ITIMER_REAL, wall_ms(cpu_ms) / 1_000)


def _filter(filters: tuple[Filter, ...] | None) -> None:
    if filters is None:
        raise OSError(errno.ENOSYS, "no filter of system calls for this machine")
    for program in filters:
        program.install()


def _ran_out_of_memory(verdict: CompiledScript | Refusal) -> bool:
    """Whether a layer met this process's limit: each names what it failed of, and refuses the script."""
    return isinstance(verdict, Refusal) and any(
        finding.code == "INTERNAL_ERROR" and "(MemoryError)" in finding.message for finding in verdict.findings
    )


def _read(size: int) -> bytes:
    parts = []
    while size:
        part = os.read(descriptors.SOCKET, min(size, _CHUNK_BYTES))
        if not part:
            raise BrokenPipeError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _write(data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptors.SOCKET, rest[:_CHUNK_BYTES]) :]
