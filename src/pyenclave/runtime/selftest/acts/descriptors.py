"""Descriptors: those that a careless host leaves open, and every way to a new one."""

from __future__ import annotations

import fcntl
import os
import select
import termios
from collections.abc import Iterator

from ...guest.lockdown.descriptors import SOCKET
from .. import raw
from ..stage import Stage
from ._act import Acts

DESCRIPTORS = Acts("descriptors")

DESCRIPTORS("read an inherited pipe")(lambda stage: os.read(stage.inherited_read, 1))
DESCRIPTORS("write an inherited pipe")(lambda stage: os.write(stage.inherited_write, b"x"))
DESCRIPTORS("read an inherited file")(lambda stage: os.pread(stage.inherited_file, 1, 0))
DESCRIPTORS("stat an inherited descriptor")(lambda stage: os.fstat(stage.inherited_read))
DESCRIPTORS("duplicate a descriptor")(lambda stage: os.dup(SOCKET))
DESCRIPTORS("ask for a descriptor's flags")(lambda stage: fcntl.fcntl(SOCKET, fcntl.F_GETFL))
DESCRIPTORS("control a device")(lambda stage: fcntl.ioctl(SOCKET, termios.FIONREAD, bytes(4)))
DESCRIPTORS("make a pipe")(lambda stage: os.pipe())
DESCRIPTORS("make a memory file")(lambda stage: os.memfd_create("x"))
DESCRIPTORS("make an event descriptor")(lambda stage: os.eventfd(0))
DESCRIPTORS("poll")(lambda stage: select.select([], [], [], 0))
DESCRIPTORS("make a poll set")(lambda stage: select.epoll())


@DESCRIPTORS("take a descriptor out of the host")
def take_a_descriptor(stage: Stage) -> Iterator[None]:
    """As a plain user this needs the right to trace the host."""
    host = os.pidfd_open(stage.host_pid)
    yield
    raw.call("pidfd_getfd", host, stage.inherited_read, 0)
