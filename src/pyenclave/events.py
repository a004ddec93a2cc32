"""What happens during a run, told as it happens to the caller's `on_event`.

Events are plain frozen data. An event handler that raises does not harm the run; its error is logged. Which run an
event belongs to `current_run` says while the event is told; when it happened is when it is told.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class Scanned:
    """Layers 0 and 1 let the script through."""

    type: ClassVar[str] = "scanned"
    source_bytes: int
    warning_count: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A layer refused the script."""

    type: ClassVar[str] = "refused"
    layer: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """The script was compiled, or found in the cache."""

    type: ClassVar[str] = "compiled"
    duration_ms: float
    cached: bool
    tool_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scored:
    """What the scoring gate makes of the script; `score` is None when no scorer is set, or it failed.

    `level` is that of the score, `signals` the ids of what makes it up. `verdict` is pass, warn or block.
    """

    type: ClassVar[str] = "scored"
    scorer: str
    score: int | None
    level: str | None = None
    signals: tuple[str, ...] = ()
    verdict: str = "pass"


@dataclass(frozen=True, slots=True)
class Started:
    """A worker received the script."""

    type: ClassVar[str] = "started"
    pid: int
    queue_ms: float


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A tool call was admitted."""

    type: ClassVar[str] = "tool_call"
    id: int
    name: str
    args: dict[str, Any]


@dataclass(frozen=True, slots=True)
class ToolResult:
    """A tool call ended; `error` is its message when it failed."""

    type: ClassVar[str] = "tool_result"
    id: int
    name: str
    ok: bool
    duration_ms: float
    error: str | None = None


@dataclass(frozen=True, slots=True)
class ToolDenied:
    """A tool call was not admitted, and the run ends. `reason` is an id (of a pattern, a limit), `detail` its words."""

    type: ClassVar[str] = "tool_denied"
    name: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ToolWarned:
    """A tool call was admitted although a pattern speaks against it. `reason` is the pattern's id."""

    type: ClassVar[str] = "tool_warned"
    name: str
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Approval:
    """Somebody was asked about a tool call. `reason` is None if it was approved."""

    type: ClassVar[str] = "approval"
    id: int
    name: str
    approved: bool
    duration_ms: float
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class FunctionCall:
    """The script called a function of its globals; `function` is its path, `args` its arguments in their order."""

    type: ClassVar[str] = "function_call"
    id: int
    function: str
    args: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class FunctionResult:
    """Such a call ended; `error` is its message when it failed."""

    type: ClassVar[str] = "function_result"
    id: int
    function: str
    ok: bool
    duration_ms: float
    error: str | None = None


@dataclass(frozen=True, slots=True)
class SidecarExtracted:
    """A large text stayed in the host, and the script got reference `id` to it. `origin`: tool, literal, script."""

    type: ClassVar[str] = "sidecar_extracted"
    id: int
    bytes: int
    origin: str


@dataclass(frozen=True, slots=True)
class SidecarResolved:
    """References were replaced by their content. `where`: arguments, value, script."""

    type: ClassVar[str] = "sidecar_resolved"
    where: str
    count: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Console:
    """The script wrote a line to its console."""

    type: ClassVar[str] = "console"
    level: str
    text: str


@dataclass(frozen=True, slots=True)
class LimitHit:
    """A limit ended the run."""

    type: ClassVar[str] = "limit"
    code: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The run is over; `code` is the error code, None on success."""

    type: ClassVar[str] = "finished"
    success: bool
    code: str | None
    duration_ms: float


Event = (
    Scanned
    | Refused
    | Compiled
    | Scored
    | Started
    | ToolCall
    | ToolResult
    | ToolDenied
    | ToolWarned
    | Approval
    | FunctionCall
    | FunctionResult
    | SidecarExtracted
    | SidecarResolved
    | Console
    | LimitHit
    | Finished
)
EventHandler = Callable[[Event], None]

_RUN: ContextVar[str | None] = ContextVar("pyenclave_run", default=None)
_RUN_ID_BYTES = 8


def current_run() -> str | None:
    """The run in which this is called, by an event handler, a tool or a function; None outside of any."""
    return _RUN.get()


@contextmanager
def new_run() -> Iterator[str]:
    """What happens inside belongs to one run, with a name of its own: 16 hexadecimal digits."""
    outside, name = _RUN.get(), secrets.token_hex(_RUN_ID_BYTES)
    _RUN.set(name)
    try:
        yield name
    finally:
        _RUN.set(outside)  # a token would object where a run that nobody awaits any more is cleared away
