"""structuredClone, after the HTML Standard's algorithm."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

SAME = "(a, b) => a !== b && Object.getPrototypeOf(a) === Object.getPrototypeOf(b)"

CLONED = {
    "1": 1,
    "'text'": "text",
    "null": None,
    "10n": "10",
    "({ a: [1, { b: 2 }] })": {"a": [1, {"b": 2}]},
    "new Date(5)": "1970-01-01T00:00:00.005Z",
    "/a/gi": "/a/gi",
    "new Map([[{ k: 1 }, new Set([1, [2]])]])": [[{"k": 1}, [1, [2]]]],
    "Object(1)": 1,
    "Object('s')": "s",
    "new Uint16Array([1, 65535])": [1, 65535],
    "new BigInt64Array([-5n])": ["-5"],
    "new Uint8Array([1, 2, 3]).subarray(1)": [2, 3],
    "new Uint8Array([7, 8]).buffer": [7, 8],
    "new RangeError('m')": {"name": "RangeError", "message": "m"},
    "new AggregateError([], 'm')": {"name": "Error", "message": "m"},
    "new (class Point { x = 1; get y() { return 2; } })()": {"x": 1},
    "Object.create(Map.prototype, { own: { value: 1, enumerable: true } })": {"own": 1},
    "JSON.parse('{\"__proto__\": 1}')": {"__proto__": 1},
}


@pytest.mark.parametrize("expression", CLONED)
def test_values_are_copied(run: Callable[..., Any], expression: str) -> None:
    body = (
        f"const v = {expression}, c = structuredClone(v); return [c, typeof v !== 'object' || v === null || v !== c];"
    )
    assert run(body).value == [CLONED[expression], True]


@pytest.mark.parametrize(
    "check",
    [
        "const o = {}; o.self = o; const c = structuredClone(o); return c.self === c && c !== o;",
        "const s = {}, c = structuredClone([s, s]); return c[0] === c[1];",
        "const m = new Map(); m.set(m, m); const c = structuredClone(m); return c.get(c) === c;",
        "const s = new Set(); s.add(s); const c = structuredClone(s); return c.has(c) && c.size === 1;",
        "const b = new ArrayBuffer(8), c = structuredClone([new Uint8Array(b, 2), new DataView(b, 4), b]);"
        "return c[0].buffer === c[2] && c[1].buffer === c[2] && c[0].byteOffset === 2 && c[0].length === 6 && "
        "c[1].byteOffset === 4;",
        "const c = structuredClone([1, , 3]); return c.length === 3 && !(1 in c);",
        "const c = structuredClone(Object.assign([1], { extra: 2 })); return c.extra === 2 && c.length === 1;",
        "const c = structuredClone(new (class A { x = 1; })()); return Object.getPrototypeOf(c) === Object.prototype;",
        "const r = /a/g; r.lastIndex = 3; return structuredClone(r).lastIndex === 0;",
        "const e = Object.assign(new TypeError('m', { cause: 1 }), { extra: 1 }), c = structuredClone(e);"
        "return c instanceof TypeError && c.message === 'm' && !('extra' in c) && !('cause' in c) && c.stack === "
        "e.stack;",
        "const e = new Error('m'); e.name = 'RangeError'; return structuredClone(e) instanceof RangeError;",
        "const e = new Error(); e.name = 'Mine'; const c = structuredClone(e); return c.name === 'Error' && "
        "!Object.hasOwn(c, 'message');",
        "const c = structuredClone({ [Symbol('s')]: 1, a: 1 }); return Object.getOwnPropertySymbols(c).length === 0;",
        "const o = Object.defineProperty({ a: 1 }, 'hidden', { value: 2 }); return !('hidden' in structuredClone(o));",
        "let n = 0; const c = structuredClone({ get x() { n++; return 1; } });"
        "return n === 1 && Object.getOwnPropertyDescriptor(c, 'x').value === 1;",
        "const c = structuredClone({ get a() { delete this.b; return 1; }, b: 2 }); return !('b' in c);",
        "const b = new ArrayBuffer(2, { maxByteLength: 9 }), c = structuredClone(b); return c.resizable && "
        "c.maxByteLength === 9;",
        "try { atob('*'); } catch (e) { const c = structuredClone(e); return c !== e && c.name === e.name && "
        "c.message === e.message; }",
    ],
)
def test_the_details_of_the_standard(run: Callable[..., Any], check: str) -> None:
    assert run(check).value is True


@pytest.mark.parametrize(
    "value",
    [
        "() => 0",
        "class {}",
        "Symbol('s')",
        "Object(Symbol('s'))",
        "{ f() {} }",
        "[Symbol('s')]",
        "new Map([[1, () => 0]])",
        "Promise.resolve()",
        "callTool('t')",
        "new WeakMap()",
        "new WeakSet()",
        "new WeakRef({})",
        "new FinalizationRegistry(() => 0)",
        "(function* () {})()",
        "(async function* () {})()",
        "[].values()",
        "new Map().keys()",
        "new Set().values()",
        "''[Symbol.iterator]()",
        "'a'.matchAll(/a/g)",
        "[].values().map(() => 0)",
        "(() => { const b = new ArrayBuffer(1); structuredClone(b, { transfer: [b] }); return b; })()",
    ],
)
def test_what_has_no_copy_is_a_data_clone_error(run: Callable[..., Any], value: str) -> None:
    body = (
        f"const v = {value}; try {{ structuredClone(v); }} catch (e) {{ return [e.name, e.code, e instanceof Error]; }}"
    )
    assert run(body).value == ["DataCloneError", 25, True]


def test_a_value_is_needed(run: Callable[..., Any]) -> None:
    assert run("structuredClone();").error["name"] == "TypeError"
    assert run("return [structuredClone(undefined) === undefined, structuredClone.length];").value == [True, 1]


def test_buffers_are_transferred(run: Callable[..., Any]) -> None:
    body = """const b = new Uint8Array([1, 2]).buffer, v = new Uint8Array(b), c = structuredClone({ v, b }, {
      transfer: [b] });
    return [b.detached, v.length, c.b, c.v, c.v.buffer === c.b];"""
    assert run(body).value == [True, 0, [1, 2], [1, 2], True]


@pytest.mark.parametrize("transfer", ["[b, b]", "[{}]", "[v]", "[null]"])
def test_nothing_else_is(run: Callable[..., Any], transfer: str) -> None:
    body = f"""const b = new ArrayBuffer(2), v = new Uint8Array(b);
    try {{ structuredClone(v, {{ transfer: {transfer} }}); }} catch (e) {{ return [e.name, b.detached]; }}"""
    assert run(body).value == ["DataCloneError", False]


def test_what_a_getter_throws_is_thrown(run: Callable[..., Any]) -> None:
    assert run("structuredClone({ get x() { throw new RangeError('mine'); } });").error["message"] == "mine"


def test_depth_without_end_is_a_range_error(run: Callable[..., Any]) -> None:
    assert run("let o = {}; for (let i = 0; i < 1e5; i++) o = { o }; structuredClone(o);").error["name"] == "RangeError"
