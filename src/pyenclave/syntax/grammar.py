"""THE table: each node kind, its fields, what each may hold, in the order of the source.

A kind, field or value that is not in this table does not exist for pyenclave: lifting refuses it, the
generator refuses it, and there is no class for it. The kinds are those of ESTree (https://github.com/estree/estree,
ES2025, script code), with these differences:

- fields are in snake case, flags read as questions: `super_class`, `is_async`, `is_await`, `is_generator`, `is_static`;
- ESTree's Literal is six kinds, so that a null value never means two things;
- a property of an ObjectPattern is an AssignmentProperty, not a Property;
- `HelperIdentifier` is not JavaScript: the transform puts it where generated code uses one of our helpers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Shape(StrEnum):
    """What kind of thing a field holds. Lists are tuples."""

    NODE = "node"
    OPTIONAL_NODE = "node or None"
    NODES = "list of nodes"
    NODES_WITH_HOLES = "list of nodes or None"
    TEXT = "text"
    OPTIONAL_TEXT = "text or None"
    NUMBER = "number"
    FLAG = "true or false"
    CHOICE = "one of some words"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind. `allowed` holds node kinds, or the words of a CHOICE; empty for the other shapes."""

    name: str
    shape: Shape
    allowed: frozenset[str] = frozenset()

    @property
    def has_nodes(self) -> bool:
        """True if the field holds nodes, one or many."""
        return self.shape in _NODE_SHAPES

    @property
    def is_list(self) -> bool:
        """True if the field is a tuple."""
        return self.shape in (Shape.NODES, Shape.NODES_WITH_HOLES)


_NODE_SHAPES = frozenset({Shape.NODE, Shape.OPTIONAL_NODE, Shape.NODES, Shape.NODES_WITH_HOLES})

# Names of generated code; an author's name may not begin like one (behaviour: reserved names).
RESERVED_PREFIXES = ("__ag_", "__safe_")
HELPER_NAMES = frozenset(
    {
        "__ag_main",
        "__ag_left",
        "__ag_halt",
        "__safe_callTool",
        "__safe_parallel",
        "__safe_key",
        "__safe_spread",
        "__ag_refs",
        "__ag_met",
    },
)

# ECMA-262 sec-ecmascript-language-expressions.
UNARY_OPERATORS = frozenset({"-", "+", "!", "~", "typeof", "void", "delete"})
UPDATE_OPERATORS = frozenset({"++", "--"})
BINARY_OPERATORS = frozenset(
    [
        "==",
        "!=",
        "===",
        "!==",
        "<",
        "<=",
        ">",
        ">=",
        "<<",
        ">>",
        ">>>",
        "+",
        "-",
        "*",
        "/",
        "%",
        "**",
        "|",
        "^",
        "&",
        "in",
        "instanceof",
    ],
)
LOGICAL_OPERATORS = frozenset({"||", "&&", "??"})
ASSIGNMENT_OPERATORS = frozenset(
    ["=", "+=", "-=", "*=", "/=", "%=", "**=", "<<=", ">>=", ">>>=", "|=", "^=", "&=", "||=", "&&=", "??="],
)

LITERALS = frozenset(
    {"StringLiteral", "NumericLiteral", "BooleanLiteral", "NullLiteral", "BigIntLiteral", "RegExpLiteral"},
)
EXPRESSIONS = LITERALS | {
    "ThisExpression",
    "Identifier",
    "HelperIdentifier",
    "TemplateLiteral",
    "TaggedTemplateExpression",
    "ArrayExpression",
    "ObjectExpression",
    "FunctionExpression",
    "ArrowFunctionExpression",
    "ClassExpression",
    "UnaryExpression",
    "UpdateExpression",
    "BinaryExpression",
    "LogicalExpression",
    "AssignmentExpression",
    "ConditionalExpression",
    "CallExpression",
    "NewExpression",
    "MemberExpression",
    "ChainExpression",
    "SequenceExpression",
    "YieldExpression",
    "AwaitExpression",
    "ImportExpression",
    "MetaProperty",
}
# Statements that may stand alone as a body. `var` may, `let` and `const` may not: the parser sees to that.
STATEMENTS = frozenset(
    {
        "ExpressionStatement",
        "BlockStatement",
        "EmptyStatement",
        "DebuggerStatement",
        "WithStatement",
        "ReturnStatement",
        "LabeledStatement",
        "BreakStatement",
        "ContinueStatement",
        "IfStatement",
        "SwitchStatement",
        "ThrowStatement",
        "TryStatement",
        "WhileStatement",
        "DoWhileStatement",
        "ForStatement",
        "ForInStatement",
        "ForOfStatement",
        "VariableDeclaration",
    },
)
# What a list of statements may hold.
STATEMENT_LIST_ITEMS = STATEMENTS | {"FunctionDeclaration", "ClassDeclaration"}

BINDINGS = frozenset({"Identifier", "ObjectPattern", "ArrayPattern"})
TARGETS = BINDINGS | {"MemberExpression"}
PARAMETERS = BINDINGS | {"AssignmentPattern", "RestElement", "HelperIdentifier"}
PATTERN_ELEMENTS = TARGETS | {"AssignmentPattern", "RestElement"}
PATTERN_VALUES = TARGETS | {"AssignmentPattern"}
SPREADABLE = EXPRESSIONS | {"SpreadElement"}


