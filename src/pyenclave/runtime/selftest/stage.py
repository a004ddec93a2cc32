"""What the acts act upon: files, sockets that listen, a pipe left open, the host's memory, a process beside it."""

from __future__ import annotations

import array
import fcntl
import os
import signal
import socket
from contextlib import suppress

from . import raw

SECRET = b"the memory of the host"

# Above the numbers that a guest's own descriptors get.
_INHERITED_FROM = 20


class Stage:
    """Set up once, before any act; `lay_out` restores what acts change. All of it is in `folder` or ends with us."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.victim = f"{folder}/file"
        with open(self.victim, "wb") as file:
            file.write(b"contents")
        self.inherited_read, self.inherited_write = (_high(end) for end in os.pipe())
        os.write(self.inherited_write, b"secret" * 100)
        self.inherited_file = _high(os.open(self.victim, os.O_RDONLY))
        self._listeners = [socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX), socket.socket()]
        by_path, by_name, by_port = self._listeners
        by_path.bind(f"{folder}/socket")
        by_name.bind(f"\0pyenclave-{os.getpid()}")
        # SAFE: a machine without a loopback device refuses; then the controls that connect say so.
        with suppress(OSError):
            by_port.bind(("127.0.0.1", 0))
        for listener in self._listeners:
            listener.listen(100)
        self.path_address, self.abstract_address, self.inet_address = (s.getsockname() for s in self._listeners)
        self.inherited_listener = _high(os.dup(self._listeners[0].fileno()))
        self.host_pid = os.getpid()
        self.user = os.getuid()
        self.processors = os.sched_getaffinity(0)
        self.memory = array.array("B", SECRET)
        # A page of our own that holds no code, for acts that would change that.
        self.page = array.array("B", bytes(3 * os.sysconf("SC_PAGE_SIZE")))
        self.program = _shell()
        self.sibling_pid = os.fork()
        if self.sibling_pid == 0:
            _be_a_sibling(self.host_pid)

    @property
    def page_address(self) -> int:
        """The start of a whole page within `page`."""
        size = os.sysconf("SC_PAGE_SIZE")
        return -(-raw.address_of(self.page) // size) * size

    def path(self, name: str) -> str:
        """A path in the folder."""
        return f"{self.folder}/{name}"

    def lay_out(self) -> None:
        """The folder as every act expects it."""
        for name in ("new", "renamed", "link", "symlink", "pipe", "bound"):
            with suppress(FileNotFoundError):
                os.unlink(self.path(name))
        with suppress(FileNotFoundError):
            os.rmdir(self.path("directory"))
        with suppress(FileExistsError):
            os.mkdir(self.path("old"))
        os.close(os.open(self.path("name"), os.O_WRONLY | os.O_CREAT, 0o600))

    def clear(self) -> None:
        """End the process beside the guests."""
        os.kill(self.sibling_pid, signal.SIGKILL)
        os.waitpid(self.sibling_pid, 0)


def _shell() -> bytes:
    """A program; nothing on a machine without a shell, where the controls that start it fail and say so."""
    try:
        with open("/bin/sh", "rb") as shell:
            return shell.read()
    except FileNotFoundError:
        return b""


def _high(descriptor: int) -> int:
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD, _INHERITED_FROM)
    os.close(descriptor)
    return moved


def _be_a_sibling(parent_pid: int) -> None:
    """Sleep until the parent ends us, or has ended."""
    try:
        while os.getppid() == parent_pid:
            signal.sigtimedwait((signal.SIGUSR2,), 1)
    finally:
        # SAFE: whatever was raised, this copy must not go on as a second program.
        os._exit(0)
