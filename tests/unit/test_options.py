from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from pyenclave.errors import ConfigError
from pyenclave.levels import LEVELS, MIB
from pyenclave.options import EnclaveOptions, Preset, SecurityLevel, WorkerPoolConfig


@pytest.mark.parametrize("level", list(SecurityLevel))
def test_what_is_not_given_comes_from_the_level(level: SecurityLevel) -> None:
    options = EnclaveOptions(security_level=level)
    defaults = LEVELS[level]
    assert options.timeout == defaults.timeout
    assert options.cpu_timeout == defaults.cpu_timeout
    assert options.max_iterations == defaults.max_iterations
    assert options.max_tool_calls == defaults.max_tool_calls
    assert options.memory_limit == defaults.memory_limit_per_worker
    assert options.worker_pool_config.max_workers == defaults.max_workers
    assert options.max_string_length == options.max_output_bytes == defaults.max_output_bytes


def test_levels_and_presets_are_found_in_any_case_and_both_spellings() -> None:
    given: dict[str, Any] = {"securityLevel": "strict", "preset": "JavaScript", "maxIterations": 7}
    options = EnclaveOptions(**given)
    assert options.security_level is SecurityLevel.STRICT
    assert options.preset is Preset.JAVASCRIPT
    assert options.max_iterations == 7


def test_an_explicit_option_wins_over_the_level_field_by_field() -> None:
    options = EnclaveOptions(security_level="SECURE", worker_pool_config={"maxWorkers": 3})
    assert options.worker_pool_config.max_workers == 3
    assert options.worker_pool_config.memory_limit_per_worker == 128 * MIB
    given = WorkerPoolConfig(min_workers=1, max_workers=5)
    options = EnclaveOptions(security_level="STRICT", worker_pool_config=given)
    assert options.worker_pool_config.max_workers == 5
    assert options.worker_pool_config.memory_limit_per_worker == 64 * MIB


def test_fewer_workers_than_the_level_has_spares() -> None:
    assert EnclaveOptions(worker_pool_config={"max_workers": 1}).worker_pool_config.min_workers == 1


def test_memory_limit_is_the_pools() -> None:
    for name in ("memory_limit", "memoryLimit"):
        given: dict[str, Any] = {name: 16 * MIB}
        assert EnclaveOptions(**given).worker_pool_config.memory_limit_per_worker == 16 * MIB
        assert EnclaveOptions(**given).memory_limit == 16 * MIB


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"frobnicate": 1}, "frobnicate"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": "soon"}, "timeout"),
        ({"preset": "babel"}, "preset"),
        ({"security_level": "HIGH"}, "security_level"),
        ({"max_iterations": 4, "maxIterations": 5}, "given twice"),
        ({"memory_limit": 4 * MIB}, "memory_limit_per_worker"),
        ({"memory_limit": 16 * MIB, "worker_pool_config": {"memory_limit_per_worker": 32 * MIB}}, "differ"),
        ({"worker_pool_config": {"min_workers": 9, "max_workers": 2}}, "min_workers"),
        ({"worker_pool_config": 7}, "worker_pool_config"),
        ({"validate": False}, "unsafe_reason"),
        ({"transform": False}, "unsafe_reason"),
        ({"allow_missing_locks": ["landlock"]}, "unsafe_reason"),
        ({"adapter": "isolated-vm"}, "adapter"),
        ({"tool_handler": print, "tools": {"a": print}}, "either tool_handler or tools"),
        ({"seed": -1}, "seed"),
        ({"now": datetime.fromisoformat("2026-01-31")}, "without a time zone"),
        ({"now": "2026-01-31"}, "now"),
        ({"now": True}, "now"),
        ({"now": 1.5}, "now"),
        ({"now": 8_640_000_000_000_001}, "now"),
    ],
)
def test_a_wrong_option_is_a_config_error_that_names_it(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError) as caught:
        EnclaveOptions(**given)
    assert message in str(caught.value)


def test_the_same_value_in_both_spellings_is_no_contradiction() -> None:
    given: dict[str, Any] = {"max_iterations": 5, "maxIterations": 5}
    assert EnclaveOptions(**given).max_iterations == 5


@pytest.mark.parametrize(
    ("given", "ms"),
    [
        (None, None),
        (0, 0),
        (-1, -1),
        (datetime(1970, 1, 1, 1, tzinfo=timezone(timedelta(hours=1))), 0),
        (datetime(2026, 1, 31, 12, 0, 0, 999_999, tzinfo=UTC), 1_769_860_800_999),
        (datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), -1),
    ],
)
def test_a_moment_is_milliseconds(given: Any, ms: int | None) -> None:
    assert EnclaveOptions(now=given).now == ms


def test_options_are_frozen() -> None:
    options = EnclaveOptions()
    for name in ("timeout", "preset", "worker_pool_config"):
        with pytest.raises(ValueError, match="frozen"):
            setattr(options, name, 5)


def test_a_pool_config_alone_has_the_flat_defaults() -> None:
    config = WorkerPoolConfig(max_workers=4)
    assert (config.min_workers, config.max_messages_per_second, config.max_queue_size) == (2, 1_000, 100)
    assert config.memory_limit_per_worker == 128 * MIB


