"""What the kernel says of a real guest, at rest and while it runs."""

from __future__ import annotations

import array
import os
import resource
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from pyenclave.runtime.guest.lockdown.privileges import NOBODY
from pyenclave.runtime.spawner.launch import SpawnerConfig, launch
from pyenclave.runtime.wire import control, frames, messages

TEMPLATE = "javascript/STANDARD"
HEAP_BYTES, MESSAGE_BYTES, CPU_MS = 64 << 20, 1 << 20, 2_500
IS_ROOT = os.geteuid() == 0

# The promise of the first release for a worker at rest.
MAX_PSS_KIB, MAX_PRIVATE_KIB = 6 * 1_024, 3 * 1_024

LIMITS = messages.RunLimits(
    wall_ms=60_000,
    cpu_ms=2_500,
    iterations=10,
    pending_calls=10,
    message_bytes=MESSAGE_BYTES,
    output_bytes=1_000,
    output_depth=10,
    output_items=10,
    output_string=1_000,
    console_bytes=1_000,
    console_calls=10,
    seed=1,
)
WAITING_SCRIPT = (
    b'(function (__ag_left, __ag_halt, __safe_callTool) { "use strict"; return ['
    b'async function __ag_main() { await __safe_callTool("wait", {}); }, function () { return __ag_left; }]; })'
)


class Guest:
    """A guest and its spawner."""

    def __init__(self, spawner_pid: int, pid: int, host_end: socket.socket) -> None:
        self.spawner_pid = spawner_pid
        self.proc = Path(f"/proc/{pid}")
        self.socket = host_end

    def next(self) -> bytes:
        """The head of the next message."""
        decoder = frames.FrameDecoder(1_000)
        while True:
            found = decoder.feed(self.socket.recv(1_000))
            if found:
                return found[0].head

    def status(self) -> dict[str, str]:
        lines = (self.proc / "status").read_text().splitlines()
        return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


@pytest.fixture(scope="module")
def guest() -> Iterator[Guest]:
    """A guest at rest: locked and ready."""
    launched = launch(SpawnerConfig(templates=(TEMPLATE,)))
    host = launched.control
    host.settimeout(10)
    ours, theirs = socket.socketpair()
    ours.sendall(messages.prepare_frame(LIMITS))
    with ours:
        ours.settimeout(10)
        host.recv(control.MAX_PACKET_BYTES)
        request = control.Spawn(1, TEMPLATE, HEAP_BYTES, MESSAGE_BYTES, CPU_MS)
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [theirs.fileno()]))]
        host.sendmsg([control.pack(request)], rights)
        theirs.close()
        spawned = control.unpack(host.recv(control.MAX_PACKET_BYTES))
        assert isinstance(spawned, control.Spawned)
        found = Guest(launched.process.pid, spawned.pid, ours)
        assert found.next() == b'{"t":"ready"}'
        yield found
    launched.stop()


def test_it_is_one_thread_of_nobody_without_rights(guest: Guest) -> None:
    status = guest.status()
    assert status["Threads"] == "1"
    assert status["PPid"] == str(guest.spawner_pid)
    assert status["NoNewPrivs"] == "1"
    assert {status[f"Cap{kind}"] for kind in ("Inh", "Prm", "Eff", "Amb")} == {"0" * 16}
    if IS_ROOT:
        assert status["CapBnd"] == "0" * 16
        assert status["Uid"].split() == status["Gid"].split() == [str(NOBODY)] * 4
        assert status["Groups"] == ""


def test_its_parent_has_no_rights_either(guest: Guest) -> None:
    # What guests inherit from it they need not give up themselves.
    spawner = Guest(os.getpid(), guest.spawner_pid, guest.socket)
    status = spawner.status()
    assert status["NoNewPrivs"] == "1"
    assert {status[f"Cap{kind}"] for kind in ("Inh", "Prm", "Eff", "Amb")} == {"0" * 16}
    if IS_ROOT:
        assert status["CapBnd"] == "0" * 16
        assert status["Uid"].split() == status["Gid"].split() == [str(NOBODY)] * 4
        assert status["Groups"] == ""
    # Not dumpable: its files are root's, whoever it is.
    assert (spawner.proc / "environ").stat().st_uid == 0


