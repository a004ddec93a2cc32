"""Scopes that an exception leaves.

    for (const n of [1, 2]) { try { const x = n; keep(() => x); fail(); } catch {} }

By ECMA-262 each pass has an `x` of its own. quickjs-ng 0.17 takes a variable off its place in the function's frame
where the text leaves its scope, by the end of a block or by a jump; an exception does neither. Closures that live on
then share the place, and see what the next pass puts there. So where a scope can be left like that, in a `try` in a
loop of the same function, and closures name its variables, the exception is caught in it, taken out by a jump, and
thrown again outside:

    { let $1; $2: { let x; try { x = n; keep(() => x); fail(); } catch ($3) { $1 = [$3]; break $2; } } if ($1) throw … }

The variables of heads (`for (const x of …)`, `catch (x)`) move into such a block; `for (let …)` catches in its body.

What comes out is what the author wrote but for one thing: a closure that is called before the declaration which it
names has been reached gets undefined in place of a ReferenceError. Text that reads a variable too early by itself, or
assigns to a constant, is left alone, as are the scopes of `switch`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..syntax import nodes
from ..syntax.nodes import Node
from ..syntax.walk import CHILDREN_LAST_FIRST
from .mentions import CLOSURES, FUNCTIONS, LOOPS, Mentions, bound
from .shared_scopes import is_shared

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..syntax.walk import Rewriter
    from .fresh import FreshNames

_SCOPES = (nodes.BlockStatement, nodes.CatchClause, nodes.ForInStatement, nodes.ForOfStatement, nodes.ForStatement)


class Scopes:
    """Which scopes are to be mended, by the identity of the author's nodes.

    Shown every `try` of a program, parents first, it knows its rewriters.
    """

    def __init__(self, mentions: Mentions, fresh: FreshNames) -> None:
        self._mentions = mentions
        self._fresh = fresh
        self._seen: set[int] = set()
        self._found: set[int] = set()
        # The statement around which the exception of a `for (let …)` is thrown again: the loop or its outermost label.
        self._around: dict[int, int] = {}
        self._rethrown: dict[int, nodes.Identifier] = {}

    def note(self, node: nodes.TryStatement, ancestors: Sequence[Node]) -> None:
        """Called with each `try` and what stands around it."""
        if not _is_in_loop(ancestors):
            return
        self._look_through(node.block)
        if node.finalizer is not None and node.handler is not None:
            self._look_through(node.handler)

    def rewriters(self) -> Mapping[type[Node], Rewriter]:
        """What to do with scopes; nothing where there is nothing to mend."""
        if not self._found:
            return {}
        return {
            nodes.BlockStatement: self._block,
            nodes.CatchClause: self._catch,
            nodes.ForInStatement: self._for_each,
            nodes.ForOfStatement: self._for_each,
            nodes.ForStatement: self._for,
            nodes.LabeledStatement: self._labelled,
        }

    def _look_through(self, tried: Node) -> None:
        labelled: dict[int, Node] = {}  # a statement and its outermost label
        pending: list[Any] = [tried]
        while pending:
            node = pending.pop()
            if isinstance(node, tuple):
                pending += node
                continue
            if node is None or isinstance(node, CLOSURES) or id(node) in self._seen:
                continue
            self._seen.add(id(node))
            pending += CHILDREN_LAST_FIRST[type(node)](node) if type(node) in CHILDREN_LAST_FIRST else ()
            if isinstance(node, nodes.LabeledStatement):
                labelled[id(node.body)] = labelled.get(id(node), node)
            elif isinstance(node, _SCOPES) and is_shared(node, self._mentions):
                self._found.add(id(node))
                if isinstance(node, nodes.ForStatement):
                    self._around[id(node)] = id(labelled.get(id(node), node))

    def _block(self, node: nodes.BlockStatement, original: Node) -> Node:
        return self._mended(node.body, node) if id(original) in self._found else node

    def _catch(self, node: nodes.CatchClause, original: Node) -> Node:
        if id(original) not in self._found or node.param is None:
            return node
        raw = self._fresh.variable(node.param)
        body = self._mended((_let(node.param, raw), node.body), node.body)
        return nodes.CatchClause(raw, body, start=node.start, end=node.end)

    def _for_each(self, node: Any, original: Node) -> Node:
        if id(original) not in self._found:
            kept: Node = node
            return kept
        pattern = node.left.declarations[0].id
        raw = self._fresh.variable(pattern)
        declarator = nodes.VariableDeclarator(raw, None, start=raw.start, end=raw.end)
        left = nodes.VariableDeclaration("const", (declarator,), start=node.left.start, end=node.left.end)
        body = self._mended((_let(pattern, raw), node.body), node.body)
        replaced: Node = nodes.replace(node, left=left, body=body)
        return replaced

    def _for(self, node: nodes.ForStatement, original: Node) -> Node:
        if id(original) not in self._found:
            return node
        thrown = self._fresh.variable(node)
        around = self._around[id(original)]
        leave = nodes.BreakStatement(None, start=node.start, end=node.end)
        body = _block((_caught((node.body,), self._fresh, thrown, leave, node.body),), node.body)
        loop = nodes.ForStatement(node.init, node.test, node.update, body, start=node.start, end=node.end)
        if around == id(original):
            return _rethrowing(thrown, loop, node)
        self._rethrown[around] = thrown
        return loop

    def _labelled(self, node: nodes.LabeledStatement, original: Node) -> Node:
        thrown = self._rethrown.get(id(original))
        return node if thrown is None else _rethrowing(thrown, node, node)

    def _mended(self, statements: Iterable[Node], place: Node) -> nodes.BlockStatement:
        """A block with the scope of these statements, in which their exceptions are caught and taken out."""
        thrown = self._fresh.variable(place)
        label = self._fresh.variable(place)
        hoisted, functions, rest = _taken_apart(statements)
        leave = nodes.BreakStatement(label, start=place.start, end=place.end)
        caught = _caught(rest, self._fresh, thrown, leave, place)
        inner = _block((*hoisted, *functions, caught), place)
        return _rethrowing(thrown, nodes.LabeledStatement(label, inner, start=place.start, end=place.end), place)


def _is_in_loop(ancestors: Sequence[Node]) -> bool:
    for ancestor in reversed(ancestors):
        if isinstance(ancestor, LOOPS):
            return True
        if isinstance(ancestor, (*FUNCTIONS, nodes.StaticBlock)):
            return False
    return False


def _taken_apart(statements: Iterable[Node]) -> tuple[list[Node], list[Node], list[Node]]:
    """Declarations of the scope's variables, its functions, and the statements that give the variables their values."""
    hoisted: list[Node] = []
    functions: list[Node] = []
    rest: list[Node] = []
    for node in statements:
        if isinstance(node, nodes.FunctionDeclaration):
            functions.append(node)
        elif isinstance(node, nodes.VariableDeclaration) and node.kind != "var":
            for declarator in node.declarations:
                hoisted.append(_bare_declaration((name.name for name in bound(declarator.id)), node))
                value = declarator.init
                if value is None:
                    zero = nodes.NumericLiteral(0.0, start=declarator.start, end=declarator.end)
                    value = nodes.UnaryExpression("void", zero, start=declarator.start, end=declarator.end)
                rest.append(_assignment(declarator.id, value, declarator))
        elif isinstance(node, nodes.ClassDeclaration):
            hoisted.append(_bare_declaration((node.id.name,), node.id))
            value = nodes.ClassExpression(node.id, node.super_class, node.body, start=node.start, end=node.end)
            rest.append(_assignment(node.id, value, node))
        else:
            rest.append(node)
    return hoisted, functions, rest


