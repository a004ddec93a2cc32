"""Esprima's loose objects → nodes, through the grammar table; what is not in the table is refused.

Esprima's objects answer None for any attribute they do not have, and change their kind while a pattern is recognised.
Here each one is held against its row: the kind must be allowed where it stands, every field of the row be there, no
other field, and each value be of the right sort. After this nothing of Esprima is left.

Without recursion, as `a+a+…` makes trees as high as the text is long: one pass from the top that checks and lists, one
from the bottom that builds. Linear: some 1.1 µs per node, 0.1 to 0.3 ms per KB. The tree that is given is used up.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from . import nodes
from .grammar import GRAMMAR, LITERALS, Field, Shape

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping


# Where the node goes once it is built (a field or a place in a list), Esprima's fields, and how to read them.
_Found = tuple[Any, Any, dict[str, Any], "_Plan"]


class LiftError(Exception):
    """Raised when the parser's tree holds something that the grammar table does not know; nothing was built."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.start = start
        self.end = end


def lift(program: object) -> nodes.Program:
    """The tree of a Program that Esprima made. Raises LiftError."""
    holder: list[Any] = [program]
    outermost: dict[str, Any] = getattr(program, "__dict__", _NOTHING)
    if outermost.get("type") != "Program":
        raise _misplaced(program, outermost)
    found: list[_Found] = [(holder, 0, outermost, _PLANS["Program"])]
    # The list grows while it is read: children come after their parents.
    for _, _, fields, plan in found:
        shape = tuple(fields)
        if shape not in plan.known_shapes:
            _check_names(shape, fields, plan)
        for name, words in plan.words:
            if fields[name] not in words:
                raise _error(fields, f"{plan.kind}.{name} cannot be {fields[name]!r}")
        for name in plan.optional_texts:
            if type(fields.setdefault(name)) not in _OPTIONAL_TEXT:
                raise _error(fields, f"{plan.kind}.{name} is no text")
        for name, kinds in plan.nodes:
            child = fields[name]
            if child is not None:
                inner = getattr(child, "__dict__", _NOTHING)
                how = kinds.get(inner.get("type"))
                if type(how) is _Plan:
                    found.append((fields, name, inner, how))
                elif how is not None:
                    fields[name] = how(inner)
                else:
                    raise _misplaced(child, inner)
            elif name not in plan.may_be_none:
                raise _error(fields, f"{plan.kind}.{name} is missing")
        for name, kinds, holes in plan.lists:
            items = fields[name]
            for index, child in enumerate(items):
                if child is not None:
                    inner = getattr(child, "__dict__", _NOTHING)
                    how = kinds.get(inner.get("type"))
                    if type(how) is _Plan:
                        found.append((items, index, inner, how))
                    elif how is not None:
                        items[index] = how(inner)
                    else:
                        raise _misplaced(child, inner)
                elif not holes:
                    raise _error(fields, f"{plan.kind}.{name} has a hole")
    for container, key, fields, plan in reversed(found):
        for name, _, _ in plan.lists:
            fields[name] = tuple(fields[name])
        container[key] = plan.make(*plan.read(fields))
    root = holder[0]
    if not isinstance(root, nodes.Program):
        raise LiftError("the tree has no program", 0, 0)
    return root


def _misplaced(child: object, fields: Mapping[str, Any]) -> LiftError:
    return _error(fields, f"{fields.get('type') or type(child).__name__} cannot stand here")


def _check_names(shape: tuple[str, ...], fields: dict[str, Any], plan: _Plan) -> None:
    unknown = set(shape) - plan.names - _INTERNAL
    if unknown:
        raise _error(fields, f"{plan.kind} has the unknown field {min(unknown)}")
    missing = plan.names - set(shape) - set(plan.optional_texts)
    if missing:
        raise _error(fields, f"{plan.kind} has no field {min(missing)}")
    # Few: the order of the fields is the parser's, and only some internal ones come and go.
    plan.known_shapes.add(shape)


def _error(fields: Mapping[str, Any], message: str) -> LiftError:
    start, end = fields.get("_start"), fields.get("_end")
    if isinstance(start, int) and isinstance(end, int):
        return LiftError(message, start, end)
    return LiftError(message, 0, 0)


