"""How each kind of node is read. Kinds that are missing make the analysis fail, and a test asks for all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ...syntax import nodes
from .build import _COUNTS, Builder
from .values import ELEMENT, Value

# Statements.


def _expression(b: Builder, node: nodes.ExpressionStatement) -> None:
    b.value(node.expression)


def _nothing(_b: Builder, _node: object) -> None:
    """Nothing comes of it."""


def _block(b: Builder, node: nodes.BlockStatement) -> None:
    b._block(node.body)


def _return(b: Builder, node: nodes.ReturnStatement) -> None:
    value = b.value(node.argument)
    if b.owner is not None:
        b.statements.append(("flow", b.owner.returned, value))


def _labeled(b: Builder, node: nodes.LabeledStatement) -> None:
    b._statement(node.body)


def _if(b: Builder, node: Any) -> None:
    while True:
        b.value(node.test)
        b._statement(node.consequent)
        node = node.alternate
        if type(node) is not nodes.IfStatement:
            b._statement(node)
            return


def _switch(b: Builder, node: nodes.SwitchStatement) -> None:
    b.value(node.discriminant)
    for case in node.cases:
        b.value(case.test)
    b._block(tuple(statement for case in node.cases for statement in case.consequent))


def _throw(b: Builder, node: nodes.ThrowStatement) -> None:
    b.thrown_by(b.value(node.argument))


def _try(b: Builder, node: nodes.TryStatement) -> None:
    b._statement(node.block)
    if node.handler is not None:
        mark = len(b._shadowed)
        if node.handler.param is not None:
            b._declare_pattern(node.handler.param)
            b.assign(node.handler.param, b.thrown)
        b._statement(node.handler.body)
        b._leave(mark)
    b._statement(node.finalizer)


def _while(b: Builder, node: Any) -> None:
    outside = b._loops
    b._loops = (*outside, ())
    over = b.condition(node.test)
    b._loops = outside
    b._looped(over, lambda: b._statement(node.body))


def _for(b: Builder, node: nodes.ForStatement) -> None:
    mark = len(b._shadowed)
    if type(node.init) is nodes.VariableDeclaration:
        b._hoist((node.init,))
        b._statement(node.init)
    else:
        b.value(node.init)
    outside = b._loops
    b._loops = (*outside, ())
    over = b.condition(node.test)
    b._loops = outside
    b._looped(over, lambda: b._statement(node.body), lambda: _discard(b.value(node.update)))
    b._leave(mark)


def _discard(value: Value) -> None:
    """A value that nobody wants."""


def _for_of(b: Builder, node: Any) -> None:
    source = b.value(node.right)
    mark = len(b._shadowed)
    element = None
    if type(node) is nodes.ForOfStatement and type(source) is int:
        element = b.cell()
        b.statements.append(("load", element, source, None))
    elif type(source) is int:
        # Names of properties are data too, where the object is.
        element = b.cell()
        b.statements += [("deep", element, source), ("flow", element, None)]
    target: Any = node.left
    if type(target) is nodes.VariableDeclaration:
        b._hoist((target,))
        target = target.declarations[0].id
    b._looped([source], lambda: b.assign(target, element), lambda: b._statement(node.body))
    b._leave(mark)


def _function_declaration(b: Builder, node: nodes.FunctionDeclaration) -> None:
    b.function(node, b._named(node.id.name))


def _variables(b: Builder, node: nodes.VariableDeclaration) -> None:
    for declarator in node.declarations:
        if declarator.init is not None:
            b.assign(declarator.id, b.value(declarator.init))
        elif node.kind != "var":
            b.assign(declarator.id, None) if type(declarator.id) is not nodes.Identifier else None


def _class_declaration(b: Builder, node: nodes.ClassDeclaration) -> None:
    b.statements.append(("flow", b._named(node.id.name), b.class_(node)))


# Expressions.


def _literal(_b: Builder, node: nodes.StringLiteral | nodes.NumericLiteral) -> Value:
    return node.value


def _unknown(_b: Builder, _node: object) -> Value:
    return None


def _identifier(b: Builder, node: nodes.Identifier) -> Value:
    return b._named(node.name)


def _this(b: Builder, _node: object) -> Value:
    return b.this


def _array(b: Builder, node: nodes.ArrayExpression) -> Value:
    to = b.cell()
    b.statements.append(("object", to, True))
    known = True
    for index, element in enumerate(node.elements):
        if type(element) is nodes.SpreadElement:
            known = False
            spread = b.value(element.argument)
            if type(spread) is int:
                copied = b.cell()
                b.statements += [("load", copied, spread, None), ("store", to, ELEMENT, copied)]
        elif element is not None:
            value = b.value(element)
            if value is not None:
                b.statements.append(("store", to, str(index) if known else ELEMENT, value))
    return to


def _object(b: Builder, node: nodes.ObjectExpression) -> Value:
    to = b.cell()
    b.statements.append(("object", to, False))
    entry: Any
    for entry in node.properties:
        if type(entry) is nodes.SpreadElement:
            b.statements.append(("spread", to, b.value(entry.argument)))
            continue
        key = b._key(entry.key, computed=entry.computed)
        if key is not None:
            b.defined.add(key)
        value: Value
        if entry.method or entry.kind != "init":
            value = b.cell()
            b.function(entry.value, value, this=to)
            if entry.kind != "init":
                value = b.accessed(value, entry)
        else:
            value = b.value(entry.value)
        if value is None:
            # A field all the same: what a tool is asked for stands in its keys.
            value = b.cell()
            b.statements.append(("flow", value, None))
        b.statements.append(("store", to, key, value))
    return to


def _template(b: Builder, node: nodes.TemplateLiteral) -> Value:
    if not node.expressions:
        return node.quasis[0].cooked
    parts: list[Value] = [node.quasis[0].cooked or ""]
    for expression, quasi in zip(node.expressions, node.quasis[1:], strict=True):
        parts += (b.value(expression), quasi.cooked or "")
    return _text(b, parts)


def _tagged(b: Builder, node: nodes.TaggedTemplateExpression) -> Value:
    callee, receiver, key = _callee(b, node.tag)
    quoted = nodes.ArrayExpression(
        tuple(nodes.StringLiteral(quasi.cooked or "", start=node.start, end=node.end) for quasi in node.quasi.quasis),
        start=node.start,
        end=node.end,
    )
    arguments = (quoted, *node.quasi.expressions)
    return b.call(
        nodes.CallExpression(node.tag, arguments, False, start=node.start, end=node.end), callee, receiver, key
    )


def _text(b: Builder, parts: list[Value]) -> Value:
    """Parts put together; one text where all are known here."""
    if all(isinstance(part, str) for part in parts):
        return "".join(str(part) for part in parts)
    to = b.cell()
    b.statements.append(("join", to, tuple(part for part in parts if part != "")))
    return to


def _binary(b: Builder, node: nodes.BinaryExpression) -> Value:
    # Chains of operators are as long as the text: read in a loop.
    chain = []
    left: Any = node
    while type(left) is nodes.BinaryExpression:
        chain.append(left)
        left = left.left
    value = b.value(left)
    for link in reversed(chain):
        right = b.value(link.right)
        if link.operator == "+":
            value = _sum(b, value, right)
        else:
            b._look(value)
            b._look(right)
            value = _folded(link.operator, value, right)
    return value


def _sum(b: Builder, left: Value, right: Value) -> Value:
    if isinstance(left, float) and isinstance(right, float):
        return left + right
    if isinstance(left, str) or isinstance(right, str):
        return _text(b, [left, right])
    if type(left) is not int and type(right) is not int:
        return None
    # Two values that are not known here: a text where one of them turns out to be one.
    to = b.cell()
    b.statements.append(("join", to, (left, right)))
    return to


def _folded(operator: str, left: Value, right: Value) -> Value:
    """`50 * 1000` is a number; whatever else such an operator makes says little of its operands."""
    if isinstance(left, float) and isinstance(right, float):
        if operator == "*":
            return left * right
        if operator == "-":
            return left - right
        if operator == "**" and abs(left) <= 1_000 and 0 <= right <= 20:
            return float(left**right)
    return None


def _logical(b: Builder, node: nodes.LogicalExpression) -> Value:
    values: list[Value] = []
    left: Any = node
    while type(left) is nodes.LogicalExpression:
        values.append(b.value(left.right))
        left = left.left
    return _either(b, [b.value(left), *values])


def _either(b: Builder, values: list[Value]) -> Value:
    to = b.cell()
    b.statements += [("flow", to, value) for value in values]
    return to


def _conditional(b: Builder, node: Any) -> Value:
    values: list[Value] = []
    while type(node) is nodes.ConditionalExpression:
        b.value(node.test)
        values.append(b.value(node.consequent))
        node = node.alternate
    return _either(b, [*values, b.value(node)])


def _unary(b: Builder, node: nodes.UnaryExpression) -> Value:
    value = b.value(node.argument)
    b._look(value)
    if node.operator == "-" and isinstance(value, float):
        return -value
    # `+text` and `-text` still are what the text says.
    return value if node.operator in ("+", "-") else None


def _update(b: Builder, node: nodes.UpdateExpression) -> Value:
    b.assign(node.argument, None)
    return None


def _assignment(b: Builder, node: nodes.AssignmentExpression) -> Value:
    value = b.value(node.right)
    if node.operator == "+=":
        value = _sum(b, b.value(node.left), value)
    elif node.operator in ("||=", "&&=", "??="):
        value = _either(b, [b.value(node.left), value])
    elif node.operator != "=":
        value = None
    b.assign(node.left, value)
    return value


def _callee(b: Builder, node: Any) -> tuple[Value, Value, str | None]:
    """A callee, with the object and the key where it is a method."""
    while type(node) is nodes.ChainExpression:
        node = node.expression
    if type(node) is not nodes.MemberExpression:
        return b.value(node), None, None
    receiver = b.value(node.object)
    key = b._key(node.property, computed=node.computed)
    found = b.cell()
    b.statements.append(("load", found, receiver, key))
    return found, receiver, key or "?"


def _call(b: Builder, node: Any) -> Value:
    callee = node.callee
    if type(callee) is nodes.MemberExpression and not callee.computed and type(node) is nodes.CallExpression:
        text = _made_text(callee, node.arguments)
        if text is not None:
            return text
    return _any_call(b, node)


def _made_text(callee: nodes.MemberExpression, arguments: Any) -> Value:
    """`["a", "b"].join("")` and `String.fromCharCode(97)`: texts hidden in plain sight."""
    method = getattr(callee.property, "name", None)
    if method == "join" and type(callee.object) is nodes.ArrayExpression and len(arguments) == 1:
        parts = [part.value for part in (*arguments, *callee.object.elements) if type(part) is nodes.StringLiteral]
        if len(parts) == 1 + len(callee.object.elements):
            return parts[0].join(parts[1:])
    if method in ("fromCharCode", "fromCodePoint") and getattr(callee.object, "name", None) == "String":
        codes = [argument.value for argument in arguments if type(argument) is nodes.NumericLiteral]
        if len(codes) == len(arguments) and all(code.is_integer() and 0 <= code < 0xD800 for code in codes):
            return "".join(chr(int(code)) for code in codes)
    return None


def _any_call(b: Builder, node: Any) -> Value:
    callee, receiver, key = _callee(b, node.callee)
    return b.call(node, callee, receiver, key)


def _member(b: Builder, node: nodes.MemberExpression) -> Value:
    owner = b.value(node.object)
    key = b._key(node.property, computed=node.computed)
    if key in _COUNTS:
        b._look(owner)
        return None
    if key is not None:
        b.reads.append((key, node.property.start))
    return b._loaded(owner, key)


def _chain(b: Builder, node: nodes.ChainExpression) -> Value:
    return b.value(node.expression)


def _sequence(b: Builder, node: nodes.SequenceExpression) -> Value:
    value: Value = None
    for expression in node.expressions:
        value = b.value(expression)
    return value


def _yield(b: Builder, node: nodes.YieldExpression) -> Value:
    value = b.value(node.argument)
    if b.owner is None:
        return None
    if node.delegate and type(value) is int:
        copied = b.cell()
        b.statements.append(("load", copied, value, None))
        value = copied
    b.statements.append(("store", b.owner.returned, ELEMENT, value))
    return b.thrown


def _await(b: Builder, node: nodes.AwaitExpression) -> Value:
    return b.value(node.argument)


def _import(b: Builder, node: nodes.ImportExpression) -> Value:
    b.value(node.source)
    return None


def _function(b: Builder, node: Any) -> Value:
    return b.made(node)


def _class(b: Builder, node: Any) -> Value:
    return b.class_(node)


STATEMENTS: Final[dict[type, Callable[[Builder, Any], None]]] = {
    nodes.ExpressionStatement: _expression,
    nodes.BlockStatement: _block,
    nodes.EmptyStatement: _nothing,
    nodes.DebuggerStatement: _nothing,
    nodes.ReturnStatement: _return,
    nodes.LabeledStatement: _labeled,
    nodes.BreakStatement: _nothing,
    nodes.ContinueStatement: _nothing,
    nodes.IfStatement: _if,
    nodes.SwitchStatement: _switch,
    nodes.ThrowStatement: _throw,
    nodes.TryStatement: _try,
    nodes.WhileStatement: _while,
    nodes.DoWhileStatement: _while,
    nodes.ForStatement: _for,
    nodes.ForInStatement: _for_of,
    nodes.ForOfStatement: _for_of,
    nodes.FunctionDeclaration: _function_declaration,
    nodes.VariableDeclaration: _variables,
    nodes.ClassDeclaration: _class_declaration,
}
EXPRESSIONS: Final[dict[type, Callable[[Builder, Any], Value]]] = {
    nodes.StringLiteral: _literal,
    nodes.NumericLiteral: _literal,
    nodes.BooleanLiteral: _unknown,
    nodes.NullLiteral: _unknown,
    nodes.BigIntLiteral: _unknown,
    nodes.RegExpLiteral: _unknown,
    nodes.MetaProperty: _unknown,
    nodes.Identifier: _identifier,
    nodes.PrivateIdentifier: _unknown,
    nodes.ThisExpression: _this,
    nodes.Super: _this,
    nodes.TemplateLiteral: _template,
    nodes.TaggedTemplateExpression: _tagged,
    nodes.ArrayExpression: _array,
    nodes.ObjectExpression: _object,
    nodes.FunctionExpression: _function,
    nodes.ArrowFunctionExpression: _function,
    nodes.ClassExpression: _class,
    nodes.UnaryExpression: _unary,
    nodes.UpdateExpression: _update,
    nodes.BinaryExpression: _binary,
    nodes.LogicalExpression: _logical,
    nodes.AssignmentExpression: _assignment,
    nodes.ConditionalExpression: _conditional,
    nodes.CallExpression: _call,
    nodes.NewExpression: _call,
    nodes.MemberExpression: _member,
    nodes.ChainExpression: _chain,
    nodes.SequenceExpression: _sequence,
    nodes.YieldExpression: _yield,
    nodes.AwaitExpression: _await,
    nodes.ImportExpression: _import,
}
