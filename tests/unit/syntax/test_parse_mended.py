"""Faults of Esprima that `esprima_parser` and `esprima_scanner` mend; each is first shown to be still there.

When a test that shows a fault fails, the release has mended it, and the correction can go.
"""

from __future__ import annotations

import pytest
from esprima.error_handler import Error
from esprima.esprima import parseScript

from pyenclave.findings import Finding, Refusal
from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource
from pyenclave.source import Source, Span
from pyenclave.syntax import ParsedProgram, nodes, parse


def parsed(text: str) -> ParsedProgram | Refusal:
    return parse(ScannedSource(Source(text), PRESCAN_LIMITS["javascript"]))


def tree(text: str) -> nodes.Program:
    verdict = parsed(text)
    assert isinstance(verdict, ParsedProgram), verdict
    return verdict.root


def refused(text: str) -> Finding:
    verdict = parsed(text)
    assert isinstance(verdict, Refusal), f"accepted: {text}"
    return verdict.findings[0]


def unmended(text: str) -> str:
    """The kinds of the statements that Esprima alone sees in the text, or the name of its error."""
    try:
        program = parseScript(f"async function* body() {{\n{text}\n}}")
    except (Error, AssertionError) as error:
        return type(error).__name__
    return " ".join(statement.type for statement in program.body[0].body.body)


# A newline after `return` ends it, whatever follows (ECMA-262 sec-rules-of-automatic-semicolon-insertion).
@pytest.mark.parametrize("value", ["'a'", '"a"', "`a`", "`a${b}c`", "'a\\\nb'"])
def test_return_before_a_newline_and_a_text(value: str) -> None:
    assert unmended(f"return\n{value}") == "ReturnStatement"
    assert nodes.same(tree(f"return\n{value}"), tree(f"return; {value}"))


# A newline inside a template or a continued string is not one before it.
@pytest.mark.parametrize("value", ["`a\nb`", "`a\n${b}\nc`", "'a\\\nb'"])
def test_throw_of_a_text_over_several_lines(value: str) -> None:
    assert unmended(f"throw {value}") == "Error"
    assert nodes.same(tree(f"throw {value}"), tree(f"throw ({value})"))
    assert refused(f"throw\n{value}").message == "the line ends after throw"


@pytest.mark.parametrize("value", ["`a\nb`", "'a\\\nb'"])
def test_yield_of_a_text_over_several_lines(value: str) -> None:
    assert unmended(f"yield {value}") == "ExpressionStatement ExpressionStatement"
    mended = tree(f"function* f() {{ yield {value} }}")
    assert nodes.same(mended, tree(f"function* f() {{ yield ({value}) }}"))
    assert nodes.same(tree(f"function* f() {{ yield\n{value} }}"), tree(f"function* f() {{ yield; {value} }}"))


@pytest.mark.parametrize("keyword", ["break", "continue"])
def test_a_text_over_several_lines_beside_a_jump(keyword: str) -> None:
    assert unmended(f"for (;;) {{ {keyword} `a\nb` }}") == "ForStatement"
    assert refused(f"for (;;) {{ {keyword} `a\nb` }}").message == "unexpected template '`a\\u{a}b`'"
    assert nodes.same(tree(f"for (;;) {{ {keyword}\n`a` }}"), tree(f"for (;;) {{ {keyword}; `a` }}"))


def test_two_statements_on_the_line_where_a_text_ends() -> None:
    assert unmended("a = b\nc = `d\ne` `f\ng`\nh") == "ExpressionStatement ExpressionStatement ExpressionStatement"
    assert unmended("a `b\nc`; d 'e\\\nf'") == "ExpressionStatement ExpressionStatement ExpressionStatement"
    assert refused("a `b\nc`; d 'e\\\nf'").message == "unexpected string ''e\\u{5c}\\u{a}f''".replace("\\u{5c}", "\\")


def test_an_increment_after_a_text_over_several_lines() -> None:
    assert nodes.same(tree("a = b`c\nd`\n++e"), tree("a = b`c\nd`; ++e"))
    assert refused("`c\nd`++").message == "this cannot be assigned to"


# A name after `get` makes an accessor, whatever the line (sec-method-definitions).
@pytest.mark.parametrize("name", ["x", "'x'", "1", "[x]", "#x", "if", "true", "static", "get"])
def test_accessors_of_a_class_over_two_lines(name: str) -> None:
    assert unmended(f"class A {{ get\n{name}() {{ return 1 }} }}") == "ClassDeclaration"
    assert nodes.same(tree(f"class A {{ get\n{name}() {{ }} }}"), tree(f"class A {{ get {name}() {{ }} }}"))
    assert nodes.same(
        tree(f"class A {{ static set\n{name}(v) {{}} }}"), tree(f"class A {{ static set {name}(v) {{}} }}")
    )


