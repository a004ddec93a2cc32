"""A real spawner with real guests, and everything that can happen to them; each time, what is left still serves."""

from __future__ import annotations

import array
import contextlib
import errno
import json
import os
import resource
import select
import signal
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from pyenclave.runtime.guest import statuses
from pyenclave.runtime.guest.lockdown.privileges import NOBODY
from pyenclave.runtime.guest.lockdown.table import LOCK_NAMES
from pyenclave.runtime.spawner.launch import SpawnerConfig, launch
from pyenclave.runtime.wire import control, frames, messages

TEMPLATE = "javascript/STANDARD"
HEAP_BYTES = 32 << 20
MESSAGE_BYTES = 1 << 20
# What a machine under load may need for anything that takes a millisecond.
PATIENCE_S = 10.0

LIMITS = messages.RunLimits(
    wall_ms=5_000,
    cpu_ms=5_000,
    iterations=1_000_000,
    pending_calls=10,
    message_bytes=MESSAGE_BYTES,
    output_bytes=65_536,
    output_depth=16,
    output_items=1_000,
    output_string=65_536,
    console_bytes=65_536,
    console_calls=100,
    seed=1,
)


def compiled(body: str) -> bytes:
    """A script of the shape that the transform prints."""
    return (
        "(function (__ag_left, __ag_halt, __safe_callTool, __safe_parallel, __safe_key, __safe_spread, __ag_refs) {\n"
        '"use strict";\n'
        f"return [async function __ag_main() {{\n{body}\n}}, function () {{ return __ag_left; }}]; }})"
    ).encode("ascii")


class Message(NamedTuple):
    head: dict[str, Any]
    body: bytes


class Guest:
    """One guest, from the host's side."""

    def __init__(self, host_end: socket.socket, serial: int) -> None:
        self.socket = host_end
        self.serial = serial
        self.pid = 0
        self.pidfd = -1
        self._decoder = frames.FrameDecoder(1 << 24)
        self._frames: list[frames.Frame] = []

    def next(self) -> Message | None:
        """The next message; None at the end of the socket."""
        while not self._frames:
            try:
                chunk = self.socket.recv(65_536)
            except ConnectionResetError:
                return None
            if not chunk:
                return None
            self._frames = self._decoder.feed(chunk)
        frame = self._frames.pop(0)
        return Message(json.loads(frame.head), frame.body)

    def start(self, body: str, limits: messages.RunLimits = LIMITS) -> None:
        self.socket.sendall(messages.prepare_frame(limits) + messages.run_frame(compiled(body)))

    def run(self, body: str, limits: messages.RunLimits = LIMITS) -> Message | None:
        """Start a script and wait for what it says first."""
        self.start(body, limits)
        return self.next()

    def is_dead(self, patience_s: float = PATIENCE_S) -> bool:
        return bool(select.select([self.pidfd], [], [], patience_s)[0])

    def close(self) -> None:
        self.socket.close()
        if self.pidfd >= 0:
            os.close(self.pidfd)
            self.pidfd = -1


