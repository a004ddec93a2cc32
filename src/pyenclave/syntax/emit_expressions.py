"""Expressions as text, but for those with a body or with properties, which are in `emit_definitions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import emit_tokens as tokens
from . import nodes
from .emitter import Emitter, Guarded, anchor, flag, items_of, listed, one_of, operand, refuse
from .grammar import ASSIGNMENT_OPERATORS, HELPER_NAMES, LOGICAL_OPERATORS, UNARY_OPERATORS, UPDATE_OPERATORS
from .precedence import ASSIGNMENT, CALL, COALESCE, MEMBER, OPERATORS, SEQUENCE, UNARY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PATTERNS = (nodes.ObjectPattern, nodes.ArrayPattern)
SIMPLE_TARGETS = (nodes.Identifier, nodes.MemberExpression)
TARGETS = (*SIMPLE_TARGETS, *PATTERNS)

# The text of each operator: one space round it, so that no two tokens run together.
_BINARY = {operator: f" {operator} " for operator in OPERATORS.keys() - LOGICAL_OPERATORS}
_LOGICAL = {operator: f" {operator} " for operator in LOGICAL_OPERATORS}
_ASSIGNING = {operator: f" {operator} " for operator in ASSIGNMENT_OPERATORS}
_UNARY = {operator: f"{operator} " if operator.isalpha() else operator for operator in UNARY_OPERATORS}


def _emit_identifier(emitter: Emitter, node: nodes.Identifier) -> None:
    # `emitter.token(node, identifier_text(emitter, node))`, written out: a third of all nodes are names.
    text = emitter.names.get(node.name) or identifier_text(emitter, node)
    emitter.marked_pieces.append(len(emitter.pieces))
    emitter.author_offsets.append(node.start)
    emitter.pieces.append(text)


def _emit_helper(emitter: Emitter, node: nodes.HelperIdentifier) -> None:
    if node.name not in HELPER_NAMES:
        refuse(node, "names no helper")
    emitter.token(node, node.name)


def _emit_this(emitter: Emitter, node: nodes.ThisExpression) -> None:
    emitter.token(node, "this")


def _emit_string(emitter: Emitter, node: nodes.StringLiteral) -> None:
    emitter.token(node, tokens.string(node.value))


def _emit_number(emitter: Emitter, node: nodes.NumericLiteral) -> None:
    emitter.token(node, tokens.number(node.value))


def _emit_boolean(emitter: Emitter, node: nodes.BooleanLiteral) -> None:
    emitter.token(node, "true" if flag(node.value) else "false")


def _emit_null(emitter: Emitter, node: nodes.NullLiteral) -> None:
    emitter.token(node, "null")


def _emit_big_integer(emitter: Emitter, node: nodes.BigIntLiteral) -> None:
    emitter.token(node, tokens.big_integer(node.digits))


def _emit_regular_expression(emitter: Emitter, node: nodes.RegExpLiteral) -> None:
    text = tokens.regular_expression(node.pattern, node.flags)
    if emitter.pieces[-1] in _BEFORE_DIVISION:
        # The engine, looking ahead for a `=>`, would take the slash for a division.
        emitter.pieces.append("(")
        emitter.token(node, text)
        emitter.pieces.append(")")
    else:
        emitter.token(node, text)


# Ends of pieces after which the engine's look-ahead expects a division: `await`, updates, and where a statement begins,
# for there a `}` may stand before.
_BEFORE_DIVISION = frozenset({"", "await ", "++", "--"})


def _reads_as_regex(emitter: Emitter, _first: int, _in_operators: int) -> bool:
    """For `Guarded`, before a slash: the engine, looking ahead for a `=>`, would take what follows for a regex."""
    last = emitter.pieces[-1]
    return last == "`" or last.lstrip("?.") in _BEFORE_REGEX


_BEFORE_REGEX = (tokens.RESERVED_WORDS | {"of"}) - {"this", "null", "true", "false"}


def _emit_meta_property(emitter: Emitter, node: nodes.MetaProperty) -> None:
    words = (one_of(node.meta, (nodes.Identifier,)).name, one_of(node.property, (nodes.Identifier,)).name)
    if words != ("new", "target"):
        refuse(node, "is not new.target")
    emitter.token(node, "new.target")


def _emit_array(emitter: Emitter, node: nodes.ArrayExpression) -> None:
    emitter.token(node, "[")
    emitter.then(*with_holes(node.elements, argument), "]")


def _emit_spread(emitter: Emitter, node: nodes.SpreadElement) -> None:
    emitter.token(node, "...")
    emitter.then(operand(node.argument, ASSIGNMENT))


def _emit_template(emitter: Emitter, node: nodes.TemplateLiteral) -> None:
    texts = [tokens.template_text(element.raw, element.cooked) for element in _elements(node)]
    emitter.token(node, f"`{texts[0]}")
    emitter.then(*_substitutions(node, texts), "`")


def _emit_tagged_template(emitter: Emitter, node: nodes.TaggedTemplateExpression) -> None:
    quasi = one_of(node.quasi, (nodes.TemplateLiteral,))
    texts = [tokens.raw_template_text(element.raw, element.cooked) for element in _elements(quasi)]
    emitter.then(operand(node.tag, CALL), anchor(f"`{texts[0]}", quasi), *_substitutions(quasi, texts), "`")


def _elements(node: nodes.TemplateLiteral) -> list[nodes.TemplateElement]:
    elements = [one_of(element, (nodes.TemplateElement,)) for element in items_of(node.quasis)]
    if len(elements) != len(items_of(node.expressions)) + 1:
        refuse(node, "needs one text more than it has expressions")
    return elements


def _substitutions(node: nodes.TemplateLiteral, texts: list[str]) -> list[Any]:
    items: list[Any] = []
    for expression, text in zip(node.expressions, texts[1:], strict=True):
        items += ("${", operand(expression, SEQUENCE), "}" + text)
    return items


def _emit_unary(emitter: Emitter, node: nodes.UnaryExpression) -> None:
    text = _UNARY[node.operator]
    # `- -x` and `- --x`.
    if node.operator in "+-" and type(node.argument) in (nodes.UnaryExpression, nodes.UpdateExpression):
        text += " "
    emitter.token(node, text)
    emitter.todo.append(operand(node.argument, UNARY))


def _emit_update(emitter: Emitter, node: nodes.UpdateExpression) -> None:
    if node.operator not in UPDATE_OPERATORS:
        refuse(node, "has no such operator")
    argument = one_of(node.argument, (*SIMPLE_TARGETS, nodes.HelperIdentifier))
    if flag(node.prefix):
        emitter.token(node, node.operator)
        emitter.then(argument)
    else:
        emitter.then(argument, node.operator)


def _emit_binary(emitter: Emitter, node: nodes.BinaryExpression) -> None:
    text = _BINARY[node.operator]
    _, left_level, right_level = OPERATORS[node.operator]
    right = operand(node.right, right_level)
    if node.operator == "in":
        emitter.in_operators += 1
        if type(node.left) is nodes.PrivateIdentifier:
            emitter.token(node, tokens.private_name(node.left.name))
            emitter.todo += (right, text)
            return
    left = operand(node.left, left_level)
    if type(left) is nodes.BinaryExpression and type(left.left) is nodes.PrivateIdentifier:
        # `#x in a == b` is valid, but `#x in a < b` is not for the engine.
        left = ("(", left, ")")
    if node.operator == "/":
        left = Guarded(left, _reads_as_regex)
    emitter.todo += (right, text, left)


def _emit_logical(emitter: Emitter, node: nodes.LogicalExpression) -> None:
    text = _LOGICAL[node.operator]
    _, left_level, right_level = OPERATORS[node.operator]
    left = node.left
    if node.operator == "??" and type(left) is nodes.LogicalExpression and left.operator == "??":
        left_level = COALESCE
    emitter.todo += (operand(node.right, right_level), text, operand(left, left_level))


def _emit_conditional(emitter: Emitter, node: nodes.ConditionalExpression) -> None:
    emitter.then(
        operand(node.test, COALESCE),
        " ? ",
        operand(node.consequent, ASSIGNMENT),
        " : ",
        operand(node.alternate, ASSIGNMENT),
    )


def _emit_assignment(emitter: Emitter, node: nodes.AssignmentExpression) -> None:
    left: Any = one_of(node.left, TARGETS if node.operator == "=" else SIMPLE_TARGETS)
    if node.operator == "/=":
        left = Guarded(left, _reads_as_regex)
    emitter.todo += (operand(node.right, ASSIGNMENT), _ASSIGNING[node.operator], left)


def _emit_sequence(emitter: Emitter, node: nodes.SequenceExpression) -> None:
    if len(items_of(node.expressions)) < 2:
        refuse(node, "needs two expressions")
    emitter.then(*listed([operand(expression, ASSIGNMENT) for expression in node.expressions]))


def _emit_await(emitter: Emitter, node: nodes.AwaitExpression) -> None:
    emitter.token(node, "await ")
    emitter.todo.append(operand(node.argument, UNARY))


def _emit_yield(emitter: Emitter, node: nodes.YieldExpression) -> None:
    delegates = flag(node.delegate)
    if node.argument is None:
        if delegates:
            refuse(node, "delegates to nothing")
        emitter.token(node, "yield")
    else:
        emitter.token(node, "yield* " if delegates else "yield ")
        emitter.then(operand(node.argument, ASSIGNMENT))


def _emit_member(emitter: Emitter, node: nodes.MemberExpression) -> None:
    if flag(node.optional):
        refuse(node, "is optional outside a chain")
    _emit_links(emitter, node)


def _emit_call(emitter: Emitter, node: nodes.CallExpression) -> None:
    if flag(node.optional):
        refuse(node, "is optional outside a chain")
    _emit_links(emitter, node)


def _emit_chain(emitter: Emitter, node: nodes.ChainExpression) -> None:
    one_of(node.expression, (nodes.CallExpression, nodes.MemberExpression))
    if not _emit_links(emitter, node.expression):
        refuse(node, "holds no ?.")


def _emit_new(emitter: Emitter, node: nodes.NewExpression) -> None:
    # `new a.b()` calls a.b; if there is a call in what is to be called, it would take our arguments.
    inner = node.callee
    while True:
        if isinstance(inner, nodes.MemberExpression):
            inner = inner.object
        elif isinstance(inner, nodes.TaggedTemplateExpression):
            inner = inner.tag
        else:
            break
    callee = operand(node.callee, MEMBER)
    # `new new A()().x = 1` is valid, but not for the engine.
    if type(inner) in (nodes.CallExpression, nodes.NewExpression) and callee is node.callee:
        callee = ("(", callee, ")")
    emitter.token(node, "new ")
    emitter.then(callee, *arguments(node.arguments))


def _emit_links(emitter: Emitter, outermost: nodes.Node) -> bool:
    """Puts a whole row of calls and members on the stack; tells whether one of them is optional."""
    todo = emitter.todo
    above = link = outermost
    is_optional = has_optional = False
    while True:
        if type(link) is nodes.MemberExpression:
            is_optional = flag(link.optional)
            if flag(link.computed):
                todo += ("]", operand(link.property, SEQUENCE), "?.[" if is_optional else "[")
            else:
                todo.append(anchor(("?." if is_optional else ".") + _member_name(emitter, link), link.property))
            above, link = link, link.object
        elif type(link) is nodes.CallExpression:
            is_optional = flag(link.optional)
            todo += arguments(link.arguments)[::-1]
            above, link = link, link.callee
            todo[-1] = _call_opening(link, "?.(" if is_optional else "(")
        else:
            break
        has_optional = has_optional or is_optional
    todo.append(_innermost(link, above, is_optional=is_optional))
    return has_optional


def _member_name(emitter: Emitter, node: nodes.MemberExpression) -> str:
    if type(node.property) is nodes.PrivateIdentifier:
        return tokens.private_name(node.property.name)
    return key_text(emitter, one_of(node.property, (nodes.Identifier,)))


def _call_opening(callee: nodes.Node, text: str) -> Any:
    """The parenthesis of a call. The engine reports what goes wrong in a call there, so it must map to the callee."""
    if type(callee) is nodes.Identifier:
        return text
    if type(callee) is nodes.MemberExpression:
        return anchor(text, callee.property) if callee.computed else text
    return anchor(text, callee)


def _innermost(node: nodes.Node, above: nodes.Node, *, is_optional: bool) -> Any:
    """The item of what a row of calls and members begins with; `above` is the first of them."""
    if type(node) is nodes.Super:
        if is_optional or (type(above) is nodes.MemberExpression and type(above.property) is nodes.PrivateIdentifier):
            refuse(above, "is no use of super")
        return anchor("super", node)
    if type(node) is nodes.NumericLiteral:
        # `1.x` would be read as a number and a name.
        return ("(", node, ")")
    return operand(node, CALL)


def argument(node: Any) -> Any:
    """The item of an argument of a call, or of an element of an array."""
    return node if type(node) is nodes.SpreadElement else operand(node, ASSIGNMENT)


def arguments(several: Any) -> list[Any]:
    """The items of a list of arguments with its parentheses."""
    return ["(", *listed([argument(node) for node in items_of(several)]), ")"]


def with_holes(several: Any, item_of: Callable[[Any], Any]) -> list[Any]:
    """The items of a list in which None is a hole: a comma more."""
    items: list[Any] = []
    for node in items_of(several):
        items += (", ",) if node is None else (item_of(node), ", ")
    # The last comma is one only if it stands for a hole.
    return [*items[:-1], *([","] if several and several[-1] is None else [])]


def identifier_text(emitter: Emitter, node: nodes.Identifier) -> str:
    """The text of a reference, binding or label, checked."""
    text = emitter.names.get(node.name)
    if text is None:
        text = emitter.names[node.name] = tokens.identifier(node.name)
    return text


def key_text(emitter: Emitter, node: nodes.Identifier) -> str:
    """The text of a name as a key, checked."""
    text = emitter.keys.get(node.name)
    if text is None:
        text = emitter.keys[node.name] = tokens.identifier_name(node.name)
    return text


EXPRESSION_EMITTERS: Mapping[type, Callable[[Emitter, Any], None]] = {
    nodes.Identifier: _emit_identifier,
    nodes.HelperIdentifier: _emit_helper,
    nodes.ThisExpression: _emit_this,
    nodes.StringLiteral: _emit_string,
    nodes.NumericLiteral: _emit_number,
    nodes.BooleanLiteral: _emit_boolean,
    nodes.NullLiteral: _emit_null,
    nodes.BigIntLiteral: _emit_big_integer,
    nodes.RegExpLiteral: _emit_regular_expression,
    nodes.MetaProperty: _emit_meta_property,
    nodes.ArrayExpression: _emit_array,
    nodes.SpreadElement: _emit_spread,
    nodes.TemplateLiteral: _emit_template,
    nodes.TaggedTemplateExpression: _emit_tagged_template,
    nodes.UnaryExpression: _emit_unary,
    nodes.UpdateExpression: _emit_update,
    nodes.BinaryExpression: _emit_binary,
    nodes.LogicalExpression: _emit_logical,
    nodes.ConditionalExpression: _emit_conditional,
    nodes.AssignmentExpression: _emit_assignment,
    nodes.SequenceExpression: _emit_sequence,
    nodes.AwaitExpression: _emit_await,
    nodes.YieldExpression: _emit_yield,
    nodes.MemberExpression: _emit_member,
    nodes.CallExpression: _emit_call,
    nodes.ChainExpression: _emit_chain,
    nodes.NewExpression: _emit_new,
}
