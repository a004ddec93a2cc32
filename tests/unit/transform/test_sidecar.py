"""What passes a helper with the sidecar on, and what is left as it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pyenclave.transform import CompiledScript

LARGE = "L" * 64
OLD = "const a = 1, b = 2, c = 3, o = {}, f = () => 1; "

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
    ("return a === b", "return __ag_refs.met ? __ag_refs.same(a, b) : a === b;"),
    ("return o.a !== o.b.c", "return __ag_refs.met ? !__ag_refs.same(o.a, o.b.c) : o.a !== o.b.c;"),
    ("return f() === a", "return __ag_refs.same(f(), a);"),
    ("return f() != a", "return !__ag_refs.equal(f(), a);"),
    ("return a == 1", "return __ag_refs.met ? __ag_refs.equal(a, 1) : a == 1;"),
    ("return a?.b === c", "return __ag_refs.same(a?.b, c);"),
    ("return typeof a", "return typeof a === \"object\" ? __ag_refs.typeOf(a) : typeof a;"),
    ("return typeof o.a", "return __ag_refs.met ? __ag_refs.typeOf(o.a) : typeof o.a;"),
    ("return typeof f()", "return __ag_refs.typeOf(f());"),
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
    ("let s = a; s += b", "let s = a; return s = __ag_refs.plus(s, b);"),
    ("return o.k += b", 'return __ag_refs.write(__ag_refs.read(o, "k"), b);'),
    ("return o[f()] += b", "return __ag_refs.write(__ag_refs.read(o, f()), b);"),
    ("return `x${a}y${b}`", 'return __ag_refs.text(__ag_refs.text("x", a, "y"), b, "");'),
    ("return a.join(b)", 'return __ag_refs.method(a, "join")(b);'),
]


def tail(body: Body, text: str, **policy: object) -> str:
    return body(OLD + text, sidecar_threshold=64, **policy).partition("f = () => 1; ")[2]


@pytest.mark.parametrize("text", SAME)
def test_what_can_be_no_reference_stays(body: Body, text: str) -> None:
    assert body(OLD + text, sidecar_threshold=64) == body(OLD + text)


@pytest.mark.parametrize(("text", "expected"), CHANGED)
def test_what_passes_a_helper(body: Body, text: str, expected: str) -> None:
    assert tail(body, text) == expected


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