def test_its_signals_are_all_at_their_default(guest: Guest) -> None:
    status = guest.status()
    assert int(status["SigBlk"], 16) == int(status["SigCgt"], 16) == 0
    # 32 and 33 are the C library's own (man 7 nptl): nobody can set them through it; posix_spawn has them ignored.
    reserved = 1 << 31 | 1 << 32
    assert int(status["SigIgn"], 16) & ~reserved == 1 << (signal.SIGINT - 1) | 1 << (signal.SIGPIPE - 1)


def test_its_limits_are_those_of_the_design(guest: Guest) -> None:
    # A table with columns of fixed width: name, soft, hard, unit.
    found = {line[:26].strip(): line[26:].split() for line in (guest.proc / "limits").read_text().splitlines()[1:]}
    for name in (
        "Max core file size",
        "Max file size",
        "Max processes",
        "Max open files",
        "Max locked memory",
        "Max msgqueue size",
    ):
        assert found[name][:2] == ["0", "0"], name
    assert found["Max stack size"][0] == str(8 << 20)
    # 2.5 s rounded up and one more; a second later without mercy.
    assert found["Max cpu time"][:2] == ["4", "5"]
    most = HEAP_BYTES + 4 * MESSAGE_BYTES + (16 << 20)
    # What the spawner itself maps is between nothing and 64 MiB.
    assert most < int(found["Max address space"][0]) < most + (64 << 20)


def test_the_memory_killer_takes_it_first(guest: Guest) -> None:
    assert (guest.proc / "oom_score_adj").read_text().strip() == "1000"


def test_it_has_its_socket_and_no_other_descriptor(guest: Guest) -> None:
    if IS_ROOT:
        assert os.listdir(guest.proc / "fd") == ["3"]
    else:
        # Not dumpable, so even its own user may not look.
        with pytest.raises(PermissionError):
            os.listdir(guest.proc / "fd")


def test_it_has_nothing_of_the_environment_no_directory_and_no_code_that_can_be_written(guest: Guest) -> None:
    if IS_ROOT:
        assert (guest.proc / "environ").read_bytes() == b"LD_BIND_NOW=1\0"
        assert str((guest.proc / "cwd").readlink()).endswith(" (deleted)")
        permissions = {line.split()[1] for line in (guest.proc / "maps").read_text().splitlines()}
        assert not {entry for entry in permissions if "w" in entry and "x" in entry}
    else:
        for name in ("environ", "maps"):
            with pytest.raises(PermissionError):
                (guest.proc / name).read_bytes()


def test_at_rest_it_costs_what_is_promised(guest: Guest) -> None:
    if IS_ROOT:
        lines = (guest.proc / "smaps_rollup").read_text().splitlines()[1:]
        kib = {line.split(":")[0]: int(line.split()[1]) for line in lines}
        assert kib["Pss"] <= MAX_PSS_KIB
        assert kib["Private_Clean"] + kib["Private_Dirty"] <= MAX_PRIVATE_KIB
    else:
        resident_pages = int((guest.proc / "statm").read_text().split()[1])
        assert resident_pages * resource.getpagesize() < 32 << 20


def test_a_second_filter_comes_with_the_run(guest: Guest) -> None:
    own = int(Path("/proc/self/status").read_text().partition("Seccomp_filters:")[2].split()[0])
    status = guest.status()
    assert (status["Seccomp"], int(status["Seccomp_filters"])) == ("2", own + 1)
    guest.socket.sendall(messages.run_frame(WAITING_SCRIPT))
    assert guest.next() == b'{"t":"call","id":1,"name":"wait"}'
    assert int(guest.status()["Seccomp_filters"]) == own + 2
