"""The kernel's own bounds on a guest: setrlimit(2). They hold where the engine's do not."""

from __future__ import annotations

import resource

from . import descriptors

MIB = 1 << 20

# The engine's stack limit is 4 MiB; the rest is for the C code of engine and interpreter around it.
STACK_BYTES = 8 * MIB

# Buffers, the interpreter's arenas and the allocator's slack.
MARGIN_BYTES = 16 * MIB

# A message exists up to four times on its way: in the engine, as text, as bytes, as a frame.
COPIES_OF_A_MESSAGE = 4


def address_space(size_at_fork: int, heap_bytes: int, message_bytes: int) -> int:
    """The most a guest may map, in bytes."""
    return size_at_fork + heap_bytes + COPIES_OF_A_MESSAGE * message_bytes + MARGIN_BYTES


def bound(address_space_bytes: int, cpu_ms: int, stack_bytes: int = STACK_BYTES) -> None:
    """Bound memory, stack and processor time; no core, file, process, locked memory or message queue at all."""
    for kind in (
        resource.RLIMIT_CORE,
        resource.RLIMIT_FSIZE,
        resource.RLIMIT_NPROC,
        resource.RLIMIT_MEMLOCK,
        resource.RLIMIT_MSGQUEUE,
    ):
        resource.setrlimit(kind, (0, 0))
    _lower(resource.RLIMIT_STACK, stack_bytes)
    _lower(resource.RLIMIT_AS, address_space_bytes)
    # Whole seconds, so a net below the timers of the run: SIGXCPU, and SIGKILL a second later.
    seconds = -(-cpu_ms // 1_000) + 1
    _lower(resource.RLIMIT_CPU, seconds, seconds + 1)


def bound_spawner() -> None:
    """Keep the spawner's descriptors, which guests inherit, below MAX_DESCRIPTORS; no core file."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _lower(resource.RLIMIT_NOFILE, descriptors.MAX_DESCRIPTORS)


def forbid_descriptors() -> None:
    """No new descriptor of any kind. Last but for seccomp: Landlock needs one."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def _lower(kind: int, soft: int, hard: int | None = None) -> None:
    """Lower a limit; one that the machine holds lower already stays."""
    _, ceiling = resource.getrlimit(kind)
    wanted = soft if hard is None else hard
    hard = wanted if ceiling == resource.RLIM_INFINITY else min(wanted, ceiling)
    resource.setrlimit(kind, (min(soft, hard), hard))
