"""A program in the place of a compiler process that was taken over; run by test_compiler_acts.py.

Each act runs in two children: with its descriptors closed and no other lock (the control), and behind every lock. A
child says on its socket how it went. The locks are set by what locks real compiler processes.
"""

from __future__ import annotations

import json
import mmap
import os
import resource
import signal
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

from pyenclave.compiling import child
from pyenclave.compiling.spawner import Locks
from pyenclave.runtime.guest.lockdown.descriptors import SOCKET
from pyenclave.runtime.spawner.environment import SelfView, harden
from pyenclave.syntax.deep_stack import STACK_BYTES

Act = Callable[[], object]
MAX_SILENCE_S = 10.0
CPU_MS = 500
HEAP_BYTES = STACK_BYTES + (64 << 20)

folder = sys.argv[1]
listener = socket.socket(socket.AF_UNIX)
listener.bind(f"{folder}/socket")
listener.listen(100)
host_pid = os.getpid()


def end_child(pid: int) -> None:
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def spin() -> None:
    while True:
        pass


def deep(levels: int) -> int:
    # So that the C stack grows too; Python 3.12 and later have a limit of their own for that.
    return max([levels], key=lambda _: deep(levels - 1)) if levels else 0


def recurse_through_c() -> None:
    sys.setrecursionlimit(20_000)
    deep(1_500)


ACTS: dict[str, Act] = {
    "open a file": lambda: os.open("/etc/passwd", os.O_RDONLY),
    "make a file": lambda: os.open(f"{folder}/new-{os.getpid()}", os.O_WRONLY | os.O_CREAT),
    "stat a path": lambda: os.stat("/etc/passwd"),
    "make a socket": socket.socket,
    "connect by path": lambda: socket.socket(socket.AF_UNIX).connect(f"{folder}/socket"),
    "fork": lambda: end_child(os.fork()),
    "start a program": lambda: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0),
    "become a program": lambda: os.execv("/bin/sh", ["sh", "-c", "exit 3"]),
    "start a thread": lambda: threading.Thread(target=int).start(),
    "signal the host": lambda: os.kill(host_pid, 0),
    "cancel its deadline": lambda: signal.setitimer(signal.ITIMER_REAL, 0),
    "ignore its deadline": lambda: signal.signal(signal.SIGALRM, signal.SIG_IGN),
    "raise a limit": lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (10, 10)),
    "map executable memory": lambda: mmap.mmap(-1, 4_096, prot=mmap.PROT_READ | mmap.PROT_EXEC),
    # What a compile needs, and what it may not do for ever.
    "do nothing": lambda: None,
    "recurse through C": recurse_through_c,
    "get memory": lambda: bytearray(32 << 20),
    "get too much memory": lambda: bytearray(256 << 20),
}


def attempt(act: Act, plan: child.Plan) -> str:
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        be(act, plan, theirs.fileno())
    theirs.close()
    ours.settimeout(MAX_SILENCE_S)
    said = b""
    try:
        with ours, suppress(ConnectionResetError):
            while chunk := ours.recv(1_000):
                said += chunk
    except TimeoutError:
        os.kill(pid, signal.SIGKILL)
    status = os.waitpid(pid, 0)[1]
    if os.WIFSIGNALED(status):
        return f"killed: {signal.Signals(os.WTERMSIG(status)).name}"
    return said.strip().decode() or f"exited: {os.WEXITSTATUS(status)}"


def be(act: Act, plan: child.Plan, descriptor: int) -> None:
    try:
        child.lock(plan, descriptor)
        try:
            act()
        except (OSError, MemoryError) as error:
            os.write(SOCKET, f"refused: {type(error).__name__}".encode())
        else:
            os.write(SOCKET, b"succeeded")
    finally:
        os._exit(0)


def main() -> None:
    locks = Locks({})
    free = locks.plan(1 << 40, CPU_MS)._replace(locks=frozenset({"descriptors"}))
    controls = {name: attempt(act, free) for name, act in ACTS.items()}
    locks = Locks(harden())
    every = locks.plan(SelfView().read().size + HEAP_BYTES, CPU_MS)
    outcomes = {name: (controls[name], attempt(act, every)) for name, act in ACTS.items()}
    # Without locks it would never end, so it has no control; the same child does nothing above, and ends.
    outcomes["run on"] = ("", attempt(spin, every))
    json.dump(outcomes, sys.stdout)


if __name__ == "__main__":
    main()
