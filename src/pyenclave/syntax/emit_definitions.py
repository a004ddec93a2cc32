"""Functions, classes, object literals and patterns as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import emit_tokens as tokens
from . import nodes
from .emit_expressions import PATTERNS, SIMPLE_TARGETS, TARGETS, key_text, with_holes
from .emit_statements import statement_list
from .emitter import (
    Emitter,
    Guarded,
    all_of,
    anchor,
    first_token,
    flag,
    items_of,
    listed,
    one_of,
    operand,
    refuse,
    value_in_pattern,
)
from .precedence import ASSIGNMENT, CALL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PARAMETERS = (nodes.Identifier, nodes.HelperIdentifier, *PATTERNS, nodes.AssignmentPattern, nodes.RestElement)
_MEMBERS = (nodes.MethodDefinition, nodes.PropertyDefinition, nodes.StaticBlock)


def _emit_function(emitter: Emitter, node: nodes.FunctionExpression | nodes.FunctionDeclaration) -> None:
    emitter.token(node, "async function" if flag(node.is_async) else "function")
    star = "*" if flag(node.is_generator) else ""
    if node.id is None and type(node) is nodes.FunctionExpression:
        emitter.then(star, " ", *_parameters_and_body(node))
    else:
        helpers = (nodes.HelperIdentifier,) if type(node) is nodes.FunctionExpression else ()
        emitter.then(star, " ", one_of(node.id, (nodes.Identifier, *helpers)), *_parameters_and_body(node))


def _emit_arrow(emitter: Emitter, node: nodes.ArrowFunctionExpression) -> None:
    parameters = _parameters(node.params)
    emitter.token(node, "async (" if flag(node.is_async) else "(")
    if type(node.body) is nodes.BlockStatement:
        emitter.then(*parameters, ") => ", node.body)
    else:
        emitter.then(*parameters, ") => ", Guarded(operand(node.body, ASSIGNMENT), _reads_as_block))


def _reads_as_block(emitter: Emitter, first: int, _in_operators: int) -> bool:
    return first_token(emitter, first) == "{"


def _parameters(params: Any) -> list[Any]:
    """The items of a list of parameters, without parentheses."""
    parameters = all_of(params, _PARAMETERS)
    _check_rest_is_last(parameters)
    return listed([*parameters])


def _parameters_and_body(node: nodes.FunctionExpression | nodes.FunctionDeclaration) -> list[Any]:
    return ["(", *_parameters(node.params), ") ", one_of(node.body, (nodes.BlockStatement,))]


def _check_rest_is_last(parts: tuple[Any, ...]) -> None:
    for part in parts[:-1]:
        if type(part) is nodes.RestElement:
            refuse(part, "is not the last")


def _emit_class(emitter: Emitter, node: nodes.ClassExpression | nodes.ClassDeclaration) -> None:
    emitter.token(node, "class")
    items: list[Any] = [" "]
    if node.id is not None or isinstance(node, nodes.ClassDeclaration):
        items += (one_of(node.id, (nodes.Identifier,)), " ")
    if node.super_class is not None:
        items += ("extends ", operand(node.super_class, CALL), " ")
    emitter.then(*items, one_of(node.body, (nodes.ClassBody,)))


def _emit_class_body(emitter: Emitter, node: nodes.ClassBody) -> None:
    emitter.token(node, "{\n")
    items: list[Any] = []
    for member in all_of(node.body, _MEMBERS):
        items += (member, "\n")
    emitter.then(*items, "}")


def _emit_static_block(emitter: Emitter, node: nodes.StaticBlock) -> None:
    emitter.token(node, "static {\n")
    emitter.then(*statement_list(node.body), "}")


def _emit_method(emitter: Emitter, node: nodes.MethodDefinition) -> None:
    is_static, computed = flag(node.is_static), flag(node.computed)
    named_constructor = not computed and not is_static and _key_name(node.key) == "constructor"
    if (node.kind == "constructor") is not named_constructor:
        refuse(node, "is a constructor in its name or its kind only")
    if not computed and is_static and _key_name(node.key) == "prototype":
        refuse(node, "is a static member named prototype")
    prefix = "static " if is_static else ""
    if node.kind == "constructor":
        function = _method_function(node)
        if flag(function.is_async) or flag(function.is_generator):
            refuse(node, "is async or a generator")
        emitter.then(*_method_items(emitter, node, prefix, function))
    else:
        emitter.then(*_accessor_or_method(emitter, node, prefix))


def _emit_field(emitter: Emitter, node: nodes.PropertyDefinition) -> None:
    prefix = "static " if flag(node.is_static) else ""
    computed = flag(node.computed)
    name = None if computed else _key_name(node.key)
    if name == "constructor" or (name == "prototype" and node.is_static):
        refuse(node, f"is a field named {name}")
    if name == "prototype":
        # Valid, but not for the engine.
        key: list[Any] = [anchor('["prototype"]', node.key)]
    else:
        key = _key(emitter, node.key, prefix, computed=computed, private=True)
    if node.value is None:
        emitter.then(*key, ";")
    else:
        emitter.then(*key, " = ", operand(node.value, ASSIGNMENT), ";")


def _accessor_or_method(emitter: Emitter, node: nodes.MethodDefinition | nodes.Property, prefix: str) -> list[Any]:
    """The items of a method or accessor, of a class or of an object literal."""
    function = _method_function(node)
    if node.kind in ("get", "set"):
        parameters = items_of(function.params)
        is_wrong = len(parameters) != (node.kind == "set") or any(type(p) is nodes.RestElement for p in parameters)
        if is_wrong or flag(function.is_async) or flag(function.is_generator):
            refuse(node, f"is no {node.kind}ter")
        return _method_items(emitter, node, f"{prefix}{node.kind} ", function)
    if node.kind != ("method" if type(node) is nodes.MethodDefinition else "init"):
        refuse(node, "has no such kind")
    prefix += ("async " if flag(function.is_async) else "") + ("*" if flag(function.is_generator) else "")
    return _method_items(emitter, node, prefix, function)


def _method_function(node: nodes.MethodDefinition | nodes.Property) -> nodes.FunctionExpression:
    function = one_of(node.value, (nodes.FunctionExpression,))
    if function.id is not None:
        refuse(function, "has a name of its own")
    return function


def _method_items(
    emitter: Emitter,
    node: nodes.MethodDefinition | nodes.Property,
    prefix: str,
    function: nodes.FunctionExpression,
) -> list[Any]:
    private = type(node) is nodes.MethodDefinition
    key = _key(emitter, node.key, prefix, computed=flag(node.computed), private=private)
    return [*key, *_parameters_and_body(function)]


def _key(emitter: Emitter, key: nodes.Node, prefix: str, *, computed: bool, private: bool) -> list[Any]:
    """The items of a key and of the words before it."""
    if computed:
        return [anchor(f"{prefix}[", key), value_in_pattern(emitter, key), "]"]
    if type(key) is nodes.Identifier:
        text = key_text(emitter, key)
    elif type(key) is nodes.StringLiteral:
        # SAFE: even a reserved name may be a string, since no helper is a property of anything.
        text = tokens.string(key.value)
    elif type(key) is nodes.NumericLiteral:
        text = tokens.number(key.value)
    elif type(key) is nodes.BigIntLiteral:
        text = tokens.big_integer(key.digits)
    elif type(key) is nodes.PrivateIdentifier and private:
        text = tokens.private_name(key.name)
    else:
        refuse(key, "is no key")
    return [anchor(prefix + text, key)]


def _key_name(key: nodes.Node) -> str | None:
    """The name a key stands for, if it is a name or a string."""
    if type(key) is nodes.Identifier:
        return key.name
    return key.value if type(key) is nodes.StringLiteral else None


def _emit_object(emitter: Emitter, node: nodes.ObjectExpression) -> None:
    emitter.token(node, "{")
    emitter.then(*listed([*all_of(node.properties, (nodes.Property, nodes.SpreadElement))]), "}")


def _emit_property(emitter: Emitter, node: nodes.Property) -> None:
    computed, method, shorthand = flag(node.computed), flag(node.method), flag(node.shorthand)
    if shorthand:
        if method or node.kind != "init":
            refuse(node, "is short for nothing")
        emitter.then(_shorthand(node.key, node.value, computed=computed))
    elif method or node.kind != "init":
        if method and node.kind != "init":
            refuse(node, "is a method and an accessor")
        emitter.then(*_accessor_or_method(emitter, node, ""))
    else:
        key = _key(emitter, node.key, "", computed=computed, private=False)
        emitter.then(*key, ": ", operand(node.value, ASSIGNMENT))


def _shorthand(key: Any, value: Any, *, computed: bool) -> nodes.Identifier:
    """The value of a shorthand property, which must be what its key says."""
    reference = one_of(value, (nodes.Identifier,))
    if computed or one_of(key, (nodes.Identifier,)).name != reference.name:
        refuse(key, "is not the name of its shorthand value")
    return reference


def _emit_object_pattern(emitter: Emitter, node: nodes.ObjectPattern) -> None:
    parts = all_of(node.properties, (nodes.AssignmentProperty, nodes.RestElement))
    _check_rest_is_last(parts)
    if parts and type(parts[-1]) is nodes.RestElement:
        one_of(parts[-1].argument, SIMPLE_TARGETS)
    emitter.token(node, "{")
    emitter.then(*listed([*parts]), "}")


def _emit_pattern_property(emitter: Emitter, node: nodes.AssignmentProperty) -> None:
    computed = flag(node.computed)
    value = one_of(node.value, (*TARGETS, nodes.AssignmentPattern))
    if flag(node.shorthand):
        name = value.left if type(value) is nodes.AssignmentPattern else value
        _shorthand(node.key, name, computed=computed)
        emitter.then(value)
    else:
        emitter.then(*_key(emitter, node.key, "", computed=computed, private=False), ": ", value)


def _emit_array_pattern(emitter: Emitter, node: nodes.ArrayPattern) -> None:
    _check_rest_is_last(items_of(node.elements))
    emitter.token(node, "[")
    emitter.then(*with_holes(node.elements, _pattern_element), "]")


def _pattern_element(node: Any) -> nodes.Node:
    return one_of(node, (*TARGETS, nodes.AssignmentPattern, nodes.RestElement))


def _emit_rest(emitter: Emitter, node: nodes.RestElement) -> None:
    emitter.token(node, "...")
    emitter.then(one_of(node.argument, TARGETS))


def _emit_default(emitter: Emitter, node: nodes.AssignmentPattern) -> None:
    emitter.then(one_of(node.left, TARGETS), " = ", value_in_pattern(emitter, node.right))


DEFINITION_EMITTERS: Mapping[type, Callable[[Emitter, Any], None]] = {
    nodes.FunctionDeclaration: _emit_function,
    nodes.FunctionExpression: _emit_function,
    nodes.ArrowFunctionExpression: _emit_arrow,
    nodes.ClassDeclaration: _emit_class,
    nodes.ClassExpression: _emit_class,
    nodes.ClassBody: _emit_class_body,
    nodes.StaticBlock: _emit_static_block,
    nodes.MethodDefinition: _emit_method,
    nodes.PropertyDefinition: _emit_field,
    nodes.ObjectExpression: _emit_object,
    nodes.Property: _emit_property,
    nodes.ObjectPattern: _emit_object_pattern,
    nodes.AssignmentProperty: _emit_pattern_property,
    nodes.ArrayPattern: _emit_array_pattern,
    nodes.RestElement: _emit_rest,
    nodes.AssignmentPattern: _emit_default,
}
