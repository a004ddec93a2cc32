"""The tables of globals, name by name."""

from __future__ import annotations

import pytest

from pyenclave.errors import ConfigError
from pyenclave.rules import policy_for
from pyenclave.rules.presets import FORBIDDEN_KEYS, FORBIDDEN_NAMES, GLOBALS, LEVELS, PRESETS, TYPEOF_UNKNOWN


def names(text: str) -> set[str]:
    return set(text.split())


STRICT = names("callTool parallel Math JSON Array Object String Number Date undefined NaN Infinity")
SECURE = STRICT | names("parseInt parseFloat isNaN isFinite encodeURI decodeURI encodeURIComponent decodeURIComponent")
ERRORS = names("Error TypeError RangeError SyntaxError ReferenceError EvalError URIError AggregateError")
SECURE_PRESET = SECURE | ERRORS | names("Boolean BigInt")
STANDARD_PRESET = SECURE_PRESET | names("Map Set Symbol RegExp Promise")
PERMISSIVE_PRESET = STANDARD_PRESET | names(
    "WeakMap WeakSet ArrayBuffer DataView Iterator console Int8Array Uint8Array Uint8ClampedArray Int16Array "
    "Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array Float16Array Float32Array Float64Array"
)
JAVASCRIPT_PRESET = PERMISSIVE_PRESET | names(
    "globalThis Proxy Reflect WeakRef FinalizationRegistry escape unescape setTimeout clearTimeout structuredClone "
    "atob btoa"
)


@pytest.mark.parametrize("preset", ["strict", "agentscript"])
def test_two_presets_take_their_globals_from_the_level(preset: str) -> None:
    assert GLOBALS[preset, "STRICT"] == STRICT
    assert GLOBALS[preset, "SECURE"] == SECURE
    assert GLOBALS[preset, "STANDARD"] == SECURE
    assert GLOBALS[preset, "PERMISSIVE"] == SECURE | {"console"}


@pytest.mark.parametrize("level", LEVELS)
def test_the_others_have_sets_of_their_own(level: str) -> None:
    assert GLOBALS["secure", level] == SECURE_PRESET
    assert GLOBALS["standard", level] == STANDARD_PRESET
    assert GLOBALS["permissive", level] == PERMISSIVE_PRESET
    assert GLOBALS["javascript", level] == JAVASCRIPT_PRESET


def test_the_tables_are_total() -> None:
    assert set(GLOBALS) == {(preset, level) for preset in PRESETS for level in LEVELS}
    assert set(FORBIDDEN_NAMES) == set(FORBIDDEN_KEYS) == set(PRESETS)
    assert {"permissive", "javascript"} == TYPEOF_UNKNOWN


def test_no_preset_has_dynamic_code_or_shared_memory() -> None:
    for allowed in GLOBALS.values():
        assert not allowed & {"eval", "Function", "SharedArrayBuffer", "Atomics", "process", "require", "WebAssembly"}
        assert allowed >= {"callTool", "parallel"}


def test_keys_per_preset() -> None:
    every = {
        *("constructor", "__proto__", "prototype"),
        *("__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"),
    }
    assert {
        "strict": every,
        "agentscript": every,
        "secure": every,
        "standard": every,
        "permissive": every - {"constructor"},
        "javascript": set(),
    } == FORBIDDEN_KEYS


def test_a_policy_has_the_globals_of_its_row_and_of_the_user() -> None:
    policy = policy_for("agentscript", "STRICT", {"config"})
    assert (policy.preset, policy.level, policy.max_issues) == ("agentscript", "STRICT", 100)
    assert policy.globals == STRICT | {"config"}
    assert policy.extra_globals == {"config"}


def test_policies_are_values() -> None:
    assert policy_for("strict", "SECURE", {"a"}) == policy_for("strict", "SECURE", frozenset({"a"}))
    assert len({policy_for(preset, level) for preset in PRESETS for level in LEVELS}) == 24


@pytest.mark.parametrize(
    ("preset", "level", "extra", "issues", "message"),
    [
        ("babel", "STRICT", "x", 1, "preset: 'babel' is none of strict, agentscript, secure, standard, permissive, "),
        ("Strict", "STRICT", "x", 1, "preset: 'Strict' is none of "),
        ("strict", "HIGH", "x", 1, "security_level: 'HIGH' is none of STRICT, SECURE, STANDARD, PERMISSIVE"),
        ("strict", "STRICT", "x", 0, "max_issues: must be at least 1, got 0"),
        ("strict", "STRICT", "__ag_x", 1, "globals: '__ag_x' cannot be given to a script: names beginning "),
        ("strict", "STRICT", "__safe_x", 1, "globals: '__safe_x' cannot be given to a script: names beginning "),
        ("javascript", "STRICT", "eval", 1, "globals: 'eval' cannot be given to a script: scripts never turn text "),
        ("javascript", "STRICT", "Function", 1, "globals: 'Function' cannot be given to a script: "),
        ("javascript", "STRICT", "callTool", 1, "globals: 'callTool' cannot be given to a script: it is the way "),
        ("javascript", "STRICT", "__proto__", 1, "globals: '__proto__' cannot be given to a script: the name has a "),
        ("javascript", "STRICT", "arguments", 1, "globals: 'arguments' cannot be given to a script: the name has a "),
    ],
)
def test_misuse_is_a_config_error(preset: str, level: str, extra: str, issues: int, message: str) -> None:
    with pytest.raises(ConfigError) as raised:
        policy_for(preset, level, {extra}, max_issues=issues)
    assert str(raised.value).startswith(message)
