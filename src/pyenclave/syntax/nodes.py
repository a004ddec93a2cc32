"""The syntax tree: one slotted, immutable class per row of the grammar table.

    nodes.Identifier("x", start=3, end=4)

Fields are positional or keyword, in the order of the table; `start` and `end` are keywords. They are offsets
(code points) into the author's text, for nodes made by a transform those of the author's node they stand for.
`type(node).__name__` is the kind, lists are tuples, equality is identity; compare trees with `same`.

The annotations are for the type checker; slots and constructors come from the table, and a test holds the two
together. Constructors do not check values: what comes from an author goes through `lift`, what is printed
through the generator, and both compare with the table.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeVar, dataclass_transform

from .grammar import GRAMMAR

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def _field(*, kw_only: bool) -> Any:
    """Tells the type checker that a field is given by keyword (PEP 681); at run time nothing."""
    return kw_only


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(_field,))
class _NodeType(type):
    """Makes a class from its row of the table; a class without a row cannot be made."""

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _NodeType:
        if bases and name not in GRAMMAR:
            raise TypeError(f"{name} is not a kind of the grammar table")
        positional = tuple(field.name for field in GRAMMAR[name]) if bases else ()
        slots = positional if bases else ("start", "end")
        members = {key: value for key, value in namespace.items() if key not in slots}
        members |= {"__slots__": slots, "__match_args__": positional, "field_names": positional}
        cls = super().__new__(mcs, name, bases, members)
        if bases:
            type.__setattr__(cls, "__init__", _constructor(cls, positional))
        return cls


def _constructor(cls: type, positional: tuple[str, ...]) -> Any:
    """An `__init__` that fills the slots.

    Nodes refuse `setattr`, and `object.__setattr__` looks its slot up by name each time; calling the slots' own
    setters costs half as much, and a compile makes some 200 nodes per KB. For the same reason `lift`, which reads all
    fields of a node at once, gives `start` and `end` by position; others may not, says the type checker.
    """
    names = (*positional, "start", "end")
    scope: dict[str, Any] = {f"set_{name}": getattr(cls, name).__set__ for name in names}
    lines = [f"def __init__({', '.join(('self', *names))}):"]
    lines += [f"    set_{name}(self, {name})" for name in names]
    # SAFE: the text holds field names of our own table and nothing else.
    exec("\n".join(lines), scope)
    return scope["__init__"]


class Node(metaclass=_NodeType):
    """What every node has."""

    # The names of the fields in order of the table, without `start` and `end`.
    field_names: ClassVar[tuple[str, ...]]
    start: int = _field(kw_only=True)
    end: int = _field(kw_only=True)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __repr__(self) -> str:
        # Without children: a repr that recursed would overflow on a deep tree.
        plain = [
            f"{field.name}={getattr(self, field.name)!r}, "
            for field in GRAMMAR[type(self).__name__]
            if not field.has_nodes
        ]
        return f"{type(self).__name__}({''.join(plain)}start={self.start}, end={self.end})"


class Program(Node):
    """A whole script: the body of an async function in strict mode, return and await allowed."""

    body: tuple[Node, ...]


class ExpressionStatement(Node):
    """`f();`, or a directive such as `"use strict"`: then `directive` is its raw text."""

    expression: Node
    directive: str | None


class BlockStatement(Node):
    """`{ … }`"""

    body: tuple[Node, ...]


class EmptyStatement(Node):
    """`;`"""


class DebuggerStatement(Node):
    """`debugger;` (known so that a rule can refuse it)"""


class WithStatement(Node):
    """`with (object) body` (known so that a rule can refuse it)"""

    object: Node
    body: Node


class ReturnStatement(Node):
    """`return argument;`"""

    argument: Node | None


class LabeledStatement(Node):
    """`label: body`"""

    label: Identifier
    body: Node


class BreakStatement(Node):
    """`break label;`"""

    label: Identifier | None


class ContinueStatement(Node):
    """`continue label;`"""

    label: Identifier | None


class IfStatement(Node):
    """`if (test) consequent else alternate`"""

    test: Node
    consequent: Node
    alternate: Node | None


class SwitchStatement(Node):
    """`switch (discriminant) { cases }`"""

    discriminant: Node
    cases: tuple[SwitchCase, ...]


class SwitchCase(Node):
    """`case test: consequent`; the default clause has no test."""

    test: Node | None
    consequent: tuple[Node, ...]


class ThrowStatement(Node):
    """`throw argument;`"""

    argument: Node


class TryStatement(Node):
    """`try block catch … finally …`, at least one of the two."""

    block: BlockStatement
    handler: CatchClause | None
    finalizer: BlockStatement | None


class CatchClause(Node):
    """`catch (param) body`"""

    param: Node | None
    body: BlockStatement


class WhileStatement(Node):
    """`while (test) body`"""

    test: Node
    body: Node


class DoWhileStatement(Node):
    """`do body while (test);`"""

    body: Node
    test: Node


class ForStatement(Node):
    """`for (init; test; update) body`"""

    init: Node | None
    test: Node | None
    update: Node | None
    body: Node


class ForInStatement(Node):
    """`for (left in right) body`"""

    left: Node
    right: Node
    body: Node


class ForOfStatement(Node):
    """`for (left of right) body`, with `await` if `is_await`."""

    left: Node
    right: Node
    body: Node
    is_await: bool


class FunctionDeclaration(Node):
    """`async function* id(params) body`"""

    id: Identifier
    params: tuple[Node, ...]
    body: BlockStatement
    is_async: bool
    is_generator: bool


class VariableDeclaration(Node):
    """`const a = 1, b = 2;`"""

    kind: str
    declarations: tuple[VariableDeclarator, ...]


class VariableDeclarator(Node):
    """`id = init`"""

    id: Node
    init: Node | None


class ClassDeclaration(Node):
    """`class id extends super_class body`"""

    id: Identifier
    super_class: Node | None
    body: ClassBody


class ThisExpression(Node):
    """`this`"""


class Super(Node):
    """`super`, only as a callee or as the object of a member."""


class Identifier(Node):
    """A name: a reference, a binding, a label, or a key that is not computed."""

    name: str


class PrivateIdentifier(Node):
    """`#name`; `name` is without the #."""

    name: str


