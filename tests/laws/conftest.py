"""Trees of valid JavaScript, made from the grammar table.

The table says which kinds a field may hold. `Maker` knows what it does not say: where JavaScript allows a `yield`, how
many parameters a setter has, that a rest comes last. Only what the generator prints and the parser reads back as it
was is made: bodies of branches and loops are blocks, directives are none, raw texts are those that would be printed.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest

from pyenclave.prescan import CEILINGS_ONLY, ScannedSource, scan
from pyenclave.source import Source
from pyenclave.syntax import ParsedProgram, nodes, parse
from pyenclave.syntax.grammar import EXPRESSIONS, GRAMMAR, STATEMENT_LIST_ITEMS, Field, Shape
from pyenclave.syntax.nodes import NODE_TYPES
from pyenclave.syntax.parse import REQUIRED_RECURSION_LIMIT
from pyenclave.syntax.walk import rewrite

# Kinds of the table that are not printed, or are not JavaScript.
NOT_PRINTED = {"WithStatement", "DebuggerStatement", "ImportExpression"}
NOT_PARSED = {"HelperIdentifier"}
LOOPS = {"WhileStatement", "DoWhileStatement", "ForStatement", "ForInStatement", "ForOfStatement"}
# Kinds to end with where a tree has grown enough.
LEAVES = {"Identifier", "NumericLiteral", "StringLiteral", "NullLiteral", "ThisExpression", "EmptyStatement"}
SIMPLE_KEYS = {"Identifier", "StringLiteral", "NumericLiteral", "BigIntLiteral"}
# Where an identifier declares a name, and which parts of a pattern hand that on.
DECLARING = {("VariableDeclarator", "id"), ("CatchClause", "param"), ("LabeledStatement", "label")} | {
    (kind, field)
    for kind in ("FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression", "ClassDeclaration")
    for field in ("id", "params")
}
HANDING_ON = {
    ("ObjectPattern", "properties"),
    ("AssignmentProperty", "value"),
    ("ArrayPattern", "elements"),
    ("RestElement", "argument"),
    ("AssignmentPattern", "left"),
}

NAMES = ("a", "b", "async", "of", "get", "set", "from", "undefined", "$", "_1", "é", "𝒳", "constructor")
KEYS = (*NAMES, "class", "await", "static", "function", "let", "yield")
STRINGS = ("", "a", "use strict", "\"'`", "<!--", "</script>", "\n\r\t\0\x7f", "\u2028\u2029é😀\ud800", "${a}", "\\")
NUMBERS = (0.0, 1.0, 0.5, 1e21, 1e-7, 5e-324, 123456789.25, float(2**53), 1.7976931348623157e308, float("inf"))
REGEXES = (("a", ""), ("[/\\]]\\/", "gi"), ("(?<n>.)\\k<n>", "u"), ("\\u00e9|=", "s"), ("[[a-z]--[b]]", "v"))
# What the constructors of literals take.
LITERALS: dict[str, Sequence[tuple[Any, ...]]] = {
    "StringLiteral": [(text,) for text in STRINGS],
    "NumericLiteral": [(number,) for number in NUMBERS],
    "BooleanLiteral": [(True,), (False,)],
    "BigIntLiteral": [("0",), ("12345678901234567890",)],
    "RegExpLiteral": REGEXES,
}
# Raw texts that the generator would print for their values, and some that only a tagged template may keep.
TEMPLATES = (("", ""), ("a", "a"), ("\\`\\${$", "`${$"), ("\\n\\u2028\\\\", "\n\u2028\\"))
TAGGED = (*TEMPLATES, ("\n\\x41$", "\nA$"), ("\\u", None), ("\\\n", ""))


@dataclass(frozen=True)
class Context:
    """Where a node will stand."""

    is_async: bool = True
    is_generator: bool = False
    in_function: bool = False
    has_super: bool = False
    has_super_call: bool = False
    can_return: bool = True
    can_break: bool = False
    can_continue: bool = False
    labels: tuple[str, ...] = ()
    loop_labels: tuple[str, ...] = ()
    private: str = ""
    # The node is (part of) a pattern that declares its names; is a statement without a block; is in a tagged template.
    declares: bool = False
    is_alone: bool = False
    is_tagged: bool = False

    def in_body(self, **changes: Any) -> Context:
        """Inside a function: what only holds around it is gone."""
        base = replace(self, can_break=False, can_continue=False, labels=(), loop_labels=(), is_alone=False)
        return replace(base, declares=False, can_return=True, **changes)


TOP = Context()
METHOD = Context(
    is_generator=True,
    in_function=True,
    has_super=True,
    can_break=True,
    can_continue=True,
    labels=("outer",),
    loop_labels=("outer",),
    private="p",
)
CONSTRUCTOR = Context(is_async=False, in_function=True, has_super=True, has_super_call=True, private="p")
# Contexts, and programs in which `HERE;` stands in one.
PLACES = {
    "top": (TOP, "HERE;"),
    "method": (METHOD, "class C extends D { #p; async *m() { outer: for (;;) { HERE; } } }"),
    "constructor": (CONSTRUCTOR, "class C extends D { #p; constructor() { HERE; } }"),
}


def node_of(kind: str, *values: Any, **fields: Any) -> Any:
    """A node of a kind, at no place."""
    make: Callable[..., Any] = NODE_TYPES[kind]
    return make(*values, **fields, start=0, end=0)


class Impossible(Exception):
    """Raised where a kind that was asked for cannot stand."""


class Maker:
    """Makes trees of valid JavaScript. `path` says which kind a field must hold, the first time it is filled."""

    def __init__(self, rng: random.Random, depth: int, path: dict[tuple[str, str], str]) -> None:
        self.rng = rng
        self.depth = depth
        self.path = dict(path)
        self.count = 0

    def make(self, kind: str, context: Context) -> Any:
        if kind in LITERALS:
            return node_of(kind, *self.rng.choice(LITERALS[kind]))
        self.depth -= 1
        try:
            builder: Callable[[str, Context], Any] = getattr(self, f"make_{kind}", self.from_table)
            return builder(kind, context)
        finally:
            self.depth += 1

    def from_table(self, kind: str, context: Context, **given: Any) -> Any:
        """A node of which the table says all there is to say, but for the fields that are given."""
        values = {
            field.name: given[field.name] if field.name in given else self.value(kind, field, context)
            for field in GRAMMAR[kind]
        }
        return node_of(kind, **values)

    def value(self, kind: str, field: Field, context: Context) -> Any:
        inner = self.inside(kind, field, context)
        wanted = self.path.get((kind, field.name))
        match field.shape:
            case Shape.NODE:
                return self.child(kind, field.name, inner)
            case Shape.OPTIONAL_NODE:
                return self.child(kind, field.name, inner) if wanted or self.flip() else None
            case Shape.NODES:
                return tuple([self.child(kind, field.name, inner) for _ in range(self.length(kind, field.name))])
            case Shape.NODES_WITH_HOLES:
                items = [self.child(kind, field.name, inner) for _ in range(self.length(kind, field.name))]
                return (*items[:1], *[item if self.flip() else None for item in items[1:]])
            case Shape.FLAG:
                return self.flip()
            case Shape.CHOICE:
                return self.rng.choice(sorted(field.allowed))
            case _:
                raise AssertionError(f"{kind}.{field.name} needs a builder")

    def inside(self, kind: str, field: Field, context: Context) -> Context:
        """The context of a child in a field."""
        place = (kind, field.name)
        context = replace(
            context,
            declares=place in DECLARING or (place in HANDING_ON and context.declares),
            is_alone=not field.is_list and field.allowed < STATEMENT_LIST_ITEMS,
            is_tagged=False,
        )
        if kind in LOOPS and field.name == "body":
            context = replace(context, can_break=True, can_continue=True)
        if kind == "SwitchCase":
            context = replace(context, can_break=True)
        return context

    def child(self, kind: str, field: str, context: Context) -> Any:
        """A node for a field, of the kind that `path` wants there."""
        return self.make(self.kind_for(kind, field, context), context)

    def kind_for(self, kind: str, field: str, context: Context, only: set[str] | None = None) -> str:
        (row,) = [row for row in GRAMMAR[kind] if row.name == field]
        possible = {kind for kind in row.allowed if self.is_possible(kind, context)} & (only or row.allowed)
        wanted = self.path.pop((kind, field), None)
        if wanted is not None:
            if wanted not in possible:
                raise Impossible(f"{wanted} in {kind}.{field}")
            return wanted
        if not possible:
            raise Impossible(f"anything in {kind}.{field}")
        small = possible & LEAVES if self.depth <= 0 else set()
        return self.rng.choice(sorted(small or possible))

    def is_possible(self, kind: str, context: Context) -> bool:
        match kind:
            case "YieldExpression":
                return context.is_generator
            case "AwaitExpression":
                return context.is_async
            case "MetaProperty":
                return context.in_function
            case "ReturnStatement":
                return context.can_return
            case "BreakStatement":
                return context.can_break or bool(context.labels)
            case "ContinueStatement":
                return context.can_continue
            case "Super" | "PrivateIdentifier" | "RestElement":
                return False
            case "MemberExpression":
                return not context.declares
            case _:
                return kind not in NOT_PRINTED | NOT_PARSED

    def flip(self) -> bool:
        return self.rng.random() < 0.5

    def length(self, kind: str, field: str) -> int:
        least = 1 if (kind, field) in self.path else 0
        return least + (self.rng.randrange(3) if self.depth > 0 else 0)

    def fresh(self) -> str:
        self.count += 1
        return f"x{self.count}"

    # Statements.

    def make_Program(self, kind: str, context: Context) -> Any:
        if context is not TOP:
            raise Impossible("a program in a program")
        return self.from_table(kind, context)

    def make_ExpressionStatement(self, kind: str, context: Context) -> Any:
        return self.from_table(kind, context, directive=None)

    def make_LabeledStatement(self, kind: str, context: Context) -> Any:
        label = self.declared(kind, "label")
        body_kind = self.kind_for(kind, "body", context)
        loop = (label.name,) if body_kind in LOOPS else ()
        inner = replace(context, labels=(*context.labels, label.name), loop_labels=(*context.loop_labels, *loop))
        return self.from_table(kind, context, label=label, body=self.make(body_kind, replace(inner, is_alone=True)))

    def make_BreakStatement(self, kind: str, context: Context) -> Any:
        return self.jump(kind, context.labels, may_be_bare=context.can_break)

    def make_ContinueStatement(self, kind: str, context: Context) -> Any:
        return self.jump(kind, context.loop_labels, may_be_bare=True)

    def jump(self, kind: str, labels: tuple[str, ...], *, may_be_bare: bool) -> Any:
        wanted = self.path.pop((kind, "label"), None)
        if wanted and not labels:
            raise Impossible("a jump without a label to go to")
        bare = may_be_bare and not wanted and (not labels or self.flip())
        label = None if bare else self.name(self.rng.choice(labels))
        return self.from_table(kind, TOP, label=label)

    def make_IfStatement(self, kind: str, context: Context) -> Any:
        node = self.from_table(kind, context, consequent=self.body(kind, "consequent", context))
        alternate = node.alternate
        if alternate is not None and not isinstance(alternate, nodes.BlockStatement | nodes.IfStatement):
            alternate = nodes.BlockStatement((alternate,), start=0, end=0)
        return nodes.replace(node, alternate=alternate)

    def body(self, kind: str, field: str, context: Context) -> Any:
        """A body with braces."""
        (row,) = [row for row in GRAMMAR[kind] if row.name == field]
        node = self.child(kind, field, self.inside(kind, row, context))
        return node if isinstance(node, nodes.BlockStatement) else nodes.BlockStatement((node,), start=0, end=0)

    def loop(self, kind: str, context: Context) -> Any:
        return self.from_table(kind, context, body=self.body(kind, "body", context))

    make_WhileStatement = make_DoWhileStatement = make_ForStatement = loop

    def make_ForInStatement(self, kind: str, context: Context) -> Any:
        return self.from_table(
            kind, context, left=self.loop_variable(kind, context), body=self.body(kind, "body", context)
        )

    def make_ForOfStatement(self, kind: str, context: Context) -> Any:
        left, body = self.loop_variable(kind, context), self.body(kind, "body", context)
        return self.from_table(kind, context, left=left, body=body, is_await=context.is_async and self.flip())

    def loop_variable(self, kind: str, context: Context) -> Any:
        left = self.kind_for(kind, "left", context)
        if left != "VariableDeclaration":
            return self.make(left, replace(context, is_alone=False))
        declarator = self.from_table("VariableDeclarator", context, init=None)
        return nodes.VariableDeclaration(self.rng.choice(("var", "let", "const")), (declarator,), start=0, end=0)

    def make_VariableDeclaration(self, kind: str, context: Context) -> Any:
        word = "var" if context.is_alone else self.rng.choice(("var", "let", "const"))
        several = [
            self.child(kind, "declarations", replace(context, is_alone=False))
            for _ in range(self.length(kind, "x") + 1)
        ]
        if word == "const":
            several = [self.with_value(declarator) for declarator in several]
        return nodes.VariableDeclaration(word, tuple(several), start=0, end=0)

    def make_VariableDeclarator(self, kind: str, context: Context) -> Any:
        node = self.from_table(kind, context)
        return node if isinstance(node.id, nodes.Identifier) else self.with_value(node)

    def with_value(self, declarator: Any) -> Any:
        return nodes.replace(declarator, init=self.name("a")) if declarator.init is None else declarator

    def make_SwitchStatement(self, kind: str, context: Context) -> Any:
        node = self.from_table(kind, context)
        defaults = [case for case in node.cases if case.test is None]
        return nodes.replace(node, cases=tuple([case for case in node.cases if case not in defaults[1:]]))

    def make_TryStatement(self, kind: str, context: Context) -> Any:
        node = self.from_table(kind, context)
        empty = nodes.BlockStatement((), start=0, end=0)
        return node if node.handler or node.finalizer else nodes.replace(node, finalizer=empty)

    # Names and literals.

    def name(self, text: str) -> Any:
        return nodes.Identifier(text, start=0, end=0)

    def make_Identifier(self, _kind: str, context: Context) -> Any:
        return self.name(self.fresh() if context.declares else self.rng.choice(NAMES))

    def make_TemplateLiteral(self, kind: str, context: Context) -> Any:
        self.path.pop((kind, "quasis"), None)
        choices = TAGGED if context.is_tagged else TEMPLATES
        inner = replace(context, is_tagged=False)
        expressions = [self.child(kind, "expressions", inner) for _ in range(self.length(kind, "expressions"))]
        texts = [self.rng.choice(choices) for _ in range(len(expressions) + 1)]
        quasis = [nodes.TemplateElement(*text, start=0, end=0) for text in texts]
        return nodes.TemplateLiteral(tuple(quasis), tuple(expressions), start=0, end=0)

    def make_TaggedTemplateExpression(self, kind: str, context: Context) -> Any:
        self.path.pop((kind, "quasi"), None)
        quasi = self.make("TemplateLiteral", replace(context, is_tagged=True))
        return self.from_table(kind, context, quasi=quasi)

    def make_MetaProperty(self, kind: str, _context: Context) -> Any:
        self.path = {place: wanted for place, wanted in self.path.items() if place[0] != kind}
        return nodes.MetaProperty(self.name("new"), self.name("target"), start=0, end=0)

    def declared(self, kind: str, field: str) -> Any:
        """The name of a declaration."""
        self.path.pop((kind, field), None)
        return self.name(self.fresh())

    def may_be_declared(self, kind: str, field: str) -> Any:
        return self.declared(kind, field) if (kind, field) in self.path or self.flip() else None

    # Functions and classes.

    def make_FunctionDeclaration(self, kind: str, context: Context) -> Any:
        return self.function(kind, context, id=self.declared(kind, "id"))

    def make_FunctionExpression(self, kind: str, context: Context) -> Any:
        return self.function(kind, context, id=self.may_be_declared(kind, "id"))

    def function(
        self,
        kind: str,
        context: Context,
        *,
        plain: bool = False,
        arity: int | None = None,
        has_super: bool = False,
        has_super_call: bool = False,
        **given: Any,
    ) -> Any:
        """A function that is no arrow; a plain one is neither async nor a generator."""
        is_async, is_generator = (False, False) if plain else (self.flip(), self.flip())
        own = context.in_body(in_function=True, has_super=has_super, has_super_call=has_super_call)
        params = self.params(kind, own, arity)
        body = self.make("BlockStatement", replace(own, is_async=is_async, is_generator=is_generator))
        self.path.pop((kind, "body"), None)
        return node_of(kind, **given, params=params, body=body, is_async=is_async, is_generator=is_generator)

    def params(self, kind: str, context: Context, arity: int | None) -> tuple[Any, ...]:
        inner = replace(context, is_async=False, is_generator=False, declares=True)
        if arity is None and (self.path.get((kind, "params")) == "RestElement" or self.flip()):
            self.path.pop((kind, "params"), None)
            rest = [self.make("RestElement", inner)]
        else:
            rest = []
        count = self.length(kind, "params") if arity is None else arity
        return (*[self.child(kind, "params", inner) for _ in range(count)], *rest)

    def make_ArrowFunctionExpression(self, kind: str, context: Context) -> Any:
        own = context.in_body(is_generator=False)
        params = self.params(kind, own, None)
        inner = replace(own, is_async=self.flip())
        return self.from_table(
            kind, context, params=params, body=self.child(kind, "body", inner), is_async=inner.is_async
        )

    def make_ClassDeclaration(self, kind: str, context: Context) -> Any:
        return self.class_(kind, context, self.declared(kind, "id"))

    def make_ClassExpression(self, kind: str, context: Context) -> Any:
        return self.class_(kind, context, self.may_be_declared(kind, "id"))

    def class_(self, kind: str, context: Context, own_name: Any) -> Any:
        wants_body = self.path.pop((kind, "body"), None) or self.path.get(("ClassBody", "body"))
        heritage_kind = None if (kind, "super_class") not in self.path and self.flip() else "any"
        heritage = heritage_kind and self.child(kind, "super_class", replace(context, declares=False))
        inner = replace(context, private=self.fresh(), has_super_call=heritage is not None, declares=False)
        small = nodes.ClassBody((), start=0, end=0)
        body = self.make("ClassBody", inner) if wants_body or self.depth > 0 else small
        return node_of(kind, own_name, heritage, body)

    def make_ClassBody(self, kind: str, context: Context) -> Any:
        # `has_super_call` of the context is the class's own: whether its constructor may call super.
        around = replace(context, has_super_call=False)
        private = nodes.PrivateIdentifier(context.private, start=0, end=0)
        members: list[Any] = [nodes.PropertyDefinition(private, None, False, False, start=0, end=0)]
        if self.flip():
            key = self.rng.choice((self.name("constructor"), nodes.StringLiteral("constructor", start=0, end=0)))
            function = self.function(
                "FunctionExpression", around, plain=True, has_super=True, has_super_call=context.has_super_call, id=None
            )
            members.append(nodes.MethodDefinition(key, function, "constructor", False, False, start=0, end=0))
        members += [self.child(kind, "body", around) for _ in range(self.length(kind, "body"))]
        return nodes.ClassBody(tuple(members), start=0, end=0)

    def make_StaticBlock(self, kind: str, context: Context) -> Any:
        own = context.in_body(in_function=True, has_super=True, is_async=False, is_generator=False)
        return self.from_table(kind, replace(own, can_return=False))

    def make_MethodDefinition(self, kind: str, context: Context) -> Any:
        key, computed = self.class_key(kind, context)
        word, function = self.accessor_or_method(kind, context, "method")
        return nodes.MethodDefinition(key, function, word, computed, self.flip(), start=0, end=0)

    def make_PropertyDefinition(self, kind: str, context: Context) -> Any:
        key, computed = self.class_key(kind, context)
        own = context.in_body(in_function=True, has_super=True, is_async=False, is_generator=False)
        return self.from_table(kind, own, key=key, computed=computed)

    def class_key(self, kind: str, context: Context) -> tuple[Any, bool]:
        if self.path.get((kind, "key")) == "PrivateIdentifier" or self.rng.random() < 0.2:
            self.path.pop((kind, "key"), None)
            return nodes.PrivateIdentifier(self.fresh(), start=0, end=0), False
        return self.key(kind, context, without=("constructor",))

    def accessor_or_method(self, kind: str, context: Context, plain_word: str) -> tuple[str, Any]:
        self.path.pop((kind, "value"), None)
        word = self.rng.choice((plain_word, plain_word, "get", "set"))
        arity = {"get": 0, "set": 1}.get(word)
        if arity == 1:
            self.path = {place: want for place, want in self.path.items() if want != "RestElement"}
        function = self.function(
            "FunctionExpression", context, plain=arity is not None, arity=arity, has_super=True, id=None
        )
        return word, function

    # Objects and patterns.

    def key(self, kind: str, context: Context, without: Collection[str] = ()) -> tuple[Any, bool]:
        """A key and whether it is computed."""
        wanted = self.path.get((kind, "key"))
        inner = replace(context, declares=False)
        if (wanted and wanted not in SIMPLE_KEYS) or (not wanted and self.rng.random() < 0.3):
            return self.child(kind, "key", inner), True
        of_kind = self.kind_for(kind, "key", inner, SIMPLE_KEYS)
        if of_kind != "Identifier":
            return self.make(of_kind, inner), False
        return self.name(self.rng.choice([key for key in KEYS if key not in without])), False

    def make_Property(self, kind: str, context: Context) -> Any:
        if self.rng.random() < 0.2 and not self.path:
            value = self.make("Identifier", replace(context, declares=False))
            return nodes.Property(self.name(value.name), value, "init", False, False, True, start=0, end=0)
        key, computed = self.key(kind, context)
        if self.rng.random() < 0.3 and (kind, "value") not in self.path:
            word, value = self.accessor_or_method(kind, context, "init")
            return nodes.Property(key, value, word, computed, word == "init", False, start=0, end=0)
        value = self.child(kind, "value", context)
        return nodes.Property(key, value, "init", computed, False, False, start=0, end=0)

    def make_ObjectPattern(self, kind: str, context: Context) -> Any:
        properties = [self.make("AssignmentProperty", context) for _ in range(self.length(kind, "properties"))]
        if self.path.pop((kind, "properties"), None) == "RestElement" or self.rng.random() < 0.3:
            places = ["Identifier"] if context.declares else ["Identifier", "MemberExpression"]
            target = self.make(self.rng.choice(places), context)
            properties.append(nodes.RestElement(target, start=0, end=0))
        return nodes.ObjectPattern(tuple(properties), start=0, end=0)

    def make_AssignmentProperty(self, kind: str, context: Context) -> Any:
        if self.rng.random() < 0.3 and not self.path:
            target = self.make("Identifier", context)
            value = nodes.AssignmentPattern(target, self.name("a"), start=0, end=0) if self.flip() else target
            return nodes.AssignmentProperty(self.name(target.name), value, False, True, start=0, end=0)
        key, computed = self.key(kind, context)
        value = self.child(kind, "value", context)
        return nodes.AssignmentProperty(key, value, computed, False, start=0, end=0)

    def make_ArrayPattern(self, kind: str, context: Context) -> Any:
        wants_rest = self.path.get((kind, "elements")) == "RestElement" and self.path.pop((kind, "elements"))
        node = self.from_table(kind, context)
        if wants_rest or self.rng.random() < 0.3:
            node = nodes.replace(node, elements=(*node.elements, self.make("RestElement", context)))
        return node

    # Expressions.

    def make_UnaryExpression(self, kind: str, context: Context) -> Any:
        node = self.from_table(kind, context)
        deletable = nodes.CallExpression | nodes.NumericLiteral | nodes.ObjectExpression
        if node.operator == "delete" and not isinstance(node.argument, deletable):
            return nodes.replace(node, operator="void")
        return node

    def make_BinaryExpression(self, kind: str, context: Context) -> Any:
        wanted = self.path.get((kind, "left"))
        if context.private and (wanted == "PrivateIdentifier" or (not wanted and self.rng.random() < 0.1)):
            self.path.pop((kind, "left"), None)
            left = nodes.PrivateIdentifier(context.private, start=0, end=0)
            return self.from_table(kind, context, left=left, operator="in")
        return self.from_table(kind, context)

    def make_AssignmentExpression(self, kind: str, context: Context) -> Any:
        node = self.from_table(kind, context)
        is_pattern = isinstance(node.left, nodes.ObjectPattern | nodes.ArrayPattern)
        return nodes.replace(node, operator="=") if is_pattern else node

    def make_SequenceExpression(self, kind: str, context: Context) -> Any:
        count = self.length(kind, "expressions") + 2
        return nodes.SequenceExpression(
            tuple([self.child(kind, "expressions", context) for _ in range(count)]), start=0, end=0
        )

    def make_YieldExpression(self, kind: str, context: Context) -> Any:
        node = self.from_table(kind, context)
        return nodes.replace(node, delegate=node.delegate and node.argument is not None)

    def make_CallExpression(self, kind: str, context: Context) -> Any:
        wants_super = self.path.get((kind, "callee")) == "Super"
        if context.has_super_call and (wants_super or ((kind, "callee") not in self.path and self.rng.random() < 0.1)):
            self.path.pop((kind, "callee"), None)
            return self.from_table(kind, context, callee=nodes.Super(start=0, end=0), optional=False)
        return self.from_table(kind, context, optional=False)

    def make_MemberExpression(self, kind: str, context: Context) -> Any:
        inner = replace(context, declares=False)
        wants_super = self.path.get((kind, "object")) == "Super"
        uses_super = context.has_super and (wants_super or (not self.path and self.rng.random() < 0.1))
        if uses_super:
            self.path.pop((kind, "object"), None)
            target = nodes.Super(start=0, end=0)
        else:
            target = self.child(kind, "object", inner)
        wanted = self.path.get((kind, "property"))
        if (
            context.private
            and not uses_super
            and (wanted == "PrivateIdentifier" or (not wanted and self.rng.random() < 0.2))
        ):
            self.path.pop((kind, "property"), None)
            key: Any = nodes.PrivateIdentifier(context.private, start=0, end=0)
            return nodes.MemberExpression(target, key, False, False, start=0, end=0)
        if wanted or self.flip():
            return nodes.MemberExpression(target, self.child(kind, "property", inner), True, False, start=0, end=0)
        return nodes.MemberExpression(target, self.name(self.rng.choice(KEYS)), False, False, start=0, end=0)

    def make_ChainExpression(self, kind: str, context: Context) -> Any:
        """A row of links of which the innermost is optional, and others as it comes."""
        outermost = self.path.pop((kind, "expression"), None)
        row: Any = self.make("Identifier", context)
        count = self.rng.randrange(1, 4)
        for index in range(count):
            of_kind = (
                outermost
                if outermost and index == count - 1
                else self.rng.choice(("CallExpression", "MemberExpression"))
            )
            link: Any = self.make(of_kind, context)
            inner = {"callee": row} if isinstance(link, nodes.CallExpression) else {"object": row}
            row = nodes.replace(link, optional=index == 0 or self.flip(), **inner)
        return nodes.ChainExpression(row, start=0, end=0)


Step = tuple[str, str, str]
EXPRESSION_STATEMENT = ("ExpressionStatement", "expression")


def make_program(rng: random.Random, depth: int, place: str, steps: Sequence[Step] = ()) -> nodes.Program:
    """A program with a random statement at a place.

    `steps` lead to what it must contain, each a kind, a field of it, and the kind in that field; they begin with a
    statement or an expression. Raises Impossible if something of it cannot stand there.
    """
    context, surroundings = PLACES[place]
    maker = Maker(rng, depth, {(parent, field): child for parent, field, child in steps})
    possible = [kind for kind in sorted(STATEMENT_LIST_ITEMS) if maker.is_possible(kind, context)]
    kind = steps[0][0] if steps else rng.choice(possible)
    if kind in EXPRESSIONS:
        maker.path[EXPRESSION_STATEMENT] = kind
        kind = EXPRESSION_STATEMENT[0]
    made = maker.make(kind, context)
    if maker.path:
        raise AssertionError(f"{maker.path} was not made in {kind}")
    if isinstance(made, nodes.Program):
        return made
    root = rewrite(parsed(surroundings), {nodes.ExpressionStatement: lambda node, _: made if is_here(node) else node})
    assert isinstance(root, nodes.Program)
    return root


def is_here(node: nodes.ExpressionStatement) -> bool:
    return isinstance(node.expression, nodes.Identifier) and node.expression.name == "HERE"


def parsed(text: str) -> nodes.Program:
    """The tree of a text, under no limits but the ceilings."""
    scanned = scan(Source(text), CEILINGS_ONLY)
    assert isinstance(scanned, ScannedSource), scanned
    program = parse(scanned)
    assert isinstance(program, ParsedProgram), f"{program}\n{text}"
    return program.root


@dataclass(frozen=True)
class Trees:
    """What the tests of laws use of this file."""

    make_program: Callable[..., nodes.Program] = make_program
    parsed: Callable[[str], nodes.Program] = parsed
    places: tuple[str, ...] = tuple(PLACES)
    impossible: type[Exception] = Impossible


@pytest.fixture(scope="session")
def trees() -> Iterator[Trees]:
    """The maker of trees, with the recursion limit that parsing asks for."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(REQUIRED_RECURSION_LIMIT)
    yield Trees()
    sys.setrecursionlimit(before)
