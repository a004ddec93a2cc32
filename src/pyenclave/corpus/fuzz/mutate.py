"""Mutants of scripts, made of their trees by the grammar table: what comes out has a shape that the table knows.

A part is only ever replaced by one of a kind that its field allows. Names need not be declared and positions of
`await` or `break` not be right: most mutants print and parse, the others try what refuses them.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ...syntax import nodes
from ...syntax.generate import GenerateError, generate
from ...syntax.grammar import CHILD_FIELDS, EXPRESSIONS, GRAMMAR, STATEMENTS, Field, Shape
from ...syntax.nodes import Node, replace
from ...syntax.scope import analyse
from ...syntax.walk import rewrite, walk

# What values meet the edges of numbers, texts and tables.
_NUMBERS = (0.0, 1.0, 2.0, 7.0, 255.0, 1_000.0, 65_536.0, 2.0**31, 2.0**53, 1e21, 0.5, 1e-7)
_TEXTS = ("", "a", "length", "constructor", "__proto__", "then", "toString", "0", "\u2028", "\ud800", "é", "toJSON")
_TRIES = 20
# How often names without a declaration are given one: rules refuse such a script before anything else is tried.
_ADOPTED = 0.9


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for a node: the ancestors from the root down, each with its field and the index in it (None: no list)."""

    path: tuple[tuple[Node, Field, int | None], ...]
    node: Node

    @property
    def allowed(self) -> frozenset[str]:
        """The kinds that may stand here."""
        return self.path[-1][1].allowed

    def put(self, new: Sequence[Node]) -> Node:
        """The whole tree with other nodes here: one, or in a list any number."""
        made: tuple[Node, ...] = tuple(new)
        for parent, field, index in reversed(self.path):
            old = getattr(parent, field.name)
            value: Any = made[0] if index is None else (*old[:index], *made, *old[index + 1 :])
            made = (replace(parent, **{field.name: value}),)
        return made[0]


class Mutator:
    """Makes mutants of the trees it was given; the same seed makes the same ones in the same order."""

    def __init__(self, trees: Sequence[nodes.Program], seed: int) -> None:
        self._random = random.Random(seed)
        self._trees = trees
        # Names that no script declares and some use: built-ins, tools, and what does not exist.
        self._known = {node.name for tree in trees for node in analyse(tree).free}
        self._parts: dict[str, list[Node]] = {}
        for tree in trees:
            for node, _ in walk(tree):
                self._parts.setdefault(type(node).__name__, []).append(node)

    def mutant(self, tree: nodes.Program) -> str:
        """The text of a mutant of the tree, one to four changes away from it or from a cross of it with another."""
        for _ in range(_TRIES):
            changed: Node = self._crossed(tree) if self._random.random() < 0.2 else tree
            for _ in range(self._random.choice((1, 1, 2, 2, 3, 4))):
                changed = self._changed(changed)
            try:
                if self._random.random() < _ADOPTED:
                    changed = self._adopted(changed)
                if isinstance(changed, nodes.Program):
                    return generate(changed).text
            except (GenerateError, TypeError):
                # A part where it cannot stand, though its field allows the kind: `super` in a plain function, a member
                # of an object as a parameter (`analyse` raises TypeError). Another try.
                continue
        return generate(tree).text

    def _crossed(self, tree: nodes.Program) -> nodes.Program:
        """The beginning of one script before the end of another."""
        other = self._random.choice(self._trees)
        cut, begin = (self._random.randint(0, len(each.body)) for each in (tree, other))
        return replace(tree, body=(*tree.body[:cut], *other.body[begin:]))

    def _adopted(self, root: Node) -> Node:
        """The tree with names that came without their declaration made names that it declares."""
        scopes = analyse(root)
        names = sorted(scopes.binding_names)
        if not names:
            return root

        def adopt(node: nodes.Identifier, original: Node) -> Node:
            is_stray = scopes.is_free(original) and node.name not in self._known
            return replace(node, name=self._random.choice(names)) if is_stray else node

        return rewrite(root, {nodes.Identifier: adopt})

    def _changed(self, root: Node) -> Node:
        places = spots(root)
        if not places:
            return root
        spot = self._random.choice(places)
        change: Callable[[Spot], Node] = self._random.choice(
            (self._other_part, self._other_part, self._other_value, self._other_value, self._listed, self._wrapped)
        )
        return change(spot)

    def _other_part(self, spot: Spot) -> Node:
        # Half the time one of the same kind: it fits where its meaning matters.
        same = self._parts.get(type(spot.node).__name__)
        part = self._random.choice(same) if same and self._random.random() < 0.5 else self._any_part(spot)
        return spot.put([part])

    def _any_part(self, spot: Spot) -> Node:
        kinds = sorted(spot.allowed & self._parts.keys())
        return self._random.choice(self._parts[self._random.choice(kinds)]) if kinds else spot.node

    def _other_value(self, spot: Spot) -> Node:
        """Another operator, number, text or flag in the node itself."""
        node = spot.node
        plain = [field for field in GRAMMAR[type(node).__name__] if not field.has_nodes]
        if not plain:
            return self._other_part(spot)
        field = self._random.choice(plain)
        match field.shape:
            case Shape.CHOICE:
                value: object = self._random.choice(sorted(field.allowed))
            case Shape.FLAG:
                value = not getattr(node, field.name)
            case Shape.NUMBER:
                value = self._random.choice(_NUMBERS)
            case Shape.TEXT if isinstance(node, nodes.StringLiteral):
                value = self._random.choice(_TEXTS)
            case _:
                return self._other_part(spot)
        return spot.put([replace(node, **{field.name: value})])

    def _listed(self, spot: Spot) -> Node:
        """A member of a list once more, left out, or beside another."""
        if spot.path[-1][2] is None:
            return self._other_part(spot)
        other = self._any_part(spot)
        return spot.put(self._random.choice(([], [spot.node, spot.node], [other, spot.node], [spot.node, other])))

    def _wrapped(self, spot: Spot) -> Node:
        """The part inside of something that runs it once, or later, or catches what it throws."""
        node, kind = spot.node, type(spot.node).__name__
        if kind in EXPRESSIONS and spot.allowed >= EXPRESSIONS:
            return spot.put([self._random.choice(_AROUND_EXPRESSIONS)(node)])
        if kind in STATEMENTS and spot.allowed >= STATEMENTS and kind != "VariableDeclaration":
            return spot.put([self._random.choice(_AROUND_STATEMENTS)(node)])
        return self._other_part(spot)


