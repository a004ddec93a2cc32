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
    Functions of these names in objects that the script wrote itself, and those of globals that the user gave.

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
# Factors of factors: 1024 * 1024 * 1024.
_MAX_FACTORS: Final = 10
_UNITS: Final = {"an array": "places", "a text": "characters"}
_GROWING: Final = frozenset({"repeat", "padStart", "padEnd"})
_BIGINT_POWERS: Final = frozenset({"**", "<<", "**=", "<<="})


def watch(inspection: Inspection) -> Watch:
    constants = inspection.constants

    def size(node: Node, depth: int = _MAX_FACTORS) -> float | None:
        value = constants.resolved(node)
        if isinstance(value, nodes.NumericLiteral):
            return value.value
        if not depth or not isinstance(value, nodes.BinaryExpression) or value.operator not in ("*", "**"):
            return None
        left, right = constants.resolved(value.left), constants.resolved(value.right)
        if isinstance(left, nodes.BinaryExpression) and isinstance(right, nodes.BinaryExpression):
            return None  # following both would take 2ⁿ steps: a1 = a0 * a0, a2 = a1 * a1, …
        first, second = size(left, depth - 1), size(right, depth - 1)
        return None if first is None or second is None else _computed(first, value.operator, second)

    def is_array(node: Node) -> bool:
        return isinstance(node, nodes.Identifier) and inspection.is_free(constants.resolved(node), "Array")

    def judge(node: Node, what: str) -> None:
        count = size(node)
        if count is not None and count > _MAX_SIZE:
            inspection.report(
                "RESOURCE_EXHAUSTION",
                node,
                f"{what} of {count:,.0f} {_UNITS[what]} is more than a script can hold",
                f"Use at most {_MAX_SIZE:,}; ask a tool for large data, and let a tool keep it.",
            )

    def call(node: nodes.CallExpression, _ancestors: Sequence[Node]) -> None:
        callee, arguments = node.callee, node.arguments
        if not arguments:
            return
        if isinstance(callee, nodes.MemberExpression):
            keys = inspection.keys_of(callee.property, computed=callee.computed)
            if not _GROWING.isdisjoint(keys):
                if not inspection.has_own_methods(callee.object):
                    judge(arguments[0], "a text")
            elif "from" in keys and is_array(callee.object):
                for length in lengths(arguments[0]):
                    judge(length, "an array")
        elif len(arguments) == 1 and is_array(callee):
            judge(arguments[0], "an array")

    def lengths(node: Node) -> list[Node]:
        literal = constants.resolved(node)
        return [
            entry.value
            for entry in (literal.properties if isinstance(literal, nodes.ObjectExpression) else ())
            if isinstance(entry, nodes.Property) and "length" in inspection.keys_of(entry.key, computed=entry.computed)
        ]

    def new(node: nodes.NewExpression, _ancestors: Sequence[Node]) -> None:
        if len(node.arguments) == 1 and is_array(node.callee):
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


def _computed(left: float, operator: str, right: float) -> float:
    try:
        return float(left * right if operator == "*" else left**right)
    except (OverflowError, ZeroDivisionError):
        return float("inf")
