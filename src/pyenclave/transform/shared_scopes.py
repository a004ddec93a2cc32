"""Which scopes hold variables that closures name, and can be taken apart into declarations and assignments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..syntax import nodes
from ..syntax.nodes import Node
from .mentions import Mentions, bound


def is_shared(scope: Any, mentions: Mentions) -> bool:
    """Whether closures name what the scope declares, and the scope is one that can be mended."""
    if not mentions.has_closure(scope):
        return False  # as most have none, and the questions below are costlier
    if isinstance(scope, nodes.BlockStatement):
        return _captures(scope, _lexical_names(scope), mentions) and _can_be_hoisted(scope, mentions)
    if isinstance(scope, nodes.CatchClause):
        return scope.param is not None and _is_shared_head(scope, scope.param, scope.body, mentions)
    if isinstance(scope, nodes.ForStatement):
        init = scope.init
        is_lexical = isinstance(init, nodes.VariableDeclaration) and init.kind != "var"
        return is_lexical and _captures(scope.body, _declared((init,)), mentions)
    left = scope.left
    if not isinstance(left, nodes.VariableDeclaration) or left.kind == "var":
        return False
    declared = {name.name for name in _declared((left,))}
    if any(mentions.is_named(name, scope.right.start, scope.right.end) for name in declared):
        return False
    body = scope.body
    if left.kind == "const" and any(mentions.is_assigned(name, body.start, body.end) for name in declared):
        return False
    return _is_shared_head(scope, left.declarations[0].id, body, mentions)


def _is_shared_head(scope: Node, pattern: Node, body: Node, mentions: Mentions) -> bool:
    """The same for a scope whose variables come from a pattern in its head."""
    declared = list(bound(pattern))
    if any(mentions.is_named_at_once(name.name, scope.start, pattern.start, name.start) for name in declared):
        return False
    if any(mentions.is_var(name.name, body.start, body.end) for name in declared):
        return False
    return any(mentions.closure_names(name.name, pattern.start, scope.end) for name in declared)


def _captures(part: Node, declared: Iterable[nodes.Identifier], mentions: Mentions) -> bool:
    return any(mentions.closure_names(name.name, part.start, part.end) for name in declared)


def _declared(declarations: Iterable[Any]) -> Iterator[nodes.Identifier]:
    return (name for node in declarations for declarator in node.declarations for name in bound(declarator.id))


def _lexical_names(block: nodes.BlockStatement) -> Iterator[nodes.Identifier]:
    for node in block.body:
        if isinstance(node, nodes.VariableDeclaration) and node.kind != "var":
            yield from _declared((node,))
        elif isinstance(node, nodes.ClassDeclaration | nodes.FunctionDeclaration):
            yield node.id


def _can_be_hoisted(block: nodes.BlockStatement, mentions: Mentions) -> bool:
    """Whether no constant is assigned to, and nothing but functions names a variable before it is declared."""
    scope = block.start
    for node in block.body:
        if isinstance(node, nodes.ClassDeclaration):
            if mentions.is_named_at_once(node.id.name, scope, scope, node.start):
                return False
        elif isinstance(node, nodes.VariableDeclaration) and node.kind != "var":
            for declarator in node.declarations:
                init = declarator.init
                for name in bound(declarator.id):
                    text = name.name
                    if node.kind == "const" and mentions.is_assigned(text, scope, block.end):
                        return False
                    if mentions.is_named_at_once(text, scope, scope, name.start):
                        return False
                    if init is not None and mentions.is_named_at_once(text, scope, init.start, init.end):
                        return False
    return True