class HelperIdentifier(Node):
    """The name of one of our helpers; made by the transform only."""

    name: str


class StringLiteral(Node):
    """The value of a string as Python text: astral characters are one code point, lone surrogates stay."""

    value: str


class NumericLiteral(Node):
    """A number, always a float; 1e400 is infinity."""

    value: float


class BooleanLiteral(Node):
    """`true` or `false`"""

    value: bool


class NullLiteral(Node):
    """`null`"""


class BigIntLiteral(Node):
    """`123n`; the digits are decimal whatever the author wrote."""

    digits: str


class RegExpLiteral(Node):
    """`/pattern/flags`"""

    pattern: str
    flags: str


class TemplateLiteral(Node):
    """`` `a${b}c` ``: one quasi more than expressions."""

    quasis: tuple[TemplateElement, ...]
    expressions: tuple[Node, ...]


class TemplateElement(Node):
    """A text between substitutions; `cooked` is None where a tagged template holds an escape without meaning."""

    raw: str
    cooked: str | None


class TaggedTemplateExpression(Node):
    """`` tag`quasi` ``"""

    tag: Node
    quasi: TemplateLiteral


class ArrayExpression(Node):
    """`[a, , ...b]`; None is a hole."""

    elements: tuple[Node | None, ...]


class ObjectExpression(Node):
    """`{ properties }`"""

    properties: tuple[Node, ...]


class Property(Node):
    """A property of an object literal."""

    key: Node
    value: Node
    kind: str
    computed: bool
    method: bool
    shorthand: bool


class SpreadElement(Node):
    """`...argument` in a call, an array or an object literal."""

    argument: Node


class FunctionExpression(Node):
    """`async function* id(params) body`, and the function of a method or accessor."""

    id: Node | None
    params: tuple[Node, ...]
    body: BlockStatement
    is_async: bool
    is_generator: bool


class ArrowFunctionExpression(Node):
    """`async (params) => body`"""

    params: tuple[Node, ...]
    body: Node
    is_async: bool


class ClassExpression(Node):
    """`class id extends super_class body` as a value."""

    id: Identifier | None
    super_class: Node | None
    body: ClassBody


class ClassBody(Node):
    """`{ … }` of a class."""

    body: tuple[Node, ...]


