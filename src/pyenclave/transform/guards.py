"""Loop guards: the first statement of every loop's body counts down.

    while (more()) step();   →   while (more()) { if (!--__ag_left) __ag_halt(__ag_left = 0 / 0); step(); }

The loop itself stays what it is, and so do `break`, `continue`, labels, per-iteration closures and the closing of
iterators. `__ag_halt` ends the guest's process and does not return, so nothing of the script runs after it. Counting
down costs ×1.06 with a realistic body, where a helper call costs ×2.5; `--__ag_left < 1` would cost ×1.2.

Where the engine's stack is used up, even the call of `__ag_halt` throws, and a script can catch that. NaN by then, the
count never comes back: every guard from there on finds it (`!--NaN`), and so does every word to the host, the last one
included (js_runtime/run.js). The body that the guard stands in front of has not run.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..syntax import nodes
from ..syntax.nodes import Node
from .entry import HALT, LEFT

if TYPE_CHECKING:
    from ..syntax.walk import Rewriter


def guard(loop: Node) -> nodes.IfStatement:
    """`if (!--__ag_left) __ag_halt(__ag_left = 0 / 0);`, standing for `loop`."""
    start, end = loop.start, loop.end
    left = nodes.HelperIdentifier(LEFT, start=start, end=end)
    counted = nodes.UpdateExpression("--", left, True, start=start, end=end)
    zero = nodes.NumericLiteral(0.0, start=start, end=end)
    no_number = nodes.BinaryExpression("/", zero, zero, start=start, end=end)
    crossed = nodes.AssignmentExpression("=", left, no_number, start=start, end=end)
    halt = nodes.CallExpression(
        nodes.HelperIdentifier(HALT, start=start, end=end), (crossed,), False, start=start, end=end
    )
    return nodes.IfStatement(
        nodes.UnaryExpression("!", counted, start=start, end=end),
        nodes.ExpressionStatement(halt, None, start=start, end=end),
        None,
        start=start,
        end=end,
    )


def with_guard(loop: Any, original: Node) -> Node:
    """The loop with a guard in its body, which becomes a block if it is none."""
    body: Node = loop.body
    own = body.body if isinstance(body, nodes.BlockStatement) else (body,)
    block = nodes.BlockStatement((guard(original), *own), start=body.start, end=body.end)
    guarded: Node = nodes.replace(loop, body=block)
    return guarded


LOOP_GUARDS: Mapping[type[Node], Rewriter] = dict.fromkeys(
    (
        nodes.ForStatement,
        nodes.ForInStatement,
        nodes.ForOfStatement,
        nodes.WhileStatement,
        nodes.DoWhileStatement,
    ),
    with_guard,
)
