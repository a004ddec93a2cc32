"""What the engine gets wrong by itself, and the compiled text gets right.

Each program stands with what ECMA-262 says it logs. The compiled text must log just that; the engine given the author's
text must not, or the rewriting has become needless; Node, where there is one, must agree with us about the language.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import _quickjs
import pytest

from pyenclave.compiler import Compiler
from pyenclave.findings import Refusal
from pyenclave.pipeline import CompilePolicy
from pyenclave.source import Source
from pyenclave.transform import CompiledScript

POLICY = CompilePolicy("javascript", "STANDARD", frozenset({"log"}))

HEAD = "var events = []; var log = (...values) => { events.push(...values); };"
AWAITED = """.then(() => {}, (error) => { log("thrown: " + error); })
.then(() => { globalThis.told = JSON.stringify(events); });"""

# Each program with its name, and before that what it logs.
CONTINUES = r"""
// [0, 1, 2]: a continue at the end of the body
const fs = []; for (let i = 0; i < 3; i++) { fs.push(() => i); continue; } log(...fs.map((f) => f()));

// [0, 0, 1, 2, 2]: a continue in a switch
const fs = [];
for (let i = 0; i < 3; i++) { fs.push(() => i); switch (i) { case 1: continue; } fs.push(() => i); }
log(...fs.map((f) => f()));

// ["f", "f", 0, 1]: a continue through finally
const fs = []; for (let i = 0; i < 2; i++) { try { fs.push(() => i); continue; } finally { log("f"); } }
log(...fs.map((f) => f()));

// [0, 1]: a continue of an outer loop
const fs = []; a: for (let i = 0; i < 2; i++) { for (const j of [1, 2]) { fs.push(() => i); continue a; } }
log(...fs.map((f) => f()));

// [0, 1]: a continue in a body without a block
const fs = []; for (let i = 0; i < 2; i++) if (fs.push(() => i)) continue; log(...fs.map((f) => f()));

// [0, 2]: the outer of two labels
a: b: for (const x of [0, 1, 2]) { if (x === 1) continue a; log(x); }

// [0, 0, 2, 0]: the outer of three, from inside another loop
a: b: c: for (const x of [0, 1, 2]) { for (const y of [0, 1]) { if (x === 1) continue a; log(x, y); continue b; } }

// [3]: with await
const fs = []; for (let i = 0; i < 3; i++) { await null; fs.push(() => i); if (i < 3) continue; } log(fs.length);
let sum = 0; for (const f of fs) sum += f(); if (sum !== 3) log("wrong", sum);
"""

PARAMETERS = r"""
// [2]: an assignment in the body
function f(a, g = () => a) { a = 2; return g(); } log(f(1));

// [9]: an assignment in the closure
function f(a, g = () => { a = 9; }) { g(); return a; } log(f(1));

// [2, 1]: an assignment in a default
log(...((a, b = a++) => [a, b])(1));

// [2, "x"]: an assignment in a computed key
log(...(function (a, {[a++]: b} = {1: "x"}) { return [a, b]; })(1));

// [1, 5]: an arrow function without a block
const f = (a, g = () => a, h = []) => (h.push(a), a = 5, h.push(g()), h); log(...f(1));

// [7, 3, 3]: patterns and a rest
function f([a], {b = () => a}, ...[c, d = () => c]) { a = 7; c = 3; return [b(), d(), c]; } log(...f([1], {}, 2));

// [1, 2, 0, "f", 3]: length, arguments and name
function f(a, b, g = () => a) { a = 9; return [arguments[0], arguments.length, g() - 9]; }
log(...f(1, 2), f.name); log((function (a, b, {c}, d = () => (a = 1)) {}).length);

// ["g", "h"]: names of functions
const f = (a, g = () => a, {h = () => a} = {}) => { a = 2; return [g.name, h.name]; }; log(...f(1));

// ["ReferenceError"]: a parameter read too early
try { ((a = b, b = 1, c = () => (b = 2)) => a)(); } catch (error) { log(error.name); }

// ["TypeError"]: an error of a pattern
try { (({x}, g = () => (x = 1)) => x)(null); } catch (error) { log(error.name); }

// ["rejected"]: an error in the parameters of an async function
const f = async (a, g = (() => { a = 1; throw "rejected"; })()) => g;
try { f(1).catch((error) => log(error)); } catch { log("thrown"); } await null; await null;

// [1, 2]: declarations of the body are not seen by the parameters
let x = 1; function f(a, g = () => x) { let x = 2; a = 5; return [g(), x]; } log(...f(0));
function h(a, g = () => a) { a = g() + 1; { function a2() { return a; } if (a2() !== 2 || g() !== 2) log("wrong"); } }
h(1);

// [2, 3, 4]: methods, constructors and setters
class A { constructor(a, g = () => a) { a = 3; this.v = g(); } m(a, g = () => a) { a = 2; return g(); } }
const o = { set x(a = (() => (a2 = 4))()) {} }; let a2; o.x = undefined; log(new A(1).m(1), new A(1).v, a2);
class B { set x([a, g = () => a]) { a = 6; if (g() !== 6) log("wrong"); } } new B().x = [1];

