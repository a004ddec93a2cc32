"""Configurations of the original: what is mapped, what ignored, what refused."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from pyenclave import ConfigError, EnclaveOptions
from pyenclave.original import IGNORED, REFUSED, ImportReport

CONFIG = {
    "securityLevel": "STRICT",
    "preset": "secure",
    "timeout": 4_000,
    "maxToolCalls": 7,
    "verbose": True,
    "adapter": "worker_threads",
    "workerPoolConfig": {"minWorkers": 1, "maxWorkers": 3, "warmOnInit": True},
    "sidecar": {"enabled": True, "maxTotalSize": 4096, "extractionThreshold": 512, "maxReferenceSize": 4096},
    "scoring": {"scorer": "disabled"},
    "globals": {"verbose": {"maxIssues": 1}},  # names in data are no options
}


def test_a_whole_configuration() -> None:
    options = EnclaveOptions.from_json(CONFIG, source="enclave")
    assert (options.security_level, options.preset, options.timeout) == ("STRICT", "secure", 4_000)
    assert options.max_tool_calls == 7
    assert options.worker_pool_config.max_workers == 3
    assert options.globals == {"verbose": {"maxIssues": 1}}
    assert options.imported == ImportReport(
        mapped=(
            *("securityLevel", "preset", "timeout", "maxToolCalls", "adapter"),
            *("workerPoolConfig.minWorkers", "workerPoolConfig.maxWorkers"),
            *("sidecar.enabled", "sidecar.maxTotalSize", "sidecar.extractionThreshold", "sidecar.maxReferenceSize"),
            *("scoring.scorer", "globals"),
        ),
        ignored={
            "verbose": IGNORED["verbose"],
            "workerPoolConfig.warmOnInit": IGNORED["warmOnInit"],
        },
    )


def test_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "enclave.json"
    path.write_text(json.dumps({"timeout": 4_000}))
    assert EnclaveOptions.from_json(path).timeout == 4_000
    assert EnclaveOptions.from_json(str(path)).timeout == 4_000


@pytest.mark.parametrize("name", IGNORED)
def test_what_is_ignored_says_why(name: str) -> None:
    assert EnclaveOptions.from_json({name: 1}).imported == ImportReport((), {name: IGNORED[name]})


@pytest.mark.parametrize("name", REFUSED)
def test_what_would_loosen_is_refused(name: str) -> None:
    with pytest.raises(ConfigError, match=f"^{re.escape(f'{name}: {REFUSED[name]}')}$"):
        EnclaveOptions.from_json({name: {"enabled": True, "scorer": "rule-based"}})


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"preset": "babel"}, "preset: there is no preset babel: "),
        ({"adapter": "isolated-vm"}, "adapter: there is no adapter isolated-vm: "),
        ({"timout": 5}, "timout: "),
    ],
)
def test_values_that_cannot_be_had(config: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=f"^{re.escape(message)}"):
        EnclaveOptions.from_json(config)


def test_files_that_hold_none(tmp_path: Path) -> None:
    path = tmp_path / "enclave.json"
    path.write_text("[" * 200_000, encoding="utf-8")
    with pytest.raises(ConfigError, match="cannot be read as JSON"):
        EnclaveOptions.from_json(path)
    path.unlink()
    with pytest.raises(ConfigError, match="cannot be read as JSON"):
        EnclaveOptions.from_json(path)
    path.write_text("[1]")
    with pytest.raises(ConfigError, match=r"must hold one JSON object with the options$"):
        EnclaveOptions.from_json(path)


def test_another_source() -> None:
    other: dict[str, Any] = {"source": "other"}
    with pytest.raises(ConfigError, match=r"^source: 'other' is unknown; configurations of 'enclave' can be read$"):
        EnclaveOptions.from_json({}, **other)


def test_options_made_otherwise_say_nothing() -> None:
    assert EnclaveOptions().imported is None
