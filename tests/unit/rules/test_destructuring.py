"""NO_DANGEROUS_DESTRUCTURING and NO_COMPUTED_DESTRUCTURING: what patterns take out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.policy import RuleSettings
from pyenclave.rules.presets import FORBIDDEN_KEYS, PRESETS

GUARDED = [preset for preset in PRESETS if preset != "javascript"]
NO_COMPUTED = RuleSettings(verdicts=(("NO_COMPUTED_DESTRUCTURING", "error"),))

PLACES = [
    "const {{‹{0}›: a}} = () => 1; return a",
    "const {{‹'{0}'›: a}} = () => 1; return a",
    "const {{[‹'{0}'›]: a}} = () => 1; return a",
    "const {{a: {{‹{0}›: b}}}} = {{a: 1}}; return b",
    "const {{‹{0}›: a = 1, ...rest}} = {{}}; return [a, rest]",
    "const f = ({{‹{0}›: a}}) => a; return f",
    "return [1].map(({{‹{0}›: {{name: a}}}}) => a)",
    "let a; ({{‹{0}›: a}} = () => 1); return a",
    "const o = {{}}; ({{‹{0}›: o.a}} = () => 1); return o",
    "const [{{a: {{‹{0}›: b}}}}] = []; return b",
    "try {{ throw 1 }} catch ({{‹{0}›: a}}) {{ return a }}",
    "for (const {{‹{0}›: a}} of []) {{ }}",
]


def has_loops(preset: str) -> bool:
    return preset != "strict"


@pytest.mark.parametrize("preset", GUARDED)
@pytest.mark.parametrize("place", PLACES)
def test_refuses_every_key_in_every_pattern(refused: Callable[..., Any], place: str, preset: str) -> None:
    if place.startswith("for") and not has_loops(preset):
        return
    for key in sorted(FORBIDDEN_KEYS[preset]):
        refused(place.format(key), "NO_DANGEROUS_DESTRUCTURING", preset=preset)


@pytest.mark.parametrize("preset", ["strict", "agentscript", "secure", "standard"])
@pytest.mark.parametrize(
    "marked",
    [
        "const {‹constructor›} = () => 1; return constructor",
        "const {[‹'con' + 'structor'›]: C} = () => 1; return C",
        "const {[‹`${'con'}structor`›]: C} = () => 1; return C",
        "const k = 'constructor'; const {[‹k›]: C} = () => 1; return C",
        "const {[‹['constructor']›]: C} = () => 1; return C",
        "const {[‹Math ? 'constructor' : 'name'›]: C} = () => 1; return C",
        r"const {‹\u0063onstructor›: C} = () => 1; return C",
        "const {length, ‹constructor›: C, name} = () => 1; return [length, C, name]",
    ],
)
def test_refuses_the_constructor_in_every_spelling(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "NO_DANGEROUS_DESTRUCTURING", preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "const {kind: constructor, ...prototype} = {kind: 1}; return [constructor, prototype]",
        "const {constructors, proto, Constructor: C} = {}; return [constructors, proto, C]",
        "const {a = 'constructor', b = '__proto__'} = {}; return a + b",
        "const [constructor, __proto__ = 1] = [1]; return [constructor, __proto__]",
        "const f = (constructor, {prototype_of: p} = {}) => [constructor, p]; return f(1)",
        "const {'a-b': a, 0: b, ['c']: c} = {}; return [a, b, c]",
        "const key = 'a', {[key]: a} = {a: 1}; return a",
        "let key = 'a'; const {[key]: a} = {a: 1}; return a",
        "const {[`x${1}`]: a} = {x1: 1}; return a",
        "return [['a', 1]].map(([key, value]) => ({[key]: value}))",
    ],
)
def test_lets_near_misses_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


def test_permissive_has_the_constructor_and_javascript_all(allowed: Callable[..., Any]) -> None:
    allowed("const {constructor: C} = {}; return C", preset="permissive")
    for place in PLACES:
        allowed(place.format("__proto__").replace("‹", "").replace("›", ""), preset="javascript")


COMPUTED = [
    "let key = 'a'; const {[‹key›]: a} = {a: 1}; return a",
    "const o = {a: 1}; return ['a'].map((key) => { const {[‹key›]: a} = o; return a })",
    "const f = (key, {[‹key›]: a}) => a; return f",
    "let i = 0, a; ({[‹i + 1›]: a} = [1, 2]); return a",
    "const {[‹Math.random()›]: a = 1} = {}; return a",
    "const {a: {[‹[1, 2].join()›]: b}} = {a: {}}; return b",
]


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("marked", COMPUTED)
def test_computed_keys_are_refused_where_the_policy_asks_for_it(
    refused: Callable[..., Any], allowed: Callable[..., Any], marked: str, preset: str
) -> None:
    refused(marked, "NO_COMPUTED_DESTRUCTURING", preset=preset, settings=NO_COMPUTED)
    allowed(marked.replace("‹", "").replace("›", ""), preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "const {['a']: a} = {a: 1}; return a",
        "const key = 'a', {[key]: a} = {a: 1}; return a",
        "const {['a' + 'b']: a} = {}; return a",
        "const key = 'a'.length; return {[key]: 1}",
        "const {0: a, 'b': b, c} = {}; return [a, b, c]",
        "const [a, , ...b] = [1, 2, 3]; return [a, b]",
        "const o = {a: 1}; let key = 'a'; return o[key]",
    ],
)
def test_keys_that_the_text_decides_are_not_computed(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset, settings=NO_COMPUTED)