// [5]: this and super
class A { k() { return 5; } } class B extends A { m(a, g = () => super.k() + a) { a = 0; return g(); } }
log(new B().m(9));

// [2]: an argument called undefined
function f(a, g = () => a) { a = 2; return g(); } log(f(undefined, undefined));
"""

SPREADS = r"""
// ["{\"0\":\"h\",\"1\":\"i\"}"]: a string
log(JSON.stringify({..."hi"}));

// ["{\"0\":\"a\",\"b\":1}"]: a string by way of a variable
const s = "a"; log(JSON.stringify({...s, b: 1}));

// ["{\"0\":\"x\"}"]: a string by way of an operator
const s = null; log(JSON.stringify({...(s ?? "x")}));
"""

# Where the text leaves a scope by an exception, and comes back.
ABANDONED = r"""
// [1, 2, 3]: a constant of the block
const fs = []; for (const n of [1, 2, 3]) { try { const x = n; fs.push(() => x); throw 1; } catch {} }
log(...fs.map((f) => f()));

// [1, 2]: what a tool's failure leaves
const undo = [];
for (const id of [1, 2]) { try { const made = {id}; undo.push(() => made.id); await Promise.reject(1); } catch {} }
log(...undo.map((f) => f()));

// [1, 9, 2, 9]: inner blocks
const fs = []; for (const n of [1, 2]) { try { { let x = n; fs.push(() => x); null.y; } } catch {}
{ const x = 9; fs.push(() => x); } } log(...fs.map((f) => f()));

// [0, 1]: the variable of a loop inside
const fs = []; for (const n of [0, 1]) { try { for (const z of [n, 5]) { fs.push(() => z); throw 1; } } catch {} }
log(...fs.map((f) => f()));

// [0, 1, "closed", "closed"]: with an iterator to close
const fs = []; function* g(n) { try { yield n; yield 7; } finally { fs.push(() => "closed"); } }
for (const n of [0, 1]) { try { for (const {z} of [{z: n}]) { fs.push(() => z); for (const y of g(n)) throw y; } }
catch {} } log(...fs.map((f) => f()).sort());

// [0, 0, 1, 1]: the variable of a for loop
const fs = []; for (const n of [0, 1]) { try {
a: for (let i = n; i < 3; i++) { fs.push(() => i); if (i > 0) throw 1; fs.push(() => i);
continue a; } } catch {} } log(...fs.map((f) => f()));

// [0, 1]: the parameter of a catch
const fs = []; for (const n of [0, 1]) { try { try { throw {e: n}; } catch ({e}) { fs.push(() => e); throw 2; } }
catch {} } log(...fs.map((f) => f()));

// [1, 2]: a class, and a function that is called first
const fs = []; for (const n of [1, 2]) { try { fs.push(early()); class C { static v = n; } fs.push(() => C.v); throw 1;
function early() { return () => n; } } catch {} } const seen = fs.map((f) => f()); log(seen[1], seen[3]);

// [1, 2]: in a finally that goes on
const fs = []; for (const n of [1, 2]) { try { const x = n; fs.push(() => x); throw 1; } finally { continue; } }
log(...fs.map((f) => f()));

// ["x", "g", 1, 1]: names, patterns and defaults
const fs = []; for (const n of [1, 2]) { try { const x = () => n, {g = () => x, h: [k = n] = []} = {};
fs.push(x, g, () => k); if (n === 1) log(x.name, g.name); throw 1; } catch {} } log(fs[0](), fs[2]());

// [1, "RangeError: gone", 2, "RangeError: gone"]: the error that comes out is the one that went in
const fs = []; for (const n of [1, 2]) { try { const x = n; fs.push(() => x); log(x); throw new RangeError("gone"); }
catch (error) { log(String(error)); } }
"""

GAPS = r"""
// [1, 2]: a scope of switch left by an exception
const fs = []; for (const n of [1, 2]) { try { switch (1) { case 1: let x = n; fs.push(() => x); throw 1; } } catch {} }
log(...fs.map((f) => f()));

// [1, 2]: a scope left by a return that a finally undoes
const fs = []; function f() { for (const n of [1, 2]) { try { const x = n; fs.push(() => x); return; }
finally { continue; } } } f(); log(...fs.map((f) => f()));

// ["value", "key"]: when a key that is an object becomes a key
const k = {toString() { log("key"); return "x"; }}; const o = {}; o[k] = log("value");

// ["value", "TypeError"]: whether it does for null
const k = {toString() { log("key"); return "x"; }}; const o = null;
try { o[k] = log("value"); } catch (error) { log(error.name); }

