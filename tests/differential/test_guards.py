"""The compiled text does what the author's text does: each script runs in the engine raw and compiled.

Raw means pasted into `async function () { "use strict"; … }`. Both write to the same kind of log; log, outcome and, for
the compiled one, the number of iterations are compared.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import _quickjs
import pytest

from pyenclave.compiler import Compiler
from pyenclave.pipeline import CompilePolicy
from pyenclave.source import Source
from pyenclave.transform import CompiledScript

LOOPS = CompilePolicy("javascript", "STANDARD", frozenset({"log"}))
KEYS = CompilePolicy("permissive", "STANDARD", frozenset({"log"}))

PRELUDE = """
globalThis.events = [];
globalThis.keys = [];
globalThis.outcome = null;
globalThis.log = (...values) => { events.push(values.map(String)); };
globalThis.callTool = async (name, args) => { log("call", name, JSON.stringify(args)); return args; };
globalThis.halts = 0;
globalThis.halt = () => { halts++; throw "halted"; };
globalThis.key = (key) => {
  if (typeof key !== "symbol") key = `${key}`;
  keys.push(String(key));
  return key;
};
0
"""
START = """
main().then((value) => { outcome = ["value", value]; }, (error) => { outcome = ["error", String(error)]; });
0
"""

# Each script with its name, and before that the iterations of its loops, all together.
LOOP_SCRIPTS = r"""
// 6: closures keep their own variable
const fs = []; for (let i = 0; i < 3; i++) { fs.push(() => i++ * 10 + i); }
for (const f of fs) log(f(), f());

// 3: the head has closures too
const fs = []; for (let i = 0, f = () => i; i < 3; i++) fs.push(f); log(...fs.map((f) => f()));

// 4: a body without a block
let n = 0; for (const x of [1, 2, 3, 4]) n += x; return n;

// 5: an empty body
let i = 0; for (; i++ < 5;); return i;

// 2: a body of var
for (const x of [1, 2]) var y = x; return y;

// 2: a body that shadows the head
for (let i = 0; i < 2; i++) { let i = 'x'; log(i); }

// 2: functions are hoisted over the guard
for (const x of [1, 2]) { f(x); function f(y) { log(y); } }

// 2: else belongs to the inner if
for (const a of [0, 1]) if (a) log('a'); else log('b');

// 3: a loop between if and else
if (0) for (;;); else for (const a of [1, 2, 3]) log(a);

// 3: for-in with own keys
for (const k in {a: 1, b: 2, c: 3}) log(k);

// 2: for-in over a string and null
for (const k in 'xy') log(k); for (const k in null) log(k);

// 2: for-of with a pattern
for (const [k, {v = 7}] of Object.entries({a: {v: 1}, b: {}})) log(k, v);

// 3: for-of into a member
const o = {}; for (o.x of [1, 2, 3]) log(o.x);

// 1: do-while runs once
do log('once'); while (false);

// 3: continue goes to the condition of do-while
let i = 0; do { if (i === 1) continue; log(i); } while (++i < 3);

// 4: continue goes to the update
for (let i = 0; i < 4; i++) { if (i % 2) continue; log(i); }

// 8: continue with a label
outer: for (let i = 0; i < 3; i++) { for (let j = 0; ; j++) { if (j) continue outer; log(i, j);
if (i === 2) break outer; } }

// 1: two labels
a: b: while (true) { log(1); break a; }

// 6: a label on a bare inner loop
for (let i = 0; i < 2; i++) a: for (let j = 0; j < 2; j++) { if (j) continue a; log(i); }

// 2: break out of a block in a loop
for (const x of [1, 2]) { b: { if (x === 1) break b; log(x); } log('after'); }

// 3: switch in a loop
for (const x of [1, 2, 3]) switch (x) { case 2: continue; default: log(x); break; }

// 3: finally runs on continue and break
for (let i = 0; i < 5; i++) { try { if (i === 0) continue; if (i === 2) break; log(i); } finally {
log('f', i); } }

// 1: an iterator is closed by break
const it = {[Symbol.iterator]() { return {next: () => ({value: 1, done: false}), return() {
log('closed'); return {}; }}; }};for (const x of it) { log(x); break; }

// 1: an iterator is closed by a throw
function* g() { try { yield 1; yield 2; } finally { log('closed'); } }
for (const x of g()) throw new Error('out');

