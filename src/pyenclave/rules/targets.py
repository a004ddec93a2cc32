"""Places in the tree that are written to."""

from __future__ import annotations

from ..syntax import nodes
from ..syntax.nodes import Node


def is_written(node: Node, parent: Node) -> bool:
    """Whether `node` stands in `parent` as the target of an assignment, an update, a loop head or a pattern.

    True for the identifiers of a declaration's pattern too; whoever asks about references has excluded them.
    """
    if isinstance(parent, nodes.AssignmentExpression | nodes.AssignmentPattern):
        return parent.left is node
    if isinstance(parent, nodes.ForInStatement | nodes.ForOfStatement):
        return parent.left is node
    if isinstance(parent, nodes.AssignmentProperty):
        return parent.value is node
    return isinstance(parent, nodes.UpdateExpression | nodes.ArrayPattern | nodes.RestElement)