def test_fields_and_methods_named_like_accessors() -> None:
    assert nodes.same(tree("class A { get\n*x() {} }"), tree("class A { get; *x() {} }"))
    assert nodes.same(tree("class A { get\n= 1\nset\n}"), tree("class A { get = 1; set; }"))
    assert nodes.same(tree("class A { get\n() {} static\nset() {} }"), tree("class A { get() {} static set() {} }"))
    assert refused("class A { get\nx }").span == Span(16, 17)
    assert refused("class A { get *x() {} }").span == Span(14, 15)


def test_an_async_method_named_by_a_text_over_two_lines() -> None:
    # Esprima alone: a field named async, and a method.
    assert unmended("class A { async 'a\\\nb'() {} }") == "ClassDeclaration"
    assert nodes.same(tree("class A { async 'a\\\nb'() {} }"), tree("class A { async 'ab'() {} }"))


# Parentheses that only the parameters of an arrow function may have.
@pytest.mark.parametrize("text", ["new (a,)", "typeof (a,)", "(a,)(b)", "(a,).b", "a + (b,)"])
def test_a_list_of_parameters_without_an_arrow(text: str) -> None:
    assert unmended(text) == "ExpressionStatement"
    finding = refused(text)
    place = text.index(")")
    assert (finding.message, finding.span) == ("unexpected ')'", Span(place, place + 1))


def test_a_list_of_parameters_with_an_arrow() -> None:
    assert nodes.same(tree("(a,) => b; (a, b,) => c"), tree("(a) => b; (a, b) => c"))


# `${}` holds no expression.
def test_an_empty_substitution() -> None:
    assert unmended("`${}`") == "AssertionError"
    finding = refused("`a${}b`")
    assert (finding.code, finding.message) == ("PARSE_ERROR", "${} in a template holds no expression")
    assert finding.span == Span(4, 7)
    assert refused("`${a +}`").message == "the expression in the ${…} of a template is not complete"


# No semicolon is inserted in the head of a for loop.
@pytest.mark.parametrize("text", ["for (let a = 0\nb; c) d", "for (const a = 0\n;\nb\n) c", "for (let a\nof; b; c) d"])
def test_a_newline_in_the_head_of_a_for_loop(text: str) -> None:
    assert unmended(text) in ("ForStatement", "Error")
    assert isinstance(parsed(text), Refusal)


def test_a_missing_semicolon_in_the_head_of_a_for_loop() -> None:
    assert unmended("for (let a = 0\nb < 1; c) d") == "ForStatement"
    finding = refused("for (let a = 0\nb < 1; c) d")
    assert (finding.message, finding.span) == ("unexpected name 'b'", Span(15, 16))


def test_the_heads_of_loops_stay_what_they_are() -> None:
    tree("for (let a = 0, b; a < b; a++) ; for (let a\n; ;) ; for (const a\nof b) ; for (let a\nin b) ;")
    assert isinstance(parsed("for (let a, b of c) d"), Refusal)
    assert isinstance(parsed("for (let a = 1 of c) d"), Refusal)


# Positions: with an inserted semicolon Esprima lets a statement reach to the next token.
def test_a_statement_without_semicolon_ends_where_it_ends() -> None:
    assert [(node.start, node.end) for node in tree("a  // b\n\nreturn  // c\n").body] == [(0, 1), (9, 15)]


# In brackets `in` is an operator, also those of a pattern (ECMA-262 sec-for-statement, the parameter In).
@pytest.mark.parametrize("target", ["[a = {} in b]", "{a = {} in b}", "{[{} in b]: a}", "{c: [a = {} in b]}"])
@pytest.mark.parametrize("word", ["var", "let", "const"])
@pytest.mark.parametrize("rest", ["of d", "in d", "= d;;"])
def test_in_inside_a_pattern_declared_by_a_for_loop(word: str, target: str, rest: str) -> None:
    assert unmended(f"for ({word} {target} {rest});") == "Error"
    bracketed = target.replace("{} in b", "({} in b)")
    assert nodes.same(tree(f"for ({word} {target} {rest});"), tree(f"for ({word} {bracketed} {rest});"))


def test_in_behind_a_pattern_is_still_that_of_the_loop() -> None:
    assert isinstance(tree("for (let [a] in b);").body[0], nodes.ForInStatement)
    assert refused("for (let {a} = () => b in c;;);").message == "unexpected keyword 'in'"


# Only names and properties may stand in parentheses inside a pattern (sec-destructuring-assignment).
@pytest.mark.parametrize("inner", ["[a]", "{a}", "a = 1", "[a] = b", "{a} = b"])
@pytest.mark.parametrize("outer", ["[(%s)] = c", "({ d: (%s) } = c)", "[{ d: [(%s)] }] = c", "for ([(%s)] of c);"])
def test_a_pattern_in_parentheses_inside_a_pattern(outer: str, inner: str) -> None:
    text = outer % inner
    assert unmended(text) in ("ExpressionStatement", "ForOfStatement")
    start = text.index(f"({inner})") + 1
    finding = refused(text)
    assert finding.message == "a part of a pattern or list of parameters stands in parentheses"
    assert finding.span == Span(start, start + len(inner))
    assert isinstance(parsed(outer.replace("(%s)", "%s") % inner), ParsedProgram)


