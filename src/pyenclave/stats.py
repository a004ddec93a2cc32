"""What an enclave and a pool have done and are doing: frozen snapshots of `stats()`. Counts since they were made."""

from __future__ import annotations

from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel


class _Snapshot(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)

    def __add__(self, other: Self) -> Self:
        """Both together: numbers and counts summed, of a maximum the larger."""
        return type(self)(**{name: _sum(name, getattr(self, name), getattr(other, name)) for name in self._names()})

    @classmethod
    def _names(cls) -> list[str]:
        return list(cls.model_fields)


def _sum(name: str, first: Any, second: Any) -> Any:
    if isinstance(first, dict):
        return {key: first.get(key, 0) + second.get(key, 0) for key in first | second}
    return max(first, second) if name.startswith("max_") else first + second


class WorkerCounts(_Snapshot):
    """Workers at this moment. `live`: processes not yet buried, those that are leaving among them."""

    live: int = 0
    booting: int = 0
    spare: int = 0
    busy: int = 0


class QueueStats(_Snapshot):
    """Runs that wait for a worker now, and those that had to: how many got one, and how long they waited, in ms."""

    length: int = 0
    waits: int = 0
    total_wait_ms: float = 0.0
    max_wait_ms: float = 0.0

    @property
    def mean_wait_ms(self) -> float:
        """Milliseconds that a run which had to wait waited on average; 0 if none had to."""
        return self.total_wait_ms / self.waits if self.waits else 0.0


class BreakerStats(BaseModel):
    """The circuit breaker of an enclave: `closed`, `open` (runs are refused) or `half_open` (one may try)."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)

    state: str = "closed"
    retry_after_ms: float = 0.0


class WorkerPoolStats(_Snapshot):
    """A pool. `runs` by outcome: "SUCCESS", an error code, or what was raised. `killed` by cause:

    `wall_clock`, `processor_time`, `memory`, `forbidden_call`, `crash` by the kernel; `signal` by someone else; `host`
    by us, whose reason is the outcome of the run; `spawner` with the process that made it. `rotations`: spawners
    replaced by another.
    """

    workers: WorkerCounts = Field(default_factory=WorkerCounts)
    queue: QueueStats = Field(default_factory=QueueStats)
    runs: dict[str, int] = Field(default_factory=dict)
    killed: dict[str, int] = Field(default_factory=dict)
    enclaves: int = 0
    spawners: int = 0
    forks: int = 0
    rotations: int = 0
    crashes: int = 0


class ScoreCacheStats(_Snapshot):
    """Scores remembered. `expired` were found too old, `evicted` had to make room."""

    entries: int = 0
    hits: int = 0
    misses: int = 0
    expired: int = 0
    evicted: int = 0


class ScoringStats(_Snapshot):
    """The scoring gate: how many scripts it let through, warned of and blocked, and how often the scorer failed."""

    passed: int = 0
    warned: int = 0
    blocked: int = 0
    failed: int = 0
    cache: ScoreCacheStats = Field(default_factory=ScoreCacheStats)


class EnclaveStats(BaseModel):
    """An enclave: its own runs, waits, busy workers and killed ones; `pool` is all of the pool that it may share."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)

    busy: int = 0
    queue: QueueStats = Field(default_factory=QueueStats)
    runs: dict[str, int] = Field(default_factory=dict)
    killed: dict[str, int] = Field(default_factory=dict)
    crashes: int = 0
    breaker: BreakerStats = Field(default_factory=BreakerStats)
    scoring: ScoringStats = Field(default_factory=ScoringStats)
    pool: WorkerPoolStats = Field(default_factory=WorkerPoolStats)