// ["thrown"]: an iterator that throws is not closed by a spread
const it = {[Symbol.iterator]: () => ({next() { throw 1; }, return() { log("closed"); return {}; }})};
try { [...it]; } catch { log("thrown"); }
"""


def programs(text: str) -> dict[str, tuple[list[Any], str]]:
    """Name → what is logged, and the program."""
    found = {}
    for block in text.strip().split("\n\n"):
        head, program = block.split("\n", 1)
        expected, name = head.removeprefix("// ").rsplit(": ", 1)
        found[name] = (json.loads(expected), program)
    return found


MENDED = {
    f"{group}: {name}": case
    for group, text in [
        ("continue", CONTINUES),
        ("parameters", PARAMETERS),
        ("spread", SPREADS),
        ("abandoned", ABANDONED),
    ]
    for name, case in programs(text).items()
}
# Programs that the engine gets right too: what a rewriting must not break.
RIGHT_ANYWAY = {
    "parameters: names of functions",
    "parameters: a parameter read too early",
    "parameters: an error of a pattern",
    "parameters: an error in the parameters of an async function",
    "abandoned: the error that comes out is the one that went in",
}
STILL_WRONG = programs(GAPS)


@pytest.fixture(scope="module")
def compiler() -> Iterator[Compiler]:
    made = Compiler()
    yield made
    made.close()


def compiled(compiler: Compiler, program: str) -> Any:
    verdict = compiler.compile_blocking(Source(program), POLICY)
    assert isinstance(verdict, CompiledScript), verdict
    main = f"({verdict.text.strip().removesuffix(';')})(99, () => {{}}, null, null, null, Object)[0]"
    return evaluated(f"(0, {main})()")


def raw(program: str) -> Any:
    return evaluated(wrapped(program))


def wrapped(program: str) -> str:
    return f'(async function () {{ "use strict";\n{program}\n}})()'


def evaluated(promise: str) -> Any:
    context = _quickjs.Context()
    context.eval(HEAD)
    try:
        context.eval(promise + AWAITED)
    except _quickjs.JSException as error:
        return str(error).split("\n")[0]
    while context.execute_pending_job():
        pass
    return json.loads(context.eval("told"))


@pytest.mark.parametrize("name", MENDED)
def test_the_compiled_text_does_what_the_language_says(compiler: Compiler, name: str) -> None:
    expected, program = MENDED[name]
    assert compiled(compiler, program) == expected


def test_the_engine_alone_does_not() -> None:
    right = {name for name, (expected, program) in MENDED.items() if raw(program) == expected}
    assert right == RIGHT_ANYWAY


@pytest.mark.parametrize("name", STILL_WRONG)
def test_what_is_still_wrong(compiler: Compiler, name: str) -> None:
    """A gap that closes belongs among the programs above, and no longer into the README's list."""
    expected, program = STILL_WRONG[name]
    assert compiled(compiler, program) != expected


def test_node_agrees() -> None:
    node = shutil.which("node")
    if node is None:
        return
    cases = [*MENDED.items(), *STILL_WRONG.items()]
    script = (
        "const vm = require('vm'); (async () => { const told = []; for (const text of JSON.parse(process.argv[1])) {"
    )
    script += f" const context = vm.createContext({{}}); vm.runInContext({json.dumps(HEAD)}, context);"
    script += f" await vm.runInContext(text + {json.dumps(AWAITED)}, context);"
    script += " told.push(JSON.parse(vm.runInContext('told', context))); } console.log(JSON.stringify(told)); })();"
    texts = json.dumps([wrapped(program) for _name, (_expected, program) in cases])
    run = subprocess.run([node, "-e", script, texts], capture_output=True, text=True, check=True)
    told = json.loads(run.stdout)
    assert {name: said for (name, _case), said in zip(cases, told, strict=True)} == {
        name: expected for name, (expected, _program) in cases
    }


@pytest.mark.parametrize(
    ("program", "position"),
    [
        ("function* f(a, g = () => a) { a = 2; yield g(); }", 0),
        ("async function* f(a, b = a++) { yield a; }", 0),
        ("const o = {*f({a}, b = () => a) { a = 1; }};", 13),
        ("(function f(a, g = () => x) { var x; a = 1; }); var x; (function (a, g = () => a) { var a; a = 1; })", 56),
    ],
)
def test_what_has_no_exact_form_is_refused(compiler: Compiler, program: str, position: int) -> None:
    verdict = compiler.compile_blocking(Source(program), POLICY)
    assert isinstance(verdict, Refusal), verdict
    assert [(finding.code, finding.layer) for finding in verdict.findings] == [("PARAMETER_CLOSURE", "transform")]
    span = verdict.findings[0].span
    assert span is not None and span.start == position


@pytest.mark.parametrize(
    "program",
    [
        "function* f(a, g = (x) => x.a) { a = 2; yield g(a); } log([...f(1)].length);",
        "function* f(a, b = 1) { a = 2; yield a + b; } log([...f(1)].length);",
        "function f(a, g = () => b) { var c = 1; a = c; return g(); } let b; f(); log(1);",
    ],
)
def test_what_looks_like_it_is_not(compiler: Compiler, program: str) -> None:
    assert compiled(compiler, program) == [1]
