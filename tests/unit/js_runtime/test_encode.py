"""The encoder: any value as JSON text, bounded, without running more of a script than its getters, once."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

TABLE = {
    # primitives
    "undefined": None,
    "null": None,
    "true": True,
    "false": False,
    "0": 0,
    "-0": 0,
    "1.5": 1.5,
    "1e21": 1e21,
    "5e-324": 5e-324,
    "NaN": None,
    "Infinity": None,
    "-Infinity": None,
    "123456789012345678901234567890n": "123456789012345678901234567890",
    "-1n": "-1",
    "''": "",
    "'a\"b\\\\c\\n\\t\\u0000\\u001f\\u2028'": 'a"b\\c\n\t\x00\x1f\u2028',
    "'\\u4e2d\\ud83d\\ude00'": "\u4e2d\U0001f600",
    "'\\ud800'": "\ufffd",
    "'a\\udc00b\\ud83d'": "a\ufffdb\ufffd",
    "'\\\\ud800'": "\\ud800",
    "() => 0": None,
    "Symbol('s')": None,
    # lists and objects
    "[]": [],
    "({})": {},
    "[undefined, () => 0, Symbol('s'), NaN, , null]": [None] * 6,
    "({ a: undefined, b() {}, c: Symbol('s'), d: NaN, e: null, [Symbol('k')]: 1 })": {"d": None, "e": None},
    "({ b: 1, a: 2, 2: 'two', 1: 'one' })": {"1": "one", "2": "two", "b": 1, "a": 2},
    "({ '': 1, 'a b': 2, '\"': 3, '\\u0000': 4, '\\ud800': 5 })": {"": 1, "a b": 2, '"': 3, "\x00": 4, "\ufffd": 5},
    "Object.create({ inherited: 1 }, { own: { value: 1, enumerable: true }, hidden: { value: 2 } })": {"own": 1},
    "Object.assign(Object.create(null), { a: 1 })": {"a": 1},
    "Object.assign([1, 2], { extra: 3 })": [1, 2],
    "new (class A { x = 1; #p = 2; get y() { return 3; } static z = 4; m() {} })()": {"x": 1},
    "new (class B extends Array {})(1, 2)": [1, 2],
    "(function () { return arguments; })(1, 2)": {"0": 1, "1": 2},
    'JSON.parse(\'{"__proto__": 1, "constructor": 2}\')': {"__proto__": 1, "constructor": 2},
    "Object.freeze([Object.freeze({ a: 1 })])": [{"a": 1}],
    # built-ins
    "new Date(0)": "1970-01-01T00:00:00.000Z",
    "new Date(NaN)": None,
    "new Date(8.64e15)": "+275760-09-13T00:00:00.000Z",
    "new Map([['a', 1], ['b', { c: 2 }]])": {"a": 1, "b": {"c": 2}},
    "new Map([[1, 'a'], ['b', 2]])": [[1, "a"], ["b", 2]],
    "new Map([[{ k: 1 }, 'v']])": [[{"k": 1}, "v"]],
    "new Map([['a', undefined]])": {},
    "new Map()": {},
    "new (class M extends Map {})([['a', 1]])": {"a": 1},
    "new Set([1, 'a', [2], undefined])": [1, "a", [2], None],
    "new Set()": [],
    "new WeakMap()": {},
    "new TypeError('m')": {"name": "TypeError", "message": "m"},
    "Object.assign(new Error('m'), { code: 1 })": {"name": "Error", "message": "m"},
    "new (class E extends Error { name = 'E'; })('m')": {"name": "E", "message": "m"},
    "new AggregateError([], 'm')": {"name": "AggregateError", "message": "m"},
    "/a\\/b/giu": "/a\\/b/giu",
    "new RegExp('', 'dsmyv')": "/(?:)/dmsvy",
    "new Uint8Array([1, 2])": [1, 2],
    "new Float64Array([1.5, NaN])": [1.5, None],
    "new BigInt64Array([-1n])": ["-1"],
    "new Uint8Array([1, 2, 3]).buffer": [1, 2, 3],
    "new ArrayBuffer(0)": [],
    "new DataView(new ArrayBuffer(1))": {},
    "Object(1)": 1,
    "Object('s')": "s",
    "Object(false)": False,
    "Object(1n)": "1",
    "Object(Symbol('s'))": {},
    "[].values()": {},
    "(function* () {})()": {},
    "Math": {},
    "new Proxy({ a: 1 }, {})": {"a": 1},
    "new Proxy([1, [2]], {})": [1, [2]],
    "new Proxy(() => 0, {})": None,
    "new Proxy(new Map([['a', 1]]), {})": {},
    # objects that only inherit, and prototypes themselves
    "Object.create(Date.prototype)": {},
    "Object.create(Map.prototype)": {},
    "Object.create(Set.prototype)": {},
    "Object.create(RegExp.prototype)": {},
    "Object.create(Uint8Array.prototype)": {},
    "Object.create(Number.prototype)": {},
    "Object.create(Error.prototype)": {"name": "Error", "message": ""},
    "Date.prototype": {},
    "Promise": None,
    "globalThis": {},
}


@pytest.mark.parametrize("template", ["javascript/STANDARD", "javascript/STRICT"])
@pytest.mark.parametrize("expression", TABLE)
def test_values_come_out_as_the_table_says(run: Callable[..., Any], expression: str, template: str) -> None:
    outcome = run(f"return {expression};", template)
    assert (outcome.value, outcome.notes) == (TABLE[expression], [])
    # The same inside a list and an object, and as arguments.
    inside = run(f"const v = {expression}; return callTool('t', {{ a: [v] }});", template)
    assert inside.calls == [("t", {"a": [TABLE[expression]]})]


def test_the_text_is_what_the_engine_prints(run: Callable[..., Any]) -> None:
    body = """return callTool('t', { text: JSON.stringify(data) }).then(() => data);"""
    data = 'const data = { a: [1, -2.5e-7, "x\\u0007\\u007f", true, null, [], {}, [[]]], "k\\u00e9": { n: 1e100 } };'
    outcome = run(data + body)
    assert outcome.settle(1, None).last.second == outcome.calls[0][1]["text"]


def test_cycles_are_marked_and_shared_references_copied(run: Callable[..., Any]) -> None:
    body = (
        "const s = { v: 1 }, o = { s, t: [s] }; o.o = o; o.l = [o]; const m = new Map([['m', o]]); o.m = m; return o;"
    )
    circular = "[Circular]"
    assert run(body).value == {"s": {"v": 1}, "t": [{"v": 1}], "o": circular, "l": [circular], "m": {"m": circular}}


def test_what_stood_around_another_value_deeper_inside_is_no_circle(run: Callable[..., Any]) -> None:
    body = "const s = { a: { b: 1 } }; return [[[[s]]], { v: { w: s } }, [s]];"
    shared = {"a": {"b": 1}}
    assert run(body).value == [[[[shared]]], {"v": {"w": shared}}, [shared]]
    deeper = "const s = { a: {} }; s.a.s = s; return [[[s]], { v: s }];"
    circle = {"a": {"s": "[Circular]"}}
    assert run(deeper).value == [[[circle]], {"v": circle}]


def test_promises_are_null_and_noted(run: Callable[..., Any]) -> None:
    outcome = run("return { a: [callTool('t'), Promise.resolve(1)], 'odd key': (async () => 1)() };")
    assert outcome.value == {"a": [None, None], "odd key": None}
    assert outcome.notes == [["promise", "$.a[0]"], ["promise", "$.a[1]"], ["promise", "$.odd key"]]


def test_getters_and_traps_run_once_and_in_order(run: Callable[..., Any]) -> None:
    body = """const log = [];
    const o = { get a() { log.push('a'); return 1; }, b: { get c() { log.push('c'); return [2]; } }, get d() {
      log.push('d'); return 3; } };
    const p = new Proxy({ x: 1, y: 2 }, {
      get(t, k) { log.push(`get ${String(k)}`); return t[k]; },
      ownKeys(t) { log.push('keys'); return Reflect.ownKeys(t); },
      getPrototypeOf() { log.push('proto'); return Object.prototype; },
    });
    callTool('t', { o, p }); return log;"""
    outcome = run(body)
    assert outcome.calls == [("t", {"o": {"a": 1, "b": {"c": [2]}, "d": 3}, "p": {"x": 1, "y": 2}})]
    assert outcome.value == ["a", "d", "c", "proto", "keys", "get x", "get y"]


def test_to_json_is_never_called(run: Callable[..., Any]) -> None:
    body = """let called = 0; const toJSON = () => { called++; return 'taken'; };
    for (const value of [{}, [], '', 0, true, 0n, new Date(), () => 0, new Map(), Symbol(), Promise.resolve()]) {
      Object.getPrototypeOf(value).toJSON = toJSON;
    }
    callTool('t', { a: [1, 'x', true, {}, new Date(0), () => 0, 1n, new Map()], toJSON, b: Object(1) });
    return called;"""
    outcome = run(body)
    assert outcome.value == 0
    assert outcome.calls == [("t", {"a": [1, "x", True, {}, "1970-01-01T00:00:00.000Z", None, "1", {}], "b": 1})]


def test_to_json_is_not_called_where_the_room_ends_just_before_it(run: Callable[..., Any]) -> None:
    body = "return { a: [0], b: { toJSON: () => 'taken' }, toJSON: () => 'taken' };"
    outcome = run(body, output=OUTPUT | {"items": 3})
    assert (outcome.value, outcome.notes) == ({"a": [0], "b": {}}, [])


def test_a_naive_encoder_calls_it(naive: Callable[[str], Any]) -> None:
    assert (
        naive("{ const { stringify } = JSON; Object.prototype.toJSON = () => 'taken'; return stringify({ a: 1 }); }")
        == '"taken"'
    )


@pytest.mark.parametrize(
    "value",
    [
        "{ get x() { throw new RangeError('mine'); } }",
        "new Proxy({}, { ownKeys() { throw new RangeError('mine'); } })",
        "new Proxy([], { get() { throw new RangeError('mine'); } })",
        "[{ a: new Proxy({ b: 1 }, { get() { throw new RangeError('mine'); } }) }]",
        "new Proxy({}, { getPrototypeOf() { throw new RangeError('mine'); } })",
        "Object.defineProperty(new Error(), 'name', { get() { throw new RangeError('mine'); } })",
    ],
)
def test_what_a_getter_throws_is_what_the_run_fails_with(run: Callable[..., Any], value: str) -> None:
    error = run(f"return {value};").error
    assert (error["name"], error["message"]) == ("RangeError", "mine")


def test_revoked_proxies_fail_the_run(run: Callable[..., Any]) -> None:
    assert run("const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy;").error["name"] == "TypeError"


OUTPUT = {"bytes": 4_194_304, "depth": 64, "items": 250_000, "string": 4_194_304}


def limited(run: Callable[..., Any], expression: str, **limits: int) -> tuple[Any, list[list[str]]]:
    outcome = run(f"return {expression};", output=OUTPUT | limits)
    size = len(outcome.last.second.encode())
    assert size <= limits.get("bytes", size)
    return outcome.value, outcome.notes


def test_depth_counts_what_is_inside_each_other(run: Callable[..., Any]) -> None:
    assert limited(run, "[[['x']]]", depth=3) == ([[["x"]]], [])
    assert limited(run, "[[[['x']]]]", depth=3) == ([[["[Truncated]"]]], [["truncated", "$[0][0][0]"]])
    assert limited(run, "({ a: { b: {} } })", depth=2) == ({"a": {"b": "[Truncated]"}}, [["truncated", "$.a.b"]])
    assert limited(run, "[new Map([[1, 2]])]", depth=2) == ([["[Truncated]"]], [["truncated", "$[0][0]"]])


@pytest.mark.parametrize("template", ["javascript/STANDARD", "agentscript/STANDARD", "javascript/STRICT"])
def test_what_follows_the_last_item_is_cut_and_keeps_its_shape(run: Callable[..., Any], template: str) -> None:
    body = "const list = [1, 2]; list.keys = ['a']; list.a = 3; return [{ x: 1 }, list, { y: [1] }];"
    outcome = run(body, template, output=OUTPUT | {"items": 3})
    assert outcome.value == [{}, [], {}]
    assert outcome.notes == [["truncated", f"$[{i}]"] for i in range(3)]


def test_a_proxy_cannot_count_its_items_in_fractions(run: Callable[..., Any]) -> None:
    body = """const sliver = () => new Proxy([], { get: (_, key) => (key === 'length' ? 1e-9 : 7) });
    return [sliver(), new Proxy([], { get: (_, key) => (key === 'length' ? 2.5 : 7) }), [1], 2];"""
    outcome = run(body, output=OUTPUT | {"items": 7})
    assert outcome.value == [[], [7, 7], [1], 2]


def test_items_are_members_in_all(run: Callable[..., Any]) -> None:
    assert limited(run, "[1, [2, 3], { a: 4 }]", items=6) == ([1, [2, 3], {"a": 4}], [])
    assert limited(run, "[1, 2, 3, 4]", items=3) == ([1, 2, 3], [["truncated", "$"]])
    assert limited(run, "({ a: 1, b: 2, c: 3 })", items=2) == ({"a": 1, "b": 2}, [["truncated", "$"]])
    assert limited(run, "({ a: [1, 2, 3], b: 2 })", items=3) == (
        {"a": [1, 2]},
        [["truncated", "$.a"], ["truncated", "$"]],
    )
    assert limited(run, "({ a: 1, u: undefined, f() {} })", items=1) == ({"a": 1}, [])
    assert limited(run, "new Set([1, 2, 3])", items=2) == ([1, 2], [["truncated", "$"]])
    assert limited(run, "new Map([['a', 1], ['b', 2]])", items=1) == ({"a": 1}, [["truncated", "$"]])
    assert limited(run, "new Uint8Array(5)", items=2) == ([0, 0], [["truncated", "$"]])


@pytest.mark.parametrize("template", ["javascript/STANDARD", "javascript/STRICT"])
@pytest.mark.parametrize(
    ("length", "count"),
    [
        ("4294967295", 100),
        ("1e15", 100),
        ("Infinity", 100),
        ("NaN", 0),
        ("-7", 0),
        ("undefined", 0),
        ("{}", 0),
        ("'3'", 3),
    ],
)
def test_lengths_cost_no_more_than_the_limit(run: Callable[..., Any], template: str, length: str, count: int) -> None:
    proxy = f"new Proxy([], {{ get: (list, key) => key === 'length' ? {length} : 0 }})"
    outcome = run(f"return [{proxy}, 1, 2];", template, output=OUTPUT | {"items": 103})
    assert outcome.value == [[0] * count, 1, 2]
    assert (outcome.notes != []) is (count == 100)


def test_sparse_lists_are_cut(run: Callable[..., Any]) -> None:
    assert limited(run, "new Array(4294967295)", items=100) == ([None] * 100, [["truncated", "$"]])


def test_strings_are_cut_with_a_mark(run: Callable[..., Any]) -> None:
    assert limited(run, "'x'.repeat(5)", string=5) == ("xxxxx", [])
    assert limited(run, "'x'.repeat(6)", string=5) == ("xxxxx…[truncated]", [["truncated", "$"]])
    assert limited(run, "[{ s: 'x'.repeat(6) }]", string=5) == ([{"s": "xxxxx…[truncated]"}], [["truncated", "$[0].s"]])
    assert limited(run, "'\\ud83d\\ude00'.repeat(3)", string=3) == (
        "\U0001f600\ufffd…[truncated]",
        [["truncated", "$"]],
    )


@pytest.mark.parametrize("text", ["x", "\u00e9", "\u4e2d", "\U0001f600", '"', "\n", "\\ud800"])
def test_bytes_are_exact(run: Callable[..., Any], text: str) -> None:
    expression = f"['a', {{ k: {json.dumps(text)}.repeat(50) }}, 7]"
    size = len(run(f"return {expression};").last.second.encode())
    assert limited(run, expression, bytes=size) == (["a", {"k": text * 50}, 7], [])
    value, notes = limited(run, expression, bytes=size - 1)
    assert value != ["a", {"k": text * 50}, 7]
    assert notes == [["truncated", "$[2]"]]


@pytest.mark.parametrize("size", range(2, 49))
def test_any_limit_of_bytes_gives_json_within_it(run: Callable[..., Any], size: int) -> None:
    value, notes = limited(run, "[{ a: 'text \u4e2d', b: [1, [true, null]] }, 'tail', {}]", bytes=size)
    whole = [{"a": "text \u4e2d", "b": [1, [True, None]]}, "tail", {}]
    assert (value == whole) is (notes == []) is (size == 48)


def test_null_is_sent_where_nothing_fits(run: Callable[..., Any]) -> None:
    outcome = run("return 'text';", output=OUTPUT | {"bytes": 1})
    assert (outcome.value, outcome.notes) == (None, [["truncated", "$"]])


def test_strings_end_early_within_the_bytes(run: Callable[..., Any]) -> None:
    value, notes = limited(run, "['x'.repeat(1000000), 'tail']", bytes=1_000)
    assert len(value) == 1
    assert value[0].endswith("x…[truncated]")
    assert len(value[0]) > 700
    assert notes == [["truncated", "$[0]"]]


@pytest.mark.parametrize(
    "bomb",
    [
        "(() => { const s = 'x'.repeat(1e6); return new Array(100000).fill(s); })()",
        "(() => { const s = 'x'.repeat(1e6); return new Array(100000).fill([s]); })()",
        "(() => { const s = 'x'.repeat(1e6); return new Array(100000).fill({ s }); })()",
        "(() => { const k = 'k'.repeat(1e6); return new Array(100000).fill({ [k]: 1 }); })()",
        "(() => { let o = ['x']; for (let i = 0; i < 40; i++) o = [o, o]; return o; })()",
        "(() => { let o = { a: 1 }; for (let i = 0; i < 40; i++) o = { a: o, b: o }; return o; })()",
        "(() => { let o = new Map([[1, 1]]); for (let i = 0; i < 30; i++) o = new Map([[o, o]]); return o; })()",
        "new Map(Array.from({ length: 20000 }, (_, i) => [i, 'x'.repeat(100)]))",
    ],
)
def test_small_values_that_print_large_are_bounded(run: Callable[..., Any], bomb: str) -> None:
    limited(run, bomb, bytes=262_144, items=10_000)


def test_notes_are_bounded(run: Callable[..., Any]) -> None:
    outcome = run("return new Array(1000).fill(Promise.resolve()).map((p) => ({ ['k'.repeat(1000)]: p }));")
    assert len(outcome.notes) == 20
    assert max(len(path) for _, path in outcome.notes) <= 256


def test_the_deepest_level_fits_the_engines_stack(run: Callable[..., Any]) -> None:
    for make in ("[o]", "{ o }", "new Map([['o', o]])", "new Set([o])", "[{ o }]"):
        body = f"let o = '\\ud800'; for (let i = 0; i < 200; i++) o = {make}; return o;"
        outcome = run(body, output=OUTPUT | {"depth": 128})
        assert outcome.notes[0][0] == "truncated"


def test_long_texts_are_flat(run: Callable[..., Any]) -> None:
    # Concatenations over some kilobytes are ropes, which the binding refuses.
    body = """let s = ''; for (let i = 0; i < 30000; i++) s += 'part ' + i;
    callTool(s, { s }); console.log(s); return [s, s];"""
    outcome = run(body)
    assert outcome.value[0] == outcome.calls[0][1]["s"] == outcome.lines[0][1]


def test_encoding_may_be_interrupted_by_encoding(run: Callable[..., Any]) -> None:
    body = """const outer = { a: 1, get b() { callTool('inner', { x: [1, { y: 2 }] }); return [3]; }, c: { d: 4 } };
    return callTool('outer', outer);"""
    assert run(body).calls == [("inner", {"x": [1, {"y": 2}]}), ("outer", {"a": 1, "b": [3], "c": {"d": 4}})]


def test_key_texts_are_forgotten_before_they_fill_memory(run: Callable[..., Any]) -> None:
    body = "const o = {}; for (let i = 0; i < 5000; i++) o['key' + i] = i; return [o, o];"
    keys = {f"key{i}": i for i in range(5_000)}
    assert run(body).value == [keys, keys]
