"""What every spawner does, whatever it makes: one request at a time, ended children first, and an end with its host."""

from __future__ import annotations

import errno
import json
import os
import select
from abc import ABC, abstractmethod
from typing import Any

from ..wire import control
from .channel import Channel, ChannelError
from .environment import SelfView
from .nursery import Nursery

# Exit statuses of the process.
ENDED = 0
DEFECT = 1
BAD_REQUEST = 3


class Parent(ABC):
    """The only parent of the children it forks. Single-threaded, and it checks that."""

    def __init__(self, channel: Channel, host_pid: int) -> None:
        """`host_pid`: the process that started this one. Raises RuntimeError, OSError."""
        self._channel = channel
        self._channel_descriptor = channel.fileno()
        self._watched = select.POLLIN
        self._self_view = SelfView()
        self._poller = select.poll()
        self._poller.register(channel, self._watched)
        # The end of the socket says that the host is gone, but not while a copy that it forked holds it open.
        self._host = os.pidfd_open(host_pid)
        if os.getppid() != host_pid:
            raise RuntimeError("the host was gone before the spawner had started")
        self._poller.register(self._host, select.POLLIN)
        self._nursery = Nursery(channel, self._poller)

    @abstractmethod
    def facts(self) -> dict[str, Any]:
        """What the host is told of the locks, as JSON."""

    @abstractmethod
    def spawn(self, request: control.Spawn, descriptor: int) -> None:
        """Fork a child with `descriptor` as its socket. Raises LookupError, RuntimeError, OSError."""

    def serve(self) -> int:
        """Answer requests until the socket or the host ends, then end every child. Returns the status to exit with."""
        try:
            self._channel.send(control.Hello(json.dumps({"pid": os.getpid(), **self.facts()})))
            while self._turn():
                pass
        except (ChannelError, control.ControlError):
            return BAD_REQUEST
        except ConnectionError:
            # The host is gone while something was on its way to it: an end like any other.
            return ENDED
        except Exception:
            # SAFE: broad on purpose. Nobody reads a traceback; the host sees the status and starts another spawner.
            return DEFECT
        else:
            return ENDED
        finally:
            self._nursery.end_all()

    def size_before_fork(self) -> int:
        """Bytes of address space. Raises RuntimeError if there is a second thread: then a fork would be unsafe."""
        now = self._self_view.read()
        if now.threads != 1:
            raise RuntimeError(f"the spawner has {now.threads} threads; it must have one")
        return now.size

    def fail(self, serial: int, number: int, text: str) -> None:
        """Tell the host that a child could not be made."""
        self._channel.send(control.Failed(serial, number, text))

    def _turn(self) -> bool:
        """Whatever is due now; False at the end of the socket, or of the host."""
        wait_ms = self._nursery.kill_overdue()
        watched = select.POLLIN | (select.POLLOUT if self._channel.has_unsent() else 0)
        if watched != self._watched:
            self._poller.modify(self._channel_descriptor, watched)
            self._watched = watched
        has_request = False
        for descriptor, events in self._poller.poll(wait_ms):
            if descriptor == self._host:
                return False
            if descriptor != self._channel_descriptor:
                self._nursery.reap(descriptor)
                continue
            if events & select.POLLOUT:
                self._channel.flush()
            has_request = bool(events & ~select.POLLOUT)
        if not has_request:
            return True
        received = self._channel.receive()
        if received is None:
            return False
        self._answer(*received)
        return True

    def _answer(self, request: control.Request, descriptor: int | None) -> None:
        match request:
            case control.Spawn():
                assert descriptor is not None
                try:
                    self._spawn(request, descriptor)
                finally:
                    # Before the next request: a child must never inherit a sibling's socket.
                    os.close(descriptor)
            case control.Deadline(serial, monotonic_ns):
                self._nursery.set_deadline(serial, monotonic_ns)
            case control.Kill(serial):
                self._nursery.kill(serial)

    def _spawn(self, request: control.Spawn, descriptor: int) -> None:
        if self._nursery.knows(request.serial):
            raise ChannelError("a serial is used twice")
        try:
            self.spawn(request, descriptor)
        except LookupError as error:
            self.fail(request.serial, errno.ENOENT, str(error))
        except RuntimeError as error:
            self.fail(request.serial, errno.EINVAL, str(error))
        except OSError as error:
            self.fail(request.serial, error.errno or errno.EIO, str(error))
