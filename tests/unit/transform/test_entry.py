"""The wrapper and the program's value."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyenclave.transform import CompiledScript

Body = Callable[..., str]
Compile = Callable[..., CompiledScript]


def test_the_whole_text_is_one_expression_with_the_authors_statements_inside(compiled: Compile) -> None:
    assert compiled("let x = 1;\nx + 1").text == (
        "(function (__ag_left, __ag_halt, __safe_callTool, __safe_parallel, __safe_key, __safe_spread, __ag_refs) {\n"
        '"use strict";\n'
        "return [async function __ag_main() {\n"
        "let x = 1;\n"
        "return x + 1;\n"
        "}, function () {\n"
        "return __ag_left;\n"
        "}];\n"
        "});\n"
    )


@pytest.mark.parametrize(
    ("text", "body_"),
    [
        ("", ""),
        (";;", "; ;"),
        ("1", "return 1;"),
        ("1;;;", "return 1;"),
        ("1; let a;", "1; let a;"),
        ("let a = 1; a", "let a = 1; return a;"),
        ("await callTool('x')", 'return await __safe_callTool("x");'),
        ("({a: 1})", "return {a: 1};"),
        ("1, 2", "return 1, 2;"),
        ("if (x()) 1; function x() {}", "if (x()) { 1; } function x() {}"),
        ("return 1; 2", "return 1; 2;"),
        ("if (Math) { return 1 } 2", "if (Math) { return 1; } 2;"),
        ("if (Math); else return 1; 2", "if (Math) { ; } else { return 1; } 2;"),
        ("switch (1) { case 1: return 1 } 2", "switch (1) { case 1: return 1; } 2;"),
        ("try { return 1 } catch {} 2", "try { return 1; } catch {} 2;"),
        ("try { } catch { return 1 } 2", "try {} catch { return 1; } 2;"),
        ("try { } finally { return 1 } 2", "try {} finally { return 1; } 2;"),
        ("a: { b: { return 1 } } 2", "a: { b: { return 1; } } 2;"),
        # What returns in a function does not return from the program.
        ("const f = () => { return 1 }; f()", "const f = () => { return 1; }; return f();"),
        ("function f() { return 1 } f()", "function f() { return 1; } return f();"),
        ("class A { m() { return 1 } static { (() => { return 1 })() } } A", None),
        ("({ get a() { return 1 } })", "return {get a() { return 1; }};"),
    ],
)
def test_the_last_expression_is_the_value_unless_the_program_returns(body: Body, text: str, body_: str | None) -> None:
    if body_ is None:
        assert body(text).endswith("return A;")
    else:
        assert body(text) == body_


@pytest.mark.parametrize("loop", ["for (;;) %s", "for (const a of []) %s", "for (const a in {}) %s", "while (1) %s"])
def test_a_return_in_a_loop_is_one_of_the_program(body: Body, loop: str) -> None:
    assert body(loop % "return 1" + "; 2", guards=False).endswith("{ return 1; } 2;")
    assert body(loop % "break" + "; 2", guards=False).endswith("{ break; } return 2;")


def test_a_return_in_do_while_and_for_await_counts_too(body: Body) -> None:
    assert body("do { return 1 } while (1); 2", guards=False) == "do { return 1; } while (1); 2;"
    assert body("for await (const a of []) return 1; 2", guards=False).endswith("return 1; } 2;")


@pytest.mark.parametrize(
    ("text", "body_"),
    [
        ("'use strict'; 1", "return 1;"),
        ("'use strict'", 'return "use strict";'),
        ("'hello'", 'return "hello";'),
        ("'hello';;", 'return "hello";'),
        ("'a'; 'b'", 'return "b";'),
        ("'a'; let b", "let b;"),
        ("'use strict'; return 1; 'no directive'", 'return 1; ("no directive");'),
        ("function f() { 'use strict'; return 1 } f()", 'function f() { "use strict"; return 1; } return f();'),
    ],
)
def test_directives_say_nothing_but_one_in_last_place_is_a_value(body: Body, text: str, body_: str) -> None:
    assert body(text) == body_


@pytest.mark.parametrize(
    ("text", "body_"),
    [
        ("async function __ag_main() { return 1 }", "return 1;"),
        ("async function __ag_main() { 'use strict'; let a = 1; a }", "let a = 1; return a;"),
        ("async function __ag_main() {}", ""),
    ],
)
@pytest.mark.parametrize("validate", [True, False])
def test_a_lone_main_is_taken_as_the_program(body: Body, text: str, body_: str, validate: bool) -> None:
    assert body(text, "agentscript", validate=validate) == body_
    assert body(text, validate=validate) == body_
