"""Which platforms are served, each with its table of locks, and what the others would still need.

The rows for macOS are a plan that no machine has tried: nothing sets them, and `require_platform` refuses there. They
stand here so that the refusal, `pyenclave doctor` and SECURITY.md say the same.
"""

from __future__ import annotations

import sys
from typing import NamedTuple

from ...errors import ConfigError
from ..guest.lockdown.table import LOCKS, Lock


class Platform(NamedTuple):
    """A platform by its name in `sys.platform`: its locks, and what is missing before workers can run there."""

    title: str
    locks: tuple[Lock, ...]
    lacks: tuple[str, ...]
    remedy: str


_IN_LINUX = "run this in Linux: a container or a virtual machine with kernel 5.13 or later"

PLATFORMS = {
    "linux": Platform("Linux", LOCKS, (), ""),
    "darwin": Platform(
        "macOS",
        (
            Lock("descriptors", True, "use of any inherited file, socket or terminal"),
            Lock("rlimits", True, "processor time, files and processes beyond the run's limits; not memory"),
            Lock("sandbox", True, "opening files, sockets, starting and signalling processes: sandbox_init(3)"),
            Lock("deny_attach", False, "being traced: ptrace(2), PT_DENY_ATTACH"),
            Lock("identity", False, "acting as root, or as the user of the host"),
        ),
        (
            "a filter of system calls: nothing would keep a worker that was taken over from its own deadline",
            "a bound on memory that the kernel keeps: RLIMIT_AS is not enforced",
            "SOCK_SEQPACKET between processes, on which host and spawner talk",
            "pidfds, by which workers are killed and waited for without mistaking one for another",
            "a death signal from the parent, and the counts of threads and memory that Linux has in /proc",
            "a machine to try all of that on",
        ),
        _IN_LINUX,
    ),
    "win32": Platform(
        "Windows",
        (),
        ("fork, and locks that would hold a worker",),
        "run this inside WSL 2 (https://learn.microsoft.com/windows/wsl/install)",
    ),
}


def require_platform(platform: str | None = None) -> None:
    """Raises ConfigError, with what is missing and what to do, where there are no locks for a guest."""
    platform = platform or sys.platform
    found = PLATFORMS.get(platform)
    if found is None:
        raise ConfigError(f"workers cannot be locked on {platform}, which this package does not know; {_IN_LINUX}")
    if found.lacks:
        raise ConfigError(
            f"workers cannot be locked on {found.title}. Missing: {'; '.join(found.lacks)}. {_sentence(found.remedy)}"
        )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
