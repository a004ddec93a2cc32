"""What a sandbox must offer so that the corpus can be run on it.

    class Backend:
        name = "mine"
        def run(self, script: str, tools: Tools, limits: Limits) -> Observed: ...

A script is the body of an async function: `return` gives its value, `callTool(name, args)` returns a promise. `run` is
called from a plain thread, for one script at a time, and must return: whoever may hang or crash needs a process of its
own and somebody who ends it (`process.ProcessBackend` is both).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

# Called with a tool's name and its arguments. Gives plain data, or raises: then the call fails with that message.
Tools = Callable[[str, dict[str, Any]], Any]


class End(StrEnum):
    """How a run ended."""

    VALUE = "value"
    THREW = "threw"  # an error of the script's, or the sandbox's refusal while it ran
    REFUSED = "refused"  # before it ran
    STOPPED = "stopped"  # by a limit of the sandbox's own, which went on serving
    PENDING = "pending"  # nothing left to do, and the promise never settled
    HUNG = "hung"  # somebody else had to end it
    CRASHED = "crashed"  # its process died


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds that a sandbox is asked to keep; those of the level STRICT."""

    wall_ms: int = 1_000
    memory_bytes: int = 64 * 1_024 * 1_024


@dataclass(frozen=True, slots=True)
class Observed:
    """What a run came to: `value` is plain data, `detail` the name of an error or what else is known."""

    end: End
    value: Any = None
    detail: str = ""


class Backend(Protocol):
    """A sandbox."""

    name: str

    def run(self, script: str, tools: Tools, limits: Limits) -> Observed:
        """Runs one script in an engine that no other script has seen."""
