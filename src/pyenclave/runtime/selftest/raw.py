"""System calls by number with up to six arguments, and a jump into machine code: what acts need beyond `os`."""

from __future__ import annotations

import array
import ctypes
import errno
import mmap
import os

# asm/unistd.h: x86_64, aarch64 (asm-generic). None: there is no such call on that machine.
_NUMBERS: dict[str, tuple[int | None, int | None]] = {
    "adjtimex": (159, 171),
    "arch_prctl": (158, None),
    "bpf": (321, 280),
    "clone": (56, 220),
    "clone3": (435, 435),
    "execveat": (322, 281),
    "getpid": (39, 172),
    "io_uring_setup": (425, 425),
    "kcmp": (312, 272),
    "keyctl": (250, 219),
    "landlock_create_ruleset": (444, 444),
    "madvise": (28, 233),
    "mlock": (149, 228),
    "mmap": (9, 222),
    "modify_ldt": (154, None),
    "mount": (165, 40),
    "mprotect": (10, 226),
    "mremap": (25, 216),
    "msgctl": (71, 187),
    "msgget": (68, 186),
    "perf_event_open": (298, 241),
    "personality": (135, 92),
    "pidfd_getfd": (438, 438),
    "prctl": (157, 167),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "ptrace": (101, 117),
    "seccomp": (317, 277),
    "semctl": (66, 191),
    "semget": (64, 190),
    "shmctl": (31, 195),
    "shmget": (29, 194),
    "sigaltstack": (131, 132),
    "sysinfo": (99, 179),
    "timer_create": (222, 107),
    "umount2": (166, 39),
    "unshare": (272, 97),
    "userfaultfd": (323, 282),
}

_MACHINES = ("x86_64", "aarch64")

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.argtypes = (ctypes.c_long,) * 7
_libc.syscall.restype = ctypes.c_long


def exists(name: str) -> bool:
    """True if this machine has the call."""
    return _number(name) is not None


def call(name: str, *arguments: int | array.array[int]) -> int:
    """syscall(2) with numbers, and arrays by their address.

    Raises OSError with the kernel's errno, ENOSYS for a call that this machine does not have.
    """
    number = _number(name)
    if number is None:
        raise OSError(errno.ENOSYS, f"no {name} on this machine")
    words = [argument if isinstance(argument, int) else address_of(argument) for argument in arguments]
    result: int = _libc.syscall(number, *words, *(0,) * (6 - len(words)))
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{name}: {os.strerror(code)}")
    return result


def address_of(memory: array.array[int]) -> int:
    """Where its items are; good as long as the array lives and keeps its length."""
    return memory.buffer_info()[0]


def text(value: bytes) -> array.array[int]:
    """A C string."""
    return array.array("B", value + b"\0")


def vector(memory: array.array[int]) -> array.array[int]:
    """A struct iovec of one entry: the whole of an array."""
    return array.array("Q", (address_of(memory), len(memory) * memory.itemsize))


def jump(address: int) -> int:
    """Run machine code that returns an int."""
    result: int = ctypes.CFUNCTYPE(ctypes.c_int)(address)()
    return result


def address_of_page(page: mmap.mmap) -> int:
    """Where a mapping that may be written is."""
    return ctypes.addressof(ctypes.c_char.from_buffer(page))


def _number(name: str) -> int | None:
    machine = os.uname().machine
    return _NUMBERS[name][_MACHINES.index(machine)] if machine in _MACHINES else None
