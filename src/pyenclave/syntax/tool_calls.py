"""`tools.mail.send(args)` is `callTool("mail.send", args)`: the same tree from here on, for every layer behind.

Only a call in place is one: `tools`, then plain names or literal strings, then the parenthesis. `tools` itself is no
object, so it cannot be passed on, read or written; what is left of it is an unknown global like any other.
"""

from __future__ import annotations

from typing import Final

from . import nodes, scope
from .parse import ParsedProgram
from .walk import rewrite

NAMESPACE: Final = "tools"
CALL_TOOL: Final = "callTool"


def with_tool_calls(program: ParsedProgram) -> ParsedProgram:
    """The program with calls through `tools` written as calls of callTool; itself where there are none.

    Where the script declares a callTool of its own, they are left alone: they would become calls of that.
    """
    scopes = program.scopes
    roots = {id(name) for name in scopes.free if name.name == NAMESPACE}
    if not roots or CALL_TOOL in scopes.binding_names:
        return program

    def call(node: nodes.CallExpression, original: nodes.CallExpression) -> nodes.Node:
        callee = original.callee
        name = None if original.optional else _name(callee, roots)
        if name is None:
            return node
        return nodes.CallExpression(
            callee=nodes.Identifier(name=CALL_TOOL, start=callee.start, end=callee.end),
            arguments=(nodes.StringLiteral(value=name, start=callee.start, end=callee.end), *node.arguments),
            optional=False,
            start=node.start,
            end=node.end,
        )

    root = rewrite(program.root, {nodes.CallExpression: call})
    if root is program.root:
        return program
    assert isinstance(root, nodes.Program)
    return ParsedProgram(program.source, root, scope.analyse(root), program.warnings)


def _name(callee: nodes.Node, roots: set[int]) -> str | None:
    """The tool that `tools.a.b` names, "a.b"; None where it is no such path."""
    parts: list[str] = []
    while isinstance(callee, nodes.MemberExpression):
        part = _part(callee)
        if part is None:
            return None
        parts.append(part)
        callee = callee.object
    return ".".join(reversed(parts)) if parts and id(callee) in roots else None


def _part(member: nodes.MemberExpression) -> str | None:
    if member.optional:
        return None
    if not member.computed and isinstance(member.property, nodes.Identifier):
        return member.property.name
    if member.computed and isinstance(member.property, nodes.StringLiteral):
        return member.property.value
    return None
