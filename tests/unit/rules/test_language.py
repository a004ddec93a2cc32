"""Every cell of the table construct × preset: what has it accepts it, what has not refuses it with the stated code."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.findings import Layer, Refusal
from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource, scan
from pyenclave.rules import CheckedProgram, check, policy_for
from pyenclave.rules.presets import LANGUAGE, PRESETS, Construct
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, parse

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
# The parser refuses these before a rule can; their rows are empty.
PARSER = {Construct.WITH, Construct.IMPORT_META}
# What no preset has, and its code; those of the parser with the place where it stops.
NOWHERE = [
    ("return ‹eval›('1')", "NO_EVAL"),
    ("return ‹Function›('return 1')", "NO_EVAL"),
    ("const ‹__ag_x› = 1", "RESERVED_PREFIX"),
    ("const ‹__safe_x› = 1", "RESERVED_PREFIX"),
    ("async function ‹__ag_other›() { }", "RESERVED_PREFIX"),
    ("return ‹nope›", "UNKNOWN_GLOBAL"),
    ("‹nope› = 1", "UNKNOWN_GLOBAL"),
    ("‹callTool› = 1", "NO_CALL_TARGET_ASSIGNMENT"),
    ("‹Math› = 1", "NO_GLOBAL_ASSIGNMENT"),
]
NO_GRAMMAR = [
    "with ({}) { }",
    "import a from 'a'",
    "import 'a'",
    "export const a = 1",
    "export default 1",
    "return import.meta",
    "return 1 <!-- 2",
    "1\n--> 2",
    "return 010",
    "return '\\01'",
    "delete a",
    "return yield",
    "const a",
]
BINARY = [
    "+",
    "-",
    "*",
    "/",
    "%",
    "**",
    "==",
    "!=",
    "===",
    "!==",
    "<",
    "<=",
    ">",
    ">=",
    "<<",
    ">>",
    ">>>",
    "&",
    "|",
    "^",
    "&&",
    "||",
    "??",
    "in",
    "instanceof",
    ",",
]
UNARY = ["+", "-", "!", "~", "typeof", "void"]
ASSIGNMENT = ["=", "+=", "-=", "*=", "/=", "%=", "**=", "<<=", ">>=", ">>>=", "&=", "|=", "^=", "&&=", "||=", "??="]
LITERALS = (
    *("1", "0", "1.5", ".5", "1e3", "1_000", "0x1f", "0b1", "0o7", "10n", "0xfn"),
    *("'a'", '"a"', "''", "'\\u{1F600}\\x41\\n'", "`a`", "`a${1}b${`c`}`", "true", "false", "null", "undefined"),
    *("[]", "[1, , 2]", "[...[1]]", "({})", "({a: 1, 'b': 2, 3: 3, ['d']: 4, ...{}})"),
)
# Built-ins that can be constructed → the presets that have them, in the order above.
CONSTRUCTED = {
    **dict.fromkeys(("Date", "Array", "Object", "String", "Number"), "yyyyyy"),
    **dict.fromkeys(("Error", "TypeError", "RangeError", "AggregateError", "Boolean"), "--yyyy"),
    **dict.fromkeys(("Map", "Set", "RegExp", "Promise"), "---yyy"),
    **dict.fromkeys(("WeakMap", "WeakSet", "ArrayBuffer", "Uint8Array", "DataView"), "----yy"),
    **dict.fromkeys(("Proxy", "WeakRef", "FinalizationRegistry"), "-----y"),
    **dict.fromkeys(("SharedArrayBuffer", "XMLHttpRequest", "Worker"), "------"),
}
EVERYWHERE = [
    "await callTool('a')",
    "return 1",
    "return",
    "const a = 1",
    "let a",
    "var a = 1, b",
    "const {a, b: c, ['d']: d = 1, ...e} = {}; return [a, c, d, e]",
    "const [a, , b = 1, ...[c]] = [1, 2]; return [a, b, c]",
    "let a, b; [a, b] = [1, 2]; ({a, b} = {})",
    "return Math.max(...[1, 2])",
    "const o = {a: {b: (x) => x}}; return [o?.a, o.a?.['b'], o?.a.b?.(1)]",
    "if (Math) { } else if (JSON) { } else { }",
    "switch (1) { case 1: break; default: case 2: { } }",
    "return Math ? 1 : 2",
    "try { } catch { }",
    "try { throw 1 } catch (a) { return a }",
    "try { } finally { }",
    "try { } catch ({a}) { return a } finally { }",
    "throw {name: 'a', message: 'b'}",
    "const f = () => 1; return f()",
    "const f = a => ({a}); return f(1)",
    "const f = ({a}, [b] = [], c = 1, ...d) => { return [a, b, c, d] }; return f({})",
    "return ((a) => (b) => a + b)(1)(2)",
    "{ let a = 1; { const a = 2; } }",
    "return new Date(0)",
    "const o = {a: 1}; delete o.a; delete o['b']",
    "let a = 1; a++; ++a; a--; --a",
    "return 1 + 2 // the value without a return",
    "1 + 2",
    "'use strict'; return 1",
    ";",
    "",
]


def presets_of(row: str) -> frozenset[str]:
    return frozenset(preset for preset, mark in zip(ORDER, row, strict=True) if mark == "y")


def test_the_table_of_the_code_is_the_stated_one() -> None:
    assert PRESETS == ORDER
    stated = {construct: presets_of(row) for construct, (row, _, _) in (TABLE | DEPENDENT).items()}
    assert stated | dict.fromkeys(PARSER, frozenset()) == LANGUAGE
    assert not set(stated) & PARSER
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
    ("marked", "row", "code", "small"),
    [
        ("const f = ‹async function›() { }", "---yyy", "NO_ASYNC", "NO_USER_FUNCTION_EXPRESSION"),
        ("const o = {async ‹m›() { }}", "---yyy", "NO_ASYNC", "NO_USER_FUNCTION_METHOD"),
        ("const f = ‹function›*() { }", "---yyy", "NO_GENERATOR", "NO_GENERATOR"),
        ("‹async function›* f() { }", "---yyy", "NO_GENERATOR", "NO_GENERATOR"),
        ("const o = {*‹m›() { }}", "---yyy", "NO_GENERATOR", "NO_GENERATOR"),
        ("const o = {async *‹m›() { }}", "---yyy", "NO_GENERATOR", "NO_GENERATOR"),
        ("const o = {set ‹x›(a) { }}", "---yyy", "NO_ACCESSOR", "NO_ACCESSOR"),
        ("class C { get ‹x›() { return 1 } }", "---yyy", "NO_ACCESSOR", "NO_CLASS"),
        ("class C { async ‹m›() { } }", "---yyy", "NO_ASYNC", "NO_CLASS"),
        ("class C { *‹m›() { } }", "---yyy", "NO_GENERATOR", "NO_CLASS"),
        ("class C { async *‹m›() { } }", "---yyy", "NO_GENERATOR", "NO_CLASS"),
        ("const C = ‹class› { }", "--yyyy", "NO_CLASS", "NO_CLASS"),
        ("‹class› C { m() { return 1 } static s = 1; #p = 2 }", "--yyyy", "NO_CLASS", "NO_CLASS"),
    ],
)
def test_rows_with_more_than_one_spelling(
    parsed: Callable[[str], ParsedProgram], marked: str, row: str, code: str, small: str, preset: str
) -> None:
    text = marked.replace("‹", "").replace("›", "")
    verdict = check(parsed(text), policy_for(preset, "STRICT"))
    if preset in presets_of(row):
        assert isinstance(verdict, CheckedProgram)
        return
    expected = code if preset == "secure" else small
    place = "class" if expected == "NO_CLASS" else re.split("[‹› ]", marked[marked.index("‹") + 1 :])[0]
    assert isinstance(verdict, Refusal)
    assert [(f.code, f.span and text[f.span.start : f.span.end]) for f in verdict.findings] == [(expected, place)]


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("code", EVERYWHERE)
def test_every_preset_has_the_rest(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_has_all_operators_and_literals(allowed: Callable[..., Any], preset: str) -> None:
    for operator in BINARY:
        allowed(f"let a = 1, b = {{}}; return (a {operator} b)", preset=preset)
    for operator in UNARY:
        allowed(f"let a = 1; return {operator} a", preset=preset)
    for operator in ASSIGNMENT:
        allowed(f"let a = 1; const o = {{a}}; a {operator} 2; o.a {operator} 3; return [a, o]", preset=preset)
    for literal in LITERALS:
        allowed(f"return {literal}", preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("name", CONSTRUCTED)
def test_new_of_the_listed_built_ins(parsed: Callable[[str], ParsedProgram], name: str, preset: str) -> None:
    verdict = check(parsed(f"return new {name}()"), policy_for(preset, "STRICT"))
    assert isinstance(verdict, CheckedProgram) == (preset in presets_of(CONSTRUCTED[name]))


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(("marked", "code"), NOWHERE)
def test_no_preset_has(refused: Callable[..., Any], marked: str, code: str, preset: str) -> None:
    if "function" in marked and preset in ("strict", "agentscript"):
        refused("‹async› function ‹__ag_other›() { }", "NO_USER_FUNCTION_DECLARATION", code, preset=preset)
    elif "function" in marked and preset == "secure":
        refused("‹async› function ‹__ag_other›() { }", "NO_ASYNC", code, preset=preset)
    else:
        refused(marked, code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize("code", NO_GRAMMAR)
def test_what_the_grammar_refuses_in_every_preset(code: str, preset: str) -> None:
    scanned = scan(Source(code), PRESCAN_LIMITS[preset])
    assert isinstance(scanned, ScannedSource)
    verdict = parse(scanned)
    assert isinstance(verdict, Refusal), code
    assert verdict.layer is Layer.PARSE


@pytest.mark.parametrize("preset", PRESETS)
def test_a_lone_main_is_the_program_in_every_preset(allowed: Callable[..., Any], preset: str) -> None:
    allowed("async function __ag_main() { return await callTool('a') }", preset=preset)
