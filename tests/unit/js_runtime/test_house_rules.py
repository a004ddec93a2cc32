"""What the prelude's own code may not do once a script runs, read off its tree."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, nodes, parse
from pyenclave.syntax.walk import walk

FUNCTIONS = (nodes.FunctionExpression, nodes.ArrowFunctionExpression, nodes.FunctionDeclaration)

# Functions that only the files themselves call, while they load and everything is the engine's own.
AT_LOAD = {"sampleSyntax", "freezeIntrinsics", "allowOverride", "publish", "replaceConstructor", "typesNamed"}

# Each of these asks something that a script can replace. A template literal too: the engine calls concat for it.
ASKING = {
    nodes.ForOfStatement: "a for…of loop",
    nodes.ForInStatement: "a for…in loop",
    nodes.SpreadElement: "a spread",
    nodes.ArrayPattern: "an array pattern",
    nodes.AwaitExpression: "an await",
    nodes.YieldExpression: "a yield",
    nodes.TemplateLiteral: "a template literal",
    nodes.ClassExpression: "a class",
    nodes.RegExpLiteral: "a regular expression literal",
}
# Methods that run-time code may call by name: those of our own records.
OWN_METHODS = {"flush", "includes", "indexOf", "meet", "parse", "shown"}


@pytest.fixture(scope="module")
def programs(js_runtime: Path) -> dict[str, ParsedProgram]:
    """Each file by its name, and the whole of the largest template as "all"."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    try:
        texts = {path.name: path.read_text(encoding="utf-8") for path in js_runtime.glob("*.js")}
        return {name: _parsed(text) for name, text in texts.items()}
    finally:
        sys.setrecursionlimit(limit)


def test_only_the_first_file_names_globals(programs: dict[str, ParsedProgram]) -> None:
    declared = {node.name for program in programs.values() for node in program.scopes.bindings}
    for name, program in programs.items():
        free = {node.name for node in program.scopes.free} - declared - {"host", "config", "undefined"}
        assert free == ({"globalThis"} if name == "primordials.js" else set()), name


def test_what_one_file_declares_no_other_does(programs: dict[str, ParsedProgram]) -> None:
    seen: dict[str, str] = {}
    for name, program in programs.items():
        for statement in program.root.body:
            for declarator in getattr(statement, "declarations", ()):
                if isinstance(declarator.id, nodes.Identifier):
                    assert declarator.id.name not in seen, (declarator.id.name, name, seen)
                    seen[declarator.id.name] = name


def test_nothing_that_asks_the_scripts_realm_happens_at_run_time(programs: dict[str, ParsedProgram]) -> None:
    found = [(name, what) for name, program in programs.items() for what in _offences(program)]
    assert found == []


@pytest.mark.parametrize(
    ("text", "offence"),
    [
        ("const f = () => { for (const x of list) g(x); };", "a for…of loop"),
        ("const f = () => g(...list);", "a spread"),
        ("const f = () => ({ ...object });", "a spread"),
        ("const f = () => ({ __proto__: other, ...object });", "a spread"),
        ("const f = () => { for (const key in object) g(key); };", "a for…in loop"),
        ("const f = () => { const [a] = list; };", "an array pattern"),
        ("const f = () => `${x}`;", "a template literal"),
        ("const f = () => list.push(1);", "a call of push"),
        ("const f = (x) => x instanceof Error;", "instanceof"),
    ],
)
def test_the_rules_can_be_broken(text: str, offence: str) -> None:
    assert list(_offences(_parsed(text))) == [offence]
    assert list(_offences(_parsed(text.replace("const f = ", "const sampleSyntax = ")))) == []


def _offences(program: ParsedProgram) -> Iterator[str]:
    parents = {id(node): parent for node, parent in walk(program.root)}
    for node, _parent in walk(program.root):
        what = ASKING.get(type(node))
        if isinstance(node, nodes.BinaryExpression) and node.operator == "instanceof":
            what = "instanceof"
        if isinstance(node, nodes.CallExpression) and isinstance(node.callee, nodes.MemberExpression):
            method = _method(node.callee)
            if method not in OWN_METHODS:
                what = what if method is None else f"a call of {method}"
        if what is not None and not _is_of_a_copy(node, parents) and _runs_later(node, parents):
            yield what


def _is_of_a_copy(node: Any, parents: dict[int, Any]) -> bool:
    """Whether it copies into an object without a prototype, or goes through such a copy: neither asks the realm."""
    if isinstance(node, nodes.ForInStatement):
        return isinstance(node.right, nodes.Identifier) and node.right.name == "copy"
    into = parents[id(node)]
    if not isinstance(node, nodes.SpreadElement) or not isinstance(into, nodes.ObjectExpression):
        return False
    first = into.properties[0]
    return (
        isinstance(first, nodes.Property)
        and isinstance(first.key, nodes.Identifier)
        and first.key.name == "__proto__"
        and isinstance(first.value, nodes.NullLiteral)
    )


def _runs_later(node: Any, parents: dict[int, Any]) -> bool:
    """Whether the node stands in a function that lives on: in one of the top level's own that is not named above."""
    outermost = None
    while node is not None:
        if isinstance(node, FUNCTIONS):
            outermost = node
        node = parents[id(node)]
    if outermost is None:
        return False
    parent = parents[id(outermost)]
    if isinstance(parent, nodes.VariableDeclarator) and isinstance(parent.id, nodes.Identifier):
        return parent.id.name not in AT_LOAD
    # A callback of the top level's own loops over lists of its own runs at once.
    return not (isinstance(parent, nodes.CallExpression) and _method(parent.callee) in ("map", "filter"))


def _method(callee: Any) -> str | None:
    """The name of the method that is called, if one is, and by its name."""
    is_method = isinstance(callee, nodes.MemberExpression) and not callee.computed
    return str(callee.property.name) if is_method else None


def _parsed(text: str) -> ParsedProgram:
    program = parse(ScannedSource(Source(text), PRESCAN_LIMITS["javascript"]))
    assert isinstance(program, ParsedProgram), program
    return program


def test_the_engine_does_call_concat_for_a_template_literal(run: Callable[..., Any]) -> None:
    body = (
        "let seen = 0; String.prototype.concat = () => { seen = 1; return ''; }; const x = 1, y = `${x}`; return seen;"
    )
    assert run(body).value == 1
