"""Loop and key guards: what a crossed limit does, and that nothing of a script turns it into something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

KEYS = [
    *("constructor", "prototype", "__proto__"),
    *("__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__"),
]


def test_the_halt_names_the_limit(run: Callable[..., Any]) -> None:
    outcome = run("for (;;) { if (!--__ag_left) halt(); }", iterations=5)
    assert outcome.halted == ("MAX_ITERATIONS", {"limit": 5})
    assert outcome.last.number == 6


def test_exactly_the_limit_passes(run: Callable[..., Any]) -> None:
    outcome = run("for (let i = 0; i < 5; i++) { if (!--__ag_left) halt(); } return 'through';", iterations=5)
    assert (outcome.value, outcome.last.number) == ("through", 5)


def test_iterations_are_counted(run: Callable[..., Any]) -> None:
    outcome = run("for (let i = 0; i < 3; i++) { if (!--__ag_left) halt(); } await callTool('t');")
    assert outcome.enter("iterations") == 3


@pytest.mark.parametrize("key", KEYS)
def test_a_forbidden_key_ends_the_run_or_throws(run: Callable[..., Any], key: str) -> None:
    for level in ("STRICT", "SECURE"):
        outcome = run(f"try {{ safeKey('{key}'); }} catch {{ return 'caught'; }}", f"agentscript/{level}")
        assert outcome.halted == ("SECURITY_VIOLATION", {"key": key})
    for level in ("STANDARD", "PERMISSIVE"):
        outcome = run(
            f"try {{ safeKey('{key}'); }} catch (e) {{ return [e.name, e.message]; }}", f"agentscript/{level}"
        )
        assert outcome.value == ["TypeError", f'The key "{key}" is not allowed']


def test_permissive_allows_constructor_and_javascript_all(run: Callable[..., Any]) -> None:
    assert run("return [safeKey('constructor')];", "permissive/STRICT").value == ["constructor"]
    assert run("return safeKey('prototype');", "permissive/STRICT").halted == (
        "SECURITY_VIOLATION",
        {"key": "prototype"},
    )
    assert run(f"return {KEYS}.map((key) => safeKey(key));", "javascript/STRICT").value == KEYS


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("'a'", "a"),
        ("1", 1),
        ("-0", 0),
        ("1.5", 1.5),
        ("undefined", "undefined"),
        ("null", "null"),
        ("true", "true"),
        ("10n", "10"),
        ("['a', 'b']", "a,b"),
        ("{ toString: () => 'x' }", "x"),
        ("{ valueOf: () => 'v' }", "[object Object]"),
        ("'Constructor'", "Constructor"),
        ("'constructor '", "constructor "),
        ("'__PROTO__'", "__PROTO__"),
        ("''", ""),
    ],
)
def test_other_keys_are_what_a_property_key_is(run: Callable[..., Any], key: str, name: object) -> None:
    assert run(f"return [safeKey({key})];", "agentscript/STRICT").value == [name]


def test_symbols_pass(run: Callable[..., Any]) -> None:
    assert run("return safeKey(Symbol.iterator) === Symbol.iterator;", "standard/STANDARD").value is True


@pytest.mark.parametrize(
    "key",
    [
        "['constructor']",
        "{ toString: () => 'constructor' }",
        "{ toString: () => ({}), valueOf: () => 'constructor' }",
        "{ [Symbol.toPrimitive]: () => 'constructor' }",
        "new String('constructor')",
        "'constr' + 'uctor'",
        "['con', 'structor'].join('')",
        "{ toString: () => ['constructor'], valueOf: () => 'constructor' }",
    ],
)
def test_keys_in_disguise_are_known(run: Callable[..., Any], key: str) -> None:
    assert run(f"return safeKey({key});", "standard/STRICT").halted == ("SECURITY_VIOLATION", {"key": "constructor"})


def test_a_key_is_converted_once(run: Callable[..., Any]) -> None:
    body = """let count = 0; const key = { toString: () => (count++ === 0 ? "a" : "constructor") };
    const o = { a: 1 }; return [o[safeKey(key)], count];"""
    assert run(body, "standard/STANDARD").value == [1, 1]


def test_a_naive_guard_converts_twice(naive: Callable[[str], Any]) -> None:
    body = """{ let count = 0; const key = { toString: () => (count++ === 0 ? "a" : "constructor") };
    const guard = (k) => { if (`${k}` === "constructor") throw new Error(); return k; };
    return {}[guard(key)] === Object; }"""
    assert naive(body) is True


def test_what_converting_throws_reaches_the_script(run: Callable[..., Any]) -> None:
    outcome = run("safeKey({ toString() { throw new RangeError('mine'); } });", "standard/STANDARD")
    assert outcome.error["name"] == "RangeError"


# At the end of the engine's stack even the call of the guard's helper throws, and a RangeError can be caught.
DODGE = """
    let dodged = false;
    const dive = () => {
      try { dive(); } catch { }
      if (dodged) return;
      try { for (let i = 0; i < 2000; i++) { if (!--__ag_left) { dodged = true; throw new RangeError(); } } } catch { }
    };
    dive();
    const after = [];
    for (let i = 0; i < 50; i++) { if (!--__ag_left) halt(); after.push(i); }"""


@pytest.mark.parametrize("end", ["return after;", "throw after;", "await callTool('t');", "setTimeout(() => 0, 1);"])
def test_a_guard_that_could_not_halt_is_made_good(run: Callable[..., Any], end: str) -> None:
    assert run(DODGE + end).halted == ("MAX_ITERATIONS", {"limit": 1_000})
