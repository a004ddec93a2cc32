"""The grammar table agrees with itself, and says what ESTree says."""

from __future__ import annotations

from typing import Any

import pytest

from pyenclave.syntax import grammar
from pyenclave.syntax.grammar import CHILD_FIELDS, GRAMMAR, Shape

# ESTree's kinds of script code (es2025), the Literal taken apart.
ESTREE_KINDS = {
    *("Program", "Identifier", "PrivateIdentifier", "Super", "MetaProperty", "SpreadElement", "RestElement"),
    *("StringLiteral", "NumericLiteral", "BooleanLiteral", "NullLiteral", "BigIntLiteral", "RegExpLiteral"),
    *("ExpressionStatement", "BlockStatement", "EmptyStatement", "DebuggerStatement", "WithStatement"),
    *("ReturnStatement", "LabeledStatement", "BreakStatement", "ContinueStatement", "IfStatement", "SwitchStatement"),
    *("SwitchCase", "ThrowStatement", "TryStatement", "CatchClause", "WhileStatement", "DoWhileStatement"),
    *("ForStatement", "ForInStatement", "ForOfStatement", "FunctionDeclaration", "VariableDeclaration"),
    *("VariableDeclarator", "ClassDeclaration", "ClassExpression", "ClassBody", "MethodDefinition"),
    *("PropertyDefinition", "StaticBlock", "ThisExpression", "ArrayExpression", "ObjectExpression", "Property"),
    *("FunctionExpression", "ArrowFunctionExpression", "UnaryExpression", "UpdateExpression", "BinaryExpression"),
    *("LogicalExpression", "AssignmentExpression", "ConditionalExpression", "CallExpression", "NewExpression"),
    *("MemberExpression", "ChainExpression", "SequenceExpression", "YieldExpression", "AwaitExpression"),
    *("ImportExpression", "TemplateLiteral", "TemplateElement", "TaggedTemplateExpression", "ObjectPattern"),
    *("AssignmentProperty", "ArrayPattern", "AssignmentPattern"),
}


def test_the_kinds_are_those_of_estree_and_the_helper() -> None:
    assert GRAMMAR.keys() == ESTREE_KINDS | {"HelperIdentifier"}


@pytest.mark.parametrize("kind", GRAMMAR)
def test_a_row_is_consistent(kind: str) -> None:
    fields = GRAMMAR[kind]
    assert len({field.name for field in fields}) == len(fields)
    assert not {field.name for field in fields} & {"start", "end", "type"}
    for field in fields:
        if field.has_nodes:
            assert field.allowed
            assert field.allowed <= GRAMMAR.keys()
        elif field.shape is Shape.CHOICE:
            assert field.allowed
        else:
            assert field.allowed == frozenset()
    assert CHILD_FIELDS[kind] == tuple(field for field in fields if field.has_nodes)


@pytest.mark.parametrize("kind", GRAMMAR.keys() - {"Program"})
def test_every_kind_can_stand_somewhere(kind: str) -> None:
    assert any(kind in field.allowed for fields in CHILD_FIELDS.values() for field in fields)


def test_the_program_stands_nowhere() -> None:
    assert not any("Program" in field.allowed for fields in CHILD_FIELDS.values() for field in fields)


def test_lists_are_told_from_single_nodes() -> None:
    shapes = {field.name: (field.is_list, field.has_nodes) for field in GRAMMAR["CallExpression"]}
    assert shapes == {"callee": (False, True), "arguments": (True, True), "optional": (False, False)}
    assert GRAMMAR["ArrayExpression"][0].is_list


def test_helper_names_are_reserved_and_the_only_choice() -> None:
    assert all(name.startswith(grammar.RESERVED_PREFIXES) for name in grammar.HELPER_NAMES)
    assert GRAMMAR["HelperIdentifier"][0].allowed == grammar.HELPER_NAMES


def test_operators_are_those_of_the_language() -> None:
    assert len(grammar.BINARY_OPERATORS) == 22
    assert len(grammar.ASSIGNMENT_OPERATORS) == 16
    # Each binary and logical operator that has a compound form, and nothing else.
    without_compound = {"==", "!=", "===", "!==", "<", "<=", ">", ">=", "in", "instanceof"}
    compound = (grammar.BINARY_OPERATORS - without_compound) | grammar.LOGICAL_OPERATORS
    assert {operator + "=" for operator in compound} | {"="} == grammar.ASSIGNMENT_OPERATORS


def test_the_table_cannot_be_changed() -> None:
    table: Any = GRAMMAR
    with pytest.raises(TypeError):
        table["Program"] = ()
