"""One guest process as the host holds it: its socket, its pid, how it ended."""

from __future__ import annotations

import asyncio
import os
import re
import select
import signal
import socket
import time
from collections.abc import Callable
from typing import Protocol

from ...sanitize.text import error_text
from ..wire.frames import Frame, FrameDecoder, FrameError
from ..wire.messages import GUEST_MAY_SAY, LAST_WORDS, GuestState
from .heads import BadHead, Head, LockedOut, Ready, read_head
from .outcome import ExitReport, Usage, Verdict

_RECEIVE_BYTES = 262_144
# How long a guest may take to be gone after its last word before it is killed.
_EXIT_GRACE_S = 0.05
# How long a guest may take from the request to make it until it is ready: a thousand times what it takes.
_BOOT_TIMEOUT_S = 10.0
# Messages of the largest size that may wait for a guest to read them; as many as it may send in a run.
_UNREAD_MESSAGES = 8
# man 5 proc: the peak of the resident set.
_PEAK = re.compile(rb"^VmHWM:\s+(\d+) kB", re.MULTILINE)
_STATUS_BYTES = 4_096


class Listener(Protocol):
    """Who hears a running guest."""

    def on_message(self, head: Head, raw_body: bytes) -> None:
        """A message that is well formed and in turn."""

    def on_broken(self, reason: str) -> None:
        """The guest broke the protocol; it has been killed."""

    def on_closed(self) -> None:
        """The guest closed its socket; its exit report may come before or after."""

    def on_unread(self, limit_bytes: int) -> None:
        """The guest does not read: more than this waits for it."""

    def on_lost(self, verdict: Verdict) -> None:
        """The guest was taken away, for a reason that is not the script's."""


