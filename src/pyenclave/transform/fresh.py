"""Names for variables and labels that the transform adds: `$1`, `$2`, … without those the script has."""

from __future__ import annotations

from functools import cached_property
from itertools import count

from ..syntax import nodes
from ..syntax.nodes import Node
from ..syntax.scope import ScopeTree
from ..syntax.walk import walk


class FreshNames:
    """The supply of one program. What the script calls so itself is found out with the first name that is asked for."""

    def __init__(self, root: Node, scopes: ScopeTree) -> None:
        self._root = root
        self._scopes = scopes
        self._numbers = count(1)

    def name(self) -> str:
        """One that nobody has, neither as a variable nor as a label."""
        return next(name for number in self._numbers if (name := f"${number}") not in self._taken)

    def variable(self, place: Node) -> nodes.Identifier:
        """A variable of a new name; made nodes stand for `place`."""
        return nodes.Identifier(self.name(), start=place.start, end=place.end)

    @cached_property
    def _taken(self) -> frozenset[str]:
        labels = (node.label.name for node, _parent in walk(self._root) if isinstance(node, nodes.LabeledStatement))
        return self._scopes.binding_names.union(labels, (node.name for node in self._scopes.free))
