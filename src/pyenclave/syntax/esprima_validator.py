"""Esprima's early errors for the body of a strict async function.

Its own entry knows scripts and modules only. `await` is reserved everywhere, in functions that are not async too,
as in a module: nothing else hangs on that flag, since import and export never get here.
"""

from __future__ import annotations

from typing import Final

from esprima.nodes import Node
from esprima.validation import _Context, _Validator

from .esprima_messages import fault, judged
from .esprima_scanner import EDITION

# `new.target` is legal in an async function, and undefined; rules have their own word on it.
_BODY: Final = _Context(strict=True, module=True, in_function=True, allow_await=True, new_target=True)


class BodyValidator(_Validator):
    """The rules that need more than one node: duplicate names, private names, labels, break, super and the like."""

    def __init__(self, text: str) -> None:
        # SAFE: the last two flags skip work that a tree straight from Esprima, without any `var`, cannot need.
        super().__init__(_report, EDITION, parser_tree=True, no_var="var" not in text)

    def body(self, program: Node) -> None:
        """Raises SyntaxFault at the first error of the program."""
        statements: list[Node] = program.body
        self.scope(statements, _BODY, "function")
        for statement in statements:
            self.visit(statement, _BODY, "FunctionBody")

    def visit(self, node: Node | None, context: _Context, parent: str | None = None) -> None:
        # `a+b+c…` and `a.b().c()…` make trees as high as the text is long; their left side is walked without recursion.
        later: list[Node] = []
        while node is not None or later:
            if node is None:
                node, parent = later.pop(), None
                continue
            kind = node.type
            if kind == "Identifier" and node.name not in _RESERVED:
                node = None
                continue
            # Esprima reads `a[#b]` and `(#b) in a` too; the visit of a private name alone refuses it.
            if kind in _BINARY and (node.left.type != "PrivateIdentifier" or node.left._parenthesized):
                later.append(node.right)
                node = node.left
            elif kind == "MemberExpression" and node.object.type != "Super":
                if node.computed:
                    later.append(node.property)
                elif node.property.type == "PrivateIdentifier":
                    self.private_reference(node.property, context)
                node = node.object
            elif kind in _CALLS and node.callee.type != "Super":
                later += reversed(node.arguments)
                node = node.callee
            elif kind == "TaggedTemplateExpression":
                later.append(node.quasi)
                node = node.tag
            elif kind == "ChainExpression":
                node = node.expression
            else:
                super().visit(node, context, parent)
                node = None
            parent = kind


# References that may be wrong in some context. All others are right in any, and half of all expressions.
_RESERVED: Final = frozenset({"arguments", "await", "yield"})
_BINARY: Final = frozenset({"BinaryExpression", "LogicalExpression"})
_CALLS: Final = frozenset({"CallExpression", "NewExpression"})


def _report(message: str, node: Node) -> None:
    start = node._start or 0
    text, hint = judged(message)
    raise fault(text, start, max(node._end or 0, start), hint)
