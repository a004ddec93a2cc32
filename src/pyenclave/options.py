"""Every option of an enclave: name, type, range, default.

Names are snake_case; the camelCase names of the original are accepted too. Options are frozen and checked at
construction; what is missing comes from the security level (levels.py). A wrong option is a `ConfigError`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Final, Literal, NamedTuple, Protocol, Self, runtime_checkable

from pydantic import BeforeValidator, Field, PrivateAttr, model_validator

from .arguments.policy import ArgumentPolicy
from .arguments.schemas import Schema, schema_for
from .errors import ConfigError
from .events import EventHandler
from .levels import LEVELS, MIB, LevelDefaults, Preset, SecurityLevel
from .operations.options import DoubleVmConfig
from .option_base import Options as _Options
from .option_base import in_own_spelling as _snake
from .original import ImportReport, read_original
from .scoring.options import ScoringGateConfig
from .sidecar_options import ReferenceSidecarOptions, given_sidecar

__all__ = ["EnclaveOptions", "Preset", "ReferenceSidecarOptions", "SecurityLevel", "ToolHandler", "WorkerPoolConfig"]

# Called with a tool's name and its arguments; plain or async.
ToolHandler = Callable[[str, dict[str, Any]], Any]

HOUR_MS = 3_600_000

_LEVEL_FIELDS = frozenset(f.name for f in fields(LevelDefaults))


def _level(value: object) -> object:
    return SecurityLevel(value) if isinstance(value, str) and value.upper() in SecurityLevel.__members__ else value


def _preset(value: object) -> object:
    return Preset(value.lower()) if isinstance(value, str) and value.upper() in Preset.__members__ else value


def _epoch_ms(value: object) -> object:
    """A moment as whole milliseconds since 1970, rounded down, as a script's clock shows it."""
    if not isinstance(value, datetime):
        return value
    if value.tzinfo is None or value.utcoffset() is None:
        raise ValueError("a datetime without a time zone is no moment; give it a tzinfo, or give ms since 1970")
    return (value - _EPOCH) // timedelta(milliseconds=1)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# ECMA-262 sec-time-values-and-time-range.
_TIME_MAX_MS = 8_640_000_000_000_000

Milliseconds = Annotated[int, Field(gt=0, le=HOUR_MS)]


class WorkerPoolConfig(_Options):
    """How many workers there are, what each may use, and how long a run may wait for one.

    Made alone it has the flat defaults of a shared pool; inside an enclave, what is missing comes from the level. What
    an enclave on a shared pool may say of its own are the limits of one worker, and none beyond the pool's.
    """

    min_workers: int = Field(2, ge=0, le=256, description="spare workers kept ready, of each kind in use")
    max_workers: int = Field(default_factory=lambda: os.cpu_count() or 1, ge=1, le=1_024, description="all workers")
    memory_limit_per_worker: int = Field(128 * MIB, ge=8 * MIB, le=16_384 * MIB, description="bytes of engine heap")
    max_messages_per_second: int = Field(1_000, ge=1, le=1_000_000)
    max_executions_per_worker: int = Field(
        1, ge=1, le=1_000_000, description="for platforms without fork; where workers are forked, each serves one run"
    )
    max_queue_size: int = Field(100, ge=0, le=100_000, description="runs that may wait for a worker")
    queue_timeout_ms: Milliseconds = 30_000
    idle_timeout_ms: Milliseconds = Field(
        30_000, description="spares beyond min_workers that nobody needed so long end"
    )
    max_message_bytes: int = Field(16 * MIB, ge=64 * 1_024, le=256 * MIB, description="one message of a worker")
    max_pending_tool_calls: int = Field(100, ge=1, le=100_000)

    @model_validator(mode="before")
    @classmethod
    def _no_more_spares_than_workers(cls, data: Any) -> Any:
        if not isinstance(data, Mapping):
            return data
        given = _snake(cls, data)
        most = given.get("max_workers", os.cpu_count() or 1)
        if "min_workers" not in given and isinstance(most, int):
            given["min_workers"] = max(0, min(cls.model_fields["min_workers"].default, most))
        return given

    @model_validator(mode="after")
    def _room_for_spares(self) -> Self:
        if self.min_workers > self.max_workers:
            raise ValueError("min_workers is larger than max_workers; raise max_workers or lower min_workers")
        return self


# What an enclave on a shared pool may choose for its own runs; the rest is the pool's.
PER_WORKER: Final = (
    "memory_limit_per_worker",
    "max_messages_per_second",
    "max_message_bytes",
    "max_pending_tool_calls",
)


@runtime_checkable
class SharedPool(Protocol):
    """A `WorkerPool`, as far as options are concerned."""

    @property
    def config(self) -> WorkerPoolConfig:
        """What the pool was told."""