// 1: an iterator is closed by return
function* g() { try { yield 1; } finally { log('closed'); } } function f() {
for (const x of g()) return x; } return f();

// 7: a loop in a generator
function* g() { for (let i = 0; i < 3; i++) yield i; } for (const x of g()) log(x); const [a] = g();
log(a);

// 5: for-await over an async generator
async function* g() { try { for (let i = 0; i < 3; i++) yield i; } finally { log('closed'); }
}for await (const x of g()) { log(x); if (x === 1) break; }
for await (const x of [Promise.resolve('p')]) log(x);

// 6: await in a loop, two at a time
const f = async (n) => { for (let i = 0; i < 3; i++) { log(n, i); await null; } };
await Promise.all([f('a'), f('b')]); return 'end';

// 8: loops in methods, accessors and static blocks
class A { static n = 0; static { while (A.n < 2) A.n++; } get g() { for (const x of [1, 2]) log(x);
return 3; } m() { do log('m'); while (0); } #p() { for (;;) return 9; } q() { return this.#p(); }
f = (() => { for (const x of [5, 6]) log(x); })(); }const a = new A(); log(A.n, a.g, a.m(), a.q());

// 6: loops in callbacks and defaults
const f = (a = (() => { for (const x of [1, 2]) log(x); return 4; })()) => a; log(f());
[1, 2].forEach((x) => { for (let i = 0; i < 2; i++) log(x, i); });

// 3: loops in try, catch and finally
try { for (const x of [1]) throw x; } catch (e) { for (const x of [e]) log('c', x); } finally {
while (true) { log('f'); break; } }

// 3: a loop that throws half way
for (let i = 0; ; i++) { log(i); if (i === 2) null.x; }

// 2: tools in loops
for (const id of [1, 2]) log((await callTool('get', {id})).id); const {x}
= await callTool('a', {x: 5}); return x;

// 2: tools under another name
const o = {callTool}; for (const n of ['a', 'b']) await o.callTool(n, {n});
"""

# Each script with its name, and before that the keys that the guard is shown.
KEY_SCRIPTS = r"""
// a a b a: reading, writing, deleting
const o = {a: 1}, k = 'a'; o[k] = 2; log(o[k], o['a']); o['b'.trim()] = 3; delete o[k];
log(JSON.stringify(o));

// k k: a key is made once
let n = 0; const k = {toString() { n++; return 'k'; }}; const o = {k: 1}; o[k] += 5; o[k]++;
return [n, o.k];

// 0: numbers are left alone
const xs = [5, 6, 7]; let i = 0; log(xs[0], xs[i++], xs[i - 1], xs[-i], xs[i * 2 + 0]);
return xs['0'.trim()];

// a: optional chains
const o = null, k = 'a'; log(o?.[k], o?.[k].x); return ({a: {b: 1}})?.[k]?.b;

// f: calls keep this
const o = {v: 7, f() { return this.v; }}, k = 'f'; return o[k]();

// Symbol(s) Symbol(s) Symbol(Symbol.iterator): symbols stay symbols
const s = Symbol('s'); const o = {[s]: 1}; log(o[s]); return [...{*[Symbol.iterator]() { yield 1;
}}];

// a b: patterns
const k = 'a', l = 'b'; const {[k]: x, [l]: y = 9, ...rest} = {a: 1, c: 3}; return [x, y, rest];

// n: names of functions
const k = 'n'; return ({[k]: () => 1}).n.name;

// m f s m: classes
const m = 'm', f = 'f', s = 's'; class A { [m]() { return 1; } [f] = 2; static [s] = 3;
}class B extends A { x() { return super[m](); } } return [new B().x(), new B().f, B.s];

