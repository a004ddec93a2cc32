"""A Python program in a guest's place, which tries what no guest may; run by test_forbidden_acts.py.

Each act runs in five children: free (the control), behind every lock before the script would arrive, behind the last
filter as well, behind Landlock alone, and behind the resource limits alone. A child says on its socket, the one thing
it may write to, how it went. The locks are set by the functions that lock real guests; nothing in them knows of this
program.
"""

from __future__ import annotations

import array
import ctypes
import fcntl
import json
import mmap
import os
import resource
import select
import signal
import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress

from pyenclave.runtime.guest import boot
from pyenclave.runtime.guest.lockdown import landlock, libc
from pyenclave.runtime.guest.lockdown.descriptors import SOCKET
from pyenclave.runtime.spawner.environment import SelfView, harden
from pyenclave.runtime.spawner.locks import Locks

Act = Callable[[], object]
ACTS: dict[str, Act] = {}
# Acts of which a control run as a plain user would be refused by the kernel in any case.
ACTS_OF_ROOT: dict[str, Act] = {}
X86_64 = os.uname().machine == "x86_64"
MAX_SILENCE_S = 5.0

folder = sys.argv[1]
victim = f"{folder}/file"
with open(victim, "w") as file:
    file.write("contents")
# Above the numbers that a guest's own descriptors get.
inherited_read, inherited_write = (fcntl.fcntl(end, fcntl.F_DUPFD, 20) for end in os.pipe())
os.write(inherited_write, b"secret" * 100)
listener = socket.socket(socket.AF_UNIX)
listener.bind(f"{folder}/socket")
listener.listen(100)
abstract = socket.socket(socket.AF_UNIX)
abstract.bind(f"\0acts-{os.getpid()}")
abstract.listen(100)
abstract_address = abstract.getsockname()
inet = socket.socket()
inet.bind(("127.0.0.1", 0))
inet.listen(100)
inet_address = inet.getsockname()
host_pid = os.getpid()
memory = ctypes.create_string_buffer(b"the host's memory")
numbers = {"x86_64": (39, 101, 310, 10), "aarch64": (172, 117, 270, 226)}[os.uname().machine]
GETPID, PTRACE, PROCESS_VM_READV, MPROTECT = numbers


class Iovec(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


def act(name: str, *, of_root: bool = False) -> Callable[[Act], Act]:
    def keep(function: Act) -> Act:
        (ACTS_OF_ROOT if of_root else ACTS)[name] = function
        return function

    return keep


# Files.
act("open a file")(lambda: os.open("/etc/passwd", os.O_RDONLY))
act("open its own memory")(lambda: os.open("/proc/self/mem", os.O_RDWR))
act("read its environment")(lambda: os.open("/proc/self/environ", os.O_RDONLY))
act("write a file")(lambda: os.open(victim, os.O_WRONLY | os.O_APPEND))
act("make a file")(lambda: os.open(f"{folder}/new", os.O_WRONLY | os.O_CREAT))
act("list a directory")(lambda: os.listdir("/"))
act("stat a path")(lambda: os.stat("/etc/passwd"))
act("ask whether a path exists")(lambda: os.access("/etc", os.F_OK) or 1 / 0)
act("follow a link")(lambda: os.readlink("/proc/self/exe"))
act("make a directory")(lambda: os.mkdir(f"{folder}/directory"))
act("remove a directory")(lambda: os.rmdir(f"{folder}/old"))
act("rename a file")(lambda: os.rename(f"{folder}/name", f"{folder}/renamed"))
act("make a link")(lambda: os.link(victim, f"{folder}/link"))
act("make a symbolic link")(lambda: os.symlink("/", f"{folder}/symlink"))
act("remove a file")(lambda: os.unlink(f"{folder}/name"))
act("change the directory")(lambda: os.chdir("/"))
act("ask for the directory")(os.getcwd)
act("change a mode")(lambda: os.chmod(victim, 0o666))

# Descriptors.
act("read an inherited pipe")(lambda: os.read(inherited_read, 1))
act("write an inherited pipe")(lambda: os.write(inherited_write, b"x"))
act("stat an inherited descriptor")(lambda: os.fstat(inherited_read))
act("duplicate a descriptor")(lambda: os.dup(SOCKET))
act("make a pipe")(os.pipe)
act("make a memory file")(lambda: os.memfd_create("x"))
act("make an event descriptor")(lambda: os.eventfd(0))
act("poll")(lambda: select.select([], [], [], 0))

# Talking.
act("make a socket")(socket.socket)
act("make a raw socket", of_root=True)(lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP))
act("make a pair of sockets")(socket.socketpair)
act("connect by address")(lambda: socket.create_connection(inet_address))
act("connect by path")(lambda: socket.socket(socket.AF_UNIX).connect(f"{folder}/socket"))
act("connect by abstract name")(lambda: socket.socket(socket.AF_UNIX).connect(abstract_address))
act("listen")(lambda: socket.socket().listen())
act("send from its own socket")(lambda: socket.socket(fileno=os.dup(SOCKET)).send(b""))


