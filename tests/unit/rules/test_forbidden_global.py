"""NO_GLOBAL_ACCESS, NO_GLOBAL_DESTRUCTURE, NO_REFLECT_API and DISALLOWED_IDENTIFIER: the host's own names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.policy import RuleSettings
from pyenclave.rules.presets import FORBIDDEN_NAMES, GLOBAL_OBJECTS, GLOBALS, LEVELS, PRESETS

SMALL = ("strict", "agentscript")


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("preset", SMALL)
@pytest.mark.parametrize("name", sorted(FORBIDDEN_NAMES["agentscript"]))
def test_the_small_presets_forbid_names_at_every_level(
    refused: Callable[..., Any], preset: str, level: str, name: str
) -> None:
    code = "NO_REFLECT_API" if name == "Reflect" else "DISALLOWED_IDENTIFIER"
    refused(f"const x = ‹{name}›; return x", code, preset=preset, level=level)


@pytest.mark.parametrize("preset", [preset for preset in PRESETS if preset != "javascript"])
@pytest.mark.parametrize("name", sorted(GLOBAL_OBJECTS))
def test_no_preset_but_javascript_has_a_global_object(refused: Callable[..., Any], preset: str, name: str) -> None:
    refused(f"const x = ‹{name}›; return [x, ‹{name}›.Math]", "NO_GLOBAL_ACCESS", preset=preset)


@pytest.mark.parametrize("preset", [preset for preset in PRESETS if preset != "javascript"])
@pytest.mark.parametrize(
    "marked",
    [
        "const {a} = ‹globalThis›; return a",
        "const {} = ‹window›",
        "let a; ({a} = ‹self›); return a",
        "const f = ({a} = ‹global›) => a; return f()",
        "const {a: {b} = ‹globalThis›} = {}; return b",
        "const {...all} = ‹globalThis›; return all",
    ],
)
def test_taking_the_global_object_apart_has_a_code_of_its_own(
    refused: Callable[..., Any], marked: str, preset: str
) -> None:
    refused(marked, "NO_GLOBAL_DESTRUCTURE", preset=preset)


@pytest.mark.parametrize("preset", [preset for preset in PRESETS if preset != "javascript"])
def test_other_patterns_do_not_take_it_apart(refused: Callable[..., Any], preset: str) -> None:
    refused("const [a] = [‹globalThis›]; return a", "NO_GLOBAL_ACCESS", preset=preset)
    refused("const {a = ‹window›} = {}; return a", "NO_GLOBAL_ACCESS", preset=preset)
    refused("const {[‹self›]: a} = {}; return a", "NO_GLOBAL_ACCESS", preset=preset)


@pytest.mark.parametrize("preset", [preset for preset in PRESETS if preset != "javascript"])
@pytest.mark.parametrize(
    "marked",
    [
        "return ‹Reflect›.ownKeys({})",
        "const {apply} = ‹Reflect›; return apply",
        "const r = ‹Reflect›; return r",
        "return ‹Reflect›['get']({}, 'a')",
        "return [‹Reflect›]",
        "return {‹Reflect›}",
    ],
)
def test_reflect_is_a_part_of_javascript_only(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "NO_REFLECT_API", preset=preset)


def test_javascript_has_reflect(allowed: Callable[..., Any]) -> None:
    allowed("const {get} = Reflect; return Reflect.ownKeys({}).length + get({a: 1}, 'a')", preset="javascript")


@pytest.mark.parametrize("preset", PRESETS)
def test_names_that_the_policy_refuses_besides(
    refused: Callable[..., Any], allowed: Callable[..., Any], preset: str
) -> None:
    settings = RuleSettings(disallowed_names=frozenset({"Math", "fetchAll", "Reflect"}))
    verdict = refused("return [‹Math›.PI, typeof ‹Math›]", "DISALLOWED_IDENTIFIER", preset=preset, settings=settings)
    assert verdict.findings[0].message == "Math is not available in this enclave"
    assert (
        verdict.findings[0].hint == "Write the script without it: this enclave refuses it although the preset has it."
    )
    refused("return ‹fetchAll›()", "DISALLOWED_IDENTIFIER", preset=preset, settings=settings)
    # Also where the user gave it: who forbids a name means it.
    refused("return ‹Math›", "DISALLOWED_IDENTIFIER", preset=preset, settings=settings, extra=frozenset({"Math"}))
    refused("return ‹Reflect›", "NO_REFLECT_API", preset=preset, settings=settings)
    allowed("const Math = {PI: 3}; return Math.PI + JSON.stringify({Math: 1})", preset=preset, settings=settings)


@pytest.mark.parametrize(
    ("marked", "codes"),
    [
        ("return ‹process›.env.HOME", ("DISALLOWED_IDENTIFIER",)),
        ("const fs = ‹require›('fs'); return fs", ("DISALLOWED_IDENTIFIER",)),
        ("‹module›.exports = 1", ("DISALLOWED_IDENTIFIER",)),
        ("‹setTimeout›(() => 1, 10)", ("DISALLOWED_IDENTIFIER",)),
        ("throw new ‹Error›('x')", ("DISALLOWED_IDENTIFIER",)),
        ("return [‹process›, ‹globalThis›]", ("DISALLOWED_IDENTIFIER", "NO_GLOBAL_ACCESS")),
        ("return typeof ‹process›", ("DISALLOWED_IDENTIFIER",)),
        ("return typeof ‹window›", ("NO_GLOBAL_ACCESS",)),
        ("const o = {‹Promise›}; return o", ("DISALLOWED_IDENTIFIER",)),
        ("‹process› = 1", ("DISALLOWED_IDENTIFIER",)),
        # A declaration in one scope is none in another.
        ("{ const process = 1 } return ‹process›", ("DISALLOWED_IDENTIFIER",)),
        ("const f = (window) => window; return f(‹window›)", ("NO_GLOBAL_ACCESS",)),
    ],
)
def test_refuses_under_agentscript(refused: Callable[..., Any], marked: str, codes: tuple[str, ...]) -> None:
    refused(marked, *codes)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "const process = {env: 1}; return process.env",
        "const f = (require, module) => require + module; return f(1, 2)",
        "const o = {process: 1, window: 2, Error: 3}; return o.process + o.window + o.Error",
        "const [self, global] = [1, 2]; return self + global",
        "return 'process' + `globalThis` // require",
        "const processes = [1]; const windows = 2; return processes.length + windows",
        "try { throw {name: 'Error'} } catch (Error) { return Error.name }",
        "const {process: p} = {process: 1}; return p",
        "return [1].map((Map) => Map + 1)",
        "var window = 1; return window",
    ],
)
def test_lets_names_of_the_author_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_global_that_the_user_gave_is_allowed(allowed: Callable[..., Any], preset: str) -> None:
    allowed("return process.version + window", preset=preset, extra=frozenset({"process", "window"}))


def test_javascript_has_its_own_global_object(allowed: Callable[..., Any]) -> None:
    allowed("return globalThis.Math.PI", preset="javascript")
    allowed("return typeof window + typeof self + typeof global", preset="javascript")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        (
            "Error",
            "Throw a plain object: throw {name: 'Error', message: 'what went wrong'}; "
            "Available with preset secure, standard, permissive, javascript.",
        ),
        (
            "fetch",
            "A script has no network: call a tool, await callTool('name', {…}).",
        ),
        ("window", "Name what you need directly: Math, not globalThis.Math."),
    ],
)
def test_the_hint_says_what_to_write_instead(refused: Callable[..., Any], name: str, hint: str) -> None:
    code = "NO_GLOBAL_ACCESS" if name in GLOBAL_OBJECTS else "DISALLOWED_IDENTIFIER"
    assert refused(f"return ‹{name}›", code).findings[0].hint == hint


def test_no_forbidden_name_is_a_global_of_the_same_preset() -> None:
    for (preset, _level), names in GLOBALS.items():
        assert not names & FORBIDDEN_NAMES[preset]
