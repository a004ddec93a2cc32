"""The host's line to its spawner: requests out, reports in, descriptors both ways."""

from __future__ import annotations

import array
import asyncio
import logging
import os
import socket
from collections import deque
from collections.abc import Callable

from ...errors import SpawnerError
from ..spawner.launch import Launched, SpawnerConfig, launch
from ..wire import control

_LOG = logging.getLogger("pyenclave")

# A spawner starts an interpreter and builds its templates; 10 s is a hundred times what that takes.
_HELLO_TIMEOUT_S = 10.0
_FAREWELL_TIMEOUT_S = 2.0

ReportHandler = Callable[[control.Report, int | None], None]
Launch = Callable[[SpawnerConfig], Launched]


class SpawnerLink:
    """One spawner process and the socket to it. Belongs to the loop it was started on."""

    def __init__(
        self, config: SpawnerConfig, on_report: ReportHandler, on_lost: Callable[[], None], launch: Launch = launch
    ) -> None:
        self._config = config
        self._launch = launch
        self._on_report = on_report
        self._on_lost = on_lost
        self._launched: Launched | None = None
        self._socket: socket.socket | None = None
        self._outbox: deque[tuple[bytes, socket.socket | None]] = deque()
        # The spawner does not read: the loop says when it does.
        self._is_full = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._hello: asyncio.Future[str] | None = None
        self._has_greeted = False
        # While it ends by itself: a pidfd of the process, and what kills it should it take too long.
        self._exit_watch: tuple[int, asyncio.TimerHandle] | None = None

    @property
    def is_open(self) -> bool:
        """True from the spawner's greeting until it is lost or closed."""
        return self._socket is not None and self._has_greeted

    async def start(self) -> str:
        """Start the process; returns its report. Raises SpawnerError, LockdownError or ConfigError."""
        loop = asyncio.get_running_loop()
        self._loop = loop
        self._hello = loop.create_future()
        self._launched = self._launch(self._config)
        self._socket = self._launched.control
        loop.add_reader(self._socket.fileno(), self._readable)
        try:
            return await asyncio.wait_for(asyncio.shield(self._hello), _HELLO_TIMEOUT_S)
        except TimeoutError:
            self.close()
            raise SpawnerError("the spawner did not answer in time; is this machine overloaded?") from None
        except BaseException:
            self.close()
            raise

    def send(self, request: control.Request, passed: socket.socket | None = None) -> None:
        """Send a request; `passed` is given away and closed here once it is sent."""
        if self._socket is None:
            if passed is not None:
                passed.close()
            raise SpawnerError("the spawner is gone")
        self._outbox.append((control.pack(request), passed))
        if len(self._outbox) == 1:
            self._flush()

    def _flush(self) -> None:
        assert self._loop is not None
        while self._outbox and self._socket is not None:
            packet, passed = self._outbox[0]
            ancillary = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [passed.fileno()]))] if passed else []
            try:
                self._socket.sendmsg([packet], ancillary, socket.MSG_NOSIGNAL)
            except BlockingIOError:
                self._loop.add_writer(self._socket.fileno(), self._flush)
                self._is_full = True
                return
            except OSError:
                self._lost()
                return
            self._outbox.popleft()
            if passed is not None:
                passed.close()
        if self._is_full and self._socket is not None:
            self._loop.remove_writer(self._socket.fileno())
            self._is_full = False

    def _readable(self) -> None:
        while self._socket is not None:
            try:
                packet, ancillary, _flags, _address = self._socket.recvmsg(
                    control.MAX_PACKET_BYTES, socket.CMSG_SPACE(array.array("i").itemsize), socket.MSG_CMSG_CLOEXEC
                )
            except BlockingIOError:
                return
            except OSError:
                self._lost()
                return
            passed = _descriptor(ancillary)
            if not packet:
                self._lost()
                return
            self._deliver(packet, passed)

    def _deliver(self, packet: bytes, passed: int | None) -> None:
        report = control.unpack(packet)
        if self._hello is not None and not self._hello.done():
            if isinstance(report, control.Hello):
                self._has_greeted = True
                self._hello.set_result(report.report)
            elif isinstance(report, control.Failed):
                self._hello.set_exception(SpawnerError(f"the spawner could not start: {report.text}"))
        elif isinstance(report, control.Spawned | control.Exited | control.Failed):
            self._on_report(report, passed)
        else:
            raise control.ControlError(f"a spawner does not send {type(report).__name__}")

    def _lost(self) -> None:
        """The spawner is gone without having been asked to go."""
        launched = self._launched
        self._let_go()
        if self._has_greeted:
            _LOG.warning("the spawner ended; a new one is started with the next run")
        elif self._hello is not None and not self._hello.done() and launched is not None:
            status = launched.stop(_FAREWELL_TIMEOUT_S)
            self._hello.set_exception(SpawnerError(f"the spawner ended while starting, with status {status}"))
        self.close()
        self._on_lost()

    def close(self) -> None:
        """End the spawner and with it every guest. Legal at any time, waits a few milliseconds."""
        self._let_go()
        hello = self._hello
        if hello is not None and not hello.done() and not hello.get_loop().is_closed():
            hello.set_exception(SpawnerError("closed while starting"))
            hello.exception()  # looked at: whoever waited for it may be gone
        self._drop_outbox()
        self._stop_watching()
        launched, self._launched = self._launched, None
        if launched is not None:
            launched.stop(_FAREWELL_TIMEOUT_S)

    def retire(self, on_ended: Callable[[], None]) -> None:
        """Have a spawner without guests end, and hear when it has: nobody waits for it. `close` is still legal."""
        assert self._loop is not None
        assert self._launched is not None
        self._let_go()
        self._drop_outbox()
        process = self._launched.process
        try:
            pidfd = os.pidfd_open(process.pid)
        except OSError:  # no descriptor is free: then we do wait, some milliseconds
            self.close()
            on_ended()
            return

        def ended() -> None:
            self.close()
            on_ended()

        self._exit_watch = pidfd, self._loop.call_later(_FAREWELL_TIMEOUT_S, process.kill)
        self._loop.add_reader(pidfd, ended)  # man 2 pidfd_open: readable when the process has terminated

    def forget(self) -> None:
        """In a copy of the host: close the descriptors, touch neither loop nor process; see fork_watch."""
        sock, self._socket = self._socket, None
        if sock is not None:
            sock.close()
        self._drop_outbox()
        if self._exit_watch is not None:
            os.close(self._exit_watch[0])
            self._exit_watch = None
        launched, self._launched = self._launched, None
        if launched is not None:
            launched.forget()

    def _drop_outbox(self) -> None:
        for _packet, passed in self._outbox:
            if passed is not None:
                passed.close()
        self._outbox.clear()

    def _stop_watching(self) -> None:
        if self._exit_watch is None:
            return
        (pidfd, killer), self._exit_watch = self._exit_watch, None
        killer.cancel()
        if self._loop is not None and not self._loop.is_closed():
            self._loop.remove_reader(pidfd)
        os.close(pidfd)

    def _let_go(self) -> None:
        sock, self._socket = self._socket, None
        if sock is None:
            return
        if self._loop is not None and not self._loop.is_closed():
            self._loop.remove_reader(sock.fileno())
            self._loop.remove_writer(sock.fileno())
        try:
            # A program that forked holds a copy, with which the spawner would not see the end.
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            _LOG.debug("the spawner had hung up already")
        sock.close()


def _descriptor(ancillary: list[tuple[int, int, bytes]]) -> int | None:
    """The one descriptor of a packet; any more are closed."""
    found: list[int] = []
    for level, kind, data in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            numbers = array.array("i")
            numbers.frombytes(data[: len(data) - len(data) % numbers.itemsize])
            found.extend(numbers)
    for extra in found[1:]:
        os.close(extra)
    return found[0] if found else None