// 2 1: keys in order of evaluation
const o = () => { log('o'); return {}; }, k = (n) => { log('k', n); return n; };
o()[(k(1), k(2))] = (log('v'), {}[k(1)]);
"""


def scripts(text: str) -> dict[str, tuple[str, str]]:
    """Name → what stands before it, and the script."""
    found = {}
    for block in text.strip().split("\n\n"):
        head, script = block.split("\n", 1)
        expected, name = head.removeprefix("// ").rsplit(": ", 1)
        found[name] = (expected, script)
    return found


LOOPS_BY_NAME = scripts(LOOP_SCRIPTS)
KEYS_BY_NAME = scripts(KEY_SCRIPTS)


@pytest.fixture(scope="module")
def compiler() -> Iterator[Compiler]:
    made = Compiler()
    yield made
    made.close()


def compiled(compiler: Compiler, text: str, policy: CompilePolicy) -> str:
    verdict = compiler.compile_blocking(Source(text), policy)
    assert isinstance(verdict, CompiledScript), verdict
    return verdict.text


def run(code: str) -> dict[str, Any]:
    """Run what defines `main`; the log, the outcome and what was counted."""
    context = _quickjs.Context()
    context.eval(PRELUDE)
    context.eval(code)
    context.eval(START)
    while context.execute_pending_job():
        pass
    told = context.eval("JSON.stringify({events, outcome, keys, halts, left: globalThis.left?.() ?? null})")
    found: dict[str, Any] = json.loads(told)
    return found


def run_raw(text: str) -> dict[str, Any]:
    return run(f'globalThis.main = async function () {{ "use strict";\n{text}\n}}; 0')


def run_compiled(text: str, left: int) -> dict[str, Any]:
    factory = f"globalThis.factory = {text}; 0"
    return run(
        f"{factory}; [globalThis.main, globalThis.left] = factory({left}, halt, callTool, () => {{}}, key, Object); 0"
    )


@pytest.mark.parametrize("name", LOOPS_BY_NAME)
def test_guarded_loops_do_what_plain_ones_do(compiler: Compiler, name: str) -> None:
    expected, script = LOOPS_BY_NAME[name]
    iterations = int(expected)
    raw = run_raw(script)
    # What is counted down to 1 has used up the limit exactly.
    guarded = run_compiled(compiled(compiler, script, LOOPS), iterations + 1)
    assert raw["events"] or raw["outcome"][1] is not None
    assert (guarded["events"], guarded["outcome"]) == (raw["events"], raw["outcome"])
    assert guarded["left"] == 1


@pytest.mark.parametrize("name", LOOPS_BY_NAME)
def test_one_iteration_less_halts(compiler: Compiler, name: str) -> None:
    expected, script = LOOPS_BY_NAME[name]
    iterations = int(expected)
    halted = run_compiled(compiled(compiler, script, LOOPS), iterations)
    # Here the halt is only an exception, so a script may catch it; in a guest the process ends.
    assert halted["halts"] >= 1
    # Not a number, as JSON has it: it never counts again, should the halt itself have failed.
    assert halted["left"] is None


@pytest.mark.parametrize("name", KEYS_BY_NAME)
def test_guarded_keys_do_what_plain_ones_do(compiler: Compiler, name: str) -> None:
    keys, script = KEYS_BY_NAME[name]
    raw = run_raw(script)
    guarded = run_compiled(compiled(compiler, script, KEYS), 1_000)
    assert (guarded["events"], guarded["outcome"]) == (raw["events"], raw["outcome"])
    assert " ".join(guarded["keys"]) == keys


@pytest.mark.parametrize(
    ("script", "place"),
    [
        ("const o = null;\n\n  o.x", "script.js:3:3"),
        ("const f = (o) => {\n  return o.a.b;\n};\nf({})", "f (script.js:2:10)"),
        ("for (const x of [1]) {\n  x.y.z;\n}", "script.js:2:3"),
        ("/* é */ const o = {}; o.f()", "script.js:1:25"),
        ("await callTool('a');\n\nthrow new TypeError('x')", "script.js:3:11"),
        ("class A { get g() {\n return undefined[0] } }\nnew A().g", "get g (script.js:2:9)"),
    ],
)
def test_places_in_stacks_are_the_authors(compiler: Compiler, script: str, place: str) -> None:
    verdict = compiler.compile_blocking(Source(script), LOOPS)
    assert isinstance(verdict, CompiledScript)
    context = _quickjs.Context()
    context.eval(PRELUDE)
    # What stands before the text is on its first line, where nothing is the author's.
    context.eval(f"globalThis.factory = {verdict.text}; 0")
    context.eval("factory(99, halt, callTool, null, key, Object)[0]().catch((error) => { outcome = error.stack; }); 0")
    while context.execute_pending_job():
        pass
    stack = verdict.map.rewrite_stack(context.eval("String(outcome)"))
    assert stack.split("\n")[0] == f"    at {place}"
