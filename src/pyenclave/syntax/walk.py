"""Walking and rewriting trees, without recursion: `a+a+…` makes trees tens of thousands of nodes high.

All children come in the order of the grammar table, which is that of the source but for templates (all quasis,
then all expressions). Holes of arrays and absent children are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, TypeAlias

from .grammar import CHILD_FIELDS
from .nodes import NODE_TYPES, Node

# What `visit` calls with a node and its ancestors, and `rewrite` with a node and the original it stands for.
Handler: TypeAlias = Callable[[Any, Sequence[Node]], None]
Rewriter: TypeAlias = Callable[[Any, Any], Node]


def walk(root: Node) -> Iterator[tuple[Node, Node | None]]:
    """Each node with its parent, parents first, siblings in source order; the root's parent is None."""
    parent: Node | None = None
    # Nodes to visit and tuples of children, last first; a list of one node sets the parent of what lies below it.
    stack: list[Any] = [root]
    while stack:
        item = stack.pop()
        kind = type(item)
        if kind is tuple:
            stack += item[::-1]
        elif kind is list:
            parent = item[0]
        elif item is not None:
            yield item, parent
            children = CHILDREN_LAST_FIRST.get(kind)
            if children is not None:
                stack.append([parent])
                stack += children(item)
                parent = item


def visit(root: Node, handlers: Mapping[type[Node], Sequence[Handler]]) -> None:
    """Calls the handlers of each node's kind with the node and its ancestors, in the order of `walk`.

    One dispatch serves all rules. The ancestors are a live list, outermost first, the parent last: read it
    during the call, copy what must stay. An exception of a handler ends the visit and comes out as it is.
    """
    ancestors: list[Node] = []
    table = _UNHANDLED | {kind: (tuple(calls), CHILDREN_LAST_FIRST.get(kind)) for kind, calls in handlers.items()}
    stack: list[Any] = [root]
    while stack:
        item = stack.pop()
        kind = type(item)
        if kind in table:
            calls, children = table[kind]
            for call in calls:
                call(item, ancestors)
            if children is not None:
                ancestors.append(item)
                stack.append(_LEAVE)
                stack += children(item)
        elif kind is tuple:
            stack += item[::-1]
        elif item is _LEAVE:
            ancestors.pop()
        elif item is not None:
            raise TypeError(f"not a node: {kind.__name__}")


def rewrite(root: Node, table: Mapping[type[Node], Rewriter]) -> Node:
    """The tree with nodes of the kinds in `table` replaced, children before parents, left before right.

    A rewriter gets the node with its children already rewritten, and the original, by whose identity scopes and
    other facts were found; it returns a node, or the one it was given to leave it. A subtree in which nothing
    changed keeps its identity.
    """
    # Parents before children and right before left: read backwards, what `rewrite` promises.
    order: list[tuple[Node, Node | None, Rewriter | None]] = []
    parent: Node | None = None
    stack: list[Any] = [root]
    while stack:
        item = stack.pop()
        kind = type(item)
        if kind is tuple:
            stack += item
        elif kind is list:
            parent = item[0]
        elif item is not None:
            children = _CHILDREN_IN_ORDER.get(kind)
            rewriter = table.get(kind)
            if children is not None:
                order.append((item, parent, rewriter))
                stack.append([parent])
                stack += children(item)
                parent = item
            elif rewriter is not None:
                order.append((item, parent, rewriter))

    changed: dict[int, Node] = {}
    above_change: set[int] = set()
    for original, parent, rewriter in reversed(order):
        node = original
        if id(original) in above_change:
            node = _with_children(original, changed)
        if rewriter is not None:
            node = rewriter(node, original)
        if node is not original:
            changed[id(original)] = node
            above_change.add(id(parent))
    return changed.get(id(root), root)


def _with_children(node: Node, changed: Mapping[int, Node]) -> Node:
    """A copy of `node` in which each child that changed is the new one."""
    values: dict[str, Any] = {}
    for name in node.field_names:
        value = getattr(node, name)
        if isinstance(value, tuple):
            value = tuple([changed.get(id(child), child) for child in value])
        elif isinstance(value, Node):
            value = changed.get(id(value), value)
        values[name] = value
    make: Callable[..., Node] = type(node)
    return make(**values, start=node.start, end=node.end)


# A mark on the stack of `visit`: all below the innermost ancestor is done.
_LEAVE = object()


def _child_getters(*, last_first: bool) -> dict[type[Node], Callable[[Node], tuple[Any, ...]]]:
    """For each kind that can have children: what reads its child fields, at the speed of C."""
    getters: dict[type[Node], Callable[[Node], tuple[Any, ...]]] = {}
    for kind, fields in CHILD_FIELDS.items():
        names = [field.name for field in fields]
        if last_first:
            names.reverse()
        if len(names) == 1:
            # A getter of one name does not give a tuple; naming the field twice would visit it twice.
            getters[NODE_TYPES[kind]] = _single(attrgetter(names[0]))
        elif names:
            getters[NODE_TYPES[kind]] = attrgetter(*names)
    return getters


def _single(getter: Callable[[Node], Any]) -> Callable[[Node], tuple[Any, ...]]:
    return lambda node: (getter(node),)


CHILDREN_LAST_FIRST = _child_getters(last_first=True)
_UNHANDLED: dict[type[Node], tuple[tuple[Handler, ...], Callable[[Node], tuple[Any, ...]] | None]] = {
    kind: ((), CHILDREN_LAST_FIRST.get(kind)) for kind in NODE_TYPES.values()
}
_CHILDREN_IN_ORDER = _child_getters(last_first=False)
