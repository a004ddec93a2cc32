"""Parsing: the language that is read, and what a script's author is told when it is not that."""

from __future__ import annotations

import dataclasses
import sys
from types import ModuleType

import pytest

from pyenclave.findings import Finding, Layer, Refusal, Severity
from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource
from pyenclave.source import Source, Span
from pyenclave.syntax import ParsedProgram, esprima_messages, nodes, parse, scope
from pyenclave.syntax.esprima_parser import BodyParser
from pyenclave.syntax.lift import LiftError
from pyenclave.syntax.scope import ScopeTree

# The package's `parse` is the function.
PARSE = sys.modules[ParsedProgram.__module__]


def parsed(text: str) -> ParsedProgram | Refusal:
    return parse(ScannedSource(Source(text), PRESCAN_LIMITS["javascript"]))


def accepted(text: str) -> nodes.Program:
    verdict = parsed(text)
    assert isinstance(verdict, ParsedProgram), verdict
    return verdict.root


def refused(text: str) -> Finding:
    verdict = parsed(text)
    assert isinstance(verdict, Refusal), f"accepted: {text}"
    assert len(verdict.findings) == 1
    finding = verdict.findings[0]
    assert verdict.layer is finding.layer
    assert finding.severity is Severity.ERROR
    return finding


def test_a_program_has_its_source_tree_names_and_warnings() -> None:
    source = Source("const x = y // \u200b")
    verdict = parse(ScannedSource(source, PRESCAN_LIMITS["javascript"], (15,)))
    assert isinstance(verdict, ParsedProgram)
    assert verdict.source is source
    assert isinstance(verdict.root, nodes.Program)
    assert isinstance(verdict.scopes, ScopeTree)
    assert [name.name for name in verdict.scopes.free] == ["y"]
    assert [(warning.code, warning.span) for warning in verdict.warnings] == [
        ("PRESCANNER_UNICODE_SUSPICIOUS", Span(15, 16))
    ]
    name = "root"
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(verdict, name, verdict.root)


# The text is the body of a strict async function.
BODY = [
    "",
    "// nothing",
    "return",
    "return 1; f()",
    "if (a) return b",
    "await a",
    "return await a",
    "for await (const a of b) c",
    "new.target",
    "async () => await a",
    "async function f() { return await a }",
    "async function* f() { for await (const a of b) yield await a }",
    "const await_ = 1, of = 2, get = 3, set = 4, async = 5, from = 6, as = 7, target = 8",
    "a.await; a.let; ({ await: 1, yield: 2, let: 3, static: 4, enum: 5, class: 6 })",
    "class A { await() {} yield() {} static static() {} get get() { return 1 } set set(v) {} }",
    "() => { 'use strict'; return this }",
    "import('m'); debugger",
    "var a; var a; function f() {} function f() {}",
    "{ function f() {} } try { a } catch { b }",
    "a ||= b; a &&= c; a ??= d; a **= e",
    "class A { #b; static #c() {} d(e) { return #b in e && this.#b } static { this.f = 1 } }",
    "`a${b}c${`d${e}`}`",
    "x = a / b / c; y = /[/]/u.test(z)",
    "let \\u0061b = 1; \\u{61}b",
    "const é = 1, 名前 = 2, 𝒳 = 3",
]


@pytest.mark.parametrize("text", BODY)
def test_the_body_of_a_strict_async_function(text: str) -> None:
    accepted(text)


def test_labels_loops_and_switches_know_their_targets() -> None:
    accepted("a: for (;;) { b: switch (c) { case 1: break b; case 2: continue a; default: break } }")


