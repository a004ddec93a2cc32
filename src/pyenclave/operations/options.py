"""Options of parent validation: `double_vm` and what is in it. Behaviour section 9."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from ..option_base import Options
from .name_patterns import name_pattern
from .words import Kind

Severity = Literal["off", "warn", "block"]
NamePattern = Annotated[re.Pattern[str], BeforeValidator(name_pattern)]
Threshold = Annotated[int, Field(ge=1, le=1_000_000)]

EXFIL_LIST_SEND: Final = "EXFIL_LIST_SEND"
RAPID_ENUMERATION: Final = "RAPID_ENUMERATION"
CREDENTIAL_EXFIL: Final = "CREDENTIAL_EXFIL"
BULK_OPERATION: Final = "BULK_OPERATION"
DELETE_AFTER_ACCESS: Final = "DELETE_AFTER_ACCESS"
PATTERN_IDS: Final = (
    EXFIL_LIST_SEND, RAPID_ENUMERATION, CREDENTIAL_EXFIL, BULK_OPERATION, DELETE_AFTER_ACCESS,
)  # fmt: skip
RATE_LIMIT: Final = "RATE_LIMIT"
NOT_ALLOWED: Final = "NOT_ALLOWED"
# Ids of refusals that are no patterns; a pattern of one's own cannot have them.
_TAKEN: Final = frozenset({*PATTERN_IDS, RATE_LIMIT, NOT_ALLOWED, "INVALID_NAME", "ARGUMENT_POLICY"})


@dataclass(frozen=True, slots=True)
class OperationRecord:
    """An admitted earlier call, as a detector sees it.

    `timestamp` is in seconds of `time.monotonic()`. `args_digest` is the SHA-256 of the arguments as JSON with sorted
    keys, in hexadecimal: equal arguments have equal digests.
    """

    operation_name: str
    timestamp: float
    arg_keys: tuple[str, ...]
    args_digest: str


Detector = Callable[[str, dict[str, Any], tuple[OperationRecord, ...]], object]


class SuspiciousPattern(Options):
    """A pattern of one's own. `detect(operation_name, args, history)` returns whether the call is suspicious.

    Plain Python, called for each call on the event loop before the tool: it must be quick and must not change what it
    is given. One that raises refuses the call.
    """

    id: str = Field(min_length=1, max_length=100, pattern=r"^[A-Za-z0-9_.:-]+$")
    description: str = Field("", max_length=1_000)
    detect: Detector

    @model_validator(mode="after")
    def _can_be_asked(self) -> Self:
        if self.id in _TAKEN:
            raise ValueError(f"the id {self.id} is taken; choose another")
        if inspect.iscoroutinefunction(self.detect) or inspect.iscoroutinefunction(type(self.detect).__call__):
            raise ValueError(f"detect of {self.id} is async; it must answer at once, so make it a plain function")
        return self


class ParentValidationConfig(Options):
    """What is refused of tool calls that each by itself would be allowed. A refused call ends the run."""

    validate_operation_names: bool = Field(True, description="false: both lists of patterns are off")
    allowed_operation_pattern: NamePattern | None = Field(None, description="a name it does not find is refused")
    blocked_operation_patterns: tuple[NamePattern, ...] = Field(
        (), description="a name that one of them finds is refused"
    )
    max_operations_per_second: Threshold = Field(100, description="in any second")
    block_suspicious_sequences: bool = Field(True, description="false: the five built-in patterns are off")
    sequence_evidence: Literal["order", "data_flow"] | None = Field(
        None, description="by default order at STRICT and SECURE, data_flow at STANDARD and PERMISSIVE"
    )
    rapid_enumeration_threshold: Threshold = Field(30, description="calls of one tool in 5 seconds")
    rapid_enumeration_overrides: Mapping[str, Threshold] = Field(default_factory=dict, description="by exact name")
    suspicious_patterns: tuple[SuspiciousPattern, ...] = Field((), description="patterns of your own")
    patterns: Mapping[str, Severity] = Field(default_factory=dict, description="id → off, warn, block")
    extra_words: Mapping[Kind, tuple[str, ...]] = Field(
        default_factory=dict, description="further words that make a name list-like and so on; see docs/tools.md"
    )

    @model_validator(mode="after")
    def _ids_are_known(self) -> Self:
        own = [pattern.id for pattern in self.suspicious_patterns]
        twice = sorted({name for name in own if own.count(name) > 1})
        if twice:
            raise ValueError(f"two patterns have the id {', '.join(twice)}")
        unknown = sorted(self.patterns.keys() - {*PATTERN_IDS, *own})
        if unknown:
            known = ", ".join((*PATTERN_IDS, *own))
            raise ValueError(f"patterns: no pattern has the id {', '.join(unknown)}; there are {known}")
        return self

    def severity_of(self, pattern_id: str) -> Severity:
        """What is done about a pattern: what was given for it, else block."""
        if pattern_id in PATTERN_IDS and not self.block_suspicious_sequences:
            return "off"
        return self.patterns.get(pattern_id, "block")


class DoubleVmConfig(Options):
    """The outer judge of tool calls. Here it is the host's own process, which no script can reach."""

    enabled: bool = Field(True, description="false: tool calls are not judged by pattern, rate and sequence")
    # The original's default is 1 000; but a worker is to be dead 100 ms after its limit, even one that was stopped.
    parent_timeout_buffer: int = Field(
        50, ge=0, le=60_000, description="ms that the host waits beyond a worker's own deadline"
    )
    parent_validation: ParentValidationConfig = Field(default_factory=ParentValidationConfig)

    def at_level(self, evidence: Literal["order", "data_flow"]) -> DoubleVmConfig:
        """The same with the level's kind of evidence where none was given."""
        if self.parent_validation.sequence_evidence is not None:
            return self
        validation = self.parent_validation.model_copy(update={"sequence_evidence": evidence})
        return self.model_copy(update={"parent_validation": validation})
