"""How tightly expressions bind (ECMA-262 sec-ecmascript-language-expressions), lowest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import nodes

if TYPE_CHECKING:
    from collections.abc import Mapping


# Productions of the expression grammar. An operand below the level that its place asks for needs parentheses.
SEQUENCE = 0
ASSIGNMENT = 1
CONDITIONAL = 2
COALESCE = 3
OR = 4
AND = 5
BIT_OR = 6
BIT_XOR = 7
BIT_AND = 8
EQUALITY = 9
RELATION = 10
SHIFT = 11
SUM = 12
PRODUCT = 13
POWER = 14
UNARY = 15
UPDATE = 16
CHAIN = 17
CALL = 18
MEMBER = 19
PRIMARY = 20

# Stands for "ask the operator": below every level.
BY_OPERATOR = -1

LEVELS: Mapping[type, int] = {
    nodes.SequenceExpression: SEQUENCE,
    nodes.AssignmentExpression: ASSIGNMENT,
    nodes.ArrowFunctionExpression: ASSIGNMENT,
    nodes.YieldExpression: ASSIGNMENT,
    nodes.ConditionalExpression: CONDITIONAL,
    nodes.LogicalExpression: BY_OPERATOR,
    nodes.BinaryExpression: BY_OPERATOR,
    nodes.UnaryExpression: UNARY,
    nodes.AwaitExpression: UNARY,
    nodes.UpdateExpression: UPDATE,
    nodes.ChainExpression: CHAIN,
    nodes.CallExpression: CALL,
    nodes.NewExpression: MEMBER,
    nodes.MemberExpression: MEMBER,
    nodes.MetaProperty: MEMBER,
    nodes.TaggedTemplateExpression: MEMBER,
    nodes.ThisExpression: PRIMARY,
    nodes.Identifier: PRIMARY,
    nodes.HelperIdentifier: PRIMARY,
    nodes.StringLiteral: PRIMARY,
    nodes.NumericLiteral: PRIMARY,
    nodes.BooleanLiteral: PRIMARY,
    nodes.NullLiteral: PRIMARY,
    nodes.BigIntLiteral: PRIMARY,
    nodes.RegExpLiteral: PRIMARY,
    nodes.TemplateLiteral: PRIMARY,
    nodes.ArrayExpression: PRIMARY,
    nodes.ObjectExpression: PRIMARY,
    nodes.FunctionExpression: PRIMARY,
    nodes.ClassExpression: PRIMARY,
}

# What each operator is itself, asks of its left and asks of its right side. `**` groups to the right and takes no
# unary expression on its left. `??` mixes with `||` and `&&` only in parentheses, so it asks for more than it is; that
# its left side may all the same be another `??`, the generator knows.
OPERATORS: Mapping[str, tuple[int, int, int]] = {
    "??": (COALESCE, BIT_OR, BIT_OR),
    "||": (OR, OR, AND),
    "&&": (AND, AND, BIT_OR),
    "|": (BIT_OR, BIT_OR, BIT_XOR),
    "^": (BIT_XOR, BIT_XOR, BIT_AND),
    "&": (BIT_AND, BIT_AND, EQUALITY),
    **dict.fromkeys(("==", "!=", "===", "!=="), (EQUALITY, EQUALITY, RELATION)),
    **dict.fromkeys(("<", "<=", ">", ">=", "in", "instanceof"), (RELATION, RELATION, SHIFT)),
    **dict.fromkeys(("<<", ">>", ">>>"), (SHIFT, SHIFT, SUM)),
    **dict.fromkeys(("+", "-"), (SUM, SUM, PRODUCT)),
    **dict.fromkeys(("*", "/", "%"), (PRODUCT, PRODUCT, POWER)),
    "**": (POWER, UPDATE, POWER),
}
