"""The four security levels and what each supplies: section 2 of the behaviour as a table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

KIB = 1_024
MIB = 1_024 * KIB


class _AnyCase(StrEnum):
    """A string enum that is found in any case."""

    @classmethod
    def _missing_(cls, value: object) -> _AnyCase | None:
        if isinstance(value, str):
            folded = value.strip().lower()
            for member in cls:
                if member.value.lower() == folded:
                    return member
        return None


class SecurityLevel(_AnyCase):
    """How far a script is trusted: decides limits and locks, not the language."""

    STRICT = "STRICT"
    SECURE = "SECURE"
    STANDARD = "STANDARD"
    PERMISSIVE = "PERMISSIVE"


class Preset(_AnyCase):
    """The language accepted: decides syntax and globals, not limits."""

    AGENTSCRIPT = "agentscript"
    STRICT = "strict"
    SECURE = "secure"
    STANDARD = "standard"
    PERMISSIVE = "permissive"
    JAVASCRIPT = "javascript"


@dataclass(frozen=True, slots=True)
class LevelDefaults:
    """Defaults of one level. Times in milliseconds, sizes in bytes."""

    timeout: int
    cpu_timeout: int
    max_iterations: int
    max_tool_calls: int
    memory_limit_per_worker: int
    min_workers: int
    max_workers: int
    max_messages_per_second: int
    max_message_bytes: int
    max_pending_tool_calls: int
    max_queue_size: int
    queue_timeout_ms: int
    idle_timeout_ms: int
    max_output_bytes: int
    max_output_depth: int
    max_output_items: int
    max_console_bytes: int
    max_console_calls: int
    locks_required: bool
    sequence_evidence: Literal["order", "data_flow"]


LEVELS: dict[SecurityLevel, LevelDefaults] = {
    SecurityLevel.STRICT: LevelDefaults(
        timeout=5_000,
        cpu_timeout=1_000,
        max_iterations=1_000,
        max_tool_calls=10,
        memory_limit_per_worker=64 * MIB,
        min_workers=2,
        max_workers=4,
        max_messages_per_second=100,
        max_message_bytes=1 * MIB,
        max_pending_tool_calls=10,
        max_queue_size=20,
        queue_timeout_ms=10_000,
        idle_timeout_ms=15_000,
        max_output_bytes=256 * KIB,
        max_output_depth=16,
        max_output_items=10_000,
        max_console_bytes=64 * KIB,
        max_console_calls=100,
        locks_required=True,
        sequence_evidence="order",
    ),
    SecurityLevel.SECURE: LevelDefaults(
        timeout=5_000,
        cpu_timeout=2_000,
        max_iterations=5_000,
        max_tool_calls=50,
        memory_limit_per_worker=128 * MIB,
        min_workers=2,
        max_workers=8,
        max_messages_per_second=500,
        max_message_bytes=4 * MIB,
        max_pending_tool_calls=50,
        max_queue_size=50,
        queue_timeout_ms=20_000,
        idle_timeout_ms=30_000,
        max_output_bytes=1 * MIB,
        max_output_depth=32,
        max_output_items=50_000,
        max_console_bytes=256 * KIB,
        max_console_calls=500,
        locks_required=True,
        sequence_evidence="order",
    ),
    SecurityLevel.STANDARD: LevelDefaults(
        timeout=5_000,
        cpu_timeout=5_000,
        max_iterations=10_000,
        max_tool_calls=100,
        memory_limit_per_worker=256 * MIB,
        min_workers=2,
        max_workers=16,
        max_messages_per_second=1_000,
        max_message_bytes=16 * MIB,
        max_pending_tool_calls=100,
        max_queue_size=100,
        queue_timeout_ms=30_000,
        idle_timeout_ms=30_000,
        max_output_bytes=4 * MIB,
        max_output_depth=64,
        max_output_items=250_000,
        max_console_bytes=1 * MIB,
        max_console_calls=1_000,
        locks_required=False,
        sequence_evidence="data_flow",
    ),
    SecurityLevel.PERMISSIVE: LevelDefaults(
        timeout=30_000,
        cpu_timeout=10_000,
        max_iterations=100_000,
        max_tool_calls=1_000,
        memory_limit_per_worker=512 * MIB,
        min_workers=4,
        max_workers=32,
        max_messages_per_second=5_000,
        max_message_bytes=64 * MIB,
        max_pending_tool_calls=1_000,
        max_queue_size=500,
        queue_timeout_ms=60_000,
        idle_timeout_ms=60_000,
        max_output_bytes=16 * MIB,
        max_output_depth=128,
        max_output_items=1_000_000,
        max_console_bytes=10 * MIB,
        max_console_calls=10_000,
        locks_required=False,
        sequence_evidence="data_flow",
    ),
}