class Worker:
    """A guest from the request to make it until its exit report. `on_ready` hears when it can be lent, once.

    Everything read from `_socket` is hostile. The worker lets only well-formed messages through that the guest
    may send in its state (wire/messages.py); anything else kills it.
    """

    def __init__(
        self, serial: int, host_end: socket.socket, max_body_bytes: int, on_ready: Callable[[Worker], None]
    ) -> None:
        self.serial = serial
        self.pid = 0
        self.state = GuestState.BOOTING
        self._socket: socket.socket | None = host_end
        self._decoder = FrameDecoder(max_body_bytes)
        self._on_ready = on_ready
        self._loop = asyncio.get_running_loop()
        self.exited: asyncio.Future[ExitReport] = self._loop.create_future()
        self._pidfd: int | None = None
        self._proc_status: int | None = None
        self._listener: Listener | None = None
        self._unsent = bytearray()
        self._max_unsent_bytes = _UNREAD_MESSAGES * max_body_bytes
        self._cpu_at_start_ns = 0
        self._killer: asyncio.TimerHandle | None = None
        self._boot_clock = self._loop.call_later(
            _BOOT_TIMEOUT_S, self.kill, f"it was not ready within {_BOOT_TIMEOUT_S:.0f} s"
        )
        self.received_bytes = 0
        self.kill_reason: str | None = None
        self._loop.add_reader(host_end.fileno(), self._readable)

    # From the spawner, through the pool.

    def spawned(self, pid: int, pidfd: int | None) -> None:
        """The guest exists."""
        self.pid = pid
        if self.exited.done():
            _close(pidfd)
            return
        # Kept even if the socket is closed already: a guest that nobody wants may still have to be killed.
        self._pidfd = pidfd
        # Opened ahead: finding a process in /proc costs more than reading it.
        self._proc_status = _open_proc_status(pid)
        if self.kill_reason is not None:
            self.kill(self.kill_reason)
        elif self.state is GuestState.READY:
            self._on_ready(self)  # its own word was here first

    def ended(self, report: ExitReport) -> None:
        """The guest is gone and reaped."""
        self._boot_clock.cancel()
        if self._killer is not None:
            self._killer.cancel()
        if not self.exited.done() and not self._loop.is_closed():
            self.exited.set_result(report)
        _close(self._pidfd)
        _close(self._proc_status)
        self._pidfd = self._proc_status = None

    # From the pool and the execution.

    def start(self, frame: bytes, listener: Listener) -> None:
        """Send the script; `listener` hears the guest from now on."""
        if self.state is not GuestState.READY:
            self._loop.call_soon(listener.on_closed)  # it ended between being lent and being used
            return
        self._listener = listener
        self.state = GuestState.RUNNING
        self._cpu_at_start_ns = _cpu_ns(self.pid) or 0
        self.send(frame)

    def send(self, data: bytes) -> None:
        """Send bytes now, or as soon as the guest reads. Nothing is sent to a guest that is gone."""
        if self._socket is None:
            return
        sent = 0
        if not self._unsent:
            try:
                sent = self._socket.send(data, socket.MSG_NOSIGNAL)
            except BlockingIOError:
                pass  # SAFE: nothing was sent; all of it is kept below and sent when the socket takes it
            except OSError:
                return  # the guest is gone; its exit report says how
        if sent < len(data):
            if not self._unsent:
                self._loop.add_writer(self._socket.fileno(), self._writable)
            self._unsent += memoryview(data)[sent:]
            if len(self._unsent) > self._max_unsent_bytes and self._listener is not None:
                self._listener.on_unread(self._max_unsent_bytes)

    def usage(self) -> Usage | None:
        """What the guest has used since `start`, while it lives; None once it is gone.

        After its last word a guest waits for the end of the socket, so these figures are final.
        """
        cpu_ns = _cpu_ns(self.pid)
        peak_bytes = _peak_bytes(self._proc_status)
        if cpu_ns is None or peak_bytes is None:
            return None
        return Usage((cpu_ns - self._cpu_at_start_ns) / 1e6, peak_bytes)

    def retire(self) -> None:
        """Let the guest go: it reads the end of the socket and exits; one that does not is killed soon."""
        self.close()
        if not self.exited.done() and self._killer is None:
            self._killer = self._loop.call_later(_EXIT_GRACE_S, self.kill, "lived on without its socket")

    def kill(self, reason: str) -> None:
        """Kill the guest by its pidfd, which cannot name another process. Repeated calls are harmless."""
        if self.has_ended():
            return  # by itself: that we wanted it dead does not explain how it died
        self.kill_reason = self.kill_reason or reason
        self.state = GuestState.ENDED
        if self._pidfd is not None:
            try:
                signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)
            except ProcessLookupError:
                return  # it ended just now
        # Without a pidfd yet, `spawned` does it.

    def has_ended(self) -> bool:
        """True once the process is dead, whether or not its exit report is here. False while it is not forked yet."""
        if self.exited.done():
            return True
        if self._pidfd is None:
            return False
        poll = select.poll()
        poll.register(self._pidfd, select.POLLIN)  # man 2 pidfd_open: readable when the process has terminated
        return bool(poll.poll(0))

    def close(self) -> None:
        """Let go of the socket; the guest, if it lives, reads the end and exits."""
        sock, self._socket = self._socket, None
        self.state = GuestState.ENDED
        self._listener = None
        if sock is not None:
            if not self._loop.is_closed():
                self._loop.remove_reader(sock.fileno())
                if self._unsent:
                    self._loop.remove_writer(sock.fileno())
            sock.close()

    def lost(self, verdict: Verdict) -> None:
        """The spawner is gone, or will be: the guest is killed, and no exit report will come."""
        listener = self._listener
        self.kill(verdict.message)
        self.close()
        _bury(self._pidfd)
        self.ended(ExitReport(signal.SIGKILL, Usage(0.0, 0)))
        if listener is not None:
            listener.on_lost(verdict)

    def forget(self) -> None:
        """In a copy of the host: close the descriptors, touch neither loop nor process; see fork_watch."""
        sock, self._socket = self._socket, None
        if sock is not None:
            sock.close()
        _close(self._pidfd)
        _close(self._proc_status)
        self._pidfd = self._proc_status = None

    # From the loop.

    def _writable(self) -> None:
        if self._socket is None:
            return
        try:
            sent = self._socket.send(self._unsent, socket.MSG_NOSIGNAL)
        except BlockingIOError:
            return
        except OSError:
            sent = len(self._unsent)  # the guest is gone
        del self._unsent[:sent]
        if not self._unsent:
            self._loop.remove_writer(self._socket.fileno())

    def _readable(self) -> None:
        if self._socket is None:
            return
        if self._is_over():
            # Not before: that the last word is followed by more is rare, and a result waits for what is done then.
            self._loop.remove_reader(self._socket.fileno())
            return
        try:
            chunk = self._socket.recv(_RECEIVE_BYTES)
        except BlockingIOError:
            return
        except OSError:
            chunk = b""
        if not chunk:
            self._closed_by_guest()
            return
        self.received_bytes += len(chunk)
        try:
            while frames := self._decoder.feed(chunk):
                for frame in frames:
                    self._take(frame)
                    if self._is_over():
                        return  # what follows the last word costs nothing
                chunk = b""
        except (FrameError, BadHead) as error:
            self._broken(str(error))

    def _is_over(self) -> bool:
        return self.state is GuestState.ENDED

    def _take(self, frame: Frame) -> None:
        head = read_head(frame.head)
        if head.t not in GUEST_MAY_SAY[self.state]:
            self._broken(f"{head.t} while {self.state.value}")
        elif isinstance(head, Ready):
            self.state = GuestState.READY
            self._boot_clock.cancel()
            if self.pid:  # else `spawned` says it: a guest can be quicker than the report of its birth
                self._on_ready(self)
        elif isinstance(head, LockedOut):
            self.kill_reason = f"the lock {head.lock[:40]} failed: {error_text(head.reason)}"
        elif self._listener is not None:
            listener = self._listener
            if head.t in LAST_WORDS:
                self.state = GuestState.ENDED
            listener.on_message(head, frame.body)

    def _broken(self, reason: str) -> None:
        listener = self._listener
        self.kill(f"broke the protocol: {reason}")
        self.close()
        if listener is not None:
            listener.on_broken(reason)

    def _closed_by_guest(self) -> None:
        listener = self._listener
        reason = "a frame was cut short" if self._decoder.pending_bytes else None
        self.close()
        if listener is not None:
            if reason is not None and self.kill_reason is None:
                self.kill_reason = f"closed its socket: {reason}"
            listener.on_closed()


