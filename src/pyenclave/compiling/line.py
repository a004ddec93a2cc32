"""The keeper's line to its spawner: requests out, reports in. Belongs to one thread, and blocks it for moments only."""

from __future__ import annotations

import array
import json
import logging
import os
import socket
import time
from typing import Final

from ..errors import SpawnerError
from ..runtime.spawner.launch import Launched
from ..runtime.wire import control
from .launch import launch

_LOG = logging.getLogger("pyenclave")

# An interpreter starts and loads the layers in a quarter of a second.
_HELLO_TIMEOUT_S: Final = 20.0
# A spawner takes a request as soon as it has made the process asked for before.
_TIMEOUT_S: Final = 10.0


class Line:
    """A running spawner. Every method but `close` and `forget` raises SpawnerError once it is gone."""

    def __init__(self) -> None:
        """Start one and wait until it is ready. Raises SpawnerError, ConfigError."""
        self._launched: Launched = launch()
        self._socket = self._launched.control
        self._socket.settimeout(_HELLO_TIMEOUT_S)
        try:
            greeting = self.receive()
        except BaseException:
            self.close()
            raise
        if not isinstance(greeting, control.Hello):
            self.close()
            why = greeting.text if isinstance(greeting, control.Failed) else "it did not greet"
            raise SpawnerError(f"the process that compiles large sources could not start: {why}")
        self._socket.settimeout(_TIMEOUT_S)
        self.pid: int = self._launched.process.pid
        self.locks: dict[str, str] = json.loads(greeting.report)["locks"]

    def fileno(self) -> int:
        """The descriptor to wait for."""
        return self._socket.fileno()

    def spawn(self, serial: int, theirs: socket.socket, heap_bytes: int, cpu_ms: int, wall_ms: int) -> None:
        """Have a process made whose socket is `theirs`, and killed should it live longer than its own timers let it."""
        self._send(control.Spawn(serial, "compiler", heap_bytes, 0, cpu_ms), theirs)
        self._send(control.Deadline(serial, time.monotonic_ns() + wall_ms * 1_000_000))

    def kill(self, serial: int) -> None:
        """Have a process killed. One that has ended meanwhile is no error."""
        self._send(control.Kill(serial))

    def receive(self) -> control.Report | None:
        """The next report, None for one that says nothing new."""
        try:
            packet, ancillary, _flags, _address = self._socket.recvmsg(
                control.MAX_PACKET_BYTES, socket.CMSG_SPACE(array.array("i").itemsize), socket.MSG_CMSG_CLOEXEC
            )
            for _level, _kind, data in ancillary:
                # The process is killed through the spawner, whose child it is.
                os.close(array.array("i", data)[0])
            report = control.unpack(packet) if packet else None
        except (OSError, control.ControlError) as error:
            raise SpawnerError(f"the process that compiles large sources does not answer: {error}") from error
        match report:
            case control.Spawned():
                return None
            case control.Hello() | control.Exited() | control.Failed():
                return report
            case _:
                raise SpawnerError("the process that compiles large sources ended")

    def close(self) -> None:
        """End the spawner and with it every process. May be called more than once."""
        try:
            # A program that forked holds a copy, with which the spawner would not see the end.
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            _LOG.debug("the spawner of compiler processes had hung up already")
        self._launched.stop()

    def forget(self) -> None:
        """After a fork: the spawner is the parent's."""
        self._socket.close()
        self._launched.process.returncode = 0

    def _send(self, request: control.Request, passed: socket.socket | None = None) -> None:
        rights = [] if passed is None else [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [passed.fileno()]))]
        try:
            self._socket.sendmsg([control.pack(request)], rights, socket.MSG_NOSIGNAL)
        except OSError as error:
            raise SpawnerError(f"the process that compiles large sources is gone: {error}") from error
