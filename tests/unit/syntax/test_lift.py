"""Lifting: each kind arrives whole, and what the table does not know is refused."""

from __future__ import annotations

import math
from typing import Any

import pytest

from pyenclave.prescan import CEILINGS_ONLY, TokenChecks
from pyenclave.source import Source
from pyenclave.syntax import nodes
from pyenclave.syntax.esprima_parser import BodyParser
from pyenclave.syntax.grammar import GRAMMAR
from pyenclave.syntax.lift import LiftError, lift
from pyenclave.syntax.walk import walk


def esprima_tree(text: str) -> Any:
    return BodyParser(text, 200, TokenChecks(Source(text), CEILINGS_ONLY)).parse_body()


def lifted(text: str) -> nodes.Program:
    return lift(esprima_tree(text))


def find(text: str, kind: str) -> Any:
    """The first node of a kind, parents before children."""
    return next(node for node, _ in walk(lifted(text)) if type(node).__name__ == kind)


def plain(node: nodes.Node) -> dict[str, object]:
    """The fields that hold no nodes, and of the others the kinds."""

    def shown(value: object) -> object:
        if isinstance(value, tuple):
            return [shown(item) for item in value]
        return type(value).__name__ if isinstance(value, nodes.Node) else value

    return {name: shown(getattr(node, name)) for name in node.field_names}