def test_rest_in_parentheses() -> None:
    assert unmended("[...([a])] = b") == "ExpressionStatement"
    assert refused("[...([a])] = b").span == Span(5, 8)


@pytest.mark.parametrize(
    "text", ["[(a)] = b", "[(a.b)] = c", "[(a) = 1] = b", "({ a: (b) } = c)", "({ ...(a.b) } = c)"]
)
def test_a_name_or_property_in_parentheses_inside_a_pattern(text: str) -> None:
    assert nodes.same(tree(text), tree(text[:1] + text[1:].replace("(", " ", 1).replace(")", " ", 1)))


# What stands behind `async` may be arguments or parameters; Esprima holds it to the rules of arguments only.
@pytest.mark.parametrize(
    ("marked", "message"),
    [
        ("async («a») => b", None),
        ("async ((«a»)) => b", "a part of a pattern or list of parameters stands in parentheses"),
        ("async (((«a»))) => b", "a part of a pattern or list of parameters stands in parentheses"),
        ("async (c, («a»)) => b", "a part of a pattern or list of parameters stands in parentheses"),
        ("async ([(«a»)]) => b", "a part of a pattern or list of parameters stands in parentheses"),
        ("async ({ c: («a») }) => b", "a part of a pattern or list of parameters stands in parentheses"),
        ("async ([...(«a»)]) => b", "a part of a pattern or list of parameters stands in parentheses"),
        ("async ({ ...(«a») }) => b", "a part of a pattern or list of parameters stands in parentheses"),
        ("async ({ c = 1, d: [(«a»)] = e }) => b", "a part of a pattern or list of parameters stands in parentheses"),
        ("async («a += 1») => b", "this cannot be assigned to"),
        ("async («a ??= 1») => b", "this cannot be assigned to"),
        ("async ({ «a» }) => b", None),
    ],
)
def test_parameters_of_an_async_arrow_function(marked: str, message: str | None) -> None:
    start, end = marked.index("«"), marked.index("»") - 1
    text = marked.replace("«", "").replace("»", "")
    assert unmended(text) == "ExpressionStatement"
    if message is None:
        assert isinstance(parsed(text), ParsedProgram)
    else:
        finding = refused(text)
        assert (finding.message, finding.span) == (message, Span(start, end))


@pytest.mark.parametrize(
    "text", ["async({ a = 1 })", "f(async({ a = 1 }))", "async({ a: { a = 1 } }).b", "async({ a = 1 }, b)"]
)
def test_a_default_in_an_object_literal_that_is_an_argument_of_async(text: str) -> None:
    assert unmended(text) == "ExpressionStatement"
    place = text.index("=")
    finding = refused(text)
    assert (finding.message, finding.span) == ("unexpected '='", Span(place, place + 1))


def test_a_default_in_a_parameter_of_an_async_arrow_function() -> None:
    assert nodes.same(
        tree("async ({ a = 1 }, { b = async({}) }) => c"), tree("(async ({ a = 1 }, { b = async({}) }) => c)")
    )
    assert refused("async ({ a = async({ b = 1 }) }) => c").span == Span(23, 24)


# A private name alone is an operand of `in` and nothing else (sec-relational-operators).
@pytest.mark.parametrize("use", ["this[«#b»]", "this?.[«#b»]", "(«#b») in this", "((«#b»)) in this"])
def test_a_private_name_in_brackets(use: str) -> None:
    text = f"class A {{ #b; m() {{ {use} }} }}"
    assert unmended(text.replace("«", "").replace("»", "")) == "ClassDeclaration"
    finding = refused(text.replace("«", "").replace("»", ""))
    assert finding.message == "a private name stands alone"
    assert finding.span == Span(text.index("«"), text.index("»") - 1)


def test_a_private_name_where_it_may_stand() -> None:
    tree("class A { #b; m() { return #b in this && this.#b && this?.#b[#b in this] } }")


# Written with an escape, `get` is no keyword but the name of a field, which the newline ends.
@pytest.mark.parametrize("word", ["get", "set"])
def test_an_accessor_that_is_none(word: str) -> None:
    escaped = f"\\u{ord(word[0]):04x}{word[1:]}"
    assert nodes.same(tree(f"class A {{ {escaped}\na() {{}} }}"), tree(f"class A {{ {word}; a() {{}} }}"))
    assert isinstance(parsed(f"class A {{ {escaped} a() {{}} }}"), Refusal)
