"""Control runs: each attack where nothing protects, and whether it was seen to be one.

The runs are made by programs of their own (`unprotected.program`), which answer one request at a time.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any, Final

from .case import Case
from .guests.canaries import canaries
from .head import SEEN, Control
from .judge import same_value
from .outcome import ControlSeen
from .tools import CANARY

_PROGRAM: Final = (sys.executable, "-P", "-m", "pyenclave.corpus.unprotected.program")
# What the level STRICT allows; a script that uses more, or more than the limit of its case, hangs. Others get twice as
# much to show what they do.
_HANGS_AFTER_MS: Final = 1_000
_CPU_LIMIT_MS: Final = 2_000
_DETAIL_CHARS: Final = 200


@dataclass
class Seen:
    """What an unprotected run showed."""

    calls: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    throws: list[str] = field(default_factory=list)
    memory: bool = False
    pending: bool = False
    hangs: bool = False
    crash: bool = False


class Controls:
    """Programs that make control runs, as many at once as there are programs. Blocking; for plain threads.

    A program is started by the first request that finds none.
    """

    def __init__(self, n_programs: int) -> None:
        self._all: list[_Program] = []
        self._idle: SimpleQueue[_Program | None] = SimpleQueue()
        for _ in range(n_programs):
            self._idle.put(None)

    def run(self, case: Case) -> ControlSeen:
        """What became of the control of a case, which must have one. Raises OSError when the program has died."""
        control = case.head.control
        if control is None:
            raise ValueError(f"{case.id}: control: this case has none")
        program = self._idle.get() or self._start()
        try:
            seen = _run(program, case, control)
        finally:
            self._idle.put(program)
        shown = _shows(control, seen)
        return ControlSeen(on=control.on, stated=statement(control), seen=shown, detail="" if shown else _short(seen))

    def engine_refuses(self, case: Case) -> bool:
        """Whether the bare engine, given the text of the case as it is, says that it is no JavaScript."""
        program = self._idle.get() or self._start()
        try:
            seen = _read(program.answer(_request(case, Control(on="engine", throws="SyntaxError"), {})))
        finally:
            self._idle.put(program)
        return seen.throws == ["SyntaxError"]

    def close(self) -> None:
        """End the programs and wait for it."""
        for program in self._all:
            program.close()

    def _start(self) -> _Program:
        program = _Program()
        self._all.append(program)
        return program


class _Program:
    def __init__(self) -> None:
        self._process = subprocess.Popen(_PROGRAM, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="ascii")

    def answer(self, request: dict[str, Any]) -> list[dict[str, Any]]:
        assert self._process.stdin is not None and self._process.stdout is not None
        print(json.dumps(request), file=self._process.stdin, flush=True)
        notes = []
        while "done" not in (note := self._note(self._process.stdout.readline())):
            notes.append(note)
        return notes

    def _note(self, line: str) -> dict[str, Any]:
        if not line:
            raise OSError("the program that makes control runs has died")
        note: dict[str, Any] = json.loads(line)
        return note

    def close(self) -> None:
        self._process.communicate()


def statement(control: Control) -> str:
    """What a control states, in a word or two."""
    for name in SEEN:
        stated = getattr(control, name)
        if stated is not None:
            return name if stated is True else f"{name} {stated}"
    return f"value {json.dumps(control.stated_value, default=str)[:_DETAIL_CHARS]}"


def _run(program: _Program, case: Case, control: Control) -> Seen:
    """One that reaches a canary outside has called it as well."""
    if not case.is_program:
        return _read(program.answer(_request(case, control, {})))
    with canaries() as birds:
        seen = _read(program.answer(_request(case, control, birds.facts)))
        seen.calls += [CANARY] if birds.reached() else []
    return seen


def _request(case: Case, control: Control, facts: dict[str, Any]) -> dict[str, Any]:
    head = case.head
    return {
        "on": control.on,
        "script": control.script or case.script,
        "tools": head.tools if isinstance(head.tools, dict) else {},
        "before": head.before,
        "runs": head.runs,
        "cpu_s": (head.options.get("cpu_timeout", _HANGS_AFTER_MS) if control.hangs else _CPU_LIMIT_MS) / 1_000,
        "facts": facts,
    }


def _read(notes: list[dict[str, Any]]) -> Seen:
    seen = Seen()
    for note in notes:
        seen.calls += [note["call"]] if "call" in note else []
        seen.values += [json.loads(note["value"])] if "value" in note else []
        seen.throws += [note["throws"]] if "throws" in note else []
        for name in ("memory", "pending", "hangs", "crash"):
            if name in note:
                setattr(seen, name, True)
    return seen


def _shows(control: Control, seen: Seen) -> bool:
    if control.canary is not None:
        return CANARY in seen.calls
    if control.calls is not None:
        return len(seen.calls) == control.calls
    if control.bytes is not None:
        return bool(seen.values) and len(json.dumps(seen.values[0])) >= control.bytes
    if control.throws is not None:
        return seen.throws == [control.throws]
    for name in ("hangs", "crash", "memory", "pending"):
        if getattr(control, name) is not None:
            return bool(getattr(seen, name))
    return len(seen.values) == 1 and same_value(seen.values[0], control.stated_value)


def _short(seen: Seen) -> str:
    text = repr(seen)
    return text if len(text) <= _DETAIL_CHARS else f"{text[: _DETAIL_CHARS - 3]}..."
