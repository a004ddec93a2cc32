"""Esprima untouched is the oracle: inside an async function of its own it agrees, where no fault of it is in play."""

from __future__ import annotations

import pytest
from esprima.error_handler import Error
from esprima.esprima import parseScript

from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, parse

# One text per line; ⏎ is a line feed.
TEXTS = r"""
a
a +
(a
a => {
var 1
let [a, b] = c
let {a: {b}} = c
for (;;) {}
for (a of b, c) d
for (let a, b of c) d
for (a in b, c) d
for (const a in b) c
for (let a = 1 in b) c
for (var a = 1 in b) c
for (let of b) c
for (async of b) c
for (async of => a;;) c
for await (async of b) c
do a; while (b) c
do a⏎while (b) c
(a, b) => c
(a, ...b) => c
(...a, b) => c
({a = 1}) => b
({a = 1})
[a, ...b] = c
[...a, b] = c
[...a,] = c
({a, ...b} = c)
({...a, b} = c)
({...{a}} = b)
let {...{a}} = b
let [...[a]] = b
(a) = 1
({a}) = 1
[(a)] = 1
a?.b
a?.b`c`
new a?.b
a?.1:b
a ? b : c ? d : e
a ? b, c : d
a, b => c
a => {} ()
a => {}, b
a || b => c
async (a, b) => c
async a => b
async⏎a => b
async (a)⏎=> b
async (a, a) => b
async function f() {}
async⏎function f() {}
a⏎++b
a⏎=> b
a⏎(b)
a⏎/b/c
{ a⏎b }
{ a b }
class A { constructor() { super() } }
class A extends B { constructor() { super() } }
class A extends B { constructor() { () => super() } }
class A { 'constructor'() {} }
class A { get constructor() {} }
class A { static prototype() {} }
class A { static prototype }
class A { constructor = 1 }
class A { a b }
class A { a⏎b }
class A { a = 1⏎['b'] }
class A { static⏎a }
class A { async⏎a() {} }
class A { #constructor }
class A { get #a() {} set #a(b) {} }
class A { get #a() {} static set #a(b) {} }
class A { #a; b() { delete this.#a } }
class A { #a; b() { #a in #a in c } }
class A { #a; b() { 1 + #a in c } }
class A { static { var a; let a } }
class A { static { arguments } }
class A extends (B, C) {}
class A extends a => b {}
({ get a(b) {} })
({ set a() {} })
({ set a(...b) {} })
({ async *a() {} })
({ async get a() {} })
({ a: 1, a: 2, ['__proto__']: 3, __proto__: 4 })
({ __proto__: 1, '__proto__': 2 })
({ __proto__: a, __proto__: b } = c)
({ a, })
({ , })
({ 'a' })
({ 1 })
({ a.b })
function* f() { yield }
function* f() { yield⏎* a }
function* f() { yield * a }
function* f(a = yield) {}
function* f() { (a = yield) => a }
function* f() { function yield() {} }
function* yield() {}
function f(a = super.b) {}
function f(a, b,) {}
function f(,) {}
function f(...a,) {}
function f(a, a) {}
function f({a}, a) {}
({ a() { super.b } })
({ a: function () { super.b } })
new.target.a = 1
new.target = 1
() => new.target
new new a()()
new a().b()
new (a())()
import('a').b
new import('a')
import('a', 'b',)
1n
1.5n
01n
1__0
1_
0x
0b12
1.a
1..a
'\u{110000}'
'\u{}'
'\u12'
'a\⏎b'
`\u{110000}`
a`\u{110000}`
`a\⏎b`
/(?<a>b)\k<a>/
/(?<a>b)(?<a>c)/
/(?<a>b)|(?<a>c)/
/\k<a>/u
/[b-a]/
/a{2,1}/
/(?i:a)/
/[[a]&&[b]]/v
/a/gg
/a/uv
/[/]/
label: function f() {}
if (a) class B {}
while (a) let b
for (;;) const a = 1
a: { break a }
a: b: a: c
a: for (;;) { continue a }
a: b: for (;;) { continue a }
a: { for (;;) { continue a } }
switch (a) { case b: let c; case d: let c }
switch (a) { case b: break }
switch (a) { case b: continue }
{ let a; var a }
{ let a; function a() {} }
{ function a() {} function a() {} }
function f(a) { let a }
(a) => { let a }
let a, a
let [a, a] = b
var a, a
try {} catch (a) { let a }
try {} catch (a) { var a }
try {} catch ([a]) { var a }
{ function f() {} var f }
undefined = 1
NaN++
this = 1
a++ = 1
++a++
typeof a ** b
(-a) ** b
a ** -b
await a ** b
(await a) ** b
a ?? b ?? c
(a ?? b) || c
a && b || c
async () => { (await a) => b }
async () => { (a = await b) => c }
async (a = await b) => c
throw a
throw
debugger
"""


def oracle_accepts(text: str) -> bool:
    try:
        parseScript(f"async function body() {{ 'use strict';\n{text}\n}}")
    except Error:
        return False
    return True


@pytest.mark.parametrize("text", [line.replace("⏎", "\n") for line in TEXTS.strip().splitlines()])
def test_the_verdict_is_esprimas_own(text: str) -> None:
    verdict = parse(ScannedSource(Source(text), PRESCAN_LIMITS["javascript"]))
    assert isinstance(verdict, ParsedProgram) == oracle_accepts(text)
