"""Names that stand for one value throughout a script, because it is bound once and as a constant."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from ..syntax import ParsedProgram, nodes
from ..syntax.nodes import Node

# Names for names for names: longer chains are nobody's.
_MAX_STEPS: Final = 20


class Constants:
    """Knows what the constants of one program stand for."""

    def __init__(self, program: ParsedProgram) -> None:
        self._program = program

    def value_of(self, node: nodes.Identifier) -> Node | None:
        """What a name was bound to; None if it is free, declared more than once, or no constant."""
        return None if self._program.scopes.is_free(node) else self._values.get(node.name)

    def resolved(self, node: Node) -> Node:
        """`node`, or what it stands for where it is the name of a constant, of a constant of a constant, …"""
        for _ in range(_MAX_STEPS):
            value = self.value_of(node) if isinstance(node, nodes.Identifier) else None
            if value is None:
                break
            node = value
        return node

    @cached_property
    def _values(self) -> dict[str, Node]:
        declared_once: set[str] = set()
        seen: set[str] = set()
        for binding in self._program.scopes.bindings:
            (declared_once.discard if binding.name in seen else declared_once.add)(binding.name)
            seen.add(binding.name)
        return {
            declarator.id.name: declarator.init
            for declarator in self._program.scopes.constants
            if isinstance(declarator.id, nodes.Identifier)
            and declarator.init is not None
            and declarator.id.name in declared_once
        }
