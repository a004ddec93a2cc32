"""Frozen intrinsics under ordinary scripts: what ECMA-262 promises for unfrozen ones still happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

TEMPLATES = ["javascript/STRICT", "javascript/STANDARD"]

# Body → value, the same whether the intrinsics are frozen or not.
ORDINARY = {
    "const o = {}; o.toString = () => 'mine'; return [`${o}`, Object.keys(o)];": ["mine", ["toString"]],
    "const o = {}; o.constructor = 1; o.hasOwnProperty = 2; o.valueOf = 3; return o;": {
        "constructor": 1,
        "hasOwnProperty": 2,
        "valueOf": 3,
    },
    "const e = new Error('m'); e.name = 'Mine'; e.message = 'other'; return `${e}`;": "Mine: other",
    "const e = new TypeError('m'); e.name = 'Mine'; e.toString = () => 'text'; return [e.name, `${e}`];": [
        "Mine",
        "text",
    ],
    "class Mine extends Error { constructor(m) { super(m); this.name = 'Mine'; } } return `${new Mine('m')}`;": (
        "Mine: m"
    ),
    "class A { toString() { return 'A'; } constructor() { this.valueOf = 1; } } return [`${new A()}`, new A()];": [
        "A",
        {"valueOf": 1},
    ],
    "class A { name = 'n'; toString = () => 'field'; static call = 1; } return [`${new A()}`, A.call];": ["field", 1],
    "function F() {} F.prototype.toString = () => 'F'; F.prototype.constructor = 5; return [`${new F()}`, new "
    "F().constructor];": [
        "F",
        5,
    ],
    "function F() {} F.prototype = Object.create(Error.prototype); F.prototype.name = 'F'; return new F().name;": "F",
    "const f = () => 0; f.toString = () => 'fn'; f.call = 7; return [`${f}`, f.call];": ["fn", 7],
    "const a = [3]; a.push = () => 'mine'; a.toString = () => 'list'; return [a.push(1), `${a}`, a.length];": [
        "mine",
        "list",
        1,
    ],
    "const p = Promise.resolve(4); p.then = () => 5; return [p.then(), await p];": [5, 4],
    "const m = new Map(); m.get = () => 1; m.constructor = 2; return [m.get(0), m.constructor];": [1, 2],
    "const i = [1, 2].values(); i.next = () => ({ done: true }); return [...i];": [],
    "const o = Object.create({ toString: 1 }); o.toString = 2; return [o.toString, "
    "Object.getPrototypeOf(o).toString];": [
        2,
        1,
    ],
    "const o = { __proto__: null }; o.toString = 1; return o;": {"toString": 1},
    "const o = { ...{ toString: 1 } }; ({ a: o.valueOf } = { a: 2 }); return o;": {"toString": 1, "valueOf": 2},
    "const o = {}; o.toString ??= 1; o.missing ??= 2; return [typeof o.toString, o.missing];": ["function", 2],
    "const o = {}; Object.assign(o, { toString: 1 }); return o;": {"toString": 1},
    "const o = {}; o.toString = 1; delete o.toString; return typeof o.toString;": "function",
    "return Reflect.set({}, 'toString', 1, Object.freeze({}));": False,
    "return [1, 2, 3].map((x) => x * 2).filter((x) => x > 2).join() + JSON.stringify({ a: [new Date(0)] });": (
        '4,6{"a":["1970-01-01T00:00:00.000Z"]}'
    ),
    "const t = {}; t[Symbol.toStringTag] = 'T'; return Object.prototype.toString.call(t);": "[object T]",
}


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("body", ORDINARY)
def test_ordinary_objects_take_inherited_names(run: Callable[..., Any], template: str, body: str) -> None:
    expected = ORDINARY[body]
    outcome = run(body, template)
    if body.startswith("return Reflect.set"):
        # The setter's own TypeError, where an unfrozen intrinsic gives false: the one difference of such a pair.
        assert outcome.last.kind == ("fail" if template.endswith("STRICT") else "done")
        return
    assert outcome.value == expected


def test_naive_freezing_breaks_them(naive: Callable[[str], Any]) -> None:
    body = "Object.freeze(Object.prototype); const o = {}; try { o.toString = 1; } catch (e) { return e.name; }"
    assert naive(f"(function () {{ 'use strict'; {body} }})()") == "TypeError"


@pytest.mark.parametrize(
    "act",
    [
        "Object.prototype.polluted = 1",
        "Object.prototype.toString = 1",
        "Array.prototype.push = 1",
        "Array.prototype[0] = 1",
        "Error.prototype.name = 1",
        "(() => {}).constructor.prototype.call = 1",
        "Object.setPrototypeOf(Array.prototype, null)",
        "Promise.prototype.then = 1",
        "JSON.stringify = 1",
        "Math.random = 1",
        "[].values().__proto__.next = 1",
        "callTool.x = 1",
        "parallel.x = 1",
        "console.log = 1",
        "setTimeout.x = 1",
        "'text'.toString = 1",
        "Object.freeze({}).toString = 1",
        "Object.defineProperty({}, 'toString', { value: 1 }).toString = 2",
    ],
)
def test_intrinsics_themselves_cannot_be_changed(run: Callable[..., Any], act: str) -> None:
    assert run(f"{act};", "javascript/STRICT").error["name"] == "TypeError"


@pytest.mark.parametrize("template", ["javascript/STRICT", "javascript/STANDARD"])
def test_errors_of_frozen_kinds_keep_their_names(run: Callable[..., Any], template: str) -> None:
    assert run("null.x", template).error["name"] == "TypeError"
    assert run("throw new RangeError('m')", template).error == {
        "name": "RangeError",
        "message": "m",
        "stack": "    at __ag_main (<input>:3:11)\n",
        "tool_call": None,
        "memory": False,
    }
