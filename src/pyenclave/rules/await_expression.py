"""Waiting, for those who want scripts that cannot.

Refuses
    NO_AWAIT, only where the policy asks for it: `await` and `for await`.

Why
    A policy without tools has nothing to wait for; then every await is a mistake, or waits for ever.

Leaves to others
    Async functions to user_function. Every preset allows await by itself.

References
    ECMA-262 sec-async-function-definitions-runtime-semantics-evaluation.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.nodes import Node
from .rule import Inspection, Watch, keyword_span

CODES = ("NO_AWAIT",)


def watch(inspection: Inspection) -> Watch:
    def waits(node: Node, keyword: str) -> None:
        inspection.report("NO_AWAIT", keyword_span(node, keyword), "this policy allows no await", "Remove it.", None)

    def expression(node: nodes.AwaitExpression, _ancestors: Sequence[Node]) -> None:
        waits(node, "await")

    def loop(node: nodes.ForOfStatement, _ancestors: Sequence[Node]) -> None:
        if node.is_await:
            waits(node, "for")

    return Watch({nodes.AwaitExpression: expression, nodes.ForOfStatement: loop})
