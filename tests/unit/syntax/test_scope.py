"""Which names are free and which are declared, per construct of the language.

Each line of the tables: a script, and its free names in the order of the text.
"""

from __future__ import annotations

import pytest

from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource, scan
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, nodes, parse
from pyenclave.syntax.scope import ScopeTree, analyse
from pyenclave.syntax.walk import walk


def program(text: str) -> nodes.Program:
    scanned = scan(Source(text), PRESCAN_LIMITS["javascript"])
    assert isinstance(scanned, ScannedSource)
    parsed = parse(scanned)
    assert isinstance(parsed, ParsedProgram), parsed
    return parsed.root


def scopes(text: str) -> ScopeTree:
    return analyse(program(text))


def free(text: str) -> str:
    return " ".join(node.name for node in scopes(text).free)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Declarations of each kind, seen before and after.
        ("a; var a; a", ""),
        ("a; let a; a", ""),
        ("const a = b", "b"),
        ("f(); function f() {}", ""),
        ("C; class C {}", ""),
        ("x", "x"),
        ("x; y; x", "x y x"),
        # Blocks: let, const, functions and classes stay inside, var does not.
        ("{ let a; } a", "a"),
        ("{ const a = 1; } a", "a"),
        ("{ class A {} } A", "A"),
        ("{ function f() {} f(); } f", "f"),
        ("{ var a; } a", ""),
        ("{ { var a; } } a", ""),
        ("a; { let a; { a; } }", "a"),
        ("if (x) { let a; } else { a; }", "x a"),
        # Functions.
        ("function f(a) { return a + b; } a", "b a"),
        ("function f() { var a; } a", "a"),
        ("function f() { f; }", ""),
        ("(function f() { f; }); f", "f"),
        ("(function () { var a; { var b; } a; b; })", ""),
        ("(a, b = a) => a + b", ""),
        ("(a) => { var a; }", ""),
        ("async (a) => await a", ""),
        ("function* f(a) { yield a; yield b; }", "b"),
        ("({ m(a) { return a; }, get x() { return a; }, set x(v) { v; } })", "a"),
        # Parameters do not see the variables of the body, but each other.
        ("function f(a = x) { var x; }", "x"),
        ("function f(a = () => x) { let x; }", "x"),
        ("function f(a = b, b) {}", ""),
        ("function f({ [k]: a = d }, [b, , c = a], ...rest) { return [a, b, c, rest, k]; }", "k d k"),
        # What runs where: a var in a nested function is not the outer one's.
        ("function f() { function g() { var a; } a; }", "a"),
        ("(() => { { var a; } }); a", "a"),
        # Catch.
        ("try {} catch (e) { e; } e", "e"),
        ("try {} catch ({ message: m, ...r }) { m; r; } finally { m; }", "m"),
        ("try { a; } catch { a; }", "a a"),
        ("try {} catch (e) { var a; } a", ""),
        # Heads of loops.
        ("for (let i = 0; i < n; i++) i; i", "n i"),
        ("for (var i = 0; i < 1; i++) i; i", ""),
        ("for (const x of xs) x; x", "xs x"),
        ("for (const x of x) x", ""),
        ("for (let [a, b = a] of c) a + b", "c"),
        ("for (var k in o) k; k", "o"),
        ("for (k in o) k", "k o k"),
        ("for (k of o) k", "k o k"),
        ("for await (const x of xs()) x", "xs"),
        ("for ([a, b.c] of d) ;", "a b d"),
        ("while (a) { let b; } do { let c; } while (c)", "a c"),
        # Switch: one scope for all cases, the discriminant outside.
        ("switch (a) { case a: let a; break; default: a; }", "a"),
        ("switch (1) { case 1: function f() {} } f", "f"),
        # Classes.
        ("class A extends A { a = A; [A]() { A; } static { A; } }", ""),
        ("(class A extends A { m() { A; } }); A", "A"),
        ("(class extends B { [k] = v; static [l]() {} })", "B k v l"),
        ("class A { static { var a; let b; } x = a + b; }", "a b"),
        ("class A { x = y; y; static z = () => w; }", "y w"),
        ("class A { #p = q; m() { return this.#p, #p in this; } }", "q"),
        ("class A { constructor(a) { super.x; a; } }", ""),
        # What is no reference: keys, labels, new.target.
        ("a.b.c", "a"),
        ("a[b].c", "a b"),
        ("a?.b?.[c]?.(d)", "a c d"),
        ("({ a: b, 'c': d, [e]: f, g, h() {}, ...i })", "b d e f g i"),
        ("a: for (;;) { break a; continue a; }", ""),
        ("function f() { new.target; }", ""),
        # Writes and typeof are references.
        ("a = 1; b += 2; c++; --d", "a b c d"),
        ("typeof a; delete b.c; void d", "a b d"),
        ("[a, b.c, [d], ...e] = f", "a b d e f"),
        ("({ a, b: c, [d]: e = g, f = h, ...i } = j)", "a c d e g f h i j"),
        ("const { a, b: c, [d]: e = a, f = c, ...g } = h; [a, c, e, f, g]", "d h"),
        ("var [a = b, , c] = d; a + c", "b d"),
        # Expressions of all sorts.
        ("`${a}${b}`; tag`x${c}`", "a b tag c"),
        ("a ? b : c; a && b || c; (a, b)", "a b c a b c a b"),
        ("new A(b, ...c); [d, , ...e]", "A b c d e"),
        ("await a; return b", "a b"),
        ("throw a", "a"),
        ("globalThis; undefined; NaN", "globalThis undefined NaN"),
    ],
)
def test_free_names(text: str, names: str) -> None:
    assert free(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("arguments", "arguments"),
        ("() => arguments", "arguments"),
        ("{ arguments[0] }", "arguments"),
        ("function f() { arguments; }", ""),
        ("function f(a = arguments) {}", ""),
        ("function f() { return () => { { return arguments; } }; }", ""),
        ("(function f() { arguments; })", ""),
        ("({ m() { arguments; }, get x() { return arguments; } })", ""),
        ("class A { m() { arguments; } [arguments]() {} }", "arguments"),
        ("function f() { class A { [arguments] = 1; } }", ""),
        ("function f() { } arguments", "arguments"),
        ("typeof arguments", "arguments"),
    ],
)
def test_arguments_is_declared_in_functions_that_are_no_arrows(text: str, names: str) -> None:
    assert free(text) == names


