"""What the kernel saw of real workers: after the filter only calls of the allow list, with allowed arguments.

Not collected where strace is missing or may not trace: conftest says so. One trace for each Python at hand: the one
that runs the tests, and those in environments `.venv-…` of the work tree (`make setup PYTHON=… VENV=.venv-3.13`).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from pyenclave.runtime.guest.lockdown.descriptors import SOCKET

_ROOT = Path(__file__).resolve().parents[2]
INTERPRETERS = {sys.executable: Path(sys.prefix).name} | {
    str(python): python.parents[1].name
    for python in sorted(_ROOT.glob(".venv-*/bin/python"))
    if python.parents[1] != Path(sys.prefix)
}

PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2
PROT_EXEC, MAP_SHARED, MAP_ANONYMOUS = 4, 1, 0x20

# As strace prints with raw arguments: name, hexadecimal words, and the result or that there was none.
_CALL = re.compile(r"(\w+)\(([^)]*?)(?:\)\s*= (-?\w+|\?).*| <unfinished \.\.\.>\)?.*|\)\s*)$")

# How each workload must end, or the trace would be one of other things than are meant.
ENDED = {
    "an exception": "RUNTIME_ERROR",
    "an exception thrown": "RUNTIME_ERROR",
    "recursion": "RUNTIME_ERROR",
    "much memory": "MEMORY_LIMIT_EXCEEDED",
    "one large block": "MEMORY_LIMIT_EXCEEDED",
    "iterations": "MAX_ITERATIONS",
    "a native loop": "TIMEOUT",
    "a job without end": "TIMEOUT",
    "waiting for nothing": "RUNTIME_ERROR",
}


class Call(NamedTuple):
    """A system call: name, arguments, result in strace's spelling, None if it never returned."""

    name: str
    arguments: tuple[int, ...]
    result: str | None

    def installs_a_filter(self) -> bool:
        return self.name == "prctl" and self.arguments[:2] == (PR_SET_SECCOMP, SECCOMP_MODE_FILTER)


class Trace(NamedTuple):
    """A guest's calls behind the first filter, and those behind the second."""

    waiting: list[Call]
    running: list[Call]


def offences(trace: Trace) -> list[Call]:
    """Calls that no guest may make."""
    early = [call for call in trace.waiting if not _is_allowed(call) and not _arms_the_run(call)]
    return early + [call for call in trace.running if not _is_allowed(call)]


def _is_allowed(call: Call) -> bool:
    match call:
        case Call("read" | "write", (descriptor, *_)):
            return descriptor == SOCKET
        case Call("mmap", (_, _, protection, flags, *_)):
            return not protection & PROT_EXEC and not flags & MAP_SHARED and bool(flags & MAP_ANONYMOUS)
        case Call("brk" | "munmap" | "mremap" | "clock_gettime" | "gettimeofday" | "exit_group"):
            return True
    return False


def _arms_the_run(call: Call) -> bool:
    return call.name == "setitimer" or call.installs_a_filter()


def parse(lines: list[str]) -> list[Call]:
    """The calls of one process; signals and its end are left out."""
    calls = []
    # A process that is killed as it enters the kernel is gone before strace can ask what it wanted: its last line.
    if lines and lines[-1].startswith("???("):
        lines = lines[:-1]
    for line in lines:
        if line and not line.startswith(("---", "+++")):
            found = _CALL.match(line)
            assert found, f"a line that is no call: {line!r}"
            words = [word.strip() for word in found[2].split(",")]
            calls.append(Call(found[1], tuple(int(word, 16) for word in words if word), found[3]))
    return calls


def split(calls: list[Call]) -> Trace | None:
    """The calls of a guest after each filter; None for a process that installed none."""
    filters = [at for at, call in enumerate(calls) if call.installs_a_filter() and call.result == "0"]
    if not filters:
        return None
    assert len(filters) <= 2
    second = filters[1] + 1 if len(filters) == 2 else len(calls)
    return Trace(calls[filters[0] + 1 : second], calls[second:])