class Host:
    """The host's side of one spawner, blocking."""

    def __init__(self, config: SpawnerConfig) -> None:
        self.launched = launch(config)
        self.control = self.launched.control
        self.control.settimeout(PATIENCE_S)
        self.pid = self.launched.process.pid
        self._guests: list[Guest] = []
        hello, _ = self.report()
        assert isinstance(hello, control.Hello), hello
        self.hello = json.loads(hello.report)

    def report(self) -> tuple[control.Request | control.Report | None, list[int]]:
        """The next report with its descriptors; None at the end of the socket."""
        packet, ancillary, _, _ = self.control.recvmsg(control.MAX_PACKET_BYTES, socket.CMSG_SPACE(64))
        descriptors = array.array("i")
        for _, _, data in ancillary:
            descriptors.frombytes(data)
        return (control.unpack(packet) if packet else None), list(descriptors)

    def ask(self, serial: int, template: str = TEMPLATE, **sizes: Any) -> Guest:
        """Ask for a guest, without waiting for it."""
        ours, theirs = socket.socketpair()
        ours.settimeout(PATIENCE_S)
        ours.sendall(messages.prepare_frame(LIMITS))
        request = control.Spawn(serial, template, HEAP_BYTES, MESSAGE_BYTES, 5_000)._replace(**sizes)
        self.send(request, [theirs.fileno()])
        theirs.close()
        guest = Guest(ours, serial)
        self._guests.append(guest)
        return guest

    def spawn(self, serial: int, template: str = TEMPLATE, **sizes: Any) -> Guest:
        """A guest that is ready."""
        guest = self.ask(serial, template, **sizes)
        spawned, descriptors = self.report()
        assert isinstance(spawned, control.Spawned), spawned
        assert spawned.serial == serial
        guest.pid, (guest.pidfd,) = spawned.pid, descriptors
        assert guest.next() == Message({"t": "ready"}, b"")
        return guest

    def send(self, request: control.Request, descriptors: list[int] | None = None) -> None:
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", descriptors))] if descriptors else []
        self.control.sendmsg([control.pack(request)], rights)

    def exited(self, guest: Guest) -> control.Exited:
        report, _ = self.report()
        assert isinstance(report, control.Exited), report
        assert report.serial == guest.serial
        return report

    def failed(self, guest: Guest) -> control.Failed:
        report, _ = self.report()
        assert isinstance(report, control.Failed), report
        assert report.serial == guest.serial
        return report

    def still_serves(self, serial: int = 999) -> bool:
        """True if a script runs to its end in a new guest."""
        guest = self.spawn(serial)
        said = guest.run("return [1, 2];")
        guest.close()
        return said is not None and said.body == b"[1,2]" and self.exited(guest).status == 0

    def close(self) -> int:
        for guest in self._guests:
            guest.close()
        return self.launched.stop(PATIENCE_S)


@pytest.fixture
def host() -> Iterator[Host]:
    opened = Host(SpawnerConfig(templates=(TEMPLATE,)))
    yield opened
    opened.close()


# The one lock that only root can set.
WITHOUT_ROOT = frozenset() if os.geteuid() == 0 else frozenset({"identity"})


def missing(host: Host) -> set[str]:
    """The locks that a spawner says it cannot have."""
    return {name for name, state in host.hello["locks"].items() if state.startswith("missing: ")}


def exit_code(report: control.Exited) -> int:
    return os.waitstatus_to_exitcode(report.status)


# A run.


def test_a_guest_runs_one_script_and_reports_true_figures(host: Host) -> None:
    guest = host.spawn(1)
    said = guest.run("let n = 0; for (const x of [1, 2, 3]) n += x; return { n };")
    assert said == Message({"t": "done", "iterations": 0, "notes": []}, b'{"n":6}')
    guest.close()
    report = host.exited(guest)
    assert exit_code(report) == statuses.DONE
    assert 0 < report.user_us + report.system_us < 1_000_000
    assert 1_000 < report.max_rss_kib < 100_000


def test_after_its_last_word_a_guest_waits_for_the_host_and_says_no_more(host: Host) -> None:
    guest = host.spawn(1)
    said = guest.run(
        "let later = Promise.resolve(); for (let n = 0; n < 9; n++) later = later.then(() => {});"
        'later.then(() => __safe_callTool("late", {})); return 1;'
    )
    assert said == Message({"t": "done", "iterations": 0, "notes": []}, b"1")
    # The kernel's figures can be read now, whoever the guest runs as.
    assert time.clock_gettime_ns((~guest.pid << 3) | 2) > 0
    assert "VmHWM:" in Path(f"/proc/{guest.pid}/status").read_text()
    assert not guest.is_dead(0.05)
    guest.socket.shutdown(socket.SHUT_WR)
    assert guest.next() is None
    assert exit_code(host.exited(guest)) == statuses.DONE