def _close(descriptor: int | None) -> None:
    if descriptor is not None:
        os.close(descriptor)


def _bury(pidfd: int | None) -> None:
    """Wait for a killed guest whose spawner is gone, if this process has inherited it: as PID 1 of a container does.

    The spawner has been waited for by now, so whose child the guest is has been settled.
    """
    if pidfd is None:
        return
    try:
        os.waitid(os.P_PIDFD, pidfd, os.WEXITED)
    except ChildProcessError:
        return  # another's: its spawner's, or that of whoever adopts orphans here


def _cpu_ns(pid: int) -> int | None:
    """Processor time of another process: man 3 clock_getcpuclockid, whose encoding Linux keeps stable."""
    if pid == 0:
        return None
    try:
        return time.clock_gettime_ns((~pid << 3) | 2)
    except OSError:
        return None


def _open_proc_status(pid: int) -> int | None:
    try:
        return os.open(f"/proc/{pid}/status", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None  # it has ended, or /proc is hidden: then its exit report says what it used


def _peak_bytes(proc_status: int | None) -> int | None:
    if proc_status is None:
        return None
    try:
        found = _PEAK.search(os.pread(proc_status, _STATUS_BYTES, 0))
    except OSError:
        return None
    return int(found[1]) * 1_024 if found else None
