"""Property keys that can be read off the text."""

from __future__ import annotations

from ..syntax import nodes
from ..syntax.nodes import Node


def static_key(key: Node, *, computed: bool) -> str | None:
    """The text of a property key, or None where it is not known.

    Known are plain names, string literals, and computed keys made of string literals, templates of known parts, and
    `+` between such. Iterative and linear in the size of the key, however it is nested.
    """
    if not computed and isinstance(key, nodes.Identifier):
        return key.name
    parts: list[str] = []
    pending: list[Node] = [key]
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.StringLiteral):
            parts.append(node.value)
        elif isinstance(node, nodes.TemplateElement):
            if node.cooked is None:
                return None
            parts.append(node.cooked)
        elif isinstance(node, nodes.TemplateLiteral):
            pending.extend(reversed(_in_order(node)))
        elif isinstance(node, nodes.BinaryExpression) and node.operator == "+":
            pending += (node.right, node.left)
        else:
            return None
    return "".join(parts)


def _in_order(template: nodes.TemplateLiteral) -> list[Node]:
    """Quasis and expressions as they stand in the text: q0 e0 q1 e1 … qn."""
    in_order: list[Node] = [template.quasis[0]]
    for expression, quasi in zip(template.expressions, template.quasis[1:], strict=True):
        in_order += (expression, quasi)
    return in_order
