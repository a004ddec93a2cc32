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
