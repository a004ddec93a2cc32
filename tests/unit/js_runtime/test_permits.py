"""Each template has exactly the globals of its row, and the rows say what the rules of layer 1 say."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pyenclave.rules.presets import CALL_TARGETS, FORBIDDEN_KEYS, FORBIDDEN_OBJECT_FUNCTIONS, GLOBALS, LEVELS, PRESETS

TEMPLATES = [f"{preset}/{level}" for preset in PRESETS for level in LEVELS]

BASE = "Math JSON Array Object String Number Date undefined NaN Infinity"
FUNCTIONS = f"{BASE} parseInt parseFloat isNaN isFinite encodeURI decodeURI encodeURIComponent decodeURIComponent"
ERRORS = "Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError"
SECURE = f"{FUNCTIONS} Boolean BigInt {ERRORS}"
STANDARD = f"{SECURE} Map Set Symbol RegExp Promise"
PERMISSIVE = (
    f"{STANDARD} WeakMap WeakSet Iterator ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array "
    "Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array Float16Array Float32Array Float64Array console"
)
JAVASCRIPT = (
    f"{PERMISSIVE} globalThis Proxy Reflect WeakRef FinalizationRegistry escape unescape atob btoa setTimeout "
    "clearTimeout structuredClone"
)
BY_LEVEL = {"STRICT": BASE, "SECURE": FUNCTIONS, "STANDARD": FUNCTIONS, "PERMISSIVE": f"{FUNCTIONS} console"}
BY_PRESET = {"secure": SECURE, "standard": STANDARD, "permissive": PERMISSIVE, "javascript": JAVASCRIPT}

# A name is asked for as a script would, not looked up on an object.
OWN_NAMES = "(() => { const { ownKeys } = Reflect, realm = globalThis; return () => ownKeys(realm).map(String); })()"


def test_the_table_has_every_preset_and_level(permits: dict[str, Any]) -> None:
    assert set(permits["presets"]) == set(PRESETS)
    assert set(permits["levels"]) == set(LEVELS)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_realm_has_exactly_the_globals_of_its_template(realm: Callable[..., Any], template: str) -> None:
    preset, level = template.split("/")
    made = realm(template, before=OWN_NAMES)
    assert sorted(json.loads(made.before().json())) == sorted(BY_PRESET.get(preset, BY_LEVEL[level]).split())


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_engine_and_the_rules_allow_the_same(config: Callable[[str], dict[str, Any]], template: str) -> None:
    preset, level = template.split("/")
    row = config(template)
    assert frozenset(row["globals"]) == GLOBALS[preset, level] - CALL_TARGETS
    assert frozenset(row["forbidden_keys"]) == FORBIDDEN_KEYS[preset]
    assert len(set(row["globals"])) == len(row["globals"])
    assert row["freeze"] is (level in ("STRICT", "SECURE"))
    assert row["key_violation"] == ("end" if level in ("STRICT", "SECURE") else "throw")
    assert row["tame_object"] is (preset in ("strict", "agentscript", "secure"))


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_permitted_name_has_a_value_and_no_other_name_resolves(run: Callable[..., Any], template: str) -> None:
    preset, level = template.split("/")
    names = BY_PRESET.get(preset, BY_LEVEL[level]).split()
    others = [
        *("eval", "Function", "SharedArrayBuffer", "Atomics", "performance", "queueMicrotask", "DOMException"),
        *("DisposableStack", "AsyncDisposableStack", "SuppressedError", "InternalError", "__host", "host", "config"),
        *(name for name in JAVASCRIPT.split() if name not in names),
    ]
    if preset != "javascript":  # there the realm is an ordinary object, and inherits
        others += ["toString", "constructor", "__proto__", "hasOwnProperty", "__defineGetter__"]
    kinds = [f"typeof {name}" for name in (*names, *others)]
    values = run(f"return [{', '.join(kinds)}];", template).value
    assert "undefined" not in [kind for name, kind in zip(names, values, strict=False) if name != "undefined"]
    assert values[len(names) :] == ["undefined"] * len(others)


@pytest.mark.parametrize("preset", ["strict", "agentscript", "secure"])
def test_reflective_functions_throw_up_to_secure(run: Callable[..., Any], preset: str) -> None:
    for name in FORBIDDEN_OBJECT_FUNCTIONS:
        body = f"try {{ Object.{name}({{}}, {{}}, {{}}); }} catch (e) {{ return [e.name, e.message]; }}"
        for level in LEVELS:
            assert run(body, f"{preset}/{level}").value == [
                "TypeError",
                f"Object.{name} is not available: use plain objects and spread",
            ]


def test_they_work_from_standard_on(run: Callable[..., Any]) -> None:
    assert run("return Object.create({ a: 1 }).a;", "standard/STANDARD").value == 1


def test_legacy_accessors_are_gone_where_their_keys_are_forbidden(run: Callable[..., Any]) -> None:
    body = 'const o = JSON.parse(\'{"__proto__": {"a": 1}}\'); return [Object.assign({}, o).a, typeof {}.__proto__];'
    assert run(body, "javascript/STANDARD").value == [1, "object"]
    assert run(body, "permissive/STANDARD").value == [None, "undefined"]


def test_the_manifest_lists_every_file_once(js_runtime: Path) -> None:
    manifest = json.loads((js_runtime / "manifest.json").read_text(encoding="utf-8"))
    listed = [*manifest["core"], *manifest["optional"].values(), *manifest["variants"].values()]
    assert sorted(listed) == sorted(path.name for path in js_runtime.glob("*.js"))


def test_files_are_ascii_or_utf8_with_lines_of_at_most_120(js_runtime: Path) -> None:
    for path in js_runtime.glob("*.js"):
        assert max(len(line) for line in path.read_text(encoding="utf-8").splitlines()) <= 120, path.name
