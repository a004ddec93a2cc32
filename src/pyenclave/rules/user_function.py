"""Functions of a kind that a preset does not have.

Refuses
    NO_USER_FUNCTION_DECLARATION, NO_USER_FUNCTION_EXPRESSION and NO_USER_FUNCTION_METHOD up to agentscript,
    NO_ACCESSOR (getters and setters) and NO_GENERATOR up to secure, NO_ASYNC where a preset has the function but not as
    async: every async function under strict and secure; agentscript has async arrow functions. One function gets one
    finding, the most telling.

Why
    Only arrow functions have neither `this` nor `arguments` nor a prototype, and cannot be constructed: with them
    alone a script has no objects with behaviour, and no code that runs when a property is merely read.

Leaves to others
    Members of a class, where classes are refused, to language_construct. A lone `async function __ag_main() {…}`, which
    is taken as the program.

References
    ECMA-262 sec-function-definitions, sec-method-definitions, sec-generator-function-definitions,
    sec-async-function-definitions.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..source import Span
from ..syntax import nodes
from ..syntax.nodes import Node
from .entry import lone_main
from .presets import Construct
from .rule import Inspection, Watch, keyword_span
from .wording import refusal, where_allowed

CODES = (
    "NO_ACCESSOR",
    "NO_ASYNC",
    "NO_GENERATOR",
    "NO_USER_FUNCTION_DECLARATION",
    "NO_USER_FUNCTION_EXPRESSION",
    "NO_USER_FUNCTION_METHOD",
)

_CODE = {
    Construct.ACCESSOR: "NO_ACCESSOR",
    Construct.ASYNC_ARROW: "NO_ASYNC",
    Construct.ASYNC_FUNCTION: "NO_ASYNC",
    Construct.GENERATOR: "NO_GENERATOR",
    Construct.FUNCTION_DECLARATION: "NO_USER_FUNCTION_DECLARATION",
    Construct.FUNCTION_EXPRESSION: "NO_USER_FUNCTION_EXPRESSION",
    Construct.METHOD: "NO_USER_FUNCTION_METHOD",
}
_NO_ASYNC = "Call and await at the top level of the script: const data = await callTool('name', {…});"
_INSTEAD = {
    Construct.ACCESSOR: "Store the value itself, or an arrow function: {total: () => a + b}.",
    Construct.ASYNC_ARROW: _NO_ASYNC,
    Construct.ASYNC_FUNCTION: _NO_ASYNC,
    Construct.GENERATOR: "Build an array with push and return it.",
    Construct.FUNCTION_DECLARATION: "Write an arrow function, before its first use: const name = (a, b) => {…};",
    Construct.FUNCTION_EXPRESSION: "Write an arrow function: (a, b) => {…}.",
    Construct.METHOD: "Write an arrow function as the value: {name: (a, b) => {…}}.",
}

_Function = nodes.FunctionDeclaration | nodes.FunctionExpression


def watch(inspection: Inspection) -> Watch:
    policy = inspection.policy
    main = lone_main(inspection.program.root)

    def judge(function: _Function, kind: Construct, place: Node | Span) -> None:
        constructs = [kind]
        if function.is_generator:
            constructs.insert(0, Construct.GENERATOR)
        if function.is_async:
            constructs.append(Construct.ASYNC_FUNCTION)
        for construct in constructs:
            if not policy.allows(construct):
                report(construct, place)
                if inspection.refuses(_CODE[construct]):
                    return

    def report(construct: Construct, place: Node | Span) -> None:
        message = refusal(construct, policy.preset)
        inspection.report(_CODE[construct], place, message, _INSTEAD[construct] + where_allowed(construct))

    def declaration(node: nodes.FunctionDeclaration, _ancestors: Sequence[Node]) -> None:
        if node is not main:
            judge(node, Construct.FUNCTION_DECLARATION, _head(node))

    def expression(node: nodes.FunctionExpression, ancestors: Sequence[Node]) -> None:
        if not is_method(node, ancestors):
            judge(node, Construct.FUNCTION_EXPRESSION, _head(node))

    def arrow(node: nodes.ArrowFunctionExpression, _ancestors: Sequence[Node]) -> None:
        if node.is_async and not policy.allows(Construct.ASYNC_ARROW):
            report(Construct.ASYNC_ARROW, keyword_span(node, "async"))

    def property_(node: nodes.Property, _ancestors: Sequence[Node]) -> None:
        if isinstance(node.value, nodes.FunctionExpression) and is_method(node.value, (node,)):
            judge(node.value, Construct.METHOD if node.kind == "init" else Construct.ACCESSOR, node.key)

    def class_member(node: nodes.MethodDefinition, _ancestors: Sequence[Node]) -> None:
        if policy.allows(Construct.CLASS) or not inspection.refuses("NO_CLASS"):
            judge(node.value, Construct.ACCESSOR if node.kind in ("get", "set") else Construct.METHOD, node.key)

    return Watch(
        {
            nodes.FunctionDeclaration: declaration,
            nodes.FunctionExpression: expression,
            nodes.ArrowFunctionExpression: arrow,
            nodes.Property: property_,
            nodes.MethodDefinition: class_member,
        }
    )


def is_method(function: nodes.FunctionExpression, ancestors: Sequence[Node]) -> bool:
    """Whether `function` is the body of a method, getter, setter or constructor, not a function in its own right."""
    parent = ancestors[-1]
    if isinstance(parent, nodes.MethodDefinition):
        return parent.value is function
    return isinstance(parent, nodes.Property) and parent.value is function and (parent.method or parent.kind != "init")


def _head(node: _Function) -> Span:
    return keyword_span(node, "async" if node.is_async else "function")
