"""A worker without a process: what it sends, hears and says in each order of events."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from typing import Any

import pytest

from pyenclave.result import ErrorCode
from pyenclave.runtime.host import worker as worker_module
from pyenclave.runtime.host.heads import Head
from pyenclave.runtime.host.outcome import ExitReport, Usage, Verdict
from pyenclave.runtime.host.worker import Worker
from pyenclave.runtime.wire.frames import encode_frame
from pyenclave.runtime.wire.messages import GuestState

READY = encode_frame(b'{"t":"ready"}')


class Heard:
    """Takes down what a worker tells."""

    def __init__(self) -> None:
        self.told: list[Any] = []

    def on_message(self, head: Head, raw_body: bytes) -> None:
        self.told.append((head.t, raw_body))

    def on_broken(self, reason: str) -> None:
        self.told.append(("broken", reason))

    def on_closed(self) -> None:
        self.told.append("closed")

    def on_unread(self, limit_bytes: int) -> None:
        self.told.append(("unread", limit_bytes))

    def on_lost(self, verdict: Verdict) -> None:
        self.told.append(verdict)


class Bench:
    """A worker on one end of a socket pair."""

    def __init__(self) -> None:
        host_end, self.guest = socket.socketpair()
        host_end.setblocking(False)
        self.ready: list[Worker] = []
        self.heard = Heard()
        self.worker = Worker(1, host_end, 65_536, self.ready.append)

    def __enter__(self) -> Bench:
        return self

    def __exit__(self, *error: object) -> None:
        self.worker.ended(ExitReport(0, Usage(0, 0)))
        self.worker.close()
        self.guest.close()


def sleeper() -> int:
    return os.posix_spawn("/bin/sleep", ["sleep", "60"], {})


def reaped(pid: int) -> int:
    """The signal it died of."""
    return os.WTERMSIG(os.waitpid(pid, 0)[1])


async def turns() -> None:
    for _ in range(20):
        await asyncio.sleep(0.0005)


@pytest.mark.asyncio
@pytest.mark.parametrize("is_report_first", [False, True])
async def test_ready_is_told_once_and_with_a_pid(is_report_first: bool) -> None:
    with Bench() as bench:
        if is_report_first:
            bench.worker.spawned(os.getpid(), None)
        bench.guest.send(READY)
        await turns()
        assert len(bench.ready) == is_report_first
        if not is_report_first:
            bench.worker.spawned(os.getpid(), None)
        assert bench.ready == [bench.worker]
        assert bench.worker.pid == os.getpid()


@pytest.mark.asyncio
async def test_a_guest_that_nobody_wants_is_killed_when_its_pidfd_comes() -> None:
    with Bench() as bench:
        bench.worker.kill("nobody wants it")
        bench.worker.close()
        pid = sleeper()
        bench.worker.spawned(pid, os.pidfd_open(pid))
        assert reaped(pid) == signal.SIGKILL
        assert bench.worker.kill_reason == "nobody wants it"


@pytest.mark.asyncio
async def test_to_kill_the_dead_is_no_reason_for_their_death() -> None:
    with Bench() as bench:
        pid = sleeper()
        bench.worker.spawned(pid, os.pidfd_open(pid))
        assert not bench.worker.has_ended()
        os.kill(pid, signal.SIGSEGV)
        while not bench.worker.has_ended():
            await asyncio.sleep(0.001)
        bench.worker.kill("too late")
        assert bench.worker.kill_reason is None
        assert reaped(pid) == signal.SIGSEGV
        bench.worker.kill("too late")
        assert bench.worker.kill_reason is None


@pytest.mark.asyncio
async def test_starting_on_a_guest_that_is_gone_is_told() -> None:
    with Bench() as bench:
        bench.worker.spawned(os.getpid(), None)
        bench.guest.send(READY)
        bench.guest.close()
        await turns()
        assert bench.worker.state is GuestState.ENDED
        bench.worker.start(b"script", bench.heard)
        await turns()
        assert bench.heard.told == ["closed"]


@pytest.mark.asyncio
async def test_more_than_the_socket_takes_is_sent_when_it_takes_more() -> None:
    with Bench() as bench:
        data = bytes(range(256)) * 20_000
        bench.worker.send(data[:10])
        bench.worker.send(data[10:])
        bench.guest.setblocking(False)
        received = b""
        while len(received) < len(data):
            await asyncio.sleep(0)
            try:
                received += bench.guest.recv(1 << 20)
            except BlockingIOError:
                continue
        assert received == data


@pytest.mark.asyncio
async def test_what_waits_for_a_guest_that_does_not_read_is_bounded() -> None:
    with Bench() as bench:
        bench.worker.spawned(os.getpid(), None)
        bench.guest.send(READY)
        await turns()
        bench.worker.start(b"", bench.heard)
        answer = bytes(65_536)
        sent = 0
        while not bench.heard.told:
            bench.worker.send(answer)
            sent += len(answer)
        limit = 8 * 65_536
        assert bench.heard.told == [("unread", limit)]
        # What the socket itself took, and then the limit and a message.
        taken = len(bench.guest.recv(1 << 24, socket.MSG_PEEK))
        assert limit < sent - taken <= limit + len(answer)


@pytest.mark.asyncio
async def test_nothing_is_heard_after_the_last_word() -> None:
    done = encode_frame(b'{"t":"done","iterations":0,"notes":[]}', b"1")
    with Bench() as bench:
        bench.worker.spawned(os.getpid(), None)
        bench.guest.send(READY)
        await turns()
        bench.worker.start(b"", bench.heard)
        bench.guest.send(done + done + b"\xff" * 100)
        await turns()
        bench.guest.send(b"\xff" * 100)
        await turns()
        assert bench.heard.told == [("done", b"1")]
        assert bench.worker.received_bytes == len(READY) + 2 * len(done) + 100


@pytest.mark.asyncio
async def test_nothing_is_heard_of_a_guest_that_was_killed() -> None:
    with Bench() as bench:
        pid = sleeper()
        bench.worker.spawned(pid, os.pidfd_open(pid))
        bench.guest.send(READY)
        await turns()
        bench.worker.start(b"", bench.heard)
        bench.worker.kill("enough of it")
        bench.guest.send(encode_frame(b'{"t":"untimer","id":1}') * 1_000)
        await turns()
        assert bench.heard.told == []
        assert bench.worker.received_bytes == len(READY)
        assert reaped(pid) == signal.SIGKILL


@pytest.mark.asyncio
async def test_a_guest_that_does_not_get_ready_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_module, "_BOOT_TIMEOUT_S", 0.01)
    with Bench() as bench:
        pid = sleeper()
        bench.worker.spawned(pid, os.pidfd_open(pid))
        while bench.worker.kill_reason is None:
            await asyncio.sleep(0.001)
        assert bench.worker.kill_reason == "it was not ready within 0 s"
        assert reaped(pid) == signal.SIGKILL


@pytest.mark.asyncio
async def test_sending_to_a_guest_that_is_gone_is_harmless() -> None:
    handler = signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        with Bench() as bench:
            bench.guest.close()
            bench.worker.send(b"x" * 100_000)
            bench.worker.send(b"x")
            await turns()
            bench.worker.send(b"x")
    finally:
        signal.signal(signal.SIGPIPE, handler)


@pytest.mark.asyncio
async def test_a_guest_that_is_taken_away_is_told_with_the_reason() -> None:
    with Bench() as bench:
        bench.worker.spawned(os.getpid(), None)
        bench.guest.send(READY)
        await turns()
        bench.worker.start(b"script", bench.heard)
        verdict = Verdict(ErrorCode.CANCELLED, "closed")
        bench.worker.lost(verdict)
        bench.worker.lost(verdict)
        assert bench.heard.told == [verdict]
        assert (await bench.worker.exited).status == signal.SIGKILL