@act("send a descriptor")
def send_a_descriptor() -> None:
    ours = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, SOCKET)
    ours.sendmsg([b" "], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [SOCKET]))])
    ours.detach()


@act("shut its own socket down")
def shut_down() -> None:
    ours = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, SOCKET)
    ours.shutdown(socket.SHUT_RD)
    ours.detach()


# Processes.
def end_child(pid: int) -> None:
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


act("fork")(lambda: end_child(os.fork()))
act("start a program")(lambda: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0))
act("signal the host")(lambda: os.kill(host_pid, 0))
act("signal its group")(lambda: os.killpg(0, 0))
act("open a descriptor of the host's process")(lambda: os.pidfd_open(host_pid))
act("be traced")(lambda: libc.syscall(PTRACE, 0))
act("ask for its pid")(lambda: libc.syscall(GETPID))
act("change its priority")(lambda: os.nice(1))
act("ask for its session")(lambda: os.getsid(0))
act("raise a limit")(lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (10, 100)))
act("ask for a limit")(lambda: resource.getrlimit(resource.RLIMIT_NOFILE))
act("change its name")(lambda: libc.prctl(15, ctypes.addressof(memory)))
act("be dumpable")(lambda: libc.prctl(4, 1))
act("outlive its parent")(lambda: libc.prctl(1, 0))
act("become another user", of_root=True)(lambda: os.setuid(1))
act("change the root", of_root=True)(lambda: os.chroot("/"))
act("leave a namespace", of_root=True)(
    lambda: libc.syscall({"x86_64": 272, "aarch64": 97}[os.uname().machine], 1 << 17)
)


@act("read the host's memory")
def read_the_hosts_memory() -> None:
    target = ctypes.create_string_buffer(4)
    local = Iovec(ctypes.addressof(target), 4)
    remote = Iovec(ctypes.addressof(memory), 4)
    six = ctypes.CDLL(None, use_errno=True).syscall
    six.argtypes = (ctypes.c_long,) * 7
    read = six(PROCESS_VM_READV, host_pid, ctypes.addressof(local), 1, ctypes.addressof(remote), 1, 0)
    if read != 4 or target.raw != b"the ":
        raise OSError(ctypes.get_errno(), "nothing was read")


# Time and signals.
act("sleep")(lambda: time.sleep(0.001))
act("ask for random bytes")(lambda: os.urandom(1))
act("ignore its deadline")(lambda: signal.signal(signal.SIGALRM, signal.SIG_IGN))
act("handle its deadline")(lambda: signal.signal(signal.SIGPROF, signal.default_int_handler))
act("block its deadline")(lambda: signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM}))
act("cancel its deadline")(lambda: signal.setitimer(signal.ITIMER_REAL, 0))
act("ask for a longer deadline")(lambda: signal.setitimer(signal.ITIMER_PROF, 3_600))

