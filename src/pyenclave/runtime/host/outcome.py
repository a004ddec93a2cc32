"""What came of a run: what the guest said, kept apart from what the host measured."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ...result import ErrorCode, SidecarStats
from .heads import LastWord


@dataclass(frozen=True, slots=True)
class Usage:
    """What a guest has used, by the word of the kernel."""

    cpu_ms: float
    peak_memory_bytes: int


@dataclass(frozen=True, slots=True)
class ExitReport:
    """How a guest ended, by the word of the kernel through the spawner."""

    status: int
    usage: Usage


@dataclass(frozen=True, slots=True)
class Verdict:
    """The host ended the run, or found it ended, for this reason."""

    code: ErrorCode
    message: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FailedCall:
    """A tool call that failed, as the host knows it."""

    tool: str
    code: str | None


@dataclass(frozen=True, slots=True)
class RawOutcome:
    """Either the guest's last word with its body (hostile), or the host's verdict.

    `console` holds lines as the guest sent them (hostile text); the rest was measured by the host.
    """

    last_word: LastWord | None
    raw_body: bytes
    verdict: Verdict | None
    usage: Usage
    tool_call_count: int
    failed_calls: dict[int, FailedCall]
    console: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]
    queue_ms: float
    sidecar: SidecarStats | None = None
