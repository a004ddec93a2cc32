"""Names that stand for one value throughout a script, because it is bound once and as a constant."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from ..syntax import ParsedProgram, nodes
from ..syntax.nodes import Node

# Names for names for names, and members of members: longer chains are nobody's.
_MAX_STEPS: Final = 20


class Constants:
    """Knows what the constants of one program stand for."""

    def __init__(self, program: ParsedProgram) -> None:
        self._program = program
        self._members: dict[int, dict[str, Node]] = {}

    def value_of(self, node: nodes.Identifier) -> Node | None:
        """What a name was bound to; None if it is free, declared more than once, or no constant."""
        value = self._values.get(node.name)
        return None if value is None or self._program.scopes.is_free(node) else value

    def resolved(self, node: Node) -> Node:
        """`node`, or what it stands for where it is the name of a constant, of a constant of a constant, …"""
        for _ in range(_MAX_STEPS):
            value = self.value_of(node) if isinstance(node, nodes.Identifier) else None
            if value is None:
                break
            node = value
        return node

    def object_of(self, node: Node) -> nodes.ObjectExpression | None:
        """The object literal that `node` names, by itself or as a member of another.

        That is `api.items` in `const api = {items: {}}`. A member may have been assigned anew since.
        """
        names: list[str] = []
        value = self.resolved(node)
        while isinstance(value, nodes.MemberExpression) and len(names) < _MAX_STEPS:
            if value.computed or not isinstance(value.property, nodes.Identifier):
                return None
            names.append(value.property.name)
            value = self.resolved(value.object)
        while names and isinstance(value, nodes.ObjectExpression):
            member = self._members_of(value).get(names.pop())
            value = value if member is None else self.resolved(member)
            if member is None:
                return None
        return value if isinstance(value, nodes.ObjectExpression) and not names else None

    def _members_of(self, literal: nodes.ObjectExpression) -> dict[str, Node]:
        members = self._members.get(id(literal))
        if members is None:
            members = self._members[id(literal)] = {
                entry.key.name: entry.value
                for entry in literal.properties
                if isinstance(entry, nodes.Property) and not entry.computed and isinstance(entry.key, nodes.Identifier)
            }
        return members

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
