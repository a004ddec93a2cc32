"""Where a program names its variables: what the modules that mend the engine's faults ask, without resolving scopes.

By name alone: what is told apart by scope only counts as the same, and who asks must be right in either case. The
program is walked once, when the first question comes; then each answer is a look into sorted lists, whatever is nested.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from ..syntax import nodes
from ..syntax.nodes import Node
from ..syntax.walk import CHILDREN_LAST_FIRST

FUNCTIONS = (nodes.FunctionDeclaration, nodes.FunctionExpression, nodes.ArrowFunctionExpression)
# What can keep a variable beyond its time. The initialisers of a class are functions too.
CLOSURES = (*FUNCTIONS, nodes.ClassDeclaration, nodes.ClassExpression)
LOOPS = (
    nodes.ForStatement,
    nodes.ForInStatement,
    nodes.ForOfStatement,
    nodes.WhileStatement,
    nodes.DoWhileStatement,
)

_KEYED = (nodes.Property, nodes.AssignmentProperty, nodes.MethodDefinition, nodes.PropertyDefinition)
# Their identifiers are words: labels, and `new.target`.
_JUMPS = (nodes.BreakStatement, nodes.ContinueStatement, nodes.MetaProperty)


def bound(pattern: Node) -> Iterator[nodes.Identifier]:
    """The identifiers that a pattern binds, or assigns to, in their order. Members are none."""
    pending: list[Node | None] = [pattern]
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.Identifier):
            yield node
        elif isinstance(node, nodes.ObjectPattern):
            pending += node.properties[::-1]
        elif isinstance(node, nodes.ArrayPattern):
            pending += node.elements[::-1]
        elif isinstance(node, nodes.AssignmentProperty):
            pending.append(node.value)
        elif isinstance(node, nodes.AssignmentPattern):
            pending.append(node.left)
        elif isinstance(node, nodes.RestElement):
            pending.append(node.argument)


class Mentions:
    """The names of one program, by their offsets in the author's text. Ranges are half open."""

    def __init__(self, root: Node, closures: Sequence[int]) -> None:
        """`closures`: where functions and classes begin, ascending."""
        self._root = root
        self._closures = closures

    def has_closure(self, part: Node) -> bool:
        """Whether a function or a class stands in `part`, which may be one itself."""
        return is_within(self._closures, part.start, part.end)

    def closure_names(self, name: str, start: int, end: int) -> bool:
        """Whether a function or class that stands in the range mentions the name."""
        found = self._index.captured.get(name)
        if found is None:
            return False
        at = bisect_left(found.closure_starts, start)
        return at < len(found.closure_starts) and found.first_from[at] < end

    def is_named(self, name: str, start: int, end: int) -> bool:
        """Whether the name is mentioned in the range."""
        return is_within(self._index.mentions.get(name, []), start, end)

    def is_named_at_once(self, name: str, scope: int, start: int, end: int) -> bool:
        """Whether the name is mentioned in the range, but not in a function that begins behind `scope`."""
        offsets = self._index.mentions.get(name, [])
        functions = self._index.functions.get(name, [])
        at = bisect_left(offsets, start)
        while at < len(offsets) and offsets[at] < end:
            if functions[at] < scope:
                return True
            at += 1
        return False

    def is_assigned(self, name: str, start: int, end: int) -> bool:
        """Whether the name is assigned to in the range, declarations apart."""
        return is_within(self._index.assigned.get(name, []), start, end)

    def is_var(self, name: str, start: int, end: int) -> bool:
        """Whether a `var` in the range declares the name."""
        return is_within(self._index.variables.get(name, []), start, end)

    def names(self, start: int, end: int) -> set[str]:
        """The names mentioned in the range."""
        offsets, names = self._index.in_order
        at = bisect_left(offsets, start)
        return set(names[at : bisect_left(offsets, end)])

    @cached_property
    def _index(self) -> _Index:
        return _read(self._root)


