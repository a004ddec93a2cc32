"""The filter of system calls, in two stages: seccomp(2). Whatever is not listed kills the process.

Nine calls are enough for every workload traced on CPython 3.11 to 3.13 with glibc. The second stage takes away
`setitimer` and `prctl` once the run's timers are armed, so that not even a guest that has been taken over can
cancel its deadline. No call that makes, sends or receives a descriptor is in either.
"""

from __future__ import annotations

import ctypes
from typing import NamedTuple

from . import libc
from .descriptors import SOCKET

PR_SET_SECCOMP = 22
SECCOMP_MODE_FILTER = 2

_RET_KILL_PROCESS = 0x80000000
_RET_ALLOW = 0x7FFF0000

# Classic BPF, linux/bpf_common.h: load a word at an offset, jump, return.
_LOAD = 0x20
_JUMP_IF_EQUAL = 0x15
_JUMP_IF_ABOVE_OR_EQUAL = 0x35
_JUMP_IF_ANY_BIT = 0x45
_RETURN = 0x06

# struct seccomp_data; on little-endian machines the low word of argument n stands at 16 + 8 n.
_NUMBER_OFFSET = 0
_ARCH_OFFSET = 4
_FIRST_ARGUMENT_OFFSET = 16

_PROT_EXEC = 4
_MAP_SHARED = 0x01
_MAP_ANONYMOUS = 0x20


class Step(NamedTuple):
    """One instruction: code, jump distances if true and if false, operand."""

    code: int
    if_true: int
    if_false: int
    operand: int


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


class Filter:
    """A program in the kernel's layout, ready to install; built once in the spawner and inherited."""

    def __init__(self, steps: list[Step]) -> None:
        # struct sock_filter: two bytes of code, one and one of jumps, four of operand.
        packed = b"".join(
            step.code.to_bytes(2, "little") + bytes((step.if_true, step.if_false)) + step.operand.to_bytes(4, "little")
            for step in steps
        )
        self._buffer = ctypes.create_string_buffer(packed, len(packed))
        self._program = _Program(len(steps), ctypes.addressof(self._buffer))
        self._address = ctypes.addressof(self._program)

    def install(self) -> None:
        """Bind this process to the program for good. Needs no_new_privs."""
        libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, self._address)


def first_stage(machine: libc.Machine) -> list[Step]:
    """From before the script arrives: the nine calls of a run, and the two that arm its timers."""
    steps = [
        _load(_ARCH_OFFSET),
        Step(_JUMP_IF_EQUAL, 1, 0, machine.audit_arch),
        _kill(),
        _load(_NUMBER_OFFSET),
    ]
    if machine.foreign_from:
        steps += [Step(_JUMP_IF_ABOVE_OR_EQUAL, 0, 1, machine.foreign_from), _kill()]
    own_socket = [_load_argument(0), Step(_JUMP_IF_EQUAL, 0, 1, SOCKET), _allow(), _kill()]
    private_memory = [
        _load_argument(2),
        Step(_JUMP_IF_ANY_BIT, 4, 0, _PROT_EXEC),
        _load_argument(3),
        Step(_JUMP_IF_ANY_BIT, 2, 0, _MAP_SHARED),
        Step(_JUMP_IF_ANY_BIT, 0, 1, _MAP_ANONYMOUS),
        _allow(),
        _kill(),
    ]
    another_filter = [
        _load_argument(0),
        Step(_JUMP_IF_EQUAL, 0, 3, PR_SET_SECCOMP),
        _load_argument(1),
        Step(_JUMP_IF_EQUAL, 0, 1, SECCOMP_MODE_FILTER),
        _allow(),
        _kill(),
    ]
    # By frequency: each call passes all tests before its own.
    for number, verdict in (
        (machine.read, own_socket),
        (machine.write, own_socket),
        (machine.brk, [_allow()]),
        (machine.mmap, private_memory),
        (machine.munmap, [_allow()]),
        (machine.mremap, [_allow()]),
        (machine.clock_gettime, [_allow()]),
        (machine.gettimeofday, [_allow()]),
        (machine.exit_group, [_allow()]),
        (machine.setitimer, [_allow()]),
        (machine.prctl, another_filter),
    ):
        steps += [Step(_JUMP_IF_EQUAL, 0, len(verdict), number), *verdict]
    return [*steps, _kill()]


def second_stage(machine: libc.Machine) -> list[Step]:
    """On top of the first, which still counts: no more timers, no more prctl."""
    return [
        _load(_NUMBER_OFFSET),
        Step(_JUMP_IF_EQUAL, 1, 0, machine.setitimer),
        Step(_JUMP_IF_EQUAL, 0, 1, machine.prctl),
        _kill(),
        _allow(),
    ]


def _load(offset: int) -> Step:
    return Step(_LOAD, 0, 0, offset)


def _load_argument(index: int) -> Step:
    """The low word: descriptors, protections and flags are ints, whose high words the kernel ignores."""
    return _load(_FIRST_ARGUMENT_OFFSET + 8 * index)


def _allow() -> Step:
    return Step(_RETURN, 0, 0, _RET_ALLOW)


def _kill() -> Step:
    return Step(_RETURN, 0, 0, _RET_KILL_PROCESS)
