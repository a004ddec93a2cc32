"""What the generator refuses: everything that is not in the grammar table, and some that is."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import pytest

from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource, scan
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, nodes, parse
from pyenclave.syntax.emit_definitions import DEFINITION_EMITTERS
from pyenclave.syntax.emit_expressions import EXPRESSION_EMITTERS
from pyenclave.syntax.emit_statements import STATEMENT_EMITTERS
from pyenclave.syntax.emit_tokens import RESERVED_WORDS, is_printable_raw
from pyenclave.syntax.generate import GenerateError, generate
from pyenclave.syntax.grammar import EXPRESSIONS, GRAMMAR, HELPER_NAMES, Shape
from pyenclave.syntax.nodes import NODE_TYPES, Node
from pyenclave.syntax.precedence import LEVELS, OPERATORS
from pyenclave.syntax.walk import rewrite, walk

NOT_PRINTED = {"WithStatement", "DebuggerStatement", "ImportExpression"}
# Printed by the nodes around them.
PARTS = {"VariableDeclarator", "Super", "PrivateIdentifier", "TemplateElement"}

# Every kind that is printed but HelperIdentifier, every field of it filled.
EVERYTHING = """
"use strict";
class A extends B {
  #p = 1; static s; ["k"]() { super.m(); } get g() { return this.#p; } set g(v) {} static { a; }
  constructor(a) { super(a); new.target; }
}
const C = class D extends E { *m() { yield a; } };
async function* f(a, { b, [c]: d = 1, ...e }, [g, , h], ...i) { l: for (let j = 0; j < 1; j++) { continue l; } }
var o = { p, q: 1, get r() { return 1; }, set r(s) {}, t() {}, "u": 2, 3: 4, 5n: 6, ...v }, w = function n(x) { y; };
for (const x of y) { break; } for (z in o) ; for await (z of o) ; m: { break m; }
if (a) b; else c; while (a) b; do a; while (b); switch (a) { case b: c; }
try { a; } catch (e) { b; } finally { c; }
[a, ...b] = [c, , ...d]; ({ a: a.b } = c); {} ;
a?.[b]?.(c); new A(...b); (a, b); a ? b : c; a && b; a + b; !a; a++; (x) => x;
async () => { await a; }; tag`a${b}c`; `a${b}c`;
"s"; 1; 1n; /r/g; null; true; this; throw a; return b;
"""


def program(text: str) -> nodes.Program:
    scanned = scan(Source(text), PRESCAN_LIMITS["javascript"])
    assert isinstance(scanned, ScannedSource)
    parsed = parse(scanned)
    assert isinstance(parsed, ParsedProgram), f"{parsed}\n{text}"
    return parsed.root


def replaced(root: nodes.Program, old: Node, new: Node) -> nodes.Program:
    result = rewrite(root, {type(old): lambda node, original: new if original is old else node})
    assert isinstance(result, nodes.Program)
    return result


def first_of_each_kind(root: Node) -> dict[str, Node]:
    found: dict[str, Node] = {}
    for node, _ in walk(root):
        if all(
            getattr(node, field.name) != () and getattr(node, field.name) is not None
            for field in GRAMMAR[type(node).__name__]
            if field.has_nodes
        ):
            found.setdefault(type(node).__name__, node)
    return found


ROOT = program(EVERYTHING)
EXAMPLES = first_of_each_kind(ROOT)
PLACES = [(kind, field) for kind in EXAMPLES for field in GRAMMAR[kind]]


def name(text: Any) -> nodes.Identifier:
    return nodes.Identifier(text, start=0, end=0)


def string(text: Any) -> nodes.StringLiteral:
    return nodes.StringLiteral(text, start=0, end=0)


def alone(expression: Node) -> nodes.Program:
    statement = nodes.ExpressionStatement(expression, None, start=0, end=0)
    return nodes.Program((statement,), start=0, end=0)


def refused(expression: Node) -> str:
    with pytest.raises(GenerateError) as caught:
        generate(alone(expression))
    return str(caught.value)


class TestTable:
    def test_each_kind_has_its_emitter(self) -> None:
        emitters = {*STATEMENT_EMITTERS, *EXPRESSION_EMITTERS, *DEFINITION_EMITTERS}
        assert {kind.__name__ for kind in emitters} == GRAMMAR.keys() - NOT_PRINTED - PARTS

    def test_each_expression_has_a_level_and_each_operator_three(self) -> None:
        assert {kind.__name__ for kind in LEVELS} == EXPRESSIONS - NOT_PRINTED
        choices = [GRAMMAR[kind][0].allowed for kind in ("BinaryExpression", "LogicalExpression")]
        assert OPERATORS.keys() == frozenset().union(*choices)

    def test_the_example_has_every_kind(self) -> None:
        assert EXAMPLES.keys() == GRAMMAR.keys() - NOT_PRINTED - {"HelperIdentifier"}
        assert generate(ROOT).text


def wrong_values(kind: str, field: Any) -> Iterator[Any]:
    """Values that the table does not allow in a field."""
    yield from (b"evil()", 7, object(), ["evil()"], {"a": 1}, {"a"})
    if field.shape not in (Shape.TEXT, Shape.OPTIONAL_TEXT):
        yield from ("evil()", "")
    if field.shape is not Shape.NUMBER:
        yield 1.5
    if field.shape is not Shape.FLAG:
        yield True
    if field.shape not in (Shape.OPTIONAL_NODE, Shape.OPTIONAL_TEXT):
        yield None
    if field.is_list:
        yield from (("evil()",), (7,), ((),))
        if field.shape is Shape.NODES:
            yield (None,)
    else:
        yield from ((), ("evil()",))
    for other, example in {**EXAMPLES, **STRANGERS}.items():
        if field.has_nodes and other not in field.allowed - NOT_PRINTED:
            yield (example,) if field.is_list else example


STRANGERS: dict[str, Node] = {
    "WithStatement": nodes.WithStatement(name("a"), nodes.EmptyStatement(start=0, end=0), start=0, end=0),
    "DebuggerStatement": nodes.DebuggerStatement(start=0, end=0),
    "ImportExpression": nodes.ImportExpression(name("a"), None, start=0, end=0),
    "HelperIdentifier": nodes.HelperIdentifier("__ag_left", start=0, end=0),
}


@pytest.mark.parametrize(("kind", "field"), PLACES, ids=lambda part: getattr(part, "name", part))
def test_no_field_holds_what_the_table_does_not_allow(kind: str, field: Any) -> None:
    example = EXAMPLES[kind]
    for wrong in wrong_values(kind, field):
        with pytest.raises(GenerateError):
            generate(replaced(ROOT, example, nodes.replace(example, **{field.name: wrong})))
            pytest.fail(f"{wrong!r} was printed as {kind}.{field.name}")


def test_a_class_of_the_same_name_is_another_kind() -> None:
    impostor = type("Identifier", (), {"name": "evil()", "start": 0, "end": 0})()
    assert refused(impostor) == "Identifier is not an expression that may be printed"


@pytest.mark.parametrize("start", ["evil()", None, 1.0, True])
def test_offsets_are_whole_numbers(start: Any) -> None:
    with pytest.raises(GenerateError, match=r"^an offset is not a whole number$"):
        generate(alone(nodes.Identifier("a", start=start, end=0)))


@pytest.mark.parametrize("root", [name("a"), nodes.BlockStatement((), start=0, end=0), None, "evil()"])
def test_only_a_program_is_printed(root: Any) -> None:
    with pytest.raises(GenerateError, match=r"is not a program$"):
        generate(root)


class TestNames:
    @pytest.mark.parametrize(
        "text", ["", "1a", "a b", "a-b", "a\n", "a;b", "\\u0061", "a\u2028", "a\u00a0", "\ud800", "ⸯ", "😀", "a·\u200b"]
    )
    def test_what_is_no_identifier(self, text: str) -> None:
        assert "is not an identifier" in refused(name(text))
        assert "is not an identifier" in refused(
            nodes.MemberExpression(name("a"), name(text), False, False, start=0, end=0)
        )

    @pytest.mark.parametrize(
        "text", ["a", "$", "_", "a1", "é", "ªa", "℘", "a·", "a\u200c", "𝒳", "变量", "async", "of", "undefined", "eval"]
    )
    def test_what_is_one(self, text: str) -> None:
        assert generate(alone(name(text))).text

    @pytest.mark.parametrize("text", sorted(RESERVED_WORDS))
    def test_reserved_words_are_keys_only(self, text: str) -> None:
        assert refused(name(text)) == f"{text} is a reserved word"
        member = nodes.MemberExpression(name("a"), name(text), False, False, start=0, end=0)
        assert generate(alone(member)).text == f"a.{text};\n"

    def test_words_reserved_in_strict_async_code_are_among_them(self) -> None:
        assert {"let", "static", "yield", "await", "implements", "enum"} < RESERVED_WORDS

    @pytest.mark.parametrize("text", ["__ag_left", "__ag_", "__safe_callTool", "__safe_x"])
    def test_names_of_generated_code_are_no_names_of_the_script(self, text: str) -> None:
        reason = f"{text} is a name of generated code"
        private = nodes.PrivateIdentifier(text, start=0, end=0)
        assert refused(name(text)) == reason
        assert refused(nodes.MemberExpression(name("a"), name(text), False, False, start=0, end=0)) == reason
        assert refused(nodes.MemberExpression(name("a"), private, False, False, start=0, end=0)) == reason
        pair = nodes.Property(name(text), name("a"), "init", False, False, False, start=0, end=0)
        assert refused(nodes.ObjectExpression((pair,), start=0, end=0)) == reason

    def test_as_strings_they_are_ordinary_keys(self) -> None:
        pair = nodes.Property(string("__ag_left"), name("a"), "init", False, False, False, start=0, end=0)
        assert generate(alone(nodes.ObjectExpression((pair,), start=0, end=0))).text == '({"__ag_left": a});\n'

    @pytest.mark.parametrize("text", sorted(HELPER_NAMES))
    def test_helpers_are_the_ones_of_the_table(self, text: str) -> None:
        assert generate(alone(nodes.HelperIdentifier(text, start=0, end=0))).text == f"{text};\n"

    @pytest.mark.parametrize("text", ["a", "__ag_other", "__ag_left()", ""])
    def test_other_names_are_no_helpers(self, text: str) -> None:
        assert refused(nodes.HelperIdentifier(text, start=0, end=0)) == "HelperIdentifier names no helper"

    def test_the_private_name_that_the_language_keeps(self) -> None:
        private = nodes.PrivateIdentifier("constructor", start=0, end=0)
        member = nodes.MemberExpression(name("a"), private, False, False, start=0, end=0)
        assert refused(member) == "#constructor is not a name"


class TestLiterals:
    @pytest.mark.parametrize("value", [-1.0, -0.0, math.nan, -math.inf, 1, True, "1"])
    def test_numbers_without_a_literal(self, value: Any) -> None:
        assert refused(nodes.NumericLiteral(value, start=0, end=0)) == f"{value!r} has no number literal"

    @pytest.mark.parametrize("digits", ["", "01", "-1", "1n", "1_0", "0x1", "٣", "1\n"])
    def test_digits_that_are_none(self, digits: str) -> None:
        assert refused(nodes.BigIntLiteral(digits, start=0, end=0)) == "a BigInt is not decimal digits"

    @pytest.mark.parametrize(
        "pattern",
        ["", "*", "*a", "/", "a/b", "[/", "[]/]", "a\\", "[\\", "a\nb", "a\u2028", "\\\n", "[\r]", "/evil()/"],
    )
    def test_patterns_that_would_end_elsewhere(self, pattern: str) -> None:
        assert (
            refused(nodes.RegExpLiteral(pattern, "", start=0, end=0))
            == "not the pattern of a regular expression literal"
        )

    @pytest.mark.parametrize("flags", ["x", "gg", "uv", "g ", "g\n", "G"])
    def test_flags_that_are_none(self, flags: str) -> None:
        assert "are not flags of a regular expression" in refused(nodes.RegExpLiteral("a", flags, start=0, end=0))

    @pytest.mark.parametrize("flags", ["u", "v"])
    def test_an_escaped_letter_that_would_become_another_escape(self, flags: str) -> None:
        assert (
            refused(nodes.RegExpLiteral("\\é", flags, start=0, end=0))
            == "a regular expression with the flag u or v escapes a letter"
        )

    @pytest.mark.parametrize(
        "raw", ["`", "a`b", "${", "a${b", "\\", "a\\\\\\", "é", "\\é", "a\r", "\x00", "\\\x00", "\\\u2028"]
    )
    def test_raw_texts_that_would_end_elsewhere_or_are_not_ascii(self, raw: str) -> None:
        assert not is_printable_raw(raw)
        element = nodes.TemplateElement(raw, None, start=0, end=0)
        quasi = nodes.TemplateLiteral((element,), (), start=0, end=0)
        tagged = nodes.TaggedTemplateExpression(name("a"), quasi, start=0, end=0)
        assert refused(tagged) == "the raw text of a tagged template is not plain ASCII template characters"

    @pytest.mark.parametrize(
        "raw", ["", "a", "\\`", "$", "$$", "\\${", "$\\{", "\\\\", "\n\t", "\\u", "{}", "\x01\x7f", "\\\x0b"]
    )
    def test_raw_texts_that_can_be_printed(self, raw: str) -> None:
        assert is_printable_raw(raw)

    def test_a_raw_text_of_another_value(self) -> None:
        element = nodes.TemplateElement("a", "b", start=0, end=0)
        quasi = nodes.TemplateLiteral((element,), (), start=0, end=0)
        tagged = nodes.TaggedTemplateExpression(name("a"), quasi, start=0, end=0)
        assert refused(tagged) == "the raw text of a tagged template is not that of its value"

    def test_a_template_without_a_value(self) -> None:
        element = nodes.TemplateElement("\\u", None, start=0, end=0)
        assert refused(nodes.TemplateLiteral((element,), (), start=0, end=0)) == "a template without a tag has no value"
        two = (nodes.TemplateElement("a", "a", start=0, end=0),) * 2
        assert "one text more" in refused(nodes.TemplateLiteral(two, (), start=0, end=0))


# A valid script, the kind of the one node of it to change, how, and the reason.
CHANGES: list[tuple[str, str, dict[str, Any], str]] = [
    ("a?.b", "MemberExpression", {"optional": False}, "ChainExpression holds no ?."),
    ("a.b", "MemberExpression", {"optional": True}, "MemberExpression is optional outside a chain"),
    ("a()", "CallExpression", {"optional": True}, "CallExpression is optional outside a chain"),
    ("import_.meta", "MemberExpression", {"property": string("a")}, "StringLiteral may not stand here"),
    (
        "a[b]",
        "MemberExpression",
        {"computed": False, "property": nodes.ThisExpression(start=0, end=0)},
        "ThisExpression may not stand here",
    ),
    (
        "function f() { new.target }",
        "MetaProperty",
        {"meta": name("import"), "property": name("meta")},
        "MetaProperty is not new.target",
    ),
    ("function f() { new.target }", "MetaProperty", {"property": name("evil")}, "MetaProperty is not new.target"),
    ("({ a })", "Property", {"key": name("b")}, "Identifier is not the name of its shorthand value"),
    (
        "({ a })",
        "Property",
        {"value": nodes.HelperIdentifier("__safe_callTool", start=0, end=0)},
        "HelperIdentifier may not stand here",
    ),
    ("({ a })", "Property", {"computed": True}, "Identifier is not the name of its shorthand value"),
    ("({ a })", "Property", {"method": True}, "Property is short for nothing"),
    ("({ a: b })", "Property", {"kind": "get"}, "Identifier may not stand here"),
    ("({ a: b })", "Property", {"method": True}, "Identifier may not stand here"),
    ("({ get a() {} })", "Property", {"method": True}, "Property is a method and an accessor"),
    ("({ get a() {} })", "Property", {"kind": "set"}, "Property is no setter"),
    ("({ set a(b) {} })", "Property", {"kind": "get"}, "Property is no getter"),
    ("({ a: function b() {} })", "Property", {"method": True}, "FunctionExpression has a name of its own"),
    ("({ a } = b)", "AssignmentProperty", {"key": name("b")}, "Identifier is not the name of its shorthand value"),
    (
        "class A { a() {} }",
        "MethodDefinition",
        {"kind": "constructor"},
        "MethodDefinition is a constructor in its name or its kind only",
    ),
    (
        "class A { constructor() {} }",
        "MethodDefinition",
        {"kind": "method"},
        "MethodDefinition is a constructor in its name or its kind only",
    ),
    (
        "class A { static constructor() {} }",
        "MethodDefinition",
        {"is_static": False},
        "MethodDefinition is a constructor in its name or its kind only",
    ),
    (
        "class A { static a() {} }",
        "MethodDefinition",
        {"key": name("prototype")},
        "MethodDefinition is a static member named prototype",
    ),
    (
        "class A { static a }",
        "PropertyDefinition",
        {"key": name("prototype")},
        "PropertyDefinition is a field named prototype",
    ),
    *(
        (
            f"class A {{ {prefix}a = 1 }}",
            "PropertyDefinition",
            {"key": key("constructor")},
            "PropertyDefinition is a field named constructor",
        )
        for prefix in ("", "static ")
        for key in (name, string)
    ),
    (
        "class A { constructor() {} }",
        "FunctionExpression",
        {"is_async": True},
        "MethodDefinition is async or a generator",
    ),
    ("class A { get a() {} }", "FunctionExpression", {"is_generator": True}, "MethodDefinition is no getter"),
    (
        "[a, ...b] = c",
        "ArrayPattern",
        {"elements": (nodes.RestElement(name("a"), start=0, end=0), name("b"))},
        "RestElement is not the last",
    ),
    (
        "({ ...a } = b)",
        "RestElement",
        {"argument": nodes.ArrayPattern((), start=0, end=0)},
        "ArrayPattern may not stand here",
    ),
    (
        "(a) => b",
        "ArrowFunctionExpression",
        {"params": (nodes.RestElement(name("a"), start=0, end=0), name("b"))},
        "RestElement is not the last",
    ),
    ("[a] = b", "AssignmentExpression", {"operator": "+="}, "ArrayPattern may not stand here"),
    ("(a, b)", "SequenceExpression", {"expressions": (name("a"),)}, "SequenceExpression needs two expressions"),
    ("function* f() { yield }", "YieldExpression", {"delegate": True}, "YieldExpression delegates to nothing"),
    (
        "class A { #a; b() { #a in c } }",
        "BinaryExpression",
        {"operator": "+"},
        "PrivateIdentifier is not an expression that may be printed",
    ),
    (
        "class A extends B { a() { super.b } }",
        "MemberExpression",
        {"property": nodes.PrivateIdentifier("b", start=0, end=0)},
        "MemberExpression is no use of super",
    ),
    ("let a = 1", "VariableDeclaration", {"declarations": ()}, "VariableDeclaration declares nothing"),
    ("const a = 1", "VariableDeclarator", {"init": None}, "VariableDeclarator needs a value"),
    ("let [a] = b", "VariableDeclarator", {"init": None}, "VariableDeclarator needs a value"),
    (
        "for (let a of b) ;",
        "VariableDeclarator",
        {"init": name("c")},
        "VariableDeclarator has a value in the head of a loop",
    ),
    (
        "for (let a in b) ;",
        "VariableDeclaration",
        {"declarations": ()},
        "VariableDeclaration declares more or less than one name in the head of a loop",
    ),
    ("if (a) var b;", "VariableDeclaration", {"kind": "let"}, "VariableDeclaration stands where no block is"),
    ("try {} finally {}", "TryStatement", {"finalizer": None}, "TryStatement neither catches nor ends in finally"),
    (
        "switch (a) { default: }",
        "SwitchStatement",
        {"cases": (nodes.SwitchCase(None, (), start=0, end=0),) * 2},
        "SwitchStatement has two defaults",
    ),
    ("a", "ExpressionStatement", {"directive": "use strict"}, "ExpressionStatement is a directive that is no string"),
    (
        "a: b",
        "LabeledStatement",
        {
            "body": nodes.FunctionDeclaration(
                name("a"), (), nodes.BlockStatement((), start=0, end=0), False, False, start=0, end=0
            )
        },
        "FunctionDeclaration may not stand here",
    ),
]


@pytest.mark.parametrize(("text", "kind", "changes", "reason"), CHANGES)
def test_fields_that_do_not_go_together(text: str, kind: str, changes: dict[str, Any], reason: str) -> None:
    root = program(text)
    assert generate(root).text
    (target,) = [node for node, _ in walk(root) if type(node) is NODE_TYPES[kind]]
    with pytest.raises(GenerateError) as caught:
        generate(replaced(root, target, nodes.replace(target, **changes)))
    assert str(caught.value) == reason


@pytest.mark.parametrize("text", ["debugger", "import('a')"])
def test_kinds_that_are_known_and_not_printed(text: str) -> None:
    with pytest.raises(GenerateError, match=r"may not be printed$|is not an expression that may be printed$"):
        generate(program(text))


def test_the_error_says_where() -> None:
    with pytest.raises(GenerateError) as caught:
        generate(program("a;\n debugger;"))
    assert caught.value.start == 4