@pytest.mark.parametrize("member", [nodes.PropertyDefinition, nodes.StaticBlock])
def test_arguments_of_a_field_or_static_block_counts_as_free(member: type[nodes.Node]) -> None:
    # Early errors, so the parser makes no such tree; an arrow, which it does know, shows what the scope says.
    reference = nodes.Identifier("arguments", start=0, end=0)
    if member is nodes.PropertyDefinition:
        key = nodes.Identifier("k", start=0, end=0)
        part: nodes.Node = nodes.PropertyDefinition(key, reference, False, False, start=0, end=0)
    else:
        statement = nodes.ExpressionStatement(reference, None, start=0, end=0)
        part = nodes.StaticBlock((statement,), start=0, end=0)
    body = nodes.ClassBody((part,), start=0, end=0)
    in_class = nodes.ExpressionStatement(nodes.ClassExpression(None, None, body, start=0, end=0), None, start=0, end=0)
    block = nodes.BlockStatement((in_class,), start=0, end=0)
    function = nodes.FunctionExpression(None, (), block, False, False, start=0, end=0)
    assert analyse(function).free == (reference,)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("var a, [b, { c: d = e, ...f }] = g; let h; const i = 1", "a b d f h i"),
        ("function f(a, { b }, [c] = d, ...e) { var g; }", "f a b c e g"),
        ("(function f() {}); (class A {}); class B {}", "f A B"),
        ("try {} catch ({ e }) {}", "e"),
        ("for (const x of y) ; for (let i = 0;;) { let i; }", "x i i"),
        ("(a) => (b) => a", "a b"),
        ("x = 1; l: { o.p; } ({ q: r })", ""),
    ],
)
def test_bindings(text: str, names: str) -> None:
    tree = scopes(text)
    assert [node.name for node in tree.bindings] == names.split()
    assert tree.binding_names == frozenset(names.split())