# Kind: (text, where it stands, its fields).
KINDS: dict[str, tuple[str, str, dict[str, object]]] = {
    "Program": ("a; b", "a; b", {"body": ["ExpressionStatement", "ExpressionStatement"]}),
    "ExpressionStatement": ("a;", "a;", {"expression": "Identifier", "directive": None}),
    "BlockStatement": ("{ a }", "{ a }", {"body": ["ExpressionStatement"]}),
    "EmptyStatement": (";", ";", {}),
    "DebuggerStatement": ("debugger;", "debugger;", {}),
    "ReturnStatement": ("return a", "return a", {"argument": "Identifier"}),
    "LabeledStatement": ("a: b", "a: b", {"label": "Identifier", "body": "ExpressionStatement"}),
    "BreakStatement": ("a: for (;;) break a", "break a", {"label": "Identifier"}),
    "ContinueStatement": ("for (;;) continue", "continue", {"label": None}),
    "IfStatement": (
        "if (a) b; else c",
        "if (a) b; else c",
        {"test": "Identifier", "consequent": "ExpressionStatement", "alternate": "ExpressionStatement"},
    ),
    "SwitchStatement": (
        "switch (a) { default: }",
        "switch (a) { default: }",
        {"discriminant": "Identifier", "cases": ["SwitchCase"]},
    ),
    "SwitchCase": (
        "switch (a) { case b: c }",
        "case b: c",
        {"test": "Identifier", "consequent": ["ExpressionStatement"]},
    ),
    "ThrowStatement": ("throw a", "throw a", {"argument": "Identifier"}),
    "TryStatement": (
        "try {} catch {}",
        "try {} catch {}",
        {"block": "BlockStatement", "handler": "CatchClause", "finalizer": None},
    ),
    "CatchClause": ("try {} catch ({a}) {}", "catch ({a}) {}", {"param": "ObjectPattern", "body": "BlockStatement"}),
    "WhileStatement": ("while (a) b", "while (a) b", {"test": "Identifier", "body": "ExpressionStatement"}),
    "DoWhileStatement": ("do a; while (b)", "do a; while (b)", {"body": "ExpressionStatement", "test": "Identifier"}),
    "ForStatement": (
        "for (a;;) ;",
        "for (a;;) ;",
        {"init": "Identifier", "test": None, "update": None, "body": "EmptyStatement"},
    ),
    "ForInStatement": (
        "for (var a in b) ;",
        "for (var a in b) ;",
        {"left": "VariableDeclaration", "right": "Identifier", "body": "EmptyStatement"},
    ),
    "ForOfStatement": (
        "for await ([a] of b) ;",
        "for await ([a] of b) ;",
        {"left": "ArrayPattern", "right": "Identifier", "body": "EmptyStatement", "is_await": True},
    ),
    "FunctionDeclaration": (
        "async function* f(a, ...b) {}",
        "async function* f(a, ...b) {}",
        {
            "id": "Identifier",
            "params": ["Identifier", "RestElement"],
            "body": "BlockStatement",
            "is_async": True,
            "is_generator": True,
        },
    ),
    "VariableDeclaration": ("let a, b", "let a, b", {"kind": "let", "declarations": ["VariableDeclarator"] * 2}),
    "VariableDeclarator": ("let a = 1", "a = 1", {"id": "Identifier", "init": "NumericLiteral"}),
    "ClassDeclaration": (
        "class A extends B {}",
        "class A extends B {}",
        {"id": "Identifier", "super_class": "Identifier", "body": "ClassBody"},
    ),
    "ThisExpression": ("this", "this", {}),
    "Super": ("({ a() { super.b } })", "super", {}),
    "Identifier": ("a", "a", {"name": "a"}),
    "PrivateIdentifier": ("class A { #b }", "#b", {"name": "b"}),
    "StringLiteral": ("x = 'b'", "'b'", {"value": "b"}),
    "NumericLiteral": ("0x10", "0x10", {"value": 16.0}),
    "BooleanLiteral": ("true", "true", {"value": True}),
    "NullLiteral": ("null", "null", {}),
    "BigIntLiteral": ("0xFFn", "0xFFn", {"digits": "255"}),
    "RegExpLiteral": ("/a\\/b/gi", "/a\\/b/gi", {"pattern": "a\\/b", "flags": "gi"}),
    "TemplateLiteral": ("`a${b}`", "`a${b}`", {"quasis": ["TemplateElement"] * 2, "expressions": ["Identifier"]}),
    "TemplateElement": ("`\\n`", "`\\n`", {"raw": "\\n", "cooked": "\n"}),
    "TaggedTemplateExpression": ("a`b`", "a`b`", {"tag": "Identifier", "quasi": "TemplateLiteral"}),
    "ArrayExpression": ("[, a, ...b]", "[, a, ...b]", {"elements": [None, "Identifier", "SpreadElement"]}),
    "ObjectExpression": ("({ a, ...b })", "{ a, ...b }", {"properties": ["Property", "SpreadElement"]}),
    "Property": (
        "({ get [a]() {} })",
        "get [a]() {}",
        {
            "key": "Identifier",
            "value": "FunctionExpression",
            "kind": "get",
            "computed": True,
            "method": False,
            "shorthand": False,
        },
    ),
    "SpreadElement": ("f(...a)", "...a", {"argument": "Identifier"}),
    "FunctionExpression": (
        "(function* () {})",
        "function* () {}",
        {"id": None, "params": [], "body": "BlockStatement", "is_async": False, "is_generator": True},
    ),
    "ArrowFunctionExpression": (
        "async (a = 1) => a",
        "async (a = 1) => a",
        {"params": ["AssignmentPattern"], "body": "Identifier", "is_async": True},
    ),
    "ClassExpression": ("(class {})", "class {}", {"id": None, "super_class": None, "body": "ClassBody"}),
    "ClassBody": (
        "class A { a() {} b; static {} }",
        "{ a() {} b; static {} }",
        {"body": ["MethodDefinition", "PropertyDefinition", "StaticBlock"]},
    ),
    "MethodDefinition": (
        "class A { static async 'b'() {} }",
        "static async 'b'() {}",
        {
            "key": "StringLiteral",
            "value": "FunctionExpression",
            "kind": "method",
            "computed": False,
            "is_static": True,
        },
    ),
    "PropertyDefinition": (
        "class A { #a = 1 }",
        "#a = 1",
        {"key": "PrivateIdentifier", "value": "NumericLiteral", "computed": False, "is_static": False},
    ),
    "StaticBlock": ("class A { static { a } }", "static { a }", {"body": ["ExpressionStatement"]}),
    "UnaryExpression": ("typeof a", "typeof a", {"operator": "typeof", "argument": "Identifier"}),
    "UpdateExpression": ("a++", "a++", {"operator": "++", "argument": "Identifier", "prefix": False}),
    "BinaryExpression": ("a ** b", "a ** b", {"operator": "**", "left": "Identifier", "right": "Identifier"}),
    "LogicalExpression": ("a ?? b", "a ?? b", {"operator": "??", "left": "Identifier", "right": "Identifier"}),
    "AssignmentExpression": (
        "({a} = b)",
        "{a} = b",
        {"operator": "=", "left": "ObjectPattern", "right": "Identifier"},
    ),
    "ConditionalExpression": (
        "a ? b : c",
        "a ? b : c",
        {"test": "Identifier", "consequent": "Identifier", "alternate": "Identifier"},
    ),
    "CallExpression": (
        "a?.(b, ...c)",
        "a?.(b, ...c)",
        {"callee": "Identifier", "arguments": ["Identifier", "SpreadElement"], "optional": True},
    ),
    "NewExpression": ("new A", "new A", {"callee": "Identifier", "arguments": []}),
    "MemberExpression": (
        "a[b]",
        "a[b]",
        {"object": "Identifier", "property": "Identifier", "computed": True, "optional": False},
    ),
    "ChainExpression": ("a?.b.c", "a?.b.c", {"expression": "MemberExpression"}),
    "SequenceExpression": ("a, b", "a, b", {"expressions": ["Identifier", "Identifier"]}),
    "YieldExpression": ("function* f() { yield* a }", "yield* a", {"argument": "Identifier", "delegate": True}),
    "AwaitExpression": ("await a", "await a", {"argument": "Identifier"}),
    "ImportExpression": ("import(a)", "import(a)", {"source": "Identifier", "options": None}),
    "MetaProperty": ("new.target", "new.target", {"meta": "Identifier", "property": "Identifier"}),
    "ObjectPattern": ("let {a, ...b} = c", "{a, ...b}", {"properties": ["AssignmentProperty", "RestElement"]}),
    "AssignmentProperty": (
        "let {a = 1} = b",
        "a = 1",
        {"key": "Identifier", "value": "AssignmentPattern", "computed": False, "shorthand": True},
    ),
    "ArrayPattern": (
        "let [, a, ...b] = c",
        "[, a, ...b]",
        {"elements": [None, "Identifier", "RestElement"]},
    ),
    "RestElement": ("[...a.b] = c", "...a.b", {"argument": "MemberExpression"}),
    "AssignmentPattern": ("[a = 1] = b", "a = 1", {"left": "Identifier", "right": "NumericLiteral"}),
}


