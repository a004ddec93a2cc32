"""Which scopes hold variables that closures name, and can be taken apart into declarations and assignments.

By name alone, so some scopes count that need not; taking these apart changes nothing either.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..syntax import nodes
from ..syntax.nodes import Node
from .bindings import CLOSURES, assigned, bound, captured, names, within


def is_shared(scope: Any) -> bool:
    """Whether closures name what the scope declares, and the scope is one that can be mended."""
    if isinstance(scope, nodes.BlockStatement):
        return _can_be_hoisted(scope.body) and _captures(_lexical_names(scope.body), scope.body)
    if isinstance(scope, nodes.CatchClause):
        declared = set() if scope.param is None else set(bound(scope.param))
        if not declared.isdisjoint(_var_names(scope.body)) or (
            scope.param is not None and _reads_early(scope.param, set(declared))
        ):
            return False
        return _captures(declared, (scope.body, scope.param))
    if isinstance(scope, nodes.ForStatement):
        init = scope.init
        if not isinstance(init, nodes.VariableDeclaration) or init.kind == "var":
            return False
        return _captures(_declared((init,)), (scope.body,))
    left = scope.left
    if not isinstance(left, nodes.VariableDeclaration) or left.kind == "var":
        return False
    declared = _declared((left,))
    if left.kind == "const" and not declared.isdisjoint(assigned(scope.body)):
        return False
    if not declared.isdisjoint(names(scope.right)) or _reads_early(left.declarations[0].id, set(declared)):
        return False
    return _captures(declared, (scope.body, left))


def _captures(declared: set[str], parts: Iterable[Node | None]) -> bool:
    return bool(declared) and any(
        name in declared for part in parts if part is not None for name in _closing_over(part)
    )


def _closing_over(part: Node) -> Iterator[str]:
    return names(part) if isinstance(part, CLOSURES) else captured(part)


def _declared(declarations: Iterable[nodes.VariableDeclaration]) -> set[str]:
    return {name for node in declarations for declarator in node.declarations for name in bound(declarator.id)}


def _lexical_names(statements: Sequence[Node]) -> set[str]:
    found: set[str] = set()
    for node in statements:
        if isinstance(node, nodes.VariableDeclaration) and node.kind != "var":
            found |= _declared((node,))
        elif isinstance(node, nodes.ClassDeclaration | nodes.FunctionDeclaration):
            found.add(node.id.name)
    return found


def _var_names(body: Node) -> Iterator[str]:
    for node in within(body):
        if isinstance(node, nodes.VariableDeclaration) and node.kind == "var":
            yield from _declared((node,))


def _can_be_hoisted(statements: Sequence[Node]) -> bool:
    """Whether no constant is assigned to, and nothing but closures names a variable before it is declared."""
    constants = {
        name
        for node in statements
        if isinstance(node, nodes.VariableDeclaration) and node.kind == "const"
        for name in _declared((node,))
    }
    if constants and any(name in constants for node in statements for name in assigned(node)):
        return False
    waiting = _lexical_names([node for node in statements if not isinstance(node, nodes.FunctionDeclaration)])
    for node in statements:
        if isinstance(node, nodes.VariableDeclaration) and node.kind != "var":
            for declarator in node.declarations:
                if declarator.init is not None and not waiting.isdisjoint(_outside_closures(declarator.init)):
                    return False
                if _reads_early(declarator.id, waiting):
                    return False
        elif isinstance(node, nodes.ClassDeclaration):
            waiting.discard(node.id.name)
            if not waiting.isdisjoint(names(node)):
                return False
        elif not isinstance(node, nodes.FunctionDeclaration) and not waiting.isdisjoint(_outside_closures(node)):
            return False
    return True


def _outside_closures(part: Node) -> Iterator[str]:
    if isinstance(part, nodes.ClassExpression):
        yield from names(part)  # heritage, keys and static parts are evaluated at once
    elif not isinstance(part, CLOSURES):
        for node in within(part):
            if isinstance(node, nodes.Identifier):
                yield node.name
            elif isinstance(node, nodes.ClassExpression | nodes.ClassDeclaration):
                yield from names(node)


def _reads_early(pattern: Node, waiting: set[str]) -> bool:
    """Whether defaults and keys of a pattern read a name that waits for its value."""
    pending: list[Any] = [pattern]
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.Identifier):
            waiting.discard(node.name)
        elif isinstance(node, nodes.ObjectPattern):
            pending += node.properties[::-1]
        elif isinstance(node, nodes.ArrayPattern):
            pending += node.elements[::-1]
        elif isinstance(node, nodes.RestElement):
            pending.append(node.argument)
        elif isinstance(node, nodes.AssignmentProperty):
            if node.computed and not waiting.isdisjoint(_outside_closures(node.key)):
                return True
            pending.append(node.value)
        elif isinstance(node, nodes.AssignmentPattern):
            if not waiting.isdisjoint(_outside_closures(node.right)):
                return True
            pending.append(node.left)
    return False
