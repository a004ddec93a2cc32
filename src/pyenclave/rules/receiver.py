"""To what a `this` or `new.target` belongs, found during a walk in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..syntax import nodes
from ..syntax.nodes import Node
from .rule import Handler
from .user_function import is_method


@dataclass(frozen=True, slots=True)
class _Region:
    """A range of offsets in which `this` means the same."""

    start: int
    end: int
    is_method: bool


class Receivers:
    """Knows whether a place seen in the walk belongs to a method.

    Asking the ancestors at each `this` would cost their number each time, and `this+this+…` makes trees thousands of
    nodes high. A stack of the regions that are open at the walk's place costs nothing but their opening: regions lie
    inside each other or apart, and the walk meets them in the order of the text.
    """

    def __init__(self) -> None:
        self._open: list[_Region] = []

    def handlers(self) -> dict[type[Node], Handler]:
        """What the walk must show for `in_method` to be right."""
        return {
            nodes.FunctionDeclaration: self._function,
            nodes.FunctionExpression: self._function_expression,
            nodes.PropertyDefinition: self._field,
            nodes.StaticBlock: self._static_block,
        }

    def in_method(self, node: Node) -> bool:
        """Whether `node` belongs to a method, accessor, constructor, field or static block, through arrows."""
        while self._open and self._open[-1].end <= node.start:
            self._open.pop()
        # A field's region is open while its computed key is walked, and does not hold it.
        region = next((region for region in reversed(self._open) if region.start <= node.start), None)
        return region is not None and region.is_method

    def _push(self, start: int, end: int, *, is_method: bool) -> None:
        while self._open and self._open[-1].end <= start:
            self._open.pop()
        self._open.append(_Region(start, end, is_method))

    def _function(self, node: nodes.FunctionDeclaration, _ancestors: Sequence[Node]) -> None:
        self._push(node.start, node.end, is_method=False)

    def _function_expression(self, node: nodes.FunctionExpression, ancestors: Sequence[Node]) -> None:
        self._push(node.start, node.end, is_method=is_method(node, ancestors))

    def _field(self, node: nodes.PropertyDefinition, _ancestors: Sequence[Node]) -> None:
        if node.value is not None:
            self._push(node.value.start, node.value.end, is_method=True)

    def _static_block(self, node: nodes.StaticBlock, _ancestors: Sequence[Node]) -> None:
        self._push(node.start, node.end, is_method=True)
