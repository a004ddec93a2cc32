"""The filter programs, interpreted: what each machine's calls come to, without a kernel."""

from __future__ import annotations

import errno
import itertools
import random

import pytest

from pyenclave.runtime.guest.lockdown import libc, seccomp

KILL = 0x80000000
ALLOW = 0x7FFF0000

X86_64 = libc.MACHINES["x86_64"]
MACHINES = pytest.mark.parametrize("machine", libc.MACHINES.values(), ids=libc.MACHINES.keys())

PROT_READ, PROT_WRITE, PROT_EXEC = 1, 2, 4
MAP_SHARED, MAP_PRIVATE, MAP_SHARED_VALIDATE, MAP_ANONYMOUS = 1, 2, 3, 0x20
PR_SET_PDEATHSIG, PR_SET_NAME, PR_SET_DUMPABLE, PR_SET_SECCOMP = 1, 15, 4, 22

# As the kernel's own headers number them (arch/x86/entry/syscalls/syscall_64.tbl, asm-generic/unistd.h): written down
# a second time, so that a slip in one of the two tables shows.
NUMBERS = {
    "x86_64": {
        0: "read", 1: "write", 9: "mmap", 11: "munmap", 12: "brk", 25: "mremap", 38: "setitimer", 96: "gettimeofday",
        157: "prctl", 228: "clock_gettime", 231: "exit_group",
    },
    "aarch64": {
        63: "read", 64: "write", 94: "exit_group", 103: "setitimer", 113: "clock_gettime", 167: "prctl",
        169: "gettimeofday", 214: "brk", 215: "munmap", 216: "mremap", 222: "mmap",
    },
}  # fmt: skip


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


def verdict_of_both(machine: libc.Machine, arch: int, number: int, *arguments: int) -> int:
    """What the kernel does with both stages in place: the stricter verdict counts (seccomp(2))."""
    stages = (seccomp.first_stage(machine), seccomp.second_stage(machine))
    return KILL if KILL in {verdict(steps, arch, number, *arguments) for steps in stages} else ALLOW


@pytest.mark.parametrize("name", libc.MACHINES)
def test_during_a_run_exactly_the_allow_list_passes(name: str) -> None:
    machine = libc.MACHINES[name]
    # Arguments with which each call of the list is allowed, if any are.
    suitable = {
        "read": (3,),
        "write": (3,),
        "mmap": (0, 4_096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS),
        "prctl": (22, 2),
    }
    passed = {
        NUMBERS[name].get(number, f"call {number}")
        for number in range(2_000)
        for arguments in ((), *suitable.values())
        if verdict_of_both(machine, machine.audit_arch, number, *arguments) == ALLOW
    }
    assert passed == set(NUMBERS[name].values()) - {"setitimer", "prctl"}


@pytest.mark.parametrize("name", libc.MACHINES)
def test_no_number_beyond_those_of_the_machine_passes(name: str) -> None:
    machine = libc.MACHINES[name]
    chosen = random.Random(0)
    edges = [2**bit + near for bit in range(11, 32) for near in (-1, 0, 1)] + [2**32 - 1, 2**32 - 2]
    beyond = [*edges, *(chosen.randrange(2_000, 2**32) for _ in range(20_000))]
    first = seccomp.first_stage(machine)
    assert {number for number in beyond if verdict(first, machine.audit_arch, number, 3) == ALLOW} == set()


@MACHINES
def test_of_all_protections_and_flags_only_private_anonymous_memory_without_code_passes(machine: libc.Machine) -> None:
    first = seccomp.first_stage(machine)
    for protection, flags in itertools.product(range(16), range(128)):
        harmless = not protection & PROT_EXEC and not flags & MAP_SHARED and flags & MAP_ANONYMOUS
        expected = ALLOW if harmless else KILL
        assert verdict(first, machine.audit_arch, machine.mmap, 0, 4_096, protection, flags) == expected


@MACHINES
def test_high_words_of_a_descriptor_do_not_hide_its_number(machine: libc.Machine) -> None:
    """The kernel takes an unsigned int: what stands above is not looked at by either."""
    first = seccomp.first_stage(machine)
    assert verdict(first, machine.audit_arch, machine.write, 3 | 7 << 32) == ALLOW
    assert verdict(first, machine.audit_arch, machine.write, 4 | 3 << 32) == KILL


@MACHINES
def test_every_jump_ends_within_the_program_and_every_path_in_a_verdict(machine: libc.Machine) -> None:
    for steps in (seccomp.first_stage(machine), seccomp.second_stage(machine)):
        for at, step in enumerate(steps):
            if step.code in (0x15, 0x35, 0x45):
                assert at + 1 + max(step.if_true, step.if_false) < len(steps)
        assert steps[-1].code == 0x06
        assert {step.operand for step in steps if step.code == 0x06} == {KILL, ALLOW}


def test_the_machines_differ_in_their_word_and_only_one_has_a_second_convention() -> None:
    assert {name: (m.audit_arch, m.foreign_from) for name, m in libc.MACHINES.items()} == {
        "x86_64": (0xC000003E, 0x40000000),
        "aarch64": (0xC00000B7, 0),
    }


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
    for number in (*range(1_024), 0x3FFFFFFF):
        assert verdict(steps, X86_64.audit_arch, 0x40000000 + number, 3) == KILL


def test_an_unknown_processor_has_no_filter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libc, "MACHINES", {})
    with pytest.raises(OSError, match="no system call numbers") as caught:
        libc.machine()
    assert caught.value.errno == errno.ENOSYS
