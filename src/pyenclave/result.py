"""What the caller gets back: bounded plain data."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from .errors import EnclaveRunError


class ErrorCode(StrEnum):
    """Why a run did not succeed. The strings are part of the public interface."""

    VALIDATION_ERROR = "VALIDATION_ERROR"
    SCORING_BLOCKED = "SCORING_BLOCKED"
    TIMEOUT = "TIMEOUT"
    MAX_TOOL_CALLS = "MAX_TOOL_CALLS"
    MAX_ITERATIONS = "MAX_ITERATIONS"
    MEMORY_LIMIT_EXCEEDED = "MEMORY_LIMIT_EXCEEDED"
    TOOL_ERROR = "TOOL_ERROR"
    OPERATION_BLOCKED = "OPERATION_BLOCKED"
    SECURITY_VIOLATION = "SECURITY_VIOLATION"
    CONSOLE_LIMIT_EXCEEDED = "CONSOLE_LIMIT_EXCEEDED"
    MESSAGE_FLOOD = "MESSAGE_FLOOD"
    SIDECAR_COMPOSITE_BLOCKED = "SIDECAR_COMPOSITE_BLOCKED"
    SIDECAR_LIMIT_EXCEEDED = "SIDECAR_LIMIT_EXCEEDED"
    QUEUE_FULL = "QUEUE_FULL"
    QUEUE_TIMEOUT = "QUEUE_TIMEOUT"
    WORKER_CRASHED = "WORKER_CRASHED"
    CANCELLED = "CANCELLED"
    RUNTIME_ERROR = "RUNTIME_ERROR"
    INTERNAL_ERROR = "INTERNAL_ERROR"


class _Model(BaseModel):
    # Built when first made: a program starts without.
    model_config = ConfigDict(
        frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True, defer_build=True
    )


class Issue(_Model):
    """One finding as the caller sees it. Lines and columns are 1-based, columns in code points."""

    code: str
    message: str
    severity: str
    layer: str
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    excerpt: str = ""
    hint: str = ""


class ErrorInfo(_Model):
    """Why the run failed. `data` has the fields that section 1 of the behaviour lists per code."""

    name: str
    message: str
    code: ErrorCode
    stack: str | None = None
    data: dict[str, Any] = Field(default_factory=dict)


class SidecarStats(_Model):
    """What stayed in the host: references, their bytes in UTF-8, and questions that the script asked about them.

    `crossed_bytes` are those of the answers to these questions, as JSON.
    """

    count: int = 0
    bytes: int = 0
    questions: int = 0
    crossed_bytes: int = 0


class Stats(_Model):
    """What the run cost. Times in milliseconds, sizes in bytes.

    `iteration_count` is the worker's own word and None after a kill; all else was measured by the host
    or the kernel.
    """

    duration: float = 0.0
    tool_call_count: int = 0
    iteration_count: int | None = None
    compile_ms: float = 0.0
    queue_ms: float = 0.0
    cpu_ms: float | None = None
    peak_memory_bytes: int | None = None
    sidecar: SidecarStats | None = None


class ConsoleLine(_Model):
    """One line the script wrote to its console."""

    level: str
    text: str


class ExecutionResult(_Model):
    """The outcome of one run: a value, or an error with a code."""

    success: bool
    value: Any = None
    error: ErrorInfo | None = None
    stats: Stats = Field(default_factory=Stats)
    scoring_result: dict[str, Any] | None = None
    console: tuple[ConsoleLine, ...] = ()
    warnings: tuple[str, ...] = ()
    truncated: bool = False

    def unwrap(self) -> Any:
        """The value of a success. Raises EnclaveRunError otherwise."""
        if not self.success:
            raise EnclaveRunError(self)
        return self.value


class CheckReport(_Model):
    """What `check` found: warnings when `ok`, at least one error otherwise; and the score, where there is a scorer."""

    ok: bool
    issues: tuple[Issue, ...] = ()
    scoring_result: dict[str, Any] | None = None
