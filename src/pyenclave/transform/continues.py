"""Jumps that the engine gets wrong, said in another way: `continue` in two cases.

quickjs-ng 0.17 gives each iteration of `for (let …)` variables of its own only where the body is left at its end: after
a `continue`, closures made in that iteration go on seeing the loop's variable change. And it does not know a `continue`
to the outer of two labels of one loop. ECMA-262 sec-loopcontinues makes both plain, and so do

    for (let i = 0; …) { f(() => i); continue; }  →  for (let i = 0; …) { $1: { f(() => i); break $1; } }
    a: b: while (x) { continue a; }               →  a: b: while (x) { continue b; }

since what comes after the body is reached on the same way, through the same `finally` blocks. Loops without closures
stay as they are: nobody can tell one variable from several there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..syntax import nodes
from ..syntax.nodes import Node
from .mentions import LOOPS, Mentions

if TYPE_CHECKING:
    from ..syntax.walk import Rewriter
    from .fresh import FreshNames


class Jumps:
    """Where each `continue` that must be said in another way leads to, by the identity of the author's nodes.

    Shown every `continue` of a program, it knows its rewriters.
    """

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions
        # A `continue` and the loop whose body it leaves, or the label to use in place of its own.
        self._leaving: dict[int, int] = {}
        self._renamed: dict[int, str] = {}
        self._new_labels: dict[int, str] = {}

    def note(self, node: nodes.ContinueStatement, ancestors: Sequence[Node]) -> None:
        """Called with each `continue` and what stands around it."""
        loop, innermost = _target(node, ancestors)
        if isinstance(loop, nodes.ForStatement) and self._copies_variables(loop):
            self._leaving[id(node)] = id(loop)
        elif innermost is not None:
            self._renamed[id(node)] = innermost

    def rewriters(self, fresh: FreshNames) -> Mapping[type[Node], Rewriter]:
        """What to do with jumps and loops; nothing where there is nothing to mend."""
        if not self._leaving and not self._renamed:
            return {}
        for loop in self._leaving.values():
            if loop not in self._new_labels:
                self._new_labels[loop] = fresh.name()
        return {nodes.ContinueStatement: self._jump, nodes.ForStatement: self._loop}

    def _copies_variables(self, loop: nodes.ForStatement) -> bool:
        init = loop.init
        is_let = isinstance(init, nodes.VariableDeclaration) and init.kind == "let"
        return is_let and self._mentions.has_closure(loop)

    def _jump(self, node: nodes.ContinueStatement, original: nodes.ContinueStatement) -> Node:
        loop = self._leaving.get(id(original))
        if loop is not None:
            place = node if node.label is None else node.label
            label = nodes.Identifier(self._new_labels[loop], start=place.start, end=place.end)
            return nodes.BreakStatement(label, start=node.start, end=node.end)
        name = self._renamed.get(id(original))
        if name is not None and node.label is not None:
            label = nodes.Identifier(name, start=node.label.start, end=node.label.end)
            return nodes.ContinueStatement(label, start=node.start, end=node.end)
        return node

    def _loop(self, node: nodes.ForStatement, original: nodes.ForStatement) -> Node:
        name = self._new_labels.get(id(original))
        if name is None:
            return node
        start, end = node.body.start, node.body.end
        label = nodes.Identifier(name, start=start, end=end)
        labelled = nodes.LabeledStatement(label, _block(node.body), start=start, end=end)
        body = nodes.BlockStatement((labelled,), start=start, end=end)
        return nodes.ForStatement(node.init, node.test, node.update, body, start=node.start, end=node.end)


def _block(body: Node) -> Node:
    if isinstance(body, nodes.BlockStatement):
        return body
    return nodes.BlockStatement((body,), start=body.start, end=body.end)


def _target(node: nodes.ContinueStatement, ancestors: Sequence[Node]) -> tuple[Any, str | None]:
    """The loop that goes on, and its innermost label if that is not the one named."""
    name = None if node.label is None else node.label.name
    innermost: str | None = None
    loop: Node | None = None
    for ancestor in reversed(ancestors):
        if isinstance(ancestor, LOOPS):
            loop, innermost = ancestor, None
            if name is None:
                return loop, None
        elif isinstance(ancestor, nodes.LabeledStatement):
            label: str = ancestor.label.name
            if label == name:
                return loop, innermost
            innermost = innermost or label
        elif not isinstance(ancestor, nodes.BlockStatement):
            continue
    raise TypeError("a continue without its loop")
