"""Which names parts of a tree bind, assign to and mention, read off it without resolving scopes.

By name alone: what is told apart by scope only counts as the same. Who asks must be right in either case.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..syntax import nodes
from ..syntax.nodes import Node
from ..syntax.walk import CHILDREN_LAST_FIRST, walk

FUNCTIONS = (nodes.FunctionDeclaration, nodes.FunctionExpression, nodes.ArrowFunctionExpression)
CLASSES = (nodes.ClassDeclaration, nodes.ClassExpression)
# What can keep a variable beyond its time. The initialisers of a class are functions too.
CLOSURES = (*FUNCTIONS, *CLASSES)
LOOPS = (
    nodes.ForStatement,
    nodes.ForInStatement,
    nodes.ForOfStatement,
    nodes.WhileStatement,
    nodes.DoWhileStatement,
)

_KEYED = (nodes.Property, nodes.AssignmentProperty, nodes.MethodDefinition, nodes.PropertyDefinition)


def bound(pattern: Node) -> Iterator[str]:
    """The names that a pattern binds, or assigns to. Members are none."""
    pending: list[Node | None] = [pattern]
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.Identifier):
            yield node.name
        elif isinstance(node, nodes.ObjectPattern):
            pending += node.properties
        elif isinstance(node, nodes.ArrayPattern):
            pending += node.elements
        elif isinstance(node, nodes.AssignmentProperty):
            pending.append(node.value)
        elif isinstance(node, nodes.AssignmentPattern):
            pending.append(node.left)
        elif isinstance(node, nodes.RestElement):
            pending.append(node.argument)


def assigned(root: Node) -> Iterator[str]:
    """The names that are assigned to somewhere in a tree, those of declarations left out."""
    for node, _parent in walk(root):
        if isinstance(node, nodes.AssignmentExpression | nodes.ForInStatement | nodes.ForOfStatement):
            yield from bound(node.left)
        elif isinstance(node, nodes.UpdateExpression):
            yield from bound(node.argument)


def names(root: Node) -> Iterator[str]:
    """The names in a tree that may be variables: keys and members that are only words are none."""
    for node, parent in walk(root):
        if isinstance(node, nodes.Identifier) and not _is_word(node, parent):
            yield node.name


def captured(root: Node) -> Iterator[str]:
    """The names that functions and classes in a tree mention."""
    for node in within(root):
        if isinstance(node, CLOSURES):
            yield from names(node)


def within(root: Node) -> Iterator[Node]:
    """The nodes of a tree, parents first, without what stands inside the functions and classes in it."""
    stack: list[Node | tuple[Node | None, ...] | None] = [root]
    while stack:
        item = stack.pop()
        if isinstance(item, tuple):
            stack += item[::-1]
        elif item is not None:
            yield item
            children = CHILDREN_LAST_FIRST.get(type(item))
            if children is not None and (item is root or not isinstance(item, CLOSURES)):
                stack += children(item)


def _is_word(node: Node, parent: Node | None) -> bool:
    if isinstance(parent, nodes.MemberExpression):
        return node is parent.property and not parent.computed
    if isinstance(parent, _KEYED):
        return node is parent.key and not parent.computed
    return False
