"""Sizes that can only be meant to exhaust memory or time, where the text shows them.

Refuses
    Up to the preset secure: `repeat`, `padStart` and `padEnd` to more than 10 000 000 characters, arrays made with
    more than 10 000 000 places (`Array(n)`, `new Array(n)`, `Array.from({length: n})`), and powers and shifts of
    BigInts with an exponent over 100 000.

Why
    They end in the memory limit or the time limit, after the tools before them have been called. Nobody who wants a
    result writes them.

Leaves to others
    Sizes known only at run time, and everything from standard on, to the limits of the worker, which hold in any case.

References
    CWE-770, CWE-400; ECMA-262 sec-string.prototype.repeat, sec-array-len, sec-numeric-types-bigint-exponentiate.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..syntax import nodes
from ..syntax.nodes import Node
from .rule import Inspection, Watch

CODES = ("RESOURCE_EXHAUSTION",)

_MAX_SIZE: Final = 10_000_000
_MAX_EXPONENT: Final = 100_000
_GROWING: Final = frozenset({"repeat", "padStart", "padEnd"})
_BIGINT_POWERS: Final = frozenset({"**", "<<", "**=", "<<="})


def watch(inspection: Inspection) -> Watch:
    constants = inspection.constants

    def size(node: Node) -> float | None:
        value = constants.resolved(node)
        if isinstance(value, nodes.NumericLiteral):
            return value.value
        if isinstance(value, nodes.BinaryExpression) and value.operator in ("*", "**"):
            left, right = constants.resolved(value.left), constants.resolved(value.right)
            if isinstance(left, nodes.NumericLiteral) and isinstance(right, nodes.NumericLiteral):
                return _computed(left.value, value.operator, right.value)
        return None

    def judge(node: Node, what: str) -> None:
        count = size(node)
        if count is not None and count > _MAX_SIZE:
            inspection.report(
                "RESOURCE_EXHAUSTION",
                node,
                f"{what} of {count:,.0f} is more than a script can hold",
                f"Use at most {_MAX_SIZE:,}; ask a tool for large data, and let a tool keep it.",
            )

    def call(node: nodes.CallExpression, _ancestors: Sequence[Node]) -> None:
        callee, arguments = node.callee, node.arguments
        if not arguments:
            return
        if inspection.is_free(callee, "Array"):
            judge(arguments[0], "an array")
        elif isinstance(callee, nodes.MemberExpression):
            method = next(iter(inspection.keys_of(callee.property, computed=callee.computed)), "")
            if method in _GROWING:
                judge(arguments[0], "a text")
            elif method == "from" and inspection.is_free(callee.object, "Array"):
                for length in _lengths(arguments[0]):
                    judge(length, "an array")

    def new(node: nodes.NewExpression, _ancestors: Sequence[Node]) -> None:
        if node.arguments and inspection.is_free(node.callee, "Array"):
            judge(node.arguments[0], "an array")

    def power(node: nodes.BinaryExpression | nodes.AssignmentExpression, _ancestors: Sequence[Node]) -> None:
        if node.operator not in _BIGINT_POWERS:
            return
        exponent = constants.resolved(node.right)
        if isinstance(exponent, nodes.BigIntLiteral) and (
            len(exponent.digits) > 20 or int(exponent.digits) > _MAX_EXPONENT
        ):
            inspection.report(
                "RESOURCE_EXHAUSTION",
                node.right,
                f"a BigInt to the power of more than {_MAX_EXPONENT:,} has more digits than a script can hold",
                "Use a smaller exponent, or a Number.",
            )

    return Watch(
        {
            nodes.CallExpression: call,
            nodes.NewExpression: new,
            nodes.BinaryExpression: power,
            nodes.AssignmentExpression: power,
        }
    )


def _lengths(node: Node) -> list[Node]:
    if not isinstance(node, nodes.ObjectExpression):
        return []
    return [
        entry.value
        for entry in node.properties
        if isinstance(entry, nodes.Property)
        and not entry.computed
        and isinstance(entry.key, nodes.Identifier)
        and entry.key.name == "length"
    ]


def _computed(left: float, operator: str, right: float) -> float:
    try:
        return float(left * right if operator == "*" else left**right)
    except (OverflowError, ZeroDivisionError):
        return float("inf")
