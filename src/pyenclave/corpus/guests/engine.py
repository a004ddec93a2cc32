"""The engine that has been taken over: where it should evaluate a script, it is a program of the corpus.

By then every lock is set, the timers are armed and the last filter is installed, all by the functions that do it for
scripts. Needs the engine's binding, so it is imported in a spawner only.
"""

from __future__ import annotations

import os
from types import CodeType
from typing import Any, NoReturn

from ...runtime.guest.engine import Engine
from ...runtime.spawner.channel import Channel
from ...runtime.spawner.service import Service
from ...runtime.spawner.templates import Templates
from . import kit

# Exit status of a program that raised: no status of a guest's own.
PROGRAM_RAISED = 99


class TakenOver(Engine):
    """An engine until the script comes, and then the program."""

    def __init__(self, level: str, prelude: str, program: CodeType) -> None:
        super().__init__(level, prelude)
        self._program = program

    def evaluate(self, script: str) -> Any:
        """The rehearsal is as ever; the script is not looked at. Raises MemoryError, as an engine would."""
        if self.outbox.is_rehearsing:
            return super().evaluate(script)
        return run_program(self._program)


class TakenOverService(Service):
    """A spawner's service whose guests run the program of its settings."""

    def __init__(self, channel: Channel, missing: dict[str, str], settings: dict[str, Any]) -> None:
        program = compile_program(settings["program"], settings["facts"])
        super().__init__(channel, missing, settings, templates=_TakenOverTemplates(settings["js_runtime"], program))


class _TakenOverTemplates(Templates):
    def __init__(self, js_runtime: str, program: CodeType) -> None:
        super().__init__(js_runtime)
        self._program = program

    def make(self, level: str, prelude: str) -> Engine:
        return TakenOver(level, prelude, self._program)


def compile_program(text: str, facts: dict[str, Any]) -> CodeType:
    """The program, ready to be run by a guest that can open no file any more, and told where the canaries are."""
    kit.facts.update(facts)
    return compile(text, "<program>", "exec", dont_inherit=True)


def run_program(program: CodeType) -> NoReturn:
    """Run the program as the process it is in, and end with it. Raises MemoryError alone."""
    try:
        exec(program, {"__name__": "__main__"})
    except MemoryError:
        raise
    except BaseException:
        # SAFE: whatever else was raised is the program's business; the status says that it was.
        os._exit(PROGRAM_RAISED)
    os._exit(0)
