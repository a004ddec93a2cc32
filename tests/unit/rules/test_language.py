"""Every cell of the table construct × preset: what has it accepts it, what has not refuses it with the stated code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.rules.presets import LANGUAGE, PRESETS, Construct

ORDER = ("strict", "agentscript", "secure", "standard", "permissive", "javascript")

# Construct → its row as the behaviour states it, in the order above; the code; and a script that needs nothing else
# that a preset might lack, with the place marked.
TABLE: dict[Construct, tuple[str, str, str]] = {
    Construct.FOR: ("-yyyyy", "FORBIDDEN_LOOP", "‹for› (let i = 0; i < 2; i++) { }"),
    Construct.FOR_OF: ("-yyyyy", "FORBIDDEN_LOOP", "‹for› (const a of [1]) { }"),
    Construct.FOR_IN: ("---yyy", "FORBIDDEN_LOOP", "‹for› (const k in {}) { }"),
    Construct.WHILE: ("----yy", "FORBIDDEN_LOOP", "let i = 2; ‹while› (i > 0) { i-- }"),
    Construct.DO_WHILE: ("----yy", "FORBIDDEN_LOOP", "let i = 2; ‹do› { i-- } while (i > 0)"),
    Construct.FOR_AWAIT: ("-y-yyy", "FORBIDDEN_LOOP", "‹for› await (const a of [1]) { }"),
    Construct.FUNCTION_DECLARATION: ("--yyyy", "NO_USER_FUNCTION_DECLARATION", "‹function› f() { }"),
    Construct.FUNCTION_EXPRESSION: ("--yyyy", "NO_USER_FUNCTION_EXPRESSION", "const f = ‹function›() { }"),
    Construct.METHOD: ("--yyyy", "NO_USER_FUNCTION_METHOD", "const o = {‹m›() { }}"),
    Construct.ACCESSOR: ("---yyy", "NO_ACCESSOR", "const o = {get ‹x›() { return 1 }}"),
    Construct.ASYNC_ARROW: ("-y-yyy", "NO_ASYNC", "const f = ‹async› () => 1"),
    Construct.GENERATOR: ("---yyy", "NO_GENERATOR", "‹function›* g() { }"),
    Construct.LABEL: ("-yyyyy", "NO_LABEL", "‹l›: { break l }"),
    Construct.CLASS: ("--yyyy", "NO_CLASS", "‹class› C { }"),
    Construct.THIS: ("---yyy", "NO_THIS", "const f = () => ‹this›"),
    Construct.USER_CONSTRUCTOR: ("--yyyy", "NO_USER_CONSTRUCTOR", "const D = Date; return new ‹D›()"),
    Construct.REGEX: ("y-yyyy", "NO_REGEX_LITERAL", "const r = ‹/a/›"),
    Construct.TAGGED_TEMPLATE: ("---yyy", "NO_TAGGED_TEMPLATE", "const t = (a) => a; return ‹t›`x`"),
    Construct.PROGRAM_ARGUMENTS: ("------", "NO_ARGUMENTS", "return ‹arguments›"),
    Construct.DYNAMIC_IMPORT: ("------", "NO_IMPORT", "return ‹import›('x')"),
    Construct.DEBUGGER: ("------", "NO_DEBUGGER", "‹debugger›"),
}
# Rows that need another construct: tested from the preset on that has it.
DEPENDENT: dict[Construct, tuple[str, str, str]] = {
    Construct.CONSTANT_TRUE_LOOP: ("----yy", "INFINITE_LOOP", "for (; ‹true›;) { break }"),
    Construct.ASYNC_FUNCTION: ("---yyy", "NO_ASYNC", "‹async› function f() { }"),
    Construct.THIS_IN_METHOD: ("--yyyy", "NO_THIS", "const o = {m() { return ‹this› }}"),
    Construct.NEW_TARGET: ("---yyy", "NO_NEW_TARGET", "function f() { return ‹new.target› }"),
    Construct.NEW_TARGET_IN_METHOD: ("--yyyy", "NO_NEW_TARGET", "const o = {m() { return ‹new.target› }}"),
}
FIRST_WITH_WHAT_IT_NEEDS = {
    Construct.CONSTANT_TRUE_LOOP: "agentscript",
    Construct.ASYNC_FUNCTION: "secure",
    Construct.THIS_IN_METHOD: "secure",
    Construct.NEW_TARGET: "secure",
    Construct.NEW_TARGET_IN_METHOD: "secure",
}
# The parser refuses these before a rule can; their rows are empty, see test_language_construct.
PARSER = {Construct.WITH, Construct.IMPORT_META}


def presets_of(row: str) -> frozenset[str]:
    return frozenset(preset for preset, mark in zip(ORDER, row, strict=True) if mark == "y")


def test_the_table_of_the_code_is_the_stated_one() -> None:
    assert PRESETS == ORDER
    stated = {construct: presets_of(row) for construct, (row, _, _) in (TABLE | DEPENDENT).items()}
    assert stated | dict.fromkeys(PARSER, frozenset()) == LANGUAGE
    assert set(LANGUAGE) == set(Construct)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("construct", TABLE)
def test_each_cell(refused: Callable[..., Any], allowed: Callable[..., Any], construct: Construct, preset: str) -> None:
    row, code, marked = TABLE[construct]
    if preset in presets_of(row):
        allowed(marked.replace("‹", "").replace("›", ""), preset=preset)
    else:
        refused(marked, code, preset=preset)


@pytest.mark.parametrize(
    ("construct", "preset"),
    [
        (construct, preset)
        for construct, first in FIRST_WITH_WHAT_IT_NEEDS.items()
        for preset in PRESETS[PRESETS.index(first) :]
    ],
)
def test_each_cell_that_needs_another(
    refused: Callable[..., Any], allowed: Callable[..., Any], construct: Construct, preset: str
) -> None:
    row, code, marked = DEPENDENT[construct]
    if preset in presets_of(row):
        allowed(marked.replace("‹", "").replace("›", ""), preset=preset)
    else:
        refused(marked, code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "const r = await callTool('a', {}); return r",
        "let a = 1; var b = 2; const [c, {d = 1, ...e}] = [1, {}]; return [a, b, c, d, ...[e]]",
        "const o = {a: {b: () => 1}}; o.x ??= 1; o.y ||= 2; o.z &&= 3; return o?.a?.b?.() ?? `x${1}`",
        "if (1) { } else { } switch (1) { case 1: break; default: } return 1 ? 2 : 3",
        "try { throw {a: 1} } catch { } finally { }",
        "const f = (a = 1, ...b) => ({a, b}); return f(...[1, 2])",
        "const o = {a: 1}; return [typeof o, delete o.a, 'a' in o, o instanceof Object, void 0, (1, 2), 2 ** 3]",
        "let i = 1; i++; --i; i <<= 1; i >>>= 1; i **= 2; return [~i, -i, +i, !i, i & 1 | 2 ^ 3]",
        "return [10n, 0x1f, 1e3, 'a', null, true, [, 1]]",
        "return [new Date(0), new Array(1)]",
        "'use strict'; ;;; { } return",
        "",
    ],
)
def test_every_preset_has_the_rest(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)
