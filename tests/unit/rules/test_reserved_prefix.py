"""RESERVED_PREFIX and its two kinds of assignment: names of generated code, under every preset."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import PRESETS

DECLARED = "RESERVED_PREFIX"
ASSIGNED = "RESERVED_PREFIX_ASSIGNMENT"
MEMBER = "RESERVED_PREFIX_MEMBER_ASSIGNMENT"


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    ("marked", "codes"),
    [
        ("return ‹__ag_left›", (DECLARED,)),
        ("const ‹__ag_left› = 1", (DECLARED,)),
        ("let ‹__safe_x›; return ‹__safe_x›", (DECLARED,)),
        ("const f = (‹__safe_x›) => 1; return f", (DECLARED,)),
        ("const {a: ‹__ag_x›, b: [‹__ag_y›], ...‹__ag_z›} = {}", (DECLARED,)),
        ("try { throw 1 } catch (‹__ag_e›) { }", (DECLARED,)),
        ("‹__safe_callTool›('a')", (DECLARED,)),
        ("const o = {‹__ag_x›: 1}; return o.‹__ag_x›", (DECLARED,)),
        ("return typeof ‹__ag_main›", (DECLARED,)),
        ("const f = () => ‹__ag_main›(); return f", (DECLARED,)),
        # However it is spelt.
        ("return ‹\\u005f_ag_left›", (DECLARED,)),
        ("return ‹__\\u{61}g_left›", (DECLARED,)),
        ("‹__ag_left› = 1", (ASSIGNED,)),
        ("‹__ag_left› -= 1", (ASSIGNED,)),
        ("‹__ag_left›++", (ASSIGNED,)),
        ("[‹__ag_left›] = [1]", (ASSIGNED,)),
        ("({a: ‹__ag_left›} = {})", (ASSIGNED,)),
        ("let ‹__ag_x›; ‹__ag_x› = 1", (DECLARED, ASSIGNED)),
        ("const o = {}; o.‹__ag_x› = 1", (MEMBER,)),
        ("const o = {}; o.‹__safe_x›++", (MEMBER,)),
        ("‹__safe_callTool›.x = 1", (MEMBER,)),
        ("const o = {}; [o.‹__ag_x›] = [1]", (MEMBER,)),
        ("const o = {}; o.‹__ag_x›.y = 1", (DECLARED,)),
    ],
)
def test_refuses_reserved_names(refused: Callable[..., Any], marked: str, codes: tuple[str, ...], preset: str) -> None:
    refused(marked, *codes, preset=preset)


@pytest.mark.parametrize(
    "marked",
    [
        "‹__ag_x›: for (const a of [1]) { continue ‹__ag_x› }",
        "class C { #‹__ag_x› = 1; get() { return this.#‹__ag_x› } } return new C().get()",
        "class ‹__safe_C› {} return 1",
        "function ‹__ag_f›() {} return 1",
        "const f = function ‹__ag_f›() {}; return f",
        "async function ‹__ag_main›() {} return 1",
        "async function ‹__ag_main›(a) { return a }",
        "async function* ‹__ag_main›() {}",
        "function ‹__ag_main›() {}",
        "class C { ‹__ag_m›() {} static ‹__ag_f› = 1 } return C",
    ],
)
def test_refuses_them_in_the_larger_presets(refused: Callable[..., Any], marked: str) -> None:
    refused(_private(marked), DECLARED, preset="javascript")


def _private(marked: str) -> str:
    """The span of a private name begins with its number sign."""
    return marked.replace("#‹", "‹#")


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "const o = {'__ag_x': 1}; return o['__safe_x'] + o[`__ag_x`]",
        "const __ag = 1, __safe = 2, _ag_x = 3, ag_ = 4; return __ag + __safe + _ag_x + ag_",
        "const __agent = 1, __safety = 2; return __agent + __safety",
        "return '__ag_main' // __safe_callTool",
        "const x__ag_y = 1, ___ag_ = 2; return x__ag_y + ___ag_",
        "const o = {__AG_x: 1}; return o.__AG_x + o.__Safe_x",
        "return `__ag_left = ${1}`",
        # A script that comes wrapped is taken as the program.
        "async function __ag_main() { return await callTool('a', {}) }",
        "async function __ag_main() { const f = () => 1; return f() }",
    ],
)
def test_lets_near_misses_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


def test_the_wrapped_program_is_judged_as_the_top_level(refused: Callable[..., Any]) -> None:
    refused("async function __ag_main() { return ‹__ag_main›() }", DECLARED)
    refused("async function __ag_main() { ‹function› f() {} }", "NO_USER_FUNCTION_DECLARATION")
    refused("async function __ag_main() { return ‹this› }", "NO_THIS", preset="secure")