# A script | the names of each scope that has any, in the order in which the scopes begin | the free names.
PER_SCOPE = """
var a; let b; const c = 1; class D {} function e() {} | a b c D e |
{ var a; let b; } | a, b |
{ function f() {} } | f |
{ class A {} } | A |
{ let a; { let a; { let b; } } } | a, a, b |
{ let a; } { let a; } | a, a |
{ const { a, b: [c] } = d } | a c | d
function f() {} | f |
function f(a) { var b; let c; } | f, a, b c |
function f(a) { var a; } | f, a, a |
function f(a, { b }, [c], ...d) {} | f, a b c d |
function f(a = x) { var x; x } | f, a, x | x
function f(a = () => b) { let b; } | f, a, b | b
function f(a = function b() { b; c }) {} | f, a, b | c
function f(a = b, b = a) {} | f, a b |
function f() { { var a; } a } | f, a |
function f() { f = 1 } | f |
(function f() { f }); f | f | f
(function f() { var f; f }) | f, f |
(function f(f) { f }) | f, f |
(function (a) { a }) | a |
(a) => { let b; } | a, b |
(a) => a + b | a | b
a => b => a + b + c | a, b | c
async (a) => { var b; await a } | a, b |
function* g() { var a; yield a; yield b } | g, a | b
async function f() { for await (const a of b) a } | f, a | b
({ m(a) { let b; } }) | a, b |
({ get a() { var b; }, set a(v) { v } }) | b, v |
({ async *a(b) { c } }) | b | c
for (let i = 0; i < n; i++) { let j; } | i, j | n
for (let i = 0, j = i;;) ; | i j |
for (let i = i;;) ; | i |
for (let i = 0;;) { let i; i } | i, i |
for (var i = 0;;) { i } i | i |
for (const a of b) { const c = a; } a | a, c | b a
for (const a of a) ; | a |
for (let [a, b = a] of c) { var d; } | d, a b | c
for (let a in b) ; | a | b
for (const a in a) ; | a |
for (var a in b) ; | a | b
for (var a of b) { let a; } | a, a | b
for (a of b) ; | | a b
for (a.b in c) ; | | a c
for (const a of b) for (const a of a) ; | a, a | b
try { let a; } catch { let b; } finally { let c; } | a, b, c |
try {} catch (a) { let b; a } | a, b |
try {} catch ({ a, b: c = a }) { let d; } | a c, d |
try {} catch (a) { var a; a } a | a, a |
try {} catch (a) { for (var b of a) ; } b | b, a |
switch (a) { case b: let c; default: { let d; } } | c, d | a b
switch (a) { case a: let a; } | a | a
switch (1) { case 1: function f() {} case 2: class G {} f } | f G |
switch (1) { case 1: var a; } a | a |
if (a) { let b; } else { let c; b } | b, c | a b
while (a) { let a; a } | a | a
do { let a; } while (a) | a | a
a: { let a; break a } | a |
a: for (let a;;) { continue a } | a |
class A {} | A |
class A extends A {} | A |
(class A extends A { m() { A } }); A | A | A
(class { m(a) { var b; } }) | a, b |
class A { constructor(a) { this.a = a } } | A, a |
class A { [a] = b; static [c] = d } | A | a b c d
class A { a = () => { let b; b } } | A, b |
class A { a = 1; m() { a } } | A | a
class A { static { var a; let b; function c() {} } } | A, a b c |
class A { static { { let a; } } x = a } | A, a | a
class A { static { var a; } static { a } } | A, a | a
class A { #a; m() { this.#a; #a in this; a } } | A | a
class A { get [a]() {} set b(c) {} } | A, c | a
{ class A { m() { A } } A } A | A | A
let a = a | a |
let a = () => a; | a |
{ a; let a; } a | a | a
{ f(); function f() {} } f() | f | f
() => { a; var a; } | a |
typeof a; let b; typeof b | b | a
let process, eval_, callTool, undefined_; process; callTool | process eval_ callTool undefined_ |
function f(callTool) { callTool() } callTool() | f, callTool | callTool
{ const Object = 1; Object.create } Object | Object | Object
const { constructor } = {}; constructor | constructor |
({ callTool, parallel: callTool }) | | callTool callTool
let x = { y: 1, x: 2 }; x.y; x?.y; x[y] | x | y
[a, b = c, ...d] = e | | a b c d e
({ a, b: c, [d]: e, f = g, ...h } = i) | | a c d e f g h i
let { a: { b = c }, ...d } = e | b d | c e
`${a}${(b => b)(c)}` | b | a c
a`${b}` | | a b
new.target; (function () { new.target; a }) | | a
async () => { await a; const a = 1 } | a |
(a, b) => { { let a; b } a } | a b, a |
var a; { let a; { var b; } } | a b, a |
function f() { return g; function g() {} } g | f, g | g
(() => { try { var a } finally { a } })(); a | a | a
a ||= b; c++; delete d.e; void f | | a b c d f
class A { static m() { return super.b + A.c + d } } | A | d
"""


