"""The C library by ctypes, and the numbers of system calls per machine.

Every function here raises OSError with the kernel's errno; none returns an error value.
"""

from __future__ import annotations

import ctypes
import errno
import os
from typing import NamedTuple


class Machine(NamedTuple):
    """What differs between processors: the audit word (linux/audit.h), the numbers of system calls (asm/unistd.h)."""

    audit_arch: int
    # Numbers from here on belong to another calling convention (x32); 0 where there is none.
    foreign_from: int
    read: int
    write: int
    mmap: int
    munmap: int
    mremap: int
    brk: int
    setitimer: int
    prctl: int
    clock_gettime: int
    gettimeofday: int
    exit_group: int
    capget: int
    capset: int


MACHINES = {
    "x86_64": Machine(
        audit_arch=0xC000003E,
        foreign_from=0x40000000,
        read=0,
        write=1,
        mmap=9,
        munmap=11,
        mremap=25,
        brk=12,
        setitimer=38,
        prctl=157,
        clock_gettime=228,
        gettimeofday=96,
        exit_group=231,
        capget=125,
        capset=126,
    ),
    "aarch64": Machine(
        audit_arch=0xC00000B7,
        foreign_from=0,
        read=63,
        write=64,
        mmap=222,
        munmap=215,
        mremap=216,
        brk=214,
        setitimer=103,
        prctl=167,
        clock_gettime=113,
        gettimeofday=169,
        exit_group=94,
        capget=90,
        capset=91,
    ),
}

# The same on every machine: asm-generic/unistd.h, since Linux 5.9 and 5.13.
CLOSE_RANGE = 436
LANDLOCK_CREATE_RULESET = 444
LANDLOCK_RESTRICT_SELF = 446

_libc = ctypes.CDLL(None, use_errno=True)
_libc.prctl.argtypes = (ctypes.c_int, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong)
_libc.prctl.restype = ctypes.c_int
_libc.syscall.argtypes = (ctypes.c_long, *(ctypes.c_void_p,) * 4)
_libc.syscall.restype = ctypes.c_long


def machine() -> Machine:
    """The row of this processor. Raises OSError (ENOSYS) on one that has none."""
    name = os.uname().machine
    found = MACHINES.get(name)
    if found is None or ctypes.sizeof(ctypes.c_void_p) != 8:
        raise OSError(errno.ENOSYS, f"no system call numbers for a {ctypes.sizeof(ctypes.c_void_p) * 8} bit {name}")
    return found


def prctl(option: int, first: int = 0, second: int = 0) -> int:
    """prctl(2) with its unused arguments zero, as the kernel demands."""
    result: int = _libc.prctl(option, first, second, 0, 0)
    if result < 0:
        _raise_errno(f"prctl({option})")
    return result


def syscall(number: int, *arguments: int | ctypes.Array[ctypes.c_char] | ctypes.Structure | None) -> int:
    """syscall(2) with up to four arguments: numbers, or structures passed by their address."""
    words = [
        ctypes.c_void_p(argument) if isinstance(argument, int) or argument is None else ctypes.byref(argument)
        for argument in arguments
    ]
    words += [ctypes.c_void_p(0)] * (4 - len(words))
    result: int = _libc.syscall(number, *words)
    if result < 0:
        _raise_errno(f"system call {number}")
    return result


def _raise_errno(what: str) -> None:
    number = ctypes.get_errno()
    raise OSError(number, f"{what}: {os.strerror(number)}")