# Section 2 of the behaviour, a column for each level.
_KIB = 1_024
POOL_OF_LEVEL: dict[str, tuple[int, int, int, int]] = {
    "min_workers": (2, 2, 2, 4),
    "max_workers": (4, 8, 16, 32),
    "memory_limit_per_worker": (64 * MIB, 128 * MIB, 256 * MIB, 512 * MIB),
    "max_messages_per_second": (100, 500, 1_000, 5_000),
    "max_executions_per_worker": (1, 1, 1, 1),
    "max_queue_size": (20, 50, 100, 500),
    "queue_timeout_ms": (10_000, 20_000, 30_000, 60_000),
    "idle_timeout_ms": (15_000, 30_000, 30_000, 60_000),
    "max_message_bytes": (1 * MIB, 4 * MIB, 16 * MIB, 64 * MIB),
    "max_pending_tool_calls": (10, 50, 100, 1_000),
}
RUN_OF_LEVEL: dict[str, tuple[int, int, int, int]] = {
    "timeout": (5_000, 5_000, 5_000, 30_000),
    "cpu_timeout": (1_000, 2_000, 5_000, 10_000),
    "max_iterations": (1_000, 5_000, 10_000, 100_000),
    "max_tool_calls": (10, 50, 100, 1_000),
    "max_output_bytes": (256 * _KIB, 1 * MIB, 4 * MIB, 16 * MIB),
    "max_output_depth": (16, 32, 64, 128),
    "max_output_items": (10_000, 50_000, 250_000, 1_000_000),
    "max_console_bytes": (64 * _KIB, 256 * _KIB, 1 * MIB, 10 * MIB),
    "max_console_calls": (100, 500, 1_000, 10_000),
}


@pytest.mark.parametrize("level", list(SecurityLevel))
def test_every_number_of_a_level(level: SecurityLevel) -> None:
    column = list(SecurityLevel).index(level)
    options = EnclaveOptions(security_level=level)
    assert set(POOL_OF_LEVEL) == set(WorkerPoolConfig.model_fields)
    assert {name: getattr(options.worker_pool_config, name) for name in POOL_OF_LEVEL} == {
        name: values[column] for name, values in POOL_OF_LEVEL.items()
    }
    assert {name: getattr(options, name) for name in RUN_OF_LEVEL} == {
        name: values[column] for name, values in RUN_OF_LEVEL.items()
    }


@pytest.mark.parametrize(("processors", "spares"), [(1, 1), (2, 2), (64, 2), (None, 1)])
def test_the_flat_defaults_of_a_shared_pool(
    monkeypatch: pytest.MonkeyPatch, processors: int | None, spares: int
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: processors)
    assert WorkerPoolConfig().model_dump() == {
        "min_workers": spares,
        "max_workers": processors or 1,
        "memory_limit_per_worker": 128 * MIB,
        "max_messages_per_second": 1_000,
        "max_executions_per_worker": 1,
        "max_queue_size": 100,
        "queue_timeout_ms": 30_000,
        "idle_timeout_ms": 30_000,
        "max_message_bytes": 16 * MIB,
        "max_pending_tool_calls": 100,
    }


def test_other_spellings_of_the_pools_options() -> None:
    given: dict[str, Any] = {
        "minWorkers": 1,
        "maxWorkers": 3,
        "memoryLimitPerWorker": 16 * MIB,
        "maxMessagesPerSecond": 7,
        "maxExecutionsPerWorker": 5,
        "maxQueueSize": 6,
        "queueTimeoutMs": 8,
        "idleTimeoutMs": 9,
        "maxMessageSizeBytes": 128 * _KIB,
        "maxPendingToolCalls": 4,
    }
    config = WorkerPoolConfig(**given)
    assert list(config.model_dump(by_alias=True).values()) == [1, 3, 16 * MIB, 7, 5, 6, 8, 9, 128 * _KIB, 4]
    other: dict[str, Any] = {"max_message_size_bytes": 128 * _KIB}
    assert WorkerPoolConfig(**other).max_message_bytes == 128 * _KIB


class Shared:
    """What options see of a WorkerPool."""

    def __init__(self, **given: Any) -> None:
        self.config = WorkerPoolConfig(**given)


def test_on_a_shared_pool_its_options_hold_and_its_limits_are_the_most() -> None:
    pool = Shared(max_workers=3, max_pending_tool_calls=20)
    options = EnclaveOptions(pool=pool, security_level="STRICT", worker_pool_config={"max_messages_per_second": 50})
    config = options.worker_pool_config
    assert (config.max_workers, config.max_queue_size, config.idle_timeout_ms) == (3, 100, 30_000)  # the pool's
    assert (config.memory_limit_per_worker, config.max_pending_tool_calls) == (64 * MIB, 10)  # the level's
    assert config.max_messages_per_second == 50  # its own
    wide = EnclaveOptions(pool=pool, security_level="PERMISSIVE")
    assert (wide.memory_limit, wide.worker_pool_config.max_pending_tool_calls) == (128 * MIB, 20)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"worker_pool_config": {"max_workers": 3}}, "max_workers is for the shared pool to say"),
        ({"worker_pool_config": {"idleTimeoutMs": 3}}, "idle_timeout_ms is for the shared pool to say"),
        ({"memory_limit": 256 * MIB}, "memory_limit_per_worker: 268435456 is more than the shared pool gives"),
    ],
)
def test_what_an_enclave_cannot_ask_of_a_shared_pool(given: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        EnclaveOptions(pool=Shared(), **given)


def test_a_pool_must_be_one() -> None:
    wrong: Any = 3
    with pytest.raises(ConfigError, match="pool: "):
        EnclaveOptions(pool=wrong)