def test_every_kind_of_the_table_has_its_case() -> None:
    # `with` is refused by the parser, helpers are made by the transform.
    assert KINDS.keys() == GRAMMAR.keys() - {"WithStatement", "HelperIdentifier"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_with_its_fields_and_place(kind: str) -> None:
    text, place, fields = KINDS[kind]
    node = find(text, kind)
    assert plain(node) == fields
    assert text[node.start : node.end] == place


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("'\\u{1F600}'", "\U0001f600"),
        ("'\\ud83d\\ude00'", "\U0001f600"),
        ("'\U0001f600'", "\U0001f600"),
        ("'\\ud83d'", "\ud83d"),
        ("'\\ude00\\ud83d'", "\ude00\ud83d"),
        ("'\\0\\x41\\\n\\q'", "\0Aq"),
        ("'\u2028'", "\u2028"),
        ("''", ""),
    ],
)
def test_values_of_strings(text: str, value: str) -> None:
    assert find(f"x = {text}", "StringLiteral").value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0.0),
        ("1_000", 1000.0),
        (".5", 0.5),
        ("5.", 5.0),
        ("1e400", math.inf),
        ("0b101", 5.0),
        ("0o17", 15.0),
        ("9007199254740993", 9007199254740992.0),
        ("0x" + "f" * 300, math.inf),
        ("1e-400", 0.0),
    ],
)
def test_values_of_numbers(text: str, value: float) -> None:
    found = find(text, "NumericLiteral").value
    assert type(found) is float
    assert found == value


@pytest.mark.parametrize(
    ("text", "digits"),
    [("0n", "0"), ("7n", "7"), ("1_0n", "10"), ("0b11n", "3"), ("0x" + "F" * 40 + "n", str(16**40 - 1))],
)
def test_digits_of_bigints(text: str, digits: str) -> None:
    assert find(text, "BigIntLiteral").digits == digits


def test_templates_keep_raw_and_cooked_texts() -> None:
    element = find("f`\\u{z}\r\n`", "TemplateElement")
    assert (element.raw, element.cooked) == ("\\u{z}\n", None)
    assert find("`\\ud83d\\ude00`", "TemplateElement").cooked == "\U0001f600"


def test_directives_are_marked_and_other_strings_are_not() -> None:
    body = lifted("'use strict'; 'a\\x41'; ('b'); 'c' + d").body
    found = [statement.directive for statement in body if isinstance(statement, nodes.ExpressionStatement)]
    assert found == ["use strict", "a\\x41", None, None]


def test_offsets_are_code_points() -> None:
    node = find("'\U0001f600'; abc", "Identifier")
    assert (node.start, node.end) == (5, 8)


def test_a_statement_ends_at_its_last_token() -> None:
    first, second = lifted("a  \n\n b").body
    assert (first.start, first.end, second.start, second.end) == (0, 1, 6, 7)


def test_no_node_stands_in_two_places() -> None:
    text = "({a, b = 1} = c); let {d, e = 2} = {d, e}; f = async (g, [h] = [1]) => g"
    found = [id(node) for node, _ in walk(lifted(text))]
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    "text",
    ["a" + " + a" * 20_000, "a" + ".b()" * 10_000, "a" + "?.b[c]" * 10_000, "a" + "`b`" * 10_000, "a" + ", a" * 20_000],
)
def test_trees_as_high_as_the_text_is_long(text: str) -> None:
    program = lifted(text)
    assert (program.start, program.end) == (0, len(text))


def statement(tree: Any) -> Any:
    return tree.body[0]


def expression(tree: Any) -> Any:
    return tree.body[0].expression


def refused(tree: Any) -> str:
    with pytest.raises(LiftError) as caught:
        lift(tree)
    return str(caught.value)