# Memory.
act("map executable memory")(lambda: mmap.mmap(-1, 4_096, prot=mmap.PROT_READ | mmap.PROT_EXEC))
act("map shared memory")(lambda: mmap.mmap(-1, 4_096, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS))
plain_page = mmap.mmap(-1, 4_096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
plain_page_address = ctypes.addressof(ctypes.c_char.from_buffer(plain_page))
act("make memory executable")(lambda: libc.syscall(MPROTECT, plain_page_address, 4_096, 5))

if X86_64:
    # mov eax, 20; int 0x80; ret: getpid by the gate of 32 bit programs, with its own numbers.
    code_page = mmap.mmap(-1, 4_096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code_page.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")
    code_address = ctypes.addressof(ctypes.c_char.from_buffer(code_page))
    act("call by the 32 bit gate")(ctypes.CFUNCTYPE(ctypes.c_int)(code_address))

# What a run needs, and so must succeed behind every lock: without these the others would prove nothing.
NEEDED: dict[str, Act] = {
    "do nothing": lambda: None,
    "get memory": lambda: len(bytearray(8_000_000)),
    "give memory back and get more": lambda: [len(bytearray(n * 1_000_000)) for n in range(1, 6)],
    "ask for the time": lambda: (time.monotonic(), time.time(), time.process_time()),
    "raise and catch": lambda: suppress(ValueError).__exit__(ValueError, ValueError(), None),
}


def lay_out() -> None:
    """The folder as every act expects it."""
    for name in ("new", "renamed", "link", "symlink"):
        with suppress(FileNotFoundError):
            os.unlink(f"{folder}/{name}")
    with suppress(FileNotFoundError):
        os.rmdir(f"{folder}/directory")
    with suppress(FileExistsError):
        os.mkdir(f"{folder}/old")
    os.close(os.open(f"{folder}/name", os.O_WRONLY | os.O_CREAT))


def attempt(function: Act, plan: boot.Plan | None, *, last_stage: bool) -> str:
    """Run one act in a child: "succeeded", "refused: ERRNO" or "killed: SIGNAL"."""
    lay_out()
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        child(function, plan, theirs.fileno(), last_stage=last_stage)
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


def child(function: Act, plan: boot.Plan | None, descriptor: int, *, last_stage: bool) -> None:
    try:
        if plan is None:
            # The control is free, but its socket is where a guest's is.
            os.dup2(descriptor, SOCKET)
        else:
            boot.lock(plan, descriptor)
            if last_stage and plan.last_filter is not None:
                plan.last_filter.install()
        try:
            function()
        except OSError as error:
            os.write(SOCKET, f"refused: {error.errno}".encode())
        else:
            os.write(SOCKET, b"succeeded")
    finally:
        os._exit(0)


def main() -> None:
    acts = ACTS | NEEDED | (ACTS_OF_ROOT if os.geteuid() == 0 else {})
    controls = {name: attempt(function, None, last_stage=False) for name, function in acts.items()}
    locks = Locks(harden())
    size = SelfView().read().size
    locks.prove(size)
    every = locks.plan(size, 64 << 20, 1 << 20, 1_000)
    landlock_alone = every._replace(locks=frozenset({"descriptors", "landlock"}))
    limits_alone = every._replace(locks=frozenset({"descriptors", "capabilities", "identity", "rlimits"}) & every.locks)
    outcomes = {
        name: {
            "free": controls[name],
            "locked": attempt(function, every, last_stage=False),
            "run": attempt(function, every, last_stage=True),
            "landlock": attempt(function, landlock_alone, last_stage=False),
            "limits": attempt(function, limits_alone, last_stage=False),
        }
        for name, function in acts.items()
    }
    json.dump({"outcomes": outcomes, "missing": locks.missing, "landlock_abi": landlock.abi()}, sys.stdout)


if __name__ == "__main__":
    main()