def test_tool_calls_are_answered_in_any_order(host: Host) -> None:
    guest = host.spawn(1)
    guest.start(
        'const [a, b] = await Promise.all([__safe_callTool("first", { n: 1 }), __safe_callTool("second", {})]);'
        "return [a, b];"
    )
    assert guest.next() == Message({"t": "call", "id": 1, "name": "first"}, b'{"n":1}')
    assert guest.next() == Message({"t": "call", "id": 2, "name": "second"}, b"{}")
    guest.socket.sendall(
        messages.settle_frame(2, b'{"ok":true,"value":"two"}') + messages.settle_frame(1, b'{"ok":true,"value":"one"}')
    )
    assert guest.next() == Message({"t": "done", "iterations": 0, "notes": []}, b'["one","two"]')


def test_a_timer_is_a_message(host: Host) -> None:
    guest = host.spawn(1)
    guest.start("await new Promise((resolve) => setTimeout(resolve, 5)); return 1;")
    said = guest.next()
    assert said is not None
    assert (said.head["t"], said.head["ms"]) == ("timer", 5)
    guest.socket.sendall(messages.timer_frame(said.head["id"]))
    assert guest.next() == Message({"t": "done", "iterations": 0, "notes": []}, b"1")


def test_a_wait_that_nothing_will_end_is_said_at_once(host: Host) -> None:
    said = host.spawn(1).run("await new Promise(() => {}); return 1;")
    assert said is not None
    assert (said.head["t"], said.head["error"]["name"]) == ("fail", "DeadlockError")


def test_two_guests_share_nothing(host: Host) -> None:
    first, second = host.spawn(1), host.spawn(2)
    first.start('globalThis.left = 1; await __safe_callTool("wait", {});')
    assert first.next() == Message({"t": "call", "id": 1, "name": "wait"}, b"{}")
    said = second.run("return typeof globalThis.left;")
    assert said is not None
    assert said.body == b'"undefined"'
    # Had the second inherited the first one's socket, it would not end with it.
    host.send(control.Kill(1))
    assert first.next() is None
    assert host.exited(first).status == signal.SIGKILL


# Limits, by the kernel.


@pytest.mark.parametrize(
    "body",
    [
        "while (true) {}",
        "while (true) { try { while (true) {} } catch {} finally { while (true) {} } }",
        "await null; for (;;) {}",
        "const step = () => { Promise.resolve().then(step); }; step(); await new Promise(() => {});",
        'const text = "x".repeat(8e6); for (;;) text.indexOf("y");',
        'const text = "a".repeat(40); for (;;) /(a+)+$/.test(text + "!");',
    ],
)
def test_the_wall_clock_ends_a_guest_in_the_middle_of_anything(host: Host, body: str) -> None:
    guest = host.spawn(1)
    started = time.monotonic()
    assert guest.run(body, LIMITS._replace(wall_ms=150)) is None
    assert time.monotonic() - started < 0.150 + 0.5
    assert host.exited(guest).status == signal.SIGALRM
    assert host.still_serves()


def test_the_wall_clock_ends_a_guest_that_waits(host: Host) -> None:
    guest = host.spawn(1)
    guest.start('await __safe_callTool("never", {});', LIMITS._replace(wall_ms=100))
    assert guest.next() == Message({"t": "call", "id": 1, "name": "never"}, b"{}")
    assert guest.next() is None
    assert host.exited(guest).status == signal.SIGALRM


def test_processor_time_ends_a_guest(host: Host) -> None:
    guest = host.spawn(1)
    assert guest.run("while (true) {}", LIMITS._replace(cpu_ms=100)) is None
    report = host.exited(guest)
    assert report.status == signal.SIGPROF
    assert report.user_us + report.system_us < 1_000_000


def test_waiting_is_no_processor_time(host: Host) -> None:
    guest = host.spawn(1)
    guest.start('await __safe_callTool("slow", {}); return 1;', LIMITS._replace(cpu_ms=50))
    assert guest.next() == Message({"t": "call", "id": 1, "name": "slow"}, b"{}")
    time.sleep(0.2)
    guest.socket.sendall(messages.settle_frame(1, b'{"ok":true,"value":null}'))
    assert guest.next() == Message({"t": "done", "iterations": 0, "notes": []}, b"1")