# What Esprima notes for itself on a node.
_INTERNAL: Final = frozenset(
    {
        "type",
        "_start",
        "_end",
        "_parenthesized",
        "_hasArguments",
        "_trailingComma",
        "_protoErrorStart",
        "_protoErrorLine",
        "_protoErrorColumn",
    },
)
_NOTHING: Final[dict[str, Any]] = {}
_FLAG: Final = frozenset({True, False})
_OPTIONAL_TEXT: Final = (str, type(None))

# Our field: Esprima's, where they differ.
_FIELD_NAMES: Final = {
    "is_async": "isAsync",
    "is_await": "allowAwait",
    "is_generator": "generator",
    "is_static": "static",
    "super_class": "superClass",
}
# Our kind: Esprima's, where they differ. The literals are leaves.
_KIND_NAMES: Final = {"AssignmentProperty": "Property"}
# What Esprima says besides, and always says.
_FIXED: Final[dict[str, dict[str, object]]] = {
    "Program": {"sourceType": "script"},
    "FunctionDeclaration": {"expression": False},
    "FunctionExpression": {"expression": False},
    "ArrowFunctionExpression": {"generator": False, "id": None},
    "ForInStatement": {"each": False},
    "UnaryExpression": {"prefix": True},
    "AssignmentProperty": {"kind": "init", "method": False},
}
# What it says besides, and what follows from the rest.
_DERIVED: Final = {"ArrowFunctionExpression": frozenset({"expression"})}
# Kinds of ours that are never in an author's tree.
_NOT_LIFTED: Final = frozenset({"HelperIdentifier"})


@dataclass(eq=False, slots=True)
class _Plan:
    """A row of the table in Esprima's words."""

    kind: str
    make: Callable[..., nodes.Node]
    read: Callable[[dict[str, Any]], tuple[Any, ...]]
    names: frozenset[str]
    words: tuple[tuple[str, frozenset[object]], ...]
    optional_texts: tuple[str, ...]
    nodes: tuple[tuple[str, Any], ...] = ()
    may_be_none: frozenset[str] = frozenset()
    lists: tuple[tuple[str, Any, bool], ...] = ()
    known_shapes: set[tuple[str, ...]] = field(default_factory=set)


def _plan(kind: str) -> _Plan:
    fields = GRAMMAR[kind]
    fixed = _FIXED.get(kind, {})
    names = [_esprima_name(f) for f in fields]
    return _Plan(
        kind,
        nodes.NODE_TYPES[kind],
        itemgetter(*names, "_start", "_end"),
        frozenset(names) | fixed.keys() | _DERIVED.get(kind, frozenset()) | {"_start", "_end"},
        (
            *((_esprima_name(f), f.allowed) for f in fields if f.shape is Shape.CHOICE),
            *((_esprima_name(f), _FLAG) for f in fields if f.shape is Shape.FLAG),
            *((name, frozenset({value})) for name, value in fixed.items()),
        ),
        tuple(_esprima_name(f) for f in fields if f.shape is Shape.OPTIONAL_TEXT),
    )


def _esprima_name(row: Field) -> str:
    return _FIELD_NAMES.get(row.name, row.name)


def _literal(fields: dict[str, Any]) -> nodes.Node:
    names = _own_names(fields)
    start, end, value, raw = fields["_start"], fields["_end"], fields.get("value"), fields.get("raw")
    if names == _PLAIN_LITERAL:
        if isinstance(value, str):
            return nodes.StringLiteral(value, start=start, end=end)
        if isinstance(value, bool):
            return nodes.BooleanLiteral(value, start=start, end=end)
        if isinstance(value, int | float):
            return nodes.NumericLiteral(float(value), start=start, end=end)
        if value is None and raw == "null":
            return nodes.NullLiteral(start=start, end=end)
    elif names == _PLAIN_LITERAL | {"bigint"} and value is None:
        digits = fields["bigint"]
        if type(digits) is str and digits.isascii() and digits.isdecimal():
            return nodes.BigIntLiteral(digits, start=start, end=end)
    elif names == _PLAIN_LITERAL | {"regex"} and value is None:
        pattern, flags = fields["regex"].pattern, fields["regex"].flags
        if type(pattern) is str and type(flags) is str:
            return nodes.RegExpLiteral(pattern, flags, start=start, end=end)
    raise _error(fields, f"the literal {raw!r} is of no known kind")


