"""UNREACHABLE_CODE: a warning where nothing leads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import PRESETS

EVERYWHERE = [
    "return 1; ‹const a = 2;›",
    "throw 1; ‹callTool('a', {})›",
    "if (Math) { return 1; ‹Math.random()› }",
    "const f = (a) => { return a; ‹a++;› }; return f",
    "switch (1) { case 1: return 1; ‹const a = 1;› case 2: return 2 }",
    "switch (1) { case 1: break; ‹Math.random();› default: return 2 }",
    # Only the first statement that nothing leads to.
    "return 1; ‹2;› 3; 4",
    "return 1; ‹return 2›",
    "try { throw 1; ‹return 2› } catch { return 3; ‹4› } finally { 5 }",
    "return 1; ‹var a = 2;›",
    "return 1; ‹let a;›",
    "return 1; ; ‹{ }›",
    "{ { return 1; ‹2› } 3 }",
]


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("marked", EVERYWHERE)
def test_warns(warned: Callable[..., Any], marked: str, preset: str) -> None:
    warned(marked, "UNREACHABLE_CODE", preset=preset)


@pytest.mark.parametrize("preset", [preset for preset in PRESETS if preset != "strict"])
@pytest.mark.parametrize(
    "marked",
    [
        "for (const a of [1]) { continue; ‹a;› }",
        "for (const a of [1]) { break; ‹continue;› }",
        "for (const a of [1]) { continue; ‹break;› }",
        "l: { break l; ‹1› }",
        "for (let i = 0; i < 1; i++) { return i; ‹i++› }",
    ],
)
def test_warns_in_loops(warned: Callable[..., Any], marked: str, preset: str) -> None:
    warned(marked, "UNREACHABLE_CODE", preset=preset)


@pytest.mark.parametrize("preset", ["standard", "permissive", "javascript"])
def test_warns_in_functions_and_static_blocks(warned: Callable[..., Any], preset: str) -> None:
    warned("function f() { return 1; ‹2› } return f", "UNREACHABLE_CODE", preset=preset)
    warned("class C { static { throw 1; ‹2› } } return C", "UNREACHABLE_CODE", preset=preset)
    warned("return 1; ‹class C { }›", "UNREACHABLE_CODE", preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "if (Math) return 1; else return 2; return 3",
        "if (Math) { return 1 } return 2",
        "switch (1) { case 1: return 1; case 2: return 2; default: throw 3 }",
        # So many scripts end each case; it takes nothing away.
        "switch (1) { case 1: return 1; break; case 2: throw 2; break; default: return 3 }",
        "switch (1) { case 1: { return 1; break } }",
        "switch (1) { case 1: break; case 2: Math.random() }",
        "try { return 1 } finally { Math.random() }",
        "const f = (a) => { if (a) { return 1 } a++; return a }; return f",
        "return 1; ; ;",
        "return 1; var a, b;",
        "return 1",
        "{ return 1 } // what follows a block is not looked at",
        "",
    ],
)
def test_is_silent(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", ["secure", "standard", "permissive", "javascript"])
def test_function_declarations_take_effect_where_nothing_leads(allowed: Callable[..., Any], preset: str) -> None:
    allowed("return f(); function f() { return 1 }", preset=preset)


def test_the_message_names_what_leaves(warned: Callable[..., Any]) -> None:
    (finding,) = warned("throw 1; ‹2›", "UNREACHABLE_CODE").warnings
    assert finding.message == "nothing leads here: the throw before it always leaves"
    assert finding.hint == "Remove the statement, or put the throw behind it."