def test_a_guest_dies_in_time_with_host_and_spawner_stalled(host: Host) -> None:
    guest = host.spawn(1)
    os.kill(host.pid, signal.SIGSTOP)
    guest.start("while (true) {}", LIMITS._replace(wall_ms=100))
    try:
        # A zombie until the spawner goes on, but dead: the socket is closed.
        assert guest.next() is None
    finally:
        os.kill(host.pid, signal.SIGCONT)
    assert host.exited(guest).status == signal.SIGALRM


def test_memory_is_reported_to_the_script_and_then_to_the_host(host: Host) -> None:
    guest = host.spawn(1)
    said = guest.run('const keep = []; for (;;) keep.push("x".repeat(100_000) + keep.length);')
    assert said is not None
    assert (said.head["t"], said.head["error"]["memory"]) == ("fail", True)
    guest.close()
    assert host.exited(guest).max_rss_kib < (HEAP_BYTES + (32 << 20)) >> 10


def test_endless_recursion_is_a_range_error(host: Host) -> None:
    said = host.spawn(1).run("const f = () => f() + 1; return f();")
    assert said is not None
    assert (said.head["t"], said.head["error"]["name"]) == ("fail", "RangeError")


# Ends by force.


def test_a_guest_killed_from_outside_is_reported(host: Host) -> None:
    guest = host.spawn(1)
    os.kill(guest.pid, signal.SIGKILL)
    assert guest.next() is None
    assert host.exited(guest).status == signal.SIGKILL
    assert host.still_serves()


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGBUS, signal.SIGILL, signal.SIGABRT, signal.SIGTERM])
def test_the_signal_that_ended_a_guest_is_reported(host: Host, number: signal.Signals) -> None:
    guest = host.spawn(1)
    signal.pidfd_send_signal(guest.pidfd, number)
    report = host.exited(guest)
    assert os.WIFSIGNALED(report.status)
    assert os.WTERMSIG(report.status) == number
    # No core file, though the signal would write one.
    assert not os.WCOREDUMP(report.status)


def test_kill_and_deadline_of_a_guest_that_is_gone_are_no_error(host: Host) -> None:
    guest = host.spawn(1)
    host.send(control.Kill(1))
    assert host.exited(guest).status == signal.SIGKILL
    for request in (control.Kill(1), control.Deadline(1, 1), control.Kill(77), control.Deadline(77, 1)):
        host.send(request)
    assert host.still_serves()


def test_the_spawner_kills_at_the_deadline(host: Host) -> None:
    waiting, spared = host.spawn(1), host.spawn(2)
    started = time.monotonic()
    deadline_ns = time.monotonic_ns() + 100_000_000
    host.send(control.Deadline(2, deadline_ns))
    host.send(control.Deadline(1, deadline_ns))
    host.send(control.Deadline(2, 0))
    assert host.exited(waiting).status == signal.SIGKILL
    assert 0.1 <= time.monotonic() - started < 0.6
    assert not spared.is_dead(0.1)


def test_a_stopped_guest_is_killed_all_the_same(host: Host) -> None:
    guest = host.spawn(1)
    os.kill(guest.pid, signal.SIGSTOP)
    host.send(control.Deadline(1, time.monotonic_ns()))
    assert host.exited(guest).status == signal.SIGKILL


def test_guests_die_with_their_spawner(host: Host) -> None:
    guests = [host.spawn(1), host.spawn(2)]
    guests[0].start("while (true) {}")
    guests[1].start('await __safe_callTool("never", {});')
    os.kill(host.pid, signal.SIGKILL)
    assert all(guest.is_dead() for guest in guests)
    assert host.close() == -signal.SIGKILL


