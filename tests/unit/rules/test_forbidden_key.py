"""NO_CONSTRUCTOR_ACCESS: keys that lead to a prototype or a constructor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import PRESETS

KEYS = (
    "constructor",
    "__proto__",
    "prototype",
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
)
GUARDED = [preset for preset in PRESETS if preset != "javascript"]

PLACES = [
    "const o = {{}}; return o.‹{0}›",
    "const o = {{}}; return o?.‹{0}›",
    "const o = {{}}; return o.a.‹{0}›.b",
    "const o = {{}}; return o['a'][‹'{0}'›]",
    'const o = {{}}; return o?.[‹"{0}"›]',
    "const o = {{}}; return o[‹`{0}`›]",
    "const o = {{}}; o.‹{0}› = 1",
    "const o = {{}}; return delete o.‹{0}›",
    "const o = {{‹{0}›: 1}}; return o",
    "const o = {{‹'{0}'›: 1}}; return o",
    "const o = {{[‹'{0}'›]: 1}}; return o",
    "const o = {{}}; for (o.‹{0}› of []) {{ }}",
    "const o = {{}}; [o.‹{0}›] = [1]",
    "const o = {{}}; ({{a: o[‹'{0}'›]}} = {{a: 1}})",
    "return ''.‹{0}›.x",
    "return (() => 1).‹{0}›('return 1')",
]


def loopless(place: str, preset: str) -> bool:
    return not (preset == "strict" and "for (" in place)


@pytest.mark.parametrize("preset", GUARDED)
@pytest.mark.parametrize("place", PLACES)
def test_refuses_every_key_in_every_place(refused: Callable[..., Any], place: str, preset: str) -> None:
    for key in KEYS:
        marked = place.format(key)
        if loopless(place, preset) and not (preset == "permissive" and key == "constructor"):
            refused(marked, "NO_CONSTRUCTOR_ACCESS", preset=preset)


@pytest.mark.parametrize("preset", GUARDED)
@pytest.mark.parametrize(
    "marked",
    [
        "const o = {}; return o[‹'__pro' + 'to__'›]",
        "const o = {}; return o[‹'__' + ('pro' + 'to') + '__'›]",
        "const o = {}; return o[‹`__${'proto'}__`›]",
        "const o = {}; return o[‹`${'__' + `pro`}to` + '__'›]",
        "const o = {}; return o[‹'' + 'prototype'›]",
        "const o = {[‹'proto' + 'type'›]: 1}; return o",
        "const o = {}; return o[‹['prototype']›]",
        "const o = {}; return o[‹[['proto' + 'type']]›]",
        "const o = {}, k = 'prototype'; return o[‹k›]",
        "const o = {}, a = '__pro', b = `to__`, k = a + b; return o[‹k›]",
        "const o = {}; return o[(‹1, 'prototype'›)]",
        "const o = {}; return o[‹o.x ? 'a' : 'prototype'›]",
        "const o = {}; return o[‹String('prototype')›]",
        "const o = {}; return o[‹String.fromCharCode(112) + 'rototype'›]",
        # fromCharCode takes the lower 16 bits.
        "const o = {}; return o[‹String.fromCharCode(0x10070) + 'rototype'›]",
        "const o = {}; return o[‹['proto', 'type'].join('')›]",
        "const o = {}; return o[‹'proto'.concat('type')›]",
        "const o = {}; return o[‹{toString: () => 'prototype'}›]",
        r"const o = {}; return o.‹\u0070rototype›",
        r"const o = {}; return o[‹'\x70rototype'›]",
        "const o = {}; return o[‹'__proto__'›][‹'prototype'›]",
    ],
)
def test_refuses_keys_put_together_from_text(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "NO_CONSTRUCTOR_ACCESS", preset=preset)


@pytest.mark.parametrize("preset", ["strict", "agentscript", "secure", "standard"])
def test_refuses_the_constructor_in_pieces(refused: Callable[..., Any], preset: str) -> None:
    refused("return (() => 1)[‹'con' + 'structor'›]", "NO_CONSTRUCTOR_ACCESS", preset=preset)


def test_permissive_allows_the_constructor_alone(allowed: Callable[..., Any], refused: Callable[..., Any]) -> None:
    allowed("const o = {constructor: 1}; return o.constructor + o['constructor']", preset="permissive")
    refused("return (() => 1).constructor.‹prototype›", "NO_CONSTRUCTOR_ACCESS", preset="permissive")


@pytest.mark.parametrize("place", PLACES)
def test_javascript_allows_every_key(allowed: Callable[..., Any], place: str) -> None:
    for key in KEYS:
        allowed(place.format(key).replace("‹", "").replace("›", ""), preset="javascript")


@pytest.mark.parametrize(
    "marked",
    [
        "const o = {‹prototype›() { return 1 }}; return o",
        "class C { ‹prototype›() { return 1 } } return C",
        "class C { static ‹constructor›() { return 1 } } return C",
        "class C { [‹'constructor'›]() { return 1 } } return C",
        "class C { ‹__proto__› = 1 } return C",
        "class C { static ‹__proto__› = 1 } return C",
        "class C { constructor() { this.‹constructor› } } return C",
        "class C extends Object { m() { return super.‹constructor› } } return C",
        "class C { constructor() { return new.target.‹prototype› } } return C",
        "const prototype = 1; return {‹prototype›}",
    ],
)
def test_refuses_members_of_classes_and_shorthands(refused: Callable[..., Any], marked: str) -> None:
    refused(marked, "NO_CONSTRUCTOR_ACCESS", preset="secure")


@pytest.mark.parametrize("preset", ["secure", "standard", "permissive"])
@pytest.mark.parametrize(
    "code",
    [
        "class C { constructor() { this.x = 1 } } return new C().x",
        "class C { 'constructor'() { this.x = 1 } } return new C().x",
        "class C { #__proto__ = 1; m() { return this.#__proto__ } } return new C().m()",
    ],
)
def test_lets_the_syntax_of_classes_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "return 'the constructor of __proto__ is prototype'",
        "const o = {}; return 'constructor' in o",
        "const o = {}; return o.hasOwnProperty('constructor') || Object.hasOwn(o, '__proto__')",
        "const constructor = 1; return constructor + 1",
        "const f = (prototype, __proto__) => prototype + __proto__; return f(1, 2)",
        "const {a: constructor, ...prototype} = {a: 1}; return constructor + prototype.b",
        "const o = {constructors: 1, proto: 2, __proto: 3}; return o.constructors + o.proto + o['Constructor']",
        "const o = {}; return o['construct' + 'ors'] + o['proto' + 1 + 'type']",
        "const o = {}, k = 'a'; return o[k] + o[`${k}`] + o['con' + k]",
        "const o = {}; return o[0] + o[1 + 2] + o['0'] + o['']",
        "const o = {a: 'constructor', b: '__proto__'}; return o.a + o['b']",
        "const key = 'pro' + 'totype'; return key.length",
        "const o = {}; return ({a: 1, b: o['x', 'y']})",
        "const o = {}; let k = 'prototype'; k = 'a'; return o[k]",
        "const o = {}; return ['prototype', '__proto__'].map((k) => o[k])",
        "const o = {}; return o[['proto', 'type']] + o[['proto', 'type'].join('-')]",
        "const o = {}; return o[String.fromCodePoint(0x10070) + 'rototype']",
        "const o = {}; { const k = 'prototype'; o.x = k.length } { const k = 'a'; return o[k] }",
    ],
)
def test_lets_near_misses_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)
