"""Each node of the author's has its place in the compiled text.

Exactly: for each node of the author's tree there is an offset in the compiled text that the map leads back to the
node's start. Where a node begins with a parenthesis, which is not in the tree, it is the start of what comes behind.
Directives, a `__ag_main` of the author's and empty statements at the end are not printed and have none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

import pytest

from pyenclave.compiler import Compiler
from pyenclave.corpus.case import Case
from pyenclave.corpus.loader import load_corpus
from pyenclave.pipeline import CompilePolicy, compile_source
from pyenclave.rules.entry import lone_main
from pyenclave.source import Source
from pyenclave.syntax import nodes
from pyenclave.syntax.deep_stack import on_deep_stack
from pyenclave.syntax.walk import walk
from pyenclave.transform import CompiledScript

POLICY = CompilePolicy("javascript", "STANDARD")
# One that guards keys, too.
GUARDED = CompilePolicy("permissive", "STANDARD")

EVERYTHING = r"""var a, b = 1; let {c, d: [e = 1, ...f], ...g} = {c: 1, d: []};
const h = async function* i(j) { yield* j; yield; await j; };
class A extends Object { static #k = 1; l; ['m'] = 2; static async *n(o) {} get p() { return super.p; } set p(q) {}
  static { A.#k; } constructor() { super(); new.target; } static get [b]() { return 1; } async [c]() {} 'r'() {} 5() {}
  static z(o) { return #k in o } }
function s(t = 1, {u}, [v], ...w) { return this; }
label: for (let x = 0, y = 1; x < y; x++) { if (x) continue label; else break label; }
for (const x of [1]) { } for (a in {}) ; for await (let [z] of []) ; while (a--) ; do { a = 1 } while (0);
switch (a) { case 1: ; default: break }
try { throw new Error('x') } catch ({message}) { message } finally { ; }
a = `x${b}y${c}z`; a = String.raw`x${b}\n`; a = b ? c : h; a = (b, c); a += b; a ??= c; a = (b ?? c) || !h && -b;
delete a?.b?.[c]?.(...f, h); typeof a; void 0; a++; --b;
a = {b, c: 1, [c]: 2, get e() { return 1 }, set e(x) {}, async *n() {}, ...g, 'str': 1, 7: 2, m() {}};
a = [1, , ...f]; a = /x/g; a = 1n; a = null; a = true; a = x => x; a = async (x) => { return x };
({a, b: a.b = 1, ...a.c} = {}); [a, , b = 2, ...c.d] = f; new A; new (a.b)(c); (a.b)(); (a, b); h ** 2;"""

MENDED = r"""
const f = []; a: b: for (let i = 0; i < 3; i++) { f.push(() => i); if (i) continue a; else continue; }
function g(x, y = () => x, {z} = {...f[0]}) { x = 1; return y() }
for (const n of f) { try { const p = n, {q} = p; class C { r = q } f.push(() => p + q, C);
  for (const [t] of f) f.push(() => t);
  c: for (let u = 0; u < 1; u++) { f.push(() => u); continue c } } catch (e) { f.push(e) } finally { continue } }
"""

SCRIPTS = {
    "everything": EVERYTHING,
    "what is mended": MENDED,
    "CR LF": EVERYTHING.replace("\n", "\r\n"),
    "CR": EVERYTHING.replace("\n", "\r"),
    "line and paragraph separators": EVERYTHING.replace("\n", "\u2028\u2029"),
    "tabs": EVERYTHING.replace(" ", "\t"),
    "astral characters": "'\U0001f600\U0001f600'; const \U00020000 = 1; a(\U00020000); function a(b) { return b.c }",
    "parentheses": "((1)); ((((a)).b)(((c)))); const a = ((x) => ((x))), c = (/* ( */ (// (\n a));",
    "a main of its own": "async function __ag_main() { const a = 1; return a.b }",
}

# A parenthesis, and what may stand behind it that is in no tree: white space and comments.
_PARENTHESIS = re.compile(r"\((?:[\s\ufeff]|/\*.*?\*/|//[^\n\r\u2028\u2029]*)*", re.DOTALL)


@pytest.fixture(scope="module")
def compiler() -> Iterator[Compiler]:
    made = Compiler()
    yield made
    made.close()


def missing(script: CompiledScript) -> list[tuple[str, int]]:
    """Kind and start of the nodes that no place of the compiled text leads back to."""
    text = script.source.text
    places = {script.map.author_offset(offset) for offset in range(len(script.text))}
    unprinted = _directives(script) | _taken_apart(script)
    return [
        (type(node).__name__, node.start)
        for node, parent in walk(_root(script))
        if parent is not None and not (unprinted & {node, parent}) and not _is_among(node.start, places, text)
    ]


def _root(script: CompiledScript) -> nodes.Program:
    assert script.program is not None  # compiled here, in a thread
    return script.program.root


def _directives(script: CompiledScript) -> set[nodes.Node]:
    found = (node for node, _parent in walk(_root(script)) if isinstance(node, nodes.ExpressionStatement))
    return {node for node in found if node.directive is not None}


def _taken_apart(script: CompiledScript) -> set[nodes.Node]:
    """A main of the author's, whose statements are the program's, and empty statements behind the program's value."""
    root = _root(script)
    main = lone_main(root)
    statements = root.body if main is None else main.body.body
    behind = takewhile(lambda statement: isinstance(statement, nodes.EmptyStatement), reversed(statements))
    return {*behind, *([] if main is None else [main])}


def _is_among(start: int, places: set[int | None], text: str) -> bool:
    while start not in places:
        parenthesis = _PARENTHESIS.match(text, start)
        if parenthesis is None:
            return False
        start = parenthesis.end()
    return True


@pytest.mark.parametrize("policy", [POLICY, GUARDED], ids=lambda policy: policy.preset)
@pytest.mark.parametrize("name", SCRIPTS)
def test_each_node_has_its_place(compiler: Compiler, name: str, policy: CompilePolicy) -> None:
    script = compiler.compile_blocking(Source(SCRIPTS[name]), policy)
    assert isinstance(script, CompiledScript), script
    assert missing(script) == []


CASES = load_corpus()


def _compiled(case: Case) -> CompiledScript | None:
    # Large ones too in a thread: from a process no tree comes back.
    verdict = on_deep_stack(lambda: compile_source(Source(case.script), POLICY))
    return verdict if isinstance(verdict, CompiledScript) else None


def test_each_node_of_the_corpus_has_its_place() -> None:
    scripts = {case.id: script for case in CASES if (script := _compiled(case)) is not None}
    assert len(scripts) > 100
    assert {name: found for name, script in scripts.items() if (found := missing(script))} == {}


def strays(script: CompiledScript) -> list[tuple[nodes.Node, nodes.Node]]:
    """The nodes that do not stand inside their parent, with it: the transform looks for places from the root down."""
    return [
        (node, parent)
        for node, parent in walk(_root(script))
        if parent is not None and not parent.start <= node.start <= node.end <= parent.end
    ]


@pytest.mark.parametrize("name", SCRIPTS)
def test_each_node_stands_inside_its_parent(compiler: Compiler, name: str) -> None:
    script = compiler.compile_blocking(Source(SCRIPTS[name]), POLICY)
    assert isinstance(script, CompiledScript), script
    assert strays(script) == []


def test_each_node_of_the_corpus_stands_inside_its_parent() -> None:
    scripts = {case.id: script for case in CASES if (script := _compiled(case)) is not None}
    assert {name: found for name, script in scripts.items() if (found := strays(script))} == {}


def test_the_law_can_fail(compiler: Compiler) -> None:
    script = compiler.compile_blocking(Source("const a = 1; a.b"), POLICY)
    assert isinstance(script, CompiledScript)
    places = {script.map.author_offset(offset) for offset in range(len(script.text))}
    assert places - {None} == {0, 6, 10, 13, 15}
    assert not _is_among(15, places - {15}, "const a = 1; a.b")
