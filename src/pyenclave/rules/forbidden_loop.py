"""Loops that a preset does not have, and loops that never end by themselves.

Refuses
    FORBIDDEN_LOOP: under strict every loop; up to secure `for…in`, `while` and `do…while`, while and do…while under
    standard too; `for await` under secure. INFINITE_LOOP: a loop without a condition or with one that is true whatever
    happens (`for (;;)`, `while (1)`, `while (!0 || x)`), except under permissive and javascript.

Why
    The small languages are meant for scripts whose cost can be seen: a loop over a list ends with the list. for…in
    also visits inherited keys. A loop that only `break` can end is most often one that a mistake makes endless.

Leaves to others
    Every loop of every preset is counted at run time (MAX_ITERATIONS), also those whose condition is true only by the
    values it meets, such as a constant declared elsewhere.

References
    CWE-835; ECMA-262 sec-iteration-statements, sec-toboolean.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..syntax import nodes
from ..syntax.nodes import Node
from .presets import Construct
from .rule import Inspection, Watch, keyword_span
from .wording import refusal, where_allowed

CODES = ("FORBIDDEN_LOOP", "INFINITE_LOOP")

_ARRAY_METHODS = "Use array methods with arrow functions: list.map((item) => …), filter, reduce, forEach."
_COUNTED = "Write for (const item of list) {…}, or a counted loop: for (let i = 0; i < 100; i++) {… break; …}."
_INSTEAD = {
    Construct.FOR: _ARRAY_METHODS,
    Construct.FOR_OF: _ARRAY_METHODS,
    Construct.FOR_IN: "Write for (const key of Object.keys(object)) {…}.",
    Construct.WHILE: _COUNTED,
    Construct.DO_WHILE: _COUNTED,
    Construct.FOR_AWAIT: "Write for (const item of list) {…} and await in its body.",
}
# A condition nested deeper than this is not judged: it is no slip of the pen, and the guard counts the loop anyway.
_MAX_DEPTH = 32

_LoopWithTest = nodes.ForStatement | nodes.WhileStatement | nodes.DoWhileStatement


def watch(inspection: Inspection) -> Watch:
    policy = inspection.policy
    judges_endless = not policy.allows(Construct.CONSTANT_TRUE_LOOP)

    def refused(construct: Construct, node: Node, keyword: str) -> bool:
        if policy.allows(construct):
            return False
        instead = _INSTEAD[construct] if policy.allows(Construct.FOR_OF) else _ARRAY_METHODS
        inspection.report(
            "FORBIDDEN_LOOP",
            keyword_span(node, keyword),
            refusal(construct, policy.preset),
            instead + where_allowed(construct),
        )
        return inspection.refuses("FORBIDDEN_LOOP")

    def endless(node: _LoopWithTest, keyword: str) -> None:
        if judges_endless and (node.test is None or truth(node.test)):
            inspection.report(
                "INFINITE_LOOP",
                node.test or keyword_span(node, keyword),
                "the loop's condition is always true, so only the iteration limit may end it",
                "Give the loop a bound, and leave it earlier with break: for (let page = 1; page <= 100; page++) {…}."
                + where_allowed(Construct.CONSTANT_TRUE_LOOP),
            )

    def for_loop(node: nodes.ForStatement, _ancestors: Sequence[Node]) -> None:
        if not refused(Construct.FOR, node, "for"):
            endless(node, "for")

    def while_loop(node: nodes.WhileStatement, _ancestors: Sequence[Node]) -> None:
        if not refused(Construct.WHILE, node, "while"):
            endless(node, "while")

    def do_while_loop(node: nodes.DoWhileStatement, _ancestors: Sequence[Node]) -> None:
        if not refused(Construct.DO_WHILE, node, "do"):
            endless(node, "do")

    def for_in_loop(node: nodes.ForInStatement, _ancestors: Sequence[Node]) -> None:
        refused(Construct.FOR_IN, node, "for")

    def for_of_loop(node: nodes.ForOfStatement, _ancestors: Sequence[Node]) -> None:
        refused(Construct.FOR_AWAIT if node.is_await else Construct.FOR_OF, node, "for")

    return Watch(
        {
            nodes.ForStatement: for_loop,
            nodes.WhileStatement: while_loop,
            nodes.DoWhileStatement: do_while_loop,
            nodes.ForInStatement: for_in_loop,
            nodes.ForOfStatement: for_of_loop,
        }
    )


def truth(node: Node, depth: int = 0) -> bool | None:
    """Whether `node` is true or false whatever happens; None where that depends on the run."""
    if depth > _MAX_DEPTH:
        return None
    below = depth + 1
    match node:
        case nodes.BooleanLiteral(value) | nodes.StringLiteral(value) | nodes.NumericLiteral(value):
            return bool(value)
        case nodes.BigIntLiteral(digits):
            return digits.strip("0") != ""
        case nodes.NullLiteral():
            return False
        case nodes.TemplateLiteral(quasis, _):
            # One part with text is enough, whatever the expressions yield.
            known = any(quasi.cooked for quasi in quasis)
            return True if known else (False if len(quasis) == 1 else None)
        case (
            nodes.ArrayExpression()
            | nodes.ObjectExpression()
            | nodes.RegExpLiteral()
            | nodes.ArrowFunctionExpression()
            | nodes.FunctionExpression()
            | nodes.ClassExpression()
            | nodes.NewExpression()
        ):
            return True
        case nodes.UnaryExpression("!", argument):
            inner = truth(argument, below)
            return None if inner is None else not inner
        case nodes.UnaryExpression("typeof", _):
            return True
        case nodes.UnaryExpression("void", _):
            return False
        case nodes.UnaryExpression("+" | "-", nodes.NumericLiteral(value)):
            return bool(value)
        case nodes.SequenceExpression(expressions):
            return truth(expressions[-1], below)
        case nodes.AssignmentExpression("=", _, right):
            return truth(right, below)
        case nodes.LogicalExpression("||", left, right):
            sides = (truth(left, below), truth(right, below))
            return True if True in sides else (False if sides == (False, False) else None)
        case nodes.LogicalExpression("&&", left, right):
            sides = (truth(left, below), truth(right, below))
            return False if False in sides else (True if sides == (True, True) else None)
        case nodes.ConditionalExpression(_, consequent, alternate):
            first, second = truth(consequent, below), truth(alternate, below)
            return first if first is second else None
        case nodes.BinaryExpression(operator, nodes.NumericLiteral(left_value), nodes.NumericLiteral(right_value)):
            return _compare(operator, left_value, right_value)
        case _:
            return None


def _compare(operator: str, left: float, right: float) -> bool | None:
    match operator:
        case "<":
            return left < right
        case ">":
            return left > right
        case "<=":
            return left <= right
        case ">=":
            return left >= right
        case "==" | "===":
            return left == right
        case "!=" | "!==":
            return left != right
        case _:
            return None