def spots(root: Node) -> list[Spot]:
    """Every place of the tree where another node could stand, the root's own not among them."""
    found: list[Spot] = []
    todo: list[tuple[tuple[tuple[Node, Field, int | None], ...], Node]] = [((), root)]
    while todo:
        path, node = todo.pop()
        if path:
            found.append(Spot(path, node))
        for field in CHILD_FIELDS[type(node).__name__]:
            value = getattr(node, field.name)
            members: Iterable[tuple[int | None, Node | None]] = enumerate(value) if field.is_list else [(None, value)]
            todo += [((*path, (node, field, index)), child) for index, child in members if child is not None]
    return found


_AT = {"start": 0, "end": 0}
_ZERO = nodes.NumericLiteral(0.0, **_AT)


def _block(*body: Node) -> nodes.BlockStatement:
    return nodes.BlockStatement(body, **_AT)


_AROUND_EXPRESSIONS: tuple[Callable[[Node], Node], ...] = (
    lambda node: nodes.SequenceExpression((_ZERO, node), **_AT),
    lambda node: nodes.AwaitExpression(node, **_AT),
    lambda node: nodes.ConditionalExpression(nodes.BooleanLiteral(True, **_AT), node, _ZERO, **_AT),
    lambda node: nodes.CallExpression(nodes.ArrowFunctionExpression((), node, False, **_AT), (), False, **_AT),
    lambda node: nodes.ArrowFunctionExpression((), node, False, **_AT),
    lambda node: nodes.ArrayExpression((node,), **_AT),
    lambda node: nodes.LogicalExpression("??", node, _ZERO, **_AT),
    lambda node: nodes.MemberExpression(nodes.ArrayExpression((node,), **_AT), _ZERO, True, False, **_AT),
)
_AROUND_STATEMENTS: tuple[Callable[[Node], Node], ...] = (
    _block,
    lambda node: nodes.TryStatement(
        _block(node), nodes.CatchClause(nodes.Identifier("caught", **_AT), _block(), **_AT), None, **_AT
    ),
    lambda node: nodes.TryStatement(_block(), None, _block(node), **_AT),
    lambda node: nodes.DoWhileStatement(_block(node), nodes.BooleanLiteral(False, **_AT), **_AT),
    lambda node: nodes.IfStatement(nodes.BooleanLiteral(True, **_AT), _block(node), None, **_AT),
    lambda node: nodes.SwitchStatement(_ZERO, (nodes.SwitchCase(_ZERO, (node,), **_AT),), **_AT),
    lambda node: nodes.LabeledStatement(nodes.Identifier("outer", **_AT), _block(node), **_AT),
    lambda node: nodes.ForOfStatement(
        nodes.VariableDeclaration(
            "const", (nodes.VariableDeclarator(nodes.Identifier("once", **_AT), None, **_AT),), **_AT
        ),
        nodes.ArrayExpression((_ZERO,), **_AT),
        _block(node),
        False,
        **_AT,
    ),
)