def test_the_end_of_the_control_socket_ends_everything_in_order(host: Host) -> None:
    guests = [host.spawn(1), host.spawn(2)]
    guests[0].start("while (true) {}")
    assert host.launched.stop(PATIENCE_S) == 0
    assert all(guest.is_dead(0) for guest in guests)
    # Reaped by their own parent: nobody of these pids is left, not even as a zombie.
    assert not any(Path(f"/proc/{guest.pid}").exists() for guest in guests)


def test_a_spawner_ignores_the_keyboard(host: Host) -> None:
    guest = host.spawn(1)
    os.kill(host.pid, signal.SIGINT)
    os.kill(guest.pid, signal.SIGINT)
    assert not guest.is_dead(0.05)
    assert host.still_serves()


# What the host may send wrongly.


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"", statuses.HOST_GONE),
        (b"\x00\x00", statuses.HOST_GONE),
        (frames.encode_frame(b'{"t":"run"}', b"x")[:-1], statuses.HOST_GONE),
        (frames.encode_frame(b"{", b""), statuses.BAD_FRAME),
        (frames.encode_frame(b"\xff", b""), statuses.BAD_FRAME),
        (frames.encode_frame(b"[]", b""), statuses.BAD_FRAME),
        (frames.encode_frame(b'{"t": "run"}', b""), statuses.BAD_FRAME),
        (messages.settle_frame(1, b"{}"), statuses.BAD_FRAME),
        (messages.prepare_frame(LIMITS._replace(wall_ms=0)), statuses.BAD_FRAME),
        (messages.prepare_frame(LIMITS._replace(cpu_ms=-1)), statuses.BAD_FRAME),
        (messages.run_frame(b"\xff"), statuses.BAD_FRAME),
        (struct.pack(">II", 65_537, 0), statuses.BAD_FRAME),
        (struct.pack(">II", 2, 2**32 - 1), statuses.BAD_FRAME),
    ],
)
def test_a_guest_ends_at_a_frame_that_is_none(host: Host, sent: bytes, status: int) -> None:
    guest = host.spawn(1)
    guest.socket.sendall(sent)
    guest.socket.shutdown(socket.SHUT_WR)
    assert guest.next() is None
    assert exit_code(host.exited(guest)) == status
    assert host.still_serves()


def test_a_script_that_does_not_parse_fails_in_words(host: Host) -> None:
    guest = host.spawn(1)
    guest.socket.sendall(messages.run_frame(b"(function ("))
    said = guest.next()
    assert said is not None
    assert (said.head["t"], said.head["error"]["name"]) == ("fail", "SyntaxError")


@pytest.mark.parametrize("template", ["javascript/NONE", "none/STRICT", "javascript", ""])
def test_an_unknown_template_is_refused(host: Host, template: str) -> None:
    guest = host.ask(1, template)
    assert host.failed(guest).errno == errno.ENOENT
    assert guest.next() is None
    assert host.still_serves()


def break_by_bytes(host: Host, _: Guest) -> None:
    host.control.send(b"\x99nonsense")


def break_by_missing_descriptor(host: Host, _: Guest) -> None:
    host.send(control.Spawn(2, TEMPLATE, HEAP_BYTES, MESSAGE_BYTES, 1_000))


def break_by_extra_descriptor(host: Host, guest: Guest) -> None:
    host.send(control.Kill(7), [guest.socket.fileno()])


def break_by_used_serial(host: Host, _: Guest) -> None:
    host.ask(1)


@pytest.mark.parametrize(
    "fault", [break_by_bytes, break_by_missing_descriptor, break_by_extra_descriptor, break_by_used_serial]
)
def test_a_request_that_is_none_ends_the_spawner_and_its_guests(
    host: Host, fault: Callable[[Host, Guest], None]
) -> None:
    guest = host.spawn(1)
    fault(host, guest)
    assert host.report() == (None, [])
    assert guest.is_dead()
    assert host.close() == 3


# Nothing is left behind.


