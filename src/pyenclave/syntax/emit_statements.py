"""Statements as text: one to a line, each body in braces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import nodes
from .emit_expressions import PATTERNS, TARGETS, identifier_text
from .emitter import (
    Emitter,
    ForHead,
    Guarded,
    LabelEnd,
    all_of,
    first_token,
    flag,
    holds_in,
    items_of,
    listed,
    one_of,
    operand,
    refuse,
)
from .grammar import STATEMENT_LIST_ITEMS, STATEMENTS
from .nodes import NODE_TYPES
from .precedence import ASSIGNMENT, SEQUENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_STATEMENTS = frozenset(NODE_TYPES[kind] for kind in STATEMENTS)
_LIST_ITEMS = frozenset(NODE_TYPES[kind] for kind in STATEMENT_LIST_ITEMS)
_BINDINGS = (nodes.Identifier, *PATTERNS)
_BLOCK = (nodes.BlockStatement,)
_NAME = (nodes.Identifier,)

# First tokens with which a statement is no expression (ECMA-262 sec-expression-statement); `let` is reserved.
_STATEMENT_STARTS = frozenset({"{", "function", "async function", "class"})


def statement_list(body: Any) -> list[Any]:
    """The items of a list of statements, a line each."""
    items: list[Any] = []
    for statement in all_of(body, _LIST_ITEMS):
        items += (statement, "\n")
    return items


def _emit_program(emitter: Emitter, node: nodes.Program) -> None:
    emitter.then(*statement_list(node.body))


def _emit_expression_statement(emitter: Emitter, node: nodes.ExpressionStatement) -> None:
    expression = node.expression
    if node.directive is not None and type(node.directive) is not str:
        refuse(node, "has a directive that is no text")
    if type(expression) is nodes.StringLiteral:
        # In parentheses no string is a directive, and no directive but one has a meaning.
        is_directive = node.directive == expression.value == "use strict"
        emitter.then(*([expression] if is_directive else ["(", expression, ")"]), ";")
    elif node.directive is not None:
        refuse(node, "is a directive that is no string")
    else:
        emitter.then(Guarded(operand(expression, SEQUENCE), _reads_as_declaration), ";")


def _reads_as_declaration(emitter: Emitter, first: int, _in_operators: int) -> bool:
    return first_token(emitter, first) in _STATEMENT_STARTS


def _emit_block(emitter: Emitter, node: nodes.BlockStatement) -> None:
    if items_of(node.body):
        emitter.token(node, "{\n")
        emitter.then(*statement_list(node.body), "}")
    else:
        emitter.token(node, "{}")


def _emit_empty(emitter: Emitter, node: nodes.EmptyStatement) -> None:
    emitter.token(node, ";")


def _emit_return(emitter: Emitter, node: nodes.ReturnStatement) -> None:
    if node.argument is None:
        emitter.token(node, "return;")
    else:
        emitter.token(node, "return ")
        emitter.then(operand(node.argument, SEQUENCE), ";")


def _emit_throw(emitter: Emitter, node: nodes.ThrowStatement) -> None:
    emitter.token(node, "throw ")
    emitter.then(operand(node.argument, SEQUENCE), ";")


def _emit_labeled(emitter: Emitter, node: nodes.LabeledStatement) -> None:
    # No braces: `continue label` needs its loop right here.
    label = one_of(node.label, _NAME)
    emitter.token(node, identifier_text(emitter, label))
    innermost: Any = node
    while type(innermost.body) is nodes.LabeledStatement:
        innermost = innermost.body
    outer = emitter.loop_labels.get(label.name)
    emitter.loop_labels[label.name] = one_of(innermost.label, _NAME)
    emitter.then(": ", _alone(node.body), LabelEnd(label.name, outer))


def _emit_jump(emitter: Emitter, node: nodes.BreakStatement | nodes.ContinueStatement) -> None:
    word = "break" if type(node) is nodes.BreakStatement else "continue"
    if node.label is not None:
        label = one_of(node.label, _NAME)
        text = identifier_text(emitter, label)
        if word == "continue":
            # Of several labels of one loop the engine knows the last one only.
            text = identifier_text(emitter, emitter.loop_labels.get(label.name) or label)
        word += " " + text
    emitter.token(node, word + ";")


def _emit_if(emitter: Emitter, node: nodes.IfStatement) -> None:
    emitter.token(node, "if (")
    items = [operand(node.test, SEQUENCE), ") ", _body(node.consequent)]
    if type(node.alternate) is nodes.IfStatement:
        # Without braces, so that a long `else if` is as deep for the engine as it was for the author.
        items += (" else ", node.alternate)
    elif node.alternate is not None:
        items += (" else ", _body(node.alternate))
    emitter.then(*items)


def _emit_switch(emitter: Emitter, node: nodes.SwitchStatement) -> None:
    cases = all_of(node.cases, (nodes.SwitchCase,))
    if sum(type(case) is nodes.SwitchCase and case.test is None for case in cases) > 1:
        refuse(node, "has two defaults")
    emitter.token(node, "switch (")
    emitter.then(operand(node.discriminant, SEQUENCE), ") {\n", *cases, "}")


def _emit_case(emitter: Emitter, node: nodes.SwitchCase) -> None:
    statements = statement_list(node.consequent)
    if node.test is None:
        emitter.token(node, "default:\n")
        emitter.then(*statements)
    else:
        emitter.token(node, "case ")
        emitter.then(operand(node.test, SEQUENCE), ":\n", *statements)


def _emit_try(emitter: Emitter, node: nodes.TryStatement) -> None:
    items: list[Any] = [one_of(node.block, _BLOCK)]
    if node.handler is not None:
        items += (" ", one_of(node.handler, (nodes.CatchClause,)))
    if node.finalizer is not None:
        items += (" finally ", one_of(node.finalizer, _BLOCK))
    if len(items) == 1:
        refuse(node, "neither catches nor ends in finally")
    emitter.token(node, "try ")
    emitter.then(*items)


def _emit_catch(emitter: Emitter, node: nodes.CatchClause) -> None:
    body = one_of(node.body, _BLOCK)
    if node.param is None:
        emitter.token(node, "catch ")
        emitter.then(body)
    else:
        emitter.token(node, "catch (")
        emitter.then(one_of(node.param, _BINDINGS), ") ", body)


def _emit_while(emitter: Emitter, node: nodes.WhileStatement) -> None:
    emitter.token(node, "while (")
    emitter.then(operand(node.test, SEQUENCE), ") ", _body(node.body))


def _emit_do_while(emitter: Emitter, node: nodes.DoWhileStatement) -> None:
    emitter.token(node, "do ")
    emitter.then(_body(node.body), " while (", operand(node.test, SEQUENCE), ");")


def _emit_for(emitter: Emitter, node: nodes.ForStatement) -> None:
    emitter.token(node, "for (")
    items: list[Any] = []
    if type(node.init) is nodes.VariableDeclaration:
        items += _declaration(node.init, in_for_head=True)
    elif node.init is not None:
        items.append(Guarded(operand(node.init, SEQUENCE), holds_in))
    items.append("; ")
    if node.test is not None:
        items.append(operand(node.test, SEQUENCE))
    items.append("; ")
    if node.update is not None:
        items.append(operand(node.update, SEQUENCE))
    emitter.then(*items, ") ", _body(node.body))


def _emit_for_in(emitter: Emitter, node: nodes.ForInStatement) -> None:
    emitter.token(node, "for (")
    emitter.then(*_loop_variable(node.left), " in ", operand(node.right, SEQUENCE), ") ", _body(node.body))


def _emit_for_of(emitter: Emitter, node: nodes.ForOfStatement) -> None:
    is_await = flag(node.is_await)
    left = _loop_variable(node.left)
    if not is_await and type(node.left) is nodes.Identifier and node.left.name == "async":
        # `for (async of` begins an arrow function.
        left = ["(", *left, ")"]
    emitter.token(node, "for await (" if is_await else "for (")
    emitter.then(*left, " of ", operand(node.right, ASSIGNMENT), ") ", _body(node.body))


def _loop_variable(left: Any) -> list[Any]:
    """The items of what a for-in or for-of assigns to."""
    if type(left) is not nodes.VariableDeclaration:
        return [one_of(left, TARGETS)]
    if len(items_of(left.declarations)) != 1:
        refuse(left, "declares more or less than one name in the head of a loop")
    declarator = one_of(left.declarations[0], (nodes.VariableDeclarator,))
    if declarator.init is not None:
        refuse(declarator, "has a value in the head of a loop")
    return [_DECLARING[left.kind], *_in_head(one_of(declarator.id, _BINDINGS))]


def _in_head(target: nodes.Node) -> list[Any]:
    """The items of what a declaration in the head of a for loop declares."""
    return [target] if type(target) is nodes.Identifier else [ForHead(1), target, ForHead(-1)]


_DECLARING = {"var": "var ", "let": "let ", "const": "const "}


def _emit_declaration(emitter: Emitter, node: nodes.VariableDeclaration) -> None:
    emitter.then(*_declaration(node, in_for_head=False), ";")


def _declaration(node: nodes.VariableDeclaration, *, in_for_head: bool) -> list[Any]:
    """The items of a declaration without its semicolon."""
    items: list[Any] = []
    for declarator in items_of(node.declarations):
        target = one_of(one_of(declarator, (nodes.VariableDeclarator,)).id, _BINDINGS)
        if declarator.init is None:
            if node.kind == "const" or type(target) is not nodes.Identifier:
                refuse(declarator, "needs a value")
            items.append(target)
        else:
            value = operand(declarator.init, ASSIGNMENT)
            if in_for_head:
                items.append((*_in_head(target), " = ", Guarded(value, holds_in)))
            else:
                items.append((target, " = ", value))
    if not items:
        refuse(node, "declares nothing")
    return [_DECLARING[node.kind], *listed(items)]


def _body(node: Any) -> Any:
    """The item of the body of a loop or branch: with braces, whatever the author wrote."""
    return node if type(node) is nodes.BlockStatement else ("{\n", _alone(node), "\n}")


def _alone(node: Any) -> nodes.Node:
    """A statement where no declaration of a block may stand."""
    statement = one_of(node, _STATEMENTS)
    if type(statement) is nodes.VariableDeclaration and statement.kind != "var":
        refuse(statement, "stands where no block is")
    return statement


STATEMENT_EMITTERS: Mapping[type, Callable[[Emitter, Any], None]] = {
    nodes.Program: _emit_program,
    nodes.ExpressionStatement: _emit_expression_statement,
    nodes.BlockStatement: _emit_block,
    nodes.EmptyStatement: _emit_empty,
    nodes.ReturnStatement: _emit_return,
    nodes.LabeledStatement: _emit_labeled,
    nodes.BreakStatement: _emit_jump,
    nodes.ContinueStatement: _emit_jump,
    nodes.IfStatement: _emit_if,
    nodes.SwitchStatement: _emit_switch,
    nodes.SwitchCase: _emit_case,
    nodes.ThrowStatement: _emit_throw,
    nodes.TryStatement: _emit_try,
    nodes.CatchClause: _emit_catch,
    nodes.WhileStatement: _emit_while,
    nodes.DoWhileStatement: _emit_do_while,
    nodes.ForStatement: _emit_for,
    nodes.ForInStatement: _emit_for_in,
    nodes.ForOfStatement: _emit_for_of,
    nodes.VariableDeclaration: _emit_declaration,
}
