"""Parameters that their defaults share with the body.

    function f(a, g = () => a) { a = 2; return g(); }        f(1) is 2
    function f(a, b = a++) { return a; }                     f(1) is 2

By ECMA-262 sec-functiondeclarationinstantiation `a` is one variable. quickjs-ng 0.17 gives the body a copy of it, and
an assignment on one side is not seen on the other. Where that can be told, which is where defaults (or computed keys of
patterns) assign to a parameter, or hold a function that names one which the body assigns to, the parameters become
variables of the body:

    function f($1, $2 = void 0) { let {0: a, 1: g = () => a} = [$1, $2]; { a = 2; return g(); } }

The function keeps its `length`, its `arguments`, and the order in which defaults and patterns are evaluated; names come
from the binding as before, and a parameter read too early throws as before. The list is one of our own, so reading it
asks nothing of the script's. The body's own declarations stay out of the defaults' sight, in a block.

Two kinds are refused, since no such simple form says the same: generators, whose defaults are evaluated when they are
called and whose body only later, and functions whose body declares with `var` a name that their parameters use.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..findings import Finding, Layer
from ..source import Span
from ..syntax import nodes
from ..syntax.grammar import LITERALS
from ..syntax.nodes import Node
from .mentions import FUNCTIONS, Mentions, bound

if TYPE_CHECKING:
    from ..syntax.walk import Rewriter
    from .fresh import FreshNames

CODE = "PARAMETER_CLOSURE"


class Parameters:
    """Rewrites the functions of one program, and collects those that cannot be."""

    def __init__(self, mentions: Mentions, fresh: FreshNames) -> None:
        self._mentions = mentions
        self._fresh = fresh
        self.findings: list[Finding] = []

    def rewriters(self) -> dict[type[Node], Rewriter]:
        """What to do with functions of each kind."""
        return dict.fromkeys(FUNCTIONS, self._function)

    def _function(self, node: Any, original: Any) -> Node:
        kept: Node = node
        params = original.params
        if _hold_names_only(params) or not self._shares(original):
            return kept
        if type(original) is not nodes.ArrowFunctionExpression and original.is_generator:
            self._refuse(original, "the defaults of this generator's parameters and its body share a parameter")
            return kept
        body, mentions = original.body, self._mentions
        if any(mentions.is_var(name, body.start, body.end) for name in mentions.names(params[0].start, params[-1].end)):
            self._refuse(original, "this function declares with var a name that its parameters' defaults use")
            return kept
        return _unfolded(node, [self._fresh.variable(parameter) for parameter in params])

    def _shares(self, function: Any) -> bool:
        """Whether a copy of a parameter could be told from the parameter. By name: may say so too often."""
        mentions, body = self._mentions, function.body
        start, end = function.params[0].start, function.params[-1].end
        return any(
            mentions.is_assigned(name, start, end)
            or (mentions.is_assigned(name, body.start, body.end) and mentions.closure_names(name, start, end))
            for name in [name.name for parameter in function.params for name in bound(parameter)]
        )

    def _refuse(self, function: Node, what: str) -> None:
        message = f"{what}, and one of them is assigned to, which the engine gets wrong"
        hint = "Leave the parameters as they come: copy one into a variable of the body and assign to that."
        self.findings.append(Finding(CODE, message, Layer.TRANSFORM, Span(function.start, function.end), hint))


def _hold_names_only(parameters: Iterable[Node]) -> bool:
    """Whether nothing in the parameters can hold a function or an assignment: patterns, with plain defaults if any."""
    pending: list[Any] = list(parameters)
    while pending:
        node = pending.pop()
        kind = type(node)
        if kind is nodes.ObjectPattern or kind is nodes.ObjectExpression:
            pending += node.properties
        elif kind is nodes.ArrayPattern or kind is nodes.ArrayExpression:
            pending += node.elements
        elif kind is nodes.AssignmentPattern:
            pending += (node.left, node.right)
        elif kind is nodes.RestElement:
            pending.append(node.argument)
        elif kind is nodes.AssignmentProperty and not node.computed:
            pending.append(node.value)
        elif node is not None and kind not in _PLAIN:
            return False
    return True


_PLAIN = (nodes.Identifier, *(nodes.NODE_TYPES[kind] for kind in LITERALS))


def _unfolded(node: Any, raw: list[nodes.Identifier]) -> Node:
    """The function with its parameters as variables of its body; `raw` are the names that take what is given."""
    start, end = node.params[0].start, node.params[-1].end
    params = tuple(_plain(part, name) for part, name in zip(node.params, raw, strict=True))

    pattern = nodes.ObjectPattern(
        tuple(_numbered(number, part) for number, part in enumerate(node.params)), start=start, end=end
    )
    values = nodes.ArrayExpression(tuple(raw), start=start, end=end)
    declarator = nodes.VariableDeclarator(pattern, values, start=start, end=end)
    declaration = nodes.VariableDeclaration("let", (declarator,), start=start, end=end)
    body = node.body
    if not isinstance(body, nodes.BlockStatement):
        returned = nodes.ReturnStatement(body, start=body.start, end=body.end)
        body = nodes.BlockStatement((returned,), start=body.start, end=body.end)
    whole = nodes.BlockStatement((declaration, body), start=body.start, end=body.end)
    unfolded: Node = nodes.replace(node, params=params, body=whole)
    return unfolded


def _plain(parameter: Node, name: nodes.Identifier) -> Node:
    """A parameter that takes what is given, and counts for the function's `length` as the author's does."""
    start, end = parameter.start, parameter.end
    if isinstance(parameter, nodes.RestElement):
        return nodes.RestElement(name, start=start, end=end)
    if isinstance(parameter, nodes.AssignmentPattern):
        zero = nodes.NumericLiteral(0.0, start=start, end=end)
        return nodes.AssignmentPattern(
            name, nodes.UnaryExpression("void", zero, start=start, end=end), start=start, end=end
        )
    return name


def _numbered(number: int, parameter: Node) -> nodes.AssignmentProperty:
    start, end = parameter.start, parameter.end
    key = nodes.NumericLiteral(float(number), start=start, end=end)
    value = parameter.argument if isinstance(parameter, nodes.RestElement) else parameter
    return nodes.AssignmentProperty(key, value, False, False, start=start, end=end)
