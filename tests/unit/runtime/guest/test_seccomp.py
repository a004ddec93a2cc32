"""The filter programs, interpreted: what each machine's calls come to, without a kernel."""

from __future__ import annotations

import errno

import pytest

from pyenclave.runtime.guest.lockdown import libc, seccomp

KILL = 0x80000000
ALLOW = 0x7FFF0000

X86_64 = libc.MACHINES["x86_64"]
MACHINES = pytest.mark.parametrize("machine", libc.MACHINES.values(), ids=libc.MACHINES.keys())

PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
MAP_SHARED, MAP_PRIVATE, MAP_SHARED_VALIDATE, MAP_ANONYMOUS = 1, 2, 3, 0x20
PR_SET_PDEATHSIG, PR_SET_NAME, PR_SET_DUMPABLE, PR_SET_SECCOMP = 1, 15, 4, 22


def verdict(steps: list[seccomp.Step], arch: int, number: int, *arguments: int) -> int:
    """Run a program as the kernel would (linux/bpf_common.h) and return what it returns."""
    data = number.to_bytes(4, "little") + arch.to_bytes(4, "little") + bytes(8)
    data += b"".join(argument.to_bytes(8, "little") for argument in (*arguments, *(0,) * (6 - len(arguments))))
    accumulator = at = 0
    while True:
        step = steps[at]
        at += 1
        match step.code:
            case 0x20:
                accumulator = int.from_bytes(data[step.operand : step.operand + 4], "little")
            case 0x15:
                at += step.if_true if accumulator == step.operand else step.if_false
            case 0x35:
                at += step.if_true if accumulator >= step.operand else step.if_false
            case 0x45:
                at += step.if_true if accumulator & step.operand else step.if_false
            case 0x06:
                return step.operand
            case code:
                raise AssertionError(f"an instruction that no filter of ours has: {code:#x}")


def allowed(machine: libc.Machine, steps: list[seccomp.Step], *arguments: int) -> set[int]:
    """The numbers of all calls that are allowed with these arguments."""
    return {number for number in range(1_024) if verdict(steps, machine.audit_arch, number, *arguments) == ALLOW}


@MACHINES
def test_the_first_stage_allows_ten_calls_and_no_other(machine: libc.Machine) -> None:
    steps = seccomp.first_stage(machine)
    free = {
        machine.munmap,
        machine.mremap,
        machine.brk,
        machine.clock_gettime,
        machine.gettimeofday,
        machine.exit_group,
        machine.setitimer,
    }
    assert allowed(machine, steps) == free
    assert allowed(machine, steps, 3) == free | {machine.read, machine.write}
    assert allowed(machine, steps, 0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS) == free | {machine.mmap}
    assert allowed(machine, steps, PR_SET_SECCOMP, 2) == free | {machine.prctl}


@MACHINES
def test_the_second_stage_takes_timers_and_prctl_away(machine: libc.Machine) -> None:
    steps = seccomp.second_stage(machine)
    assert set(range(1_024)) - allowed(machine, steps) == {machine.setitimer, machine.prctl}


@MACHINES
@pytest.mark.parametrize("descriptor", [0, 1, 2, 4, 5, 1_000, 2**32 - 1])
def test_no_other_descriptor_is_read_or_written(machine: libc.Machine, descriptor: int) -> None:
    steps = seccomp.first_stage(machine)
    for call in (machine.read, machine.write):
        assert verdict(steps, machine.audit_arch, call, descriptor) == KILL


@MACHINES
@pytest.mark.parametrize(
    ("protection", "flags", "expected"),
    [
        (PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, ALLOW),
        (0, MAP_PRIVATE | MAP_ANONYMOUS, ALLOW),
        (PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, KILL),
        (PROT_READ, MAP_SHARED | MAP_ANONYMOUS, KILL),
        (PROT_READ, MAP_SHARED_VALIDATE | MAP_ANONYMOUS, KILL),
        (PROT_READ, MAP_PRIVATE, KILL),
    ],
)
def test_memory_is_private_anonymous_and_never_executable(
    machine: libc.Machine, protection: int, flags: int, expected: int
) -> None:
    steps = seccomp.first_stage(machine)
    assert verdict(steps, machine.audit_arch, machine.mmap, 0, 4096, protection, flags) == expected


@MACHINES
@pytest.mark.parametrize("arguments", [(PR_SET_PDEATHSIG, 0), (PR_SET_NAME, 2), (PR_SET_DUMPABLE, 1), (22, 1)])
def test_prctl_adds_filters_and_nothing_else(machine: libc.Machine, arguments: tuple[int, int]) -> None:
    steps = seccomp.first_stage(machine)
    assert verdict(steps, machine.audit_arch, machine.prctl, *arguments) == KILL


@MACHINES
@pytest.mark.parametrize("arch", [0x40000003, 0x40000028, 0xC000003E, 0xC00000B7, 0])
def test_another_architecture_is_killed(machine: libc.Machine, arch: int) -> None:
    expected = ALLOW if arch == machine.audit_arch else KILL
    assert verdict(seccomp.first_stage(machine), arch, machine.exit_group) == expected


def test_the_x32_numbers_are_killed() -> None:
    steps = seccomp.first_stage(X86_64)
    for number in (X86_64.read, X86_64.brk, X86_64.exit_group, 0x3FFFFFFF):
        assert verdict(steps, X86_64.audit_arch, 0x40000000 + number, 3) == KILL


def test_an_unknown_processor_has_no_filter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libc, "MACHINES", {})
    with pytest.raises(OSError, match="no system call numbers") as caught:
        libc.machine()
    assert caught.value.errno == errno.ENOSYS
