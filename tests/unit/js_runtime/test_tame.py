"""What syntax reaches is harmless: no code from text, no view of the stack, no clock but Date, randomness of ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

MAKERS = ["() => 0", "async () => 0", "function* () {}", "async function* () {}", "class {}", "callTool", "[].map"]


@pytest.mark.parametrize("maker", MAKERS)
@pytest.mark.parametrize(
    "use", ["f.constructor('return 1')", "new f.constructor('return 1')", "class extends f.constructor {}"]
)
def test_no_code_is_made_from_text(run: Callable[..., Any], maker: str, use: str) -> None:
    outcome = run(f"const f = ({maker}); return typeof ({use});")
    assert outcome.error["name"] == "TypeError"


def test_in_a_naive_realm_it_is(naive: Callable[[str], Any]) -> None:
    assert naive("{ return (async () => 0).constructor('return 41 + 1')(); }") == 42


def test_the_inert_constructors_say_what_a_function_is(run: Callable[..., Any]) -> None:
    body = """const kinds = [() => 0, async () => 0, function* () {}, async function* () {}];
    return kinds.map((f) => [f.constructor.name, f instanceof f.constructor, f.constructor.length]);"""
    names = ["Function", "AsyncFunction", "GeneratorFunction", "AsyncGeneratorFunction"]
    assert run(body).value == [[name, True, 0] for name in names]


@pytest.mark.parametrize("name", ["eval('1')", "Function('1')", "(0, eval)('1')", "globalThis.eval('1')"])
def test_eval_is_gone(run: Callable[..., Any], name: str) -> None:
    assert run(f"return {name};").error["name"] in ("ReferenceError", "TypeError")


STACK_TRICK = """
    let seen = [];
    Error.prepareStackTrace = (error, sites) => { seen = sites.map((site) => site.getFunction().name); };
    let ran = false;
    Error.stackTraceLimit = { valueOf() { ran = true; return 10; } };
    (function secret() { return new Error("m").stack; })();
    return [seen.includes("secret"), ran, typeof Error.captureStackTrace];"""


def test_a_script_sees_no_function_on_the_stack(run: Callable[..., Any]) -> None:
    assert run(STACK_TRICK).value == [False, False, "undefined"]


def test_in_a_naive_realm_it_does(naive: Callable[[str], Any]) -> None:
    assert naive(f"{{ {STACK_TRICK.replace('Error.stackTraceLimit = ', 'void ')} }}") == [True, False, "function"]
    trick = "let ran = 0; Error.stackTraceLimit = { valueOf() { ran = 1; return 1; } }; try { null.x; } catch {}"
    assert naive(f"{{ {trick} return ran; }}") == 1


# Each gives a DOMException, whose stack the engine makes a property of its own.
EXCEPTIONS = [
    "() => structuredClone(() => 0)",
    "() => atob('*')",
    "() => btoa('\\u0100')",
    "() => { try { atob('*'); } catch (e) { throw new e.constructor('m', 'n'); } }",
    "() => { try { atob('*'); } catch (e) { throw structuredClone(e); } }",
    "() => { try { atob('*'); } catch (e) { throw new (class X extends e.constructor {})('m'); } }",
]


@pytest.mark.parametrize("make", EXCEPTIONS)
@pytest.mark.parametrize("level", ["STRICT", "STANDARD"])
def test_the_stack_of_a_dom_exception_has_no_frame_of_the_prelude(
    run: Callable[..., Any], make: str, level: str
) -> None:
    body = f"try {{ ({make})(); }} catch (e) {{ return [e.stack, e.stack.split('\\n').length, `${{e}}`.length > 0]; }}"
    stack, _, printed = run(body, f"javascript/{level}").value
    assert printed
    assert "<main> (<input>:3:" in stack
    for line in stack.splitlines():
        assert int(line.partition("<input>:")[2].partition(":")[0]) <= 3, stack


def test_dom_exceptions_are_what_they_were(run: Callable[..., Any]) -> None:
    body = """let e; try { atob('*'); } catch (thrown) { e = thrown; }
    const Type = e.constructor, made = new Type('m', 'DataCloneError');
    class Own extends Type { get own() { return 1; } }
    const mine = new Own('o');
    let called; try { Type(); } catch (thrown) { called = thrown.name; }
    return [e instanceof Type, e instanceof Error, Type.name, Type.length, Type.DATA_CLONE_ERR, made.code, made.message,
      mine.own, mine instanceof Type, mine.name, called, atob(btoa('x'))];"""
    expected = [True, True, "DOMException", 0, 25, 25, "m", 1, True, "Error", "TypeError", "x"]
    assert run(body).value == expected


# The engine prints what a job throws while no host can be called: a call of the host from there ends the process.
THROWN_BY_A_FINALISER = """
    const registry = new FinalizationRegistry(() => { throw { toString() { callTool("t"); return "mine"; } }; });
    registry.register({}, 1);
    await null; await null;"""


@pytest.mark.parametrize("level", ["STRICT", "STANDARD"])
def test_what_a_finaliser_throws_ends_the_run_in_order(run: Callable[..., Any], level: str) -> None:
    outcome = run(THROWN_BY_A_FINALISER, f"javascript/{level}")
    assert outcome.error["name"] == "Error"
    assert outcome.thrown == {}
    assert outcome.calls == []


def test_finalisers_are_otherwise_what_they_were(run: Callable[..., Any]) -> None:
    body = """const held = [], type = FinalizationRegistry;
    class Own extends type { own() { return 1; } }
    const registry = new Own((value) => { held.push(value); });
    registry.register({}, 'a');
    await null; await null;
    const fails = [() => type(() => 0), () => new type(), () => new type(1)].map((act) => {
      try { act(); } catch (e) { return e.name; } });
    return [held, registry.own(), registry instanceof type, registry.constructor === Own, type.length, type.name,
      type.prototype.constructor === type, fails];"""
    assert run(body).value == [["a"], 1, True, True, 1, "FinalizationRegistry", True, ["TypeError"] * 3]


def test_positions_in_generated_code_are_not_told(run: Callable[..., Any]) -> None:
    assert run("return ['fileName', 'lineNumber', 'columnNumber'].map((key) => key in callTool);").value == [False] * 3


def test_random_numbers_depend_on_the_seed_alone(run: Callable[..., Any]) -> None:
    body = "return Array.from({ length: 5 }, Math.random);"
    first = run(body, seed=7).value
    assert run(body, seed=7).value == first
    assert run(body, "agentscript/STRICT", seed=7).value == first
    assert run(body, seed=8).value != first
    assert run(body, seed=7 + 2**32).value != first
    # Of sfc32 with the state (7, 0, 1, 1) after fifteen steps, computed apart from the prelude.
    assert first == pytest.approx(_sfc32(7, 5), abs=0)


def test_random_numbers_are_spread(run: Callable[..., Any]) -> None:
    body = """const buckets = new Array(16).fill(0); let least = 1, most = 0;
    for (let i = 0; i < 64000; i++) {
      const x = Math.random(); buckets[Math.floor(x * 16)]++; least = Math.min(least, x); most = Math.max(most, x);
    }
    return [buckets, least, most, Math.random() * 2 ** 53 % 1];"""
    buckets, least, most, rest = run(body).value
    # Chi-squared of 15 degrees of freedom is above 37.7 once in a thousand seeds; this seed is fixed.
    assert sum((count - 4_000) ** 2 / 4_000 for count in buckets) < 37.7
    assert 0 <= least < 0.001
    assert 0.999 < most < 1
    assert rest == 0


def _sfc32(seed: int, count: int) -> list[float]:
    mask = 0xFFFFFFFF
    a, b, c, d = seed & mask, seed >> 32, 1, 1

    def word() -> int:
        nonlocal a, b, c, d
        total = (a + b + d) & mask
        d = (d + 1) & mask
        a = b ^ (b >> 9)
        b = (c + (c << 3)) & mask
        c = (((c << 21) | (c >> 11)) + total) & mask
        return total

    for _ in range(15):
        word()
    return [((word() >> 5) * 67108864 + (word() >> 6)) / 9007199254740992 for _ in range(count)]
