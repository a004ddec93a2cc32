"""The wrapper: the author's statements become the body of an async function whose value is the program's.

    (function (__ag_left, __ag_halt, __safe_callTool, __safe_parallel, __safe_key, __safe_spread, __ag_refs) {
      "use strict"; return [async function __ag_main() { … }, function () { return __ag_left; }]; })

Everything is built of nodes; no text of the author's is ever pasted. The helpers are parameters of a strict function:
a script can neither name nor shadow them, and no property leads to them.

With the sidecar there is one parameter more, `__ag_met`, and a third function, `function () { __ag_met = true; }`,
which the guest calls when the first reference is made: a variable is read in half the time of a property.
"""

from __future__ import annotations

from ..rules.entry import lone_main
from ..syntax import nodes
from ..syntax.nodes import Node

LEFT = "__ag_left"
HALT = "__ag_halt"
MAIN = "__ag_main"
CALL_TOOL = "__safe_callTool"
PARALLEL = "__safe_parallel"
KEY = "__safe_key"
SPREAD = "__safe_spread"
REFERENCES = "__ag_refs"
MET = "__ag_met"

# The guest calls the factory with these, in this order (js_runtime's `enter`); MET comes last, for those that take it.
PARAMETERS = (LEFT, HALT, CALL_TOOL, PARALLEL, KEY, SPREAD, REFERENCES)


def unwrap_main(root: nodes.Program) -> nodes.Program:
    """The program itself: what stands in a lone `async function __ag_main() {…}`, otherwise `root` unchanged."""
    main = lone_main(root)
    return root if main is None else nodes.Program(main.body.body, start=main.body.start, end=main.body.end)


def wrap(statements: tuple[Node, ...], *, start: int, end: int, has_references: bool = False) -> nodes.Program:
    """The text's tree: an expression, the function that makes a run's `[main, left]` out of its helpers.

    With `has_references` it is `[main, left, meet]`.
    """

    def helper(name: str) -> nodes.HelperIdentifier:
        return nodes.HelperIdentifier(name, start=start, end=end)

    def block(*body: Node) -> nodes.BlockStatement:
        return nodes.BlockStatement(body, start=start, end=end)

    def function(
        name: str | None, parameters: tuple[Node, ...], body: nodes.BlockStatement, *, is_async: bool = False
    ) -> nodes.FunctionExpression:
        own_name = None if name is None else helper(name)
        return nodes.FunctionExpression(own_name, parameters, body, is_async, False, start=start, end=end)

    def returned(value: Node) -> nodes.ReturnStatement:
        return nodes.ReturnStatement(value, start=start, end=end)

    main = function(MAIN, (), block(*statements), is_async=True)
    left = function(None, (), block(returned(helper(LEFT))))
    strict = nodes.ExpressionStatement(
        nodes.StringLiteral("use strict", start=start, end=end), "use strict", start=start, end=end
    )
    parameters: tuple[str, ...] = PARAMETERS
    functions: tuple[Node, ...] = (main, left)
    if has_references:
        now = nodes.AssignmentExpression(
            "=", helper(MET), nodes.BooleanLiteral(True, start=start, end=end), start=start, end=end
        )
        meet = function(None, (), block(nodes.ExpressionStatement(now, None, start=start, end=end)))
        parameters, functions = (*parameters, MET), (*functions, meet)
    made = nodes.ArrayExpression(functions, start=start, end=end)
    factory = function(None, tuple(helper(name) for name in parameters), block(strict, returned(made)))
    return nodes.Program(
        (nodes.ExpressionStatement(factory, None, start=start, end=end),),
        start=start,
        end=end,
    )


def with_value(statements: tuple[Node, ...]) -> tuple[Node, ...]:
    """The statements of the program with its value returned, and without directives.

    Without a `return` of its own, a program's value is its last expression statement, empty statements behind it
    not counted. A directive in last place is an expression like any other; elsewhere directives say nothing, since the
    code is strict anyway.
    """
    count = len(statements)
    while count and isinstance(statements[count - 1], nodes.EmptyStatement):
        count -= 1
    last = statements[count - 1] if count else None
    if isinstance(last, nodes.ExpressionStatement) and not _returns(statements):
        value = nodes.ReturnStatement(last.expression, start=last.start, end=last.end)
        statements = (*statements[: count - 1], value)
    return tuple(node for node in statements if not _is_directive(node))


def _is_directive(node: Node) -> bool:
    return isinstance(node, nodes.ExpressionStatement) and node.directive is not None


def _returns(statements: tuple[Node, ...]) -> bool:
    """Whether a `return` of the program itself stands in the statements, at any depth."""
    pending: list[Node | None] = list(statements)
    while pending:
        node = pending.pop()
        if isinstance(node, nodes.ReturnStatement):
            return True
        if isinstance(node, nodes.BlockStatement):
            pending += node.body
        elif isinstance(node, nodes.IfStatement):
            pending += (node.consequent, node.alternate)
        elif isinstance(node, nodes.TryStatement):
            pending += (node.block, node.handler, node.finalizer)
        elif isinstance(node, nodes.SwitchStatement):
            for case in node.cases:
                pending += case.consequent
        elif isinstance(node, _WITH_BODY):
            pending.append(node.body)
    return False


# Functions and classes are none of these: what returns in them does not return from the program.
_WITH_BODY = (
    nodes.LabeledStatement,
    nodes.WhileStatement,
    nodes.DoWhileStatement,
    nodes.ForStatement,
    nodes.ForInStatement,
    nodes.ForOfStatement,
    nodes.CatchClause,
    nodes.WithStatement,
)
