"""Nodes: what the annotations promise the type checker is what the table makes at run time."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable
from typing import Any

import pytest

from pyenclave.syntax import nodes
from pyenclave.syntax.grammar import GRAMMAR, Field, Shape


def annotation(field: Field) -> str:
    one = next(iter(field.allowed)) if len(field.allowed) == 1 else "Node"
    return {
        Shape.NODE: one,
        Shape.OPTIONAL_NODE: f"{one} | None",
        Shape.NODES: f"tuple[{one}, ...]",
        Shape.NODES_WITH_HOLES: f"tuple[{one} | None, ...]",
        Shape.TEXT: "str",
        Shape.OPTIONAL_TEXT: "str | None",
        Shape.NUMBER: "float",
        Shape.FLAG: "bool",
        Shape.CHOICE: "str",
    }[field.shape]


def some_value(field: Field) -> Any:
    if field.is_list:
        return ()
    return {Shape.FLAG: True, Shape.NUMBER: 1.5, Shape.TEXT: "t", Shape.CHOICE: "c"}.get(field.shape)


def make(kind: str, start: int = 3, end: int = 7) -> nodes.Node:
    values = {field.name: some_value(field) for field in GRAMMAR[kind]}
    made: Callable[..., nodes.Node] = nodes.NODE_TYPES[kind]
    return made(**values, start=start, end=end)


def test_one_class_per_row() -> None:
    assert list(nodes.NODE_TYPES) == list(GRAMMAR)


@pytest.mark.parametrize("kind", GRAMMAR)
def test_the_annotations_are_the_row(kind: str) -> None:
    declared = inspect.get_annotations(nodes.NODE_TYPES[kind])
    assert list(declared.items()) == [(field.name, annotation(field)) for field in GRAMMAR[kind]]


@pytest.mark.parametrize("kind", GRAMMAR)
def test_fields_by_position_and_by_name(kind: str) -> None:
    made: Any = nodes.NODE_TYPES[kind]
    values = [some_value(field) for field in GRAMMAR[kind]]
    node = made(*values, start=3, end=7)
    assert [getattr(node, name) for name in node.field_names] == values
    assert (node.start, node.end) == (3, 7)
    assert nodes.same(node, make(kind))
    assert made.__match_args__ == node.field_names == tuple(field.name for field in GRAMMAR[kind])


@pytest.mark.parametrize("kind", GRAMMAR)
def test_a_missing_or_unknown_field_is_an_error(kind: str) -> None:
    made: Any = nodes.NODE_TYPES[kind]
    values = [some_value(field) for field in GRAMMAR[kind]]
    with pytest.raises(TypeError):
        made(*values, start=3)
    with pytest.raises(TypeError):
        made(*values, start=3, end=7, colour="red")
    if values:
        with pytest.raises(TypeError):
            made(*values[1:], start=3, end=7)


@pytest.mark.parametrize("kind", GRAMMAR)
def test_nothing_can_be_set_or_deleted(kind: str) -> None:
    node = make(kind)
    for name in (*node.field_names, "start", "end", "unknown", "__class__"):
        with pytest.raises(AttributeError, match=f"{kind} is immutable"):
            setattr(node, name, 1)
        with pytest.raises(AttributeError, match=f"{kind} is immutable"):
            delattr(node, name)
    assert not hasattr(node, "__dict__")


def test_a_kind_outside_the_table_cannot_be_declared() -> None:
    with pytest.raises(TypeError, match="JSXElement is not a kind of the grammar table"):

        class JSXElement(nodes.Node):
            pass


def test_equality_is_identity() -> None:
    one, other = nodes.Identifier("x", start=0, end=1), nodes.Identifier("x", start=0, end=1)
    assert one != other
    assert len({one, other}) == 2


def test_repr_shows_plain_fields_and_no_children() -> None:
    call = nodes.CallExpression(nodes.Identifier("f", start=0, end=1), (), True, start=0, end=5)
    assert repr(call) == "CallExpression(optional=True, start=0, end=5)"
    assert repr(call.callee) == "Identifier(name='f', start=0, end=1)"


def test_same_ignores_positions_only() -> None:
    def binary(operator: str, right: nodes.Node, start: int) -> nodes.Node:
        left = nodes.Identifier("a", start=start, end=start + 1)
        return nodes.BinaryExpression(operator, left, right, start=start, end=start + 5)

    b, c = nodes.Identifier("b", start=4, end=5), nodes.Identifier("c", start=4, end=5)
    assert nodes.same(binary("+", b, 0), binary("+", b, 9))
    assert not nodes.same(binary("+", b, 0), binary("-", b, 0))
    assert not nodes.same(binary("+", b, 0), binary("+", c, 0))
    assert not nodes.same(b, nodes.PrivateIdentifier("b", start=4, end=5))


def test_same_compares_lists_holes_and_absent_children() -> None:
    def array(*elements: nodes.Node | None) -> nodes.Node:
        return nodes.ArrayExpression(elements, start=0, end=0)

    x = nodes.Identifier("x", start=0, end=0)
    assert nodes.same(array(x, None), array(x, None))
    assert not nodes.same(array(x, None), array(x))
    assert not nodes.same(array(x, None), array(x, x))
    assert nodes.same(None, None)
    assert not nodes.same(None, x)


def test_same_tells_numbers_and_flags_apart() -> None:
    def number(value: float) -> nodes.Node:
        return nodes.NumericLiteral(value, start=0, end=0)

    assert nodes.same(number(math.inf), number(math.inf))
    assert not nodes.same(number(1.0), number(2.0))
    assert not nodes.same(number(1.0), nodes.BooleanLiteral(True, start=0, end=0))


def test_trees_as_high_as_a_text_is_long() -> None:
    def tower() -> nodes.Node:
        node: nodes.Node = nodes.Identifier("a", start=0, end=1)
        for _ in range(100_000):
            node = nodes.UnaryExpression("!", node, start=0, end=1)
        return node

    one, other = tower(), tower()
    assert nodes.same(one, other)
    assert repr(one) == "UnaryExpression(operator='!', start=0, end=1)"
    del one, other  # must not overflow the stack


def test_replace_changes_the_given_fields() -> None:
    label = nodes.Identifier("here", start=6, end=10)
    node = nodes.BreakStatement(label, start=0, end=11)
    changed = nodes.replace(node, label=None, end=6)
    assert (type(changed), changed.label, changed.start, changed.end) == (nodes.BreakStatement, None, 0, 6)
    assert node.label is label
    with pytest.raises(TypeError, match="BreakStatement has no field lable"):
        nodes.replace(node, lable=None)


def test_nodes_work_in_match_statements() -> None:
    node: nodes.Node = nodes.Identifier("x", start=0, end=1)
    match node:
        case nodes.Identifier(name):
            assert name == "x"
        case _:
            pytest.fail("no match")