# Text with the place that is pointed at between « and »; the message.
REFUSED: list[tuple[str, str]] = [
    # Not JavaScript.
    ("const a = «;»", "unexpected ';'"),
    ("f(a «b»)", "unexpected name 'b'"),
    ("f(1 «2»)", "unexpected number '2'"),
    ("f(a «'b'»)", "unexpected string ''b''"),
    ("a «b»", "unexpected name 'b'"),
    ("f(1, {a: [1, 2«}»)", "unexpected '}'"),
    ("a «else» b", "unexpected keyword 'else'"),
    ("f(«»", "the script ends before it is complete"),
    ("a =«»", "the script ends before it is complete"),
    ("«@»a class B {}", "unexpected character '@'"),
    ("a = «\u201c»b\u201d", "unexpected character '\u201c'"),
    ("a«\u200b»b", "unexpected character '\\u{200b}'"),
    ("3«p»x", "unexpected character 'p' in the number"),
    ("«1e»", "the script ends in the middle of a number"),
    ("a\\«»", "the script ends in the middle of a name"),
    ("return «'»abc", "the string that starts here is not closed on its line"),
    ('a = «"»b\n"', "the string that starts here is not closed on its line"),
    ("a = `b ${c} d`; e = «`»", "the template that starts here is not closed"),
    ("a /* b */; «/»* c", "the comment that starts here is not closed"),
    ("a = «/b»", "the regular expression that starts here has no closing /"),
    ("a = «/(/»", "the regular expression is not valid: unterminated group"),
    ("a = «/b/gg»", "the regular expression is not valid: invalid or duplicate regular-expression flag"),
    ("'\\x«Z»Z'", "the escape \\x needs two hexadecimal digits"),
    ("'\\u{«110000}»'", "the escape is beyond the last character, \\u{10FFFF}"),
    ("«`\\u1`»", "the template holds an invalid escape"),
    # Not strict code.
    ("a = «010»", "numbers and escapes with a leading zero are not accepted: the script is strict"),
    ("a = «'\\07'»", "numbers and escapes with a leading zero are not accepted: the script is strict"),
    ("«with» (a) b", "the with statement is not accepted: the script is strict"),
    ("delete «a»", "delete cannot remove a variable"),
    ("«eval» = 1", "eval and arguments cannot be assigned to"),
    ("let «arguments»", "eval and arguments cannot be names"),
    ("(a, «a») => 1", "two parameters have the same name"),
    ("function f(a, «a») {}", "two parameters have the same name"),
    ("if (a) «function» f() {}", "a function declaration cannot stand alone as the body of a statement"),
    (
        "(a = 1) => { «'use strict'» }",
        "'use strict' cannot stand in a function with defaults, destructuring or rest parameters",
    ),
    # Reserved names.
    ("let «let» = 1", "let cannot be a variable's name"),
    ("var «yield»", "'yield' is a reserved word and cannot be a name"),
    ("«yield» = 1", "'yield' is a reserved word and cannot stand here"),
    ("let «static»", "'static' is a reserved word and cannot be a name"),
    ("«static» = 1", "'static' is a reserved word and cannot stand here"),
    ("«implements»: a", "'implements' is a reserved word and cannot stand here"),
    ("const {«public»} = a", "'public' is a reserved word and cannot be a name"),
    ("«enum» A {}", "'enum' is a reserved word and cannot stand here"),
    ("«l\\u0065t» a", "a keyword is written with an escape"),
    ("var «st\\u0061tic»", "a keyword is written with an escape"),
    # await and async.
    ("let «await»", "await is a reserved word and cannot be a name"),
    ("function «await»() {}", "await is a reserved word and cannot be a name"),
    ("function f() { var «await» }", "await is a reserved word and cannot be a name"),
    ("function f() { «await»: a }", "await is a reserved word and cannot be a label"),
    ("a.map(b => { «await» c(b) })", "await is used in a function that is not async"),
    ("a.map(b => «await» f(b))", "await is used in a function that is not async"),
    ("a.map(b => «await» new C)", "await is used in a function that is not async"),
    ("a.map(b => «await» this)", "await is used in a function that is not async"),
    ("function f() { return «await» 'a' }", "await is used in a function that is not async"),
    ("f(a) «await» b", "unexpected name 'await'"),
    ("f(a /* await */ «b»)", "unexpected name 'b'"),
    ("f(a.await «b»)", "unexpected name 'b'"),
    ("function f() { «await» (a) }", "await is used in a function that is not async"),
    ("() => { for «await» (a of b) c }", "await is used in a function that is not async"),
    ("class A { static { «await» } }", "await is used in a function that is not async"),
    ("async (a = «await 1») => a", "await cannot stand in the default value of a parameter"),
    # Early errors.
    ("let a; let «a»", "the name 'a' is declared twice"),
    ("let a; { var «a» }", "the name 'a' is declared twice"),
    ("for (const a of b) { var «a» }", "the name 'a' is declared twice"),
    ("try {} catch ([a, a«]») {}", "the name 'a' is declared twice"),
    ("const «a»", "a const declaration needs a value"),
    ("a: «a»: b", "the label 'a' is declared twice"),
    ("break «a»", "there is no label 'a' around this statement"),
    ("a: { «continue a» }", "the label 'a' that continue names is not that of a loop around it"),
    ("a: { () => { break «a» } }", "there is no label 'a' around this statement"),
    ("«break»", "break is used outside a loop or switch"),
    ("«continue»", "continue is used outside a loop"),
    ("a.«#b»", "the private name '#b' is not declared in a class around it"),
    ("class A { #b; «#b» }", "the private name '#b' is declared twice"),
    ("class A { constructor() {} «constructor»() {} }", "a class has one constructor at most"),
    ("class A { async «constructor»() {} }", "a class constructor cannot be async"),
    ("class A { a = «arguments» }", "arguments cannot be used in the value of a field or in a static block"),
    ("class A { static { «return» } }", "return is used outside a function"),
    ("«super».a", "super.name is used outside a method"),
    ("class A { a() { «super»() } }", "super() is used outside the constructor of a class with extends"),
    ("({ __proto__: a, «__proto__: b» })", "an object literal has one __proto__ at most"),
    ("«1» = a", "this cannot be assigned to"),
    ("a(«)» = 1", "this cannot be assigned to"),
    ("a?.«b» = 1", "this cannot be assigned to"),
    ("++«1»", "this cannot be assigned to"),
    ("a ?? b || «c»", "?? is mixed with || or && without parentheses"),
    ("-1 «**» 2", "unexpected '**'"),
    ("«throw»\na", "the line ends after throw"),
    ("try {«}»", "a try block has neither catch nor finally"),
    ("switch (a) { default: «default»: }", "a switch has one default at most"),
    # Goals and extensions that are not accepted.
    ("«using a» = b", "using declarations are not accepted"),
    ("await «using a» = b", "using declarations are not accepted"),
    ("for («using a» of b) c", "using declarations are not accepted"),
    ("{ for (await «using a» of b) c }", "using declarations are not accepted"),
    ("«import.source»('a')", "import.source is not accepted: the script is no module"),
    ("«import.defer»('a')", "import.defer is not accepted: the script is no module"),
    (
        "«import» a from 'b' with { type: 'json' }",
        "import and export declarations are not accepted: the script is no module",
    ),
    ("«export» * from 'b'", "import and export declarations are not accepted: the script is no module"),
    ("«import» a from 'b'", "import and export declarations are not accepted: the script is no module"),
    ("if (a) «import» 'b'", "import and export declarations are not accepted: the script is no module"),
    ("«export» default a", "import and export declarations are not accepted: the script is no module"),
    ("a = «import.meta».url", "import.meta is not accepted: the script is no module"),
    ("a «<!--» b", "HTML-like comments are not accepted"),
    ("a\n«-->» b", "HTML-like comments are not accepted"),
    ("/*\n*/ «-->» b", "HTML-like comments are not accepted"),
    ("«#!»/usr/bin/node\na", "a line that starts with #! is not accepted"),
    ("const a«:» number = 1", "unexpected ':'"),
    ("a «as» B", "unexpected name 'as'"),
    ("«<»div/>", "unexpected '<'"),
    ("«}» f(); {", "unexpected '}'"),
]


