"""A configuration of the original (`@frontmcp/enclave`, `@enclave-vm/core`), read as ours.

Most names are the same in camelCase and need no table. Here are those that have no place in ours, and why: what the
design makes needless is ignored, what would loosen or change the meaning is refused.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .errors import ConfigError

_NOT_NEEDED: Final = "has no counterpart: "
IGNORED: Final[Mapping[str, str]] = {
    "sanitizeStackTraces": _NOT_NEEDED + "stacks never show more than the script's own frames",
    "maxSanitizeDepth": _NOT_NEEDED + "use maxOutputDepth",
    "maxSanitizeProperties": _NOT_NEEDED + "use maxOutputItems",
    "toolBridge": _NOT_NEEDED + "tool calls are always messages",
    "secureProxyConfig": _NOT_NEEDED + "no object of the host reaches a script, so none needs a proxy",
    "allowBuiltins": _NOT_NEEDED + "the preset and the level decide the globals",
    "verbose": _NOT_NEEDED + "use on_event, or the logger pyenclave",
    "memoryCheckIntervalMs": _NOT_NEEDED + "the kernel bounds memory all the time",
    "gracefulShutdownTimeoutMs": _NOT_NEEDED + "a worker has nothing to put in order",
    "warmOnInit": _NOT_NEEDED + "await initialize()",
    "maxExecutionsPerWorker": _NOT_NEEDED + "a worker serves once",
}
# Without them an enclave would let through what the original did not.
REFUSED: Final[Mapping[str, str]] = {
    "toolHandler": "a function cannot stand in a file; give tool_handler to Enclave",
}
# Options whose value is the user's data: names in it are no options.
_DATA: Final = frozenset({"globals", "headers", "customRules", "custom_rules"})
_VALUES: Final[Mapping[tuple[str, str], str]] = {
    ("preset", "babel"): "there is no preset babel: compile to plain JavaScript first, and use preset javascript",
    ("adapter", "isolated-vm"): "there is no adapter isolated-vm: every run has a process of its own, so leave it out",
    ("adapter", "isolated_vm"): "there is no adapter isolated-vm: every run has a process of its own, so leave it out",
}


@dataclass(frozen=True)
class ImportReport:
    """What became of a configuration: names as they stood there, nested ones with dots. `ignored` says why."""

    mapped: tuple[str, ...]
    ignored: Mapping[str, str]


def read_original(path_or_dict: str | Path | Mapping[str, Any]) -> tuple[dict[str, Any], ImportReport]:
    """The options to make an `EnclaveOptions` of, and the report. Raises ConfigError for what is refused."""
    config = _loaded(path_or_dict)
    mapped: list[str] = []
    ignored: dict[str, str] = {}
    options = _kept(config, "", mapped, ignored)
    return options, ImportReport(tuple(mapped), ignored)


def _loaded(path_or_dict: str | Path | Mapping[str, Any]) -> Mapping[str, Any]:
    if isinstance(path_or_dict, Mapping):
        return path_or_dict
    try:
        config = json.loads(Path(path_or_dict).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigError(f"{path_or_dict} cannot be read as JSON: {error}") from None
    if not isinstance(config, Mapping):
        raise ConfigError(f"{path_or_dict} must hold one JSON object with the options")
    return config


def _kept(config: Mapping[str, Any], above: str, mapped: list[str], ignored: dict[str, str]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name, value in config.items():
        where = f"{above}{name}"
        if name in IGNORED:
            ignored[where] = IGNORED[name]
        elif name in REFUSED and value is not None:
            raise ConfigError(f"{where}: {REFUSED[name]}")
        elif name in REFUSED:
            ignored[where] = "is off there and absent here"
        elif isinstance(value, str) and (name, value.lower()) in _VALUES:
            raise ConfigError(f"{where}: {_VALUES[name, value.lower()]}")
        elif isinstance(value, Mapping) and name not in _DATA:
            kept[name] = _kept(value, f"{where}.", mapped, ignored)
        else:
            kept[name] = value
            mapped.append(where)
    return kept
