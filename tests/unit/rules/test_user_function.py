"""Functions of a kind that a preset does not have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import PRESETS

SMALL = ("strict", "agentscript")
DECLARATION = "NO_USER_FUNCTION_DECLARATION"
EXPRESSION = "NO_USER_FUNCTION_EXPRESSION"
METHOD = "NO_USER_FUNCTION_METHOD"


@pytest.mark.parametrize("preset", SMALL)
@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("‹function› f() { return 1 } return f()", DECLARATION),
        ("‹async› function f() { return 1 } return f()", DECLARATION),
        ("{ ‹function› f() { return 1 } }", DECLARATION),
        ("const f = () => { ‹function› g() { } }; return f", DECLARATION),
        ("const f = ‹function›() { return 1 }; return f()", EXPRESSION),
        ("const f = ‹function› g() { return 1 }; return f()", EXPRESSION),
        ("return (‹function›() { return 1 })()", EXPRESSION),
        ("const f = ‹async› function() { return 1 }; return f()", EXPRESSION),
        ("const o = {f: ‹function›() { return 1 }}; return o", EXPRESSION),
        ("return [1].map(‹function›(a) { return a })", EXPRESSION),
        ("const o = {‹m›() { return 1 }}; return o.m()", METHOD),
        ("const o = {async ‹m›() { return 1 }}; return o.m()", METHOD),
        ("const o = {‹'a b'›() { return 1 }}; return o", METHOD),
        ("const o = {[‹Math.PI›]() { return 1 }}; return o", METHOD),
        ("const o = {get ‹x›() { return 1 }}; return o.x", "NO_ACCESSOR"),
        ("const o = {set ‹x›(v) { }}; return o", "NO_ACCESSOR"),
        ("‹function›* g() { yield 1 } return g()", "NO_GENERATOR"),
        ("const g = ‹async› function* () { yield 1 }; return g()", "NO_GENERATOR"),
        ("const o = {*‹g›() { yield 1 }}; return o", "NO_GENERATOR"),
        # A method inside a function inside a method: each gets its own.
        ("const o = {f: () => ({g: ‹function›() { return 1 }})}; return o", EXPRESSION),
    ],
)
def test_the_small_presets_have_arrow_functions_only(
    refused: Callable[..., Any], marked: str, code: str, preset: str
) -> None:
    refused(marked, code, preset=preset)


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("const f = ‹async› () => 1; return f()", "NO_ASYNC"),
        ("return [1].map(‹async› (a) => a)", "NO_ASYNC"),
        ("return [1].map(‹async› a => a)", "NO_ASYNC"),
        ("const f = (a = ‹async› () => 1) => a; return f()", "NO_ASYNC"),
    ],
)
@pytest.mark.parametrize("preset", ["strict", "secure"])
def test_strict_and_secure_have_no_async_arrows(
    refused: Callable[..., Any], marked: str, code: str, preset: str
) -> None:
    refused(marked, code, preset=preset)


@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("‹async› function f() { return 1 } return f()", "NO_ASYNC"),
        ("const f = ‹async› function() { return 1 }; return f()", "NO_ASYNC"),
        ("const o = {async ‹m›() { return 1 }}; return o.m()", "NO_ASYNC"),
        ("class C { async ‹m›() { return 1 } } return C", "NO_ASYNC"),
        ("class C { static async ‹m›() { return 1 } } return C", "NO_ASYNC"),
        ("‹function›* g() { yield 1 } return g()", "NO_GENERATOR"),
        ("const o = {*‹g›() { yield 1 }}; return o", "NO_GENERATOR"),
        ("class C { *‹g›() { yield 1 } } return C", "NO_GENERATOR"),
        ("class C { async *‹g›() { yield 1 } } return C", "NO_GENERATOR"),
        ("const o = {get ‹x›() { return 1 }}; return o.x", "NO_ACCESSOR"),
        ("class C { get ‹x›() { return 1 } set ‹x›(v) { } } return C", "NO_ACCESSOR"),
        ("class C { static get ‹x›() { return 1 } } return C", "NO_ACCESSOR"),
        ("class C { get ‹#x›() { return 1 } } return C", "NO_ACCESSOR"),
    ],
)
def test_secure_has_plain_functions_and_methods_only(refused: Callable[..., Any], marked: str, code: str) -> None:
    refused(marked, code, preset="secure")


@pytest.mark.parametrize("preset", SMALL)
def test_methods_of_a_refused_class_are_not_reported_again(refused: Callable[..., Any], preset: str) -> None:
    refused("‹class› C { m() { } get x() { return 1 } static async *g() { } }", "NO_CLASS", preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "const f = (a, b = 1, ...c) => a + b + c.length; return f(1)",
        "const o = {f: () => 1, g: (a) => { return a }}; return o.f() + o.g(1)",
        "return [3, 1].sort((a, b) => a - b).map(String)",
        "const o = {async: 1, get: 2, set: 3, static: 4}; return o.async + o.get + o.set",
        "const async = (a) => a; return async(1)",
        "const get = 1, set = 2; return {get, set}",
        "return (() => { return 1 })()",
        "const functions = ['function () {}']; return functions",
        "const curry = (a) => (b) => (c) => a + b + c; return curry(1)(2)(3)",
    ],
)
def test_lets_plain_arrow_functions_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", ["agentscript", "standard", "permissive", "javascript"])
def test_async_arrows_pass_where_there_are_some(allowed: Callable[..., Any], preset: str) -> None:
    allowed("const f = async (a) => { await a; return [1].map(async x => x) }; return await f(1)", preset=preset)


@pytest.mark.parametrize("preset", ["standard", "permissive", "javascript"])
@pytest.mark.parametrize(
    "code",
    [
        "async function f() { return 1 } return await f()",
        "function* g() { yield* [1] } return [...g()]",
        "async function* g() { yield 1 } for await (const a of g()) { return a }",
        "const o = {get x() { return 1 }, set x(v) { }, async m() { }, *g() { }, async *h() { }}; return o.x",
        "class C { get x() { return 1 } set x(v) { } async m() { } *g() { } static async *h() { } } return C",
        "const f = async function* g() { yield 1 }; return f",
    ],
)
def test_the_larger_presets_have_all_of_them(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize(
    "code",
    [
        "function f(a) { return a } return f(1)",
        "const f = function g(n) { return n ? g(n - 1) : 0 }; return f(2)",
        "const o = {m() { return 1 }, [`n`]() { return 2 }}; return o.m() + o.n()",
        "class C { constructor() { } m() { return 1 } static s() { return 2 } } return new C().m() + C.s()",
        "class C { #p() { return 1 } m() { return this.#p() } } return new C().m()",
        "{ function f() { return 1 } f() }",
    ],
)
def test_secure_has_functions_and_methods(allowed: Callable[..., Any], code: str) -> None:
    allowed(code, preset="secure")


def test_the_hint_says_what_to_write_instead(refused: Callable[..., Any]) -> None:
    (finding,) = refused("‹function› f() { }", DECLARATION).findings
    assert finding.message == "a function declaration is not part of the preset agentscript"
    assert finding.hint == (
        "Write an arrow function, before its first use: const name = (a, b) => {…}; "
        "Available with preset secure, standard, permissive, javascript."
    )