@pytest.mark.parametrize(("marked", "message"), REFUSED)
def test_a_refusal_with_its_message_and_place(marked: str, message: str) -> None:
    start, end = marked.index("«"), marked.index("»") - 1
    finding = refused(marked.replace("«", "").replace("»", ""))
    assert finding.message == message
    assert (finding.code, finding.layer, finding.span) == ("PARSE_ERROR", Layer.PARSE, Span(start, end))


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("f({\n  a: [1,\n", "The '[' of line 2 is not closed."),
        ("`${a", "The '${' of line 1 is not closed."),
        ("a.map(b => { await c })", esprima_messages.AWAIT_HINT),
        ("import a from 'b'", esprima_messages.MODULE_HINT),
        ("const a: number = 1", "If a type begins here, leave it out: TypeScript is not JavaScript."),
        ("interface A {}", "Types and other parts of TypeScript are not JavaScript: leave them out."),
        ("if (a) let b", "Put a declaration into a block: { … }. No name can be let."),
        ("a = \u201cb\u201d", "Write straight quotes: \" or '."),
        ("let a; let a", "Choose another name."),
        ("a and b", "Write &&."),
        ("elif a { b }", "Write else if."),
        ("if a == b { c }", "Parentheses belong round what follows: if (a) { … }."),
        ("# a", "A comment begins with //."),
        ("@a class B {}", "Decorators are not accepted: call the function with what it decorates."),
        ("type A = B", "Types and other parts of TypeScript are not JavaScript: leave them out."),
        ("f(a b)", "A comma, an operator or a semicolon may be missing before it."),
        ("if (a) const b = 1", "A declaration stands at the beginning of a statement, and in a block: { … }."),
        ("a +", "Finish or remove the last statement."),
        ("using a = b", esprima_messages.USING_HINT),
        (
            "{a: 1, b: 2}",
            "An object at the beginning of a statement stands in parentheses: ({ a: 1 }). "
            "If a type begins here, leave it out: TypeScript is not JavaScript.",
        ),
    ],
)
def test_a_hint_says_what_to_write_instead(text: str, hint: str) -> None:
    assert refused(text).hint == hint