class MethodDefinition(Node):
    """A method, accessor or constructor of a class."""

    key: Node
    value: FunctionExpression
    kind: str
    computed: bool
    is_static: bool


class PropertyDefinition(Node):
    """A field of a class."""

    key: Node
    value: Node | None
    computed: bool
    is_static: bool


class StaticBlock(Node):
    """`static { … }` of a class."""

    body: tuple[Node, ...]


class UnaryExpression(Node):
    """`operator argument`"""

    operator: str
    argument: Node


class UpdateExpression(Node):
    """`++argument` or `argument++`"""

    operator: str
    argument: Node
    prefix: bool


class BinaryExpression(Node):
    """`left operator right`; the left side is a PrivateIdentifier in `#x in o` only."""

    operator: str
    left: Node
    right: Node


class LogicalExpression(Node):
    """`left && right`, `||`, `??`"""

    operator: str
    left: Node
    right: Node


class AssignmentExpression(Node):
    """`left = right` and the compound forms; the left side of `=` may be a pattern."""

    operator: str
    left: Node
    right: Node


class ConditionalExpression(Node):
    """`test ? consequent : alternate`"""

    test: Node
    consequent: Node
    alternate: Node


class CallExpression(Node):
    """`callee(arguments)`; `optional` is the `?.` before the parenthesis."""

    callee: Node
    arguments: tuple[Node, ...]
    optional: bool


class NewExpression(Node):
    """`new callee(arguments)`"""

    callee: Node
    arguments: tuple[Node, ...]


class MemberExpression(Node):
    """`object.property`, or `object[property]` if computed; `optional` is the `?.` before it."""

    object: Node
    property: Node
    computed: bool
    optional: bool


class ChainExpression(Node):
    """The extent of an optional chain: all of it is skipped where a `?.` finds nothing."""

    expression: Node


class SequenceExpression(Node):
    """`a, b`"""

    expressions: tuple[Node, ...]


class YieldExpression(Node):
    """`yield argument`, `yield* argument` if `delegate`."""

    argument: Node | None
    delegate: bool


class AwaitExpression(Node):
    """`await argument`"""

    argument: Node


class ImportExpression(Node):
    """`import(source, options)` (known so that a rule can refuse it)"""

    source: Node
    options: Node | None


class MetaProperty(Node):
    """`new.target` or `import.meta`"""

    meta: Identifier
    property: Identifier


class ObjectPattern(Node):
    """`{ a, b: c = 1, ...rest }` that takes apart."""

    properties: tuple[Node, ...]


class AssignmentProperty(Node):
    """A property of an object pattern."""

    key: Node
    value: Node
    computed: bool
    shorthand: bool


class ArrayPattern(Node):
    """`[a, , ...rest]` that takes apart; None is a hole."""

    elements: tuple[Node | None, ...]


class RestElement(Node):
    """`...argument` in a pattern or a list of parameters."""

    argument: Node


class AssignmentPattern(Node):
    """`left = right` in a pattern or a list of parameters: a default."""

    left: Node
    right: Node


N = TypeVar("N", bound=Node)

# Each class by the name of its kind.
NODE_TYPES: Mapping[str, type[Node]] = MappingProxyType({cls.__name__: cls for cls in Node.__subclasses__()})


def replace(node: N, **changes: object) -> N:
    """A copy of `node` with some fields changed, `start` and `end` included."""
    kind: Callable[..., N] = type(node)
    values: dict[str, object] = {name: getattr(node, name) for name in (*node.field_names, "start", "end")}
    unknown = changes.keys() - values.keys()
    if unknown:
        raise TypeError(f"{type(node).__name__} has no field {', '.join(sorted(unknown))}")
    return kind(**(values | changes))


def same(left: Node | None, right: Node | None) -> bool:
    """True if two trees are equal but for their positions. Iterative: any depth is fine."""
    pairs: list[tuple[Any, Any]] = [(left, right)]
    while pairs:
        a, b = pairs.pop()
        if type(a) is not type(b):
            return False
        if isinstance(a, Node):
            pairs += [(getattr(a, name), getattr(b, name)) for name in a.field_names]
        elif isinstance(a, tuple):
            if len(a) != len(b):
                return False
            pairs += zip(a, b, strict=True)
        elif a != b:
            return False
    return True
