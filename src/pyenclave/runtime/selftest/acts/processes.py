"""Processes: make one, become another program, reach into others, and what a process is to the kernel."""

from __future__ import annotations

import _thread
import array
import os
import signal
from collections.abc import Iterator

from .. import raw
from ..stage import SECRET, Stage
from . import _namespaces
from ._act import REPLACED, Acts, require

PROCESSES = Acts("processes")

_PTRACE_TRACEME = 0
_PTRACE_SEIZE = 0x4206
_AT_EMPTY_PATH = 0x1000
_KCMP_FILE = 0
_SHELL = ("sh", "-c", f"exit {REPLACED}")


def _end_child(pid: int) -> None:
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def _clone3(stage: Stage) -> None:
    # struct clone_args of 64 bytes: the fifth word is the signal at its end.
    arguments = array.array("Q", [0, 0, 0, 0, signal.SIGCHLD, 0, 0, 0])
    _end_child(raw.call("clone3", arguments, 64))


PROCESSES("fork")(lambda stage: _end_child(os.fork()))
PROCESSES("clone")(lambda stage: _end_child(raw.call("clone", signal.SIGCHLD)))
PROCESSES("clone by the newer call")(_clone3)
PROCESSES("start a thread")(lambda stage: _thread.start_new_thread(lambda: None, ()))
PROCESSES("start a program")(lambda stage: os.waitpid(os.posix_spawn("/bin/sh", _SHELL, {}), 0))
PROCESSES("become a program")(lambda stage: os.execve("/bin/sh", _SHELL, {}))


@PROCESSES("become a program in a memory file")
def become_a_memory_file(stage: Stage) -> Iterator[None]:
    """The file is made without locks; the guest has lost it with every other descriptor, so it opens it by number."""
    program = os.memfd_create("program", 0)
    os.write(program, stage.program)
    yield
    os.execve(program, _SHELL, {})


@PROCESSES("make a memory file and become it")
def make_and_become_a_memory_file(stage: Stage) -> None:
    program = os.memfd_create("program", 0)
    os.write(program, stage.program)
    path, arguments = raw.text(b""), [raw.text(word.encode()) for word in _SHELL]
    words = array.array("Q", [*(raw.address_of(argument) for argument in arguments), 0])
    raw.call("execveat", program, path, words, 0, _AT_EMPTY_PATH)


PROCESSES("signal the host")(lambda stage: os.kill(stage.host_pid, signal.SIGCONT))
PROCESSES("signal a sibling")(lambda stage: os.kill(stage.sibling_pid, signal.SIGCONT))
PROCESSES("signal its group")(lambda stage: os.killpg(0, signal.SIGCONT))
PROCESSES("open the host's process")(lambda stage: os.pidfd_open(stage.host_pid))
PROCESSES("be traced")(lambda stage: raw.call("ptrace", _PTRACE_TRACEME))
PROCESSES("trace a sibling")(lambda stage: raw.call("ptrace", _PTRACE_SEIZE, stage.sibling_pid))


@PROCESSES("signal itself")
def signal_itself(stage: Stage) -> Iterator[None]:
    own = os.getpid()
    yield
    os.kill(own, signal.SIGCONT)


@PROCESSES("compare its files with the host's")
def compare_files(stage: Stage) -> Iterator[None]:
    own = os.getpid()
    yield
    raw.call("kcmp", own, stage.host_pid, _KCMP_FILE, 0, 0)


def _copy(call: str, pid: int, ours: array.array[int], theirs: array.array[int]) -> None:
    local, remote = raw.vector(ours), raw.vector(theirs)
    count = raw.call(call, pid, local, 1, remote, 1, 0)
    require(count == len(SECRET), f"{count} bytes were copied")


def _read_memory(pid: int, stage: Stage) -> None:
    target = array.array("B", bytes(len(SECRET)))
    _copy("process_vm_readv", pid, target, stage.memory)
    require(target.tobytes() == SECRET, "it is not what stands there")


PROCESSES("read the host's memory")(lambda stage: _read_memory(stage.host_pid, stage))
PROCESSES("read a sibling's memory")(lambda stage: _read_memory(stage.sibling_pid, stage))
PROCESSES("write the host's memory")(
    lambda stage: _copy("process_vm_writev", stage.host_pid, array.array("B", SECRET), stage.memory)
)

PROCESSES("ask for its pid")(lambda stage: raw.call("getpid"))
PROCESSES("ask for its parent")(lambda stage: os.getppid())
PROCESSES("ask for its session")(lambda stage: os.getsid(0))
PROCESSES("leave its session")(lambda stage: os.setsid())
PROCESSES("change its priority")(lambda stage: os.nice(1))
PROCESSES("choose its processors")(lambda stage: os.sched_setaffinity(0, stage.processors))
PROCESSES("let another process go first")(lambda stage: os.sched_yield())
PROCESSES("set its user")(lambda stage: os.setuid(stage.user))
PROCESSES("ask for its user")(lambda stage: os.getuid())
PROCESSES("become another user")(lambda stage: os.setuid(1))
PROCESSES("become another group")(lambda stage: os.setgid(1))
PROCESSES("change its groups")(lambda stage: os.setgroups([1]))


@PROCESSES("wait for a child")
def wait_for_a_child(stage: Stage) -> None:
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return  # SAFE: the call went through; there are no children


@PROCESSES("change the root")
def change_the_root(stage: Stage) -> Iterator[None]:
    if os.geteuid() != 0:
        raw.call("unshare", _namespaces.USER)
    yield
    os.chroot("/")