def _node(name: str, *allowed: str | frozenset[str]) -> Field:
    return Field(name, Shape.NODE, _kinds(allowed))


def _optional(name: str, *allowed: str | frozenset[str]) -> Field:
    return Field(name, Shape.OPTIONAL_NODE, _kinds(allowed))


def _nodes(name: str, *allowed: str | frozenset[str]) -> Field:
    return Field(name, Shape.NODES, _kinds(allowed))


def _holes(name: str, *allowed: str | frozenset[str]) -> Field:
    return Field(name, Shape.NODES_WITH_HOLES, _kinds(allowed))


def _text(name: str) -> Field:
    return Field(name, Shape.TEXT)


def _flag(name: str) -> Field:
    return Field(name, Shape.FLAG)


def _choice(name: str, words: frozenset[str]) -> Field:
    return Field(name, Shape.CHOICE, words)


def _kinds(parts: tuple[str | frozenset[str], ...]) -> frozenset[str]:
    kinds: set[str] = set()
    for part in parts:
        kinds |= {part} if isinstance(part, str) else part
    return frozenset(kinds)


GRAMMAR: Mapping[str, tuple[Field, ...]] = MappingProxyType(
    {
        "Program": (_nodes("body", STATEMENT_LIST_ITEMS),),
        # Statements.
        "ExpressionStatement": (
            _node("expression", EXPRESSIONS),
            Field("directive", Shape.OPTIONAL_TEXT),
        ),
        "BlockStatement": (_nodes("body", STATEMENT_LIST_ITEMS),),
        "EmptyStatement": (),
        "DebuggerStatement": (),
        "WithStatement": (_node("object", EXPRESSIONS), _node("body", STATEMENTS)),
        "ReturnStatement": (_optional("argument", EXPRESSIONS),),
        "LabeledStatement": (_node("label", "Identifier"), _node("body", STATEMENTS)),
        "BreakStatement": (_optional("label", "Identifier"),),
        "ContinueStatement": (_optional("label", "Identifier"),),
        "IfStatement": (
            _node("test", EXPRESSIONS),
            _node("consequent", STATEMENTS),
            _optional("alternate", STATEMENTS),
        ),
        "SwitchStatement": (_node("discriminant", EXPRESSIONS), _nodes("cases", "SwitchCase")),
        "SwitchCase": (_optional("test", EXPRESSIONS), _nodes("consequent", STATEMENT_LIST_ITEMS)),
        "ThrowStatement": (_node("argument", EXPRESSIONS),),
        "TryStatement": (
            _node("block", "BlockStatement"),
            _optional("handler", "CatchClause"),
            _optional("finalizer", "BlockStatement"),
        ),
        "CatchClause": (_optional("param", BINDINGS), _node("body", "BlockStatement")),
        "WhileStatement": (_node("test", EXPRESSIONS), _node("body", STATEMENTS)),
        "DoWhileStatement": (_node("body", STATEMENTS), _node("test", EXPRESSIONS)),
        "ForStatement": (
            _optional("init", EXPRESSIONS, "VariableDeclaration"),
            _optional("test", EXPRESSIONS),
            _optional("update", EXPRESSIONS),
            _node("body", STATEMENTS),
        ),
        "ForInStatement": (
            _node("left", TARGETS, "VariableDeclaration"),
            _node("right", EXPRESSIONS),
            _node("body", STATEMENTS),
        ),
        "ForOfStatement": (
            _node("left", TARGETS, "VariableDeclaration"),
            _node("right", EXPRESSIONS),
            _node("body", STATEMENTS),
            _flag("is_await"),
        ),
        # Declarations.
        "FunctionDeclaration": (
            _node("id", "Identifier"),
            _nodes("params", PARAMETERS),
            _node("body", "BlockStatement"),
            _flag("is_async"),
            _flag("is_generator"),
        ),
        "VariableDeclaration": (
            _choice("kind", frozenset({"var", "let", "const"})),
            _nodes("declarations", "VariableDeclarator"),
        ),
        "VariableDeclarator": (_node("id", BINDINGS), _optional("init", EXPRESSIONS)),
        "ClassDeclaration": (
            _node("id", "Identifier"),
            _optional("super_class", EXPRESSIONS),
            _node("body", "ClassBody"),
        ),
        # Names and literals.
        "ThisExpression": (),
        "Super": (),
        "Identifier": (_text("name"),),
        "PrivateIdentifier": (_text("name"),),
        "HelperIdentifier": (_choice("name", HELPER_NAMES),),
        "StringLiteral": (_text("value"),),
        "NumericLiteral": (Field("value", Shape.NUMBER),),
        "BooleanLiteral": (_flag("value"),),
        "NullLiteral": (),
        "BigIntLiteral": (_text("digits"),),
        "RegExpLiteral": (_text("pattern"), _text("flags")),
        "TemplateLiteral": (_nodes("quasis", "TemplateElement"), _nodes("expressions", EXPRESSIONS)),
        "TemplateElement": (_text("raw"), Field("cooked", Shape.OPTIONAL_TEXT)),
        "TaggedTemplateExpression": (_node("tag", EXPRESSIONS), _node("quasi", "TemplateLiteral")),
        # Composite expressions.
        "ArrayExpression": (_holes("elements", SPREADABLE),),
        "ObjectExpression": (_nodes("properties", "Property", "SpreadElement"),),
        "Property": (
            _node("key", EXPRESSIONS),
            _node("value", EXPRESSIONS),
            _choice("kind", frozenset({"init", "get", "set"})),
            _flag("computed"),
            _flag("method"),
            _flag("shorthand"),
        ),
        "SpreadElement": (_node("argument", EXPRESSIONS),),
        "FunctionExpression": (
            _optional("id", "Identifier", "HelperIdentifier"),
            _nodes("params", PARAMETERS),
            _node("body", "BlockStatement"),
            _flag("is_async"),
            _flag("is_generator"),
        ),
        "ArrowFunctionExpression": (
            _nodes("params", PARAMETERS),
            _node("body", EXPRESSIONS, "BlockStatement"),
            _flag("is_async"),
        ),
        "ClassExpression": (
            _optional("id", "Identifier"),
            _optional("super_class", EXPRESSIONS),
            _node("body", "ClassBody"),
        ),
        "ClassBody": (_nodes("body", "MethodDefinition", "PropertyDefinition", "StaticBlock"),),
        "MethodDefinition": (
            _node("key", EXPRESSIONS, "PrivateIdentifier"),
            _node("value", "FunctionExpression"),
            _choice("kind", frozenset({"constructor", "method", "get", "set"})),
            _flag("computed"),
            _flag("is_static"),
        ),
        "PropertyDefinition": (
            _node("key", EXPRESSIONS, "PrivateIdentifier"),
            _optional("value", EXPRESSIONS),
            _flag("computed"),
            _flag("is_static"),
        ),
        "StaticBlock": (_nodes("body", STATEMENT_LIST_ITEMS),),
        # Operators.
        "UnaryExpression": (_choice("operator", UNARY_OPERATORS), _node("argument", EXPRESSIONS)),
        "UpdateExpression": (
            _choice("operator", UPDATE_OPERATORS),
            _node("argument", "Identifier", "MemberExpression", "HelperIdentifier"),
            _flag("prefix"),
        ),
        "BinaryExpression": (
            _choice("operator", BINARY_OPERATORS),
            _node("left", EXPRESSIONS, "PrivateIdentifier"),
            _node("right", EXPRESSIONS),
        ),
        "LogicalExpression": (
            _choice("operator", LOGICAL_OPERATORS),
            _node("left", EXPRESSIONS),
            _node("right", EXPRESSIONS),
        ),
        "AssignmentExpression": (
            _choice("operator", ASSIGNMENT_OPERATORS),
            _node("left", TARGETS, "HelperIdentifier"),
            _node("right", EXPRESSIONS),
        ),
        "ConditionalExpression": (
            _node("test", EXPRESSIONS),
            _node("consequent", EXPRESSIONS),
            _node("alternate", EXPRESSIONS),
        ),
        "CallExpression": (
            _node("callee", EXPRESSIONS, "Super"),
            _nodes("arguments", SPREADABLE),
            _flag("optional"),
        ),
        "NewExpression": (_node("callee", EXPRESSIONS), _nodes("arguments", SPREADABLE)),
        "MemberExpression": (
            _node("object", EXPRESSIONS, "Super"),
            _node("property", EXPRESSIONS, "PrivateIdentifier"),
            _flag("computed"),
            _flag("optional"),
        ),
        "ChainExpression": (_node("expression", "CallExpression", "MemberExpression"),),
        "SequenceExpression": (_nodes("expressions", EXPRESSIONS),),
        "YieldExpression": (_optional("argument", EXPRESSIONS), _flag("delegate")),
        "AwaitExpression": (_node("argument", EXPRESSIONS),),
        "ImportExpression": (_node("source", EXPRESSIONS), _optional("options", EXPRESSIONS)),
        "MetaProperty": (_node("meta", "Identifier"), _node("property", "Identifier")),
        # Patterns.
        "ObjectPattern": (_nodes("properties", "AssignmentProperty", "RestElement"),),
        "AssignmentProperty": (
            _node("key", EXPRESSIONS),
            _node("value", PATTERN_VALUES),
            _flag("computed"),
            _flag("shorthand"),
        ),
        "ArrayPattern": (_holes("elements", PATTERN_ELEMENTS),),
        "RestElement": (_node("argument", TARGETS),),
        "AssignmentPattern": (_node("left", TARGETS), _node("right", EXPRESSIONS)),
    },
)

# The fields of a kind that hold nodes, in source order of the table.
CHILD_FIELDS: Mapping[str, tuple[Field, ...]] = MappingProxyType(
    {kind: tuple(field for field in fields if field.has_nodes) for kind, fields in GRAMMAR.items()},
)
