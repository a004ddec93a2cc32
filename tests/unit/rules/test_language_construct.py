"""Parts of the language that a preset does not have, besides loops, functions and regexes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.findings import Layer, Refusal
from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource
from pyenclave.rules import check, policy_for
from pyenclave.rules.presets import PRESETS
from pyenclave.source import Source, Span
from pyenclave.syntax import ParsedProgram, nodes, parse
from pyenclave.syntax.scope import analyse

SMALL = ("strict", "agentscript")
UP_TO_SECURE = (*SMALL, "secure")


@pytest.mark.parametrize("preset", SMALL)
@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("‹class› C { } return 1", "NO_CLASS"),
        ("const C = ‹class› { }; return 1", "NO_CLASS"),
        ("return [‹class› extends Object { x = 1 }]", "NO_CLASS"),
        ("return ‹this›", "NO_THIS"),
        ("const f = () => ‹this›.x; return f", "NO_THIS"),
        ("const o = {x: ‹this›}; return o", "NO_THIS"),
        ("const D = Date; return new ‹D›()", "NO_USER_CONSTRUCTOR"),
        ("const o = {}; return new ‹o.x›()", "NO_USER_CONSTRUCTOR"),
        ("return new (‹0, Date›)()", "NO_USER_CONSTRUCTOR"),
        ("const f = () => 1; return new (‹f()›)()", "NO_USER_CONSTRUCTOR"),
        ("const Date = 1; return new ‹Date›()", "NO_USER_CONSTRUCTOR"),
        ("const t = (a) => a; return ‹t›`x${1}`", "NO_TAGGED_TEMPLATE"),
        ("return ‹String.raw›`x`", "NO_TAGGED_TEMPLATE"),
    ],
)
def test_the_small_presets_have_no_objects_with_behaviour(
    refused: Callable[..., Any], marked: str, code: str, preset: str
) -> None:
    refused(marked, code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    ("marked", "code"),
    [
        ("return ‹import›('x')", "NO_IMPORT"),
        ("await ‹import›(`x`)", "NO_IMPORT"),
        ("const f = () => ‹import›('x'); return f", "NO_IMPORT"),
        ("‹debugger›", "NO_DEBUGGER"),
        ("if (1) { ‹debugger›; }", "NO_DEBUGGER"),
        ("return ‹arguments›", "NO_ARGUMENTS"),
        ("return ‹arguments›[0]", "NO_ARGUMENTS"),
        ("return typeof ‹arguments›", "NO_ARGUMENTS"),
        ("const f = () => ‹arguments›.length; return f", "NO_ARGUMENTS"),
        ("const o = {‹arguments›}; return o", "NO_ARGUMENTS"),
        (r"return ‹\u0061rguments›", "NO_ARGUMENTS"),
    ],
)
def test_no_preset_has_these(refused: Callable[..., Any], marked: str, code: str, preset: str) -> None:
    refused(marked, code, preset=preset)


@pytest.mark.parametrize("marked", ["‹l›: for (const a of [1]) { break l }", "‹l›: { break l }", "‹l›: ‹m›: ;"])
def test_strict_has_no_labels(refused: Callable[..., Any], allowed: Callable[..., Any], marked: str) -> None:
    if "for" not in marked:
        refused(marked, "NO_LABEL", preset="strict")
    for preset in PRESETS[1:]:
        allowed(marked.replace("‹", "").replace("›", ""), preset=preset)


@pytest.mark.parametrize(
    "marked",
    [
        "return ‹this›",
        "const f = () => ‹this›; return f",
        "function f() { return ‹this› } return f",
        "function f(a = ‹this›) { return a } return f",
        "const f = function() { return () => ‹this› }; return f",
        "const o = {f: function() { return ‹this› }}; return o",
        "const o = {m() { return 1 }, x: ‹this›}; return o",
        "const o = {[‹this›]() { return 1 }}; return o",
        "class C { [‹this›] = 1 } return C",
        "class C { [‹this›]() { return 1 } } return C",
        "class C { m() { function f() { return ‹this› } return f } } return C",
        "class C { m() { return this } } return ‹this›",
        "class C { x = this; y = 1 } return ‹this›",
        "class C { static { this.x = 1 } } return ‹this›",
        "class C extends (‹this›, Object) { m() { return this } } return C",
        "const o = {m() { return this }}; function f() { return ‹this› } return [o, f]",
    ],
)
def test_secure_has_no_this_outside_methods(refused: Callable[..., Any], marked: str) -> None:
    refused(marked, "NO_THIS", preset="secure")


@pytest.mark.parametrize("preset", ["secure", "standard", "permissive", "javascript"])
@pytest.mark.parametrize(
    "code",
    [
        "class C { constructor() { this.x = 1 } m() { return this.x } } return new C().m()",
        "class C { m() { return [1].map((a) => a + this.x) } } return C",
        "class C { x = this; static y = () => this; static { this.z = 1 } } return C",
        "const o = {x: 1, m() { return this.x }}; return o.m()",
        "class C { m(a = this) { return a } } return C",
        "class C { #p = 1; m() { function f() { return 1 } return this.#p + f() } } return C",
        "class C { m() { class D { [this] = this } return D } } return C",
        "class C { constructor() { this.n = new.target } } return C",
        "class C { static m() { const f = () => this; return f } } return C",
        "class C extends Object { constructor() { super(); this.x = 1 } } return new C()",
    ],
)
def test_this_belongs_to_methods(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", ["standard", "permissive", "javascript"])
def test_the_larger_presets_have_this_everywhere(allowed: Callable[..., Any], preset: str) -> None:
    allowed("function F() { this.x = new.target } return [new F(), this, () => this]", preset=preset)


def test_secure_has_no_new_target_outside_methods(refused: Callable[..., Any], allowed: Callable[..., Any]) -> None:
    refused("function F() { return ‹new.target› } return F", "NO_NEW_TARGET", preset="secure")
    refused("const f = function() { return () => ‹new.target› }; return f", "NO_NEW_TARGET", preset="secure")
    allowed("class C { constructor() { return () => new.target } } return C", preset="secure")


@pytest.mark.parametrize("preset", SMALL)
def test_new_target_in_a_small_preset(refused: Callable[..., Any], preset: str) -> None:
    refused(
        "‹function› F() { return ‹new.target› }",
        "NO_USER_FUNCTION_DECLARATION",
        "NO_NEW_TARGET",
        preset=preset,
    )


def test_secure_constructs_what_it_can_define(allowed: Callable[..., Any]) -> None:
    allowed("class C { } const o = {C}; return [new C(), new o.C(), new (class { })()]", preset="secure")


def test_secure_has_no_tagged_templates(refused: Callable[..., Any]) -> None:
    refused("const t = (a) => a; return ‹t›`x`", "NO_TAGGED_TEMPLATE", preset="secure")
    refused("const o = {}; return ‹o.a(1)›`x${‹o›`y`}`", "NO_TAGGED_TEMPLATE", preset="secure")


@pytest.mark.parametrize("preset", ["standard", "permissive", "javascript"])
def test_the_larger_presets_have_tagged_templates(allowed: Callable[..., Any], preset: str) -> None:
    allowed("const t = (a, ...b) => b; return t`x${1}` + String.raw`\\u`", preset=preset)


@pytest.mark.parametrize("preset", ["secure", "standard", "permissive", "javascript"])
@pytest.mark.parametrize(
    "code",
    [
        "function f() { return arguments.length } return f(1)",
        "const f = function() { return () => arguments[0] }; return f(1)()",
        "const o = {m() { return arguments }}; return o.m()",
    ],
)
def test_functions_have_arguments(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    "code",
    [
        "return [new Date(0), new Array(3), new Object()]",
        "const o = {class: 1, this: 2, import: 3, debugger: 4, with: 5}; return o.class + o.this + o.import",
        "return `this class ${1 + 1}` + 'import() debugger'",
        "const o = {new: {target: 1}}; return o.new.target + o.arguments",
        "const tag = (a) => a; return tag(`x`)",
        "const label = 1; return {label: label}",
        "const imports = 1, thisOne = 2, classes = 3; return imports + thisOne + classes",
    ],
)
def test_lets_near_misses_pass(allowed: Callable[..., Any], code: str, preset: str) -> None:
    allowed(code, preset=preset)


@pytest.mark.parametrize("preset", PRESETS)
@pytest.mark.parametrize(
    ("statement", "code", "end"),
    [
        (
            nodes.WithStatement(
                nodes.ObjectExpression((), start=6, end=8), nodes.EmptyStatement(start=9, end=10), start=0, end=10
            ),
            "NO_WITH",
            4,
        ),
        (
            nodes.ExpressionStatement(
                nodes.MetaProperty(
                    nodes.Identifier("import", start=0, end=6),
                    nodes.Identifier("meta", start=7, end=11),
                    start=0,
                    end=11,
                ),
                None,
                start=0,
                end=11,
            ),
            "NO_IMPORT",
            11,
        ),
    ],
)
def test_what_the_parser_refuses_is_refused_here_too(
    statement: nodes.WithStatement | nodes.ExpressionStatement, code: str, end: int, preset: str
) -> None:
    root = nodes.Program((statement,), start=0, end=end)
    verdict = check(ParsedProgram(Source("with ({}) ;"), root, analyse(root)), policy_for(preset, "STRICT"))
    assert isinstance(verdict, Refusal)
    assert [(f.code, f.span) for f in verdict.findings] == [(code, Span(0, end))]


@pytest.mark.parametrize("text", ["with ({}) ;", "return import.meta", "<!-- a", "import 'x'", "export {}"])
def test_the_parser_refuses_what_no_preset_has(text: str) -> None:
    verdict = parse(ScannedSource(Source(text), PRESCAN_LIMITS["javascript"]))
    assert isinstance(verdict, Refusal)
    assert [(f.code, f.layer) for f in verdict.findings] == [("PARSE_ERROR", Layer.PARSE)]


def test_a_long_chain_of_this_costs_its_length(allowed: Callable[..., Any]) -> None:
    # Asking the ancestors at each `this` would take half a minute.
    allowed("class C { m() { return " + "this+" * 5_000 + "1 } } return C", preset="secure")
