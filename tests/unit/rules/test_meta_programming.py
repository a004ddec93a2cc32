"""NO_META_PROGRAMMING: functions of Object that go behind an object's back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import FORBIDDEN_OBJECT_FUNCTIONS

REFUSING = ("strict", "agentscript", "secure")


@pytest.mark.parametrize("preset", REFUSING)
@pytest.mark.parametrize("name", sorted(FORBIDDEN_OBJECT_FUNCTIONS))
def test_refuses_each_function(refused: Callable[..., Any], name: str, preset: str) -> None:
    refused(f"return Object.‹{name}›({{}})", "NO_META_PROGRAMMING", preset=preset)


def test_the_list_is_the_documented_one() -> None:
    assert sorted(FORBIDDEN_OBJECT_FUNCTIONS) == [
        "create",
        "defineProperties",
        "defineProperty",
        "getOwnPropertyDescriptor",
        "getOwnPropertyDescriptors",
        "getPrototypeOf",
        "setPrototypeOf",
    ]


@pytest.mark.parametrize("preset", REFUSING)
@pytest.mark.parametrize(
    "marked",
    [
        "const make = Object.‹create›; return make(null)",
        "return Object?.‹create›?.(null)",
        "return Object[‹'create'›](null)",
        "return Object[‹`create`›](null)",
        "return Object[‹'cre' + 'ate'›](null)",
        "const {‹create›} = Object; return create(null)",
        "const {keys, ‹create›: make, ...rest} = Object; return [keys, make, rest]",
        "const {[‹'create'›]: make} = Object; return make",
        "let make; ({‹create›: make} = Object); return make",
        "const f = ({‹create›} = Object) => create(null); return f()",
        "Object.‹create›.x = 1",
    ],
)
def test_refuses_every_way_to_read_it(refused: Callable[..., Any], marked: str, preset: str) -> None:
    refused(marked, "NO_META_PROGRAMMING", preset=preset)


@pytest.mark.parametrize("preset", ["standard", "permissive", "javascript"])
@pytest.mark.parametrize("name", sorted(FORBIDDEN_OBJECT_FUNCTIONS))
def test_the_larger_presets_have_them(allowed: Callable[..., Any], name: str, preset: str) -> None:
    allowed(f"const {{{name}: f}} = Object; return Object.{name}(f)", preset=preset)


@pytest.mark.parametrize("preset", REFUSING)
@pytest.mark.parametrize(
    "code",
    [
        "return Object.keys({}).concat(Object.entries({}), Object.values({}))",
        "return [Object.assign({}, {}), Object.freeze({}), Object.fromEntries([]), Object.groupBy([], (x) => x)]",
        "const Object = {create: 1}; return Object.create",
        "const store = {create: (a) => a}; return store.create(1)",
        "const {create} = {create: 1}; return create",
        "return 'Object.create'",
        "const {keys, entries} = Object; return keys({}).length + entries({}).length",
        "const create = 1, defineProperty = 2; return create + defineProperty",
        "return Array.create",
        "const name = 'keys'; return Object[name]({})",
        "await callTool('orders.create', {create: true})",
        "const {Object: o, create} = {}; return [o, create]",
    ],
)
def test_lets_near_misses_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)
