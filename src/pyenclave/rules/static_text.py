"""What text an expression has, where the script's own text already decides it.

Known are literals, templates and `+` of known parts, a comma's last part, both arms of a conditional, `[x]` (an array
of one becomes the text of its element), `String.fromCharCode` and `String` of literals, `join` of known texts,
objects whose `toString` or `valueOf` gives a known text, and names that are bound once, as constants, to any of these.

For keys that is a guess on the safe side: an object can have been changed, a built-in replaced since. What must be
right, such as the name of an allowed tool, is asked with `exact`: then only primitive values and what is made of them
are known, which nothing can change.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Final

from ..syntax import ParsedProgram, nodes
from ..syntax.nodes import Node
from .constants import Constants

# Keys are short; what comes to be longer, or could be many things, is not known.
_MAX_CHARS: Final = 1_000
_MAX_TEXTS: Final = 16
# Levels of expressions within expressions; the parser accepts more.
_MAX_DEPTH: Final = 60

Texts = tuple[str, ...]


class StaticTexts:
    """Knows the texts of one program's expressions; with `exact` only those that hold whatever else happens."""

    def __init__(self, program: ParsedProgram, constants: Constants, *, exact: bool = False) -> None:
        self._program = program
        self._constants = constants
        self._exact = exact
        self._known: dict[str, Texts | None] = {}

    def of(self, node: Node) -> Texts | None:
        """All texts that `node` can have when it is turned into a string or a key; None where they are not known."""
        return self._of(node, _MAX_DEPTH)

    def _of(self, node: Node, depth: int) -> Texts | None:
        if depth == 0:
            return None
        match node:
            case nodes.StringLiteral(value=value):
                return (value,)
            case nodes.NumericLiteral(value=number):
                return (str(int(number)),) if number.is_integer() and abs(number) < 2**53 else None
            case nodes.BooleanLiteral(value=truth):
                return ("true" if truth else "false",)
            case nodes.NullLiteral():
                return ("null",)
            case nodes.TemplateLiteral():
                return self._joined(_template_parts(node), depth)
            case nodes.BinaryExpression(operator="+"):
                terms = _terms(node)
                return self._joined(terms, depth) if self._joins(terms[:2]) else None
            case nodes.SequenceExpression(expressions=expressions):
                return self._of(expressions[-1], depth - 1)
            case nodes.ConditionalExpression(consequent=first, alternate=second):
                return _united(self._of(first, depth - 1), self._of(second, depth - 1))
            case nodes.Identifier():
                return self._of_constant(node, depth)
        return None if self._exact else self._of_changeable(node, depth)

    def _of_changeable(self, node: Node, depth: int) -> Texts | None:
        match node:
            case nodes.ArrayExpression(elements=(element,)) if element is not None:
                return self._of(element, depth - 1)
            case nodes.ObjectExpression():
                return self._of_object(node, depth)
            case nodes.CallExpression():
                return self._of_call(node, depth)
        return None

    def _joins(self, first: list[Node]) -> bool:
        """Whether `+` joins texts, by its first two operands; else it adds at first: `1 + 2 + "x"` is "3x"."""
        kinds = [type(self._constants.resolved(operand)) for operand in first]
        if nodes.StringLiteral in kinds or nodes.TemplateLiteral in kinds:
            return True
        return not self._exact and not _ADDED.intersection(kinds)

    def _joined(self, parts: Iterable[Node | str], depth: int, separator: str = "") -> Texts | None:
        texts: Texts = ("",)
        for index, part in enumerate(parts):
            ends = (part,) if isinstance(part, str) else self._of(part, depth - 1)
            if ends is None or len(texts) * len(ends) > _MAX_TEXTS:
                return None
            between = separator if index else ""
            texts = tuple(dict.fromkeys(start + between + end for start, end in product(texts, ends)))
            if any(len(text) > _MAX_CHARS for text in texts):
                return None
        return texts

    def _of_constant(self, node: nodes.Identifier, depth: int) -> Texts | None:
        if self._program.scopes.is_free(node):
            return ("undefined",) if node.name == "undefined" else None
        if node.name not in self._known:
            self._known[node.name] = None  # what is defined by itself is not known
            value = self._constants.value_of(node)
            if value is not None:
                self._known[node.name] = self._of(value, depth - 1)
        return self._known[node.name]

    def _of_object(self, node: nodes.ObjectExpression, depth: int) -> Texts | None:
        """An object that says itself what text it is; a key asks toString before valueOf, `+` the other way round."""
        found: Texts | None = None
        for entry in node.properties:
            if isinstance(entry, nodes.Property) and not entry.computed and _plain_key(entry.key) in _CONVERSIONS:
                returned = _returned(entry.value)
                texts = None if returned is None else self._of(returned, depth - 1)
                if texts is None:
                    return None
                found = texts if found is None else _united(found, texts)
        return found

    def _of_call(self, node: nodes.CallExpression, depth: int) -> Texts | None:
        callee, arguments = node.callee, node.arguments
        if self._is_global(callee, "String") and len(arguments) == 1:
            return self._of(arguments[0], depth - 1)
        if not isinstance(callee, nodes.MemberExpression) or callee.computed:
            return None
        method = _plain_key(callee.property)
        if method in ("fromCharCode", "fromCodePoint") and self._is_global(callee.object, "String"):
            return _characters(arguments, 0xFFFF if method == "fromCharCode" else 0x10FFFF)
        if method == "join" and isinstance(callee.object, nodes.ArrayExpression) and len(arguments) == 1:
            separator = self._of(arguments[0], depth - 1)
            elements = [element for element in callee.object.elements if element is not None]
            if separator is not None and len(separator) == 1 and len(elements) == len(callee.object.elements):
                return self._joined(elements, depth, separator[0])
        if method == "concat":
            return self._joined([callee.object, *arguments], depth)
        return None

    def _is_global(self, node: Node, name: str) -> bool:
        return isinstance(node, nodes.Identifier) and node.name == name and self._program.scopes.is_free(node)