def _named(kind: str) -> Callable[[dict[str, Any]], nodes.Node]:
    make: Callable[..., nodes.Node] = nodes.NODE_TYPES[kind]
    # The most frequent leaf: the shapes that were found good are kept.
    known_shapes: set[tuple[str, ...]] = set()

    def leaf(fields: dict[str, Any]) -> nodes.Node:
        name = fields.get("name")
        shape = tuple(fields)
        if type(name) is not str or (shape not in known_shapes and _own_names(fields) != _NAME):
            raise _error(fields, f"{kind} has a wrong or unknown field")
        known_shapes.add(shape)
        return make(name, fields["_start"], fields["_end"])

    return leaf


def _empty(kind: str) -> Callable[[dict[str, Any]], nodes.Node]:
    make: Callable[..., nodes.Node] = nodes.NODE_TYPES[kind]

    def leaf(fields: dict[str, Any]) -> nodes.Node:
        if _own_names(fields):
            raise _error(fields, f"{kind} has an unknown field")
        return make(fields["_start"], fields["_end"])

    return leaf


def _template_element(fields: dict[str, Any]) -> nodes.Node:
    if _own_names(fields) != _TEMPLATE_ELEMENT:
        raise _error(fields, "TemplateElement has a wrong or unknown field")
    raw, cooked = fields["value"].raw, fields["value"].cooked
    if type(raw) is not str or type(cooked) not in _OPTIONAL_TEXT:
        raise _error(fields, "TemplateElement.value is no text")
    return nodes.TemplateElement(raw, cooked, start=fields["_start"], end=fields["_end"])


def _own_names(fields: dict[str, Any]) -> frozenset[str]:
    """The names of the fields without the internal ones. Half of all nodes are leaves, so the few answers are kept."""
    shape = tuple(fields)
    known = _OWN_NAMES.get(shape)
    if known is None:
        known = _OWN_NAMES[shape] = frozenset(shape) - _INTERNAL
    return known


_OWN_NAMES: Final[dict[tuple[str, ...], frozenset[str]]] = {}
_PLAIN_LITERAL: Final = frozenset({"value", "raw"})
_NAME: Final = frozenset({"name"})
_TEMPLATE_ELEMENT: Final = frozenset({"value", "tail"})

_LEAVES: Final = {
    "Identifier": _named("Identifier"),
    "PrivateIdentifier": _named("PrivateIdentifier"),
    "ThisExpression": _empty("ThisExpression"),
    "Super": _empty("Super"),
    "EmptyStatement": _empty("EmptyStatement"),
    "DebuggerStatement": _empty("DebuggerStatement"),
    "TemplateElement": _template_element,
}
_PLANS: Final = {kind: _plan(kind) for kind in GRAMMAR if kind not in _LEAVES | dict.fromkeys(LITERALS | _NOT_LIFTED)}


def _kinds(allowed: Iterable[str]) -> dict[str, Any]:
    """How to lift what may stand in a field, by Esprima's name of the kind."""
    kinds: dict[str, Any] = {}
    for kind in frozenset(allowed) - _NOT_LIFTED:
        if kind in LITERALS:
            kinds["Literal"] = _literal
        else:
            kinds[_KIND_NAMES.get(kind, kind)] = _LEAVES.get(kind) or _PLANS[kind]
    return kinds


for _kind, _row in _PLANS.items():
    _fields = [(f, _esprima_name(f)) for f in GRAMMAR[_kind] if f.has_nodes]
    _row.nodes = tuple((name, _kinds(f.allowed)) for f, name in _fields if not f.is_list)
    _row.may_be_none = frozenset(name for f, name in _fields if f.shape is Shape.OPTIONAL_NODE)
    _row.lists = tuple((name, _kinds(f.allowed), f.shape is Shape.NODES_WITH_HOLES) for f, name in _fields if f.is_list)
