"""The spawner at work: one request at a time, ended guests first."""

from __future__ import annotations

import errno
import gc
import json
import os
import select
from functools import partial
from typing import Any

from ..guest import boot
from ..guest.engine import require_current_engine
from ..wire import control
from .channel import Channel, ChannelError
from .environment import SelfView
from .locks import Locks
from .nursery import Nursery
from .templates import Templates

# Exit statuses of the process.
ENDED = 0
DEFECT = 1
BAD_REQUEST = 3


class Service:
    """Made once all is in place: templates built, locks proven. Single-threaded, and it checks that."""

    def __init__(
        self, channel: Channel, missing: dict[str, str], settings: dict[str, Any], templates: Templates | None = None
    ) -> None:
        """`missing`: locks the spawner could not set for itself. Raises RuntimeError, OSError, LookupError."""
        require_current_engine()
        self._self_view = SelfView()
        self._templates = templates or Templates(settings["js_runtime"])
        for name in settings["templates"]:
            self._templates.get(name)
        gc.collect()
        gc.freeze()
        self._locks = Locks(missing)
        self._locks.prove(self._size_before_fork())
        self._refusal = [name for name in settings["required_locks"] if name in self._locks.missing]
        self._channel = channel
        self._poller = select.poll()
        self._poller.register(channel, select.POLLIN)
        # The end of the socket says that the host is gone, but not while a copy that it forked holds it open.
        self._host = os.pidfd_open(settings["host"])
        if os.getppid() != settings["host"]:
            raise RuntimeError("the host was gone before the spawner had started")
        self._poller.register(self._host, select.POLLIN)
        self._nursery = Nursery(channel, self._poller)

    def serve(self) -> int:
        """Answer requests until the socket or the host ends, then end every guest. Returns the status to exit with."""
        try:
            self._channel.send(control.Hello(json.dumps({"pid": os.getpid(), **self._locks.facts()})))
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

    def _turn(self) -> bool:
        """Whatever is due now; False at the end of the socket, or of the host."""
        wait_ms = self._nursery.kill_overdue()
        self._poller.modify(self._channel, select.POLLIN | (select.POLLOUT if self._channel.has_unsent() else 0))
        has_request = False
        for descriptor, events in self._poller.poll(wait_ms):
            if descriptor == self._host:
                return False
            if descriptor != self._channel.fileno():
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
                    # Before the next request: a guest must never inherit a sibling's socket.
                    os.close(descriptor)
            case control.Deadline(serial, monotonic_ns):
                self._nursery.set_deadline(serial, monotonic_ns)
            case control.Kill(serial):
                self._nursery.kill(serial)

    def _spawn(self, request: control.Spawn, descriptor: int) -> None:
        if self._nursery.knows(request.serial):
            raise ChannelError("a serial is used twice")
        if self._refusal:
            self._fail(request.serial, errno.EPERM, f"a required lock is missing: {self._refusal[0]}")
            return
        try:
            engine = self._templates.get(request.template)
            plan = self._locks.plan(self._size_before_fork(), request.heap_bytes, request.message_bytes, request.cpu_ms)
            self._nursery.fork(request.serial, partial(boot.run, plan, descriptor, engine))
        except LookupError:
            self._fail(request.serial, errno.ENOENT, f"there is no template {request.template!r}")
        except RuntimeError as error:
            self._fail(request.serial, errno.EINVAL, str(error))
        except OSError as error:
            self._fail(request.serial, error.errno or errno.EIO, str(error))

    def _fail(self, serial: int, number: int, text: str) -> None:
        self._channel.send(control.Failed(serial, number, text))

    def _size_before_fork(self) -> int:
        """Bytes of address space. Raises RuntimeError if there is a second thread: then a fork would be unsafe."""
        now = self._self_view.read()
        if now.threads != 1:
            raise RuntimeError(f"the spawner has {now.threads} threads; it must have one")
        return now.size