def test_an_unknown_kind_is_refused_with_its_place() -> None:
    tree = esprima_tree("a; b + c")
    tree.body[1].expression.type = "JSXElement"
    with pytest.raises(LiftError) as caught:
        lift(tree)
    assert str(caught.value) == "JSXElement cannot stand here"
    assert (caught.value.start, caught.value.end) == (3, 8)


def test_a_known_kind_in_the_wrong_place_is_refused() -> None:
    tree = esprima_tree("a; b")
    tree.body[0].expression = tree.body[1]
    assert refused(tree) == "ExpressionStatement cannot stand here"


def test_a_placeholder_of_the_parser_is_refused() -> None:
    tree = esprima_tree("a + b")
    expression(tree).left.type = "ArrowParameterPlaceHolder"
    assert refused(tree) == "ArrowParameterPlaceHolder cannot stand here"


def test_an_unknown_field_is_refused() -> None:
    tree = esprima_tree("a + b")
    expression(tree).decorators = []
    assert refused(tree) == "BinaryExpression has the unknown field decorators"


def test_an_unknown_field_of_a_leaf_is_refused() -> None:
    tree = esprima_tree("a; this; ''")
    tree.body[0].expression.typeAnnotation = None
    assert refused(tree) == "Identifier has a wrong or unknown field"
    tree = esprima_tree("this")
    expression(tree).typeAnnotation = None
    assert refused(tree) == "ThisExpression has an unknown field"
    tree = esprima_tree("x = ''")
    expression(tree).right.typeAnnotation = None
    assert refused(tree) == "the literal \"''\" is of no known kind"
    tree = esprima_tree("``")
    expression(tree).quasis[0].typeAnnotation = None
    assert refused(tree) == "TemplateElement has a wrong or unknown field"


def test_a_missing_field_is_refused() -> None:
    tree = esprima_tree("a + b")
    del expression(tree).operator
    assert refused(tree) == "BinaryExpression has no field operator"


def test_an_absent_child_is_refused_where_one_must_be() -> None:
    tree = esprima_tree("a + b")
    expression(tree).right = None
    assert refused(tree) == "BinaryExpression.right is missing"


def test_an_unknown_operator_is_refused() -> None:
    tree = esprima_tree("a + b")
    expression(tree).operator = "|>"
    assert refused(tree) == "BinaryExpression.operator cannot be '|>'"


def test_a_flag_that_is_none_is_refused() -> None:
    tree = esprima_tree("a.b")
    expression(tree).computed = None
    assert refused(tree) == "MemberExpression.computed cannot be None"


def test_a_hole_is_refused_outside_arrays() -> None:
    tree = esprima_tree("f(a)")
    expression(tree).arguments[0] = None
    assert refused(tree) == "CallExpression.arguments has a hole"


def test_a_value_that_never_varies_is_held_to() -> None:
    tree = esprima_tree("-a")
    expression(tree).prefix = False
    assert refused(tree) == "UnaryExpression.prefix cannot be False"
    tree = esprima_tree("a => a")
    expression(tree).generator = True
    assert refused(tree) == "ArrowFunctionExpression.generator cannot be True"
    tree = esprima_tree("a")
    tree.sourceType = "module"
    assert refused(tree) == "Program.sourceType cannot be 'module'"


def test_a_pattern_with_a_method_is_refused() -> None:
    tree = esprima_tree("let {a} = b")
    statement(tree).declarations[0].id.properties[0].kind = "get"
    assert refused(tree) == "AssignmentProperty.kind cannot be 'get'"


def test_a_literal_without_a_kind_is_refused() -> None:
    tree = esprima_tree("null")
    expression(tree).raw = "undefined"
    assert refused(tree) == "the literal 'undefined' is of no known kind"
    tree = esprima_tree("1n")
    expression(tree).bigint = "0x1"
    assert refused(tree) == "the literal '1n' is of no known kind"


def test_texts_that_are_none_are_refused() -> None:
    tree = esprima_tree("a")
    expression(tree).name = None
    assert refused(tree) == "Identifier has a wrong or unknown field"
    tree = esprima_tree("``")
    expression(tree).quasis[0].value.raw = None
    assert refused(tree) == "TemplateElement.value is no text"
    tree = esprima_tree("'use strict'")
    statement(tree).directive = 1
    assert refused(tree) == "ExpressionStatement.directive is no text"


def test_a_node_in_two_places_is_refused() -> None:
    tree = esprima_tree("f(a + b); g(c + d)")
    tree.body[1].expression.arguments = tree.body[0].expression.arguments
    with pytest.raises(LiftError):
        lift(tree)


@pytest.mark.parametrize("tree", [None, "Program", object(), []])
def test_what_is_no_tree_is_refused(tree: object) -> None:
    with pytest.raises(LiftError):
        lift(tree)