def limit_descriptors(pid: int, limits: tuple[int, int] | None = None) -> tuple[int, int]:
    """prlimit(2) on a spawner. Root's has become nobody: in its name, since not every root may do that in another's."""
    arguments = () if limits is None else (limits,)
    if os.geteuid() != 0:
        return resource.prlimit(pid, resource.RLIMIT_NOFILE, *arguments)
    os.setresgid(NOBODY, 0, 0)
    os.setresuid(NOBODY, 0, 0)
    try:
        return resource.prlimit(pid, resource.RLIMIT_NOFILE, *arguments)
    finally:
        os.setresuid(0, 0, 0)
        os.setresgid(0, 0, 0)


def test_a_spawner_leaks_no_descriptor(host: Host) -> None:
    # With room for a dozen descriptors, sixty guests get through only if each one's are given back.
    limit_descriptors(host.pid, (16, 16))
    for serial in range(1, 61):
        guest = host.spawn(serial)
        if serial % 3:
            assert guest.run("return 1;") is not None
        else:
            host.send(control.Kill(serial))
        guest.close()
        host.exited(guest)


def test_without_a_descriptor_a_guest_is_refused_and_the_next_one_served(host: Host) -> None:
    first = host.spawn(1)
    usage = limit_descriptors(host.pid)
    limit_descriptors(host.pid, (8, usage[1]))
    guests = [first]
    while True:
        guest = host.ask(len(guests) + 1)
        report, descriptors = host.report()
        if isinstance(report, control.Failed):
            break
        assert isinstance(report, control.Spawned)
        guest.pid, (guest.pidfd,) = report.pid, descriptors
        guests.append(guest)
        assert len(guests) < 8
    assert report.errno == errno.EMFILE
    limit_descriptors(host.pid, usage)
    assert host.still_serves()


def test_a_guest_of_which_the_host_could_not_be_told_is_not_left_behind(host: Host) -> None:
    usage = limit_descriptors(host.pid)
    # Each guest keeps one descriptor and takes three while it is made: the one that fails has a pidfd already.
    limit_descriptors(host.pid, (16, usage[1]))
    for serial in range(1, 16):
        guest = host.ask(serial)
        report, descriptors = host.report()
        if isinstance(report, control.Failed):
            break
        assert isinstance(report, control.Spawned)
        guest.pid, (guest.pidfd,) = report.pid, descriptors
    assert report == control.Failed(serial, errno.EMFILE, "[Errno 24] Too many open files")
    with contextlib.suppress(TimeoutError):
        while said := guest.next():
            assert said.head == {"t": "ready"}
    assert guest.socket.recv(1) == b""
    guest.close()
    limit_descriptors(host.pid, usage)
    assert host.still_serves()


@pytest.mark.parametrize("level", ["STRICT", "STANDARD"])
def test_what_a_finaliser_throws_does_not_crash_a_guest(host: Host, level: str) -> None:
    body = """
    const registry = new FinalizationRegistry(() => { throw { toString() { __safe_callTool("t"); return "mine"; } }; });
    registry.register({}, 1);
    await null; await null;"""
    guest = host.spawn(1, f"javascript/{level}")
    said = guest.run(body)
    assert said is not None
    assert (said.head["t"], said.head["error"]["message"], said.body) == ("fail", "{}", b"{}")


# The host's own surroundings.


def test_signals_that_the_host_blocks_or_ignores_disarm_nothing() -> None:
    numbers = {signal.SIGPROF, signal.SIGTERM, signal.SIGXCPU}
    handlers = {number: signal.signal(number, signal.SIG_IGN) for number in numbers}
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM, signal.SIGPROF, signal.SIGCHLD})
    try:
        host = Host(SpawnerConfig(templates=(TEMPLATE,)))
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        for number, handler in handlers.items():
            signal.signal(number, handler)
    with contextlib.closing(host):
        for serial, limits, ended_by in (
            (1, LIMITS._replace(wall_ms=100), signal.SIGALRM),
            (2, LIMITS._replace(cpu_ms=100), signal.SIGPROF),
        ):
            guest = host.spawn(serial)
            assert guest.run("while (true) {}", limits) is None
            assert host.exited(guest).status == ended_by


