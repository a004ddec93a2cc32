"""The engine's table of what a script may reach and the rules' table are two tables, and say the same.

Two on purpose: each side enforces its own, so that a fault in one is caught by the other.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from pyenclave.levels import Preset, SecurityLevel
from pyenclave.rules import RULES, presets

Permits = dict[str, Any]


@pytest.fixture(scope="module")
def permits(root: Path) -> Permits:
    """The engine's table."""
    table: Permits = json.loads((root / "js_runtime" / "permits.json").read_text(encoding="utf-8"))
    return table


@pytest.fixture(scope="module")
def manifest(root: Path) -> dict[str, Any]:
    """The order of the prelude's files."""
    table: dict[str, Any] = json.loads((root / "js_runtime" / "manifest.json").read_text(encoding="utf-8"))
    return table


def test_the_tables_agree(permits: Permits) -> None:
    assert _disagreements(permits) == []


def test_every_preset_and_level_has_a_row(permits: Permits) -> None:
    assert set(permits["presets"]) == set(Preset) == set(presets.PRESETS)
    assert set(permits["levels"]) == set(SecurityLevel) == set(presets.LEVELS)


def test_no_set_of_globals_is_idle_and_no_global_is_in_two(permits: Permits) -> None:
    used = {name for preset in permits["presets"].values() for names in preset["sets"].values() for name in names}
    assert used == set(permits["sets"])
    names = [name for members in permits["sets"].values() for name in members]
    assert sorted(names) == sorted(set(names))


def test_the_manifest_lists_each_file_once(root: Path, manifest: dict[str, Any]) -> None:
    listed = [*manifest["core"], *manifest["optional"].values(), *manifest["variants"].values()]
    assert sorted(listed) == sorted(path.name for path in (root / "js_runtime").glob("*.js"))


def test_optional_files_belong_to_sets_of_globals(permits: Permits, manifest: dict[str, Any]) -> None:
    assert set(manifest["optional"]) <= set(permits["sets"])


def test_the_comparison_can_fail(permits: Permits) -> None:
    def broken(change: str) -> list[str]:
        table = copy.deepcopy(permits)
        match change:
            case "global":
                table["sets"]["base"].append("process")
            case "key":
                table["presets"]["standard"]["forbidden_keys"].remove("constructor")
            case "object":
                table["presets"]["secure"]["tame_object"] = False
        return _disagreements(table)

    assert "strict/STRICT: process" in broken("global")
    assert broken("key") == ["standard: key constructor"]
    assert broken("object") == ["secure: functions of Object"]


def _disagreements(permits: Permits) -> list[str]:
    found = []
    tamed = next(rule.presets for rule in RULES if rule.name == "meta_programming")
    for preset in presets.PRESETS:
        row = permits["presets"][preset]
        for level in presets.LEVELS:
            sets = row["sets"].get(level) or row["sets"]["*"]
            engine = {name for key in sets for name in permits["sets"][key]}
            # callTool and parallel are no globals of the engine: the transform turns them into helpers.
            rules = presets.GLOBALS[preset, level] - presets.CALL_TARGETS
            found += [f"{preset}/{level}: {name}" for name in sorted(engine ^ rules)]
        keys = set(row["forbidden_keys"]) ^ presets.FORBIDDEN_KEYS[preset]
        found += [f"{preset}: key {key}" for key in sorted(keys)]
        if row["tame_object"] != (preset in tamed):
            found.append(f"{preset}: functions of Object")
    return found
