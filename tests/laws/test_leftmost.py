"""What an expression begins with decides how a statement or an arrow body that begins with it is read.

`({}) / "…"` printed without its parentheses is a block and a regex, and what the author wrote in a string is code. So
every way in which an expression can begin with an object, a function or a class is printed and read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pyenclave.findings import Refusal
from pyenclave.prescan import PRESCAN_LIMITS, ScannedSource, scan
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, nodes, parse
from pyenclave.syntax.generate import generate
from pyenclave.syntax.grammar import BINARY_OPERATORS
from pyenclave.syntax.nodes import Node

Around = Callable[[Node], Node]


def make(kind: str, *fields: Any) -> Node:
    """A node that stands nowhere."""
    made: Node = getattr(nodes, kind)(*fields, start=0, end=0)
    return made


def _end() -> Node:
    return make("StringLiteral", "/;x(){//")


def _block() -> Node:
    return make("BlockStatement", ())


BEGINNINGS: dict[str, Callable[[], Node]] = {
    "object": lambda: make("ObjectExpression", ()),
    "function": lambda: make("FunctionExpression", None, (), _block(), False, False),
    "async function": lambda: make("FunctionExpression", None, (), _block(), True, False),
    "generator": lambda: make("FunctionExpression", None, (), _block(), False, True),
    "class": lambda: make("ClassExpression", None, None, make("ClassBody", ())),
}


def _member(inner: Node) -> Node:
    return make("MemberExpression", inner, make("Identifier", "a"), False, False)


def _template() -> Node:
    return make("TemplateLiteral", (make("TemplateElement", "t", "t"),), ())


def _binary(kind: str, operator: str) -> Around:
    return lambda inner: make(kind, operator, inner, _end())


def _assignment(operator: str) -> Around:
    return lambda inner: make("AssignmentExpression", operator, _member(inner), _end())


def _nested(outer: Around, inner: Around) -> Around:
    return lambda node: outer(inner(node))


AROUND: dict[str, Around] = {
    **{f"x {operator} y": _binary("BinaryExpression", operator) for operator in sorted(BINARY_OPERATORS)},
    **{f"x {operator} y": _binary("LogicalExpression", operator) for operator in ("&&", "||", "??")},
    **{f"x.a {operator} y": _assignment(operator) for operator in ("=", "/=", "+=", "**=", "??=")},
    "x.a": _member,
    "x[y]": lambda inner: make("MemberExpression", inner, _end(), True, False),
    "x?.a": lambda inner: make(
        "ChainExpression",
        make("MemberExpression", inner, make("Identifier", "a"), False, True),
    ),
    "x(y)": lambda inner: make("CallExpression", inner, (_end(),), False),
    "x`t`": lambda inner: make("TaggedTemplateExpression", inner, _template()),
    "x ? y : z": lambda inner: make("ConditionalExpression", inner, _end(), _end()),
    "x, y": lambda inner: make("SequenceExpression", (inner, _end())),
    "x.a++": lambda inner: make("UpdateExpression", "++", _member(inner), False),
}

PLACES: dict[str, Around] = {
    "statement": lambda inner: make("ExpressionStatement", inner, None),
    "arrow body": lambda inner: make("ExpressionStatement", make("ArrowFunctionExpression", (), inner, False), None),
    "async arrow body": lambda inner: make(
        "ExpressionStatement", make("ArrowFunctionExpression", (), inner, True), None
    ),
    "if body": lambda inner: make(
        "IfStatement",
        make("Identifier", "a"),
        make("BlockStatement", (make("ExpressionStatement", inner, None),)),
        None,
    ),
    "for head": lambda inner: make("ForStatement", inner, None, None, _block()),
    "for-of target": lambda inner: make("ForOfStatement", _member(inner), make("Identifier", "a"), _block(), False),
}


def _wrapped() -> Iterator[tuple[str, Callable[[Node], Node]]]:
    for outer_name, outer in AROUND.items():
        yield outer_name, outer
        for inner_name, inner in AROUND.items():
            yield f"{outer_name} of {inner_name}", _nested(outer, inner)


def _read(text: str) -> nodes.Program:
    scanned = scan(Source(text), PRESCAN_LIMITS["javascript"])
    assert isinstance(scanned, ScannedSource)
    parsed = parse(scanned)
    assert not isinstance(parsed, Refusal), (text, parsed)
    assert isinstance(parsed, ParsedProgram)
    return parsed.root


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_what_begins_with_it_is_read_as_it_was_meant(beginning: str, place: str) -> None:
    for name, wrap in _wrapped():
        root = nodes.Program((PLACES[place](wrap(BEGINNINGS[beginning]())),), start=0, end=0)
        text = generate(root).text
        assert nodes.same(_read(text), root), (name, text)