@pytest.mark.parametrize("row", PER_SCOPE.strip().splitlines())
def test_names_of_each_scope(row: str) -> None:
    text, declared, outside = row.rsplit("|", 2)
    tree = scopes(text)
    groups = [frozenset(group.split()) for group in declared.split(",") if group.strip()]
    assert tree.names_by_scope == tuple(groups)
    assert [node.name for node in tree.free] == outside.split()
    assert tree.binding_names == frozenset().union(*groups)


def test_free_and_bindings_are_nodes_of_the_tree_with_their_places() -> None:
    text = "let a = b; { let b = a; b; } typeof b"
    tree = scopes(text)
    assert [(node.name, node.start) for node in tree.free] == [("b", 8), ("b", 36)]
    assert [(node.name, node.start) for node in tree.bindings] == [("a", 4), ("b", 17)]


def test_is_free_goes_by_identity() -> None:
    root = program("a; { let a; a; } b.a")
    tree = analyse(root)
    identifiers = [node for node, _ in walk(root) if isinstance(node, nodes.Identifier)]
    assert [(node.start, tree.is_free(node)) for node in identifiers] == [
        (0, True),
        (9, False),
        (12, False),
        (17, True),
        (19, False),
    ]
    assert not tree.is_free(nodes.Identifier("a", start=0, end=1))


def test_a_shorthand_property_counts_once_and_by_its_value() -> None:
    root = program("({ a })")
    tree = analyse(root)
    (found,) = [node for node, _ in walk(root) if isinstance(node, nodes.Property)]
    assert tree.free == (found.value,)
    assert tree.is_free(found.value)
    assert not tree.is_free(found.key)


def test_helpers_are_no_names_of_the_script() -> None:
    helper = nodes.HelperIdentifier("__ag_left", start=0, end=0)
    body = nodes.BlockStatement((), start=0, end=0)
    function = nodes.FunctionExpression(helper, (helper,), body, False, False, start=0, end=0)
    statement = nodes.ExpressionStatement(function, None, start=0, end=0)
    tree = analyse(nodes.Program((statement,), start=0, end=0))
    assert (tree.free, tree.bindings) == ((), ())


def test_the_program_that_parse_returns_is_analysed() -> None:
    scanned = scan(Source("a"), PRESCAN_LIMITS["javascript"])
    assert isinstance(scanned, ScannedSource)
    parsed = parse(scanned)
    assert isinstance(parsed, ParsedProgram)
    assert [node.name for node in parsed.scopes.free] == ["a"]


def test_a_tall_tree_is_no_deeper_for_us() -> None:
    height = 20_000
    tree: nodes.Node = nodes.Identifier("leaf", start=0, end=0)
    for _ in range(height):
        tree = nodes.BinaryExpression("+", tree, nodes.Identifier("x", start=0, end=0), start=0, end=0)
    found = analyse(tree).free
    assert len(found) == height + 1
    assert found[0].name == "leaf"


def test_a_pattern_that_declares_what_it_cannot_is_refused() -> None:
    target = nodes.ThisExpression(start=0, end=0)
    declarator = nodes.VariableDeclarator(target, None, start=0, end=0)
    declaration = nodes.VariableDeclaration("let", (declarator,), start=0, end=0)
    with pytest.raises(TypeError, match=r"^ThisExpression declares nothing$"):
        analyse(declaration)
