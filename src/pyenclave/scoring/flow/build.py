"""Reads an author's tree into statements about cells: one visit per node, names resolved on the way.

Each declared name is a cell, and so is each expression that something can come out of. What carries nothing is no
cell: comparisons, counts (`length`, `size`), arithmetic other than `+`. That is a decision: to tell a tool how many
orders there are gives away no order. What only a condition decides is not followed either; there the order of calls
has to speak (`EXFIL_PATTERN` asks for order or flow).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ...syntax import ParsedProgram, nodes
from ...syntax.nodes import Node
from ...syntax.scope import ScopeTree
from .graph import Statement
from .values import ELEMENT, PARALLEL, TOOL, Call, Function, Loop, Value

_ENTRANCES: Final = {"callTool": TOOL, "__safe_callTool": TOOL, "parallel": PARALLEL, "__safe_parallel": PARALLEL}
_COUNTS: Final = frozenset({"length", "size", "byteLength"})
# Operators whose result says of its operands no more than a truth or a number made of both.
_JOINING: Final = frozenset({"+", "+="})


class Builder:
    """The statements of one program. `visit` it once."""

    def __init__(self, scopes: ScopeTree) -> None:
        self.statements: list[Statement] = []
        self.cell_count = 0
        # Names of properties read, at which offset.
        self.reads: list[tuple[str, int]] = []
        # Keys that the script gives functions of its own, or anything else.
        self.defined: set[str] = set()
        self._names: dict[str, int] = {}
        self._loops: tuple[Loop, ...] = ()
        self._owner: Function | None = None
        self._looked_at: list[Value] | None = None
        # Of names from outside, and of a `var` that is read above its declaration. Before all else: they are nobody's
        # own, and are not copied with a function.
        self._free = {name: self.cell() for name in scopes.binding_names}
        for identifier in scopes.free:
            if identifier.name not in self._free:
                self._free[identifier.name] = self.cell()
            if identifier.name in _ENTRANCES:
                self.statements.append(("known", self._free[identifier.name], _ENTRANCES[identifier.name]))
        self.thrown = self.cell()
        self._this: int = self.cell()
        self._shadowed: list[tuple[str, int | None]] = []

    def cell(self) -> int:
        self.cell_count += 1
        return self.cell_count - 1

    def visit(self, root: nodes.Program) -> None:
        self._block(root.body)

    # Names.

    def _declare(self, name: str) -> int:
        self._shadowed.append((name, self._names.get(name)))
        cell = self._names[name] = self.cell()
        return cell

    def _leave(self, mark: int) -> None:
        shadowed, names = self._shadowed, self._names
        while len(shadowed) > mark:
            name, before = shadowed.pop()
            if before is None:
                del names[name]
            else:
                names[name] = before

    def _hoist(self, statements: tuple[Any, ...]) -> None:
        """Declare what a block declares, before anything in it is read."""
        for statement in statements:
            kind = type(statement)
            if kind is nodes.VariableDeclaration:
                if statement.kind != "var":
                    for declarator in statement.declarations:
                        self._declare_pattern(declarator.id)
            elif kind is nodes.FunctionDeclaration or kind is nodes.ClassDeclaration:
                self._declare(statement.id.name)

    def _declare_pattern(self, pattern: Any) -> None:
        kind = type(pattern)
        if kind is nodes.Identifier:
            self._declare(pattern.name)
        elif kind is nodes.ObjectPattern:
            for part in pattern.properties:
                self._declare_pattern(part.value if type(part) is nodes.AssignmentProperty else part.argument)
        elif kind is nodes.ArrayPattern:
            for part in pattern.elements:
                if part is not None:
                    self._declare_pattern(part)
        elif kind is nodes.AssignmentPattern:
            self._declare_pattern(pattern.left)
        elif kind is nodes.RestElement:
            self._declare_pattern(pattern.argument)

    def _named(self, name: str) -> int:
        """The cell of a name; of one that is declared nowhere above, so far, a cell of its own (`var` comes to it)."""
        cell = self._names.get(name)
        if cell is None:
            cell = self._free[name]
        return cell

    # Statements.

    def _block(self, statements: tuple[Node, ...]) -> None:
        mark = len(self._shadowed)
        self._hoist(statements)
        for statement in statements:
            _STATEMENTS[type(statement)](self, statement)
        self._leave(mark)

    def _statement(self, statement: Node | None) -> None:
        if statement is not None:
            _STATEMENTS[type(statement)](self, statement)

    def value(self, node: Node | None) -> Value:
        """What an expression is; reads it."""
        return None if node is None else _EXPRESSIONS[type(node)](self, node)

    def _looped(self, over: list[Value], *parts: Callable[[], None]) -> None:
        outside = self._loops
        self._loops = (*outside, tuple(value for value in over if type(value) is int))
        for part in parts:
            part()
        self._loops = outside

    def condition(self, test: Node | None) -> list[Value]:
        """What a loop's condition looks at, counts and comparisons too."""
        outside, self._looked_at = self._looked_at, []
        value = self.value(test)
        found, self._looked_at = [value, *self._looked_at], outside
        return found

    def _look(self, value: Value) -> None:
        if self._looked_at is not None:
            self._looked_at.append(value)

    def assign(self, target: Any, value: Value) -> None:
        """Give a value to a pattern, a name or a member."""
        kind = type(target)
        if kind is nodes.Identifier:
            self.statements.append(("flow", self._named(target.name), value))
        elif kind is nodes.MemberExpression:
            owner = self.value(target.object)
            key = self._key(target.property, computed=target.computed)
            if key is not None:
                self.defined.add(key)
            self.statements.append(("store", owner, key, value))
        elif kind is nodes.ObjectPattern:
            for part in target.properties:
                if type(part) is nodes.RestElement:
                    self.assign(part.argument, value)
                    continue
                key = self._key(part.key, computed=part.computed)
                if key is not None:
                    self.reads.append((key, part.key.start))
                if key in _COUNTS:
                    self.assign(part.value, None)
                    self._look(value)
                    continue
                self.assign(part.value, self._loaded(value, key))
        elif kind is nodes.ArrayPattern:
            for index, part in enumerate(target.elements):
                if part is None:
                    continue
                rest = type(part) is nodes.RestElement
                self.assign(part.argument if rest else part, self._loaded(value, None if rest else str(index)))
        elif kind is nodes.AssignmentPattern:
            both = self.cell()
            self.statements.append(("flow", both, value))
            self.statements.append(("flow", both, self.value(target.right)))
            self.assign(target.left, both)

    def _loaded(self, source: Value, key: str | None) -> Value:
        if type(source) is not int:
            return None
        found = self.cell()
        self.statements.append(("load", found, source, key))
        return found

    def _key(self, node: Any, *, computed: bool) -> str | None:
        """A key that the text shows; None for others."""
        kind = type(node)
        if not computed:
            if kind is nodes.Identifier or kind is nodes.PrivateIdentifier:
                return str(node.name)
            node_value = node.value if kind is nodes.StringLiteral or kind is nodes.NumericLiteral else None
        else:
            node_value = self.value(node)
            if type(node_value) is int:
                self.statements.append(("key", node_value, node.start))
                return None
        if isinstance(node_value, float):
            return str(int(node_value)) if node_value.is_integer() and abs(node_value) < 2**53 else None
        return node_value

    # Functions.

    def function(self, node: Any, to: int, *, this: int | None = None) -> None:
        """Read a function, which `to` gets. `this` is what it has as this; an arrow has its surroundings'."""
        is_arrow = type(node) is nodes.ArrowFunctionExpression
        outer_owner, outer_loops, outer_this, outer_looked = self._owner, self._loops, self._this, self._looked_at
        first_cell = self.cell_count
        mark = len(self._shadowed)
        own_name = None if is_arrow or type(node) is nodes.FunctionDeclaration else node.id
        if own_name is not None:
            self.statements.append(("flow", self._declare(own_name.name), to))
        rest = None
        patterns = list(node.params)
        if patterns and type(patterns[-1]) is nodes.RestElement:
            rest_pattern = patterns.pop().argument
            rest = self.cell()
        params = tuple(self.cell() for _ in patterns)
        function = Function(None, node.start, params, rest, self.cell(), self.cell(), outer_owner)
        self._owner, self._loops, self._looked_at = function, (), None
        if not is_arrow:
            self._this = self.cell() if this is None else this
        first_statement = len(self.statements) + 1
        self.statements.append(("function", to, function))
        for pattern in node.params:
            self._declare_pattern(pattern)
        if not is_arrow:
            self.statements.append(("flow", self._declare("arguments"), function.arguments))
            site = self.cell()
            self.statements += [("object", site, True), ("store", site, ELEMENT, function.arguments)]
            self.statements.append(("flow", self._names["arguments"], site))
        for pattern, cell in zip(patterns, params, strict=True):
            self.assign(pattern, cell)
        if rest is not None:
            self.assign(rest_pattern, rest)
        if getattr(node, "is_generator", False):
            self.statements.append(("object", function.returned, True))
        if type(node.body) is nodes.BlockStatement:
            self._block(node.body.body)
        else:
            self.statements.append(("flow", function.returned, self.value(node.body)))
        function.cells = (first_cell, self.cell_count)
        function.statements = (first_statement, len(self.statements))
        self._leave(mark)
        self._owner, self._loops, self._this, self._looked_at = outer_owner, outer_loops, outer_this, outer_looked

    def made(self, node: Any) -> int:
        """The cell of a function expression."""
        to = self.cell()
        self.function(node, to)
        return to

    def class_(self, node: Any) -> int:
        """A class is an object with its methods and fields, statics or not; `new` gives that object."""
        to = self.cell()
        self.statements.append(("object", to, False))
        if node.super_class is not None:
            self.statements.append(("spread", to, self.value(node.super_class)))
        mark = len(self._shadowed)
        if node.id is not None:
            self.statements.append(("flow", self._declare(node.id.name), to))
        outer, self._this = self._this, to
        for member in node.body.body:
            if type(member) is nodes.StaticBlock:
                self._block(member.body)
                continue
            key = self._key(member.key, computed=member.computed)
            if key is not None:
                self.defined.add(key)
            if type(member) is nodes.MethodDefinition:
                value: Value = self.cell()
                self.function(member.value, int(value or 0), this=to)
                if member.kind in ("get", "set"):
                    value = self.accessed(value, member)
            else:
                value = self.value(member.value)
            self.statements.append(("store", to, key, value))
        self._this = outer
        self._leave(mark)
        return to

    def accessed(self, accessor: Value, node: Node) -> Value:
        """What a getter gives: it counts as called where it stands."""
        result = self.cell()
        self.statements.append(("call", Call(accessor, (), result, (node.start, node.end), self._owner, self._loops)))
        return result

    def call(self, node: Any, callee: Value, receiver: Value = None, key: str | None = None) -> int:
        """A call or `new`."""
        args: list[Value] = []
        spread = None
        for index, argument in enumerate(node.arguments):
            is_spread = type(argument) is nodes.SpreadElement
            if is_spread and spread is None:
                spread = index
            args.append(self.value(argument.argument if is_spread else argument))
        result = self.cell()
        made = Call(
            callee, tuple(args), result, (node.start, node.end), self._owner, self._loops, receiver, key, spread
        )
        made.is_new = type(node) is nodes.NewExpression
        self.statements.append(("call", made))
        return result

    def thrown_by(self, value: Value) -> None:
        self.statements.append(("flow", self.thrown, value))

    @property
    def this(self) -> int:
        return self._this

    @property
    def owner(self) -> Function | None:
        return self._owner


Reader = Callable[[Builder, Any], Any]
_STATEMENTS: Final[dict[type, Reader]] = {}
_EXPRESSIONS: Final[dict[type, Reader]] = {}


def build(program: ParsedProgram) -> Builder:
    """The statements of a program. Raises RecursionError where there is no stack for a tree so high."""
    from . import read

    _STATEMENTS.update(read.STATEMENTS)
    _EXPRESSIONS.update(read.EXPRESSIONS)
    builder = Builder(program.scopes)
    builder.visit(program.root)
    return builder
