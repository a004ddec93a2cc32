"""Key guards: a computed key that is not plain passes `__safe_key`, which makes it a key once and judges it.

    o[k] = 1   →   o[__safe_key(k)] = 1

Plain is what can only become a number or a harmless word: literals, and arithmetic other than `+`. The literals
"constructor" and the like are refused by the rules, which can read them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..syntax import nodes
from ..syntax.nodes import Node
from .entry import KEY

if TYPE_CHECKING:
    from ..syntax.walk import Rewriter

_PLAIN_KINDS = (
    nodes.NumericLiteral,
    nodes.StringLiteral,
    nodes.BooleanLiteral,
    nodes.NullLiteral,
    nodes.BigIntLiteral,
    nodes.UpdateExpression,  # ToNumeric: a Number or a BigInt, whatever the operand (ECMA-262 sec-update-expressions)
)
_NUMERIC_UNARY = frozenset({"-", "+", "~"})
# ApplyStringOrNumericBinaryOperator (ECMA-262): all but `+` end in a Number, a BigInt or a TypeError.
_NUMERIC_BINARY = frozenset({"-", "*", "/", "%", "**", "|", "^", "&", "<<", ">>", ">>>"})
_NUMERIC_ASSIGNMENT = frozenset({f"{operator}=" for operator in _NUMERIC_BINARY})


def is_plain(key: Node) -> bool:
    """Whether a computed key needs no guard. Iterative; linear in the `+` chain it begins with."""
    pending = [key]
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.BinaryExpression) and node.operator == "+":
            pending += (node.left, node.right)
        elif not _is_plain_alone(node, is_whole_key=node is key):
            return False
    return True


def _is_plain_alone(node: Node, *, is_whole_key: bool) -> bool:
    if isinstance(node, nodes.StringLiteral):
        return is_whole_key  # "con" + "structor" is a key that must be judged
    if isinstance(node, _PLAIN_KINDS):
        return True
    if isinstance(node, nodes.UnaryExpression):
        return node.operator in _NUMERIC_UNARY
    if isinstance(node, nodes.BinaryExpression):
        return node.operator in _NUMERIC_BINARY
    return isinstance(node, nodes.AssignmentExpression) and node.operator in _NUMERIC_ASSIGNMENT


def guarded(key: Node, original_key: Node) -> Node:
    """`__safe_key(key)`, or `key` itself where that is plain."""
    if is_plain(original_key):
        return key
    start, end = original_key.start, original_key.end
    return nodes.CallExpression(nodes.HelperIdentifier(KEY, start=start, end=end), (key,), False, start=start, end=end)


def _member(node: nodes.MemberExpression, original: nodes.MemberExpression) -> Node:
    if not node.computed:
        return node
    key = guarded(node.property, original.property)
    if key is node.property:
        return node
    return nodes.MemberExpression(node.object, key, True, node.optional, start=node.start, end=node.end)


def _keyed(node: Any, original: Any) -> Node:
    """A property of an object, of a pattern or of a class."""
    key = guarded(node.key, original.key) if node.computed else node.key
    keyed: Node = node if key is node.key else nodes.replace(node, key=key)
    return keyed


KEY_GUARDS: Mapping[type[Node], Rewriter] = {
    nodes.MemberExpression: _member,
    nodes.Property: _keyed,
    nodes.AssignmentProperty: _keyed,
    nodes.MethodDefinition: _keyed,
    nodes.PropertyDefinition: _keyed,
}
