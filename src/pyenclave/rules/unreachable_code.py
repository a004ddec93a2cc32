"""Statements that nothing leads to.

Refuses
    Nothing: UNREACHABLE_CODE is a warning, at the first statement behind a `return`, `throw`, `break` or `continue` of
    the same block.

Why
    It is a slip of the author's: the script does less than its text says.

Leaves to others
    Function declarations and `var` without a value behind a return, which take effect all the same. A `break` behind a
    return or throw, which many write at the end of every case. Conditions that are never true, and branches that all
    leave.

References
    CWE-561; ECMA-262 sec-block-runtime-semantics-evaluation.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..findings import Severity
from ..syntax import nodes
from ..syntax.nodes import Node
from .rule import Inspection, Watch

CODES = ("UNREACHABLE_CODE",)

_LEAVING = {
    nodes.ReturnStatement: "return",
    nodes.ThrowStatement: "throw",
    nodes.BreakStatement: "break",
    nodes.ContinueStatement: "continue",
}


def watch(inspection: Inspection) -> Watch:
    def statements(body: Sequence[Node]) -> None:
        left_by = ""
        for statement in body:
            if left_by and not _is_harmless(statement, left_by):
                inspection.report(
                    "UNREACHABLE_CODE",
                    statement,
                    f"nothing leads here: the {left_by} before it always leaves",
                    f"Remove the statement, or put the {left_by} behind it.",
                    Severity.WARNING,
                )
                return
            left_by = left_by or _LEAVING.get(type(statement), "")

    def block(node: nodes.Program | nodes.BlockStatement | nodes.StaticBlock, _ancestors: Sequence[Node]) -> None:
        statements(node.body)

    def case(node: nodes.SwitchCase, _ancestors: Sequence[Node]) -> None:
        statements(node.consequent)

    return Watch({nodes.Program: block, nodes.BlockStatement: block, nodes.StaticBlock: block, nodes.SwitchCase: case})


def _is_harmless(statement: Node, left_by: str) -> bool:
    if isinstance(statement, nodes.VariableDeclaration):
        return statement.kind == "var" and all(declarator.init is None for declarator in statement.declarations)
    if isinstance(statement, nodes.BreakStatement):
        return left_by in ("return", "throw")
    return isinstance(statement, nodes.FunctionDeclaration | nodes.EmptyStatement)