@pytest.fixture(scope="module", params=list(INTERPRETERS), ids=list(INTERPRETERS.values()))
def processes(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[list[Call]]:
    """Every process of the workloads, traced from its beginning."""
    folder = tmp_path_factory.mktemp("traces")
    environment = {**os.environ, "PYTHONPATH": str(_ROOT / "src")}
    version = subprocess.run([request.param, "--version"], capture_output=True, text=True, check=True).stdout
    print(f"traced with {version.strip()}")
    done = subprocess.run(
        [
            *("strace", "-ff", "-qq", "-s", "0", "-e", "raw=all", "-e", "signal=none", "-o", str(folder / "trace")),
            *(request.param, str(Path(__file__).with_name("workloads.py"))),
        ],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ended = json.loads(done.stdout)
    assert ended == {name: ENDED.get(name, "success") for name in ended}
    assert len(ended) == 22
    # The host itself may be cut short by nothing; of its threads a trace may end in the middle of a line.
    return [parse(path.read_text(errors="replace").splitlines()) for path in sorted(folder.iterdir())]


def test_after_the_filter_there_is_the_allow_list_and_nothing_else(processes: list[list[Call]]) -> None:
    guests = [trace for calls in processes if (trace := split(calls)) is not None]
    assert [offences(trace) for trace in guests if offences(trace)] == []
    ran = [trace for trace in guests if trace.waiting and trace.waiting[-1].installs_a_filter()]
    assert len(ran) == 22
    made = Counter(call.name for trace in ran for call in trace.running)
    # They did something: words came and went, memory was had and given back, most of them ended by themselves.
    assert {"read", "write", "brk", "mmap", "munmap", "exit_group"} <= made.keys()
    assert made.keys() <= {
        "read", "write", "brk", "mmap", "munmap", "mremap", "clock_gettime", "gettimeofday", "exit_group",
    }  # fmt: skip
    armed = [[call.name for call in trace.waiting if _arms_the_run(call)][-3:] for trace in ran]
    assert armed == [["setitimer", "setitimer", "prctl"]] * 22


def test_the_check_can_fail(processes: list[list[Call]]) -> None:
    """The spawner and the host, held to what a guest may do."""
    unlocked = [offences(Trace([], calls)) for calls in processes if split(calls) is None and len(calls) > 100]
    assert len(unlocked) >= 2
    assert all(unlocked)


@pytest.mark.parametrize(
    ("line", "is_allowed"),
    [
        ("read(0x3, 0x7f00, 0x10000) = 0x15", True),
        ("read(0x4, 0x7f00, 0x10000) = 0x15", False),
        ("write(0x2, 0x7f00, 0x1) = 0x1", False),
        ("read(0x3, 0x7f00, 0x10000 <unfinished ...>) = ?", True),
        ("mmap(0, 0x1000, 0x3, 0x22, 0xffffffff, 0) = 0x7f00", True),
        ("mmap(0, 0x1000, 0x5, 0x22, 0xffffffff, 0) = 0x7f00", False),
        ("mmap(0, 0x1000, 0x3, 0x21, 0xffffffff, 0) = 0x7f00", False),
        ("mmap(0, 0x1000, 0x3, 0x2, 0x3, 0) = 0x7f00", False),
        ("setitimer(0, 0x7f00, 0) = 0", False),
        ("prctl(0x16, 0x2, 0x7f00, 0, 0) = 0", False),
        ("openat(0xffffff9c, 0x7f00, 0) = -1 EACCES (Permission denied)", False),
        ("getpid() = 0x7", False),
        ("exit_group(0) = ?", True),
    ],
)
def test_a_line_is_judged_by_call_and_arguments(line: str, is_allowed: bool) -> None:
    assert (offences(Trace([], parse([line]))) == []) is is_allowed
