"""The spawner's end of the control socket: packets and descriptors in and out, never blocking on a stalled host."""

from __future__ import annotations

import array
import os
import socket
from collections import deque

from ..wire import control

_REQUESTS = (control.Spawn, control.Deadline, control.Kill)


class ChannelError(Exception):
    """Raised when the host broke the protocol; the spawner must end."""


class Channel:
    """A SOCK_SEQPACKET socket. What the host does not take now waits in a queue, so that deadlines are still kept."""

    def __init__(self, descriptor: int) -> None:
        self._socket = socket.socket(fileno=descriptor)
        self._socket.setblocking(False)
        self._queue: deque[tuple[bytes, int | None]] = deque()

    def close(self) -> None:
        """Let go of the socket and of what was not sent."""
        self._socket.close()
        for _, passed in self._queue:
            if passed is not None:
                os.close(passed)
        self._queue.clear()

    def fileno(self) -> int:
        """The descriptor to poll."""
        return self._socket.fileno()

    def has_unsent(self) -> bool:
        """True while something waits for the host."""
        return bool(self._queue)

    def send(self, report: control.Report, passed: int | None = None) -> None:
        """Send, or queue; a descriptor passed along is duplicated and stays the caller's."""
        copy = None if passed is None else os.dup(passed)
        self._queue.append((control.pack(report), copy))
        self.flush()

    def flush(self) -> None:
        """Send what the host takes. Raises OSError when it is gone."""
        while self._queue:
            packet, passed = self._queue[0]
            rights = [] if passed is None else [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [passed]))]
            try:
                self._socket.sendmsg([packet], rights)
            except BlockingIOError:
                return
            self._queue.popleft()
            if passed is not None:
                os.close(passed)

    def receive(self) -> tuple[control.Request, int | None] | None:
        """The next request with its descriptor, None at the end. Raises BlockingIOError, ChannelError, ControlError."""
        packet, ancillary, flags, _ = self._socket.recvmsg(
            control.MAX_PACKET_BYTES, socket.CMSG_SPACE(array.array("i").itemsize), socket.MSG_CMSG_CLOEXEC
        )
        if not packet:
            return None
        received = array.array("i")
        for level, kind, data in ancillary:
            if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                received.frombytes(data)
        try:
            message = control.unpack(packet)
            if not isinstance(message, _REQUESTS):
                raise ChannelError(f"a host does not send {type(message).__name__}")
            wanted = 1 if isinstance(message, control.Spawn) else 0
            if flags & (socket.MSG_CTRUNC | socket.MSG_TRUNC) or len(received) != wanted:
                raise ChannelError(f"{len(received)} descriptors with a {type(message).__name__}")
        except (ChannelError, control.ControlError):
            for descriptor in received:
                os.close(descriptor)
            raise
        return message, received[0] if wanted else None
