"""The kernel's wider surface: mounts, namespaces, and the calls through which it was broken into most often."""

from __future__ import annotations

import array
import os
import socket
from collections.abc import Iterator

from ...guest.lockdown import libc
from .. import raw
from ..stage import Stage
from . import _namespaces
from ._act import Acts

KERNEL = Acts("kernel")

_MS_PRIVATE_RECURSIVE = 1 << 18 | 1 << 14
_MNT_DETACH = 2
_BPF_MAP_CREATE, _BPF_MAP_TYPE_ARRAY = 0, 2
_CLOEXEC_USER_MODE_ONLY = 0o2000000 | 1
_PERF_TYPE_SOFTWARE, _PERF_COUNT_SW_TASK_CLOCK = 1, 1
_PERF_EXCLUDE_KERNEL_AND_HYPERVISOR = 1 << 5 | 1 << 6
_KEYCTL_GET_KEYRING_ID, _KEY_SPEC_SESSION_KEYRING = 0, -3
_SECCOMP_GET_ACTION_AVAIL, _SECCOMP_RET_ALLOW = 2, 0x7FFF0000
_LANDLOCK_VERSION = 1
_PERSONALITY_QUERY = 0xFFFFFFFF
_ARCH_GET_FS = 0x1003
_IPC_PRIVATE, _IPC_RMID = 0, 0


@KERNEL("mount a file system")
def mount(stage: Stage) -> Iterator[None]:
    _namespaces.enter(_namespaces.MOUNT)
    nothing, root = raw.text(b"none"), raw.text(b"/")
    # Own mounts stay in the namespace, which ends with the child.
    raw.call("mount", nothing, root, 0, _MS_PRIVATE_RECURSIVE, 0)
    kind, target = raw.text(b"tmpfs"), raw.text(stage.path("old").encode())
    yield
    raw.call("mount", nothing, target, kind, 0, 0)


@KERNEL("unmount a file system")
def unmount(stage: Stage) -> Iterator[None]:
    _namespaces.enter(_namespaces.MOUNT)
    nothing, root = raw.text(b"none"), raw.text(b"/")
    raw.call("mount", nothing, root, 0, _MS_PRIVATE_RECURSIVE, 0)
    kind, target = raw.text(b"tmpfs"), raw.text(stage.path("old").encode())
    raw.call("mount", nothing, target, kind, 0, 0)
    yield
    raw.call("umount2", target, _MNT_DETACH)


KERNEL("enter a user namespace")(lambda stage: raw.call("unshare", _namespaces.USER))
KERNEL("leave its mount namespace")(lambda stage: _namespaces.enter(_namespaces.MOUNT))


@KERNEL("name the machine")
def name_the_machine(stage: Stage) -> Iterator[None]:
    _namespaces.enter(_namespaces.NAMES)
    yield
    socket.sethostname("taken")


@KERNEL("make an io_uring")
def make_an_io_uring(stage: Stage) -> None:
    parameters = array.array("B", bytes(120))
    raw.call("io_uring_setup", 1, parameters)


@KERNEL("use bpf")
def use_bpf(stage: Stage) -> None:
    # Of union bpf_attr: type, size of a key, size of a value, entries.
    attributes = array.array("I", [_BPF_MAP_TYPE_ARRAY, 4, 4, 1, *(0,) * 28])
    raw.call("bpf", _BPF_MAP_CREATE, attributes, 128)


@KERNEL("open a performance counter")
def open_a_performance_counter(stage: Stage) -> None:
    # struct perf_event_attr: type and size, config, then from byte 40 the flags.
    attributes = array.array("Q", (0,) * 16)
    attributes[0] = _PERF_TYPE_SOFTWARE | 128 << 32
    attributes[1] = _PERF_COUNT_SW_TASK_CLOCK
    attributes[5] = _PERF_EXCLUDE_KERNEL_AND_HYPERVISOR
    raw.call("perf_event_open", attributes, 0, -1, -1, 0)


KERNEL("handle page faults")(lambda stage: raw.call("userfaultfd", _CLOEXEC_USER_MODE_ONLY))
KERNEL("use the kernel's keys")(lambda stage: raw.call("keyctl", _KEYCTL_GET_KEYRING_ID, _KEY_SPEC_SESSION_KEYRING, 1))


@KERNEL("use seccomp itself")
def use_seccomp(stage: Stage) -> None:
    action = array.array("I", [_SECCOMP_RET_ALLOW])
    raw.call("seccomp", _SECCOMP_GET_ACTION_AVAIL, 0, action)


KERNEL("use Landlock itself")(lambda stage: raw.call("landlock_create_ruleset", 0, 0, _LANDLOCK_VERSION))
KERNEL("change its personality")(lambda stage: raw.call("personality", _PERSONALITY_QUERY))
KERNEL("ask what the machine is")(lambda stage: os.uname())
KERNEL("ask how busy the machine is")(
    lambda stage: raw.call("sysinfo", array.array("Q", bytes(128))),
)
KERNEL("ask how the clock is kept")(
    lambda stage: raw.call("adjtimex", array.array("Q", bytes(256))),
)
KERNEL("ask for random bytes")(lambda stage: os.urandom(1))


def _shared(kind: str) -> None:
    """A System V object of one's own, and away with it: it would outlast the process."""
    sizes = {"shm": (4_096, 0o600), "sem": (1, 0o600), "msg": (0o600,)}
    number = raw.call(f"{kind}get", _IPC_PRIVATE, *sizes[kind])
    raw.call(f"{kind}ctl", number, *((0,) if kind == "sem" else ()), _IPC_RMID, 0)


KERNEL("make shared memory of System V")(lambda stage: _shared("shm"))
KERNEL("make a semaphore of System V")(lambda stage: _shared("sem"))
KERNEL("make a message queue of System V")(lambda stage: _shared("msg"))

if raw.exists("arch_prctl"):
    _word = array.array("Q", [0])
    KERNEL("look at a segment register")(lambda stage: raw.call("arch_prctl", _ARCH_GET_FS, _word))
if raw.exists("modify_ldt"):
    KERNEL("look at the segment table")(lambda stage: raw.call("modify_ldt", 0, array.array("Q", bytes(128)), 128))

_name = raw.text(b"renamed")
KERNEL("change its name")(lambda stage: libc.prctl(15, raw.address_of(_name)))
KERNEL("be dumpable")(lambda stage: libc.prctl(4, 1))
KERNEL("outlive its parent")(lambda stage: libc.prctl(1, 0))
KERNEL("adopt orphans")(lambda stage: libc.prctl(36, 1))
KERNEL("ask for its capabilities")(lambda stage: libc.prctl(23, 0))
KERNEL("keep its capabilities")(lambda stage: libc.prctl(8, 1))
KERNEL("ask how it is filtered")(lambda stage: libc.prctl(21))
