"""Programs in a guest's place: a real spawner forks them, and they do what a guest that was taken over could do.

`impostors()` has spawners made that fork these at the level PERMISSIVE and real guests at all others. This module is
loaded by such a spawner, so that it imports little; nothing of it is known to the package.
"""

from __future__ import annotations

import array
import json
import os
import re
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from pyenclave.runtime.wire.frames import Frame, FrameDecoder, encode_frame

from .hostile import Hear, Leave, Pass, Send, conversation

if TYPE_CHECKING:
    from pyenclave.runtime.guest.boot import Plan
    from pyenclave.runtime.guest.engine import Engine

LEVEL = "PERMISSIVE"
ROOT = Path(__file__).resolve().parents[2]
# How a script says what the impostor that gets it is to do: `return "kind:seed"`.
_TASK = re.compile(rb"[\"']([a-z, ]+):(\d+)[\"']")
_BROKEN_IMPOSTOR = 99


@contextmanager
def impostors(program: str, argument: str = "") -> Iterator[None]:
    """Spawners that start now have impostors run `program` at the level PERMISSIVE."""
    from pyenclave.runtime.spawner import launch

    honest = vars(launch)["_BOOT"]
    given = json.dumps([program, argument])
    vars(launch)["_BOOT"] = (
        f"import sys; sys.path += [sys.argv[1], {str(ROOT)!r}]; "
        f"from tests.faults import impostor; impostor.install(*{given}); {honest}"
    )
    try:
        yield
    finally:
        vars(launch)["_BOOT"] = honest


def install(program: str, argument: str) -> None:
    """In a spawner that is starting: take the guests' place once the engine is there to be imported."""
    from pyenclave.runtime.spawner import main

    load = vars(main)["load_binding"]

    def load_and_replace(path: str) -> None:
        load(path)
        from pyenclave.runtime.guest import boot

        honest = boot.run

        def run(plan: Plan, descriptor: int, engine: Engine) -> NoReturn:
            vars(boot)["run"] = honest
            if engine.level != LEVEL:
                honest(plan, descriptor, engine)
            try:
                PROGRAMS[program](plan, descriptor, engine, argument)
            finally:
                os._exit(_BROKEN_IMPOSTOR)

        vars(boot)["run"] = run

    vars(main)["load_binding"] = load_and_replace


class Line:
    """An impostor's end of the socket. It dies with its spawner and, in a run, at its deadline, as guests do."""

    def __init__(self, plan: Plan, descriptor: int) -> None:
        from pyenclave.runtime.guest.lockdown import descriptors, process

        descriptors.keep_only(descriptor, None)
        process.die_with_parent(plan.parent_pid)
        self.socket = socket.socket(fileno=descriptors.SOCKET)
        self._decoder = FrameDecoder(64 << 20)
        self._frames: list[Frame] = []

    def hear(self) -> Frame:
        """The next frame of the host; exits when it hangs up."""
        while not self._frames:
            chunk = self.socket.recv(65_536)
            if not chunk:
                os._exit(0)
            self._frames += self._decoder.feed(chunk)
        return self._frames.pop(0)

    def begin(self) -> bytes:
        """What an honest guest does until it has its script, which is returned."""
        limits = json.loads(self.hear().head)
        self.socket.sendall(encode_frame(b'{"t":"ready"}'))
        script = self.hear().body
        signal.setitimer(signal.ITIMER_REAL, limits["wall_ms"] / 1_000)
        return script

    def end(self) -> NoReturn:
        """Read until the host hangs up."""
        while self.socket.recv(65_536):
            pass
        os._exit(0)

    def do(self, step: Any) -> None:
        """One step of a conversation."""
        match step:
            case Send(data, cuts):
                for start, end in zip((0, *cuts), (*cuts, len(data)), strict=True):
                    self.socket.sendall(data[start:end])
                    if cuts:
                        time.sleep(0.001)
            case Hear():
                self.hear()
            case Pass(data, copies):
                # Its own socket over and over: no descriptor of another kind is at hand.
                rights = array.array("i", [self.socket.fileno()] * copies)
                self.socket.sendmsg([data], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
            case Leave(status):
                os._exit(status)


def _converse(plan: Plan, descriptor: int, engine: Engine, argument: str) -> NoReturn:
    """Have the conversation whose kind and seed the script names."""
    line = Line(plan, descriptor)
    found = _TASK.search(line.begin())
    if found is None:
        os._exit(_BROKEN_IMPOSTOR)
    try:
        for step in conversation(found[1].decode(), int(found[2])).steps:
            line.do(step)
        line.end()
    except (BrokenPipeError, ConnectionResetError):
        os._exit(0)  # the host has heard enough


def _never_read(plan: Plan, descriptor: int, engine: Engine, argument: str) -> NoReturn:
    """Call a tool as often as `argument` says, and read no answer."""
    line = Line(plan, descriptor)
    line.begin()
    for number in range(1, int(argument) + 1):
        line.socket.sendall(encode_frame(b'{"t":"call","id":%d,"name":"big"}' % number, b"{}"))
    signal.pause()
    os._exit(0)


def _die_at(plan: Plan, descriptor: int, engine: Engine, argument: str) -> NoReturn:
    """Boot and serve as an honest guest, but die at a step of it.

    `argument` is the step and the file that the first guest removes, for the others to live; without one all die.
    """
    from pyenclave.runtime.guest import boot, outbox, rehearsal, turns
    from pyenclave.runtime.guest.lockdown import descriptors, landlock, privileges, process, rlimits

    rooms: dict[str, Any] = {
        "boot": boot, "descriptors": descriptors, "landlock": landlock, "outbox": outbox, "privileges": privileges,
        "process": process, "rehearsal": rehearsal, "rlimits": rlimits, "turns": turns,
    }  # fmt: skip
    step, marker = json.loads(argument)
    if marker:
        try:
            Path(marker).unlink()
        except FileNotFoundError:
            boot.run(plan, descriptor, engine)
    room, function, count = step.split()
    honest = vars(rooms[room])[function]
    left = int(count)

    def act(*given: Any, **named: Any) -> Any:
        nonlocal left
        left -= 1
        if left == 0:
            # Where the filter of system calls is in force already, the attempt is what it dies of.
            os.kill(os.getpid(), signal.SIGKILL)
        return honest(*given, **named)

    vars(rooms[room])[function] = act
    boot.run(plan, descriptor, engine)


PROGRAMS: dict[str, Callable[[Plan, int, Engine, str], NoReturn]] = {
    "converse": _converse,
    "never read": _never_read,
    "die at": _die_at,
}