class EnclaveOptions(_Options):
    """Everything an `Enclave` can be told. Times in milliseconds, sizes in bytes."""

    security_level: Annotated[SecurityLevel, BeforeValidator(_level)] = SecurityLevel.STANDARD
    preset: Annotated[Preset, BeforeValidator(_preset)] = Preset.AGENTSCRIPT
    timeout: Milliseconds = Field(description="wall clock of a run from the moment a worker has the script")
    cpu_timeout: Milliseconds = Field(description="processor time of the engine in a run")
    tool_timeout: Milliseconds | None = Field(None, description="one tool call; without it, what is left of the run")
    max_tool_calls: int = Field(ge=0, le=1_000_000)
    max_iterations: int = Field(ge=0, le=2**31 - 2, description="loop iterations of a run, all loops together")
    validation: bool = Field(True, description="`validate`: layers 0 and 1; switching it off needs unsafe_reason")
    transform: bool = Field(True, description="loop and key guards; switching them off needs unsafe_reason")
    unsafe_reason: str | None = Field(None, min_length=8, max_length=1_000)
    allow_missing_locks: frozenset[str] = Field(frozenset(), description="names of locks; needs unsafe_reason")
    allowed_globals: frozenset[str] = Field(frozenset(), description="globals that the rules let pass besides")
    additional_disallowed_identifiers: frozenset[str] = Field(frozenset(), description="globals refused besides")
    rules: Mapping[str, Any] = Field(default_factory=dict, description="rule or code → error, warning, off, or options")
    custom_rules: tuple[Any, ...] = Field((), description="rules of your own: pyenclave.Rule")
    allowed_tool_names: tuple[str, ...] | None = Field(None, description="names, or patterns between slashes")
    require_call_tool: bool = Field(False, description="refuse a script that never calls a tool")
    max_issues: int = Field(100, ge=1, le=10_000, description="findings reported of each severity")
    tool_handler: ToolHandler | None = None
    tools: Mapping[str, Callable[..., Any]] = Field(default_factory=dict)
    tool_schemas: Mapping[str, Any] = Field(
        default_factory=dict, description="tool → pydantic model or JSON Schema: what its arguments must be"
    )
    approve: Callable[..., Any] | Mapping[str, Callable[..., Any]] | None = Field(
        None, description="asked before each call, or by tool: True approves; plain or async"
    )
    argument_policy: ArgumentPolicy | None = Field(None, description="which URLs, hosts and paths arguments may hold")
    double_vm: DoubleVmConfig = Field(default_factory=DoubleVmConfig, description="judging calls by sequence and rate")
    scoring_gate: ScoringGateConfig = Field(default_factory=ScoringGateConfig, description="`scoring`: risk of intent")
    sidecar: Annotated[ReferenceSidecarOptions, BeforeValidator(given_sidecar)] = Field(
        default_factory=ReferenceSidecarOptions, description="large texts stay in the host; True for the defaults"
    )
    globals: Mapping[str, Any] = Field(
        default_factory=dict, description="values, and functions where these are allowed"
    )
    allow_functions_in_globals: bool = Field(description="default: at PERMISSIVE only")
    adapter: Literal["worker_pool", "worker_threads", "vm"] = "worker_pool"
    worker_pool_config: WorkerPoolConfig
    pool: SharedPool | None = Field(None, description="a WorkerPool to share with other enclaves")
    max_output_bytes: int = Field(ge=64, le=256 * MIB)
    max_output_depth: int = Field(ge=1, le=256)
    max_output_items: int = Field(ge=1, le=10_000_000)
    max_string_length: int = Field(ge=16, le=256 * MIB, description="default: max_output_bytes")
    max_console_bytes: int = Field(ge=0, le=64 * MIB)
    max_console_calls: int = Field(ge=0, le=1_000_000)
    on_event: EventHandler | None = None
    seed: int | None = Field(None, ge=0, le=2**32 - 1, description="fixes Math.random")
    now: Annotated[int | None, BeforeValidator(_epoch_ms)] = Field(
        None,
        ge=-_TIME_MAX_MS,
        le=_TIME_MAX_MS,
        strict=True,
        description="the moment at which the script's clock stands: an aware datetime, or milliseconds since 1970",
    )
    _imported: ImportReport | None = PrivateAttr(None)
    _schemas: Mapping[str, Schema] = PrivateAttr(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _defaults_of_the_level(cls, data: Any) -> Any:
        if not isinstance(data, Mapping):
            return data
        given = _snake(cls, data)
        level = _level(given.get("security_level", SecurityLevel.STANDARD))
        if not isinstance(level, SecurityLevel):
            level = SecurityLevel.STANDARD  # pydantic names the wrong value, and nothing else
        defaults = LEVELS[level]
        for name in cls.model_fields.keys() & _LEVEL_FIELDS:
            given.setdefault(name, getattr(defaults, name))
        given.setdefault("max_string_length", given["max_output_bytes"])
        given.setdefault("allow_functions_in_globals", level is SecurityLevel.PERMISSIVE)
        own = _pool_config(given.get("worker_pool_config", {}), given, defaults)
        shared = given.get("pool")
        given["worker_pool_config"] = _within(shared.config, own) if isinstance(shared, SharedPool) else own.merged
        given.pop("memory_limit", None)
        given.pop("memoryLimit", None)
        return given

    @model_validator(mode="after")
    def _loosening_needs_a_reason(self) -> Self:
        loose = [
            name
            for name, is_loose in (
                ("validate=False", not self.validation),
                ("transform=False", not self.transform),
                ("allow_missing_locks", bool(self.allow_missing_locks)),
            )
            if is_loose
        ]
        if loose and not self.unsafe_reason:
            raise ValueError(f"{', '.join(loose)} needs unsafe_reason='why this is acceptable here'")
        if self.tool_handler is not None and self.tools:
            raise ValueError("give either tool_handler or tools, not both")
        return self

    @model_validator(mode="after")
    def _schemas_can_be_used(self) -> Self:
        self._schemas = {tool: schema_for(tool, given) for tool, given in self.tool_schemas.items()}
        unknown = sorted(self.tool_schemas.keys() - self.tools.keys()) if self.tools else []
        if unknown:
            raise ValueError(f"tool_schemas names {', '.join(unknown)}, and no tool is called so")
        return self

    @property
    def schemas(self) -> Mapping[str, Schema]:
        """`tool_schemas`, ready to be used."""
        return self._schemas

    @property
    def parent_validation(self) -> DoubleVmConfig:
        """`double_vm` with what the level supplies."""
        return self.double_vm.at_level(LEVELS[self.security_level].sequence_evidence)

    @classmethod
    def from_json(cls, path_or_dict: str | Path | Mapping[str, Any], source: Literal["enclave"] = "enclave") -> Self:
        """The options of a configuration of the original; `imported` says what was mapped and what ignored, and why.

        Raises ConfigError for what cannot be had here and would loosen the configuration if it were left out.
        """
        if source != "enclave":
            raise ConfigError(f"source: {source!r} is unknown; configurations of 'enclave' can be read")
        given, report = read_original(path_or_dict)
        options = cls(**given)
        options._imported = report
        return options

    @property
    def imported(self) -> ImportReport | None:
        """What `from_json` did; None for options made otherwise."""
        return self._imported

    @property
    def memory_limit(self) -> int:
        """Bytes of engine heap of one run."""
        return self.worker_pool_config.memory_limit_per_worker


class _Own(NamedTuple):
    """The pool's options of an enclave: what it gave, and that over what its level supplies."""

    given: frozenset[str]
    merged: Any


def _pool_config(given: Any, options: Mapping[str, Any], defaults: LevelDefaults) -> _Own:
    """The pool's options: what was given over what the level supplies, field by field."""
    if isinstance(given, WorkerPoolConfig):
        given = {name: getattr(given, name) for name in given.model_fields_set}
    if not isinstance(given, Mapping):
        return _Own(frozenset(), given)  # pydantic names the wrong type
    merged = _snake(WorkerPoolConfig, given)
    memory = options.get("memory_limit", options.get("memoryLimit"))
    if memory is not None and merged.setdefault("memory_limit_per_worker", memory) != memory:
        raise ConfigError("memory_limit and worker_pool_config.memory_limit_per_worker differ; keep one of the two")
    names = frozenset(merged)
    for name in WorkerPoolConfig.model_fields.keys() & _LEVEL_FIELDS:
        merged.setdefault(name, getattr(defaults, name))
    if "min_workers" not in names and isinstance(merged["max_workers"], int):
        merged["min_workers"] = min(merged["min_workers"], merged["max_workers"])
    return _Own(names, merged)


def _within(pool: WorkerPoolConfig, own: _Own) -> Any:
    """The options of an enclave on a shared pool: the pool's, but for smaller limits of one worker."""
    if not isinstance(own.merged, Mapping):
        return own.merged
    foreign = sorted(own.given - set(PER_WORKER))
    if foreign:
        raise ConfigError(f"worker_pool_config.{foreign[0]} is for the shared pool to say; give it to the WorkerPool")
    effective = {name: getattr(pool, name) for name in WorkerPoolConfig.model_fields}
    for name in PER_WORKER:
        wanted = own.merged[name]
        if name in own.given and isinstance(wanted, int) and wanted > effective[name]:
            raise ConfigError(
                f"{name}: {wanted} is more than the shared pool gives a worker, {effective[name]}; "
                "ask for less here or give the WorkerPool more"
            )
        effective[name] = min(wanted, effective[name]) if isinstance(wanted, int) else wanted
    return effective