class _Captured(NamedTuple):
    """Of each mention in closures: where the innermost one begins, ascending, and the first mention from there on."""

    closure_starts: list[int]
    first_from: list[int]


class _Index(NamedTuple):
    captured: dict[str, _Captured]
    # Name → offsets, ascending; of mentions also where the innermost function around begins, -1 if there is none.
    mentions: dict[str, list[int]]
    functions: dict[str, list[int]]
    assigned: dict[str, list[int]]
    variables: dict[str, list[int]]
    in_order: tuple[list[int], list[str]]


def is_within(offsets: Sequence[int], start: int, end: int) -> bool:
    """Whether one of the offsets, which ascend, is in the range."""
    at = bisect_left(offsets, start)
    return at < len(offsets) and offsets[at] < end


_LEAVE = object()


def _read(root: Node) -> _Index:
    # Offset, name, start of the innermost closure and of the innermost function around.
    found: list[tuple[int, str, int, int]] = []
    assigned: dict[str, list[int]] = defaultdict(list)
    variables: dict[str, list[int]] = defaultdict(list)
    around: list[tuple[int, int]] = [(-1, -1)]
    stack: list[Any] = [root]
    while stack:
        item = stack.pop()
        kind = type(item)
        if kind is tuple:
            stack += item[::-1]
        elif item is _LEAVE:
            around.pop()
        elif kind is nodes.Identifier:
            found.append((item.start, item.name, *around[-1]))
        elif item is not None and kind not in _JUMPS and kind in CHILDREN_LAST_FIRST:
            if kind in _WRITING:
                for target in bound(getattr(item, _WRITING[kind])):
                    assigned[target.name].append(target.start)
            elif kind is nodes.VariableDeclaration and item.kind == "var":
                for declarator in item.declarations:
                    for target in bound(declarator.id):
                        variables[target.name].append(target.start)
            if kind in CLOSURES:
                function = around[-1][1] if kind in CLOSURES[len(FUNCTIONS) :] else item.start
                around.append((item.start, function))
                stack.append(_LEAVE)
            stack += _variables_of(item, kind)
    found.sort()
    return _indexed(found, assigned, variables)


# Kind → the field that is written to. A declaration there binds nothing that `bound` knows.
_WRITING = {
    nodes.AssignmentExpression: "left",
    nodes.ForInStatement: "left",
    nodes.ForOfStatement: "left",
    nodes.UpdateExpression: "argument",
}


def _variables_of(node: Any, kind: type[Node]) -> tuple[Any, ...]:
    """The children of a node, last first, without those that are only words."""
    if kind is nodes.MemberExpression and not node.computed:
        return (node.object,)
    if kind in _KEYED and not node.computed:
        return (node.value,)
    if kind is nodes.LabeledStatement:
        return (node.body,)
    return CHILDREN_LAST_FIRST[kind](node)


def _indexed(
    found: list[tuple[int, str, int, int]],
    assigned: dict[str, list[int]],
    variables: dict[str, list[int]],
) -> _Index:
    mentions: dict[str, list[int]] = defaultdict(list)
    functions: dict[str, list[int]] = defaultdict(list)
    in_closures: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for offset, name, closure, function in found:
        mentions[name].append(offset)
        functions[name].append(function)
        if closure >= 0:
            in_closures[name].append((closure, offset))
    for offsets in (*assigned.values(), *variables.values()):
        offsets.sort()
    captured = {name: _captured(pairs) for name, pairs in in_closures.items()}
    in_order = ([item[0] for item in found], [item[1] for item in found])
    return _Index(captured, mentions, functions, assigned, variables, in_order)


def _captured(pairs: list[tuple[int, int]]) -> _Captured:
    pairs.sort()
    first_from = [offset for _closure, offset in pairs]
    for at in range(len(first_from) - 2, -1, -1):
        first_from[at] = min(first_from[at], first_from[at + 1])
    return _Captured([closure for closure, _offset in pairs], first_from)
