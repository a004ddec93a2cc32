"""What passes a helper with the sidecar on, and what is left as it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyenclave.transform import CompiledScript

LARGE = "L" * 64
OLD = "const [a, b, c, o, f] = [1, 2, 3, {}, () => 1]; "
ELEVEN = "f(a, a, a, a, a, a, a, a, a, a)"

Body = Callable[..., str]
Compiled = Callable[..., CompiledScript]

# Compiled under a threshold of 64 bytes.
SAME = [
    "return a === 1", "return a === 'short'", "return a == null", "return a == undefined", "return typeof 1",
    "return a < b", "return a + b", "return a += 'x'", "return `${a}`",
    "return !a && a - 1 === b", "switch (a) { case 'x': case 2: }", "switch (true) { case a: }", "return String(a, b)",
    "return o.parse(a)", "return 'x' in o", "return a === -b", "return JSON.stringify(a)",
]  # fmt: skip
CHANGED = [
    ("return a === b", "return __ag_met ? __ag_refs.same(a, b) : a === b;"),
    ("return o.a !== o.b.c", "return __ag_met ? !__ag_refs.same(o.a, o.b.c) : o.a !== o.b.c;"),
    ("return f() === a", "return __ag_met ? __ag_refs.same(f(), a) : f() === a;"),
    ("return f() != a", "return __ag_met ? !__ag_refs.equal(f(), a) : f() != a;"),
    ("return a[b - 1] === a[b]", "return __ag_met ? __ag_refs.same(a[b - 1], a[b]) : a[b - 1] === a[b];"),
    ("return f(await a) === a", "return __ag_refs.same(f(await a), a);"),
    ("return f(() => 1) === a", "return __ag_refs.same(f(() => 1), a);"),
    (f"return {ELEVEN} === b", f"return __ag_met ? __ag_refs.same({ELEVEN}, b) : {ELEVEN} === b;"),
    (f"return 1 + {ELEVEN} === b", f"return __ag_refs.same(1 + {ELEVEN}, b);"),
    ("return a == 1", "return __ag_met ? __ag_refs.equal(a, 1) : a == 1;"),
    ("return a?.b === c", "return __ag_met ? __ag_refs.same(a?.b, c) : a?.b === c;"),
    ("return typeof a", "return __ag_met ? __ag_refs.typeOf(a) : typeof a;"),
    ("return typeof Z", "return typeof Z === \"object\" ? __ag_refs.typeOf(Z) : typeof Z;"),
    ("return typeof o.a", "return __ag_met ? __ag_refs.typeOf(o.a) : typeof o.a;"),
    ("return typeof f()", "return __ag_met ? __ag_refs.typeOf(f()) : typeof f();"),
    ("switch (a) { case b: case 1: default: }",
     "switch (__ag_refs.canon(a)) { case __ag_refs.canon(b): case 1: default: }"),
    ("return String(a)", "return __ag_refs.string(String, a);"),
    ("return JSON.parse(a, f)", "return JSON.parse(__ag_refs.content(a), f);"),
    (f"return [{LARGE!r}, `{LARGE}`, {LARGE!r}]",
     "return [__ag_refs.literal(0), __ag_refs.literal(0), __ag_refs.literal(0)];"),
    (f"return {LARGE!r} + a + `{LARGE}${{a}}`", f'return "{LARGE}" + a + `{LARGE}${{a}}`;'),
    (f"return {{ [{LARGE!r}]: {LARGE!r} }}", f'return {{["{LARGE}"]: __ag_refs.literal(0)}};'),
]  # fmt: skip
COMPOSED = [
    ("return a + b", "return __ag_refs.plus(a, b);"),
    ("return 1 + 2", "return 1 + 2;"),
    ("let n = 0; n += 1; return n + 1", "let n = 0; n += 1; return n + 1;"),
    ("let s = a; s += b", "let s = a; return s = __ag_refs.plus(s, b);"),
    ("return o.k += b", 'return __ag_refs.write(__ag_refs.read(o, "k"), b);'),
    ("return o[f()] += b", "return __ag_refs.write(__ag_refs.read(o, f()), b);"),
    ("return `x${a}y${b}`", 'return __ag_refs.text(__ag_refs.text("x", a, "y"), b, "");'),
    ("return a.join(b)", 'return __ag_refs.method(a, "join")(b);'),
]
# What makes `x` a name that is compared as it is, and what does not.
PLAIN = [
    "const x = 1;", "let x;", "let x = 0; x += 2;", "let x = 0; x += a * 2; x++;", "let x = 'short'; x = null;",
    "let x = !a; x ||= {}; x = () => a;", "let x = 0; { let x = false; }", "let x; for (let x = 0; x < 9; x++) {}",
    "let x = 'short'; x -= a;", "const x = typeof a;", "var x = 1; var x = 2;",
]  # fmt: skip
NOT_PLAIN = [
    "const x = a;", "let x = 1; x = a;", "let x = 'short'; x += 1;", "let x = 0; x += 'short';", "let x = 0; x += a;",
    "let x = {}; x += 1;", "let x = typeof a; x += 1;", "let x = 1; [x] = a;", "let x = 1; ({ a: [x = 2] } = a);",
    "let x; for (x of a) {}", "let x = 0; for (const x of a) {}", "let x = 0; for ({ x } of a) {}", "let [x] = a;",
    "let x = 1; const g = (x) => x;", "let x = 1; const g = (x = 1) => x;", "let x = 1; try {} catch (x) {}",
    "let x = 1; function g(...x) {}", "const x = new f();", "let x; x ??= a;", "let x; x &&= a;",
    "let x = 1; () => { x = a; };", "const x = a + 1;", "var x = 1; { let x = a; }", f"const x = '{LARGE}';",
    "function x() {}",
]  # fmt: skip


def tail(body: Body, text: str, **policy: object) -> str:
    return body(OLD + text, sidecar_threshold=64, **policy).partition("() => 1]; ")[2]


@pytest.mark.parametrize("text", SAME)
def test_what_can_be_no_reference_stays(body: Body, text: str) -> None:
    assert body(OLD + text, sidecar_threshold=64) == body(OLD + text)


@pytest.mark.parametrize(("text", "expected"), CHANGED)
def test_what_passes_a_helper(body: Body, text: str, expected: str) -> None:
    assert tail(body, text) == expected


@pytest.mark.parametrize(
    ("written", "compared"),
    [(text, "return x === a;") for text in PLAIN]
    + [(text, "return __ag_met ? __ag_refs.same(x, a) : x === a;") for text in NOT_PLAIN],
)
def test_a_name_that_is_only_given_small_values_stays(body: Body, written: str, compared: str) -> None:
    script = body(f"{OLD}{written} return x === a", sidecar_threshold=64)
    assert script.endswith(compared)


@pytest.mark.parametrize(("text", "expected"), COMPOSED)
def test_composites_are_made_by_helpers(body: Body, text: str, expected: str) -> None:
    assert tail(body, text, sidecar_composites=True) == expected


def test_literals_are_numbered_in_their_order(compiled: Compiled) -> None:
    script = compiled(f"return ['{LARGE}', '{LARGE}b', '{LARGE}']", "javascript", sidecar_threshold=64)
    assert set(script.literals) == {LARGE, LARGE + "b"}
    assert len(script.literals) == 2


def test_without_sidecar_there_are_none(compiled: Compiled) -> None:
    assert compiled(f"return '{LARGE}'", "javascript").literals == ()


@pytest.mark.parametrize("name", ["__ag_refs", "__safe_key"])
def test_a_script_cannot_name_the_helpers(compiled: Compiled, name: str) -> None:
    with pytest.raises(AssertionError, match="RESERVED"):
        compiled(f"return {name}.met", "javascript", sidecar_threshold=64)