_CONVERSIONS: Final = ("toString", "valueOf")
_ADDED: Final = frozenset({nodes.NumericLiteral, nodes.BooleanLiteral, nodes.NullLiteral})


def _united(first: Texts | None, second: Texts | None) -> Texts | None:
    if first is None or second is None:
        return None
    both = tuple(dict.fromkeys(first + second))
    return both if len(both) <= _MAX_TEXTS else None


def _terms(node: nodes.BinaryExpression) -> list[Node]:
    """The operands of a chain of `+`, first to last; such chains are as long as the text, and are read in a loop."""
    terms: list[Node] = []
    left: Node = node
    while isinstance(left, nodes.BinaryExpression) and left.operator == "+":
        terms.append(left.right)
        left = left.left
    terms.append(left)
    return terms[::-1]


def _template_parts(node: nodes.TemplateLiteral) -> list[Node | str]:
    """Texts and expressions as they stand: q0 e0 q1 e1 … qn. An untagged template has no part without a text."""
    parts: list[Node | str] = [node.quasis[0].cooked or ""]
    for expression, quasi in zip(node.expressions, node.quasis[1:], strict=True):
        parts += (expression, quasi.cooked or "")
    return parts


def _characters(arguments: tuple[Node, ...], mask: int) -> Texts | None:
    """The characters of these codes; String.fromCharCode takes the lower 16 bits of each (ECMA-262 sec-touint16)."""
    codes = [argument.value for argument in arguments if isinstance(argument, nodes.NumericLiteral)]
    if len(codes) != len(arguments) or not all(code.is_integer() for code in codes):
        return None
    points = [int(code) if mask == 0x10FFFF else int(code) & mask for code in codes]
    return ("".join(map(chr, points)),) if all(0 <= point <= mask for point in points) else None


def _returned(function: Node) -> Node | None:
    """What a function returns that does nothing else."""
    if not isinstance(function, nodes.ArrowFunctionExpression | nodes.FunctionExpression):
        return None
    body = function.body
    if not isinstance(body, nodes.BlockStatement):
        return body
    if len(body.body) == 1 and isinstance(body.body[0], nodes.ReturnStatement):
        return body.body[0].argument
    return None


def _plain_key(key: Node) -> str | None:
    if isinstance(key, nodes.Identifier):
        return key.name
    return key.value if isinstance(key, nodes.StringLiteral) else None
