"""References to large texts: what a proxy cannot do by itself passes a helper (docs/sidecar.md).

    typeof x            →   __ag_met ? __ag_refs.typeOf(x) : typeof x
    a === b             →   __ag_met ? __ag_refs.same(a, b) : a === b
    await f() === b     →   __ag_refs.same(await f(), b)
    switch (a) { case b: →  switch (__ag_refs.canon(a)) { case __ag_refs.canon(b):
    String(x)           →   __ag_refs.string(String, x)
    JSON.parse(x)       →   JSON.parse(__ag_refs.content(x))
    "…a large text…"    →   __ag_refs.literal(0)

where `__ag_met` says whether there may be a reference, which in most runs there never is (entry); and with composites
`+`, `+=`, templates, `join` and `concat`. Operands keep their order and are evaluated once. The first reference comes
with the answer of a tool, so while the operands of a comparison are evaluated none can come, unless they wait. What can
be no reference, and equal none, stays as it is: a reference is larger than the threshold. A literal that is an operand
of `+` or a key stays text, for a reference would end the run there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..syntax import nodes
from ..syntax.nodes import Node
from ..syntax.scope import ScopeTree
from ..syntax.walk import walk
from .entry import MET, REFERENCES
from .plain_names import plain_names

if TYPE_CHECKING:
    from ..syntax.walk import Rewriter

_NEVER: Final = (
    nodes.NumericLiteral,
    nodes.BooleanLiteral,
    nodes.NullLiteral,
    nodes.BigIntLiteral,
    nodes.RegExpLiteral,
    nodes.ObjectExpression,
    nodes.ArrayExpression,
    nodes.FunctionExpression,
    nodes.ArrowFunctionExpression,
    nodes.ClassExpression,
    nodes.NewExpression,
    nodes.UnaryExpression,
    nodes.UpdateExpression,
)
_EQUALITY: Final = {"===": "same", "!==": "same", "==": "equal", "!=": "equal"}
_NUMBERS: Final = frozenset({"undefined", "NaN", "Infinity"})
_KEYED: Final = (nodes.Property, nodes.AssignmentProperty, nodes.MethodDefinition, nodes.PropertyDefinition)
_SHORT: Final = (
    nodes.Identifier,
    nodes.ThisExpression,
    nodes.StringLiteral,
    nodes.NumericLiteral,
    nodes.NullLiteral,
    nodes.MemberExpression,
    nodes.ChainExpression,
    nodes.CallExpression,
    nodes.BinaryExpression,
    nodes.UnaryExpression,
)
_SHORT_NODES: Final = 12
_JOINING: Final = frozenset({"join", "concat"})


class References:
    """Rewrites one program; `literals` are the texts that stay in the host, in the order of their numbers."""

    def __init__(self, root: Node, scopes: ScopeTree, threshold: int, *, composites: bool) -> None:
        self._threshold = threshold
        self._composites = composites
        self._free = {id(name) for name in scopes.free}
        self._stays = _text_that_stays(root)
        self._numbers: dict[str, int] = {}
        self._plain: frozenset[str] = frozenset()
        self._plain = plain_names(root, scopes, self._is_never)

    @property
    def literals(self) -> tuple[str, ...]:
        """Complete once the program is rewritten."""
        return tuple(self._numbers)

    def rewriters(self) -> Mapping[type[Node], Rewriter]:
        """What to do with which kind."""
        table: dict[type[Node], Callable[[Any, Any], Node]] = {
            nodes.StringLiteral: self._literal,
            nodes.TemplateLiteral: self._template,
            nodes.UnaryExpression: self._typeof,
            nodes.BinaryExpression: self._binary,
            nodes.SwitchStatement: self._switch,
            nodes.CallExpression: self._call,
        }
        if self._composites:
            table[nodes.AssignmentExpression] = self._assignment
        return table

    def _literal(self, node: nodes.StringLiteral, original: nodes.StringLiteral) -> Node:
        if id(original) in self._stays or not self._is_large(original.value):
            return node
        return self._stored(original.value, original)

    def _template(self, node: nodes.TemplateLiteral, original: nodes.TemplateLiteral) -> Node:
        if id(original) in self._stays:
            return node
        first = original.quasis[0].cooked or ""
        if not original.expressions:
            return self._stored(first, original) if self._is_large(first) else node
        if not self._composites or all(self._is_never(part) for part in original.expressions):
            return node
        made: Node = nodes.StringLiteral(first, start=node.start, end=node.end)
        for part, quasi in zip(node.expressions, original.quasis[1:], strict=True):
            after = nodes.StringLiteral(quasi.cooked or "", start=node.start, end=node.end)
            made = _helped("text", original, made, part, after)
        return made

    def _typeof(self, node: nodes.UnaryExpression, original: nodes.UnaryExpression) -> Node:
        argument = original.argument
        if node.operator != "typeof" or self._is_never(argument):
            return node
        if not self._is_free(argument):
            return _once_met(_helped("typeOf", original, node.argument), node, original, argument)
        if node.argument is not argument:
            return node  # a helper's own name by now
        # A name that nothing declares may be asked about, and not read.
        start, end = original.start, original.end
        is_object = nodes.BinaryExpression(
            "===", node, nodes.StringLiteral("object", start=start, end=end), start=start, end=end
        )
        return nodes.ConditionalExpression(is_object, _helped("typeOf", original, argument), node, start=start, end=end)

    def _binary(self, node: nodes.BinaryExpression, original: nodes.BinaryExpression) -> Node:
        helper = _EQUALITY.get(node.operator)
        left, right = original.left, original.right
        if helper is None:
            if node.operator != "+" or not self._composites or (self._is_never(left) and self._is_never(right)):
                return node
            return _helped("plus", original, node.left, node.right)
        if helper == "same":
            if self._is_never(left) or self._is_never(right):
                return node
        elif self._is_nothing(left) or self._is_nothing(right) or (self._is_never(left) and self._is_never(right)):
            return node
        compared: Node = _helped(helper, original, node.left, node.right)
        if node.operator in ("!==", "!="):
            compared = nodes.UnaryExpression("!", compared, start=original.start, end=original.end)
        return _once_met(compared, node, original, left, right)

    def _switch(self, node: nodes.SwitchStatement, original: nodes.SwitchStatement) -> Node:
        tests = [case.test for case in original.cases if case.test is not None]
        if self._is_never(original.discriminant) or all(self._is_never(test) for test in tests):
            return node
        cases = []
        for case, before in zip(node.cases, original.cases, strict=True):
            if not isinstance(case, nodes.SwitchCase):
                raise TypeError("rewriting a case must end in a case")
            if case.test is None or before.test is None or self._is_never(before.test):
                cases.append(case)
            else:
                cases.append(nodes.replace(case, test=_helped("canon", before.test, case.test)))
        discriminant = _helped("canon", original.discriminant, node.discriminant)
        return nodes.SwitchStatement(discriminant, tuple(cases), start=node.start, end=node.end)

    def _call(self, node: nodes.CallExpression, original: nodes.CallExpression) -> Node:
        callee, arguments = original.callee, original.arguments
        if node.optional or any(isinstance(argument, nodes.SpreadElement) for argument in arguments[:1]):
            return node
        if self._is_global(callee, "String") and len(arguments) == 1:
            return _helped("string", original, node.callee, node.arguments[0])
        if not isinstance(callee, nodes.MemberExpression) or callee.computed or callee.optional:
            return node
        name = callee.property.name if isinstance(callee.property, nodes.Identifier) else ""
        if name == "parse" and self._is_global(callee.object, "JSON") and arguments:
            content = _helped("content", arguments[0], node.arguments[0])
            return nodes.replace(node, arguments=(content, *node.arguments[1:]))
        if self._composites and name in _JOINING and not isinstance(callee.object, nodes.Super):
            if not isinstance(node.callee, nodes.MemberExpression):
                return node
            word = nodes.StringLiteral(name, start=callee.start, end=callee.end)
            return nodes.replace(node, callee=_helped("method", callee, node.callee.object, word))
        return node

    def _assignment(self, node: nodes.AssignmentExpression, original: nodes.AssignmentExpression) -> Node:
        target = original.left
        if node.operator != "+=" or (self._is_never(target) and self._is_never(original.right)):
            return node
        if isinstance(target, nodes.Identifier):
            if node.left is not target:
                return node
            return nodes.replace(node, operator="=", right=_helped("plus", original, target, node.right))
        left = node.left
        if not isinstance(left, nodes.MemberExpression) or isinstance(left.object, nodes.Super):
            return node
        key = left.property
        if not left.computed:
            if not isinstance(key, nodes.Identifier):
                return node  # a private name: its text stays the engine's
            key = nodes.StringLiteral(key.name, start=key.start, end=key.end)
        return _helped("write", original, _helped("read", target, left.object, key), node.right)

    def _stored(self, text: str, place: Node) -> Node:
        number = self._numbers.setdefault(text, len(self._numbers))
        return _helped("literal", place, nodes.NumericLiteral(float(number), start=place.start, end=place.end))

    def _is_large(self, text: str) -> bool:
        return len(text) * 4 >= self._threshold and len(text.encode("utf-8", "surrogatepass")) >= self._threshold

    def _is_never(self, node: Node) -> bool:
        """Whether a value can be no reference, and strictly equal none."""
        if isinstance(node, nodes.StringLiteral):
            return not self._is_large(node.value)
        if isinstance(node, nodes.TemplateLiteral):
            return not node.expressions and not self._is_large(node.quasis[0].cooked or "")
        if isinstance(node, nodes.BinaryExpression):
            return node.operator != "+"
        if isinstance(node, nodes.Identifier):
            return node.name in (_NUMBERS if id(node) in self._free else self._plain)
        return isinstance(node, _NEVER)

    def _is_nothing(self, node: Node) -> bool:
        return isinstance(node, nodes.NullLiteral) or self._is_global(node, "undefined")

    def _is_global(self, node: Node, name: str) -> bool:
        return self._is_free(node) and isinstance(node, nodes.Identifier) and node.name == name

    def _is_free(self, node: Node) -> bool:
        return id(node) in self._free


def _helped(helper: str, place: Node, *arguments: Node) -> Node:
    """`__ag_refs.helper(arguments)`, standing for `place`."""
    start, end = place.start, place.end
    callee = nodes.MemberExpression(
        nodes.HelperIdentifier(REFERENCES, start=start, end=end),
        nodes.Identifier(helper, start=start, end=end),
        False,
        False,
        start=start,
        end=end,
    )
    return nodes.CallExpression(callee, arguments, False, start=start, end=end)


def _once_met(helped: Node, plain: Node, place: Node, *operands: Node) -> Node:
    """`__ag_met ? helped : plain`, where the text of the operands is short enough to be there twice."""
    if not all(_is_short(operand) for operand in operands):
        return helped
    start, end = place.start, place.end
    return nodes.ConditionalExpression(
        nodes.HelperIdentifier(MET, start=start, end=end), helped, plain, start=start, end=end
    )


def _is_short(operand: Node) -> bool:
    """A few names, properties, calls and literals: nothing that waits, and no function."""
    for count, (node, _parent) in enumerate(walk(operand)):
        if count >= _SHORT_NODES or not isinstance(node, _SHORT):
            return False
    return True


def _text_that_stays(root: Node) -> set[int]:
    """Literals that must stay text: keys, directives, what a tag gets, and operands of `+`."""
    stays = set()
    for node, _parent in walk(root):
        if isinstance(node, _KEYED):
            stays.add(id(node.key))
        elif isinstance(node, nodes.MemberExpression):
            stays.add(id(node.property))
        elif isinstance(node, nodes.TaggedTemplateExpression):
            stays.add(id(node.quasi))
        elif isinstance(node, nodes.ExpressionStatement) and node.directive is not None:
            stays.add(id(node.expression))
        elif isinstance(node, nodes.BinaryExpression) and node.operator in ("+", "in"):
            stays |= {id(node.left), id(node.right)}
        elif isinstance(node, nodes.AssignmentExpression) and node.operator == "+=":
            stays.add(id(node.right))
    return stays
