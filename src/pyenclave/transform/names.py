"""The author's names: reserved ones are refused, `callTool` and `parallel` become helpers.

The rules refuse the same things first and say more about them; here they hold also where the rules are switched off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from ..findings import Finding, Layer
from ..source import Span
from ..syntax import nodes
from ..syntax.grammar import RESERVED_PREFIXES
from ..syntax.nodes import Node
from ..syntax.scope import ScopeTree
from .entry import CALL_TOOL, PARALLEL

if TYPE_CHECKING:
    from ..syntax.walk import Rewriter

CODES = (
    "RESERVED_PREFIX",
    "NO_CALL_TARGET_ASSIGNMENT",
    "NO_WITH",
    "NO_DEBUGGER",
    "NO_IMPORT",
    "TAGGED_TEMPLATE_NOT_ASCII",
    "PARAMETER_CLOSURE",
)

PAGE = """What cannot be compiled, whatever the rules say.

Refuses
    RESERVED_PREFIX and NO_CALL_TARGET_ASSIGNMENT as the rules do, also where the rules are switched off. NO_WITH,
    NO_DEBUGGER, NO_IMPORT: statements that the generator never prints. TAGGED_TEMPLATE_NOT_ASCII: a tagged template
    with other characters than ASCII, which its tag could tell from the escapes of the compiled text.
    PARAMETER_CLOSURE: a generator whose parameters' defaults share a changing parameter with its body, or such a
    function whose body declares with `var` a name that its defaults use.

Why
    The text that runs is printed from the tree by a generator that knows what it prints: names of helpers are its own,
    and what it has no way to print exactly is refused.

Leaves to others
    Everything that the rules can say with more words.

References
    ECMA-262 sec-with-statement, sec-debugger-statement, sec-imports, sec-static-semantics-trv.
"""

HELPERS: Mapping[str, str] = {"callTool": CALL_TOOL, "parallel": PARALLEL}

# What the parser knows and the generator never prints.
_UNPRINTABLE: Mapping[type[Node], tuple[str, str]] = {
    nodes.WithStatement: ("NO_WITH", "with statements make names depend on values"),
    nodes.DebuggerStatement: ("NO_DEBUGGER", "there is no debugger"),
    nodes.ImportExpression: ("NO_IMPORT", "there are no modules"),
}

# Kind → the parts that are written to.
_WRITTEN: Mapping[type[Node], Callable[[Any], Any]] = {
    nodes.AssignmentExpression: attrgetter("left"),
    nodes.AssignmentPattern: attrgetter("left"),
    nodes.AssignmentProperty: attrgetter("value"),
    nodes.ForInStatement: attrgetter("left"),
    nodes.ForOfStatement: attrgetter("left"),
    nodes.UpdateExpression: attrgetter("argument"),
    nodes.RestElement: attrgetter("argument"),
    nodes.ArrayPattern: attrgetter("elements"),
}


class Names:
    """Rewrites the names of one program, and collects what it found on the way."""

    def __init__(self, scopes: ScopeTree, allowed: Iterable[str], max_findings: int) -> None:
        """`allowed` are the globals that the script may name; a helper is put only for those."""
        self._max_findings = max_findings
        self._findings: dict[tuple[int, str], Finding] = {}
        self._is_free = scopes.is_free
        self._helpers = {name: helper for name, helper in HELPERS.items() if name in allowed}
        self._tool_names: dict[str, int] = {}

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What refuses the script, in order of position."""
        return tuple(self._findings[key] for key in sorted(self._findings))

    @property
    def tool_names(self) -> tuple[str, ...]:
        """The tools called by a name that stands in the text, each once, in the order of the text."""
        return tuple(sorted(self._tool_names, key=self._tool_names.__getitem__))

    def rewriters(self) -> dict[type[Node], Rewriter]:
        """What to do with nodes of each kind."""
        table: dict[type[Node], Rewriter] = {
            nodes.Identifier: self._identifier,
            nodes.PrivateIdentifier: self._identifier,
            nodes.CallExpression: self._call,
            nodes.Property: _property,
            nodes.MetaProperty: self._meta_property,
            nodes.TaggedTemplateExpression: self._tagged,
        }
        table |= dict.fromkeys(_WRITTEN, self._target)
        table |= dict.fromkeys(_UNPRINTABLE, self._unprintable)
        return table

    def _identifier(self, node: Any, original: Any) -> Node:
        name: str = node.name
        if name.startswith(RESERVED_PREFIXES):
            self._refuse(
                "RESERVED_PREFIX",
                original,
                f"names beginning {' or '.join(RESERVED_PREFIXES)} belong to the code that guards the script",
                "Use another name; as a key, write it as a string: object['name'].",
            )
        elif name in self._helpers and self._is_free(original):
            return nodes.HelperIdentifier(self._helpers[name], start=node.start, end=node.end)
        kept: Node = node
        return kept

    def _call(self, node: nodes.CallExpression, original: nodes.CallExpression) -> Node:
        callee = node.callee
        if isinstance(callee, nodes.HelperIdentifier) and callee.name == CALL_TOOL and node.arguments:
            name = _static_text(node.arguments[0])
            if name is not None:
                self._tool_names[name] = min(original.start, self._tool_names.get(name, original.start))
        return node

    def _target(self, node: Any, _original: Node) -> Node:
        written = _WRITTEN[type(node)](node)
        for target in written if isinstance(written, tuple) else (written,):
            if isinstance(target, nodes.HelperIdentifier):
                self._refuse(
                    "NO_CALL_TARGET_ASSIGNMENT",
                    target,
                    "callTool and parallel are the way to the tools and cannot be replaced",
                    "Give your own function another name.",
                )
        kept: Node = node
        return kept

    def _unprintable(self, node: Node, original: Node) -> Node:
        code, reason = _UNPRINTABLE[type(node)]
        self._refuse(code, original, f"{reason}, so this cannot be compiled", "Remove it.")
        return node

    def _meta_property(self, node: nodes.MetaProperty, original: Node) -> Node:
        if node.meta.name == "import":
            self._refuse("NO_IMPORT", original, "there are no modules, so this cannot be compiled", "Remove it.")
        return node

    def _tagged(self, node: nodes.TaggedTemplateExpression, original: Node) -> Node:
        if not all(part.raw.isascii() for part in node.quasi.quasis):
            self._refuse(
                "TAGGED_TEMPLATE_NOT_ASCII",
                original,
                "the compiled text is ASCII, and a tag could tell an escape from the character it stands for",
                "Put what is not ASCII into a variable: tag`${text}`, or call the function with the text.",
            )
        return node

    def _refuse(self, code: str, place: Node, message: str, hint: str) -> None:
        # Key and value of `{a}` are one place.
        key = (place.start, code)
        if key not in self._findings and len(self._findings) < self._max_findings:
            self._findings[key] = Finding(code, message, Layer.TRANSFORM, Span(place.start, place.end), hint)


def _property(node: Any, original: Any) -> Node:
    """`{callTool}` becomes `{callTool: __safe_callTool}`: the key is the author's word."""
    is_renamed = node.shorthand and isinstance(node.value, nodes.HelperIdentifier)
    kept: Node = nodes.replace(node, key=original.key, shorthand=False) if is_renamed else node
    return kept


def _static_text(node: Node) -> str | None:
    if isinstance(node, nodes.StringLiteral):
        return node.value
    if isinstance(node, nodes.TemplateLiteral) and not node.expressions:
        return node.quasis[0].cooked
    return None