def _bare_declaration(declared: Iterable[str], place: Node) -> Node:
    start, end = place.start, place.end
    declarators = tuple(
        nodes.VariableDeclarator(nodes.Identifier(name, start=start, end=end), None, start=start, end=end)
        for name in declared
    )
    if not declarators:
        return nodes.EmptyStatement(start=start, end=end)
    return nodes.VariableDeclaration("let", declarators, start=start, end=end)


def _assignment(target: Node, value: Node, place: Node) -> Node:
    start, end = place.start, place.end
    assignment = nodes.AssignmentExpression("=", target, value, start=start, end=end)
    return nodes.ExpressionStatement(assignment, None, start=start, end=end)


def _let(pattern: Node, value: nodes.Identifier) -> nodes.VariableDeclaration:
    declarator = nodes.VariableDeclarator(pattern, value, start=pattern.start, end=pattern.end)
    return nodes.VariableDeclaration("let", (declarator,), start=pattern.start, end=pattern.end)


def _caught(
    statements: Sequence[Node], fresh: FreshNames, thrown: nodes.Identifier, leave: Node, place: Node
) -> nodes.TryStatement:
    """`try { statements } catch ($3) { thrown = [$3]; leave }`"""
    start, end = place.start, place.end
    error = fresh.variable(place)
    kept = _assignment(thrown, nodes.ArrayExpression((error,), start=start, end=end), place)
    handler = nodes.CatchClause(error, _block((kept, leave), place), start=start, end=end)
    return nodes.TryStatement(_block(statements, place), handler, None, start=start, end=end)


def _rethrowing(thrown: nodes.Identifier, statement: Node, place: Node) -> nodes.BlockStatement:
    """`{ let thrown; statement; if (thrown) throw thrown[0]; }`"""
    start, end = place.start, place.end
    zero = nodes.NumericLiteral(0.0, start=start, end=end)
    value = nodes.MemberExpression(thrown, zero, True, False, start=start, end=end)
    again = nodes.ThrowStatement(value, start=start, end=end)
    test = nodes.IfStatement(thrown, again, None, start=start, end=end)
    return _block((_bare_declaration((thrown.name,), place), statement, test), place)


def _block(statements: Sequence[Node], place: Node) -> nodes.BlockStatement:
    return nodes.BlockStatement(tuple(statements), start=place.start, end=place.end)