def test_the_hosts_environment_and_directory_are_not_handed_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SECRET", "x")
    monkeypatch.setenv("TZ", "America/New_York")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "json.py").write_text("raise SystemExit")
    with contextlib.closing(Host(SpawnerConfig(templates=(TEMPLATE,)))) as host:
        said = host.spawn(1).run("return new Date(0).toString();")
        assert said is not None
        assert b"00:00:00 GMT+0000" in said.body


# Programs that take a lock away before the host starts: what an older kernel or a container's profile would do.
_WITHOUT = """
import sys
from pyenclave.runtime.guest.lockdown import libc, process, seccomp
from pyenclave.runtime.guest.lockdown.seccomp import Step
machine = libc.machine()
refuse = lambda number: Step(0x06, 0, 0, 0x00050000 | number)
programs = {
    "close_range": [Step(0x20, 0, 0, 0), Step(0x15, 0, 1, libc.CLOSE_RANGE), refuse(1)],
    "landlock": [Step(0x20, 0, 0, 0), Step(0x15, 0, 1, libc.LANDLOCK_CREATE_RULESET), refuse(38)],
    "seccomp": [
        Step(0x20, 0, 0, 0), Step(0x15, 0, 3, machine.prctl),
        Step(0x20, 0, 0, 16), Step(0x15, 0, 1, seccomp.PR_SET_SECCOMP), refuse(22),
    ],
}
process.forbid_new_privileges()
seccomp.Filter([*programs[sys.argv[1]], Step(0x06, 0, 0, 0x7fff0000)]).install()
sys.path.insert(0, sys.argv[2])
import test_spawner
test_spawner.try_without(sys.argv[1])
"""
# Not a lock, but what one of them uses.
_CALL = "close_range"


def try_without(lock: str) -> None:
    """Runs in a process of its own, in which `lock` cannot be had."""
    with contextlib.closing(Host(SpawnerConfig(templates=(TEMPLATE,)))) as host:
        assert missing(host) == {lock} - {_CALL} | WITHOUT_ROOT
        guest = host.spawn(1)
        if os.geteuid() == 0:
            # Whatever the machine lacks, nothing is inherited.
            assert [entry.name for entry in Path(f"/proc/{guest.pid}/fd").iterdir()] == ["3"]
        guest.close()
        assert host.exited(guest).status >> 8 == statuses.HOST_GONE
        assert host.still_serves()
    if lock == _CALL:
        return
    with contextlib.closing(Host(SpawnerConfig(templates=(TEMPLATE,), required_locks=(lock,)))) as host:
        refused = host.failed(host.ask(1))
        assert (refused.errno, refused.text) == (errno.EPERM, f"a required lock is missing: {lock}")


@pytest.mark.parametrize("lock", ["landlock", "seccomp", _CALL])
def test_a_lock_that_the_machine_lacks_is_reported_and_refused_where_required(root: Path, lock: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT, lock, str(Path(__file__).parent)],
        env={"PYTHONPATH": os.pathsep.join([str(root / "src"), *sys.path])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_this_machine_has_every_lock(host: Host) -> None:
    assert missing(host) == WITHOUT_ROOT
    assert set(host.hello["locks"]) == set(LOCK_NAMES)
    assert host.hello["pid"] == host.pid


def test_a_folder_without_a_prelude_is_said_at_the_start(tmp_path: Path) -> None:
    with contextlib.closing(launch_raw(SpawnerConfig(js_runtime=tmp_path))) as opened:
        packet = opened.recv(1_000)
    report = control.unpack(packet)
    assert isinstance(report, control.Failed)
    assert report.errno == errno.ENOENT
    assert "manifest.json" in report.text


def launch_raw(config: SpawnerConfig) -> socket.socket:
    """A spawner that is not expected to start; its control socket."""
    launched = launch(config)
    launched.control.settimeout(PATIENCE_S)
    launched.process.wait(PATIENCE_S)
    return launched.control
