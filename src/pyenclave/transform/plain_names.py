"""Names that never stand for a large text, seen by what is written to them: counters, sums, flags, limits.

By name alone: variables of one name count as one, whatever their scopes, so that the answer is right in any of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ..syntax import nodes
from ..syntax.nodes import Node
from ..syntax.scope import ScopeTree
from ..syntax.walk import walk

_LOOPS: Final = (nodes.ForInStatement, nodes.ForOfStatement)
_NUMBERS: Final = (nodes.NumericLiteral, nodes.BigIntLiteral, nodes.UpdateExpression)
_NUMERIC_UNARY: Final = frozenset({"-", "+", "~"})
_NUMERIC_BINARY: Final = frozenset({"-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>"})
_LOGICAL: Final = frozenset({"=", "&&=", "||=", "??="})


def plain_names(root: Node, scopes: ScopeTree, is_plain: Callable[[Node], bool]) -> frozenset[str]:
    """The names whose every declaration is a simple variable's, and every value `is_plain` (or undefined, not yet set).

    A name that `+=` is done to must hold numbers alone: any texts, however short, can grow.
    """
    declared: dict[int, str] = {}
    out: set[str] = set()
    summed: set[str] = set()
    no_numbers: set[str] = set()

    def written(name: str, value: Node) -> None:
        # What a constructor makes may be whatever it returns.
        if isinstance(value, nodes.NewExpression) or not is_plain(value):
            out.add(name)
        elif not _is_numeric(value):
            no_numbers.add(name)

    for node, _parent in walk(root):
        if isinstance(node, nodes.VariableDeclarator):
            if isinstance(node.id, nodes.Identifier):
                declared[id(node.id)] = node.id.name
                if node.init is not None:
                    written(node.id.name, node.init)
        elif isinstance(node, nodes.AssignmentExpression):
            if not isinstance(node.left, nodes.Identifier):
                out |= _names_in(node.left)
            elif node.operator in _LOGICAL:
                written(node.left.name, node.right)
            elif node.operator == "+=":
                summed.add(node.left.name)
                written(node.left.name, node.right)
        elif isinstance(node, _LOOPS):
            out |= _names_in(node.left)
    out |= {binding.name for binding in scopes.bindings if id(binding) not in declared}
    return frozenset(declared.values()) - out - (summed & no_numbers)


def _is_numeric(value: Node) -> bool:
    if isinstance(value, nodes.UnaryExpression):
        return value.operator in _NUMERIC_UNARY
    if isinstance(value, nodes.BinaryExpression):
        return value.operator in _NUMERIC_BINARY
    return isinstance(value, _NUMBERS)


def _names_in(target: Node) -> set[str]:
    """The names in the target of an assignment, and some that it only reads."""
    if isinstance(target, nodes.MemberExpression):
        return set()
    return {node.name for node, _parent in walk(target) if isinstance(node, nodes.Identifier)}