def test_offsets_count_code_points() -> None:
    assert refused("'\U0001f600'; let a; let a").span == Span(16, 17)


def test_what_a_message_quotes_is_short_and_printable() -> None:
    assert refused("f(a " + "b" * 1_000 + ")").message == "unexpected name '" + "b" * 40 + "…'"
    assert refused("a \x1b").message == "unexpected character '\\u{1b}'"


@pytest.mark.parametrize("text", ["a\n<!b", "a-- > b", "a --> b", "a<! --b", "'<!--'", "`\n-->`", "/<!--/", "// <!--"])
def test_what_only_looks_like_an_html_comment(text: str) -> None:
    accepted(text)


@pytest.mark.parametrize("error", [AssertionError(), IndexError("x"), TypeError(), ValueError(), KeyError("x")])
def test_whatever_the_parser_trips_over_is_a_refusal(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def parse_body(self: BodyParser) -> None:
        self.nextToken()
        raise error

    monkeypatch.setattr(BodyParser, "parse_body", parse_body)
    finding = refused("abc def")
    assert (finding.code, finding.layer, finding.span) == ("PARSE_ERROR", Layer.PARSE, Span(4, 4))
    assert finding.message == f"the parser esprima-fork cannot read the script from here ({type(error).__name__})"


def test_an_error_in_the_first_token_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: BodyParser, text: str, nesting_depth: int) -> None:
        raise AssertionError

    monkeypatch.setattr(BodyParser, "__init__", broken)
    assert refused("a").span == Span(0, 0)


@pytest.mark.parametrize("error", [RecursionError(), MemoryError()])
def test_a_machine_at_its_end_is_our_own_defect(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def parse_body(self: BodyParser) -> None:
        raise error

    monkeypatch.setattr(BodyParser, "parse_body", parse_body)
    finding = refused("a")
    assert (finding.code, finding.layer, finding.span) == ("INTERNAL_ERROR", Layer.PARSE, None)


def test_a_tree_outside_the_table_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    def lift(tree: object) -> None:
        raise LiftError("JSXElement cannot stand here", 2, 5)

    monkeypatch.setattr(PARSE, "lift", lift)
    finding = refused("a = b")
    assert (finding.code, finding.message, finding.span) == ("PARSE_ERROR", "JSXElement cannot stand here", Span(2, 5))


@pytest.mark.parametrize(("module", "stage"), [(PARSE, "lift"), (scope, "analyse")])
def test_an_error_of_our_own_refuses_the_script(
    module: ModuleType, stage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(tree: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(module, stage, broken)
    finding = refused("a")
    assert (finding.code, finding.layer) == ("INTERNAL_ERROR", Layer.PARSE)
    assert finding.message == "pyenclave failed to parse the script (ZeroDivisionError)"
