"""One source on its way through a process: what is sent, what came back, and what that means. Does not block."""

from __future__ import annotations

import logging
import os
import signal
import socket
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final

from ..errors import SpawnerError
from ..findings import Finding, Layer, Refusal
from ..pipeline import CompilePolicy
from ..runtime.guest import statuses
from ..runtime.guest.lockdown.table import LOCK_NAMES
from ..source import Source
from ..transform import CompiledScript
from . import bounds, orders, verdicts

_LOG = logging.getLogger("pyenclave")

_CHUNK_BYTES: Final = 256 * 1_024
# The spawner kills a process that outlives its timers; a spawner that does not is itself at fault.
_PATIENCE_S: Final = 5.0
_TIMED_OUT: Final = frozenset({-signal.SIGALRM, -signal.SIGPROF, -signal.SIGXCPU})

Verdict = CompiledScript | Refusal


class Job:
    """A source, who waits for its verdict, and once it is `begun` the socket to its process."""

    def __init__(
        self,
        source: Source,
        policy: CompilePolicy,
        known: Callable[[], Verdict | None],
        told: Callable[[Verdict], None],
    ) -> None:
        """`known` is asked before a process is, `told` hears of the verdict before it is given."""
        self.future: Future[Verdict] = Future()
        self._source = source
        self._known = known
        self._told = told
        self._size = bounds.size_of(source)
        self.cpu_ms = bounds.cpu_ms(self._size)
        self.wall_ms = bounds.wall_ms(self.cpu_ms)
        self.heap_bytes = bounds.heap_bytes(self._size)
        self._reply_bytes = bounds.reply_bytes(self._size)
        self._unsent = memoryview(orders.encode(source, policy))
        self._reply = bytearray()
        self._deadline = 0.0
        self.socket: socket.socket | None = None

    def begin(self) -> socket.socket:
        """Make the pair of sockets. Returns the process's, which the caller closes."""
        self.socket, theirs = socket.socketpair()
        self.socket.setblocking(False)
        self._deadline = time.monotonic() + self.wall_ms / 1_000
        return theirs

    def is_settled(self) -> bool:
        """Whether no process is needed any more: nobody waits, or the same source has got its verdict meanwhile."""
        verdict = self._known()
        if verdict is not None and self.future.set_running_or_notify_cancel():
            self.future.set_result(verdict)
        return verdict is not None or self.future.cancelled()

    @property
    def is_overlong(self) -> bool:
        """Whether there came more than a reply may have."""
        return len(self._reply) > self._reply_bytes

    @property
    def wants_to_write(self) -> bool:
        """While something of the order is unsent."""
        return bool(self._unsent)

    def patience_s(self) -> float:
        """Seconds until the spawner should have been heard of."""
        return self._deadline + _PATIENCE_S - time.monotonic()

    def send(self) -> None:
        """Send what the process takes now. One that is gone is reported by its spawner."""
        assert self.socket is not None
        try:
            self._unsent = self._unsent[self.socket.send(self._unsent[:_CHUNK_BYTES], socket.MSG_NOSIGNAL) :]
        except BlockingIOError:
            return
        except OSError:
            self._unsent = memoryview(b"")

    def receive(self) -> bool:
        """Take what is there. False if there will be no more: the end, or more than a reply may be."""
        if self.socket is None:
            return False
        try:
            chunk = self.socket.recv(_CHUNK_BYTES)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self._reply += chunk
        return bool(chunk) and not self.is_overlong

    def end(self, wait_status: int) -> None:
        """The process has ended so: give the verdict."""
        while self.receive():
            pass  # what it said last is still in the socket
        self.close()
        if self.future.cancelled():
            return
        status = os.waitstatus_to_exitcode(wait_status)
        if status in _LOCK_STATUSES:
            self.fail(SpawnerError(f"a process that compiles large sources: {statuses.describe(status)}"))
            return
        verdict = self._verdict(status)
        self._told(verdict)
        if self.future.set_running_or_notify_cancel():
            self.future.set_result(verdict)

    def fail(self, error: BaseException) -> None:
        """There is no verdict, and none to come."""
        self.close()
        if self.future.set_running_or_notify_cancel():
            self.future.set_exception(error)

    def close(self) -> None:
        """Let go of the socket. May be called more than once."""
        if self.socket is not None:
            self.socket.close()
            self.socket = None

    def _verdict(self, status: int) -> Verdict:
        if self.is_overlong:
            return self._internal_error(f"its reply has more than {self._reply_bytes} bytes")
        if status in _TIMED_OUT or (status == -signal.SIGKILL and time.monotonic() >= self._deadline):
            return bounds.too_slow(self._size)
        # Killed by nobody of ours: the machine's memory killer.
        if status in (statuses.OUT_OF_MEMORY, -signal.SIGKILL):
            return bounds.too_much(self._size)
        if status != statuses.DONE:
            return self._internal_error(_how_it_ended(status))
        try:
            verdict, log = verdicts.decode(bytes(self._reply), self._source)
        except verdicts.ReplyError as error:
            return self._internal_error(f"its reply is no verdict: {error}")
        for line in log:
            _LOG.error("compiling %s in a process: %r", self._source.name, line)
        return verdict

    def _internal_error(self, reason: str) -> Refusal:
        _LOG.error("the process that compiled %s failed, the script was refused: %s", self._source.name, reason)
        message = "the process that checked this script failed, so the script was refused"
        hint = "This is a defect of pyenclave: please report it with the script."
        return Refusal(Layer.PARSE, (Finding("INTERNAL_ERROR", message, Layer.PARSE, hint=hint),))


_LOCK_STATUSES: Final = frozenset(map(statuses.lock_status, LOCK_NAMES))


def _how_it_ended(status: int) -> str:
    return f"it ended by {signal.Signals(-status).name}" if status < 0 else f"it ended: {statuses.describe(status)}"
