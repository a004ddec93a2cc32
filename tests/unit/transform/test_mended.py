"""The text that stands where the engine would get the author's wrong, and what is left as it is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from pyenclave.transform import CompiledScript

Body = Callable[..., str]


@pytest.mark.parametrize(
    ("text", "body_"),
    [
        (
            "for (let i = 0; i < 1; i++) { (() => i); continue; }",
            "for (let i = 0; i < 1; i++) { $1: { () => i; break $1; } }",
        ),
        (
            "let $1; for (let i = 0; i; i++) if (() => i) continue",
            "let $1; for (let i = 0; i; i++) { $2: { if (() => i) { break $2; } } }",
        ),
        ("a: b: for (;;) { continue a; }", "a: b: for (;;) { continue b; }"),
        (
            "const f = (a, b = () => a) => a = 1",
            "const f = ($1, $2 = void 0) => { let {0: a, 1: b = () => a} = [$1, $2]; { return a = 1; } };",
        ),
        (
            "function f({a}, b = a++, ...c) { a }",
            "function f($1, $2 = void 0, ...$3) { let {0: {a}, 1: b = a++, 2: c} = [$1, $2, $3]; { a; } }",
        ),
        ("const s = 1; ({...s})", "const s = 1; return {...__safe_spread(s)};"),
        ("const s = 1; ({...(s || {})})", "const s = 1; return {...__safe_spread(s || {})};"),
        (
            "for (const n of []) try { const x = n; (() => x) } catch {}",
            "for (const n of []) { try { let $1; $2: { let x; try { x = n; () => x; } catch ($3) { $1 = [$3]; "
            "break $2; } } if ($1) { throw $1[0]; } } catch { } }",
        ),
        (
            "while (0) try { for (const x of []) (() => x) } catch {}",
            "while (0) { try { for (const $1 of []) { let $2; $3: { let x; try { x = $1; () => x; } catch ($4) "
            "{ $2 = [$4]; break $3; } } if ($2) { throw $2[0]; } } } catch { } }",
        ),
        (
            "while (0) try { a: for (let x = 0;;) (() => x) } catch {}",
            "while (0) { try { { let $1; a: for (let x = 0;;) { try { () => x; } catch ($2) { $1 = [$2]; break; } } "
            "if ($1) { throw $1[0]; } } } catch { } }",
        ),
    ],
)
def test_it_is_said_in_another_way(body: Body, text: str, body_: str) -> None:
    assert body(text, guards=False).replace("{}", "{ }") == body_.replace("{}", "{ }")


@pytest.mark.parametrize(
    "text",
    [
        "for (let i = 0; i < 1; i++) { i; continue; }",
        "for (const i of [1]) { (() => i); continue; }",
        "for (var i = 0; i; i++) { (() => i); continue; }",
        "for (let i = 0; i; i++) { for (;;) { (() => i); continue; } }",
        "a: for (;;) { continue a; }",
        "a: b: for (;;) { break a; continue b; }",
        "const f = (a, b = () => a) => a;",
        "const f = (a, b = (a) => 1) => a + b;",
        "const f = (a, b = 1) => a = b;",
        "function* f(a, b = () => a) { yield a; }",
        "const s = {...[1], ...{ a: 1 }, ...null, ...(1 && {})};",
        "[...f]; function f() {}",
        "try { const x = 1; (() => x); } catch {}",
        "for (;;) { const x = 1; (() => x); }",
        "for (;;) { try { const x = 1; x; } catch {} }",
        "for (;;) { try { (() => 1); } catch { const x = 1; (() => x); } }",
        "for (;;) { (() => { try { const x = 1; (() => x); } catch {} }); }",
        "for (;;) { try { x; const x = (() => x); } catch {} }",
        "for (;;) { try { const x = (() => x); x = 1; } catch {} }",
    ],
)
def test_what_the_engine_gets_right_is_left_alone(body: Body, text: str) -> None:
    shown = body(text, guards=False)
    assert "$" not in shown and "__safe" not in shown
    assert shown.count("continue") == text.count("continue")


def test_looking_for_it_takes_as_many_steps_whatever_is_nested(compiled: Callable[..., CompiledScript]) -> None:
    def steps(depth: int) -> int:
        """Calls of functions, of Python's and of C's, while a text of this depth is compiled."""
        opening = "for (;;) { try { { let x = 1, y = 2; "
        text = "const g = 1;" + opening * depth + "g; x;\n" * 300 + "} } catch { (() => y) } }" * depth
        count = 0

        def called(_frame: FrameType, event: str, _argument: object) -> None:
            nonlocal count
            count += event in ("call", "c_call")

        sys.setprofile(called)
        compiled("const y = 1;" + text, validate=False)
        sys.setprofile(None)
        return count

    shallow, deep, twice_as_deep = steps(1), steps(20), steps(40)
    # Each level costs what it costs itself, and nothing for what stands inside it.
    assert twice_as_deep - deep < 1.2 * (deep - shallow) * 20 / 19
