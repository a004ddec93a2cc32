"""Which names a script declares, and which it takes from outside (ECMA-262 sec-static-semantics-scopeanalysis).

The code is strict and its top level the body of an async function. So function declarations belong to their block,
`var` to the function, static block or program around it, defaults of parameters do not see the body's variables, and
a class's own name is known to its heritage, keys and members.

`arguments` belongs to the innermost function that is not an arrow, and counts as declared there. At the top level,
in arrows there, in field initialisers and in static blocks (early errors, the last two) it counts as free, so that a
rule can refuse it: the generated wrapper is a function too and has one.

Labels, keys that are not computed, and the names in `new.target` are no references. The key of a shorthand property
is none either; its value is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from . import nodes
from .walk import CHILDREN_LAST_FIRST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True, eq=False, slots=True)
class ScopeTree:
    """What `analyse` found.

    `free`: each reference to a name that no scope of the script declares, in source order, operands of `typeof` and
    targets of assignments included. `bindings`: the identifier of each declaration, parameters, catch parameters and
    own names of function and class expressions included, in source order. `binding_names`: their names. `constants`:
    the declarators of `const` that bind a single name. `closures`: where functions and classes begin, ascending.
    """

    free: tuple[nodes.Identifier, ...]
    bindings: tuple[nodes.Identifier, ...]
    binding_names: frozenset[str]
    constants: tuple[nodes.VariableDeclarator, ...]
    closures: tuple[int, ...]
    _free_ids: frozenset[int] = field(repr=False)
    _events: list[_Scope | nodes.Identifier | None] = field(repr=False)

    @property
    def names_by_scope(self) -> tuple[frozenset[str], ...]:
        """What each scope declares, in the order in which the scopes begin; those that declare nothing left out."""
        return tuple(frozenset(event.names) for event in self._events if isinstance(event, _Scope) and event.names)

    def is_free(self, node: nodes.Node) -> bool:
        """True if `node` itself, not one that looks like it, is one of `free`."""
        return id(node) in self._free_ids


def analyse(root: nodes.Node) -> ScopeTree:
    """The names of a program: one pass over the tree, one over the names. Linear, for trees of any height."""
    analysis = _Analysis()
    analysis.run(root)
    free = tuple(_unresolved(analysis.events))
    bindings = tuple(analysis.bindings)
    names = frozenset({node.name for node in bindings})
    closures = tuple(sorted(analysis.closures))
    return ScopeTree(
        free, bindings, names, tuple(analysis.constants), closures, frozenset(map(id, free)), analysis.events
    )


class _Scope:
    """Names declared together. `variables` is the scope that takes a `var` found in this one."""

    __slots__ = ("has_arguments", "names", "parent", "variables")

    def __init__(self, parent: _Scope | None, *, takes_var: bool, has_arguments: bool) -> None:
        self.parent: Final = parent
        self.names: Final[set[str]] = set()
        self.variables: Final[_Scope] = self if takes_var or parent is None else parent.variables
        self.has_arguments: Final = has_arguments


def _unresolved(events: Iterable[_Scope | nodes.Identifier | None]) -> list[nodes.Identifier]:
    """Reads the events again, now that each scope knows all its names. None closes the innermost scope."""
    free: list[nodes.Identifier] = []
    open_scopes: list[_Scope] = []
    # How many of the open scopes declare a name.
    declared: dict[str, int] = {}
    for event in events:
        if event is None:
            for name in open_scopes.pop().names:
                declared[name] -= 1
        elif isinstance(event, _Scope):
            open_scopes.append(event)
            for name in event.names:
                declared[name] = declared.get(name, 0) + 1
        elif not declared.get(event.name):
            free.append(event)
    return free


class _Binding(NamedTuple):
    """On the stack: a pattern whose names `scope` declares."""

    pattern: Any
    scope: _Scope


# On the stack, between nodes: what to do next. The first opens a block, the second what is like a function's body,
# the third a field's initialiser, the last closes the innermost scope.
_BLOCK, _BODY, _INITIALISER, _LEAVE = (object() for _ in range(4))


class _Analysis:
    """The pass over the tree: declares names, and records scopes and references in their order.

    The stack holds what is still to be done, next thing last: nodes to read, tuples of such nodes, bindings, and
    the marks above.
    """

    def __init__(self) -> None:
        self.scope = _Scope(None, takes_var=True, has_arguments=False)
        self.events: list[_Scope | nodes.Identifier | None] = [self.scope]
        self.bindings: list[nodes.Identifier] = []
        self.constants: list[nodes.VariableDeclarator] = []
        self.closures: list[int] = []
        self.stack: list[Any] = []

    def run(self, root: nodes.Node) -> None:
        stack = self.stack
        stack.append(root)
        while stack:
            item = stack.pop()
            kind = type(item)
            if kind in _READERS:
                _READERS[kind](self, item)
            elif kind in CHILDREN_LAST_FIRST:
                stack += CHILDREN_LAST_FIRST[kind](item)
            elif kind is tuple:
                stack += item[::-1]
            elif item is _LEAVE:
                self.leave()
            elif item is _BLOCK:
                self.enter(has_arguments=self.scope.has_arguments)
            elif item is _BODY:
                self.enter(takes_var=True, has_arguments=self.scope.has_arguments)
            elif item is _INITIALISER:
                self.enter(takes_var=True, has_arguments=False)

    def then(self, *items: Any) -> None:
        """Puts items on the stack, to be done in this order."""
        self.stack += items[::-1]

    def enter(self, *, has_arguments: bool, takes_var: bool = False) -> _Scope:
        """Opens a scope inside the current one; whoever does puts `_LEAVE` on the stack."""
        self.scope = _Scope(self.scope, takes_var=takes_var, has_arguments=has_arguments)
        self.events.append(self.scope)
        return self.scope

    def leave(self) -> None:
        """Closes the innermost scope."""
        self.events.append(None)
        if self.scope.parent is not None:
            self.scope = self.scope.parent

    def declare(self, name: nodes.Identifier, scope: _Scope) -> None:
        """Notes that `scope` declares `name`."""
        scope.names.add(name.name)
        self.bindings.append(name)


def _read_reference(analysis: _Analysis, node: nodes.Identifier) -> None:
    if node.name != "arguments" or not analysis.scope.has_arguments:
        analysis.events.append(node)


def _read_nothing(analysis: _Analysis, node: nodes.Node) -> None:
    """For kinds whose identifiers are no references."""


def _read_labeled(analysis: _Analysis, node: nodes.LabeledStatement) -> None:
    analysis.then(node.body)


def _read_member(analysis: _Analysis, node: nodes.MemberExpression) -> None:
    if node.computed:
        analysis.then(node.object, node.property)
    else:
        analysis.then(node.object)


def _read_keyed(analysis: _Analysis, node: nodes.Property | nodes.AssignmentProperty | nodes.MethodDefinition) -> None:
    if node.computed:
        analysis.then(node.key, node.value)
    else:
        analysis.then(node.value)


def _read_field(analysis: _Analysis, node: nodes.PropertyDefinition) -> None:
    key = node.key if node.computed else None
    analysis.then(key, _INITIALISER, node.value, _LEAVE)


def _read_block(analysis: _Analysis, node: nodes.BlockStatement) -> None:
    analysis.then(_BLOCK, node.body, _LEAVE)


def _read_static_block(analysis: _Analysis, node: nodes.StaticBlock) -> None:
    analysis.then(_INITIALISER, node.body, _LEAVE)


def _read_switch(analysis: _Analysis, node: nodes.SwitchStatement) -> None:
    analysis.then(node.discriminant, _BLOCK, node.cases, _LEAVE)


def _read_for(analysis: _Analysis, node: nodes.ForStatement) -> None:
    analysis.then(_BLOCK, node.init, node.test, node.update, node.body, _LEAVE)


def _read_for_in_of(analysis: _Analysis, node: nodes.ForInStatement | nodes.ForOfStatement) -> None:
    # The right side is inside: `for (let x of x)` reads its own x, too early.
    analysis.then(_BLOCK, node.left, node.right, node.body, _LEAVE)


def _read_catch(analysis: _Analysis, node: nodes.CatchClause) -> None:
    scope = analysis.enter(has_arguments=analysis.scope.has_arguments)
    parameter = None if node.param is None else _Binding(node.param, scope)
    analysis.then(parameter, node.body, _LEAVE)


def _read_declaration(analysis: _Analysis, node: nodes.VariableDeclaration) -> None:
    scope = analysis.scope.variables if node.kind == "var" else analysis.scope
    for declarator in reversed(node.declarations):
        analysis.then(_Binding(declarator.id, scope), declarator.init)
    if node.kind == "const":
        analysis.constants += [d for d in node.declarations if isinstance(d.id, nodes.Identifier)]


def _read_binding(analysis: _Analysis, binding: _Binding) -> None:
    pattern, scope = binding
    if isinstance(pattern, nodes.Identifier):
        analysis.declare(pattern, scope)
    elif isinstance(pattern, nodes.ObjectPattern):
        analysis.then(*[_Binding(part, scope) for part in pattern.properties])
    elif isinstance(pattern, nodes.ArrayPattern):
        analysis.then(*[_Binding(part, scope) for part in pattern.elements if part is not None])
    elif isinstance(pattern, nodes.AssignmentProperty):
        analysis.then(pattern.key if pattern.computed else None, _Binding(pattern.value, scope))
    elif isinstance(pattern, nodes.AssignmentPattern):
        analysis.then(_Binding(pattern.left, scope), pattern.right)
    elif isinstance(pattern, nodes.RestElement):
        analysis.then(_Binding(pattern.argument, scope))
    elif not isinstance(pattern, nodes.HelperIdentifier):
        raise TypeError(f"{type(pattern).__name__} declares nothing")


def _read_function_declaration(analysis: _Analysis, node: nodes.FunctionDeclaration) -> None:
    analysis.declare(node.id, analysis.scope)
    _read_function(analysis, node, has_arguments=True)


def _read_function_expression(analysis: _Analysis, node: nodes.FunctionExpression) -> None:
    if isinstance(node.id, nodes.Identifier):
        analysis.declare(node.id, analysis.enter(has_arguments=True))
        analysis.then(_LEAVE)
    _read_function(analysis, node, has_arguments=True)


def _read_arrow(analysis: _Analysis, node: nodes.ArrowFunctionExpression) -> None:
    _read_function(analysis, node, has_arguments=analysis.scope.has_arguments)


def _read_function(
    analysis: _Analysis,
    node: nodes.FunctionDeclaration | nodes.FunctionExpression | nodes.ArrowFunctionExpression,
    *,
    has_arguments: bool,
) -> None:
    analysis.closures.append(node.start)
    scope = analysis.enter(has_arguments=has_arguments)
    parameters = [_Binding(parameter, scope) for parameter in node.params]
    body = node.body.body if isinstance(node.body, nodes.BlockStatement) else node.body
    analysis.then(*parameters, _BODY, body, _LEAVE, _LEAVE)


def _read_class_declaration(analysis: _Analysis, node: nodes.ClassDeclaration) -> None:
    analysis.closures.append(node.start)
    analysis.declare(node.id, analysis.scope)
    # SAFE: a class declaration declares its name twice, outside and inside; for what is free once is enough.
    analysis.then(node.super_class, node.body)


def _read_class_expression(analysis: _Analysis, node: nodes.ClassExpression) -> None:
    analysis.closures.append(node.start)
    scope = analysis.enter(has_arguments=analysis.scope.has_arguments)
    if node.id is not None:
        analysis.declare(node.id, scope)
    analysis.then(node.super_class, node.body, _LEAVE)


# All other kinds are read child by child.
_READERS: dict[type, Callable[[_Analysis, Any], None]] = {
    _Binding: _read_binding,
    nodes.Identifier: _read_reference,
    nodes.BreakStatement: _read_nothing,
    nodes.ContinueStatement: _read_nothing,
    nodes.MetaProperty: _read_nothing,
    nodes.LabeledStatement: _read_labeled,
    nodes.MemberExpression: _read_member,
    nodes.Property: _read_keyed,
    nodes.AssignmentProperty: _read_keyed,
    nodes.MethodDefinition: _read_keyed,
    nodes.PropertyDefinition: _read_field,
    nodes.BlockStatement: _read_block,
    nodes.StaticBlock: _read_static_block,
    nodes.SwitchStatement: _read_switch,
    nodes.ForStatement: _read_for,
    nodes.ForInStatement: _read_for_in_of,
    nodes.ForOfStatement: _read_for_in_of,
    nodes.CatchClause: _read_catch,
    nodes.VariableDeclaration: _read_declaration,
    nodes.FunctionDeclaration: _read_function_declaration,
    nodes.FunctionExpression: _read_function_expression,
    nodes.ArrowFunctionExpression: _read_arrow,
    nodes.ClassDeclaration: _read_class_declaration,
    nodes.ClassExpression: _read_class_expression,
}
