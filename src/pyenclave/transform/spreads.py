"""Spreads in object literals: quickjs-ng 0.17 makes `{}` of `{..."hi"}`.

ECMA-262 sec-copydataproperties copies the properties of ToObject(value), and those of a string are its characters. The
engine does so for the object made of a string, so

    {...value}   →   {...__safe_spread(value)}

where the helper is the engine's own `Object`: an object stays itself, undefined and null become an empty object, and
nothing of the script's is asked. What cannot be a string stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..syntax import nodes
from ..syntax.nodes import Node
from .entry import SPREAD

if TYPE_CHECKING:
    from ..syntax.walk import Rewriter

_NEVER_STRINGS = (
    nodes.ObjectExpression,
    nodes.ArrayExpression,
    nodes.FunctionExpression,
    nodes.ArrowFunctionExpression,
    nodes.ClassExpression,
    nodes.NewExpression,
    nodes.NumericLiteral,
    nodes.BooleanLiteral,
    nodes.NullLiteral,
    nodes.BigIntLiteral,
    nodes.RegExpLiteral,
    nodes.HelperIdentifier,
)


def may_be_text(value: Node) -> bool:
    """Whether spreading the value could meet a string that is not empty. Iterative."""
    pending = [value]
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.ConditionalExpression):
            pending += (node.consequent, node.alternate)
        elif isinstance(node, nodes.LogicalExpression) and node.operator == "&&":
            pending.append(node.right)  # a left side that is the value is false, so no string with characters
        elif not isinstance(node, _NEVER_STRINGS):
            return True
    return False


def _object(node: nodes.ObjectExpression, original: nodes.ObjectExpression) -> Node:
    """The literal with each spread that may meet a string made exact."""
    properties = tuple(
        _exact(spread) if isinstance(before, nodes.SpreadElement) and may_be_text(before.argument) else spread
        for spread, before in zip(node.properties, original.properties, strict=True)
    )
    if all(new is old for new, old in zip(properties, node.properties, strict=True)):
        return node
    return nodes.ObjectExpression(properties, start=node.start, end=node.end)


def _exact(spread: Node) -> Node:
    if not isinstance(spread, nodes.SpreadElement):
        raise TypeError("rewriting a spread must end in a spread")
    value = spread.argument
    start, end = value.start, value.end
    helper = nodes.HelperIdentifier(SPREAD, start=start, end=end)
    call = nodes.CallExpression(helper, (value,), False, start=start, end=end)
    return nodes.SpreadElement(call, start=spread.start, end=spread.end)


SPREADS: Mapping[type[Node], Rewriter] = {nodes.ObjectExpression: _object}
