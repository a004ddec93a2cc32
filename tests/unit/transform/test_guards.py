"""Where loop guards stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Body = Callable[..., str]

G = "if (!--__ag_left) { __ag_halt(__ag_left = 0 / 0); }"


@pytest.mark.parametrize(
    ("text", "body_"),
    [
        ("for (;;);", f"for (;;) {{ {G} ; }}"),
        ("for (let i = 0; i < 3; i++) Math.abs(i);", f"for (let i = 0; i < 3; i++) {{ {G} Math.abs(i); }}"),
        ("for (const k in {}) {}", f"for (const k in {{}}) {{ {G} }}"),
        ("for (const x of []) { x; }", f"for (const x of []) {{ {G} x; }}"),
        ("for await (const x of []) { x; }", f"for await (const x of []) {{ {G} x; }}"),
        ("while (1) break", f"while (1) {{ {G} break; }}"),
        ("do ; while (1)", f"do {{ {G} ; }} while (1);"),
        ("do { 1 } while (1)", f"do {{ {G} 1; }} while (1);"),
        ("for (;;) var x = 1", f"for (;;) {{ {G} var x = 1; }}"),
        # In every position of a statement.
        ("if (1) for (;;); else while (1);", f"if (1) {{ for (;;) {{ {G} ; }} }} else {{ while (1) {{ {G} ; }} }}"),
        ("for (;;) for (;;);", f"for (;;) {{ {G} for (;;) {{ {G} ; }} }}"),
        ("a: for (;;) { continue a }", f"a: for (;;) {{ {G} continue a; }}"),
        ("a: b: while (1) break a", f"a: b: while (1) {{ {G} break a; }}"),
        ("for (;;) a: for (;;) continue a", f"for (;;) {{ {G} a: for (;;) {{ {G} continue a; }} }}"),
        ("switch (1) { case 1: while (1); default: do ; while (1) }",
         f"switch (1) {{ case 1: while (1) {{ {G} ; }} default: do {{ {G} ; }} while (1); }}"),
        ("try { for (;;); } catch { for (;;); } finally { for (;;); }",
         f"try {{ for (;;) {{ {G} ; }} }} catch {{ for (;;) {{ {G} ; }} }} finally {{ for (;;) {{ {G} ; }} }}"),
        ("const f = () => { for (;;); }", f"const f = () => {{ for (;;) {{ {G} ; }} }};"),
        ("class A { static { while (1); } m() { while (1); } }",
         f"class A {{ static {{ while (1) {{ {G} ; }} }} m() {{ while (1) {{ {G} ; }} }} }}"),
        ("const a = {get b() { for (;;); }, c: function* () { for (;;) yield 1; }}",
         f"const a = {{get b() {{ for (;;) {{ {G} ; }} }}, c: function* () {{ for (;;) {{ {G} yield 1; }} }}}};"),
        ("for (const f = () => { for (;;); };;);", f"for (const f = () => {{ for (;;) {{ {G} ; }} }};;) {{ {G} ; }}"),
    ],
)  # fmt: skip
def test_a_guard_is_the_first_statement_of_every_loop(body: Body, text: str, body_: str) -> None:
    assert body(text) == body_


@pytest.mark.parametrize("preset", ["permissive", "javascript"])
def test_without_guards_loops_stay_as_they_are(body: Body, preset: str) -> None:
    assert body("while (1) { for (;;); }", preset, guards=False) == "while (1) { for (;;) { ; } }"


@pytest.mark.parametrize("preset", ["agentscript", "secure", "standard", "permissive", "javascript"])
def test_loops_are_guarded_in_every_preset_that_has_them(body: Body, preset: str) -> None:
    assert body("for (const x of []) x", preset) == f"for (const x of []) {{ {G} x; }}"


def test_functions_and_callbacks_get_no_guard(body: Body) -> None:
    assert body("[1].map((x) => x)") == "return [1].map((x) => x);"
