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
    assert outcome.last.number == 5


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
    body = f"const k = safeKey({key}); return [typeof k === 'object' ? Object.keys({{ [k]: 0 }})[0] : k];"
    assert run(body, "agentscript/STRICT").value == [name]


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
    assert run(f"return {{}}[safeKey({key})];", "standard/STRICT").halted == (
        "SECURITY_VIOLATION",
        {"key": "constructor"},
    )


def test_a_key_is_converted_once(run: Callable[..., Any]) -> None:
    body = """let count = 0; const key = { toString: () => (count++ === 0 ? "a" : "constructor") };
    const o = { a: 1 }; return [o[safeKey(key)], count];"""
    assert run(body, "standard/STANDARD").value == [1, 1]


# Whatever is asked of a key that is an object, it is asked as without the guard: the same, once, in the same place.
SPELLINGS = [
    "o[K(k)]",
    "o[K(k)] = log('value')",
    "o[K(k)] += log('value')",
    "o[K(k)] ??= log('value')",
    "o[K(k)] &&= log('value')",
    "o[K(k)]++",
    "delete o[K(k)]",
    "o[K(f)](log('argument'))",
    "o?.[K(k)]",
    "o[K(k)]?.[K(k)]",
    "nothing?.[K(k)]",
    "nothing[K(k)]",
    "nothing[K(k)]++",
    "nothing[K(k)] += log('value')",
    "delete nothing[K(k)]",
    "nothing[K(k)](log('argument'))",
    "({ [K(k)]: log('value') })",
    "({ [K(k)]() {}, get [K(f)]() { return 1; } })",
    "({ [K(k)]: o.x } = (log('right'), o))",
    "({ [K(k)]: o[K(f)] = log('default') } = {})",
    "({ [K(k)]: o.x, ...o.y } = { a: 1, b: 2 })",
    "(({ [K(k)]: x = log('default') }) => x)({})",
    "[o[K(k)]] = [log('value')]",
    "class { [K(k)]() {} static [K(f)] = log('field'); }",
    "({ __proto__: { a: 3 }, m() { return super[K(k)]; } }).m()",
    "({ m() { super[K(k)] = log('value'); } }).m()",
    "o[K({ toString() { throw log('throws'); } })]",
    "o[K({ [Symbol.toPrimitive]: (hint) => log(hint) })]",
    "o[K({ toString: null, valueOf: () => log('a') })]",
    "o[K(Object(Symbol.iterator))]",
    "o[K(() => 1)] = 1",
]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_key_is_asked_for_as_without_the_guard(run: Callable[..., Any], spelling: str) -> None:
    body = """const events = [], log = (x) => { events.push(x); return x; };
    const k = { toString: () => log("a") }, f = { toString: () => log("f") }, nothing = null;
    const o = { a: 1, f() { return log("called"); } };
    let value; try { value = %s; } catch (error) { value = typeof error === "object" ? error.name : error; }
    events.push(typeof value === "function" ? "function" : value, Object.keys(o)); return events;"""
    guarded = run(body % spelling.replace("K(", "safeKey("), "standard/STANDARD").value
    assert guarded == run(body % spelling.replace("K(", "("), "standard/STANDARD").value


def test_a_naive_guard_converts_twice(naive: Callable[[str], Any]) -> None:
    body = """{ let count = 0; const key = { toString: () => (count++ === 0 ? "a" : "constructor") };
    const guard = (k) => { if (`${k}` === "constructor") throw new Error(); return k; };
    return {}[guard(key)] === Object; }"""
    assert naive(body) is True


def test_what_converting_throws_reaches_the_script(run: Callable[..., Any]) -> None:
    outcome = run("({})[safeKey({ toString() { throw new RangeError('mine'); } })];", "standard/STANDARD")
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
